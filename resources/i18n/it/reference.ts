<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>CoverageCheckerPage</name>
    <message>
        <source>Support</source>
        <translation>Supporto</translation>
    </message>
    <message>
        <source>Coverage checker</source>
        <translation>Verifica della copertura</translation>
    </message>
    <message>
        <source>Any product, any date: whether Microsoft Product Support covers it, why, and until when</source>
        <translation>Qualsiasi prodotto, qualsiasi data: se il Supporto tecnico Microsoft lo copre, perché e fino a quando</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Nuova richiesta</translation>
    </message>
    <message>
        <source>P&amp;roduct and version</source>
        <translation>P&amp;rodotto e versione</translation>
    </message>
    <message>
        <source>Search product</source>
        <translation>Cerca il prodotto</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>Toda&amp;y</source>
        <translation>&amp;Oggi</translation>
    </message>
    <message>
        <source>Why, and until when</source>
        <translation>Perché e fino a quando</translation>
    </message>
    <message>
        <source>Its requests need no plan.</source>
        <translation>Le sue richieste non hanno bisogno di un piano.</translation>
    </message>
    <message>
        <source>Signature Cloud Support covers it, Microsoft Product Support does not.</source>
        <translation>È coperto da Signature Cloud Support, non dal Supporto tecnico Microsoft.</translation>
    </message>
    <message>
        <source>%2 on %1.</source>
        <translation>%2 il %1.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>None</source>
        <comment>extended support</comment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Rilascio</translation>
    </message>
    <message>
        <source>No date known</source>
        <translation>Nessuna data nota</translation>
    </message>
    <message>
        <source>Mainstream support until</source>
        <translation>Supporto Mainstream fino al</translation>
    </message>
    <message>
        <source>No end announced</source>
        <translation>Nessuna fine annunciata</translation>
    </message>
    <message>
        <source>Extended support until</source>
        <translation>Supporto Extended fino al</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own list lagged behind the rule.</source>
        <translation>L&apos;elenco di Microsoft era in ritardo sulla regola.</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>nessuna versione</translation>
    </message>
    <message>
        <source>Its %1 named %2. Recent by the rule on this date: %3. The portal decides by its list: it may have answered otherwise than this page.</source>
        <translation>La sua %1 citava %2. Recenti secondo la regola a questa data: %3. Il portale decide in base al suo elenco: può aver risposto diversamente da questa pagina.</translation>
    </message>
</context>
<context>
    <name>PlanFilter</name>
    <message>
        <source>P&amp;roduct</source>
        <translation>P&amp;rodotto</translation>
    </message>
    <message>
        <source>Any product</source>
        <translation>Qualsiasi prodotto</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>Dove è in esecuzione</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>First response at severity A</source>
        <translation>Prima risposta con gravità A</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualsiasi</translation>
    </message>
    <message numerus="yes">
        <source>Within %n hour(s)</source>
        <translation>
            <numerusform>Entro %n ora</numerusform>
            <numerusform>Entro %n ore</numerusform>
        </translation>
    </message>
    <message>
        <source>Usable for c&amp;ustomers</source>
        <translation>&amp;Utilizzabile per i clienti</translation>
    </message>
</context>
<context>
    <name>SupportPlansPage</name>
    <message>
        <source>No plan fits</source>
        <translation>Nessun piano adatto</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Vantaggi</translation>
    </message>
    <message>
        <source>Partner support plans</source>
        <translation>Piani di supporto partner</translation>
    </message>
    <message>
        <source>What the membership gives, and what can be bought besides</source>
        <translation>Che cosa dà l&apos;iscrizione e che cosa si può acquistare in più</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>No plan of the comparison gives all that is asked for here.</source>
        <translation>Nessun piano del confronto offre tutto ciò che è richiesto qui.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Cancella il filtro</translation>
    </message>
    <message>
        <source>Facts of the edition of 2021, from Microsoft&apos;s own pages where nothing else is said. A second-hand figure comes from somebody else; what no source says is marked &quot;not found&quot;. Prices and response times bind nobody: ask before buying.</source>
        <translation>Dati dell&apos;edizione del 2021, dalle pagine di Microsoft dove non è detto altro. Un dato da fonte indiretta viene da altri; ciò che nessuna fonte dice è segnato &quot;non trovato&quot;. Prezzi e tempi di risposta non sono vincolanti: chiedere prima di acquistare.</translation>
    </message>
    <message>
        <source>%1 (second-hand)</source>
        <translation>%1 (da fonte indiretta)</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (non trovato)</translation>
    </message>
    <message>
        <source>%1 (our assumption)</source>
        <translation>%1 (nostra ipotesi)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n piano</numerusform>
            <numerusform>%n piani</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Fonti: %1.</translation>
    </message>
    <message>
        <source>Comparison copied</source>
        <translation>Confronto copiato</translation>
    </message>
</context>
<context>
    <name>VersionLine</name>
    <message>
        <source>All versions</source>
        <translation>Tutte le versioni</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recente</translation>
    </message>
    <message>
        <source>Mainstream support, no longer recent</source>
        <translation>Supporto Mainstream, non più recente</translation>
    </message>
    <message>
        <source>Extended support</source>
        <translation>Supporto Extended</translation>
    </message>
    <message>
        <source>Recent, %1</source>
        <translation>Recente, %1</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Non rilasciata</translation>
    </message>
    <message>
        <source>Not recent, %1</source>
        <translation>Non recente, %1</translation>
    </message>
    <message>
        <source>No end known</source>
        <translation>Nessuna fine nota</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>No end announced</source>
        <translation>Nessuna fine annunciata</translation>
    </message>
    <message>
        <source>Released: %1</source>
        <translation>Rilascio: %1</translation>
    </message>
    <message>
        <source>extended: %1</source>
        <translation>Extended: %1</translation>
    </message>
    <message>
        <source>released %1, recent until: %2, mainstream support until: %3</source>
        <translation>rilascio: %1, recente fino a: %2, supporto Mainstream fino a: %3</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Sequenza temporale di %1</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Versioni di %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Recent until</source>
        <translation>Recente fino al</translation>
    </message>
    <message>
        <source>Mainstream support until</source>
        <translation>Supporto Mainstream fino al</translation>
    </message>
    <message>
        <source>On this date</source>
        <translation>A questa data</translation>
    </message>
    <message>
        <source>None</source>
        <comment>extended support</comment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Rilascio</translation>
    </message>
    <message>
        <source>Extended support until</source>
        <translation>Supporto Extended fino al</translation>
    </message>
    <message>
        <source>Status on %1</source>
        <translation>Stato al %1</translation>
    </message>
</context>
<context>
    <name>WayAnswer</name>
    <message>
        <source>The answer</source>
        <translation>La risposta</translation>
    </message>
    <message>
        <source>It appears here once every question is answered. Still missing:</source>
        <translation>Compare qui appena ogni domanda ha una risposta. Mancano ancora:</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portale</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>Sign-in with another account</source>
        <translation>Accedi con un altro account</translation>
    </message>
    <message>
        <source>Open C&amp;ustomers</source>
        <translation>Apri C&amp;lienti</translation>
    </message>
    <message>
        <source>Open &amp;advisory hours (TPD)</source>
        <translation>Apri le &amp;ore di consulenza (TPD)</translation>
    </message>
    <message>
        <source>&amp;New request: %1</source>
        <translation>&amp;Nuova richiesta: %1</translation>
    </message>
</context>
<context>
    <name>WhichWayPage</name>
    <message>
        <source>Support</source>
        <translation>Supporto</translation>
    </message>
    <message>
        <source>Which way?</source>
        <translation>Quale strada?</translation>
    </message>
    <message>
        <source>Four questions lead to the right kind of help, the portal and the plan</source>
        <translation>Quattro domande portano al tipo di aiuto giusto, al portale e al piano</translation>
    </message>
    <message>
        <source>Four questions</source>
        <translation>Quattro domande</translation>
    </message>
    <message>
        <source>1. What is it about?</source>
        <translation>1. Di che cosa si tratta?</translation>
    </message>
    <message>
        <source>2. Which p&amp;roduct?</source>
        <translation>2. Quale p&amp;rodotto?</translation>
    </message>
    <message>
        <source>Search product</source>
        <translation>Cerca il prodotto</translation>
    </message>
    <message>
        <source>3. For whom?</source>
        <translation>3. Per chi?</translation>
    </message>
    <message>
        <source>Ourselves, or a customer&apos;s on-premises system</source>
        <translation>La propria azienda, o un sistema locale di un cliente</translation>
    </message>
    <message>
        <source>A customer&apos;s cloud subscription that we sell as CSP</source>
        <translation>Una sottoscrizione cloud di un cliente, venduta come CSP</translation>
    </message>
    <message>
        <source>4. How severe is it?</source>
        <translation>4. Quanto è grave?</translation>
    </message>
</context>
<context>
    <name>WhoCanDoItPage</name>
    <message>
        <source>Benefits</source>
        <translation>Vantaggi</translation>
    </message>
    <message>
        <source>Who can do this?</source>
        <translation>Chi può farlo?</translation>
    </message>
    <message>
        <source>What each role opens, and which accounts of the organisation hold it</source>
        <translation>Che cosa consente ogni ruolo e quali account dell&apos;organizzazione lo hanno</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Che cosa si può fare</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Tutti i ruoli</translation>
    </message>
    <message>
        <source>Global admin, User management admin and the roles of CSP belong to the directory and are assigned by a Global admin; the others belong to the partner programme and are assigned by an Account admin or a Global admin. A change can take up to an hour to show.</source>
        <translation>Amministratore globale, Amministratore gestione utenti e i ruoli CSP appartengono alla directory e sono assegnati da un Amministratore globale; gli altri appartengono al programma per i partner e sono assegnati da un Amministratore account o da un Amministratore globale. Una modifica può richiedere fino a un&apos;ora per essere visibile.</translation>
    </message>
    <message numerus="yes">
        <source>One of %n role(s) below</source>
        <translation>
            <numerusform>%n ruolo tra quelli sotto</numerusform>
            <numerusform>Uno dei %n ruoli elencati sotto</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Accesso non eseguito</translation>
    </message>
    <message>
        <source>You can</source>
        <translation>Consentito</translation>
    </message>
    <message>
        <source>Not you</source>
        <translation>Non consentito</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Account attuale</translation>
    </message>
    <message>
        <source>No account of %1 can do it: a Global admin can assign the role.</source>
        <translation>Nessun account di %1 può farlo: un Amministratore globale può assegnare il ruolo.</translation>
    </message>
    <message numerus="yes">
        <source>These accounts of %1 can do it:</source>
        <translation>
            <numerusform>Questo account di %1 può farlo:</numerusform>
            <numerusform>Questi account di %1 possono farlo:</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal has this; it is not rehearsed here.</source>
        <translation>Il portale lo prevede; qui non è simulato.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Che cosa consente</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Chi lo ha</translation>
    </message>
    <message>
        <source>Nothing of the above</source>
        <translation>Niente di quanto sopra</translation>
    </message>
    <message>
        <source>No role (default user)</source>
        <translation>Nessun ruolo (utente predefinito)</translation>
    </message>
    <message>
        <source>Needed: %1.</source>
        <translation>Serve: %1.</translation>
    </message>
    <message>
        <source>Their own profile, and all that needs no role</source>
        <translation>Il proprio profilo e tutto ciò che non richiede un ruolo</translation>
    </message>
</context>
<context>
    <name>WhoRows</name>
    <message>
        <source>Sign in as this account</source>
        <translation>Accedi con questo account</translation>
    </message>
</context>
<context>
    <name>WrappingTable</name>
    <message>
        <source>%1: %2</source>
        <comment>the head of a column, what stands there</comment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>

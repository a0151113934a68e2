<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>BenefitsModel</name>
    <message>
        <source>Activated</source>
        <translation>Attivato</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>Non attivato</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Vantaggio</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Attivazione</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Benefit Name</source>
        <translation>Nome del vantaggio</translation>
    </message>
    <message>
        <source>Activate By</source>
        <translation>Da attivare entro</translation>
    </message>
    <message>
        <source>Activate by %1</source>
        <translation>Da attivare entro il %1</translation>
    </message>
</context>
<context>
    <name>EditionChanges</name>
    <message>
        <source>Published</source>
        <translation>Pubblicato</translation>
    </message>
    <message>
        <source>Second-hand</source>
        <translation>Da fonte indiretta</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Ipotizzato</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Il programma</translation>
    </message>
    <message>
        <source>The page in the menu Benefits</source>
        <translation>La pagina nel menu Vantaggi</translation>
    </message>
    <message>
        <source>The page of the advisory hours</source>
        <translation>La pagina delle ore di consulenza</translation>
    </message>
    <message>
        <source>Support for on-premises products</source>
        <translation>Il supporto per i prodotti locali</translation>
    </message>
    <message>
        <source>Support for cloud products</source>
        <translation>Il supporto per i prodotti cloud</translation>
    </message>
    <message>
        <source>Advice before the sale and at deployment</source>
        <translation>La consulenza prima della vendita e nella distribuzione</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 with a cloud competency, %3 with another</source>
        <translation>%1: %2 con una competenza cloud, %3 con un&apos;altra</translation>
    </message>
    <message>
        <source>Once for the whole membership: one pair of IDs</source>
        <translation>Una volta per tutta l&apos;iscrizione: una coppia di ID</translation>
    </message>
    <message>
        <source>Each benefit on its own: a pair of IDs each</source>
        <translation>Ogni vantaggio separatamente: una coppia di ID ciascuno</translation>
    </message>
    <message numerus="yes">
        <source>Within %n month(s) of the membership&apos;s start</source>
        <translation>
            <numerusform>Entro %n mese dall&apos;inizio dell&apos;iscrizione</numerusform>
            <numerusform>Entro %n mesi dall&apos;inizio dell&apos;iscrizione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Until %n day(s) after the membership&apos;s end</source>
        <translation>
            <numerusform>Fino a %n giorno dopo la fine dell&apos;iscrizione</numerusform>
            <numerusform>Fino a %n giorni dopo la fine dell&apos;iscrizione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after the activation</source>
        <translation>
            <numerusform>%n mese dopo l&apos;attivazione</numerusform>
            <numerusform>%n mesi dopo l&apos;attivazione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the membership&apos;s end</source>
        <translation>
            <numerusform>%n giorno dopo la fine dell&apos;iscrizione</numerusform>
            <numerusform>%n giorni dopo la fine dell&apos;iscrizione</numerusform>
        </translation>
    </message>
    <message>
        <source>On the page of the benefits and in Support for Business</source>
        <translation>Nella pagina dei vantaggi e nel Supporto per le aziende</translation>
    </message>
    <message>
        <source>Only in Support for Business, at step 2</source>
        <translation>Solo nel Supporto per le aziende, al passaggio 2</translation>
    </message>
    <message>
        <source>How a benefit is activated</source>
        <translation>Come si attiva un vantaggio</translation>
    </message>
    <message>
        <source>When it can be activated</source>
        <translation>Quando si può attivare</translation>
    </message>
    <message>
        <source>When a contract ends</source>
        <translation>Quando finisce un contratto</translation>
    </message>
    <message>
        <source>Where the remaining incidents are read</source>
        <translation>Dove si leggono gli eventi imprevisti rimanenti</translation>
    </message>
    <message>
        <source>The product with which they are read</source>
        <translation>Il prodotto con cui si leggono</translation>
    </message>
    <message numerus="yes">
        <source>%n consultation(s)</source>
        <translation>
            <numerusform>%n consulenza</numerusform>
            <numerusform>%n consulenze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 competency</source>
        <translation>Competenza %1</translation>
    </message>
    <message>
        <source>%1 designation</source>
        <translation>Designazione %1</translation>
    </message>
    <message>
        <source>A membership offer</source>
        <translation>Un&apos;offerta di iscrizione</translation>
    </message>
</context>
<context>
    <name>RequestListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Title and product</source>
        <translation>Titolo e prodotto</translation>
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
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Apertura</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>No plan needed</source>
        <translation>Nessun piano necessario</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Nessuna limitazione</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n evento imprevisto</numerusform>
            <numerusform>%n eventi imprevisti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ora</numerusform>
            <numerusform>%n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) remaining</source>
        <translation>
            <numerusform>%n evento imprevisto rimanente</numerusform>
            <numerusform>%n eventi imprevisti rimanenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent: %1, no end of mainstream support is announced.</source>
        <translation>Recente: %1, nessuna fine annunciata per il supporto Mainstream.</translation>
    </message>
    <message>
        <source>Recent: %2, mainstream support until %1.</source>
        <translation>Recente: %2, supporto Mainstream fino al %1.</translation>
    </message>
    <message>
        <source>A cloud product is always current: only an on-premises product can be recent or not.</source>
        <translation>Un prodotto cloud è sempre aggiornato: solo un prodotto locale può essere recente o non recente.</translation>
    </message>
    <message>
        <source>Not recent: %1.</source>
        <translation>Non recente: %1.</translation>
    </message>
    <message>
        <source>Not recent.</source>
        <translation>Non recente.</translation>
    </message>
    <message>
        <source>Sign in with an account that holds the role Admin agent.</source>
        <translation>Accedere con un account che ha il ruolo Agente amministratore.</translation>
    </message>
    <message>
        <source>No account of the organisation holds one of these roles: a Global admin is needed first.</source>
        <translation>Nessun account dell&apos;organizzazione ha uno di questi ruoli: serve prima un Amministratore globale.</translation>
    </message>
    <message>
        <source>Sign in with an account of the organisation.</source>
        <translation>Accedere con un account dell&apos;organizzazione.</translation>
    </message>
    <message>
        <source>Select the Account icon, then Sign-in with another account.</source>
        <translation>Selezionare l&apos;icona Account, poi Accedi con un altro account.</translation>
    </message>
    <message>
        <source>If the organisation has active offers, this is the wrong account: select the Account icon, then Sign-in with another account.</source>
        <translation>Se l&apos;organizzazione ha offerte attive, questo è l&apos;account sbagliato: selezionare l&apos;icona Account, poi Accedi con un altro account.</translation>
    </message>
    <message>
        <source>Use the Access ID and Contract ID that the Technical benefits page shows.</source>
        <translation>Usare l&apos;ID di accesso e l&apos;ID contratto indicati nella pagina Vantaggi tecnici.</translation>
    </message>
    <message>
        <source>Compare both IDs with those on the Technical benefits page.</source>
        <translation>Confrontare i due ID con quelli della pagina Vantaggi tecnici.</translation>
    </message>
    <message>
        <source>A new support plan is needed.</source>
        <translation>Serve un nuovo piano di supporto.</translation>
    </message>
    <message>
        <source>Move the date of the workspace to the first day of the contract.</source>
        <translation>Portare la data dell&apos;area di lavoro al primo giorno del contratto.</translation>
    </message>
    <message>
        <source>There is no need to link it again: one link is valid in every portal.</source>
        <translation>Non occorre collegarlo di nuovo: un solo collegamento vale in tutti i portali.</translation>
    </message>
    <message>
        <source>Use this plan in Support for Business, for a recent on-premises product.</source>
        <translation>Usare questo piano nel Supporto per le aziende, per un prodotto locale recente.</translation>
    </message>
    <message>
        <source>Open a request: the plan that the organisation activated is used.</source>
        <translation>Aprire una richiesta: si usa il piano attivato dall&apos;organizzazione.</translation>
    </message>
    <message>
        <source>Link the contract with its Access ID and Contract ID.</source>
        <translation>Collegare il contratto con l&apos;ID di accesso e l&apos;ID contratto.</translation>
    </message>
    <message>
        <source>A Global admin or MPN partner admin can activate it on the Technical benefits page.</source>
        <translation>Un Amministratore globale o un Amministratore partner MPN può attivarlo nella pagina Vantaggi tecnici.</translation>
    </message>
    <message>
        <source>Open the request in the portal of the product.</source>
        <translation>Aprire la richiesta nel portale del prodotto.</translation>
    </message>
    <message>
        <source>Open the request in Support for Business.</source>
        <translation>Aprire la richiesta nel Supporto per le aziende.</translation>
    </message>
    <message>
        <source>Open the request from Customers, in the customer&apos;s context.</source>
        <translation>Aprire la richiesta da Clienti, nel contesto del cliente.</translation>
    </message>
    <message>
        <source>Choose the current version or the one before it, in mainstream support.</source>
        <translation>Scegliere la versione corrente o la precedente, nel supporto Mainstream.</translation>
    </message>
    <message>
        <source>Choose a version that is released.</source>
        <translation>Scegliere una versione già rilasciata.</translation>
    </message>
    <message>
        <source>Read why each plan cannot be used, or link another contract.</source>
        <translation>Leggere il motivo per cui ciascun piano non si può usare, oppure collegare un altro contratto.</translation>
    </message>
    <message>
        <source>To purchase a plan, sign in with a Microsoft account.</source>
        <translation>Per acquistare un piano, accedere con un account Microsoft.</translation>
    </message>
    <message>
        <source>Sign in with an account associated with CSP.</source>
        <translation>Accedere con un account associato a CSP.</translation>
    </message>
    <message>
        <source>The indirect provider can open the request.</source>
        <translation>La richiesta può essere aperta dal provider indiretto.</translation>
    </message>
    <message>
        <source>Fill in the field.</source>
        <translation>Compilare il campo.</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>Accorciare il testo.</translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation>Correggere il valore.</translation>
    </message>
    <message>
        <source>Choose one of the plans that the portal lists.</source>
        <translation>Scegliere uno dei piani elencati dal portale.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Accesso non eseguito</translation>
    </message>
    <message>
        <source>No MPN association</source>
        <translation>Non associato a MPN</translation>
    </message>
    <message>
        <source>No active offers</source>
        <translation>Nessuna offerta attiva</translation>
    </message>
    <message>
        <source>Role required</source>
        <translation>Serve un ruolo</translation>
    </message>
    <message>
        <source>Already activated</source>
        <translation>Già attivato</translation>
    </message>
    <message>
        <source>Not nine digits</source>
        <translation>Non sono nove cifre</translation>
    </message>
    <message>
        <source>Wrong IDs</source>
        <translation>ID errati</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non iniziato</translation>
    </message>
    <message>
        <source>Already linked</source>
        <translation>Già collegato</translation>
    </message>
    <message>
        <source>No cloud support</source>
        <translation>Senza supporto cloud</translation>
    </message>
    <message>
        <source>No IDs needed</source>
        <translation>ID non necessari</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Non collegato</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>Non attivato</translation>
    </message>
    <message>
        <source>No incidents left</source>
        <translation>Eventi imprevisti esauriti</translation>
    </message>
    <message>
        <source>Cloud only</source>
        <translation>Solo cloud</translation>
    </message>
    <message>
        <source>On-premises only</source>
        <translation>Solo locale</translation>
    </message>
    <message>
        <source>Cloud product</source>
        <translation>Prodotto cloud</translation>
    </message>
    <message>
        <source>On-premises product</source>
        <translation>Prodotto locale</translation>
    </message>
    <message>
        <source>Other portal</source>
        <translation>Altro portale</translation>
    </message>
    <message>
        <source>CSP partner only</source>
        <translation>Solo dal partner CSP</translation>
    </message>
    <message>
        <source>Not recent</source>
        <translation>Non recente</translation>
    </message>
    <message>
        <source>N-2 or older</source>
        <translation>N-2 o precedente</translation>
    </message>
    <message>
        <source>Mainstream ended</source>
        <translation>Mainstream terminato</translation>
    </message>
    <message>
        <source>Out of support</source>
        <translation>Fuori supporto</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Non rilasciato</translation>
    </message>
    <message>
        <source>No eligible plan</source>
        <translation>Nessun piano idoneo</translation>
    </message>
    <message>
        <source>Microsoft account needed</source>
        <translation>Serve un account Microsoft</translation>
    </message>
    <message>
        <source>No CSP association</source>
        <translation>Non associato a CSP</translation>
    </message>
    <message>
        <source>Admin agent required</source>
        <translation>Serve un Agente amministratore</translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation>Rivenditore indiretto</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obbligatorio</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Troppo lungo</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non consentito</translation>
    </message>
    <message>
        <source>Already closed</source>
        <translation>Già chiusa</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovata</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <translation>Account sconosciuto</translation>
    </message>
    <message>
        <source>Unknown product</source>
        <translation>Prodotto sconosciuto</translation>
    </message>
    <message>
        <source>Unknown plan</source>
        <translation>Piano sconosciuto</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Cliente sconosciuto</translation>
    </message>
    <message>
        <source>Unknown benefit</source>
        <translation>Vantaggio sconosciuto</translation>
    </message>
    <message>
        <source>Unknown scenario</source>
        <translation>Scenario sconosciuto</translation>
    </message>
    <message>
        <source>Unknown organisation</source>
        <translation>Organizzazione sconosciuta</translation>
    </message>
    <message>
        <source>Training only</source>
        <translation>Solo formazione</translation>
    </message>
    <message>
        <source>Work or school</source>
        <translation>Aziendale o dell&apos;istituto di istruzione</translation>
    </message>
    <message>
        <source>Microsoft account</source>
        <translation>Account Microsoft</translation>
    </message>
    <message>
        <source>Global admin</source>
        <translation>Amministratore globale</translation>
    </message>
    <message>
        <source>MPN partner admin</source>
        <translation>Amministratore partner MPN</translation>
    </message>
    <message>
        <source>Admin agent</source>
        <translation>Agente amministratore</translation>
    </message>
    <message>
        <source>Helpdesk agent</source>
        <translation>Agente di supporto tecnico</translation>
    </message>
    <message>
        <source>Sales agent</source>
        <translation>Agente di vendita</translation>
    </message>
    <message>
        <source>Account admin</source>
        <translation>Amministratore account</translation>
    </message>
    <message>
        <source>User management admin</source>
        <translation>Amministratore gestione utenti</translation>
    </message>
    <message>
        <source>Billing admin</source>
        <translation>Amministratore fatturazione</translation>
    </message>
    <message>
        <source>Business profile admin</source>
        <translation>Amministratore del profilo di business</translation>
    </message>
    <message>
        <source>Referrals admin</source>
        <translation>Amministratore delle segnalazioni</translation>
    </message>
    <message>
        <source>Referrals user</source>
        <translation>Utente delle segnalazioni</translation>
    </message>
    <message>
        <source>Incentives admin</source>
        <translation>Amministratore degli incentivi</translation>
    </message>
    <message>
        <source>Incentives user</source>
        <translation>Utente di incentivi</translation>
    </message>
    <message>
        <source>Report viewer</source>
        <translation>Visualizzatore di report</translation>
    </message>
    <message>
        <source>Executive report viewer</source>
        <translation>Visualizzatore di report esecutivi</translation>
    </message>
    <message>
        <source>no role (default user)</source>
        <translation>nessun ruolo (utente predefinito)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>programmes an account is associated with</comment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Support for Business</source>
        <translation>Supporto per le aziende</translation>
    </message>
    <message>
        <source>Azure portal</source>
        <translation>Portale di Azure</translation>
    </message>
    <message>
        <source>Microsoft 365 admin center</source>
        <translation>Interfaccia di amministrazione di Microsoft 365</translation>
    </message>
    <message>
        <source>Power Platform admin center</source>
        <translation>Interfaccia di amministrazione di Power Platform</translation>
    </message>
    <message>
        <source>Lifecycle Services (LCS)</source>
        <translation>Lifecycle Services (LCS)</translation>
    </message>
    <message>
        <source>On-premises</source>
        <translation>Locale</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>A - Critical impact</source>
        <translation>A - Impatto aziendale critico</translation>
    </message>
    <message>
        <source>B - Moderate impact</source>
        <translation>B - Impatto aziendale moderato</translation>
    </message>
    <message>
        <source>C - Minimal impact</source>
        <translation>C - Impatto aziendale minimo</translation>
    </message>
    <message>
        <source>Significant loss or degradation: production is down and needs attention at once, by day and by night.</source>
        <translation>Perdita o degrado significativo: la produzione è ferma e serve un intervento immediato, di giorno e di notte.</translation>
    </message>
    <message>
        <source>Moderate loss or degradation: work can go on, impaired.</source>
        <translation>Perdita o degrado moderato: il lavoro può proseguire, con limitazioni.</translation>
    </message>
    <message>
        <source>Minor impediments, or a system that is not in production.</source>
        <translation>Impedimenti lievi, oppure un sistema non in produzione.</translation>
    </message>
    <message numerus="yes">
        <source>first response within %n business hour(s)</source>
        <translation>
            <numerusform>risposta iniziale entro %n ora lavorativa</numerusform>
            <numerusform>risposta iniziale entro %n ore lavorative</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first response within %n hour(s)</source>
        <translation>
            <numerusform>risposta iniziale entro %n ora</numerusform>
            <numerusform>risposta iniziale entro %n ore</numerusform>
        </translation>
    </message>
    <message>
        <source>Only during business hours</source>
        <translation>Solo in orario lavorativo</translation>
    </message>
    <message>
        <source>24 hours a day</source>
        <translation>24 ore su 24</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a request</comment>
        <translation>Aperta</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a request</comment>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>state of a request</comment>
        <translation>Chiusa</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Risolta</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicata</translation>
    </message>
    <message>
        <source>Product bug</source>
        <translation>Bug del prodotto</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>event of a request</comment>
        <translation>Aperta</translation>
    </message>
    <message>
        <source>Incident consumed</source>
        <translation>Evento imprevisto consumato</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>event of a request</comment>
        <translation>Chiusa</translation>
    </message>
    <message>
        <source>Incident refunded</source>
        <translation>Evento imprevisto riaccreditato</translation>
    </message>
    <message>
        <source>Not in CSP</source>
        <translation>Non in CSP</translation>
    </message>
    <message>
        <source>Direct-bill partner</source>
        <translation>Partner con fatturazione diretta</translation>
    </message>
    <message>
        <source>Access ID</source>
        <translation>ID di accesso</translation>
    </message>
    <message>
        <source>Contract ID</source>
        <translation>ID contratto</translation>
    </message>
    <message>
        <source>Product version</source>
        <translation>Versione del prodotto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>Piano di supporto</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>Support hours</source>
        <translation>Orario del supporto</translation>
    </message>
    <message>
        <source>Preferred contact method</source>
        <translation>Metodo di contatto preferito</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Nome del contatto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numero di telefono</translation>
    </message>
    <message>
        <source>People to copy</source>
        <translation>Persone in copia</translation>
    </message>
    <message>
        <source>Support language</source>
        <translation>Lingua del supporto</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Vantaggio</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Key of the request</source>
        <translation>Chiave della richiesta</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Il file non c&apos;è</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>Questa è una cartella</translation>
    </message>
    <message>
        <source>This file is not a Vantaggi workspace</source>
        <translation>Questo file non è un&apos;area di lavoro di Vantaggi</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Il file è vuoto</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Il file è danneggiato</translation>
    </message>
    <message>
        <source>Made by a newer Vantaggi</source>
        <translation>Creato da una versione più recente di Vantaggi</translation>
    </message>
    <message>
        <source>The file can only be read</source>
        <translation>Il file si può solo leggere</translation>
    </message>
    <message>
        <source>The file may not be opened</source>
        <translation>Il file non si può aprire</translation>
    </message>
    <message>
        <source>Another program is using the file</source>
        <translation>Un altro programma sta usando il file</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Il disco è pieno</translation>
    </message>
    <message>
        <source>The file was moved or replaced</source>
        <translation>Il file è stato spostato o sostituito</translation>
    </message>
    <message>
        <source>The file already exists</source>
        <translation>Il file esiste già</translation>
    </message>
    <message>
        <source>The content cannot be used</source>
        <translation>Il contenuto non si può usare</translation>
    </message>
    <message>
        <source>The file could not be read or written</source>
        <translation>Non è stato possibile leggere o scrivere il file</translation>
    </message>
    <message>
        <source>%1 was not found: it may have been moved, renamed or deleted. Nothing was created in its place. Check the place, or choose another file.</source>
        <translation>%1 non è stato trovato: può essere stato spostato, rinominato o eliminato. Al suo posto non è stato creato nulla. Controllare la posizione o scegliere un altro file.</translation>
    </message>
    <message>
        <source>%1 is a folder. Nothing was changed. Choose a workspace file in it.</source>
        <translation>%1 è una cartella. Nulla è stato modificato. Scegliere al suo interno il file di un&apos;area di lavoro.</translation>
    </message>
    <message>
        <source>%1 has no content at all: it was probably cut off while it was copied. Nothing was changed. Use an earlier copy.</source>
        <translation>%1 non ha alcun contenuto: probabilmente la copia si è interrotta. Nulla è stato modificato. Usare una copia precedente.</translation>
    </message>
    <message>
        <source>%1 is a workspace, but part of it cannot be read or does not add up. It was left as it is. Use an earlier copy.</source>
        <translation>%1 è un&apos;area di lavoro, ma una parte non si può leggere o non è coerente. Il file è rimasto com&apos;è. Usare una copia precedente.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Vantaggi. It was left as it is. Install the newer version to open it.</source>
        <translation>%1 è stato creato da una versione più recente di Vantaggi. Il file è rimasto com&apos;è. Per aprirlo, installare la versione più recente.</translation>
    </message>
    <message>
        <source>%1 can be read but not changed. Nothing was written. Save a copy elsewhere to work in it.</source>
        <translation>%1 si può leggere ma non modificare. Non è stato scritto nulla. Per lavorarci, salvare una copia altrove.</translation>
    </message>
    <message>
        <source>The permissions of %1 or of its folder do not allow this. Nothing was changed. Change the permissions, or use another folder.</source>
        <translation>Le autorizzazioni di %1 o della sua cartella non lo consentono. Nulla è stato modificato. Cambiare le autorizzazioni o usare un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>Another program holds %1. Nothing was changed. Try again when that program is done.</source>
        <translation>Un altro programma tiene occupato %1. Nulla è stato modificato. Riprovare quando quel programma ha finito.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1. Nothing was left half written. Free some space, then try again.</source>
        <translation>Sul disco di %1 non c&apos;è più spazio. Nulla è stato scritto a metà. Liberare spazio, poi riprovare.</translation>
    </message>
    <message>
        <source>%1 was deleted, moved or replaced while it was open. Nothing was written. Save a copy to keep what is shown.</source>
        <translation>%1 è stato eliminato, spostato o sostituito mentre era aperto. Non è stato scritto nulla. Salvare una copia per conservare ciò che è visualizzato.</translation>
    </message>
    <message>
        <source>%1 already exists and was left as it is. Choose another name, or say that it may be replaced.</source>
        <translation>%1 esiste già ed è rimasto com&apos;è. Scegliere un altro nome o indicare che può essere sostituito.</translation>
    </message>
    <message>
        <source>%1 has content that cannot be used. Nothing was changed. Correct the place that the details name.</source>
        <translation>%1 ha un contenuto che non si può usare. Nulla è stato modificato. Correggere il punto indicato nei dettagli.</translation>
    </message>
    <message>
        <source>The system reported an error with %1. What was saved before is still there. Check the disk, then try again.</source>
        <translation>Il sistema ha segnalato un errore con %1. Quanto salvato prima è ancora presente. Controllare il disco, poi riprovare.</translation>
    </message>
    <message>
        <source>The file</source>
        <comment>stands for its name</comment>
        <translation>Il file</translation>
    </message>
    <message>
        <source>%1 Details: %2</source>
        <comment>a sentence, then English details of a file</comment>
        <translation>%1 Dettagli: %2</translation>
    </message>
    <message numerus="yes">
        <source>No incidents are left. The plan had %n incident(s).</source>
        <translation>
            <numerusform>Non restano eventi imprevisti. Il piano ne comprendeva %n.</numerusform>
            <numerusform>Non restano eventi imprevisti. Il piano ne comprendeva %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>For recent on-premises products only. You chose %1, a cloud product.</source>
        <translation>Solo per i prodotti locali recenti. È stato scelto %1, un prodotto cloud.</translation>
    </message>
    <message>
        <source>Support plan cannot be used for support on the specified product (Code: 8). %1 is not recent.</source>
        <translation>Il piano di supporto non può essere usato per il supporto del prodotto specificato (codice: 8). %1 non è recente.</translation>
    </message>
    <message>
        <source>We were unable to find an eligible support plan associated with your account. Please add a support plan from the options below.</source>
        <translation>Non è stato trovato alcun piano di supporto idoneo associato all&apos;account. Aggiungere un piano di supporto dalle opzioni seguenti.</translation>
    </message>
    <message>
        <source>You are currently signed in using an Azure Active Directory account. The purchase of Professional Support plans must be made using a Microsoft Account. To learn more about this process, please click here.</source>
        <translation>È stato eseguito l&apos;accesso con un account Azure Active Directory. L&apos;acquisto dei piani di supporto professionale deve essere effettuato con un account Microsoft. Per altre informazioni su questo processo, fare clic qui.</translation>
    </message>
    <message>
        <source>Support plan cannot be used for support on the specified product (Code: 8)</source>
        <translation>Il piano di supporto non può essere usato per il supporto del prodotto specificato (codice: 8)</translation>
    </message>
    <message>
        <source>This Access ID is already associated to an account. Please contact your Technical Account Manager to obtain a new Access ID</source>
        <translation>Questo ID di accesso è già associato a un account. Contattare il technical account manager per ottenere un nuovo ID di accesso</translation>
    </message>
    <message>
        <source>Ignore this message</source>
        <translation>Ignorare questo messaggio</translation>
    </message>
    <message>
        <source>The contract is expired</source>
        <translation>Il contratto è scaduto</translation>
    </message>
    <message>
        <source>This contract has no cloud support</source>
        <translation>Questo contratto non include il supporto cloud</translation>
    </message>
    <message>
        <source>No incidents are left</source>
        <translation>Non restano eventi imprevisti</translation>
    </message>
    <message>
        <source>It was linked in Support for Business on %1.</source>
        <translation>È stato collegato nel Supporto per le aziende il %1.</translation>
    </message>
    <message>
        <source>It was linked in the Azure portal on %1.</source>
        <translation>È stato collegato nel portale di Azure il %1.</translation>
    </message>
    <message>
        <source>It was linked in the Microsoft 365 admin center on %1.</source>
        <translation>È stato collegato nell&apos;interfaccia di amministrazione di Microsoft 365 il %1.</translation>
    </message>
    <message>
        <source>It was linked in the Power Platform admin center on %1.</source>
        <translation>È stato collegato nell&apos;interfaccia di amministrazione di Power Platform il %1.</translation>
    </message>
    <message>
        <source>It was linked in Lifecycle Services (LCS) on %1.</source>
        <translation>È stato collegato in Lifecycle Services (LCS) il %1.</translation>
    </message>
    <message>
        <source>The contract is already linked to your account, so it cannot be linked again. No new Access ID is needed.</source>
        <translation>Il contratto è già collegato all&apos;account, quindi non si può collegare di nuovo. Non serve un nuovo ID di accesso.</translation>
    </message>
    <message>
        <source>The contract is linked to your account but expired: its last day was %1. Linking it again does not bring it back.</source>
        <translation>Il contratto è collegato all&apos;account ma è scaduto: l&apos;ultimo giorno valido è stato il %1. Collegarlo di nuovo non lo riattiva.</translation>
    </message>
    <message>
        <source>The contract is linked to your account but expired. Linking it again does not bring it back.</source>
        <translation>Il contratto è collegato all&apos;account ma è scaduto. Collegarlo di nuovo non lo riattiva.</translation>
    </message>
    <message>
        <source>The contract is linked to your account, but it has no Signature Cloud Support. The cloud portals show nothing of it.</source>
        <translation>Il contratto è collegato all&apos;account ma non include Signature Cloud Support. Nei portali cloud non ne compare nulla.</translation>
    </message>
    <message>
        <source>Open a request as usual. The plan is offered there.</source>
        <translation>Aprire una richiesta come di consueto. Il piano viene proposto lì.</translation>
    </message>
    <message>
        <source>Use the contract in Support for Business. For cloud products a plan with cloud support is needed.</source>
        <translation>Usare il contratto nel Supporto per le aziende. Per i prodotti cloud serve un piano con supporto cloud.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>one of two roles</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>one</source>
        <translation>una</translation>
    </message>
    <message>
        <source>two</source>
        <translation>due</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tre</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quattro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinque</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sei</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sette</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>otto</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nove</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dieci</translation>
    </message>
    <message>
        <source>The Contract ID has nine digits and nothing else.</source>
        <translation>L&apos;ID contratto ha nove cifre e nient&apos;altro.</translation>
    </message>
    <message>
        <source>The Access ID has nine digits and nothing else.</source>
        <translation>L&apos;ID di accesso ha nove cifre e nient&apos;altro.</translation>
    </message>
    <message>
        <source>The Contract ID has nine digits. Nothing was entered.</source>
        <translation>L&apos;ID contratto ha nove cifre. Non è stato immesso nulla.</translation>
    </message>
    <message>
        <source>The Access ID has nine digits. Nothing was entered.</source>
        <translation>L&apos;ID di accesso ha nove cifre. Non è stato immesso nulla.</translation>
    </message>
    <message>
        <source>The Contract ID has nine digits. This one has %1.</source>
        <translation>L&apos;ID contratto ha nove cifre. Questo ne ha %1.</translation>
    </message>
    <message>
        <source>The Access ID has nine digits. This one has %1.</source>
        <translation>L&apos;ID di accesso ha nove cifre. Questo ne ha %1.</translation>
    </message>
    <message>
        <source>%1: the text is too long.</source>
        <translation>%1: il testo è troppo lungo.</translation>
    </message>
    <message>
        <source>%1: at most %2 characters are allowed. This text has %3.</source>
        <translation>%1: sono consentiti al massimo %2 caratteri. Questo testo ne ha %3.</translation>
    </message>
    <message>
        <source>This is a cloud product: it has its own portal, %1.</source>
        <translation>Questo è un prodotto cloud e ha un portale proprio: %1.</translation>
    </message>
    <message>
        <source>This is a cloud product: Support for Business takes on-premises products only.</source>
        <translation>Questo è un prodotto cloud: Supporto per le aziende vale solo per i prodotti locali.</translation>
    </message>
    <message>
        <source>Requests for this product are filed in another portal: %1.</source>
        <translation>Le richieste per questo prodotto si aprono in un altro portale: %1.</translation>
    </message>
    <message>
        <source>Requests for this product are filed in another portal.</source>
        <translation>Le richieste per questo prodotto si aprono in un altro portale.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nessun account ha eseguito l&apos;accesso.</translation>
    </message>
    <message>
        <source>You are not authorized for this action. An account associated with MPN is needed.</source>
        <translation>Non si è autorizzati per questa azione. Serve un account associato a MPN.</translation>
    </message>
    <message>
        <source>The account lacks the role that this needs.</source>
        <translation>L&apos;account non ha il ruolo necessario.</translation>
    </message>
    <message>
        <source>Activate needs the role %1.</source>
        <translation>Per attivare serve il ruolo %1.</translation>
    </message>
    <message>
        <source>This benefit is already activated.</source>
        <translation>Questo vantaggio è già attivato.</translation>
    </message>
    <message>
        <source>The Access ID or Contract ID is not valid. No contract has this pair of IDs.</source>
        <translation>L&apos;ID di accesso o l&apos;ID contratto non è valido. Nessun contratto ha questa coppia di ID.</translation>
    </message>
    <message>
        <source>The contract is expired.</source>
        <translation>Il contratto è scaduto.</translation>
    </message>
    <message>
        <source>The contract is expired: its last day was %1.</source>
        <translation>Il contratto è scaduto: l&apos;ultimo giorno valido è stato il %1.</translation>
    </message>
    <message>
        <source>The contract has not started yet.</source>
        <translation>Il contratto non è ancora iniziato.</translation>
    </message>
    <message>
        <source>The contract has not started yet: its first day is %1.</source>
        <translation>Il contratto non è ancora iniziato: il primo giorno è il %1.</translation>
    </message>
    <message>
        <source>The contract is already linked to this account.</source>
        <translation>Il contratto è già collegato a questo account.</translation>
    </message>
    <message>
        <source>The contract has no Signature Cloud Support: nothing shows in the cloud portals.</source>
        <translation>Il contratto non include Signature Cloud Support: nei portali cloud non compare nulla.</translation>
    </message>
    <message>
        <source>The Microsoft 365 admin center takes no Access ID and no Contract ID: none is needed there.</source>
        <translation>L&apos;interfaccia di amministrazione di Microsoft 365 non chiede l&apos;ID di accesso né l&apos;ID contratto: lì non servono.</translation>
    </message>
    <message>
        <source>No support contract is linked to this account.</source>
        <translation>A questo account non è collegato alcun contratto di supporto.</translation>
    </message>
    <message>
        <source>The plan %1 belongs to a contract that is not linked to this account.</source>
        <translation>Il piano %1 appartiene a un contratto che non è collegato a questo account.</translation>
    </message>
    <message>
        <source>Signature Cloud Support is not activated for the organisation.</source>
        <translation>Signature Cloud Support non è attivato per l&apos;organizzazione.</translation>
    </message>
    <message>
        <source>No incidents are left.</source>
        <translation>Non restano eventi imprevisti.</translation>
    </message>
    <message>
        <source>For cloud products only.</source>
        <translation>Solo per i prodotti cloud.</translation>
    </message>
    <message>
        <source>For recent on-premises products only.</source>
        <translation>Solo per i prodotti locali recenti.</translation>
    </message>
    <message>
        <source>This is an on-premises product: its requests are filed in Support for Business.</source>
        <translation>Questo è un prodotto locale: le richieste si aprono nel Supporto per le aziende.</translation>
    </message>
    <message>
        <source>Support for this product is given only through the CSP partner.</source>
        <translation>Il supporto per questo prodotto passa solo dal partner CSP.</translation>
    </message>
    <message>
        <source>Support plan cannot be used for support on the specified product (Code: 8). The version is not recent.</source>
        <translation>Il piano di supporto non può essere usato per il supporto del prodotto specificato (codice: 8). La versione non è recente.</translation>
    </message>
    <message>
        <source>The version is older than N-1.</source>
        <translation>La versione è precedente a N-1.</translation>
    </message>
    <message>
        <source>The version has been older than N-1 since %1, when a second newer version was released.</source>
        <translation>La versione è precedente a N-1 dal %1, giorno in cui è uscita una seconda versione più nuova.</translation>
    </message>
    <message>
        <source>Mainstream support has ended.</source>
        <translation>Il supporto Mainstream è terminato.</translation>
    </message>
    <message>
        <source>Mainstream support ended on %1.</source>
        <translation>Il supporto Mainstream è terminato il %1.</translation>
    </message>
    <message>
        <source>All support has ended.</source>
        <translation>Tutto il supporto è terminato.</translation>
    </message>
    <message>
        <source>All support ended on %1.</source>
        <translation>Tutto il supporto è terminato il %1.</translation>
    </message>
    <message>
        <source>The version is not released yet.</source>
        <translation>La versione non è ancora stata rilasciata.</translation>
    </message>
    <message>
        <source>The version is not released yet: its release date is %1.</source>
        <translation>La versione non è ancora stata rilasciata: la data di rilascio è il %1.</translation>
    </message>
    <message>
        <source>No linked plan can be used for this product today.</source>
        <translation>Oggi nessun piano collegato si può usare per questo prodotto.</translation>
    </message>
    <message>
        <source>A work or school account cannot purchase a support plan: a Microsoft account is needed.</source>
        <translation>Un account aziendale o dell&apos;istituto di istruzione non può acquistare un piano di supporto: serve un account Microsoft.</translation>
    </message>
    <message>
        <source>An account associated with CSP is needed.</source>
        <translation>Serve un account associato a CSP.</translation>
    </message>
    <message>
        <source>Requests for customers need the role Admin agent.</source>
        <translation>Per le richieste dei clienti serve il ruolo Agente amministratore.</translation>
    </message>
    <message>
        <source>An indirect reseller cannot open Azure requests for a customer.</source>
        <translation>Un rivenditore indiretto non può aprire richieste di Azure per un cliente.</translation>
    </message>
    <message>
        <source>%1: this field is required.</source>
        <translation>%1: questo campo è obbligatorio.</translation>
    </message>
    <message>
        <source>%1: this value is not allowed.</source>
        <translation>%1: questo valore non è consentito.</translation>
    </message>
    <message>
        <source>The request is already closed.</source>
        <translation>La richiesta è già chiusa.</translation>
    </message>
    <message>
        <source>The request is already closed, since %1.</source>
        <translation>La richiesta è già chiusa dal %1.</translation>
    </message>
    <message>
        <source>The request was not found.</source>
        <translation>La richiesta non è stata trovata.</translation>
    </message>
    <message>
        <source>Request %1 was not found.</source>
        <translation>La richiesta %1 non è stata trovata.</translation>
    </message>
    <message>
        <source>This account is not in the workspace.</source>
        <translation>Questo account non è nell&apos;area di lavoro.</translation>
    </message>
    <message>
        <source>The workspace has no account %1.</source>
        <translation>Nell&apos;area di lavoro non c&apos;è l&apos;account %1.</translation>
    </message>
    <message>
        <source>This product is not in the catalogue.</source>
        <translation>Questo prodotto non è nel catalogo.</translation>
    </message>
    <message>
        <source>The catalogue has no product %1.</source>
        <translation>Nel catalogo non c&apos;è il prodotto %1.</translation>
    </message>
    <message>
        <source>The portal does not offer this plan.</source>
        <translation>Il portale non propone questo piano.</translation>
    </message>
    <message>
        <source>The portal does not offer the plan %1 for this request.</source>
        <translation>Per questa richiesta il portale non propone il piano %1.</translation>
    </message>
    <message>
        <source>This is not a customer of the organisation.</source>
        <translation>Questo non è un cliente dell&apos;organizzazione.</translation>
    </message>
    <message>
        <source>The organisation has no customer %1.</source>
        <translation>L&apos;organizzazione non ha il cliente %1.</translation>
    </message>
    <message>
        <source>The membership does not include this benefit.</source>
        <translation>L&apos;iscrizione non comprende questo vantaggio.</translation>
    </message>
    <message>
        <source>The membership has no benefit %1 to activate.</source>
        <translation>L&apos;iscrizione non comprende un vantaggio %1 da attivare.</translation>
    </message>
    <message>
        <source>There is no such scenario.</source>
        <translation>Lo scenario non esiste.</translation>
    </message>
    <message>
        <source>There is no scenario %1.</source>
        <translation>Lo scenario %1 non esiste.</translation>
    </message>
    <message>
        <source>This organisation is not in the workspace.</source>
        <translation>Questa organizzazione non è nell&apos;area di lavoro.</translation>
    </message>
    <message>
        <source>The workspace has no organisation %1.</source>
        <translation>Nell&apos;area di lavoro non c&apos;è l&apos;organizzazione %1.</translation>
    </message>
    <message>
        <source>Only a training workspace has a date of its own: here the date is the computer&apos;s.</source>
        <translation>Solo un&apos;area di lavoro di formazione ha una data propria: qui vale la data del computer.</translation>
    </message>
    <message>
        <source>No later change of this answer is known.</source>
        <translation>Non sono note modifiche successive di questa risposta.</translation>
    </message>
    <message>
        <source>For an error or a fault, open a support request; the page lists what is in scope.</source>
        <translation>Per un errore o un guasto, aprire una richiesta di supporto; la pagina elenca che cosa rientra nell&apos;ambito.</translation>
    </message>
    <message>
        <source>Ask for fewer hours, or wait for the next membership year.</source>
        <translation>Richiedere meno ore o attendere il prossimo anno di iscrizione.</translation>
    </message>
    <message>
        <source>Not in scope</source>
        <translation>Fuori ambito</translation>
    </message>
    <message>
        <source>No hours left</source>
        <translation>Ore esaurite</translation>
    </message>
    <message>
        <source>Technical presales and deployment services do not advise on this product.</source>
        <translation>I servizi di prevendita e distribuzione tecnici non offrono consulenza su questo prodotto.</translation>
    </message>
    <message>
        <source>No advisory hours are left.</source>
        <translation>Non restano ore di consulenza.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) are asked for.</source>
        <translation>
            <numerusform>È richiesta %n ora.</numerusform>
            <numerusform>Sono richieste %n ore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advisory hour(s) are left.</source>
        <translation>
            <numerusform>Resta %n ora di consulenza.</numerusform>
            <numerusform>Restano %n ore di consulenza.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the Technical benefits page</source>
        <translation>Vedere la pagina Vantaggi tecnici</translation>
    </message>
    <message>
        <source>Activate a benefit</source>
        <translation>Attivare un vantaggio</translation>
    </message>
    <message>
        <source>See the Access ID and the Contract ID</source>
        <translation>Vedere l&apos;ID di accesso e l&apos;ID contratto</translation>
    </message>
    <message>
        <source>Link a contract with both IDs</source>
        <translation>Collegare un contratto con i due ID</translation>
    </message>
    <message>
        <source>File a request with a linked plan</source>
        <translation>Aprire una richiesta con un piano collegato</translation>
    </message>
    <message>
        <source>Ask for partner advisory hours (TPD)</source>
        <translation>Chiedere ore di consulenza per i partner (TPD)</translation>
    </message>
    <message>
        <source>File a cloud request for a customer</source>
        <translation>Aprire una richiesta cloud per un cliente</translation>
    </message>
    <message>
        <source>See and help customers</source>
        <translation>Vedere e assistere i clienti</translation>
    </message>
    <message>
        <source>Assign roles of the directory and of CSP</source>
        <translation>Assegnare i ruoli della directory e di CSP</translation>
    </message>
    <message>
        <source>Assign roles of the partner programme</source>
        <translation>Assegnare i ruoli del programma per i partner</translation>
    </message>
    <message>
        <source>See the roles of others</source>
        <translation>Vedere i ruoli degli altri</translation>
    </message>
    <message>
        <source>Open a ticket about Partner Center itself</source>
        <translation>Aprire un ticket sul Centro per i partner</translation>
    </message>
    <message>
        <source>See the report on benefits</source>
        <translation>Vedere il report sui vantaggi</translation>
    </message>
    <message>
        <source>any account associated with MPN</source>
        <translation>qualsiasi account associato a MPN</translation>
    </message>
    <message>
        <source>any account, work or school or Microsoft account</source>
        <translation>qualsiasi account, aziendale o dell&apos;istituto di istruzione oppure Microsoft</translation>
    </message>
    <message>
        <source>an account associated with CSP, with one of these roles: %1</source>
        <translation>un account associato a CSP, con uno di questi ruoli: %1</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Qualcosa non funziona</translation>
    </message>
    <message>
        <source>Advice is needed</source>
        <translation>Serve un consiglio</translation>
    </message>
    <message>
        <source>A bill, a quota or a subscription</source>
        <translation>Una fattura, una quota o una sottoscrizione</translation>
    </message>
    <message>
        <source>A suggestion for a product</source>
        <translation>Un suggerimento per un prodotto</translation>
    </message>
    <message>
        <source>One problem: an error message, or something that does not work as it was designed to.</source>
        <translation>Un solo problema: un messaggio di errore, o qualcosa che non funziona come previsto.</translation>
    </message>
    <message>
        <source>How to design, plan, deploy or sell: nothing is broken.</source>
        <translation>Come progettare, pianificare, distribuire o vendere: niente è guasto.</translation>
    </message>
    <message>
        <source>Charges, limits, transfers, subscriptions.</source>
        <translation>Addebiti, limiti, trasferimenti, sottoscrizioni.</translation>
    </message>
    <message>
        <source>A feature that is missing, an idea, a complaint.</source>
        <translation>Una funzionalità che manca, un&apos;idea, una lamentela.</translation>
    </message>
    <message>
        <source>A request for the customer, as Cloud Solution Provider</source>
        <translation>Una richiesta per il cliente, come Cloud Solution Provider</translation>
    </message>
    <message>
        <source>An incident in this portal: %1</source>
        <translation>Una richiesta di supporto in questo portale: %1</translation>
    </message>
    <message>
        <source>An incident</source>
        <translation>Una richiesta di supporto</translation>
    </message>
    <message>
        <source>Partner advisory hours (TPD)</source>
        <translation>Ore di consulenza per i partner (TPD)</translation>
    </message>
    <message>
        <source>A question without a plan in this portal: %1</source>
        <translation>Una domanda senza piano in questo portale: %1</translation>
    </message>
    <message>
        <source>A question to whoever sent the bill</source>
        <translation>Una domanda a chi ha inviato la fattura</translation>
    </message>
    <message>
        <source>Feedback on the product</source>
        <translation>Un commento sul prodotto</translation>
    </message>
    <message>
        <source>Technical support solves one specific problem. A request that holds two is two incidents.</source>
        <translation>Il supporto tecnico risolve un problema specifico. Una richiesta che ne contiene due vale due eventi imprevisti.</translation>
    </message>
    <message>
        <source>Questions of design and deployment are not incidents: consultants answer them, in hours that the membership gives.</source>
        <translation>Le domande di progettazione e distribuzione non sono eventi imprevisti: rispondono i consulenti, nelle ore che l&apos;iscrizione comprende.</translation>
    </message>
    <message>
        <source>Questions about bills, quotas and subscriptions consume no incident and need no plan.</source>
        <translation>Le domande su fatture, quote e sottoscrizioni non consumano eventi imprevisti e non richiedono un piano.</translation>
    </message>
    <message>
        <source>Support takes no proposals for features: they are left in the feedback of the product itself.</source>
        <translation>Il supporto non accoglie proposte di funzionalità: si lasciano nei commenti del prodotto stesso.</translation>
    </message>
    <message>
        <source>Requests for on-premises products are filed in Support for Business, with Microsoft Product Support.</source>
        <translation>Le richieste per i prodotti locali si aprono nel Supporto per le aziende, con il Supporto tecnico Microsoft.</translation>
    </message>
    <message>
        <source>Every cloud product has its own portal; Signature Cloud Support pays there.</source>
        <translation>Ogni prodotto cloud ha il proprio portale; lì si usa Signature Cloud Support.</translation>
    </message>
    <message>
        <source>The version is recent: N or N-1, and its mainstream support has not ended.</source>
        <translation>La versione è recente: N o N-1, e il suo supporto Mainstream non è terminato.</translation>
    </message>
    <message>
        <source>The version is not recent: Microsoft Product Support does not cover it. A paid plan may.</source>
        <translation>La versione non è recente: il Supporto tecnico Microsoft non la copre. Un piano a pagamento può coprirla.</translation>
    </message>
    <message>
        <source>A customer&apos;s cloud request begins in Partner Center: Customers, Service Management, New request. It takes the plan &quot;Cloud Solution Provider&quot; and consumes no incident.</source>
        <translation>La richiesta cloud di un cliente comincia nel Centro per i partner: Clienti, Gestione dei servizi, Nuova richiesta. Il piano è &quot;Cloud Solution Provider&quot; e non si consumano eventi imprevisti.</translation>
    </message>
    <message>
        <source>On-premises requests have no customer context: the partner files them as its own, with its own incidents.</source>
        <translation>Le richieste per i prodotti locali non prevedono un cliente: il partner le apre come proprie, con i propri eventi imprevisti.</translation>
    </message>
    <message>
        <source>Severity A asks for somebody who can be reached day and night; otherwise it may be lowered to B.</source>
        <translation>La gravità A richiede qualcuno reperibile giorno e notte; altrimenti può essere abbassata a B.</translation>
    </message>
    <message>
        <source>Does New support request offer the plan?</source>
        <translation>Il piano compare in Nuova richiesta di supporto?</translation>
    </message>
    <message>
        <source>Is the contract&apos;s end date over?</source>
        <translation>La data di fine del contratto è passata?</translation>
    </message>
    <message>
        <source>Which membership is the contract from?</source>
        <translation>Da quale iscrizione viene il contratto?</translation>
    </message>
    <message>
        <source>Does the Signature plan have no incidents left?</source>
        <translation>Il piano Signature è rimasto senza eventi imprevisti?</translation>
    </message>
    <message>
        <source>Were as many cloud requests filed as the plan has incidents?</source>
        <translation>Sono state inviate tante richieste cloud quanti sono gli eventi imprevisti del piano?</translation>
    </message>
    <message>
        <source>In the Azure portal, under Basics, choose a service and read the list of support plans.</source>
        <translation>Nel portale di Azure, in Nozioni di base, scegliere un servizio e leggere l&apos;elenco dei piani di supporto.</translation>
    </message>
    <message>
        <source>Support for Business shows it at step 2, and so does the Technical benefits page. On the last day the contract still counts.</source>
        <translation>La mostra il Supporto per le aziende al passaggio 2, e anche la pagina Vantaggi tecnici. Nell&apos;ultimo giorno il contratto vale ancora.</translation>
    </message>
    <message>
        <source>The cloud competencies are Security, Cloud Business Applications, Cloud Platform, Cloud Productivity, Enterprise Mobility Management, and Small and Midmarket Cloud Solutions.</source>
        <translation>Le competenze cloud sono Security, Cloud Business Applications, Cloud Platform, Cloud Productivity, Enterprise Mobility Management e Small and Midmarket Cloud Solutions.</translation>
    </message>
    <message>
        <source>Support for Business, step 2, among the unavailable support plans: choose Windows 10, type anything, read, and leave.</source>
        <translation>Supporto per le aziende, passaggio 2, tra i piani di supporto non disponibili: scegliere Windows 10, scrivere un testo qualsiasi, leggere e uscire.</translation>
    </message>
    <message>
        <source>Silver has five, Gold has ten. Count the requests of the whole company since the start of the contract.</source>
        <translation>Silver ne ha cinque, Gold dieci. Contare le richieste di tutta l&apos;azienda dall&apos;inizio del contratto.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Microsoft Action Pack</source>
        <translation>Microsoft Action Pack</translation>
    </message>
    <message>
        <source>A cloud competency, Silver or Gold</source>
        <translation>Una competenza cloud, Silver o Gold</translation>
    </message>
    <message>
        <source>Another competency, Silver or Gold</source>
        <translation>Un&apos;altra competenza, Silver o Gold</translation>
    </message>
    <message>
        <source>Problem start: %1.</source>
        <translation>Inizio del problema: %1.</translation>
    </message>
    <message>
        <source>File named, not sent: %1.</source>
        <translation>File indicato, non inviato: %1.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome del file</translation>
    </message>
    <message>
        <source>The file is larger than 4 MB. Compress it, or name a smaller one.</source>
        <translation>Il file supera i 4 MB. Comprimerlo, o indicarne uno più piccolo.</translation>
    </message>
    <message>
        <source>Programs and scripts are not taken. Name a document, a log or an archive.</source>
        <translation>Programmi e script non sono accettati. Indicare un documento, un log o un archivio.</translation>
    </message>
    <message>
        <source>It can be activated again once the membership is renewed.</source>
        <translation>Si potrà attivare di nuovo dopo il rinnovo dell&apos;iscrizione.</translation>
    </message>
    <message>
        <source>Activation closed</source>
        <translation>Attivazione chiusa</translation>
    </message>
    <message>
        <source>Unknown edition</source>
        <translation>Edizione sconosciuta</translation>
    </message>
    <message>
        <source>The time to activate this benefit is over.</source>
        <translation>Il termine per attivare questo vantaggio è scaduto.</translation>
    </message>
    <message>
        <source>The time to activate this benefit is over: the last day was %1.</source>
        <translation>Il termine per attivare questo vantaggio è scaduto: l&apos;ultimo giorno era il %1.</translation>
    </message>
    <message>
        <source>There is no such edition.</source>
        <translation>Questa edizione non esiste.</translation>
    </message>
    <message>
        <source>There is no edition %1.</source>
        <translation>L&apos;edizione %1 non esiste.</translation>
    </message>
    <message>
        <source>Only a training workspace can try another edition: here the programme&apos;s own rules count.</source>
        <translation>Solo un&apos;area di lavoro di formazione può provare un&apos;altra edizione: qui contano le regole del programma.</translation>
    </message>
    <message>
        <source>Technical presales</source>
        <translation>Prevendita tecnica</translation>
    </message>
    <message>
        <source>Technical deployment</source>
        <translation>Distribuzione tecnica</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>Set the date forward to that day or later, then close the request: in a training workspace the date of the workspace, otherwise that of the computer.</source>
        <translation>Portare la data a quel giorno o oltre, poi chiudere la richiesta: in un&apos;area di lavoro di formazione la data dell&apos;area di lavoro, altrimenti quella del computer.</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>Non ancora aperta</translation>
    </message>
    <message>
        <source>The organisation&apos;s membership has no Signature Cloud Support: it includes Microsoft Product Support only, for on-premises products.</source>
        <translation>L&apos;iscrizione dell&apos;organizzazione non comprende Signature Cloud Support: include solo il Supporto tecnico Microsoft, per i prodotti locali.</translation>
    </message>
    <message>
        <source>The contract has not started yet</source>
        <translation>Il contratto non è ancora iniziato</translation>
    </message>
    <message>
        <source>The plan is for cloud products only</source>
        <translation>Il piano vale solo per i prodotti cloud</translation>
    </message>
    <message>
        <source>The contract is linked to your account but has not started yet: its first day is %1. Linking it again changes nothing.</source>
        <translation>Il contratto è collegato all&apos;account ma non è ancora iniziato: il primo giorno è il %1. Collegarlo di nuovo non cambia nulla.</translation>
    </message>
    <message>
        <source>The contract is already linked to your account, so it cannot be linked again. It holds Signature Cloud Support alone, which Support for Business lists among the unavailable plans and never offers.</source>
        <translation>Il contratto è già collegato all&apos;account, quindi non si può collegare di nuovo. Comprende solo Signature Cloud Support, che il Supporto per le aziende elenca tra i piani non disponibili e non offre mai.</translation>
    </message>
    <message>
        <source>The plan is offered from %1 on: move the date of the workspace to that day.</source>
        <translation>Il piano viene offerto dal %1: portare la data dell&apos;area di lavoro a quel giorno.</translation>
    </message>
    <message>
        <source>%1: the field holds one line, and this text has a line break.</source>
        <translation>%1: il campo contiene una sola riga e questo testo ha un&apos;interruzione di riga.</translation>
    </message>
    <message>
        <source>%1: the field holds one line, and this text has a tab.</source>
        <translation>%1: il campo contiene una sola riga e questo testo ha una tabulazione.</translation>
    </message>
    <message>
        <source>%1: this text has a control character that nobody sees (U+%2).</source>
        <translation>%1: questo testo ha un carattere di controllo invisibile (U+%2).</translation>
    </message>
    <message>
        <source>Today&apos;s date is before the day on which the request was opened.</source>
        <translation>La data di oggi precede il giorno in cui la richiesta è stata aperta.</translation>
    </message>
    <message>
        <source>Today&apos;s date is before the day on which the request was opened, %1.</source>
        <translation>La data di oggi precede il giorno in cui la richiesta è stata aperta, il %1.</translation>
    </message>
    <message>
        <source>Add another one instead, or end the offer.</source>
        <translation>Aggiungerne un altro, oppure anticipare la fine dell&apos;offerta.</translation>
    </message>
    <message>
        <source>Read the organisation again, then change it.</source>
        <translation>Rileggere i dati dell&apos;organizzazione, poi modificarli.</translation>
    </message>
    <message>
        <source>Own organisation only</source>
        <translation>Solo organizzazione propria</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Modificata nel frattempo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>This membership offer counted on %1, when a contract was activated or hours were asked for: only its end date can change, and that day must still count.</source>
        <translation>Questa offerta di iscrizione era valida il %1, quando è stato attivato un contratto o sono state chieste ore di consulenza: si può cambiare solo la data di fine, e quel giorno deve restare coperto.</translation>
    </message>
    <message>
        <source>This account did something here: it keeps its sign-in name and cannot be removed.</source>
        <translation>Questo account ha già operato qui: mantiene il nome di accesso e non si può rimuovere.</translation>
    </message>
    <message>
        <source>The account %1 did something here: it keeps its sign-in name and cannot be removed.</source>
        <translation>L&apos;account %1 ha già operato qui: mantiene il nome di accesso e non si può rimuovere.</translation>
    </message>
    <message>
        <source>A training organisation stays as its scenario says: only one&apos;s own organisation can be edited.</source>
        <translation>Un&apos;organizzazione di formazione resta come la descrive lo scenario: si può modificare solo la propria.</translation>
    </message>
    <message>
        <source>Another program changed the organisation meanwhile. Nothing was saved.</source>
        <translation>Un altro programma ha modificato l&apos;organizzazione nel frattempo. Non è stato salvato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>These accounts can do it: %1.</source>
        <translation>
            <numerusform>Può farlo questo account: %1.</numerusform>
            <numerusform>Possono farlo questi account: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non si sa</translation>
    </message>
    <message>
        <source>recent, %1, no end of mainstream support is announced.</source>
        <translation>recente, %1, nessuna fine annunciata per il supporto Mainstream.</translation>
    </message>
    <message>
        <source>recent, %2, mainstream support until %1.</source>
        <translation>recente, %2, supporto Mainstream fino al %1.</translation>
    </message>
    <message>
        <source>not recent, %1.</source>
        <translation>non recente, %1.</translation>
    </message>
    <message>
        <source>not recent.</source>
        <translation>non recente.</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>Dal %1: %2</translation>
    </message>
    <message>
        <source>The Contract ID has nine digits. This one has characters that are not digits.</source>
        <translation>L&apos;ID contratto ha nove cifre. Questo contiene caratteri che non sono cifre.</translation>
    </message>
    <message>
        <source>The Access ID has nine digits. This one has characters that are not digits.</source>
        <translation>L&apos;ID di accesso ha nove cifre. Questo contiene caratteri che non sono cifre.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Questo campo è obbligatorio.</translation>
    </message>
    <message>
        <source>At most %1 characters are allowed. This text has %2.</source>
        <translation>Sono consentiti al massimo %1 caratteri. Questo testo ne ha %2.</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>Questo valore non è consentito.</translation>
    </message>
    <message>
        <source>an account associated with CSP, with the role %1</source>
        <translation>un account associato a CSP, con il ruolo %1</translation>
    </message>
    <message>
        <source>Use this plan for a request in Azure, Microsoft 365, Power Platform or LCS.</source>
        <translation>Usare questo piano per una richiesta in Azure, Microsoft 365, Power Platform o LCS.</translation>
    </message>
    <message>
        <source>%1 was made by another program. Nothing in it was changed. Choose a workspace made by Vantaggi.</source>
        <translation>%1 è stato creato da un altro programma. Il contenuto non è stato modificato. Scegliere un&apos;area di lavoro creata da Vantaggi.</translation>
    </message>
    <message>
        <source>For cloud products only. You chose %1, an on-premises product. Use this plan for a request in Azure, Microsoft 365, Power Platform or LCS.</source>
        <translation>Solo per i prodotti cloud. È stato scelto %1, un prodotto locale. Usare questo piano per una richiesta in Azure, Microsoft 365, Power Platform o LCS.</translation>
    </message>
    <message>
        <source>The plan is cloud-only: open a request for a cloud product in Azure, Microsoft 365, Power Platform or LCS. It is offered there.</source>
        <translation>Il piano vale solo per il cloud: aprire una richiesta per un prodotto cloud in Azure, Microsoft 365, Power Platform o LCS. Lì viene offerto.</translation>
    </message>
    <message>
        <source>Looks like you don&apos;t have any benefits yet. The organisation has no membership offer of this edition that is active today.</source>
        <translation>Sembra che non si abbia ancora alcun vantaggio. L&apos;organizzazione non ha offerte di iscrizione di questa edizione attive oggi.</translation>
    </message>
    <message>
        <source>The contract is linked to your account, but its Signature plan has no incidents left and is hidden. Linking the contract again does not add any.</source>
        <translation>Il contratto è collegato all&apos;account ma il suo piano Signature non ha più eventi imprevisti ed è nascosto. Collegare di nuovo il contratto non ne aggiunge.</translation>
    </message>
    <message>
        <source>The contract is linked to your account, but its plan %1 has no incidents left. Linking the contract again does not add any.</source>
        <translation>Il contratto è collegato all&apos;account ma il suo piano %1 non ha più eventi imprevisti. Collegare di nuovo il contratto non ne aggiunge.</translation>
    </message>
    <message>
        <source>The contract is linked to your account, but its plan %1 has no incidents left and is hidden. Linking the contract again does not add any.</source>
        <translation>Il contratto è collegato all&apos;account ma il suo piano %1 non ha più eventi imprevisti ed è nascosto. Collegare di nuovo il contratto non ne aggiunge.</translation>
    </message>
    <message>
        <source>Source and target are the same file</source>
        <translation>L&apos;origine e la destinazione sono lo stesso file</translation>
    </message>
    <message>
        <source>%1 cannot be a copy of itself. It was left as it is. Choose another file.</source>
        <translation>%1 non può essere la copia di se stesso. È rimasto com&apos;è. Scegliere un altro file.</translation>
    </message>
    <message>
        <source>This name cannot be used</source>
        <translation>Questo nome non si può usare</translation>
    </message>
    <message>
        <source>It is not certain whether this was done</source>
        <translation>Non è certo che l&apos;operazione sia riuscita</translation>
    </message>
    <message>
        <source>The file is in its place, but an error followed</source>
        <translation>Il file è al suo posto, ma dopo c&apos;è stato un errore</translation>
    </message>
    <message>
        <source>The restore is not finished</source>
        <translation>Il ripristino non è completato</translation>
    </message>
    <message>
        <source>%1 is a name that SQLite gives to the files beside a workspace, and it would delete it as one of them. Nothing was written. Choose a name that does not end in -journal, -wal or -shm.</source>
        <translation>%1 è un nome che SQLite dà ai file accanto a un&apos;area di lavoro: il file verrebbe eliminato come uno di essi. Non è stato scritto nulla. Scegliere un nome che non termini con -journal, -wal o -shm.</translation>
    </message>
    <message>
        <source>The system reported an error with %1 at the last moment. The change may have been made all the same. Look whether it is there before repeating it, and check the disk.</source>
        <translation>Il sistema ha segnalato un errore con %1 all&apos;ultimo momento. La modifica può essere stata fatta lo stesso. Prima di ripeterla verificare se è presente, e controllare il disco.</translation>
    </message>
    <message>
        <source>The system reported an error in the middle of the restore. What was there before is kept as %1. Check the disk, then open the workspace: that finishes the restore.</source>
        <translation>Il sistema ha segnalato un errore a metà del ripristino. Il contenuto precedente è conservato come %1. Controllare il disco, poi aprire l&apos;area di lavoro: così il ripristino viene completato.</translation>
    </message>
    <message>
        <source>%1 is whole and in its place. The system reported an error only after that. Look at the file before making it again, and check the disk.</source>
        <translation>%1 è completo e al suo posto. Il sistema ha segnalato un errore solo in seguito. Prima di crearlo di nuovo verificare il file, e controllare il disco.</translation>
    </message>
    <message>
        <source>A change was not finished</source>
        <translation>Una modifica è rimasta a metà</translation>
    </message>
    <message>
        <source>Something else lies beside the file</source>
        <translation>Accanto al file c&apos;è qualcosa di estraneo</translation>
    </message>
    <message>
        <source>Beside %1 lies %2, which is no ordinary file but a folder, a link, a pipe or a device. Nothing was changed. Move %2 to another folder, then try again.</source>
        <translation>Accanto a %1 si trova %2, che non è un normale file ma una cartella, un collegamento, una pipe o un dispositivo. Nulla è stato modificato. Spostare %2 in un&apos;altra cartella, poi riprovare.</translation>
    </message>
    <message>
        <source>Beside %1 lies %2, which another program left there: Vantaggi never writes such a file, and reading it could replace the workspace. Nothing was changed. Move %2 to another folder, then try again.</source>
        <translation>Accanto a %1 si trova %2, lasciato da un altro programma: Vantaggi non scrive mai un file simile, e leggerlo potrebbe sostituire l&apos;area di lavoro. Nulla è stato modificato. Spostare %2 in un&apos;altra cartella, poi riprovare.</translation>
    </message>
    <message>
        <source>Beside %1 lies %2, which another program left there: it names a further file, which would be deleted. Nothing was changed. Move %2 to another folder, then try again.</source>
        <translation>Accanto a %1 si trova %2, lasciato da un altro programma: nomina un ulteriore file, che verrebbe eliminato. Nulla è stato modificato. Spostare %2 in un&apos;altra cartella, poi riprovare.</translation>
    </message>
    <message>
        <source>Beside %1 lies %2, the record of an unfinished change, which does not fit this file and is probably that of another workspace. Nothing was changed. Without it the file can be read: move %2 to another folder, then try again.</source>
        <translation>Accanto a %1 si trova %2, il registro (journal) di una modifica rimasta a metà, che non corrisponde a questo file e appartiene probabilmente a un&apos;altra area di lavoro. Nulla è stato modificato. Senza di esso il file è leggibile: spostare %2 in un&apos;altra cartella, poi riprovare.</translation>
    </message>
    <message>
        <source>%1 does not add up, and %2 beside it, the record of an unfinished change, does not put it right. It was left as it is. Use an earlier copy, or rescue what can be read.</source>
        <translation>Il contenuto di %1 non è coerente, e %2 accanto al file, il registro (journal) di una modifica rimasta a metà, non vi pone rimedio. Il file è stato lasciato com&apos;è. Usare una copia precedente, oppure recuperare ciò che è leggibile.</translation>
    </message>
    <message>
        <source>A change to %1 was interrupted, and its record, %2, must be worked off before the file can be read. Nothing was changed. Allow writing to the file and its folder, or copy both files to another folder and open the copy.</source>
        <translation>Una modifica a %1 è stata interrotta, e il suo registro (journal), %2, va elaborato prima che il file si possa leggere. Nulla è stato modificato. Consentire la scrittura nel file e nella sua cartella, oppure copiare entrambi i file in un&apos;altra cartella e aprire la copia.</translation>
    </message>
    <message>
        <source>%1 claims to be far larger than what is in it, as no workspace is. Nothing was read or copied. Use an earlier copy.</source>
        <translation>%1 dichiara dimensioni molto superiori al suo contenuto, cosa che in un&apos;area di lavoro non accade mai. Nulla è stato letto o copiato. Usare una copia precedente.</translation>
    </message>
    <message>
        <source>Saving is tried again every second.</source>
        <translation>Il salvataggio viene ritentato ogni secondo.</translation>
    </message>
    <message>
        <source>%1: this text begins with an invisible mark that a file does not keep (U+FEFF). Delete its first character.</source>
        <translation>%1: questo testo comincia con un carattere invisibile che un file non conserva (U+FEFF). Eliminare il primo carattere.</translation>
    </message>
    <message>
        <source>%1: this text has a sign that a file does not keep (U+%2).</source>
        <translation>%1: questo testo contiene un carattere che un file non conserva (U+%2).</translation>
    </message>
    <message>
        <source>This text begins with an invisible mark that a file does not keep (U+FEFF). Delete its first character.</source>
        <translation>Questo testo comincia con un carattere invisibile che un file non conserva (U+FEFF). Eliminare il primo carattere.</translation>
    </message>
    <message>
        <source>This text has a sign that a file does not keep (U+%1).</source>
        <translation>Questo testo contiene un carattere che un file non conserva (U+%1).</translation>
    </message>
    <message>
        <source>With another key it is a second request.</source>
        <translation>Con un&apos;altra chiave è una seconda richiesta.</translation>
    </message>
    <message>
        <source>This was filed already as request %1, with another text. Nothing was filed now.</source>
        <translation>È già stata inviata come richiesta %1, con un altro testo. Ora non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>%1 holds another workspace now: it was copied over the one that is open here. Nothing was written. What was there is in the automatic backups, and what is typed here is only in this window.</source>
        <translation>%1 contiene ora un&apos;altra area di lavoro, copiata sopra quella aperta qui. Non è stato scritto nulla. Ciò che conteneva si trova nei backup automatici; ciò che è stato scritto qui è solo in questa finestra.</translation>
    </message>
    <message>
        <source>The file has two names</source>
        <translation>Il file ha due nomi</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>Il nome è troppo lungo</translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link). A program that opens it by that name would not notice an unfinished change, and both would lose data. Nothing was changed. Remove the other name, or make a real copy of the file and open that.</source>
        <translation>%1 ha un secondo nome (un collegamento fisico). Un programma che lo aprisse con quel nome non noterebbe una modifica rimasta a metà, e si perderebbero dati. Non è stato modificato nulla. Eliminare l&apos;altro nome, oppure fare una vera copia del file e aprire quella.</translation>
    </message>
    <message>
        <source>The name %1, or the path to it, is longer than the system allows for the file and what lies beside it. Nothing was changed. Choose a shorter name, or another folder.</source>
        <translation>Il nome %1, o il suo percorso, è più lungo di quanto il sistema consenta per il file e per ciò che gli sta accanto. Non è stato modificato nulla. Scegliere un nome più breve o un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>Another program is using the folder</source>
        <translation>Un altro programma sta usando la cartella</translation>
    </message>
    <message>
        <source>%1 is not a regular file but a device, a pipe or a socket. Nothing was changed. Choose another file.</source>
        <translation>%1 non è un normale file, ma un dispositivo, una pipe o un socket. Non è stato modificato nulla. Scegliere un altro file.</translation>
    </message>
    <message>
        <source>Another program is putting a file into the folder of %1, or is about to read or change one there. Nothing was changed. Try again in a moment.</source>
        <translation>Un altro programma sta inserendo un file nella cartella di %1, oppure sta per leggerne o modificarne uno. Non è stato modificato nulla. Riprovare tra un momento.</translation>
    </message>
    <message>
        <source>Enter an address with one @ and text before and after it, without spaces, such as name@company.example.</source>
        <translation>Inserire un indirizzo con una sola @ e del testo prima e dopo, senza spazi, ad esempio nome@azienda.example.</translation>
    </message>
    <message>
        <source>%1: this is not an e-mail address.</source>
        <translation>%1: questo non è un indirizzo e-mail.</translation>
    </message>
    <message>
        <source>%1: one of these is not an e-mail address.</source>
        <translation>%1: uno di questi non è un indirizzo e-mail.</translation>
    </message>
    <message>
        <source>Enter addresses such as name@company.example, separated by semicolons.</source>
        <translation>Inserire indirizzi come nome@azienda.example, separati da punti e virgola.</translation>
    </message>
</context>
</TS>

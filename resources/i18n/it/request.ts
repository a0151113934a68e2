<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>AddContractDialog</name>
    <message>
        <source>Add Contract ID</source>
        <translation>Aggiungi ID contratto</translation>
    </message>
    <message>
        <source>If you have Access ID and Contract ID associated with a contract, please enter them to view support options.</source>
        <translation>Se si dispone dell&apos;ID di accesso e dell&apos;ID contratto associati a un contratto, immetterli per visualizzare le opzioni di supporto.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
</context>
<context>
    <name>CategoryFields</name>
    <message>
        <source>Problem type</source>
        <translation>Tipo di problema</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Problem subtype</source>
        <translation>Sottotipo di problema</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Search category</source>
        <translation>Cerca la categoria</translation>
    </message>
    <message>
        <source>Search problem</source>
        <translation>Cerca il problema</translation>
    </message>
    <message>
        <source>The list follows the service.</source>
        <translation>L&apos;elenco dipende dal servizio.</translation>
    </message>
    <message>
        <source>The list follows the product.</source>
        <translation>L&apos;elenco dipende dal prodotto.</translation>
    </message>
    <message>
        <source>The list follows the problem type.</source>
        <translation>L&apos;elenco dipende dal tipo di problema.</translation>
    </message>
    <message>
        <source>The list follows the category.</source>
        <translation>L&apos;elenco dipende dalla categoria.</translation>
    </message>
    <message>
        <source>Search type</source>
        <translation>Cerca il tipo</translation>
    </message>
    <message>
        <source>Search subtype</source>
        <translation>Cerca il sottotipo</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>No incident was consumed: the plan is not counted.</source>
        <translation>Nessun evento imprevisto consumato: il piano non prevede un conteggio.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) consumed.</source>
        <translation>
            <numerusform>%n evento imprevisto consumato.</numerusform>
            <numerusform>%n eventi imprevisti consumati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) remaining.</source>
        <translation>
            <numerusform>%n evento imprevisto rimanente.</numerusform>
            <numerusform>%n eventi imprevisti rimanenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>This request was filed before.</source>
        <translation>Questa richiesta era già stata inviata.</translation>
    </message>
    <message>
        <source>The request is filed.</source>
        <translation>La richiesta è stata inviata.</translation>
    </message>
    <message>
        <source>Nothing was filed twice and nothing more was consumed.</source>
        <translation>Nulla è stato inviato due volte e nient&apos;altro è stato consumato.</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>Numero della richiesta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy request number</source>
        <translation>Copia il numero della richiesta</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Che cosa segue</translation>
    </message>
    <message>
        <source>See the request</source>
        <translation>Vedi la richiesta</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nuova richiesta</translation>
    </message>
    <message>
        <source>Request number copied.</source>
        <translation>Numero della richiesta copiato.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What is left is not shown in this portal: Support for Business shows it, at step 2.</source>
        <translation>Quanto resta non si vede in questo portale: lo mostra il Supporto per le aziende, al passaggio 2.</translation>
    </message>
</context>
<context>
    <name>ContactBlock</name>
    <message>
        <source>Required, because phone is the preferred method.</source>
        <translation>Obbligatorio, perché il telefono è il metodo preferito.</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Facoltativo.</translation>
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
        <source>Preferred contact method</source>
        <translation>Metodo di contatto preferito</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Language of support</source>
        <translation>Lingua del supporto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>People to copy</source>
        <translation>Persone in copia</translation>
    </message>
    <message>
        <source>E-mail addresses, separated by semicolons.</source>
        <translation>Indirizzi e‑mail, separati da punto e virgola.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
</context>
<context>
    <name>ContactLists</name>
    <message>
        <source>Chinese</source>
        <translation>Cinese</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Olandese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglese</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francese</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tedesco</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Giapponese</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polacco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portoghese</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russo</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spagnolo</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Chinese (Simplified)</source>
        <translation>Cinese (semplificato)</translation>
    </message>
    <message>
        <source>Chinese (Traditional)</source>
        <translation>Cinese (tradizionale)</translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation>Portoghese (Brasile)</translation>
    </message>
</context>
<context>
    <name>ContractIds</name>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Hide Contract ID</source>
        <translation>Nascondi l&apos;ID contratto</translation>
    </message>
    <message>
        <source>Show Contract ID</source>
        <translation>Mostra l&apos;ID contratto</translation>
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
        <source>Contract ID/Password</source>
        <translation>ID contratto/Password</translation>
    </message>
</context>
<context>
    <name>CoverageBar</name>
    <message>
        <source>No incident of Microsoft Product Support can be used for %1. Step 2 shows every plan with its reason.</source>
        <translation>Per %1 non si può usare alcun evento imprevisto del Supporto tecnico Microsoft. Il passaggio 2 mostra ogni piano con il suo motivo.</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Chiudi la spiegazione</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <source>%1 does not belong to Support for Business.</source>
        <translation>%1 non rientra nel Supporto per le aziende.</translation>
    </message>
    <message>
        <source>%1 is the current version.</source>
        <translation>%1 è la versione corrente.</translation>
    </message>
    <message>
        <source>%1 is the version before %2.</source>
        <translation>%1 è la versione precedente a %2.</translation>
    </message>
    <message>
        <source>A version is recent when it is N or N-1 and its mainstream support has not ended. N is the newest version that is released today, N-1 the one before. R2 and R3 releases count with their base version. The last day of mainstream support still counts.</source>
        <translation>Una versione è recente quando è N o N-1 e il suo supporto Mainstream non è terminato. N è la versione più nuova già rilasciata oggi, N-1 la precedente. Le versioni R2 e R3 contano insieme alla versione di base. L&apos;ultimo giorno del supporto Mainstream vale ancora.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
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
        <source>Go to %1</source>
        <comment>a portal</comment>
        <translation>Vai a: %1</translation>
    </message>
    <message>
        <source>Why it is not recent</source>
        <translation>Perché non è recente</translation>
    </message>
    <message>
        <source>Why it is recent (%1)</source>
        <translation>Perché è recente (%1)</translation>
    </message>
    <message>
        <source>Why it is recent</source>
        <translation>Perché è recente</translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>What is covered</source>
        <translation>Che cosa è coperto</translation>
    </message>
    <message>
        <source>Microsoft Product Support covers recent on-premises products: the current version (N) and the one before (N-1), while mainstream support lasts.</source>
        <translation>Il Supporto tecnico Microsoft vale per i prodotti locali recenti: la versione corrente (N) e la precedente (N-1), finché dura il supporto Mainstream.</translation>
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
        <source>Not recent</source>
        <translation>Non recente</translation>
    </message>
</context>
<context>
    <name>CustomerBand</name>
    <message>
        <source>Back to the customers</source>
        <translation>Torna ai clienti</translation>
    </message>
    <message>
        <source>You are acting for %1.</source>
        <translation>Si agisce per %1.</translation>
    </message>
    <message>
        <source>The request is the customer&apos;s; the contact details are the partner&apos;s own, not the customer&apos;s.</source>
        <translation>La richiesta è del cliente; i dati di contatto sono quelli del partner, non del cliente.</translation>
    </message>
</context>
<context>
    <name>DescriptionField</name>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Draft saved at %1</source>
        <translation>Bozza salvata alle %1</translation>
    </message>
    <message>
        <source>Draft not saved; the text is only in this window.</source>
        <translation>Bozza non salvata; il testo è solo in questa finestra.</translation>
    </message>
    <message>
        <source>Draft not saved: another window saved another text.</source>
        <translation>Bozza non salvata: un&apos;altra finestra ha salvato un altro testo.</translation>
    </message>
    <message>
        <source>Draft not saved here; the copy holds this text.</source>
        <translation>Bozza non salvata qui; la copia contiene questo testo.</translation>
    </message>
</context>
<context>
    <name>DraftPart</name>
    <message numerus="yes">
        <source>The pasted text was cut: %n character(s) did not fit.</source>
        <translation>
            <numerusform>Il testo incollato è stato tagliato: %n carattere in eccesso.</numerusform>
            <numerusform>Il testo incollato è stato tagliato: %n caratteri in eccesso.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptDraftCard</name>
    <message>
        <source>A draft without a title is kept.</source>
        <translation>È conservata una bozza senza titolo.</translation>
    </message>
    <message>
        <source>A draft of &quot;%1&quot; is kept.</source>
        <translation>È conservata una bozza di &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Continue where it was left, or discard it and begin a new request. A discarded draft is deleted.</source>
        <translation>Continuare da dove era rimasta, oppure eliminarla e iniziare una nuova richiesta. Una bozza eliminata non si può recuperare.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Interrotta al</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passaggio %1 di %2</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Leave the request</source>
        <translation>Uscita dalla richiesta</translation>
    </message>
    <message>
        <source>Keep the draft?</source>
        <translation>Conservare la bozza?</translation>
    </message>
    <message>
        <source>Keep the draft of &quot;%1&quot;?</source>
        <translation>Conservare la bozza di &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>No request was created and no incident was consumed. A kept draft is offered at the next New request; a discarded one is deleted.</source>
        <translation>Nessuna richiesta è stata creata e nessun evento imprevisto è stato consumato. Una bozza conservata viene riproposta alla prossima Nuova richiesta; una bozza eliminata va persa.</translation>
    </message>
    <message>
        <source>&amp;Keep draft</source>
        <translation>&amp;Conserva bozza</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinua a scrivere</translation>
    </message>
</context>
<context>
    <name>PlanBars</name>
    <message>
        <source>What this means</source>
        <translation>Che cosa significa</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>The contract is linked to this account.</source>
        <translation>Il contratto è collegato a questo account.</translation>
    </message>
    <message>
        <source>Support plans added: %1.</source>
        <translation>Piani di supporto aggiunti: %1.</translation>
    </message>
    <message>
        <source>Choose a support plan that can be used, or add a contract.</source>
        <translation>Scegliere un piano di supporto utilizzabile, oppure aggiungere un contratto.</translation>
    </message>
    <message>
        <source>There are no unavailable support plans.</source>
        <translation>Non ci sono piani di supporto non disponibili.</translation>
    </message>
    <message>
        <source>No plan is hidden: the organisation has no other one.</source>
        <translation>Nessun piano è nascosto: l&apos;organizzazione non ne ha altri.</translation>
    </message>
    <message>
        <source>No plan is hidden. A plan that is missing belongs to a contract that is not linked to this account yet: it is linked once, with its Access ID and Contract ID.</source>
        <translation>Nessun piano è nascosto. Un piano che manca appartiene a un contratto non ancora collegato a questo account: si collega una volta sola, con l&apos;ID di accesso e l&apos;ID contratto.</translation>
    </message>
    <message>
        <source>Choose a support plan</source>
        <translation>Scegliere un piano di supporto</translation>
    </message>
    <message>
        <source>Would you like to see unavailable support plans?</source>
        <translation>Si vuole visualizzare i piani di supporto non disponibili?</translation>
    </message>
    <message>
        <source>Why is my plan not here?</source>
        <translation>Perché il mio piano non è qui?</translation>
    </message>
</context>
<context>
    <name>PlanReasons</name>
    <message>
        <source>See the technical benefits</source>
        <translation>Vedi i vantaggi tecnici</translation>
    </message>
    <message>
        <source>See what used them</source>
        <translation>Vedi che cosa li ha usati</translation>
    </message>
    <message>
        <source>Change the product</source>
        <translation>Cambia il prodotto</translation>
    </message>
    <message>
        <source>Access ID: %1</source>
        <translation>ID di accesso: %1</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Data di inizio</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Data di fine</translation>
    </message>
    <message>
        <source>incidents remaining</source>
        <translation>eventi imprevisti rimanenti</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>di %1</translation>
    </message>
    <message>
        <source>incident remaining</source>
        <translation>evento imprevisto rimanente</translation>
    </message>
    <message>
        <source>Go to Azure</source>
        <translation>Vai ad Azure</translation>
    </message>
    <message>
        <source>Go to Support for Business</source>
        <translation>Vai al Supporto per le aziende</translation>
    </message>
</context>
<context>
    <name>ProductChooser</name>
    <message>
        <source>Product family</source>
        <translation>Famiglia di prodotti</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Search product</source>
        <translation>Cerca il prodotto</translation>
    </message>
    <message>
        <source>Search version</source>
        <translation>Cerca la versione</translation>
    </message>
    <message>
        <source>Search family</source>
        <translation>Cerca la famiglia</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Mantieni questo testo</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Prendi l&apos;altro</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nessun account ha eseguito l&apos;accesso.</translation>
    </message>
    <message>
        <source>An account of the organisation can file a request here, once the benefit is activated.</source>
        <translation>Un account dell&apos;organizzazione può inviare qui una richiesta, una volta attivato il vantaggio.</translation>
    </message>
    <message>
        <source>Any account can file a request here, with or without a role, once a support contract is linked to it.</source>
        <translation>Qualsiasi account può inviare qui una richiesta, con o senza ruolo, una volta collegato un contratto di supporto.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Another window saved a different draft.</source>
        <translation>Un&apos;altra finestra ha salvato una bozza diversa.</translation>
    </message>
    <message>
        <source>Nothing is overwritten: keep this text, or take the other one.</source>
        <translation>Nulla viene sovrascritto: mantenere questo testo o prendere l&apos;altro.</translation>
    </message>
    <message>
        <source>The draft was not discarded.</source>
        <translation>La bozza non è stata eliminata.</translation>
    </message>
    <message>
        <source>The request was not filed; everything typed is still here.</source>
        <translation>La richiesta non è stata inviata; tutto ciò che è stato scritto è ancora qui.</translation>
    </message>
    <message>
        <source>The draft was not kept; everything typed is still here.</source>
        <translation>La bozza non è stata conservata; tutto ciò che è stato scritto è ancora qui.</translation>
    </message>
    <message>
        <source>Whether a draft is kept could not be read.</source>
        <translation>Non è stato possibile leggere se c&apos;è una bozza conservata.</translation>
    </message>
    <message>
        <source>Retry files this text as a second request.</source>
        <translation>Con Riprova questo testo viene inviato come seconda richiesta.</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>I&amp;nvia</translation>
    </message>
</context>
<context>
    <name>RequestTexts</name>
    <message>
        <source>Cloud product</source>
        <translation>Prodotto cloud</translation>
    </message>
    <message>
        <source>Not recent</source>
        <translation>Non recente</translation>
    </message>
    <message>
        <source>Recent: %1</source>
        <translation>Recente: %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recente</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Copertura</translation>
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
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Data di fine</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>one incident</source>
        <translation>un evento imprevisto</translation>
    </message>
    <message>
        <source>no incident</source>
        <translation>nessun evento imprevisto</translation>
    </message>
    <message>
        <source>None is chosen, or the chosen one can no longer be used.</source>
        <translation>Nessuno è stato scelto, oppure quello scelto non è più utilizzabile.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Orario</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Contact method</source>
        <translation>Metodo di contatto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
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
        <source>Copied</source>
        <translation>In copia</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Product and problem</source>
        <translation>Prodotto e problema</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>Piano di supporto</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Edit product and problem</source>
        <translation>Modifica prodotto e problema</translation>
    </message>
    <message>
        <source>Edit support plan</source>
        <translation>Modifica piano di supporto</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Modifica contatto</translation>
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
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>ServiceChooser</name>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Search service</source>
        <translation>Cerca il servizio</translation>
    </message>
</context>
<context>
    <name>SeverityChoice</name>
    <message>
        <source>24-hour support is given for severity A and B only.</source>
        <translation>Il supporto 24 ore su 24 è previsto solo per le gravità A e B.</translation>
    </message>
    <message>
        <source>What is the severity of your issue?</source>
        <translation>Qual è la gravità del problema?</translation>
    </message>
    <message>
        <source>When would you like to receive support?</source>
        <translation>Quando si desidera ricevere supporto?</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>AccountEditor</name>
    <message>
        <source>Account %1</source>
        <translation>Account %1</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nome di accesso</translation>
    </message>
    <message>
        <source>Display name (optional)</source>
        <translation>Nome visualizzato (facoltativo)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Associated with MPN</source>
        <translation>Associato a MPN</translation>
    </message>
    <message>
        <source>Associated with CSP</source>
        <translation>Associato a CSP</translation>
    </message>
    <message>
        <source>Other roles</source>
        <translation>Altri ruoli</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove account %1</source>
        <translation>Rimuovi account %1</translation>
    </message>
    <message>
        <source>Another account has this sign-in name.</source>
        <translation>Un altro account ha questo nome di accesso.</translation>
    </message>
    <message>
        <source>It did something here, so its sign-in name stays and it cannot be removed.</source>
        <translation>Ha già operato in questo file: il nome di accesso resta e l&apos;account non si può rimuovere.</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmi</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by a screen reader: &quot;Kind: Work or school&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Accesso non eseguito</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <extracomment>%1 is a sign-in name, or &quot;Not signed in&quot;. Must contain it.</extracomment>
        <translation>Account: %1</translation>
    </message>
    <message>
        <source>Sign-&amp;in with another account</source>
        <translation>Acced&amp;i con un altro account</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Acced&amp;i</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Esci dall&apos;account</translation>
    </message>
</context>
<context>
    <name>ClockDialog</name>
    <message>
        <source>Set or advance the date</source>
        <translation>Imposta o fai avanzare la data</translation>
    </message>
    <message>
        <source>The date of this training workspace decides which memberships, contracts and products count. Nothing that was done is lost.</source>
        <translation>La data di quest&apos;area di lavoro di formazione decide quali iscrizioni, contratti e prodotti contano. Nulla di ciò che è stato fatto va perduto.</translation>
    </message>
    <message>
        <source>&amp;Date in this workspace</source>
        <translation>&amp;Data in quest&apos;area di lavoro</translation>
    </message>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <extracomment>A button: advances the date by that many days.</extracomment>
        <translation>
            <numerusform>+%n giorno</numerusform>
            <numerusform>+%n giorni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
    <message>
        <source>Copy diagnostic details</source>
        <translation>Copia dei dettagli diagnostici</translation>
    </message>
    <message>
        <source>Exactly this is copied, and nothing is sent anywhere. It holds no names, no IDs and no text of a request.</source>
        <translation>Si copia esattamente questo, e nulla viene inviato. Non contiene nomi, ID né testi di richieste.</translation>
    </message>
    <message>
        <source>Diagnostic details</source>
        <translation>Dettagli diagnostici</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
</context>
<context>
    <name>EditOrganisationDialog</name>
    <message>
        <source>Edit my organisation</source>
        <translation>Modifica la mia organizzazione</translation>
    </message>
    <message>
        <source>What this file holds of your organisation. Requests, links, contracts and the history stay as they are; what they depend on can be extended, but not removed.</source>
        <translation>I dati dell&apos;organizzazione contenuti in questo file. Richieste, collegamenti, contratti e cronologia restano come sono; ciò da cui dipendono si può ampliare ma non rimuovere.</translation>
    </message>
    <message>
        <source>Read it &amp;again</source>
        <translation>Rileggi i d&amp;ati</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>What is typed here stays until it is read again.</source>
        <translation>Quanto digitato resta qui finché i dati non vengono riletti.</translation>
    </message>
</context>
<context>
    <name>EditionChoice</name>
    <message>
        <source>Edition of the programme</source>
        <translation>Edizione del programma</translation>
    </message>
    <message numerus="yes">
        <source>%n membership offer(s) of this workspace are unknown to that edition. They count for nothing there, and count again after switching back.</source>
        <translation>
            <numerusform>%n offerta di iscrizione di quest&apos;area di lavoro è sconosciuta a quell&apos;edizione. Lì non conta e torna a contare quando si torna indietro.</numerusform>
            <numerusform>%n offerte di iscrizione di quest&apos;area di lavoro sono sconosciute a quell&apos;edizione. Lì non contano e tornano a contare quando si torna indietro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contracts that are activated keep their plan, their end date and their incidents.</source>
        <translation>I contratti attivati conservano il piano, la data di fine e gli eventi imprevisti.</translation>
    </message>
    <message>
        <source>The facts of this edition are second-hand. Benefits &gt; Editions compared marks each of them.</source>
        <translation>Le informazioni su questa edizione vengono da fonti indirette. Vantaggi &gt; Edizioni a confronto le segnala una per una.</translation>
    </message>
    <message numerus="yes">
        <source>%n membership offer(s) of this workspace exist in that edition too, with the names and quantities that it gives them.</source>
        <translation>
            <numerusform>%n offerta di iscrizione di quest&apos;area di lavoro esiste anche in quell&apos;edizione, con il nome e le quantità che vi sono previsti.</numerusform>
            <numerusform>%n offerte di iscrizione di quest&apos;area di lavoro esistono anche in quell&apos;edizione, con i nomi e le quantità che vi sono previsti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionDialog</name>
    <message>
        <source>Try another edition</source>
        <translation>Prova un&apos;altra edizione</translation>
    </message>
    <message>
        <source>The same organisation under the rules of another edition. Offers, contracts, links and requests stay in the file, and switching back shows what was there before.</source>
        <translation>La stessa organizzazione sotto le regole di un&apos;altra edizione. Offerte, contratti, collegamenti e richieste restano nel file e, tornando indietro, si ritrova tutto com&apos;era.</translation>
    </message>
    <message>
        <source>&amp;Use this edition</source>
        <translation>&amp;Usa questa edizione</translation>
    </message>
    <message>
        <source>This workspace follows the rules of this edition already. Choose another one to try it.</source>
        <translation>Quest&apos;area di lavoro segue già le regole di questa edizione. Sceglierne un&apos;altra per provarla.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export the list</source>
        <translation>Esporta l&apos;elenco</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>Tabella per fogli di calcolo (*.csv);;Cartella di lavoro Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lettura dell&apos;elenco</translation>
    </message>
    <message>
        <source>The list was not exported.</source>
        <translation>L&apos;elenco non è stato esportato.</translation>
    </message>
    <message>
        <source>The list is exported.</source>
        <translation>L&apos;elenco è stato esportato.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in %1.</source>
        <translation>
            <numerusform>%n riga in %1.</numerusform>
            <numerusform>%n righe in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Esporta</translation>
    </message>
    <message>
        <source>%1 is no list: it was left as it is. Choose another name.</source>
        <translation>%1 non è un elenco: è rimasto com&apos;è. Scegliere un altro nome.</translation>
    </message>
</context>
<context>
    <name>FailureBar</name>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Rimuovi dall&apos;elenco</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Apri un altro file</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Che cosa si può fare</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Argomenti</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Argomento</translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>The main job, step by step</source>
        <translation>Il percorso passo per passo</translation>
    </message>
    <message>
        <source>Roles: who can do what</source>
        <translation>Ruoli: chi può fare che cosa</translation>
    </message>
    <message>
        <source>Reading the balance</source>
        <translation>Leggere il saldo</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilità</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossario</translation>
    </message>
    <message>
        <source>About Vantaggi and licences</source>
        <translation>Informazioni e licenze</translation>
    </message>
    <message>
        <source>Which products are covered</source>
        <translation>Quali prodotti sono coperti</translation>
    </message>
    <message>
        <source>Acting for a CSP customer</source>
        <translation>Agire per un cliente CSP</translation>
    </message>
    <message>
        <source>Advisory hours (TPD)</source>
        <translation>Ore di consulenza (TPD)</translation>
    </message>
    <message>
        <source>Azure&apos;s misleading message</source>
        <translation>Azure: il messaggio fuorviante</translation>
    </message>
    <message>
        <source>What each portal asks for</source>
        <translation>Che cosa chiede ogni portale</translation>
    </message>
    <message>
        <source>What is simulated or assumed</source>
        <translation>Che cosa è simulato o ipotizzato</translation>
    </message>
    <message>
        <source>What is and is not protected</source>
        <translation>Che cosa è protetto e cosa no</translation>
    </message>
    <message>
        <source>Choosing an account</source>
        <translation>Scegliere un account</translation>
    </message>
    <message>
        <source>Support plans compared</source>
        <translation>Piani di supporto a confronto</translation>
    </message>
    <message>
        <source>Editions of the programme</source>
        <translation>Edizioni del programma</translation>
    </message>
    <message>
        <source>Which way to ask for help</source>
        <translation>Quale strada per chiedere aiuto</translation>
    </message>
    <message>
        <source>Filing a request</source>
        <translation>Inviare una richiesta</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>From the benefit to a support request</source>
        <translation>Dal vantaggio alla richiesta di supporto</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedere</translation>
    </message>
    <message>
        <source>Activate the benefit</source>
        <translation>Attivare il vantaggio</translation>
    </message>
    <message>
        <source>Link the contract</source>
        <translation>Collegare il contratto</translation>
    </message>
    <message>
        <source>File a request</source>
        <translation>Aprire una richiesta</translation>
    </message>
    <message>
        <source>Count what is left</source>
        <translation>Leggere il saldo</translation>
    </message>
    <message>
        <source>Choose the account to act as. Each one sees and can do something else.</source>
        <translation>Scegliere l&apos;account con cui agire. Ognuno vede e può fare cose diverse.</translation>
    </message>
    <message>
        <source>A Global admin or MPN partner admin does it once for everybody, and two IDs appear.</source>
        <translation>Lo fa una volta per tutti un Amministratore globale o un Amministratore partner MPN, e compaiono due ID.</translation>
    </message>
    <message>
        <source>Each account enters the Access ID and the Contract ID once, at Step 2 of a request.</source>
        <translation>Ogni account immette una volta sola ID di accesso e ID contratto, al passaggio 2 di una richiesta.</translation>
    </message>
    <message>
        <source>Product, support plan, contact. Nothing is consumed before Submit.</source>
        <translation>Prodotto, piano di supporto, contatto. Prima di Invia non si consuma nulla.</translation>
    </message>
    <message>
        <source>Begin a request, read Step 2, leave. No request is created and nothing is consumed.</source>
        <translation>Iniziare una richiesta, leggere il passaggio 2, uscire. Non si crea alcuna richiesta e non si consuma nulla.</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Scegli un account</translation>
    </message>
    <message>
        <source>Technical benefits</source>
        <translation>Vantaggi tecnici</translation>
    </message>
    <message>
        <source>Add the contract</source>
        <translation>Aggiungi il contratto</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nuova richiesta</translation>
    </message>
    <message>
        <source>Read the balance</source>
        <translation>Leggi il saldo</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Quest&apos;area di lavoro</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nulla esce da questo computer</translation>
    </message>
    <message>
        <source>The portals are rehearsed. No real incident is consumed, and a training workspace can always go back to its start.</source>
        <translation>I portali sono simulati. Nessun evento imprevisto reale viene consumato, e un&apos;area di lavoro di formazione può sempre tornare all&apos;inizio.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fatto.</translation>
    </message>
    <message>
        <source>Next step.</source>
        <translation>Prossimo passo.</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Non ancora.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizzazioni</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edizione</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Non leggibile</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Back to the start</source>
        <translation>Torna all&apos;inizio</translation>
    </message>
    <message>
        <source>Workspaces (*.vantaggi);;All files (*)</source>
        <translation>Aree di lavoro (*.vantaggi);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Workspaces (*.vantaggi)</source>
        <translation>Aree di lavoro (*.vantaggi)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Apri un&apos;area di lavoro</translation>
    </message>
    <message>
        <source>Where to keep the file</source>
        <translation>Dove conservare il file</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>This training workspace goes back to its start: activations, links, requests and drafts in it are removed, and the date is set back. The file stays where it is.</source>
        <translation>Quest&apos;area di lavoro di formazione torna all&apos;inizio: attivazioni, collegamenti, richieste e bozze che contiene sono rimossi, e la data torna quella iniziale. Il file resta dov&apos;è.</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Ricomincia</translation>
    </message>
    <message>
        <source>Also open in another window.</source>
        <translation>Aperta anche in un&apos;altra finestra.</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Chiudi l&apos;avviso</translation>
    </message>
    <message>
        <source>A change was interrupted</source>
        <translation>Una modifica è stata interrotta</translation>
    </message>
    <message>
        <source>Beside %1 lies the journal of a change that was not finished. If that happened on this computer, the change can be taken back and the file opened. If somebody sent the file, Cancel opens a checked copy of it without the journal.</source>
        <translation>Accanto a %1 c&apos;è il registro (journal) di una modifica non terminata. Se è successo su questo computer, la modifica si può annullare e il file si può aprire. Se il file è stato inviato da qualcuno, con Annulla se ne apre una copia controllata, senza il registro.</translation>
    </message>
    <message>
        <source>&amp;Open and take it back</source>
        <translation>&amp;Apri e annulla la modifica</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salva una copia</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>part of a file&apos;s name</comment>
        <translation>copia</translation>
    </message>
    <message>
        <source>%1 was saved and read back: it holds the same as this workspace.</source>
        <translation>%1 è stata salvata e riletta: contiene le stesse cose di quest&apos;area di lavoro.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Apri la copia</translation>
    </message>
    <message>
        <source>The backup was made, read back and compared. It can be restored from the Workspace menu.</source>
        <translation>Il backup è stato fatto, riletto e confrontato. Si può ripristinare dal menu Area di lavoro.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Scegli un backup</translation>
    </message>
    <message>
        <source>The backup is open now. No further automatic backup of it is made until the next start.</source>
        <translation>Ora è aperto il backup. Fino al prossimo avvio non se ne fanno altri backup automatici.</translation>
    </message>
    <message>
        <source>The backup is open now. What was there before is kept as %1. No further automatic backup of it is made until the next start.</source>
        <translation>Ora è aperto il backup. Ciò che c&apos;era prima è conservato come %1. Fino al prossimo avvio non se ne fanno altri backup automatici.</translation>
    </message>
    <message>
        <source>Where to keep what is rescued</source>
        <translation>Dove conservare ciò che si recupera</translation>
    </message>
    <message>
        <source>rescued</source>
        <comment>part of a file&apos;s name</comment>
        <translation>recuperata</translation>
    </message>
    <message>
        <source>Rows saved: %1. Doubtful: %2. Lost: %3.</source>
        <translation>Righe recuperate: %1. Dubbie: %2. Perse: %3.</translation>
    </message>
    <message>
        <source>%1 A part of the damaged file could not be read at all. It was left as it is.</source>
        <translation>%1 Una parte del file danneggiato non si leggeva affatto. Il file è rimasto com&apos;era.</translation>
    </message>
    <message>
        <source>%1 The damaged file was left as it is.</source>
        <translation>%1 Il file danneggiato è rimasto com&apos;era.</translation>
    </message>
    <message>
        <source>Everything in this file can be read and adds up. Rows compared: %1.</source>
        <translation>Tutto il contenuto di questo file è leggibile e coerente. Righe confrontate: %1.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says %1, but this workspace has an entry of %2. That day is taken for today until the clock is right.</source>
        <translation>L&apos;orologio del computer segna %1, ma quest&apos;area di lavoro ha una voce del %2. Finché l&apos;orologio non è giusto, oggi vale quel giorno.</translation>
    </message>
    <message>
        <source>This workspace lies in a folder that another program synchronises. Such a program can copy the file in the middle of a change, or put an older one in its place. Keep it elsewhere, and copy it here when it is closed.</source>
        <translation>Quest&apos;area di lavoro sta in una cartella che un altro programma sincronizza. Un programma simile può copiare il file nel mezzo di una modifica, o metterne al suo posto uno più vecchio. Conviene tenerla altrove e copiarla qui quando è chiusa.</translation>
    </message>
    <message>
        <source>This workspace lies on a network drive. Where several computers open it at once, changes can be lost, because locks do not work reliably there. Keep it on this computer, and copy it there when it is closed.</source>
        <translation>Quest&apos;area di lavoro sta su un&apos;unità di rete. Se più computer la aprono insieme, le modifiche si possono perdere, perché lì i blocchi dei file non sono affidabili. Conviene tenerla su questo computer e copiarla lì quando è chiusa.</translation>
    </message>
    <message>
        <source>Read-only. This workspace can be looked at, not changed: the file or its folder is write-protected. Save a copy elsewhere to work with it.</source>
        <translation>Sola lettura. Quest&apos;area di lavoro si può guardare, non modificare: il file o la sua cartella è protetto da scrittura. Per lavorarci, salvarne una copia altrove.</translation>
    </message>
    <message>
        <source>Each window shows the other&apos;s changes; what is being typed shows only where it is typed.</source>
        <translation>Ogni finestra mostra le modifiche dell&apos;altra; il testo che si sta scrivendo compare solo nella finestra in cui lo si scrive.</translation>
    </message>
    <message>
        <source>A backup was made, but the records of this workspace do not add up: some may be missing. Earlier backups that add up are kept.</source>
        <translation>È stato fatto un backup, ma le registrazioni di quest&apos;area di lavoro non sono coerenti: qualcuna potrebbe mancare. I backup precedenti che sono coerenti si conservano.</translation>
    </message>
    <message>
        <source>Check data</source>
        <translation>Controlla i dati</translation>
    </message>
    <message>
        <source>%1 was saved and read back, but it does not hold what is typed here: that is only in this window.</source>
        <translation>%1 è stata salvata e riletta, ma non contiene ciò che è scritto qui: quello è solo in questa finestra.</translation>
    </message>
    <message>
        <source>%1 was saved and read back: it holds the same as this workspace, and as a draft what is typed here.</source>
        <translation>%1 è stata salvata e riletta: contiene le stesse cose di quest&apos;area di lavoro e, come bozza, ciò che è scritto qui.</translation>
    </message>
    <message>
        <source>What was typed here is not saved and is only in this window: %1.</source>
        <translation>Quanto scritto qui non è salvato e si trova solo in questa finestra: %1.</translation>
    </message>
    <message>
        <source>&quot;Save a copy&quot; in the Workspace menu keeps it.</source>
        <translation>&quot;Salva una copia&quot; nel menu Area di lavoro lo conserva.</translation>
    </message>
    <message>
        <source>Leave without saving what was typed?</source>
        <translation>Uscire senza salvare quanto scritto?</translation>
    </message>
    <message>
        <source>&amp;Leave without saving</source>
        <translation>&amp;Esci senza salvare</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;New from scenario…</source>
        <translation>&amp;Nuova da uno scenario…</translation>
    </message>
    <message>
        <source>Start with &amp;my organisation…</source>
        <translation>Inizia con la &amp;mia organizzazione…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Apri…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Sc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contrasto &amp;elevato</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Riduci il movimento</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Più &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Più &amp;piccolo</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Dimensione &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Presentation mode</source>
        <translation>&amp;Modalità presentazione</translation>
    </message>
    <message>
        <source>Start o&amp;ver…</source>
        <translation>R&amp;icomincia…</translation>
    </message>
    <message>
        <source>Set or advance the &amp;date…</source>
        <translation>Imposta o fai avanzare la &amp;data…</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Guida di questa pagina</translation>
    </message>
    <message>
        <source>&amp;Accessibility</source>
        <translation>&amp;Accessibilità</translation>
    </message>
    <message>
        <source>A&amp;bout Vantaggi and licences</source>
        <translation>&amp;Informazioni e licenze</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Informazioni su &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>Area di &amp;lavoro</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>For&amp;mazione</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Guida</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recenti</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Try another &amp;edition…</source>
        <translation>Prova un&apos;altra &amp;edizione…</translation>
    </message>
    <message>
        <source>S&amp;ave a copy…</source>
        <translation>Sal&amp;va una copia…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Esegui il &amp;backup ora</translation>
    </message>
    <message>
        <source>Res&amp;tore a backup…</source>
        <translation>Ripris&amp;tina un backup…</translation>
    </message>
    <message>
        <source>Chec&amp;k data</source>
        <translation>C&amp;ontrolla i dati</translation>
    </message>
    <message>
        <source>Copy diagnostic &amp;details…</source>
        <translation>Copia i &amp;dettagli diagnostici…</translation>
    </message>
    <message>
        <source>&amp;Edit my organisation…</source>
        <translation>Modifica la mia or&amp;ganizzazione…</translation>
    </message>
    <message>
        <source>&amp;What is simulated or assumed</source>
        <translation>&amp;Che cosa è simulato o ipotizzato</translation>
    </message>
    <message>
        <source>A training organisation stays as its scenario says.</source>
        <translation>Un&apos;organizzazione di formazione resta come la descrive il suo scenario.</translation>
    </message>
    <message>
        <source>Only a training workspace can do this.</source>
        <translation>È possibile solo in un&apos;area di lavoro di formazione.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigazione</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Vantaggi</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Supporto</translation>
    </message>
    <message>
        <source>Cloud portals</source>
        <translation>Portali cloud</translation>
    </message>
    <message>
        <source>CSP</source>
        <translation>CSP</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
</context>
<context>
    <name>OfferEditor</name>
    <message>
        <source>Membership offer %1</source>
        <translation>Offerta di iscrizione %1</translation>
    </message>
    <message>
        <source>Membership offer</source>
        <translation>Offerta di iscrizione</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Competenza</translation>
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
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove membership offer %1</source>
        <translation>Rimuovi offerta di iscrizione %1</translation>
    </message>
    <message>
        <source>The end date is before the start date.</source>
        <translation>La data di fine precede la data di inizio.</translation>
    </message>
    <message>
        <source>A competency is needed for this membership offer.</source>
        <translation>Per questa offerta di iscrizione serve una competenza.</translation>
    </message>
    <message>
        <source>A membership offer is needed. Remove this block where there is none.</source>
        <translation>Serve un&apos;offerta di iscrizione. Se non c&apos;è, rimuovere questo blocco.</translation>
    </message>
</context>
<context>
    <name>OrganisationDialog</name>
    <message>
        <source>Start with my organisation</source>
        <translation>Inizia con la mia organizzazione</translation>
    </message>
    <message>
        <source>All of this stays in one file on this computer. The next step asks where.</source>
        <translation>Tutto questo resta in un file su questo computer. Il passo successivo chiede dove.</translation>
    </message>
    <message>
        <source>&amp;Create…</source>
        <translation>&amp;Crea…</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need correcting. Each one says what is missing.</source>
        <translation>
            <numerusform>%n campo è da correggere. Accanto è scritto che cosa manca.</numerusform>
            <numerusform>%n campi sono da correggere. Accanto a ognuno è scritto che cosa manca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard what was typed?</source>
        <translation>Scartare quanto scritto?</translation>
    </message>
    <message>
        <source>What was typed here is kept nowhere else.</source>
        <translation>Quanto scritto qui non è conservato altrove.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Scarta</translation>
    </message>
</context>
<context>
    <name>OrganisationForm</name>
    <message>
        <source>&amp;Organisation name</source>
        <translation>Nome dell&apos;&amp;organizzazione</translation>
    </message>
    <message>
        <source>&amp;Partner ID</source>
        <translation>ID &amp;partner</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>Paes&amp;e</translation>
    </message>
    <message>
        <source>&amp;Edition of the programme</source>
        <translation>&amp;Edizione del programma</translation>
    </message>
    <message>
        <source>Takes part in CSP</source>
        <translation>Partecipazione a CSP</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Membership offers</source>
        <translation>Offerte di iscrizione</translation>
    </message>
    <message>
        <source>Add an &amp;account</source>
        <translation>&amp;Aggiungi un account</translation>
    </message>
    <message>
        <source>Add a &amp;membership offer</source>
        <translation>Aggiungi un&apos;offerta di &amp;iscrizione</translation>
    </message>
    <message>
        <source>A partner ID has 4 to 10 digits.</source>
        <translation>Un ID partner ha da 4 a 10 cifre.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Home</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Technical benefits</source>
        <translation>Vantaggi tecnici</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nuova richiesta</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Coverage checker</source>
        <translation>Verifica della copertura</translation>
    </message>
    <message>
        <source>Partner support plans</source>
        <translation>Piani di supporto partner</translation>
    </message>
    <message>
        <source>Who can do this?</source>
        <translation>Chi può farlo?</translation>
    </message>
    <message>
        <source>Which way?</source>
        <translation>Quale strada?</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Azure: support plans</source>
        <translation>Azure: piani di supporto</translation>
    </message>
    <message>
        <source>Azure: link support benefits</source>
        <translation>Azure: collegare i vantaggi del supporto</translation>
    </message>
    <message>
        <source>Azure: new support request</source>
        <translation>Azure: nuova richiesta di supporto</translation>
    </message>
    <message>
        <source>Azure: all support requests</source>
        <translation>Azure: tutte le richieste di supporto</translation>
    </message>
    <message>
        <source>Decode this error</source>
        <translation>Decifra questo errore</translation>
    </message>
    <message>
        <source>Editions compared</source>
        <translation>Edizioni a confronto</translation>
    </message>
    <message>
        <source>Advisory hours (TPD)</source>
        <translation>Ore di consulenza (TPD)</translation>
    </message>
    <message>
        <source>Partner Membership Center</source>
        <translation>Partner Membership Center</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>On %1</source>
        <translation>In data %1</translation>
    </message>
    <message>
        <source>From a rehearsal: nothing leaves the computer.</source>
        <translation>Da una simulazione: nulla esce dal computer.</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Stampa</translation>
    </message>
    <message>
        <source>The PDF was not saved.</source>
        <translation>Il PDF non è stato salvato.</translation>
    </message>
    <message>
        <source>The PDF is saved.</source>
        <translation>Il PDF è stato salvato.</translation>
    </message>
    <message>
        <source>%1 is no PDF: it was left as it is. Choose another name.</source>
        <translation>%1 non è un PDF: è rimasto com&apos;è. Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>The document was not printed.</source>
        <translation>Il documento non è stato stampato.</translation>
    </message>
    <message>
        <source>There may be no room for temporary files. Print to a file instead.</source>
        <translation>Forse non c&apos;è spazio per i file temporanei. Stampare invece su file.</translation>
    </message>
    <message>
        <source>The document was handed to the printing system.</source>
        <translation>Il documento è stato inviato alla stampa.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>This workspace cannot be opened</source>
        <translation>Quest&apos;area di lavoro non si apre</translation>
    </message>
    <message>
        <source>Nothing was deleted. Whatever is chosen here, the file stays as it is, under its own name or another.</source>
        <translation>Nulla è stato eliminato. Qualunque sia la scelta, il file resta com&apos;è, con il suo nome o con un altro.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Ultima modifica</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Ripristinare il backup del %1</translation>
    </message>
    <message>
        <source>It was checked a moment ago: it can be read whole and adds up. What is there now is kept beside it.</source>
        <translation>È stato controllato un momento fa: si legge per intero ed è coerente. Ciò che c&apos;è ora viene conservato accanto.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Scegli un backup</translation>
    </message>
    <message>
        <source>Choose another backup</source>
        <translation>Scegli un altro backup</translation>
    </message>
    <message>
        <source>An older backup, or a copy of this workspace that was kept elsewhere.</source>
        <translation>Un backup precedente, o una copia di quest&apos;area di lavoro conservata altrove.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Scegli…</translation>
    </message>
    <message>
        <source>Try to rescue what can be read</source>
        <translation>Prova a recuperare ciò che si legge</translation>
    </message>
    <message>
        <source>Reads the damaged file row by row into a new file, and says what was saved and what was lost.</source>
        <translation>Legge il file danneggiato riga per riga, lo riporta in un nuovo file e indica che cosa è stato recuperato e che cosa è andato perso.</translation>
    </message>
    <message>
        <source>R&amp;escue…</source>
        <translation>Recu&amp;pera…</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>Apri un&apos;altra area di lavoro</translation>
    </message>
    <message>
        <source>This one stays as it is and can be dealt with later.</source>
        <translation>Questa resta com&apos;è e si può sistemare più tardi.</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>A&amp;pri file</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Mostra nella cartella</translation>
    </message>
    <message>
        <source>Copy diagnostic &amp;details…</source>
        <translation>Copia i &amp;dettagli diagnostici…</translation>
    </message>
    <message>
        <source>&amp;Back to the start</source>
        <translation>Torna all&apos;ini&amp;zio</translation>
    </message>
</context>
<context>
    <name>ReferenceTexts</name>
    <message>
        <source>Term</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significato</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Altri nomi</translation>
    </message>
    <message>
        <source>## Assumed: %1</source>
        <translation>## Ipotizzato: %1</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristinare un backup</translation>
    </message>
    <message>
        <source>The workspace goes back to what it was at that time. What it holds now is kept beside it, under another name. The backup is checked before anything is moved.</source>
        <translation>L&apos;area di lavoro torna com&apos;era in quel momento. Ciò che contiene ora viene conservato accanto, con un altro nome. Il backup viene controllato prima di spostare qualsiasi cosa.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Backup, dal più recente</translation>
    </message>
    <message>
        <source>No backup of this workspace was made on this computer yet.</source>
        <translation>Su questo computer non è ancora stato fatto alcun backup di quest&apos;area di lavoro.</translation>
    </message>
    <message>
        <source>Use another &amp;file…</source>
        <translation>Usa un altro &amp;file…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>when a backup was made, then its size</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>prima di un ripristino</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>prima di un aggiornamento</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>prima di un&apos;importazione</translation>
    </message>
    <message>
        <source>before data was erased</source>
        <translation>prima di una cancellazione di dati</translation>
    </message>
    <message>
        <source>%1, records may be missing</source>
        <translation>%1, potrebbero mancare registrazioni</translation>
    </message>
</context>
<context>
    <name>ScenarioDialog</name>
    <message>
        <source>New from scenario</source>
        <translation>Nuova da uno scenario</translation>
    </message>
    <message>
        <source>A scenario is an invented company in a certain state. Each one opens in a file of its own.</source>
        <translation>Uno scenario è un&apos;azienda inventata in una certa situazione. Ognuno si apre in un file proprio.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenari</translation>
    </message>
    <message>
        <source>Use a &amp;JSON file…</source>
        <translation>Usa un file &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;File of the new workspace</source>
        <translation>&amp;File della nuova area di lavoro</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ca&amp;mbia…</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crea</translation>
    </message>
    <message>
        <source>Use a JSON file</source>
        <translation>Usa un file JSON</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Scenari (*.json)</translation>
    </message>
    <message>
        <source>File of the new workspace</source>
        <translation>File della nuova area di lavoro</translation>
    </message>
    <message>
        <source>Workspaces (*.vantaggi)</source>
        <translation>Aree di lavoro (*.vantaggi)</translation>
    </message>
    <message>
        <source>&amp;Edition of the programme</source>
        <translation>&amp;Edizione del programma</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Product: coverage</source>
        <translation>Prodotto: copertura</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search pages, products, requests</source>
        <translation>Cerca pagine, prodotti, richieste</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <extracomment>A key on the keyboard.</extracomment>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read by a screen reader: what was found, then what it is.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message numerus="yes">
        <source>%n more: another word narrows it down</source>
        <translation>
            <numerusform>%n altro risultato: un&apos;altra parola restringe la ricerca</numerusform>
            <numerusform>Altri %n risultati: un&apos;altra parola restringe la ricerca</numerusform>
        </translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Risultati della ricerca</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Rehearse a support request before you need one</source>
        <translation>Provare una richiesta di supporto prima che serva</translation>
    </message>
    <message>
        <source>Practise with an invented company, or keep your own contracts in order. Nothing leaves this computer.</source>
        <translation>Esercitarsi con un&apos;azienda inventata, oppure tenere in ordine i propri contratti. Nulla esce da questo computer.</translation>
    </message>
    <message>
        <source>Try it with a training company</source>
        <translation>Provare con un&apos;azienda di formazione</translation>
    </message>
    <message>
        <source>Aurora Sistemi, a Gold partner with a hybrid competency. Nobody is signed in yet.</source>
        <translation>Aurora Sistemi, partner Gold con una competenza ibrida. Nessun account ha ancora eseguito l&apos;accesso.</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>&amp;Prova</translation>
    </message>
    <message>
        <source>Start with my organisation</source>
        <translation>Iniziare con la propria organizzazione</translation>
    </message>
    <message>
        <source>Keep your memberships, contracts and requests in one file of your own.</source>
        <translation>Iscrizioni, contratti e richieste in un unico file.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Inizia</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Aprire un&apos;area di lavoro</translation>
    </message>
    <message>
        <source>Open a file that you have, or one that a colleague sent you.</source>
        <translation>Un file già presente, oppure uno ricevuto da un collega.</translation>
    </message>
    <message>
        <source>Open &amp;file</source>
        <translation>Apri &amp;file</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Aree di lavoro recenti</translation>
    </message>
    <message>
        <source>What you rehearse</source>
        <translation>Che cosa si prova</translation>
    </message>
    <message>
        <source>No workspace opened on this computer yet. The ones that you open are listed here.</source>
        <translation>Su questo computer non è ancora stata aperta alcuna area di lavoro. Quelle aperte sono elencate qui.</translation>
    </message>
    <message>
        <source>Opened %1, in %2</source>
        <translation>Aperta %1, in %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Rimuovi dall&apos;elenco</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mancante</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Vantaggi is an independent training tool. It is not made or endorsed by the owner of the portals that it rehearses.</source>
        <translation>Vantaggi è uno strumento di formazione indipendente. Non è realizzato né approvato dal proprietario dei portali che simula.</translation>
    </message>
    <message>
        <source>Training workspace</source>
        <translation>Area di lavoro di formazione</translation>
    </message>
    <message>
        <source>Organisation workspace</source>
        <translation>Area di lavoro dell&apos;organizzazione</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Oggi: %1</translation>
    </message>
    <message>
        <source>Set or advance the date</source>
        <translation>Imposta o fai avanzare la data</translation>
    </message>
    <message>
        <source>Try another edition</source>
        <translation>Prova un&apos;altra edizione</translation>
    </message>
    <message>
        <source>What is simulated or assumed</source>
        <translation>Che cosa è simulato o ipotizzato</translation>
    </message>
    <message>
        <source>Edition: %1</source>
        <translation>Edizione: %1</translation>
    </message>
</context>
<context>
    <name>StepsPicture</name>
    <message>
        <source>Activate</source>
        <translation>Attivare</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Collegare</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Chiedere</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contare</translation>
    </message>
    <message>
        <source>An admin activates the benefit and gets two IDs.</source>
        <translation>Un amministratore attiva il vantaggio e ottiene due ID.</translation>
    </message>
    <message>
        <source>Each account enters the two IDs once.</source>
        <translation>Ogni account immette i due ID una volta sola.</translation>
    </message>
    <message>
        <source>File a request with the right plan.</source>
        <translation>Aprire una richiesta con il piano giusto.</translation>
    </message>
    <message>
        <source>See how many incidents are left.</source>
        <translation>Vedere quanti eventi imprevisti restano.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
</context>
<context>
    <name>WorkspaceView</name>
    <message>
        <source>Signed in as %1.</source>
        <translation>Accesso eseguito come %1.</translation>
    </message>
</context>
</TS>

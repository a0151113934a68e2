<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>Console</name>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Qui l&apos;opzione %1 non esiste.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>L&apos;opzione %1 richiede un valore.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>L&apos;opzione %1 non accetta valori.</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>L&apos;opzione %1 è indicata due volte.</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>Manca l&apos;opzione %1.</translation>
    </message>
    <message>
        <source>The option %1 cannot be &quot;%2&quot;. It can be: %3.</source>
        <translation>L&apos;opzione %1 non può essere &quot;%2&quot;. Valori possibili: %3.</translation>
    </message>
    <message>
        <source>An argument is missing: %1.</source>
        <translation>Manca un argomento: %1.</translation>
    </message>
    <message>
        <source>Rehearse partner technical support benefits, offline: nothing leaves this computer.</source>
        <translation>Per esercitarsi con i vantaggi del supporto tecnico per i partner, offline: nulla esce da questo computer.</translation>
    </message>
    <message>
        <source>vantaggi-cli VERB --help shows the options of a verb.</source>
        <translation>vantaggi-cli VERB --help mostra le opzioni di un verbo.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 refused by a rule; 2 usage; 3 the file or the data.</source>
        <translation>Stato di uscita: 0 fatto; 1 rifiutato da una regola; 2 uso errato; 3 il file o i dati.</translation>
    </message>
    <message>
        <source>No membership offers.</source>
        <translation>Nessuna offerta di iscrizione.</translation>
    </message>
    <message>
        <source>Membership offer</source>
        <translation>Offerta di iscrizione</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Data di inizio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Data di fine</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
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
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Rimanenti</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Area di lavoro</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edizione</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>ID partner</translation>
    </message>
    <message>
        <source>Support plans</source>
        <translation>Piani di supporto</translation>
    </message>
    <message>
        <source>Unavailable support plans</source>
        <translation>Piani di supporto non disponibili</translation>
    </message>
    <message>
        <source>Plans that the portal does not show</source>
        <translation>Piani che il portale non mostra</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Attivato</translation>
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
        <source>The contract is linked to this account, in every portal.</source>
        <translation>Il contratto è collegato a questo account, in tutti i portali.</translation>
    </message>
    <message>
        <source>Show what the Technical benefits page shows to an account.</source>
        <translation>Mostra ciò che un account vede nella pagina Vantaggi tecnici.</translation>
    </message>
    <message>
        <source>Activate a benefit: issues an Access ID and a Contract ID.</source>
        <translation>Attiva un vantaggio: rilascia un ID di accesso e un ID contratto.</translation>
    </message>
    <message>
        <source>Link a support contract to an account, once for every portal.</source>
        <translation>Collega un contratto di supporto a un account, una volta per tutti i portali.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>Dove si esegue</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portale</translation>
    </message>
    <message>
        <source>List the built-in training scenarios.</source>
        <translation>Elenca gli scenari di formazione inclusi.</translation>
    </message>
    <message>
        <source>List the products of the catalogue and where their requests are filed.</source>
        <translation>Elenca i prodotti del catalogo e il portale in cui si aprono le richieste.</translation>
    </message>
    <message>
        <source>Say whether a product version is recent on a date, and why.</source>
        <translation>Indica se una versione di un prodotto è recente a una certa data, e perché.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>The verb clock takes either --set or --advance, and one of the two.</source>
        <translation>Il verbo clock richiede --set oppure --advance, una sola delle due opzioni.</translation>
    </message>
    <message>
        <source>The option %1 needs a whole number.</source>
        <translation>L&apos;opzione %1 richiede un numero intero.</translation>
    </message>
    <message>
        <source>Everything in this file can be read and adds up.</source>
        <translation>Tutto il contenuto di questo file è leggibile e coerente.</translation>
    </message>
    <message>
        <source>Make a training workspace from a scenario, or from your own scenario file (.json).</source>
        <translation>Crea un&apos;area di lavoro di formazione da uno scenario o da un proprio file di scenario (.json).</translation>
    </message>
    <message>
        <source>Show all that a workspace holds, with what remains.</source>
        <translation>Mostra tutto il contenuto di un&apos;area di lavoro, con gli eventi imprevisti rimanenti.</translation>
    </message>
    <message>
        <source>Set or advance the date of a training workspace.</source>
        <translation>Imposta o fa avanzare la data di un&apos;area di lavoro di formazione.</translation>
    </message>
    <message>
        <source>Read the whole file and say whether it adds up.</source>
        <translation>Legge l&apos;intero file e indica se è coerente.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>Consumati</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
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
        <source>Opened</source>
        <translation>Apertura</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n richiesta</numerusform>
            <numerusform>%n richieste</numerusform>
        </translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Riaccreditati</translation>
    </message>
    <message>
        <source>The organisation has no CSP customers.</source>
        <translation>L&apos;organizzazione non ha clienti CSP.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Show the support plans that a portal offers for a product, and why others are not offered.</source>
        <translation>Mostra i piani di supporto proposti da un portale per un prodotto, e perché altri non lo sono.</translation>
    </message>
    <message>
        <source>File a support request: consumes one incident of a limited plan.</source>
        <translation>Apre una richiesta di supporto: consuma un evento imprevisto di un piano limitato.</translation>
    </message>
    <message>
        <source>List the support requests, newest first.</source>
        <translation>Elenca le richieste di supporto, dalla più recente.</translation>
    </message>
    <message>
        <source>Close a support request: a duplicate or a product bug gives its incident back.</source>
        <translation>Chiude una richiesta di supporto: un duplicato o un bug del prodotto restituisce l&apos;evento imprevisto.</translation>
    </message>
    <message>
        <source>List the CSP customers an account can act for.</source>
        <translation>Elenca i clienti CSP per i quali un account può operare.</translation>
    </message>
    <message>
        <source>Rows compared</source>
        <translation>Righe confrontate</translation>
    </message>
    <message>
        <source>The copy was read back and holds the same as the workspace.</source>
        <translation>La copia è stata riletta e contiene le stesse cose dell&apos;area di lavoro.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>What was there before</source>
        <translation>Ciò che c&apos;era prima</translation>
    </message>
    <message>
        <source>The backup was checked and is the workspace now.</source>
        <translation>Il backup è stato controllato e ora è l&apos;area di lavoro.</translation>
    </message>
    <message>
        <source>part unreadable</source>
        <translation>in parte illeggibile</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Recuperate</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dubbie</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perse</translation>
    </message>
    <message>
        <source>Everything could be read. The damaged file was left as it is.</source>
        <translation>Si è letto tutto. Il file danneggiato è rimasto com&apos;era.</translation>
    </message>
    <message>
        <source>What could be read was saved. The damaged file was left as it is.</source>
        <translation>Ciò che si leggeva è stato recuperato. Il file danneggiato è rimasto com&apos;era.</translation>
    </message>
    <message>
        <source>Write a copy of a workspace, and read it back.</source>
        <translation>Scrive una copia di un&apos;area di lavoro e la rilegge.</translation>
    </message>
    <message>
        <source>Put a backup in the place of a workspace; what was there is kept beside it.</source>
        <translation>Mette un backup al posto di un&apos;area di lavoro; ciò che c&apos;era resta accanto.</translation>
    </message>
    <message>
        <source>Save what can still be read of a damaged workspace to a new file.</source>
        <translation>Recupera in un nuovo file ciò che si legge ancora di un&apos;area di lavoro danneggiata.</translation>
    </message>
    <message>
        <source>List the editions: the dated sets of programme rules.</source>
        <translation>Elenca le edizioni: gli insiemi datati di regole del programma.</translation>
    </message>
    <message>
        <source>Show the edition of a workspace, or put a training workspace under the rules of another one.</source>
        <translation>Mostra l&apos;edizione di un&apos;area di lavoro o mette un&apos;area di lavoro di formazione sotto le regole di un&apos;altra.</translation>
    </message>
    <message>
        <source>A contract of the previous membership is still valid, until %1. The benefit is to be activated anew.</source>
        <translation>Un contratto dell&apos;iscrizione precedente è ancora valido, fino al %1. Il vantaggio va attivato di nuovo.</translation>
    </message>
    <message>
        <source>not shown in this portal; read it in Support for Business, at step 2</source>
        <translation>non indicati in questo portale: si leggono nel Supporto per le aziende, al passaggio 2</translation>
    </message>
    <message>
        <source>24-hour support is given for severity A and B only.</source>
        <translation>Il supporto 24 ore su 24 è previsto solo per le gravità A e B.</translation>
    </message>
    <message>
        <source>From 1 to 36,500 days can be added at once. To go back, use vantaggi-cli clock FILE --set DATE.</source>
        <translation>Si possono aggiungere da 1 a 36.500 giorni alla volta. Per tornare indietro, usare vantaggi-cli clock FILE --set DATA.</translation>
    </message>
    <message>
        <source>In this portal nothing can be asked on behalf of a customer: leave out --customer, or choose another portal.</source>
        <translation>In questo portale non si può chiedere nulla per conto di un cliente: omettere --customer o scegliere un altro portale.</translation>
    </message>
    <message>
        <source>To see what there is: vantaggi-cli %1.</source>
        <translation>Per vedere che cosa esiste: vantaggi-cli %1.</translation>
    </message>
    <message>
        <source>%1 already exists and was left as it is. Choose another name, or replace it with --force.</source>
        <translation>%1 esiste già ed è rimasto com&apos;è. Scegliere un altro nome o sostituirlo con --force.</translation>
    </message>
    <message>
        <source>This product has none: leave the option out.</source>
        <translation>Questo prodotto non ne ha: omettere l&apos;opzione.</translation>
    </message>
    <message>
        <source>It can be: %1.</source>
        <translation>Valori possibili: %1.</translation>
    </message>
    <message>
        <source>A request with this key was filed before, and this is that request. Nothing was filed or changed now.</source>
        <translation>Una richiesta con questa chiave era già stata aperta, ed è questa. Ora nulla è stato aperto né modificato.</translation>
    </message>
    <message>
        <source>The option %1 needs a whole number, 0 or more.</source>
        <translation>L&apos;opzione %1 richiede un numero intero, da 0 in su.</translation>
    </message>
    <message>
        <source>The date can be any day from 1990-01-01 to 2999-12-31; vantaggi-cli clock FILE --set DATE can also set it back.</source>
        <translation>La data può essere un giorno qualsiasi dal 1990-01-01 al 2999-12-31; con vantaggi-cli clock FILE --set DATA si può anche riportarla indietro.</translation>
    </message>
    <message>
        <source>Its records do not add up; some may be missing:</source>
        <translation>Le sue registrazioni non sono coerenti; qualcuna potrebbe mancare:</translation>
    </message>
    <message>
        <source>Not used, because it is not part of the workspace: %1</source>
        <translation>Non usato, perché non fa parte dell&apos;area di lavoro: %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offerte</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratti</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Piani</translation>
    </message>
    <message>
        <source>Linked contracts</source>
        <translation>Contratti collegati</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Bozze</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Words to search for</source>
        <translation>Parole per la ricerca</translation>
    </message>
    <message>
        <source>Incidents consumed and refunded</source>
        <translation>Eventi imprevisti consumati e restituiti</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Drafts for advisory hours</source>
        <translation>Bozze per le ore di consulenza</translation>
    </message>
    <message>
        <source>Requests for advisory hours</source>
        <translation>Richieste di ore di consulenza</translation>
    </message>
    <message>
        <source>Without an earlier copy, save what can still be read to a new file: vantaggi-cli recover FILE --to NEWFILE, or &quot;Try to rescue what can be read&quot; in the window.</source>
        <translation>In mancanza di una copia precedente, salvare in un nuovo file ciò che si legge ancora: vantaggi-cli recover FILE --to NUOVOFILE oppure, nella finestra, &quot;Prova a recuperare ciò che si legge&quot;.</translation>
    </message>
    <message>
        <source>The argument %1 is not expected here.</source>
        <translation>L&apos;argomento %1 non è previsto qui.</translation>
    </message>
    <message>
        <source>The option %1 needs a date such as 2021-06-17. &quot;%2&quot; is not a valid date in that form.</source>
        <translation>L&apos;opzione %1 richiede una data come 2021-06-17. &quot;%2&quot; non è una data valida in questo formato.</translation>
    </message>
    <message>
        <source>Support plan cannot be used for support on the specified product (Code: 8). %2 is not released yet: its release date is %1.</source>
        <translation>Il piano di supporto non può essere usato per il supporto del prodotto specificato (codice: 8). %2 non è ancora disponibile: la data di rilascio è il %1.</translation>
    </message>
    <message>
        <source>You are currently signed in using an Azure Active Directory account. The purchase of Professional Support plans must be made using a Microsoft Account.</source>
        <translation>È stato eseguito l&apos;accesso con un account Azure Active Directory. L&apos;acquisto dei piani di supporto professionale deve essere effettuato con un account Microsoft.</translation>
    </message>
    <message>
        <source>To link a contract with its Access ID and Contract ID: vantaggi-cli link.</source>
        <translation>Per collegare un contratto con l&apos;ID di accesso e l&apos;ID contratto: vantaggi-cli link.</translation>
    </message>
    <message>
        <source>Read why each plan cannot be used, or link another contract: vantaggi-cli link.</source>
        <translation>Leggere perché ciascun piano non può essere usato, oppure collegare un altro contratto: vantaggi-cli link.</translation>
    </message>
    <message>
        <source>We were unable to find an eligible support plan associated with your account.</source>
        <translation>Non è stato trovato alcun piano di supporto idoneo associato all&apos;account.</translation>
    </message>
    <message>
        <source>%1, row %2: it refers to a row that is not there.</source>
        <translation>%1, riga %2: rimanda a una riga che non c&apos;è.</translation>
    </message>
    <message>
        <source>The structure of the file is damaged: its pages do not fit together.</source>
        <translation>La struttura del file è danneggiata: le sue pagine non sono coerenti tra loro.</translation>
    </message>
    <message>
        <source>Some rows refer to others that are not there.</source>
        <translation>Alcune righe rimandano ad altre che non ci sono.</translation>
    </message>
    <message>
        <source>The file does not have the size that it had when it was written: it was probably cut off while it was copied.</source>
        <translation>Il file non ha più le dimensioni che aveva quando è stato scritto: probabilmente è stato troncato durante la copia.</translation>
    </message>
    <message>
        <source>The tables of the file are not those of a workspace.</source>
        <translation>Le tabelle del file non sono quelle di un&apos;area di lavoro.</translation>
    </message>
    <message>
        <source>A row holds a word that Vantaggi does not know.</source>
        <translation>Una riga contiene una parola che Vantaggi non conosce.</translation>
    </message>
    <message>
        <source>The row of the workspace itself is missing.</source>
        <translation>Manca la riga dell&apos;area di lavoro stessa.</translation>
    </message>
    <message>
        <source>%1, row %2: the contents changed since they were written.</source>
        <translation>%1, riga %2: il contenuto è cambiato da quando è stato scritto.</translation>
    </message>
    <message>
        <source>The header of the file has values that no workspace has.</source>
        <translation>L&apos;intestazione del file contiene valori che nessun&apos;area di lavoro ha.</translation>
    </message>
    <message>
        <source>The file that stood there before is kept whole under that name. Every file that is kept this way has &quot;damaged&quot; in its name, even a sound one.</source>
        <translation>Il file che c&apos;era prima è conservato intero con questo nome. Ogni file conservato in questo modo ha &quot;damaged&quot; nel nome, anche quando è integro.</translation>
    </message>
</context>
</TS>

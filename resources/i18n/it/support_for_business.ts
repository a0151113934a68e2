<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>ClosingBar</name>
    <message>
        <source>Request %1 is closed.</source>
        <translation>La richiesta %1 è chiusa.</translation>
    </message>
    <message>
        <source>Its incident stays used.</source>
        <translation>L&apos;evento imprevisto resta consumato.</translation>
    </message>
    <message>
        <source>Its incident is back.</source>
        <translation>Il suo evento imprevisto è stato restituito.</translation>
    </message>
    <message>
        <source>Its incident is back: %1.</source>
        <translation>Il suo evento imprevisto è stato restituito: %1.</translation>
    </message>
</context>
<context>
    <name>ContactStep</name>
    <message>
        <source>first response: choose a severity</source>
        <translation>prima risposta: scegliere una gravità</translation>
    </message>
    <message>
        <source>With Submit, the request is filed and gets a number.</source>
        <translation>Con Invia la richiesta viene aperta e riceve un numero.</translation>
    </message>
    <message>
        <source>With Submit, one incident of the chosen plan is used. Closing the request as a duplicate or as a product bug gives it back.</source>
        <translation>Con Invia si consuma un evento imprevisto del piano scelto. Se la richiesta viene chiusa come duplicato o come bug del prodotto, l&apos;evento imprevisto viene restituito.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Dati di contatto</translation>
    </message>
    <message>
        <source>What Submit does</source>
        <translation>Che cosa succede con Invia</translation>
    </message>
</context>
<context>
    <name>OnePageStep</name>
    <message>
        <source>Step 1: Product and Support Type</source>
        <translation>Passaggio 1: Prodotto e tipo di supporto</translation>
    </message>
    <message>
        <source>Step 2: Issue Description</source>
        <translation>Passaggio 2: Descrizione del problema</translation>
    </message>
    <message>
        <source>Step 3: Contact Details and Sharing</source>
        <translation>Passaggio 3: Dati di contatto e condivisione</translation>
    </message>
    <message>
        <source>Types of Support</source>
        <translation>Tipi di supporto</translation>
    </message>
    <message>
        <source>No consequences</source>
        <translation>Senza conseguenze</translation>
    </message>
    <message>
        <source>Before Submit nothing is opened and no incident is consumed. The draft stays even when the window is closed.</source>
        <translation>Prima di Invia non si apre nulla e non si consuma alcun evento imprevisto. La bozza resta anche se si chiude la finestra.</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>Do you need to purchase or add more support plans?</source>
        <translation>È necessario acquistare o aggiungere altri piani di supporto?</translation>
    </message>
    <message>
        <source>A contract that activation issued is added once per account, with its Access ID and Contract ID. Any account that has both may add it; no role is needed.</source>
        <translation>Un contratto emesso dall&apos;attivazione si aggiunge una volta per account, con il suo ID di accesso e il suo ID contratto. Può aggiungerlo qualsiasi account che li abbia entrambi; non serve alcun ruolo.</translation>
    </message>
    <message>
        <source>Add Contract</source>
        <translation>Aggiungi contratto</translation>
    </message>
    <message>
        <source>Buying a plan</source>
        <translation>Acquistare un piano</translation>
    </message>
    <message>
        <source>Professional Support plans are sold to Microsoft accounts only: a work or school account cannot buy one. To buy, sign in to Support for Business with a Microsoft account. Nothing is sold in this rehearsal.</source>
        <translation>I piani di supporto Professional si vendono solo agli account Microsoft: un account aziendale o dell&apos;istituto di istruzione non può acquistarne. Per acquistare, accedere al Supporto per le aziende con un account Microsoft. In questa simulazione non si vende nulla.</translation>
    </message>
    <message>
        <source>This request so far</source>
        <translation>La richiesta finora</translation>
    </message>
    <message>
        <source>Only reading the balance?</source>
        <translation>Si vuole solo leggere il saldo?</translation>
    </message>
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
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>nessuna limitazione</translation>
    </message>
    <message>
        <source>Choose Leave. No request is created and no incident is used before Submit.</source>
        <translation>Scegliere Esci. Prima di Invia non si crea alcuna richiesta e non si usa alcun evento imprevisto.</translation>
    </message>
    <message>
        <source>No plan is linked, so there is no balance to read yet.</source>
        <translation>Nessun piano è collegato, quindi non c&apos;è ancora un saldo da leggere.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the balances of two plans</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>You have it: %1.</source>
        <translation>Eccolo: %1.</translation>
    </message>
</context>
<context>
    <name>ProductStep</name>
    <message>
        <source>No consequences</source>
        <translation>Senza conseguenze</translation>
    </message>
    <message>
        <source>Before Submit nothing is opened and no incident is consumed. The draft stays even when the window is closed.</source>
        <translation>Prima di Invia non si apre nulla e non si consuma alcun evento imprevisto. La bozza resta anche se si chiude la finestra.</translation>
    </message>
</context>
<context>
    <name>RequestDetails</name>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Close this request</source>
        <translation>Chiudere questa richiesta</translation>
    </message>
    <message>
        <source>&amp;Close request</source>
        <translation>&amp;Chiudi richiesta</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>Motivo della chiusura</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Richiesta %1</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portale</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Incidents used</source>
        <translation>Eventi imprevisti usati</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Supporto</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aperta</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, da %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiusa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, da %2</translation>
    </message>
    <message>
        <source>This request used no incident. A closed request stays closed.</source>
        <translation>Questa richiesta non ha usato eventi imprevisti. Una richiesta chiusa resta chiusa.</translation>
    </message>
    <message>
        <source>Its incident comes back. A closed request stays closed.</source>
        <translation>Il suo evento imprevisto viene restituito. Una richiesta chiusa resta chiusa.</translation>
    </message>
    <message>
        <source>Its incident stays used. A closed request stays closed.</source>
        <translation>L&apos;evento imprevisto resta consumato. Una richiesta chiusa resta chiusa.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
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
        <source>%1, given back</source>
        <translation>%1, restituito</translation>
    </message>
    <message>
        <source>This request belongs to another organisation.</source>
        <translation>Questa richiesta appartiene a un&apos;altra organizzazione.</translation>
    </message>
    <message>
        <source>The account that opened it can close it, and every account of that organisation.</source>
        <translation>Può chiuderla l&apos;account che l&apos;ha aperta e ogni account di quell&apos;organizzazione.</translation>
    </message>
    <message>
        <source>People to copy</source>
        <translation>Persone in copia</translation>
    </message>
    <message>
        <source>Sign-in with another account</source>
        <translation>Accedi con un altro account</translation>
    </message>
</context>
<context>
    <name>RequestFilterRow</name>
    <message>
        <source>&amp;Filter by number, title, description or product</source>
        <translation>&amp;Filtra per numero, titolo, descrizione o prodotto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>filter: the requests that are</comment>
        <translation>Aperte</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>filter: the requests that are</comment>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>filter: the requests that are</comment>
        <translation>Chiuse</translation>
    </message>
</context>
<context>
    <name>RequestWizardPage</name>
    <message>
        <source>Create a new support request</source>
        <translation>Nuova richiesta di supporto</translation>
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
        <source>Contact and review</source>
        <translation>Contatto e riepilogo</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Support for Business</source>
        <translation>Supporto per le aziende</translation>
    </message>
    <message>
        <source>Support requests</source>
        <translation>Richieste di supporto</translation>
    </message>
    <message>
        <source>Everything filed in this workspace, newest first</source>
        <translation>Tutte le richieste inviate in quest&apos;area di lavoro, dalla più recente</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Nuova richiesta</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n richiesta</numerusform>
            <numerusform>%n richieste</numerusform>
        </translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Nessuna richiesta corrisponde</translation>
    </message>
    <message>
        <source>The filter hides all requests of this workspace.</source>
        <translation>Il filtro nasconde tutte le richieste di quest&apos;area di lavoro.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Rimuovi il filtro</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Ancora nessuna richiesta</translation>
    </message>
    <message>
        <source>The requests that are filed are listed here.</source>
        <translation>Qui compaiono le richieste inviate.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nuova richiesta</translation>
    </message>
    <message numerus="yes">
        <source>The %n newest of them are printed.</source>
        <translation>
            <numerusform>È stampata la %n più recente.</numerusform>
            <numerusform>Sono stampate le %n più recenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Help + support</source>
        <translation>Guida e supporto</translation>
    </message>
    <message>
        <source>All support requests</source>
        <translation>Tutte le richieste di supporto</translation>
    </message>
    <message>
        <source>Everything filed in this portal, newest first</source>
        <translation>Tutto ciò che è stato inviato in questo portale, dal più recente</translation>
    </message>
    <message>
        <source>The filter hides all requests of this portal.</source>
        <translation>Il filtro nasconde tutte le richieste di questo portale.</translation>
    </message>
</context>
<context>
    <name>StackedRequest</name>
    <message>
        <source>severity %1</source>
        <translation>gravità %1</translation>
    </message>
</context>
</TS>

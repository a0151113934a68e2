<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>AzureBasicsStep</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Issue type</source>
        <translation>Tipo di richiesta</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Tecnico</translation>
    </message>
    <message>
        <source>Billing, quota, subscriptions</source>
        <translation>Fatturazione, quote, sottoscrizioni</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Sottoscrizione</translation>
    </message>
    <message>
        <source>Rehearsal subscription</source>
        <translation>Sottoscrizione simulata</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Risorsa</translation>
    </message>
    <message>
        <source>General question</source>
        <translation>Domanda generale</translation>
    </message>
    <message>
        <source>Link support benefits</source>
        <translation>Collegare i vantaggi del supporto</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Buono a sapersi</translation>
    </message>
    <message>
        <source>A technical request needs a plan with cloud support. The portal hides plans that are expired or have no incidents left.</source>
        <translation>Una richiesta tecnica richiede un piano con supporto cloud. Il portale nasconde i piani scaduti o senza eventi imprevisti rimanenti.</translation>
    </message>
    <message>
        <source>Billing, quota and subscription questions need no plan.</source>
        <translation>Le domande su fatturazione, quote e sottoscrizioni non richiedono un piano.</translation>
    </message>
    <message>
        <source>Azure does not show how many incidents are left: that is read in Support for Business.</source>
        <translation>Azure non mostra quanti eventi imprevisti restano: si legge nel Supporto per le aziende.</translation>
    </message>
</context>
<context>
    <name>AzureDetailsStep</name>
    <message>
        <source>Problem details</source>
        <translation>Dettagli del problema</translation>
    </message>
    <message>
        <source>Support method</source>
        <translation>Metodo di supporto tecnico</translation>
    </message>
    <message>
        <source>Contact info</source>
        <translation>Informazioni di contatto</translation>
    </message>
</context>
<context>
    <name>AzureForm</name>
    <message>
        <source>Azure portal</source>
        <translation>Portale di Azure</translation>
    </message>
    <message>
        <source>Help + support</source>
        <translation>Guida e supporto</translation>
    </message>
    <message>
        <source>New support request</source>
        <translation>Nuova richiesta di supporto</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Nozioni di base</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Soluzioni</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Review + create</source>
        <translation>Rivedi e crea</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crea</translation>
    </message>
</context>
<context>
    <name>AzureLinkPage</name>
    <message>
        <source>Signed in as %1</source>
        <translation>Accesso eseguito come %1</translation>
    </message>
    <message>
        <source>The support benefits are linked to this account.</source>
        <translation>I vantaggi del supporto sono collegati a questo account.</translation>
    </message>
    <message>
        <source>New support request</source>
        <translation>Nuova richiesta di supporto</translation>
    </message>
    <message>
        <source>The contract is linked, but no plan shows here.</source>
        <translation>Il contratto è collegato, ma qui non appare alcun piano.</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <translation>Collegato a %1</translation>
    </message>
    <message>
        <source>In %1, on %2</source>
        <comment>a portal, a date</comment>
        <translation>%1, il %2</translation>
    </message>
    <message>
        <source>Valid today</source>
        <translation>Valido oggi</translation>
    </message>
    <message>
        <source>Not valid any more</source>
        <translation>Non più valido</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Dal %1 al %2</translation>
    </message>
    <message>
        <source>Includes cloud support</source>
        <translation>Comprende il supporto cloud</translation>
    </message>
    <message>
        <source>No cloud support</source>
        <translation>Nessun supporto cloud</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>a plan, a membership</comment>
        <translation>%1, da %2</translation>
    </message>
    <message>
        <source>The membership grants Microsoft Product Support only.</source>
        <translation>L&apos;iscrizione concede soltanto il Supporto tecnico Microsoft.</translation>
    </message>
    <message>
        <source>Has incidents left</source>
        <translation>Ha eventi imprevisti rimanenti</translation>
    </message>
    <message>
        <source>No incidents left</source>
        <translation>Nessun evento imprevisto rimasto</translation>
    </message>
    <message>
        <source>Azure portal</source>
        <translation>Portale di Azure</translation>
    </message>
    <message>
        <source>Help + support</source>
        <translation>Guida e supporto</translation>
    </message>
    <message>
        <source>Support plans</source>
        <translation>Piani di supporto</translation>
    </message>
    <message>
        <source>Link support benefits</source>
        <translation>Collegare i vantaggi del supporto</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nessun account ha eseguito l&apos;accesso.</translation>
    </message>
    <message>
        <source>Any account that holds both IDs may link a contract: no role is needed.</source>
        <translation>Qualsiasi account che abbia entrambi gli ID può collegare un contratto: non serve alcun ruolo.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Enter the Access ID and Contract ID of the support contract.</source>
        <translation>Immettere l&apos;ID di accesso e l&apos;ID contratto del contratto di supporto.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Collega</translation>
    </message>
    <message>
        <source>What the portal says</source>
        <translation>Che cosa dice il portale</translation>
    </message>
    <message>
        <source>The original wording, kept so that it is recognised.</source>
        <translation>Il testo originale, mantenuto per riconoscerlo.</translation>
    </message>
    <message>
        <source>Show the portal&apos;s own message</source>
        <translation>Mostra il messaggio del portale</translation>
    </message>
    <message>
        <source>The message came up elsewhere? Decode it</source>
        <translation>Il messaggio è apparso altrove? Decifrarlo</translation>
    </message>
    <message>
        <source>The plan is offered in a new support request. One link is enough for every portal that asks for the IDs.</source>
        <translation>Il piano viene offerto in una nuova richiesta di supporto. Un solo collegamento basta per tutti i portali che chiedono gli ID.</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Non ancora valido</translation>
    </message>
    <message>
        <source>Azure shows no number; Support for Business does</source>
        <translation>Azure non mostra il numero; il Supporto per le aziende sì</translation>
    </message>
</context>
<context>
    <name>AzureMenu</name>
    <message>
        <source>Help + support</source>
        <translation>Guida e supporto</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Support plans</source>
        <translation>Piani di supporto</translation>
    </message>
    <message>
        <source>+ New support request</source>
        <translation>+ Nuova richiesta di supporto</translation>
    </message>
    <message>
        <source>All support requests</source>
        <translation>Tutte le richieste di supporto</translation>
    </message>
</context>
<context>
    <name>AzureOverviewPage</name>
    <message>
        <source>Azure portal</source>
        <translation>Portale di Azure</translation>
    </message>
    <message>
        <source>Help + support</source>
        <translation>Guida e supporto</translation>
    </message>
    <message>
        <source>What to do here</source>
        <translation>Che cosa si fa qui</translation>
    </message>
    <message>
        <source>New support request</source>
        <translation>Nuova richiesta di supporto</translation>
    </message>
    <message>
        <source>Basics, Solutions, Details, Review + create. Nothing is consumed before Create.</source>
        <translation>Nozioni di base, Soluzioni, Dettagli, Rivedi e crea. Prima di Crea non si consuma nulla.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>Support plans</source>
        <translation>Piani di supporto</translation>
    </message>
    <message>
        <source>The plans that can be used for Azure today, and why another one is hidden.</source>
        <translation>I piani utilizzabili oggi per Azure, e perché un altro è nascosto.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Link support benefits</source>
        <translation>Collegare i vantaggi del supporto</translation>
    </message>
    <message>
        <source>Once for each account, with the Access ID and the Contract ID.</source>
        <translation>Una volta per ogni account, con l&apos;ID di accesso e l&apos;ID contratto.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>All support requests</source>
        <translation>Tutte le richieste di supporto</translation>
    </message>
    <message>
        <source>What was filed in Azure: details, history, closing.</source>
        <translation>Che cosa è stato inviato in Azure: dettagli, cronologia, chiusura.</translation>
    </message>
    <message>
        <source>Decode this error</source>
        <translation>Decifra questo errore</translation>
    </message>
    <message>
        <source>The portal says that an Access ID is already associated: five questions tell what it means.</source>
        <translation>Il portale dice che un ID di accesso è già associato: cinque domande ne danno il significato.</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>Decifra</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Billing and quota</source>
        <translation>Fatturazione e quote</translation>
    </message>
    <message>
        <source>Questions about billing, quota and subscriptions are free: they need no support plan and use no incident.</source>
        <translation>Le domande su fatturazione, quote e sottoscrizioni sono gratuite: non richiedono un piano di supporto e non usano eventi imprevisti.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Accesso eseguito come %1</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nessun account ha eseguito l&apos;accesso</translation>
    </message>
    <message>
        <source>Linked contracts</source>
        <translation>Contratti collegati</translation>
    </message>
    <message>
        <source>Requests in Azure</source>
        <translation>Richieste in Azure</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Non leggibile</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
</context>
<context>
    <name>AzurePlansPage</name>
    <message>
        <source>Signed in as %1</source>
        <translation>Accesso eseguito come %1</translation>
    </message>
    <message>
        <source>Access ID</source>
        <translation>ID di accesso</translation>
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
        <source>Azure portal</source>
        <translation>Portale di Azure</translation>
    </message>
    <message>
        <source>Help + support</source>
        <translation>Guida e supporto</translation>
    </message>
    <message>
        <source>Support plans</source>
        <translation>Piani di supporto</translation>
    </message>
    <message>
        <source>&amp;Link support benefits</source>
        <translation>&amp;Collegare i vantaggi del supporto</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nessun account ha eseguito l&apos;accesso.</translation>
    </message>
    <message>
        <source>The portal shows the plans that are linked to the account that is signed in.</source>
        <translation>Il portale mostra i piani collegati all&apos;account che ha eseguito l&apos;accesso.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>No support plan shows here</source>
        <translation>Qui non appare alcun piano di supporto</translation>
    </message>
    <message>
        <source>The portal lists only plans with cloud support that are valid and have incidents left. It does not say why another one is missing; the section below does.</source>
        <translation>Il portale elenca solo i piani con supporto cloud validi e con eventi imprevisti rimanenti. Perché un altro manchi non lo dice; lo dice la sezione qui sotto.</translation>
    </message>
    <message>
        <source>Why is my plan not here?</source>
        <translation>Perché il mio piano non è qui?</translation>
    </message>
    <message>
        <source>No plan is hidden. A plan that is missing belongs to a contract that is not linked to this account yet: it is linked once, with its Access ID and Contract ID.</source>
        <translation>Nessun piano è nascosto. Un piano che manca appartiene a un contratto non ancora collegato a questo account: si collega una volta sola, con l&apos;ID di accesso e l&apos;ID contratto.</translation>
    </message>
</context>
<context>
    <name>AzureReviewStep</name>
    <message>
        <source>With Create, the request is filed and gets a number.</source>
        <translation>Con Crea la richiesta viene inviata e riceve un numero.</translation>
    </message>
    <message>
        <source>With Create, one incident is used. Closing the request as a duplicate or as a product bug gives it back.</source>
        <translation>Con Crea si consuma un evento imprevisto. Se la richiesta viene chiusa come duplicato o come bug del prodotto, l&apos;evento imprevisto viene restituito.</translation>
    </message>
    <message>
        <source>With Create, no incident is used.</source>
        <translation>Con Crea non si consumano eventi imprevisti.</translation>
    </message>
    <message>
        <source>A file is only named here: nothing is read from it and nothing is sent.</source>
        <translation>Un file qui è soltanto indicato: non viene letto né inviato.</translation>
    </message>
    <message>
        <source>What Create does</source>
        <translation>Che cosa succede con Crea</translation>
    </message>
</context>
<context>
    <name>AzureSolutionsStep</name>
    <message>
        <source>Recommended solutions</source>
        <translation>Soluzioni consigliate</translation>
    </message>
    <message>
        <source>The portal suggests what often helps before a request costs an incident.</source>
        <translation>Il portale propone ciò che spesso aiuta prima che una richiesta costi un evento imprevisto.</translation>
    </message>
    <message>
        <source>Service health</source>
        <translation>Integrità dei servizi</translation>
    </message>
    <message>
        <source>Is the service down for everybody? Then no request is needed: the portal&apos;s Service health says so first.</source>
        <translation>Il servizio è fermo per tutti? Allora non serve una richiesta: lo dice per prima la pagina Integrità dei servizi del portale.</translation>
    </message>
    <message>
        <source>Known problems</source>
        <translation>Problemi noti</translation>
    </message>
    <message>
        <source>Search the documentation for the exact words of the error.</source>
        <translation>Cercare nella documentazione le parole esatte dell&apos;errore.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Che cosa è cambiato</translation>
    </message>
    <message>
        <source>Compare the day on which it began with deployments, certificates and quotas.</source>
        <translation>Confrontare il giorno in cui è cominciato con distribuzioni, certificati e quote.</translation>
    </message>
    <message>
        <source>A question of design</source>
        <translation>Una domanda di progettazione</translation>
    </message>
    <message>
        <source>How to plan or build something is asked of the advisory hours, not of an incident.</source>
        <translation>Per sapere come progettare o realizzare qualcosa si usano le ore di consulenza, non un evento imprevisto.</translation>
    </message>
    <message>
        <source>Choose Next to go on with the request.</source>
        <translation>Scegliere Avanti per proseguire con la richiesta.</translation>
    </message>
</context>
<context>
    <name>DecodeErrorPage</name>
    <message>
        <source>Question %1 of up to %2</source>
        <translation>Domanda %1 (al massimo %2)</translation>
    </message>
    <message>
        <source>What the answers lead to</source>
        <translation>A che cosa portano le risposte</translation>
    </message>
    <message>
        <source>Azure portal</source>
        <translation>Portale di Azure</translation>
    </message>
    <message>
        <source>Link support benefits</source>
        <translation>Collegare i vantaggi del supporto</translation>
    </message>
    <message>
        <source>Decode this error</source>
        <translation>Decifra questo errore</translation>
    </message>
    <message>
        <source>The message:</source>
        <translation>Il messaggio:</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>Scegliere una risposta.</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Risposte date</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
</context>
<context>
    <name>DetailsFields</name>
    <message>
        <source>No file chosen</source>
        <translation>Nessun file scelto</translation>
    </message>
    <message>
        <source>When did the problem start?</source>
        <translation>Quando è iniziato il problema?</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non si sa</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>In questo giorno</translation>
    </message>
    <message>
        <source>Day on which the problem started</source>
        <translation>Giorno in cui è iniziato il problema</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Optional. One file of at most 4 MB, its name of at most 110 characters; no programs, no scripts, no personal data. It is only named here and never sent.</source>
        <translation>Facoltativo. Un solo file di 4 MB al massimo, con un nome di 110 caratteri al massimo; niente programmi, script o dati personali. Qui è soltanto indicato e non viene mai inviato.</translation>
    </message>
    <message>
        <source>Choose a &amp;file</source>
        <translation>Scegli un &amp;file</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
</context>
<context>
    <name>DiagnosisCard</name>
    <message>
        <source>What it means</source>
        <translation>Che cosa significa</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Molto probabile</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nulla da fare</translation>
    </message>
    <message>
        <source>A plan is needed</source>
        <translation>Serve un piano</translation>
    </message>
    <message>
        <source>To be sure, read the end date and what is left in Support for Business, at step 2.</source>
        <translation>Per esserne certi, leggere la data di fine e quanto resta nel Supporto per le aziende, al passaggio 2.</translation>
    </message>
    <message>
        <source>What we checked</source>
        <translation>Che cosa è stato verificato</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Che cosa fare ora</translation>
    </message>
    <message>
        <source>Other causes</source>
        <translation>Altre cause</translation>
    </message>
    <message>
        <source>New support request</source>
        <translation>Nuova richiesta di supporto</translation>
    </message>
    <message>
        <source>See the technical benefits</source>
        <translation>Vedi i vantaggi tecnici</translation>
    </message>
    <message>
        <source>Go to Support for Business</source>
        <translation>Vai al Supporto per le aziende</translation>
    </message>
    <message>
        <source>The portal&apos;s message is invalid and should be ignored.</source>
        <translation>Il messaggio del portale non è valido e va ignorato.</translation>
    </message>
    <message>
        <source>See Partner support plans</source>
        <translation>Vedi Piani di supporto partner</translation>
    </message>
</context>
</TS>

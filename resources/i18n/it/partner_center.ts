<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>BenefitPanel</name>
    <message>
        <source>Introduction</source>
        <translation>Introduzione</translation>
    </message>
    <message>
        <source>Activation Walkthrough</source>
        <translation>Procedura di attivazione</translation>
    </message>
    <message>
        <source>Activate Benefits</source>
        <translation>Attivazione dei vantaggi</translation>
    </message>
    <message>
        <source>Support for one specific problem, an error message, or something that does not work as it should.</source>
        <translation>Supporto per un problema specifico, un messaggio di errore o qualcosa che non funziona come dovrebbe.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Da %1</translation>
    </message>
    <message>
        <source>Activate by %1</source>
        <translation>Da attivare entro il %1</translation>
    </message>
    <message>
        <source>The membership ends on %1.</source>
        <translation>L&apos;iscrizione finisce il %1.</translation>
    </message>
    <message>
        <source>What support is, who may activate it and where it is used:</source>
        <translation>Che cos&apos;è il supporto, chi può attivarlo e dove si usa:</translation>
    </message>
    <message>
        <source>Technical support guide</source>
        <translation>Guida al supporto tecnico</translation>
    </message>
    <message>
        <source>1. Get Contract ID and Access ID</source>
        <translation>1. Ottenere l&apos;ID contratto e l&apos;ID di accesso</translation>
    </message>
    <message>
        <source>A Global admin or MPN partner admin presses Activate on the next step. Both IDs then stand there, for every account that sees this page.</source>
        <translation>Un Amministratore globale o Amministratore partner MPN preme Attiva nel passaggio successivo. I due ID compaiono poi lì, per ogni account che vede questa pagina.</translation>
    </message>
    <message>
        <source>2. Raise support request</source>
        <translation>2. Inviare la richiesta di supporto</translation>
    </message>
    <message>
        <source>The first time, each account links the contract with both IDs in the portal of the product: on-premises products in Support for Business, cloud products in their own. Then the plan is offered there.</source>
        <translation>La prima volta ogni account collega il contratto con i due ID nel portale del prodotto: i prodotti locali nel Supporto per le aziende, quelli cloud nel proprio. Da quel momento il piano viene offerto lì.</translation>
    </message>
    <message>
        <source>Activate %1 for the organisation. It starts today.</source>
        <translation>Attivare %1 per l&apos;organizzazione. Decorre da oggi.</translation>
    </message>
    <message>
        <source>Ac&amp;tivate</source>
        <translation>A&amp;ttiva</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Precedente</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Successivo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Chiudi %1</translation>
    </message>
    <message>
        <source>Contract ID</source>
        <translation>ID contratto</translation>
    </message>
    <message>
        <source>Access ID</source>
        <translation>ID di accesso</translation>
    </message>
    <message>
        <source>One pair of IDs serves every benefit that was activated together. Contract from %1 to %2. A copied ID leaves the clipboard after 30 seconds.</source>
        <translation>Una sola coppia di ID vale per tutti i vantaggi attivati insieme. Contratto dal %1 al %2. Un ID copiato si cancella dagli appunti dopo 30 secondi.</translation>
    </message>
    <message>
        <source>Contract from %1 to %2. A copied ID leaves the clipboard after 30 seconds.</source>
        <translation>Contratto dal %1 al %2. Un ID copiato si cancella dagli appunti dopo 30 secondi.</translation>
    </message>
    <message>
        <source>The contract of the previous membership, from %1 to %2: it stays valid until that day. Activate the benefit anew. A copied ID leaves the clipboard after 30 seconds.</source>
        <translation>Contratto dell&apos;iscrizione precedente, dal %1 al %2: resta valido fino a quel giorno. Attivare di nuovo il vantaggio. Un ID copiato si cancella dagli appunti dopo 30 secondi.</translation>
    </message>
</context>
<context>
    <name>BenefitsCard</name>
    <message>
        <source>Technical support benefits</source>
        <translation>Vantaggi del supporto tecnico</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Attiva</translation>
    </message>
    <message>
        <source>No account of %1 holds one of these roles. A Global admin can assign them.</source>
        <translation>Nessun account di %1 ha uno di questi ruoli. Può assegnarli un Amministratore globale.</translation>
    </message>
    <message numerus="yes">
        <source>You are signed in as %1. These accounts of %2 can activate:</source>
        <translation>
            <numerusform>Ruoli dell&apos;account che ha eseguito l&apos;accesso: %1. Questo account di %2 può attivare:</numerusform>
            <numerusform>Ruoli dell&apos;account che ha eseguito l&apos;accesso: %1. Questi account di %2 possono attivare:</numerusform>
        </translation>
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
        <source>One pair of IDs serves every row. Contract from %1 to %2. A copied ID leaves the clipboard after 30 seconds.</source>
        <translation>Un&apos;unica coppia di ID vale per tutte le righe. Contratto dal %1 al %2. Un ID copiato si cancella dagli appunti dopo 30 secondi.</translation>
    </message>
    <message>
        <source>Contract from %1 to %2. A copied ID leaves the clipboard after 30 seconds.</source>
        <translation>Contratto dal %1 al %2. Un ID copiato si cancella dagli appunti dopo 30 secondi.</translation>
    </message>
    <message>
        <source>A benefit opens by its name: an introduction, a walkthrough, and both IDs once it is activated.</source>
        <translation>Per aprire un vantaggio, selezionarne il nome: compaiono un&apos;introduzione, la procedura e, dopo l&apos;attivazione, i due ID.</translation>
    </message>
    <message>
        <source>The contract of the previous membership, from %1 to %2: it stays valid until that day. Activate the benefits anew. A copied ID leaves the clipboard after 30 seconds.</source>
        <translation>Contratto dell&apos;iscrizione precedente, dal %1 al %2: resta valido fino a quel giorno. Attivare di nuovo i vantaggi. Un ID copiato si cancella dagli appunti dopo 30 secondi.</translation>
    </message>
</context>
<context>
    <name>BenefitsSide</name>
    <message>
        <source>Open Azure</source>
        <translation>Apri Azure</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Accesso effettuato</translation>
    </message>
    <message>
        <source>Sign-in with another account</source>
        <translation>Accedi con un altro account</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nuova richiesta</translation>
    </message>
    <message>
        <source>How many are left?</source>
        <translation>Quanti eventi imprevisti restano?</translation>
    </message>
    <message>
        <source>In this edition the list shows it, under the quantity. Support for Business shows it too, at step 2 of a new request.</source>
        <translation>In questa edizione lo mostra l&apos;elenco, sotto la quantità. Lo mostra anche il Supporto per le aziende, al passaggio 2 di una nuova richiesta.</translation>
    </message>
    <message>
        <source>This page does not show it. The number is read only in Support for Business, at step 2 of a new request.</source>
        <translation>Questa pagina non lo mostra. Il numero si legge solo nel Supporto per le aziende, al passaggio 2 di una nuova richiesta.</translation>
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
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message numerus="yes">
        <source>Starts today and lasts %n month(s).</source>
        <translation>
            <numerusform>Decorre da oggi e dura %n mese.</numerusform>
            <numerusform>Decorre da oggi e dura %n mesi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starts today and lasts until %n day(s) after the membership ends.</source>
        <translation>
            <numerusform>Decorre da oggi e dura fino a %n giorno dopo la fine dell&apos;iscrizione.</numerusform>
            <numerusform>Decorre da oggi e dura fino a %n giorni dopo la fine dell&apos;iscrizione.</numerusform>
        </translation>
    </message>
    <message>
        <source>What activation does</source>
        <translation>Che cosa fa l&apos;attivazione</translation>
    </message>
    <message>
        <source>Issues one Access ID and one Contract ID, which cover every row.</source>
        <translation>Rilascia un ID di accesso e un ID contratto, validi per tutte le righe.</translation>
    </message>
    <message>
        <source>Issues one Access ID and one Contract ID for that benefit.</source>
        <translation>Rilascia un ID di accesso e un ID contratto per quel vantaggio.</translation>
    </message>
    <message>
        <source>Shows both IDs to every account that sees this page.</source>
        <translation>Mostra i due ID a tutti gli account che vedono questa pagina.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Che cosa fare ora</translation>
    </message>
    <message>
        <source>Activate the benefit</source>
        <translation>Attivare il vantaggio</translation>
    </message>
    <message>
        <source>Done by %1</source>
        <translation>Fatto da %1</translation>
    </message>
    <message>
        <source>Link the contract</source>
        <translation>Collegare il contratto</translation>
    </message>
    <message>
        <source>Done for this account</source>
        <translation>Fatto per questo account</translation>
    </message>
    <message>
        <source>Once for each account, with both IDs</source>
        <translation>Una volta sola per ogni account, con i due ID</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>Aprire una richiesta</translation>
    </message>
    <message>
        <source>The plan is offered at step 2</source>
        <translation>Il piano compare al passaggio 2</translation>
    </message>
    <message>
        <source>Read it with %1</source>
        <translation>Leggi il saldo con %1</translation>
    </message>
    <message>
        <source>Begins a request for this product. Nothing is filed and nothing is consumed before Submit.</source>
        <translation>Inizia una richiesta per questo prodotto. Prima di Invia non si apre e non si consuma nulla.</translation>
    </message>
    <message>
        <source>The old way to activate</source>
        <translation>Il vecchio modo di attivare</translation>
    </message>
    <message>
        <source>Opens the facts on Partner Membership Center.</source>
        <translation>Apre la pagina sul Partner Membership Center.</translation>
    </message>
</context>
<context>
    <name>BenefitsTable</name>
    <message>
        <source>Activate</source>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>Activate %1</source>
        <translation>Attiva %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Apri %1</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>All customers</source>
        <translation>Tutti i clienti</translation>
    </message>
    <message>
        <source>No customers</source>
        <translation>Nessun cliente</translation>
    </message>
    <message>
        <source>The organisation has no CSP customers, so there is nobody to open a request for.</source>
        <translation>L&apos;organizzazione non ha clienti CSP: non c&apos;è nessuno per cui aprire una richiesta.</translation>
    </message>
    <message>
        <source>Partner Center</source>
        <translation>Centro per i partner</translation>
    </message>
    <message>
        <source>CSP</source>
        <translation>CSP</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You are acting for %1.</source>
        <translation>Si agisce per %1.</translation>
    </message>
    <message>
        <source>What is opened from here is this customer&apos;s, not your own organisation&apos;s.</source>
        <translation>Ciò che si apre da qui riguarda questo cliente, non la propria organizzazione.</translation>
    </message>
    <message>
        <source>Customer of the indirect reseller; its Azure requests are opened by the provider</source>
        <translation>Cliente del rivenditore indiretto; le sue richieste Azure le apre il provider</translation>
    </message>
    <message>
        <source>Direct customer</source>
        <translation>Cliente diretto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Must begin with the text of the button, &quot;Open&quot;.</extracomment>
        <translation>Apri %1</translation>
    </message>
    <message>
        <source>Own tenant or customer&apos;s?</source>
        <translation>Tenant proprio o del cliente?</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Il piano</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>Il contatto</translation>
    </message>
    <message>
        <source>The partner&apos;s own details, never the customer&apos;s.</source>
        <translation>I dati del partner, mai quelli del cliente.</translation>
    </message>
    <message>
        <source>Your own tenant</source>
        <translation>Il proprio tenant</translation>
    </message>
    <message>
        <source>Cloud Solution Provider does not cover it: open the portal directly and use Signature Cloud Support.</source>
        <translation>Cloud Solution Provider non lo copre: aprire direttamente il portale e usare Signature Cloud Support.</translation>
    </message>
    <message>
        <source>Dynamics 365</source>
        <translation>Dynamics 365</translation>
    </message>
    <message>
        <source>In 2021 a contract of Advanced Support for Partners or higher was also required. It is not simulated.</source>
        <translation>Nel 2021 occorreva anche un contratto di Supporto avanzato per i partner o superiore. Non è simulato.</translation>
    </message>
    <message>
        <source>Cloud Solution Provider needs no link and consumes no incident. A Signature plan of the partner&apos;s own that is linked is offered beside it. It is meant for the partner&apos;s own requests: choosing it uses an incident, unless the plan is unlimited.</source>
        <translation>Cloud Solution Provider non va collegato e non consuma eventi imprevisti. Accanto compare il piano Signature del partner, se collegato. È pensato per le richieste del partner stesso: sceglierlo consuma un evento imprevisto, tranne se il piano è senza limitazioni.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>EditionsPage</name>
    <message>
        <source>Benefits</source>
        <translation>Vantaggi</translation>
    </message>
    <message>
        <source>Editions compared</source>
        <translation>Edizioni a confronto</translation>
    </message>
    <message>
        <source>What changed between the programme&apos;s rules of one year and those of another</source>
        <translation>Che cosa è cambiato tra le regole del programma di un anno e quelle di un altro</translation>
    </message>
    <message>
        <source>Which editions</source>
        <translation>Quali edizioni</translation>
    </message>
    <message>
        <source>Try another &amp;edition…</source>
        <translation>Prova un&apos;altra edi&amp;zione…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Dal %1 al %2</translation>
    </message>
    <message>
        <source>Second-hand facts.</source>
        <translation>Informazioni da fonti indirette.</translation>
    </message>
    <message>
        <source>What is known of the edition %1 was told by others, not published where it could be read. Each such fact carries its mark.</source>
        <translation>Ciò che si sa dell&apos;edizione %1 proviene da terzi e non risulta da una fonte pubblica consultabile. Ognuna di queste informazioni è contrassegnata.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>What each offer grants</source>
        <translation>Che cosa concede ogni offerta</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Went away</source>
        <translation>Non c&apos;è più</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Invariato</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiato</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Not known: counts for nothing</source>
        <translation>Sconosciuta: non conta</translation>
    </message>
    <message>
        <source>Also to know of %1</source>
        <translation>Altro da sapere su %1</translation>
    </message>
    <message>
        <source>Also on the list of %1</source>
        <translation>Altre voci dell&apos;elenco di %1</translation>
    </message>
    <message>
        <source>Benefit Name</source>
        <translation>Nome del vantaggio</translation>
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
        <source>Change</source>
        <translation>Variazione</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Fonte dei dati</translation>
    </message>
</context>
<context>
    <name>MembershipCenterPage</name>
    <message>
        <source>The Americas, Australia, New Zealand and Taiwan</source>
        <translation>Americhe, Australia, Nuova Zelanda e Taiwan</translation>
    </message>
    <message>
        <source>Europe, Middle East and Africa</source>
        <translation>Europa, Medio Oriente e Africa</translation>
    </message>
    <message>
        <source>Asia Pacific and Greater China</source>
        <translation>Asia Pacifico e Grande Cina</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>A chi chiedere</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Che cosa indicare</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Poi</translation>
    </message>
    <message>
        <source>The programme contact receives the Access ID and the Contract ID by e‑mail.</source>
        <translation>Il contatto del programma riceve l&apos;ID di accesso e l&apos;ID contratto per e‑mail.</translation>
    </message>
    <message>
        <source>Partner Frontline Support</source>
        <translation>Partner Frontline Support</translation>
    </message>
    <message>
        <source>By e‑mail, the registration desk of the region</source>
        <translation>Per e‑mail, all&apos;ufficio registrazioni dell&apos;area</translation>
    </message>
    <message>
        <source>Partner ID, e‑mail address, name, company, phone number, city, country</source>
        <translation>ID partner, indirizzo e‑mail, nome, azienda, numero di telefono, città, paese</translation>
    </message>
    <message>
        <source>Technical support of the region</source>
        <translation>Al supporto tecnico dell&apos;area</translation>
    </message>
    <message>
        <source>Partner Center</source>
        <translation>Centro per i partner</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Vantaggi</translation>
    </message>
    <message>
        <source>Partner Membership Center</source>
        <translation>Partner Membership Center</translation>
    </message>
    <message>
        <source>How technical benefits were activated before Partner Center, region by region</source>
        <translation>Come si attivavano i vantaggi tecnici prima del Centro per i partner, area per area</translation>
    </message>
    <message>
        <source>The Partner Membership Center is retired.</source>
        <translation>Il Partner Membership Center è stato ritirato.</translation>
    </message>
    <message>
        <source>Open Technical benefits</source>
        <translation>Apri Vantaggi tecnici</translation>
    </message>
    <message>
        <source>What the old report said</source>
        <translation>Che cosa diceva il vecchio report</translation>
    </message>
    <message>
        <source>&quot;(blank)&quot;</source>
        <translation>&quot;(blank)&quot;</translation>
    </message>
    <message>
        <source>The benefit is not activated.</source>
        <translation>Il vantaggio non è attivato.</translation>
    </message>
    <message>
        <source>Silver and Gold</source>
        <translation>Silver e Gold</translation>
    </message>
    <message>
        <source>A contract could be activated by itself within a month.</source>
        <translation>Un contratto poteva attivarsi da solo entro un mese.</translation>
    </message>
    <message>
        <source>Microsoft Action Pack</source>
        <translation>Microsoft Action Pack</translation>
    </message>
    <message>
        <source>Activation always had to be asked for.</source>
        <translation>L&apos;attivazione andava sempre richiesta.</translation>
    </message>
    <message>
        <source>%1 belongs to this region.</source>
        <translation>%1 appartiene a quest&apos;area.</translation>
    </message>
    <message>
        <source>Everything is now activated on the Technical benefits page, by a Global admin or an MPN partner admin.</source>
        <translation>Ora tutto si attiva nella pagina Vantaggi tecnici, con un Amministratore globale o un Amministratore partner MPN.</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nessun account ha eseguito l&apos;accesso</translation>
    </message>
    <message>
        <source>Partner Center shows what the account that is signed in may see.</source>
        <translation>Il Centro per i partner mostra ciò che può vedere l&apos;account che ha eseguito l&apos;accesso.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Sign in as this account</source>
        <translation>Accedi con questo account</translation>
    </message>
    <message>
        <source>Sign-in with another account</source>
        <translation>Accedi con un altro account</translation>
    </message>
</context>
<context>
    <name>ServiceManagement</name>
    <message>
        <source>Choose the workload.</source>
        <translation>Scegliere il carico di lavoro.</translation>
    </message>
    <message>
        <source>Service Management</source>
        <translation>Gestione dei servizi</translation>
    </message>
    <message>
        <source>A new request for this customer begins here. Opening a portal directly would open it for your own organisation.</source>
        <translation>Una nuova richiesta per questo cliente comincia qui. Un portale aperto direttamente si aprirebbe per la propria organizzazione.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nuova richiesta</translation>
    </message>
    <message>
        <source>Opens the portal: %1</source>
        <translation>Apre il portale: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Must begin with the text of the button, &quot;Open&quot;.</extracomment>
        <translation>Apri %1</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Partner Center</source>
        <translation>Centro per i partner</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Choose the account to act as. No password is asked.</source>
        <translation>Scegliere l&apos;account con cui agire. Non è richiesta alcuna password.</translation>
    </message>
    <message>
        <source>Acting as, not logging in</source>
        <translation>Agire con un account, non autenticarsi</translation>
    </message>
    <message>
        <source>Choosing an account shows what it would see in the portals. Roles guard against mistakes here; they do not lock anybody out of this file.</source>
        <translation>Scegliere un account mostra ciò che vedrebbe nei portali. Qui i ruoli proteggono dagli errori; non impediscono a nessuno di usare questo file.</translation>
    </message>
    <message>
        <source>%1; %2; %3</source>
        <extracomment>Kind of account, its programmes, its roles: &quot;Work or school; MPN, CSP; Global admin&quot;.</extracomment>
        <translation>%1; %2; %3</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <extracomment>Must begin with the text of the button, &quot;Sign in&quot;.</extracomment>
        <translation>Accedi come %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Accesso effettuato</translation>
    </message>
    <message>
        <source>Does not see the Technical benefits page: not associated with MPN.</source>
        <translation>Non vede la pagina Vantaggi tecnici: non è associato a MPN.</translation>
    </message>
    <message>
        <source>Sees no benefits: the organisation has no membership offer of this edition that is active.</source>
        <translation>Non vede vantaggi: l&apos;organizzazione non ha offerte di iscrizione attive di questa edizione.</translation>
    </message>
    <message>
        <source>Sees the technical benefits; another account activates them.</source>
        <translation>Vede i vantaggi tecnici; li attiva un altro account.</translation>
    </message>
    <message>
        <source>Sees the technical benefits and can activate them.</source>
        <translation>Vede i vantaggi tecnici e può attivarli.</translation>
    </message>
    <message>
        <source>Can open requests for CSP customers.</source>
        <translation>Può aprire richieste per i clienti CSP.</translation>
    </message>
    <message>
        <source>Can link a contract and open requests once it has both IDs.</source>
        <translation>Può collegare un contratto e aprire richieste, una volta ottenuti i due ID.</translation>
    </message>
    <message>
        <source>no programme</source>
        <translation>nessun programma</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>nessun ruolo</translation>
    </message>
</context>
<context>
    <name>TechnicalBenefitsPage</name>
    <message>
        <source>Partner Center</source>
        <translation>Centro per i partner</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Vantaggi</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nessun account ha eseguito l&apos;accesso</translation>
    </message>
    <message>
        <source>Partner Center shows the benefits of the account that is signed in.</source>
        <translation>Il Centro per i partner mostra i vantaggi dell&apos;account con cui si accede.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Sign-in with another account</source>
        <translation>Accedi con un altro account</translation>
    </message>
    <message>
        <source>Technical presales and deployment services (TPD)</source>
        <translation>Servizi di prevendita e distribuzione tecnici (TPD)</translation>
    </message>
    <message>
        <source>%1, partner ID %2</source>
        <translation>%1, ID partner %2</translation>
    </message>
    <message>
        <source>Benefits activated.</source>
        <translation>Vantaggi attivati.</translation>
    </message>
    <message>
        <source>Every account that sees this page also sees both IDs.</source>
        <translation>Tutti gli account che vedono questa pagina vedono anche i due ID.</translation>
    </message>
    <message numerus="yes">
        <source>%n partner advisory hour(s) from %1, until %2. They need no activation.</source>
        <translation>
            <numerusform>%n ora di consulenza per i partner da %1, fino al %2. Non serve attivarla.</numerusform>
            <numerusform>%n ore di consulenza per i partner da %1, fino al %2. Non serve attivarle.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not authorized for this action</source>
        <translation>Non si è autorizzati per questa azione</translation>
    </message>
    <message>
        <source>This account is not associated with MPN.</source>
        <translation>Questo account non è associato a MPN.</translation>
    </message>
    <message>
        <source>The Technical benefits page needs an account that is associated with MPN. An association with CSP alone is not enough.</source>
        <translation>Per la pagina Vantaggi tecnici serve un account associato a MPN. La sola associazione a CSP non basta.</translation>
    </message>
    <message>
        <source>Looks like you don&apos;t have any benefits yet</source>
        <translation>Sembra che non si abbia ancora alcun vantaggio</translation>
    </message>
    <message>
        <source>The organisation of this account has no membership offer of this edition that is active.</source>
        <translation>L&apos;organizzazione di questo account non ha offerte di iscrizione attive di questa edizione.</translation>
    </message>
    <message>
        <source>If the company has one, this is the wrong account. To check it, open the Account icon in the top right corner and choose Sign-in with another account.</source>
        <translation>Se l&apos;azienda ne ha una, l&apos;account è quello sbagliato. Per controllarlo, aprire l&apos;icona Account in alto a destra e scegliere Accedi con un altro account.</translation>
    </message>
    <message>
        <source>From a rehearsal: nothing leaves the computer. The IDs are not printed.</source>
        <translation>Da una simulazione: nulla esce dal computer. Gli ID non vengono stampati.</translation>
    </message>
    <message>
        <source>Benefit activated.</source>
        <translation>Vantaggio attivato.</translation>
    </message>
    <message>
        <source>Every account that sees this page also sees its two IDs.</source>
        <translation>Tutti gli account che vedono questa pagina vedono anche i suoi due ID.</translation>
    </message>
    <message>
        <source>Second-hand facts.</source>
        <translation>Informazioni da fonti indirette.</translation>
    </message>
    <message>
        <source>What this edition grants was told by others, not published where it could be read.</source>
        <translation>Ciò che si sa dei vantaggi di questa edizione proviene da terzi e non risulta da una fonte pubblica consultabile.</translation>
    </message>
    <message>
        <source>Open TPD</source>
        <translation>Apri TPD</translation>
    </message>
</context>
<context>
    <name>TpdForm</name>
    <message numerus="yes">
        <source>The pasted text was cut: %n character(s) did not fit.</source>
        <translation>
            <numerusform>Il testo incollato è stato tagliato: %n carattere in eccesso.</numerusform>
            <numerusform>Il testo incollato è stato tagliato: %n caratteri in eccesso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Technical presales and deployment request</source>
        <translation>Richiesta di prevendita e distribuzione tecniche</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Search Products</source>
        <translation>Cerca prodotti</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>Case Title</source>
        <translation>Titolo del caso</translation>
    </message>
    <message>
        <source>Case Description</source>
        <translation>Descrizione del caso</translation>
    </message>
    <message>
        <source>A technical summary, and the local time at which a call suits.</source>
        <translation>Un riepilogo tecnico e l&apos;ora locale in cui si preferisce essere chiamati.</translation>
    </message>
    <message>
        <source>With the full international code, for instance +39.</source>
        <translation>Con il prefisso internazionale completo, per esempio +39.</translation>
    </message>
    <message>
        <source>Country and language decide who answers.</source>
        <translation>Paese e lingua decidono chi risponde.</translation>
    </message>
    <message>
        <source>At most %1 for one engagement.</source>
        <translation>Al massimo %1 per un intervento.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Elimina bozza</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Mantieni questo testo</translation>
    </message>
    <message>
        <source>Take the other one</source>
        <translation>Prendi l&apos;altro</translation>
    </message>
    <message>
        <source>Submit technical presales and deployment request</source>
        <translation>Invia richiesta di prevendita e distribuzione tecniche</translation>
    </message>
    <message>
        <source>A draft was kept; it goes on here.</source>
        <translation>Una bozza era stata conservata; si prosegue da qui.</translation>
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
        <source>Draft not saved: another window saved another text.</source>
        <translation>Bozza non salvata: un&apos;altra finestra ha salvato un altro testo.</translation>
    </message>
    <message>
        <source>Draft saved.</source>
        <translation>Bozza salvata.</translation>
    </message>
    <message>
        <source>Draft not saved; the text is only in this window.</source>
        <translation>Bozza non salvata; il testo è solo in questa finestra.</translation>
    </message>
    <message>
        <source>The draft was not discarded.</source>
        <translation>La bozza non è stata eliminata.</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>La bozza è stata eliminata.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Draft not saved here; the copy holds this text.</source>
        <translation>Bozza non salvata qui; la copia contiene questo testo.</translation>
    </message>
    <message>
        <source>Whether a draft is kept could not be read.</source>
        <translation>Non è stato possibile leggere se c&apos;è una bozza conservata.</translation>
    </message>
    <message>
        <source>Submit once more to file this text as a second request.</source>
        <translation>Inviare di nuovo per presentare questo testo come seconda richiesta.</translation>
    </message>
</context>
<context>
    <name>TpdPage</name>
    <message>
        <source>Partner Center</source>
        <translation>Centro per i partner</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Vantaggi</translation>
    </message>
    <message>
        <source>Technical presales and deployment services (TPD)</source>
        <translation>Servizi di prevendita e distribuzione tecnici (TPD)</translation>
    </message>
    <message>
        <source>Partner advisory hours</source>
        <translation>Ore di consulenza per i partner</translation>
    </message>
    <message>
        <source>Requests for hours</source>
        <translation>Richieste di ore</translation>
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
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Risposta entro</translation>
    </message>
    <message>
        <source>%1, partner ID %2</source>
        <translation>%1, ID partner %2</translation>
    </message>
    <message numerus="yes">
        <source>of %n hour(s) left</source>
        <translation>
            <numerusform>rimanenti su %n ora</numerusform>
            <numerusform>rimanenti su %n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hour(s) left</source>
        <extracomment>The spoken form of the big number: &quot;46 of 50 hours left&quot;.</extracomment>
        <translation>
            <numerusform>%1 rimanenti su %n ora</numerusform>
            <numerusform>%1 rimanenti su %n ore</numerusform>
        </translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Iscrizione</translation>
    </message>
    <message>
        <source>Hours spent</source>
        <translation>Ore usate</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Technical presales take no hours with this membership: only deployment does.</source>
        <translation>Con questa iscrizione la prevendita tecnica non consuma ore: ne consuma solo la distribuzione.</translation>
    </message>
    <message>
        <source>With this membership technical presales take hours too.</source>
        <translation>Con questa iscrizione anche la prevendita tecnica consuma ore.</translation>
    </message>
    <message>
        <source>It takes no hours.</source>
        <translation>Non consuma ore.</translation>
    </message>
    <message numerus="yes">
        <source>It takes %n hour(s).</source>
        <translation>
            <numerusform>Consuma %n ora.</numerusform>
            <numerusform>Consuma %n ore.</numerusform>
        </translation>
    </message>
    <message>
        <source>A consultant answers within two working days, by %1.</source>
        <translation>Un consulente risponde entro due giorni lavorativi, entro il %1.</translation>
    </message>
    <message>
        <source>Request %1 is filed.</source>
        <translation>La richiesta %1 è stata inviata.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Che cosa succede</translation>
    </message>
    <message>
        <source>Any account associated with MPN may ask, whatever its role. Nothing is to be activated.</source>
        <translation>Può chiedere qualsiasi account associato a MPN, con qualunque ruolo. Non c&apos;è nulla da attivare.</translation>
    </message>
    <message>
        <source>The request gets a number, and an e‑mail repeats it.</source>
        <translation>La richiesta riceve un numero, ripetuto in un messaggio e‑mail.</translation>
    </message>
    <message>
        <source>A consultant answers within two working days.</source>
        <translation>Un consulente risponde entro due giorni lavorativi.</translation>
    </message>
    <message>
        <source>The hours asked for are taken when the request is filed. Hours that are left are not carried over.</source>
        <translation>Le ore richieste si consumano all&apos;invio della richiesta. Le ore rimanenti non si riportano.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>A che cosa serve</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Incluso</translation>
    </message>
    <message>
        <source>Microsoft 365, Enterprise Mobility + Security, Intune; Dynamics 365 online and Power Platform; Azure; Windows Server and SQL Server in mainstream support; System Center; Windows 10.</source>
        <translation>Microsoft 365, Enterprise Mobility + Security, Intune; Dynamics 365 online e Power Platform; Azure; Windows Server e SQL Server nel supporto Mainstream; System Center; Windows 10.</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Escluso</translation>
    </message>
    <message>
        <source>Something that is broken (open a support request), hotfixes, work on site, hands-on work in production, work done directly for a customer, debugging and writing code, price lists, more than 25 hours for one engagement.</source>
        <translation>Qualcosa che non funziona (aprire una richiesta di supporto), hotfix, lavoro in sede, interventi diretti sui sistemi in produzione, lavoro svolto direttamente per un cliente, debug e scrittura di codice, listini prezzi, più di 25 ore per un intervento.</translation>
    </message>
    <message>
        <source>Advanced and Premier Support</source>
        <translation>Supporto avanzato e Premier</translation>
    </message>
    <message>
        <source>Cloud consults of these plans are asked for through the account manager, not here.</source>
        <translation>Le consulenze cloud di questi piani si chiedono all&apos;account manager, non qui.</translation>
    </message>
</context>
<context>
    <name>Workloads</name>
    <message>
        <source>Every Azure service; billing, quota and subscriptions</source>
        <translation>Ogni servizio di Azure; fatturazione, quote e sottoscrizioni</translation>
    </message>
    <message>
        <source>Exchange Online, SharePoint Online, Teams, Microsoft 365 Apps, Intune</source>
        <translation>Exchange Online, SharePoint Online, Teams, Microsoft 365 Apps, Intune</translation>
    </message>
    <message>
        <source>Customer engagement apps, Business Central, Power Apps, Power Automate, Power BI</source>
        <translation>App di interazione con i clienti, Business Central, Power Apps, Power Automate, Power BI</translation>
    </message>
    <message>
        <source>Finance, Supply Chain Management, Commerce</source>
        <translation>Finance, Supply Chain Management, Commerce</translation>
    </message>
</context>
</TS>

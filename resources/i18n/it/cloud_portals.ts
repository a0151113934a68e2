<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>PortalTexts</name>
    <message>
        <source>What is not shown</source>
        <translation>Che cosa non si vede</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Supporto</translation>
    </message>
    <message>
        <source>New service request</source>
        <translation>Nuova richiesta di servizio</translation>
    </message>
    <message>
        <source>Access ID and Contract ID</source>
        <translation>ID di accesso e ID contratto</translation>
    </message>
    <message>
        <source>They are not asked for: this portal is the exception. The plan that the organisation activated is used, by every account of the organisation.</source>
        <translation>Non sono richiesti: questo portale è l&apos;eccezione. Ogni account dell&apos;organizzazione usa il piano che l&apos;organizzazione ha attivato.</translation>
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
        <source>Add a support plan</source>
        <translation>Aggiungi un piano di supporto</translation>
    </message>
    <message>
        <source>A support plan is added with its Access ID; the second box is called Contract ID/Password and takes the Contract ID.</source>
        <translation>Un piano di supporto si aggiunge con il suo ID di accesso; la seconda casella si chiama ID contratto/Password e accetta l&apos;ID contratto.</translation>
    </message>
    <message>
        <source>They are asked for once for each account, unless the contract is linked already in another portal.</source>
        <translation>Sono richiesti una volta per ogni account, a meno che il contratto sia già collegato in un altro portale.</translation>
    </message>
    <message>
        <source>Business Central</source>
        <translation>Business Central</translation>
    </message>
    <message>
        <source>Submit an incident</source>
        <translation>Invia un evento imprevisto</translation>
    </message>
    <message>
        <source>Manage Contracts</source>
        <translation>Gestisci contratti</translation>
    </message>
    <message>
        <source>Manage Contracts, in the project&apos;s Support page, takes the Access ID and the Contract ID.</source>
        <translation>Gestisci contratti, nella pagina Supporto del progetto, accetta l&apos;ID di accesso e l&apos;ID contratto.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Il progetto</translation>
    </message>
    <message>
        <source>In Lifecycle Services a request belongs to a project: open it, then Support, then Submit an incident.</source>
        <translation>In Lifecycle Services una richiesta appartiene a un progetto: aprirlo, poi Supporto, poi Invia un evento imprevisto.</translation>
    </message>
    <message>
        <source>Link support benefits</source>
        <translation>Collegare i vantaggi del supporto</translation>
    </message>
    <message>
        <source>Help + support, Support plans, Link support benefits takes the Access ID and the Contract ID.</source>
        <translation>Guida e supporto, Piani di supporto, Collegare i vantaggi del supporto accetta l&apos;ID di accesso e l&apos;ID contratto.</translation>
    </message>
    <message>
        <source>The Signature Cloud Support of the organisation is used, once it is activated on the Technical benefits page; nothing is linked here.</source>
        <translation>Si usa il Signature Cloud Support dell&apos;organizzazione, una volta attivato nella pagina Vantaggi tecnici; qui non si collega nulla.</translation>
    </message>
    <message>
        <source>Only the CSP partner may ask, in the customer&apos;s context, and only in this portal.</source>
        <translation>Può chiedere solo il partner CSP, nel contesto del cliente, e solo in questo portale.</translation>
    </message>
    <message>
        <source>Plans that are expired or spent, and Microsoft Product Support, are hidden. The balance is not shown here: it is read in Support for Business.</source>
        <translation>I piani scaduti o esauriti e il Supporto tecnico Microsoft sono nascosti. Qui il saldo non si vede: si legge nel Supporto per le aziende.</translation>
    </message>
</context>
<context>
    <name>ShortRequestStep</name>
    <message>
        <source>What the request is about</source>
        <translation>Argomento della richiesta</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>Piano di supporto</translation>
    </message>
    <message>
        <source>The plans follow the service.</source>
        <translation>I piani dipendono dal servizio.</translation>
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
    <message>
        <source>It uses one incident of the chosen plan, none where the plan is unlimited.</source>
        <translation>Si usa un evento imprevisto del piano scelto, nessuno se il piano è senza limitazioni.</translation>
    </message>
    <message>
        <source>The plan Cloud Solution Provider consumes no incident.</source>
        <translation>Il piano Cloud Solution Provider non consuma eventi imprevisti.</translation>
    </message>
    <message>
        <source>Billing, quota and subscription questions need no plan and consume no incident.</source>
        <translation>Le domande su fatturazione, quote e sottoscrizioni non richiedono un piano e non consumano eventi imprevisti.</translation>
    </message>
    <message>
        <source>It creates the request and gives it a number.</source>
        <translation>Crea la richiesta e le assegna un numero.</translation>
    </message>
</context>
</TS>

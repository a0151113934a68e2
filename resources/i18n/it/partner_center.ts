<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
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
    <message>
        <source>You are signed in as %1. These accounts of %2 can activate:</source>
        <translation>L&apos;accesso è con il ruolo: %1. Questi account di %2 possono attivare:</translation>
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
        <translation>Scegliere un account mostra ciò che vedrebbe nei portali. Qui i ruoli proteggono dagli errori; non chiudono questo file a nessuno.</translation>
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
        <source>Sees no benefits: the organisation has no active membership offer.</source>
        <translation>Non vede vantaggi: l&apos;organizzazione non ha offerte di iscrizione attive.</translation>
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
        <translation>Può collegare un contratto e aprire richieste, una volta avuti i due ID.</translation>
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
        <source>Technical benefits</source>
        <translation>Vantaggi tecnici</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Stampa</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nessuno ha effettuato l&apos;accesso</translation>
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
        <translation>Quanti ne restano?</translation>
    </message>
    <message>
        <source>This page does not show it. The number is read only in Support for Business, at step 2 of a new request.</source>
        <translation>Questa pagina non lo mostra. Il numero si legge solo in Supporto per le aziende, al passaggio 2 di una nuova richiesta.</translation>
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
        <source>The organisation of this account has no active membership offer.</source>
        <translation>L&apos;organizzazione di questo account non ha offerte di iscrizione attive.</translation>
    </message>
    <message>
        <source>If the company has one, this is the wrong account. To check it, open the Account icon in the top right corner and choose Sign-in with another account.</source>
        <translation>Se l&apos;azienda ne ha una, l&apos;account è quello sbagliato. Per controllarlo, aprire l&apos;icona Account in alto a destra e scegliere Accedi con un altro account.</translation>
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
    <message numerus="yes">
        <source>Starts today and lasts until %n day(s) after the membership ends.</source>
        <translation>
            <numerusform>Inizia oggi e dura fino a %n giorno dopo la fine dell&apos;iscrizione.</numerusform>
            <numerusform>Inizia oggi e dura fino a %n giorni dopo la fine dell&apos;iscrizione.</numerusform>
        </translation>
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
        <source>On %1</source>
        <translation>In data %1</translation>
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
        <source>Open Azure</source>
        <translation>Apri Azure</translation>
    </message>
</context>
</TS>

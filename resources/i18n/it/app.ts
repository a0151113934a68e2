<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>Console</name>
    <message>
        <source>A verb is missing.</source>
        <translation>Manca un verbo.</translation>
    </message>
    <message>
        <source>There is no verb %1.</source>
        <translation>Il verbo %1 non esiste.</translation>
    </message>
    <message>
        <source>vantaggi-cli %1 --help says what it takes.</source>
        <translation>vantaggi-cli %1 --help mostra ciò che il verbo accetta.</translation>
    </message>
    <message>
        <source>vantaggi-cli --help lists the verbs.</source>
        <translation>vantaggi-cli --help elenca i verbi.</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation>Non è stato possibile scrivere la risposta sullo standard output.</translation>
    </message>
    <message>
        <source>This was done, and only the answer could not be written to standard output. Do not do it again. The answer is:</source>
        <translation>L&apos;operazione è riuscita, ma non è stato possibile scrivere la risposta sullo standard output. Non va ripetuta. La risposta è:</translation>
    </message>
    <message>
        <source>An argument is not valid UTF-8 text.</source>
        <translation>Un argomento non è un testo UTF-8 valido.</translation>
    </message>
    <message>
        <source>An argument begins with an invisible mark that a file does not keep (U+FEFF).</source>
        <translation>Un argomento comincia con un carattere invisibile che un file non conserva (U+FEFF).</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Non è possibile creare la cartella %1.</translation>
    </message>
    <message>
        <source>The tour stopped: %1.</source>
        <translation>La visita si è interrotta: %1.</translation>
    </message>
    <message>
        <source>First start: nothing is asked. With Try it, a training company opens; the tour uses a file of its own.</source>
        <translation>Primo avvio: nessuna domanda. Con Prova si apre un&apos;azienda di formazione; la visita usa un file proprio.</translation>
    </message>
    <message>
        <source>Sign in: every account of the training company, with what it is good for.</source>
        <translation>Accedi: tutti gli account dell&apos;azienda di formazione, con ciò che permettono di fare.</translation>
    </message>
    <message>
        <source>Technical benefits as Helpdesk agent: Activate is dimmed, and the page says who can activate.</source>
        <translation>Vantaggi tecnici come Agente di supporto tecnico: Attiva è disabilitato e la pagina dice chi può attivare.</translation>
    </message>
    <message>
        <source>As MPN partner admin the same button can be pressed.</source>
        <translation>Come Amministratore partner MPN lo stesso pulsante si può premere.</translation>
    </message>
    <message>
        <source>Activated: one Access ID and one Contract ID, masked until Show is pressed.</source>
        <translation>Attivato: un ID di accesso e un ID contratto, nascosti finché non si preme Mostra.</translation>
    </message>
    <message>
        <source>Step 1: the chosen version is recent, and the page says until when.</source>
        <translation>Passaggio 1: la versione scelta è recente e la pagina dice fino a quando.</translation>
    </message>
    <message>
        <source>Network and authentication</source>
        <translation>Rete e autenticazione</translation>
    </message>
    <message>
        <source>Name resolution (DNS)</source>
        <translation>Risoluzione dei nomi (DNS)</translation>
    </message>
    <message>
        <source>The DNS server does not answer after the nightly restart</source>
        <translation>Il server DNS non risponde dopo il riavvio notturno</translation>
    </message>
    <message>
        <source>Since Monday, after the restart at 2:00, the DNS service is running but does not resolve internal names.</source>
        <translation>Da lunedì, dopo il riavvio delle 2:00, il servizio DNS resta avviato ma non risolve i nomi interni.</translation>
    </message>
    <message>
        <source>Step 1 is complete. The draft is kept while one types.</source>
        <translation>Il passaggio 1 è completo. La bozza si salva mentre si scrive.</translation>
    </message>
    <message>
        <source>Step 2: this account has linked no contract yet, so there is no plan.</source>
        <translation>Passaggio 2: questo account non ha ancora collegato un contratto, quindi non c&apos;è alcun piano.</translation>
    </message>
    <message>
        <source>Add Contract: both IDs, once for each account.</source>
        <translation>Aggiungi contratto: i due ID, una volta sola per ogni account.</translation>
    </message>
    <message>
        <source>The plan is there with its incidents remaining; the Signature plan is for cloud products only.</source>
        <translation>Il piano compare con gli eventi imprevisti rimanenti; il piano Signature vale solo per i prodotti cloud.</translation>
    </message>
    <message>
        <source>Step 3: severity, contact, and everything once more before Submit.</source>
        <translation>Passaggio 3: gravità, contatto e il riepilogo di tutto prima di Invia.</translation>
    </message>
    <message>
        <source>Filed: the request number, one incident used, nineteen left.</source>
        <translation>Inviata: il numero della richiesta, un evento imprevisto consumato, diciannove rimanenti.</translation>
    </message>
    <message>
        <source>Requests: the new one with its history.</source>
        <translation>Richieste: quella nuova con la sua cronologia.</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>There is no option %1.</source>
        <translation>L&apos;opzione %1 non esiste.</translation>
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
        <source>The option %1 was given twice.</source>
        <translation>L&apos;opzione %1 è presente due volte.</translation>
    </message>
    <message>
        <source>The option %1 is needed.</source>
        <translation>L&apos;opzione %1 è necessaria.</translation>
    </message>
    <message>
        <source>The option %1 takes one of: %2. %3 is none of them.</source>
        <translation>L&apos;opzione %1 accetta uno tra: %2. %3 non è tra questi.</translation>
    </message>
    <message>
        <source>One file can be opened, not more: %1 is too much.</source>
        <translation>Si può aprire un solo file: %1 è di troppo.</translation>
    </message>
    <message>
        <source>The argument %1 is needed.</source>
        <translation>L&apos;argomento %1 è necessario.</translation>
    </message>
    <message>
        <source>The option --screenshots needs --tour.</source>
        <translation>L&apos;opzione --screenshots richiede --tour.</translation>
    </message>
    <message>
        <source>Usage: vantaggi [OPTION ...] [FILE]
Rehearse partner technical support benefits, offline. FILE is a workspace (*.vantaggi).

  --lang LANGUAGE        en or it; without it, the language chosen last, else the system&apos;s
  --page PAGE            %1
  --tour TOUR            play a guided tour and end; main-job
  --screenshots FOLDER   with --tour: one numbered picture per step
  --help                 show this and end
  --version              show the version and end
</source>
        <translation>Uso: vantaggi [OPZIONE ...] [FILE]
Esercitarsi sui vantaggi di supporto tecnico per i partner, senza rete. FILE è un&apos;area di lavoro (*.vantaggi).

  --lang LINGUA          en o it; altrimenti l&apos;ultima lingua scelta, o quella del sistema
  --page PAGINA          %1
  --tour VISITA          esegue una visita guidata e termina; main-job
  --screenshots CARTELLA con --tour: un&apos;immagine numerata per passo
  --help                 mostra questo testo e termina
  --version              mostra la versione e termina
</translation>
    </message>
    <message>
        <source>There is no display here to open a window on. Without one, vantaggi --tour main-job --screenshots FOLDER plays the main job.</source>
        <translation>Qui non c&apos;è uno schermo su cui aprire una finestra. Senza schermo, vantaggi --tour main-job --screenshots CARTELLA esegue il percorso principale.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
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
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>CollapsibleSection</name>
    <message>
        <source>Expanded</source>
        <translation>Espanso</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Compresso</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>up to %1 characters</source>
        <translation>fino a %1 caratteri</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 di %2 caratteri</translation>
    </message>
</context>
<context>
    <name>IncidentStrip</name>
    <message>
        <source>Unlimited</source>
        <translation>Nessuna limitazione</translation>
    </message>
    <message>
        <source>Unlimited incidents</source>
        <translation>Eventi imprevisti senza limitazioni</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n incidents remaining</source>
        <translation>
            <numerusform>%1 di %n evento imprevisto rimanente</numerusform>
            <numerusform>%1 di %n eventi imprevisti rimanenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MaskedId</name>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <extracomment>%1 is the label of an ID, such as Access ID; the words before it are the button&apos;s visible text</extracomment>
        <translation>Nascondi: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostra: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copia: %1</translation>
    </message>
    <message>
        <source>Hidden. It ends with %1.</source>
        <translation>Nascosto. Termina con %1.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. Cleared in %n seconds.</source>
        <translation>
            <numerusform>Copiato. Si cancella tra %n secondo.</numerusform>
            <numerusform>Copiato. Si cancella tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleared from the clipboard.</source>
        <translation>Cancellato dagli appunti.</translation>
    </message>
</context>
<context>
    <name>RehearsalBand</name>
    <message>
        <source>Rehearsal: nothing leaves this computer</source>
        <translation>Simulazione: nulla esce da questo computer</translation>
    </message>
</context>
<context>
    <name>SearchableCombo</name>
    <message>
        <source>Type to search</source>
        <translation>Digitare per cercare</translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot;.</source>
        <translation>Nessuna voce corrisponde a &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches several entries.</source>
        <translation>Più voci corrispondono a &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nessuna voce è selezionata.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stays chosen.</source>
        <translation>Resta selezionato &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>as in &quot;Step 2 of 3: support plan&quot;</extracomment>
        <translation>Passaggio %1 di %2: %3</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Current step</source>
        <translation>Passaggio attuale</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Row copied</source>
        <translation>Riga copiata</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>&amp;Copia la riga</translation>
    </message>
</context>
<context>
    <name>WizardFooter</name>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
</context>
</TS>

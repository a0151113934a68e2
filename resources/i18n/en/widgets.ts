<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>IncidentStrip</name>
    <message numerus="yes">
        <source>%1 of %n incidents remaining</source>
        <translation>
            <numerusform>%1 of %n incident remaining</numerusform>
            <numerusform>%1 of %n incidents remaining</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MaskedId</name>
    <message numerus="yes">
        <source>Copied. Cleared in %n seconds.</source>
        <translation>
            <numerusform>Copied. Cleared in %n second.</numerusform>
            <numerusform>Copied. Cleared in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ClockDialog</name>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <extracomment>A button: advances the date by that many days.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationDialog</name>
    <message numerus="yes">
        <source>%n field(s) must be looked at. Each one says what is missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>

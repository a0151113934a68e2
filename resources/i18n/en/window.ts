<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ClockDialog</name>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <extracomment>A button: advances the date by that many days.</extracomment>
        <translation>
            <numerusform>+%n day</numerusform>
            <numerusform>+%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionChoice</name>
    <message numerus="yes">
        <source>%n membership offer(s) of this workspace are unknown to that edition. They count for nothing there, and count again after switching back.</source>
        <translation>
            <numerusform>%n membership offer of this workspace is unknown to that edition. It counts for nothing there, and counts again after switching back.</numerusform>
            <numerusform>%n membership offers of this workspace are unknown to that edition. They count for nothing there, and count again after switching back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n membership offer(s) of this workspace exist in that edition too, with the names and quantities that it gives them.</source>
        <translation>
            <numerusform>%n membership offer of this workspace exists in that edition too, with the name and quantities that it gives it.</numerusform>
            <numerusform>%n membership offers of this workspace exist in that edition too, with the names and quantities that it gives them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message numerus="yes">
        <source>%n row(s) in %1.</source>
        <translation>
            <numerusform>%n row in %1.</numerusform>
            <numerusform>%n rows in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationDialog</name>
    <message numerus="yes">
        <source>%n field(s) need correcting. Each one says what is missing.</source>
        <translation>
            <numerusform>%n field needs correcting. It says what is missing.</numerusform>
            <numerusform>%n fields need correcting. Each one says what is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message numerus="yes">
        <source>%n more: another word narrows it down</source>
        <translation>
            <numerusform>%n more: another word narrows it down</numerusform>
            <numerusform>%n more: another word narrows it down</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Confirmation</name>
    <message numerus="yes">
        <source>%n incident(s) consumed.</source>
        <translation>
            <numerusform>%n incident consumed.</numerusform>
            <numerusform>%n incidents consumed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) remaining.</source>
        <translation>
            <numerusform>%n incident remaining.</numerusform>
            <numerusform>%n incidents remaining.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftPart</name>
    <message numerus="yes">
        <source>The pasted text was cut: %n character(s) did not fit.</source>
        <translation>
            <numerusform>The pasted text was cut: %n character did not fit.</numerusform>
            <numerusform>The pasted text was cut: %n characters did not fit.</numerusform>
        </translation>
    </message>
</context>
</TS>

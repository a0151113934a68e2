<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>RequestsPage</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n newest of them are printed.</source>
        <translation>
            <numerusform>The %n newest of them is printed.</numerusform>
            <numerusform>The %n newest of them are printed.</numerusform>
        </translation>
    </message>
</context>
</TS>

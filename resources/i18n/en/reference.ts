<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>PlanFilter</name>
    <message numerus="yes">
        <source>Within %n hour(s)</source>
        <translation>
            <numerusform>Within %n hour</numerusform>
            <numerusform>Within %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportPlansPage</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoCanDoItPage</name>
    <message numerus="yes">
        <source>One of %n role(s) below</source>
        <translation>
            <numerusform>%n role below</numerusform>
            <numerusform>One of %n roles below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These accounts of %1 can do it:</source>
        <translation>
            <numerusform>This account of %1 can do it:</numerusform>
            <numerusform>These accounts of %1 can do it:</numerusform>
        </translation>
    </message>
</context>
</TS>

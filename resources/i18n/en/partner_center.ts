<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>BenefitsCard</name>
    <message numerus="yes">
        <source>You are signed in as %1. These accounts of %2 can activate:</source>
        <translation>
            <numerusform>You are signed in as %1. This account of %2 can activate:</numerusform>
            <numerusform>You are signed in as %1. These accounts of %2 can activate:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BenefitsSide</name>
    <message numerus="yes">
        <source>Starts today and lasts %n month(s).</source>
        <translation>
            <numerusform>Starts today and lasts %n month.</numerusform>
            <numerusform>Starts today and lasts %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starts today and lasts until %n day(s) after the membership ends.</source>
        <translation>
            <numerusform>Starts today and lasts until %n day after the membership ends.</numerusform>
            <numerusform>Starts today and lasts until %n days after the membership ends.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TechnicalBenefitsPage</name>
    <message numerus="yes">
        <source>%n partner advisory hour(s) from %1, until %2. They need no activation.</source>
        <translation>
            <numerusform>%n partner advisory hour from %1, until %2. It needs no activation.</numerusform>
            <numerusform>%n partner advisory hours from %1, until %2. They need no activation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TpdForm</name>
    <message numerus="yes">
        <source>The pasted text was cut: %n character(s) did not fit.</source>
        <translation>
            <numerusform>The pasted text was cut: %n character did not fit.</numerusform>
            <numerusform>The pasted text was cut: %n characters did not fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TpdPage</name>
    <message numerus="yes">
        <source>of %n hour(s) left</source>
        <translation>
            <numerusform>of %n hour left</numerusform>
            <numerusform>of %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hour(s) left</source>
        <extracomment>The spoken form of the big number: &quot;46 of 50 hours left&quot;.</extracomment>
        <translation>
            <numerusform>%1 of %n hour left</numerusform>
            <numerusform>%1 of %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %n hour(s).</source>
        <translation>
            <numerusform>It takes %n hour.</numerusform>
            <numerusform>It takes %n hours.</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
</TS>

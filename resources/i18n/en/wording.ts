<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>EditionChanges</name>
    <message numerus="yes">
        <source>Within %n month(s) of the membership&apos;s start</source>
        <translation>
            <numerusform>Within %n month of the membership&apos;s start</numerusform>
            <numerusform>Within %n months of the membership&apos;s start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Until %n day(s) after the membership&apos;s end</source>
        <translation>
            <numerusform>Until %n day after the membership&apos;s end</numerusform>
            <numerusform>Until %n days after the membership&apos;s end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after the activation</source>
        <translation>
            <numerusform>%n month after the activation</numerusform>
            <numerusform>%n months after the activation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the membership&apos;s end</source>
        <translation>
            <numerusform>%n day after the membership&apos;s end</numerusform>
            <numerusform>%n days after the membership&apos;s end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consultation(s)</source>
        <translation>
            <numerusform>%n consultation</numerusform>
            <numerusform>%n consultations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) remaining</source>
        <translation>
            <numerusform>%n incident remaining</numerusform>
            <numerusform>%n incidents remaining</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first response within %n business hour(s)</source>
        <translation>
            <numerusform>first response within %n business hour</numerusform>
            <numerusform>first response within %n business hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first response within %n hour(s)</source>
        <translation>
            <numerusform>first response within %n hour</numerusform>
            <numerusform>first response within %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No incidents are left. The plan had %n incident(s).</source>
        <translation>
            <numerusform>No incidents are left. The plan had %n incident.</numerusform>
            <numerusform>No incidents are left. The plan had %n incidents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) are asked for.</source>
        <translation>
            <numerusform>%n hour is asked for.</numerusform>
            <numerusform>%n hours are asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advisory hour(s) are left.</source>
        <translation>
            <numerusform>%n advisory hour is left.</numerusform>
            <numerusform>%n advisory hours are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These accounts can do it: %1.</source>
        <translation>
            <numerusform>This account can do it: %1.</numerusform>
            <numerusform>These accounts can do it: %1.</numerusform>
        </translation>
    </message>
</context>
</TS>

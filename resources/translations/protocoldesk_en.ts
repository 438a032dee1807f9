<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BriefsPage</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Correct</name>
    <message numerus="yes">
        <source>Out of date now, %n paper(s): {names}</source>
        <translation>
            <numerusform>Out of date now, %n paper: {names}</numerusform>
            <numerusform>Out of date now, %n papers: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will be out of date, %n paper(s): {names}</source>
        <translation>
            <numerusform>Will be out of date, %n paper: {names}</numerusform>
            <numerusform>Will be out of date, %n papers: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n day(s) to go</source>
        <translation>
            <numerusform>%n day to go</numerusform>
            <numerusform>%n days to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperName</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewsPage</name>
    <message numerus="yes">
        <source>%n follow-up(s) brought</source>
        <translation>
            <numerusform>%n follow-up brought</numerusform>
            <numerusform>%n follow-ups brought</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaleCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TravelPage</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was agreed %n day(s) after {day}, when it was due.</source>
        <translation>
            <numerusform>It was agreed %n day after {day}, when it was due.</numerusform>
            <numerusform>It was agreed %n days after {day}, when it was due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was to be agreed by {day}: %n day(s) late.</source>
        <translation>
            <numerusform>It was to be agreed by {day}: %n day late.</numerusform>
            <numerusform>It was to be agreed by {day}: %n days late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%n paper(s) out of date</source>
        <translation>
            <numerusform>%n paper out of date</numerusform>
            <numerusform>%n papers out of date</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Asking</name>
        <message numerus="yes">
            <source>When should these %n objective(s) come back?</source>
            <translation>
                <numerusform>When should this objective come back?</numerusform>
                <numerusform>When should these %n objectives come back?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Why were these %n objective(s) lost?</source>
            <translation>
                <numerusform>Why was this objective lost?</numerusform>
                <numerusform>Why were these %n objectives lost?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <source>%Ln change(s) since then would not be in the new file.</source>
            <translation>
                <numerusform>%Ln change since then would not be in the new file.</numerusform>
                <numerusform>%Ln changes since then would not be in the new file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln earlier</source>
            <translation>
                <numerusform>and %Ln earlier</numerusform>
                <numerusform>and %Ln earlier</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message numerus="yes">
            <source>At your usual %n-week cycle, the gap would likely reach your income around {first}.</source>
            <translation>
                <numerusform>At your usual %n-week cycle, the gap would likely reach your income around {first}.</numerusform>
                <numerusform>At your usual %n-week cycle, the gap would likely reach your income around {first}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At your usual %n-week cycle, the gap would likely reach your income between {first} and {last}.</source>
            <translation>
                <numerusform>At your usual %n-week cycle, the gap would likely reach your income between {first} and {last}.</numerusform>
                <numerusform>At your usual %n-week cycle, the gap would likely reach your income between {first} and {last}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Based on how long %n of your agreements took from first contact. Eight in ten fall within this span.</source>
            <translation>
                <numerusform>Based on how long %n of your agreements took from first contact. Eight in ten fall within this span.</numerusform>
                <numerusform>Based on how long %n of your agreements took from first contact. Eight in ten fall within this span.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message numerus="yes">
            <source>%Ln excluded by your profile</source>
            <translation>
                <numerusform>%Ln excluded by your profile</numerusform>
                <numerusform>%Ln excluded by your profile</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Budget</name>
        <message numerus="yes">
            <source>%n empty</source>
            <translation>
                <numerusform>%n empty</numerusform>
                <numerusform>%n empty</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s)</source>
            <translation>
                <numerusform>%n objective</numerusform>
                <numerusform>%n objectives</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Busy</name>
        <message numerus="yes">
            <source>{name}: %n busy time(s)</source>
            <translation>
                <numerusform>{name}: %n busy time</numerusform>
                <numerusform>{name}: %n busy times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Clients</name>
        <message numerus="yes">
            <source>%n client(s)</source>
            <translation>
                <numerusform>%n client</numerusform>
                <numerusform>%n clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s), open and closed</source>
            <translation>
                <numerusform>%n objective, open and closed</numerusform>
                <numerusform>%n objectives, open and closed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %Ln more</source>
            <translation>
                <numerusform>Show %Ln more</numerusform>
                <numerusform>Show %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Currencies</name>
        <message numerus="yes">
            <source>{amount} Swiss franc(s)</source>
            <translation>
                <numerusform>{amount} Swiss franc</numerusform>
                <numerusform>{amount} Swiss francs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{amount} Turkish lira</source>
            <translation>
                <numerusform>{amount} Turkish lira</numerusform>
                <numerusform>{amount} Turkish lira</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{amount} dollar(s)</source>
            <translation>
                <numerusform>{amount} dollar</numerusform>
                <numerusform>{amount} dollars</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{amount} euro(s)</source>
            <translation>
                <numerusform>{amount} euro</numerusform>
                <numerusform>{amount} euros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{amount} pound(s)</source>
            <translation>
                <numerusform>{amount} pound</numerusform>
                <numerusform>{amount} pounds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DoNext</name>
        <message numerus="yes">
            <source>Choose %n lead(s)</source>
            <translation>
                <numerusform>Choose %n lead</numerusform>
                <numerusform>Choose %n leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing live Above the Funnel, nothing new for %n day(s)</source>
            <translation>
                <numerusform>Nothing live Above the Funnel, nothing new for %n day</numerusform>
                <numerusform>Nothing live Above the Funnel, nothing new for %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message numerus="yes">
            <source>%n change(s) you typed could not be saved.</source>
            <translation>
                <numerusform>%n change you typed could not be saved.</numerusform>
                <numerusform>%n changes you typed could not be saved.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Flags</name>
        <message numerus="yes">
            <source>%n day(s) older than your normal cycle</source>
            <translation>
                <numerusform>%n day older than your normal cycle</numerusform>
                <numerusform>%n days older than your normal cycle</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Forget</name>
        <message numerus="yes">
            <source>%n objective(s) not closed yet will be closed as lost.</source>
            <translation>
                <numerusform>%n objective not closed yet will be closed as lost.</numerusform>
                <numerusform>%n objectives not closed yet will be closed as lost.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Also in %n backup(s)</source>
            <translation>
                <numerusform>Also in %n backup</numerusform>
                <numerusform>Also in %n backups</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Gate</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) away</source>
            <translation>
                <numerusform>%n day away</numerusform>
                <numerusform>%n days away</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%Ln already known</source>
            <translation>
                <numerusform>%Ln already known</numerusform>
                <numerusform>%Ln already known</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s) can’t be read and go into the notes</source>
            <translation>
                <numerusform>%Ln cell can’t be read and goes into the notes</numerusform>
                <numerusform>%Ln cells can’t be read and go into the notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s) can’t be read and go into the notes.</source>
            <translation>
                <numerusform>%Ln cell can’t be read and goes into the notes.</numerusform>
                <numerusform>%Ln cells can’t be read and go into the notes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln duplicate(s) left out: you already have them.</source>
            <translation>
                <numerusform>%Ln duplicate left out: you already have it.</numerusform>
                <numerusform>%Ln duplicates left out: you already have them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln existing client(s): gaps are filled.</source>
            <translation>
                <numerusform>%Ln existing client: gaps are filled.</numerusform>
                <numerusform>%Ln existing clients: gaps are filled.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more</source>
            <translation>
                <numerusform>%Ln more</numerusform>
                <numerusform>%Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more (won, lost or parked) will be kept.</source>
            <translation>
                <numerusform>%Ln more (won, lost or parked) will be kept.</numerusform>
                <numerusform>%Ln more (won, lost or parked) will be kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new client(s)</source>
            <translation>
                <numerusform>%Ln new client</numerusform>
                <numerusform>%Ln new clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new client(s) as leads in the Universe.</source>
            <translation>
                <numerusform>%Ln new client, as a lead in the Universe.</numerusform>
                <numerusform>%Ln new clients, each a lead in the Universe.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new client(s) imported.</source>
            <translation>
                <numerusform>%Ln new client imported.</numerusform>
                <numerusform>%Ln new clients imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new service(s).</source>
            <translation>
                <numerusform>%Ln new service.</numerusform>
                <numerusform>%Ln new services.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln objective(s) imported.</source>
            <translation>
                <numerusform>%Ln objective imported.</numerusform>
                <numerusform>%Ln objectives imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln objective(s) will be on the board.</source>
            <translation>
                <numerusform>%Ln objective will be on the board.</numerusform>
                <numerusform>%Ln objectives will be on the board.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln person</numerusform>
                <numerusform>%Ln people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln row</numerusform>
                <numerusform>%Ln rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) hold deals you already have.</source>
            <translation>
                <numerusform>%Ln row holds a deal you already have.</numerusform>
                <numerusform>%Ln rows hold deals you already have.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) repeat another and are imported once.</source>
            <translation>
                <numerusform>%Ln row repeats another and is imported once.</numerusform>
                <numerusform>%Ln rows repeat another and are imported once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) will be left out</source>
            <translation>
                <numerusform>%Ln row will be left out</numerusform>
                <numerusform>%Ln rows will be left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) will be left out.</source>
            <translation>
                <numerusform>%Ln row will be left out.</numerusform>
                <numerusform>%Ln rows will be left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) without a client name get a placeholder name.</source>
            <translation>
                <numerusform>%Ln row without a client name gets a placeholder name.</numerusform>
                <numerusform>%Ln rows without a client name get placeholder names.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln won or lost row(s) have no closing date.</source>
            <translation>
                <numerusform>%Ln won or lost row has no closing date.</numerusform>
                <numerusform>%Ln won or lost rows have no closing date.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new service(s), {names}: for</source>
            <translation>
                <numerusform>%n new service, {names}: for</numerusform>
                <numerusform>%n new services, {names}: for</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Gaps filled in for %Ln client(s).</source>
            <translation>
                <numerusform>Gaps filled in for %Ln client.</numerusform>
                <numerusform>Gaps filled in for %Ln clients.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing was imported: %Ln row(s) cannot be.</source>
            <translation>
                <numerusform>Nothing was imported: %Ln row cannot be.</numerusform>
                <numerusform>Nothing was imported: %Ln rows cannot be.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only you can decide about %Ln of them.</source>
            <translation>
                <numerusform>Only you can decide about %Ln of them.</numerusform>
                <numerusform>Only you can decide about %Ln of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Preparing %Ln row(s)…</source>
            <translation>
                <numerusform>Preparing %Ln row…</numerusform>
                <numerusform>Preparing %Ln rows…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading {file}… %Ln row(s) so far</source>
            <translation>
                <numerusform>Reading {file}… %Ln row so far</numerusform>
                <numerusform>Reading {file}… %Ln rows so far</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more word(s)</source>
            <translation>
                <numerusform>and %Ln more word</numerusform>
                <numerusform>and %Ln more words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>look like duplicates</source>
            <translation>
                <numerusform>looks like a duplicate</numerusform>
                <numerusform>look like duplicates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Insights</name>
        <message numerus="yes">
            <source>%n is past the normal cycle; half of all agreements take longer than that.</source>
            <translation>
                <numerusform>%n is past the normal cycle; half of all agreements take longer than that.</numerusform>
                <numerusform>%n are past the normal cycle; half of all agreements take longer than that.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n live, {needed} needed for {wanted} agreements a month: a cycle of {cycle} days, {rate} of {cases} won.</source>
            <translation>
                <numerusform>%n live, {needed} needed for {wanted} agreements a month: a cycle of {cycle} days, {rate} of {cases} won.</numerusform>
                <numerusform>%n live, {needed} needed for {wanted} agreements a month: a cycle of {cycle} days, {rate} of {cases} won.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) are live; how many you need is not known.</source>
            <translation>
                <numerusform>%n objective is live; how many you need is not known.</numerusform>
                <numerusform>%n objectives are live; how many you need is not known.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {present} could not be judged: no cycle known.</source>
            <translation>
                <numerusform>%n of {present} could not be judged: no cycle known.</numerusform>
                <numerusform>%n of {present} could not be judged: no cycle known.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {present} could not be judged: no expected day known.</source>
            <translation>
                <numerusform>%n of {present} could not be judged: no expected day known.</numerusform>
                <numerusform>%n of {present} could not be judged: no expected day known.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {present} could not be judged: no first contact known.</source>
            <translation>
                <numerusform>%n of {present} could not be judged: no first contact known.</numerusform>
                <numerusform>%n of {present} could not be judged: no first contact known.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {present} could not be judged: what was open or planned on a past day is not recorded.</source>
            <translation>
                <numerusform>%n of {present} could not be judged: what was open or planned on a past day is not recorded.</numerusform>
                <numerusform>%n of {present} could not be judged: what was open or planned on a past day is not recorded.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) away are left out.</source>
            <translation>
                <numerusform>%n week away is left out.</numerusform>
                <numerusform>%n weeks away are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) without prospecting.</source>
            <translation>
                <numerusform>%n week without prospecting.</numerusform>
                <numerusform>%n weeks without prospecting.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From your own past: %n agreement(s).</source>
            <translation>
                <numerusform>From your own past: %n agreement.</numerusform>
                <numerusform>From your own past: %n agreements.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No fit is known for %n closed objective(s).</source>
            <translation>
                <numerusform>No fit is known for one closed objective.</numerusform>
                <numerusform>No fit is known for %n closed objectives.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No news from %n objective(s), and no next action ahead; the longest for {longest} days.</source>
            <translation>
                <numerusform>No news from %n objective for {longest} days, and no next action ahead.</numerusform>
                <numerusform>No news from %n objectives, and no next action ahead; the longest for {longest} days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No prospecting was planned in %n of them.</source>
            <translation>
                <numerusform>No prospecting was planned in one of them.</numerusform>
                <numerusform>No prospecting was planned in %n of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nobody live is Above the Funnel; %n came into the funnel in the last {days} days.</source>
            <translation>
                <numerusform>Nobody live is Above the Funnel; %n came into the funnel in the last {days} days.</numerusform>
                <numerusform>Nobody live is Above the Funnel; %n came into the funnel in the last {days} days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of the %n In the Funnel is older than usual.</source>
            <translation>
                <numerusform>The one In the Funnel is not older than usual.</numerusform>
                <numerusform>None of the %n In the Funnel is older than usual.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of the other %n has slipped.</source>
            <translation>
                <numerusform>The other one has not slipped.</numerusform>
                <numerusform>None of the other %n has slipped.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of the other %n is older than usual.</source>
            <translation>
                <numerusform>The other one is not older than usual.</numerusform>
                <numerusform>None of the other %n is older than usual.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of the other %n is quiet.</source>
            <translation>
                <numerusform>The other one is not quiet.</numerusform>
                <numerusform>None of the other %n is quiet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of the other %n is there too early.</source>
            <translation>
                <numerusform>The other one is not there too early.</numerusform>
                <numerusform>None of the other %n is there too early.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Prospecting was kept in {kept} of %n week(s).</source>
            <translation>
                <numerusform>Prospecting was kept in {kept} of %n week.</numerusform>
                <numerusform>Prospecting was kept in {kept} of %n weeks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The expected day is past for %n objective(s), the longest for {longest} days.</source>
            <translation>
                <numerusform>The expected day is past for %n objective, by {longest} days.</numerusform>
                <numerusform>The expected day is past for %n objectives, the longest by {longest} days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The gap would likely reach your income in {first} to %n week(s).</source>
            <translation>
                <numerusform>The gap would likely reach your income in {first} to %n week.</numerusform>
                <numerusform>The gap would likely reach your income in {first} to %n weeks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The gap would likely reach your income within %n week(s).</source>
            <translation>
                <numerusform>The gap would likely reach your income within %n week.</numerusform>
                <numerusform>The gap would likely reach your income within %n weeks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Too wide to plan by yet: %n agreement(s) so far.</source>
            <translation>
                <numerusform>Too wide to plan by yet: %n agreement so far.</numerusform>
                <numerusform>Too wide to plan by yet: %n agreements so far.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>We also need %n older objective(s), started more than two cycles ago; you have {known}.</source>
            <translation>
                <numerusform>We also need %n older objective, started more than two cycles ago; you have {known}.</numerusform>
                <numerusform>We also need %n older objectives, started more than two cycles ago; you have {known}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>We need %n full week(s) since this file was made; you have {known}.</source>
            <translation>
                <numerusform>We need %n full week since this file was made; you have {known}.</numerusform>
                <numerusform>We need %n full weeks since this file was made; you have {known}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>We need %n older objective(s), started more than two cycles ago; you have {known}.</source>
            <translation>
                <numerusform>We need %n older objective, started more than two cycles ago; you have {known}.</numerusform>
                <numerusform>We need %n older objectives, started more than two cycles ago; you have {known}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You were at least 90 % sure of %n closed objective(s). How many you won is shown from ten on.</source>
            <translation>
                <numerusform>You were at least 90 % sure of one closed objective. How many you won is shown from ten on.</numerusform>
                <numerusform>You were at least 90 % sure of %n closed objectives. How many you won is shown from ten on.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>from %n agreement(s)</source>
            <translation>
                <numerusform>from %n agreement</numerusform>
                <numerusform>from %n agreements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>from %n agreement(s) and your estimate</source>
            <translation>
                <numerusform>from %n agreement and your estimate</numerusform>
                <numerusform>from %n agreements and your estimate</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message numerus="yes">
            <source>%n card(s) hidden by the search.</source>
            <translation>
                <numerusform>%n card is hidden by the search.</numerusform>
                <numerusform>%n cards are hidden by the search.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message numerus="yes">
            <source>%n objective(s) kept.</source>
            <translation>
                <numerusform>%n objective kept.</numerusform>
                <numerusform>%n objectives kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people kept.</source>
            <translation>
                <numerusform>%n person kept.</numerusform>
                <numerusform>%n people kept.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Monday</name>
        <message numerus="yes">
            <source>%n lead(s) waiting</source>
            <translation>
                <numerusform>%n lead waiting</numerusform>
                <numerusform>%n leads waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue next action(s)</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move all dates on by %n day(s)</source>
            <translation>
                <numerusform>Move all dates on by %n day</numerusform>
                <numerusform>Move all dates on by %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sort %n objective(s)</source>
            <translation>
                <numerusform>Sort %n objective</numerusform>
                <numerusform>Sort %n objectives</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You were away for %n day(s)</source>
            <translation>
                <numerusform>You were away for %n day</numerusform>
                <numerusform>You were away for %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message numerus="yes">
            <source>+%n more in the program</source>
            <translation>
                <numerusform>+%n more in the program</numerusform>
                <numerusform>+%n more in the program</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Choose %n from the universe</source>
            <translation>
                <numerusform>Choose %n from the universe</numerusform>
                <numerusform>Choose %n from the universe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In play: %n objective(s)</source>
            <translation>
                <numerusform>In play: %n objective</numerusform>
                <numerusform>In play: %n objectives</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Playbook</name>
        <message numerus="yes">
            <source>came up %n time(s)</source>
            <translation>
                <numerusform>came up %n time</numerusform>
                <numerusform>came up %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message numerus="yes">
            <source>%n minute(s) before</source>
            <translation>
                <numerusform>%n minute before</numerusform>
                <numerusform>%n minutes before</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Profile</name>
        <message numerus="yes">
            <source>%Ln fewer than before</source>
            <translation>
                <numerusform>%Ln fewer than before</numerusform>
                <numerusform>%Ln fewer than before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s)</source>
            <translation>
                <numerusform>%Ln lead</numerusform>
                <numerusform>%Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more than before</source>
            <translation>
                <numerusform>%Ln more than before</numerusform>
                <numerusform>%Ln more than before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them with unknown fit</source>
            <translation>
                <numerusform>%Ln of them with unknown fit</numerusform>
                <numerusform>%Ln of them with unknown fit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n real client(s)</source>
            <translation>
                <numerusform>%n real client</numerusform>
                <numerusform>%n real clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>from %n client(s)</source>
            <translation>
                <numerusform>from %n client</numerusform>
                <numerusform>from %n clients</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to do today</source>
            <translation>
                <numerusform>%n thing to do today</numerusform>
                <numerusform>%n things to do today</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message numerus="yes">
            <source>Looking through the history, %Ln line(s) so far…</source>
            <translation>
                <numerusform>Looking through the history, %Ln line so far…</numerusform>
                <numerusform>Looking through the history, %Ln lines so far…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rescue</name>
        <message numerus="yes">
            <source>%Ln client(s)</source>
            <translation>
                <numerusform>%Ln client</numerusform>
                <numerusform>%Ln clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln objective(s)</source>
            <translation>
                <numerusform>%Ln objective</numerusform>
                <numerusform>%Ln objectives</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Returns</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message numerus="yes">
            <source>You kept your prospecting time in {kept} of %n week(s).</source>
            <translation>
                <numerusform>You kept your prospecting time in {kept} of %n week.</numerusform>
                <numerusform>You kept your prospecting time in {kept} of %n weeks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sort</name>
        <message numerus="yes">
            <source>%n changed.</source>
            <translation>
                <numerusform>%n changed.</numerusform>
                <numerusform>%n changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n for later</source>
            <translation>
                <numerusform>%n for later</numerusform>
                <numerusform>%n for later</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still here.</source>
            <translation>
                <numerusform>%n still here.</numerusform>
                <numerusform>%n still here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Close %n as lost</source>
            <translation>
                <numerusform>Close one as lost</numerusform>
                <numerusform>Close %n as lost</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Expected close %n day(s) ago</source>
            <translation>
                <numerusform>Expected close %n day ago</numerusform>
                <numerusform>Expected close %n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sort %n more</source>
            <translation>
                <numerusform>Sort %n more</numerusform>
                <numerusform>Sort %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{quiet}, usual cycle %n day(s)</source>
            <translation>
                <numerusform>{quiet}, usual cycle %n day</numerusform>
                <numerusform>{quiet}, usual cycle %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message numerus="yes">
            <source>%Ln objective(s) in play</source>
            <translation>
                <numerusform>%Ln objective in play</numerusform>
                <numerusform>%Ln objectives in play</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) waiting at the gate · Esc puts them back</source>
            <translation>
                <numerusform>%n objective waiting at the gate · Esc puts them back</numerusform>
                <numerusform>%n objectives waiting at the gate · Esc puts them back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Moving %n objective(s) · Esc puts them back</source>
            <translation>
                <numerusform>Moving %n objective · Esc puts them back</numerusform>
                <numerusform>Moving %n objectives · Esc puts them back</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Timer</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Trap</name>
        <message numerus="yes">
            <source>%n week(s) without prospecting</source>
            <translation>
                <numerusform>%n week without prospecting</numerusform>
                <numerusform>%n weeks without prospecting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Universe</name>
        <message numerus="yes">
            <source>%Ln lead(s) left out of the Universe.</source>
            <translation>
                <numerusform>%Ln lead is left out of the Universe.</numerusform>
                <numerusform>%Ln leads are left out of the Universe.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Week</name>
        <message numerus="yes">
            <source>%n appointment(s) this week</source>
            <translation>
                <numerusform>%n appointment this week</numerusform>
                <numerusform>%n appointments this week</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n block(s) proposed, hatched on the grid.</source>
            <translation>
                <numerusform>%n block proposed, hatched on the grid.</numerusform>
                <numerusform>%n blocks proposed, hatched on the grid.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) could not be read.</source>
            <translation>
                <numerusform>%n entry could not be read.</numerusform>
                <numerusform>%n entries could not be read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more did not fit.</source>
            <translation>
                <numerusform>%n more did not fit.</numerusform>
                <numerusform>%n more did not fit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What isn’t started today will likely be missing in about %n week(s).</source>
            <translation>
                <numerusform>What isn’t started today will likely be missing in about %n week.</numerusform>
                <numerusform>What isn’t started today will likely be missing in about %n weeks.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message numerus="yes">
            <source>%n activity(ies)</source>
            <translation>
                <numerusform>%n activity</numerusform>
                <numerusform>%n activities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) deleted.</source>
            <translation>
                <numerusform>%n client deleted.</numerusform>
                <numerusform>%n clients deleted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) imported.</source>
            <translation>
                <numerusform>%n client imported.</numerusform>
                <numerusform>%n clients imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n condition(s) open</source>
            <translation>
                <numerusform>%n condition open</numerusform>
                <numerusform>%n conditions open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d late</source>
            <translation>
                <numerusform>%n d late</numerusform>
                <numerusform>%n d late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n next action(s) moved on by the days away.</source>
            <translation>
                <numerusform>%n next action moved on by the days away.</numerusform>
                <numerusform>%n next actions moved on by the days away.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s)</source>
            <translation>
                <numerusform>%n objective</numerusform>
                <numerusform>%n objectives</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) back in {stage}.</source>
            <translation>
                <numerusform>%n objective back in {stage}.</numerusform>
                <numerusform>%n objectives back in {stage}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) deleted.</source>
            <translation>
                <numerusform>%n objective deleted.</numerusform>
                <numerusform>%n objectives deleted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) marked as lost.</source>
            <translation>
                <numerusform>%n objective marked as lost.</numerusform>
                <numerusform>%n objectives marked as lost.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) marked as won.</source>
            <translation>
                <numerusform>%n objective marked as won.</numerusform>
                <numerusform>%n objectives marked as won.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) moved to {stage}.</source>
            <translation>
                <numerusform>%n objective moved to {stage}.</numerusform>
                <numerusform>%n objectives moved to {stage}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) moved within their column.</source>
            <translation>
                <numerusform>%n objective moved within its column.</numerusform>
                <numerusform>%n objectives moved within their column.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) parked.</source>
            <translation>
                <numerusform>%n objective parked.</numerusform>
                <numerusform>%n objectives parked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue next action(s) moved to this week.</source>
            <translation>
                <numerusform>%n overdue next action moved to this week.</numerusform>
                <numerusform>%n overdue next actions moved to this week.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) imported.</source>
            <translation>
                <numerusform>%n row imported.</numerusform>
                <numerusform>%n rows imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to check</source>
            <translation>
                <numerusform>%n to check</numerusform>
                <numerusform>%n to check</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting at the gate</source>
            <translation>
                <numerusform>%n waiting at the gate</numerusform>
                <numerusform>%n waiting at the gate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more with open conditions.</source>
            <translation>
                <numerusform>And %n more with open conditions.</numerusform>
                <numerusform>And %n more with open conditions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Before %n objective(s) go Above the Funnel</source>
            <translation>
                <numerusform>Before %n objective goes Above the Funnel</numerusform>
                <numerusform>Before %n objectives go Above the Funnel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Before %n objective(s) go In the Funnel</source>
            <translation>
                <numerusform>Before %n objective goes In the Funnel</numerusform>
                <numerusform>Before %n objectives go In the Funnel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Before %n objective(s) join the Best Few</source>
            <translation>
                <numerusform>Before %n objective joins the Best Few</numerusform>
                <numerusform>Before %n objectives join the Best Few</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Conditions still open for %n card(s).</source>
            <translation>
                <numerusform>Conditions still open for %n card.</numerusform>
                <numerusform>Conditions still open for %n cards.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>First contact %n day(s) ago.</source>
            <translation>
                <numerusform>First contact %n day ago.</numerusform>
                <numerusform>First contact %n days ago.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Moved anyway: %n influence(s) open</source>
            <translation>
                <numerusform>Moved anyway: %n influence open</numerusform>
                <numerusform>Moved anyway: %n influences open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Quiet %n day(s)</source>
            <translation>
                <numerusform>Quiet %n day</numerusform>
                <numerusform>Quiet %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Year</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
</TS>

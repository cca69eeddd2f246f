<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Funnel Desktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Do next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Email</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Export as CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Import contacts…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Move to…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New objective</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Normal text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Parked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Pick up or drop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Preferences…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Save a copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Universe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Won</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dar&amp;k</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fi&amp;lter…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger &amp;text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move one column &amp;back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move one column &amp;forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New &amp;lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next &amp;region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open &amp;example practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set next &amp;action…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Activity</name>
        <message>
            <source>Activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Called {person}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls, e-mails, notes and moves will be listed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log: {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Met {person}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved to {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrote to {person}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} · {more}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kind}, {person}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}, {minutes} min</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ActivityForm</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was said or done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Comes back on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a day after today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In your own words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Park</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip the question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reason in your own words</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>When shall these %n objective(s) come back?</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>When shall {client} come back?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why was {client} lost?</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Why were these %n objective(s) lost?</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Asks why, once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the Universe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the Universe (F9)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comes back on a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag a lead to Above the Funnel, or press Enter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New objective</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No card here matches.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objectives that are nearly agreed will stand here. Drag them here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objectives that may fit will stand here. Drag a lead here, or begin with one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objectives with a possible contract will stand here. Drag them here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People and firms you have not qualified yet will wait here, best fit first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saves value and cycle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{hours} this week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shown} of {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Remove filter: {part}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Copied to {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export as CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exported to {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file could not be written: {why}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Currencies</name>
        <message numerus="yes">
            <source>{amount} Swiss franc(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{amount} Turkish lira</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{amount} dollar(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{amount} euro(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{amount} pound(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>CycleBar</name>
        <message>
            <source>Day {age}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day {age} of a normal cycle of {cycle} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day {age}; no normal cycle is known yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>half, {days}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>12.5., tomorrow, +2w</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a day (Alt+Down)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a date, such as {example}, tomorrow or +2w.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>d day days</source>
            <comment>all words for days behind a number</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>m month months</source>
            <comment>all words for months behind a number</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>w week weeks</source>
            <comment>all words for weeks behind a number</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>y year years</source>
            <comment>all words for years behind a number</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>About Funnel Desktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Makes the Sales Funnel method a weekly habit. Everything stays in one file on this computer: no account, no network.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DoNext</name>
        <message>
            <source>Do next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prospects and planned leads will appear here.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>What stands in Best Few will appear here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stands in the funnel will appear here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} min</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>Enter a number from {least} to {most}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a time, such as 9:30.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a value of 0 or more.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Funnel files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file could not be written: {why}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>Clear all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No next action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up to {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value up to</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} h</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source> · </source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln known already</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new client(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new service(s).</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln objective(s) imported.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) will be left out</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) without a client's name get a name that says so.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Agreed value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file. Nothing is written before you say so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Course, as exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day: Above the Funnel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day: Best Few</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day: In the Funnel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day: Universe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop a CSV file here, or choose one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Email</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How are the dates written?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In row {row} of {file} a quotation begins that never ends. Close it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In your file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has more cells than there are columns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line of business</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists (*.csv *.tsv *.txt)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Match the columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next action: day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next action: kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next action: minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next action: question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next action: time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No client name, row {row}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parked until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress of the import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason of the outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row}, {column}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say first how the dates are written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say first where a column goes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. Nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole import is one step. Ctrl+Z takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no row to import.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is open to read only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What cannot be taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the stages mean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they would buy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What will happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may not read {file}. Copy it to your own folder first.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %Ln more word(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>cannot be taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>matched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>separated by bars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>separated by commas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>separated by semicolons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>separated by tabs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column} goes to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column}: {example} is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} cannot be read. Copy it and try the copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} could not be taken. Nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is a folder. Choose the list inside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is empty. Choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is no longer there. Choose it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is not a list of text. Save it as CSV where it comes from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} · {rows} · {encoding} · {separated}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{new}, {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{word} means</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{cell}” is less than 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{cell}” is no known stage. Say which it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{cell}” is not a course as it is exported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{cell}” is not a date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{cell}” is not a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{cell}” is not a time of day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{cell}” is too large.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;Move to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Objective</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Zoom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log &amp;activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>O&amp;utcome</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>New</name>
        <message>
            <source>&amp;Client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add and next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add objective</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New objective</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;tage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they would &amp;buy from you</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NextAction</name>
        <message>
            <source>&amp;Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call, send, meet …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done, set the next one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing planned yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The one &amp;question to ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>W&amp;hen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>W&amp;ith</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What comes next for {client}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What comes next?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you want to remember.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Objective</name>
        <message>
            <source>&amp;First contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Age against your normal cycle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes are saved as you type. Ctrl+Z undoes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E&amp;xpected close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No wish yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objective</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objective — {client}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts of the objective</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;ource</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The card after, in board order (Ctrl+Page Down)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The card before, in board order (Ctrl+Page Up)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they would &amp;buy from you</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>In your own words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Add person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody yet. Add whom you talk to, with phone and e-mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source> %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>80 to 200 %. Everything grows with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A complete copy, as of now. Keep some on another disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All your work, not only selling.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amounts keep their figures; nothing is converted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As usual ({day})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close Best Few, prospect and qualify, work the funnel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied to {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Currency of this file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cycle in days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates and numbers follow it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each service has its own normal cycle: the days from first contact to agreement. Your estimate counts as three sales until you have your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a whole number of days, 1 or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything stays in it, on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File and backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First day of the week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>General</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many agreements you would like, on average.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In calendars and weeks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language, first day of the week, colours, size of text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light, dark, or what the desktop says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Months that are likely to bring less will be marked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needed income a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preferences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Private persons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore defaults</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Services and cycles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of text in percent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a service of this name already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wanted wins a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working hours a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fixed by the method</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Replaying</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redoing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undoing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: {step}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ServiceField</name>
        <message>
            <source>Add service…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the new service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No service</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>One moment: a long change is being written.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shortcuts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StageSwitch</name>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Status</name>
        <message numerus="yes">
            <source>%n objective(s) in play</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1st–3rd: the order in which to do the work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No objectives yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved {time}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ToolBar</name>
        <message>
            <source>Board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New objective</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search clients, people, notes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Words</name>
        <message numerus="yes">
            <source>%n d late</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) back in {stage}.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) deleted.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) marked as lost.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) marked as won.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) moved to {stage}.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) parked.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objective(s) put in another place.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) imported.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Redo {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1st</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2nd</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3rd</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file cannot have this name here. Choose a shorter or simpler one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Above the Funnel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best Few</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close Best Few</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cover the influences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Currency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day {age} of the usual {cycle}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day {age}, longer than the usual {cycle}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Email</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enters when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Estimated cycle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Example practice made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First contact</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>First contact %n day(s) ago.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>For</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the Funnel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line of business</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More than one thing is called {words}. Say it more exactly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved to {stage}. Undo with Control Z.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needed income a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: {what}, no date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: {what}, {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No need</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No next action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No next action.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is called {words}. Check the name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parked until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prospect and qualify</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Quiet %n day(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service {service} added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service {service} deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service {service} put in another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service {service}: {field} changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy {file} could not be written. Choose another place for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full, so nothing was changed. Make room, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end of {file} is missing. Copy it again, or open a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file can no longer be changed, so nothing was. Check its permissions, or save a copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file could not be written, so nothing was changed. Save a copy elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was moved or replaced, so nothing was changed. Put it back, or open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The one question to ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is already a file called {file}. Open it, or choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no folder for {file}. Make one, or choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is open in another window. Close it there, or open a copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is open on {host}. Close it there, or open a copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is open to read only. Save a copy to change it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Timing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Universe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usual value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wanted wins a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they would buy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Won</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work the funnel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working hours a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may not open {file}. Ask its owner, or copy it to a folder of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a contract has been found possible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>almost no luck or doubt is left, and closing takes under half a normal cycle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>anyone could conceivably buy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>compare with your ideal client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>deletion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>final approval and signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>find and cover every buying influence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new objective</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>parked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>qualify: talk to one buying influence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>return to the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>setting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what you know suggests a fit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>won</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{age} d</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{age}/{cycle} d</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{client} added to {stage}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{client} changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{client} deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{client} is back in {stage}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{client} marked as lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{client} marked as won.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{client} moved to {stage}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{client} parked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{client} picked up. {stage}, {place} of {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{client} put back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{client} put in another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{client} renamed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{client} was here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{client}: activity deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{client}: next action set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{client}: {field} changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{client}: {kind} logged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}: this cannot be kept. Enter another value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} belongs to another program. Open a file that ends in .funnel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} cannot be changed where it is. Open it to read, or copy it elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} could not be used. Open a copy or a backup of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is a folder. Choose a file inside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is damaged. Open a backup of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is damaged. Open a backup; what could be rescued is in {copy}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is empty. Choose another name for a new file, or open a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is no longer there. Look where it was moved to, or open another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is not a funnel file. To bring in a list, use File, Import.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is of an older version and cannot be brought up to date here. Copy it to a folder of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} was made by a newer version of this program. Update to open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mark}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{person} added to {client}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{person} deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{person}: {field} changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{setting} changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stage}, place {place} of {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}, {person}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>← → ↑ ↓ move, Space drops</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Do next</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>

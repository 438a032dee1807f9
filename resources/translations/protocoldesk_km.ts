<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name>Adder</name>
    <message>
        <source>A name, known or new</source>
        <translation>ឈ្មោះ ដែលមានរួច ឬថ្មី</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>បន្ថែម</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>បន្ថែមបុគ្គល</translation>
    </message>
    <message>
        <source>Add it as a group: an agency, or a kind of people in place of names</source>
        <translation>បន្ថែមជាក្រុម៖ ស្ថាប័ន ឬប្រភេទបុគ្គល ជំនួសឈ្មោះ</translation>
    </message>
</context>
<context>
    <name>Affected</name>
    <message>
        <source>Car for {use}: {plate} {driver}</source>
        <translation>រថយន្តសម្រាប់{use}៖ {plate} {driver}</translation>
    </message>
    <message>
        <source>Invitations to {sitting}, sent on {day}: {count}</source>
        <translation>លិខិតអញ្ជើញចូលរួម{sitting} ដែលបានផ្ញើ{day}៖ {count}</translation>
    </message>
    <message>
        <source>{kind} {number}: {subject}</source>
        <translation>{kind} {number}៖ {subject}</translation>
    </message>
    <message>
        <source>{name}: {hotel} {booking}</source>
        <translation>{name}៖ {hotel} {booking}</translation>
    </message>
    <message>
        <source>{name}: {way} {carrier}</source>
        <translation>{name}៖ {way} {carrier}</translation>
    </message>
    <message>
        <source>{paper} in {language}, which went out on {day}</source>
        <translation>{paper}ជា{language} ដែលបានចេញ{day}</translation>
    </message>
</context>
<context>
    <name>AffectedCard</name>
    <message>
        <source>No paper went out, no letter was sent and nothing is booked.</source>
        <translation>មិនទាន់មានឯកសារ ឬលិខិតណាបានចេញ ហើយមិនទាន់បានកក់អ្វីទេ។</translation>
    </message>
    <message>
        <source>What says the old date or place</source>
        <translation>អ្វីដែលបង្ហាញកាលបរិច្ឆេទ ឬទីកន្លែងចាស់</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Add a heading behind the chosen item</source>
        <translation>បន្ថែមចំណងជើងក្រោយចំណុចដែលបានជ្រើស</translation>
    </message>
    <message>
        <source>Add an item behind the chosen one (Ins)</source>
        <translation>បន្ថែមចំណុចក្រោយចំណុចដែលបានជ្រើស (Ins)</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>បន្ថែមចំណុច</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>របៀបវារៈ</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>ចំណងជើង</translation>
    </message>
    <message>
        <source>Items of the agenda</source>
        <translation>ចំណុចនៃរបៀបវារៈ</translation>
    </message>
    <message>
        <source>New heading</source>
        <translation>ចំណងជើងថ្មី</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>ចំណុចថ្មី</translation>
    </message>
    <message>
        <source>The agenda is empty. Add its first item; drag items or use Alt and the arrows to move them.</source>
        <translation>របៀបវារៈមិនទាន់មានចំណុចទេ។ សូមបន្ថែមចំណុចទីមួយ រួចអូស ឬប្រើ Alt និងព្រួញ ដើម្បីប្តូរទីតាំង។</translation>
    </message>
    <message>
        <source>Under consecutive interpretation everything is said twice: of {sitting} minutes of the plenary, {speaking} are left for speaking.</source>
        <translation>ក្នុងការបកប្រែបន្តបន្ទាប់ ពាក្យទាំងអស់ត្រូវនិយាយពីរដង៖ ក្នុងចំណោម {sitting} នាទីនៃកិច្ចប្រជុំពេញអង្គ នៅសល់ {speaking} នាទីសម្រាប់មានមតិ។</translation>
    </message>
    <message>
        <source>{planned} min</source>
        <translation>{planned} នាទី</translation>
    </message>
    <message>
        <source>{planned} of {speaking} min</source>
        <translation>{planned} ក្នុងចំណោម {speaking} នាទី</translation>
    </message>
    <message>
        <source>{planned} of {speaking} min, {over} too many</source>
        <translation>{planned} ក្នុងចំណោម {speaking} នាទី លើស {over} នាទី</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Item</source>
        <translation>ចំណុច</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>រយៈពេល</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ល.រ</translation>
    </message>
    <message>
        <source>On our copy only</source>
        <translation>ក្នុងច្បាប់របស់យើងតែប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} នាទី</translation>
    </message>
</context>
<context>
    <name>AlikeCard</name>
    <message>
        <source>May be recorded twice: {name} ({why}).</source>
        <translation>ប្រហែលបានកត់ត្រាពីរដង៖ {name} ({why})។</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>បញ្ចូលគ្នា…</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Accept</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>Accept their wording</source>
        <translation>យល់ព្រមតាមពាក្យពេចន៍របស់គេ</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>មិនយល់ព្រម</translation>
    </message>
    <message>
        <source>Let it wait for a later session</source>
        <translation>លើកទៅកិច្ចប្រជុំលើកក្រោយ</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>ការចរចា</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>ស្នើដោយ</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>លើកទៅពេលក្រោយ</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>រក្សាជំហរ</translation>
    </message>
    <message>
        <source>Their wording (English)</source>
        <translation>ពាក្យពេចន៍របស់ភាគីដៃគូ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Their wording (French)</source>
        <translation>ពាក្យពេចន៍របស់ភាគីដៃគូ (បារាំង)</translation>
    </message>
    <message>
        <source>Their wording (Khmer)</source>
        <translation>ពាក្យពេចន៍របស់ភាគីដៃគូ (ខ្មែរ)</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>A new archive</source>
        <translation>បណ្ណសារថ្មី</translation>
    </message>
    <message>
        <source>Archives (*.pdesk)</source>
        <translation>បណ្ណសារ (*.pdesk)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>ប្តូរឃ្លាសម្ងាត់…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>ការនាំចូល និងនាំចេញ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>កំណត់ហេតុការងារ</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>ថ្មី…</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>បើកបណ្ណសារ</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>បើកផ្សេងទៀត…</translation>
    </message>
    <message>
        <source>Own values</source>
        <translation>តម្លៃផ្ទាល់</translation>
    </message>
    <message>
        <source>Parts of the archive</source>
        <translation>ផ្នែកនៃបណ្ណសារ</translation>
    </message>
    <message>
        <source>The passphrase is changed. Older backups keep the old one.</source>
        <translation>ឃ្លាសម្ងាត់ត្រូវបានប្តូរ។ ច្បាប់បម្រុងចាស់ៗនៅប្រើឃ្លាសម្ងាត់ចាស់។</translation>
    </message>
    <message>
        <source>desk {name}</source>
        <translation>តុ {name}</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>បានអ៊ិនគ្រីប</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>មិនបានអ៊ិនគ្រីប</translation>
    </message>
    <message>
        <source>officer {name}</source>
        <translation>មន្ត្រី {name}</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>សម្រាប់អានតែប៉ុណ្ណោះ</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>absent</source>
        <translation>អវត្តមាន</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>សុំអនុញ្ញាត</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>រង់ចាំ</translation>
    </message>
    <message>
        <source>late</source>
        <translation>មកយឺត</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ចាកចេញ</translation>
    </message>
    <message>
        <source>present</source>
        <translation>មានវត្តមាន</translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message>
        <source>All present</source>
        <translation>វត្តមានទាំងអស់</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>វត្តមាន</translation>
    </message>
    <message>
        <source>Attendance of both delegations</source>
        <translation>វត្តមានរបស់គណៈប្រតិភូទាំងពីរ</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>បានមក</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>ប្រតិភូ</translation>
    </message>
    <message>
        <source>Everybody who is still expected came</source>
        <translation>អស់អ្នកដែលកំពុងរង់ចាំបានមកទាំងអស់</translation>
    </message>
    <message>
        <source>No delegate is named yet. Name them on the tab Delegations.</source>
        <translation>មិនទាន់មានឈ្មោះប្រតិភូទេ។ សូមបញ្ចូលក្នុងផ្ទាំងគណៈប្រតិភូ។</translation>
    </message>
    <message>
        <source>P present, L late, A absent, E excused, G gone; Space goes round.</source>
        <translation>P មានវត្តមាន, L មកយឺត, A អវត្តមាន, E សុំអនុញ្ញាត, G ចាកចេញ; Space ប្តូរតាមលំដាប់។</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>ភាគី</translation>
    </message>
</context>
<context>
    <name>BacklogCard</name>
    <message>
        <source>Put off, to be taken up</source>
        <translation>បានលើកទៅពេលក្រោយ ត្រូវលើកឡើងវិញ</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>លើកឡើងវិញ</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>A backup was made and verified.</source>
        <translation>ច្បាប់បម្រុងត្រូវបានបង្កើត និងផ្ទៀងផ្ទាត់រួចរាល់។</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>បម្រុងទុកឥឡូវ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>Backups (*.pdesk)</source>
        <translation>ច្បាប់បម្រុង (*.pdesk)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>ជ្រើសរើសច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>ជ្រើសរើសថត</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Folder to which each backup goes too, on another drive</source>
        <translation>ថតក្នុងថាសផ្សេង ដែលទទួលច្បាប់បម្រុងនីមួយៗដែរ</translation>
    </message>
    <message>
        <source>Let this backup take the place of the archive that is open?</source>
        <translation>តើត្រូវឱ្យច្បាប់បម្រុងនេះជំនួសបណ្ណសារដែលកំពុងបើកឬ?</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>បង្កើតនៅ</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>គ្មានកន្លែងទីពីរ</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>ស្តារឡើងវិញ</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>ស្តារឡើងវិញ…</translation>
    </message>
    <message>
        <source>Second backup folder</source>
        <translation>ថតបម្រុងទីពីរ</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>កន្លែងទីពីរ</translation>
    </message>
    <message>
        <source>Second place of the backups</source>
        <translation>កន្លែងទីពីរនៃច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ទំហំ</translation>
    </message>
    <message>
        <source>The backup is being made</source>
        <translation>កំពុងបង្កើតច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>What is open now is kept beside it, under another name.</source>
        <translation>បណ្ណសារដែលកំពុងបើកនឹងរក្សាទុកនៅក្បែរ ក្រោមឈ្មោះផ្សេង។</translation>
    </message>
    <message>
        <source>none</source>
        <translation>គ្មាន</translation>
    </message>
</context>
<context>
    <name>BriefCard</name>
    <message>
        <source>A sample: it shows the form and states nobody&apos;s position</source>
        <translation>គំរូ៖ បង្ហាញទម្រង់តែប៉ុណ្ណោះ មិនមែនជាជំហររបស់ភាគីណាឡើយ</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>អ្នករៀបចំ</translation>
    </message>
    <message>
        <source>Background that may be used</source>
        <translation>សាវតារដែលអាចប្រើបាន</translation>
    </message>
    <message>
        <source>Background, not for disclosure</source>
        <translation>សាវតារមិនសម្រាប់បង្ហាញ</translation>
    </message>
    <message>
        <source>Comes up</source>
        <translation>ការលើកឡើង</translation>
    </message>
    <message>
        <source>If raised</source>
        <translation>ប្រសិនបើត្រូវបានលើកឡើង</translation>
    </message>
    <message>
        <source>Line to take with the press</source>
        <translation>ជំហរចំពោះសារព័ត៌មាន</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>កម្រិតសម្ងាត់</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>គោលបំណង</translation>
    </message>
    <message>
        <source>Our response</source>
        <translation>ចម្លើយរបស់យើង</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>គំរូ</translation>
    </message>
    <message>
        <source>Sensitivities</source>
        <translation>ចំណុចងាយប៉ះពាល់</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>លេខរៀង</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>ទន្ទឹមគ្នា</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Their position</source>
        <translation>ជំហររបស់ភាគីដៃគូ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ចំណងជើង</translation>
    </message>
    <message>
        <source>Withdraw this brief</source>
        <translation>ដកឯកសារសង្ខេបនេះចេញ</translation>
    </message>
</context>
<context>
    <name>BriefStatus</name>
    <message>
        <source>cleared</source>
        <translation>បានឯកភាព</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>សេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>បានដាក់ជូន</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>ត្រូវការ</translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>ខ្វះ %n</numerusform>
            <numerusform>ខ្វះ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>ឯកសារសង្ខេប</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>ឯកសារសង្ខេប</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>ចំណុច</translation>
    </message>
    <message>
        <source>Items of the agenda and their briefs</source>
        <translation>ចំណុចនៃរបៀបវារៈ និងឯកសារសង្ខេប</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ខ្វះ</translation>
    </message>
    <message>
        <source>New brief on no item of the agenda</source>
        <translation>ឯកសារសង្ខេបថ្មី ក្រៅរបៀបវារៈ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ល.រ</translation>
    </message>
    <message>
        <source>The agenda is empty. Add its items on the tab Agenda; each wants a brief.</source>
        <translation>របៀបវារៈមិនទាន់មានចំណុចទេ។ សូមបន្ថែមក្នុងផ្ទាំងរបៀបវារៈ; ចំណុចនីមួយៗត្រូវមានឯកសារសង្ខេប។</translation>
    </message>
    <message>
        <source>There is no brief on this item yet.</source>
        <translation>ចំណុចនេះមិនទាន់មានឯកសារសង្ខេបទេ។</translation>
    </message>
    <message>
        <source>Write the brief</source>
        <translation>សរសេរឯកសារសង្ខេប</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
</context>
<context>
    <name>CandidatureCard</name>
    <message>
        <source>Answers, and is answered by</source>
        <translation>បេក្ខភាពឆ្លើយតប</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>ថ្ងៃស្នើសុំ</translation>
    </message>
    <message>
        <source>Body (English)</source>
        <translation>អង្គភាព (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Body (Khmer)</source>
        <translation>អង្គភាព (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Candidature</source>
        <translation>បេក្ខភាព</translation>
    </message>
    <message>
        <source>Choose a candidature to see what was asked and given.</source>
        <translation>សូមជ្រើសរើសបេក្ខភាព ដើម្បីមើលអ្វីដែលបានស្នើសុំ និងបានផ្តល់។</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>ការបោះឆ្នោត</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>ការផ្លាស់ប្តូរការគាំទ្រ</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>ថ្ងៃផ្តល់</translation>
    </message>
    <message>
        <source>In what form</source>
        <translation>តាមរូបភាព</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>កម្រិតសម្ងាត់</translation>
    </message>
    <message>
        <source>May be named in public</source>
        <translation>អាចបញ្ចេញឈ្មោះជាសាធារណៈ</translation>
    </message>
    <message>
        <source>Person who stands</source>
        <translation>បេក្ខជន</translation>
    </message>
    <message>
        <source>Seat (English)</source>
        <translation>អាសនៈ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Seat (Khmer)</source>
        <translation>អាសនៈ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Term (English)</source>
        <translation>អាណត្តិ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Term (Khmer)</source>
        <translation>អាណត្តិ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>The partner agreed; a release may name it.</source>
        <translation>ដៃគូបានយល់ព្រម; សេចក្តីប្រកាសអាចបញ្ចេញឈ្មោះ។</translation>
    </message>
    <message>
        <source>The partner has not agreed; a release that names it is held back.</source>
        <translation>ដៃគូមិនទាន់យល់ព្រម; សេចក្តីប្រកាសដែលបញ្ចេញឈ្មោះនឹងត្រូវទប់ទុក។</translation>
    </message>
    <message>
        <source>Whose candidature</source>
        <translation>បេក្ខភាពរបស់</translation>
    </message>
    <message>
        <source>Whose support</source>
        <translation>ការគាំទ្ររបស់</translation>
    </message>
    <message>
        <source>Withdraw this candidature</source>
        <translation>ដកបេក្ខភាពនេះចេញ</translation>
    </message>
</context>
<context>
    <name>CandidatureStatus</name>
    <message>
        <source>declined</source>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>ជាប់ឆ្នោត</translation>
    </message>
    <message>
        <source>not elected</source>
        <translation>មិនជាប់ឆ្នោត</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>បានស្នើសុំ</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>បានគាំទ្រ</translation>
    </message>
    <message>
        <source>under study</source>
        <translation>កំពុងពិនិត្យ</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>បានដកចេញ</translation>
    </message>
</context>
<context>
    <name>CandidaturesPage</name>
    <message>
        <source>All</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>Body and seat</source>
        <translation>អង្គភាព និងអាសនៈ</translation>
    </message>
    <message>
        <source>Candidatures</source>
        <translation>បេក្ខភាព</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>ការបោះឆ្នោត</translation>
    </message>
    <message>
        <source>New candidature</source>
        <translation>បេក្ខភាពថ្មី</translation>
    </message>
    <message>
        <source>New candidature (Ctrl+N)</source>
        <translation>បេក្ខភាពថ្មី (Ctrl+N)</translation>
    </message>
    <message>
        <source>No candidature is here yet. Record one that was asked for, or one of your own.</source>
        <translation>មិនទាន់មានបេក្ខភាពនៅឡើយ។ សូមកត់ត្រាបេក្ខភាពដែលគេស្នើសុំ ឬបេក្ខភាពរបស់ខ្លួន។</translation>
    </message>
    <message>
        <source>None of them is like that. Use other words, or look at all.</source>
        <translation>គ្មានបេក្ខភាពបែបនេះទេ។ សូមប្រើពាក្យផ្សេង ឬមើលទាំងអស់។</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>របស់យើង</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>ភាគី</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ស្វែងរក</translation>
    </message>
    <message>
        <source>Search candidatures</source>
        <translation>ស្វែងរកបេក្ខភាព</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Support of</source>
        <translation>ការគាំទ្ររបស់</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>របស់គេ</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>មិនទាន់សម្រេច</translation>
    </message>
</context>
<context>
    <name>CarCard</name>
    <message>
        <source>Car {number}</source>
        <translation>រថយន្តលេខ {number}</translation>
    </message>
    <message>
        <source>Driver’s telephone</source>
        <translation>ទូរសព្ទអ្នកបើកបរ</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>ទង់ជាតិ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ម៉ាករថយន្ត</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
</context>
<context>
    <name>CarPlace</name>
    <message>
        <source>front</source>
        <translation>ខាងមុខ</translation>
    </message>
    <message>
        <source>rear left</source>
        <translation>ខាងក្រោយឆ្វេង</translation>
    </message>
    <message>
        <source>rear middle</source>
        <translation>ខាងក្រោយកណ្តាល</translation>
    </message>
    <message>
        <source>rear right</source>
        <translation>ខាងក្រោយស្តាំ</translation>
    </message>
</context>
<context>
    <name>CarUse</name>
    <message>
        <source>delegation</source>
        <translation>គណៈប្រតិភូ</translation>
    </message>
    <message>
        <source>luggage</source>
        <translation>ឥវ៉ាន់</translation>
    </message>
    <message>
        <source>press</source>
        <translation>សារព័ត៌មាន</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>ប្រធានគណៈប្រតិភូ</translation>
    </message>
    <message>
        <source>security</source>
        <translation>សន្តិសុខ</translation>
    </message>
    <message>
        <source>spare</source>
        <translation>បម្រុង</translation>
    </message>
</context>
<context>
    <name>CarsPage</name>
    <message>
        <source>Add car</source>
        <translation>បន្ថែមរថយន្ត</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>អ្នកបើកបរ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>សម្រាប់</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>ខាងមុខ</translation>
    </message>
    <message>
        <source>Motorcade</source>
        <translation>ក្បួនរថយន្ត</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ល.រ</translation>
    </message>
    <message>
        <source>No. 1 rear right, no. 2 rear left; the host left of the guest, the interpreter in front</source>
        <translation>លេខ១ ក្រោយស្តាំ លេខ២ ក្រោយឆ្វេង; ម្ចាស់ផ្ទះនៅខាងឆ្វេងភ្ញៀវ អ្នកបកប្រែនៅខាងមុខ</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>ស្លាកលេខ</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>ក្រោយឆ្វេង</translation>
    </message>
    <message>
        <source>Rear middle</source>
        <translation>ក្រោយកណ្តាល</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>ក្រោយស្តាំ</translation>
    </message>
    <message>
        <source>Seat by rank</source>
        <translation>រៀបតាមឋានន្តរស័ក្តិ</translation>
    </message>
    <message>
        <source>There is no car yet. That of the principal guest comes first and flies his flag.</source>
        <translation>មិនទាន់មានរថយន្តទេ។ រថយន្តរបស់ភ្ញៀវកិត្តិយសមកមុនគេ ហើយបង់ទង់ជាតិរបស់លោក។</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Checks</source>
        <translation>ការត្រួតពិនិត្យ</translation>
    </message>
    <message>
        <source>Findings: {count}</source>
        <translation>ចំណុចដែលរកឃើញ៖ {count}</translation>
    </message>
    <message>
        <source>Nothing stands against the rules of protocol.</source>
        <translation>គ្មានអ្វីផ្ទុយនឹងវិធានពិធីការទេ។</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Checks</source>
        <translation>ការត្រួតពិនិត្យ</translation>
    </message>
    <message>
        <source>Nothing stands against the rules of protocol.</source>
        <translation>គ្មានអ្វីផ្ទុយនឹងវិធានពិធីការទេ។</translation>
    </message>
    <message>
        <source>What the checks find; Enter goes there</source>
        <translation>អ្វីដែលការត្រួតពិនិត្យរកឃើញ; Enter ទៅទីនោះ</translation>
    </message>
</context>
<context>
    <name>Clearances</name>
    <message>
        <source>By</source>
        <translation>ដោយ</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>ច្បាប់</translation>
    </message>
    <message>
        <source>Record clearance</source>
        <translation>កត់ត្រាការឯកភាព</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>លេខយោង</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>ភាគី</translation>
    </message>
    <message>
        <source>What was changed after it</source>
        <translation>អ្វីដែលបានកែក្រោយការឯកភាព</translation>
    </message>
    <message>
        <source>Who cleared it</source>
        <translation>អ្នកដែលបានឯកភាព</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>បានឯកភាព</translation>
    </message>
    <message>
        <source>void</source>
        <translation>ទុកជាមោឃៈ</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Compose again</source>
        <translation>តែងឡើងវិញ</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>បានពិនិត្យរួច</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>បានកែ</translation>
    </message>
    <message>
        <source>older than its source</source>
        <translation>ចាស់ជាងច្បាប់ដើម</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Add an agenda item</source>
        <translation>បន្ថែមចំណុចរបៀបវារៈ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>បម្រុងទុកឥឡូវ</translation>
    </message>
    <message>
        <source>Cancel this session</source>
        <translation>លុបចោលកិច្ចប្រជុំនេះ</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>ប្តូរឃ្លាសម្ងាត់…</translation>
    </message>
    <message>
        <source>Clear the release…</source>
        <translation>កត់ត្រាការឯកភាពសេចក្តីប្រកាស…</translation>
    </message>
    <message>
        <source>Close the archive</source>
        <translation>បិទបណ្ណសារ</translation>
    </message>
    <message>
        <source>Compose the release</source>
        <translation>តែងសេចក្តីប្រកាស</translation>
    </message>
    <message>
        <source>Conclude this session</source>
        <translation>បញ្ចប់កិច្ចប្រជុំនេះ</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ពណ៌ងងឹត</translation>
    </message>
    <message>
        <source>Edit this session</source>
        <translation>កែកិច្ចប្រជុំនេះ</translation>
    </message>
    <message>
        <source>Export a session…</source>
        <translation>នាំចេញកិច្ចប្រជុំ…</translation>
    </message>
    <message>
        <source>Export the release…</source>
        <translation>នាំចេញសេចក្តីប្រកាស…</translation>
    </message>
    <message>
        <source>Import a session…</source>
        <translation>នាំចូលកិច្ចប្រជុំ…</translation>
    </message>
    <message>
        <source>Issue or correct the release…</source>
        <translation>ចេញផ្សាយ ឬកែតម្រូវសេចក្តីប្រកាស…</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ពណ៌ភ្លឺ</translation>
    </message>
    <message>
        <source>Log a letter</source>
        <translation>ចុះបញ្ជីលិខិត</translation>
    </message>
    <message>
        <source>New archive…</source>
        <translation>បណ្ណសារថ្មី…</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>កិច្ចប្រជុំថ្មី</translation>
    </message>
    <message>
        <source>Open another archive…</source>
        <translation>បើកបណ្ណសារផ្សេង…</translation>
    </message>
    <message>
        <source>Postpone this session…</source>
        <translation>លើកពេលកិច្ចប្រជុំនេះ…</translation>
    </message>
    <message>
        <source>Reprint what is out of date</source>
        <translation>បោះពុម្ពឡើងវិញនូវអ្វីដែលហួសសម័យ</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>ស្តារច្បាប់បម្រុង…</translation>
    </message>
    <message>
        <source>Save the agenda as PDF…</source>
        <translation>រក្សាទុករបៀបវារៈជា PDF…</translation>
    </message>
    <message>
        <source>Save the badges as PDF…</source>
        <translation>រក្សាទុកប័ណ្ណសម្គាល់ជា PDF…</translation>
    </message>
    <message>
        <source>Save the calendar…</source>
        <translation>រក្សាទុកប្រតិទិន…</translation>
    </message>
    <message>
        <source>Save the list of delegations as PDF…</source>
        <translation>រក្សាទុកបញ្ជីគណៈប្រតិភូជា PDF…</translation>
    </message>
    <message>
        <source>Save the name plates as PDF…</source>
        <translation>រក្សាទុកស្លាកឈ្មោះជា PDF…</translation>
    </message>
    <message>
        <source>Save the photo sheet as PDF…</source>
        <translation>រក្សាទុកសន្លឹករូបថតជា PDF…</translation>
    </message>
    <message>
        <source>Save the place cards as PDF…</source>
        <translation>រក្សាទុកស្លាកឈ្មោះលើតុជា PDF…</translation>
    </message>
    <message>
        <source>Save the vCards…</source>
        <translation>រក្សាទុកបណ្ណទំនាក់ទំនង…</translation>
    </message>
    <message>
        <source>Speak English</source>
        <translation>ប្រើភាសាអង់គ្លេស</translation>
    </message>
    <message>
        <source>Speak Khmer</source>
        <translation>ប្រើភាសាខ្មែរ</translation>
    </message>
    <message>
        <source>That cannot be done here now.</source>
        <translation>មិនអាចធ្វើនៅទីនេះពេលនេះបានទេ។</translation>
    </message>
    <message>
        <source>The system&apos;s colours</source>
        <translation>ពណ៌តាមប្រព័ន្ធ</translation>
    </message>
    <message>
        <source>Write a note verbale</source>
        <translation>សរសេរកំណត់ទូត</translation>
    </message>
</context>
<context>
    <name>ConsultationForm</name>
    <message>
        <source>Session</source>
        <translation>កិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>Outside the series</source>
        <translation>ក្រៅលំដាប់</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>លេខយោង</translation>
    </message>
    <message>
        <source>The short code with number or name: kh-ca-2</source>
        <translation>កូដខ្លី ជាមួយលេខ ឬឈ្មោះ៖ kh-ca-2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>In place of a number (English)</source>
        <translation>ជំនួសលេខលើក (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>វិសេស</translation>
    </message>
    <message>
        <source>In place of a number (French)</source>
        <translation>ជំនួសលេខលើក (បារាំង)</translation>
    </message>
    <message>
        <source>In place of a number (Khmer)</source>
        <translation>ជំនួសលេខលើក (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Title of its own (English)</source>
        <translation>ចំណងជើងផ្ទាល់ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Where it is not the mechanism with its ordinal</source>
        <translation>ករណីមិនមែនឈ្មោះយន្តការជាមួយលេខលើក</translation>
    </message>
    <message>
        <source>Title of its own (French)</source>
        <translation>ចំណងជើងផ្ទាល់ (បារាំង)</translation>
    </message>
    <message>
        <source>Title of its own (Khmer)</source>
        <translation>ចំណងជើងផ្ទាល់ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>កាលបរិច្ឆេទ និងទីកន្លែង</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Time zone of the place</source>
        <translation>ល្វែងម៉ោងនៃទីកន្លែង</translation>
    </message>
    <message>
        <source>Asia/Phnom_Penh</source>
        <translation>Asia/Phnom_Penh</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>រូបភាព</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>ការបកប្រែ</translation>
    </message>
    <message>
        <source>consecutive</source>
        <translation>បន្តបន្ទាប់</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>en km</source>
        <translation>en km</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ម្ចាស់ផ្ទះ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ប្រទេស</translation>
    </message>
    <message>
        <source>Before the city (Khmer)</source>
        <translation>ពាក្យមុនឈ្មោះទីក្រុង (ខ្មែរ)</translation>
    </message>
    <message>
        <source>What the city is called before its name: រាជធានី, ទីក្រុង</source>
        <translation>ពាក្យដែលហៅមុនឈ្មោះទីក្រុង៖ រាជធានី, ទីក្រុង</translation>
    </message>
    <message>
        <source>City (English)</source>
        <translation>ទីក្រុង (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>City (French)</source>
        <translation>ទីក្រុង (បារាំង)</translation>
    </message>
    <message>
        <source>City (Khmer)</source>
        <translation>ទីក្រុង (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Venue (English)</source>
        <translation>ទីកន្លែងប្រជុំ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Venue (French)</source>
        <translation>ទីកន្លែងប្រជុំ (បារាំង)</translation>
    </message>
    <message>
        <source>Venue (Khmer)</source>
        <translation>ទីកន្លែងប្រជុំ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Why late or postponed (English)</source>
        <translation>មូលហេតុនៃការយឺត ឬលើកពេល (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>As may be said in public</source>
        <translation>តាមដែលអាចនិយាយជាសាធារណៈ</translation>
    </message>
    <message>
        <source>Why late or postponed (French)</source>
        <translation>មូលហេតុនៃការយឺត ឬលើកពេល (បារាំង)</translation>
    </message>
    <message>
        <source>Why late or postponed (Khmer)</source>
        <translation>មូលហេតុនៃការយឺត ឬលើកពេល (ខ្មែរ)</translation>
    </message>
    <message>
        <source>For the release</source>
        <translation>សម្រាប់សេចក្តីប្រកាស</translation>
    </message>
    <message>
        <source>Theme (English)</source>
        <translation>ប្រធានបទ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Theme (French)</source>
        <translation>ប្រធានបទ (បារាំង)</translation>
    </message>
    <message>
        <source>Theme (Khmer)</source>
        <translation>ប្រធានបទ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Lies in the visit (English)</source>
        <translation>ក្នុងដំណើរទស្សនកិច្ច (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>As printed: the official visit of … to Cambodia</source>
        <translation>តាមដែលបោះពុម្ព៖ ដំណើរទស្សនកិច្ចផ្លូវការរបស់… នៅកម្ពុជា</translation>
    </message>
    <message>
        <source>Lies in the visit (French)</source>
        <translation>ក្នុងដំណើរទស្សនកិច្ច (បារាំង)</translation>
    </message>
    <message>
        <source>Lies in the visit (Khmer)</source>
        <translation>ក្នុងដំណើរទស្សនកិច្ច (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Joined to (English)</source>
        <translation>ជាប់នឹង (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Another meeting that it was joined to, as printed</source>
        <translation>កិច្ចប្រជុំផ្សេងទៀតដែលធ្វើជាប់គ្នា តាមដែលបោះពុម្ព</translation>
    </message>
    <message>
        <source>Joined to (French)</source>
        <translation>ជាប់នឹង (បារាំង)</translation>
    </message>
    <message>
        <source>Joined to (Khmer)</source>
        <translation>ជាប់នឹង (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Atmosphere (English)</source>
        <translation>បរិយាកាស (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>As in &apos;in a cordial atmosphere&apos;: cordial</source>
        <translation>ដូចក្នុង «ក្នុងបរិយាកាសស្និទ្ធស្នាល»៖ ស្និទ្ធស្នាល</translation>
    </message>
    <message>
        <source>Atmosphere (French)</source>
        <translation>បរិយាកាស (បារាំង)</translation>
    </message>
    <message>
        <source>Atmosphere (Khmer)</source>
        <translation>បរិយាកាស (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>កិច្ចប្រជុំលើកក្រោយ</translation>
    </message>
    <message>
        <source>City of the next session (English)</source>
        <translation>ទីក្រុងនៃកិច្ចប្រជុំលើកក្រោយ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>City of the next session (French)</source>
        <translation>ទីក្រុងនៃកិច្ចប្រជុំលើកក្រោយ (បារាំង)</translation>
    </message>
    <message>
        <source>City of the next session (Khmer)</source>
        <translation>ទីក្រុងនៃកិច្ចប្រជុំលើកក្រោយ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Remarks (English)</source>
        <translation>កំណត់សម្គាល់ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Remarks (French)</source>
        <translation>កំណត់សម្គាល់ (បារាំង)</translation>
    </message>
    <message>
        <source>Remarks (Khmer)</source>
        <translation>កំណត់សម្គាល់ (ខ្មែរ)</translation>
    </message>
</context>
<context>
    <name>Correct</name>
    <message>
        <source>&amp;Everywhere</source>
        <translation>គ្រប់ទីកន្លែង (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;From this date</source>
        <translation>ចាប់ពីថ្ងៃនេះ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Here only</source>
        <translation>តែនៅទីនេះ (&amp;H)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Change a name or a title.</source>
        <translation>សូមកែឈ្មោះ ឬតួនាទី។</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>កែតម្រូវ</translation>
    </message>
    <message>
        <source>Correct: {name}</source>
        <translation>កែតម្រូវ៖ {name}</translation>
    </message>
    <message>
        <source>From this date</source>
        <translation>ចាប់ពីថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>No paper that was printed shows it.</source>
        <translation>គ្មានឯកសារដែលបានបោះពុម្ពណាបង្ហាញវាទេ។</translation>
    </message>
    <message numerus="yes">
        <source>Out of date now, %n paper(s): {names}</source>
        <translation>
            <numerusform>ឥឡូវហួសសម័យ ឯកសារ %n៖ {names}</numerusform>
            <numerusform>ឥឡូវហួសសម័យ ឯកសារ %n៖ {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Print plate</source>
        <translation>បោះពុម្ពស្លាកឈ្មោះ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>តួនាទី</translation>
    </message>
    <message numerus="yes">
        <source>Will be out of date, %n paper(s): {names}</source>
        <translation>
            <numerusform>នឹងហួសសម័យ ឯកសារ %n៖ {names}</numerusform>
            <numerusform>នឹងហួសសម័យ ឯកសារ %n៖ {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>Accept item</source>
        <translation>យល់ព្រមចំណុច</translation>
    </message>
    <message>
        <source>Accept line</source>
        <translation>ទទួលយកជួរ</translation>
    </message>
    <message>
        <source>Accept list</source>
        <translation>ទទួលយកបញ្ជី</translation>
    </message>
    <message>
        <source>Add candidature</source>
        <translation>បន្ថែមបេក្ខភាព</translation>
    </message>
    <message>
        <source>Add car</source>
        <translation>បន្ថែមរថយន្ត</translation>
    </message>
    <message>
        <source>Add chair</source>
        <translation>បន្ថែមកៅអី</translation>
    </message>
    <message>
        <source>Add course</source>
        <translation>បន្ថែមមុខម្ហូប</translation>
    </message>
    <message>
        <source>Add delegate</source>
        <translation>បន្ថែមប្រតិភូ</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>បន្ថែមឯកសារ</translation>
    </message>
    <message>
        <source>Add follow-up</source>
        <translation>បន្ថែមការងារតាមដាន</translation>
    </message>
    <message>
        <source>Add gift</source>
        <translation>បន្ថែមអំណោយ</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>បន្ថែមក្រុម</translation>
    </message>
    <message>
        <source>Add heading</source>
        <translation>បន្ថែមចំណងជើង</translation>
    </message>
    <message>
        <source>Add instrument</source>
        <translation>បន្ថែមលិខិតុបករណ៍</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>បន្ថែមចំណុច</translation>
    </message>
    <message>
        <source>Add journey</source>
        <translation>បន្ថែមការធ្វើដំណើរ</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>បន្ថែមបន្ទាត់កម្មវិធី</translation>
    </message>
    <message>
        <source>Add need</source>
        <translation>បន្ថែមតម្រូវការ</translation>
    </message>
    <message>
        <source>Add outcome</source>
        <translation>បន្ថែមលទ្ធផល</translation>
    </message>
    <message>
        <source>Add participation</source>
        <translation>បន្ថែមអ្នកចូលរួម</translation>
    </message>
    <message>
        <source>Add passage</source>
        <translation>បន្ថែមកថាខណ្ឌ</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>បន្ថែមបុគ្គល</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>បន្ថែមចំណុច</translation>
    </message>
    <message>
        <source>Add post</source>
        <translation>បន្ថែមមុខតំណែង</translation>
    </message>
    <message>
        <source>Add progress</source>
        <translation>បន្ថែមវឌ្ឍនភាព</translation>
    </message>
    <message>
        <source>Add sitting</source>
        <translation>បន្ថែមវគ្គប្រជុំ</translation>
    </message>
    <message>
        <source>Add stay</source>
        <translation>បន្ថែមការស្នាក់នៅ</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>បន្ថែមកិច្ចការ</translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>បន្ថែម{what}</translation>
    </message>
    <message>
        <source>Agree on agenda</source>
        <translation>ឯកភាពលើរបៀបវារៈ</translation>
    </message>
    <message>
        <source>Begin a desk</source>
        <translation>បើកតុថ្មី</translation>
    </message>
    <message>
        <source>Begin brief</source>
        <translation>ចាប់ផ្តើមឯកសារសង្ខេប</translation>
    </message>
    <message>
        <source>Begin from template</source>
        <translation>ចាប់ផ្តើមពីគំរូ</translation>
    </message>
    <message>
        <source>Begin release</source>
        <translation>ចាប់ផ្តើមសេចក្តីប្រកាស</translation>
    </message>
    <message>
        <source>Begin the checklist</source>
        <translation>ចាប់ផ្តើមបញ្ជីកិច្ចការ</translation>
    </message>
    <message>
        <source>Bring open follow-ups</source>
        <translation>នាំយកការងារតាមដានដែលមិនទាន់ចប់</translation>
    </message>
    <message>
        <source>Bring the shipped value back</source>
        <translation>យកតម្លៃដើមមកវិញ</translation>
    </message>
    <message>
        <source>Bring wordings up to date</source>
        <translation>ធ្វើបច្ចុប្បន្នភាពពាក្យពេចន៍</translation>
    </message>
    <message>
        <source>Cancel session</source>
        <translation>លុបចោលកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Change seating plan</source>
        <translation>ប្តូរប្លង់កន្លែងអង្គុយ</translation>
    </message>
    <message>
        <source>Change usage</source>
        <translation>ប្តូរទម្លាប់</translation>
    </message>
    <message>
        <source>Check flags</source>
        <translation>ពិនិត្យទង់ជាតិ</translation>
    </message>
    <message>
        <source>Choose language</source>
        <translation>ជ្រើសភាសា</translation>
    </message>
    <message>
        <source>Choose our own party</source>
        <translation>កំណត់ភាគីរបស់យើង</translation>
    </message>
    <message>
        <source>Compose passage again</source>
        <translation>តែងកថាខណ្ឌឡើងវិញ</translation>
    </message>
    <message>
        <source>Compose release</source>
        <translation>តែងសេចក្តីប្រកាស</translation>
    </message>
    <message>
        <source>Correct name or title</source>
        <translation>កែតម្រូវឈ្មោះ ឬតួនាទី</translation>
    </message>
    <message>
        <source>Correct release</source>
        <translation>កែតម្រូវសេចក្តីប្រកាស</translation>
    </message>
    <message>
        <source>Date letter</source>
        <translation>ដាក់កាលបរិច្ឆេទលិខិត</translation>
    </message>
    <message>
        <source>Decline item</source>
        <translation>មិនយល់ព្រមចំណុច</translation>
    </message>
    <message>
        <source>Decline line</source>
        <translation>បដិសេធជួរ</translation>
    </message>
    <message>
        <source>Dispose of gift</source>
        <translation>ចាត់ចែងអំណោយ</translation>
    </message>
    <message>
        <source>Draft letter</source>
        <translation>ព្រាងលិខិត</translation>
    </message>
    <message>
        <source>Draft note verbale</source>
        <translation>ព្រាងកំណត់ទូត</translation>
    </message>
    <message>
        <source>Draft reply</source>
        <translation>ព្រាងចម្លើយ</translation>
    </message>
    <message>
        <source>Draft thanks</source>
        <translation>ព្រាងលិខិតថ្លែងអំណរគុណ</translation>
    </message>
    <message>
        <source>Edit alternate</source>
        <translation>កែសមាជិកជំនួស</translation>
    </message>
    <message>
        <source>Edit counterpart</source>
        <translation>កែសមភាគី</translation>
    </message>
    <message>
        <source>Edit fields</source>
        <translation>កែវិស័យ</translation>
    </message>
    <message>
        <source>Edit heading</source>
        <translation>កែចំណងជើង</translation>
    </message>
    <message>
        <source>Edit lead</source>
        <translation>កែអ្នកដឹកនាំ</translation>
    </message>
    <message>
        <source>Edit letter</source>
        <translation>កែលិខិត</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>កែកំណត់ត្រា</translation>
    </message>
    <message>
        <source>Edit people</source>
        <translation>កែបុគ្គល</translation>
    </message>
    <message>
        <source>Edit speaker</source>
        <translation>កែអ្នកមានមតិ</translation>
    </message>
    <message>
        <source>Edit status</source>
        <translation>កែស្ថានភាព</translation>
    </message>
    <message>
        <source>Edit times</source>
        <translation>កែពេលវេលា</translation>
    </message>
    <message>
        <source>Edit title</source>
        <translation>កែចំណងជើង</translation>
    </message>
    <message>
        <source>Edit verb</source>
        <translation>កែកិរិយាសព្ទ</translation>
    </message>
    <message>
        <source>Edit what answers it</source>
        <translation>កែបេក្ខភាពឆ្លើយតប</translation>
    </message>
    <message>
        <source>Edit who is to act</source>
        <translation>កែអ្នកត្រូវអនុវត្ត</translation>
    </message>
    <message>
        <source>Edit wording</source>
        <translation>កែពាក្យពេចន៍</translation>
    </message>
    <message>
        <source>Edit {what}</source>
        <translation>កែ{what}</translation>
    </message>
    <message>
        <source>Export paper</source>
        <translation>នាំចេញឯកសារ</translation>
    </message>
    <message>
        <source>Fix precedence</source>
        <translation>កំណត់លំដាប់អាទិភាព</translation>
    </message>
    <message>
        <source>Free chair</source>
        <translation>ធ្វើឱ្យកៅអីទំនេរ</translation>
    </message>
    <message>
        <source>Give posts their ranks</source>
        <translation>ដាក់ឋានន្តរស័ក្តិឱ្យមុខតំណែង</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>នាំចូលឯកសារ</translation>
    </message>
    <message>
        <source>Import the demo</source>
        <translation>នាំចូលទិន្នន័យបង្ហាញ</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>អញ្ជើញ</translation>
    </message>
    <message>
        <source>Issue release</source>
        <translation>ចេញផ្សាយសេចក្តីប្រកាស</translation>
    </message>
    <message>
        <source>Keep agenda as sent</source>
        <translation>រក្សាទុករបៀបវារៈដូចបានផ្ញើ</translation>
    </message>
    <message>
        <source>Keep as template</source>
        <translation>រក្សាទុកជាគំរូ</translation>
    </message>
    <message>
        <source>Keep chair empty</source>
        <translation>រក្សាកៅអីទំនេរ</translation>
    </message>
    <message>
        <source>Keep the agenda as sent</source>
        <translation>រក្សាទុករបៀបវារៈដូចបានផ្ញើ</translation>
    </message>
    <message>
        <source>Leave heading out</source>
        <translation>មិនបោះពុម្ពចំណងជើង</translation>
    </message>
    <message>
        <source>Leave outcome out</source>
        <translation>មិនដាក់លទ្ធផល</translation>
    </message>
    <message>
        <source>Lock or unlock seat</source>
        <translation>ចាក់សោ ឬដោះសោកន្លែងអង្គុយ</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>ចុះបញ្ជីការហៅទូរសព្ទ</translation>
    </message>
    <message>
        <source>Log letter</source>
        <translation>ចុះបញ្ជីលិខិត</translation>
    </message>
    <message>
        <source>Log letters</source>
        <translation>ចុះបញ្ជីលិខិត</translation>
    </message>
    <message>
        <source>Log the reply</source>
        <translation>ចុះបញ្ជីចម្លើយ</translation>
    </message>
    <message>
        <source>Take over the table of ranks</source>
        <translation>យកតារាងឋានន្តរស័ក្តិមកប្រើ</translation>
    </message>
    <message>
        <source>Take photograph off</source>
        <translation>ដករូបថត</translation>
    </message>
    <message>
        <source>Tell the kitchen</source>
        <translation>ប្រាប់ផ្ទះបាយ</translation>
    </message>
    <message>
        <source>Tick task</source>
        <translation>គូសកិច្ចការ</translation>
    </message>
    <message>
        <source>Look through translation</source>
        <translation>ពិនិត្យការបកប្រែ</translation>
    </message>
    <message>
        <source>Make follow-up</source>
        <translation>ធ្វើជាការងារតាមដាន</translation>
    </message>
    <message>
        <source>Make number void</source>
        <translation>ទុកលេខជាមោឃៈ</translation>
    </message>
    <message>
        <source>Make outcome</source>
        <translation>ធ្វើជាលទ្ធផល</translation>
    </message>
    <message>
        <source>Mark all present</source>
        <translation>កត់ត្រាវត្តមានទាំងអស់</translation>
    </message>
    <message>
        <source>Mark attendance</source>
        <translation>កត់ត្រាវត្តមាន</translation>
    </message>
    <message>
        <source>Mark invitations as sent</source>
        <translation>កត់ថាបានផ្ញើលិខិតអញ្ជើញ</translation>
    </message>
    <message>
        <source>Merge persons</source>
        <translation>បញ្ចូលបុគ្គលគ្នា</translation>
    </message>
    <message>
        <source>Move car</source>
        <translation>ប្តូរទីតាំងរថយន្ត</translation>
    </message>
    <message>
        <source>Move course</source>
        <translation>ប្តូរទីតាំងមុខម្ហូប</translation>
    </message>
    <message>
        <source>Move delegate</source>
        <translation>ប្តូរទីតាំងប្រតិភូ</translation>
    </message>
    <message>
        <source>Move follow-up</source>
        <translation>ប្តូរទីតាំងការងារតាមដាន</translation>
    </message>
    <message>
        <source>Move item</source>
        <translation>ប្តូរទីតាំងចំណុច</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>ប្តូរទីតាំងកំណត់ត្រា</translation>
    </message>
    <message>
        <source>Move outcome</source>
        <translation>ប្តូរទីតាំងលទ្ធផល</translation>
    </message>
    <message>
        <source>Move participation</source>
        <translation>ប្តូរទីតាំងអ្នកចូលរួម</translation>
    </message>
    <message>
        <source>Move passage</source>
        <translation>ប្តូរទីតាំងកថាខណ្ឌ</translation>
    </message>
    <message>
        <source>Move point</source>
        <translation>ប្តូរទីតាំងចំណុចសន្ទនា</translation>
    </message>
    <message>
        <source>Move sitting</source>
        <translation>ប្តូរទីតាំងវគ្គប្រជុំ</translation>
    </message>
    <message>
        <source>Move {what}</source>
        <translation>ប្តូរទីតាំង{what}</translation>
    </message>
    <message>
        <source>Need a reprint</source>
        <translation>ត្រូវបោះពុម្ពឡើងវិញ</translation>
    </message>
    <message>
        <source>Need no reprint</source>
        <translation>មិនបាច់បោះពុម្ពឡើងវិញ</translation>
    </message>
    <message>
        <source>New mechanism</source>
        <translation>យន្តការថ្មី</translation>
    </message>
    <message>
        <source>New seating plan</source>
        <translation>ប្លង់កន្លែងអង្គុយថ្មី</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>កិច្ចប្រជុំថ្មី</translation>
    </message>
    <message>
        <source>Paste release</source>
        <translation>បិទភ្ជាប់សេចក្តីប្រកាស</translation>
    </message>
    <message>
        <source>Plan the tables</source>
        <translation>រៀបប្លង់តុ</translation>
    </message>
    <message>
        <source>Postpone session</source>
        <translation>លើកពេលកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Print heading</source>
        <translation>បោះពុម្ពចំណងជើង</translation>
    </message>
    <message>
        <source>Print paper</source>
        <translation>បោះពុម្ពឯកសារ</translation>
    </message>
    <message>
        <source>Propose body</source>
        <translation>ស្នើខ្លឹមសារ</translation>
    </message>
    <message>
        <source>Propose item</source>
        <translation>ស្នើចំណុច</translation>
    </message>
    <message>
        <source>Put an item off</source>
        <translation>លើកចំណុចទៅពេលក្រោយ</translation>
    </message>
    <message>
        <source>Put item off</source>
        <translation>លើកចំណុចទៅពេលក្រោយ</translation>
    </message>
    <message>
        <source>Put on the record</source>
        <translation>ដាក់ក្នុងកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Put up photograph</source>
        <translation>ដាក់រូបថត</translation>
    </message>
    <message>
        <source>Put up photographs</source>
        <translation>ដាក់រូបថត</translation>
    </message>
    <message>
        <source>Record clearance</source>
        <translation>កត់ត្រាការឯកភាព</translation>
    </message>
    <message>
        <source>Record reply</source>
        <translation>កត់ត្រាចម្លើយ</translation>
    </message>
    <message>
        <source>Rename seating plan</source>
        <translation>ប្តូរឈ្មោះប្លង់កន្លែងអង្គុយ</translation>
    </message>
    <message>
        <source>Reserve item</source>
        <translation>រក្សាជំហរលើចំណុច</translation>
    </message>
    <message>
        <source>Reword item</source>
        <translation>កែពាក្យចំណុច</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>ដាក់កន្លែងអង្គុយ</translation>
    </message>
    <message>
        <source>Seat anew</source>
        <translation>រៀបកន្លែងឡើងវិញ</translation>
    </message>
    <message>
        <source>Seat by rank</source>
        <translation>រៀបតាមឋានន្តរស័ក្តិ</translation>
    </message>
    <message>
        <source>Seat in car</source>
        <translation>ដាក់ក្នុងរថយន្ត</translation>
    </message>
    <message>
        <source>Send letter</source>
        <translation>ផ្ញើលិខិត</translation>
    </message>
    <message>
        <source>Send note verbale</source>
        <translation>ផ្ញើកំណត់ទូត</translation>
    </message>
    <message>
        <source>Send paper</source>
        <translation>ផ្ញើឯកសារ</translation>
    </message>
    <message>
        <source>Set up delegations</source>
        <translation>រៀបចំគណៈប្រតិភូ</translation>
    </message>
    <message>
        <source>Settle finding</source>
        <translation>ដោះស្រាយចំណុចដែលរកឃើញ</translation>
    </message>
    <message>
        <source>Swap seats</source>
        <translation>ប្តូរកន្លែងអង្គុយ</translation>
    </message>
    <message>
        <source>Take item up</source>
        <translation>លើកចំណុចឡើងវិញ</translation>
    </message>
    <message>
        <source>Take note</source>
        <translation>កត់ត្រា</translation>
    </message>
    <message>
        <source>Take number</source>
        <translation>យកលេខ</translation>
    </message>
    <message>
        <source>Take off the record</source>
        <translation>ដាក់ក្រៅកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Take outcome in</source>
        <translation>ដាក់លទ្ធផល</translation>
    </message>
    <message>
        <source>Take over ranks</source>
        <translation>យកតារាងឋានន្តរស័ក្តិ</translation>
    </message>
    <message>
        <source>Withdraw brief</source>
        <translation>ដកឯកសារសង្ខេប</translation>
    </message>
    <message>
        <source>Withdraw candidature</source>
        <translation>ដកបេក្ខភាព</translation>
    </message>
    <message>
        <source>Withdraw car</source>
        <translation>ដករថយន្ត</translation>
    </message>
    <message>
        <source>Withdraw course</source>
        <translation>ដកមុខម្ហូប</translation>
    </message>
    <message>
        <source>Withdraw file</source>
        <translation>ដកឯកសារ</translation>
    </message>
    <message>
        <source>Withdraw follow-up</source>
        <translation>ដកការងារតាមដាន</translation>
    </message>
    <message>
        <source>Withdraw gift</source>
        <translation>ដកអំណោយ</translation>
    </message>
    <message>
        <source>Withdraw invitation</source>
        <translation>ដកការអញ្ជើញ</translation>
    </message>
    <message>
        <source>Withdraw item</source>
        <translation>ដកចំណុច</translation>
    </message>
    <message>
        <source>Withdraw letter</source>
        <translation>ដកលិខិត</translation>
    </message>
    <message>
        <source>Withdraw line</source>
        <translation>ដកបន្ទាត់កម្មវិធី</translation>
    </message>
    <message>
        <source>Withdraw note</source>
        <translation>ដកកំណត់ត្រា</translation>
    </message>
    <message>
        <source>Withdraw outcome</source>
        <translation>ដកលទ្ធផល</translation>
    </message>
    <message>
        <source>Withdraw passage</source>
        <translation>ដកកថាខណ្ឌ</translation>
    </message>
    <message>
        <source>Withdraw point</source>
        <translation>ដកចំណុចសន្ទនា</translation>
    </message>
    <message>
        <source>Withdraw post</source>
        <translation>ដកមុខតំណែង</translation>
    </message>
    <message>
        <source>Withdraw progress</source>
        <translation>ដកវឌ្ឍនភាព</translation>
    </message>
    <message>
        <source>Withdraw release</source>
        <translation>ដកសេចក្តីប្រកាស</translation>
    </message>
    <message>
        <source>Withdraw seating plan</source>
        <translation>ដកប្លង់កន្លែងអង្គុយ</translation>
    </message>
    <message>
        <source>Withdraw sitting</source>
        <translation>ដកវគ្គប្រជុំ</translation>
    </message>
    <message>
        <source>Withdraw task</source>
        <translation>ដកកិច្ចការ</translation>
    </message>
    <message>
        <source>Withdraw {what}</source>
        <translation>ដក{what}</translation>
    </message>
</context>
<context>
    <name>DelegateForm</name>
    <message>
        <source>Delegate</source>
        <translation>ប្រតិភូ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>បុគ្គល</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>សមាសភាព</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>ស្ថាប័ន</translation>
    </message>
    <message>
        <source>Post that counts</source>
        <translation>មុខតំណែងដែលគិត</translation>
    </message>
    <message>
        <source>Where the person holds several</source>
        <translation>ករណីបុគ្គលមានមុខតំណែងច្រើន</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>ស្ថានភាពតែងតាំង</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>វត្តមាន</translation>
    </message>
    <message>
        <source>Number in the notified list</source>
        <translation>លេខក្នុងបញ្ជីដែលបានជូនដំណឹង</translation>
    </message>
    <message>
        <source>None</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>សមភាគី</translation>
    </message>
    <message>
        <source>How many it stands for</source>
        <translation>តំណាងឱ្យចំនួន</translation>
    </message>
    <message>
        <source>Left out of printed lists</source>
        <translation>មិនដាក់ក្នុងបញ្ជីបោះពុម្ព</translation>
    </message>
    <message>
        <source>As printed for this session</source>
        <translation>តាមដែលបោះពុម្ពសម្រាប់កិច្ចប្រជុំនេះ</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>ឈ្មោះ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Empty: the person&apos;s. A category has a name only.</source>
        <translation>ទទេ៖ ឈ្មោះរបស់បុគ្គល។ ប្រភេទមានតែឈ្មោះ។</translation>
    </message>
    <message>
        <source>Name (French)</source>
        <translation>ឈ្មោះ (បារាំង)</translation>
    </message>
    <message>
        <source>Name (Khmer)</source>
        <translation>ឈ្មោះ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>តួនាទី (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Empty: that of the post on that day</source>
        <translation>ទទេ៖ តាមមុខតំណែងនៅថ្ងៃនោះ</translation>
    </message>
    <message>
        <source>Title (French)</source>
        <translation>តួនាទី (បារាំង)</translation>
    </message>
    <message>
        <source>Title (Khmer)</source>
        <translation>តួនាទី (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Acting for (English)</source>
        <translation>ស្តីទីជំនួស (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Acting for (French)</source>
        <translation>ស្តីទីជំនួស (បារាំង)</translation>
    </message>
    <message>
        <source>Acting for (Khmer)</source>
        <translation>ស្តីទីជំនួស (ខ្មែរ)</translation>
    </message>
</context>
<context>
    <name>Delegations</name>
    <message>
        <source>Ambassador</source>
        <translation>ឯកអគ្គរដ្ឋទូត</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>វត្តមាន</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>អនុប្រធាន</translation>
    </message>
    <message>
        <source>Name and title</source>
        <translation>ឈ្មោះ និងតួនាទី</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ល.រ</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>ឱកាស</translation>
    </message>
    <message>
        <source>Opposite: {name}</source>
        <translation>សមភាគី៖ {name}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>សមាសភាព</translation>
    </message>
    <message>
        <source>Stands for: {name}</source>
        <translation>តំណាងឱ្យ៖ {name}</translation>
    </message>
</context>
<context>
    <name>DelegationsPage</name>
    <message>
        <source>Set up the delegations</source>
        <translation>រៀបចំគណៈប្រតិភូ</translation>
    </message>
    <message>
        <source>The delegations of both sides are not set up yet.</source>
        <translation>គណៈប្រតិភូរបស់ភាគីទាំងពីរមិនទាន់បានរៀបចំទេ។</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Block to sign in</source>
        <translation>ប្លុកហត្ថលេខា</translation>
    </message>
    <message>
        <source>Cover note, above the text</source>
        <translation>កំណត់សម្គាល់ខាងលើអត្ថបទ</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>ថ្ងៃចេញផ្សាយ</translation>
    </message>
    <message>
        <source>Disclaimer, below the text</source>
        <translation>សេចក្តីបដិសេធទំនួលខុសត្រូវ ខាងក្រោមអត្ថបទ</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>ច្បាប់</translation>
    </message>
    <message>
        <source>Issued by our side alone</source>
        <translation>ចេញផ្សាយដោយភាគីយើងតែម្ខាង</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>ក្បាលលិខិត</translation>
    </message>
    <message>
        <source>Lunar date, above the place and day</source>
        <translation>ថ្ងៃចន្ទគតិ ខាងលើទីកន្លែង និងថ្ងៃ</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>បកប្រែពី</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>ក្រសួង</translation>
    </message>
    <message>
        <source>Numbering of paragraphs</source>
        <translation>លេខរៀងកថាខណ្ឌ</translation>
    </message>
    <message>
        <source>Place of issue (English)</source>
        <translation>ទីកន្លែងចេញផ្សាយ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Place of issue (French)</source>
        <translation>ទីកន្លែងចេញផ្សាយ (បារាំង)</translation>
    </message>
    <message>
        <source>Place of issue (Khmer)</source>
        <translation>ទីកន្លែងចេញផ្សាយ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ច្បាប់</translation>
    </message>
    <message>
        <source>“Begin text” and “End text” around it</source>
        <translation>«ចាប់ផ្តើមអត្ថបទ» និង «ចប់អត្ថបទ» ជុំវិញអត្ថបទ</translation>
    </message>
</context>
<context>
    <name>Differs</name>
    <message>
        <source>added</source>
        <translation>បានបន្ថែម</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>បានដកចេញ</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>បានប្តូរទីតាំង</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>បានកែពាក្យ</translation>
    </message>
    <message>
        <source>state</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>time</source>
        <translation>ម៉ោង</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>in</source>
        <translation>ចូល</translation>
    </message>
    <message>
        <source>out</source>
        <translation>ចេញ</translation>
    </message>
</context>
<context>
    <name>DirectoryPane</name>
    <message>
        <source>Institutions</source>
        <translation>ស្ថាប័ន</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>ស្ថាប័នថ្មី</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>ភាគីថ្មី</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>បុគ្គលថ្មី</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>ភាគី</translation>
    </message>
    <message>
        <source>People</source>
        <translation>បុគ្គល</translation>
    </message>
    <message>
        <source>Search names, titles, countries</source>
        <translation>ស្វែងរកឈ្មោះ តួនាទី ប្រទេស</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>ស្វែងរកក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>Take in people from a file</source>
        <translation>បញ្ចូលបុគ្គលពីឯកសារ</translation>
    </message>
</context>
<context>
    <name>Disposal</name>
    <message>
        <source>auction</source>
        <translation>លក់ដេញថ្លៃ</translation>
    </message>
    <message>
        <source>bought by the recipient</source>
        <translation>អ្នកទទួលទិញទុក</translation>
    </message>
    <message>
        <source>inventory</source>
        <translation>ចុះបញ្ជីសារពើភណ្ឌ</translation>
    </message>
    <message>
        <source>kept by the recipient</source>
        <translation>អ្នកទទួលរក្សាទុក</translation>
    </message>
    <message>
        <source>open</source>
        <translation>មិនទាន់សម្រេច</translation>
    </message>
    <message>
        <source>other institution</source>
        <translation>ស្ថាប័នផ្សេង</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>attends</source>
        <translation>ចូលរួម</translation>
    </message>
    <message>
        <source>escorts</source>
        <translation>ដង្ហែ</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>ដឹកនាំ</translation>
    </message>
</context>
<context>
    <name>Edge</name>
    <message>
        <source>bottom</source>
        <translation>ខាងក្រោម</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ខាងឆ្វេង</translation>
    </message>
    <message>
        <source>none</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>right</source>
        <translation>ខាងស្តាំ</translation>
    </message>
    <message>
        <source>top</source>
        <translation>ខាងលើ</translation>
    </message>
</context>
<context>
    <name>EditionLine</name>
    <message>
        <source>What the correction changes, in the language of the page</source>
        <translation>អ្វីដែលការកែតម្រូវផ្លាស់ប្តូរ ជាភាសានៃទំព័រ</translation>
    </message>
    <message>
        <source>Why it goes out without a clearance ({sides})</source>
        <translation>មូលហេតុចេញផ្សាយដោយគ្មានការឯកភាព ({sides})</translation>
    </message>
    <message>
        <source>Why it goes out without the partner&apos;s clearance</source>
        <translation>មូលហេតុចេញផ្សាយដោយគ្មានការឯកភាពពីដៃគូ</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>មូលហេតុនៃការដកចេញ</translation>
    </message>
</context>
<context>
    <name>EditionRole</name>
    <message>
        <source>original</source>
        <translation>ច្បាប់ដើម</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>ការបកប្រែ</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The program made a mistake. What you had done before is kept. The report is in {file}.</source>
        <translation>កម្មវិធីមានកំហុស។ អ្វីដែលបានធ្វើពីមុនត្រូវបានរក្សាទុក។ របាយការណ៍ស្ថិតនៅក្នុង {file}។</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>reciprocal</source>
        <translation>ទៅវិញទៅមក</translation>
    </message>
    <message>
        <source>request pending</source>
        <translation>សំណើកំពុងរង់ចាំ</translation>
    </message>
    <message>
        <source>unilateral</source>
        <translation>ឯកតោភាគី</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>A file is checked as a whole first; where anything is wrong in it, nothing is changed.</source>
        <translation>ឯកសារត្រូវបានត្រួតពិនិត្យទាំងមូលជាមុន; បើមានអ្វីខុស គ្មានអ្វីត្រូវផ្លាស់ប្តូរទេ។</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>នាំចេញ</translation>
    </message>
    <message>
        <source>Export a session</source>
        <translation>នាំចេញកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>បាននាំចេញទៅ {file}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>នាំចេញ…</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>កំហុស</translation>
    </message>
    <message>
        <source>Faults of the file</source>
        <translation>កំហុសនៃឯកសារ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>នាំចូល</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>នាំចូលឯកសារ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>នាំចូល…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Nothing was changed. Faults of the file: {count}</source>
        <translation>គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ ចំនួនកំហុសនៃឯកសារ៖ {count}</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>ទីតាំងក្នុងឯកសារ</translation>
    </message>
    <message>
        <source>Records taken in: {made}; known already: {skipped}; sessions: {refs}</source>
        <translation>កំណត់ត្រាដែលបាននាំចូល៖ {made}; មានរួចហើយ៖ {skipped}; កិច្ចប្រជុំ៖ {refs}</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>កិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>With what is kept of guests for their care alone</source>
        <translation>រួមទាំងព័ត៌មានផ្ទាល់សម្រាប់ការថែទាំភ្ញៀវ</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>academic</source>
        <translation>សញ្ញាបត្រ</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>អក្សរកាត់</translation>
    </message>
    <message>
        <source>acting for</source>
        <translation>ការស្តីទីជំនួស</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>អ្នកដែលនិយាយទៅកាន់</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>គុណនាម</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>ការណែនាំដល់សារព័ត៌មាន</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>ការព្រមព្រៀង</translation>
    </message>
    <message>
        <source>agreed on</source>
        <translation>ថ្ងៃព្រមព្រៀង</translation>
    </message>
    <message>
        <source>alternates</source>
        <translation>ការធ្វើម្ចាស់ផ្ទះឆ្លាស់គ្នា</translation>
    </message>
    <message>
        <source>article</source>
        <translation>អាទិសព្ទ</translation>
    </message>
    <message>
        <source>asked on</source>
        <translation>ថ្ងៃស្នើសុំ</translation>
    </message>
    <message>
        <source>at</source>
        <translation>ពេលវេលា</translation>
    </message>
    <message>
        <source>atmosphere</source>
        <translation>បរិយាកាស</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>ឯកសារភ្ជាប់</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>វត្តមាន</translation>
    </message>
    <message>
        <source>author</source>
        <translation>អ្នករៀបចំ</translation>
    </message>
    <message>
        <source>back to back</source>
        <translation>កិច្ចប្រជុំជាប់គ្នា</translation>
    </message>
    <message>
        <source>background closed</source>
        <translation>សាវតារមិនសម្រាប់បង្ហាញ</translation>
    </message>
    <message>
        <source>background usable</source>
        <translation>សាវតារដែលអាចប្រើបាន</translation>
    </message>
    <message>
        <source>bare</source>
        <translation>ការគ្មានក្របខណ្ឌ</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>មូលដ្ឋាន</translation>
    </message>
    <message>
        <source>began</source>
        <translation>កិច្ចប្រជុំដែលចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>ពេលចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>biography</source>
        <translation>ជីវប្រវត្តិ</translation>
    </message>
    <message>
        <source>bloc</source>
        <translation>ប្លុក</translation>
    </message>
    <message>
        <source>body</source>
        <translation>អង្គភាព</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>លេខកក់</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>ឯកសារសង្ខេប</translation>
    </message>
    <message>
        <source>by</source>
        <translation>អ្នកធ្វើ</translation>
    </message>
    <message>
        <source>candidature</source>
        <translation>បេក្ខភាព</translation>
    </message>
    <message>
        <source>capital</source>
        <translation>រដ្ឋធានី</translation>
    </message>
    <message>
        <source>car</source>
        <translation>រថយន្ត</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>ការនាំទៅកិច្ចប្រជុំលើកក្រោយ</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>មធ្យោបាយធ្វើដំណើរ</translation>
    </message>
    <message>
        <source>chairs</source>
        <translation>ចំនួនកៅអី</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ទីក្រុង</translation>
    </message>
    <message>
        <source>city km kind</source>
        <translation>ពាក្យមុនឈ្មោះទីក្រុង</translation>
    </message>
    <message>
        <source>code</source>
        <translation>កូដទង់ជាតិ</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>ការបញ្ជាក់</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>កិច្ចប្រជុំពិគ្រោះយោបល់</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>អ្នកទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>អ្នកសម្របសម្រួល</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>ចំនួនច្បាប់</translation>
    </message>
    <message>
        <source>correspondent</source>
        <translation>អ្នកឆ្លើយឆ្លង</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>ការចំណាយ</translation>
    </message>
    <message>
        <source>counterpart</source>
        <translation>សមភាគី</translation>
    </message>
    <message>
        <source>counterparts</source>
        <translation>សមភាគីទល់មុខគ្នា</translation>
    </message>
    <message>
        <source>country</source>
        <translation>ប្រទេស</translation>
    </message>
    <message>
        <source>cover note</source>
        <translation>កំណត់សម្គាល់ខាងលើអត្ថបទ</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>សញ្ញា</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>រូបិយប័ណ្ណ</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>ថ្ងៃនៃឯកសារ</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>ចំនួនថ្ងៃមុន</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>មូលហេតុនៃការយឺត ឬលើកពេល</translation>
    </message>
    <message>
        <source>delegate</source>
        <translation>ប្រតិភូ</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>គណៈប្រតិភូ</translation>
    </message>
    <message>
        <source>description</source>
        <translation>ការពិពណ៌នា</translation>
    </message>
    <message>
        <source>details</source>
        <translation>ព័ត៌មានលម្អិត</translation>
    </message>
    <message>
        <source>died</source>
        <translation>ថ្ងៃទទួលមរណភាព</translation>
    </message>
    <message>
        <source>diet</source>
        <translation>របបអាហារ</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>ទិស</translation>
    </message>
    <message>
        <source>disclaimer</source>
        <translation>សេចក្តីបដិសេធទំនួលខុសត្រូវ</translation>
    </message>
    <message>
        <source>disposal</source>
        <translation>ការចាត់ចែង</translation>
    </message>
    <message>
        <source>disposed on</source>
        <translation>ថ្ងៃចាត់ចែង</translation>
    </message>
    <message>
        <source>done on</source>
        <translation>ថ្ងៃបញ្ចប់</translation>
    </message>
    <message>
        <source>door</source>
        <translation>ទីតាំងទ្វារ</translation>
    </message>
    <message>
        <source>dress</source>
        <translation>សម្លៀកបំពាក់</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>អ្នកបើកបរ</translation>
    </message>
    <message>
        <source>due</source>
        <translation>កាលកំណត់</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>ភារកិច្ច</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>ច្បាប់</translation>
    </message>
    <message>
        <source>election</source>
        <translation>ការបោះឆ្នោត</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>ពេលបញ្ចប់</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>ភស្តុតាង</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>ការផ្លាស់ប្តូរការគាំទ្រ</translation>
    </message>
    <message>
        <source>family capitals</source>
        <translation>គោត្តនាមជាអក្សរធំ</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>គោត្តនាម</translation>
    </message>
    <message>
        <source>field</source>
        <translation>វិស័យ</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>វិស័យ</translation>
    </message>
    <message>
        <source>first</source>
        <translation>ថ្ងៃដំបូង</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>ថ្ងៃដំបូង</translation>
    </message>
    <message>
        <source>first night</source>
        <translation>យប់ដំបូង</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>ទង់ជាតិ</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>ទង់ជាតិ</translation>
    </message>
    <message>
        <source>flags checked</source>
        <translation>ការពិនិត្យទង់ជាតិ</translation>
    </message>
    <message>
        <source>flags checked by</source>
        <translation>អ្នកពិនិត្យទង់ជាតិ</translation>
    </message>
    <message>
        <source>flags of</source>
        <translation>ទង់ជាតិរបស់</translation>
    </message>
    <message>
        <source>focal point</source>
        <translation>អ្នកទំនាក់ទំនងបង្គោល</translation>
    </message>
    <message>
        <source>follow up</source>
        <translation>ការងារតាមដាន</translation>
    </message>
    <message>
        <source>foreign ministry</source>
        <translation>ក្រសួងការបរទេស</translation>
    </message>
    <message>
        <source>form</source>
        <translation>រូបភាព</translation>
    </message>
    <message>
        <source>formal name</source>
        <translation>ឈ្មោះផ្លូវការ</translation>
    </message>
    <message>
        <source>format</source>
        <translation>ទម្រង់</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>ពាក្យជុំវិញអត្ថបទ</translation>
    </message>
    <message>
        <source>framework</source>
        <translation>ក្របខណ្ឌ</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>ភាពញឹកញាប់</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>ភេទ</translation>
    </message>
    <message>
        <source>given</source>
        <translation>ហេតុផលដែលបានផ្តល់</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>នាម</translation>
    </message>
    <message>
        <source>given on</source>
        <translation>ថ្ងៃផ្តល់</translation>
    </message>
    <message>
        <source>giver</source>
        <translation>អ្នកផ្តល់</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ការចាកចេញ</translation>
    </message>
    <message>
        <source>granted on</source>
        <translation>ថ្ងៃអនុញ្ញាត</translation>
    </message>
    <message>
        <source>greeter</source>
        <translation>អ្នកទទួល</translation>
    </message>
    <message>
        <source>guest above</source>
        <translation>ភ្ញៀវនៅខាងលើ</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>ចំណងជើង</translation>
    </message>
    <message>
        <source>heading printed</source>
        <translation>ការបោះពុម្ពចំណងជើង</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>ចំណងជើង</translation>
    </message>
    <message>
        <source>health</source>
        <translation>សុខភាព</translation>
    </message>
    <message>
        <source>honorific</source>
        <translation>គោរមងារ</translation>
    </message>
    <message>
        <source>honorific short</source>
        <translation>គោរមងារខ្លី</translation>
    </message>
    <message>
        <source>host</source>
        <translation>ម្ចាស់ផ្ទះ</translation>
    </message>
    <message>
        <source>hotel</source>
        <translation>សណ្ឋាគារ</translation>
    </message>
    <message>
        <source>if raised</source>
        <translation>ចម្លើយប្រសិនបើត្រូវបានលើកឡើង</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>ការចូលជាធរមាន</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>សូចនាករ</translation>
    </message>
    <message>
        <source>instead</source>
        <translation>មុខម្ហូបជំនួស</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>ស្ថាប័ន</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>លិខិតុបករណ៍</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>ការដាក់ក្នុងច្បាប់របស់យើងតែប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>interpretation</source>
        <translation>ការបកប្រែ</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>អ្នកបកប្រែ</translation>
    </message>
    <message>
        <source>invited by</source>
        <translation>អ្នកអញ្ជើញ</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>ការចេញផ្សាយ</translation>
    </message>
    <message>
        <source>item</source>
        <translation>ចំណុច</translation>
    </message>
    <message>
        <source>items</source>
        <translation>ចំណុច</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ឈ្មោះដែលដាក់</translation>
    </message>
    <message>
        <source>language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>ថ្ងៃចុងក្រោយ</translation>
    </message>
    <message>
        <source>later title</source>
        <translation>តួនាទីពេលលើកឡើងបន្ទាប់</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>ទម្រង់រៀបចំ</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>អ្នកដឹកនាំ</translation>
    </message>
    <message>
        <source>lead days</source>
        <translation>ចំនួនថ្ងៃដែលត្រូវឯកភាពរបៀបវារៈជាមុន</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>លិខិត</translation>
    </message>
    <message>
        <source>letterhead</source>
        <translation>ក្បាលលិខិត</translation>
    </message>
    <message>
        <source>level</source>
        <translation>ថ្នាក់</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>ការលើកឡើង</translation>
    </message>
    <message>
        <source>line</source>
        <translation>បន្ទាត់កម្មវិធី</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>បន្ទាត់កម្មវិធី</translation>
    </message>
    <message>
        <source>list</source>
        <translation>បញ្ជី</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ការចាក់សោ</translation>
    </message>
    <message>
        <source>logged on</source>
        <translation>ថ្ងៃចុះបញ្ជី</translation>
    </message>
    <message>
        <source>lunar line</source>
        <translation>ថ្ងៃចន្ទគតិ</translation>
    </message>
    <message>
        <source>manner</source>
        <translation>របៀប</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>កម្រិតសម្ងាត់</translation>
    </message>
    <message>
        <source>may be named</source>
        <translation>ការបញ្ចេញឈ្មោះជាសាធារណៈ</translation>
    </message>
    <message>
        <source>means</source>
        <translation>មធ្យោបាយ</translation>
    </message>
    <message>
        <source>mechanism</source>
        <translation>យន្តការ</translation>
    </message>
    <message>
        <source>member</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>រយៈពេល</translation>
    </message>
    <message>
        <source>misspellings</source>
        <translation>អក្ខរាវិរុទ្ធដែលមិនប្រើ</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>រូបភាព</translation>
    </message>
    <message>
        <source>model</source>
        <translation>ម៉ាករថយន្ត</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>name order</source>
        <translation>លំដាប់ឈ្មោះ</translation>
    </message>
    <message>
        <source>need</source>
        <translation>តម្រូវការ</translation>
    </message>
    <message>
        <source>next city</source>
        <translation>ទីក្រុងនៃកិច្ចប្រជុំលើកក្រោយ</translation>
    </message>
    <message>
        <source>next dates</source>
        <translation>កាលបរិច្ឆេទនៃកិច្ចប្រជុំលើកក្រោយ</translation>
    </message>
    <message>
        <source>no gifts</source>
        <translation>ការមិនផ្តល់អំណោយ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>កំណត់ត្រា</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>កំណត់ត្រា</translation>
    </message>
    <message>
        <source>notified by</source>
        <translation>លិខិតជូនដំណឹង</translation>
    </message>
    <message>
        <source>notified on</source>
        <translation>ថ្ងៃជូនដំណឹង</translation>
    </message>
    <message>
        <source>notifies</source>
        <translation>អ្វីដែលជូនដំណឹង</translation>
    </message>
    <message>
        <source>noun</source>
        <translation>ឈ្មោះហៅកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>number</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>លេខរៀងកថាខណ្ឌ</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>គោលបំណង</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>ឱកាស</translation>
    </message>
    <message>
        <source>off record</source>
        <translation>ការដាក់ក្រៅកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>មន្ត្រី</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>ពេលបញ្ចប់មិនកំណត់</translation>
    </message>
    <message>
        <source>options</source>
        <translation>ជម្រើស</translation>
    </message>
    <message>
        <source>ordinal style</source>
        <translation>របៀបសរសេរលេខលើក</translation>
    </message>
    <message>
        <source>other zone</source>
        <translation>ល្វែងម៉ោងផ្សេង</translation>
    </message>
    <message>
        <source>our number</source>
        <translation>លេខរបស់យើង</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>លទ្ធផល</translation>
    </message>
    <message>
        <source>outcome kind</source>
        <translation>ប្រភេទសេចក្តីប្រកាស</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>អ្នកទទួលបន្ទុក</translation>
    </message>
    <message>
        <source>paid by</source>
        <translation>អ្នកចេញថ្លៃ</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>ស្ថាប័នថ្នាក់លើ</translation>
    </message>
    <message>
        <source>participation</source>
        <translation>ការចូលរួម</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>ដៃគូ</translation>
    </message>
    <message>
        <source>party</source>
        <translation>ភាគី</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>កថាខណ្ឌ</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>លិខិតឆ្លងដែន</translation>
    </message>
    <message>
        <source>people</source>
        <translation>ចំនួនបុគ្គល</translation>
    </message>
    <message>
        <source>person</source>
        <translation>បុគ្គល</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>លេខទូរសព្ទ</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>រូបថត</translation>
    </message>
    <message>
        <source>place</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>ប្លង់</translation>
    </message>
    <message>
        <source>plate</source>
        <translation>ស្លាកលេខ</translation>
    </message>
    <message>
        <source>port</source>
        <translation>ច្រកចូល</translation>
    </message>
    <message>
        <source>post</source>
        <translation>មុខតំណែង</translation>
    </message>
    <message>
        <source>post nominals</source>
        <translation>អក្សរក្រោយឈ្មោះ</translation>
    </message>
    <message>
        <source>precedence</source>
        <translation>លំដាប់អាទិភាព</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>តម្លៃផ្ទាល់</translation>
    </message>
    <message>
        <source>press</source>
        <translation>សារព័ត៌មាន</translation>
    </message>
    <message>
        <source>press line</source>
        <translation>ជំហរចំពោះសារព័ត៌មាន</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>កិច្ចប្រជុំមុន</translation>
    </message>
    <message>
        <source>pronunciation</source>
        <translation>របៀបអាន</translation>
    </message>
    <message>
        <source>proposed by</source>
        <translation>អ្នកស្នើ</translation>
    </message>
    <message>
        <source>prose</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>ពាក្យដែលបាននិយាយ</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>ឋានន្តរស័ក្តិ</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>មូលហេតុ</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>ថ្ងៃទទួល</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>អ្នកទទួល</translation>
    </message>
    <message>
        <source>reciprocal</source>
        <translation>បេក្ខភាពឆ្លើយតប</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>លេខយោង</translation>
    </message>
    <message>
        <source>release</source>
        <translation>សេចក្តីប្រកាស</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>replied on</source>
        <translation>ថ្ងៃឆ្លើយតប</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>ចម្លើយ</translation>
    </message>
    <message>
        <source>reply due</source>
        <translation>កាលកំណត់ឆ្លើយតប</translation>
    </message>
    <message>
        <source>reply to</source>
        <translation>ការឆ្លើយតបទៅនឹង</translation>
    </message>
    <message>
        <source>report</source>
        <translation>របាយការណ៍</translation>
    </message>
    <message>
        <source>response</source>
        <translation>ចម្លើយរបស់យើង</translation>
    </message>
    <message>
        <source>role</source>
        <translation>សមាសភាព</translation>
    </message>
    <message>
        <source>room</source>
        <translation>បន្ទប់</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ជួរ</translation>
    </message>
    <message>
        <source>said</source>
        <translation>អ្វីដែលបាននិយាយ</translation>
    </message>
    <message>
        <source>salutation</source>
        <translation>ពាក្យផ្តើម</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>ការសម្គាល់ជាគំរូ</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>ច្បាប់ស្កេន</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>ផ្នែកនៃអត្ថបទ</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>អាសនៈ</translation>
    </message>
    <message>
        <source>sensitivities</source>
        <translation>ចំណុចងាយប៉ះពាល់</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>ថ្ងៃផ្ញើ</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>ថ្ងៃផ្ញើ</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>លេខរៀង</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>ការដោះស្រាយ</translation>
    </message>
    <message>
        <source>shareable</source>
        <translation>ការបង្ហាញដល់ដៃគូ</translation>
    </message>
    <message>
        <source>short code</source>
        <translation>កូដខ្លី</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>ឈ្មោះខ្លី</translation>
    </message>
    <message>
        <source>side</source>
        <translation>ភាគី</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>ថ្ងៃចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>អ្នកចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>វគ្គប្រជុំ</translation>
    </message>
    <message>
        <source>sort key</source>
        <translation>ការតម្រៀប</translation>
    </message>
    <message>
        <source>source</source>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>ជំហរ</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>ស្ថានភាពតែងតាំង</translation>
    </message>
    <message>
        <source>stands for</source>
        <translation>អ្នកដែលតំណាងឱ្យ</translation>
    </message>
    <message>
        <source>start</source>
        <translation>ពេលចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>state</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>status</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>កម្រិត</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>កម្មវត្ថុ</translation>
    </message>
    <message>
        <source>suffix</source>
        <translation>អក្សរក្រោយលេខ</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>ថ្ងៃយកលេខ</translation>
    </message>
    <message>
        <source>term</source>
        <translation>អាណត្តិ</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>លក្ខខណ្ឌ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>their number</source>
        <translation>លេខរបស់ភាគីដៃគូ</translation>
    </message>
    <message>
        <source>their position</source>
        <translation>ជំហររបស់ភាគីដៃគូ</translation>
    </message>
    <message>
        <source>their title</source>
        <translation>ចំណងជើងរបស់ភាគីដៃគូ</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>ប្រធានបទ</translation>
    </message>
    <message>
        <source>title</source>
        <translation>ចំណងជើង</translation>
    </message>
    <message>
        <source>took up</source>
        <translation>អ្នកទទួលបន្ត</translation>
    </message>
    <message>
        <source>uncleared</source>
        <translation>មូលហេតុចេញផ្សាយដោយគ្មានការឯកភាព</translation>
    </message>
    <message>
        <source>unilateral</source>
        <translation>ការចេញផ្សាយដោយភាគីយើងតែម្ខាង</translation>
    </message>
    <message>
        <source>unlisted</source>
        <translation>ការមិនដាក់ក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>use</source>
        <translation>ការប្រើ</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>ទីកន្លែងប្រជុំ</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>កិរិយាសព្ទ</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>ដំណើរទស្សនកិច្ច</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>អ្នកមានមតិ</translation>
    </message>
    <message>
        <source>way</source>
        <translation>ទិស</translation>
    </message>
    <message>
        <source>who</source>
        <translation>អ្នកឯកភាព</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ទីតាំងបង្អួច</translation>
    </message>
    <message>
        <source>with state</source>
        <translation>ការសរសេរឈ្មោះរដ្ឋ</translation>
    </message>
    <message>
        <source>year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>ល្វែងម៉ោង</translation>
    </message>
</context>
<context>
    <name>FilesPart</name>
    <message>
        <source>Add file</source>
        <translation>បន្ថែមឯកសារ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Files of the letter</source>
        <translation>ឯកសារនៃលិខិត</translation>
    </message>
    <message>
        <source>No file yet. Drop the letter here, or choose it.</source>
        <translation>មិនទាន់មានឯកសារទេ។ សូមទម្លាក់លិខិតនៅទីនេះ ឬជ្រើសរើសវា។</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>រក្សាទុកច្បាប់ចម្លង</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>បានរក្សាទុក៖ {file}</translation>
    </message>
    <message>
        <source>Take this file out</source>
        <translation>ដកឯកសារនេះចេញ</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>At the table</source>
        <translation>នៅតុប្រជុំ</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>ពាក្យបញ្ជា</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>ស្វែងរកទាំងអស់</translation>
    </message>
    <message>
        <source>Find people, sessions, papers, commands</source>
        <translation>ស្វែងរកបុគ្គល កិច្ចប្រជុំ ឯកសារ ពាក្យបញ្ជា</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>លទ្ធផលស្វែងរក</translation>
    </message>
    <message>
        <source>Nothing holds all of these words. Try fewer, or a part of one.</source>
        <translation>គ្មានអ្វីមានពាក្យទាំងនេះទេ។ សូមប្រើពាក្យតិចជាងនេះ ឬផ្នែកនៃពាក្យ។</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>ទីតាំង</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source> and </source>
        <translation> និង</translation>
    </message>
    <message>
        <source> and no </source>
        <translation> និងគ្មាន</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ឬ</translation>
    </message>
    <message>
        <source>&apos;Agreed&apos; binds: it stands only where an agreement is recorded, and so with every stronger word.</source>
        <translation>«បានឯកភាព» មានកាតព្វកិច្ច៖ ប្រើបានតែពេលមានកំណត់ត្រានៃការឯកភាព ហើយពាក្យដែលមានកម្រិតខ្លាំងជាងក៏ដូចគ្នា។</translation>
    </message>
    <message>
        <source>&apos;{later}&apos; stands before {name} is named; in full: {full}.</source>
        <translation>«{later}» នៅមុនការបញ្ចេញឈ្មោះ {name}; ទម្រង់ពេញ៖ {full}។</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; stands without its article: {said} {name}.</source>
        <translation>«{name}» គ្មានអាទិសព្ទ៖ {said} {name}។</translation>
    </message>
    <message>
        <source>&apos;{printed}&apos; is not the number of this session, which is {right}.</source>
        <translation>«{printed}» មិនមែនជាលេខលើកនៃកិច្ចប្រជុំនេះទេ; លេខត្រឹមត្រូវគឺ {right}។</translation>
    </message>
    <message>
        <source>&apos;{printed}&apos; is recorded as &apos;{name}&apos;.</source>
        <translation>«{printed}» មានក្នុងកំណត់ត្រាជា «{name}»។</translation>
    </message>
    <message>
        <source>&apos;{printed}&apos;: {name} takes no article.</source>
        <translation>«{printed}»៖ {name} មិនប្រើអាទិសព្ទទេ។</translation>
    </message>
    <message>
        <source>&apos;{words}&apos; is not public any more, and the words still stand. Compose the passage again.</source>
        <translation>«{words}» លែងជាសាធារណៈទៀតហើយ តែពាក្យនេះនៅមានក្នុងអត្ថបទ។ សូមតែងកថាខណ្ឌឡើងវិញ។</translation>
    </message>
    <message>
        <source>&apos;{words}&apos; is stronger than what is recorded here: {most}.</source>
        <translation>«{words}» មានកម្រិតខ្លាំងជាងអ្វីដែលបានកត់ត្រាទីនេះ៖ {most}។</translation>
    </message>
    <message>
        <source>&apos;{words}&apos; is the strongest word here, but what is recorded is: {most}.</source>
        <translation>«{words}» ជាពាក្យដែលមានកម្រិតខ្លាំងបំផុតនៅទីនេះ តែអ្វីដែលបានកត់ត្រាគឺ៖ {most}។</translation>
    </message>
    <message>
        <source>&apos;{words}&apos;, but nothing is recorded as {strength}.</source>
        <translation>«{words}» តែគ្មានអ្វីបានកត់ត្រាក្នុងកម្រិត៖ {strength}។</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is {style} spelling; the text also has {others}.</source>
        <translation>«{word}» ជាអក្ខរាវិរុទ្ធ{style}; អត្ថបទក៏មាន {others} ដែរ។</translation>
    </message>
    <message>
        <source>&apos;{wrong}&apos; is to be spelt &apos;{name}&apos;.</source>
        <translation>«{wrong}» ត្រូវសរសេរ «{name}»។</translation>
    </message>
    <message>
        <source>A dietary need is of no use unless the kitchen is told.</source>
        <translation>តម្រូវការរបបអាហារគ្មានប្រយោជន៍ទេ បើមិនបានប្រាប់ផ្ទះបាយ។</translation>
    </message>
    <message>
        <source>A family name that is printed in capitals is so everywhere (Cambodian usage in Latin letters).</source>
        <translation>គោត្តនាមដែលបោះពុម្ពជាអក្សរធំ ត្រូវសរសេរដូច្នេះគ្រប់ទីកន្លែង (ទម្លាប់កម្ពុជាពេលសរសេរជាអក្សរឡាតាំង)។</translation>
    </message>
    <message>
        <source>A field is not named in {language}: &apos;{words}&apos;.</source>
        <translation>វិស័យមួយគ្មានឈ្មោះជា{language}៖ «{words}»។</translation>
    </message>
    <message>
        <source>A paragraph marked {marking} is in a public text: &apos;{words}&apos;.</source>
        <translation>កថាខណ្ឌដែលមានកម្រិតសម្ងាត់ {marking} ស្ថិតក្នុងអត្ថបទសាធារណៈ៖ «{words}»។</translation>
    </message>
    <message>
        <source>A passage says what is recorded; since it was worded, that has changed.</source>
        <translation>កថាខណ្ឌនិយាយតាមអ្វីដែលបានកត់ត្រា; ចាប់តាំងពីពេលតែងមក កំណត់ត្រានោះបានផ្លាស់ប្តូរ។</translation>
    </message>
    <message>
        <source>A passage that the edition in {other} has is missing in {language}.</source>
        <translation>កថាខណ្ឌដែលមានក្នុងច្បាប់ជា{other} ខ្វះក្នុងច្បាប់ជា{language}។</translation>
    </message>
    <message>
        <source>A person stands with style and title at the first mention (the ministry&apos;s own releases; for royal titles the directive of 2016).</source>
        <translation>ពេលលើកឡើងដំបូង បុគ្គលត្រូវមានគោរមងារ និងតួនាទី (តាមសេចក្តីប្រកាសរបស់ក្រសួង; ចំពោះគោរមងារព្រះរាជទាន តាមសេចក្តីណែនាំឆ្នាំ២០១៦)។</translation>
    </message>
    <message>
        <source>A place of a car takes one person.</source>
        <translation>កៅអីរថយន្តមួយសម្រាប់បុគ្គលម្នាក់។</translation>
    </message>
    <message>
        <source>A release is cleared by the office, a joint text by both sides.</source>
        <translation>សេចក្តីប្រកាសត្រូវមានការឯកភាពពីការិយាល័យ ហើយអត្ថបទរួមពីភាគីទាំងពីរ។</translation>
    </message>
    <message>
        <source>A room takes one thing at a time.</source>
        <translation>បន្ទប់មួយប្រើបានតែសម្រាប់កិច្ចការមួយក្នុងពេលតែមួយ។</translation>
    </message>
    <message>
        <source>A session keeps the number that the sides agreed; the text says the one that is recorded.</source>
        <translation>កិច្ចប្រជុំរក្សាលេខលើកដែលភាគីទាំងពីរបានឯកភាព; អត្ថបទប្រើលេខដែលបានកត់ត្រា។</translation>
    </message>
    <message>
        <source>A side is not named in {language}: &apos;{words}&apos;.</source>
        <translation>ភាគីមួយគ្មានឈ្មោះជា{language}៖ «{words}»។</translation>
    </message>
    <message>
        <source>A state is named as it notified its name to the United Nations (UNTERM).</source>
        <translation>រដ្ឋត្រូវហៅតាមឈ្មោះដែលបានជូនដំណឹងដល់អង្គការសហប្រជាជាតិ (UNTERM)។</translation>
    </message>
    <message>
        <source>A text goes out as it was cleared; whoever cleared it sees every change.</source>
        <translation>អត្ថបទចេញផ្សាយដូចដែលបានឯកភាព; អ្នកឯកភាពត្រូវឃើញការផ្លាស់ប្តូរទាំងអស់។</translation>
    </message>
    <message>
        <source>A text that says less than was agreed gives away what was won.</source>
        <translation>អត្ថបទដែលនិយាយតិចជាងអ្វីដែលបានឯកភាព ធ្វើឱ្យបាត់បង់អ្វីដែលសម្រេចបាន។</translation>
    </message>
    <message>
        <source>A translation follows its source; that was changed after it.</source>
        <translation>ការបកប្រែតាមច្បាប់ដើម; ច្បាប់ដើមបានកែក្រោយការបកប្រែ។</translation>
    </message>
    <message>
        <source>After the first mention the short form is enough (the ministry&apos;s own releases; for royal titles the directive of 2016).</source>
        <translation>ក្រោយការលើកឡើងដំបូង ទម្រង់ខ្លីគឺគ្រប់គ្រាន់ (តាមសេចក្តីប្រកាសរបស់ក្រសួង; ចំពោះគោរមងារព្រះរាជទាន តាមសេចក្តីណែនាំឆ្នាំ២០១៦)។</translation>
    </message>
    <message>
        <source>American</source>
        <translation>អាមេរិក</translation>
    </message>
    <message>
        <source>An edition speaks one language; what a record does not say in it is printed in another one.</source>
        <translation>ច្បាប់មួយប្រើភាសាតែមួយ; អ្វីដែលកំណត់ត្រាគ្មានជាភាសានោះ ត្រូវបោះពុម្ពជាភាសាផ្សេង។</translation>
    </message>
    <message>
        <source>An institution is named as it names itself, with or without article.</source>
        <translation>ស្ថាប័នត្រូវហៅតាមឈ្មោះដែលស្ថាប័ននោះប្រើ ដោយមាន ឬគ្មានអាទិសព្ទ។</translation>
    </message>
    <message>
        <source>An institution is not named in {language}: &apos;{words}&apos;.</source>
        <translation>ស្ថាប័នមួយគ្មានឈ្មោះជា{language}៖ «{words}»។</translation>
    </message>
    <message>
        <source>An outcome marked {marking} is in a public text: &apos;{words}&apos;.</source>
        <translation>លទ្ធផលដែលមានកម្រិតសម្ងាត់ {marking} ស្ថិតក្នុងអត្ថបទសាធារណៈ៖ «{words}»។</translation>
    </message>
    <message>
        <source>An outcome that was off the record is in a public text: &apos;{words}&apos;.</source>
        <translation>លទ្ធផលក្រៅកំណត់ហេតុ ស្ថិតក្នុងអត្ថបទសាធារណៈ៖ «{words}»។</translation>
    </message>
    <message>
        <source>Both sides should correspond in post and number.</source>
        <translation>ភាគីទាំងពីរគួរសមគ្នាតាមមុខតំណែង និងចំនួន។</translation>
    </message>
    <message>
        <source>British</source>
        <translation>អង់គ្លេស</translation>
    </message>
    <message>
        <source>British (-ise)</source>
        <translation>អង់គ្លេស (-ise)</translation>
    </message>
    <message>
        <source>Car {car} has {count} people on one place.</source>
        <translation>រថយន្តលេខ {car} មានមនុស្ស {count} នាក់លើកៅអីតែមួយ។</translation>
    </message>
    <message>
        <source>Car {car} holds somebody who does not come.</source>
        <translation>រថយន្តលេខ {car} មានអ្នកដែលមិនចូលរួម។</translation>
    </message>
    <message>
        <source>Each language version of a release says the same.</source>
        <translation>ច្បាប់ជាភាសានីមួយៗនៃសេចក្តីប្រកាស ត្រូវមានខ្លឹមសារដូចគ្នា។</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ភាសាអង់គ្លេស</translation>
    </message>
    <message>
        <source>Everybody has one chair, and each chair one person.</source>
        <translation>បុគ្គលម្នាក់មានកៅអីមួយ ហើយកៅអីមួយមានបុគ្គលម្នាក់។</translation>
    </message>
    <message>
        <source>Everybody has one place in one car.</source>
        <translation>បុគ្គលម្នាក់មានកន្លែងមួយក្នុងរថយន្តមួយ។</translation>
    </message>
    <message>
        <source>French</source>
        <translation>ភាសាបារាំង</translation>
    </message>
    <message>
        <source>It is not recorded what becomes of {gift}.</source>
        <translation>មិនទាន់កត់ត្រាការចាត់ចែង{gift}ទេ។</translation>
    </message>
    <message>
        <source>It was agreed that none are exchanged, and there is a gift: {gift}.</source>
        <translation>បានព្រមព្រៀងមិនផ្តល់អំណោយទេ តែមានអំណោយ៖ {gift}។</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>ភាសាខ្មែរ</translation>
    </message>
    <message>
        <source>Names and titles are printed with great care, as each side gives them (UN Correspondence Manual, 37).</source>
        <translation>ឈ្មោះ និងតួនាទីត្រូវបោះពុម្ពដោយប្រុងប្រយ័ត្នបំផុត តាមដែលភាគីនីមួយៗបានផ្តល់ (UN Correspondence Manual កថាខណ្ឌ ៣៧)។</translation>
    </message>
    <message>
        <source>Names, titles, dates, places and ordinals are printed as their records have them.</source>
        <translation>ឈ្មោះ តួនាទី កាលបរិច្ឆេទ ទីកន្លែង និងលេខលើក ត្រូវបោះពុម្ពតាមកំណត់ត្រា។</translation>
    </message>
    <message>
        <source>No car flies the flag of the guest.</source>
        <translation>គ្មានរថយន្តណាបង់ទង់ជាតិរបស់ភ្ញៀវទេ។</translation>
    </message>
    <message>
        <source>No interpreter is seated, though the sides need one.</source>
        <translation>មិនទាន់មានកៅអីសម្រាប់អ្នកបកប្រែ ទោះភាគីទាំងពីរត្រូវការក៏ដោយ។</translation>
    </message>
    <message>
        <source>Nobody can be in two places at one time.</source>
        <translation>គ្មាននរណាអាចនៅពីរកន្លែងក្នុងពេលតែមួយបានទេ។</translation>
    </message>
    <message>
        <source>Nobody has checked the flags yet.</source>
        <translation>មិនទាន់មាននរណាពិនិត្យទង់ជាតិទេ។</translation>
    </message>
    <message>
        <source>Nobody is to greet {name}.</source>
        <translation>មិនទាន់មាននរណាទទួល {name} ទេ។</translation>
    </message>
    <message>
        <source>Nothing but the alphabet orders {names}.</source>
        <translation>មានតែលំដាប់អក្សរដែលតម្រៀប {names}។</translation>
    </message>
    <message>
        <source>Numbers of a kind run through the year, and none is used twice.</source>
        <translation>លេខប្រភេទមួយរត់តាមលំដាប់ក្នុងឆ្នាំ ហើយគ្មានលេខណាប្រើពីរដងទេ។</translation>
    </message>
    <message>
        <source>Numbers of a kind run through the year, and none is used twice; a later paper has a higher one.</source>
        <translation>លេខប្រភេទមួយរត់តាមលំដាប់ក្នុងឆ្នាំ ហើយគ្មានលេខណាប្រើពីរដងទេ; ឯកសារក្រោយមានលេខធំជាង។</translation>
    </message>
    <message>
        <source>Numbers of a kind run through the year, and none is used twice; a void one stays void.</source>
        <translation>លេខប្រភេទមួយរត់តាមលំដាប់ក្នុងឆ្នាំ ហើយគ្មានលេខណាប្រើពីរដងទេ; លេខមោឃៈនៅតែមោឃៈ។</translation>
    </message>
    <message>
        <source>Numbers of a kind run through the year, and none is used twice; its year is that of the paper.</source>
        <translation>លេខប្រភេទមួយរត់តាមលំដាប់ក្នុងឆ្នាំ ហើយគ្មានលេខណាប្រើពីរដងទេ; ឆ្នាំនៃលេខគឺឆ្នាំនៃឯកសារ។</translation>
    </message>
    <message>
        <source>One English text keeps to one spelling; -ize goes with either, -ise is British (UN Editorial Manual).</source>
        <translation>អត្ថបទអង់គ្លេសមួយប្រើអក្ខរាវិរុទ្ធតែមួយ; -ize ប្រើបានទាំងពីរ ហើយ -ise ជាអក្ខរាវិរុទ្ធអង់គ្លេស (UN Editorial Manual)។</translation>
    </message>
    <message>
        <source>One chair was given twice.</source>
        <translation>កៅអីមួយត្រូវបានផ្តល់ពីរដង។</translation>
    </message>
    <message>
        <source>Oxford (-ize)</source>
        <translation>អុកស្វដ (-ize)</translation>
    </message>
    <message>
        <source>Not where their rank puts them: {names}.</source>
        <translation>មិននៅកន្លែងតាមឋានន្តរស័ក្តិ៖ {names}។</translation>
    </message>
    <message>
        <source>Places follow the notified order, else precedence; a lock says that it is meant so.</source>
        <translation>កន្លែងតាមលំដាប់ដែលបានជូនដំណឹង បើគ្មានទេ តាមលំដាប់អាទិភាព; ការចាក់សោបង្ហាញថាមានបំណងដូច្នេះ។</translation>
    </message>
    <message>
        <source>Rank, seniority and institution leave them equal.</source>
        <translation>ឋានន្តរស័ក្តិ អតីតភាព និងស្ថាប័ន មិនអាចបែងចែកលំដាប់បានទេ។</translation>
    </message>
    <message>
        <source>Receipt and disposal of a gift are recorded (House of Commons, written answer of 9 July 1990).</source>
        <translation>ការទទួល និងការចាត់ចែងអំណោយត្រូវកត់ត្រា (សភាអង់គ្លេស ចម្លើយជាលាយលក្ខណ៍អក្សរ ថ្ងៃទី៩ ខែកក្កដា ឆ្នាំ១៩៩០)។</translation>
    </message>
    <message>
        <source>Sessions of a mechanism are numbered in their order, without gaps.</source>
        <translation>កិច្ចប្រជុំនៃយន្តការមានលេខលើកតាមលំដាប់ ដោយគ្មានរំលង។</translation>
    </message>
    <message>
        <source>Somebody greets the head of a delegation when he arrives.</source>
        <translation>ត្រូវមានអ្នកទទួលប្រធានគណៈប្រតិភូពេលមកដល់។</translation>
    </message>
    <message>
        <source>Somebody who is not in the delegations any more has a chair.</source>
        <translation>បុគ្គលដែលលែងស្ថិតក្នុងគណៈប្រតិភូ នៅមានកៅអី។</translation>
    </message>
    <message>
        <source>Support for a candidature is confidential until the partner agrees that it is named.</source>
        <translation>ការគាំទ្របេក្ខភាពត្រូវរក្សាការសម្ងាត់ រហូតដល់ដៃគូយល់ព្រមឱ្យបញ្ចេញឈ្មោះ។</translation>
    </message>
    <message>
        <source>The calendar decides on which weekday a date falls (Gregorian, ISO 8601).</source>
        <translation>ប្រតិទិនកំណត់ថាកាលបរិច្ឆេទត្រូវនឹងថ្ងៃណានៃសប្តាហ៍ (ប្រតិទិនសុរិយគតិ ISO 8601)។</translation>
    </message>
    <message>
        <source>The calendar has no such day (Gregorian, ISO 8601).</source>
        <translation>ប្រតិទិនគ្មានថ្ងៃនេះទេ (ប្រតិទិនសុរិយគតិ ISO 8601)។</translation>
    </message>
    <message>
        <source>The candidature of {party} to the {body} is named, and it is not recorded that it may be.</source>
        <translation>បេក្ខភាពរបស់{party}ក្នុង{body}ត្រូវបានបញ្ចេញឈ្មោះ តែគ្មានកំណត់ត្រាថាអាចបញ្ចេញបានទេ។</translation>
    </message>
    <message>
        <source>The car of the principal guest flies the flag of his country.</source>
        <translation>រថយន្តរបស់ភ្ញៀវកិត្តិយសបង់ទង់ជាតិនៃប្រទេសរបស់លោក។</translation>
    </message>
    <message>
        <source>The city is not named in {language}: &apos;{words}&apos;.</source>
        <translation>ទីក្រុងគ្មានឈ្មោះជា{language}៖ «{words}»។</translation>
    </message>
    <message>
        <source>The city of the next session is not named in {language}: &apos;{words}&apos;.</source>
        <translation>ទីក្រុងនៃកិច្ចប្រជុំលើកក្រោយគ្មានឈ្មោះជា{language}៖ «{words}»។</translation>
    </message>
    <message>
        <source>The city of the previous session is not named in {language}: &apos;{words}&apos;.</source>
        <translation>ទីក្រុងនៃកិច្ចប្រជុំមុនគ្មានឈ្មោះជា{language}៖ «{words}»។</translation>
    </message>
    <message>
        <source>The course {course} says why somebody gets something else; write only what is served.</source>
        <translation>មុខម្ហូប {course} បង្ហាញមូលហេតុដែលភ្ញៀវទទួលមុខម្ហូបផ្សេង; សូមសរសេរតែអ្វីដែលបម្រើ។</translation>
    </message>
    <message>
        <source>The edition in {language} says nothing yet.</source>
        <translation>ច្បាប់ជា{language}មិនទាន់មានខ្លឹមសារ។</translation>
    </message>
    <message>
        <source>The file of {name} has a dietary need, and no meal note tells the kitchen.</source>
        <translation>សំណុំឯកសារផ្ទាល់ខ្លួនរបស់ {name} មានតម្រូវការរបបអាហារ តែគ្មានកំណត់សម្គាល់អាហារប្រាប់ផ្ទះបាយទេ។</translation>
    </message>
    <message>
        <source>The head of {party} has no chair.</source>
        <translation>ប្រធានគណៈប្រតិភូ{party}គ្មានកៅអីទេ។</translation>
    </message>
    <message>
        <source>The heads are not side by side in the middle.</source>
        <translation>ប្រធានទាំងពីរមិននៅក្បែរគ្នាចំកណ្តាលទេ។</translation>
    </message>
    <message>
        <source>The heads do not sit opposite each other.</source>
        <translation>ប្រធានទាំងពីរមិនអង្គុយទល់មុខគ្នាទេ។</translation>
    </message>
    <message>
        <source>The heads sit exactly opposite, or side by side, in the middle.</source>
        <translation>ប្រធានទាំងពីរអង្គុយចំទល់មុខគ្នា ឬក្បែរគ្នា នៅចំកណ្តាល។</translation>
    </message>
    <message>
        <source>The kitchen is told what is not served, never why; what it is told, many read.</source>
        <translation>ផ្ទះបាយត្រូវបានប្រាប់តែអ្វីដែលមិនបម្រើ មិនប្រាប់មូលហេតុទេ ព្រោះមានមនុស្សច្រើនអាន។</translation>
    </message>
    <message>
        <source>The meal note of {name} says more than food; name only what is not served.</source>
        <translation>កំណត់សម្គាល់អាហាររបស់ {name} លើសពីរឿងអាហារ; សូមសរសេរតែអ្វីដែលមិនបម្រើ។</translation>
    </message>
    <message>
        <source>The mechanism is called &apos;{name}&apos; here; its name is &apos;{right}&apos;.</source>
        <translation>យន្តការត្រូវហៅថា «{name}» នៅទីនេះ; ឈ្មោះត្រឹមត្រូវគឺ «{right}»។</translation>
    </message>
    <message>
        <source>The mechanism is called &apos;{name}&apos; here; the text has {count} names for it: {listed}.</source>
        <translation>យន្តការត្រូវហៅថា «{name}» នៅទីនេះ; អត្ថបទហៅវា {count} ឈ្មោះ៖ {listed}។</translation>
    </message>
    <message>
        <source>The mechanism is not named in {language}: &apos;{words}&apos;.</source>
        <translation>យន្តការគ្មានឈ្មោះជា{language}៖ «{words}»។</translation>
    </message>
    <message>
        <source>The number {number} is not of {year}, the year of the release.</source>
        <translation>លេខ {number} មិនមែននៃឆ្នាំ {year} ដែលជាឆ្នាំនៃសេចក្តីប្រកាសទេ។</translation>
    </message>
    <message>
        <source>The number {number} is of {day}, but {other} of {other_day}.</source>
        <translation>លេខ {number} ចុះ{day} តែ {other} ចុះ{other_day}។</translation>
    </message>
    <message>
        <source>The number {number} is used by another paper.</source>
        <translation>លេខ {number} ត្រូវបានប្រើដោយឯកសារផ្សេង។</translation>
    </message>
    <message>
        <source>The number {number} is void; the release needs another.</source>
        <translation>លេខ {number} ជាលេខមោឃៈ; សេចក្តីប្រកាសត្រូវការលេខផ្សេង។</translation>
    </message>
    <message>
        <source>The place of issue is not named in {language}: &apos;{words}&apos;.</source>
        <translation>ទីកន្លែងចេញផ្សាយគ្មានឈ្មោះជា{language}៖ «{words}»។</translation>
    </message>
    <message>
        <source>The plan asks that counterparts face each other.</source>
        <translation>ប្លង់តម្រូវឱ្យសមភាគីទល់មុខគ្នា។</translation>
    </message>
    <message>
        <source>The press may see {line}, which is marked.</source>
        <translation>សារព័ត៌មានអាចឃើញ {line} ដែលមានកម្រិតសម្ងាត់។</translation>
    </message>
    <message>
        <source>The record now says &apos;{now}&apos;; the text still says &apos;{printed}&apos;.</source>
        <translation>ឥឡូវកំណត់ត្រាមាន «{now}»; អត្ថបទនៅមាន «{printed}»។</translation>
    </message>
    <message>
        <source>The release has no number yet.</source>
        <translation>សេចក្តីប្រកាសមិនទាន់មានលេខ។</translation>
    </message>
    <message>
        <source>The session before was held in {right}, not in {printed}.</source>
        <translation>កិច្ចប្រជុំមុនបានធ្វើនៅ {right} មិនមែននៅ {printed} ទេ។</translation>
    </message>
    <message>
        <source>The session before was held on another date: {right}, not {printed}.</source>
        <translation>កិច្ចប្រជុំមុនបានធ្វើនៅកាលបរិច្ឆេទផ្សេង៖ {right} មិនមែន {printed} ទេ។</translation>
    </message>
    <message>
        <source>The session is not named in {language}: &apos;{words}&apos;.</source>
        <translation>កិច្ចប្រជុំគ្មានឈ្មោះជា{language}៖ «{words}»។</translation>
    </message>
    <message>
        <source>The short form is understood only after the first mention in full (the ministry&apos;s own releases; for royal titles the directive of 2016).</source>
        <translation>ទម្រង់ខ្លីអាចយល់បានតែក្រោយការលើកឡើងពេញលើកដំបូង (តាមសេចក្តីប្រកាសរបស់ក្រសួង; ចំពោះគោរមងារព្រះរាជទាន តាមសេចក្តីណែនាំឆ្នាំ២០១៦)។</translation>
    </message>
    <message>
        <source>The sides agreed that no gifts are exchanged.</source>
        <translation>ភាគីទាំងពីរបានព្រមព្រៀងមិនផ្តល់អំណោយ។</translation>
    </message>
    <message>
        <source>The sides have no language in common that is recorded.</source>
        <translation>តាមកំណត់ត្រា ភាគីទាំងពីរគ្មានភាសារួមទេ។</translation>
    </message>
    <message>
        <source>The text is not cleared by {whose} yet.</source>
        <translation>អត្ថបទមិនទាន់បានឯកភាពពី{whose}។</translation>
    </message>
    <message>
        <source>The text was changed after it went out, and the correction is not issued yet: {what}.</source>
        <translation>អត្ថបទបានកែក្រោយចេញផ្សាយ ហើយការកែតម្រូវមិនទាន់ចេញផ្សាយ៖ {what}។</translation>
    </message>
    <message>
        <source>The text was changed after {who} cleared it for {whose}: {what}.</source>
        <translation>អត្ថបទបានកែក្រោយពេល {who} បានឯកភាពក្នុងនាម{whose}៖ {what}។</translation>
    </message>
    <message>
        <source>The title of an instrument is not given in {language}: &apos;{words}&apos;.</source>
        <translation>លិខិតុបករណ៍គ្មានចំណងជើងជា{language}៖ «{words}»។</translation>
    </message>
    <message>
        <source>The usage that the plan follows says who faces the door.</source>
        <translation>ទម្លាប់ដែលប្លង់អនុវត្តតាម កំណត់អ្នកបែរមុខទៅទ្វារ។</translation>
    </message>
    <message>
        <source>There is a place for everybody who comes.</source>
        <translation>អ្នកចូលរួមគ្រប់រូបមានកន្លែង។</translation>
    </message>
    <message>
        <source>There is no {date} in the calendar.</source>
        <translation>ប្រតិទិនគ្មាន {date} ទេ។</translation>
    </message>
    <message>
        <source>These words are those of an outcome that is not public: &apos;{words}&apos;.</source>
        <translation>ពាក្យទាំងនេះជាពាក្យនៃលទ្ធផលដែលមិនមែនជាសាធារណៈ៖ «{words}»។</translation>
    </message>
    <message>
        <source>This is recorded as session {number}; sessions held before it: {before}.</source>
        <translation>កិច្ចប្រជុំនេះបានកត់ត្រាជាលើកទី{number}; ចំនួនកិច្ចប្រជុំដែលបានធ្វើមុន៖ {before}។</translation>
    </message>
    <message>
        <source>This passage is older than what it was translated from.</source>
        <translation>កថាខណ្ឌនេះចាស់ជាងច្បាប់ដើមដែលបានបកប្រែ។</translation>
    </message>
    <message>
        <source>To whom it was said is not given in {language}: &apos;{words}&apos;.</source>
        <translation>អ្នកដែលនិយាយទៅកាន់គ្មានជា{language}៖ «{words}»។</translation>
    </message>
    <message>
        <source>Two names for one mechanism read like two mechanisms; approved variants are accepted.</source>
        <translation>ឈ្មោះពីរសម្រាប់យន្តការមួយ អាននឹងយល់ថាជាយន្តការពីរ; ឈ្មោះផ្សេងដែលបានអនុម័តអាចប្រើបាន។</translation>
    </message>
    <message>
        <source>What belongs to a sitting happens while it sits.</source>
        <translation>អ្វីដែលជារបស់វគ្គប្រជុំ ត្រូវធ្វើក្នុងពេលវគ្គប្រជុំនោះ។</translation>
    </message>
    <message>
        <source>What is marked is not for the press.</source>
        <translation>អ្វីដែលមានកម្រិតសម្ងាត់ មិនសម្រាប់សារព័ត៌មានទេ។</translation>
    </message>
    <message>
        <source>What is marked or was said off the record never stands in a public text.</source>
        <translation>អ្វីដែលមានកម្រិតសម្ងាត់ ឬនិយាយក្រៅកំណត់ហេតុ មិនត្រូវស្ថិតក្នុងអត្ថបទសាធារណៈឡើយ។</translation>
    </message>
    <message>
        <source>What is recalled of an earlier session is what its own record has.</source>
        <translation>អ្វីដែលរំលឹកពីកិច្ចប្រជុំមុន ត្រូវតាមកំណត់ត្រានៃកិច្ចប្រជុំនោះ។</translation>
    </message>
    <message>
        <source>What is recorded has changed since this passage was {worded}; composed now, it differs so: {what}.</source>
        <translation>កំណត់ត្រាបានផ្លាស់ប្តូរចាប់តាំងពីកថាខណ្ឌនេះ{worded}មក; បើតែងឥឡូវ វាខុសដូច្នេះ៖ {what}។</translation>
    </message>
    <message>
        <source>What was said is not given in {language}: &apos;{words}&apos;.</source>
        <translation>អ្វីដែលបាននិយាយគ្មានជា{language}៖ «{words}»។</translation>
    </message>
    <message>
        <source>What went out stays as it is; a change goes out as a correction of its own.</source>
        <translation>អ្វីដែលបានចេញផ្សាយនៅដដែល; ការផ្លាស់ប្តូរចេញផ្សាយជាការកែតម្រូវដាច់ដោយឡែក។</translation>
    </message>
    <message>
        <source>Who does not come has no chair, and his neighbours close the gap.</source>
        <translation>អ្នកដែលមិនមកគ្មានកៅអី ហើយអ្នកក្បែរខាងចូលជិតគ្នា។</translation>
    </message>
    <message>
        <source>Who does not come needs no car.</source>
        <translation>អ្នកដែលមិនចូលរួម មិនត្រូវការរថយន្តទេ។</translation>
    </message>
    <message>
        <source>Who spoke is not named in {language}: &apos;{words}&apos;.</source>
        <translation>អ្នកមានមតិគ្មានឈ្មោះជា{language}៖ «{words}»។</translation>
    </message>
    <message>
        <source>Who takes part needs a chair, or a reason for none.</source>
        <translation>អ្នកចូលរួមត្រូវមានកៅអី ឬមូលហេតុដែលគ្មាន។</translation>
    </message>
    <message>
        <source>Without a chair: {names}.</source>
        <translation>គ្មានកៅអី៖ {names}។</translation>
    </message>
    <message>
        <source>Wrong flags were hung before; somebody looks at each of them.</source>
        <translation>ធ្លាប់មានការប្រើទង់ជាតិខុស; ត្រូវមានអ្នកពិនិត្យទង់នីមួយៗ។</translation>
    </message>
    <message>
        <source>a list [ ]</source>
        <translation>បញ្ជី [ ]</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>ចំនួនគត់</translation>
    </message>
    <message>
        <source>an object { }</source>
        <translation>វត្ថុ { }</translation>
    </message>
    <message>
        <source>composed</source>
        <translation>បានតែង</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>បានកែ</translation>
    </message>
    <message>
        <source>honorific</source>
        <translation>គោរមងារ</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>ស្ថាប័ន</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>ភាគីយើង</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>ដៃគូ</translation>
    </message>
    <message>
        <source>style</source>
        <translation>គោរមងារ</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>ការិយាល័យ</translation>
    </message>
    <message>
        <source>the partner</source>
        <translation>ដៃគូ</translation>
    </message>
    <message>
        <source>title</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>ពិត ឬមិនពិត</translation>
    </message>
    <message>
        <source>{date} is a {right}, not a {printed}.</source>
        <translation>{date} ត្រូវនឹងថ្ងៃ «{right}» មិនមែន «{printed}» ទេ។</translation>
    </message>
    <message>
        <source>{host} has {ours} at the table, {guest} {theirs}.</source>
        <translation>{host}មាន {ours} រូបនៅតុ ហើយ{guest}មាន {theirs} រូប។</translation>
    </message>
    <message>
        <source>{line} lies outside the time of {sitting}.</source>
        <translation>{line} នៅក្រៅម៉ោងនៃ {sitting}។</translation>
    </message>
    <message>
        <source>{name} does not come, and has a chair.</source>
        <translation>{name} មិនមក តែនៅមានកៅអី។</translation>
    </message>
    <message>
        <source>{name} does not face {other}.</source>
        <translation>{name} មិនទល់មុខនឹង {other} ទេ។</translation>
    </message>
    <message>
        <source>{name} has no place in a car.</source>
        <translation>{name} មិនទាន់មានកន្លែងក្នុងរថយន្តទេ។</translation>
    </message>
    <message>
        <source>{name} has no {what} in {language}.</source>
        <translation>{name} គ្មាន{what}ជា{language}ទេ។</translation>
    </message>
    <message>
        <source>{name} has {count} chairs.</source>
        <translation>{name} មានកៅអី {count}។</translation>
    </message>
    <message>
        <source>{name} is in more than one car: {cars}.</source>
        <translation>{name} នៅក្នុងរថយន្តលើសពីមួយ៖ {cars}។</translation>
    </message>
    <message>
        <source>{name} is to be printed with the family name in capitals ({family}).</source>
        <translation>{name} ត្រូវបោះពុម្ពដោយគោត្តនាមជាអក្សរធំ ({family})។</translation>
    </message>
    <message>
        <source>{name} is wanted in two places at {time}: {first}; {second}.</source>
        <translation>{name} ត្រូវនៅពីរកន្លែងនៅម៉ោង {time}៖ {first}; {second}។</translation>
    </message>
    <message>
        <source>{name} stands in full again; after the first mention: {later}.</source>
        <translation>{name} សរសេរពេញម្តងទៀត; ក្រោយការលើកឡើងដំបូង៖ {later}។</translation>
    </message>
    <message>
        <source>{name} stands without {lacks} at the first mention; in full: {full}.</source>
        <translation>{name} គ្មាន{lacks}ពេលលើកឡើងដំបូង; ទម្រង់ពេញ៖ {full}។</translation>
    </message>
    <message>
        <source>{party} does not face the door, as this usage asks.</source>
        <translation>{party}មិនបែរមុខទៅទ្វារតាមទម្លាប់នេះទេ។</translation>
    </message>
    <message>
        <source>{people} people come, and the cars take {seats}.</source>
        <translation>មានអ្នកចូលរួម {people} នាក់ តែរថយន្តមានកៅអី {seats}។</translation>
    </message>
    <message>
        <source>{place} is used twice at {time}: {first}; {second}.</source>
        <translation>{place} ត្រូវប្រើពីរដងនៅម៉ោង {time}៖ {first}; {second}។</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Go there</source>
        <translation>ទៅទីនោះ</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>កែ</translation>
    </message>
    <message>
        <source>Reason for settling</source>
        <translation>មូលហេតុនៃការដោះស្រាយ</translation>
    </message>
    <message>
        <source>Say “{new}” in place of “{old}”</source>
        <translation>ប្រើ «{new}» ជំនួស «{old}»</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>ដោះស្រាយ</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>ដោះស្រាយ…</translation>
    </message>
    <message>
        <source>Why it is right as it is</source>
        <translation>មូលហេតុដែលត្រឹមត្រូវរួចហើយ</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>Add</source>
        <translation>បន្ថែម</translation>
    </message>
    <message>
        <source>Choose a follow-up to see by whom and by when, and what was done.</source>
        <translation>សូមជ្រើសរើសការងារតាមដាន ដើម្បីមើលអ្នកទទួលបន្ទុក កាលកំណត់ និងអ្វីដែលបានធ្វើ។</translation>
    </message>
    <message>
        <source>Comes before the next session</source>
        <translation>នាំទៅកិច្ចប្រជុំលើកក្រោយ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>កាលកំណត់</translation>
    </message>
    <message>
        <source>Field (English)</source>
        <translation>វិស័យ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Field (Khmer)</source>
        <translation>វិស័យ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>ការងារតាមដាន</translation>
    </message>
    <message>
        <source>Lead institution</source>
        <translation>ស្ថាប័នដឹកនាំ</translation>
    </message>
    <message>
        <source>May be shown to the partner</source>
        <translation>អាចបង្ហាញដល់ដៃគូ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>កម្រិត</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>អ្វីដែលបានធ្វើ</translation>
    </message>
    <message>
        <source>What was done today</source>
        <translation>អ្វីដែលបានធ្វើថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>What was promised (English)</source>
        <translation>អ្វីដែលបានសន្យា (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>What was promised (Khmer)</source>
        <translation>អ្វីដែលបានសន្យា (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Who is to act; nobody: both sides</source>
        <translation>អ្នកត្រូវអនុវត្ត; គ្មាន៖ ភាគីទាំងពីរ</translation>
    </message>
</context>
<context>
    <name>FollowUpLedger</name>
    <message>
        <source>All</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>Any series</source>
        <translation>យន្តការទាំងអស់</translation>
    </message>
    <message>
        <source>Any side</source>
        <translation>ភាគីទាំងអស់</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>អ្នកទទួលបន្ទុក</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>ដល់កំណត់ក្នុង ៧ ថ្ងៃ</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>ការងារតាមដាន</translation>
    </message>
    <message>
        <source>Follow-ups of all sessions</source>
        <translation>ការងារតាមដាននៃកិច្ចប្រជុំទាំងអស់</translation>
    </message>
    <message>
        <source>Go to its session</source>
        <translation>ទៅកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>យឺតយ៉ាវ</translation>
    </message>
    <message>
        <source>Nothing here. Look at all follow-ups, or use other words.</source>
        <translation>គ្មានអ្វីទេ។ សូមមើលការងារតាមដានទាំងអស់ ឬប្រើពាក្យផ្សេង។</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>មិនទាន់ចប់</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ស្វែងរក</translation>
    </message>
    <message>
        <source>Search follow-ups</source>
        <translation>ស្វែងរកការងារតាមដាន</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>យន្តការ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>បង្ហាញទាំងអស់</translation>
    </message>
    <message>
        <source>by</source>
        <translation>ដោយ</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ក្នុង</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} ក្នុងចំណោម {all}</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>យឺត %n ថ្ងៃ</numerusform>
            <numerusform>យឺត %n ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>ភាគីទាំងពីរ</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>អ្នកទទួលបន្ទុក</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>កាលកំណត់</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ល.រ</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>យន្តការ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Status then</source>
        <translation>ស្ថានភាពពេលនោះ</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>អ្វីដែលបានសន្យា</translation>
    </message>
</context>
<context>
    <name>Gender</name>
    <message>
        <source>female</source>
        <translation>ស្រី</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ប្រុស</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>មិនដឹង</translation>
    </message>
</context>
<context>
    <name>GiftWay</name>
    <message>
        <source>given</source>
        <translation>បានផ្តល់</translation>
    </message>
    <message>
        <source>received</source>
        <translation>បានទទួល</translation>
    </message>
</context>
<context>
    <name>GiftsPage</name>
    <message>
        <source>Add gift</source>
        <translation>បន្ថែមអំណោយ</translation>
    </message>
    <message>
        <source>Agreed that none are exchanged</source>
        <translation>បានព្រមព្រៀងមិនផ្តល់អំណោយ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>ការចាត់ចែង</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ពី</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>អំណោយ</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>បានផ្តល់</translation>
    </message>
    <message>
        <source>In</source>
        <translation>រូបិយប័ណ្ណ</translation>
    </message>
    <message>
        <source>New gift</source>
        <translation>អំណោយថ្មី</translation>
    </message>
    <message>
        <source>Nothing was given or received yet. A gift is entered with its value and its disposal.</source>
        <translation>មិនទាន់បានផ្តល់ ឬទទួលអ្វីទេ។ អំណោយត្រូវចុះជាមួយតម្លៃ និងការចាត់ចែង។</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>បានទទួល</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ជូន</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>ទិស</translation>
    </message>
    <message>
        <source>What</source>
        <translation>អ្វី</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>awaiting clearance or reply</source>
        <translation>រង់ចាំការឯកភាព ឬចម្លើយ</translation>
    </message>
    <message>
        <source>due in seven days</source>
        <translation>ដល់កំណត់ក្នុងប្រាំពីរថ្ងៃ</translation>
    </message>
    <message>
        <source>late</source>
        <translation>យឺតយ៉ាវ</translation>
    </message>
    <message>
        <source>missing briefs</source>
        <translation>ខ្វះឯកសារសង្ខេប</translation>
    </message>
    <message>
        <source>papers out of date</source>
        <translation>ឯកសារហួសសម័យ</translation>
    </message>
    <message>
        <source>sessions to come</source>
        <translation>កិច្ចប្រជុំខាងមុខ</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Add edition: {language}</source>
        <translation>បន្ថែមច្បាប់៖ {language}</translation>
    </message>
    <message>
        <source>Add original: {language}, {party} named first</source>
        <translation>បន្ថែមច្បាប់ដើម៖ {language} ដាក់{party}មុន</translation>
    </message>
    <message>
        <source>Another release of this session…</source>
        <translation>សេចក្តីប្រកាសផ្សេងទៀតនៃកិច្ចប្រជុំនេះ…</translation>
    </message>
    <message>
        <source>Clearances: {count}</source>
        <translation>ការឯកភាព៖ {count}</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>តែង</translation>
    </message>
    <message>
        <source>Compose all again, without what was edited</source>
        <translation>តែងទាំងអស់ឡើងវិញ លើកលែងអ្វីដែលបានកែ</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>ចម្លងអត្ថបទ</translation>
    </message>
    <message>
        <source>Day and place of issue, numbering, signatures, letterhead, notes</source>
        <translation>ថ្ងៃ និងទីកន្លែងចេញផ្សាយ លេខរៀង ហត្ថលេខា ក្បាលលិខិត កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>ព័ត៌មានលម្អិត</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>នាំចេញ</translation>
    </message>
    <message>
        <source>Issue Corr. {number}…</source>
        <translation>ចេញផ្សាយការកែតម្រូវទី{number}…</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>ចេញផ្សាយ…</translation>
    </message>
    <message>
        <source>Make the number void</source>
        <translation>ទុកលេខជាមោឃៈ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ច្រើនទៀត</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>Number of the release</source>
        <translation>លេខសេចក្តីប្រកាស</translation>
    </message>
    <message>
        <source>Prepare a correction</source>
        <translation>រៀបចំការកែតម្រូវ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>បោះពុម្ព…</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>សេចក្តីប្រកាស</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>រក្សាទុកជា PDF…</translation>
    </message>
    <message>
        <source>Save as Word document…</source>
        <translation>រក្សាទុកជាឯកសារ Word…</translation>
    </message>
    <message>
        <source>Save as archival PDF…</source>
        <translation>រក្សាទុកជា PDF សម្រាប់បណ្ណសារ…</translation>
    </message>
    <message>
        <source>Save as plain text…</source>
        <translation>រក្សាទុកជាអត្ថបទធម្មតា…</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>យក</translation>
    </message>
    <message>
        <source>Take in new outcomes and word them; what was edited stays</source>
        <translation>ដាក់លទ្ធផលថ្មី ហើយតែងពាក្យពេចន៍; អ្វីដែលបានកែនៅដដែល</translation>
    </message>
    <message>
        <source>Take this number; it stays used</source>
        <translation>យកលេខនេះ; លេខត្រូវចាត់ទុកថាបានប្រើ</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>ដកចេញ…</translation>
    </message>
    <message>
        <source>{clearances}, void: {count}</source>
        <translation>{clearances}, មោឃៈ៖ {count}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n day(s) to go</source>
        <translation>
            <numerusform>នៅសល់ %n ថ្ងៃ</numerusform>
            <numerusform>នៅសល់ %n ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message>
        <source>Export release</source>
        <translation>នាំចេញសេចក្តីប្រកាស</translation>
    </message>
    <message>
        <source>Prepare agenda</source>
        <translation>រៀបចំរបៀបវារៈ</translation>
    </message>
    <message>
        <source>Show or hide the list of sessions</source>
        <translation>បង្ហាញ ឬលាក់បញ្ជីកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Heading ({language})</source>
        <translation>ចំណងជើង ({language})</translation>
    </message>
    <message>
        <source>Print the heading</source>
        <translation>បោះពុម្ពចំណងជើង</translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>Done again: {label}</source>
        <translation>បានធ្វើឡើងវិញ៖ {label}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ធ្វើឡើងវិញ</translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <translation>ធ្វើឡើងវិញ៖ {label}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ត្រឡប់វិញ</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation>ត្រឡប់វិញ៖ {label}</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>បានត្រឡប់វិញ៖ {label}</translation>
    </message>
</context>
<context>
    <name>InstitutionForm</name>
    <message>
        <source>Institution</source>
        <translation>ស្ថាប័ន</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>ភាគី</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>ស្ថិតក្រោម</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>ឈ្មោះ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>As printed, without the article and without the state</source>
        <translation>តាមដែលបោះពុម្ព ដោយគ្មានអាទិសព្ទ និងឈ្មោះរដ្ឋ</translation>
    </message>
    <message>
        <source>Name (French)</source>
        <translation>ឈ្មោះ (បារាំង)</translation>
    </message>
    <message>
        <source>Name (Khmer)</source>
        <translation>ឈ្មោះ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Short name (English)</source>
        <translation>ឈ្មោះខ្លី (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Short name (French)</source>
        <translation>ឈ្មោះខ្លី (បារាំង)</translation>
    </message>
    <message>
        <source>Short name (Khmer)</source>
        <translation>ឈ្មោះខ្លី (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Acronym (English)</source>
        <translation>អក្សរកាត់ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Acronym (French)</source>
        <translation>អក្សរកាត់ (បារាំង)</translation>
    </message>
    <message>
        <source>Acronym (Khmer)</source>
        <translation>អក្សរកាត់ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Article (English)</source>
        <translation>អាទិសព្ទ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>The article before the name, where it takes one: the</source>
        <translation>អាទិសព្ទមុនឈ្មោះ បើមាន៖ the</translation>
    </message>
    <message>
        <source>Article (French)</source>
        <translation>អាទិសព្ទ (បារាំង)</translation>
    </message>
    <message>
        <source>Article (Khmer)</source>
        <translation>អាទិសព្ទ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>The full name goes on with the state</source>
        <translation>ឈ្មោះពេញបន្តដោយឈ្មោះរដ្ឋ</translation>
    </message>
    <message>
        <source>It is the foreign ministry</source>
        <translation>ក្រសួងការបរទេស</translation>
    </message>
</context>
<context>
    <name>InstrumentForm</name>
    <message>
        <source>Title (English)</source>
        <translation>ចំណងជើង (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Title (French)</source>
        <translation>ចំណងជើង (បារាំង)</translation>
    </message>
    <message>
        <source>Title (Khmer)</source>
        <translation>ចំណងជើង (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Acronym (English)</source>
        <translation>អក្សរកាត់ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Acronym (French)</source>
        <translation>អក្សរកាត់ (បារាំង)</translation>
    </message>
    <message>
        <source>Acronym (Khmer)</source>
        <translation>អក្សរកាត់ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Kind (English)</source>
        <translation>ប្រភេទ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Kind (French)</source>
        <translation>ប្រភេទ (បារាំង)</translation>
    </message>
    <message>
        <source>Kind (Khmer)</source>
        <translation>ប្រភេទ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>ចូលជាធរមានតាំងពី</translation>
    </message>
    <message>
        <source>City (English)</source>
        <translation>ទីក្រុង (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>City (French)</source>
        <translation>ទីក្រុង (បារាំង)</translation>
    </message>
    <message>
        <source>City (Khmer)</source>
        <translation>ទីក្រុង (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>កិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>កម្រិតសម្ងាត់</translation>
    </message>
</context>
<context>
    <name>InstrumentStatus</name>
    <message>
        <source>adopted</source>
        <translation>បានអនុម័ត</translation>
    </message>
    <message>
        <source>endorsed</source>
        <translation>បានគាំទ្រ</translation>
    </message>
    <message>
        <source>exchanged</source>
        <translation>បានផ្លាស់ប្តូរ</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>ចូលជាធរមាន</translation>
    </message>
    <message>
        <source>initialled</source>
        <translation>បានចុះហត្ថលេខាសង្ខេប</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>បានលើកឡើង</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>បានចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>to be signed</source>
        <translation>ត្រូវចុះហត្ថលេខា</translation>
    </message>
</context>
<context>
    <name>Interpretation</name>
    <message>
        <source>consecutive</source>
        <translation>បន្តបន្ទាប់</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation>ស្របពេល</translation>
    </message>
</context>
<context>
    <name>InterpreterSeat</name>
    <message>
        <source>behind</source>
        <translation>ខាងក្រោយ</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ខាងឆ្វេង</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>right</source>
        <translation>ខាងស្តាំ</translation>
    </message>
</context>
<context>
    <name>InvitationsPage</name>
    <message>
        <source>Ask somebody</source>
        <translation>អញ្ជើញបុគ្គលម្នាក់</translation>
    </message>
    <message>
        <source>Ask somebody: a name</source>
        <translation>អញ្ជើញបុគ្គលម្នាក់៖ ឈ្មោះ</translation>
    </message>
    <message>
        <source>Draft a letter of thanks to the chosen guest</source>
        <translation>ព្រាងលិខិតថ្លែងអំណរគុណជូនភ្ញៀវដែលបានជ្រើស</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ភ្ញៀវ</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>ភ្ញៀវ</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>លិខិតអញ្ជើញ</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>កត់ថាបានផ្ញើ</translation>
    </message>
    <message>
        <source>Nobody is asked yet. Type a name below, and press Enter.</source>
        <translation>មិនទាន់បានអញ្ជើញនរណាទេ។ សូមវាយឈ្មោះខាងក្រោម រួចចុច Enter។</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>ឱកាស</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>ចម្លើយ</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>ចម្លើយ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>បានផ្ញើ</translation>
    </message>
    <message>
        <source>Take this guest off</source>
        <translation>ដកភ្ញៀវនេះ</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>ថ្លែងអំណរគុណ</translation>
    </message>
    <message>
        <source>The session has no sitting yet. Add one on the overview, then ask people to it.</source>
        <translation>កិច្ចប្រជុំមិនទាន់មានវគ្គប្រជុំទេ។ សូមបន្ថែមក្នុងទិដ្ឋភាពទូទៅ រួចអញ្ជើញបុគ្គល។</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>តួនាទី</translation>
    </message>
</context>
<context>
    <name>IssueKind</name>
    <message>
        <source>corrected</source>
        <translation>បានកែតម្រូវ</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>បានចេញផ្សាយ</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>បានដកចេញ</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source> min</source>
        <translation> នាទី</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>អ្នកដឹកនាំ</translation>
    </message>
    <message>
        <source>Leads, {party}</source>
        <translation>អ្នកដឹកនាំ {party}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>រយៈពេល</translation>
    </message>
    <message>
        <source>On our copy only</source>
        <translation>ក្នុងច្បាប់របស់យើងតែប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>ផ្នែកនៃអត្ថបទ</translation>
    </message>
    <message>
        <source>Remark, for our side only (English)</source>
        <translation>កំណត់សម្គាល់សម្រាប់ភាគីយើង (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Remark, for our side only (French)</source>
        <translation>កំណត់សម្គាល់សម្រាប់ភាគីយើង (បារាំង)</translation>
    </message>
    <message>
        <source>Remark, for our side only (Khmer)</source>
        <translation>កំណត់សម្គាល់សម្រាប់ភាគីយើង (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>ចំណងជើង (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Title (French)</source>
        <translation>ចំណងជើង (បារាំង)</translation>
    </message>
    <message>
        <source>Title (Khmer)</source>
        <translation>ចំណងជើង (ខ្មែរ)</translation>
    </message>
</context>
<context>
    <name>ItemState</name>
    <message>
        <source>accepted</source>
        <translation>បានយល់ព្រម</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>បានស្នើ</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>រក្សាជំហរ</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>បានកែពាក្យ</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>access</source>
        <translation>ការអនុញ្ញាតចេញចូល</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>អ្នកអនុវត្ត</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>ចំណុចរបៀបវារៈ</translation>
    </message>
    <message>
        <source>agenda lead</source>
        <translation>អ្នកដឹកនាំចំណុច</translation>
    </message>
    <message>
        <source>agenda version</source>
        <translation>ច្បាប់របៀបវារៈ</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>ឧបសម្ព័ន្ធ</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>ឯកសារភ្ជាប់</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>ឯកសារសង្ខេប</translation>
    </message>
    <message>
        <source>candidature</source>
        <translation>បេក្ខភាព</translation>
    </message>
    <message>
        <source>car</source>
        <translation>រថយន្ត</translation>
    </message>
    <message>
        <source>car seat</source>
        <translation>កៅអីរថយន្ត</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>ប្រធានអង្គប្រជុំ</translation>
    </message>
    <message>
        <source>clearance</source>
        <translation>ការឯកភាព</translation>
    </message>
    <message>
        <source>column mapping</source>
        <translation>ការផ្គូផ្គងជួរឈរ</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>កិច្ចប្រជុំពិគ្រោះយោបល់</translation>
    </message>
    <message>
        <source>course</source>
        <translation>មុខម្ហូប</translation>
    </message>
    <message>
        <source>delegate</source>
        <translation>ប្រតិភូ</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>គណៈប្រតិភូ</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>តុ</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>ច្បាប់</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>ការងារតាមដាន</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>អំណោយ</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>ស្ថាប័ន</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>លិខិតុបករណ៍</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>ការអញ្ជើញ</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>ការចេញផ្សាយ</translation>
    </message>
    <message>
        <source>issued file</source>
        <translation>ឯកសារដែលបានចេញផ្សាយ</translation>
    </message>
    <message>
        <source>journey</source>
        <translation>ការធ្វើដំណើរ</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>លិខិត</translation>
    </message>
    <message>
        <source>letter file</source>
        <translation>ឯកសារលិខិត</translation>
    </message>
    <message>
        <source>line person</source>
        <translation>បុគ្គលក្នុងកម្មវិធី</translation>
    </message>
    <message>
        <source>meal note</source>
        <translation>កំណត់សម្គាល់អាហារ</translation>
    </message>
    <message>
        <source>mechanism</source>
        <translation>យន្តការ</translation>
    </message>
    <message>
        <source>mechanism name</source>
        <translation>ឈ្មោះយន្តការ</translation>
    </message>
    <message>
        <source>mechanism side</source>
        <translation>ភាគីនៃយន្តការ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>កំណត់ត្រា</translation>
    </message>
    <message>
        <source>notified list</source>
        <translation>បញ្ជីជូនដំណឹង</translation>
    </message>
    <message>
        <source>notified row</source>
        <translation>បន្ទាត់ក្នុងបញ្ជីជូនដំណឹង</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>លទ្ធផល</translation>
    </message>
    <message>
        <source>outcome field</source>
        <translation>វិស័យនៃលទ្ធផល</translation>
    </message>
    <message>
        <source>participation</source>
        <translation>ការចូលរួម</translation>
    </message>
    <message>
        <source>party</source>
        <translation>ភាគី</translation>
    </message>
    <message>
        <source>party member</source>
        <translation>សមាជិកនៃភាគី</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>កថាខណ្ឌ</translation>
    </message>
    <message>
        <source>passage outcome</source>
        <translation>លទ្ធផលក្នុងកថាខណ្ឌ</translation>
    </message>
    <message>
        <source>person</source>
        <translation>បុគ្គល</translation>
    </message>
    <message>
        <source>personal file</source>
        <translation>សំណុំឯកសារផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>post</source>
        <translation>មុខតំណែង</translation>
    </message>
    <message>
        <source>postponed item</source>
        <translation>ចំណុចដែលបានលើកពេល</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>តម្លៃផ្ទាល់</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>ការបោះពុម្ព</translation>
    </message>
    <message>
        <source>programme line</source>
        <translation>បន្ទាត់កម្មវិធី</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>វឌ្ឍនភាព</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>ឋានន្តរស័ក្តិ</translation>
    </message>
    <message>
        <source>register number</source>
        <translation>លេខក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>release</source>
        <translation>សេចក្តីប្រកាស</translation>
    </message>
    <message>
        <source>review</source>
        <translation>ការពិនិត្យឡើងវិញ</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>កៅអី</translation>
    </message>
    <message>
        <source>seating plan</source>
        <translation>ប្លង់កន្លែងអង្គុយ</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>ការដោះស្រាយ</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>អ្នកចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>វគ្គប្រជុំ</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>អ្នកមានមតិ</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>ការស្នាក់នៅ</translation>
    </message>
    <message>
        <source>talking point</source>
        <translation>ចំណុចសន្ទនា</translation>
    </message>
    <message>
        <source>task</source>
        <translation>កិច្ចការ</translation>
    </message>
    <message>
        <source>template</source>
        <translation>គំរូ</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>ពាក្យពេចន៍</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>ភាសាអង់គ្លេស</translation>
    </message>
    <message>
        <source>French</source>
        <translation>ភាសាបារាំង</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>ភាសាខ្មែរ</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>facing</source>
        <translation>ទល់មុខគ្នា</translation>
    </message>
    <message>
        <source>photo line</source>
        <translation>ជួរថតរូប</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>ពិធីចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>u-shape</source>
        <translation>រាងអក្សរ U</translation>
    </message>
    <message>
        <source>working lunch</source>
        <translation>អាហារថ្ងៃត្រង់ការងារ</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Issued</source>
        <translation>បានចេញផ្សាយ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ដំណាក់កាល</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ចំណងជើង</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>How</source>
        <translation>របៀប</translation>
    </message>
    <message>
        <source>Needs no reprint</source>
        <translation>មិនបាច់បោះពុម្ពឡើងវិញ</translation>
    </message>
    <message>
        <source>Nothing was printed or saved yet. Choose a paper above.</source>
        <translation>មិនទាន់បានបោះពុម្ព ឬរក្សាទុកអ្វីទេ។ សូមជ្រើសឯកសារខាងលើ។</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>ហួសសម័យ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Printed again since</source>
        <translation>បានបោះពុម្ពឡើងវិញហើយ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ជូន</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>ទាន់សម័យ</translation>
    </message>
    <message>
        <source>What left the desk</source>
        <translation>អ្វីដែលបានចេញពីតុ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ពេលណា</translation>
    </message>
    <message>
        <source>by {officer}</source>
        <translation>ដោយ {officer}</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>A note verbale goes from institution to institution; it addresses no person.</source>
        <translation>កំណត់ទូតផ្ញើពីស្ថាប័នទៅស្ថាប័ន; មិនផ្ញើជូនបុគ្គលទេ។</translation>
    </message>
    <message>
        <source>A reply to a note verbale is a note verbale.</source>
        <translation>ចម្លើយចំពោះកំណត់ទូត គឺជាកំណត់ទូត។</translation>
    </message>
    <message>
        <source>It gives thanks for a session that is not concluded yet.</source>
        <translation>លិខិតថ្លែងអំណរគុណសម្រាប់កិច្ចប្រជុំដែលមិនទាន់បញ្ចប់។</translation>
    </message>
    <message>
        <source>It has no addressee.</source>
        <translation>មិនទាន់មានអ្នកទទួលទេ។</translation>
    </message>
    <message>
        <source>It says a day for the session that is not the session&apos;s; where it was moved, say the new day.</source>
        <translation>លិខិតបង្ហាញថ្ងៃដែលមិនមែនជាថ្ងៃនៃកិច្ចប្រជុំ; បើបានប្តូរ សូមសរសេរថ្ងៃថ្មី។</translation>
    </message>
    <message>
        <source>It says nothing yet.</source>
        <translation>មិនទាន់មានខ្លឹមសារទេ។</translation>
    </message>
    <message>
        <source>Our own foreign ministry is not recorded, so that nobody writes it.</source>
        <translation>មិនទាន់បានកត់ត្រាក្រសួងការបរទេសរបស់យើង ដូច្នេះគ្មានអ្នកសរសេរទេ។</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>Came or went</source>
        <translation>មធ្យោបាយ</translation>
    </message>
    <message>
        <source>Choose a letter to see its numbers, days and files.</source>
        <translation>សូមជ្រើសលិខិត ដើម្បីមើលលេខ ថ្ងៃ និងឯកសារ។</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>ចុះថ្ងៃ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>សេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>From, or to</source>
        <translation>ពី ឬជូន</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>លិខិត</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>កម្រិតសម្ងាត់</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>លេខរបស់យើង</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>បុគ្គល</translation>
    </message>
    <message>
        <source>Received or sent</source>
        <translation>ថ្ងៃទទួល ឬផ្ញើ</translation>
    </message>
    <message>
        <source>Replies to</source>
        <translation>ឆ្លើយតបទៅនឹង</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>ឆ្លើយតប</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>កាលកំណត់ឆ្លើយតប</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>មើលទំព័រ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>បានផ្ញើ</translation>
    </message>
    <message>
        <source>Signed by (else our head of delegation)</source>
        <translation>ចុះហត្ថលេខាដោយ (បើទទេ ប្រធានគណៈប្រតិភូយើង)</translation>
    </message>
    <message>
        <source>Subject (English)</source>
        <translation>កម្មវត្ថុ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Subject (Khmer)</source>
        <translation>កម្មវត្ថុ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>លេខរបស់ភាគីដៃគូ</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ប្រភេទលិខិត</translation>
    </message>
    <message>
        <source>What it notifies</source>
        <translation>អ្វីដែលជូនដំណឹង</translation>
    </message>
    <message>
        <source>What it says (English)</source>
        <translation>ខ្លឹមសារ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Withdraw this letter</source>
        <translation>ដកលិខិតនេះ</translation>
    </message>
    <message>
        <source>Write and send</source>
        <translation>សរសេរ និងផ្ញើ</translation>
    </message>
</context>
<context>
    <name>LetterDraft</name>
    <message>
        <source>Back to the letters</source>
        <translation>ត្រឡប់ទៅលិខិត</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>ខ្លឹមសារ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>សេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>It is marked as sent; the files that went lie with it.</source>
        <translation>បានកត់ថាផ្ញើរួច; ឯកសារដែលបានផ្ញើនៅជាមួយវា។</translation>
    </message>
    <message>
        <source>Its number stays used and its words stay as they are; neither can be undone.</source>
        <translation>លេខនៅតែប្រើរួច ហើយពាក្យនៅដដែល; មិនអាចត្រឡប់វិញបានទេ។</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>មិនទាន់</translation>
    </message>
    <message>
        <source>Notifying our delegation</source>
        <translation>ការជូនដំណឹងអំពីគណៈប្រតិភូយើង</translation>
    </message>
    <message>
        <source>Number and send</source>
        <translation>ដាក់លេខ និងផ្ញើ</translation>
    </message>
    <message>
        <source>Number this letter and mark it as sent?</source>
        <translation>ដាក់លេខលិខិតនេះ ហើយកត់ថាបានផ្ញើ?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>បោះពុម្ព</translation>
    </message>
    <message>
        <source>Propose the body</source>
        <translation>ស្នើខ្លឹមសារ</translation>
    </message>
    <message>
        <source>Proposing dates</source>
        <translation>ការស្នើកាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>រក្សាទុកជា Word</translation>
    </message>
    <message>
        <source>Sending the agenda</source>
        <translation>ការផ្ញើរបៀបវារៈ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>បានផ្ញើ</translation>
    </message>
    <message>
        <source>Thanking</source>
        <translation>ការថ្លែងអំណរគុណ</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>ទំព័រ</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>គោលបំណង</translation>
    </message>
</context>
<context>
    <name>LetterKind</name>
    <message>
        <source>call</source>
        <translation>ការហៅទូរសព្ទ</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>សារអេឡិចត្រូនិក</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>លិខិត</translation>
    </message>
    <message>
        <source>note verbale</source>
        <translation>កំណត់ទូត</translation>
    </message>
    <message>
        <source>other</source>
        <translation>ផ្សេងៗ</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>យឺត %n ថ្ងៃ</numerusform>
            <numerusform>យឺត %n ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>សេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>Draft a note verbale (Ctrl+N)</source>
        <translation>ព្រាងកំណត់ទូត (Ctrl+N)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>រង់ចាំ</translation>
    </message>
    <message>
        <source>In</source>
        <translation>ចូល</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>លិខិត</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>លិខិត</translation>
    </message>
    <message>
        <source>Letters that came in</source>
        <translation>លិខិតចូល</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>ចុះបញ្ជីការហៅទូរសព្ទ</translation>
    </message>
    <message>
        <source>Log a call: who rang, a colon, and what was said</source>
        <translation>ចុះបញ្ជីការហៅទូរសព្ទ៖ អ្នកហៅ សញ្ញាចុចពីរ រួចអ្វីដែលបាននិយាយ</translation>
    </message>
    <message>
        <source>Log a letter that came in</source>
        <translation>ចុះបញ្ជីលិខិតចូល</translation>
    </message>
    <message>
        <source>Log letters from files</source>
        <translation>ចុះបញ្ជីលិខិតពីឯកសារ</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>កំណត់ទូតថ្មី</translation>
    </message>
    <message>
        <source>No letter is here yet. Drop one anywhere here, log a call below, or write a note.</source>
        <translation>មិនទាន់មានលិខិតទេ។ សូមទម្លាក់លិខិតនៅទីនេះ ចុះបញ្ជីការហៅទូរសព្ទខាងក្រោម ឬសរសេរកំណត់ទូត។</translation>
    </message>
    <message>
        <source>None of the letters is like that. Look at all of them.</source>
        <translation>គ្មានលិខិតបែបនេះទេ។ សូមមើលលិខិតទាំងអស់។</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>ចេញ</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>ចម្លើយ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>កម្មវត្ថុ</translation>
    </message>
    <message>
        <source>With</source>
        <translation>ជាមួយ</translation>
    </message>
</context>
<context>
    <name>Likelihood</name>
    <message>
        <source>certain</source>
        <translation>ប្រាកដ</translation>
    </message>
    <message>
        <source>defensive only</source>
        <translation>សម្រាប់ឆ្លើយតបតែប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>might be raised</source>
        <translation>អាចត្រូវបានលើកឡើង</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>Attend</source>
        <translation>ចូលរួម</translation>
    </message>
    <message>
        <source>Belongs to the sitting</source>
        <translation>ជាផ្នែកនៃវគ្គប្រជុំ</translation>
    </message>
    <message>
        <source>Cue (English)</source>
        <translation>សញ្ញាចាប់ផ្តើម (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Cue (French)</source>
        <translation>សញ្ញាចាប់ផ្តើម (បារាំង)</translation>
    </message>
    <message>
        <source>Cue (Khmer)</source>
        <translation>សញ្ញាចាប់ផ្តើម (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Dress (English)</source>
        <translation>សម្លៀកបំពាក់ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Dress (French)</source>
        <translation>សម្លៀកបំពាក់ (បារាំង)</translation>
    </message>
    <message>
        <source>Dress (Khmer)</source>
        <translation>សម្លៀកបំពាក់ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>អមដំណើរ</translation>
    </message>
    <message>
        <source>In the regie book only, not in the programme</source>
        <translation>តែក្នុងសៀវភៅដំណើរការ មិនមានក្នុងកម្មវិធី</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>អ្នកដឹកនាំ</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>កម្រិតសម្ងាត់</translation>
    </message>
    <message>
        <source>Remark, for the regie book only</source>
        <translation>កំណត់សម្គាល់ សម្រាប់តែសៀវភៅដំណើរការ</translation>
    </message>
    <message>
        <source>What (English)</source>
        <translation>អ្វី (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>What (French)</source>
        <translation>អ្វី (បារាំង)</translation>
    </message>
    <message>
        <source>What (Khmer)</source>
        <translation>អ្វី (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Where (English)</source>
        <translation>ទីកន្លែង (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Where (French)</source>
        <translation>ទីកន្លែង (បារាំង)</translation>
    </message>
    <message>
        <source>Where (Khmer)</source>
        <translation>ទីកន្លែង (ខ្មែរ)</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>ត្រូវពិនិត្យ %n</numerusform>
            <numerusform>ត្រូវពិនិត្យ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A sitting is taken out on the agenda.</source>
        <translation>វគ្គប្រជុំត្រូវដកក្នុងរបៀបវារៈ។</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>បន្ថែមបន្ទាត់</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>ចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>បញ្ចប់</translation>
    </message>
    <message>
        <source>From a template: {name}</source>
        <translation>ពីគំរូ៖ {name}</translation>
    </message>
    <message>
        <source>In the regie book only</source>
        <translation>តែក្នុងសៀវភៅដំណើរការ</translation>
    </message>
    <message>
        <source>Keep as template</source>
        <translation>រក្សាទុកជាគំរូ</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>បន្ទាត់ថ្មី</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Add a line, or begin from a template; sittings come of themselves.</source>
        <translation>មិនទាន់មានគម្រោងទេ។ សូមបន្ថែមបន្ទាត់ ឬចាប់ផ្តើមពីគំរូ; វគ្គប្រជុំមកដោយស្វ័យប្រវត្តិ។</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>អ្នកទទួលបន្ទុក</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>សារព័ត៌មាន</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>កម្មវិធី</translation>
    </message>
    <message>
        <source>What</source>
        <translation>អ្វី</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ទីកន្លែង</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>New session</source>
        <translation>កិច្ចប្រជុំថ្មី</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>ស្វែងរកកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Search sessions, countries, places</source>
        <translation>ស្វែងរកកិច្ចប្រជុំ ប្រទេស ទីកន្លែង</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>កិច្ចប្រជុំ</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Before</source>
        <translation>មុន</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ការផ្លាស់ប្តូរ</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>ក្នុងបញ្ជីនេះ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ល.រ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>បានទទួលយក</translation>
    </message>
    <message>
        <source>added</source>
        <translation>បានបន្ថែម</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>បានចាកចេញ</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>ស្ថាប័ន</translation>
    </message>
    <message>
        <source>order</source>
        <translation>លំដាប់</translation>
    </message>
    <message>
        <source>role</source>
        <translation>សមាសភាព</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>អក្ខរាវិរុទ្ធ</translation>
    </message>
    <message>
        <source>stands for {name}</source>
        <translation>តំណាងឱ្យ {name}</translation>
    </message>
    <message>
        <source>style</source>
        <translation>គោរមងារ</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>ដូចគ្នា</translation>
    </message>
    <message>
        <source>title</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>រង់ចាំ</translation>
    </message>
</context>
<context>
    <name>ListsCard</name>
    <message>
        <source>A later list has come since.</source>
        <translation>មានបញ្ជីក្រោយមកដល់ហើយ។</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>ទទួលយក</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>ទទួលយកទាំងអស់</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>បដិសេធ</translation>
    </message>
    <message>
        <source>Drop the list that a delegation sent here, paste it, or take it in from a file.</source>
        <translation>សូមទម្លាក់បញ្ជីដែលគណៈប្រតិភូផ្ញើមកនៅទីនេះ បិទភ្ជាប់ ឬបញ្ចូលពីឯកសារ។</translation>
    </message>
    <message>
        <source>Lines of the list beside the list before</source>
        <translation>ជួរនៃបញ្ជី ទល់នឹងបញ្ជីមុន</translation>
    </message>
    <message>
        <source>List</source>
        <translation>បញ្ជី</translation>
    </message>
    <message>
        <source>Lists as notified</source>
        <translation>បញ្ជីដូចបានជូនដំណឹង</translation>
    </message>
    <message>
        <source>No longer in the delegation: {names}</source>
        <translation>លែងនៅក្នុងគណៈប្រតិភូ៖ {names}</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>គ្មានអ្វីរង់ចាំទេ។</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>បញ្ចូលបញ្ជី</translation>
    </message>
    <message>
        <source>Take in a list…</source>
        <translation>បញ្ចូលបញ្ជី…</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>រង់ចាំ៖ {count}</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Changed</source>
        <translation>អ្វីដែលផ្លាស់ប្តូរ</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <translation>បានធ្វើឡើងវិញ៖ {label}</translation>
    </message>
    <message>
        <source>Entry {number} was altered or is missing</source>
        <translation>កំណត់ត្រាទី {number} ត្រូវបានកែ ឬបាត់</translation>
    </message>
    <message>
        <source>Every entry is as it was written</source>
        <translation>កំណត់ត្រាទាំងអស់នៅដដែលដូចពេលសរសេរ</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ស្វែងរកក្នុងកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>បានត្រឡប់វិញ៖ {label}</translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation>ផ្ទៀងផ្ទាត់កំណត់ហេតុ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>អ្វី</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>អ្វីដែលបានធ្វើ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ពេលណា</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>អ្នកណា</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>កម្មវិធី</translation>
    </message>
</context>
<context>
    <name>Manner</name>
    <message>
        <source>exported</source>
        <translation>បាននាំចេញ</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>បានបោះពុម្ព</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>បានផ្ញើ</translation>
    </message>
</context>
<context>
    <name>MarkingBox</name>
    <message>
        <source>None</source>
        <translation>គ្មាន</translation>
    </message>
</context>
<context>
    <name>MealsPage</name>
    <message>
        <source>Add course</source>
        <translation>បន្ថែមមុខម្ហូប</translation>
    </message>
    <message>
        <source>Add luncheon</source>
        <translation>បន្ថែមអាហារថ្ងៃត្រង់</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>មុខម្ហូប</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>មុខម្ហូប</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ភ្ញៀវ</translation>
    </message>
    <message>
        <source>Guests and notes to the kitchen</source>
        <translation>ភ្ញៀវ និងកំណត់សម្គាល់ជូនផ្ទះបាយ</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>ជំនួស</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>អាហារ</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>មុខម្ហូបថ្មី</translation>
    </message>
    <message>
        <source>No meal is recorded yet. Add a luncheon here, or a dinner among the sittings.</source>
        <translation>មិនទាន់មានអាហារទេ។ សូមបន្ថែមអាហារថ្ងៃត្រង់នៅទីនេះ ឬអាហារពេលល្ងាចក្នុងវគ្គប្រជុំ។</translation>
    </message>
    <message>
        <source>Nobody has been asked to this meal, and nobody comes.</source>
        <translation>មិនទាន់បានអញ្ជើញនរណាមកពិសាអាហារនេះទេ ហើយគ្មាននរណាមកទេ។</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>មិនបម្រើ</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>ភាគី</translation>
    </message>
    <message>
        <source>The menu is empty. Add the first course, and what some get instead.</source>
        <translation>ម៉ឺនុយមិនទាន់មានមុខម្ហូបទេ។ សូមបន្ថែមមុខម្ហូបទីមួយ និងមុខម្ហូបជំនួសសម្រាប់ភ្ញៀវខ្លះ។</translation>
    </message>
    <message>
        <source>What is not served, never why</source>
        <translation>អ្វីដែលមិនបម្រើ មិនសរសេរមូលហេតុ</translation>
    </message>
    <message>
        <source>What is served</source>
        <translation>អ្វីដែលបម្រើ</translation>
    </message>
</context>
<context>
    <name>Means</name>
    <message>
        <source>mail</source>
        <translation>សារអេឡិចត្រូនិក</translation>
    </message>
    <message>
        <source>note</source>
        <translation>កំណត់ទូត</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>ទូរសព្ទ</translation>
    </message>
    <message>
        <source>word of mouth</source>
        <translation>ផ្ទាល់មាត់</translation>
    </message>
</context>
<context>
    <name>MechanismForm</name>
    <message>
        <source>Mechanism</source>
        <translation>យន្តការ</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>ឈ្មោះ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Without ordinal and article: Cambodia-Canada Bilateral Consultations</source>
        <translation>ដោយគ្មានលេខលើក៖ កិច្ចប្រជុំពិគ្រោះយោបល់ទ្វេភាគីកម្ពុជា-កាណាដា</translation>
    </message>
    <message>
        <source>Name (French)</source>
        <translation>ឈ្មោះ (បារាំង)</translation>
    </message>
    <message>
        <source>Name (Khmer)</source>
        <translation>ឈ្មោះ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>កូដខ្លី</translation>
    </message>
    <message>
        <source>Short and unique, small letters, digits and hyphens: kh-ca</source>
        <translation>ខ្លី និងមិនដូចគ្នា អក្សរតូច លេខ និងសហសញ្ញា៖ kh-ca</translation>
    </message>
    <message>
        <source>Ordinals</source>
        <translation>លេខលើក</translation>
    </message>
    <message>
        <source>Usual release</source>
        <translation>សេចក្តីប្រកាសធម្មតា</translation>
    </message>
    <message>
        <source>One meeting is called (English)</source>
        <translation>កិច្ចប្រជុំមួយហៅថា (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>session, round, meeting, talks; empty: session</source>
        <translation>សម័យប្រជុំ កិច្ចប្រជុំ កិច្ចពិភាក្សា; ទទេ៖ កិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>One meeting is called (French)</source>
        <translation>កិច្ចប្រជុំមួយហៅថា (បារាំង)</translation>
    </message>
    <message>
        <source>One meeting is called (Khmer)</source>
        <translation>កិច្ចប្រជុំមួយហៅថា (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Stands under (English)</source>
        <translation>ស្ថិតក្រោម (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>The agreement, partnership or road map, as printed</source>
        <translation>កិច្ចព្រមព្រៀង ភាពជាដៃគូ ឬផែនទីបង្ហាញផ្លូវ តាមដែលបោះពុម្ព</translation>
    </message>
    <message>
        <source>Stands under (French)</source>
        <translation>ស្ថិតក្រោម (បារាំង)</translation>
    </message>
    <message>
        <source>Stands under (Khmer)</source>
        <translation>ស្ថិតក្រោម (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Its rules</source>
        <translation>វិធាន</translation>
    </message>
    <message>
        <source>Level (English)</source>
        <translation>ថ្នាក់ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Level (French)</source>
        <translation>ថ្នាក់ (បារាំង)</translation>
    </message>
    <message>
        <source>Level (Khmer)</source>
        <translation>ថ្នាក់ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Frequency (English)</source>
        <translation>ភាពញឹកញាប់ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Frequency (French)</source>
        <translation>ភាពញឹកញាប់ (បារាំង)</translation>
    </message>
    <message>
        <source>Frequency (Khmer)</source>
        <translation>ភាពញឹកញាប់ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Days to agree the agenda before</source>
        <translation>ចំនួនថ្ងៃដែលត្រូវឯកភាពរបៀបវារៈជាមុន</translation>
    </message>
    <message>
        <source>Not fixed</source>
        <translation>មិនកំណត់</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>en km</source>
        <translation>en km</translation>
    </message>
    <message>
        <source>The sides host in turn</source>
        <translation>ភាគីទាំងពីរធ្វើម្ចាស់ផ្ទះឆ្លាស់គ្នា</translation>
    </message>
    <message>
        <source>Costs (English)</source>
        <translation>ការចំណាយ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Costs (French)</source>
        <translation>ការចំណាយ (បារាំង)</translation>
    </message>
    <message>
        <source>Costs (Khmer)</source>
        <translation>ការចំណាយ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Terms (English)</source>
        <translation>លក្ខខណ្ឌ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Terms (French)</source>
        <translation>លក្ខខណ្ឌ (បារាំង)</translation>
    </message>
    <message>
        <source>Terms (Khmer)</source>
        <translation>លក្ខខណ្ឌ (ខ្មែរ)</translation>
    </message>
</context>
<context>
    <name>MechanismNameForm</name>
    <message>
        <source>Name (English)</source>
        <translation>ឈ្មោះ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Name (French)</source>
        <translation>ឈ្មោះ (បារាំង)</translation>
    </message>
    <message>
        <source>Name (Khmer)</source>
        <translation>ឈ្មោះ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Where it was approved or used</source>
        <translation>កន្លែងដែលបានអនុម័ត ឬបានប្រើ</translation>
    </message>
</context>
<context>
    <name>MechanismSideForm</name>
    <message>
        <source>Side</source>
        <translation>ភាគី</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>ភាគី</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>ស្ថាប័ន</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>អ្នកទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>The executive secretary, or whoever arranges the meetings</source>
        <translation>លេខាធិការប្រតិបត្តិ ឬអ្នករៀបចំកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Level (English)</source>
        <translation>ថ្នាក់ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Level (French)</source>
        <translation>ថ្នាក់ (បារាំង)</translation>
    </message>
    <message>
        <source>Level (Khmer)</source>
        <translation>ថ្នាក់ (ខ្មែរ)</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Attendance</source>
        <translation>វត្តមាន</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>ការងារតាមដាន</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>លទ្ធផល</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Everything that refers to the other refers to the one who stays. Gaps are filled from the other, and what papers say of either stays as it is.</source>
        <translation>អ្វីៗដែលយោងទៅកំណត់ត្រាម្ខាងទៀត នឹងយោងទៅកំណត់ត្រាដែលនៅ។ ចន្លោះត្រូវបំពេញពីម្ខាងទៀត ហើយអ្វីដែលឯកសារសរសេរអំពីអ្នកទាំងពីរ នៅដដែល។</translation>
    </message>
    <message>
        <source>Last met at {where}</source>
        <translation>បានជួបចុងក្រោយនៅ {where}</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>បញ្ចូលជាតែមួយ</translation>
    </message>
    <message>
        <source>One person, recorded twice</source>
        <translation>បុគ្គលតែម្នាក់ កត់ត្រាពីរដង</translation>
    </message>
    <message>
        <source>They are two persons</source>
        <translation>ជាបុគ្គលពីរនាក់</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>មិនទាន់មានឈ្មោះ</translation>
    </message>
    <message>
        <source>{name} stays</source>
        <translation>{name} នៅ</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>A letter waits for our reply.</source>
        <translation>លិខិតមួយរង់ចាំចម្លើយរបស់យើង។</translation>
    </message>
    <message>
        <source>Item {number} of the agenda, &apos;{title}&apos;, has no brief.</source>
        <translation>ចំណុចទី{number} នៃរបៀបវារៈ «{title}» មិនទាន់មានឯកសារសង្ខេប។</translation>
    </message>
    <message>
        <source>Item {number} of the agenda, &apos;{title}&apos;, has no lead.</source>
        <translation>ចំណុចទី{number} នៃរបៀបវារៈ «{title}» មិនទាន់មានអ្នកដឹកនាំ។</translation>
    </message>
    <message>
        <source>No dates are set.</source>
        <translation>មិនទាន់កំណត់កាលបរិច្ឆេទ។</translation>
    </message>
    <message>
        <source>No outcomes are recorded.</source>
        <translation>មិនទាន់កត់ត្រាលទ្ធផល។</translation>
    </message>
    <message>
        <source>No place is set.</source>
        <translation>មិនទាន់កំណត់ទីកន្លែង។</translation>
    </message>
    <message>
        <source>No release is composed yet.</source>
        <translation>មិនទាន់តែងសេចក្តីប្រកាស។</translation>
    </message>
    <message>
        <source>Nothing is recorded on one follow-up of an earlier session.</source>
        <translation>ការងារតាមដានមួយពីកិច្ចប្រជុំមុន មិនទាន់មានកំណត់ត្រា។</translation>
    </message>
    <message>
        <source>Nothing is recorded on {count} follow-ups of earlier sessions.</source>
        <translation>ការងារតាមដាន {count} ពីកិច្ចប្រជុំមុនៗ មិនទាន់មានកំណត់ត្រា។</translation>
    </message>
    <message>
        <source>One follow-up has no date.</source>
        <translation>ការងារតាមដានមួយមិនទាន់មានកាលបរិច្ឆេទ។</translation>
    </message>
    <message>
        <source>One follow-up has no owner.</source>
        <translation>ការងារតាមដានមួយមិនទាន់មានអ្នកទទួលបន្ទុក។</translation>
    </message>
    <message>
        <source>One point is open at a table.</source>
        <translation>មានចំណុចមួយមិនទាន់ដោះស្រាយនៅតុ។</translation>
    </message>
    <message>
        <source>One point is open at the table &apos;{plan}&apos;.</source>
        <translation>មានចំណុចមួយមិនទាន់ដោះស្រាយនៅតុ «{plan}»។</translation>
    </message>
    <message>
        <source>One task of the checklist is late.</source>
        <translation>កិច្ចការមួយក្នុងបញ្ជីកិច្ចការយឺត។</translation>
    </message>
    <message>
        <source>Our reply to &apos;{letter}&apos; is not sent.</source>
        <translation>ចម្លើយរបស់យើងចំពោះ «{letter}» មិនទាន់បានផ្ញើទេ។</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>របៀបវារៈមិនទាន់មានចំណុច។</translation>
    </message>
    <message>
        <source>The agenda was to be agreed by {day}.</source>
        <translation>របៀបវារៈត្រូវឯកភាពមុន{day}។</translation>
    </message>
    <message>
        <source>The checks found one point.</source>
        <translation>ការត្រួតពិនិត្យរកឃើញចំណុចមួយ។</translation>
    </message>
    <message>
        <source>The checks found {count} points.</source>
        <translation>ការត្រួតពិនិត្យរកឃើញ {count} ចំណុច។</translation>
    </message>
    <message>
        <source>The delegation of {party} has no head.</source>
        <translation>គណៈប្រតិភូ{party}មិនទាន់មានប្រធាន។</translation>
    </message>
    <message>
        <source>The delegation of {party} has {count} heads; those who share it are co-heads.</source>
        <translation>គណៈប្រតិភូ{party}មានប្រធាន {count} រូប; អ្នកដែលដឹកនាំរួមគ្នា គឺជាសហប្រធាន។</translation>
    </message>
    <message>
        <source>The delegation of {party} is not notified.</source>
        <translation>គណៈប្រតិភូ{party}មិនទាន់បានជូនដំណឹង។</translation>
    </message>
    <message>
        <source>The delegations of both sides are not set up yet.</source>
        <translation>គណៈប្រតិភូរបស់ភាគីទាំងពីរមិនទាន់បានរៀបចំទេ។</translation>
    </message>
    <message>
        <source>The name of {name} is missing in {language}.</source>
        <translation>ខ្វះឈ្មោះរបស់ {name} ជា{language}។</translation>
    </message>
    <message>
        <source>The release has no number.</source>
        <translation>សេចក្តីប្រកាសមិនទាន់មានលេខ។</translation>
    </message>
    <message>
        <source>The release in {language} is cleared and not issued yet.</source>
        <translation>សេចក្តីប្រកាសជា{language}បានឯកភាព តែមិនទាន់ចេញផ្សាយ។</translation>
    </message>
    <message>
        <source>The release in {language} is not cleared.</source>
        <translation>សេចក្តីប្រកាសជា{language}មិនទាន់បានឯកភាព។</translation>
    </message>
    <message>
        <source>The release says nothing in {language} yet.</source>
        <translation>សេចក្តីប្រកាសជា{language}មិនទាន់មានខ្លឹមសារ។</translation>
    </message>
    <message>
        <source>The title of {name} is missing in {language}.</source>
        <translation>ខ្វះតួនាទីរបស់ {name} ជា{language}។</translation>
    </message>
    <message>
        <source>The translation into {language} is older than its source.</source>
        <translation>ការបកប្រែជា{language}ចាស់ជាងច្បាប់ដើម។</translation>
    </message>
    <message>
        <source>{count} follow-ups have no date.</source>
        <translation>ការងារតាមដាន {count} មិនទាន់មានកាលបរិច្ឆេទ។</translation>
    </message>
    <message>
        <source>{count} follow-ups have no owner.</source>
        <translation>ការងារតាមដាន {count} មិនទាន់មានអ្នកទទួលបន្ទុក។</translation>
    </message>
    <message>
        <source>{count} items of the agenda have no brief: {numbers}.</source>
        <translation>ចំណុចរបៀបវារៈ {count} មិនទាន់មានឯកសារសង្ខេប៖ {numbers}។</translation>
    </message>
    <message>
        <source>{count} items of the agenda have no lead: {numbers}.</source>
        <translation>ចំណុចរបៀបវារៈ {count} មិនទាន់មានអ្នកដឹកនាំ៖ {numbers}។</translation>
    </message>
    <message>
        <source>{count} points are open at a table.</source>
        <translation>មាន {count} ចំណុចមិនទាន់ដោះស្រាយនៅតុ។</translation>
    </message>
    <message>
        <source>{count} points are open at the table &apos;{plan}&apos;.</source>
        <translation>មាន {count} ចំណុចមិនទាន់ដោះស្រាយនៅតុ «{plan}»។</translation>
    </message>
    <message>
        <source>{count} tasks of the checklist are late.</source>
        <translation>កិច្ចការ {count} ក្នុងបញ្ជីកិច្ចការយឺត។</translation>
    </message>
    <message>
        <source>{name} has died, and is still in the delegation of {party}.</source>
        <translation>{name} បានទទួលមរណភាព តែនៅក្នុងគណៈប្រតិភូ{party}នៅឡើយ។</translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>Agenda</source>
        <translation>របៀបវារៈ</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>ឯកសារសង្ខេប</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>គណៈប្រតិភូ</translation>
    </message>
    <message>
        <source>Everything that this session needs by now is here.</source>
        <translation>អ្វីៗដែលកិច្ចប្រជុំនេះត្រូវការនៅពេលនេះ មានគ្រប់គ្រាន់ហើយ។</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>ការងារតាមដាន</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>ការប្រជុំ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>សេចក្តីប្រកាស</translation>
    </message>
    <message>
        <source>Seating</source>
        <translation>កន្លែងអង្គុយ</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>កិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>អ្វីដែលនៅខ្វះ</translation>
    </message>
    <message>
        <source>What is missing; Enter goes there</source>
        <translation>អ្វីដែលនៅខ្វះ; Enter ទៅទីនោះ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>គ្មាន</translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>hybrid</source>
        <translation>ចម្រុះ</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>ដោយផ្ទាល់</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>តាមប្រព័ន្ធវីដេអូ</translation>
    </message>
</context>
<context>
    <name>NameOrder</name>
    <message>
        <source>family first</source>
        <translation>គោត្តនាមមុន</translation>
    </message>
    <message>
        <source>given first</source>
        <translation>នាមមុន</translation>
    </message>
</context>
<context>
    <name>NamedMenu</name>
    <message>
        <source>Attendance</source>
        <translation>វត្តមាន</translation>
    </message>
    <message>
        <source>Correct name or title…</source>
        <translation>កែតម្រូវឈ្មោះ ឬតួនាទី…</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>សមភាគី</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>ចុះក្រោម</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ឡើងលើ</translation>
    </message>
    <message>
        <source>Naming</source>
        <translation>ស្ថានភាពតែងតាំង</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>គ្មាននរណា</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Print plate</source>
        <translation>បោះពុម្ពស្លាកឈ្មោះ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>សមាសភាព</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>តំណាងឱ្យ</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>ដកចេញពីបញ្ជី</translation>
    </message>
</context>
<context>
    <name>NewConsultation</name>
    <message>
        <source>Agenda ({count})</source>
        <translation>របៀបវារៈ ({count})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>From {ref}</source>
        <translation>ពី {ref}</translation>
    </message>
    <message>
        <source>Make the session</source>
        <translation>បង្កើតកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>កិច្ចប្រជុំថ្មី</translation>
    </message>
    <message>
        <source>Open follow-ups ({count})</source>
        <translation>ការងារតាមដានមិនទាន់ចប់ ({count})</translation>
    </message>
    <message>
        <source>People ({count})</source>
        <translation>បុគ្គល ({count})</translation>
    </message>
</context>
<context>
    <name>NewConsultationForm</name>
    <message>
        <source>Mechanism</source>
        <translation>យន្តការ</translation>
    </message>
    <message>
        <source>Between whom</source>
        <translation>រវាងភាគី</translation>
    </message>
    <message>
        <source>Type a country or the name of the series</source>
        <translation>សូមវាយឈ្មោះប្រទេស ឬឈ្មោះយន្តការ</translation>
    </message>
    <message>
        <source>New mechanism…</source>
        <translation>យន្តការថ្មី…</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>កិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>Outside the series</source>
        <translation>ក្រៅលំដាប់</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>លេខយោង</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>រូបភាព</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ម្ចាស់ផ្ទះ</translation>
    </message>
    <message>
        <source>City (English)</source>
        <translation>ទីក្រុង (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>City (French)</source>
        <translation>ទីក្រុង (បារាំង)</translation>
    </message>
    <message>
        <source>City (Khmer)</source>
        <translation>ទីក្រុង (ខ្មែរ)</translation>
    </message>
    <message>
        <source>In place of a number (English)</source>
        <translation>ជំនួសលេខលើក (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>វិសេស</translation>
    </message>
    <message>
        <source>In place of a number (French)</source>
        <translation>ជំនួសលេខលើក (បារាំង)</translation>
    </message>
    <message>
        <source>In place of a number (Khmer)</source>
        <translation>ជំនួសលេខលើក (ខ្មែរ)</translation>
    </message>
    <message>
        <source>From the previous one</source>
        <translation>ពីកិច្ចប្រជុំមុន</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>របៀបវារៈ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>បុគ្គល</translation>
    </message>
    <message>
        <source>Open follow-ups</source>
        <translation>ការងារតាមដានមិនទាន់ចប់</translation>
    </message>
</context>
<context>
    <name>NewMechanism</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Make the mechanism</source>
        <translation>បង្កើតយន្តការ</translation>
    </message>
    <message>
        <source>New mechanism</source>
        <translation>យន្តការថ្មី</translation>
    </message>
</context>
<context>
    <name>NewMechanismForm</name>
    <message>
        <source>Sides</source>
        <translation>ភាគី</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>ភាគីយើង</translation>
    </message>
    <message>
        <source>Our institution</source>
        <translation>ស្ថាប័នរបស់យើង</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>ភាគីម្ខាងទៀត</translation>
    </message>
    <message>
        <source>Their institution</source>
        <translation>ស្ថាប័នរបស់ភាគីដៃគូ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>ឈ្មោះ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Without ordinal and article: Cambodia-Canada Bilateral Consultations</source>
        <translation>ដោយគ្មានលេខលើក៖ កិច្ចប្រជុំពិគ្រោះយោបល់ទ្វេភាគីកម្ពុជា-កាណាដា</translation>
    </message>
    <message>
        <source>Name (French)</source>
        <translation>ឈ្មោះ (បារាំង)</translation>
    </message>
    <message>
        <source>Name (Khmer)</source>
        <translation>ឈ្មោះ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>កូដខ្លី</translation>
    </message>
    <message>
        <source>Short and unique, small letters, digits and hyphens: kh-ca</source>
        <translation>ខ្លី និងមិនដូចគ្នា អក្សរតូច លេខ និងសហសញ្ញា៖ kh-ca</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>&amp;New passphrase</source>
        <translation>ឃ្លាសម្ងាត់ថ្មី (&amp;N)</translation>
    </message>
    <message>
        <source>Nobody can open the archive without it, and nobody can bring it back.</source>
        <translation>បើគ្មានឃ្លានេះ គ្មាននរណាអាចបើកបណ្ណសារ ហើយគ្មាននរណាអាចយកឃ្លានេះមកវិញបានទេ។</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>The passphrase &amp;until now</source>
        <translation>ឃ្លាសម្ងាត់បច្ចុប្បន្ន (&amp;U)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>ម្តងទៀត (&amp;A)</translation>
    </message>
</context>
<context>
    <name>NewPlace</name>
    <message>
        <source>Another place, where it moves</source>
        <translation>ទីកន្លែងផ្សេង បើប្តូរ</translation>
    </message>
    <message>
        <source>City ({language})</source>
        <translation>ទីក្រុង ({language})</translation>
    </message>
    <message>
        <source>Venue ({language})</source>
        <translation>ទីកន្លែងប្រជុំ ({language})</translation>
    </message>
</context>
<context>
    <name>NoteTable</name>
    <message>
        <source>Became</source>
        <translation>ក្លាយជា</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>ការងារតាមដាន</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>ចំណុច</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់ត្រា</translation>
    </message>
    <message>
        <source>Off record</source>
        <translation>ក្រៅកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>លទ្ធផល</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ម៉ោង</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Item that is spoken about</source>
        <translation>ចំណុចដែលកំពុងពិភាក្សា</translation>
    </message>
    <message>
        <source>Item that is spoken about ({previous}, {next})</source>
        <translation>ចំណុចដែលកំពុងពិភាក្សា ({previous}, {next})</translation>
    </message>
    <message>
        <source>Make it a follow-up</source>
        <translation>ធ្វើជាការងារតាមដាន</translation>
    </message>
    <message>
        <source>Make it an outcome</source>
        <translation>ធ្វើជាលទ្ធផល</translation>
    </message>
    <message>
        <source>New line ({keys})</source>
        <translation>បន្ទាត់ថ្មី ({keys})</translation>
    </message>
    <message>
        <source>New line of the running notes</source>
        <translation>បន្ទាត់ថ្មីនៃកំណត់ត្រាប្រជុំ</translation>
    </message>
    <message>
        <source>No item</source>
        <translation>គ្មានចំណុច</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>ក្រៅកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Running notes</source>
        <translation>កំណត់ត្រាប្រជុំ</translation>
    </message>
    <message>
        <source>Write the first line below and press Enter. Ctrl+Enter makes it an outcome.</source>
        <translation>សូមសរសេរបន្ទាត់ទីមួយខាងក្រោម រួចចុច Enter។ Ctrl+Enter ធ្វើជាលទ្ធផល។</translation>
    </message>
    <message>
        <source>Write, and press Enter</source>
        <translation>សរសេរ រួចចុច Enter</translation>
    </message>
    <message>
        <source>on</source>
        <translation>លើ</translation>
    </message>
</context>
<context>
    <name>Notifies</name>
    <message>
        <source>agenda</source>
        <translation>របៀបវារៈ</translation>
    </message>
    <message>
        <source>candidature</source>
        <translation>បេក្ខភាព</translation>
    </message>
    <message>
        <source>clearance</source>
        <translation>ការឯកភាព</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>គណៈប្រតិភូ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>other</source>
        <translation>ផ្សេងៗ</translation>
    </message>
    <message>
        <source>travel</source>
        <translation>ការធ្វើដំណើរ</translation>
    </message>
</context>
<context>
    <name>NumberState</name>
    <message>
        <source>reserved</source>
        <translation>បានបម្រុង</translation>
    </message>
    <message>
        <source>used</source>
        <translation>បានប្រើ</translation>
    </message>
    <message>
        <source>void</source>
        <translation>ទុកជាមោឃៈ</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Record “{name}” as a new institution</source>
        <translation>កត់ត្រា «{name}» ជាស្ថាប័នថ្មី</translation>
    </message>
    <message>
        <source>Record “{name}” as a new instrument</source>
        <translation>កត់ត្រា «{name}» ជាលិខិតុបករណ៍ថ្មី</translation>
    </message>
    <message>
        <source>Record “{name}” as a new party</source>
        <translation>កត់ត្រា «{name}» ជាភាគីថ្មី</translation>
    </message>
    <message>
        <source>Record “{name}” as a new person</source>
        <translation>កត់ត្រា «{name}» ជាបុគ្គលថ្មី</translation>
    </message>
    <message>
        <source>Record “{name}” as a new post</source>
        <translation>កត់ត្រា «{name}» ជាមុខតំណែងថ្មី</translation>
    </message>
    <message>
        <source>Record “{name}” as a new rank</source>
        <translation>កត់ត្រា «{name}» ជាឋានន្តរស័ក្តិថ្មី</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open it for reading</source>
        <translation>បើកសម្រាប់អាន</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>កំពុងបើក…</translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>Agreed with the other side</source>
        <translation>បានឯកភាពជាមួយភាគីម្ខាងទៀត</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>តាមតម្រូវការ</translation>
    </message>
    <message>
        <source>Chairs a side</source>
        <translation>កៅអីក្នុងមួយភាគី</translation>
    </message>
    <message>
        <source>Counterparts face each other</source>
        <translation>សមភាគីទល់មុខគ្នា</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>ទ្វារ</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>ទង់ជាតិ</translation>
    </message>
    <message>
        <source>Flags checked</source>
        <translation>បានពិនិត្យទង់ជាតិ</translation>
    </message>
    <message>
        <source>Guest drawn above</source>
        <translation>គូរភ្ញៀវនៅខាងលើ</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>អ្នកបកប្រែ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>តុ</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>ទម្លាប់</translation>
    </message>
    <message>
        <source>Usage and options</source>
        <translation>ទម្លាប់ និងជម្រើស</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>បង្អួច</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>As each side writes them</source>
        <translation>តាមការសរសេររបស់ភាគីនីមួយៗ</translation>
    </message>
    <message>
        <source>Card stock</source>
        <translation>ប្រភេទកាត</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ជួរឈរ</translation>
    </message>
    <message>
        <source>In Khmer and in Latin letters</source>
        <translation>ជាអក្សរខ្មែរ និងអក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>In the language of the paper</source>
        <translation>ជាភាសានៃឯកសារ</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>ស្ថាប័ន</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Name in Khmer</source>
        <translation>ឈ្មោះជាអក្សរខ្មែរ</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>ឈ្មោះជាអក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Print a paper</source>
        <translation>បោះពុម្ពឯកសារ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>បោះពុម្ព…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>សមាសភាព</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>រក្សាទុកជា PDF…</translation>
    </message>
    <message>
        <source>Save for Word…</source>
        <translation>រក្សាទុកសម្រាប់ Word…</translation>
    </message>
    <message>
        <source>Side that comes first</source>
        <translation>ភាគីដែលមកមុន</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>With photographs</source>
        <translation>មានរូបថត</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} ម.ម</translation>
    </message>
</context>
<context>
    <name>OrdinalStyle</name>
    <message>
        <source>figure</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>roman</source>
        <translation>លេខរ៉ូម៉ាំង</translation>
    </message>
    <message>
        <source>word</source>
        <translation>ពាក្យ</translation>
    </message>
</context>
<context>
    <name>OthersCard</name>
    <message>
        <source>Add somebody who is no delegate</source>
        <translation>បន្ថែមបុគ្គលដែលមិនមែនជាប្រតិភូ</translation>
    </message>
    <message>
        <source>Hosts, briefers, envoys and persons referred to stand here. Add the first by name.</source>
        <translation>ទីនេះសម្រាប់ម្ចាស់ផ្ទះ អ្នកធ្វើបទបង្ហាញ បេសកជន និងបុគ្គលដែលបានលើកឈ្មោះ។ សូមបន្ថែមឈ្មោះទីមួយ។</translation>
    </message>
    <message>
        <source>Named besides the delegations</source>
        <translation>អ្នកដែលមានឈ្មោះក្រៅពីគណៈប្រតិភូ</translation>
    </message>
    <message>
        <source>What can be done with the chosen person</source>
        <translation>អ្វីដែលអាចធ្វើចំពោះបុគ្គលដែលបានជ្រើស</translation>
    </message>
</context>
<context>
    <name>OutDialog</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Findings of the checks that are not settled: {count}</source>
        <translation>ចំណុចដែលរកឃើញមិនទាន់ដោះស្រាយ៖ {count}</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>ចេញផ្សាយ</translation>
    </message>
    <message>
        <source>Issue correction</source>
        <translation>ចេញផ្សាយការកែតម្រូវ</translation>
    </message>
    <message>
        <source>It has no number yet.</source>
        <translation>មិនទាន់មានលេខនៅឡើយ។</translation>
    </message>
    <message>
        <source>The correction goes out beside what was issued, which stays as it is.</source>
        <translation>ការកែតម្រូវចេញផ្សាយក្បែរអត្ថបទដែលបានចេញ ហើយអត្ថបទនោះនៅដដែល។</translation>
    </message>
    <message>
        <source>What goes out is frozen as it is printed now. It is corrected or withdrawn, not undone.</source>
        <translation>អ្វីដែលចេញផ្សាយត្រូវបង្កកដូចដែលបោះពុម្ពពេលនេះ។ វាអាចកែតម្រូវ ឬដកចេញ តែមិនអាចត្រឡប់វិញបានទេ។</translation>
    </message>
    <message>
        <source>What went out is kept, marked as withdrawn. This cannot be undone.</source>
        <translation>អ្វីដែលបានចេញផ្សាយត្រូវរក្សាទុក ដោយកត់សម្គាល់ថាបានដកចេញ។ សកម្មភាពនេះមិនអាចត្រឡប់វិញបានទេ។</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>ដកចេញ</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Candidature</source>
        <translation>បេក្ខភាព</translation>
    </message>
    <message>
        <source>Choose an outcome, or choose a line of the notes and press Ctrl+Enter.</source>
        <translation>សូមជ្រើសរើសលទ្ធផល ឬជ្រើសបន្ទាត់នៃកំណត់ត្រា រួចចុច Ctrl+Enter។</translation>
    </message>
    <message>
        <source>Fields (English)</source>
        <translation>វិស័យ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Fields (Khmer)</source>
        <translation>វិស័យ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>ឆ្លើយតបទៅនឹង</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>លិខិតុបករណ៍</translation>
    </message>
    <message>
        <source>Item of the agenda</source>
        <translation>ចំណុចរបៀបវារៈ</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>កម្រិតសម្ងាត់</translation>
    </message>
    <message>
        <source>Name of the group (English)</source>
        <translation>ឈ្មោះក្រុម (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Name of the group (Khmer)</source>
        <translation>ឈ្មោះក្រុម (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Off record</source>
        <translation>ក្រៅកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>ក្រៅកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>មួយក្នុងមួយបន្ទាត់</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>លទ្ធផល</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>ផ្នែកនៃអត្ថបទ</translation>
    </message>
    <message>
        <source>Said to (English)</source>
        <translation>និយាយទៅកាន់ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Said to (Khmer)</source>
        <translation>និយាយទៅកាន់ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>អ្នកមានមតិ</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>ជំហរ</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>កិរិយាសព្ទ</translation>
    </message>
    <message>
        <source>What follows the verb (English)</source>
        <translation>អ្វីដែលតាមក្រោយកិរិយាសព្ទ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>What follows the verb (Khmer)</source>
        <translation>អ្វីដែលតាមក្រោយកិរិយាសព្ទ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Words spoken (English)</source>
        <translation>ពាក្យដែលបាននិយាយ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Words spoken (Khmer)</source>
        <translation>ពាក្យដែលបាននិយាយ (ខ្មែរ)</translation>
    </message>
</context>
<context>
    <name>OutcomeTable</name>
    <message>
        <source>Off record</source>
        <translation>ក្រៅកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>អ្នកមានមតិ</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>កម្រិត</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>អ្វីដែលបាននិយាយ</translation>
    </message>
</context>
<context>
    <name>OutcomesCard</name>
    <message>
        <source>Add outcome</source>
        <translation>បន្ថែមលទ្ធផល</translation>
    </message>
    <message>
        <source>Nothing was recorded yet. Choose a line above and press Ctrl+Enter.</source>
        <translation>មិនទាន់មានកំណត់ត្រានៅឡើយ។ សូមជ្រើសបន្ទាត់ខាងលើ រួចចុច Ctrl+Enter។</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>លទ្ធផល</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Fit the width</source>
        <translation>ឱ្យត្រូវទទឹង</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>ធំជាង</translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation>មើលទំព័រជាមុន</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>ទំព័រ {page} នៃ {count}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>តូចជាង</translation>
    </message>
</context>
<context>
    <name>PaperName</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>ជួរឈរ %n</numerusform>
            <numerusform>ជួរឈរ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>របៀបវារៈ</translation>
    </message>
    <message>
        <source>Annotated agenda</source>
        <translation>របៀបវារៈមានកំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Arrivals and departures</source>
        <translation>ការមកដល់ និងការចាកចេញ</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>ប័ណ្ណសម្គាល់</translation>
    </message>
    <message>
        <source>Calendar (.ics)</source>
        <translation>ប្រតិទិន (.ics)</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>បញ្ជីកិច្ចការ</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>លិខិតអញ្ជើញ</translation>
    </message>
    <message>
        <source>List of delegations</source>
        <translation>បញ្ជីសមាសភាពគណៈប្រតិភូ</translation>
    </message>
    <message>
        <source>List of replies</source>
        <translation>ចម្លើយចំពោះការអញ្ជើញ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>ម៉ឺនុយ</translation>
    </message>
    <message>
        <source>Motorcade</source>
        <translation>ក្បួនរថយន្ត</translation>
    </message>
    <message>
        <source>Name plates</source>
        <translation>ស្លាកឈ្មោះ</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>កំណត់ទូត</translation>
    </message>
    <message>
        <source>Photo sheet</source>
        <translation>សន្លឹករូបថត</translation>
    </message>
    <message>
        <source>Place cards</source>
        <translation>ស្លាកឈ្មោះលើតុ</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>កម្មវិធី</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>សេចក្តីប្រកាស</translation>
    </message>
    <message>
        <source>Run of show</source>
        <translation>សៀវភៅដំណើរការ</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>ប្លង់កន្លែងអង្គុយ</translation>
    </message>
    <message>
        <source>Thank-you letters</source>
        <translation>លិខិតថ្លែងអំណរគុណ</translation>
    </message>
    <message>
        <source>flag: {code}</source>
        <translation>ទង់៖ {code}</translation>
    </message>
    <message>
        <source>no photograph</source>
        <translation>គ្មានរូបថត</translation>
    </message>
    <message>
        <source>the earlier photograph</source>
        <translation>រូបថតមុន</translation>
    </message>
    <message>
        <source>the new photograph</source>
        <translation>រូបថតថ្មី</translation>
    </message>
    <message>
        <source>vCards</source>
        <translation>បណ្ណទំនាក់ទំនង</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Save as PDF</source>
        <translation>រក្សាទុកជា PDF</translation>
    </message>
    <message>
        <source>Save as Word document</source>
        <translation>រក្សាទុកជាឯកសារ Word</translation>
    </message>
    <message>
        <source>Save as archival PDF</source>
        <translation>រក្សាទុកជា PDF សម្រាប់បណ្ណសារ</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>រក្សាទុកជាអត្ថបទធម្មតា</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>រក្សាទុកប្រតិទិន</translation>
    </message>
    <message>
        <source>Save the cards of both delegations</source>
        <translation>រក្សាទុកបណ្ណទំនាក់ទំនងនៃគណៈប្រតិភូទាំងពីរ</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>បានរក្សាទុក៖ {file}</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>អត្ថបទបានចម្លងទុកហើយ។</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Agenda</source>
        <translation>របៀបវារៈ</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>ប័ណ្ណសម្គាល់</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>គណៈប្រតិភូ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>ភាសានៃឯកសារ</translation>
    </message>
    <message>
        <source>Name plates</source>
        <translation>ស្លាកឈ្មោះ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Photo sheet</source>
        <translation>សន្លឹករូបថត</translation>
    </message>
    <message>
        <source>Place cards</source>
        <translation>ស្លាកឈ្មោះលើតុ</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>សេចក្តីប្រកាស</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>រក្សាទុកជា PDF</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Invitations</source>
        <translation>លិខិតអញ្ជើញ</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>លិខិត</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>ឯកសារបោះពុម្ព</translation>
    </message>
    <message>
        <source>Save both delegations as vCards</source>
        <translation>រក្សាទុកបណ្ណទំនាក់ទំនងនៃគណៈប្រតិភូទាំងពីរ</translation>
    </message>
    <message>
        <source>Save the programme as a calendar (.ics)</source>
        <translation>រក្សាទុកកម្មវិធីជាប្រតិទិន (.ics)</translation>
    </message>
</context>
<context>
    <name>ParagraphNumbers</name>
    <message>
        <source>none</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>roman sections</source>
        <translation>ផ្នែកលេខរ៉ូម៉ាំង</translation>
    </message>
    <message>
        <source>running</source>
        <translation>លេខបន្តគ្នា</translation>
    </message>
</context>
<context>
    <name>ParticipationRole</name>
    <message>
        <source>briefer</source>
        <translation>អ្នកធ្វើបទបង្ហាញ</translation>
    </message>
    <message>
        <source>envoy</source>
        <translation>បេសកជន</translation>
    </message>
    <message>
        <source>host</source>
        <translation>ម្ចាស់ផ្ទះ</translation>
    </message>
    <message>
        <source>mediator</source>
        <translation>អ្នកសម្របសម្រួល</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>អ្នកសង្កេតការណ៍</translation>
    </message>
    <message>
        <source>referred to</source>
        <translation>បានលើកឈ្មោះ</translation>
    </message>
    <message>
        <source>verifier</source>
        <translation>អ្នកផ្ទៀងផ្ទាត់</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Add instrument</source>
        <translation>បន្ថែមលិខិតុបករណ៍</translation>
    </message>
    <message>
        <source>Add rank</source>
        <translation>បន្ថែមឋានន្តរស័ក្តិ</translation>
    </message>
    <message>
        <source>Add signatory</source>
        <translation>បន្ថែមអ្នកចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>បន្ថែមឈ្មោះផ្សេង</translation>
    </message>
    <message>
        <source>Approved variants of the name</source>
        <translation>ឈ្មោះផ្សេងដែលបានអនុម័ត</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>លិខិតុបករណ៍</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>No rank yet. Posts are given one of them; the first is the highest.</source>
        <translation>មិនទាន់មានឋានន្តរស័ក្តិទេ។ មុខតំណែងនីមួយៗមានឋានន្តរស័ក្តិមួយ; ទីមួយខ្ពស់ជាងគេ។</translation>
    </message>
    <message>
        <source>Nobody yet. Add who signs it for each side.</source>
        <translation>មិនទាន់មាននរណានៅឡើយ។ សូមបន្ថែមអ្នកចុះហត្ថលេខាសម្រាប់ភាគីនីមួយៗ។</translation>
    </message>
    <message>
        <source>None yet. Add an agreement that is signed, exchanged or mentioned.</source>
        <translation>មិនទាន់មានទេ។ សូមបន្ថែមកិច្ចព្រមព្រៀងដែលត្រូវចុះហត្ថលេខា ផ្លាស់ប្តូរ ឬលើកឡើង។</translation>
    </message>
    <message>
        <source>None yet. An acronym is a variant too; a text may use each of them.</source>
        <translation>មិនទាន់មានទេ។ អក្សរកាត់ក៏ជាឈ្មោះផ្សេងដែរ; អត្ថបទអាចប្រើឈ្មោះទាំងនេះ។</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>ភាគី</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>លំដាប់</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>ឋានន្តរស័ក្តិ</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>អ្នកចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>ចុះហត្ថលេខាក្នុងនាម</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Table of ranks</source>
        <translation>តារាងឋានន្តរស័ក្តិ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ចំណងជើង</translation>
    </message>
</context>
<context>
    <name>PartyForm</name>
    <message>
        <source>Party</source>
        <translation>ភាគី</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Code of its flag</source>
        <translation>កូដទង់ជាតិ</translation>
    </message>
    <message>
        <source>ISO 3166 code in small letters such as ca, or a bloc such as eu or asean</source>
        <translation>កូដ ISO 3166 ជាអក្សរតូច ដូចជា ca ឬកូដប្លុក ដូចជា eu ឬ asean</translation>
    </message>
    <message>
        <source>Time zone of its capital</source>
        <translation>ល្វែងម៉ោងនៃរដ្ឋធានី</translation>
    </message>
    <message>
        <source>Asia/Phnom_Penh</source>
        <translation>Asia/Phnom_Penh</translation>
    </message>
    <message>
        <source>Short name (English)</source>
        <translation>ឈ្មោះខ្លី (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Short name (French)</source>
        <translation>ឈ្មោះខ្លី (បារាំង)</translation>
    </message>
    <message>
        <source>Short name (Khmer)</source>
        <translation>ឈ្មោះខ្លី (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Formal name (English)</source>
        <translation>ឈ្មោះផ្លូវការ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Without the article: Kingdom of Cambodia</source>
        <translation>ដោយគ្មានអាទិសព្ទ៖ ព្រះរាជាណាចក្រកម្ពុជា</translation>
    </message>
    <message>
        <source>Formal name (French)</source>
        <translation>ឈ្មោះផ្លូវការ (បារាំង)</translation>
    </message>
    <message>
        <source>Formal name (Khmer)</source>
        <translation>ឈ្មោះផ្លូវការ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Adjective (English)</source>
        <translation>គុណនាម (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>As before &apos;side&apos; and in the name of a mechanism: Cambodian</source>
        <translation>ដូចមុនពាក្យ «ភាគី» និងក្នុងឈ្មោះយន្តការ៖ កម្ពុជា</translation>
    </message>
    <message>
        <source>Adjective (French)</source>
        <translation>គុណនាម (បារាំង)</translation>
    </message>
    <message>
        <source>Adjective (Khmer)</source>
        <translation>គុណនាម (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Article (English)</source>
        <translation>អាទិសព្ទ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Before the short name, where it takes one: the</source>
        <translation>មុនឈ្មោះខ្លី បើមាន៖ the</translation>
    </message>
    <message>
        <source>Article (French)</source>
        <translation>អាទិសព្ទ (បារាំង)</translation>
    </message>
    <message>
        <source>Article (Khmer)</source>
        <translation>អាទិសព្ទ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Capital (English)</source>
        <translation>រដ្ឋធានី (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Capital (French)</source>
        <translation>រដ្ឋធានី (បារាំង)</translation>
    </message>
    <message>
        <source>Capital (Khmer)</source>
        <translation>រដ្ឋធានី (ខ្មែរ)</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>ទម្រង់សរសេររបស់ក្រសួង</translation>
    </message>
    <message>
        <source>Its languages</source>
        <translation>ភាសារបស់ភាគី</translation>
    </message>
    <message>
        <source>km en</source>
        <translation>km en</translation>
    </message>
    <message>
        <source>Spellings not used, one a line</source>
        <translation>អក្ខរាវិរុទ្ធដែលមិនប្រើ មួយក្នុងមួយបន្ទាត់</translation>
    </message>
</context>
<context>
    <name>PartyKind</name>
    <message>
        <source>organisation</source>
        <translation>អង្គការ</translation>
    </message>
    <message>
        <source>state</source>
        <translation>រដ្ឋ</translation>
    </message>
    <message>
        <source>union</source>
        <translation>សហភាព</translation>
    </message>
</context>
<context>
    <name>PassageCard</name>
    <message>
        <source>Heading…</source>
        <translation>ចំណងជើង…</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>ចុះក្រោម</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ឡើងលើ</translation>
    </message>
    <message>
        <source>Move, compose again or withdraw: {passage}</source>
        <translation>ប្តូរទីតាំង តែងឡើងវិញ ឬដកចេញ៖ {passage}</translation>
    </message>
    <message>
        <source>Outcomes that this passage says</source>
        <translation>លទ្ធផលដែលកថាខណ្ឌនេះលើកឡើង</translation>
    </message>
    <message>
        <source>Take in an outcome</source>
        <translation>ដាក់លទ្ធផល</translation>
    </message>
    <message>
        <source>Withdraw passage</source>
        <translation>ដកកថាខណ្ឌ</translation>
    </message>
</context>
<context>
    <name>PassageKind</name>
    <message>
        <source>closing</source>
        <translation>សេចក្តីបញ្ចប់</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>ព័ត៌មានមូលដ្ឋាន</translation>
    </message>
    <message>
        <source>next session</source>
        <translation>កិច្ចប្រជុំលើកក្រោយ</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>ការរំលឹក</translation>
    </message>
    <message>
        <source>title</source>
        <translation>ចំណងជើង</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>ប្រធានបទ</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>វាយដោយដៃ</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>Add passage</source>
        <translation>បន្ថែមកថាខណ្ឌ</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>លទ្ធផល</translation>
    </message>
    <message>
        <source>Show which outcomes each passage says</source>
        <translation>បង្ហាញលទ្ធផលដែលកថាខណ្ឌនីមួយៗលើកឡើង</translation>
    </message>
    <message>
        <source>Type a passage, or paste it from a word processor</source>
        <translation>វាយកថាខណ្ឌ ឬបិទភ្ជាប់ពីកម្មវិធីវាយអត្ថបទ</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>ឃ្លាសម្ងាត់ (&amp;P)</translation>
    </message>
    <message>
        <source>Encrypt it</source>
        <translation>អ៊ិនគ្រីប</translation>
    </message>
    <message>
        <source>Is the archive to be encrypted?</source>
        <translation>តើត្រូវអ៊ិនគ្រីបបណ្ណសារឬ?</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>មិនអ៊ិនគ្រីប</translation>
    </message>
    <message>
        <source>Without its passphrase nobody can read an encrypted archive.</source>
        <translation>បើគ្មានឃ្លាសម្ងាត់ គ្មាននរណាអាចអានបណ្ណសារដែលបានអ៊ិនគ្រីបបានទេ។</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Delegations</source>
        <translation>គណៈប្រតិភូ</translation>
    </message>
    <message>
        <source>No delegation is set up yet.</source>
        <translation>មិនទាន់រៀបចំគណៈប្រតិភូនៅឡើយ។</translation>
    </message>
    <message>
        <source>People</source>
        <translation>បុគ្គល</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Delete, in the list</source>
        <translation>Delete ក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>No institution is recorded yet. Begin with your own ministry.</source>
        <translation>មិនទាន់មានស្ថាប័ននៅឡើយ។ សូមចាប់ផ្តើមពីក្រសួងរបស់ខ្លួន។</translation>
    </message>
    <message>
        <source>No party is recorded yet. Begin with your own country.</source>
        <translation>មិនទាន់មានភាគីនៅឡើយ។ សូមចាប់ផ្តើមពីប្រទេសរបស់ខ្លួន។</translation>
    </message>
    <message>
        <source>Nobody is recorded yet. Begin with the head of your own delegation.</source>
        <translation>មិនទាន់មានបុគ្គលនៅឡើយ។ សូមចាប់ផ្តើមពីប្រធានគណៈប្រតិភូរបស់ខ្លួន។</translation>
    </message>
    <message>
        <source>People</source>
        <translation>បុគ្គល</translation>
    </message>
    <message>
        <source>Take in people</source>
        <translation>បញ្ចូលបុគ្គល</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>មិនទាន់មានឈ្មោះ</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Name as printed (English)</source>
        <translation>ឈ្មោះ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Without the honorific; it is never put in capitals or re-ordered</source>
        <translation>ដោយគ្មានគោរមងារ; មិនត្រូវប្តូរអក្សរ ឬលំដាប់ឡើយ</translation>
    </message>
    <message>
        <source>Name as printed (French)</source>
        <translation>ឈ្មោះ (បារាំង)</translation>
    </message>
    <message>
        <source>Name as printed (Khmer)</source>
        <translation>ឈ្មោះ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>គោត្តនាម</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>នាម</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>លំដាប់</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>ភាគី</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>ភេទ</translation>
    </message>
    <message>
        <source>Family name in capitals</source>
        <translation>គោត្តនាមជាអក្សរធំ</translation>
    </message>
    <message>
        <source>Forms of address</source>
        <translation>របៀបហៅ</translation>
    </message>
    <message>
        <source>Honorific (English)</source>
        <translation>គោរមងារ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>In full, as at the first mention: His Excellency</source>
        <translation>ពេញ ដូចការលើកឡើងដំបូង៖ ឯកឧត្តម</translation>
    </message>
    <message>
        <source>Honorific (French)</source>
        <translation>គោរមងារ (បារាំង)</translation>
    </message>
    <message>
        <source>Honorific (Khmer)</source>
        <translation>គោរមងារ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Short honorific (English)</source>
        <translation>គោរមងារខ្លី (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>As in lists: H.E.</source>
        <translation>ដូចក្នុងបញ្ជី៖ ឯ.ឧ.</translation>
    </message>
    <message>
        <source>Short honorific (French)</source>
        <translation>គោរមងារខ្លី (បារាំង)</translation>
    </message>
    <message>
        <source>Short honorific (Khmer)</source>
        <translation>គោរមងារខ្លី (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Academic title (English)</source>
        <translation>សញ្ញាបត្រ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>After the honorific: Dr.</source>
        <translation>ក្រោយគោរមងារ៖ បណ្ឌិត</translation>
    </message>
    <message>
        <source>Academic title (French)</source>
        <translation>សញ្ញាបត្រ (បារាំង)</translation>
    </message>
    <message>
        <source>Academic title (Khmer)</source>
        <translation>សញ្ញាបត្រ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>After the name (English)</source>
        <translation>ក្រោយឈ្មោះ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>MP</source>
        <translation>MP</translation>
    </message>
    <message>
        <source>After the name (French)</source>
        <translation>ក្រោយឈ្មោះ (បារាំង)</translation>
    </message>
    <message>
        <source>After the name (Khmer)</source>
        <translation>ក្រោយឈ្មោះ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Salutation (English)</source>
        <translation>ពាក្យផ្តើម (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>How a letter begins: Excellency</source>
        <translation>ពាក្យផ្តើមលិខិត៖ ឯកឧត្តម</translation>
    </message>
    <message>
        <source>Salutation (French)</source>
        <translation>ពាក្យផ្តើម (បារាំង)</translation>
    </message>
    <message>
        <source>Salutation (Khmer)</source>
        <translation>ពាក្យផ្តើម (ខ្មែរ)</translation>
    </message>
    <message>
        <source>For those who meet the person</source>
        <translation>សម្រាប់អ្នកដែលជួបបុគ្គលនេះ</translation>
    </message>
    <message>
        <source>Pronunciation (English)</source>
        <translation>របៀបអាន (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Pronunciation (French)</source>
        <translation>របៀបអាន (បារាំង)</translation>
    </message>
    <message>
        <source>Pronunciation (Khmer)</source>
        <translation>របៀបអាន (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>ភាសាដែលចេះ</translation>
    </message>
    <message>
        <source>km en</source>
        <translation>km en</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>តម្រៀបតាម</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>ថ្ងៃទទួលមរណភាព</translation>
    </message>
    <message>
        <source>Biography (English)</source>
        <translation>ជីវប្រវត្តិ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Biography (French)</source>
        <translation>ជីវប្រវត្តិ (បារាំង)</translation>
    </message>
    <message>
        <source>Biography (Khmer)</source>
        <translation>ជីវប្រវត្តិ (ខ្មែរ)</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Last met at {where}</source>
        <translation>បានជួបចុងក្រោយនៅ {where}</translation>
    </message>
</context>
<context>
    <name>PhotographCard</name>
    <message>
        <source>Choose a file…</source>
        <translation>ជ្រើសឯកសារ…</translation>
    </message>
    <message>
        <source>No photograph yet. Drop one on this page, or choose a file.</source>
        <translation>មិនទាន់មានរូបថតទេ។ សូមទម្លាក់លើទំព័រនេះ ឬជ្រើសឯកសារ។</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>រូបថត</translation>
    </message>
    <message>
        <source>Take the photograph off</source>
        <translation>ដករូបថត</translation>
    </message>
</context>
<context>
    <name>Photographs</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Person on {file}</source>
        <translation>បុគ្គលក្នុងរូប {file}</translation>
    </message>
    <message>
        <source>Put up {count}</source>
        <translation>ដាក់រូបថត {count}</translation>
    </message>
    <message>
        <source>Who is on the photographs?</source>
        <translation>នរណានៅក្នុងរូបថត?</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Archive</source>
        <translation>បណ្ណសារ</translation>
    </message>
    <message>
        <source>Candidatures</source>
        <translation>បេក្ខភាព</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>ការងារតាមដាន</translation>
    </message>
    <message>
        <source>People</source>
        <translation>បុគ្គល</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>សេចក្តីប្រកាស</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>កិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
</context>
<context>
    <name>PointsPart</name>
    <message>
        <source>Add point</source>
        <translation>បន្ថែមចំណុច</translation>
    </message>
    <message>
        <source>New point to make</source>
        <translation>ចំណុចសន្ទនាថ្មី</translation>
    </message>
    <message>
        <source>One thing, in one sentence, to one person</source>
        <translation>រឿងមួយ ក្នុងប្រយោគមួយ ទៅបុគ្គលម្នាក់</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>ចំណុច</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>ចំណុចសន្ទនា</translation>
    </message>
    <message>
        <source>Said to</source>
        <translation>និយាយទៅកាន់</translation>
    </message>
    <message>
        <source>The point (English)</source>
        <translation>ចំណុចសន្ទនា (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>The point (Khmer)</source>
        <translation>ចំណុចសន្ទនា (ខ្មែរ)</translation>
    </message>
</context>
<context>
    <name>PostForm</name>
    <message>
        <source>Title (English)</source>
        <translation>តួនាទី (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>As printed; &apos;Acting&apos; is a part of it</source>
        <translation>តាមដែលបោះពុម្ព; «ស្តីទី» ជាផ្នែកមួយ</translation>
    </message>
    <message>
        <source>Title (French)</source>
        <translation>តួនាទី (បារាំង)</translation>
    </message>
    <message>
        <source>Title (Khmer)</source>
        <translation>តួនាទី (ខ្មែរ)</translation>
    </message>
    <message>
        <source>At later mentions (English)</source>
        <translation>ពេលលើកឡើងបន្ទាប់ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>How the text goes on to name its holder: the Secretary of State</source>
        <translation>របៀបហៅអ្នកកាន់តំណែងជាបន្តបន្ទាប់៖ រដ្ឋលេខាធិការ</translation>
    </message>
    <message>
        <source>At later mentions (French)</source>
        <translation>ពេលលើកឡើងបន្ទាប់ (បារាំង)</translation>
    </message>
    <message>
        <source>At later mentions (Khmer)</source>
        <translation>ពេលលើកឡើងបន្ទាប់ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>ស្ថាប័ន</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>ឋានន្តរស័ក្តិ</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>ថ្ងៃដំបូង</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>ថ្ងៃចុងក្រោយ</translation>
    </message>
    <message>
        <source>Empty: still in office</source>
        <translation>ទទេ៖ នៅកាន់តំណែង</translation>
    </message>
</context>
<context>
    <name>Postpone</name>
    <message>
        <source>Keep the date</source>
        <translation>រក្សាកាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Move its sittings and its programme by as many days</source>
        <translation>ប្តូរវគ្គប្រជុំ និងកម្មវិធី តាមចំនួនថ្ងៃដូចគ្នា</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>លើកពេល</translation>
    </message>
    <message>
        <source>Postpone the session</source>
        <translation>លើកពេលកិច្ចប្រជុំ</translation>
    </message>
</context>
<context>
    <name>PostponeForm</name>
    <message>
        <source>New date, if it is known</source>
        <translation>កាលបរិច្ឆេទថ្មី បើដឹង</translation>
    </message>
    <message>
        <source>Why (English)</source>
        <translation>មូលហេតុ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>As may be said in public</source>
        <translation>តាមដែលអាចនិយាយជាសាធារណៈ</translation>
    </message>
    <message>
        <source>Why (French)</source>
        <translation>មូលហេតុ (បារាំង)</translation>
    </message>
    <message>
        <source>Why (Khmer)</source>
        <translation>មូលហេតុ (ខ្មែរ)</translation>
    </message>
</context>
<context>
    <name>PostsCard</name>
    <message>
        <source>Add post</source>
        <translation>បន្ថែមមុខតំណែង</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ពី</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>ស្ថាប័ន</translation>
    </message>
    <message>
        <source>No post yet. Titles are printed from the post that was held on the day.</source>
        <translation>មិនទាន់មានមុខតំណែងទេ។ តួនាទីបោះពុម្ពតាមមុខតំណែងនៅថ្ងៃនោះ។</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>មុខតំណែង</translation>
    </message>
    <message>
        <source>Posts of this person</source>
        <translation>មុខតំណែងរបស់បុគ្គលនេះ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ដល់</translation>
    </message>
</context>
<context>
    <name>Precedence</name>
    <message>
        <source>By name: {name}.</source>
        <translation>តាមឈ្មោះ៖ {name}។</translation>
    </message>
    <message>
        <source>By rank: {rank}.</source>
        <translation>តាមឋានន្តរស័ក្តិ៖ {rank}។</translation>
    </message>
    <message>
        <source>By role: {role}.</source>
        <translation>តាមសមាសភាព៖ {role}។</translation>
    </message>
    <message>
        <source>By seniority: since {since}.</source>
        <translation>តាមអតីតភាព៖ តាំងពី{since}។</translation>
    </message>
    <message>
        <source>By the order of institutions: {institution}.</source>
        <translation>តាមលំដាប់ស្ថាប័ន៖ {institution}។</translation>
    </message>
    <message>
        <source>Equal in every step; as notified.</source>
        <translation>ស្មើគ្នាគ្រប់ជំហាន; តាមការជូនដំណឹង។</translation>
    </message>
    <message>
        <source>Fixed by hand.</source>
        <translation>កំណត់ដោយដៃ។</translation>
    </message>
    <message>
        <source>No day of taking up functions is recorded.</source>
        <translation>មិនទាន់បានកត់ត្រាថ្ងៃចូលកាន់មុខតំណែងទេ។</translation>
    </message>
    <message>
        <source>No order of institutions is recorded.</source>
        <translation>មិនទាន់បានកត់ត្រាលំដាប់ស្ថាប័នទេ។</translation>
    </message>
    <message>
        <source>No rank is recorded.</source>
        <translation>មិនទាន់បានកត់ត្រាឋានន្តរស័ក្តិទេ។</translation>
    </message>
</context>
<context>
    <name>PrecedenceDialog</name>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>F fixes a place by hand or lets the rule decide again; Alt and an arrow moves it.</source>
        <translation>F កំណត់លំដាប់ដោយដៃ ឬឱ្យវិធានសម្រេចឡើងវិញ; Alt និងព្រួញ ប្តូរទីតាំង។</translation>
    </message>
    <message>
        <source>Name and reason</source>
        <translation>ឈ្មោះ និងមូលហេតុ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ល.រ</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>បានជូនដំណឹង</translation>
    </message>
    <message>
        <source>Order of precedence</source>
        <translation>លំដាប់អាទិភាព</translation>
    </message>
    <message>
        <source>Order of the steps: {steps}.</source>
        <translation>លំដាប់ជំហាន៖ {steps}។</translation>
    </message>
    <message>
        <source>as {place}</source>
        <translation>ជា {place}</translation>
    </message>
    <message>
        <source>same</source>
        <translation>ដូចគ្នា</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>As the system has it</source>
        <translation>តាមប្រព័ន្ធ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ងងឹត</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ភ្លឺ</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>គ្មានថតទីពីរ</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>ថតទីពីរសម្រាប់ច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ការកំណត់</translation>
    </message>
</context>
<context>
    <name>PreferencesForm</name>
    <message>
        <source>This machine</source>
        <translation>ម៉ាស៊ីននេះ</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>ភាសានៃផ្ទាំង</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ពណ៌</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>ឈ្មោះរបស់លោកអ្នក</translation>
    </message>
    <message>
        <source>It stands beside each of your deeds in the log</source>
        <translation>ឈ្មោះនេះនៅក្បែរសកម្មភាពនីមួយៗក្នុងកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>ថតទីពីរសម្រាប់ច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>None</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ជ្រើសរើស…</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>ការិយាល័យ</translation>
    </message>
    <message>
        <source>Own party</source>
        <translation>ភាគីរបស់យើង</translation>
    </message>
    <message>
        <source>What &apos;ours&apos; means, in papers and on screen</source>
        <translation>អត្ថន័យនៃ «យើង» ក្នុងឯកសារ និងលើអេក្រង់</translation>
    </message>
</context>
<context>
    <name>PresetsPage</name>
    <message>
        <source>Bring the shipped value back</source>
        <translation>យកតម្លៃដើមមកវិញ</translation>
    </message>
    <message>
        <source>Letterheads, phrases and numbers stand as they were shipped; Settings change them.</source>
        <translation>ក្បាលលិខិត ឃ្លា និងលេខ នៅតាមតម្លៃដើម; អាចប្តូរក្នុងការកំណត់។</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>តម្លៃផ្ទាល់</translation>
    </message>
    <message>
        <source>Shipped value</source>
        <translation>តម្លៃដើម</translation>
    </message>
    <message>
        <source>The office&apos;s own values</source>
        <translation>តម្លៃផ្ទាល់របស់ការិយាល័យ</translation>
    </message>
    <message>
        <source>Value of</source>
        <translation>តម្លៃនៃ</translation>
    </message>
</context>
<context>
    <name>PressAccess</name>
    <message>
        <source>closed</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>ក្រុមអ្នកកាសែតរួម</translation>
    </message>
    <message>
        <source>unsaid</source>
        <translation>មិនបញ្ជាក់</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>&amp;Copies</source>
        <translation>ចំនួនច្បាប់ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>ម៉ាស៊ីនបោះពុម្ព (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sides</source>
        <translation>ផ្នែកក្រដាស (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tray</source>
        <translation>ថាសក្រដាស (&amp;T)</translation>
    </message>
    <message>
        <source>All, or such as 1-3, 5</source>
        <translation>ទាំងអស់ ឬដូចជា 1-3, 5</translation>
    </message>
    <message>
        <source>Both sides, long edge</source>
        <translation>ទាំងសងខាង តាមគែមវែង</translation>
    </message>
    <message>
        <source>Both sides, short edge</source>
        <translation>ទាំងសងខាង តាមគែមខ្លី</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Card st&amp;ock</source>
        <translation>ប្រភេទកាត (&amp;O)</translation>
    </message>
    <message>
        <source>No printer is set up on this machine. Save it as a PDF, or set one up.</source>
        <translation>ម៉ាស៊ីននេះមិនទាន់មានម៉ាស៊ីនបោះពុម្ពទេ។ សូមរក្សាទុកជា PDF ឬដំឡើងម៉ាស៊ីនបោះពុម្ព។</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>ម្ខាង</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>ទំព័រ (&amp;G)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>បោះពុម្ព</translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation>បានផ្ញើទៅ {printer}។</translation>
    </message>
    <message>
        <source>The printer&apos;s usual one</source>
        <translation>តាមធម្មតានៃម៉ាស៊ីនបោះពុម្ព</translation>
    </message>
    <message>
        <source>These words do not fit on the card: {names}</source>
        <translation>ពាក្យទាំងនេះមិនសមលើកាតទេ៖ {names}</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>ថាសក្រដាស</translation>
    </message>
    <message>
        <source>{width} × {height} mm, {count} a sheet</source>
        <translation>{width} × {height} ម.ម, {count} ក្នុងមួយសន្លឹក</translation>
    </message>
</context>
<context>
    <name>PrivateCard</name>
    <message>
        <source>Diet</source>
        <translation>របបអាហារ</translation>
    </message>
    <message>
        <source>For the care of the guest alone</source>
        <translation>សម្រាប់តែការថែទាំភ្ញៀវ</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>សុខភាព</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>លាក់</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>កំណត់ត្រា</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>លិខិតឆ្លងដែន</translation>
    </message>
    <message>
        <source>Passport, diet, health and notes stand in no paper and in no file that goes out.</source>
        <translation>លិខិតឆ្លងដែន របបអាហារ សុខភាព និងកំណត់ត្រា មិនដាក់ក្នុងឯកសារណាដែលចេញទៅក្រៅទេ។</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>បង្ហាញ</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>Cars</source>
        <translation>រថយន្ត</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>បញ្ជីកិច្ចការ</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>អំណោយ</translation>
    </message>
    <message>
        <source>Kitchen sheet</source>
        <translation>សន្លឹកសម្រាប់ផ្ទះបាយ</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>ភាសានៃឯកសារ</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>អាហារ</translation>
    </message>
    <message>
        <source>Print, or save from the preview</source>
        <translation>បោះពុម្ព ឬរក្សាទុកពីទិដ្ឋភាពមុនបោះពុម្ព</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>កម្មវិធី</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>ការធ្វើដំណើរ</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>done</source>
        <translation>បានបញ្ចប់</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>ជិតដល់កំណត់</translation>
    </message>
    <message>
        <source>late</source>
        <translation>យឺតយ៉ាវ</translation>
    </message>
    <message>
        <source>later</source>
        <translation>ពេលក្រោយ</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>មិនទាន់កំណត់ថ្ងៃ</translation>
    </message>
</context>
<context>
    <name>Progressing</name>
    <message>
        <source>at risk</source>
        <translation>ប្រឈមហានិភ័យ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>បានបញ្ចប់</translation>
    </message>
    <message>
        <source>dropped by agreement</source>
        <translation>ឈប់អនុវត្តដោយការព្រមព្រៀង</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>មិនទាន់ចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>តាមផែនការ</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>ត្រូវបានជំនួស</translation>
    </message>
</context>
<context>
    <name>PutOff</name>
    <message>
        <source>Cancel the session</source>
        <translation>លុបចោលកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>លើកពេល…</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>ជ្រើសទាំងអស់ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>បង្កើន (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>បន្ថយ (&amp;D)</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
រកមិនឃើញឯកសារ។
សូមពិនិត្យឈ្មោះឯកសារឡើងវិញ។</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 មានរួចហើយ។
តើត្រូវជំនួសឬ?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ជ្រើសរើស (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>បើក (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>រក្សាទុក (&amp;S)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>បង្កើតថតថ្មី</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>ទិដ្ឋភាពលម្អិត</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ថត៖</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ឈ្មោះឯកសារ (&amp;N)៖</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ប្រភេទឯកសារ៖</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>រកថត</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ទៅមុខ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>ទៅមុខ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ទៅថតខាងលើ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>ទិដ្ឋភាពបញ្ជី</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>រកក្នុង៖</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ថតខាងលើ</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>រក្សាទុកជា</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>ចម្លង (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>បិទភ្ជាប់ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើឡើងវិញ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ត្រឡប់វិញ (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>កាត់ (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ជ្រើសទាំងអស់</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>លាក់ព័ត៌មានលម្អិត...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>បង្ហាញព័ត៌មានលម្អិត...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>បោះបង់ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>បិទ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ទេ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>យល់ព្រម (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>រក្សាទុក (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>បាទ/ចាស (&amp;Y)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>បញ្ឈប់</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>អនុវត្ត</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>បោះបង់ការកែ</translation>
    </message>
    <message>
        <source>Don&apos;t Save</source>
        <translation>មិនរក្សាទុក</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>មិនអើពើ</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>ទេ ទាំងអស់ (&amp;O)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>កំណត់ឡើងវិញ</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>ស្តារតម្លៃដើម</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ព្យាយាមម្តងទៀត</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>រក្សាទុកទាំងអស់</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>បាទ/ចាស ទាំងអស់ (&amp;A)</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>ចម្លង (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>បិទភ្ជាប់ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើឡើងវិញ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ត្រឡប់វិញ (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>កាត់ (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ជ្រើសទាំងអស់</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Find anything</source>
        <translation>ស្វែងរកទាំងអស់</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ការកំណត់</translation>
    </message>
</context>
<context>
    <name>RankCard</name>
    <message>
        <source>Equal in rank, told apart by their names alone: {names}.</source>
        <translation>ឋានន្តរស័ក្តិស្មើគ្នា បែងចែកតែតាមឈ្មោះ៖ {names}។</translation>
    </message>
    <message>
        <source>Order of {party}</source>
        <translation>លំដាប់របស់{party}</translation>
    </message>
    <message>
        <source>Take over ranks</source>
        <translation>យកតារាងឋានន្តរស័ក្តិ</translation>
    </message>
    <message>
        <source>Take over the shipped table of ranks, to be confirmed</source>
        <translation>យកតារាងឋានន្តរស័ក្តិដើម ដែលត្រូវបញ្ជាក់</translation>
    </message>
</context>
<context>
    <name>RankForm</name>
    <message>
        <source>Rank (English)</source>
        <translation>ឋានន្តរស័ក្តិ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Rank (French)</source>
        <translation>ឋានន្តរស័ក្តិ (បារាំង)</translation>
    </message>
    <message>
        <source>Rank (Khmer)</source>
        <translation>ឋានន្តរស័ក្តិ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>ភាគី</translation>
    </message>
    <message>
        <source>Place, 1 being the highest</source>
        <translation>លំដាប់ ដោយ ១ ខ្ពស់ជាងគេ</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>បានបញ្ជាក់</translation>
    </message>
    <message>
        <source>Where it is laid down</source>
        <translation>កន្លែងដែលបានកំណត់</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>The archive is open for reading only.</source>
        <translation>បណ្ណសារបើកសម្រាប់អានតែប៉ុណ្ណោះ។</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>មូលហេតុ (&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>មូលហេតុ</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>មិនទាន់មានឈ្មោះ</translation>
    </message>
    <message>
        <source>session</source>
        <translation>កិច្ចប្រជុំ</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source> Did you mean {refs}?</source>
        <translation> តើចង់និយាយ {refs} ឬ?</translation>
    </message>
    <message>
        <source>&apos;{check}&apos; finds nothing there.</source>
        <translation>&apos;{check}&apos; រកមិនឃើញអ្វីនៅទីនោះទេ។</translation>
    </message>
    <message>
        <source>&apos;{data}&apos; is none of: {allowed}.</source>
        <translation>&apos;{data}&apos; មិនមែនជា៖ {allowed}។</translation>
    </message>
    <message>
        <source>&apos;{data}&apos; is not {name}.</source>
        <translation>&apos;{data}&apos; មិនមែនជា {name} ទេ។</translation>
    </message>
    <message>
        <source>&apos;{day}&apos; is not a day such as 2026-02-12.</source>
        <translation>&apos;{day}&apos; មិនមែនជាថ្ងៃដូចជា 2026-02-12 ទេ។</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; has a brace that is no place such as {place}.</source>
        <translation>&apos;{key}&apos; មានសញ្ញាអង្កាញ់ ដែលមិនមែនជាកន្លែងដូចជា {place}។</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; has no place {place}: {known}.</source>
        <translation>&apos;{key}&apos; គ្មានកន្លែង {place} ទេ៖ {known}។</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; has the place {place} too often.</source>
        <translation>&apos;{key}&apos; មានកន្លែង {place} ច្រើនដងពេក។</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; has {count} characters.</source>
        <translation>&apos;{key}&apos; មាន {count} តួអក្សរ។</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is a table of phrases; name one of them.</source>
        <translation>&apos;{key}&apos; ជាតារាងឃ្លា; សូមដាក់ឈ្មោះឃ្លាមួយ។</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is one of: {words}.</source>
        <translation>&apos;{key}&apos; ត្រូវជាពាក្យមួយក្នុងចំណោម៖ {words}។</translation>
    </message>
    <message>
        <source>&apos;{label}&apos; cannot be undone: a {added} was added to it since.</source>
        <translation>មិនអាចត្រឡប់ &apos;{label}&apos; វិញបានទេ៖ {added} ត្រូវបានបន្ថែមក្រោយមក។</translation>
    </message>
    <message>
        <source>&apos;{label}&apos; cannot be undone: {path} was changed since.</source>
        <translation>មិនអាចត្រឡប់ &apos;{label}&apos; វិញបានទេ៖ {path} ត្រូវបានកែក្រោយមក។</translation>
    </message>
    <message>
        <source>&apos;{label}&apos; cannot be undone: {way_on}.</source>
        <translation>មិនអាចត្រឡប់ &apos;{label}&apos; វិញបានទេ៖ {way_on}។</translation>
    </message>
    <message>
        <source>&apos;{language}&apos; has no phrase for &apos;{verb}&apos;.</source>
        <translation>&apos;{language}&apos; គ្មានឃ្លាសម្រាប់ &apos;{verb}&apos; ទេ។</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no name.</source>
        <translation>&apos;{name}&apos; មិនមែនជាឈ្មោះទេ។</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; names nobody yet: a place is kept for somebody.</source>
        <translation>&apos;{name}&apos; មិនទាន់ដាក់ឈ្មោះនរណាទេ៖ កន្លែងនេះរក្សាទុកសម្រាប់បុគ្គលម្នាក់។</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was not asked.</source>
        <translation>&apos;{name}&apos; មិនបានអញ្ជើញទេ។</translation>
    </message>
    <message>
        <source>&apos;{pages}&apos; are no pages such as 1-3, 5.</source>
        <translation>&apos;{pages}&apos; មិនមែនជាទំព័រដូចជា 1-3, 5 ទេ។</translation>
    </message>
    <message>
        <source>&apos;{said}&apos; is no day of any calendar.</source>
        <translation>&apos;{said}&apos; មិនមែនជាថ្ងៃក្នុងប្រតិទិនណាមួយទេ។</translation>
    </message>
    <message>
        <source>&apos;{said}&apos; is no day; write it as 2026-02-12.</source>
        <translation>&apos;{said}&apos; មិនមែនជាថ្ងៃទេ; សូមសរសេរដូចជា 2026-02-12។</translation>
    </message>
    <message>
        <source>&apos;{said}&apos; is no language that is known.</source>
        <translation>មិនស្គាល់ភាសា &apos;{said}&apos; ទេ។</translation>
    </message>
    <message>
        <source>&apos;{said}&apos; is no number of a place.</source>
        <translation>&apos;{said}&apos; មិនមែនជាលេខលំដាប់ទេ។</translation>
    </message>
    <message>
        <source>&apos;{said}&apos; is no role that is known.</source>
        <translation>មិនស្គាល់សមាសភាព &apos;{said}&apos; ទេ។</translation>
    </message>
    <message>
        <source>&apos;{said}&apos; says neither m nor f.</source>
        <translation>&apos;{said}&apos; មិនមែន m ឬ f ទេ។</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a number such as PR 22/2026.</source>
        <translation>&apos;{text}&apos; មិនមែនជាលេខដូចជា PR 22/2026 ទេ។</translation>
    </message>
    <message>
        <source>&apos;{verb}&apos; says &apos;{strength}&apos;, not &apos;{given}&apos;; choose a verb of that strength.</source>
        <translation>&apos;{verb}&apos; មានកម្រិត &apos;{strength}&apos; មិនមែន &apos;{given}&apos; ទេ; សូមជ្រើសរើសកិរិយាសព្ទដែលមានកម្រិតនោះ។</translation>
    </message>
    <message>
        <source>&apos;{words}&apos; is not a day such as 12 February 2026.</source>
        <translation>&apos;{words}&apos; មិនមែនជាថ្ងៃ ដូចជា ថ្ងៃទី១២ ខែកុម្ភៈ ឆ្នាំ២០២៦ ទេ។</translation>
    </message>
    <message>
        <source>&apos;{words}&apos; is not a number of days such as T-30.</source>
        <translation>&apos;{words}&apos; មិនមែនជាចំនួនថ្ងៃដូចជា T-30 ទេ។</translation>
    </message>
    <message>
        <source>&apos;{words}&apos; is not a time such as 09:30.</source>
        <translation>&apos;{words}&apos; មិនមែនជាម៉ោង ដូចជា 09:30 ទេ។</translation>
    </message>
    <message>
        <source>&apos;{zone}&apos; is no time zone such as Asia/Phnom_Penh.</source>
        <translation>&apos;{zone}&apos; មិនមែនជាល្វែងម៉ោង ដូចជា Asia/Phnom_Penh ទេ។</translation>
    </message>
    <message>
        <source>A candidature does not answer itself.</source>
        <translation>បេក្ខភាពមិនអាចឆ្លើយតបខ្លួនឯងបានទេ។</translation>
    </message>
    <message>
        <source>A cell of the file has more than {most} characters.</source>
        <translation>ក្រឡាមួយក្នុងឯកសារមានលើស {most} តួអក្សរ។</translation>
    </message>
    <message>
        <source>A counterpart is in the other delegation.</source>
        <translation>សមភាគីត្រូវស្ថិតក្នុងគណៈប្រតិភូម្ខាងទៀត។</translation>
    </message>
    <message>
        <source>A currency is three capital letters, such as USD.</source>
        <translation>រូបិយប័ណ្ណជាអក្សរធំបីតួ ដូចជា USD។</translation>
    </message>
    <message>
        <source>A date given in words needs the words.</source>
        <translation>កាលបរិច្ឆេទជាពាក្យត្រូវមានពាក្យ។</translation>
    </message>
    <message>
        <source>A date of the kind &apos;{kind}&apos; needs a day.</source>
        <translation>កាលបរិច្ឆេទប្រភេទ &apos;{kind}&apos; ត្រូវមានថ្ងៃ។</translation>
    </message>
    <message>
        <source>A finding is settled with a reason.</source>
        <translation>ការដោះស្រាយត្រូវមានមូលហេតុ។</translation>
    </message>
    <message>
        <source>A heading has no items below it; they follow it.</source>
        <translation>ចំណងជើងគ្មានចំណុចក្រោមវាទេ; ចំណុចតាមពីក្រោយ។</translation>
    </message>
    <message>
        <source>A letter does not reply to itself.</source>
        <translation>លិខិតមិនអាចឆ្លើយតបខ្លួនឯងបានទេ។</translation>
    </message>
    <message>
        <source>A locked archive cannot be without a passphrase.</source>
        <translation>បណ្ណសារដែលបានចាក់សោមិនអាចគ្មានឃ្លាសម្ងាត់បានទេ។</translation>
    </message>
    <message>
        <source>A mechanism has two different parties.</source>
        <translation>យន្តការត្រូវមានភាគីពីរផ្សេងគ្នា។</translation>
    </message>
    <message>
        <source>A number is made void with a reason.</source>
        <translation>ការទុកលេខជាមោឃៈត្រូវមានមូលហេតុ។</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} characters.</source>
        <translation>ឃ្លាសម្ងាត់ត្រូវមានយ៉ាងតិច {count} តួអក្សរ។</translation>
    </message>
    <message>
        <source>A place counts from 1.</source>
        <translation>លំដាប់រាប់ចាប់ពី ១។</translation>
    </message>
    <message>
        <source>A plan has no option &apos;{name}&apos;.</source>
        <translation>ប្លង់គ្មានជម្រើស &apos;{name}&apos; ទេ។</translation>
    </message>
    <message>
        <source>A point to make says something.</source>
        <translation>ចំណុចសន្ទនាត្រូវមានខ្លឹមសារ។</translation>
    </message>
    <message>
        <source>A relative date needs a count and a unit.</source>
        <translation>រយៈពេលត្រូវមានចំនួន និងឯកតា។</translation>
    </message>
    <message>
        <source>A session has a number from 1, or none.</source>
        <translation>កិច្ចប្រជុំមានលេខលើកចាប់ពី ១ ឬគ្មាន។</translation>
    </message>
    <message>
        <source>A side has from 1 to {most} chairs, or as many as it needs.</source>
        <translation>ភាគីមួយមានកៅអីពី ១ ដល់ {most} ឬតាមចំនួនដែលត្រូវការ។</translation>
    </message>
    <message>
        <source>A side is led by one of its own delegates.</source>
        <translation>ភាគីមួយត្រូវដឹកនាំដោយប្រតិភូរបស់ខ្លួន។</translation>
    </message>
    <message>
        <source>A sitting ends after it has begun.</source>
        <translation>វគ្គប្រជុំត្រូវបញ្ចប់ក្រោយពេលចាប់ផ្តើម។</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>ខ្វះតម្លៃ។</translation>
    </message>
    <message>
        <source>A {kind} is made by its own verb only.</source>
        <translation>{kind} អាចបង្កើតបានតែតាមពាក្យបញ្ជារបស់វា។</translation>
    </message>
    <message>
        <source>An empty line is no note.</source>
        <translation>បន្ទាត់ទទេមិនមែនជាកំណត់ត្រាទេ។</translation>
    </message>
    <message>
        <source>An empty line is no note; delete it instead.</source>
        <translation>បន្ទាត់ទទេមិនមែនជាកំណត់ត្រាទេ; សូមលុបវាវិញ។</translation>
    </message>
    <message>
        <source>An item cannot stand below itself.</source>
        <translation>ចំណុចមិនអាចនៅក្រោមខ្លួនឯងបានទេ។</translation>
    </message>
    <message>
        <source>An item is proposed by one of the two sides.</source>
        <translation>ចំណុចត្រូវស្នើដោយភាគីមួយក្នុងចំណោមភាគីទាំងពីរ។</translation>
    </message>
    <message>
        <source>Another program is writing into the archive; nothing was changed. Try again.</source>
        <translation>កម្មវិធីផ្សេងកំពុងសរសេរក្នុងបណ្ណសារ; គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>Another session has taken it up already.</source>
        <translation>កិច្ចប្រជុំផ្សេងបានលើកយកចំណុចនេះរួចហើយ។</translation>
    </message>
    <message>
        <source>Both are candidatures of one party; the other side&apos;s answers.</source>
        <translation>ទាំងពីរជាបេក្ខភាពរបស់ភាគីតែមួយ; ត្រូវឆ្លើយតបដោយបេក្ខភាពរបស់ភាគីម្ខាងទៀត។</translation>
    </message>
    <message>
        <source>E-mails in e-mails are opened {most} deep.</source>
        <translation>សារអេឡិចត្រូនិកក្នុងសារអេឡិចត្រូនិកត្រូវបានបើកត្រឹមជម្រៅ {most}។</translation>
    </message>
    <message>
        <source>Give the mechanism its name.</source>
        <translation>សូមដាក់ឈ្មោះយន្តការ។</translation>
    </message>
    <message>
        <source>Give the session a number, or a name such as &apos;Special&apos;.</source>
        <translation>សូមដាក់លេខលើក ឬឈ្មោះដូចជា &apos;វិសេស&apos; ឱ្យកិច្ចប្រជុំ។</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>សូមដាក់ឈ្មោះគំរូ។</translation>
    </message>
    <message>
        <source>It cannot be agreed before it was sent.</source>
        <translation>មិនអាចឯកភាពមុនពេលផ្ញើបានទេ។</translation>
    </message>
    <message>
        <source>It does not name {new}, who came to the delegation since.</source>
        <translation>លិខិតនេះមិនទាន់រាប់បញ្ចូល {new} ដែលទើបចូលក្នុងគណៈប្រតិភូទេ។</translation>
    </message>
    <message>
        <source>It is a heading.</source>
        <translation>វាជាចំណងជើង។</translation>
    </message>
    <message>
        <source>It is marked {marking}; no cards of it leave the house.</source>
        <translation>មានកម្រិតសម្ងាត់ {marking}; បណ្ណទំនាក់ទំនងមិនចេញក្រៅទេ។</translation>
    </message>
    <message>
        <source>It is marked {marking}; what goes to the partner bears no marking of ours.</source>
        <translation>វាមានកម្រិតសម្ងាត់ {marking}; អ្វីដែលផ្ញើទៅដៃគូមិនត្រូវមានកម្រិតសម្ងាត់របស់យើងទេ។</translation>
    </message>
    <message>
        <source>It is not cleared ({sides}). Clear it, or give a reason.</source>
        <translation>មិនទាន់បានឯកភាព ({sides})។ សូមឯកភាព ឬបញ្ជាក់មូលហេតុ។</translation>
    </message>
    <message>
        <source>It is still needed: {count} other records refer to it. Change those first.</source>
        <translation>នៅត្រូវការវា៖ កំណត់ត្រាផ្សេង {count} យោងទៅវា។ សូមកែកំណត់ត្រាទាំងនោះជាមុន។</translation>
    </message>
    <message>
        <source>It may be somebody who is known; say whether it is.</source>
        <translation>អាចជាបុគ្គលដែលមានរួច; សូមបញ្ជាក់។</translation>
    </message>
    <message>
        <source>It names nobody, as far as the program can tell.</source>
        <translation>តាមដែលកម្មវិធីអាចដឹង វាមិនមានឈ្មោះបុគ្គលណាទេ។</translation>
    </message>
    <message>
        <source>It names {old}, who is not in the delegation any more.</source>
        <translation>លិខិតនេះរាប់បញ្ចូល {old} ដែលលែងនៅក្នុងគណៈប្រតិភូទៀតហើយ។</translation>
    </message>
    <message>
        <source>It repeats the headings.</source>
        <translation>វាសរសេរចំណងជើងជួរឈរឡើងវិញ។</translation>
    </message>
    <message>
        <source>It still says &apos;{old}&apos;, which is now &apos;{new}&apos;. Say that in it.</source>
        <translation>លិខិតនេះនៅសរសេរ &apos;{old}&apos; ដែលឥឡូវគឺ &apos;{new}&apos;។ សូមសរសេរតាមនេះ។</translation>
    </message>
    <message>
        <source>It waits for a session of another series.</source>
        <translation>វារង់ចាំកិច្ចប្រជុំនៃយន្តការផ្សេង។</translation>
    </message>
    <message>
        <source>It was left out by hand.</source>
        <translation>ត្រូវបានដកចេញដោយដៃ។</translation>
    </message>
    <message>
        <source>It went out as it stands. Write another one that corrects it.</source>
        <translation>វាបានចេញទៅហើយ។ សូមសរសេរមួយទៀតដើម្បីកែតម្រូវ។</translation>
    </message>
    <message>
        <source>It went out under this number, which stays used. Correct or withdraw the release.</source>
        <translation>សេចក្តីប្រកាសបានចេញក្រោមលេខនេះ ហើយលេខត្រូវចាត់ទុកថាបានប្រើ។ សូមកែតម្រូវ ឬដកសេចក្តីប្រកាស។</translation>
    </message>
    <message>
        <source>Letters look as if saved in a wrong encoding, such as &apos;Ã©&apos; for &apos;é&apos;.</source>
        <translation>តួអក្សរហាក់ដូចជារក្សាទុកដោយការអ៊ិនកូដខុស ដូចជា &apos;Ã©&apos; ជំនួស &apos;é&apos;។</translation>
    </message>
    <message>
        <source>Letters were lost before the file came here: it holds &apos;�&apos;.</source>
        <translation>តួអក្សរបានបាត់មុនឯកសារមកដល់ទីនេះ៖ ឯកសារមាន &apos;�&apos;។</translation>
    </message>
    <message>
        <source>Line {line} of the table cannot be read.</source>
        <translation>មិនអាចអានបន្ទាត់ {line} នៃតារាងបានទេ។</translation>
    </message>
    <message>
        <source>More than one {kind} of the archive has the {column} {words}.</source>
        <translation>{kind}ច្រើនជាងមួយក្នុងបណ្ណសារមាន {column} {words}។</translation>
    </message>
    <message>
        <source>Most people of this table are in another delegation of the session already. Choose another table.</source>
        <translation>បុគ្គលភាគច្រើនក្នុងតារាងនេះ ស្ថិតក្នុងគណៈប្រតិភូផ្សេងនៃកិច្ចប្រជុំរួចហើយ។ សូមជ្រើសតារាងផ្សេង។</translation>
    </message>
    <message>
        <source>Name the group that spoke.</source>
        <translation>សូមដាក់ឈ្មោះក្រុមដែលមានមតិ។</translation>
    </message>
    <message>
        <source>Name the person first; a post is held by somebody.</source>
        <translation>សូមដាក់ឈ្មោះបុគ្គលជាមុន; មុខតំណែងត្រូវមានអ្នកកាន់។</translation>
    </message>
    <message>
        <source>Name who spoke, or let both sides speak.</source>
        <translation>សូមដាក់ឈ្មោះអ្នកមានមតិ ឬឱ្យភាគីទាំងពីរ។</translation>
    </message>
    <message>
        <source>Name your own country.</source>
        <translation>សូមដាក់ឈ្មោះប្រទេសរបស់លោកអ្នក។</translation>
    </message>
    <message>
        <source>No table of ranks is shipped for {party}.</source>
        <translation>គ្មានតារាងឋានន្តរស័ក្តិសម្រាប់{party}ទេ។</translation>
    </message>
    <message>
        <source>Nobody is named any more who said &apos;{words}&apos;. Name who spoke.</source>
        <translation>គ្មានឈ្មោះអ្នកដែលបាននិយាយ &apos;{words}&apos; ទៀតទេ។ សូមដាក់ឈ្មោះអ្នកមានមតិ។</translation>
    </message>
    <message>
        <source>Nobody sits on either of these chairs.</source>
        <translation>គ្មាននរណាអង្គុយលើកៅអីទាំងពីរនេះទេ។</translation>
    </message>
    <message>
        <source>Nobody sits on that chair.</source>
        <translation>គ្មាននរណាអង្គុយលើកៅអីនោះទេ។</translation>
    </message>
    <message>
        <source>Nobody was asked to a sitting of it yet.</source>
        <translation>មិនទាន់បានអញ្ជើញនរណាមកវគ្គប្រជុំនៅឡើយទេ។</translation>
    </message>
    <message>
        <source>Nothing of this paper is out of date.</source>
        <translation>ឯកសារនេះគ្មានអ្វីហួសសម័យទេ។</translation>
    </message>
    <message>
        <source>Nothing was changed since it went out.</source>
        <translation>គ្មានអ្វីត្រូវបានកែចាប់តាំងពីពេលចេញផ្សាយមក។</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>គ្មានអ្វីបានបោះពុម្ពទេ។</translation>
    </message>
    <message>
        <source>Number {number} is that of {ref}.</source>
        <translation>លេខ {number} ជារបស់ {ref}។</translation>
    </message>
    <message>
        <source>Only an edition that was issued is corrected.</source>
        <translation>កែតម្រូវបានតែច្បាប់ដែលបានចេញផ្សាយ។</translation>
    </message>
    <message>
        <source>Only an edition that was issued is withdrawn.</source>
        <translation>ដកចេញបានតែច្បាប់ដែលបានចេញផ្សាយ។</translation>
    </message>
    <message>
        <source>Record the party first; an institution belongs to one.</source>
        <translation>សូមកត់ត្រាភាគីជាមុន; ស្ថាប័នត្រូវស្ថិតក្នុងភាគីមួយ។</translation>
    </message>
    <message>
        <source>Record the party first; somebody signs for one.</source>
        <translation>សូមកត់ត្រាភាគីជាមុន; អ្នកចុះហត្ថលេខាត្រូវតំណាងភាគីមួយ។</translation>
    </message>
    <message>
        <source>Rows that are hidden in the workbook are among these: {count}.</source>
        <translation>ក្នុងចំណោមនេះ មានជួរដែលលាក់ក្នុងសៀវភៅការងារ៖ {count}។</translation>
    </message>
    <message>
        <source>Say first when it begins.</source>
        <translation>សូមបញ្ជាក់ពេលចាប់ផ្តើមជាមុន។</translation>
    </message>
    <message>
        <source>Say first which party is the office&apos;s own, in the settings.</source>
        <translation>សូមកំណត់ភាគីរបស់ការិយាល័យជាមុន ក្នុងការកំណត់។</translation>
    </message>
    <message>
        <source>Say what the correction changes.</source>
        <translation>សូមបញ្ជាក់អ្វីដែលការកែតម្រូវផ្លាស់ប្តូរ។</translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation>សូមបញ្ជាក់អ្វីដែលបានធ្វើ។</translation>
    </message>
    <message>
        <source>Say where the archive is to lie.</source>
        <translation>សូមបញ្ជាក់ទីតាំងរក្សាទុកបណ្ណសារ។</translation>
    </message>
    <message>
        <source>Say who cleared it.</source>
        <translation>សូមបញ្ជាក់អ្នកឯកភាព។</translation>
    </message>
    <message>
        <source>Say whose list it is: --side ca.</source>
        <translation>សូមបញ្ជាក់ថាបញ្ជីជារបស់ភាគីណា៖ --side ca។</translation>
    </message>
    <message>
        <source>Say why it is withdrawn.</source>
        <translation>សូមបញ្ជាក់មូលហេតុនៃការដកចេញ។</translation>
    </message>
    <message>
        <source>Say your name first.</source>
        <translation>សូមបញ្ជាក់ឈ្មោះរបស់លោកអ្នកជាមុន។</translation>
    </message>
    <message>
        <source>Set the day of the consultation first.</source>
        <translation>សូមកំណត់ថ្ងៃនៃកិច្ចប្រជុំជាមុន។</translation>
    </message>
    <message>
        <source>Set up the delegations of both sides first.</source>
        <translation>សូមរៀបចំគណៈប្រតិភូរបស់ភាគីទាំងពីរជាមុន។</translation>
    </message>
    <message>
        <source>Somebody of this name stands in an earlier row; say whether it is somebody else.</source>
        <translation>មានបុគ្គលឈ្មោះនេះក្នុងជួរមុន; សូមបញ្ជាក់ថា តើជាបុគ្គលផ្សេងឬទេ។</translation>
    </message>
    <message>
        <source>That chair is not kept empty.</source>
        <translation>កៅអីនោះមិនបានរក្សាទុកទំនេរទេ។</translation>
    </message>
    <message>
        <source>That edition says something already; reword its passages.</source>
        <translation>ច្បាប់នោះមានខ្លឹមសាររួចហើយ; សូមកែកថាខណ្ឌ។</translation>
    </message>
    <message>
        <source>That is in the archive already, or refers to what is not there.</source>
        <translation>មានក្នុងបណ្ណសាររួចហើយ ឬយោងទៅអ្វីដែលមិនមាន។</translation>
    </message>
    <message>
        <source>That is more than ten years from the date that it has. Look at the year.</source>
        <translation>ឆ្ងាយជាងដប់ឆ្នាំពីកាលបរិច្ឆេទដែលមាន។ សូមពិនិត្យឆ្នាំ។</translation>
    </message>
    <message>
        <source>That is our own wording.</source>
        <translation>នេះជាពាក្យពេចន៍របស់យើងផ្ទាល់។</translation>
    </message>
    <message>
        <source>That is too long for a name.</source>
        <translation>វែងពេកសម្រាប់ឈ្មោះ។</translation>
    </message>
    <message>
        <source>That is too much to paste; take the file instead.</source>
        <translation>ច្រើនពេកសម្រាប់បិទភ្ជាប់; សូមយកឯកសារវិញ។</translation>
    </message>
    <message>
        <source>The PDF has more than {most} pages; nothing was read.</source>
        <translation>PDF មានលើស {most} ទំព័រ; មិនបានអានអ្វីទេ។</translation>
    </message>
    <message>
        <source>The PDF is damaged; nothing was read.</source>
        <translation>PDF ខូច; មិនបានអានអ្វីទេ។</translation>
    </message>
    <message>
        <source>The REF {ref} is that of another session.</source>
        <translation>លេខយោង {ref} ជារបស់កិច្ចប្រជុំផ្សេង។</translation>
    </message>
    <message>
        <source>The archive is open elsewhere.</source>
        <translation>បណ្ណសារកំពុងបើកនៅកន្លែងផ្សេង។</translation>
    </message>
    <message>
        <source>The archive must be brought up to date, which takes {needed} MB of room on the disk; it was not touched.</source>
        <translation>បណ្ណសារត្រូវធ្វើបច្ចុប្បន្នភាព ដែលត្រូវការទំហំថាស {needed} MB; មិនបានប៉ះពាល់ឡើយ។</translation>
    </message>
    <message>
        <source>The archive was made by a newer version of the program (its tables are {found}, this program knows {known}); it was not touched.</source>
        <translation>បណ្ណសារបង្កើតដោយកម្មវិធីជំនាន់ថ្មីជាង (តារាង {found} កម្មវិធីនេះស្គាល់ {known}); មិនបានប៉ះពាល់ឡើយ។</translation>
    </message>
    <message>
        <source>The attachments have {size} MB together; a file may have {largest}. Leave their contents out.</source>
        <translation>ឯកសារភ្ជាប់មានទំហំសរុប {size} MB; ឯកសារអាចមាន {largest}។ សូមមិនដាក់ខ្លឹមសារឯកសារភ្ជាប់។</translation>
    </message>
    <message>
        <source>The content has {size} bytes.</source>
        <translation>ខ្លឹមសារមានទំហំ {size} បៃ។</translation>
    </message>
    <message>
        <source>The course {course} says why somebody gets something else; write only what is served.</source>
        <translation>មុខម្ហូប {course} បង្ហាញមូលហេតុដែលភ្ញៀវទទួលមុខម្ហូបផ្សេង; សូមសរសេរតែអ្វីដែលបម្រើ។</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>ថាសពេញ; គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។</translation>
    </message>
    <message>
        <source>The disk under {path} does not answer; nothing was changed.</source>
        <translation>ថាសនៃ {path} មិនឆ្លើយតប; គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។</translation>
    </message>
    <message>
        <source>The document is damaged; nothing was read.</source>
        <translation>ឯកសារខូច; មិនបានអានអ្វីទេ។</translation>
    </message>
    <message>
        <source>The e-mail has more than {most} files attached.</source>
        <translation>សារអេឡិចត្រូនិកមានឯកសារភ្ជាប់លើស {most}។</translation>
    </message>
    <message>
        <source>The e-mail is damaged; nothing was read.</source>
        <translation>សារអេឡិចត្រូនិកខូច; មិនបានអានអ្វីទេ។</translation>
    </message>
    <message>
        <source>The emblem of the letterhead is no PNG picture.</source>
        <translation>សញ្ញានៃក្បាលលិខិតមិនមែនជារូប PNG ទេ។</translation>
    </message>
    <message>
        <source>The end must not lie before the beginning.</source>
        <translation>ពេលបញ្ចប់មិនត្រូវមុនពេលចាប់ផ្តើមទេ។</translation>
    </message>
    <message>
        <source>The file declares entities, as no Office program does; nothing was read.</source>
        <translation>ឯកសារប្រកាស entity ដែលគ្មានកម្មវិធីការិយាល័យណាធ្វើ; មិនបានអានអ្វីទេ។</translation>
    </message>
    <message>
        <source>The file has more than {size} MB.</source>
        <translation>ឯកសារមានទំហំលើស {size} MB។</translation>
    </message>
    <message>
        <source>The file has several lists of people, and nothing says which is this side&apos;s.</source>
        <translation>ឯកសារមានបញ្ជីបុគ្គលច្រើន ហើយគ្មានអ្វីបញ្ជាក់ថា មួយណាជារបស់ភាគីនេះទេ។</translation>
    </message>
    <message>
        <source>The file has {count} tables only.</source>
        <translation>ឯកសារមានតែ {count} តារាងប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>The file has {size} MB; an attachment may have {largest}.</source>
        <translation>ឯកសារមានទំហំ {size} MB; ឯកសារភ្ជាប់អាចមាន {largest}។</translation>
    </message>
    <message>
        <source>The file holds no vCard.</source>
        <translation>ឯកសារគ្មាន vCard ទេ។</translation>
    </message>
    <message>
        <source>The file is damaged, or is not what its name says; nothing was read.</source>
        <translation>ឯកសារខូច ឬមិនមែនជាអ្វីដែលឈ្មោះរបស់វាប្រាប់; មិនបានអានអ្វីទេ។</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ឯកសារទទេ។</translation>
    </message>
    <message>
        <source>The file is locked with a password. Open it, save it without one, and take that.</source>
        <translation>ឯកសារចាក់សោដោយពាក្យសម្ងាត់។ សូមបើក រក្សាទុកដោយគ្មានពាក្យសម្ងាត់ រួចយកឯកសារនោះ។</translation>
    </message>
    <message>
        <source>The file is nested more deeply than any that this program writes.</source>
        <translation>ឯកសារមានជម្រៅត្រួតគ្នាជ្រៅជាងអ្វីដែលកម្មវិធីនេះសរសេរ។</translation>
    </message>
    <message>
        <source>The file is no JSON: line {line}, column {column}: {why}.</source>
        <translation>ឯកសារមិនមែនជា JSON ទេ៖ បន្ទាត់ {line} ជួរឈរ {column}៖ {why}។</translation>
    </message>
    <message>
        <source>The file is no JSON: {why}.</source>
        <translation>ឯកសារមិនមែនជា JSON ទេ៖ {why}។</translation>
    </message>
    <message>
        <source>The file is no Outlook message, or is damaged.</source>
        <translation>ឯកសារមិនមែនជាសាររបស់ Outlook ឬខូច។</translation>
    </message>
    <message>
        <source>The file is no e-mail.</source>
        <translation>ឯកសារមិនមែនជាសារអេឡិចត្រូនិកទេ។</translation>
    </message>
    <message>
        <source>The file is no text, or its encoding is not known; save it as UTF-8.</source>
        <translation>ឯកសារមិនមែនជាអត្ថបទ ឬមិនស្គាល់ការអ៊ិនកូដ; សូមរក្សាទុកជា UTF-8។</translation>
    </message>
    <message>
        <source>The file is not UTF-8: its byte {place} is none.</source>
        <translation>ឯកសារមិនមែនជា UTF-8 ទេ៖ បៃទី {place} មិនត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Windows Latin (cp1252). Look at its accents.</source>
        <translation>ឯកសារមិនមែនជា UTF-8 ទេ; បានអានជា Windows Latin (cp1252)។ សូមពិនិត្យសញ្ញាលើអក្សរ។</translation>
    </message>
    <message>
        <source>The file is not in {encoding}: its byte {place} is none.</source>
        <translation>ឯកសារមិនមែនជា {encoding} ទេ៖ បៃទី {place} មិនត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>The file is of an older kind (.xls or .doc). Save it as .xlsx or .docx, and take that.</source>
        <translation>ឯកសារជាប្រភេទចាស់ (.xls ឬ .doc)។ សូមរក្សាទុកជា .xlsx ឬ .docx រួចយកឯកសារនោះ។</translation>
    </message>
    <message>
        <source>The file is written in an encoding that no Office program uses; nothing was read.</source>
        <translation>ឯកសារប្រើការអ៊ិនកូដដែលគ្មានកម្មវិធីការិយាល័យណាប្រើ; មិនបានអានអ្វីទេ។</translation>
    </message>
    <message>
        <source>The file of this attachment is damaged; a backup may have it whole.</source>
        <translation>ឯកសារភ្ជាប់នេះខូច; ច្បាប់បម្រុងអាចមានវាពេញលេញ។</translation>
    </message>
    <message>
        <source>The file of this attachment is not in the archive.</source>
        <translation>ឯកសារភ្ជាប់នេះមិនមានក្នុងបណ្ណសារទេ។</translation>
    </message>
    <message>
        <source>The handle {handle} is that of another mechanism.</source>
        <translation>ពាក្យសម្គាល់ {handle} ជារបស់យន្តការផ្សេង។</translation>
    </message>
    <message>
        <source>The key file {path} is damaged. Put the one from a backup in its place.</source>
        <translation>ឯកសារសោ {path} ខូច។ សូមយកឯកសារសោពីច្បាប់បម្រុងមកជំនួស។</translation>
    </message>
    <message>
        <source>The last day must not lie before the first night.</source>
        <translation>ថ្ងៃចុងក្រោយមិនត្រូវមុនយប់ដំបូងទេ។</translation>
    </message>
    <message>
        <source>The last day must not lie before the first.</source>
        <translation>ថ្ងៃចុងក្រោយមិនត្រូវមុនថ្ងៃដំបូងទេ។</translation>
    </message>
    <message>
        <source>The mechanism has not two sides yet; name them first.</source>
        <translation>យន្តការមិនទាន់មានភាគីពីរ; សូមដាក់ឈ្មោះជាមុន។</translation>
    </message>
    <message>
        <source>The next number of {kind} is {next}; {number} would leave a gap or stand out of order.</source>
        <translation>លេខបន្ទាប់នៃ {kind} គឺ {next}; លេខ {number} នឹងរំលង ឬខុសលំដាប់។</translation>
    </message>
    <message>
        <source>The number {kind} {number} is already used.</source>
        <translation>លេខ {kind} {number} បានប្រើរួចហើយ។</translation>
    </message>
    <message>
        <source>The numbers of a register begin with 1.</source>
        <translation>លេខក្នុងបញ្ជីចាប់ផ្តើមពី ១។</translation>
    </message>
    <message>
        <source>The office has no value of its own for &apos;{key}&apos;.</source>
        <translation>ការិយាល័យគ្មានតម្លៃផ្ទាល់សម្រាប់ &apos;{key}&apos; ទេ។</translation>
    </message>
    <message>
        <source>The other side has proposed no words of its own.</source>
        <translation>ភាគីម្ខាងទៀតមិនបានស្នើពាក្យពេចន៍របស់ខ្លួនទេ។</translation>
    </message>
    <message>
        <source>The paper &apos;{name}&apos; has no option &apos;{option}&apos;.</source>
        <translation>ឯកសារ &apos;{name}&apos; គ្មានជម្រើស &apos;{option}&apos; ទេ។</translation>
    </message>
    <message>
        <source>The paper has {count} pages.</source>
        <translation>ឯកសារមាន {count} ទំព័រ។</translation>
    </message>
    <message>
        <source>The party has a table of ranks already.</source>
        <translation>ភាគីនេះមានតារាងឋានន្តរស័ក្តិរួចហើយ។</translation>
    </message>
    <message>
        <source>The passphrase does not open this archive.</source>
        <translation>ឃ្លាសម្ងាត់នេះមិនអាចបើកបណ្ណសារបានទេ។</translation>
    </message>
    <message>
        <source>The picture has more than {most} million pixels.</source>
        <translation>រូបភាពមានលើស {most} លានភិចសែល។</translation>
    </message>
    <message>
        <source>The picture is damaged, or of a kind that cannot be shown.</source>
        <translation>រូបភាពខូច ឬជាប្រភេទដែលមិនអាចបង្ហាញបាន។</translation>
    </message>
    <message>
        <source>The printer {printer} does not answer.</source>
        <translation>ម៉ាស៊ីនបោះពុម្ព {printer} មិនឆ្លើយតប។</translation>
    </message>
    <message>
        <source>The printer {printer} refused it: {why}</source>
        <translation>ម៉ាស៊ីនបោះពុម្ព {printer} បានបដិសេធ៖ {why}</translation>
    </message>
    <message>
        <source>The release has {count} passages.</source>
        <translation>សេចក្តីប្រកាសមាន {count} កថាខណ្ឌ។</translation>
    </message>
    <message>
        <source>The same person stands in an earlier row.</source>
        <translation>បុគ្គលដដែលមានក្នុងជួរមុន។</translation>
    </message>
    <message>
        <source>The sheet {sheet} is hidden in the workbook.</source>
        <translation>សន្លឹក {sheet} ត្រូវបានលាក់ក្នុងសៀវភៅការងារ។</translation>
    </message>
    <message>
        <source>The table has more than {most} cells; nothing was read.</source>
        <translation>តារាងមានលើស {most} ក្រឡា; មិនបានអានអ្វីទេ។</translation>
    </message>
    <message>
        <source>The table has more than {most} rows; nothing was read.</source>
        <translation>តារាងមានលើស {most} ជួរ; មិនបានអានអ្វីទេ។</translation>
    </message>
    <message>
        <source>The text was changed while it was printed. Look at it again, and issue it then.</source>
        <translation>អត្ថបទត្រូវបានកែពេលកំពុងបោះពុម្ព។ សូមពិនិត្យម្តងទៀត រួចចេញផ្សាយ។</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>ទាំងពីរមិនដូចគ្នាទេ។</translation>
    </message>
    <message>
        <source>There is no column &apos;{name}&apos;; there are: {names}.</source>
        <translation>គ្មានជួរឈរ &apos;{name}&apos; ទេ; មាន៖ {names}។</translation>
    </message>
    <message>
        <source>There is no delegate &apos;{name}&apos;.</source>
        <translation>គ្មានប្រតិភូ &apos;{name}&apos; ទេ។</translation>
    </message>
    <message>
        <source>There is no export &apos;{name}&apos;.</source>
        <translation>គ្មានការនាំចេញ &apos;{name}&apos; ទេ។</translation>
    </message>
    <message>
        <source>There is no letter to a person in &apos;{language}&apos; yet.</source>
        <translation>មិនទាន់មានលិខិតទៅបុគ្គលជា &apos;{language}&apos; ទេ។</translation>
    </message>
    <message>
        <source>There is no party {code}.</source>
        <translation>គ្មានភាគី {code} ទេ។</translation>
    </message>
    <message>
        <source>There is no seating plan yet.</source>
        <translation>មិនទាន់មានប្លង់កន្លែងអង្គុយទេ។</translation>
    </message>
    <message>
        <source>There is no template &apos;{key}&apos;.</source>
        <translation>គ្មានគំរូ &apos;{key}&apos; ទេ។</translation>
    </message>
    <message>
        <source>There is nothing in {file} that a program can read; type it in.</source>
        <translation>{file} គ្មានអ្វីដែលកម្មវិធីអាចអានបានទេ; សូមវាយបញ្ចូល។</translation>
    </message>
    <message>
        <source>There is nothing on the agenda that could be sent.</source>
        <translation>របៀបវារៈគ្មានអ្វីដែលអាចផ្ញើបានទេ។</translation>
    </message>
    <message>
        <source>There is nothing yet that a template could be made of.</source>
        <translation>មិនទាន់មានអ្វីដែលអាចធ្វើជាគំរូបានទេ។</translation>
    </message>
    <message>
        <source>This cannot go to the partner: {what}.</source>
        <translation>ចំណុចនេះមិនអាចផ្ញើទៅដៃគូបានទេ៖ {what}។</translation>
    </message>
    <message>
        <source>Write what the other side proposes.</source>
        <translation>សូមសរសេរអ្វីដែលភាគីម្ខាងទៀតស្នើ។</translation>
    </message>
    <message>
        <source>card {card}</source>
        <translation>កាត {card}</translation>
    </message>
    <message>
        <source>The workbook is damaged; nothing was read.</source>
        <translation>សៀវភៅការងារខូច; មិនបានអានអ្វីទេ។</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is none of: {words}.</source>
        <translation>&apos;{word}&apos; មិនមែនជាពាក្យមួយក្នុងចំណោម៖ {words}។</translation>
    </message>
    <message>
        <source>A later list of this delegation has come; accept or decline its lines.</source>
        <translation>បញ្ជីថ្មីជាងនៃគណៈប្រតិភូនេះបានមកដល់; សូមយល់ព្រម ឬបដិសេធបន្ទាត់របស់វា។</translation>
    </message>
    <message>
        <source>A part of the date is lacking.</source>
        <translation>កាលបរិច្ឆេទខ្វះផ្នែកមួយ។</translation>
    </message>
    <message>
        <source>A reference is letters, digits and hyphens, such as kh-ca-2.</source>
        <translation>លេខយោងជាអក្សរ លេខ និងសហសញ្ញា ដូចជា kh-ca-2។</translation>
    </message>
    <message>
        <source>A short code is small letters, digits and hyphens, such as kh-ca.</source>
        <translation>កូដខ្លីជាអក្សរតូច លេខ និងសហសញ្ញា ដូចជា kh-ca។</translation>
    </message>
    <message>
        <source>A value is a number with a point, such as 120.50.</source>
        <translation>តម្លៃជាលេខមានសញ្ញាចុច ដូចជា 120.50។</translation>
    </message>
    <message>
        <source>An alternate is in the same delegation.</source>
        <translation>សមាជិកជំនួសត្រូវស្ថិតក្នុងគណៈប្រតិភូដដែល។</translation>
    </message>
    <message>
        <source>Both stand in the delegations to {ref}; take one of them out first.</source>
        <translation>ទាំងពីរស្ថិតក្នុងគណៈប្រតិភូនៃ {ref}; សូមដកម្នាក់ចេញជាមុន។</translation>
    </message>
    <message>
        <source>Change a name or a title.</source>
        <translation>សូមកែឈ្មោះ ឬតួនាទី។</translation>
    </message>
    <message>
        <source>Choose another person; this is the same one.</source>
        <translation>សូមជ្រើសបុគ្គលផ្សេង; នេះជាបុគ្គលដដែល។</translation>
    </message>
    <message>
        <source>Choose whom to thank.</source>
        <translation>សូមជ្រើសអ្នកដែលត្រូវថ្លែងអំណរគុណ។</translation>
    </message>
    <message>
        <source>Every invitation to it was sent already.</source>
        <translation>លិខិតអញ្ជើញទាំងអស់បានផ្ញើរួចហើយ។</translation>
    </message>
    <message>
        <source>Give it its number first.</source>
        <translation>សូមដាក់លេខជាមុន។</translation>
    </message>
    <message>
        <source>It is ours; a reply to it comes from the other side.</source>
        <translation>លិខិតនេះជារបស់យើង; ចម្លើយមកពីភាគីម្ខាងទៀត។</translation>
    </message>
    <message>
        <source>It is written in {written}, and not in {language}.</source>
        <translation>សរសេរជា{written} មិនមែនជា{language}ទេ។</translation>
    </message>
    <message>
        <source>It says nothing yet.</source>
        <translation>មិនទាន់មានខ្លឹមសារទេ។</translation>
    </message>
    <message>
        <source>It went out already.</source>
        <translation>បានចេញរួចហើយ។</translation>
    </message>
    <message>
        <source>It went out under this number, which stays used.</source>
        <translation>បានចេញដោយប្រើលេខនេះ; លេខនៅតែប្រើរួច។</translation>
    </message>
    <message>
        <source>It would reply to itself: that letter replies to this one.</source>
        <translation>វានឹងឆ្លើយតបខ្លួនឯង៖ លិខិតនោះឆ្លើយតបទៅលិខិតនេះ។</translation>
    </message>
    <message>
        <source>No choice here has &apos;{name}&apos; in its name.</source>
        <translation>គ្មានជម្រើសណានៅទីនេះមាន &apos;{name}&apos; ក្នុងឈ្មោះទេ។</translation>
    </message>
    <message>
        <source>No letter has been drafted for this consultation.</source>
        <translation>មិនទាន់បានព្រាងលិខិតសម្រាប់កិច្ចប្រជុំនេះទេ។</translation>
    </message>
    <message>
        <source>Nobody is named there yet.</source>
        <translation>មិនទាន់បានដាក់ឈ្មោះនរណានៅទីនោះទេ។</translation>
    </message>
    <message>
        <source>Nobody was asked to this sitting yet.</source>
        <translation>មិនទាន់បានអញ្ជើញនរណាចូលរួមវគ្គប្រជុំនេះទេ។</translation>
    </message>
    <message>
        <source>Nothing came in.</source>
        <translation>គ្មានអ្វីចូលមកទេ។</translation>
    </message>
    <message>
        <source>Nothing in it has a day yet.</source>
        <translation>មិនទាន់មានអ្វីក្នុងនោះដែលមានថ្ងៃទេ។</translation>
    </message>
    <message>
        <source>Nothing is disposed of before it was given.</source>
        <translation>មិនអាចចាត់ចែងអំណោយមុនពេលផ្តល់បានទេ។</translation>
    </message>
    <message>
        <source>Only a letter of ours bears a number of ours.</source>
        <translation>មានតែលិខិតរបស់យើងទេ ដែលមានលេខរបស់យើង។</translation>
    </message>
    <message>
        <source>Only a letter of ours is sent from here.</source>
        <translation>មានតែលិខិតរបស់យើងទេ ដែលផ្ញើពីទីនេះ។</translation>
    </message>
    <message>
        <source>Record the cars first.</source>
        <translation>សូមកត់ត្រារថយន្តជាមុន។</translation>
    </message>
    <message>
        <source>Say first on which day.</source>
        <translation>សូមបញ្ជាក់ថ្ងៃជាមុន។</translation>
    </message>
    <message>
        <source>Say from which day on it is so.</source>
        <translation>សូមបញ្ជាក់ថា ចាប់ពីថ្ងៃណា។</translation>
    </message>
    <message>
        <source>Several choices here have &apos;{name}&apos; in their names.</source>
        <translation>ជម្រើសច្រើននៅទីនេះមាន &apos;{name}&apos; ក្នុងឈ្មោះ។</translation>
    </message>
    <message>
        <source>Something in it was numbered, cleared or issued; that stays.</source>
        <translation>មានអ្វីមួយក្នុងនោះបានដាក់លេខ បានឯកភាព ឬបានចេញផ្សាយ; វានៅដដែល។</translation>
    </message>
    <message>
        <source>That is too long: {most} characters fit.</source>
        <translation>វែងពេក៖ អាចសរសេរបាន {most} តួអក្សរ។</translation>
    </message>
    <message>
        <source>That would go round in a circle: one stands for the other.</source>
        <translation>វានឹងវិលជុំ៖ ម្នាក់តំណាងឱ្យម្នាក់ទៀត។</translation>
    </message>
    <message>
        <source>The letter was changed while it was printed. Look at it again, and send it then.</source>
        <translation>លិខិតបានផ្លាស់ប្តូរពេលកំពុងបោះពុម្ព។ សូមមើលវាម្តងទៀត រួចផ្ញើ។</translation>
    </message>
    <message>
        <source>The meal note of {name} says more than food; name only what is not served.</source>
        <translation>កំណត់សម្គាល់អាហាររបស់ {name} លើសពីរឿងអាហារ; សូមសរសេរតែអ្វីដែលមិនបម្រើ។</translation>
    </message>
    <message>
        <source>The post began on {day} itself, or later.</source>
        <translation>មុខតំណែងចាប់ផ្តើមនៅ{day} ឬក្រោយនោះ។</translation>
    </message>
    <message>
        <source>The sitting is marked {marking}; nobody is invited on paper.</source>
        <translation>វគ្គប្រជុំមានកម្រិតសម្ងាត់ {marking}; មិនអញ្ជើញនរណាជាលាយលក្ខណ៍អក្សរទេ។</translation>
    </message>
    <message>
        <source>There are no papers in &apos;{language}&apos; yet.</source>
        <translation>មិនទាន់មានឯកសារជា &apos;{language}&apos; ទេ។</translation>
    </message>
    <message>
        <source>There are no phrases for the language &apos;{language}&apos;.</source>
        <translation>គ្មានឃ្លាសម្រាប់ភាសា &apos;{language}&apos; ទេ។</translation>
    </message>
    <message>
        <source>There are no releases in &apos;{language}&apos; yet.</source>
        <translation>មិនទាន់មានសេចក្តីប្រកាសជា &apos;{language}&apos; ទេ។</translation>
    </message>
    <message>
        <source>There are several delegates &apos;{name}&apos;; say more of the name.</source>
        <translation>មានប្រតិភូ &apos;{name}&apos; ច្រើននាក់; សូមបញ្ជាក់ឈ្មោះបន្ថែម។</translation>
    </message>
    <message>
        <source>There is no archive at {path}.</source>
        <translation>គ្មានបណ្ណសារនៅ {path} ទេ។</translation>
    </message>
    <message>
        <source>There is no card stock &apos;{name}&apos;; there are: {names}.</source>
        <translation>គ្មានប្រភេទកាត &apos;{name}&apos; ទេ; មាន៖ {names}។</translation>
    </message>
    <message>
        <source>There is no consultation {ref}.{hint}</source>
        <translation>គ្មានកិច្ចប្រជុំ {ref} ទេ។{hint}</translation>
    </message>
    <message>
        <source>There is no edition in &apos;{language}&apos;.</source>
        <translation>គ្មានច្បាប់ជា &apos;{language}&apos; ទេ។</translation>
    </message>
    <message>
        <source>There is no encoding {encoding}.</source>
        <translation>គ្មានការអ៊ិនកូដ {encoding} ទេ។</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>គ្មានថត {folder} ទេ។</translation>
    </message>
    <message>
        <source>There is no item before it to stand below.</source>
        <translation>គ្មានចំណុចនៅមុខវា ដើម្បីនៅក្រោមទេ។</translation>
    </message>
    <message>
        <source>There is no kind of number &apos;{kind}&apos;.</source>
        <translation>គ្មានប្រភេទលេខ &apos;{kind}&apos; ទេ។</translation>
    </message>
    <message>
        <source>There is no letter &apos;{number}&apos; here.</source>
        <translation>គ្មានលិខិត &apos;{number}&apos; នៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>There is no name in this row.</source>
        <translation>ជួរនេះគ្មានឈ្មោះទេ។</translation>
    </message>
    <message>
        <source>There is no paper &apos;{name}&apos;; there are: {names}.</source>
        <translation>គ្មានឯកសារ &apos;{name}&apos; ទេ; មាន៖ {names}។</translation>
    </message>
    <message>
        <source>There is no party &apos;{code}&apos;.</source>
        <translation>គ្មានភាគី &apos;{code}&apos; ទេ។</translation>
    </message>
    <message>
        <source>There is no picture &apos;{value}&apos; for &apos;{key}&apos;.</source>
        <translation>គ្មានរូប &apos;{value}&apos; សម្រាប់ &apos;{key}&apos; ទេ។</translation>
    </message>
    <message>
        <source>There is no release of this consultation yet; compose it first.</source>
        <translation>កិច្ចប្រជុំនេះមិនទាន់មានសេចក្តីប្រកាស; សូមតែងជាមុន។</translation>
    </message>
    <message>
        <source>There is no seating plan &apos;{plan}&apos;.</source>
        <translation>គ្មានប្លង់កន្លែងអង្គុយ &apos;{plan}&apos; ទេ។</translation>
    </message>
    <message>
        <source>There is no side &apos;{code}&apos; in this consultation.</source>
        <translation>គ្មានភាគី &apos;{code}&apos; ក្នុងកិច្ចប្រជុំនេះទេ។</translation>
    </message>
    <message>
        <source>There is no side &apos;{name}&apos;; there are: {names}.</source>
        <translation>គ្មានភាគី &apos;{name}&apos; ទេ; មាន៖ {names}។</translation>
    </message>
    <message>
        <source>There is no sitting &apos;{words}&apos;.</source>
        <translation>គ្មានវគ្គប្រជុំ &apos;{words}&apos; ទេ។</translation>
    </message>
    <message>
        <source>There is no such sitting &apos;{sitting}&apos;.</source>
        <translation>គ្មានវគ្គប្រជុំ &apos;{sitting}&apos; ទេ។</translation>
    </message>
    <message>
        <source>There is no such {kind} any more.</source>
        <translation>គ្មាន{kind}នេះទៀតទេ។</translation>
    </message>
    <message>
        <source>There is no translation here that could be looked through.</source>
        <translation>គ្មានការបកប្រែដែលត្រូវពិនិត្យនៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>There is no usage &apos;{key}&apos;; there are: {names}.</source>
        <translation>គ្មានទម្លាប់ &apos;{key}&apos; ទេ; មាន៖ {names}។</translation>
    </message>
    <message>
        <source>There is no verb &apos;{verb}&apos; in the phrases.</source>
        <translation>គ្មានកិរិយាសព្ទ &apos;{verb}&apos; ក្នុងឃ្លាទេ។</translation>
    </message>
    <message>
        <source>There is no {kind} of this consultation yet; compose it first.</source>
        <translation>កិច្ចប្រជុំនេះមិនទាន់មាន{kind}; សូមតែងជាមុន។</translation>
    </message>
    <message>
        <source>There is no {kind} {words} in the file or in the archive.</source>
        <translation>គ្មាន{kind} {words} ក្នុងឯកសារ ឬក្នុងបណ្ណសារទេ។</translation>
    </message>
    <message>
        <source>There is nobody to take in.</source>
        <translation>គ្មាននរណាត្រូវបញ្ចូលទេ។</translation>
    </message>
    <message>
        <source>There is nothing of that name kept apart.</source>
        <translation>គ្មានព័ត៌មានឈ្មោះនេះដែលរក្សាទុកដាច់ដោយឡែកទេ។</translation>
    </message>
    <message>
        <source>There is nothing shipped that &apos;{key}&apos; could stand for.</source>
        <translation>គ្មានតម្លៃដើមដែល &apos;{key}&apos; អាចជំនួសបានទេ។</translation>
    </message>
    <message>
        <source>There is nothing to clear yet; compose the release first.</source>
        <translation>មិនទាន់មានអ្វីត្រូវឯកភាព; សូមតែងសេចក្តីប្រកាសជាមុន។</translation>
    </message>
    <message>
        <source>There is nothing to issue yet; compose the release first.</source>
        <translation>មិនទាន់មានអ្វីត្រូវចេញផ្សាយ; សូមតែងសេចក្តីប្រកាសជាមុន។</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>គ្មានអ្វីត្រូវបិទភ្ជាប់ទេ។</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>គ្មានអ្វីត្រូវធ្វើឡើងវិញទេ។</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>គ្មានអ្វីត្រូវត្រឡប់វិញទេ។</translation>
    </message>
    <message>
        <source>They were asked already.</source>
        <translation>បានអញ្ជើញរួចហើយ។</translation>
    </message>
    <message>
        <source>This archive is locked; it needs its passphrase.</source>
        <translation>បណ្ណសារនេះបានចាក់សោ; ត្រូវការឃ្លាសម្ងាត់។</translation>
    </message>
    <message>
        <source>This cannot be in a public paper: {what}.</source>
        <translation>ចំណុចនេះមិនអាចនៅក្នុងឯកសារសាធារណៈបានទេ៖ {what}។</translation>
    </message>
    <message>
        <source>This cannot be left empty.</source>
        <translation>មិនអាចទុកទទេបានទេ។</translation>
    </message>
    <message>
        <source>This edition was issued already; correct or withdraw it.</source>
        <translation>ច្បាប់នេះបានចេញផ្សាយរួចហើយ; សូមកែតម្រូវ ឬដកចេញ។</translation>
    </message>
    <message>
        <source>This edition was issued. Correct it instead; the issued text stays as it is.</source>
        <translation>ច្បាប់នេះបានចេញផ្សាយហើយ។ សូមកែតម្រូវវិញ; អត្ថបទដែលបានចេញនៅដដែល។</translation>
    </message>
    <message>
        <source>This edition was withdrawn; compose a new release.</source>
        <translation>ច្បាប់នេះត្រូវបានដកចេញ; សូមតែងសេចក្តីប្រកាសថ្មី។</translation>
    </message>
    <message>
        <source>This installation cannot encrypt; nothing was made.</source>
        <translation>ការដំឡើងនេះមិនអាចអ៊ិនគ្រីបបានទេ; គ្មានអ្វីត្រូវបានបង្កើត។</translation>
    </message>
    <message>
        <source>This installation cannot encrypt; the archive was not touched.</source>
        <translation>ការដំឡើងនេះមិនអាចអ៊ិនគ្រីបបានទេ; មិនបានប៉ះពាល់បណ្ណសារឡើយ។</translation>
    </message>
    <message>
        <source>This is for our side only: {what}.</source>
        <translation>នេះសម្រាប់តែភាគីយើង៖ {what}។</translation>
    </message>
    <message>
        <source>This is no valid PDF/A: {words}</source>
        <translation>នេះមិនមែនជា PDF/A ត្រឹមត្រូវទេ៖ {words}</translation>
    </message>
    <message>
        <source>This item is at the first level already.</source>
        <translation>ចំណុចនេះនៅកម្រិតទីមួយរួចហើយ។</translation>
    </message>
    <message>
        <source>This letter belongs to no consultation.</source>
        <translation>លិខិតនេះមិនស្ថិតក្នុងកិច្ចប្រជុំណាទេ។</translation>
    </message>
    <message>
        <source>This letter has a number already.</source>
        <translation>លិខិតនេះមានលេខរួចហើយ។</translation>
    </message>
    <message>
        <source>This letter has no number.</source>
        <translation>លិខិតនេះគ្មានលេខទេ។</translation>
    </message>
    <message>
        <source>This line was accepted already; undo it, or change the delegate.</source>
        <translation>បន្ទាត់នេះបានយល់ព្រមរួចហើយ; សូមត្រឡប់វិញ ឬកែប្រតិភូ។</translation>
    </message>
    <message>
        <source>This passage was typed; nothing is composed in its place.</source>
        <translation>កថាខណ្ឌនេះវាយដោយដៃ; គ្មានអ្វីតែងជំនួសទេ។</translation>
    </message>
    <message>
        <source>This release has a number already; void that one first.</source>
        <translation>សេចក្តីប្រកាសនេះមានលេខរួចហើយ; សូមទុកលេខនោះជាមោឃៈជាមុន។</translation>
    </message>
    <message>
        <source>This release has no number.</source>
        <translation>សេចក្តីប្រកាសនេះគ្មានលេខទេ។</translation>
    </message>
    <message>
        <source>Type the number that the registry gave.</source>
        <translation>សូមវាយលេខដែលការិយាល័យលិខិតបានផ្តល់។</translation>
    </message>
    <message>
        <source>Unpacked, the file has more than {size} MB; nothing was read.</source>
        <translation>ពេលពន្លា ឯកសារមានលើស {size} MB; មិនបានអានអ្វីទេ។</translation>
    </message>
    <message>
        <source>What stands for &apos;{key}&apos; is the id of a party.</source>
        <translation>តម្លៃនៃ &apos;{key}&apos; ត្រូវជាលេខសម្គាល់របស់ភាគី។</translation>
    </message>
    <message>
        <source>What stands for &apos;{key}&apos; is {what}.</source>
        <translation>តម្លៃនៃ &apos;{key}&apos; ត្រូវជា {what}។</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>សូមសរសេរឈ្មោះ។</translation>
    </message>
    <message>
        <source>Write what is to be printed.</source>
        <translation>សូមសរសេរអ្វីដែលត្រូវបោះពុម្ព។</translation>
    </message>
    <message>
        <source>Write what they are called.</source>
        <translation>សូមសរសេរឈ្មោះដែលហៅ។</translation>
    </message>
    <message>
        <source>Write who rang and what was said: Embassy (Ms. Roy): asks for the agenda.</source>
        <translation>សូមសរសេរអ្នកហៅ និងអ្វីដែលបាននិយាយ៖ ស្ថានទូត (លោកស្រី រ័យ)៖ សុំរបៀបវារៈ។</translation>
    </message>
    <message>
        <source>a clearance that was given stays; an edit of the text voids it</source>
        <translation>ការឯកភាពដែលបានផ្តល់នៅដដែល; ការកែអត្ថបទធ្វើឱ្យវាមោឃៈ</translation>
    </message>
    <message>
        <source>a correction that went out is corrected by the next one</source>
        <translation>ការកែតម្រូវដែលបានចេញផ្សាយ ត្រូវកែតម្រូវដោយការកែតម្រូវបន្ទាប់</translation>
    </message>
    <message>
        <source>a list of lines</source>
        <translation>បញ្ជីបន្ទាត់</translation>
    </message>
    <message>
        <source>a number that was taken stays taken; void it with a reason instead</source>
        <translation>លេខដែលបានយកត្រូវចាត់ទុកថាបានប្រើ; សូមទុកជាមោឃៈដោយមានមូលហេតុ</translation>
    </message>
    <message>
        <source>a phrase</source>
        <translation>ឃ្លា</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>តារាង</translation>
    </message>
    <message>
        <source>a void number stays void; take another one</source>
        <translation>លេខមោឃៈនៅតែមោឃៈ; សូមយកលេខផ្សេង</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>ចំនួនគត់ចាប់ពី ១</translation>
    </message>
    <message>
        <source>goes round in a circle; counterparts stand opposite each other, two and two.</source>
        <translation>វិលជុំ; សមភាគីត្រូវទល់មុខគ្នាពីរៗ។</translation>
    </message>
    <message>
        <source>has a content whose SHA-256 is another one.</source>
        <translation>មានខ្លឹមសារដែល SHA-256 ខុសគ្នា។</translation>
    </message>
    <message>
        <source>has its content neither in the file nor in the archive.</source>
        <translation>គ្មានខ្លឹមសារក្នុងឯកសារ ឬក្នុងបណ្ណសារទេ។</translation>
    </message>
    <message>
        <source>has more than the {size} MB that an attachment may have.</source>
        <translation>មានទំហំលើស {size} MB ដែលឯកសារភ្ជាប់អាចមាន។</translation>
    </message>
    <message>
        <source>has {count} members; {low} to {high} may stand here.</source>
        <translation>មានសមាជិក {count}; ទីនេះអាចមាន {low} ដល់ {high}។</translation>
    </message>
    <message>
        <source>holds a character that no text can hold.</source>
        <translation>មានតួអក្សរដែលអត្ថបទមិនអាចមានបាន។</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>នៅទទេ។</translation>
    </message>
    <message>
        <source>is missing, and its mechanism has no handle to make one from.</source>
        <translation>បាត់ ហើយយន្តការគ្មានពាក្យសម្គាល់ដើម្បីបង្កើត។</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>បាត់។</translation>
    </message>
    <message>
        <source>is not a SHA-256 in small letters.</source>
        <translation>មិនមែនជា SHA-256 ជាអក្សរតូចទេ។</translation>
    </message>
    <message>
        <source>is not a language tag such as &apos;en&apos;.</source>
        <translation>មិនមែនជាស្លាកភាសា ដូចជា &apos;en&apos; ទេ។</translation>
    </message>
    <message>
        <source>is not base64.</source>
        <translation>មិនមែនជា base64 ទេ។</translation>
    </message>
    <message>
        <source>is not known here.</source>
        <translation>មិនស្គាល់នៅទីនេះ។</translation>
    </message>
    <message>
        <source>is not known here. Did you mean &apos;{near}&apos;?</source>
        <translation>មិនស្គាល់នៅទីនេះ។ តើចង់និយាយ &apos;{near}&apos; ឬ?</translation>
    </message>
    <message>
        <source>is the content of no attachment of the file.</source>
        <translation>មិនមែនជាខ្លឹមសារនៃឯកសារភ្ជាប់ណាមួយទេ។</translation>
    </message>
    <message>
        <source>is there twice.</source>
        <translation>មានពីរដង។</translation>
    </message>
    <message>
        <source>leads back to this record itself.</source>
        <translation>យោងត្រឡប់មកកំណត់ត្រានេះវិញ។</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>បន្ទាត់ {line}</translation>
    </message>
    <message>
        <source>names no content.</source>
        <translation>មិនបញ្ជាក់ខ្លឹមសារ។</translation>
    </message>
    <message>
        <source>page {page}, line {line}</source>
        <translation>ទំព័រ {page} បន្ទាត់ {line}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>ជួរ {row}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>ពិត ឬមិនពិត</translation>
    </message>
    <message>
        <source>vCard {card} does not end.</source>
        <translation>vCard {card} មិនបញ្ចប់ទេ។</translation>
    </message>
    <message>
        <source>what was issued is corrected or withdrawn</source>
        <translation>អ្វីដែលបានចេញផ្សាយ ត្រូវកែតម្រូវ ឬដកចេញ</translation>
    </message>
    <message>
        <source>what was withdrawn stays withdrawn; issue a new release</source>
        <translation>អ្វីដែលបានដកចេញ នៅតែដកចេញ; សូមចេញផ្សាយសេចក្តីប្រកាសថ្មី</translation>
    </message>
    <message>
        <source>what went out stays; send another one that corrects it</source>
        <translation>អ្វីដែលបានចេញនៅដដែល; សូមផ្ញើមួយទៀតដើម្បីកែតម្រូវ</translation>
    </message>
    <message>
        <source>words</source>
        <translation>ពាក្យ</translation>
    </message>
    <message>
        <source>{code} is no side of {ref}.</source>
        <translation>{code} មិនមែនជាភាគីនៃ {ref} ទេ។</translation>
    </message>
    <message>
        <source>{data} does not lie between {low} and {high}.</source>
        <translation>{data} មិនស្ថិតនៅចន្លោះ {low} និង {high} ទេ។</translation>
    </message>
    <message>
        <source>{data} has more than {most} characters.</source>
        <translation>{data} មានលើស {most} តួអក្សរ។</translation>
    </message>
    <message>
        <source>{data} is none of: {words}.</source>
        <translation>{data} មិនមែនជាពាក្យមួយក្នុងចំណោម៖ {words}។</translation>
    </message>
    <message>
        <source>{data} is not JSON.</source>
        <translation>{data} មិនមែនជា JSON ទេ។</translation>
    </message>
    <message>
        <source>{data} is not a day such as 2026-02-12.</source>
        <translation>{data} មិនមែនជាថ្ងៃ ដូចជា 2026-02-12 ទេ។</translation>
    </message>
    <message>
        <source>{data} is not written as it has to be here ({pattern}).</source>
        <translation>{data} មិនសរសេរតាមទម្រង់ដែលត្រូវប្រើទីនេះទេ ({pattern})។</translation>
    </message>
    <message>
        <source>{data} is not {wanted}, the version that this program reads.</source>
        <translation>{data} មិនមែនជាជំនាន់ {wanted} ដែលកម្មវិធីនេះអានទេ។</translation>
    </message>
    <message>
        <source>{data} is not {wants}.</source>
        <translation>{data} មិនមែនជា {wants} ទេ។</translation>
    </message>
    <message>
        <source>{data} lies outside the calendar.</source>
        <translation>{data} នៅក្រៅប្រតិទិន។</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>មិនអាចអាន {file} បានទេ៖ {reason}។</translation>
    </message>
    <message>
        <source>{file} has {size} MB; a file of a letter may have {largest}.</source>
        <translation>{file} មាន {size} MB; ឯកសារលិខិតអាចមានត្រឹម {largest}។</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} ទទេ។</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} មិនមែនជាអត្ថបទ UTF-8 ទេ។</translation>
    </message>
    <message>
        <source>{folder} is no folder.</source>
        <translation>{folder} មិនមែនជាថតទេ។</translation>
    </message>
    <message>
        <source>{here} is not what the archive has for this record: {there}.</source>
        <translation>{here} មិនមែនជាអ្វីដែលបណ្ណសារមានសម្រាប់កំណត់ត្រានេះទេ៖ {there}។</translation>
    </message>
    <message>
        <source>{id} is of the kind {kind} ({path}), not {target}.</source>
        <translation>{id} ជាប្រភេទ {kind} ({path}) មិនមែន {target} ទេ។</translation>
    </message>
    <message>
        <source>{id} is the id of {path} already.</source>
        <translation>{id} ជាលេខសម្គាល់របស់ {path} រួចហើយ។</translation>
    </message>
    <message>
        <source>{kind} is no kind of number for a {paper}.</source>
        <translation>{kind} មិនមែនជាប្រភេទលេខសម្រាប់ {paper} ទេ។</translation>
    </message>
    <message>
        <source>{message}. `{verb} --help` says how it is used.</source>
        <translation>{message}។ `{verb} --help` បង្ហាញរបៀបប្រើ។</translation>
    </message>
    <message>
        <source>{name} is in a delegation already.</source>
        <translation>{name} ស្ថិតក្នុងគណៈប្រតិភូរួចហើយ។</translation>
    </message>
    <message>
        <source>{name} is named twice.</source>
        <translation>{name} មានឈ្មោះពីរដង។</translation>
    </message>
    <message>
        <source>{number} is already taken by: {holder}.</source>
        <translation>{number} ត្រូវបានយករួចហើយដោយ៖ {holder}។</translation>
    </message>
    <message>
        <source>{officer} has the archive open on {host}, since {since}.</source>
        <translation>{officer} កំពុងបើកបណ្ណសារនៅលើ {host} តាំងពី {since}។</translation>
    </message>
    <message>
        <source>{path} can only be read; nothing was changed.</source>
        <translation>{path} អាចអានបានតែប៉ុណ្ណោះ; គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។</translation>
    </message>
    <message>
        <source>{path} cannot be opened.</source>
        <translation>មិនអាចបើក {path} បានទេ។</translation>
    </message>
    <message>
        <source>{path} has a key file, but is not encrypted.</source>
        <translation>{path} មានឯកសារសោ តែមិនបានអ៊ិនគ្រីបទេ។</translation>
    </message>
    <message>
        <source>{path} is a folder, not an archive.</source>
        <translation>{path} ជាថត មិនមែនបណ្ណសារទេ។</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file in it.</source>
        <translation>{path} ជាថត; សូមដាក់ឈ្មោះឯកសារក្នុងនោះ។</translation>
    </message>
    <message>
        <source>{path} is damaged, or the key file beside it is another archive&apos;s.</source>
        <translation>{path} ខូច ឬឯកសារសោក្បែរវាជារបស់បណ្ណសារផ្សេង។</translation>
    </message>
    <message>
        <source>{path} is damaged. Restore its last backup; the damaged file will be kept.</source>
        <translation>{path} ខូច។ សូមស្តារច្បាប់បម្រុងចុងក្រោយ; ឯកសារខូចនឹងត្រូវរក្សាទុក។</translation>
    </message>
    <message>
        <source>{path} is no archive of this program.</source>
        <translation>{path} មិនមែនជាបណ្ណសាររបស់កម្មវិធីនេះទេ។</translation>
    </message>
    <message>
        <source>{path} is no archive, or it is a locked one whose key file {key} is missing.</source>
        <translation>{path} មិនមែនជាបណ្ណសារ ឬជាបណ្ណសារចាក់សោដែលបាត់ឯកសារសោ {key}។</translation>
    </message>
    <message>
        <source>{path} is on a network share, where writing could damage it. Copy it to this computer, or open it for reading.</source>
        <translation>{path} ស្ថិតលើថាសបណ្តាញ ដែលការសរសេរអាចធ្វើឱ្យខូច។ សូមចម្លងមកម៉ាស៊ីននេះ ឬបើកសម្រាប់អាន។</translation>
    </message>
    <message>
        <source>{path} is there already; it was not touched.</source>
        <translation>{path} មានរួចហើយ; មិនបានប៉ះពាល់ឡើយ។</translation>
    </message>
    <message>
        <source>{path} was made by an older version; open it for writing once.</source>
        <translation>{path} បង្កើតដោយជំនាន់ចាស់; សូមបើកសម្រាប់សរសេរម្តង។</translation>
    </message>
    <message>
        <source>{path} was moved or deleted; nothing was changed. Put it back where it was.</source>
        <translation>{path} ត្រូវបានប្តូរទីតាំង ឬលុប; គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមដាក់វានៅកន្លែងដើមវិញ។</translation>
    </message>
    <message>
        <source>{ref} is the ref of no consultation of the file.</source>
        <translation>{ref} មិនមែនជាលេខយោងនៃកិច្ចប្រជុំណាក្នុងឯកសារទេ។</translation>
    </message>
    <message>
        <source>{ref} refers to a record that was withdrawn.</source>
        <translation>{ref} យោងទៅកំណត់ត្រាដែលបានដកចេញ។</translation>
    </message>
    <message>
        <source>{ref} was held; it can be neither postponed nor cancelled.</source>
        <translation>{ref} បានប្រព្រឹត្តទៅហើយ; មិនអាចលើកពេល ឬលុបចោលបានទេ។</translation>
    </message>
    <message>
        <source>{said}</source>
        <translation>{said}</translation>
    </message>
    <message>
        <source>{words} is that of another {kind} in the archive.</source>
        <translation>{words} ជារបស់{kind}ផ្សេងក្នុងបណ្ណសារ។</translation>
    </message>
    <message>
        <source>{words} is that of {path} already.</source>
        <translation>{words} ជារបស់ {path} រួចហើយ។</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>ប្រើសម្រាប់</translation>
    </message>
    <message>
        <source>Why it is void</source>
        <translation>មូលហេតុជាមោឃៈ</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>បាត់</translation>
    </message>
</context>
<context>
    <name>ReleaseKind</name>
    <message>
        <source>agreed minutes</source>
        <translation>កំណត់ហេតុព្រមព្រៀង</translation>
    </message>
    <message>
        <source>chair&apos;s summary</source>
        <translation>សេចក្តីសង្ខេបរបស់ប្រធាន</translation>
    </message>
    <message>
        <source>joint press release</source>
        <translation>សេចក្តីប្រកាសព័ត៌មានរួម</translation>
    </message>
    <message>
        <source>joint statement</source>
        <translation>សេចក្តីថ្លែងការណ៍រួម</translation>
    </message>
    <message>
        <source>press release</source>
        <translation>សេចក្តីប្រកាសព័ត៌មាន</translation>
    </message>
    <message>
        <source>record of discussion</source>
        <translation>កំណត់ហេតុនៃការពិភាក្សា</translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message>
        <source>Make the number void</source>
        <translation>ទុកលេខជាមោឃៈ</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>ទុកជាមោឃៈ</translation>
    </message>
    <message>
        <source>The number stays used, with this reason in the register; the release can take another.</source>
        <translation>លេខនេះនៅចាត់ទុកថាបានប្រើ ដោយមានមូលហេតុក្នុងបញ្ជី; សេចក្តីប្រកាសអាចយកលេខផ្សេង។</translation>
    </message>
</context>
<context>
    <name>ReleasesPage</name>
    <message>
        <source>All</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>Awaiting clearance</source>
        <translation>រង់ចាំការឯកភាព</translation>
    </message>
    <message>
        <source>Go to the sessions</source>
        <translation>ទៅកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Issued this year</source>
        <translation>ចេញផ្សាយក្នុងឆ្នាំនេះ</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>បញ្ជីសេចក្តីប្រកាស</translation>
    </message>
    <message>
        <source>Ledger or register</source>
        <translation>បញ្ជីសេចក្តីប្រកាស ឬបញ្ជីលេខ</translation>
    </message>
    <message>
        <source>Missing from a series without gaps: {numbers}.</source>
        <translation>លេខដែលបាត់ពីលំដាប់៖ {numbers}។</translation>
    </message>
    <message>
        <source>No number of our own series is missing.</source>
        <translation>គ្មានលេខណាបាត់ពីលំដាប់របស់យើងទេ។</translation>
    </message>
    <message>
        <source>No release was made yet. A release is made on the last tab of its session.</source>
        <translation>មិនទាន់មានសេចក្តីប្រកាសនៅឡើយ។ សេចក្តីប្រកាសបង្កើតក្នុងផ្ទាំងចុងក្រោយនៃកិច្ចប្រជុំ។</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>បញ្ជីលេខ</translation>
    </message>
    <message>
        <source>Register of numbers</source>
        <translation>បញ្ជីលេខ</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>សេចក្តីប្រកាស</translation>
    </message>
    <message>
        <source>Search number, title, session</source>
        <translation>ស្វែងរកលេខ ចំណងជើង កិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Search releases</source>
        <translation>ស្វែងរកសេចក្តីប្រកាស</translation>
    </message>
    <message>
        <source>Void numbers: {count}.</source>
        <translation>លេខមោឃៈ៖ {count}។</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>បានដកចេញ</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>accepted</source>
        <translation>បានយល់ព្រម</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>រង់ចាំចម្លើយ</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>បានបដិសេធ</translation>
    </message>
</context>
<context>
    <name>ReviewPart</name>
    <message>
        <source>At this session</source>
        <translation>ក្នុងកិច្ចប្រជុំនេះ</translation>
    </message>
    <message>
        <source>Said (English)</source>
        <translation>អ្វីដែលបាននិយាយ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Said (Khmer)</source>
        <translation>អ្វីដែលបាននិយាយ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>ស្ថានភាព</translation>
    </message>
</context>
<context>
    <name>ReviewsPage</name>
    <message numerus="yes">
        <source>%n follow-up(s) brought</source>
        <translation>
            <numerusform>បាននាំមកការងារតាមដាន %n</numerusform>
            <numerusform>បាននាំមកការងារតាមដាន %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add follow-up</source>
        <translation>បន្ថែមការងារតាមដាន</translation>
    </message>
    <message>
        <source>Before this session</source>
        <translation>មុនកិច្ចប្រជុំនេះ</translation>
    </message>
    <message>
        <source>Begun at this session</source>
        <translation>ចាប់ផ្តើមក្នុងកិច្ចប្រជុំនេះ</translation>
    </message>
    <message>
        <source>Bring open follow-ups</source>
        <translation>នាំយកការងារតាមដានដែលមិនទាន់ចប់</translation>
    </message>
    <message>
        <source>Bring what is open in the series before this session</source>
        <translation>នាំអ្វីដែលមិនទាន់ចប់ក្នុងយន្តការ មកកិច្ចប្រជុំនេះ</translation>
    </message>
    <message>
        <source>Follow-ups begun at this session</source>
        <translation>ការងារតាមដានចាប់ផ្តើមក្នុងកិច្ចប្រជុំនេះ</translation>
    </message>
    <message>
        <source>Follow-ups from earlier sessions</source>
        <translation>ការងារតាមដានពីកិច្ចប្រជុំមុនៗ</translation>
    </message>
    <message>
        <source>Nothing more is open in this series</source>
        <translation>គ្មានអ្វីមិនទាន់ចប់ទៀតក្នុងយន្តការនេះ</translation>
    </message>
    <message>
        <source>Nothing was brought before this session yet.</source>
        <translation>មិនទាន់មានការងារតាមដានមកកិច្ចប្រជុំនេះទេ។</translation>
    </message>
    <message>
        <source>Nothing was promised yet. On the tab Meeting, Ctrl+Shift+Enter makes a line a follow-up.</source>
        <translation>មិនទាន់មានការសន្យានៅឡើយ។ ក្នុងផ្ទាំងការប្រជុំ Ctrl+Shift+Enter ធ្វើបន្ទាត់ជាការងារតាមដាន។</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>adviser</source>
        <translation>ទីប្រឹក្សា</translation>
    </message>
    <message>
        <source>alternate</source>
        <translation>សមាជិកជំនួស</translation>
    </message>
    <message>
        <source>co-head</source>
        <translation>សហប្រធាន</translation>
    </message>
    <message>
        <source>deputy head</source>
        <translation>អនុប្រធាន</translation>
    </message>
    <message>
        <source>head</source>
        <translation>ប្រធាន</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>អ្នកបកប្រែ</translation>
    </message>
    <message>
        <source>member</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>note-taker</source>
        <translation>អ្នកកត់ត្រា</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>អ្នកសង្កេតការណ៍</translation>
    </message>
    <message>
        <source>press</source>
        <translation>សារព័ត៌មាន</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>ពិធីការ</translation>
    </message>
    <message>
        <source>resident ambassador</source>
        <translation>ឯកអគ្គរដ្ឋទូត</translation>
    </message>
    <message>
        <source>security</source>
        <translation>សន្តិសុខ</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Move down</source>
        <translation>ចុះក្រោម</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ឡើងលើ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>រុញចូល</translation>
    </message>
    <message>
        <source>Set out</source>
        <translation>រុញចេញ</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>ដកចេញ</translation>
    </message>
</context>
<context>
    <name>RowState</name>
    <message>
        <source>accepted</source>
        <translation>បានយល់ព្រម</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>រង់ចាំ</translation>
    </message>
</context>
<context>
    <name>Scheme</name>
    <message>
        <source>dark</source>
        <translation>ងងឹត</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ភ្លឺ</translation>
    </message>
    <message>
        <source>system</source>
        <translation>ប្រព័ន្ធ</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>bilateral</source>
        <translation>ទ្វេភាគី</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>សេចក្តីបញ្ចប់</translation>
    </message>
    <message>
        <source>domestic</source>
        <translation>ក្នុងប្រទេស</translation>
    </message>
    <message>
        <source>global</source>
        <translation>សកល</translation>
    </message>
    <message>
        <source>multilateral</source>
        <translation>ពហុភាគី</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>សេចក្តីផ្តើម</translation>
    </message>
    <message>
        <source>regional</source>
        <translation>តំបន់</translation>
    </message>
</context>
<context>
    <name>SeatingPage</name>
    <message>
        <source>A table has two sides. Set up both delegations first.</source>
        <translation>តុមានភាគីពីរ។ សូមរៀបចំគណៈប្រតិភូទាំងពីរជាមុន។</translation>
    </message>
    <message>
        <source>Add a chair at an end</source>
        <translation>បន្ថែមកៅអីនៅចុងតុ</translation>
    </message>
    <message>
        <source>Add a chair behind</source>
        <translation>បន្ថែមកៅអីខាងក្រោយ</translation>
    </message>
    <message>
        <source>Ctrl+Plus makes the plan larger, Ctrl+Minus smaller; Ctrl+0 fits it.</source>
        <translation>Ctrl និង + ពង្រីកប្លង់ Ctrl និង − បង្រួម; Ctrl+0 ឱ្យសមនឹងផ្ទាំង។</translation>
    </message>
    <message>
        <source>Drag to swap. Arrows choose a chair, Enter takes up and puts down, L locks, Delete empties.</source>
        <translation>អូសដើម្បីប្តូរកន្លែង។ ព្រួញជ្រើសកៅអី Enter លើក និងដាក់ L ចាក់សោ Delete ធ្វើឱ្យទំនេរ។</translation>
    </message>
    <message>
        <source>Go to the delegations</source>
        <translation>ទៅគណៈប្រតិភូ</translation>
    </message>
    <message>
        <source>Keep it empty</source>
        <translation>ទុកឱ្យទំនេរ</translation>
    </message>
    <message>
        <source>Let it be taken again</source>
        <translation>ឱ្យប្រើកៅអីវិញ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ចាក់សោ</translation>
    </message>
    <message>
        <source>New seating plan</source>
        <translation>ប្លង់កន្លែងអង្គុយថ្មី</translation>
    </message>
    <message>
        <source>No table is planned yet. Begin with a usage; everybody is seated by rank.</source>
        <translation>មិនទាន់មានប្លង់តុនៅឡើយទេ។ សូមចាប់ផ្តើមពីទម្លាប់មួយ; បុគ្គលទាំងអស់អង្គុយតាមឋានន្តរស័ក្តិ។</translation>
    </message>
    <message>
        <source>Order of precedence</source>
        <translation>លំដាប់អាទិភាព</translation>
    </message>
    <message>
        <source>Print in {language}</source>
        <translation>បោះពុម្ពជា{language}</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>បោះពុម្ពប្លង់</translation>
    </message>
    <message>
        <source>Save as PDF in {language}</source>
        <translation>រក្សាទុកជា PDF ជា{language}</translation>
    </message>
    <message>
        <source>Seat anew who is not locked</source>
        <translation>រៀបកន្លែងឡើងវិញ លើកលែងអ្នកដែលបានចាក់សោ</translation>
    </message>
    <message>
        <source>Seating</source>
        <translation>កន្លែងអង្គុយ</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>ប្លង់កន្លែងអង្គុយ</translation>
    </message>
    <message>
        <source>Seating plans</source>
        <translation>ប្លង់កន្លែងអង្គុយ</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ដោះសោ</translation>
    </message>
    <message>
        <source>Withdraw the plan</source>
        <translation>ដកប្លង់</translation>
    </message>
</context>
<context>
    <name>SentencePreview</name>
    <message>
        <source>{language}: its words are missing</source>
        <translation>{language}៖ ខ្វះពាក្យ</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Cancel the session</source>
        <translation>លុបចោលកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>បញ្ចប់</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>បញ្ជាក់</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Dates agreed</source>
        <translation>បានឯកភាពកាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>កែ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ម្ចាស់ផ្ទះ</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>ការបកប្រែ</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>យន្តការ</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>រូបភាព</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>កិច្ចប្រជុំលើកក្រោយ</translation>
    </message>
    <message>
        <source>None is recorded; the agenda&apos;s tab adds them.</source>
        <translation>មិនទាន់មានទេ; ផ្ទាំងរបៀបវារៈអាចបន្ថែម។</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>លើកពេល…</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>កិច្ចប្រជុំមុន</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>កិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>វគ្គប្រជុំ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ស្ថានភាព</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Kept as a template: {name}</source>
        <translation>បានរក្សាទុកជាគំរូ៖ {name}</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Edition</source>
        <translation>ច្បាប់</translation>
    </message>
    <message>
        <source>Edition that is shown</source>
        <translation>ច្បាប់ដែលបង្ហាញ</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>របស់យើង</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>ដៃគូ</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Add to the delegation of {party}</source>
        <translation>បន្ថែមក្នុងគណៈប្រតិភូ{party}</translation>
    </message>
    <message>
        <source>By letter or note</source>
        <translation>តាមលិខិត ឬកំណត់ទូត</translation>
    </message>
    <message>
        <source>Delegation of {party}</source>
        <translation>គណៈប្រតិភូ{party}</translation>
    </message>
    <message>
        <source>Nobody is here yet. Add the head of the delegation first.</source>
        <translation>មិនទាន់មាននរណានៅឡើយ។ សូមបន្ថែមប្រធានគណៈប្រតិភូជាមុនសិន។</translation>
    </message>
    <message>
        <source>Note No. 1-80</source>
        <translation>កំណត់ទូតលេខ ១-៨០</translation>
    </message>
    <message>
        <source>Notified on</source>
        <translation>ថ្ងៃជូនដំណឹង</translation>
    </message>
    <message>
        <source>Somebody new: {name}</source>
        <translation>បុគ្គលថ្មី៖ {name}</translation>
    </message>
    <message>
        <source>What can be done with the chosen delegate</source>
        <translation>អ្វីដែលអាចធ្វើចំពោះប្រតិភូដែលបានជ្រើស</translation>
    </message>
    <message>
        <source>Who is meant?</source>
        <translation>សំដៅដល់នរណា?</translation>
    </message>
</context>
<context>
    <name>SidePage</name>
    <message>
        <source>Side</source>
        <translation>ភាគី</translation>
    </message>
</context>
<context>
    <name>SignatoryForm</name>
    <message>
        <source>For the party</source>
        <translation>ក្នុងនាមភាគី</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>បុគ្គល</translation>
    </message>
    <message>
        <source>Signs as (English)</source>
        <translation>ចុះហត្ថលេខាជា (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Signs as (French)</source>
        <translation>ចុះហត្ថលេខាជា (បារាំង)</translation>
    </message>
    <message>
        <source>Signs as (Khmer)</source>
        <translation>ចុះហត្ថលេខាជា (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Number that its government gave it</source>
        <translation>លេខដែលរដ្ឋាភិបាលរបស់ខ្លួនបានផ្តល់</translation>
    </message>
</context>
<context>
    <name>SittingKind</name>
    <message>
        <source>ceremony</source>
        <translation>ពិធី</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>ពិធីបិទ</translation>
    </message>
    <message>
        <source>courtesy call</source>
        <translation>ជំនួបសម្តែងការគួរសម</translation>
    </message>
    <message>
        <source>dinner</source>
        <translation>អាហារពេលល្ងាច</translation>
    </message>
    <message>
        <source>luncheon</source>
        <translation>អាហារថ្ងៃត្រង់</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>ពិធីបើក</translation>
    </message>
    <message>
        <source>other</source>
        <translation>ផ្សេងៗ</translation>
    </message>
    <message>
        <source>plenary</source>
        <translation>កិច្ចប្រជុំពេញអង្គ</translation>
    </message>
    <message>
        <source>senior officials</source>
        <translation>មន្ត្រីជាន់ខ្ពស់</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>ពិធីចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>site visit</source>
        <translation>ទស្សនកិច្ចផ្ទាល់</translation>
    </message>
    <message>
        <source>working group</source>
        <translation>ក្រុមការងារ</translation>
    </message>
</context>
<context>
    <name>SittingsCard</name>
    <message>
        <source>Add sitting</source>
        <translation>បន្ថែមវគ្គប្រជុំ</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>ចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>City (English)</source>
        <translation>ទីក្រុង (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>City (French)</source>
        <translation>ទីក្រុង (បារាំង)</translation>
    </message>
    <message>
        <source>City (Khmer)</source>
        <translation>ទីក្រុង (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>បញ្ចប់</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>រូបភាព</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>ឈ្មោះ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Name (French)</source>
        <translation>ឈ្មោះ (បារាំង)</translation>
    </message>
    <message>
        <source>Name (Khmer)</source>
        <translation>ឈ្មោះ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>No sitting is recorded yet. Add the plenary; its time is compared.</source>
        <translation>មិនទាន់មានវគ្គប្រជុំនៅឡើយ។ សូមបន្ថែមកិច្ចប្រជុំពេញអង្គ ដើម្បីប្រៀបធៀបពេលវេលា។</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>Place (English)</source>
        <translation>ទីកន្លែង (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Place (French)</source>
        <translation>ទីកន្លែង (បារាំង)</translation>
    </message>
    <message>
        <source>Place (Khmer)</source>
        <translation>ទីកន្លែង (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>វគ្គប្រជុំ</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>វគ្គប្រជុំ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ម៉ោង</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ល្វែងម៉ោង</translation>
    </message>
    <message>
        <source>Time zone of the other side</source>
        <translation>ល្វែងម៉ោងនៃភាគីម្ខាងទៀត</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>cleared</source>
        <translation>បានឯកភាព</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>បានកែតម្រូវ</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>សេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>បានចេញផ្សាយ</translation>
    </message>
    <message>
        <source>not composed</source>
        <translation>មិនទាន់តែង</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>បានដកចេញ</translation>
    </message>
</context>
<context>
    <name>StaleCard</name>
    <message>
        <source>Every paper that was printed says what is so.</source>
        <translation>ឯកសារដែលបានបោះពុម្ពទាំងអស់ ត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>ហួសសម័យ</translation>
    </message>
    <message>
        <source>Reprint these</source>
        <translation>បោះពុម្ពឡើងវិញ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>និង %n ទៀត</numerusform>
            <numerusform>និង %n ទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>not needed any more: throw it away</source>
        <translation>លែងត្រូវការ៖ សូមបោះចោល</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>លែងមាន</translation>
    </message>
</context>
<context>
    <name>StaleEntry</name>
    <message>
        <source>Go to the letter</source>
        <translation>ទៅលិខិត</translation>
    </message>
    <message>
        <source>Go to the release</source>
        <translation>ទៅសេចក្តីប្រកាស</translation>
    </message>
    <message>
        <source>Needs no reprint</source>
        <translation>មិនបាច់បោះពុម្ពឡើងវិញ</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>បោះពុម្ពឡើងវិញ</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>រក្សាទុកម្តងទៀត</translation>
    </message>
</context>
<context>
    <name>Stance</name>
    <message>
        <source>different</source>
        <translation>ខុសគ្នា</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>ធម្មតា</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>រក្សាជំហរ</translation>
    </message>
    <message>
        <source>without prejudice</source>
        <translation>ដោយមិនប៉ះពាល់</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>agreed</source>
        <translation>បានឯកភាព</translation>
    </message>
    <message>
        <source>changed since it was agreed</source>
        <translation>បានកែក្រោយការឯកភាព</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>បានបញ្ជាក់</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>មិនទាន់ផ្ញើ</translation>
    </message>
    <message>
        <source>notified</source>
        <translation>បានជូនដំណឹង</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>បានស្នើ</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>បានជំនួស</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>បានផ្ញើ</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Also in</source>
        <translation>និងជា</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយ</translation>
    </message>
    <message>
        <source>Compose release</source>
        <translation>តែងសេចក្តីប្រកាស</translation>
    </message>
    <message>
        <source>It is composed of the outcomes of the meeting, in each language, and then edited in place.</source>
        <translation>វាតែងចេញពីលទ្ធផលនៃកិច្ចប្រជុំ តាមភាសានីមួយៗ រួចកែសម្រួលផ្ទាល់។</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Kind of release</source>
        <translation>ប្រភេទសេចក្តីប្រកាស</translation>
    </message>
    <message>
        <source>Language of the original</source>
        <translation>ភាសានៃច្បាប់ដើម</translation>
    </message>
    <message>
        <source>Make the release</source>
        <translation>បង្កើតសេចក្តីប្រកាស</translation>
    </message>
    <message>
        <source>Original in</source>
        <translation>ច្បាប់ដើមជា</translation>
    </message>
    <message>
        <source>Type or paste it</source>
        <translation>វាយ ឬបិទភ្ជាប់</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>cancelled</source>
        <translation>បានលុបចោល</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>បានបញ្ចប់</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>បានបញ្ជាក់</translation>
    </message>
    <message>
        <source>dates agreed</source>
        <translation>បានឯកភាពកាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>បានលើកពេល</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>បានស្នើ</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes saved</source>
        <translation>បានរក្សាទុកទាំងអស់</translation>
    </message>
    <message>
        <source>Last backup {when}</source>
        <translation>ច្បាប់បម្រុងចុងក្រោយ {when}</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>មិនអាចបង្កើតច្បាប់បម្រុងបាន</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>មិនទាន់មានច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>Opened for reading only</source>
        <translation>បើកសម្រាប់អានតែប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>បានអ៊ិនគ្រីប</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>សម្រាប់អានតែប៉ុណ្ណោះ</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>fixed</source>
        <translation>កំណត់ដោយដៃ</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>ស្ថាប័ន</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>notified</source>
        <translation>តាមការជូនដំណឹង</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>ឋានន្តរស័ក្តិ</translation>
    </message>
    <message>
        <source>role</source>
        <translation>សមាសភាព</translation>
    </message>
    <message>
        <source>seniority</source>
        <translation>អតីតភាព</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>affirmed</source>
        <translation>បានអះអាង</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>បានឯកភាព</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>បានប្តេជ្ញា</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>បានសម្រេច</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>បានពិភាក្សា</translation>
    </message>
    <message>
        <source>expressed</source>
        <translation>បានសម្តែង</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>បានលើកឡើង</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>បានកត់សម្គាល់</translation>
    </message>
</context>
<context>
    <name>TakeIn</name>
    <message>
        <source>Academic title</source>
        <translation>សញ្ញាបត្រ</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>ក្លាយជា</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>ជីវប្រវត្តិ</translation>
    </message>
    <message>
        <source>Diet (restricted)</source>
        <translation>របបអាហារ (សម្ងាត់)</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>គោត្តនាម</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>ភេទ</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>នាម</translation>
    </message>
    <message>
        <source>Health (restricted)</source>
        <translation>សុខភាព (សម្ងាត់)</translation>
    </message>
    <message>
        <source>In the post since</source>
        <translation>កាន់មុខតំណែងតាំងពី</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>ស្ថាប័ន</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Letters after the name</source>
        <translation>អក្សរក្រោយឈ្មោះ</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>កំពុងមើលជួរ…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Name in Khmer</source>
        <translation>ឈ្មោះជាអក្សរខ្មែរ</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>មិនយក</translation>
    </message>
    <message>
        <source>Notes (restricted)</source>
        <translation>កំណត់ត្រា (សម្ងាត់)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>Passport (restricted)</source>
        <translation>លិខិតឆ្លងដែន (សម្ងាត់)</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>បានបិទភ្ជាប់</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>រូបថត</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>របៀបអាន</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>កំពុងអាន {file}…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>សមាសភាព</translation>
    </message>
    <message>
        <source>Style before the name</source>
        <translation>គោរមងារមុនឈ្មោះ</translation>
    </message>
    <message>
        <source>Take in a list: {name}</source>
        <translation>បញ្ចូលបញ្ជី៖ {name}</translation>
    </message>
    <message>
        <source>Taking in {count} people…</source>
        <translation>កំពុងបញ្ចូលបុគ្គល {count} នាក់…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>Title in French</source>
        <translation>តួនាទីជាភាសាបារាំង</translation>
    </message>
    <message>
        <source>Title in Khmer</source>
        <translation>តួនាទីជាភាសាខ្មែរ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>ត្រូវសម្រេច</translation>
    </message>
    <message>
        <source>known</source>
        <translation>មានរួច</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ថ្មី</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>បានរំលង</translation>
    </message>
    <message>
        <source>{made} are new, {known} were known.</source>
        <translation>ថ្មី {made} មានរួច {known}។</translation>
    </message>
</context>
<context>
    <name>TakeInView</name>
    <message>
        <source>Accept every line at once</source>
        <translation>ទទួលយកគ្រប់ជួរតែម្តង</translation>
    </message>
    <message>
        <source>All are new</source>
        <translation>ទាំងអស់ជាបុគ្គលថ្មី</translation>
    </message>
    <message>
        <source>All are those known</source>
        <translation>ទាំងអស់ជាបុគ្គលមានរួច</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>គ្រប់ជួរ</translation>
    </message>
    <message>
        <source>Ask who they are: {count}</source>
        <translation>ត្រូវសម្រេចថាជានរណា៖ {count}</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>ភ្ជាប់មកជាមួយ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Choose who it is</source>
        <translation>ជ្រើសថាជានរណា</translation>
    </message>
    <message>
        <source>Come in: {count}</source>
        <translation>ចូល៖ {count}</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>ការអ៊ិនកូដ</translation>
    </message>
    <message>
        <source>Encoding as guessed</source>
        <translation>ការអ៊ិនកូដតាមការប៉ាន់ស្មាន</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>ការអ៊ិនកូដនៃឯកសារ</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>គោត្តនាមមុន</translation>
    </message>
    <message>
        <source>How a name is printed whose parts stand in two columns</source>
        <translation>របៀបបោះពុម្ពឈ្មោះ ដែលផ្នែកទាំងពីរនៅក្នុងជួរឈរពីរ</translation>
    </message>
    <message>
        <source>It has no words that can be read: type them in.</source>
        <translation>គ្មានពាក្យដែលអាចអានបាន៖ សូមវាយបញ្ចូល។</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>មិនយក</translation>
    </message>
    <message>
        <source>No letter</source>
        <translation>គ្មានលិខិត</translation>
    </message>
    <message>
        <source>No row has headings</source>
        <translation>គ្មានជួរចំណងជើង</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>ថ្ងៃទទួល</translation>
    </message>
    <message>
        <source>Rows as they stood; F2 mends a cell</source>
        <translation>ជួរដូចដើម; F2 កែក្រឡា</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>បានរំលង</translation>
    </message>
    <message>
        <source>Skipped: {count}</source>
        <translation>បានរំលង៖ {count}</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>បុគ្គលថ្មី</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>តារាង</translation>
    </message>
    <message>
        <source>Table of the file</source>
        <translation>តារាងនៃឯកសារ</translation>
    </message>
    <message>
        <source>Take in {count}</source>
        <translation>បញ្ចូល {count}</translation>
    </message>
    <message>
        <source>The first row has headings</source>
        <translation>ជួរទីមួយជាចំណងជើង</translation>
    </message>
    <message>
        <source>The person of the list before</source>
        <translation>បុគ្គលក្នុងបញ្ជីមុន</translation>
    </message>
    <message>
        <source>This row is</source>
        <translation>ជួរនេះគឺ</translation>
    </message>
    <message>
        <source>What the rows become</source>
        <translation>អ្វីដែលជួរក្លាយជា</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>ជានរណា?</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>យឺត %n</numerusform>
            <numerusform>យឺត %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>បន្ថែមកិច្ចការ</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>បញ្ជីកិច្ចការ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>កាលកំណត់</translation>
    </message>
    <message>
        <source>From a template: {name}</source>
        <translation>ពីគំរូ៖ {name}</translation>
    </message>
    <message>
        <source>Keep as template</source>
        <translation>រក្សាទុកជាគំរូ</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>កិច្ចការថ្មី</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>អ្នកទទួលបន្ទុក</translation>
    </message>
    <message>
        <source>Space ticks a task</source>
        <translation>Space គូសកិច្ចការ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>កិច្ចការ</translation>
    </message>
    <message>
        <source>There is no checklist yet. Begin from a template; it counts back from the first day.</source>
        <translation>មិនទាន់មានបញ្ជីកិច្ចការទេ។ សូមចាប់ផ្តើមពីគំរូ; បញ្ជីរាប់ថយពីថ្ងៃដំបូង។</translation>
    </message>
</context>
<context>
    <name>TemplateKind</name>
    <message>
        <source>agenda</source>
        <translation>របៀបវារៈ</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>បញ្ជីកិច្ចការ</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>កម្មវិធី</translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>Begin from: {name}</source>
        <translation>ចាប់ផ្តើមពី៖ {name}</translation>
    </message>
    <message>
        <source>Keep as template</source>
        <translation>រក្សាទុកជាគំរូ</translation>
    </message>
    <message>
        <source>Kept as a template: {name}</source>
        <translation>បានរក្សាទុកជាគំរូ៖ {name}</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>គំរូ</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>យឺត %n ថ្ងៃ</numerusform>
            <numerusform>យឺត %n ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message>
        <source>It was held, and is not marked as concluded</source>
        <translation>កិច្ចប្រជុំបានប្រព្រឹត្តទៅហើយ តែមិនទាន់កត់ថាបានបញ្ចប់</translation>
    </message>
    <message>
        <source>Items of the agenda that are not agreed: {count}</source>
        <translation>ចំណុចរបៀបវារៈដែលមិនទាន់ឯកភាព៖ {count}</translation>
    </message>
    <message>
        <source>Items without a brief: {count} of {total}</source>
        <translation>ចំណុចគ្មានឯកសារសង្ខេប៖ {count} ក្នុងចំណោម {total}</translation>
    </message>
    <message>
        <source>No reply yet: {letter}</source>
        <translation>មិនទាន់មានចម្លើយ៖ {letter}</translation>
    </message>
    <message>
        <source>Our reply is due: {letter}</source>
        <translation>ដល់កាលកំណត់ឆ្លើយតបរបស់យើង៖ {letter}</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>អស់ %n ថ្ងៃហើយ</numerusform>
            <numerusform>អស់ %n ថ្ងៃហើយ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>ក្នុង %n ថ្ងៃ</numerusform>
            <numerusform>ក្នុង %n ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ថ្ងៃស្អែក</translation>
    </message>
    <message>
        <source>{kind} in {language} awaits clearance</source>
        <translation>{kind}ជា{language} រង់ចាំការឯកភាព</translation>
    </message>
    <message>
        <source>{kind} in {language} is cleared and awaits its issue</source>
        <translation>{kind}ជា{language} បានឯកភាព និងរង់ចាំការចេញផ្សាយ</translation>
    </message>
    <message>
        <source>{party} for {body}: no answer yet</source>
        <translation>{party} សម្រាប់{body}៖ មិនទាន់មានចម្លើយ</translation>
    </message>
    <message>
        <source>{title}, and other tasks: {count}</source>
        <translation>{title} និងកិច្ចការផ្សេងទៀត៖ {count}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Here stands what is late, due or awaited, once a session is recorded.</source>
        <translation>ពេលមានកិច្ចប្រជុំ ទីនេះនឹងបង្ហាញអ្វីដែលយឺត ដល់កំណត់ ឬរង់ចាំ។</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>កិច្ចប្រជុំថ្មី</translation>
    </message>
    <message>
        <source>Nothing is late, nothing waits for an answer, and no session is near.</source>
        <translation>គ្មានអ្វីយឺត គ្មានអ្វីរង់ចាំចម្លើយ ហើយគ្មានកិច្ចប្រជុំជិតដល់ទេ។</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>arrival</source>
        <translation>ការមកដល់</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>ការចាកចេញ</translation>
    </message>
</context>
<context>
    <name>TravelPage</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>ត្រូវពិនិត្យ %n</numerusform>
            <numerusform>ត្រូវពិនិត្យ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Access and security</source>
        <translation>ការចូល និងសន្តិសុខ</translation>
    </message>
    <message>
        <source>Add journey</source>
        <translation>បន្ថែមការធ្វើដំណើរ</translation>
    </message>
    <message>
        <source>Add need</source>
        <translation>បន្ថែមតម្រូវការ</translation>
    </message>
    <message>
        <source>Add stay</source>
        <translation>បន្ថែមការស្នាក់នៅ</translation>
    </message>
    <message>
        <source>Arrivals and departures</source>
        <translation>ការមកដល់ និងការចាកចេញ</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>ថ្ងៃស្នើសុំ</translation>
    </message>
    <message>
        <source>At</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>លេខកក់</translation>
    </message>
    <message>
        <source>By</source>
        <translation>មធ្យោបាយ</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>រថយន្ត</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ពី</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>ថ្ងៃអនុញ្ញាត</translation>
    </message>
    <message>
        <source>Greeted by</source>
        <translation>អ្នកទទួល</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>សណ្ឋាគារ</translation>
    </message>
    <message>
        <source>Hotels</source>
        <translation>សណ្ឋាគារ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>តម្រូវការ</translation>
    </message>
    <message>
        <source>No room is booked yet. A stay begins on the day of the arrival, where it is recorded.</source>
        <translation>មិនទាន់បានកក់បន្ទប់ទេ។ ការស្នាក់នៅចាប់ផ្តើមពីថ្ងៃមកដល់ បើបានកត់ត្រា។</translation>
    </message>
    <message>
        <source>Nobody is on the way yet. Add an arrival; who greets is named beside it.</source>
        <translation>មិនទាន់មានអ្នកធ្វើដំណើរទេ។ សូមបន្ថែមការមកដល់ ដោយមានឈ្មោះអ្នកទទួលនៅក្បែរ។</translation>
    </message>
    <message>
        <source>Nobody needs a pass, a lift or a permit yet.</source>
        <translation>មិនទាន់មាននរណាត្រូវការប័ណ្ណចូល ជណ្តើរយន្ត ឬការអនុញ្ញាតទេ។</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>ចំណាយដោយ</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>បន្ទប់</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ម៉ោង</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ដល់</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>ទិស</translation>
    </message>
    <message>
        <source>{name}: arrival</source>
        <translation>{name}៖ ការមកដល់</translation>
    </message>
    <message>
        <source>{name}: departure</source>
        <translation>{name}៖ ការចាកចេញ</translation>
    </message>
</context>
<context>
    <name>UnseatedCard</name>
    <message>
        <source>Everybody has a chair.</source>
        <translation>បុគ្គលទាំងអស់មានកៅអី។</translation>
    </message>
    <message>
        <source>Who has no chair; Enter takes somebody up</source>
        <translation>អ្នកដែលគ្មានកៅអី; Enter លើកម្នាក់មក</translation>
    </message>
    <message>
        <source>Without a chair</source>
        <translation>គ្មានកៅអី</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>ខុសគ្នា %n</numerusform>
            <numerusform>ខុសគ្នា %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Against today</source>
        <translation>ធៀបនឹងថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Agendas that were sent</source>
        <translation>របៀបវារៈដែលបានផ្ញើ</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>ថ្ងៃឯកភាព</translation>
    </message>
    <message>
        <source>Agreed today</source>
        <translation>បានឯកភាពថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Agreement with the other side</source>
        <translation>ការឯកភាពជាមួយភាគីម្ខាងទៀត</translation>
    </message>
    <message>
        <source>By the rules of the series it is agreed by {day}.</source>
        <translation>តាមវិធាននៃកិច្ចប្រជុំ ត្រូវឯកភាពមុន{day}។</translation>
    </message>
    <message numerus="yes">
        <source>It was agreed %n day(s) after {day}, when it was due.</source>
        <translation>
            <numerusform>បានឯកភាព %n ថ្ងៃក្រោយកាលកំណត់ {day}។</numerusform>
            <numerusform>បានឯកភាព %n ថ្ងៃក្រោយកាលកំណត់ {day}។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was to be agreed by {day}: %n day(s) late.</source>
        <translation>
            <numerusform>ត្រូវឯកភាពមុន{day}៖ យឺត %n ថ្ងៃ។</numerusform>
            <numerusform>ត្រូវឯកភាពមុន{day}៖ យឺត %n ថ្ងៃ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep as sent</source>
        <translation>រក្សាទុកដូចបានផ្ញើ</translation>
    </message>
    <message>
        <source>Keep today’s agenda as the version that goes to the other side</source>
        <translation>រក្សាទុករបៀបវារៈថ្ងៃនេះ ជាច្បាប់ដែលផ្ញើទៅភាគីម្ខាងទៀត</translation>
    </message>
    <message>
        <source>Nothing was sent yet; what is kept as sent is compared.</source>
        <translation>មិនទាន់បានផ្ញើទេ; ច្បាប់ដែលរក្សាទុកថាបានផ្ញើ នឹងត្រូវប្រៀបធៀប។</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>ថ្ងៃផ្ញើ</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>ដូចគ្នា</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ច្បាប់</translation>
    </message>
    <message>
        <source>What is different today; Enter goes there</source>
        <translation>អ្វីដែលខុសគ្នានៅថ្ងៃនេះ; Enter ទៅទីនោះ</translation>
    </message>
    <message>
        <source>added since</source>
        <translation>បានបន្ថែមក្រោយ</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>បានប្តូរលំដាប់</translation>
    </message>
    <message>
        <source>not on the agenda any more</source>
        <translation>លែងមានក្នុងរបៀបវារៈ</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>បានកែពាក្យ</translation>
    </message>
    <message>
        <source>state</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>time</source>
        <translation>រយៈពេល</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>A group, named below</source>
        <translation>ក្រុមមួយ មានឈ្មោះខាងក្រោម</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>ភាគីទាំងពីរ</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>មិនបញ្ចេញឈ្មោះ</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>ភាគីម្ខាង</translation>
    </message>
    <message>
        <source>The co-chairs</source>
        <translation>សហប្រធាន</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>អង្គប្រជុំ</translation>
    </message>
    <message>
        <source>We</source>
        <translation>យើង</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ទាំងពីរ</translation>
    </message>
    <message>
        <source>co-chairs</source>
        <translation>សហប្រធាន</translation>
    </message>
    <message>
        <source>group</source>
        <translation>ក្រុម</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>អង្គប្រជុំ</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>គ្មាននរណា</translation>
    </message>
    <message>
        <source>one</source>
        <translation>ម្ខាង</translation>
    </message>
    <message>
        <source>we</source>
        <translation>យើង</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Archives (*.pdesk)</source>
        <translation>បណ្ណសារ (*.pdesk)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>ជ្រើសរើសច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>Everything that you record stays in one file on this machine.</source>
        <translation>អ្វីៗដែលកត់ត្រា ស្ថិតក្នុងឯកសារតែមួយលើម៉ាស៊ីននេះ។</translation>
    </message>
    <message>
        <source>Make the archive</source>
        <translation>បង្កើតបណ្ណសារ</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>បើកបណ្ណសារ</translation>
    </message>
    <message>
        <source>Welcome to ProtocolDesk</source>
        <translation>សូមស្វាគមន៍មកកាន់ ProtocolDesk</translation>
    </message>
    <message>
        <source>Where the archive is to lie</source>
        <translation>ទីតាំងរក្សាទុកបណ្ណសារ</translation>
    </message>
</context>
<context>
    <name>WelcomeForm</name>
    <message>
        <source>You and your office</source>
        <translation>លោកអ្នក និងការិយាល័យ</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>ឈ្មោះរបស់លោកអ្នក</translation>
    </message>
    <message>
        <source>It stands beside each of your deeds in the log</source>
        <translation>ឈ្មោះនេះនៅក្បែរសកម្មភាពនីមួយៗក្នុងកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Your own country</source>
        <translation>ប្រទេសរបស់លោកអ្នក</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>កម្ពុជា</translation>
    </message>
    <message>
        <source>Code of its flag</source>
        <translation>កូដទង់ជាតិ</translation>
    </message>
    <message>
        <source>ISO 3166 code in small letters</source>
        <translation>កូដ ISO 3166 ជាអក្សរតូច</translation>
    </message>
    <message>
        <source>kh</source>
        <translation>kh</translation>
    </message>
    <message>
        <source>A new archive</source>
        <translation>បណ្ណសារថ្មី</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>ទីតាំង</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ជ្រើសរើស…</translation>
    </message>
    <message>
        <source>Passphrase (optional)</source>
        <translation>ឃ្លាសម្ងាត់ (មិនចាំបាច់)</translation>
    </message>
    <message>
        <source>With one, the archive is encrypted; nobody can open it without</source>
        <translation>បើមាន បណ្ណសារត្រូវអ៊ិនគ្រីប; គ្មាននរណាអាចបើកដោយគ្មានវាបានទេ</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>ម្តងទៀត</translation>
    </message>
    <message>
        <source>Or begin with</source>
        <translation>ឬចាប់ផ្តើមពី</translation>
    </message>
    <message>
        <source>The demo</source>
        <translation>ទិន្នន័យបង្ហាញ</translation>
    </message>
    <message>
        <source>An archive that stands</source>
        <translation>បណ្ណសារដែលមានរួច</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>ច្បាប់បម្រុង</translation>
    </message>
</context>
<context>
    <name>WhenEdit</name>
    <message>
        <source>First day</source>
        <translation>ថ្ងៃដំបូង</translation>
    </message>
    <message>
        <source>How exactly the date is known</source>
        <translation>ភាពច្បាស់លាស់នៃកាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>ចំនួន</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>ជាពាក្យ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>ថ្ងៃចុងក្រោយ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ឯកតា</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>months</source>
        <translation>ខែ</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>សប្តាហ៍</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ឆ្នាំ</translation>
    </message>
</context>
<context>
    <name>WhenKind</name>
    <message>
        <source>day</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>event</source>
        <translation>ព្រឹត្តិការណ៍</translation>
    </message>
    <message>
        <source>month</source>
        <translation>ខែ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>ឃ្លា</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>ត្រីមាស</translation>
    </message>
    <message>
        <source>range</source>
        <translation>ចន្លោះថ្ងៃ</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>រយៈពេល</translation>
    </message>
    <message>
        <source>year</source>
        <translation>ឆ្នាំ</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Find anything</source>
        <translation>ស្វែងរកទាំងអស់</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ចាកចេញ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ការកំណត់</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%n paper(s) out of date</source>
        <translation>
            <numerusform>ឯកសារហួសសម័យ %n</numerusform>
            <numerusform>ឯកសារហួសសម័យ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>របៀបវារៈ</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>ឯកសារសង្ខេប</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>គណៈប្រតិភូ</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>ការងារតាមដាន</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>ការប្រជុំ</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>កិច្ចប្រជុំថ្មី</translation>
    </message>
    <message>
        <source>No session is here yet. Record the first one, or open an archive that has some.</source>
        <translation>មិនទាន់មានកិច្ចប្រជុំនៅឡើយ។ សូមកត់ត្រាកិច្ចប្រជុំទីមួយ ឬបើកបណ្ណសារដែលមាន។</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>ទិដ្ឋភាពទូទៅ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Parts of the consultation</source>
        <translation>ផ្នែកនៃកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>កម្មវិធី</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>សេចក្តីប្រកាស</translation>
    </message>
    <message>
        <source>Seating</source>
        <translation>កន្លែងអង្គុយ</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>no head yet</source>
        <translation>មិនទាន់មានប្រធាន</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>បុគ្គលម្នាក់</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>បុគ្គល {count} រូប</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>encore</name>
    <message numerus="yes">
        <source>%1 of %Ln team(s)</source>
        <translation>
            <numerusform>%1 of %Ln team</numerusform>
            <numerusform>%1 of %Ln teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>a minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>an hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>a day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks ago</source>
        <translation>
            <numerusform>a week ago</numerusform>
            <numerusform>%Ln weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>a month ago</numerusform>
            <numerusform>%Ln months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years ago</source>
        <translation>
            <numerusform>a year ago</numerusform>
            <numerusform>%Ln years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::AttachmentPanel</name>
    <message numerus="yes">
        <source>%Ln attachments</source>
        <translation>
            <numerusform>%Ln attachment</numerusform>
            <numerusform>%Ln attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::BulkEditDialog</name>
    <message numerus="yes">
        <source>%1 change</source>
        <translation>
            <numerusform>%1 changes</numerusform>
            <numerusform>%1 change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are so already</source>
        <translation>
            <numerusform>%Ln is so already</numerusform>
            <numerusform>%Ln are so already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot take it and stay as they are</source>
        <translation>
            <numerusform>%Ln cannot take it and stays as it is</numerusform>
            <numerusform>%Ln cannot take it and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in the trash or gone</source>
        <translation>
            <numerusform>%Ln is in the trash or gone</numerusform>
            <numerusform>%Ln are in the trash or gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed by somebody else in the meantime and stay as they are.</source>
        <translation>
            <numerusform>%Ln was changed by somebody else in the meantime and stays as it is.</numerusform>
            <numerusform>%Ln were changed by somebody else in the meantime and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::Comparison</name>
    <message numerus="yes">
        <source>named in %Ln places</source>
        <translation>
            <numerusform>named in %Ln place</numerusform>
            <numerusform>named in %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::DuplicatesPanel</name>
    <message numerus="yes">
        <source>%Ln pairs</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln pairs of %1</source>
        <translation>
            <numerusform>the first %Ln pair of %1</numerusform>
            <numerusform>the first %Ln pairs of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs are chosen. In each, %1 stays: what it lacks comes from the other, lists are united, and everything that named the other names it. It is one step to undo.</source>
        <translation>
            <numerusform>%Ln pair is chosen. In it, %1 stays: what it lacks comes from the other, lists are united, and everything that named the other names it. It is one step to undo.</numerusform>
            <numerusform>%Ln pairs are chosen. In each, %1 stays: what it lacks comes from the other, lists are united, and everything that named the other names it. It is one step to undo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln pairs</source>
        <translation>
            <numerusform>Merge %Ln pair</numerusform>
            <numerusform>Merge %Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merging of %Ln pairs of %1</source>
        <translation>
            <numerusform>merging of %Ln pair of %1</numerusform>
            <numerusform>merging of %Ln pairs of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records went into others.</source>
        <translation>
            <numerusform>%Ln record went into another.</numerusform>
            <numerusform>%Ln records went into others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::FieldsDialog</name>
    <message numerus="yes">
        <source>%Ln records hold a value in it; the values go with the field. Undo brings both back.</source>
        <translation>
            <numerusform>%Ln record holds a value in it; the value goes with the field. Undo brings both back.</numerusform>
            <numerusform>%Ln records hold a value in it; the values go with the field. Undo brings both back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::HistoryModel</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln steps</source>
        <translation>
            <numerusform>the newest %Ln step</numerusform>
            <numerusform>the newest %Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ImportPage</name>
    <message numerus="yes">
        <source>%Ln records read</source>
        <translation>
            <numerusform>%Ln record read</numerusform>
            <numerusform>%Ln records read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln records</source>
        <translation>
            <numerusform>Import %Ln record</numerusform>
            <numerusform>Import %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln rows</source>
        <translation>
            <numerusform>%1, %Ln row</numerusform>
            <numerusform>%1, %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln files</source>
        <translation>
            <numerusform>%1, %Ln file</numerusform>
            <numerusform>%1, %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::InsightsPage</name>
    <message numerus="yes">
        <source>%Ln charts</source>
        <translation>
            <numerusform>%Ln chart</numerusform>
            <numerusform>%Ln charts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::InviteDialog</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::LineagePage</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::PlanDetail</name>
    <message numerus="yes">
        <source>%Ln lines chosen</source>
        <translation>
            <numerusform>%Ln line chosen</numerusform>
            <numerusform>%Ln lines chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::PlanModel</name>
    <message numerus="yes">
        <source>%Ln language versions</source>
        <translation>
            <numerusform>%Ln language version</numerusform>
            <numerusform>%Ln language versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replications</source>
        <translation>
            <numerusform>%Ln replication</numerusform>
            <numerusform>%Ln replications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln benefits</source>
        <translation>
            <numerusform>%Ln benefit</numerusform>
            <numerusform>%Ln benefits</numerusform>
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
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections</source>
        <translation>
            <numerusform>%Ln section</numerusform>
            <numerusform>%Ln sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figures</source>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case studies in one file</source>
        <translation>
            <numerusform>%Ln case study in one file</numerusform>
            <numerusform>%Ln case studies in one file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remarks</source>
        <translation>
            <numerusform>%Ln remark</numerusform>
            <numerusform>%Ln remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::PlanStep</name>
    <message numerus="yes">
        <source>Accept all %Ln figures</source>
        <translation>
            <numerusform>Accept the figure</numerusform>
            <numerusform>Accept all %Ln figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::QualityPanel</name>
    <message numerus="yes">
        <source>%Ln things to put right</source>
        <translation>
            <numerusform>%Ln thing to put right</numerusform>
            <numerusform>%Ln things to put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %Ln records</source>
        <translation>
            <numerusform>deletion of %Ln record</numerusform>
            <numerusform>deletion of %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::RecordListPage</name>
    <message numerus="yes">
        <source>%Ln are private and were left out.</source>
        <translation>
            <numerusform>%Ln is private and was left out.</numerusform>
            <numerusform>%Ln are private and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ReportView</name>
    <message numerus="yes">
        <source>Translations</source>
        <translation>
            <numerusform>Translation</numerusform>
            <numerusform>Translations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to note</source>
        <translation>
            <numerusform>%Ln thing to note</numerusform>
            <numerusform>%Ln things to note</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::RolesPart</name>
    <message numerus="yes">
        <source>%Ln more in the list</source>
        <translation>
            <numerusform>One more in the list</numerusform>
            <numerusform>%Ln more in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::TagsPanel</name>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %Ln tags</source>
        <translation>
            <numerusform>deletion of %Ln tag</numerusform>
            <numerusform>deletion of %Ln tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::TodayPage</name>
    <message numerus="yes">
        <source>more than %Ln things deserve your attention</source>
        <translation>
            <numerusform>more than %Ln thing deserves your attention</numerusform>
            <numerusform>more than %Ln things deserve your attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things deserve your attention</source>
        <translation>
            <numerusform>one thing deserves your attention</numerusform>
            <numerusform>%Ln things deserve your attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::TransitionDialog</name>
    <message numerus="yes">
        <source>%Ln can move</source>
        <translation>
            <numerusform>%Ln can move</numerusform>
            <numerusform>%Ln can move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already</source>
        <translation>
            <numerusform>%Ln is there already</numerusform>
            <numerusform>%Ln are there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot and stay as they are</source>
        <translation>
            <numerusform>%Ln cannot and stays as it is</numerusform>
            <numerusform>%Ln cannot and stay as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::TrashModel</name>
    <message numerus="yes">
        <source>and %Ln records that hang on it</source>
        <translation>
            <numerusform>and one record that hangs on it</numerusform>
            <numerusform>and %Ln records that hang on it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::TrashPage</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring of %Ln records</source>
        <translation>
            <numerusform>restoring of %Ln record</numerusform>
            <numerusform>restoring of %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records and what hangs on them will be removed.</source>
        <translation>
            <numerusform>%Ln record and what hangs on it will be removed.</numerusform>
            <numerusform>%Ln records and what hangs on them will be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %Ln records</source>
        <translation>
            <numerusform>removal of %Ln record</numerusform>
            <numerusform>removal of %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::ValueExplain</name>
    <message numerus="yes">
        <source>%Ln figures, not added up</source>
        <translation>
            <numerusform>one figure, not added up</numerusform>
            <numerusform>%Ln figures, not added up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encore::WaveRow</name>
    <message numerus="yes">
        <source>%1 of %Ln team(s)</source>
        <translation>
            <numerusform>%1 of %Ln team</numerusform>
            <numerusform>%1 of %Ln teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked</source>
        <translation>
            <numerusform>%Ln asked</numerusform>
            <numerusform>%Ln asked</numerusform>
        </translation>
    </message>
</context>
</TS>

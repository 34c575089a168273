// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "tests/support/tabledesk.h"

#include <QtTest>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

// A story whose text and values share cells in a table: two sections of one key, lead, a section of its own, a German version.
Record sharedCells()
{
    Record story;
    story.kind = story::kind;
    story.uid = u"s-1"_s;
    story.set(story::title, u"One inbox"_s);
    story.sections = {{0, {}, {}, {}, 2, u"How it began."_s},
        {0, {}, u"challenge"_s, u"Challenge"_s, 2, u"Four inboxes."_s},
        {0, {}, u"challenge"_s, u"And more"_s, 3, u"No owner."_s},
        {0, {}, {}, u"Aside"_s, 2, u"By the way.\n\n### Smaller\n\nA thing."_s},
        {0, u"de"_s, {}, u"Wie es anfing"_s, 2, u"Viele Postfächer."_s}};
    story.languages = {{0, u"de"_s, u"Ein Postfach"_s, {}}};
    story.extras = {{0, u"Phase"_s, u"plan"_s}, {0, u"Phase"_s, u"do"_s}};
    return story;
}

QStringList textsOf(const Record& record)
{
    QStringList texts;
    for (const Section& section : record.sections)
        texts << section.heading + u'|' + section.language + u'|' + section.text;
    for (const Extra& extra : record.extras)
        texts << extra.key + u'=' + extra.value;
    return texts;
}

const QByteArray kQuoted = "CaseId,Title,Challenge,Quote,Author\n1,Inbox,Four inboxes,We sleep better,Anna Berg\n";

} // namespace

class TestImportAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editOfASharedCellIsTakenIn_data();
    void editOfASharedCellIsTakenIn();
    void otherTextBecomesSectionsElsewhere();
    void rowThatCameBeforeKeepsLaterEdits();
    void whatWasRewordedOrThrownAwayStaysSo();
    void keptNamesMakeNoRecords();
    void rowOfAKnownNameIsProposed();
};

void TestImportAgain::editOfASharedCellIsTakenIn_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QStringList>("gone");
    QTest::addColumn<QStringList>("come");
    const auto row = [](const char* name, const char* from, const char* to, const QStringList& gone,
                         const QStringList& come) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << gone << come;
    };
    row("nothing", "Four", "Four", {}, {});
    row("second of two sections", "No owner.", "Nobody.", {u"And more||No owner."_s}, {u"And more||Nobody."_s});
    row("first of two sections", "Four inboxes.", "Five inboxes.", {u"Challenge||Four inboxes."_s},
        {u"Challenge||Five inboxes."_s});
    row("both sections", "Four inboxes.\n\nNo owner.", "Five.\n\nNobody.",
        {u"Challenge||Four inboxes."_s, u"And more||No owner."_s}, {u"Challenge||Five."_s, u"And more||Nobody."_s});
    row("a paragraph between", "Four inboxes.\n\nNo", "Four inboxes.\n\nOne new.\n\nNo",
        {u"Challenge||Four inboxes."_s}, {u"Challenge||Four inboxes.\n\nOne new."_s});
    row("a section taken out", "Four inboxes.\n\nNo owner.", "Four inboxes.", {u"And more||No owner."_s}, {});
    row("extra value", "plan; do", "plan; check", {u"Phase=do"_s}, {u"Phase=check"_s});
    row("lead", "How it began.", "How it all began.", {u"||How it began."_s}, {u"||How it all began."_s});
    row("section of its own", "By the way.", "Beside it.", {u"Aside||By the way.\n\n### Smaller\n\nA thing."_s},
        {u"Aside||Beside it.\n\n### Smaller\n\nA thing."_s});
    row("language version", "Viele Postf", "Vier Postf", {u"Wie es anfing|de|Viele Postfächer."_s},
        {u"Wie es anfing|de|Vier Postfächer."_s});
    row("new heading", "## Wie es", "## Later\n\nMuch later.\n\n## Wie es", {}, {u"Later||Much later."_s});
}

void TestImportAgain::editOfASharedCellIsTakenIn()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QStringList, gone);
    QFETCH(QStringList, come);
    Desk desk;
    const RecordId id = desk.portfolio.add(sharedCells());
    QStringList expected = textsOf(desk.portfolio.get(story::kind, id));
    QByteArray table = desk.table(u"story"_s);
    QVERIFY(table.contains(from));
    table.replace(from, to);
    const bool changed = from != to;
    QCOMPARE(
        of(desk.import(u"mine.csv"_s, table), u"story"_s), (ImportCounts{0, changed ? 1 : 0, changed ? 0 : 1, 0, 0}));
    QStringList texts = textsOf(desk.portfolio.get(story::kind, id));
    for (const QString& each : gone)
        QVERIFY2(expected.removeOne(each), qPrintable(each));
    expected += come;
    expected.sort();
    texts.sort();
    QCOMPARE(texts, expected);
    QCOMPARE(of(desk.import(u"mine.csv"_s, table), u"story"_s), (ImportCounts{0, 0, 1, 0, 0}));
}

void TestImportAgain::otherTextBecomesSectionsElsewhere()
{
    Desk here;
    here.portfolio.add(sharedCells());
    Desk there;
    QCOMPARE(of(there.import(u"mine.csv"_s, here.table(u"story"_s)), u"story"_s), (ImportCounts{1, 0, 0, 0, 0}));
    const QStringList texts = textsOf(there.first(story::kind));
    QVERIFY(texts.contains(u"||How it began."_s));
    QVERIFY(texts.contains(u"Wie es anfing||Viele Postfächer."_s));
    QVERIFY(texts.filter(u"other_text"_s).isEmpty());
}

void TestImportAgain::rowThatCameBeforeKeepsLaterEdits()
{
    Desk desk;
    const RecordId id = desk.portfolio.add(sharedCells());
    QByteArray table = desk.table(u"story"_s);
    table.replace("One inbox", "An inbox");
    QCOMPARE(of(desk.import(u"mine.csv"_s, table), u"story"_s), (ImportCounts{0, 1, 0, 0, 0}));
    RecordPatch patch;
    patch.set(story::title, u"The one inbox"_s);
    desk.edit(story::kind, id, patch);
    QCOMPARE(of(desk.import(u"mine.csv"_s, table), u"story"_s), (ImportCounts{0, 0, 1, 0, 0}));
    QCOMPARE(desk.portfolio.get(story::kind, id).get(story::title), u"The one inbox"_s);
}

void TestImportAgain::whatWasRewordedOrThrownAwayStaysSo()
{
    Desk desk;
    desk.import(u"x.csv"_s, kQuoted);
    RecordPatch patch;
    patch.set(quote::text, u"We sleep at last"_s);
    desk.edit(quote::kind, desk.first(quote::kind).id, patch);
    const RecordId person = desk.first(contribution::kind).id;
    QVERIFY(desk.portfolio.session()
                .write(u"trash"_s, [&](UnitOfWork& work) { return trashRecord(work, contribution::kind, person); })
                .ok());
    QByteArray changed = kQuoted;
    changed.replace("Four", "Five");
    QCOMPARE(of(desk.import(u"x.csv"_s, changed), u"story"_s), (ImportCounts{0, 1, 0, 0, 0}));
    QCOMPARE(desk.countOf("quote"_L1), 1);
    QCOMPARE(desk.countOf("contribution"_L1), 1);
}

// The user has chosen other tags; those of the row are not made for nothing.
void TestImportAgain::keptNamesMakeNoRecords()
{
    Desk desk;
    const QByteArray bytes = "CaseId,Title,Abstract,Tags\n1,Inbox,One,\"Speed, Mail\"\n";
    desk.import(u"x.csv"_s, bytes);
    RecordPatch patch;
    patch.set(story::tags, std::vector<RecordId>{desk.first(tag::kind).id});
    desk.edit(story::kind, desk.first(story::kind).id, patch);
    QByteArray changed = bytes;
    changed.replace("Mail", "Post").replace("One", "Two");
    const ImportReport report = desk.import(u"x.csv"_s, changed);
    QVERIFY(warned(report, u"edits_kept"));
    QCOMPARE(desk.first(story::kind).get(story::tags).size(), 1u);
    QCOMPARE(desk.first(story::kind).get(story::summary), u"Two"_s);
    QCOMPARE(desk.countOf("tag"_L1), 2);
}

// A table of teams has named its lead before the table of people comes.
void TestImportAgain::rowOfAKnownNameIsProposed()
{
    Desk desk;
    desk.import(u"teams.csv"_s, "Team,Parent,Headcount,Lead\nKasse,,4,Anna Berg\n");
    QCOMPARE(desk.countOf("person"_L1), 1);
    const ImportReport report =
        desk.import(u"people.csv"_s, "Name,Email\n\"Berg, Anna\",a@b.example\nBo Lind,b@b.example\n");
    QCOMPARE(of(report, u"person"_s), (ImportCounts{2, 0, 0, 0, 0})); // never merged on the name
    QCOMPARE(std::ranges::count_if(
                 report.warnings, [](const ImportWarning& each) { return each.problem.code == "likely_duplicate"_L1; }),
        1);
}

QTEST_GUILESS_MAIN(TestImportAgain)
#include "tst_importagain.moc"

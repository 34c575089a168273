// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/search/search.h"
#include "model/store/bulkedit.h"
#include "model/store/history.h"
#include "tests/support/testportfolio.h"

#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

BulkEdit edit(BulkOperation operation, const QString& key, const Value& value = {})
{
    BulkEdit made;
    made.operation = operation;
    made.change.key = key;
    made.change.value = value;
    return made;
}

BulkEdit named(BulkOperation operation, const QString& key, const QStringList& names)
{
    BulkEdit made = edit(operation, key);
    made.change.byName = true;
    made.change.names = names;
    return made;
}

BulkEdit replacing(const QString& key, const QString& find, const QString& replacement, bool matchCase = false)
{
    BulkEdit made = edit(BulkOperation::Replace, key);
    made.find = find;
    made.replacement = replacement;
    made.matchCase = matchCase;
    return made;
}

std::vector<RecordId> addStories(TestPortfolio& portfolio, int count)
{
    std::vector<Record> stories;
    for (int i = 0; i < count; ++i) {
        Record story = makeStory(u"Story %1"_s.arg(i));
        story.set(story::oneLine, u"Night shift %1"_s.arg(i));
        if (i % 2 == 0)
            story.set(story::state, u"published"_s);
        story.set(story::themes, QStringList{u"agility"_s, u"other"_s});
        stories.push_back(story);
    }
    std::vector<RecordId> ids;
    const auto done = portfolio.session().write(u"stories"_s, [&](UnitOfWork& work) -> Status {
        for (const Record& story : stories) {
            ENCORE_ASSIGN(id, addRecord(work, story));
            ids.push_back(id);
        }
        return {};
    });
    return done ? ids : std::vector<RecordId>();
}

Result<BulkPlan> plan(TestPortfolio& portfolio, Kind kind, const std::vector<RecordId>& ids, const BulkEdit& edit)
{
    return planBulk(portfolio.session(), kind, ids, edit);
}

// Does what a preview has shown.
Result<BulkCounts> apply(
    TestPortfolio& portfolio, Kind kind, const BulkPlan& plan, const BulkEdit& edit, const Progress& progress = {})
{
    std::vector<BulkTarget> targets;
    for (const BulkRow& row : plan.rows)
        targets.push_back({row.id, row.version});
    BulkCounts counts;
    const auto done = portfolio.session().write(u"bulk"_s, [&](UnitOfWork& work) -> Status {
        ENCORE_ASSIGN(found, applyBulk(work, kind, targets, edit, progress));
        counts = found;
        return {};
    });
    return done ? Result<BulkCounts>(counts) : Result<BulkCounts>(done.error());
}

} // namespace

class tst_BulkEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valueAfterAnEdit_data();
    void valueAfterAnEdit();
    void previewIsWhatIsDone_data();
    void previewIsWhatIsDone();
    void namesThatNobodyHasAreForeseenAndMadeOnce();
    void recordChangedSincePreviewIsLeftAlone();
    void trashedRecordsAreLeftAlone();
    void recordsDoNotStandInCircles();
    void stoppedEditChangesNothing();
    void historyNamesEachRecord();
    void changedTextIsFound();
    void wordsInTheTextAreReplaced();
};

void tst_BulkEdit::valueAfterAnEdit_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<BulkEdit>("edit");
    QTest::addColumn<Value>("current");
    QTest::addColumn<Value>("expected");
    QTest::addColumn<QString>("rule");
    using enum BulkOperation;
    const Value themes(QStringList{u"agility"_s, u"other"_s});
    const auto row = [](const char* name, const BulkEdit& edit, const Value& current, const Value& expected,
                         const QString& rule = {}) {
        QTest::newRow(name) << edit.change.key << edit << current << expected << rule;
    };
    row("set", edit(Set, u"state"_s, u"draft"_s), {}, u"draft"_s);
    row("set an unknown code", edit(Set, u"state"_s, u"nonsense"_s), {}, {}, u"choice"_s);
    row("set the wrong type", edit(Set, u"state"_s, true), {}, {}, u"type"_s);
    row("clear", edit(Clear, u"state"_s), u"draft"_s, {});
    row("clear what must be filled", edit(Clear, u"title"_s), u"A"_s, {}, u"required"_s);
    row("add to a list", edit(Add, u"themes"_s, QStringList{u"other"_s, u"boost_productivity"_s}), themes,
        QStringList{u"agility"_s, u"other"_s, u"boost_productivity"_s});
    row("add to nothing", edit(Add, u"themes"_s, QStringList{u"other"_s}), {}, QStringList{u"other"_s});
    row("take out of a list", edit(Remove, u"themes"_s, QStringList{u"agility"_s}), themes, QStringList{u"other"_s});
    row("take out the last", edit(Remove, u"themes"_s, QStringList{u"agility"_s, u"other"_s}), themes, {});
    row("set a list", edit(Set, u"themes"_s, QStringList{u"other"_s}), themes, QStringList{u"other"_s});
    row("replace", replacing(u"one_line"_s, u"night"_s, u"day"_s), u"Night by night"_s, u"day by day"_s);
    row("replace in this case only", replacing(u"one_line"_s, u"night"_s, u"day"_s, true), u"Night by night"_s,
        u"Night by day"_s);
    row("replace by nothing", replacing(u"one_line"_s, u"all"_s, {}), u"all"_s, {});
    row("replace away what must be filled", replacing(u"title"_s, u"A"_s, {}), u"A"_s, {}, u"required"_s);
    row("replace what is not there", replacing(u"one_line"_s, u"x"_s, u"y"_s), u"abc"_s, u"abc"_s);
}

void tst_BulkEdit::valueAfterAnEdit()
{
    QFETCH(QString, field);
    QFETCH(BulkEdit, edit);
    QFETCH(Value, current);
    QFETCH(Value, expected);
    QFETCH(QString, rule);
    const Schemas schemas;
    const Result<Value> after = bulkValue(*schemas.of(story::kind).field(field), edit, edit.change.value, current);
    QCOMPARE(after.ok(), rule.isEmpty());
    if (after)
        QVERIFY(*after == expected);
    else
        QCOMPARE(after.error().context.value(u"rule"_s), rule);
}

void tst_BulkEdit::previewIsWhatIsDone_data()
{
    QTest::addColumn<BulkEdit>("edit");
    QTest::addColumn<int>("changed");
    using enum BulkOperation;
    QTest::newRow("column") << edit(Set, u"state"_s, u"published"_s) << 50;
    QTest::newRow("clear") << edit(Clear, u"state"_s) << 100;
    QTest::newRow("date") << edit(Set, u"happened_from"_s, *PartialDate::fromText(u"2024-03")) << 100;
    QTest::newRow("codes added") << edit(Add, u"themes"_s, QStringList{u"boost_productivity"_s}) << 100;
    QTest::newRow("codes taken out") << edit(Remove, u"themes"_s, QStringList{u"agility"_s}) << 100;
    QTest::newRow("codes in another order") << edit(Set, u"themes"_s, QStringList{u"other"_s, u"agility"_s}) << 100;
    QTest::newRow("tags") << named(Add, u"tags"_s, {u"Night"_s, u"Shift"_s}) << 100;
    QTest::newRow("person") << named(Set, u"owner"_s, {u"Mara Lindqvist"_s}) << 100;
    QTest::newRow("searched text") << replacing(u"one_line"_s, u"night"_s, u"late"_s) << 100;
    QTest::newRow("title") << replacing(u"title"_s, u"Story 1"_s, u"Tale 1"_s) << 11;
}

void tst_BulkEdit::previewIsWhatIsDone()
{
    QFETCH(BulkEdit, edit);
    QFETCH(int, changed);
    TestPortfolio portfolio;
    const std::vector<RecordId> ids = addStories(portfolio, 100);
    const QString before = portfolio.dump();
    const auto planned = plan(portfolio, story::kind, ids, edit);
    QVERIFY(planned);
    QCOMPARE(portfolio.dump(), before);
    QCOMPARE(planned->counts.changed, changed);
    QCOMPARE(planned->counts.all(), 100);
    const auto done = apply(portfolio, story::kind, *planned, edit);
    QVERIFY(done);
    QCOMPARE(done->changed, changed);
    for (const BulkRow& row : planned->rows) {
        const Record now = portfolio.get(story::kind, row.id);
        QCOMPARE(now.version, row.version + (row.state == BulkState::Changed ? 1 : 0));
        if (!edit.change.byName)
            QVERIFY(now.value(edit.change.key) == row.after);
    }
    const QString after = portfolio.dump();
    QVERIFY(portfolio.session().undo());
    QCOMPARE(portfolio.dump(), before);
    QVERIFY(portfolio.session().redo());
    QCOMPARE(portfolio.dump(), after);
}

void tst_BulkEdit::namesThatNobodyHasAreForeseenAndMadeOnce()
{
    TestPortfolio portfolio;
    const std::vector<RecordId> ids = addStories(portfolio, 5);
    const BulkEdit tags = named(BulkOperation::Add, u"tags"_s, {u"Night"_s, u"Night"_s, u"Shift"_s});
    const auto planned = plan(portfolio, story::kind, ids, tags);
    QVERIFY(planned);
    QCOMPARE(planned->newNames, (QStringList{u"Night"_s, u"Shift"_s}));
    QCOMPARE(planned->titles.at(-1), u"Night"_s);
    QVERIFY(apply(portfolio, story::kind, *planned, tags));
    QCOMPARE(*countRecords(portfolio.database(), portfolio.session().schemas().of(tag::kind)), 2);
    // Taking a tag away that nobody has makes none.
    const BulkEdit away = named(BulkOperation::Remove, u"tags"_s, {u"Never"_s, u"Night"_s});
    const auto removal = plan(portfolio, story::kind, ids, away);
    QVERIFY(removal);
    QVERIFY(apply(portfolio, story::kind, *removal, away));
    QCOMPARE(*countRecords(portfolio.database(), portfolio.session().schemas().of(tag::kind)), 2);
    QCOMPARE(portfolio.get(story::kind, ids[0]).get(story::tags).size(), size_t(1));
}

void tst_BulkEdit::recordChangedSincePreviewIsLeftAlone()
{
    TestPortfolio portfolio;
    const std::vector<RecordId> ids = addStories(portfolio, 3);
    const BulkEdit draft = edit(BulkOperation::Set, u"state"_s, u"draft"_s);
    const auto planned = plan(portfolio, story::kind, ids, draft);
    QVERIFY(planned);
    QVERIFY(portfolio.session().write(u"elsewhere"_s, [&](UnitOfWork& work) {
        return updateRecord(work, story::kind, ids[1], 0, RecordPatch().set(story::state, u"approved"_s));
    }));
    const auto done = apply(portfolio, story::kind, *planned, draft);
    QVERIFY(done);
    QCOMPARE(done->conflicts, 1);
    QCOMPARE(done->changed, 2);
    QCOMPARE(portfolio.get(story::kind, ids[1]).get(story::state), u"approved"_s);
}

void tst_BulkEdit::trashedRecordsAreLeftAlone()
{
    TestPortfolio portfolio;
    const std::vector<RecordId> ids = addStories(portfolio, 2);
    QVERIFY(portfolio.session().write(
        u"trash"_s, [&](UnitOfWork& work) { return trashRecord(work, story::kind, ids[0]); }));
    const auto planned =
        plan(portfolio, story::kind, {ids[0], ids[1], RecordId{99}}, edit(BulkOperation::Set, u"state"_s, u"draft"_s));
    QVERIFY(planned);
    QCOMPARE(planned->counts.gone, 2);
    QCOMPARE(planned->counts.changed, 1);
}

void tst_BulkEdit::recordsDoNotStandInCircles()
{
    TestPortfolio portfolio;
    const RecordId port = portfolio.add(makeTeam(u"Port"_s));
    const RecordId quay = portfolio.add(makeTeam(u"Quay"_s));
    const RecordId world = portfolio.add(makeTeam(u"World"_s));
    QVERIFY(portfolio.session().write(u"tree"_s, [&](UnitOfWork& work) {
        return updateRecord(work, team::kind, port, 0, RecordPatch().set(team::parent, world));
    }));
    const BulkEdit below = named(BulkOperation::Set, u"parent"_s, {u"Port"_s});
    const auto planned = plan(portfolio, team::kind, {port, quay, world}, below);
    QVERIFY(planned);
    QCOMPARE(planned->rows[0].state, BulkState::Refused);
    QCOMPARE(planned->rows[0].rule, u"circle"_s);
    QCOMPARE(planned->rows[1].state, BulkState::Changed);
    QCOMPARE(planned->rows[2].state, BulkState::Refused);
    const auto done = apply(portfolio, team::kind, *planned, below);
    QVERIFY(done);
    QCOMPARE(done->refused, 2);
    QCOMPARE(portfolio.get(team::kind, quay).get(team::parent), port);
}

void tst_BulkEdit::stoppedEditChangesNothing()
{
    TestPortfolio portfolio;
    const std::vector<RecordId> ids = addStories(portfolio, 130);
    const BulkEdit draft = edit(BulkOperation::Set, u"state"_s, u"draft"_s);
    const auto planned = plan(portfolio, story::kind, ids, draft);
    QVERIFY(planned);
    const QString before = portfolio.dump();
    std::stop_source source;
    qint64 told = 0;
    const Progress progress{[&](qint64 done, qint64) {
                                told = done;
                                source.request_stop();
                            },
        source.get_token()};
    const auto done = apply(portfolio, story::kind, *planned, draft, progress);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QVERIFY(told > 0 && told < 130);
    QCOMPARE(portfolio.dump(), before);
}

void tst_BulkEdit::historyNamesEachRecord()
{
    TestPortfolio portfolio;
    const std::vector<RecordId> ids = addStories(portfolio, 40);
    const BulkEdit approved = edit(BulkOperation::Set, u"state"_s, u"approved"_s);
    const auto planned = plan(portfolio, story::kind, ids, approved);
    QVERIFY(planned && apply(portfolio, story::kind, *planned, approved));
    for (const RecordId id : {ids.front(), ids.back()}) {
        const auto history = historyOf(portfolio.database(), story::kind, id);
        QVERIFY(history);
        QCOMPARE(history->size(), size_t(2));
        QCOMPARE(history->front().values.size(), size_t(1));
        QCOMPARE(history->front().values.front().after.toString(), u"approved"_s);
    }
}

void tst_BulkEdit::changedTextIsFound()
{
    TestPortfolio portfolio;
    const std::vector<RecordId> ids = addStories(portfolio, 3);
    const BulkEdit late = replacing(u"one_line"_s, u"night"_s, u"late"_s);
    const auto planned = plan(portfolio, story::kind, ids, late);
    QVERIFY(planned && apply(portfolio, story::kind, *planned, late));
    QCOMPARE(*Search(portfolio.session()).count(story::kind, u"late"_s), 3);
    QVERIFY(portfolio.session().undo());
    QCOMPARE(*Search(portfolio.session()).count(story::kind, u"late"_s), 0);
    QCOMPARE(*Search(portfolio.session()).count(story::kind, u"night"_s), 3);
}

void tst_BulkEdit::wordsInTheTextAreReplaced()
{
    TestPortfolio portfolio;
    std::vector<RecordId> ids;
    for (const QString& text : {u"The night watch.\n\nNo night is alike."_s, u"By day."_s}) {
        Record story = makeStory(u"Told"_s);
        story.sections = {{0, {}, {}, u"One night"_s, 2, text}, {0, u"de"_s, u"results"_s, {}, 2, u"Nacht"_s}};
        ids.push_back(portfolio.add(story));
    }
    ids.push_back(portfolio.add(makeStory(u"Without a text"_s)));
    const QString before = portfolio.dump();
    const BulkEdit dusk = replacing(QString(kBulkText), u"night"_s, u"dusk"_s);
    const auto planned = plan(portfolio, story::kind, ids, dusk);
    QVERIFY(planned);
    QCOMPARE(planned->counts.changed, 2);
    QCOMPARE(planned->counts.unchanged, 1);
    QVERIFY(std::get<QString>(planned->rows[0].after).contains(u"No dusk is alike."_s));
    QVERIFY(apply(portfolio, story::kind, *planned, dusk));
    const Record changed = portfolio.get(story::kind, ids[0]);
    QCOMPARE(changed.sections[0].text, u"The dusk watch.\n\nNo dusk is alike."_s);
    QCOMPARE(changed.sections[0].heading, u"One dusk"_s);
    QCOMPARE(changed.sections[1].text, u"Nacht"_s);
    QCOMPARE(*Search(portfolio.session()).count(story::kind, u"dusk"_s), 2);
    QVERIFY(portfolio.session().undo());
    QCOMPARE(portfolio.dump(), before);
    // A kind without text has none to be replaced.
    QVERIFY(!bulkField(portfolio.session().schemas().of(tag::kind), QString(kBulkText)));
}

QTEST_GUILESS_MAIN(tst_BulkEdit)
#include "tst_bulkedit.moc"

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/search/completion.h"
#include "model/search/search.h"
#include "model/store/bulkedit.h"
#include "model/store/ownfields.h"
#include "model/store/store.h"
#include "tests/cli/clirunner.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

FieldDef draft(const QString& label, const QString& type, const QStringList& choices = {})
{
    FieldDef field;
    field.label = label;
    setStoredType(field, type);
    for (const QString& choice : choices)
        field.choices.emplace_back(choice, choice);
    return field;
}

Result<QString> add(Session& session, const FieldDef& field)
{
    QString key;
    const auto done = session.write(u"field"_s, [&](UnitOfWork& work) -> Status {
        ENCORE_ASSIGN(made, addOwnField(work, story::kind, field));
        key = made;
        return {};
    });
    return done ? Result<QString>(key) : Result<QString>(done.error());
}

// One field of each type, and two stories that hold values in all of them.
void fill(TestPortfolio& portfolio)
{
    const std::vector<FieldDef> fields{draft(u"Sponsor unit"_s, u"text"_s), draft(u"Score"_s, u"number"_s),
        draft(u"Budget"_s, u"money"_s), draft(u"Told on"_s, u"date"_s),
        draft(u"Wave"_s, u"choice"_s, {u"First"_s, u"Second"_s, u"Third"_s}), draft(u"Sponsor"_s, u"ref:person"_s)};
    for (const FieldDef& field : fields)
        QVERIFY(add(portfolio.session(), field));
    const RecordId mara = portfolio.add(makePerson(u"Mara Lindqvist"_s));
    for (int i = 1; i <= 2; ++i) {
        Record record = makeStory(u"Story %1"_s.arg(i));
        record.setValue(u"sponsor_unit"_s, u"Harbour %1"_s.arg(i));
        record.setValue(u"score"_s, 2.5 * i);
        record.setValue(u"budget"_s, Money{125000 * i, u"EUR"_s});
        record.setValue(u"told_on"_s, *PartialDate::fromText(u"2024-0%1"_s.arg(i)));
        record.setValue(u"wave"_s, i == 1 ? u"First"_s : u"Second"_s);
        record.setValue(u"sponsor"_s, mara);
        QVERIFY(portfolio.add(record).valid());
    }
    portfolio.add(makeStory(u"Plain"_s));
}

} // namespace

class TestOwnFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreTheirOwn_data();
    void keysAreTheirOwn();
    void whatIsRefused();
    void queriesFindThem_data();
    void queriesFindThem();
    void chipsAndCompletionKnowThem();
    void bulkEditChangesThem();
    void renamedChoiceIsRenamedInTheRecords();
    void deletionTakesTheValuesAndUndoBringsThemBack();
    void orderIsKept();
    void removedPersonLeavesNoNumberBehind();
    void commandLineKnowsThem();
    void exportsComeBack_data();
    void exportsComeBack();
    void tableComesIn();
    void storeTellsItsWindows();
};

void TestOwnFields::keysAreTheirOwn_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("key");
    QTest::newRow("words") << u"Sponsor unit"_s << u"sponsor_unit"_s;
    QTest::newRow("accents") << u"Größe"_s << u"groe"_s;
    QTest::newRow("of another field") << u"State!"_s << u"state_2"_s;
    QTest::newRow("of the query language") << u"Has"_s << u"has_2"_s;
    QTest::newRow("digits") << u"2024"_s << u"field_2024"_s;
    QTest::newRow("no letters") << u"漢字"_s << u"field"_s;
}

void TestOwnFields::keysAreTheirOwn()
{
    QFETCH(QString, label);
    QFETCH(QString, key);
    QCOMPARE(keyForOwnField(Schemas().of(story::kind), label), key);
}

void TestOwnFields::whatIsRefused()
{
    TestPortfolio portfolio;
    QCOMPARE(add(portfolio.session(), draft(u"  "_s, u"text"_s)).error().context.value(u"rule"_s), u"name"_s);
    QCOMPARE(add(portfolio.session(), draft(u"state"_s, u"text"_s)).error().context.value(u"rule"_s), u"name_taken"_s);
    QCOMPARE(add(portfolio.session(), draft(u"Wave"_s, u"choice"_s)).error().context.value(u"rule"_s), u"choices"_s);
}

void TestOwnFields::queriesFindThem_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("found");
    QTest::newRow("text") << u"sponsor_unit:harbour"_s << 2;
    QTest::newRow("text by words") << u"harbour"_s << 2;
    QTest::newRow("number") << u"score:>3"_s << 1;
    QTest::newRow("money") << u"budget:>=2000"_s << 1;
    QTest::newRow("date") << u"told_on:2024-02"_s << 1;
    QTest::newRow("range") << u"told_on:2024-01..2024-06"_s << 2;
    QTest::newRow("choice") << u"wave:first"_s << 1;
    QTest::newRow("person") << u"sponsor:\"Mara Lindqvist\""_s << 2;
    QTest::newRow("given") << u"has:wave"_s << 2;
    QTest::newRow("missing") << u"no:sponsor"_s << 1;
}

void TestOwnFields::queriesFindThem()
{
    QFETCH(QString, query);
    QFETCH(int, found);
    TestPortfolio portfolio;
    fill(portfolio);
    const auto count = Search(portfolio.session()).count(story::kind, query);
    QVERIFY2(count.ok(), count ? "" : qPrintable(count.error().detail));
    QCOMPARE(int(*count), found);
}

void TestOwnFields::chipsAndCompletionKnowThem()
{
    TestPortfolio portfolio;
    fill(portfolio);
    Search search(portfolio.session());
    const auto waves = search.facet(story::kind, {}, u"wave"_s);
    QVERIFY(waves);
    QVERIFY(std::ranges::any_of(*waves, [](const auto& each) { return each.value == u"First"_s && each.count == 1; }));
    const auto people = search.facet(story::kind, {}, u"sponsor"_s);
    QVERIFY(people);
    QVERIFY(std::ranges::any_of(
        *people, [](const auto& each) { return each.value == u"Mara Lindqvist"_s && each.count == 2; }));
    for (const auto& [text, offered] :
        {std::pair{u"wav"_s, u"wave:"_s}, {u"wave:sec"_s, u"Second"_s}, {u"sponsor:ma"_s, u"\"Mara Lindqvist\""_s}}) {
        const auto completion = complete(search, portfolio.session().schemas(), story::kind, text, text.size());
        QVERIFY(completion);
        QVERIFY2(std::ranges::any_of(
                     completion->items, [&](const CompletionItem& item) { return item.insert.trimmed() == offered; }),
            qPrintable(text));
    }
    SearchRequest sorted{story::kind, u"has:sponsor"_s};
    sorted.sort = {SortKey{u"budget"_s, true}};
    QCOMPARE(search.all(sorted)->ids.front(), RecordId{2});
    sorted.sort = {SortKey{u"sponsor"_s, false}};
    QVERIFY(search.all(sorted));
}

void TestOwnFields::bulkEditChangesThem()
{
    TestPortfolio portfolio;
    fill(portfolio);
    const std::vector<BulkTarget> targets{{RecordId{1}, 0}, {RecordId{2}, 0}, {RecordId{3}, 0}};
    const std::vector<std::pair<QString, Value>> edits{{u"sponsor_unit"_s, u"Quay"_s}, {u"score"_s, 7.25},
        {u"budget"_s, Money{100, u"USD"_s}}, {u"told_on"_s, *PartialDate::fromText(u"2020")}, {u"wave"_s, u"Third"_s},
        {u"sponsor"_s, Value()}};
    const QString before = portfolio.dump();
    const auto done = portfolio.session().write(u"bulk"_s, [&](UnitOfWork& work) -> Status {
        for (const auto& [key, value] : edits) {
            BulkEdit edit;
            edit.change.key = key;
            edit.change.value = value;
            ENCORE_TRY(applyBulk(work, story::kind, targets, edit).ok() ? Status() : Status(Error{}));
        }
        return {};
    });
    QVERIFY(done);
    for (const auto& [key, value] : edits)
        QVERIFY2(portfolio.get(story::kind, RecordId{3}).value(key) == value, qPrintable(key));
    QVERIFY(portfolio.session().undo());
    QCOMPARE(portfolio.dump(), before);
}

void TestOwnFields::renamedChoiceIsRenamedInTheRecords()
{
    TestPortfolio portfolio;
    fill(portfolio);
    QVERIFY(portfolio.session().write(u"choices"_s, [](UnitOfWork& work) {
        return changeOwnField(
            work, story::kind, u"wave"_s, u"Wave of change"_s, {u"One"_s, u"Third"_s}, {{u"First"_s, u"One"_s}});
    }));
    const FieldDef* field = portfolio.session().schemas().of(story::kind).field(u"wave");
    QVERIFY(field);
    QCOMPARE(field->label, u"Wave of change"_s);
    QCOMPARE(field->choices.size(), size_t(2));
    QVERIFY(portfolio.get(story::kind, RecordId{1}).value(u"wave"_s) == Value(u"One"_s));
    // A choice that is gone takes its values along.
    QVERIFY(isEmpty(portfolio.get(story::kind, RecordId{2}).value(u"wave"_s)));
    QVERIFY(portfolio.session().undo());
    QVERIFY(portfolio.get(story::kind, RecordId{2}).value(u"wave"_s) == Value(u"Second"_s));
    QCOMPARE(portfolio.session().schemas().of(story::kind).field(u"wave")->label, u"Wave"_s);
}

void TestOwnFields::deletionTakesTheValuesAndUndoBringsThemBack()
{
    TestPortfolio portfolio;
    fill(portfolio);
    QCOMPARE(ownFieldUse(portfolio.database(), story::kind)->at(u"sponsor_unit"_s), 2);
    const QString before = portfolio.dump();
    QVERIFY(portfolio.session().write(
        u"deletion"_s, [](UnitOfWork& work) { return removeOwnField(work, story::kind, u"sponsor_unit"_s); }));
    QVERIFY(!portfolio.session().schemas().of(story::kind).field(u"sponsor_unit"));
    QCOMPARE(*Search(portfolio.session()).count(story::kind, u"harbour"_s), 0);
    QVERIFY(!ownFieldUse(portfolio.database(), story::kind)->contains(u"sponsor_unit"_s));
    QVERIFY(portfolio.session().undo());
    QCOMPARE(portfolio.dump(), before);
    QVERIFY(portfolio.session().schemas().of(story::kind).field(u"sponsor_unit"));
    QCOMPARE(*Search(portfolio.session()).count(story::kind, u"harbour"_s), 2);
    QVERIFY(portfolio.session().redo());
    QVERIFY(!portfolio.session().schemas().of(story::kind).field(u"sponsor_unit"));
}

void TestOwnFields::orderIsKept()
{
    TestPortfolio portfolio;
    fill(portfolio);
    QVERIFY(portfolio.session().write(u"order"_s, [](UnitOfWork& work) {
        return orderOwnFields(work, story::kind, {u"sponsor"_s, u"wave"_s});
    }));
    QStringList own;
    for (const FieldDef& field : portfolio.session().schemas().of(story::kind).fields()) {
        if (field.custom)
            own << field.key;
    }
    QCOMPARE(own.mid(0, 3), (QStringList{u"sponsor"_s, u"wave"_s, u"sponsor_unit"_s}));
}

void TestOwnFields::removedPersonLeavesNoNumberBehind()
{
    TestPortfolio portfolio;
    fill(portfolio);
    QVERIFY(portfolio.session().write(
        u"gone"_s, [](UnitOfWork& work) { return deleteRecord(work, person::kind, RecordId{1}); }));
    QVERIFY(isEmpty(portfolio.get(story::kind, RecordId{1}).value(u"sponsor"_s)));
    QVERIFY(portfolio.session().undo());
    QVERIFY(portfolio.get(story::kind, RecordId{1}).value(u"sponsor"_s) == Value(RecordId{1}));
}

void TestOwnFields::commandLineKnowsThem()
{
    TestPortfolio portfolio;
    fill(portfolio);
    CliRunner cli;
    QCOMPARE(cli.run({u"set"_s, portfolio.path(), u"stories"_s, u"3"_s, u"wave=third"_s, u"score=9"_s,
                 u"sponsor=Mara Lindqvist"_s}),
        0);
    QCOMPARE(cli.run({u"add"_s, portfolio.path(), u"stories"_s, u"title=New"_s, u"budget=12.50 EUR"_s}), 0);
    QVERIFY(cli.run({u"set"_s, portfolio.path(), u"stories"_s, u"3"_s, u"wave=fifth"_s}) != 0);
    QCOMPARE(
        cli.run({u"list"_s, portfolio.path(), u"stories"_s, u"--query"_s, u"wave:third score:9"_s, u"--json"_s}), 0);
    QCOMPARE(cli.json().value(u"count"_s).toInt(), 1);
    QCOMPARE(cli.json().value(u"records"_s)[0][u"wave"_s].toString(), u"Third"_s);
    // Many at once: looked at first, then done as one step.
    const QStringList many{u"set"_s, portfolio.path(), u"stories"_s, u"--query"_s, u"has:sponsor"_s, u"wave=First"_s};
    QCOMPARE(cli.run(many + QStringList{u"--dry-run"_s}), 0);
    QVERIFY(cli.text().contains(u"Second"_s) && cli.messages().contains(u"nothing was changed"_s));
    QCOMPARE(cli.run(many), 0);
    QCOMPARE(cli.run({u"list"_s, portfolio.path(), u"stories"_s, u"--query"_s, u"wave:first"_s, u"--json"_s}), 0);
    QCOMPARE(cli.json().value(u"count"_s).toInt(), 3);
    QCOMPARE(cli.run({u"undo"_s, portfolio.path()}), 0);
    QCOMPARE(cli.run({u"list"_s, portfolio.path(), u"stories"_s, u"--query"_s, u"wave:first"_s, u"--json"_s}), 0);
    QCOMPARE(cli.json().value(u"count"_s).toInt(), 1);
    QVERIFY(cli.run({u"set"_s, portfolio.path(), u"stories"_s, u"--query"_s, u"has:sponsor"_s, u"nonsense=1"_s}) != 0);
}

void TestOwnFields::exportsComeBack_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("json") << u"json"_s << u"all.json"_s;
    QTest::newRow("markdown") << u"markdown"_s << u"folder"_s;
}

void TestOwnFields::exportsComeBack()
{
    QFETCH(QString, format);
    QFETCH(QString, name);
    TestPortfolio portfolio;
    fill(portfolio);
    CliRunner cli;
    const QString out = cli.path(name);
    QCOMPARE(cli.run({u"export"_s, portfolio.path(), u"--format"_s, format, u"--out"_s, out}), 0);
    TestPortfolio other;
    QCOMPARE(cli.run({u"import"_s, other.path(), out}), 0);
    QVERIFY(other.session().reloadSchemas());
    for (const QString& key : {u"sponsor_unit"_s, u"score"_s, u"budget"_s, u"told_on"_s, u"wave"_s, u"sponsor"_s}) {
        const FieldDef* was = portfolio.session().schemas().of(story::kind).field(key);
        const FieldDef* is = other.session().schemas().of(story::kind).field(key);
        QVERIFY2(is && is->label == was->label && storedType(*is) == storedType(*was), qPrintable(key));
        QVERIFY(is->choices == was->choices);
    }
    QCOMPARE(cli.run({u"list"_s, other.path(), u"stories"_s, u"--query"_s,
                 u"sponsor:\"Mara Lindqvist\" wave:second budget:2500 score:5 told_on:2024-02"_s, u"--json"_s}),
        0);
    QCOMPARE(cli.json().value(u"count"_s).toInt(), 1);
}

void TestOwnFields::tableComesIn()
{
    TestPortfolio portfolio;
    fill(portfolio);
    CliRunner cli;
    QFile file(cli.path(u"stories.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Title,Wave,Score,Sponsor unit,Told on\nBrought in,Second,4.5,Yard,2023-05\n");
    file.close();
    QCOMPARE(cli.run({u"import"_s, portfolio.path(), file.fileName(), u"--as"_s, u"stories"_s}), 0);
    QCOMPARE(cli.run({u"list"_s, portfolio.path(), u"stories"_s, u"--query"_s,
                 u"title:\"Brought in\" wave:second score:4.5 sponsor_unit:yard told_on:2023"_s, u"--json"_s}),
        0);
    QCOMPARE(cli.json().value(u"count"_s).toInt(), 1);
    QCOMPARE(cli.run({u"list"_s, portfolio.path(), u"stories"_s, u"--csv"_s}), 0);
    QVERIFY(cli.text().contains(u"sponsor_unit"_s) && cli.text().contains(u"Yard"_s));
}

void TestOwnFields::storeTellsItsWindows()
{
    TestPortfolio portfolio;
    portfolio.close();
    FakeServices fake;
    auto store = Store::open(portfolio.path(), false, fake.services());
    QVERIFY(store);
    int told = 0;
    connect(store->get(), &Store::committed, this,
        [&told](const Changes& changes) { told += changes.touches(kOwnFieldTable) ? 1 : 0; });
    const RecordSchema& former = (*store)->schemas().of(story::kind);
    (*store)->write(u"field"_s, [](UnitOfWork& work) -> Status {
        const auto made = addOwnField(work, story::kind, draft(u"Wave"_s, u"text"_s));
        return made ? Status() : Status(made.error());
    });
    QTRY_COMPARE(told, 1);
    QVERIFY((*store)->schemas().of(story::kind).field(u"wave"));
    QVERIFY(!former.field(u"wave")); // still there for pages that were made with it
    // The reading lanes know it too.
    bool known = false;
    (*store)
        ->read<bool>(LaneName::Rows,
            [](Session& session) -> Result<bool> {
                return session.schemas().of(story::kind).field(u"wave") != nullptr;
            })
        .then(this, [&known](const Result<bool>& found) { known = found && *found; });
    QTRY_VERIFY(known);
    (*store)->undo();
    QTRY_COMPARE(told, 2);
    QVERIFY(!(*store)->schemas().of(story::kind).field(u"wave"));
}

QTEST_GUILESS_MAIN(TestOwnFields)
#include "tst_ownfields.moc"

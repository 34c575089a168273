// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "model/store/relations.h"
#include "tests/support/testportfolio.h"

#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

// A value of the right type for a field; nothing for relations, which need a target.
Value sampleValue(const FieldDef& field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText: return u"text of "_s + field.key;
    case FieldType::Choice: return field.choices.back().first;
    case FieldType::ChoiceList: return QStringList{field.choices.front().first, field.choices.back().first};
    case FieldType::Number: return 2.5;
    case FieldType::Integer: return qint64(3); // within every range
    case FieldType::Flag: return true;
    case FieldType::Date: return *PartialDate::fromText(u"2025-04");
    case FieldType::DateTime: return QDateTime(QDate(2025, 4, 1), QTime(8, 30), Qt::UTC);
    case FieldType::Money: return Money{1250, u"EUR"_s};
    default: return {};
    }
}

// A record of a kind that others must name.
RecordId aRecord(TestPortfolio& portfolio, const QString& kind)
{
    if (kind == replication::kind.key) {
        Record record;
        record.kind = replication::kind;
        record.set(replication::useCase, portfolio.add(makeUseCase(u"Pattern"_s)));
        record.set(replication::team, portfolio.add(makeTeam(u"Team"_s)));
        return portfolio.add(record);
    }
    Record record;
    record.kind = *kindOf(kind);
    record.setValue(portfolio.session().schemas().byKey(kind)->titleField()->key, u"Named"_s);
    if (record.kind == benefit::kind)
        record.set(benefit::story, portfolio.add(makeStory(u"Owner"_s)));
    return portfolio.add(record);
}

} // namespace

class tst_Records : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfEveryKindComesBack_data();
    void everyFieldOfEveryKindComesBack();
    void textComesBackUnchanged();
    void aStoryBeginsCapturedAndNotAskedFor();
    void requiredFieldIsDemanded();
    void unknownCodeIsRefused();
    void secondEditorIsTold();
    void editWithoutChangeLeavesNoTrace();
    void aNameThatStoodThereKeepsItsMeaning();
    void trashTakesWhatHangsOnIt();
    void rowsCarryTheTitlesTheyReferTo();
    void columnsMatchTheSchema();
};

void tst_Records::everyFieldOfEveryKindComesBack_data()
{
    QTest::addColumn<QString>("kind");
    for (const KindSpec* spec : kinds())
        QTest::newRow(spec->kind.key.data()) << QString(spec->kind.key);
}

void tst_Records::everyFieldOfEveryKindComesBack()
{
    QFETCH(QString, kind);
    TestPortfolio portfolio;
    const RecordSchema& schema = *portfolio.session().schemas().byKey(kind);
    Record record;
    record.kind = schema.kind();
    for (const FieldDef& field : schema.fields())
        record.setValue(field.key, sampleValue(field));
    for (const FieldDef& field : schema.fields()) {
        const bool owns = record.kind == benefit::kind && field.key == u"story"; // a benefit has one owner
        if (field.type == FieldType::Ref && (field.is(Required) || owns))
            record.setValue(field.key, aRecord(portfolio, field.target));
    }
    const RecordId id = portfolio.add(record);
    QVERIFY(id.valid());
    const Record read = portfolio.get(schema.kind(), id);
    for (const FieldDef& field : schema.fields())
        QVERIFY2(read.value(field.key) == record.value(field.key), qPrintable(field.key));
}

void tst_Records::textComesBackUnchanged()
{
    TestPortfolio portfolio;
    Record record = makeStory(u"Ask once"_s);
    record.sections = {{0, {}, {}, {}, 1, u"Lead *text*\n"_s},
        {0, {}, u"challenge"_s, u"The challenge"_s, 3, u"a\n\n- b\n"_s},
        {0, u"de"_s, u"challenge"_s, u"Herausforderung"_s, 2, u"ä €"_s}};
    record.languages = {{0, u"de"_s, u"Einmal fragen"_s, u"de/ask.md"_s}};
    record.extras = {{0, u"Country"_s, u"NL"_s}};
    const Record read = portfolio.get(story::kind, portfolio.add(record));
    QCOMPARE(read.sections.size(), size_t(3));
    for (size_t i = 0; i < 3; ++i) {
        QCOMPARE(read.sections[i].text, record.sections[i].text);
        QCOMPARE(read.sections[i].heading, record.sections[i].heading);
        QCOMPARE(read.sections[i].level, record.sections[i].level);
    }
    QCOMPARE(read.languages.front().title, u"Einmal fragen"_s);
    QCOMPARE(read.extras.front().value, u"NL"_s);
}

void tst_Records::aStoryBeginsCapturedAndNotAskedFor()
{
    TestPortfolio portfolio;
    Record told = makeStory(u"Told"_s);
    told.set(story::state, u"published"_s);
    const Record fresh = portfolio.get(story::kind, portfolio.add(makeStory(u"Fresh"_s)));
    QCOMPARE(fresh.get(story::state), u"captured"_s);
    QCOMPARE(fresh.get(story::permission), u"unknown"_s);
    QCOMPARE(portfolio.get(story::kind, portfolio.add(told)).get(story::state), u"published"_s);
}

void tst_Records::requiredFieldIsDemanded()
{
    TestPortfolio portfolio;
    const auto done = portfolio.session().write(u"add"_s, [](UnitOfWork& work) -> Status {
        const Result<RecordId> added = addRecord(work, makeStory(QString()));
        return added ? Status() : Status(added.error());
    });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Invalid);
    QCOMPARE(done.error().context.value(u"field"_s), u"title"_s);
}

void tst_Records::unknownCodeIsRefused()
{
    TestPortfolio portfolio;
    const RecordId id = portfolio.add(makeStory(u"Ask once"_s));
    const QString before = portfolio.dump();
    const auto done = portfolio.session().write(u"edit"_s, [id](UnitOfWork& work) {
        return updateRecord(work, story::kind, id, 0, RecordPatch().set(story::state, u"glorious"_s));
    });
    QCOMPARE(done.error().code, ErrorCode::Invalid);
    QCOMPARE(portfolio.dump(), before);
}

void tst_Records::secondEditorIsTold()
{
    TestPortfolio portfolio;
    const RecordId id = portfolio.add(makeStory(u"Ask once"_s));
    const auto edit = [&](const QString& title, int version) {
        return portfolio.session().write(u"edit"_s, [=](UnitOfWork& work) {
            return updateRecord(work, story::kind, id, version, RecordPatch().set(story::title, title));
        });
    };
    QVERIFY(edit(u"Ask twice"_s, 1));
    const auto late = edit(u"Ask thrice"_s, 1);
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QCOMPARE(portfolio.get(story::kind, id).get(story::title), u"Ask twice"_s);
}

void tst_Records::editWithoutChangeLeavesNoTrace()
{
    TestPortfolio portfolio;
    const RecordId id = portfolio.add(makeStory(u"Ask once"_s));
    const auto done = portfolio.session().write(u"edit"_s, [id](UnitOfWork& work) {
        return updateRecord(work, story::kind, id, 0, RecordPatch().set(story::title, u"Ask once"_s));
    });
    QVERIFY(done);
    QCOMPARE(done->step, 0);
    QCOMPARE(portfolio.get(story::kind, id).version, 1);
}

// Two teams have one name: adding a third must not put one in the place of the other.
void tst_Records::aNameThatStoodThereKeepsItsMeaning()
{
    TestPortfolio portfolio;
    const RecordId first = portfolio.add(makeTeam(u"Ops"_s));
    const RecordId second = portfolio.add(makeTeam(u"Ops"_s));
    const RecordId third = portfolio.add(makeTeam(u"Yard"_s));
    Record story = makeStory(u"Ask once"_s);
    story.set(story::teams, std::vector{second});
    const RecordId id = portfolio.add(story);
    const auto name = [&](const QStringList& names) {
        return portfolio.session().write(u"teams"_s, [=](UnitOfWork& work) {
            return applyChange(work, story::kind, id, 0, {u"teams"_s, {}, names, true});
        });
    };
    QVERIFY(name({u"ops"_s, u"Yard"_s}));
    QCOMPARE(portfolio.get(story::kind, id).get(story::teams), (std::vector{second, third}));
    // A name more than the field held is somebody else of that name.
    QVERIFY(name({u"Yard"_s}));
    QVERIFY(name({u"Yard"_s, u"Ops"_s}));
    QCOMPARE(portfolio.get(story::kind, id).get(story::teams), (std::vector{third, first}));
}

void tst_Records::trashTakesWhatHangsOnIt()
{
    TestPortfolio portfolio;
    const RecordId id = portfolio.add(makeStory(u"Ask once"_s));
    Record said;
    said.kind = quote::kind;
    said.set(quote::text, u"I stopped searching."_s);
    said.set(quote::story, id);
    const RecordId quoteId = portfolio.add(said);
    const auto change = [&](auto verb) {
        return portfolio.session().write(u"trash"_s, [=](UnitOfWork& work) { return verb(work, story::kind, id); });
    };
    QVERIFY(change(trashRecord));
    QVERIFY(portfolio.get(story::kind, id).trashedAt.isValid());
    QVERIFY(portfolio.get(quote::kind, quoteId).trashedAt.isValid());
    QVERIFY(change(restoreRecord));
    QVERIFY(!portfolio.get(quote::kind, quoteId).trashedAt.isValid());
    QVERIFY(change(trashRecord));
    QVERIFY(change(deleteRecord));
    QVERIFY(!portfolio.get(quote::kind, quoteId).id.valid());
    QVERIFY(portfolio.session().undo());
    QCOMPARE(portfolio.get(quote::kind, quoteId).get(quote::story), id);
}

void tst_Records::rowsCarryTheTitlesTheyReferTo()
{
    TestPortfolio portfolio;
    const RecordId night = portfolio.add(makeTeam(u"Night Maintenance"_s));
    const RecordId pattern = portfolio.add(makeUseCase(u"Handover sheet"_s));
    Record record;
    record.kind = replication::kind;
    record.set(replication::useCase, pattern);
    record.set(replication::team, night);
    const std::array ids{portfolio.add(record)};
    const auto rows = getRows(
        portfolio.database(), portfolio.session().schemas(), portfolio.session().schemas().of(replication::kind), ids);
    QVERIFY(rows);
    QCOMPARE(rows->front().title, u"Handover sheet – Night Maintenance"_s);
    QCOMPARE(rows->front().refTitles.at(u"team"_s), QStringList{u"Night Maintenance"_s});
}

void tst_Records::columnsMatchTheSchema()
{
    TestPortfolio portfolio;
    for (const RecordSchema& schema : portfolio.session().schemas().all()) {
        Query query = portfolio.database().prepare(u"SELECT name FROM pragma_table_info(?)"_s);
        query.bind(schema.table());
        QVERIFY(query.run());
        QStringList columns;
        while (query.next())
            columns << query.text(0);
        for (const QString& common :
            {u"id"_s, u"uid"_s, u"version"_s, u"created_at"_s, u"updated_at"_s, u"trashed_at"_s})
            columns.removeAll(common);
        QStringList wanted;
        for (const FieldDef& field : schema.fields()) {
            if (field.stored())
                wanted << field.key;
            if (field.type == FieldType::Money)
                wanted << field.key + u"_currency"_s;
        }
        columns.sort(); // fields that came later stand last in the table
        wanted.sort();
        QCOMPARE(columns, wanted);
    }
}

QTEST_GUILESS_MAIN(tst_Records)
#include "tst_records.moc"

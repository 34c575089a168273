// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/store/history.h"
#include "model/store/records.h"
#include "model/store/textindex.h"
#include "tests/support/testportfolio.h"

#include <QJsonArray>
#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

Record longStory(const QString& title)
{
    Record record = makeStory(title);
    record.set(story::themes, QStringList{u"agility"_s, u"other"_s});
    record.sections = {{0, {}, u"challenge"_s, u"Challenge"_s, 2, u"It was hard."_s},
        {0, {}, u"results"_s, u"Results"_s, 2, u"It got better."_s}};
    record.extras = {{0, u"Country"_s, u"NL"_s}};
    return record;
}

} // namespace

class tst_Undo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedoGiveTheFormerBytes_data();
    void undoAndRedoGiveTheFormerBytes();
    void manyStepsBackAndForth();
    void newWriteDropsWhatWasUndone();
    void quickEditsOfOneFieldAreOneStep();
    void foreignChangeIsAConflictAndChangesNothing();
    void historyTellsWhatChanged();
    void historyTellsListsAndTexts();
    void recordsChangedTogetherComeBackAlone();
    void earlierVersionComesBack();
    void importOfManyIsAFewRowsOfLog();
};

void tst_Undo::undoAndRedoGiveTheFormerBytes_data()
{
    using Verb = std::function<Status(UnitOfWork&, RecordId)>;
    QTest::addColumn<Verb>("verb");
    QTest::newRow("create") << Verb([](UnitOfWork& work, RecordId) -> Status {
        ENCORE_ASSIGN(id, addRecord(work, longStory(u"Another"_s)));
        Q_UNUSED(id)
        return {};
    });
    QTest::newRow("edit") << Verb([](UnitOfWork& work, RecordId id) {
        return updateRecord(work, story::kind, id, 0,
            RecordPatch().set(story::title, u"New"_s).set(story::themes, QStringList{u"other"_s}));
    });
    QTest::newRow("text") << Verb([](UnitOfWork& work, RecordId id) {
        RecordPatch patch;
        patch.sections = {{0, {}, u"solution"_s, u"Solution"_s, 2, u"Something new."_s}};
        patch.extras = std::vector<Extra>{};
        return updateRecord(work, story::kind, id, 0, patch);
    });
    QTest::newRow("trash") << Verb([](UnitOfWork& work, RecordId id) { return trashRecord(work, story::kind, id); });
    QTest::newRow("delete") << Verb([](UnitOfWork& work, RecordId id) { return deleteRecord(work, story::kind, id); });
    QTest::newRow("setting") << Verb(
        [](UnitOfWork& work, RecordId) { return setSetting(work, u"fiscal_year"_s, u"4"_s); });
    QTest::newRow("create and edit at once") << Verb([](UnitOfWork& work, RecordId) -> Status {
        ENCORE_ASSIGN(id, addRecord(work, longStory(u"Another"_s)));
        ENCORE_ASSIGN(team, addRecord(work, makeTeam(u"Night"_s)));
        return updateRecord(work, story::kind, id, 0, RecordPatch().set(story::teams, std::vector<RecordId>{team}));
    });
}

void tst_Undo::undoAndRedoGiveTheFormerBytes()
{
    QFETCH(std::function<Status(UnitOfWork&, RecordId)>, verb);
    TestPortfolio portfolio;
    const RecordId id = portfolio.add(longStory(u"Ask once"_s));
    const QString before = portfolio.dump();
    portfolio.fake().now = portfolio.fake().now.addSecs(60);
    QVERIFY(portfolio.session().write(u"change"_s, [&](UnitOfWork& work) { return verb(work, id); }));
    const QString after = portfolio.dump();
    QVERIFY(before != after);
    QVERIFY(portfolio.session().undo());
    QCOMPARE(portfolio.dump(), before);
    QVERIFY(TextIndex(portfolio.database()).integrityCheck());
    QVERIFY(portfolio.session().redo());
    QCOMPARE(portfolio.dump(), after);
    QVERIFY(TextIndex(portfolio.database()).integrityCheck());
    QVERIFY(portfolio.session().undo());
    QCOMPARE(portfolio.dump(), before);
}

void tst_Undo::manyStepsBackAndForth()
{
    TestPortfolio portfolio;
    QStringList states{portfolio.dump()};
    for (int i = 0; i < 12; ++i) {
        portfolio.fake().now = portfolio.fake().now.addSecs(60);
        const RecordId id = portfolio.add(longStory(u"Story %1"_s.arg(i)));
        QVERIFY(portfolio.session().write(u"edit"_s, [&](UnitOfWork& work) {
            return i % 3 == 0
                ? trashRecord(work, story::kind, id)
                : updateRecord(work, story::kind, id, 0, RecordPatch().set(story::oneLine, u"line %1"_s.arg(i)));
        }));
        states << portfolio.dump();
    }
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        QVERIFY(portfolio.session().undo());
        QVERIFY(portfolio.session().undo());
        QCOMPARE(portfolio.dump(), states[i]);
    }
    QCOMPARE(portfolio.session().undo().error().code, ErrorCode::NotFound);
    for (qsizetype i = 1; i < states.size(); ++i) {
        QVERIFY(portfolio.session().redo());
        QVERIFY(portfolio.session().redo());
        QCOMPARE(portfolio.dump(), states[i]);
    }
}

void tst_Undo::newWriteDropsWhatWasUndone()
{
    TestPortfolio portfolio;
    portfolio.add(makeStory(u"One"_s));
    QVERIFY(portfolio.session().undo());
    QVERIFY(portfolio.session().redoHead()->has_value());
    portfolio.add(makeStory(u"Two"_s));
    QVERIFY(!portfolio.session().redoHead()->has_value());
}

void tst_Undo::quickEditsOfOneFieldAreOneStep()
{
    TestPortfolio portfolio;
    const RecordId id = portfolio.add(makeStory(u"A"_s));
    const QString before = portfolio.dump();
    const auto edit = [&](const QString& title) {
        return portfolio.session().write(u"edit of the title"_s,
            [&](UnitOfWork& work) {
                return updateRecord(work, story::kind, id, 0, RecordPatch().set(story::title, title));
            },
            {{}, u"story/1/title"_s});
    };
    QVERIFY(edit(u"Ab"_s));
    portfolio.fake().now = portfolio.fake().now.addMSecs(1500);
    QVERIFY(edit(u"Abc"_s));
    QVERIFY(portfolio.session().undo());
    QCOMPARE(portfolio.dump(), before);
    QVERIFY(portfolio.session().redo());
    portfolio.fake().now = portfolio.fake().now.addSecs(5);
    QVERIFY(edit(u"Abcd"_s));
    QVERIFY(portfolio.session().undo());
    QCOMPARE(portfolio.get(story::kind, id).get(story::title), u"Abc"_s);
}

void tst_Undo::foreignChangeIsAConflictAndChangesNothing()
{
    TestPortfolio portfolio;
    const RecordId id = portfolio.add(makeStory(u"A"_s));
    QVERIFY(portfolio.session().write(u"edit"_s, [id](UnitOfWork& work) {
        return updateRecord(work, story::kind, id, 0, RecordPatch().set(story::title, u"B"_s));
    }));
    QVERIFY(portfolio.database().run(u"UPDATE story SET title = 'by another tool'"_s));
    const QString before = portfolio.dump();
    QCOMPARE(portfolio.session().undo().error().code, ErrorCode::Conflict);
    QCOMPARE(portfolio.dump(), before);
}

void tst_Undo::historyTellsWhatChanged()
{
    TestPortfolio portfolio;
    const RecordId id = portfolio.add(longStory(u"A"_s));
    portfolio.fake().author = u"Karin"_s;
    QVERIFY(portfolio.session().write(u"edit of A"_s, [id](UnitOfWork& work) {
        return updateRecord(work, story::kind, id, 0, RecordPatch().set(story::title, u"B"_s));
    }));
    const auto steps = historyOf(portfolio.database(), story::kind, id);
    QVERIFY(steps);
    QCOMPARE(steps->size(), size_t(2));
    QCOMPARE(steps->front().step.author, u"Karin"_s);
    QCOMPARE(steps->front().values.front().field, u"title"_s);
    QCOMPARE(steps->front().values.front().before.toString(), u"A"_s);
    QCOMPARE(steps->front().values.front().after.toString(), u"B"_s);
    QVERIFY(steps->back().created);
}

void tst_Undo::historyTellsListsAndTexts()
{
    TestPortfolio portfolio;
    const RecordId north = portfolio.add(makeTeam(u"North"_s));
    const RecordId south = portfolio.add(makeTeam(u"South"_s));
    const RecordId id = portfolio.add(makeStory(u"A"_s));
    const auto change = [&](const RecordPatch& patch) {
        return portfolio.session()
            .write(u"edit"_s, [&](UnitOfWork& work) { return updateRecord(work, story::kind, id, 0, patch); })
            .ok();
    };
    RecordPatch text;
    text.sections = {{0, {}, u"challenge"_s, u"Challenge"_s, 2, u"It rained."_s}};
    QVERIFY(change(RecordPatch().set(story::teams, std::vector{north})));
    QVERIFY(change(RecordPatch().set(story::teams, std::vector{south, north})));
    QVERIFY(change(RecordPatch().set(story::themes, QStringList{u"agility"_s})));
    QVERIFY(change(text));
    QVERIFY(change(RecordPatch().set(story::teams, std::vector<RecordId>{})));
    const auto steps = historyOf(portfolio.database(), story::kind, id);
    QVERIFY(steps);
    QCOMPARE(steps->size(), size_t(6));
    const auto only = [&](size_t at) {
        return (*steps)[at].values.size() == 1 ? (*steps)[at].values.front() : ValueChange();
    };
    QCOMPARE(only(0).field, u"teams"_s);
    QCOMPARE(only(0).before, QJsonValue(QJsonArray{south.value, north.value}));
    QCOMPARE(only(0).beforeTitle, u"South; North"_s);
    QCOMPARE(only(0).after, QJsonValue(QJsonArray()));
    QCOMPARE(only(1).field, u"section"_s);
    QCOMPARE(only(1).name, u"Challenge"_s);
    QCOMPARE(only(1).after.toString(), u"It rained."_s);
    QCOMPARE(only(2).field, u"themes"_s);
    QCOMPARE(only(2).after, QJsonValue(QJsonArray{u"agility"_s}));
    QCOMPARE(only(3).beforeTitle, u"North"_s);
    QCOMPARE(only(3).afterTitle, u"South; North"_s);
    QCOMPARE(only(4).before, QJsonValue(QJsonArray()));
    QVERIFY((*steps)[5].created);
}

// The new rows of several records are logged as one run, under the first of them.
void tst_Undo::recordsChangedTogetherComeBackAlone()
{
    TestPortfolio portfolio;
    const RecordId north = portfolio.add(makeTeam(u"North"_s));
    const RecordId south = portfolio.add(makeTeam(u"South"_s));
    Record draft = makeStory(u"A"_s);
    draft.set(story::teams, std::vector{north});
    const RecordId first = portfolio.add(draft);
    const RecordId second = portfolio.add(draft);
    const qint64 step = stepsOf(portfolio.database())->front().id;
    QVERIFY(portfolio.session().write(u"both"_s, [&](UnitOfWork& work) -> Status {
        for (const RecordId id : {first, second})
            ENCORE_TRY(updateRecord(work, story::kind, id, 0, RecordPatch().set(story::teams, std::vector{south})));
        return {};
    }));
    const auto steps = historyOf(portfolio.database(), story::kind, second);
    QVERIFY(steps);
    QCOMPARE(steps->front().values.size(), size_t(1));
    QCOMPARE(steps->front().values.front().afterTitle, u"South"_s);
    QVERIFY(portfolio.session().write(
        u"restore"_s, [&](UnitOfWork& work) { return restoreVersion(work, story::kind, second, step); }));
    QCOMPARE(portfolio.get(story::kind, second).get(story::teams), std::vector{north});
    QCOMPARE(portfolio.get(story::kind, first).get(story::teams), std::vector{south});
}

void tst_Undo::earlierVersionComesBack()
{
    TestPortfolio portfolio;
    const RecordId id = portfolio.add(longStory(u"A"_s));
    const Record former = portfolio.get(story::kind, id);
    const qint64 step = stepsOf(portfolio.database())->front().id;
    RecordPatch patch;
    patch.set(story::title, u"B"_s).set(story::themes, QStringList{});
    patch.sections = {{0, {}, u"solution"_s, u"Solution"_s, 2, u"Other text"_s}};
    QVERIFY(portfolio.session().write(
        u"edit"_s, [&](UnitOfWork& work) { return updateRecord(work, story::kind, id, 0, patch); }));
    QVERIFY(portfolio.session().write(
        u"restore"_s, [&](UnitOfWork& work) { return restoreVersion(work, story::kind, id, step); }));
    const Record back = portfolio.get(story::kind, id);
    QCOMPARE(back.values(), former.values());
    QCOMPARE(back.sections, former.sections);
    QVERIFY(portfolio.session().undo());
    QCOMPARE(portfolio.get(story::kind, id).get(story::title), u"B"_s);
}

void tst_Undo::importOfManyIsAFewRowsOfLog()
{
    TestPortfolio portfolio;
    const QString before = portfolio.dump();
    QVERIFY(portfolio.session().write(u"import"_s, [](UnitOfWork& work) -> Status {
        for (int i = 0; i < 1000; ++i) {
            const Result<RecordId> id = addRecord(work, longStory(u"Story %1"_s.arg(i)));
            if (!id)
                return id.error();
        }
        return {};
    }));
    QVERIFY(portfolio.database().scalar(u"SELECT count(*) FROM change_row"_s)->toInt() < 100);
    QCOMPARE(historyOf(portfolio.database(), story::kind, RecordId{777})->size(), size_t(1));
    QVERIFY(portfolio.session().undo());
    QCOMPARE(portfolio.dump(), before);
}

QTEST_GUILESS_MAIN(tst_Undo)
#include "tst_undo.moc"

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey.h"

#include "model/clean/quality.h"
#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>
#include <QScopeGuard>
#include <QTableView>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

void put(MainWindow& window, const std::function<Status(UnitOfWork&)>& work)
{
    bool done = false;
    window.store()->write(u"setting the scene"_s, work).then(&window, [&done](const Result<Committed>& result) {
        done = result.ok();
    });
    QTRY_VERIFY(done);
    Journey::settle(window);
}

RecordId added(UnitOfWork& work, Kind kind, const QString& title)
{
    Record record;
    record.kind = kind;
    record.setValue(work.schemas().of(kind).titleField()->key, title);
    return addRecord(work, record).valueOr(RecordId());
}

int rows(MainWindow& window, const QString& table)
{
    const auto* view = Journey::find<QTableView>(window, table);
    return view ? view->model()->rowCount() : 0;
}

void press(MainWindow& window, const QString& button)
{
    auto* found = Journey::find<QAbstractButton>(window, button);
    QVERIFY2(found && found->isEnabled(), qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
    Journey::settle(window);
}

void choose(MainWindow& window, const QString& tab)
{
    window.navigation().go({u"cleaning"_s, {}, {}, {}, tab});
    Journey::settle(window);
}

const QString kAlive =
    u"SELECT group_concat(name, '|') FROM (SELECT name FROM %1 WHERE trashed_at IS NULL ORDER BY id)"_s;

} // namespace

class tst_Cleaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void duplicatesByKeyboard();
    void fieldsAreChosenAndManyPairsMerged();
    void tagsRenamedMergedColouredDeleted();
    void dataPutRightInPlace();
    void theFirstIsChosenFromRightToLeft();
    void connectionsFromEitherSide();
};

void tst_Cleaning::duplicatesByKeyboard()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makePortfolio(u"mine.encore"_s));
    put(*window, [](UnitOfWork& work) -> Status {
        for (const QString& name : {u"Jane Doe"_s, u"Doe, Jane"_s, u"JOHN ROE"_s, u"John Roe"_s, u"Ann Lee"_s})
            added(work, person::kind, name);
        return {};
    });
    Journey::trigger(*window, u"cleanUp"_s);
    QTRY_COMPARE(rows(*window, u"cleaning.pairs"_s), 2);
    auto* table = Journey::find<QTableView>(*window, u"cleaning.pairs"_s);
    table->setFocus();
    table->selectRow(0);
    QTRY_VERIFY(Journey::find<QAbstractButton>(*window, u"cleaning.merge"_s)->isEnabled());
    QVERIFY(table->model()->index(0, 0).data().toString().contains(u"JOHN ROE"_s));
    QTest::keyClick(table, Qt::Key_Return);
    Journey::settle(*window);
    QTRY_COMPARE(rows(*window, u"cleaning.pairs"_s), 1);
    QCOMPARE(Journey::stored(*window, u"SELECT count(*) FROM person WHERE trashed_at IS NULL"_s), u"4"_s);
    QCOMPARE(
        Journey::stored(*window, u"SELECT aliases FROM person WHERE aliases IS NOT NULL"_s).toLower(), u"john roe"_s);
    QTRY_VERIFY(Journey::find<QAbstractButton>(*window, u"cleaning.different"_s)->isEnabled());
    QTest::keyClick(Journey::find<QTableView>(*window, u"cleaning.pairs"_s), Qt::Key_D);
    Journey::settle(*window);
    QTRY_VERIFY(Journey::find(*window, u"cleaning.empty"_s));
    Journey::trigger(*window, u"undo"_s);
    QTRY_COMPARE(rows(*window, u"cleaning.pairs"_s), 1);
    Journey::trigger(*window, u"undo"_s);
    QTRY_COMPARE(rows(*window, u"cleaning.pairs"_s), 2);
}

void tst_Cleaning::fieldsAreChosenAndManyPairsMerged()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makePortfolio(u"mine.encore"_s));
    put(*window, [](UnitOfWork& work) -> Status {
        const RecordId one = added(work, person::kind, u"Jane Doe"_s);
        const RecordId two = added(work, person::kind, u"jane doe"_s);
        ENCORE_TRY(updateRecord(work, person::kind, one, 0, RecordPatch().set(person::role, u"Lead"_s)));
        return updateRecord(work, person::kind, two, 0, RecordPatch().set(person::role, u"Driver"_s));
    });
    choose(*window, u"duplicates"_s);
    QTRY_VERIFY(Journey::find(*window, u"cleaning.choice/role/1"_s));
    // The older one stays; the other stays after the change of places, with the role of the first.
    press(*window, u"cleaning.swap"_s);
    press(*window, u"cleaning.choice/role/1"_s);
    press(*window, u"cleaning.merge"_s);
    QCOMPARE(Journey::stored(*window, u"SELECT id || name || role FROM person WHERE trashed_at IS NULL"_s),
        u"2jane doeLead"_s);
    put(*window, [](UnitOfWork& work) -> Status {
        for (int i = 0; i < 6; ++i)
            added(work, person::kind, i % 2 ? u"KARL ROE %1"_s.arg(i / 2) : u"Karl Roe %1"_s.arg(i / 2));
        return {};
    });
    QTRY_COMPARE(rows(*window, u"cleaning.pairs"_s), 3);
    press(*window, u"cleaning.sure"_s);
    QVERIFY(Journey::find(*window, u"cleaning.several"_s));
    press(*window, u"cleaning.merge"_s);
    QTRY_COMPARE(Journey::stored(*window, u"SELECT count(*) FROM person WHERE trashed_at IS NULL"_s), u"4"_s);
    Journey::trigger(*window, u"undo"_s);
    QCOMPARE(Journey::stored(*window, u"SELECT count(*) FROM person WHERE trashed_at IS NULL"_s), u"7"_s);
}

void tst_Cleaning::tagsRenamedMergedColouredDeleted()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makePortfolio(u"mine.encore"_s));
    put(*window, [](UnitOfWork& work) -> Status {
        const RecordId paper = added(work, tag::kind, u"paper"_s);
        const RecordId sheets = added(work, tag::kind, u"sheets"_s);
        added(work, tag::kind, u"unused"_s);
        const RecordId story = added(work, story::kind, u"One list"_s);
        const std::vector<RecordId> both{paper, sheets};
        return updateRecord(work, story::kind, story, 0, RecordPatch().set(story::tags, both));
    });
    choose(*window, u"tags"_s);
    QTRY_COMPARE(rows(*window, u"tags.table"_s), 3);
    auto* table = Journey::find<QTableView>(*window, u"tags.table"_s);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"1"_s);
    table->selectRow(0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    auto* name = Journey::find<QLineEdit>(*window, u"tags.name"_s);
    QTRY_VERIFY(name->hasFocus());
    name->setText(u"on paper"_s);
    QTest::keyClick(name, Qt::Key_Return);
    Journey::settle(*window);
    QCOMPARE(Journey::stored(*window, kAlive.arg(u"tag"_s)), u"on paper|sheets|unused"_s);
    Q_EMIT Journey::find<ChoiceBox>(*window, u"tags.colour"_s)->codeChosen(u"#009E73"_s);
    Journey::settle(*window);
    QCOMPARE(Journey::stored(*window, u"SELECT colour FROM tag WHERE id = 1"_s), u"#009E73"_s);
    QVERIFY(table->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Green"_s));
    press(*window, u"tags.unused"_s);
    press(*window, u"tags.delete"_s);
    QTRY_COMPARE(rows(*window, u"tags.table"_s), 2);
    table->selectAll();
    press(*window, u"tags.merge"_s);
    QTRY_COMPARE(rows(*window, u"tags.table"_s), 1);
    QCOMPARE(Journey::stored(*window, u"SELECT count(*) FROM link WHERE field = 'tags'"_s), u"1"_s);
    for (int i = 0; i < 4; ++i)
        Journey::trigger(*window, u"undo"_s);
    QCOMPARE(Journey::stored(*window, kAlive.arg(u"tag"_s)), u"paper|sheets|unused"_s);
}

void tst_Cleaning::dataPutRightInPlace()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makePortfolio(u"mine.encore"_s));
    put(*window, [](UnitOfWork& work) -> Status {
        added(work, story::kind, u"One list"_s);
        added(work, person::kind, u"Nobody"_s);
        return {};
    });
    choose(*window, u"quality"_s);
    QTRY_COMPARE(rows(*window, u"quality.rows"_s), 1);
    // The first check: stories without a team. Its field stands beside the row.
    QTRY_VERIFY(Journey::find(*window, u"field/teams"_s));
    auto* team = Journey::find(*window, u"field/teams"_s)->findChild<QLineEdit*>();
    team->setFocus();
    QTest::keyClicks(team, u"Night shift"_s);
    QTest::keyClick(team, Qt::Key_Return);
    Journey::settle(*window);
    QCOMPARE(Journey::stored(*window, kAlive.arg(u"team"_s)), u"Night shift"_s);
    auto* checks = Journey::find<QListWidget>(*window, u"quality.checks"_s);
    for (int row = 0; row < checks->count(); ++row) {
        if (checks->item(row)->data(Qt::UserRole).toString() == u"person_unnamed"_s)
            checks->setCurrentRow(row);
    }
    checks->setFocus();
    Journey::settle(*window);
    QTRY_COMPARE(rows(*window, u"quality.rows"_s), 1);
    press(*window, u"quality.remove"_s);
    QTRY_VERIFY(Journey::find(*window, u"quality.empty"_s));
    Journey::trigger(*window, u"undo"_s);
    QTRY_COMPARE(rows(*window, u"quality.rows"_s), 1);
}

void tst_Cleaning::theFirstIsChosenFromRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    Journey journey;
    MainWindow* window = journey.open(journey.makePortfolio(u"mine.encore"_s));
    put(*window, [](UnitOfWork& work) -> Status {
        added(work, story::kind, u"One list"_s);
        added(work, person::kind, u"Jane Doe"_s);
        added(work, person::kind, u"Doe, Jane"_s);
        return {};
    });
    choose(*window, u"quality"_s);
    QTRY_COMPARE(rows(*window, u"quality.rows"_s), 1);
    QTRY_VERIFY(Journey::find(*window, u"field/teams"_s));
    choose(*window, u"duplicates"_s);
    QTRY_COMPARE(rows(*window, u"cleaning.pairs"_s), 1);
    QTRY_VERIFY(Journey::find<QAbstractButton>(*window, u"cleaning.merge"_s)->isEnabled());
    // A list that is opened at one of its records has chosen it.
    window->navigation().go({u"people"_s, person::kind, RecordId{2}, {}, {}});
    Journey::settle(*window);
    auto* table = Journey::find<QTableView>(*window, u"table"_s);
    QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1);
}

void tst_Cleaning::connectionsFromEitherSide()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makePortfolio(u"mine.encore"_s));
    put(*window, [](UnitOfWork& work) -> Status {
        added(work, story::kind, u"One list"_s);
        added(work, usecase::kind, u"Shared lists"_s);
        return {};
    });
    window->navigation().openRecord(usecase::kind, RecordId{1});
    Journey::settle(*window);
    auto* type = Journey::find<ChoiceBox>(*window, u"related.type"_s);
    QVERIFY(type);
    const int at = type->findText(u"Story with this as use case"_s);
    QVERIFY(at >= 0);
    type->setCurrentIndex(at);
    Q_EMIT type->codeChosen(type->code());
    auto* title = Journey::find<QLineEdit>(*window, u"related.title"_s);
    QVERIFY(title);
    QTest::keyClicks(title, u"One list"_s);
    QTest::keyClick(title, Qt::Key_Return);
    Journey::settle(*window);
    QTRY_COMPARE(Journey::stored(*window, u"SELECT use_case FROM story"_s), u"1"_s);
    QTRY_VERIFY(Journey::find(*window, u"link/story/1"_s));
    // The same connection as the story has it, taken away there.
    window->navigation().openRecord(story::kind, RecordId{1});
    Journey::settle(*window);
    QTRY_VERIFY(Journey::find(*window, u"link/use_case/1"_s));
    press(*window, u"part/use_case/use_case/1"_s);
    QTRY_COMPARE(Journey::stored(*window, u"SELECT count(use_case) FROM story"_s), u"0"_s);
    Journey::trigger(*window, u"undo"_s);
    QTRY_COMPARE(Journey::stored(*window, u"SELECT count(use_case) FROM story"_s), u"1"_s);
}

QTEST_MAIN(tst_Cleaning)
#include "tst_cleaning.moc"

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey.h"

#include "model/domain/kinds.h"
#include "model/store/ownfields.h"
#include "model/store/records.h"
#include "views/itemmodels/recordcell.h"
#include "views/itemmodels/recordtablemodel.h"
#include "views/pages/list/recordlistpage.h"
#include "views/services/longwork.h"
#include "views/widgets/chipbutton.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/choicedelegate.h"
#include "views/widgets/filterfield.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTableView>

#include <semaphore>

using namespace encore;
using namespace Qt::StringLiterals;

class tst_Lists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterADeletionTheNextRowIsSelected();
    void aSearchShowsWhatItFound();
    void aChipKeepsItsCountsWhileChoosing();
    void theUsualColumnsFitAWindowOfUsualSize();
    void aFilterIsRememberedForItsPortfolioOnly();
    void aFieldOfOnesOwnHasItsChip();
    void aColourIsSeenAndNamed();
    void changingManyCanBeStopped();

private:
    static QString detail(MainWindow& window);
};

QString tst_Lists::detail(MainWindow& window)
{
    Journey::settle(window);
    QStringList texts;
    for (const QLabel* each : Journey::find(window, u"detailPane"_s)->findChildren<QLabel*>())
        texts << each->text();
    return texts.join(u'\n');
}

void tst_Lists::afterADeletionTheNextRowIsSelected()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    auto* table = Journey::find<QTableView>(*window, u"table"_s);
    const int before = table->model()->rowCount();
    table->setFocus();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(Journey::find(*window, u"bulkBar"_s));
    Journey::trigger(*window, u"trash"_s);
    QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table->model()->rowCount(), before - 2);
    QVERIFY(!Journey::find(*window, u"bulkBar"_s));
    QTRY_VERIFY(detail(*window).contains(table->currentIndex().siblingAtColumn(0).data().toString()));
}

void tst_Lists::aSearchShowsWhatItFound()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    Journey::trigger(*window, u"find"_s);
    auto* table = Journey::find<QTableView>(*window, u"table"_s);
    const int all = table->model()->rowCount();
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, u"gearbox"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < all);
    Journey::settle(*window);
    const QString found = table->model()->index(0, 0).data().toString();
    QTRY_VERIFY(detail(*window).contains(found));
    field->clear();
    QTest::keyClicks(field, u"canteens"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0 && table->model()->index(0, 0).data().toString() != found);
    QTRY_VERIFY(!detail(*window).contains(found));
    QCOMPARE(QApplication::focusWidget(), field);
}

void tst_Lists::aChipKeepsItsCountsWhileChoosing()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    auto* chip = Journey::find<ChipButton>(*window, u"chip/state"_s);
    chip->click();
    Journey::settle(*window);
    auto* choices = Journey::find<QListWidget>(*window, u"facet.list"_s);
    QVERIFY(choices);
    QTRY_VERIFY(choices->count() > 2);
    choices->setCurrentRow(0);
    QTest::keyClick(choices, Qt::Key_Space);
    Journey::settle(*window);
    QCOMPARE(choices->item(0)->checkState(), Qt::Checked);
    QVERIFY(choices->item(0)->data(ChoiceDelegate::kCountRole).toInt() > 0);
    choices->window()->close();
    // A word behind the choice is a word of its own.
    Journey::trigger(*window, u"find"_s);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field);
    QVERIFY(field->text().endsWith(u' '));
}

void tst_Lists::theUsualColumnsFitAWindowOfUsualSize()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    window->resize(1280, 800);
    auto* table = Journey::find<QTableView>(*window, u"table"_s);
    QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
    QVERIFY(table->columnWidth(0) >= 200);
}

void tst_Lists::aFilterIsRememberedForItsPortfolioOnly()
{
    Journey journey;
    const QString first = journey.makeSample(u"first.encore"_s);
    const QString second = journey.makeSample(u"second.encore"_s);
    const auto page = [](MainWindow* window) { return qobject_cast<RecordListPage*>(window->currentPage()); };
    MainWindow* window = journey.open(first);
    QTest::keyClicks(Journey::find<FilterField>(*window, u"filterField"_s)->edit(), u"handover"_s);
    Journey::settle(*window);
    QTRY_VERIFY(page(window)->model().total() > 0 && page(window)->model().total() < 60);
    window = journey.open(second);
    QTRY_COMPARE(page(window)->model().total(), 60);
    journey.restart();
    window = journey.open(first);
    QTRY_VERIFY(page(window)->model().total() > 0);
    QVERIFY(page(window)->model().total() < 60);
}

void tst_Lists::aFieldOfOnesOwnHasItsChip()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    window->context()->write(window, u"field"_s, [](UnitOfWork& work) -> Status {
        FieldDef field;
        field.label = u"Harbour side"_s;
        field.type = FieldType::Choice;
        field.choices = {{u"North"_s, u"North"_s}, {u"South"_s, u"South"_s}};
        const Result<QString> made = addOwnField(work, team::kind, field);
        return made ? Status() : Status(made.error());
    });
    Journey::settle(*window);
    window->context()->write(window, u"value"_s, [](UnitOfWork& work) {
        RecordPatch patch;
        patch.values[u"harbour_side"_s] = u"South"_s;
        return updateRecord(work, team::kind, RecordId{1}, 0, patch);
    });
    Journey::trigger(*window, u"go/teams"_s);
    auto* chip = Journey::find<ChipButton>(*window, u"chip/harbour_side"_s);
    QVERIFY(chip);
    chip->click();
    Journey::settle(*window);
    auto* choices = Journey::find<QListWidget>(*window, u"facet.list"_s);
    QTRY_VERIFY(choices && choices->count() == 2);
    choices->setCurrentItem(choices->findItems(u"South"_s, Qt::MatchExactly).value(0));
    QTest::keyClick(choices, Qt::Key_Space);
    Journey::settle(*window);
    choices->window()->close();
    QTRY_COMPARE(qobject_cast<RecordListPage*>(window->currentPage())->model().total(), 1);
}

void tst_Lists::aColourIsSeenAndNamed()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makePortfolio(u"mine.encore"_s));
    window->context()->write(window, u"tags"_s, [](UnitOfWork& work) -> Status {
        for (const QString& code : {u"#0072B2"_s, u"#fa1111"_s}) {
            Record made;
            made.kind = tag::kind;
            made.set(tag::name, code.mid(1));
            made.set(tag::colour, code);
            if (const Result<RecordId> added = addRecord(work, made); !added)
                return added.error();
        }
        return {};
    });
    window->navigation().go({u"tags"_s, {}, {}, u""_s, {}});
    Journey::settle(*window);
    auto* page = qobject_cast<RecordListPage*>(window->currentPage());
    QVERIFY(page);
    const int column = 1 + int(page->look().columns.indexOf(u"colour"_s));
    QVERIFY(column > 0);
    const QModelIndex own = page->model().index(0, column);
    const QModelIndex blue = page->model().index(1, column);
    QStringList shown{own.data().toString(), blue.data().toString()};
    shown.sort();
    QCOMPARE(shown, (QStringList{u"Blue"_s, u"Red"_s}));
    QVERIFY(!recordCell(page->model(), blue).swatch.isEmpty());
    // The form offers names, and keeps a colour that came from elsewhere.
    window->navigation().openRecord(tag::kind, RecordId{2});
    Journey::settle(*window);
    auto* box = Journey::find<ChoiceBox>(*window, u"field/colour"_s);
    QVERIFY(box);
    QCOMPARE(box->code(), u"#fa1111"_s);
    QCOMPARE(box->currentText(), u"A colour of its own (Red)"_s);
    box->setCurrentIndex(box->findText(u"Purple"_s));
    Q_EMIT box->activated(box->currentIndex());
    Journey::settle(*window);
    QCOMPARE(Journey::stored(*window, u"SELECT colour FROM tag WHERE id = 2"_s), u"#7A4FA0"_s);
}

void tst_Lists::changingManyCanBeStopped()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    auto goOn = std::make_shared<std::binary_semaphore>(0);
    writeEach(*window->context(), window, u"deletion of two"_s, {RecordId{1}, RecordId{2}},
        [goOn](UnitOfWork& work, RecordId id) {
            if (id == RecordId{1})
                goOn->acquire();
            return trashRecord(work, story::kind, id);
        });
    QTRY_VERIFY(Journey::find(*window, u"status.work"_s));
    Journey::find<QAbstractButton>(*window, u"status.cancel"_s)->click();
    goOn->release();
    Journey::settle(*window);
    QCOMPARE(Journey::stored(*window, u"SELECT count(*) FROM story WHERE trashed_at IS NOT NULL"_s), u"0"_s);
    QTRY_VERIFY(!Journey::find(*window, u"status.work"_s));
}

QTEST_MAIN(tst_Lists)
#include "tst_lists.moc"

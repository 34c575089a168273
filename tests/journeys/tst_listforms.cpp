// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey.h"

#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "views/itemmodels/recordtablemodel.h"
#include "views/pages/list/recordlistpage.h"
#include "views/widgets/pinnedtable.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QSpinBox>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

RecordListPage* listOf(MainWindow& window, const QString& key)
{
    window.navigation().go({key, {}, {}, {}, {}});
    Journey::settle(window);
    return qobject_cast<RecordListPage*>(window.currentPage());
}

PinnedTable* tableOf(MainWindow& window)
{
    return Journey::find<PinnedTable>(window, u"table"_s);
}

void clickHeader(MainWindow& window, int column, Qt::KeyboardModifiers modifiers = {})
{
    QHeaderView* header = tableOf(window)->horizontalHeader();
    const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, at);
    Journey::settle(window);
}

void clickButton(MainWindow& window, const QString& name)
{
    auto* button = Journey::find<QAbstractButton>(window, name);
    QVERIFY2(button, qPrintable(name));
    QVERIFY2(button->isEnabled(), qPrintable(name));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    Journey::settle(window);
}

void put(MainWindow& window, const std::function<Status(UnitOfWork&)>& work)
{
    bool done = false;
    window.store()->write(u"setting the scene"_s, work).then(&window, [&done](const Result<Committed>& result) {
        done = result.ok();
    });
    QTRY_VERIFY(done);
    Journey::settle(window);
}

QString titleAt(RecordListPage* list, int row)
{
    return list->model().index(row, 0).data().toString();
}

} // namespace

class tst_ListForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersSortBySeveralColumns();
    void columnsAreArrangedByKeyboard();
    void theFirstColumnStays();
    void rowsStandInGroupsThatFold();
};

void tst_ListForms::headersSortBySeveralColumns()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    RecordListPage* list = listOf(*window, u"stories"_s);
    const int state = int(list->model().columns().indexOf(u"state"_s)) + 1;
    clickHeader(*window, state);
    clickHeader(*window, 0, Qt::ShiftModifier);
    clickHeader(*window, 0, Qt::ShiftModifier);
    const std::vector<SortKey> both{{u"state"_s, false}, {u"title"_s, true}};
    QVERIFY(list->look().sort == both);
    QVERIFY(list->model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().endsWith(u"↓2"_s));
    // Drafts come before what is published; among equals the titles go down.
    const QString sql = u"SELECT title FROM story WHERE trashed_at IS NULL ORDER BY CASE state WHEN 'captured' THEN 0 "
                        "WHEN 'draft' THEN 1 WHEN 'in_review' THEN 2 WHEN 'approved' THEN 3 WHEN 'published' THEN 4 "
                        "WHEN 'due_for_review' THEN 5 ELSE 6 END, title COLLATE NOCASE DESC LIMIT 1"_s;
    QTRY_COMPARE(titleAt(list, 0), Journey::stored(*window, sql));
    // A click without Shift begins anew; the third one gives up sorting.
    clickHeader(*window, 0);
    QCOMPARE(list->look().sort.size(), size_t(1));
    clickHeader(*window, 0);
    clickHeader(*window, 0);
    QVERIFY(list->look().sort.empty());
    clickHeader(*window, state);
    // It is so the next time.
    const QString path = window->store()->path();
    window->close();
    journey.restart();
    window = journey.open(path);
    list = listOf(*window, u"stories"_s);
    QVERIFY(list->look().sort == std::vector<SortKey>({{u"state"_s, false}}));
}

void tst_ListForms::columnsAreArrangedByKeyboard()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    RecordListPage* list = listOf(*window, u"people"_s);
    clickButton(*window, u"columnsButton"_s);
    auto* columns = Journey::find<QListWidget>(*window, u"arrange.columns"_s);
    QVERIFY(columns);
    const QString first = columns->item(0)->data(Qt::UserRole).toString();
    const QString second = columns->item(1)->data(Qt::UserRole).toString();
    columns->setFocus();
    QTest::keyClick(columns, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(columns->item(1)->data(Qt::UserRole).toString(), first);
    QTest::keyClick(columns, Qt::Key_End);
    QTest::keyClick(columns, Qt::Key_Space);
    const QString last = columns->currentItem()->data(Qt::UserRole).toString();
    Journey::find<QSpinBox>(*window, u"arrange.width"_s)->setValue(160);
    Journey::find<QSpinBox>(*window, u"arrange.pinned"_s)->setValue(2);
    QTest::keyClick(columns, Qt::Key_Return);
    Journey::settle(*window);
    QTRY_COMPARE(list->model().columns().value(0), second);
    QCOMPARE(list->model().columns().value(1), first);
    QCOMPARE(list->model().columns().constLast(), last);
    QCOMPARE(tableOf(*window)->columnWidth(list->model().columnCount() - 1), 160);
    QCOMPARE(tableOf(*window)->pinned(), 2);
    // Dragging a heading changes the order too, but not that of the first column.
    QHeaderView* header = tableOf(*window)->horizontalHeader();
    header->moveSection(1, 2);
    QTRY_COMPARE(list->model().columns().value(0), first);
    QCOMPARE(header->visualIndex(1), 1);
    QVERIFY(!header->isFirstSectionMovable());
}

void tst_ListForms::theFirstColumnStays()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    RecordListPage* list = listOf(*window, u"stories"_s);
    ListLook look = list->look();
    look.columns = possibleColumns(list->model().schema());
    list->setLook(look);
    Journey::settle(*window);
    PinnedTable* table = tableOf(*window);
    QVERIFY(!table->pinnedPart().isVisible());
    table->horizontalScrollBar()->setValue(table->horizontalScrollBar()->maximum());
    QTRY_VERIFY(table->pinnedPart().isVisible());
    QCOMPARE(table->pinnedPart().width(), table->columnWidth(0));
    // A click on what stays selects the row as elsewhere.
    QTableView& part = table->pinnedPart();
    QTest::mouseClick(part.viewport(), Qt::LeftButton, {}, part.visualRect(list->model().index(2, 0)).center());
    QCOMPARE(list->selection(), std::vector<RecordId>{list->model().idAt(2)});
    look.pinned = 0;
    list->setLook(look);
    QTRY_VERIFY(!table->pinnedPart().isVisible());
}

void tst_ListForms::rowsStandInGroupsThatFold()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    RecordListPage* list = listOf(*window, u"stories"_s);
    RecordTableModel& model = list->model();
    const int all = model.rowCount();
    ListLook look = list->look();
    look.group = u"state"_s;
    list->setLook(look);
    Journey::settle(*window);
    QTRY_VERIFY(model.headAt(0));
    QCOMPARE(model.rowCount(), all + int(model.source().groups().size()));
    PinnedTable* table = tableOf(*window);
    table->setFocus();
    table->setCurrentIndex(model.index(0, 0));
    QTest::keyClick(table, Qt::Key_Left);
    QVERIFY(model.isFolded(*model.headAt(0)));
    QCOMPARE(model.rowCount(), all + int(model.source().groups().size()) - int(model.source().groups()[0].count));
    QVERIFY(model.headAt(1));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(!model.isFolded(*model.headAt(0)));
    // Heads are no records: everything that is selected can be worked on.
    table->selectAll();
    QCOMPARE(int(list->selection().size()), all);
    // An edit keeps the group that is folded, and the place in the list.
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    model.setFolded(model.source().groups()[0], true);
    table->verticalScrollBar()->setValue(5);
    put(*window, [id = model.ids().back()](UnitOfWork& work) {
        RecordPatch patch;
        patch.set(story::title, u"Another title"_s);
        return updateRecord(work, story::kind, id, 0, patch);
    });
    QVERIFY(model.isFolded(model.source().groups()[0]));
    QCOMPARE(table->verticalScrollBar()->value(), 5);
}

QTEST_MAIN(tst_ListForms)
#include "tst_listforms.moc"

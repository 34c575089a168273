// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey.h"

#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "views/itemmodels/recordtablemodel.h"
#include "views/pages/importing/importpage.h"
#include "views/pages/importing/tablestep.h"
#include "views/pages/list/boardview.h"
#include "views/pages/list/matrixview.h"
#include "views/pages/list/recordlistpage.h"
#include "views/print/tabletext.h"
#include "views/widgets/cardlist.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/navrail.h"
#include "views/widgets/pinnedtable.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDialog>
#include <QDropEvent>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPdfWriter>
#include <QPushButton>
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

// Chooses from the menu of a button, as somebody who opens it.
void choose(MainWindow& window, const QString& buttonName, const QString& action)
{
    auto* button = Journey::find<QPushButton>(window, buttonName);
    QVERIFY2(button && button->menu(), qPrintable(buttonName));
    Q_EMIT button->menu()->aboutToShow();
    auto* found = button->menu()->findChild<QAction*>(action);
    QVERIFY2(found && found->isEnabled(), qPrintable(action));
    found->trigger();
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
    void cardsShareTheSelection();
    void cardsMoveOverTheBoardByKeyboard();
    void droppedCardsMoveInOneStep();
    void theMatrixOpensRecordsAndMakesNewOnes();
    void aReplicationAsksForUseCaseAndTeam();
    void savedViewsKeepTheForm();
    void savedViewsAreOrderedAndCopied();
    void rowsAreCopiedAsATable();
    void rowsArePastedAsNewRecords();
    void aListIsPrinted();
    void lettersJump();
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

void tst_ListForms::cardsShareTheSelection()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    RecordListPage* list = listOf(*window, u"people"_s);
    tableOf(*window)->selectionModel()->setCurrentIndex(
        list->model().index(3, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const RecordId chosen = list->model().idAt(3);
    clickButton(*window, u"segment.cards"_s);
    auto* cards = Journey::find<CardList>(*window, u"cards"_s);
    QVERIFY(cards);
    QTRY_COMPARE(list->selection(), std::vector<RecordId>{chosen});
    cards->setFocus();
    QTest::keyClick(cards, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(list->selection().size(), size_t(2));
    QTest::keyClick(cards, Qt::Key_Return);
    Journey::settle(*window);
    QCOMPARE(window->currentPage()->objectName(), u"page/record/person"_s);
    Journey::trigger(*window, u"back"_s);
    QVERIFY(Journey::find<CardList>(*window, u"cards"_s));
}

void tst_ListForms::cardsMoveOverTheBoardByKeyboard()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    RecordListPage* list = listOf(*window, u"stories"_s);
    clickButton(*window, u"segment.board"_s);
    BoardView& board = list->board();
    QVERIFY(board.isVisible());
    CardList* drafts = board.listOf(u"draft"_s);
    CardList* reviewed = board.listOf(u"in_review"_s);
    const int before = reviewed->model()->rowCount();
    const int inDraft = drafts->model()->rowCount();
    QVERIFY(inDraft > 0);
    drafts->setFocus();
    QTest::keyClick(drafts, Qt::Key_Home);
    const RecordId moved = board.current();
    QVERIFY(moved.valid());
    QTest::keyClick(drafts, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    Journey::settle(*window);
    QTRY_COMPARE(reviewed->model()->rowCount(), before + 1);
    QCOMPARE(drafts->model()->rowCount(), inDraft - 1);
    const QString sql = u"SELECT state FROM story WHERE id = "_s + QString::number(moved.value);
    QCOMPARE(Journey::stored(*window, sql), u"in_review"_s);
    // The card keeps the keyboard, so that it can go on.
    QCOMPARE(board.current(), moved);
    QCOMPARE(QApplication::focusWidget(), reviewed);
    QTRY_VERIFY(window->actions().find(u"undo"_s)->text().contains(u"move of 1 story to In review"_s));
    QTest::keyClick(reviewed, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    Journey::settle(*window);
    QCOMPARE(Journey::stored(*window, sql), u"approved"_s);
    Journey::trigger(*window, u"undo"_s);
    Journey::trigger(*window, u"undo"_s);
    QCOMPARE(Journey::stored(*window, sql), u"draft"_s);
    QTRY_COMPARE(drafts->model()->rowCount(), inDraft);
    // The arrows alone only walk.
    drafts->setFocus();
    QTest::keyClick(drafts, Qt::Key_Right);
    QVERIFY(QApplication::focusWidget() != drafts);
    QCOMPARE(Journey::stored(*window, sql), u"draft"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    Journey::settle(*window);
    QCOMPARE(window->currentPage()->objectName(), u"page/record/story"_s);
}

void tst_ListForms::droppedCardsMoveInOneStep()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    RecordListPage* list = listOf(*window, u"stories"_s);
    clickButton(*window, u"segment.board"_s);
    CardList* published = list->board().listOf(u"published"_s);
    CardList* drafts = list->board().listOf(u"draft"_s);
    const int count = published->model()->rowCount();
    QVERIFY(count >= 3);
    published->setFocus();
    QTest::keyClick(published, Qt::Key_Home);
    QTest::keyClick(published, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(published, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(list->selection().size(), size_t(3));
    const std::unique_ptr<QMimeData> cards(published->model()->mimeData(published->selectionModel()->selectedRows()));
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, cards.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(drafts->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, cards.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(drafts->viewport(), &drop);
    QVERIFY(drop.isAccepted());
    Journey::settle(*window);
    QTRY_COMPARE(published->model()->rowCount(), count - 3);
    QTRY_VERIFY(window->actions().find(u"undo"_s)->text().contains(u"move of 3 stories to Draft"_s));
    Journey::trigger(*window, u"undo"_s);
    QTRY_COMPARE(published->model()->rowCount(), count);
    // Cards of another kind have no place here.
    QMimeData foreign;
    foreign.setData(BoardColumnModel::kDragType, "person 1");
    QVERIFY(draggedRecords(foreign.data(BoardColumnModel::kDragType), story::kind).empty());
}

void tst_ListForms::theMatrixOpensRecordsAndMakesNewOnes()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    RecordListPage* list = listOf(*window, u"replications"_s);
    clickButton(*window, u"segment.matrix"_s);
    MatrixView& matrix = list->matrix();
    QTRY_VERIFY(!matrix.table().cells.empty());
    QCOMPARE(list->look().rows, u"use_case"_s);
    const auto full = std::ranges::find_if(matrix.table().cells, [](const auto& cell) { return cell.count > 0; });
    const auto none = std::ranges::find_if(matrix.table().cells, [](const auto& cell) { return cell.count == 0; });
    const auto at = [&](auto cell) { return int(cell - matrix.table().cells.begin()); };
    matrix.chart().setFocus();
    matrix.chart().setCurrent(at(none));
    QTest::keyClick(&matrix.chart(), Qt::Key_Return);
    QTRY_VERIFY(Journey::find(*window, u"acceptRecord"_s));
    const QString before = Journey::stored(*window, u"SELECT count(*) FROM replication"_s);
    QTest::mouseClick(Journey::find(*window, u"acceptRecord"_s), Qt::LeftButton);
    Journey::settle(*window);
    QTRY_COMPARE(Journey::stored(*window, u"SELECT count(*) FROM replication"_s).toInt(), before.toInt() + 1);
    QTRY_COMPARE(matrix.table().cells[size_t(at(none))].count, 1);
    const qint64 count = matrix.table().cells[size_t(at(full))].count;
    matrix.chart().setCurrent(at(full));
    QTest::keyClick(&matrix.chart(), Qt::Key_Return);
    Journey::settle(*window);
    QVERIFY(list->look().form == ListForm::Table);
    QTRY_COMPARE(list->model().total(), count);
}

void tst_ListForms::aReplicationAsksForUseCaseAndTeam()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    listOf(*window, u"replications"_s);
    clickButton(*window, u"page.primary"_s);
    QTRY_VERIFY(Journey::find(*window, u"recordDialog"_s));
    const QString before = Journey::stored(*window, u"SELECT count(*) FROM replication"_s);
    // Without them there is nothing to add.
    QTest::mouseClick(Journey::find(*window, u"acceptRecord"_s), Qt::LeftButton);
    Journey::settle(*window);
    QVERIFY(Journey::find(*window, u"recordDialog"_s));
    QCOMPARE(Journey::stored(*window, u"SELECT count(*) FROM replication"_s), before);
}

void tst_ListForms::savedViewsKeepTheForm()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    RecordListPage* list = listOf(*window, u"stories"_s);
    ListLook look = list->look();
    look.query = u"has:quote"_s;
    look.columns = {u"state"_s, u"people"_s};
    look.widths[u"state"_s] = 180;
    look.sort = {{u"state"_s, true}, {u"title"_s, false}};
    look.group = u"use_case"_s;
    list->setLook(look);
    Journey::settle(*window);
    choose(*window, u"viewsButton"_s, u"saveView"_s);
    const QString id = Journey::stored(*window, u"SELECT max(id) FROM saved_view"_s);
    QCOMPARE(Journey::stored(*window, u"SELECT form FROM saved_view WHERE id = "_s + id), u"table:use_case"_s);
    // Another look, and back by the rail.
    clickButton(*window, u"segment.board"_s);
    list = listOf(*window, u"people"_s);
    auto* rail = Journey::find<NavRail>(*window, u"rail"_s);
    QVERIFY(rail);
    Q_EMIT rail->savedViewActivated(u"view/"_s + id);
    Journey::settle(*window);
    list = qobject_cast<RecordListPage*>(window->currentPage());
    QVERIFY(list);
    QTRY_COMPARE(list->look().group, u"use_case"_s);
    QCOMPARE(list->look().query, look.query);
    QCOMPARE(list->look().columns, look.columns);
    QVERIFY(list->look().sort == look.sort);
    QCOMPARE(tableOf(*window)->columnWidth(1), 180);
    QCOMPARE(rail->current(), u"view/"_s + id);
    // Changes are kept when the user says so, and taken back like any other.
    clickButton(*window, u"segment.board"_s);
    choose(*window, u"viewsButton"_s, u"updateView"_s);
    QCOMPARE(Journey::stored(*window, u"SELECT form FROM saved_view WHERE id = "_s + id), u"board:state"_s);
    Journey::trigger(*window, u"undo"_s);
    QCOMPARE(Journey::stored(*window, u"SELECT form FROM saved_view WHERE id = "_s + id), u"table:use_case"_s);
}

void tst_ListForms::savedViewsAreOrderedAndCopied()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    const QString order =
        u"SELECT group_concat(name, '|') FROM (SELECT name FROM saved_view WHERE trashed_at IS NULL AND "
        u"page = 'stories' ORDER BY coalesce(position, 0), id)"_s;
    const QStringList before = Journey::stored(*window, order).split(u'|');
    QVERIFY(before.size() > 2);
    const QString second = Journey::stored(*window, u"SELECT id FROM saved_view WHERE name = '%1'"_s.arg(before[1]));
    window->navigation().go({u"stories"_s, savedview::kind, RecordId{second.toLongLong()}, {}, {}});
    Journey::settle(*window);
    choose(*window, u"viewsButton"_s, u"view/up"_s);
    QCOMPARE(Journey::stored(*window, order).split(u'|').value(0), before[1]);
    choose(*window, u"viewsButton"_s, u"view/down"_s);
    QCOMPARE(Journey::stored(*window, order).split(u'|'), before);
    choose(*window, u"viewsButton"_s, u"view/duplicate"_s);
    QCOMPARE(Journey::stored(*window, order).split(u'|').constLast(), QString(before[1] + u" (copy)"_s));
    choose(*window, u"viewsButton"_s, u"view/remove"_s);
    QVERIFY(!Journey::stored(*window, order).split(u'|').contains(before[1]));
    Journey::trigger(*window, u"undo"_s);
    QVERIFY(Journey::stored(*window, order).split(u'|').contains(before[1]));
    // The rail has the same menu.
    auto* rail = Journey::find<NavRail>(*window, u"rail"_s);
    Q_EMIT rail->savedViewMenuRequested(u"view/"_s + second, QPoint(10, 10));
    auto* menu = window->findChild<QMenu*>(u"viewMenu"_s);
    QVERIFY(menu && menu->findChild<QAction*>(u"view/rename"_s));
    menu->close();
}

void tst_ListForms::rowsAreCopiedAsATable()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    RecordListPage* list = listOf(*window, u"stories"_s);
    clickHeader(*window, 0);
    PinnedTable* table = tableOf(*window);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    Journey::settle(*window);
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    QTRY_VERIFY((copied = QApplication::clipboard()->mimeData()) && copied->hasHtml());
    const QStringList lines = copied->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(u"Title\tTeams\t"_s));
    QCOMPARE(lines[1].section(u'\t', 0, 0), titleAt(list, 0));
    QCOMPARE(lines[2].count(u'\t'), list->model().columnCount() - 1);
    QVERIFY(copied->html().contains(u"<th>Title</th>"_s));
    QVERIFY(copied->html().contains(titleAt(list, 1).toHtmlEscaped()));
    // What would break the table is quoted.
    QCOMPARE(tabbedText({{}, {}, {u"a"_s, u"b"_s}, {{u"x\ty"_s, u"say \"so\""_s}}, {}}),
        u"a\tb\n\"x\ty\"\t\"say \"\"so\"\"\"\n"_s);
}

void tst_ListForms::rowsArePastedAsNewRecords()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    listOf(*window, u"people"_s);
    QApplication::clipboard()->setText(u"Name\tRole\nZoe Quist\tPainter\nYann Orr\tRigger\n"_s);
    PinnedTable* table = tableOf(*window);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    auto* assistant = qobject_cast<ImportPage*>(window->currentPage());
    QVERIFY(assistant);
    QTRY_COMPARE(assistant->step(), ImportPage::Step::Table);
    auto* kind = Journey::find<ChoiceBox>(*window, u"import.kind"_s);
    QVERIFY(kind);
    QTRY_COMPARE(kind->code(), u"person"_s);
}

void tst_ListForms::aListIsPrinted()
{
    TableText table;
    table.title = u"Stories"_s;
    table.header = {u"Title"_s, u"State"_s};
    for (int i = 0; i < 120; ++i)
        table.rows.push_back({u"A story with a number of words in its title %1"_s.arg(i), u"Draft"_s});
    table.heads = {0};
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter pdf(&buffer);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        printTable(table, pdf);
    }
    // As many pages as the rows need, and not one more for each.
    const qsizetype pages = buffer.data().count("/Type /Page\n");
    QVERIFY2(pages >= 2 && pages <= 8, qPrintable(QString::number(pages)));
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    choose(*window, u"moreButton"_s, u"printList"_s);
    QTRY_VERIFY(window->findChild<QDialog*>(u"printDialog"_s));
    window->findChild<QDialog*>(u"printDialog"_s)->reject();
}

void tst_ListForms::lettersJump()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    RecordListPage* list = listOf(*window, u"people"_s);
    clickHeader(*window, 0);
    PinnedTable* table = tableOf(*window);
    table->setFocus();
    table->selectRow(0);
    const QChar letter = titleAt(list, 0).startsWith(u'r', Qt::CaseInsensitive) ? u's' : u'r';
    QTest::keyClick(table, letter.toLatin1());
    Journey::settle(*window);
    QTRY_VERIFY(table->currentIndex().row() > 0);
    QVERIFY(titleAt(list, table->currentIndex().row()).startsWith(letter, Qt::CaseInsensitive));
    // The first of them in the order of the list.
    QVERIFY(!titleAt(list, table->currentIndex().row() - 1).startsWith(letter, Qt::CaseInsensitive));
    QCOMPARE(list->selection().size(), size_t(1));
}

QTEST_MAIN(tst_ListForms)
#include "tst_listforms.moc"

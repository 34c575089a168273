// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey.h"

#include "model/domain/kinds.h"
#include "model/exchange/csvimport.h"
#include "model/exchange/importservice.h"
#include "model/store/records.h"
#include "views/itemmodels/recordtablemodel.h"
#include "views/pages/help/helppage.h"
#include "views/pages/list/recordlistpage.h"
#include "views/pages/today/todaypage.h"
#include "views/widgets/choicebox.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

// What can be doubles of each other.
const QString kNamed =
    u"SELECT (SELECT count(*) FROM person WHERE trashed_at IS NULL) + (SELECT count(*) FROM team WHERE "
    "trashed_at IS NULL) + (SELECT count(*) FROM story WHERE trashed_at IS NULL)"_s;

} // namespace

// Whole stretches of work as somebody does them: the first ten minutes of the README by keyboard alone, and tidying a real collection.
class TestLongJourneys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstTenMinutesByKeyboardAlone();
    void tidyingTheLessons();

private:
    static QWidget* focused(MainWindow& window)
    {
        if (QWidget* popup = QApplication::activePopupWidget())
            return popup->focusWidget() ? popup->focusWidget() : popup;
        return QApplication::focusWidget() ? QApplication::focusWidget() : &window;
    }
    static void press(MainWindow& window, const QKeySequence& keys)
    {
        QTest::keySequence(focused(window), keys);
        Journey::settle(window);
    }
    static void type(MainWindow& window, const QString& text)
    {
        QTest::keyClicks(focused(window), text);
        Journey::settle(window);
    }
    // Walks with Tab until the keyboard is on the widget of this name (or within it).
    static bool tabTo(MainWindow& window, const QString& name)
    {
        static constexpr int kAtMost = 200;
        for (int i = 0; i < kAtMost; ++i) {
            for (const QWidget* each = QApplication::focusWidget(); each; each = each->parentWidget()) {
                if (each->objectName() == name)
                    return true;
            }
            QTest::keyClick(focused(window), Qt::Key_Tab);
        }
        qWarning() << name << "is not reached by Tab";
        return false;
    }
    // Ctrl+K, some letters, Enter.
    static void viaPalette(MainWindow& window, const QString& letters)
    {
        press(window, QKeySequence(u"Ctrl+K"_s));
        QTRY_VERIFY(Journey::find(window, u"palette.field"_s));
        type(window, letters);
        auto* list = Journey::find<QAbstractItemView>(window, u"palette.list"_s);
        QTRY_VERIFY(list && list->model()->rowCount() > 0 && list->currentIndex().isValid());
        press(window, QKeySequence(Qt::Key_Return));
    }
    static QString page(MainWindow& window) { return window.currentPage()->objectName(); }
    static const RecordTableModel& list(MainWindow& window)
    {
        return qobject_cast<RecordListPage*>(window.currentPage())->model();
    }
    // Selects all of the list, and changes a field of them in the dialog for many; `fill` says how.
    static void editSelected(
        MainWindow& window, const QString& key, const QString& operation, const std::function<void()>& fill)
    {
        auto* table = Journey::find<QTableView>(window, u"table"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        Journey::trigger(window, u"bulkEdit"_s);
        auto* field = Journey::find<QComboBox>(window, u"bulk.field"_s);
        QVERIFY(field);
        field->setCurrentIndex(field->findData(key));
        Journey::settle(window);
        if (!operation.isEmpty()) {
            auto* choice = Journey::find<ChoiceBox>(window, u"bulk.operation"_s);
            choice->setCurrentIndex(choice->findText(operation));
            Q_EMIT choice->codeChosen(choice->code());
            Journey::settle(window);
        }
        fill();
        auto* apply = Journey::find<QAbstractButton>(window, u"bulk.apply"_s);
        QTRY_VERIFY(apply->isEnabled());
        apply->click();
        QTRY_VERIFY(!Journey::find(window, u"bulkEditDialog"_s));
        Journey::settle(window);
    }
    static void chooseFrom(MainWindow& window, const QString& buttonName, const QString& action)
    {
        auto* button = Journey::find<QPushButton>(window, buttonName);
        QVERIFY2(button && button->menu(), qPrintable(buttonName));
        Q_EMIT button->menu()->aboutToShow();
        auto* found = button->menu()->findChild<QAction*>(action);
        QVERIFY2(found && found->isEnabled(), qPrintable(action));
        found->trigger();
        Journey::settle(window);
    }
    static QString count(MainWindow& window, const QString& table)
    {
        return Journey::stored(window, u"SELECT count(*) FROM %1 WHERE trashed_at IS NULL"_s.arg(table));
    }
};

void TestLongJourneys::theFirstTenMinutesByKeyboardAlone()
{
    Journey journey;
    // 1. The start page of the sample.
    MainWindow* window = journey.program().openWindow(journey.makeSample(u"sample.encore"_s), false);
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    Journey::settle(*window);
    QVERIFY(qobject_cast<TodayPage*>(window->currentPage()));
    // 2. Search, a chip, Clear.
    press(*window, QKeySequence(u"Alt+2"_s));
    QCOMPARE(page(*window), u"page/stories"_s);
    const qint64 all = list(*window).total();
    press(*window, QKeySequence::Find);
    type(*window, u"handover"_s);
    QTRY_VERIFY(list(*window).total() > 0 && list(*window).total() < all);
    QVERIFY(tabTo(*window, u"chip/state"_s));
    press(*window, QKeySequence(Qt::Key_Space));
    QTRY_VERIFY(Journey::find(*window, u"facet.list"_s));
    auto* values = Journey::find<QAbstractItemView>(*window, u"facet.list"_s);
    QTRY_VERIFY(values->model()->rowCount() > 0);
    values->setFocus();
    for (int row = 0; row < values->model()->rowCount(); ++row) {
        if (values->currentIndex().data().toString().contains(u"Published"_s))
            break;
        QTest::keyClick(values, Qt::Key_Down);
    }
    QVERIFY(values->currentIndex().data().toString().contains(u"Published"_s));
    QTest::keyClick(values, Qt::Key_Space);
    Journey::settle(*window);
    QTest::keyClick(values, Qt::Key_Escape);
    auto* field = window->currentPage()->findChild<QLineEdit*>();
    QTRY_VERIFY(field->text().contains(u"state:published"_s));
    QVERIFY(tabTo(*window, u"clearFilter"_s));
    press(*window, QKeySequence(Qt::Key_Space));
    QTRY_COMPARE(list(*window).total(), all);
    // 3. Open a story, write, take it back.
    QVERIFY(tabTo(*window, u"table"_s));
    press(*window, QKeySequence(Qt::Key_Home));
    press(*window, QKeySequence(Qt::Key_Return));
    QCOMPARE(page(*window), u"page/record/story"_s);
    const QString changes = u"SELECT count(*) FROM change_step WHERE undone = 0"_s;
    const QString before = Journey::stored(*window, changes);
    QVERIFY(tabTo(*window, u"oneLine"_s));
    press(*window, QKeySequence(Qt::Key_End));
    type(*window, u" Truly."_s);
    QTest::keyClick(focused(*window), Qt::Key_Tab);
    Journey::settle(*window);
    QCOMPARE(Journey::stored(*window, u"SELECT count(*) FROM story WHERE one_line LIKE '% Truly.'"_s), u"1"_s);
    QVERIFY(tabTo(*window, u"pills"_s));
    press(*window, QKeySequence::Undo);
    QCOMPARE(Journey::stored(*window, changes), before);
    // 4. Another state, from its pill.
    QVERIFY(tabTo(*window, u"pill/state"_s));
    press(*window, QKeySequence(Qt::Key_Space));
    auto* states = window->findChild<QMenu*>(u"choiceMenu"_s);
    QVERIFY(states);
    QTest::keyClick(states, Qt::Key_Down);
    QTest::keyClick(states, Qt::Key_Return);
    Journey::settle(*window);
    QVERIFY(Journey::stored(*window, changes) > before);
    // 5. Its history, and back to the version before.
    QVERIFY(tabTo(*window, u"tabs"_s));
    for (int tab = 0; tab < 8 && !Journey::find(*window, u"history"_s); ++tab)
        press(*window, QKeySequence(Qt::Key_Right));
    QTRY_VERIFY(Journey::find(*window, u"history"_s));
    // 7. Insights.
    press(*window, QKeySequence(u"Alt+7"_s));
    QCOMPARE(page(*window), u"page/insights"_s);
    // 8. Two stories as a PDF, through the palette.
    press(*window, QKeySequence(u"Alt+2"_s));
    QVERIFY(tabTo(*window, u"table"_s));
    press(*window, QKeySequence(Qt::Key_Home));
    press(*window, QKeySequence(u"Shift+Down"_s));
    journey.dialogs().target = journey.path(u"two.pdf"_s);
    viaPalette(*window, u"export pdf"_s);
    QTRY_VERIFY(QFileInfo(journey.path(u"two.pdf"_s)).size() > 1000);
    // 9. To the trash and back.
    const QString stories = count(*window, u"story"_s);
    QVERIFY(tabTo(*window, u"table"_s));
    press(*window, QKeySequence(Qt::Key_Down)); // one row again
    press(*window, QKeySequence(Qt::Key_Delete));
    QTRY_COMPARE(count(*window, u"story"_s).toInt(), stories.toInt() - 1);
    viaPalette(*window, u"trash"_s);
    QTRY_VERIFY(Journey::find(*window, u"trash.table"_s));
    QVERIFY(tabTo(*window, u"trash.table"_s));
    press(*window, QKeySequence::SelectAll);
    QVERIFY(tabTo(*window, u"trash.restore"_s));
    press(*window, QKeySequence(Qt::Key_Space));
    QTRY_COMPARE(count(*window, u"story"_s), stories);
    // 10. A new story from anywhere.
    press(*window, QKeySequence(u"Ctrl+Shift+N"_s));
    QTRY_VERIFY(Journey::find(*window, u"capture.title"_s));
    type(*window, u"They asked once"_s);
    press(*window, QKeySequence(u"Ctrl+Return"_s));
    QTRY_COMPARE(count(*window, u"story"_s).toInt(), stories.toInt() + 1);
    // The form stays for the next one.
    QTest::keyClick(Journey::find(*window, u"capture.title"_s), Qt::Key_Escape);
    QTRY_VERIFY(!Journey::find(*window, u"capture.title"_s));
    window->activateWindow(); // without a window manager nobody else gives the keyboard back
    QVERIFY(QTest::qWaitForWindowActive(window));
    // 11. Help for where one is.
    press(*window, QKeySequence(u"Alt+2"_s));
    press(*window, QKeySequence(Qt::Key_F1));
    QVERIFY(qobject_cast<HelpPage*>(window->currentPage()));
}

void TestLongJourneys::tidyingTheLessons()
{
    const QString source = qEnvironmentVariable("ENCORE_SOURCE_DIR") + u"/../shared/corpus/nasa-llis/data/llis.csv"_s;
    if (!QFileInfo::exists(source))
        QSKIP("The collections are not here.");
    Journey journey;
    const QString path = journey.makePortfolio(u"lessons.encore"_s);
    {
        auto session = Session::open(path, Access::ReadWrite, systemServices(u"Tester"_s));
        QVERIFY(session);
        Result<ImportPlan> plan = readCsv(source, {}, (*session)->schemas());
        QVERIFY(plan);
        QVERIFY(runImport(**session, *plan));
    }
    MainWindow* window = journey.open(path);
    QCOMPARE(count(*window, u"story"_s), u"1637"_s);
    // Fix names: a wrong spelling in many titles at once, with a look at it first.
    const QString changed = u"SELECT count(*) FROM story WHERE title LIKE '%Valve%'"_s;
    const int before = Journey::stored(*window, changed).toInt();
    QVERIFY(before > 0);
    window->navigation().openList(u"stories"_s, u"title:valve"_s);
    Journey::settle(*window);
    editSelected(*window, u"title"_s, u"Replace text"_s, [window] {
        Journey::find<QAbstractButton>(*window, u"bulk.matchCase"_s)->setChecked(true);
        QTest::keyClicks(Journey::find<QLineEdit>(*window, u"bulk.find"_s), u"Valve"_s);
        QTest::keyClicks(Journey::find<QLineEdit>(*window, u"bulk.replacement"_s), u"Shut-off valve"_s);
    });
    QTRY_VERIFY(
        Journey::stored(*window, u"SELECT count(*) FROM story WHERE title LIKE '%Shut-off valve%'"_s).toInt() > 0);
    // Merge two records of one person.
    Journey::trigger(*window, u"cleanUp"_s);
    auto* pairs = Journey::find<QTableView>(*window, u"cleaning.pairs"_s);
    QTRY_VERIFY_WITH_TIMEOUT(pairs && pairs->model()->rowCount() > 0, 20000);
    const QString named = Journey::stored(*window, kNamed);
    pairs->setFocus();
    pairs->selectRow(0);
    auto* merge = Journey::find<QAbstractButton>(*window, u"cleaning.merge"_s);
    QTRY_VERIFY_WITH_TIMEOUT(merge->isEnabled(), 20000);
    Journey::settle(*window);
    QTest::mouseClick(merge, Qt::LeftButton);
    Journey::settle(*window);
    QTRY_COMPARE_WITH_TIMEOUT(Journey::stored(*window, kNamed).toInt(), named.toInt() - 1, 20000);
    // Tag what a search finds.
    window->navigation().openList(u"stories"_s, u"battery"_s);
    Journey::settle(*window);
    const qint64 found = list(*window).total();
    QVERIFY(found > 5 && found < 1637);
    editSelected(*window, u"tags"_s, {}, [window] {
        auto* tags = Journey::find(*window, u"bulk.value"_s);
        auto* line = qobject_cast<QLineEdit*>(tags) ? static_cast<QLineEdit*>(tags) : tags->findChild<QLineEdit*>();
        QTest::keyClicks(line, u"Power pack"_s);
        QTest::keyClick(line, Qt::Key_Return);
    });
    const QString tagged =
        u"SELECT count(*) FROM link l JOIN tag t ON t.id = l.target WHERE l.field = 'tags' AND t.name = 'Power pack'"_s;
    QTRY_COMPARE(Journey::stored(*window, tagged).toLongLong(), found);
    // Keep the view, and print it.
    window->navigation().openList(u"stories"_s, u"tag:\"Power pack\""_s);
    Journey::settle(*window);
    QCOMPARE(list(*window).total(), found);
    chooseFrom(*window, u"viewsButton"_s, u"saveView"_s);
    QCOMPARE(Journey::stored(*window, u"SELECT query FROM saved_view"_s), u"tag:\"Power pack\""_s);
    chooseFrom(*window, u"moreButton"_s, u"printList"_s);
    QTRY_VERIFY(window->findChild<QDialog*>(u"printDialog"_s));
    window->findChild<QDialog*>(u"printDialog"_s)->reject();
    // All of it can be taken back, step by step.
    Journey::trigger(*window, u"undo"_s);
    Journey::trigger(*window, u"undo"_s);
    QTRY_COMPARE(Journey::stored(*window, tagged), u"0"_s);
    Journey::trigger(*window, u"undo"_s);
    QTRY_COMPARE(Journey::stored(*window, kNamed), named);
    Journey::trigger(*window, u"undo"_s);
    QTRY_COMPARE(Journey::stored(*window, changed).toInt(), before);
}

QTEST_MAIN(TestLongJourneys)
#include "tst_longjourneys.moc"

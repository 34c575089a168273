// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey.h"

#include "model/db/backup.h"
#include "views/forms/growingedit.h"
#include "views/itemmodels/recordtablemodel.h"
#include "views/pages/list/recordlistpage.h"

#include <QAbstractButton>
#include <QAction>
#include <QListWidget>

using namespace encore;
using namespace Qt::StringLiterals;

class tst_FirstPortfolio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoryFromTheFirstStartToTheNextDay();
    void importChoiceLeadsToTheAssistant();
    void twoWindowsShareOnePortfolio();
    void anotherPortfolioForgetsTheWayBack();
    void aBackupIsRestored();
};

void tst_FirstPortfolio::aStoryFromTheFirstStartToTheNextDay()
{
    Journey journey;
    journey.dialogs().target = journey.path(u"mine"_s);
    MainWindow* window = journey.program().openWindow();
    QVERIFY(QTest::qWaitForWindowExposed(window));
    auto* choice = Journey::find(*window, u"welcome.empty"_s);
    QVERIFY(choice);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Return);
    QTRY_VERIFY(window->store());
    QCOMPARE(window->store()->path(), journey.path(u"mine.encore"_s));
    Journey::settle(*window);

    Journey::trigger(*window, u"newRecord"_s);
    auto* title = Journey::find<GrowingEdit>(*window, u"title"_s);
    QTRY_VERIFY((title = Journey::find<GrowingEdit>(*window, u"title"_s)));
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, u"The night nobody called"_s);
    QTest::keyClick(title, Qt::Key_Return);
    Journey::settle(*window);
    const QString sql = u"SELECT title FROM story"_s;
    QCOMPARE(Journey::stored(*window, sql), u"The night nobody called"_s);
    QTRY_VERIFY(!window->actions().find(u"undo"_s)->text().contains(u"creation of a story"_s));
    Journey::trigger(*window, u"undo"_s);
    QCOMPARE(Journey::stored(*window, sql), u"New story"_s);
    QTRY_VERIFY(window->actions().find(u"undo"_s)->text().contains(u"creation of a story"_s));
    Journey::trigger(*window, u"redo"_s);
    QCOMPARE(Journey::stored(*window, sql), u"The night nobody called"_s);

    window->close();
    journey.restart();
    QCOMPARE(journey.program().recentPortfolios(), QStringList{journey.path(u"mine.encore"_s)});
    window = journey.open(journey.path(u"mine.encore"_s));
    auto* list = qobject_cast<RecordListPage*>(window->currentPage());
    QVERIFY(list);
    QTRY_COMPARE(list->model().total(), 1);
    QTRY_VERIFY(list->model().rowAt(0));
    QCOMPARE(list->model().index(0, 0).data().toString(), u"The night nobody called"_s);
    QVERIFY(window->actions().find(u"undo"_s)->isEnabled());
}

void tst_FirstPortfolio::importChoiceLeadsToTheAssistant()
{
    Journey journey;
    journey.dialogs().target = journey.path(u"taken.encore"_s);
    MainWindow* window = journey.program().openWindow();
    auto* choice = Journey::find(*window, u"welcome.import"_s);
    QVERIFY(choice);
    QTest::mouseClick(choice, Qt::LeftButton);
    QTRY_VERIFY(window->store());
    QTRY_VERIFY(window->currentPage());
    QCOMPARE(window->currentPage()->objectName(), u"page/import"_s);
}

void tst_FirstPortfolio::twoWindowsShareOnePortfolio()
{
    Journey journey;
    MainWindow* first = journey.open(journey.makePortfolio(u"one.encore"_s));
    Journey::trigger(*first, u"newWindow"_s);
    QCOMPARE(journey.program().windows().size(), size_t(2));
    MainWindow* second = journey.program().windows().back();
    QCOMPARE(second->store(), first->store());
    Journey::trigger(*first, u"newRecord"_s);
    Journey::trigger(*second, u"go/stories"_s);
    auto* list = qobject_cast<RecordListPage*>(second->currentPage());
    QVERIFY(list);
    QTRY_COMPARE(list->model().total(), 1);
    // A window that has left the portfolio hears no more of it.
    Journey::trigger(*second, u"closePortfolio"_s);
    QVERIFY(!second->store());
    Journey::trigger(*first, u"newRecord"_s);
    QVERIFY(Journey::find(*second, u"welcomePage"_s));
}

void tst_FirstPortfolio::anotherPortfolioForgetsTheWayBack()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"one.encore"_s));
    Journey::trigger(*window, u"go/teams"_s);
    QVERIFY(window->navigation().canGoBack());
    journey.program().openPortfolio(window, journey.makePortfolio(u"two.encore"_s), false);
    Journey::settle(*window);
    QVERIFY(!window->navigation().canGoBack());
    QCOMPARE(window->currentPage()->objectName(), u"page/today"_s);
}

void tst_FirstPortfolio::aBackupIsRestored()
{
    Journey journey;
    const QString path = journey.makePortfolio(u"one.encore"_s);
    MainWindow* window = journey.open(path);
    Journey::trigger(*window, u"newRecord"_s);
    Journey::settle(*window);
    Journey::trigger(*window, u"backupNow"_s);
    QTRY_VERIFY(std::ranges::any_of(backupsOf(path), [](const Backup& each) { return each.reason == u"by-hand"_s; }));
    Journey::trigger(*window, u"newRecord"_s);
    QCOMPARE(Journey::stored(*window, u"SELECT count(*) FROM story"_s), u"2"_s);
    // A backup made before the second story.
    Journey::trigger(*window, u"restoreBackup"_s);
    QTRY_VERIFY(Journey::find(*window, u"backup.restore"_s));
    auto* list = Journey::find<QListWidget>(*window, u"backup.list"_s);
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->data(Qt::AccessibleTextRole).toString().contains(u"Made by hand"_s))
            list->setCurrentRow(row);
    }
    auto* restore = Journey::find<QAbstractButton>(*window, u"backup.restore"_s);
    QTRY_VERIFY(restore->isEnabled());
    QTest::mouseClick(restore, Qt::LeftButton);
    QTRY_VERIFY(window->store());
    Journey::settle(*window);
    QCOMPARE(Journey::stored(*window, u"SELECT count(*) FROM story"_s), u"1"_s);
    QVERIFY(
        std::ranges::any_of(backupsOf(path), [](const Backup& each) { return each.reason == u"before-restore"_s; }));
}

QTEST_MAIN(tst_FirstPortfolio)
#include "tst_firstportfolio.moc"

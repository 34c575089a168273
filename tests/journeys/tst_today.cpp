// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey.h"
#include "views/charts/lineageview.h"
#include "views/pages/lineage/lineagepage.h"
#include "views/pages/today/todaypage.h"
#include "views/pages/today/worklistcard.h"
#include "views/widgets/button.h"

#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>

using namespace encore;
using namespace Qt::StringLiterals;

// The start page as a change lead uses it: what waits, opening it, putting it off, taking that back.
class TestToday : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePortfolioOpensOnToday();
    void listsComeFromTheTopDown();
    void aRowOpensItsRecord();
    void aRowIsPutOffAndComesBackWithUndo();
    void whenToSpeakUpIsThePortfoliosOwn();
    void emptyPortfolioSaysWhatToDo();
    void lineageIsWalkedOpenedAndExported();

private:
    static QStringList shownCards(const TodayPage& page)
    {
        QStringList names;
        for (const WorkListCard* card : page.findChildren<WorkListCard*>()) {
            if (card->isVisibleTo(&page))
                names << card->objectName();
        }
        return names;
    }
    static TodayPage* today(MainWindow& window)
    {
        Journey::trigger(window, u"go/today"_s);
        auto* page = window.findChild<TodayPage*>();
        if (page)
            (void)QTest::qWaitFor([page] { return !page->isBusy(); });
        return page;
    }
};

void TestToday::thePortfolioOpensOnToday()
{
    Journey journey;
    MainWindow* window = journey.program().openWindow(journey.makeSample(u"s.encore"_s), false);
    QVERIFY(QTest::qWaitForWindowActive(window));
    auto* page = window->findChild<TodayPage*>();
    QVERIFY(page);
    QTRY_VERIFY(page->isVisible() && !page->isBusy());
    QVERIFY(shownCards(*page).size() >= 3);
}

void TestToday::listsComeFromTheTopDown()
{
    Journey journey;
    MainWindow* window = journey.program().openWindow(journey.makeSample(u"s.encore"_s), false);
    auto* page = window->findChild<TodayPage*>();
    QVERIFY(page && page->isBusy());
    QStringList first;
    bool busyThen = false;
    connect(page, &TodayPage::begun, page, [&] {
        first = shownCards(*page);
        busyThen = page->isBusy();
    });
    const QSignalSpy begun(page, &TodayPage::begun);
    QTRY_VERIFY(!page->isBusy());
    QCOMPARE(begun.size(), 1);
    QVERIFY(busyThen); // one can begin before everything is there
    QVERIFY(!first.isEmpty());
    QCOMPARE(first, shownCards(*page).first(first.size()));
    QVERIFY(first.size() < shownCards(*page).size());
}

void TestToday::aRowOpensItsRecord()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"s.encore"_s));
    QVERIFY(today(*window));
    auto* act = Journey::find<Button>(*window, u"today/captured/1/act"_s);
    QVERIFY(act);
    QTest::mouseClick(act, Qt::LeftButton);
    Journey::settle(*window);
    QVERIFY(Journey::find(*window, u"pill/state"_s)); // the story's page
}

void TestToday::aRowIsPutOffAndComesBackWithUndo()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"s.encore"_s));
    TodayPage* page = today(*window);
    const auto* card = page->findChild<WorkListCard*>(u"today/captured"_s);
    const qint64 before = card->count();
    QVERIFY(before > 0);
    auto* more = Journey::find<Button>(*window, u"today/captured/1/more"_s);
    QVERIFY(more);
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    auto* menu = page->findChild<QMenu*>(u"putOffMenu"_s);
    QVERIFY(menu);
    menu->findChild<QAction*>(u"putOff/month"_s)->trigger();
    QTRY_COMPARE(card->count(), before - 1);
    Journey::trigger(*window, u"undo"_s);
    QTRY_COMPARE(card->count(), before);
}

void TestToday::whenToSpeakUpIsThePortfoliosOwn()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"s.encore"_s));
    TodayPage* page = today(*window);
    const auto* card = page->findChild<WorkListCard*>(u"today/captured"_s);
    const qint64 before = card->count();
    QVERIFY(before > 0);
    QTest::mouseClick(Journey::find<Button>(*window, u"today.thresholds"_s), Qt::LeftButton);
    QTRY_VERIFY(Journey::find<QLineEdit>(*window, u"thresholds.wait_days"_s));
    auto* days = Journey::find<QLineEdit>(*window, u"thresholds.wait_days"_s);
    days->setFocus();
    days->selectAll();
    QTest::keyClicks(days, u"3650"_s);
    QTest::keyClick(days, Qt::Key_Return);
    QTRY_COMPARE(card->count(), qint64(0));
    // In a field, Undo belongs to what is typed there.
    QTest::keyClick(days, Qt::Key_Escape);
    QTRY_VERIFY(!Journey::find(*window, u"thresholdsDialog"_s));
    page->setFocus();
    Journey::trigger(*window, u"undo"_s);
    QTRY_COMPARE(card->count(), before);
}

void TestToday::emptyPortfolioSaysWhatToDo()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makePortfolio(u"e.encore"_s));
    QVERIFY(today(*window));
    QTRY_VERIFY(Journey::find(*window, u"today.empty"_s));
}

void TestToday::lineageIsWalkedOpenedAndExported()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"s.encore"_s));
    const QString story = Journey::stored(
        *window, u"SELECT max(s.id) FROM story s WHERE s.replication IS NOT NULL AND s.trashed_at IS NULL"_s);
    window->context()->navigation.go({u"lineage"_s, {}, {}, u"story/"_s + story, {}});
    auto* page = window->findChild<LineagePage*>();
    QVERIFY(page);
    QSignalSpy filled(page, &LineagePage::filled);
    if (page->findChild<LineageView*>()->marks().empty())
        QVERIFY(filled.wait());
    auto* view = page->findChild<LineageView*>();
    QVERIFY(view->marks().size() >= 3);
    // It can be read, and what it was asked about is in sight.
    QVERIFY(view->zoom() >= 0.8);
    const QPointF scrolled(view->horizontalScrollBar()->value(), view->verticalScrollBar()->value());
    const QPointF asked = view->marks()[size_t(view->current())].rect.center() - scrolled;
    QVERIFY(view->viewport()->rect().contains(asked.toPoint()));
    QCOMPARE(page->findChild<QTableWidget*>()->rowCount(), int(view->marks().size()));
    journey.dialogs().target = journey.path(u"l.svg"_s);
    for (QAction* action : page->findChild<Button*>(u"lineage.export"_s)->menu()->actions()) {
        if (action->text().contains(u"SVG"_s))
            action->trigger();
    }
    QFile svg(journey.path(u"l.svg"_s));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QVERIFY(svg.readAll().contains("<svg"));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Left);
    QTest::keyClick(view, Qt::Key_Return);
    Journey::settle(*window);
    QVERIFY(!page->isVisible());
}

QTEST_MAIN(TestToday)
#include "tst_today.moc"

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/insight/report.h"
#include "tests/support/testportfolio.h"
#include "views/charts/chartcard.h"
#include "views/charts/chartview.h"
#include "views/charts/reportcard.h"
#include "views/pages/insights/insightspage.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/segmentedcontrol.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

// Answers every question at once.
struct Answering final : DialogService
{
    QString target;
    QString told;
    void confirm(QWidget*, const QString&, const QString&, const QString&, std::function<void()> accepted) override
    {
        accepted();
    }
    void askText(
        QWidget*, const QString&, const QString&, const QString& value, std::function<void(QString)> accepted) override
    {
        accepted(value);
    }
    void chooseFiles(QWidget*, const QString&, const QString&, std::function<void(QStringList)>) override { }
    void chooseFolder(QWidget*, const QString&, std::function<void(QString)>) override { }
    void chooseTarget(
        QWidget*, const QString&, const QString&, const QString&, std::function<void(QString)> accepted) override
    {
        accepted(target);
    }
    void tell(QWidget*, const QString&, const QString& text) override { told = text; }
};

struct Window
{
    TestPortfolio portfolio;
    RecordId north, south;
    std::unique_ptr<Store> store;
    Navigation navigation;
    Messages messages;
    Answering dialogs;
    QSettings settings{portfolio.folder() + u"/view.ini"_s, QSettings::IniFormat};
    ViewState state{settings};
    std::unique_ptr<InsightsPage> page;

    explicit Window(bool filled = true)
    {
        if (filled)
            fill();
        const Services services = portfolio.fake().services();
        portfolio.close();
        store = std::move(Store::open(portfolio.path(), false, services)).value();
        page = std::make_unique<InsightsPage>(PageContext{*store, navigation, messages, dialogs, state});
    }
    void fill()
    {
        north = portfolio.add(makeTeam(u"North"_s));
        south = portfolio.add(makeTeam(u"South"_s));
        const RecordId crew = portfolio.add(makeTeam(u"Crew"_s, north));
        portfolio.add(makeTeam(u"Office"_s, south));
        const RecordId pattern = portfolio.add(makeUseCase(u"Ask once"_s));
        for (int i = 1; i <= 4; ++i) {
            Record record = makeStory(u"Story %1"_s.arg(i));
            record.set(story::happenedFrom, *PartialDate::fromText(u"2026-0%1"_s.arg(i)));
            record.set(story::state, i > 2 ? u"draft"_s : u"published"_s);
            record.set(story::teams, std::vector<RecordId>{i == 1 ? south : crew});
            portfolio.add(record);
        }
        Record tried;
        tried.kind = replication::kind;
        tried.set(replication::useCase, pattern);
        tried.set(replication::team, crew);
        tried.set(replication::state, u"adopted"_s);
        portfolio.add(tried);
    }
    void show(QSize size = {1280, 800})
    {
        page->resize(size);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        QTRY_VERIFY(!page->isBusy());
    }
    ChartCard* card(const QString& name) { return page->findChild<ChartCard*>(name + u"Card"_s); }
    QAction* action(const QString& name) { return page->findChild<QAction*>(name); }
};

} // namespace

class tst_ChartsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questionsAreAnswered();
    void markOpensTheList();
    void filterNarrowsBothCards();
    void changeIsSeenWithoutAReload();
    void cardsStandBesideEachOtherWhenThereIsRoom();
    void emptyPortfolioSaysWhatToDo();
    void chartIsExportedAndExplained();
    void everyQuestionHasItsCard();
    void cardOfOneRecordIsNarrowed();
    void answersToEarlierQuestionsAreDropped();
};

void tst_ChartsPage::questionsAreAnswered()
{
    Window window;
    window.show();
    QCOMPARE(window.card(u"stories-per-month"_s)->finding(),
        u"Stories published: 2 of 4; none has a benefit with a baseline and an actual figure. Most happened in Jan 2026: 1."_s);
    QVERIFY(window.card(u"coverage"_s)->finding().startsWith(u"Ask once has spread furthest, to 1 of 2 teams"_s));
    QVERIFY(window.page->findChild<QLabel*>(u"stories-per-monthFooter"_s)->text().startsWith(u"n = 4 stories"_s));
    QCOMPARE(window.card(u"stories-per-month"_s)->chart()->marks().size(), size_t(4));
}

void tst_ChartsPage::markOpensTheList()
{
    Window window;
    window.show();
    ChartView* chart = window.card(u"coverage"_s)->chart();
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->marks()[0].rect.center().toPoint());
    QCOMPARE(window.navigation.current().page, u"replications"_s);
    QCOMPARE(window.navigation.current().query, u"use_case:\"Ask once\" team:Crew"_s);
    window.action(u"stories-per-monthRecords"_s)->trigger();
    QCOMPARE(window.navigation.current().page, u"stories"_s);
    QVERIFY(!window.navigation.current().query.isNull());
}

void tst_ChartsPage::filterNarrowsBothCards()
{
    Window window;
    window.show();
    auto* unit = window.page->findChild<ChoiceBox*>(u"insightsUnit"_s);
    QCOMPARE(unit->count(), 3);
    unit->setCode(QString::number(window.south.value));
    Q_EMIT unit->codeChosen(unit->code());
    QTRY_VERIFY(!window.page->isBusy());
    QVERIFY(window.page->findChild<QLabel*>(u"stories-per-monthFooter"_s)->text().startsWith(u"n = 1 story"_s));
    QCOMPARE(unit->code(), QString::number(window.south.value));
    QVERIFY(window.page->findChild<QLabel*>(u"coverageFooter"_s)->text().contains(u"1 in other units"_s));
}

void tst_ChartsPage::changeIsSeenWithoutAReload()
{
    Window window;
    window.show();
    window.store->write(u"add"_s, [](UnitOfWork& work) -> Status {
        Record record = makeStory(u"One more"_s);
        record.set(story::happenedFrom, *PartialDate::fromText(u"2026-02"));
        return addRecord(work, record).ok() ? Status() : Status(Error{});
    });
    QTRY_VERIFY(window.page->findChild<QLabel*>(u"stories-per-monthFooter"_s)->text().startsWith(u"n = 5 stories"_s));
}

void tst_ChartsPage::cardsStandBesideEachOtherWhenThereIsRoom()
{
    Window window;
    window.show({1200, 800});
    const auto at = [&window](const QString& name) { return window.card(name)->mapTo(window.page.get(), QPoint()); };
    QCOMPARE(at(u"coverage"_s).y(), at(u"adoption-curve"_s).y());
    window.page->resize(700, 800);
    QTRY_VERIFY(at(u"adoption-curve"_s).y() > at(u"coverage"_s).y());
    QCOMPARE(at(u"coverage"_s).x(), at(u"adoption-curve"_s).x());
}

void tst_ChartsPage::emptyPortfolioSaysWhatToDo()
{
    Window window(false);
    window.show();
    QVERIFY(!window.card(u"coverage"_s)->chart()->isVisible());
    QVERIFY(!window.action(u"coveragePng"_s)->isEnabled());
}

void tst_ChartsPage::chartIsExportedAndExplained()
{
    Window window;
    window.show();
    window.dialogs.target = window.portfolio.folder() + u"/chart.csv"_s;
    window.action(u"coverageCsv"_s)->trigger();
    QFile file(window.dialogs.target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("\xEF\xBB\xBFUse case,Crew,Office,In use in teams\r\nAsk once,Adopted,,1\r\n"));
    window.action(u"stories-per-monthExplain"_s)->trigger();
    QVERIFY(window.dialogs.told.contains(u"Each story counts once"_s));
}

void tst_ChartsPage::everyQuestionHasItsCard()
{
    Window window;
    window.show();
    for (const ReportEntry& entry : allReports()) {
        const ChartCard* card = window.card(QString::fromLatin1(entry.name));
        QVERIFY2(card, entry.name);
        QVERIFY2(!card->finding().isEmpty(), entry.name);
    }
}

void tst_ChartsPage::cardOfOneRecordIsNarrowed()
{
    Window window;
    const PageContext context{*window.store, window.navigation, window.messages, window.dialogs, window.state};
    ReportCard card(context, u"consideration-rate"_s, {ReportPeriod::All, {}, u"team:Office"_s});
    QSignalSpy answered(&card, &ReportCard::answered);
    card.resize(600, 420);
    card.show();
    QTRY_COMPARE(answered.count(), 1);
    QCOMPARE(card.report().notes.n, 0);
    card.setFilter({ReportPeriod::All, {}, u"team:Crew"_s});
    QTRY_COMPARE(answered.count(), 2);
    QCOMPARE(card.report().notes.n, 1);
    ChartView* chart = card.card()->chart();
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(window.navigation.current().page, u"replications"_s);
    QVERIFY(window.navigation.current().query.startsWith(u"(team:Crew) use_case:#"_s));
}

// Asked again before the first answer came: once while it waits in the lane, once when it is made and on its way.
void tst_ChartsPage::answersToEarlierQuestionsAreDropped()
{
    Window window;
    const PageContext context{*window.store, window.navigation, window.messages, window.dialogs, window.state};
    const ReportFilter office{ReportPeriod::All, {}, u"team:Office"_s};
    const ReportFilter crew{ReportPeriod::All, {}, u"team:Crew"_s};
    ReportCard card(context, u"consideration-rate"_s, office);
    QSignalSpy answered(&card, &ReportCard::answered);
    const auto occupy = [&window](QSemaphore& until) {
        (void)window.store->read<bool>(LaneName::Reports, [&until](Session&) -> Result<bool> {
            until.acquire();
            return true;
        });
    };
    QSemaphore go;
    occupy(go);
    card.compute();
    card.setFilter(crew);
    card.compute();
    go.release();
    QTRY_VERIFY(!card.isBusy());
    QCOMPARE(answered.count(), 1);
    QCOMPARE(card.report().notes.n, 1);
    card.setFilter(office);
    card.compute();
    QSemaphore made;
    (void)window.store->read<bool>(LaneName::Reports, [&made](Session&) -> Result<bool> {
        made.release();
        return true;
    });
    made.acquire(); // the lane has answered; nothing of it has been seen yet
    card.setFilter(crew);
    card.compute();
    QTRY_VERIFY(!card.isBusy());
    QCOMPARE(answered.count(), 2);
    QCOMPARE(card.report().notes.n, 1);
}

QTEST_MAIN(tst_ChartsPage)
#include "tst_chartspage.moc"

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/store/portfoliothresholds.h"
#include "model/store/records.h"
#include "model/store/replicationlists.h"
#include "model/today/worklists.h"
#include "tests/support/testportfolio.h"

#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

// What the lists of the start page find, each in a portfolio made for it; today is 2 March 2026.
class TestWorkLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void capturedStoriesWaitTheOldestFirst();
    void successWithoutCopyIsShownUntilSomebodyElseIsAsked();
    void dueChecksNameTheirKindAndDay();
    void silentReplicationsTellSinceWhen();
    void openDecisionsComeByDay();
    void tasksOfTheWeekAreShown();
    void waveBehindItsTimeIsAtRisk();
    void programmeBehindItsAimIsAtRisk();
    void useCaseInOneUnitIsAnIsland();
    void useCaseInOnePairOfHandsIsARisk();
    void outsideBeforeInsideIsWarnedOf();
    void nothingIsToBeDoneAboutWhatIsRetired();
    void whatIsPutOffComesBackOnItsDayAndWithUndo();
    void thresholdsDecide();
    void figuresCount();

private:
    static WorkListAnswer ask(TestPortfolio& portfolio, QStringView key, const QDate& today = QDate(2026, 3, 2))
    {
        const WorkQuestion question{today, thresholdsOf(portfolio.database()).valueOr(Thresholds()), 3};
        const Result<WorkListAnswer> found = answer(portfolio.session(), *workList(key), question);
        if (!found)
            qWarning() << found.error().detail;
        return found.valueOr(WorkListAnswer{{}, -1, false, {}, {}});
    }
    static QStringList titles(const WorkListAnswer& answer)
    {
        QStringList out;
        for (const WorkItem& item : answer.first)
            out << item.title;
        return out;
    }
    static RecordId addStory(TestPortfolio& portfolio, const QString& title, const QString& state, const QDate& created)
    {
        Record story = makeStory(title);
        story.set(story::state, state);
        story.createdAt = created.startOfDay(Qt::UTC);
        return portfolio.add(story);
    }
    static Record replicationOf(RecordId useCase, RecordId team, const QString& state)
    {
        Record record;
        record.kind = replication::kind;
        record.set(replication::useCase, useCase);
        record.set(replication::team, team);
        record.set(replication::state, state);
        return record;
    }
    static PartialDate on(const QString& text) { return *PartialDate::fromText(text); }
};

void TestWorkLists::capturedStoriesWaitTheOldestFirst()
{
    TestPortfolio portfolio;
    addStory(portfolio, u"Newer"_s, u"captured"_s, QDate(2026, 2, 10));
    addStory(portfolio, u"Older"_s, u"captured"_s, QDate(2026, 1, 5));
    addStory(portfolio, u"Of this week"_s, u"captured"_s, QDate(2026, 2, 27));
    addStory(portfolio, u"Told"_s, u"published"_s, QDate(2026, 1, 1));
    const WorkListAnswer found = ask(portfolio, u"captured");
    QCOMPARE(titles(found), QStringList({u"Older"_s, u"Newer"_s}));
    QCOMPARE(found.count, qint64(2));
    QCOMPARE(englishText(found.first[0].reason), u"Captured on 2026-01-05"_s);
}

void TestWorkLists::successWithoutCopyIsShownUntilSomebodyElseIsAsked()
{
    TestPortfolio portfolio;
    const RecordId useCase = portfolio.add(makeUseCase(u"Ask once"_s));
    const RecordId team = portfolio.add(makeTeam(u"Payroll"_s));
    Record story = makeStory(u"It worked"_s);
    story.set(story::outcome, u"met"_s);
    story.set(story::useCase, useCase);
    story.createdAt = QDate(2025, 11, 1).startOfDay(Qt::UTC);
    const RecordId id = portfolio.add(story);
    QVERIFY(ask(portfolio, u"unexploited").first.empty()); // nothing proves it
    Record benefit;
    benefit.kind = benefit::kind;
    benefit.set(benefit::name, u"Time"_s);
    benefit.set(benefit::story, id);
    benefit.set(benefit::baseline, 42.0);
    benefit.set(benefit::actual, 15.0);
    portfolio.add(benefit);
    QCOMPARE(titles(ask(portfolio, u"unexploited")), QStringList{u"It worked"_s});
    portfolio.add(replicationOf(useCase, team, u"contacted"_s));
    QVERIFY(ask(portfolio, u"unexploited").first.empty());
}

void TestWorkLists::dueChecksNameTheirKindAndDay()
{
    TestPortfolio portfolio;
    Record trial =
        replicationOf(portfolio.add(makeUseCase(u"Ask once"_s)), portfolio.add(makeTeam(u"Travel"_s)), u"trial"_s);
    trial.set(replication::trialOn, on(u"2026-01-20"_s));
    portfolio.add(trial);
    const WorkListAnswer found = ask(portfolio, u"checkpoints");
    QCOMPARE(titles(found), QStringList{u"Ask once – Travel"_s});
    QVERIFY(englishText(found.first[0].reason).startsWith(u"Light check"_s));
    QVERIFY(found.first[0].part.startsWith(u"checkpoint:light_check"_s));
}

void TestWorkLists::silentReplicationsTellSinceWhen()
{
    TestPortfolio portfolio;
    Record quiet =
        replicationOf(portfolio.add(makeUseCase(u"Ask once"_s)), portfolio.add(makeTeam(u"Rail"_s)), u"considering"_s);
    quiet.set(replication::consideringOn, on(u"2025-12-01"_s));
    quiet.createdAt = quiet.updatedAt = QDate(2025, 12, 1).startOfDay(Qt::UTC);
    portfolio.add(quiet);
    const WorkListAnswer found = ask(portfolio, u"silent");
    QCOMPARE(titles(found), QStringList{u"Ask once – Rail"_s});
    QCOMPARE(englishText(found.first[0].reason), u"Considering · nothing heard for 91 days"_s);
    // Marked as stalled it does not die quietly: it stays until somebody goes on or ends it.
    Record stalled = replicationOf(quiet.get(replication::useCase), portfolio.add(makeTeam(u"Quay"_s)), u"stalled"_s);
    stalled.set(replication::stalledOn, on(u"2026-02-20"_s));
    portfolio.add(stalled);
    const WorkListAnswer both = ask(portfolio, u"silent");
    QCOMPARE(titles(both), QStringList({u"Ask once – Quay"_s, u"Ask once – Rail"_s}));
    QCOMPARE(both.count, qint64(2));
    QVERIFY(englishText(both.first[0].reason).startsWith(u"Stalled since 2026-02-20"_s));
}

void TestWorkLists::openDecisionsComeByDay()
{
    TestPortfolio portfolio;
    const auto add = [&](const QString& question, const QString& due, bool decided) {
        Record record;
        record.kind = decision::kind;
        record.set(decision::question, question);
        if (!due.isEmpty())
            record.set(decision::due, on(due));
        if (decided)
            record.set(decision::decidedOn, on(u"2026-02-01"_s));
        portfolio.add(record);
    };
    add(u"Some day?"_s, {}, false);
    add(u"Buy licences?"_s, u"2026-03-20"_s, false);
    add(u"Done?"_s, u"2026-01-01"_s, true);
    const WorkListAnswer found = ask(portfolio, u"decisions");
    QCOMPARE(titles(found), QStringList({u"Buy licences?"_s, u"Some day?"_s}));
    QCOMPARE(englishText(found.first[1].reason), u"No date yet"_s);
}

void TestWorkLists::tasksOfTheWeekAreShown()
{
    TestPortfolio portfolio;
    for (const QString& due : {u"2026-02-20"_s, u"2026-03-09"_s, u"2026-03-10"_s}) {
        Record record;
        record.kind = task::kind;
        record.set(task::text, due);
        record.set(task::due, on(due));
        portfolio.add(record);
    }
    QCOMPARE(titles(ask(portfolio, u"tasks")), QStringList({u"2026-02-20"_s, u"2026-03-09"_s}));
}

void TestWorkLists::waveBehindItsTimeIsAtRisk()
{
    TestPortfolio portfolio;
    const RecordId useCase = portfolio.add(makeUseCase(u"Ask once"_s));
    Record wave;
    wave.kind = wave::kind;
    wave.set(wave::name, u"First wave"_s);
    wave.set(wave::targetCount, qint64(4));
    wave.set(wave::startsOn, on(u"2026-01-01"_s));
    wave.set(wave::targetBy, on(u"2026-04-01"_s)); // two thirds of the time are over
    const RecordId id = portfolio.add(wave);
    for (int i = 0; i < 3; ++i) {
        const WorkListAnswer found = ask(portfolio, u"targets");
        QCOMPARE(found.first.size(), size_t(1));
        QCOMPARE(englishText(found.first[0].reason), u"Teams that have it: %1 of 4, wanted by 2026-04-01"_s.arg(i));
        Record done = replicationOf(useCase, portfolio.add(makeTeam(u"Team %1"_s.arg(i))), u"adopted"_s);
        done.set(replication::wave, id);
        portfolio.add(done);
    }
    QVERIFY(ask(portfolio, u"targets").first.empty()); // three of four are ahead of the time
}

void TestWorkLists::programmeBehindItsAimIsAtRisk()
{
    TestPortfolio portfolio;
    Record programme;
    programme.kind = programme::kind;
    programme.set(programme::name, u"Front to back"_s);
    programme.set(programme::targetCount, qint64(2));
    programme.set(programme::startsOn, on(u"2025-03-01"_s));
    programme.set(programme::targetBy, on(u"2026-03"_s));
    const RecordId id = portfolio.add(programme);
    const RecordId team = portfolio.add(makeTeam(u"Sales"_s));
    for (const QString& title : {u"Ask once"_s, u"Handover sheet"_s}) {
        Record useCase = makeUseCase(title);
        useCase.set(usecase::programme, id);
        portfolio.add(replicationOf(portfolio.add(useCase), team, u"adopted"_s));
    }
    // One team, however many use cases it has taken up.
    const WorkListAnswer found = ask(portfolio, u"targets");
    QCOMPARE(titles(found), QStringList{u"Front to back"_s});
    QCOMPARE(found.first[0].record.kind, programme::kind);
    QCOMPARE(englishText(found.first[0].reason), u"Teams that have it: 1 of 2, wanted by 2026-03-31"_s);
    const auto reach = reachOf(portfolio.session(), programme::kind, id);
    QCOMPARE(reach->inUse, 1);
    QCOMPARE(reach->asked, 1);
    // What belongs to it through a wave counts, too.
    Record wave;
    wave.kind = wave::kind;
    wave.set(wave::name, u"First wave"_s);
    wave.set(wave::programme, id);
    Record other = replicationOf(
        portfolio.add(makeUseCase(u"From elsewhere"_s)), portfolio.add(makeTeam(u"Quay"_s)), u"sustained"_s);
    other.set(replication::wave, portfolio.add(wave));
    portfolio.add(other);
    QCOMPARE(reachOf(portfolio.session(), programme::kind, id)->inUse, 2);
    QVERIFY(ask(portfolio, u"targets").first.empty());
}

void TestWorkLists::useCaseInOneUnitIsAnIsland()
{
    TestPortfolio portfolio;
    const RecordId useCase = portfolio.add(makeUseCase(u"Ask once"_s));
    const RecordId sales = portfolio.add(makeTeam(u"Sales"_s));
    const RecordId north = portfolio.add(makeTeam(u"North"_s, sales));
    const RecordId south = portfolio.add(makeTeam(u"South"_s, sales));
    for (const RecordId team : {north, south}) {
        Record used = replicationOf(useCase, team, u"adopted"_s);
        used.set(replication::adoptedOn, on(u"2025-06-01"_s));
        portfolio.add(used);
    }
    QCOMPARE(titles(ask(portfolio, u"islands")), QStringList{u"Ask once"_s});
    QVERIFY(ask(portfolio, u"islands", QDate(2025, 8, 1)).first.empty()); // too early to say
    portfolio.add(replicationOf(useCase, portfolio.add(makeTeam(u"Finance"_s)), u"adopted"_s));
    QVERIFY(ask(portfolio, u"islands").first.empty());
}

void TestWorkLists::useCaseInOnePairOfHandsIsARisk()
{
    TestPortfolio portfolio;
    const RecordId useCase = portfolio.add(makeUseCase(u"Ask once"_s));
    const RecordId ada = portfolio.add(makePerson(u"Ada"_s));
    const RecordId ben = portfolio.add(makePerson(u"Ben"_s));
    for (int i = 0; i < 5; ++i) {
        Record each = replicationOf(useCase, portfolio.add(makeTeam(u"Team %1"_s.arg(i))), u"planned"_s);
        each.set(replication::owner, i < 3 ? ada : ben);
        portfolio.add(each);
    }
    const WorkListAnswer found = ask(portfolio, u"key_persons");
    QCOMPARE(titles(found), QStringList{u"Ask once"_s});
    QCOMPARE(englishText(found.first[0].reason), u"3 of 5 replications rest on Ada"_s);
}

// An island, in one pair of hands, gone outside first: all three until it is retired.
void TestWorkLists::nothingIsToBeDoneAboutWhatIsRetired()
{
    TestPortfolio portfolio;
    Record pattern = makeUseCase(u"Open days"_s);
    pattern.set(usecase::audience, u"customer"_s);
    const RecordId useCase = portfolio.add(pattern);
    const RecordId sales = portfolio.add(makeTeam(u"Sales"_s));
    const RecordId ada = portfolio.add(makePerson(u"Ada"_s));
    for (int i = 0; i < 5; ++i) {
        Record each = replicationOf(useCase, portfolio.add(makeTeam(u"Team %1"_s.arg(i), sales)), u"adopted"_s);
        each.set(replication::owner, ada);
        each.set(replication::external, true);
        each.set(replication::adoptedOn, on(u"2025-06-01"_s));
        portfolio.add(each);
    }
    const std::array lists{u"islands"_s, u"key_persons"_s, u"external_first"_s};
    for (const QString& list : lists)
        QCOMPARE(titles(ask(portfolio, list)), QStringList{u"Open days"_s});
    QVERIFY(portfolio.session().write(u"retire"_s, [&](UnitOfWork& work) {
        return updateRecord(work, usecase::kind, useCase, 0,
            RecordPatch().set(usecase::maturity, u"retired"_s).set(usecase::retiredReason, u"Nobody comes"_s));
    }));
    for (const QString& list : lists)
        QVERIFY2(ask(portfolio, list).first.empty(), qPrintable(list));
}

void TestWorkLists::outsideBeforeInsideIsWarnedOf()
{
    TestPortfolio portfolio;
    Record useCase = makeUseCase(u"Open days"_s);
    useCase.set(usecase::audience, u"customer"_s);
    const RecordId id = portfolio.add(useCase);
    Record outside = replicationOf(id, portfolio.add(makeTeam(u"Customer"_s)), u"trial"_s);
    outside.set(replication::external, true);
    portfolio.add(outside);
    QCOMPARE(titles(ask(portfolio, u"external_first")), QStringList{u"Open days"_s});
    portfolio.add(replicationOf(id, portfolio.add(makeTeam(u"Inside"_s)), u"adopted"_s));
    QVERIFY(ask(portfolio, u"external_first").first.empty());
}

void TestWorkLists::whatIsPutOffComesBackOnItsDayAndWithUndo()
{
    TestPortfolio portfolio;
    const RecordId id = addStory(portfolio, u"Waits"_s, u"captured"_s, QDate(2026, 1, 5));
    QVERIFY(portfolio.session().write(u"put off"_s, [&](UnitOfWork& work) {
        return putOff(work, u"captured", {story::kind, id}, QDate(2026, 4, 1), u"on holiday"_s);
    }));
    QVERIFY(ask(portfolio, u"captured").first.empty());
    QCOMPARE(ask(portfolio, u"captured", QDate(2026, 4, 1)).count, qint64(1));
    QVERIFY(portfolio.session().undo());
    QCOMPARE(ask(portfolio, u"captured").count, qint64(1));
}

void TestWorkLists::thresholdsDecide()
{
    TestPortfolio portfolio;
    addStory(portfolio, u"Waits"_s, u"captured"_s, QDate(2026, 2, 20));
    QVERIFY(ask(portfolio, u"captured").first.empty());
    QVERIFY(portfolio.session().write(
        u"threshold"_s, [](UnitOfWork& work) { return setThreshold(work, u"wait_days"_s, 7); }));
    QCOMPARE(ask(portfolio, u"captured").count, qint64(1));
}

void TestWorkLists::figuresCount()
{
    TestPortfolio portfolio;
    const RecordId useCase = portfolio.add(makeUseCase(u"Ask once"_s));
    for (const QString& state : {u"adopted"_s, u"sustained"_s, u"trial"_s, u"declined"_s}) {
        Record each = replicationOf(useCase, portfolio.add(makeTeam(state)), state);
        if (state == u"adopted")
            each.set(replication::adoptedOn, on(u"2026-02-01"_s));
        portfolio.add(each);
    }
    addStory(portfolio, u"New"_s, u"published"_s, QDate(2026, 2, 1));
    addStory(portfolio, u"Old"_s, u"draft"_s, QDate(2025, 2, 1));
    const TodayFigures figures = todayFigures(portfolio.session(), QDate(2026, 3, 2)).valueOr(TodayFigures());
    QCOMPARE(figures.teams, qint64(4));
    QCOMPARE(figures.teamsReached, qint64(2));
    QCOMPARE(figures.inUse, qint64(2));
    QCOMPARE(figures.adoptedLately, qint64(1));
    QCOMPARE(figures.open, qint64(1));
    QCOMPARE(figures.onTrial, qint64(1));
    QCOMPARE(figures.storiesLately, qint64(1));
    QCOMPARE(figures.published, qint64(1));
}

QTEST_GUILESS_MAIN(TestWorkLists)
#include "tst_worklists.moc"

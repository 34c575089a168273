// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/insight/report.h"
#include "model/insight/reporttext.h"
#include "model/search/search.h"
#include "model/store/records.h"
#include "tests/support/testportfolio.h"

#include <QRegularExpression>
#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

PartialDate date(const QString& text)
{
    return PartialDate::fromText(text).value_or(PartialDate());
}

Record record(Kind kind)
{
    Record out;
    out.kind = kind;
    return out;
}

// North with Dockers and Riggers, South with Clerks and Divers; two use cases. The clock says 2 March 2026.
struct Portfolio : TestPortfolio
{
    RecordId north, south, dockers, riggers, clerks, divers, ask, sheet;
    Portfolio()
    {
        north = add(makeTeam(u"North"_s));
        south = add(makeTeam(u"South"_s));
        dockers = add(makeTeam(u"Dockers"_s, north));
        riggers = add(makeTeam(u"Riggers"_s, north));
        clerks = add(makeTeam(u"Clerks"_s, south));
        divers = add(makeTeam(u"Divers"_s, south));
        ask = add(makeUseCase(u"Ask once"_s));
        sheet = add(makeUseCase(u"Handover sheet"_s));
    }
    // Dates as "field=day".
    RecordId tries(RecordId useCase, RecordId team, const QString& state, const QStringList& dates = {},
        const QString& reason = {}, std::optional<double> depth = {})
    {
        Record each = record(replication::kind);
        each.set(replication::useCase, useCase);
        each.set(replication::team, team);
        each.set(replication::state, state);
        if (!reason.isEmpty())
            each.set(replication::reason, reason);
        if (depth)
            each.set(replication::depth, *depth);
        for (const QString& pair : dates)
            each.setValue(pair.section(u'=', 0, 0), date(pair.section(u'=', 1)));
        return add(each);
    }
    Report answer(const QString& name, const ReportFilter& filter = {})
    {
        const auto report = runReport(session(), name, filter);
        if (!report)
            qWarning("%s: %s", qPrintable(name), qPrintable(report.error().detail));
        return report ? *report : Report();
    }
    qint64 found(const QString& kind, const QString& query)
    {
        const RecordSchema* schema = session().schemas().byKey(kind);
        const auto count = Search(session()).count(schema->kind(), query);
        return count ? *count : -1;
    }
};

QString cell(const Report& report, size_t row, const QString& column)
{
    for (size_t i = 0; i < report.columns.size(); ++i) {
        if (report.columns[i].key == column)
            return row < report.rows.size() ? plainValue(report.rows[row].figures[i].value) : u"no such row"_s;
    }
    return u"no such column"_s;
}

QString finding(const Report& report)
{
    return englishText(report.notes.finding);
}

QStringList excluded(const Report& report)
{
    QStringList out;
    for (const Exclusion& exclusion : report.notes.exclusions)
        out << englishText(exclusion.reason);
    return out;
}

} // namespace

class tst_SpreadReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReportAnswersAnEmptyPortfolio();
    void everyReportTakesEveryFilter();
    void unknownReportNamesTheOthers();
    void funnelCountsWhoCameSoFar();
    void whoIsOnTheWayIsNotLost();
    void oneIsNotSeveral_data();
    void oneIsNotSeveral();
    void funnelMarksListTheirRecords();
    void curveCountsTeamsByMonth();
    void curveLeavesOutWhomItDoesNotApplyTo();
    void considerationCountsDeclinesAsConsidered();
    void whatStalledUnaskedWasNotConsidered();
    void timeToAdoptCensorsWhoIsOnTheWay();
    void timeToAdoptHasACurveForEachThatSaysEnough();
    void rolesFitUseCases();
    void teamsExistToTheEndOfTheirMonth();
    void lastingHasAnIntervalAndHidesTheFew();
    void depthNamesTheShallowest();
    void unitNarrowsEveryFigure();
    void queryNarrowsToOneUseCase();
    void periodSaysWhatItLeavesOut();
};

void tst_SpreadReports::everyReportAnswersAnEmptyPortfolio()
{
    TestPortfolio portfolio;
    for (const ReportEntry& entry : allReports()) {
        const QString name = QString::fromLatin1(entry.name);
        const auto report = runReport(portfolio.session(), name);
        QVERIFY2(report, qPrintable(report ? name : name + report.error().detail));
        QVERIFY2(!finding(*report).isEmpty(), entry.name);
        QCOMPARE(report->name, name);
        QVERIFY2(*report->notes.formula, entry.name);
        for (const ReportRow& row : report->rows)
            QCOMPARE(row.figures.size(), report->columns.size());
        QVERIFY2(!report->notes.enough, entry.name);
        QCOMPARE(report->notes.n, 0);
    }
}

void tst_SpreadReports::everyReportTakesEveryFilter()
{
    Portfolio portfolio;
    portfolio.tries(portfolio.ask, portfolio.dockers, u"adopted"_s, {u"adopted_on=2026-01-10"_s});
    const QString query = u"use_case:#%1"_s.arg(portfolio.ask.value);
    for (const ReportEntry& entry : allReports()) {
        const QString name = QString::fromLatin1(entry.name);
        for (const ReportFilter& filter : {ReportFilter{ReportPeriod::ThisYear, portfolio.north, query},
                 ReportFilter{ReportPeriod::Last12Months, {}, query},
                 ReportFilter{ReportPeriod::All, portfolio.north, {}}}) {
            const auto report = runReport(portfolio.session(), name, filter);
            QVERIFY2(report, qPrintable(report ? name : QString(name + u": "_s + report.error().detail)));
            QVERIFY2(portfolio.found(report->notes.kind, report->notes.query) >= 0, qPrintable(report->notes.query));
            for (const ReportRow& row : report->rows)
                QVERIFY2(portfolio.found(report->notes.kind, row.query) >= 0, qPrintable(row.query));
        }
        QVERIFY2(!runReport(portfolio.session(), name, {ReportPeriod::All, {}, u"nosuchfield:3"_s}), entry.name);
    }
}

void tst_SpreadReports::unknownReportNamesTheOthers()
{
    TestPortfolio portfolio;
    const auto report = runReport(portfolio.session(), u"nothing"_s);
    QVERIFY(!report);
    QVERIFY(report.error().detail.contains(u"adoption-curve"_s));
}

void tst_SpreadReports::funnelCountsWhoCameSoFar()
{
    Portfolio portfolio;
    portfolio.tries(portfolio.ask, portfolio.dockers, u"adopted"_s,
        {u"identified_on=2025-01-01"_s, u"contacted_on=2025-01-11"_s, u"adopted_on=2025-03-01"_s});
    portfolio.tries(portfolio.ask, portfolio.riggers, u"declined"_s,
        {u"identified_on=2025-01-01"_s, u"contacted_on=2025-01-21"_s, u"ended_on=2025-02-01"_s});
    portfolio.tries(portfolio.ask, portfolio.clerks, u"identified"_s, {u"identified_on=2025-01-01"_s});
    portfolio.tries(portfolio.ask, portfolio.divers, u"contacted"_s);
    const Report report = portfolio.answer(u"state-funnel"_s);
    QCOMPARE(report.notes.n, 4);
    QCOMPARE(cell(report, 0, u"reached"_s), u"4"_s);
    QCOMPARE(cell(report, 1, u"reached"_s), u"3"_s);
    QCOMPARE(cell(report, 1, u"conversion"_s), u"0.7500"_s);
    QCOMPARE(cell(report, 1, u"now"_s), u"1"_s);
    QCOMPARE(cell(report, 2, u"reached"_s), u"1"_s);
    QCOMPARE(cell(report, 6, u"reached"_s), u"1"_s);
    QCOMPARE(cell(report, 7, u"reached"_s), u"0"_s);
    // Ten days and twenty days from identified to contacted; from contacted to adopted 49, to declined 11.
    QCOMPARE(cell(report, 0, u"median_days"_s), u"15"_s);
    QCOMPARE(cell(report, 1, u"median_days"_s), u"30"_s);
    QCOMPARE(cell(report, 2, u"median_days"_s), QString());
    QCOMPARE(finding(report),
        u"Replications that reached use: 1 of 4. Most get lost after \"Contacted\": of 3 that came so far 1 went no further."_s);
}

// Those that were adopted and wait for their audit have not gone lost, however many they are.
void tst_SpreadReports::whoIsOnTheWayIsNotLost()
{
    Portfolio portfolio;
    for (const RecordId team : {portfolio.dockers, portfolio.riggers, portfolio.clerks})
        portfolio.tries(portfolio.ask, team, u"adopted"_s, {u"adopted_on=2026-02-01"_s});
    portfolio.tries(portfolio.sheet, portfolio.dockers, u"sustained"_s);
    QCOMPARE(finding(portfolio.answer(u"state-funnel"_s)),
        u"Replications that reached use: 4 of 4; none has ended on the way."_s);
    portfolio.tries(
        portfolio.sheet, portfolio.divers, u"declined"_s, {u"considering_on=2026-01-01"_s}, u"no_capacity"_s);
    QCOMPARE(finding(portfolio.answer(u"state-funnel"_s)),
        u"Replications that reached use: 4 of 5. Most get lost after \"Considering\": of 5 that came so far 1 went no further."_s);
}

void tst_SpreadReports::oneIsNotSeveral_data()
{
    QTest::addColumn<QString>("state");
    for (const char* state : {"identified", "trial", "adopted", "sustained", "reverted", "declined"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

// A portfolio in which everything is there once: "1 teams" stands nowhere.
void tst_SpreadReports::oneIsNotSeveral()
{
    QFETCH(QString, state);
    TestPortfolio portfolio;
    const RecordId useCase = portfolio.add(makeUseCase(u"Ask it"_s));
    Record attempt = record(replication::kind);
    attempt.set(replication::useCase, useCase);
    attempt.set(replication::team, portfolio.add(makeTeam(u"Crew"_s)));
    attempt.set(replication::state, state);
    const RecordId id = portfolio.add(attempt);
    Record target = record(benefit::kind);
    target.set(benefit::name, u"Waiting"_s);
    target.set(benefit::replication, id);
    target.set(benefit::target, 2.0);
    portfolio.add(target);
    Record role = record(rolevalue::kind);
    role.set(rolevalue::role, u"Fitter"_s);
    role.set(rolevalue::useCase, useCase);
    portfolio.add(role);
    Record way = record(retiredpractice::kind);
    way.set(retiredpractice::name, u"Fax"_s);
    way.set(retiredpractice::replication, id);
    portfolio.add(way);
    static const QRegularExpression wrong(u"\\b1 (of 1 )?([a-z-]+s|are|have|[a-z]+ ones)\\b"_s);
    for (const ReportEntry& entry : allReports()) {
        const Report report = *runReport(portfolio.session(), QString::fromLatin1(entry.name));
        QStringList sentences = excluded(report);
        sentences << finding(report) << QString::number(report.notes.n) + u' ' + englishText(report.counted);
        for (const QString& sentence : sentences)
            QVERIFY2(!wrong.match(sentence).hasMatch(), qPrintable(sentence));
    }
}

void tst_SpreadReports::funnelMarksListTheirRecords()
{
    Portfolio portfolio;
    portfolio.tries(portfolio.ask, portfolio.dockers, u"sustained"_s);
    portfolio.tries(portfolio.ask, portfolio.riggers, u"reverted"_s, {u"adopted_on=2025-03-01"_s});
    portfolio.tries(portfolio.sheet, portfolio.clerks, u"considering"_s);
    for (const ReportFilter& filter : {ReportFilter(), ReportFilter{ReportPeriod::All, portfolio.north},
             ReportFilter{ReportPeriod::All, {}, u"state:sustained,considering"_s}}) {
        const Report report = portfolio.answer(u"state-funnel"_s, filter);
        for (size_t i = 0; i < report.rows.size(); ++i)
            QCOMPARE(QString::number(portfolio.found(u"replication"_s, report.rows[i].query)),
                cell(report, i, u"reached"_s));
    }
}

void tst_SpreadReports::curveCountsTeamsByMonth()
{
    Portfolio portfolio;
    portfolio.tries(portfolio.ask, portfolio.dockers, u"adopted"_s, {u"adopted_on=2025-11-20"_s});
    portfolio.tries(portfolio.sheet, portfolio.dockers, u"adopted"_s, {u"adopted_on=2025-12-20"_s});
    portfolio.tries(portfolio.ask, portfolio.riggers, u"sustained"_s, {u"adopted_on=2025-12"_s});
    portfolio.tries(portfolio.ask, portfolio.clerks, u"adopted"_s, {u"adopted_on=2026-02-03"_s});
    const Report report = portfolio.answer(u"adoption-curve"_s);
    QVERIFY(report.notes.enough);
    QCOMPARE(report.rows.size(), size_t(5));
    QCOMPARE(cell(report, 0, u"month"_s), u"2025-11"_s);
    QCOMPARE(cell(report, 0, u"teams"_s), u"1"_s);
    QCOMPARE(cell(report, 1, u"new"_s), u"1"_s);
    QCOMPARE(cell(report, 1, u"share"_s), u"0.5000"_s);
    QCOMPARE(cell(report, 2, u"new"_s), u"0"_s);
    QCOMPARE(cell(report, 4, u"share"_s), u"0.7500"_s);
    QCOMPARE(finding(report), u"3 of 4 teams use at least one use case (75 %): it has reached the late majority."_s);
    const Report year = portfolio.answer(u"adoption-curve"_s, {ReportPeriod::ThisYear, {}});
    QCOMPARE(cell(year, 0, u"month"_s), u"2026-01"_s);
    QCOMPARE(cell(year, 0, u"teams"_s), u"2"_s);
}

void tst_SpreadReports::curveLeavesOutWhomItDoesNotApplyTo()
{
    Portfolio portfolio;
    Record former = makeTeam(u"Former"_s, portfolio.north);
    former.set(team::validTo, date(u"2025-06-30"_s));
    portfolio.add(former);
    portfolio.tries(portfolio.ask, portfolio.divers, u"declined"_s, {}, u"not_applicable_here"_s);
    portfolio.tries(portfolio.ask, portfolio.clerks, u"declined"_s, {}, u"no_capacity"_s);
    portfolio.tries(portfolio.ask, portfolio.riggers, u"reverted"_s, {u"adopted_on=2025-12"_s});
    portfolio.tries(portfolio.ask, portfolio.dockers, u"adopted"_s);
    const Report report = portfolio.answer(u"adoption-curve"_s);
    QVERIFY(!report.notes.enough);
    QCOMPARE(finding(report),
        u"Too few for a curve. Teams that use something: 1 of 3. It takes at least 3 with the day of adoption."_s);
    QCOMPARE(excluded(report),
        (QStringList{u"not in the curve for want of a day: 1"_s, u"gave up again: 1"_s, u"it does not apply to: 1"_s}));
}

void tst_SpreadReports::considerationCountsDeclinesAsConsidered()
{
    Portfolio portfolio;
    portfolio.tries(portfolio.ask, portfolio.dockers, u"identified"_s);
    portfolio.tries(portfolio.ask, portfolio.riggers, u"declined"_s, {}, u"no_capacity"_s);
    portfolio.tries(portfolio.ask, portfolio.clerks, u"declined"_s, {}, u"not_applicable_here"_s);
    portfolio.tries(portfolio.ask, portfolio.divers, u"adopted"_s);
    const Report report = portfolio.answer(u"consideration-rate"_s);
    QCOMPARE(cell(report, 0, u"use_case"_s), u"Ask once"_s);
    QCOMPARE(cell(report, 0, u"eligible"_s), u"3"_s);
    QCOMPARE(cell(report, 0, u"considered"_s), u"2"_s);
    QCOMPARE(cell(report, 0, u"in_use"_s), u"1"_s);
    QCOMPARE(cell(report, 1, u"considered"_s), u"0"_s);
    QCOMPARE(cell(report, 1, u"eligible"_s), u"4"_s);
    QCOMPARE(finding(report),
        u"Of all pairs of team and use case 29 % were considered. Fewest teams know Handover sheet: 0 of 4."_s);
    // What is opened is what was counted.
    QCOMPARE(portfolio.found(report.notes.kind, report.notes.query), report.notes.n);
    QCOMPARE(portfolio.found(report.notes.kind, report.rows.front().query), 2);
    // Nobody need be asked about what is retired.
    QVERIFY(portfolio.session().write(u"retire"_s, [&](UnitOfWork& work) {
        return updateRecord(work, usecase::kind, portfolio.sheet, 0,
            RecordPatch().set(usecase::maturity, u"retired"_s).set(usecase::retiredReason, u"Replaced"_s));
    }));
    QVERIFY(finding(portfolio.answer(u"consideration-rate"_s)).contains(u"Fewest teams know Ask once: 2 of 3."_s));
}

void tst_SpreadReports::whatStalledUnaskedWasNotConsidered()
{
    Portfolio portfolio;
    // Two fell silent before anybody asked; one of them was given up. Two had been asked: one by its date, one as it is remembered.
    portfolio.tries(portfolio.ask, portfolio.dockers, u"stalled"_s, {u"identified_on=2025-01-01"_s});
    portfolio.tries(portfolio.ask, portfolio.riggers, u"abandoned"_s, {u"identified_on=2025-01-01"_s});
    portfolio.tries(
        portfolio.ask, portfolio.clerks, u"abandoned"_s, {u"identified_on=2025-01-01"_s, u"contacted_on=2025-01-05"_s});
    Record remembered = record(replication::kind);
    remembered.set(replication::useCase, portfolio.ask);
    remembered.set(replication::team, portfolio.divers);
    remembered.set(replication::state, u"stalled"_s);
    remembered.set(replication::stalledFrom, u"considering"_s);
    portfolio.add(remembered);
    const Report report = portfolio.answer(u"consideration-rate"_s);
    QCOMPARE(cell(report, 0, u"eligible"_s), u"4"_s);
    QCOMPARE(cell(report, 0, u"considered"_s), u"2"_s);
    QCOMPARE(portfolio.found(report.notes.kind, report.rows.front().query), 2);
}

void tst_SpreadReports::timeToAdoptCensorsWhoIsOnTheWay()
{
    Portfolio portfolio;
    const auto accepted = [](const QString& day) -> QString { return u"accepted_on="_s + day; };
    portfolio.tries(
        portfolio.ask, portfolio.dockers, u"adopted"_s, {accepted(u"2025-01-01"_s), u"adopted_on=2025-01-11"_s});
    portfolio.tries(
        portfolio.ask, portfolio.riggers, u"adopted"_s, {accepted(u"2025-01-01"_s), u"adopted_on=2025-01-31"_s});
    portfolio.tries(
        portfolio.ask, portfolio.clerks, u"abandoned"_s, {accepted(u"2025-01-01"_s), u"ended_on=2025-01-21"_s});
    portfolio.tries(
        portfolio.sheet, portfolio.clerks, u"adopted"_s, {accepted(u"2025-01-01"_s), u"adopted_on=2025-02-10"_s});
    portfolio.tries(portfolio.sheet, portfolio.divers, u"planned"_s, {accepted(u"2026-02-28"_s)});
    portfolio.tries(
        portfolio.sheet, portfolio.riggers, u"adopted"_s, {accepted(u"2025-01"_s), u"adopted_on=2025-02"_s});
    const Report report = portfolio.answer(u"time-to-adopt"_s);
    // At risk 5: two days watched; 10 days: 1 of 4; 20 days given up; 30 days: 1 of 2; 40 days: 1 of 1.
    QCOMPARE(report.notes.n, 5);
    QCOMPARE(report.rows.size(), size_t(5));
    QCOMPARE(cell(report, 0, u"days"_s), u"2"_s);
    QCOMPARE(cell(report, 0, u"open"_s), u"1"_s);
    QCOMPARE(cell(report, 1, u"watched"_s), u"4"_s);
    QCOMPARE(cell(report, 1, u"share"_s), u"0.2500"_s);
    QCOMPARE(cell(report, 3, u"share"_s), u"0.6250"_s);
    QCOMPARE(cell(report, 4, u"share"_s), u"1.0000"_s);
    QVERIFY(finding(report).startsWith(
        u"Half of the replications are adopted within 30 days of being accepted; adopted so far: 3 of 5."_s));
    QCOMPARE(excluded(report), QStringList{u"1 without exact days"_s});
    QCOMPARE(portfolio.found(u"replication"_s, report.rows[1].query), 1);
    QVERIFY(report.rows[0].query.isEmpty());
}

void tst_SpreadReports::timeToAdoptHasACurveForEachThatSaysEnough()
{
    Portfolio portfolio;
    const auto adopt = [&portfolio](RecordId useCase, RecordId team, int days) {
        portfolio.tries(useCase, team, u"adopted"_s,
            {u"accepted_on=2025-01-01"_s, u"adopted_on="_s + QDate(2025, 1, 1).addDays(days).toString(Qt::ISODate)});
    };
    adopt(portfolio.ask, portfolio.dockers, 10);
    adopt(portfolio.ask, portfolio.riggers, 20);
    adopt(portfolio.ask, portfolio.clerks, 30);
    adopt(portfolio.sheet, portfolio.clerks, 40);
    const Report report = portfolio.answer(u"time-to-adopt"_s);
    QStringList curves;
    for (size_t i = 0; i < report.rows.size(); ++i)
        curves << cell(report, i, u"of"_s) + u' ' + cell(report, i, u"days"_s);
    const QString ask = portfolio.get(usecase::kind, portfolio.ask).get(usecase::title);
    QCOMPARE(curves,
        QStringList(
            {u"All 10"_s, u"All 20"_s, u"All 30"_s, u"All 40"_s, ask + u" 10"_s, ask + u" 20"_s, ask + u" 30"_s}));
    QCOMPARE(cell(report, 6, u"share"_s), u"1.0000"_s);
    QCOMPARE(portfolio.found(u"replication"_s, report.rows[5].query), 1);
    // Of one use case alone the units are told apart, where they say enough.
    const Report one =
        portfolio.answer(u"time-to-adopt"_s, {ReportPeriod::All, {}, u"use_case:#%1"_s.arg(portfolio.ask.value)});
    QCOMPARE(one.notes.n, 3);
    for (size_t i = 0; i < one.rows.size(); ++i)
        QVERIFY(cell(one, i, u"of"_s) != ask);
}

void tst_SpreadReports::rolesFitUseCases()
{
    Portfolio portfolio;
    const auto say = [&portfolio](RecordId useCase, const QString& role, const QString& applies) {
        Record record;
        record.kind = rolevalue::kind;
        record.set(rolevalue::useCase, useCase);
        record.set(rolevalue::role, role);
        record.set(rolevalue::applies, applies);
        return portfolio.add(record);
    };
    say(portfolio.ask, u"Fitter"_s, u"yes"_s);
    say(portfolio.ask, u"Clerk"_s, u"no"_s);
    say(portfolio.sheet, u"fitter, diver"_s, u"partly"_s); // speaks of two
    say(portfolio.sheet, u"Fitter"_s, u"no"_s);
    const Report report = portfolio.answer(u"role-fit"_s);
    QCOMPARE(report.notes.n, 4);
    QCOMPARE(report.columns.size(), size_t(5));
    QCOMPARE(englishText(report.columns[1].title), u"Fitter"_s);
    QCOMPARE(englishText(report.columns[2].title), u"Diver"_s); // it fits one, the clerk none
    QCOMPARE(report.rows[0].figures[1].code, u"yes"_s);
    QCOMPARE(report.rows[0].figures[3].code, u"no"_s);
    QCOMPARE(report.rows[1].figures[1].code, u"partly"_s); // the better word of two
    QCOMPARE(report.rows[1].figures[2].code, u"partly"_s);
    QCOMPARE(report.rows[1].figures[3].level, 0);
    QCOMPARE(portfolio.found(u"role_value"_s, report.rows[1].figures[1].query), 2);
    QCOMPARE(finding(report), u"Most fits Fitter (2 of 2 use cases), least Clerk (0)."_s);
}

void tst_SpreadReports::teamsExistToTheEndOfTheirMonth()
{
    Portfolio portfolio;
    portfolio.fake().now = QDateTime(QDate(2026, 3, 20), QTime(9, 0), Qt::UTC);
    const auto eligible = [&portfolio](const QString& until) {
        const auto done = portfolio.session().write(u"until"_s, [&](UnitOfWork& work) {
            return updateRecord(
                work, team::kind, portfolio.divers, 0, RecordPatch().set(team::validTo, *PartialDate::fromText(until)));
        });
        return done ? cell(portfolio.answer(u"consideration-rate"_s), 0, u"eligible"_s) : QString();
    };
    const QString all = eligible(u"2026"_s);
    QCOMPARE(eligible(u"2026-03"_s), all);
    QCOMPARE(eligible(u"2026-02"_s).toInt(), all.toInt() - 1);
}

void tst_SpreadReports::lastingHasAnIntervalAndHidesTheFew()
{
    Portfolio portfolio;
    portfolio.tries(portfolio.ask, portfolio.dockers, u"sustained"_s);
    portfolio.tries(portfolio.ask, portfolio.riggers, u"sustained"_s);
    portfolio.tries(portfolio.ask, portfolio.clerks, u"reverted"_s);
    portfolio.tries(portfolio.sheet, portfolio.clerks, u"abandoned"_s);
    portfolio.tries(portfolio.sheet, portfolio.divers, u"adopted"_s);
    const Report report = portfolio.answer(u"does-it-last"_s);
    QCOMPARE(report.rows.size(), size_t(2));
    QCOMPARE(cell(report, 0, u"rate"_s), u"0.5000"_s);
    QCOMPARE(cell(report, 1, u"use_case"_s), u"Ask once"_s);
    QCOMPARE(cell(report, 1, u"rate"_s), u"0.6667"_s);
    // Wilson for 2 of 3, by hand.
    QCOMPARE(cell(report, 1, u"low"_s), u"0.2077"_s);
    QCOMPARE(cell(report, 1, u"high"_s), u"0.9385"_s);
    QVERIFY(excluded(report).contains(u"use cases with fewer than 3, without a bar: 1"_s));
    QCOMPARE(portfolio.found(u"replication"_s, report.rows[1].query), 3);
    const Report few = portfolio.answer(u"does-it-last"_s, {ReportPeriod::All, {}, u"use_case:\"Handover sheet\""_s});
    QVERIFY(!few.notes.enough);
    QVERIFY(few.rows.empty());
    QVERIFY(finding(few).startsWith(u"Too early to say"_s));
}

void tst_SpreadReports::depthNamesTheShallowest()
{
    Portfolio portfolio;
    portfolio.tries(portfolio.ask, portfolio.dockers, u"adopted"_s, {}, {}, 80);
    portfolio.tries(portfolio.ask, portfolio.riggers, u"sustained"_s, {}, {}, 30);
    portfolio.tries(portfolio.ask, portfolio.clerks, u"adopted"_s);
    portfolio.tries(portfolio.ask, portfolio.divers, u"trial"_s, {}, {}, 10);
    const Report report = portfolio.answer(u"depth-of-adoption"_s);
    QCOMPARE(report.notes.n, 2);
    QCOMPARE(cell(report, 0, u"team"_s), u"Riggers"_s);
    QCOMPARE(cell(report, 0, u"depth"_s), u"0.3000"_s);
    QCOMPARE(finding(report),
        u"Replications in which fewer than 50 % of the members use it: 1 of 2; the shallowest is Ask once at Riggers."_s);
    QCOMPARE(excluded(report), QStringList{u"1 in use without a figure"_s});
}

void tst_SpreadReports::unitNarrowsEveryFigure()
{
    Portfolio portfolio;
    portfolio.tries(portfolio.ask, portfolio.dockers, u"sustained"_s);
    portfolio.tries(portfolio.ask, portfolio.clerks, u"reverted"_s);
    QCOMPARE(portfolio.answer(u"state-funnel"_s, {ReportPeriod::All, portfolio.north}).notes.n, 1);
    QCOMPARE(portfolio.answer(u"does-it-last"_s, {ReportPeriod::All, portfolio.south}).notes.n, 1);
    const Report rate = portfolio.answer(u"consideration-rate"_s, {ReportPeriod::All, portfolio.north});
    QCOMPARE(cell(rate, 0, u"eligible"_s), u"2"_s);
}

void tst_SpreadReports::queryNarrowsToOneUseCase()
{
    Portfolio portfolio;
    portfolio.tries(portfolio.ask, portfolio.dockers, u"sustained"_s);
    portfolio.tries(portfolio.sheet, portfolio.clerks, u"reverted"_s);
    const ReportFilter filter{ReportPeriod::All, {}, u"use_case:#%1"_s.arg(portfolio.sheet.value)};
    QCOMPARE(portfolio.answer(u"state-funnel"_s, filter).notes.n, 1);
    const Report matrix = portfolio.answer(u"coverage"_s, filter);
    QCOMPARE(matrix.rows.size(), size_t(1));
    QCOMPARE(cell(matrix, 0, u"use_case"_s), u"Handover sheet"_s);
    QCOMPARE(portfolio.answer(u"consideration-rate"_s, filter).rows.size(), size_t(1));
}

void tst_SpreadReports::periodSaysWhatItLeavesOut()
{
    Portfolio portfolio;
    portfolio.tries(portfolio.ask, portfolio.dockers, u"trial"_s, {u"identified_on=2026-01-05"_s});
    portfolio.tries(portfolio.ask, portfolio.clerks, u"trial"_s, {u"identified_on=2024"_s});
    const Report report = portfolio.answer(u"state-funnel"_s, {ReportPeriod::ThisYear, {}});
    QCOMPARE(report.notes.n, 1);
    QCOMPARE(excluded(report), QStringList{u"1 outside of the period"_s});
}

QTEST_GUILESS_MAIN(tst_SpreadReports)
#include "tst_spreadreports.moc"

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/insight/report.h"
#include "model/insight/reporttext.h"
#include "model/search/search.h"
#include "tests/support/testportfolio.h"

#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

Record record(Kind kind)
{
    Record out;
    out.kind = kind;
    return out;
}

// Dockers and Clerks have both adopted "Ask once".
struct Portfolio : TestPortfolio
{
    RecordId ask, dockers, clerks, first, second;
    Portfolio()
    {
        ask = add(makeUseCase(u"Ask once"_s));
        dockers = add(makeTeam(u"Dockers"_s));
        clerks = add(makeTeam(u"Clerks"_s));
        first = tries(dockers);
        second = tries(clerks);
    }
    RecordId tries(RecordId team)
    {
        Record each = record(replication::kind);
        each.set(replication::useCase, ask);
        each.set(replication::team, team);
        each.set(replication::state, u"adopted"_s);
        return add(each);
    }
    RecordId blocks(
        RecordId replication, const QString& category, std::optional<qint64> severity, const QString& status)
    {
        Record each = record(barrier::kind);
        each.set(barrier::description, QString(category + u" in the way"_s));
        each.set(barrier::category, category);
        each.set(barrier::status, status);
        each.set(barrier::replication, replication);
        if (severity)
            each.set(barrier::severity, *severity);
        return add(each);
    }
    Record benefitOf(RecordId replication, const QString& name)
    {
        Record each = record(benefit::kind);
        each.set(benefit::name, name);
        each.set(benefit::replication, replication);
        return each;
    }
    Report answer(const QString& name, const ReportFilter& filter = {})
    {
        const auto report = runReport(session(), name, filter);
        if (!report)
            qWarning("%s: %s", qPrintable(name), qPrintable(report.error().detail));
        return report ? *report : Report();
    }
    qint64 found(const Report& report, const QString& query)
    {
        const auto count = Search(session()).count(session().schemas().byKey(report.notes.kind)->kind(), query);
        return count ? *count : -1;
    }
};

QString cell(const Report& report, size_t row, const QString& column)
{
    for (size_t i = 0; i < report.columns.size(); ++i) {
        if (report.columns[i].key == column)
            return row < report.rows.size() ? plainFigure(report.rows[row].figures[i]) : u"no such row"_s;
    }
    return u"no such column"_s;
}

QString finding(const Report& report)
{
    return englishText(report.notes.finding);
}

} // namespace

class tst_ValueReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barriersAreWeighedAndAddedUp();
    void barriersOfOneReplication();
    void sideEffectsAreRankedByRisk();
    void oldWaysAreCountedByWhatBecameOfThem();
    void latestConvictionCounts();
    void targetsAreMeasuredFromTheBaseline();
    void waterfallGoesFromGrossToClaimed();
    void softAndHoursAreNeverAdded();
    void noHeadcountCaseGoesWithEveryFigure();
    void evidenceIsCountedByLevel();
    void whatLacksFiguresIsNotOver();
};

void tst_ValueReports::barriersAreWeighedAndAddedUp()
{
    Portfolio portfolio;
    portfolio.blocks(portfolio.first, u"it_tool"_s, 3, u"open"_s);
    portfolio.blocks(portfolio.first, u"it_tool"_s, 3, u"in_hand"_s);
    portfolio.blocks(portfolio.second, u"culture"_s, {}, u"open"_s);
    portfolio.blocks(portfolio.second, u"budget"_s, 3, u"open"_s);
    portfolio.blocks(portfolio.second, u"security"_s, 5, u"removed"_s);
    const Report report = portfolio.answer(u"barriers"_s);
    QCOMPARE(report.notes.n, 4);
    QCOMPARE(cell(report, 0, u"category"_s), u"it_tool"_s);
    QCOMPARE(cell(report, 0, u"weight"_s), u"6"_s);
    QCOMPARE(cell(report, 0, u"sum"_s), u"0.6000"_s);
    QCOMPARE(cell(report, 1, u"category"_s), u"budget"_s);
    QCOMPARE(cell(report, 1, u"sum"_s), u"0.9000"_s);
    QCOMPARE(cell(report, 2, u"weight"_s), u"1"_s);
    QCOMPARE(finding(report),
        u"IT or tool weighs most; open barriers of this kind: 2 of 4. Categories that make up 80 % of the weight: 2 of 3."_s);
    QCOMPARE(portfolio.found(report, report.rows[0].query), 2);
    QCOMPARE(portfolio.found(report, report.notes.query), 4);
    QCOMPARE(report.notes.exclusions.at(0).count, 1);
}

void tst_ValueReports::barriersOfOneReplication()
{
    Portfolio portfolio;
    portfolio.blocks(portfolio.first, u"it_tool"_s, 3, u"open"_s);
    portfolio.blocks(portfolio.second, u"culture"_s, 2, u"open"_s);
    for (const QString& query : {u"team:Clerks"_s, u"replication:#%1"_s.arg(portfolio.second.value)}) {
        const Report report = portfolio.answer(u"barriers"_s, {ReportPeriod::All, {}, query});
        QCOMPARE(report.notes.n, 1);
        QCOMPARE(cell(report, 0, u"category"_s), u"culture"_s);
        QCOMPARE(portfolio.found(report, report.rows[0].query), 1);
    }
    QCOMPARE(portfolio.answer(u"barriers"_s, {ReportPeriod::All, portfolio.dockers}).notes.n, 1);
}

void tst_ValueReports::sideEffectsAreRankedByRisk()
{
    Portfolio portfolio;
    const auto add = [&](const QString& text, const QString& sign, qint64 likelihood, qint64 impact, qint64 finance) {
        Record each = record(sideeffect::kind);
        each.set(sideeffect::description, text);
        each.set(sideeffect::sign, sign);
        each.set(sideeffect::likelihood, likelihood);
        each.set(sideeffect::impact, impact);
        each.set(sideeffect::financeChance, finance);
        each.set(sideeffect::replication, portfolio.first);
        portfolio.add(each);
    };
    add(u"Minor"_s, u"bad"_s, 2, 2, 5);
    add(u"Grave"_s, u"bad"_s, 4, 5, 2);
    add(u"Welcome"_s, u"good"_s, 5, 5, 1);
    const Report report = portfolio.answer(u"side-effect-risk"_s);
    QCOMPARE(report.notes.n, 2);
    QCOMPARE(cell(report, 0, u"side_effect"_s), u"Grave"_s);
    QCOMPARE(cell(report, 0, u"risk"_s), u"20"_s);
    QCOMPARE(cell(report, 0, u"of"_s), u"Ask once"_s);
    QVERIFY(!report.rows[0].figures[0].marked);
    QVERIFY(report.rows[1].figures[0].marked);
    QCOMPARE(finding(report),
        u"Unwanted side effects that are high risks: 1 of 2, without a counter-measure: 1; those that may be taken for savings: 1."_s);
}

void tst_ValueReports::oldWaysAreCountedByWhatBecameOfThem()
{
    Portfolio portfolio;
    const auto add = [&](const QString& planned, const QString& stopped, const QString& proof, const QString& kept) {
        Record each = record(retiredpractice::kind);
        each.set(retiredpractice::name, u"Fax"_s);
        each.set(retiredpractice::replication, portfolio.first);
        if (!planned.isEmpty())
            each.set(retiredpractice::stopPlanned, *PartialDate::fromText(planned));
        if (!stopped.isEmpty())
            each.set(retiredpractice::stoppedOn, *PartialDate::fromText(stopped));
        each.set(retiredpractice::proof, proof);
        each.set(retiredpractice::keptReason, kept);
        portfolio.add(each);
    };
    add(u"2026-01-31"_s, u"2026-01-20"_s, u"The line is gone."_s, {});
    add({}, u"2026-02"_s, {}, {});
    add(u"2026-02-01"_s, {}, {}, {});
    add(u"2026-12-31"_s, {}, {}, {});
    add(u"2026-02-01"_s, {}, {}, u"The harbour master insists."_s);
    const Report report = portfolio.answer(u"retired-practices"_s);
    QCOMPARE(report.rows.size(), size_t(1));
    QCOMPARE(cell(report, 0, u"use_case"_s), u"Ask once"_s);
    QCOMPARE(cell(report, 0, u"proved"_s), u"1"_s);
    QCOMPARE(cell(report, 0, u"stopped"_s), u"1"_s);
    QCOMPARE(cell(report, 0, u"to_stop"_s), u"2"_s);
    QCOMPARE(cell(report, 0, u"kept"_s), u"1"_s);
    QCOMPARE(finding(report), u"Old ways that have stopped: 2 of 5, with proof: 1; past the day planned: 1."_s);
    QCOMPARE(portfolio.found(report, report.rows[0].figures[3].query), 2);
}

void tst_ValueReports::latestConvictionCounts()
{
    Portfolio portfolio;
    const auto add = [&](RecordId replication, const QString& day, std::array<qint64, 6> scores) {
        Record each = record(conviction::kind);
        each.set(conviction::replication, replication);
        each.set(conviction::assessedOn, *PartialDate::fromText(day));
        each.set(conviction::goalWorth, scores[0]);
        each.set(conviction::reliable, scores[1]);
        each.set(conviction::operable, scores[2]);
        each.set(conviction::help, scores[3]);
        each.set(conviction::benefit, scores[4]);
        each.set(conviction::noAlternative, scores[5]);
        portfolio.add(each);
    };
    add(portfolio.first, u"2025-05-01"_s, {0, 0, 0, 0, 0, 0});
    add(portfolio.first, u"2026-01-01"_s, {3, 3, 2, 1, 3, 3});
    add(portfolio.second, u"2025-12-01"_s, {3, 3, 3, 2, 3, 3});
    const Report report = portfolio.answer(u"conviction"_s);
    QCOMPARE(report.notes.n, 2);
    QCOMPARE(cell(report, 0, u"team"_s), u"Dockers"_s);
    QCOMPARE(cell(report, 0, u"goal_worth"_s), u"3"_s);
    QVERIFY(report.rows[0].figures[5].marked);
    QCOMPARE(finding(report),
        u"The condition that is lowest most often: \"Help is at hand\"; replications in which it is: 2 of 2."_s);
    // Of several that are equally low all count; where nothing is left to wish for there is no lowest, as on the page.
    add(portfolio.first, u"2026-02-01"_s, {2, 3, 3, 2, 3, 3});
    QVERIFY(
        finding(portfolio.answer(u"conviction"_s)).contains(u"\"Help is at hand\"; replications in which it is: 2"_s));
    add(portfolio.first, u"2026-02-02"_s, {3, 3, 3, 3, 3, 3});
    add(portfolio.second, u"2026-02-02"_s, {3, 3, 3, 3, 3, 3});
    QCOMPARE(finding(portfolio.answer(u"conviction"_s)),
        u"Every condition is fully met; replications that were asked: 2."_s);
}

void tst_ValueReports::targetsAreMeasuredFromTheBaseline()
{
    Portfolio portfolio;
    const auto add = [&](const QString& name, std::optional<double> before, double target, std::optional<double> after,
                         const QString& direction) {
        Record each = portfolio.benefitOf(portfolio.first, name);
        each.set(benefit::direction, direction);
        each.set(benefit::target, target);
        if (before)
            each.set(benefit::baseline, *before);
        if (after)
            each.set(benefit::actual, *after);
        portfolio.add(each);
    };
    add(u"Waiting"_s, 40, 10, 25, u"lower"_s);  // half of the way
    add(u"Answers"_s, {}, 50, 60, u"higher"_s); // 120 %
    add(u"Errors"_s, {}, 2, 8, u"lower"_s);     // a quarter
    add(u"Not yet"_s, 5, 3, {}, u"lower"_s);
    const Report report = portfolio.answer(u"target-against-actual"_s);
    QCOMPARE(report.notes.n, 3);
    QCOMPARE(cell(report, 0, u"benefit"_s), u"Errors"_s);
    QCOMPARE(cell(report, 0, u"reached"_s), u"0.2500"_s);
    QCOMPARE(cell(report, 1, u"reached"_s), u"0.5000"_s);
    QCOMPARE(cell(report, 2, u"reached"_s), u"1.2000"_s);
    QCOMPARE(finding(report), u"Targets met: 1 of 3; furthest from its target is Errors."_s);
    QCOMPARE(englishText(report.notes.exclusions.at(0).reason), u"1 with a target but no figure reached"_s);
    QCOMPARE(finding(portfolio.answer(u"target-against-actual"_s, {ReportPeriod::All, {}, u"name:Answers"_s})),
        u"Every target that can be compared is met: 1."_s);
}

// 100 EUR a case saved, 50 cases a year: 5,000 gross; half of it due to the use case, 80 % sure: 2,000.
Record saving(Portfolio& portfolio, const QString& benefitClass)
{
    Record each = portfolio.benefitOf(portfolio.first, u"Fees"_s);
    each.set(benefit::type, u"cost_saving"_s);
    each.set(benefit::benefitClass, benefitClass);
    each.set(benefit::direction, u"lower"_s);
    each.set(benefit::unit, u"fee"_s);
    each.set(benefit::baseline, 3.0);
    each.set(benefit::actual, 2.0);
    each.set(benefit::volume, 50.0);
    each.set(benefit::unitValue, Money{10000, u"EUR"_s});
    each.set(benefit::attribution, 50.0);
    each.set(benefit::confidence, 80.0);
    return each;
}

void tst_ValueReports::waterfallGoesFromGrossToClaimed()
{
    Portfolio portfolio;
    portfolio.add(saving(portfolio, u"hard"_s));
    const Report report = portfolio.answer(u"value-waterfall"_s);
    QCOMPARE(report.notes.n, 1);
    const QStringList amounts{cell(report, 0, u"amount"_s), cell(report, 1, u"amount"_s), cell(report, 2, u"amount"_s),
        cell(report, 3, u"amount"_s), cell(report, 4, u"amount"_s)};
    QCOMPARE(amounts, (QStringList{u"5000"_s, u"-2500"_s, u"-500"_s, u"2000"_s, u"0"_s}));
    QCOMPARE(cell(report, 3, u"share"_s), u"0.4000"_s);
    QVERIFY(finding(report).startsWith(u"2000 EUR are claimed of 5000 EUR gross in the first year"_s));
    QCOMPARE(portfolio.found(report, report.rows[0].query), 1);
}

void tst_ValueReports::softAndHoursAreNeverAdded()
{
    Portfolio portfolio;
    portfolio.add(saving(portfolio, u"soft"_s));
    const Report soft = portfolio.answer(u"value-waterfall"_s);
    QVERIFY(!soft.notes.enough);
    QCOMPARE(soft.notes.n, 0);
    portfolio.add(saving(portfolio, u"hard"_s));
    const Report both = portfolio.answer(u"value-waterfall"_s);
    QCOMPARE(cell(both, 0, u"amount"_s), u"5000"_s);
    QVERIFY(finding(both).contains(u"soft benefits: 1."_s));
}

// The remark stands with the report and in a column of its own, so that no file leaves without it.
void tst_ValueReports::noHeadcountCaseGoesWithEveryFigure()
{
    Portfolio portfolio;
    Record plain = saving(portfolio, u"hard"_s);
    plain.set(benefit::type, u"quality"_s);
    plain.set(benefit::target, 1000.0);
    portfolio.add(plain);
    for (const char* name : {"value-waterfall", "evidence-mix", "target-against-actual"})
        QVERIFY2(!*portfolio.answer(QString::fromLatin1(name)).notes.caution, name);
    Record time = saving(portfolio, u"hard"_s);
    time.set(benefit::notHeadcount, true);
    time.set(benefit::target, 2000.0);
    portfolio.add(time);
    for (const char* name : {"value-waterfall", "evidence-mix", "target-against-actual"}) {
        const Report report = portfolio.answer(QString::fromLatin1(name));
        QVERIFY2(QByteArray(report.notes.caution).startsWith("Not a headcount case"), name);
        QCOMPARE(report.columns.back().key, u"caution"_s);
        const auto flagged = std::ranges::count_if(
            report.rows, [](const ReportRow& row) { return !plainFigure(row.figures.back()).isEmpty(); });
        QVERIFY2(flagged == (QByteArray(name) == "value-waterfall" ? qint64(report.rows.size()) : 1), name);
        QVERIFY(csvText(plainRows(report)).contains("no post is to be cut"));
    }
}

void tst_ValueReports::evidenceIsCountedByLevel()
{
    Portfolio portfolio;
    portfolio.add(saving(portfolio, u"hard"_s));
    const Report report = portfolio.answer(u"evidence-mix"_s);
    QCOMPARE(report.notes.n, 1);
    QCOMPARE(cell(report, 0, u"type"_s), u"cost_saving"_s);
    QCOMPARE(cell(report, 0, u"claimed"_s), u"2000"_s);
    qint64 sum = 0;
    for (int level = 0; level <= 5; ++level)
        sum += cell(report, 0, u"level_%1"_s.arg(level)).toLongLong();
    QCOMPARE(sum, 1);
}

// A benefit without a figure before claims nothing yet; it has neither ended nor been revised.
void tst_ValueReports::whatLacksFiguresIsNotOver()
{
    Portfolio portfolio;
    portfolio.add(saving(portfolio, u"hard"_s));
    Record vague = saving(portfolio, u"hard"_s);
    vague.clear(benefit::baseline);
    portfolio.add(vague);
    for (const ReportFilter& filter : {ReportFilter(), ReportFilter{ReportPeriod::All, portfolio.dockers}}) {
        const Report report = portfolio.answer(u"value-waterfall"_s, filter);
        QCOMPARE(report.notes.n, 1);
        QCOMPARE(report.notes.exclusions.size(), size_t(1));
        QCOMPARE(englishText(report.notes.exclusions.front().reason), u"claiming nothing yet: 1"_s);
    }
}

QTEST_GUILESS_MAIN(tst_ValueReports)
#include "tst_valuereports.moc"

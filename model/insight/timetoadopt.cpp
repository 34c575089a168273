// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/domain/stats.h"
#include "model/insight/answers.h"
#include "model/insight/reportscope.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr const char* kFormula = QT_TRANSLATE_NOOP("encore",
    "Kaplan–Meier estimate of the time from the day of acceptance to the day of adoption. Those that are still on the "
    "way count "
    "as long as they have been watched, up to today or to the day on which they ended. The band is the 95 % interval "
    "after "
    "Greenwood; the median is the first day on which half are estimated to have adopted. A period means acceptances in "
    "it.");
constexpr qint64 kFewest = 3;

struct Lives
{
    std::vector<stats::Lifetime> lifetimes;
    std::map<double, QString> adopted; ///< their numbers, by days
    qint64 inexact = 0;
    qint64 backwards = 0;
};

Result<Lives> readLives(const ReportScope& scope)
{
    Lives lives;
    Query query = scope.prepare(u"time_to_adopt"_s);
    query.bind(scope.today().toString(Qt::ISODate));
    ENCORE_TRY(query.run());
    while (query.next()) {
        const qint64 count = query.integer(2);
        if (query.isNull(1)) {
            lives.inexact += count;
        } else if (query.integer(1) < 0) {
            lives.backwards += count;
        } else {
            const bool happened = query.integer(0) != 0;
            lives.lifetimes.push_back({query.number(1), happened, count});
            if (happened)
                lives.adopted[query.number(1)] = query.text(3);
        }
    }
    ENCORE_TRY(query.status());
    return lives;
}

Sentence findingOf(const stats::Survival& survival)
{
    if (survival.happened < kFewest) {
        return {QT_TRANSLATE_NOOP("encore",
                    "Too few to say how long it takes: %1 adopted with exact days. It takes at least %2 with the days "
                    "of acceptance and adoption."),
            {survival.happened, kFewest}};
    }
    if (survival.median) {
        return {QT_TRANSLATE_NOOP("encore",
                    "Half of the teams adopt within %1 days of accepting; %2 of %3 have adopted, the others are on "
                    "their way or gave up."),
            {qint64(std::llround(*survival.median)), survival.happened, survival.n}};
    }
    const stats::SurvivalStep& last = survival.steps.back();
    return {QT_TRANSLATE_NOOP("encore", "After %1 days %2 of the teams are estimated to have adopted: not yet half."),
        {qint64(std::llround(last.time)), Share{1 - last.survival}}};
}

void addRows(Report& report, const stats::Survival& survival, const Lives& lives, const ReportScope& scope)
{
    for (const stats::SurvivalStep& step : survival.steps) {
        const auto found = lives.adopted.find(step.time);
        const QString ids = found == lives.adopted.end() ? QString() : idQuery(idsIn(found->second));
        report.rows.push_back(
            {{{qint64(std::llround(step.time))}, {step.atRisk}, {step.happened}, {step.censored},
                 {Share{1 - step.survival}}, {Share{1 - step.interval.high}}, {Share{1 - step.interval.low}}},
                step.happened > 0 && ids.isEmpty() ? scope.withTerms(u"has:accepted_on has:adopted_on"_s) : ids});
    }
}

} // namespace

Result<Report> timeToAdopt(Session& session, const ReportFilter& filter)
{
    ENCORE_ASSIGN(scope, ReportScope::read(session, filter, replication::kind, u"x.accepted_on"_s));
    ENCORE_ASSIGN(lives, readLives(scope));
    const stats::Survival survival = stats::kaplanMeier(lives.lifetimes);
    Report report;
    report.columns = {numberColumn("days", QT_TRANSLATE_NOOP("encore", "Days")),
        numberColumn("watched", QT_TRANSLATE_NOOP("encore", "Watched until then")),
        numberColumn("adopted", QT_TRANSLATE_NOOP("encore", "Adopted")),
        numberColumn("open", QT_TRANSLATE_NOOP("encore", "No longer watched")),
        numberColumn("share", QT_TRANSLATE_NOOP("encore", "Adopted by then")),
        numberColumn("low", QT_TRANSLATE_NOOP("encore", "At least (95 %)")),
        numberColumn("high", QT_TRANSLATE_NOOP("encore", "At most (95 %)"))};
    addRows(report, survival, lives, scope);
    report.drawing.series = {{4, 1}};
    report.drawing.low = 5;
    report.drawing.high = 6;
    report.drawing.highest = 1;
    report.drawing.lines = {{0.5, {QT_TRANSLATE_NOOP("encore", "Half"), {}}}};
    report.drawing.axis = {QT_TRANSLATE_NOOP("encore", "Share adopted"), {}};
    report.drawing.across = {QT_TRANSLATE_NOOP("encore", "Days since acceptance"), {}};
    report.notes.kind = QString(replication::kind.key);
    report.notes.query = scope.withTerms(u"has:accepted_on"_s);
    report.notes.formula = kFormula;
    report.notes.n = survival.n;
    report.notes.enough = survival.happened >= kFewest;
    report.notes.finding = findingOf(survival);
    if (survival.n > survival.happened)
        report.counted = {QT_TRANSLATE_NOOP("encore", "accepted ones: %1 adopted, %2 watched so far"),
            {survival.happened, survival.n - survival.happened}};
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "%1 without exact days"), lives.inexact);
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "%1 adopted before they were accepted"), lives.backwards);
    return report;
}

} // namespace encore

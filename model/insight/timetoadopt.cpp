// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/domain/stats.h"
#include "model/domain/writtendate.h"
#include "model/insight/answers.h"
#include "model/insight/reportscope.h"
#include "model/store/records.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr const char* kFormula = QT_TRANSLATE_NOOP("encore",
    "Kaplan–Meier estimate of the time from the day of acceptance to the day of adoption. Those that are still on the "
    "way count as long as they have been watched, up to today or to the day on which they ended. The band is the 95 % "
    "interval after Greenwood; the median is the first day on which half are estimated to have adopted. Beside the "
    "curve of all stand those of the use cases with the most adoptions, or of the units where there is one use case "
    "only. A period means acceptances in it.");
constexpr qint64 kFewest = 3;
constexpr size_t kMostCurves = 4; ///< beside that of all
constexpr size_t kMostNamed = 300;

// How long somebody has been watched, and whether they adopted at the end of that time.
struct Life
{
    qint64 days = 0;
    bool happened = false;
    RecordId id;
};

struct Lives
{
    std::vector<Life> each;
    qint64 happened = 0;

    void add(const Life& life)
    {
        each.push_back(life);
        happened += life.happened ? 1 : 0;
    }
    std::vector<stats::Lifetime> lifetimes() const
    {
        std::map<std::pair<qint64, bool>, qint64> counts;
        for (const Life& life : each)
            ++counts[{life.days, life.happened}];
        std::vector<stats::Lifetime> all;
        for (const auto& [time, count] : counts)
            all.push_back({double(time.first), time.second, count});
        return all;
    }
    std::map<qint64, std::vector<RecordId>> adopted() const
    {
        std::map<qint64, std::vector<RecordId>> byDays;
        for (const Life& life : each) {
            if (life.happened)
                byDays[life.days].push_back(life.id);
        }
        return byDays;
    }
};

struct AllLives
{
    Lives all;
    std::map<qint64, Lives> parts; ///< by use case or by unit
    qint64 inexact = 0;
    qint64 backwards = 0;
};

Result<AllLives> readLives(const ReportScope& scope, const QString& name)
{
    AllLives lives;
    Query query = scope.prepare(name);
    ENCORE_TRY(query.run());
    while (query.next()) {
        const bool happened = !query.isNull(2);
        const bool ended = !query.isNull(3);
        const QDate from = exactWrittenDay(query.text(1));
        const QDate until = happened || ended ? exactWrittenDay(query.text(happened ? 2 : 3)) : scope.today();
        if (!from.isValid() || !until.isValid() || from > until) {
            ++(from.isValid() && until.isValid() ? lives.backwards : lives.inexact);
            continue;
        }
        const Life life{from.daysTo(until), happened, RecordId{query.integer(0)}};
        lives.all.add(life);
        lives.parts[query.integer(4)].add(life);
    }
    ENCORE_TRY(query.status());
    return lives;
}

// Of the parts that say enough, those with the most adoptions, as far as they can be told apart; none when there is but one.
std::vector<qint64> telling(const std::map<qint64, Lives>& parts)
{
    std::vector<qint64> ids;
    for (const auto& [id, lives] : parts) {
        if (id != 0 && lives.happened >= kFewest)
            ids.push_back(id);
    }
    std::ranges::stable_sort(ids, std::greater(), [&parts](qint64 id) { return parts.at(id).happened; });
    ids.resize(std::min(ids.size(), kMostCurves));
    return parts.size() < 2 ? std::vector<qint64>() : ids;
}

Sentence findingOf(const stats::Survival& survival)
{
    if (survival.happened < kFewest) {
        return {QT_TRANSLATE_NOOP("encore",
                    "Too few to say how long it takes: %1 adopted with exact days. It takes at least %2 with the days "
                    "of acceptance and adoption."),
            {survival.happened, kFewest}};
    }
    if (survival.median && std::llround(*survival.median) <= 1) {
        return {QT_TRANSLATE_NOOP("encore",
                    "Half of the replications are adopted within a day of being accepted; adopted so far: %1 of %2."),
            {survival.happened, survival.n}};
    }
    if (survival.median) {
        return {QT_TRANSLATE_NOOP("encore",
                    "Half of the replications are adopted within %1 days of being accepted; adopted so far: %2 of %3."),
            {qint64(std::llround(*survival.median)), survival.happened, survival.n}};
    }
    const stats::SurvivalStep& last = survival.steps.back();
    return {
        QT_TRANSLATE_NOOP("encore", "After %1 days %2 of the replications are estimated to be adopted: not yet half."),
        {qint64(std::llround(last.time)), Share{1 - last.survival}}};
}

void addRows(Report& report, const Lives& lives, const Filling& of, const QString& terms, const ReportScope& scope)
{
    const auto adopted = lives.adopted();
    for (const stats::SurvivalStep& step : stats::kaplanMeier(lives.lifetimes()).steps) {
        const auto found = adopted.find(std::llround(step.time));
        const bool few = found != adopted.end() && found->second.size() <= kMostNamed;
        const QString ids = few ? idQuery(found->second) : QString();
        report.rows.push_back({{{qint64(std::llround(step.time))}, {step.atRisk}, {step.happened}, {step.censored},
                                   {Share{1 - step.survival}}, {Share{1 - step.interval.high}},
                                   {Share{1 - step.interval.low}}, {of}},
            step.happened > 0 && ids.isEmpty() ? scope.withTerms(allOf({terms, u"has:accepted_on has:adopted_on"_s}))
                                               : ids});
    }
}

// A curve for each part that says enough.
Status addParts(
    Session& session, Report& report, const std::map<qint64, Lives>& parts, Kind kind, const ReportScope& scope)
{
    std::vector<RecordId> ids;
    for (const qint64 id : telling(parts))
        ids.push_back(RecordId{id});
    ENCORE_ASSIGN(titles, titlesOf(session.database(), session.schemas().of(kind), ids));
    const QString field = kind == team::kind ? u"team"_s : u"use_case"_s;
    for (const RecordId id : ids)
        addRows(report, parts.at(id.value), titles[id.value], u"%1:#%2"_s.arg(field).arg(id.value), scope);
    return {};
}

} // namespace

Result<Report> timeToAdopt(Session& session, const ReportFilter& filter)
{
    ENCORE_ASSIGN(scope, ReportScope::read(session, filter, replication::kind, u"x.accepted_on"_s));
    ENCORE_ASSIGN(lives, readLives(scope, u"time_to_adopt"_s));
    const stats::Survival survival = stats::kaplanMeier(lives.all.lifetimes());
    Report report;
    report.columns = {numberColumn("days", QT_TRANSLATE_NOOP("encore", "Days")),
        numberColumn("watched", QT_TRANSLATE_NOOP("encore", "Watched until then")),
        numberColumn("adopted", QT_TRANSLATE_NOOP("encore", "Adopted")),
        numberColumn("open", QT_TRANSLATE_NOOP("encore", "No longer watched")),
        numberColumn("share", QT_TRANSLATE_NOOP("encore", "Adopted by then")),
        numberColumn("low", QT_TRANSLATE_NOOP("encore", "At least (95 %)")),
        numberColumn("high", QT_TRANSLATE_NOOP("encore", "At most (95 %)")),
        textColumn("of", QT_TRANSLATE_NOOP("encore", "Of"))};
    addRows(report, lives.all, Word{QT_TRANSLATE_NOOP("encore", "All")}, {}, scope);
    if (lives.parts.size() == 1) {
        ENCORE_ASSIGN(units, readLives(scope, u"time_to_adopt_units"_s));
        ENCORE_TRY(addParts(session, report, units.parts, team::kind, scope));
    } else {
        ENCORE_TRY(addParts(session, report, lives.parts, usecase::kind, scope));
    }
    report.drawing.names = {0, 7};
    report.drawing.split = 7;
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

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/domain/replicationrules.h"
#include "model/domain/stats.h"
#include "model/domain/writtendate.h"
#include "model/insight/answers.h"
#include "model/insight/reportscope.h"

#include <algorithm>
#include <array>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr const char* kFormula = QT_TRANSLATE_NOOP("encore",
    "A replication has reached a state when it is in it or in a later one, or has a date for it or for a later one. "
    "The share compares a state with the one before it. Lost after a state are those that came so far and were then "
    "declined, abandoned or reverted; who is still on the way is not lost. The days are the median time from the day "
    "on which a state began to the next known day, of those that have moved on. A period means replications that began "
    "in it.");
constexpr std::array kStates{"identified"_L1, "contacted"_L1, "considering"_L1, "accepted"_L1, "planned"_L1, "trial"_L1,
    "adopted"_L1, "sustained"_L1};
constexpr qint64 kFewest = 3;

struct Stage
{
    qint64 reached = 0;
    qint64 now = 0;
    qint64 lost = 0;                          ///< ended without coming further
    std::unordered_map<qint64, qint64> stays; ///< how many took how many days
};
using Stages = std::array<Stage, kStates.size()>;

// The days of one replication: of each state, and of its end.
struct Way
{
    std::array<bool, kStates.size() + 1> known{};
    std::array<QDate, kStates.size() + 1> days; ///< invalid where only the month or the year is known
};

Way readWay(const Query& query)
{
    Way way;
    for (size_t i = 0; i < way.days.size(); ++i) {
        const QVariant date = query.value(int(i) + 1);
        way.known[i] = !date.isNull();
        if (way.known[i])
            way.days[i] = exactWrittenDay(date.toString());
    }
    return way;
}

void countReached(Stages& stages, const QString& state, const Way& way)
{
    size_t furthest = 0;
    for (size_t i = 0; i < stages.size(); ++i) {
        const bool inIt = state == kStates[i];
        stages[i].now += inIt ? 1 : 0;
        furthest = inIt || way.known[i] ? i : furthest;
    }
    for (size_t i = 0; i <= furthest; ++i)
        ++stages[i].reached;
    stages[furthest].lost += isEndState(state) ? 1 : 0;
}

void countStays(Stages& stages, const Way& way)
{
    for (size_t i = 0; i < stages.size(); ++i) {
        size_t next = i + 1;
        while (next < way.known.size() && !way.known[next])
            ++next;
        if (next == way.known.size() || !way.days[i].isValid() || !way.days[next].isValid())
            continue;
        if (const qint64 days = way.days[i].daysTo(way.days[next]); days >= 0)
            ++stages[i].stays[days];
    }
}

Result<Stages> readStages(const ReportScope& scope)
{
    Stages stages;
    Query query = scope.prepare(u"state_dates"_s);
    ENCORE_TRY(query.run());
    while (query.next()) {
        const Way way = readWay(query);
        countReached(stages, query.text(0), way);
        countStays(stages, way);
    }
    ENCORE_TRY(query.status());
    return stages;
}

std::optional<double> medianStay(const Stage& stage)
{
    std::vector<stats::Tally> days;
    for (const auto& [length, count] : stage.stays)
        days.push_back({double(length), count});
    return stats::median(std::move(days));
}

// Everything that has come at least so far.
QString reachedQuery(size_t stage)
{
    if (stage == 0)
        return u"has:use_case"_s;
    QStringList states;
    QStringList ways;
    for (size_t i = stage; i < kStates.size(); ++i) {
        states << kStates[i];
        ways << u"has:"_s + kStates[i] + u"_on"_s;
    }
    return u"(state:"_s + states.join(u',') + u" or "_s + ways.join(u" or "_s) + u')';
}

Sentence findingOf(const Stages& stages)
{
    const qint64 all = stages[0].reached;
    if (all < kFewest) {
        return {QT_TRANSLATE_NOOP("encore",
                    "Too few replications for a picture: %1. Record at least %2, each with its state and the dates "
                    "that led to it."),
            {all, kFewest}};
    }
    const auto worst = std::ranges::max_element(stages, {}, &Stage::lost);
    const qint64 used = stages[6].reached;
    if (worst->lost == 0) {
        return {QT_TRANSLATE_NOOP("encore", "Replications that reached use: %1 of %2; none has ended on the way."),
            {used, all}};
    }
    return {QT_TRANSLATE_NOOP("encore",
                "Replications that reached use: %1 of %2. Most get lost after \"%3\": of %5 that came so far %4 went "
                "no further."),
        {used, all, wordFor(choices::kReplicationStates, QString(kStates[size_t(worst - stages.begin())])), worst->lost,
            worst->reached}};
}

void addRows(Report& report, const Stages& stages, const ReportScope& scope)
{
    for (size_t i = 0; i < stages.size(); ++i) {
        const Stage& stage = stages[i];
        const auto median = medianStay(stage);
        Filling kept;
        if (i > 0 && stages[i - 1].reached > 0)
            kept = Share{double(stage.reached) / double(stages[i - 1].reached)};
        const QString now = scope.withTerms(u"state:"_s + kStates[i]);
        report.rows.push_back(
            {{choiceFigure(choices::kReplicationStates, QString(kStates[i])), {stage.reached}, {kept},
                 {stage.now, stage.now > 0 ? now : QString()}, {median ? Filling(*median) : Filling()}},
                scope.withTerms(reachedQuery(i))});
    }
}

} // namespace

Result<Report> stateFunnel(Session& session, const ReportFilter& filter)
{
    ENCORE_ASSIGN(scope,
        ReportScope::read(
            session, filter, replication::kind, u"COALESCE(x.identified_on, SUBSTR(x.created_at, 1, 10))"_s));
    ENCORE_ASSIGN(stages, readStages(scope));
    Report report;
    report.columns = {textColumn("state", QT_TRANSLATE_NOOP("encore", "State")),
        numberColumn("reached", QT_TRANSLATE_NOOP("encore", "Reached it")),
        numberColumn("conversion", QT_TRANSLATE_NOOP("encore", "Of the state before")),
        numberColumn("now", QT_TRANSLATE_NOOP("encore", "In it now")),
        numberColumn(
            "median_days", QT_TRANSLATE_NOOP("encore", "Median days in it"), QT_TRANSLATE_NOOP("encore", "%1 d"))};
    addRows(report, stages, scope);
    report.drawing.series = {{1, 1}};
    report.drawing.remarks = {2, 4};
    report.notes.kind = QString(replication::kind.key);
    report.notes.query = scope.withTerms({});
    report.notes.formula = kFormula;
    report.notes.n = stages[0].reached;
    report.notes.enough = report.notes.n >= kFewest;
    report.notes.finding = findingOf(stages);
    ENCORE_ASSIGN(outside, scope.outside());
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "%1 outside of the period"), outside);
    return report;
}

} // namespace encore

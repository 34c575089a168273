// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/reports.h"
#include "model/insight/reportscope.h"

#include "model/domain/kinds.h"
#include "model/search/querynode.h"
#include "model/store/records.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr qint64 kFewestStories = 3;
// From the most finished to what has left the portfolio's front; the order in which columns are stacked.
constexpr std::array kStateOrder{"published"_L1, "approved"_L1, "in_review"_L1, "draft"_L1, "captured"_L1,
    "due_for_review"_L1, "withdrawn"_L1, "archived"_L1};
constexpr const char* kFormula = QT_TRANSLATE_NOOP("encore",
    "Each story counts once, in the month in which it began to happen; without that date in the month in which it "
    "ended, without both in "
    "the month in which it was entered. A story has evidence when it, or the replication it tells of, has at least one "
    "benefit with a "
    "baseline and an actual figure. The line is the share with evidence of all stories from the first month shown up "
    "to that month.");

struct Group
{
    QString when; ///< "2025-03", or "2025" when only the year is known
    int basis = 0;
    QString state;
    qint64 stories = 0;
    qint64 proven = 0;
};

Result<std::vector<Group>> readGroups(const ReportScope& scope)
{
    Query query = scope.prepare(u"stories_per_month"_s);
    ENCORE_TRY(query.run());
    std::vector<Group> groups;
    while (query.next())
        groups.push_back({query.text(0), int(query.integer(1)), query.text(2), query.integer(3), query.integer(4)});
    ENCORE_TRY(query.status());
    return groups;
}

QDate dayOf(const QString& when)
{
    const auto date = PartialDate::fromText(when);
    return date ? date->firstDay() : QDate();
}

// Only the ways that some story of the slot needs, so that the query stays readable. A story of which only the year is known would match
// every month of it; that it matches the month half a year away too tells it apart.
QString slotQuery(
    const TimeSlot& slot, bool yearsToo, const std::array<bool, 3>& bases, const QString& state, const QString& team)
{
    static constexpr std::array kForms{"happened_from:%1"_L1, "no:happened_from happened_to:%1"_L1,
        "no:happened_from no:happened_to created_at:%1"_L1};
    static constexpr std::array kNotYear{" -happened_from:%1"_L1, " -happened_to:%1"_L1, ""_L1};
    const QDate far(slot.first.year(), (slot.first.month() + 5) % 12 + 1, 1);
    QStringList ways;
    for (size_t i = 0; i < bases.size(); ++i) {
        if (!bases[i])
            continue;
        QString way = QString(kForms[i]).arg(slotTerm(slot.first, slot.step));
        if (yearsToo && slot.step != TimeStep::Year && !kNotYear[i].isEmpty())
            way += QString(kNotYear[i]).arg(slotTerm(far, slot.step));
        ways << way;
    }
    QString query = ways.join(u" or "_s);
    if (ways.size() > 1)
        query = u'(' + query + u')';
    if (!state.isNull())
        query += state.isEmpty() ? u" no:state"_s : QString(u" state:"_s + state);
    return team.isEmpty() ? query : QString(query + u' ' + team);
}

struct Sorter
{
    std::vector<Group> placed;
    qint64 yearOnly = 0;
    qint64 outside = 0;
    qint64 undated = 0;
    qint64 tooOld = 0;
    TimeStep step = TimeStep::Month;
};

// Leaves out what lies outside of the period or is not known to the month, then what would make the axis too long.
Sorter sortGroups(const std::vector<Group>& groups, const Months& months)
{
    Sorter sorted;
    QDate first;
    QDate last;
    for (const Group& group : groups) {
        const QDate day = dayOf(group.when);
        if (!day.isValid()) {
            sorted.undated += group.stories;
        } else if (!months.holds(day)) {
            sorted.outside += group.stories;
        } else {
            sorted.placed.push_back(group);
            first = first.isValid() ? std::min(first, day) : day;
            last = last.isValid() ? std::max(last, day) : day;
        }
    }
    if (!first.isValid())
        return sorted;
    sorted.step = stepFor(first, last);
    const QDate oldest = slotStart(last, TimeStep::Year).addYears(1 - kMostSlots);
    std::erase_if(sorted.placed, [&](const Group& group) {
        const bool yearOnly = group.when.size() < 7 && sorted.step != TimeStep::Year;
        const bool tooOld = !yearOnly && dayOf(group.when) < oldest;
        sorted.yearOnly += yearOnly ? group.stories : 0;
        sorted.tooOld += tooOld ? group.stories : 0;
        return yearOnly || tooOld;
    });
    return sorted;
}

std::vector<QString> statesIn(const std::vector<Group>& groups)
{
    std::vector<QString> states;
    const auto occurs = [&groups](const QString& state) {
        return std::ranges::find(groups, state, &Group::state) != groups.end();
    };
    for (const QLatin1StringView state : kStateOrder) {
        if (occurs(QString(state)))
            states.emplace_back(state);
    }
    for (const Group& group : groups) {
        if (std::ranges::find(states, group.state) == states.end())
            states.push_back(group.state);
    }
    return states;
}

using Slot = StoriesPerMonth::Slot;
using Bases = std::array<bool, 3>;

void countInto(Slot& slot, std::vector<Bases>& bases, const std::vector<QString>& states, const Group& group)
{
    const auto at = size_t(std::ranges::find(states, group.state) - states.begin());
    slot.counts[at] += group.stories;
    slot.total += group.stories;
    slot.proven += group.proven;
    bases[at][size_t(group.basis)] = true;
}

void addSlots(StoriesPerMonth& report, const Sorter& sorted, const QString& team)
{
    if (sorted.placed.empty())
        return;
    const auto [low, high] = std::ranges::minmax_element(sorted.placed, {}, &Group::when);
    const QDate last = slotStart(dayOf(high->when), report.step);
    for (QDate first = slotStart(dayOf(low->when), report.step); first <= last; first = nextSlot(first, report.step)) {
        Slot slot;
        slot.time = {first, report.step};
        slot.counts.resize(report.states.size());
        std::vector<Bases> bases(report.states.size());
        Bases any{};
        for (const Group& group : sorted.placed) {
            if (slotStart(dayOf(group.when), report.step) != first)
                continue;
            countInto(slot, bases, report.states, group);
            any[size_t(group.basis)] = true;
        }
        for (size_t i = 0; i < report.states.size(); ++i)
            slot.queries.push_back(slot.counts[i]
                    ? slotQuery(slot.time, sorted.yearOnly > 0, bases[i], report.states[i], team)
                    : QString());
        slot.query = slot.total ? slotQuery(slot.time, sorted.yearOnly > 0, any, QString(), team) : QString();
        report.total += slot.total;
        report.proven += slot.proven;
        slot.provenSoFar = report.total ? double(report.proven) / double(report.total) : 0;
        report.timeline.push_back(std::move(slot));
    }
}

// Lists what was counted, when that is not simply everything.
QString queryOfAll(const StoriesPerMonth& report, const Sorter& sorted, const QString& team)
{
    if (report.timeline.empty() || sorted.outside + sorted.yearOnly + sorted.tooOld == 0)
        return team;
    QStringList ways;
    for (const Slot& slot : report.timeline) {
        if (!slot.query.isEmpty())
            ways << u'(' + slot.query + u')';
    }
    return ways.join(u" or "_s);
}

Sentence findingOf(const StoriesPerMonth& report)
{
    if (report.total < kFewestStories) {
        return {
            QT_TRANSLATE_NOOP("encore",
                "Too few stories for a picture: %1. Capture at least %2, each with the month in which it happened."),
            {report.total, kFewestStories}};
    }
    const auto busiest = std::ranges::max_element(report.timeline, {}, &Slot::total);
    const Share proven{double(report.proven) / double(report.total)};
    const auto published = std::ranges::find(report.states, QString(u"published"_s));
    if (published == report.states.end()) {
        return {QT_TRANSLATE_NOOP(
                    "encore", "None of %1 stories is published yet; with evidence: %2. Most happened in %3: %4."),
            {report.total, proven, busiest->time, busiest->total}};
    }
    qint64 told = 0;
    for (const Slot& slot : report.timeline)
        told += slot.counts[size_t(published - report.states.begin())];
    if (report.proven == 0) {
        return {QT_TRANSLATE_NOOP("encore",
                    "Stories published: %1 of %2; none has a benefit with a baseline and an actual figure. Most "
                    "happened in %3: %4."),
            {told, report.total, busiest->time, busiest->total}};
    }
    return {
        QT_TRANSLATE_NOOP("encore", "Stories published: %1 of %2; %3 of all have evidence. Most happened in %4: %5."),
        {told, report.total, proven, busiest->time, busiest->total}};
}

void addExclusions(ReportNotes& notes, const Sorter& sorted)
{
    const auto add = [&notes](const char* pattern, qint64 count) {
        if (count > 0)
            notes.exclusions.push_back({{pattern, {count}}, count});
    };
    add(QT_TRANSLATE_NOOP("encore", "%1 outside of the period"), sorted.outside);
    add(QT_TRANSLATE_NOOP("encore", "%1 with a year but no month"), sorted.yearOnly);
    add(QT_TRANSLATE_NOOP("encore", "%1 too long ago to show"), sorted.tooOld);
    add(QT_TRANSLATE_NOOP("encore", "%1 with an unreadable date"), sorted.undated);
}

} // namespace

Result<StoriesPerMonth> storiesPerMonth(Session& session, const ReportFilter& filter)
{
    const Snapshot moment(session.database());
    // Which month a story lies in decides about the period, so that it is not narrowed to it here.
    ENCORE_ASSIGN(scope, ReportScope::read(session, {ReportPeriod::All, filter.unit, filter.query}, story::kind, {}));
    ENCORE_ASSIGN(groups, readGroups(scope));
    const QString team = scope.withTerms({});
    const Months months = monthsOf(filter.period, session.services().clock().date());
    const Sorter sorted = sortGroups(groups, months);
    StoriesPerMonth report;
    report.step = sorted.step;
    report.states = statesIn(sorted.placed);
    addSlots(report, sorted, team);
    report.notes.kind = QString(story::kind.key);
    report.notes.query = queryOfAll(report, sorted, team);
    report.notes.n = report.total;
    report.notes.enough = report.total >= kFewestStories;
    report.notes.formula = kFormula;
    report.notes.finding = findingOf(report);
    addExclusions(report.notes, sorted);
    return report;
}

} // namespace encore

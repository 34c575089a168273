// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/reports.h"
#include "model/insight/reportscope.h"
#include "model/insight/teamtree.h"

#include "model/domain/kinds.h"
#include "model/domain/replicationrules.h"
#include "model/search/querynode.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr size_t kMostRows = 200;
constexpr const char* kFormula = QT_TRANSLATE_NOOP("encore",
    "Each cell shows the replication that has come furthest: sustained before adopted, trial, agreed (planned, "
    "accepted), talking "
    "(considering, contacted, identified), on hold (stalled, deferred), ended (reverted, abandoned, declined). A use "
    "case is in use where a "
    "replication is adopted or sustained. When there are too many teams for one chart they are gathered in their "
    "units. A number where nothing has been tried says how well the use case would fit, 0 to 100: the best of the "
    "teams there.");

struct StateReach
{
    QLatin1StringView state;
    Reach reach;
};
constexpr std::array kReaches{
    StateReach{"declined"_L1, Reach::Ended},
    StateReach{"abandoned"_L1, Reach::Ended},
    StateReach{"reverted"_L1, Reach::Ended},
    StateReach{"deferred"_L1, Reach::OnHold},
    StateReach{"stalled"_L1, Reach::OnHold},
    StateReach{"identified"_L1, Reach::Talking},
    StateReach{"contacted"_L1, Reach::Talking},
    StateReach{"considering"_L1, Reach::Talking},
    StateReach{"accepted"_L1, Reach::Agreed},
    StateReach{"planned"_L1, Reach::Agreed},
    StateReach{"trial"_L1, Reach::Trial},
    StateReach{"adopted"_L1, Reach::Adopted},
    StateReach{"sustained"_L1, Reach::Sustained},
};

// A replication as the chart sees it.
struct Attempt
{
    RecordId id;
    RecordId useCase;
    RecordId team;
    int rank = -1; ///< in the order of states
    bool inUse = false;
};

// A replication stands for the last day on which it moved; without any day, for the one on which it was entered.
constexpr QLatin1StringView kMoved{
    "COALESCE(NULLIF(MAX(COALESCE(x.identified_on, ''), COALESCE(x.contacted_on, ''), COALESCE(x.considering_on, ''), "
    "COALESCE(x.accepted_on, ''), COALESCE(x.planned_on, ''), COALESCE(x.trial_on, ''), COALESCE(x.adopted_on, ''), "
    "COALESCE(x.sustained_on, ''), COALESCE(x.ended_on, '')), ''), SUBSTR(x.created_at, 1, 10))"};

Result<std::vector<Attempt>> readAttempts(const ReportScope& scope)
{
    Query query = scope.prepare(u"coverage"_s);
    ENCORE_TRY(query.run());
    std::vector<Attempt> attempts;
    while (query.next()) {
        const QString state = query.text(3);
        attempts.push_back({RecordId{query.integer(0)}, RecordId{query.integer(1)}, RecordId{query.integer(2)},
            StateOrder::ofReplications().rank(state), isInUse(state)});
    }
    ENCORE_TRY(query.status());
    return attempts;
}

Result<std::vector<Coverage::Axis>> readUseCases(Session& session)
{
    Query query = session.database().prepare(reportSql(u"coverage_use_cases"_s));
    ENCORE_TRY(query.run());
    std::vector<Coverage::Axis> rows;
    while (query.next())
        rows.push_back({RecordId{query.integer(0)}, query.text(1), 1, 0});
    ENCORE_TRY(query.status());
    return rows;
}

// What is left to count after the filter, and what was left out.
struct Counted
{
    std::vector<Attempt> attempts;
    qint64 n = 0;
    qint64 outside = 0;
    qint64 trashed = 0;
    qint64 elsewhere = 0;
    qint64 stateless = 0;
};

Counted sortAttempts(
    const std::vector<Attempt>& all, const TeamTree& tree, const std::vector<Coverage::Axis>& rows, bool narrowed)
{
    Counted counted;
    std::set<qint64> useCases;
    for (const Coverage::Axis& row : rows)
        useCases.insert(row.id.value);
    for (const Attempt& attempt : all) {
        const bool teamThere = tree.find(attempt.team) != nullptr;
        if (!teamThere && narrowed) {
            ++counted.elsewhere;
        } else if (!teamThere || !useCases.contains(attempt.useCase.value)) {
            ++counted.trashed;
        } else if (attempt.rank < 0) {
            ++counted.stateless;
        } else {
            counted.attempts.push_back(attempt);
        }
    }
    counted.n = qint64(counted.attempts.size());
    return counted;
}

// A column stands for each team that work can happen in: those without teams below them, and those that have replications themselves.
struct Columns
{
    std::vector<Coverage::Axis> axes;
    std::map<qint64, size_t> ofTeam;
    qint64 teams = 0;
    bool rolledUp = false;
    bool gathered = false; ///< the last column holds what did not fit
};

std::vector<RecordId> workingTeams(const TeamTree& tree, const std::vector<Attempt>& attempts)
{
    std::vector<RecordId> teams;
    std::set<qint64> trying;
    for (const Attempt& attempt : attempts)
        trying.insert(attempt.team.value);
    const auto& nodes = tree.nodes();
    for (size_t i = 0; i < nodes.size(); ++i) {
        const bool leaf = i + 1 >= nodes.size() || nodes[i + 1].depth <= nodes[i].depth;
        // What exists no longer is there with what it tried.
        if ((leaf && !nodes[i].gone) || trying.contains(nodes[i].id.value))
            teams.push_back(nodes[i].id);
    }
    return teams;
}

Columns columnsAt(const TeamTree& tree, const std::vector<RecordId>& teams, int depth)
{
    Columns columns;
    std::map<qint64, size_t> places;
    for (const RecordId team : teams) {
        const RecordId shown = tree.at(team, depth);
        const auto [place, added] = places.emplace(shown.value, columns.axes.size());
        if (added)
            columns.axes.push_back({shown, tree.find(shown)->name, 0, 0});
        columns.ofTeam.emplace(team.value, place->second);
        ++columns.axes[place->second].teams;
        columns.rolledUp = columns.rolledUp || shown != team;
    }
    columns.teams = qint64(teams.size());
    return columns;
}

// A flat list that no level makes fit keeps the columns with the most replications; the rest shares the last one.
void gatherRest(Columns& columns, const std::vector<Attempt>& attempts, size_t most)
{
    std::vector<qint64> counts(columns.axes.size());
    for (const Attempt& attempt : attempts)
        ++counts[columns.ofTeam.at(attempt.team.value)];
    std::vector<size_t> order(columns.axes.size());
    std::ranges::generate(order, [n = size_t(0)]() mutable { return n++; });
    std::ranges::stable_sort(order, std::greater(), [&](size_t i) { return counts[i]; });
    std::vector<size_t> kept(order.begin(), order.begin() + qsizetype(most) - 1);
    std::ranges::sort(kept);
    std::vector<Coverage::Axis> axes;
    std::map<size_t, size_t> moved;
    for (const size_t i : kept) {
        moved.emplace(i, axes.size());
        axes.push_back(columns.axes[i]);
    }
    Coverage::Axis rest{{}, {}, 0, 0};
    for (size_t i = 0; i < columns.axes.size(); ++i)
        rest.teams += moved.contains(i) ? 0 : columns.axes[i].teams;
    for (auto& [team, place] : columns.ofTeam)
        place = moved.contains(place) ? moved.at(place) : axes.size();
    axes.push_back(rest);
    columns.axes = std::move(axes);
    columns.gathered = true;
}

Columns columnsFor(const TeamTree& tree, const std::vector<Attempt>& attempts, size_t most)
{
    const std::vector<RecordId> teams = workingTeams(tree, attempts);
    Columns columns = columnsAt(tree, teams, tree.deepest());
    for (int depth = tree.deepest() - 1; depth >= 0 && columns.axes.size() > most; --depth)
        columns = columnsAt(tree, teams, depth);
    if (columns.axes.size() > most)
        gatherRest(columns, attempts, most);
    return columns;
}

// A query in the user's words where words name one record; numbers for a column that gathers many teams and for a part of the time.
QString cellQuery(const Coverage::Axis& useCase, const Coverage::Axis& team, const std::vector<RecordId>& ids,
    bool everything, bool unique)
{
    if (!everything || !team.id.valid())
        return idQuery(ids);
    const auto named = [unique](const Coverage::Axis& axis) {
        return unique ? quotedValue(axis.title) : QString(u'#' + QString::number(axis.id.value));
    };
    return u"use_case:"_s + named(useCase) + u" team:"_s + named(team);
}

// Titles that occur twice on an axis name no single row or column.
bool titlesAreUnique(const std::vector<Coverage::Axis>& axes)
{
    std::map<QString, int> seen;
    return std::ranges::all_of(
        axes, [&seen](const Coverage::Axis& axis) { return ++seen[axis.title.toCaseFolded()] == 1; });
}

std::unordered_map<qint64, size_t> placesOf(const std::vector<Coverage::Axis>& axes)
{
    std::unordered_map<qint64, size_t> places;
    for (size_t i = 0; i < axes.size(); ++i)
        places.emplace(axes[i].id.value, i);
    return places;
}

void fillCells(Coverage& report, const Columns& columns, const std::vector<Attempt>& attempts, bool everything)
{
    report.cells.resize(report.useCases.size() * report.teams.size());
    std::vector<std::vector<RecordId>> ids(report.cells.size());
    const auto rowOf = placesOf(report.useCases);
    for (const Attempt& attempt : attempts) {
        const auto row = rowOf.find(attempt.useCase.value);
        if (row == rowOf.end())
            continue;
        const size_t at = row->second * report.teams.size() + columns.ofTeam.at(attempt.team.value);
        ids[at].push_back(attempt.id);
        report.cells[at].add(1, attempt.rank, StateOrder::ofReplications());
        report.cells[at].inUse += attempt.inUse ? 1 : 0;
    }
    const bool unique = titlesAreUnique(report.useCases) && titlesAreUnique(report.teams);
    for (size_t at = 0; at < ids.size(); ++at) {
        if (ids[at].empty())
            continue;
        Coverage::Cell& cell = report.cells[at];
        cell.reach = reachOf(cell.state);
        cell.query = cellQuery(report.useCases[at / report.teams.size()], report.teams[at % report.teams.size()],
            ids[at], everything, unique);
    }
}

// The pairs of use case and team in which it is in use, each once.
std::vector<std::pair<qint64, qint64>> pairsInUse(const std::vector<Attempt>& attempts)
{
    std::vector<std::pair<qint64, qint64>> pairs;
    for (const Attempt& attempt : attempts) {
        if (attempt.inUse)
            pairs.emplace_back(attempt.useCase.value, attempt.team.value);
    }
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

// In how many teams each use case is in use, and the other way round; a team counts once however often it tried.
void countUse(Coverage& report, const Columns& columns, const std::vector<Attempt>& attempts)
{
    const auto rowOf = placesOf(report.useCases);
    std::set<std::pair<size_t, qint64>> columnUse;
    for (const auto& [useCase, team] : pairsInUse(attempts)) {
        report.useCases[rowOf.at(useCase)].inUse += 1;
        columnUse.emplace(columns.ofTeam.at(team), useCase);
    }
    for (const auto& [place, useCase] : columnUse)
        ++report.teams[place].inUse;
}

void sortRows(std::vector<Coverage::Axis>& rows, const std::vector<Attempt>& attempts)
{
    std::unordered_map<qint64, std::pair<qint64, qint64>> spread; // teams that use it, tries
    for (const Attempt& attempt : attempts)
        ++spread[attempt.useCase.value].second;
    for (const auto& [useCase, team] : pairsInUse(attempts))
        ++spread[useCase].first;
    std::ranges::stable_sort(
        rows, std::greater(), [&spread](const Coverage::Axis& row) { return spread[row.id.value]; });
}

// A query names some use cases; the others are not asked about.
void keepTouched(std::vector<Coverage::Axis>& rows, const std::vector<Attempt>& attempts)
{
    std::set<qint64> touched;
    for (const Attempt& attempt : attempts)
        touched.insert(attempt.useCase.value);
    std::erase_if(rows, [&touched](const Coverage::Axis& row) { return !touched.contains(row.id.value); });
}

// Lists what was counted, when that is not simply everything.
QString queryOfAll(const Counted& counted, const QString& terms)
{
    if (counted.attempts.empty() || counted.outside + counted.stateless + counted.trashed == 0)
        return terms;
    std::vector<RecordId> ids;
    std::ranges::transform(counted.attempts, std::back_inserter(ids), &Attempt::id);
    return idQuery(ids);
}

Sentence findingOf(const Coverage& report, qint64 teams)
{
    if (report.useCases.empty() || report.notes.n == 0) {
        return {QT_TRANSLATE_NOOP("encore",
                    "Nothing to show yet. Use cases: %1, teams: %2, replications: %3. Record which team tries which "
                    "use case."),
            {qint64(report.useCases.size()), teams, report.notes.n}};
    }
    const Coverage::Axis& top = report.useCases.front();
    if (top.inUse == 0) {
        return {QT_TRANSLATE_NOOP("encore", "No use case is in use yet; replications under way or ended: %1."),
            {report.notes.n}};
    }
    const auto least = std::ranges::min_element(report.teams, {},
        [](const Coverage::Axis& team) { return team.id.valid() ? team.inUse : std::numeric_limits<qint64>::max(); });
    const auto useCases = qint64(report.useCases.size());
    if (report.teams.size() < 2 || !least->id.valid()) {
        return {QT_TRANSLATE_NOOP("encore", "%1 has spread furthest; teams that use it: %2 of %3."),
            {top.title, top.inUse, teams}};
    }
    if (least->inUse == 0) {
        return {QT_TRANSLATE_NOOP("encore", "%1 has spread furthest, to %2 of %3 teams; %4 uses no use case (of %5)."),
            {top.title, top.inUse, teams, least->title, useCases}};
    }
    return {QT_TRANSLATE_NOOP(
                "encore", "%1 has spread furthest, to %2 of %3 teams; %4 uses the fewest use cases: %5 of %6."),
        {top.title, top.inUse, teams, least->title, least->inUse, useCases}};
}

void addExclusions(ReportNotes& notes, const Counted& counted, qint64 rowsLeftOut)
{
    const auto add = [&notes](const char* pattern, qint64 count) {
        if (count > 0)
            notes.exclusions.push_back({{pattern, {count}}, count});
    };
    add(QT_TRANSLATE_NOOP("encore", "%1 that did not move in the period"), counted.outside);
    add(QT_TRANSLATE_NOOP("encore", "%1 in other units"), counted.elsewhere);
    add(QT_TRANSLATE_NOOP("encore", "%1 without a state"), counted.stateless);
    add(QT_TRANSLATE_NOOP("encore", "%1 whose use case or team is in the trash"), counted.trashed);
    add(QT_TRANSLATE_NOOP("encore", "use cases with the fewest replications: %1"), rowsLeftOut);
}

} // namespace

Reach reachOf(QStringView state)
{
    const auto found = std::ranges::find_if(kReaches, [state](const StateReach& each) { return each.state == state; });
    return found == kReaches.end() ? Reach::None : found->reach;
}

Result<Coverage> coverage(Session& session, const ReportFilter& filter, size_t mostColumns)
{
    const Snapshot moment(session.database());
    ENCORE_ASSIGN(tree, TeamTree::read(session, filter.unit));
    ENCORE_ASSIGN(rows, readUseCases(session));
    // The unit is looked up in the tree, so that what lies outside of it can be counted.
    ENCORE_ASSIGN(
        scope, ReportScope::read(session, {filter.period, {}, filter.query}, replication::kind, QString(kMoved)));
    ENCORE_ASSIGN(all, readAttempts(scope));
    ENCORE_ASSIGN(team, teamTerm(session, filter.unit));
    Counted counted = sortAttempts(all, tree, rows, filter.unit.valid());
    ENCORE_ASSIGN(outside, scope.outside());
    counted.outside = outside;
    if (!filter.query.trimmed().isEmpty())
        keepTouched(rows, counted.attempts);
    const Columns columns = columnsFor(tree, counted.attempts, std::max<size_t>(mostColumns, 2));
    sortRows(rows, counted.attempts);
    const auto rowsLeftOut = qint64(rows.size() > kMostRows ? rows.size() - kMostRows : 0);
    Coverage report;
    report.useCases = std::move(rows);
    report.teams = columns.axes;
    report.rolledUp = columns.rolledUp;
    report.notes.n = counted.n;
    report.notes.enough = report.notes.n > 0 && !report.useCases.empty();
    report.notes.kind = QString(replication::kind.key);
    report.notes.query = queryOfAll(counted, allOf({scope.withTerms({}), team}));
    report.notes.formula = kFormula;
    countUse(report, columns, counted.attempts);
    report.useCases.resize(report.useCases.size() - size_t(rowsLeftOut));
    fillCells(report, columns, counted.attempts, scope.everything());
    report.notes.finding = findingOf(report, columns.teams);
    addExclusions(report.notes, counted, rowsLeftOut);
    return report;
}

} // namespace encore

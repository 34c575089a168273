// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen only when the replications of a use case are looked at together.
#include "model/today/workfinds.h"

#include "model/domain/kinds.h"
#include "model/store/replicationlists.h"

#include <cmath>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace encore::workfinds {

namespace {

// The unit at the top of the tree below the organisation, for every team: where the spread of a use case shows.
Result<std::unordered_map<qint64, qint64>> unitsOfTeams(Session& session)
{
    Query query = session.database().prepare(u"SELECT id, coalesce(parent, 0), coalesce(kind, '') FROM team"_s);
    ENCORE_TRY(query.run());
    std::unordered_map<qint64, qint64> parents;
    std::set<qint64> organisations;
    while (query.next()) {
        parents.emplace(query.integer(0), query.integer(1));
        if (query.text(2) == u"organisation")
            organisations.insert(query.integer(0));
    }
    ENCORE_TRY(query.status());
    std::unordered_map<qint64, qint64> units;
    for (const auto& [team, first] : parents) {
        qint64 unit = team;
        qint64 above = first;
        // A tree that somebody tied into a ring ends here, too.
        for (size_t steps = 0; above != 0 && !organisations.contains(above) && steps < parents.size(); ++steps) {
            unit = above;
            above = parents.contains(above) ? parents.at(above) : 0;
        }
        units.emplace(team, unit);
    }
    return units;
}

// A use case that has been adopted in one unit only, and the first day on which a team had it.
struct Island
{
    bool isOne = false;
    QString since;
};

// Reads no further than the second unit, which most use cases have reached.
Result<Island> islandOf(Query& query, qint64 useCase, const std::unordered_map<qint64, qint64>& units)
{
    query.bind(useCase);
    ENCORE_TRY(query.run());
    Island island;
    std::optional<qint64> first;
    while (query.next()) {
        const qint64 team = query.integer(0);
        const auto known = units.find(team);
        const qint64 unit = known == units.end() ? team : known->second;
        if (first.value_or(unit) != unit)
            return Island{};
        first = unit;
        if (!query.isNull(1) && (island.since.isEmpty() || query.text(1) < island.since))
            island.since = query.text(1);
    }
    ENCORE_TRY(query.status());
    island.isOne = first.has_value();
    return island;
}

// Nothing is to be done about what is retired.
Result<std::vector<qint64>> wantedUseCases(Session& session)
{
    Query query = session.database().prepare(
        u"SELECT id FROM use_case WHERE trashed_at IS NULL AND coalesce(maturity, '') <> 'retired'"_s);
    ENCORE_TRY(query.run());
    std::vector<qint64> ids;
    while (query.next())
        ids.push_back(query.integer(0));
    ENCORE_TRY(query.status());
    return ids;
}

} // namespace

Result<WorkListAnswer> islands(Session& session, const WorkList& list, const WorkQuestion& question)
{
    ENCORE_ASSIGN(units, unitsOfTeams(session));
    ENCORE_ASSIGN(useCases, wantedUseCases(session));
    Query teams = session.database().prepare(
        u"SELECT team, coalesce(adopted_on, sustained_on) FROM replication INDEXED BY replication_today "
        "WHERE trashed_at IS NULL AND state IN ('adopted', 'sustained') AND use_case = ?"_s);
    std::vector<std::pair<QString, Found>> found;
    for (const qint64 useCase : useCases) {
        ENCORE_ASSIGN(island, islandOf(teams, useCase, units));
        const auto since = PartialDate::fromText(island.since);
        if (!island.isOne || !since || since->lastDay().daysTo(question.today) < question.thresholds.islandDays)
            continue;
        found.push_back({island.since,
            {RecordId{useCase}, {QT_TRANSLATE_NOOP("encore", "In one unit only, since %1"), {since->firstDay()}}, {}}});
    }
    std::ranges::stable_sort(found, std::less(), [](const auto& each) { return each.first; });
    std::vector<Found> rows;
    std::ranges::transform(found, std::back_inserter(rows), [](const auto& each) { return each.second; });
    return fromFound(session, list, question, usecase::kind, rows);
}

Result<WorkListAnswer> keyPersons(Session& session, const WorkList& list, const WorkQuestion& question)
{
    // Fewer hands than this are a small thing that one person may well look after.
    static constexpr qint64 kLeast = 4;
    // With max(), the owner is that of the row with the most.
    Query query = session.database().prepare(
        u"SELECT h.use_case, h.total, h.most, (SELECT p.name FROM person p WHERE p.id = h.owner) FROM "
        "(SELECT use_case, owner, sum(n) AS total, max(n) AS most FROM (SELECT r.use_case, r.owner, count(*) AS n "
        "FROM replication r INDEXED BY replication_hands WHERE r.trashed_at IS NULL AND r.owner IS NOT NULL AND "
        "r.state NOT IN ('declined', 'reverted', 'abandoned') GROUP BY r.use_case, r.owner) GROUP BY use_case) h "
        "JOIN use_case u ON u.id = h.use_case AND u.trashed_at IS NULL AND coalesce(u.maturity, '') <> 'retired' "
        "WHERE h.total >= ? AND h.most * 100 >= h.total * ? ORDER BY h.most DESC, h.use_case"_s);
    query.bind(kLeast).bind(question.thresholds.keyPersonPercent);
    ENCORE_TRY(query.run());
    std::vector<Found> found;
    while (query.next())
        found.push_back({RecordId{query.integer(0)},
            {QT_TRANSLATE_NOOP("encore", "%1 of %2 replications rest on %3"),
                {query.integer(2), query.integer(1), query.text(3)}},
            {}});
    ENCORE_TRY(query.status());
    return fromFound(session, list, question, usecase::kind, found);
}

Result<WorkListAnswer> externalFirst(Session& session, const WorkList& list, const WorkQuestion& question)
{
    return byCondition(session, list, question,
        {usecase::kind,
            u"t.audience IN ('customer', 'partner', 'supply_chain') AND coalesce(t.maturity, '') <> 'retired' AND "
            u"EXISTS (SELECT 1 FROM replication r WHERE "
            u"r.use_case = t.id "
            "AND r.trashed_at IS NULL AND coalesce(r.external, 0) = 1 AND r.state NOT IN ('identified', 'declined', "
            "'abandoned')) "
            "AND NOT EXISTS (SELECT 1 FROM replication r WHERE r.use_case = t.id AND r.trashed_at IS NULL "
            "AND coalesce(r.external, 0) = 0 AND r.state IN ('adopted', 'sustained'))"_s,
            {}, u"t.updated_at DESC, t.id DESC"_s, {},
            [](const Query&) {
                return Sentence{QT_TRANSLATE_NOOP("encore", "It goes outside, and no team inside has adopted it"), {}};
            },
            {}, u"audience:customer,partner,supply_chain"_s});
}

namespace {

// Behind: a smaller share of the teams is reached than of the time is over.
Result<std::vector<Found>> targetsBehind(Session& session, Kind kind, const WorkQuestion& question)
{
    struct Target
    {
        RecordId id;
        qint64 wanted = 0;
        std::optional<PartialDate> by;
        std::optional<PartialDate> from;
    };
    std::vector<Target> targets;
    {
        Query query = session.database().prepare(
            u"SELECT id, target_count, target_by, coalesce(starts_on, substr(created_at, 1, 10)) FROM %1 WHERE "
            u"trashed_at IS NULL AND target_count > 0 AND target_by IS NOT NULL AND target_by <= ? ORDER BY target_by"_s
                .arg(QString(kind.key)));
        query.bind(question.today.addDays(question.thresholds.targetDays).toString(Qt::ISODate));
        ENCORE_TRY(query.run());
        while (query.next())
            targets.push_back({RecordId{query.integer(0)}, query.integer(1), PartialDate::fromText(query.text(2)),
                PartialDate::fromText(query.text(3))});
        ENCORE_TRY(query.status());
    }
    std::vector<Found> found;
    for (const Target& each : targets) {
        if (!each.by || !each.from)
            continue;
        ENCORE_ASSIGN(reach, reachOf(session, kind, each.id));
        const double days = double(std::max<qint64>(1, each.from->firstDay().daysTo(each.by->lastDay())));
        const double over = std::min(1.0, double(each.from->firstDay().daysTo(question.today)) / days);
        if (reach.inUse < each.wanted && double(reach.inUse) / double(each.wanted) < over)
            found.push_back({each.id,
                {QT_TRANSLATE_NOOP("encore", "Teams that have it: %1 of %2, wanted by %3"),
                    {reach.inUse, each.wanted, each.by->lastDay()}},
                {}});
    }
    return found;
}

} // namespace

// Waves, and programmes with their aim.
Result<WorkListAnswer> targets(Session& session, const WorkList& list, const WorkQuestion& question)
{
    ENCORE_ASSIGN(waves, targetsBehind(session, wave::kind, question));
    ENCORE_ASSIGN(programmes, targetsBehind(session, programme::kind, question));
    ENCORE_ASSIGN(answer, fromFound(session, list, question, wave::kind, waves));
    ENCORE_ASSIGN(aims, fromFound(session, list, question, programme::kind, programmes));
    if (answer.count == 0)
        return aims;
    answer.count = std::min(answer.count + aims.count, kMostCounted);
    for (const WorkItem& each : aims.first) {
        if (answer.first.size() < size_t(question.limit))
            answer.first.push_back(each);
    }
    return answer;
}

} // namespace encore::workfinds

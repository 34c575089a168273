// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen only when the replications of a use case are looked at together.
#include "model/today/workfinds.h"

#include "model/domain/kinds.h"

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

struct Spread
{
    std::set<qint64> units;
    QString since; ///< the first day on which a team had adopted it
    qint64 teams = 0;
};

} // namespace

Result<WorkListAnswer> islands(Session& session, const WorkList& list, const WorkQuestion& question)
{
    ENCORE_ASSIGN(units, unitsOfTeams(session));
    Query query = session.database().prepare(
        u"SELECT use_case, team, min(coalesce(adopted_on, sustained_on)) FROM replication "
        "WHERE state IN ('adopted', 'sustained') AND trashed_at IS NULL GROUP BY use_case, team"_s);
    ENCORE_TRY(query.run());
    std::map<qint64, Spread> spreads;
    while (query.next()) {
        Spread& spread = spreads[query.integer(0)];
        const auto unit = units.find(query.integer(1));
        spread.units.insert(unit == units.end() ? query.integer(1) : unit->second);
        ++spread.teams;
        if (!query.isNull(2) && (spread.since.isEmpty() || query.text(2) < spread.since))
            spread.since = query.text(2);
    }
    ENCORE_TRY(query.status());
    std::vector<std::pair<QString, Found>> found;
    for (const auto& [useCase, spread] : spreads) {
        const auto since = PartialDate::fromText(spread.since);
        if (spread.units.size() != 1 || !since
            || since->lastDay().daysTo(question.today) < question.thresholds.islandDays)
            continue;
        found.push_back({spread.since,
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
    Query query = session.database().prepare(
        u"SELECT r.use_case, r.owner, count(*), p.name FROM replication r JOIN person p ON p.id = r.owner "
        "WHERE r.trashed_at IS NULL AND r.owner IS NOT NULL AND r.state NOT IN ('declined', 'reverted', 'abandoned') "
        "GROUP BY r.use_case, r.owner"_s);
    ENCORE_TRY(query.run());
    struct Hands
    {
        qint64 all = 0;
        qint64 most = 0;
        QString who;
    };
    std::map<qint64, Hands> hands;
    while (query.next()) {
        Hands& each = hands[query.integer(0)];
        each.all += query.integer(2);
        if (query.integer(2) > each.most) {
            each.most = query.integer(2);
            each.who = query.text(3);
        }
    }
    ENCORE_TRY(query.status());
    std::vector<std::pair<qint64, Found>> found;
    for (const auto& [useCase, each] : hands) {
        if (each.all >= kLeast && each.most * 100 >= each.all * question.thresholds.keyPersonPercent)
            found.push_back({each.most,
                {RecordId{useCase},
                    {QT_TRANSLATE_NOOP("encore", "%1 of %2 replications rest on %3"), {each.most, each.all, each.who}},
                    {}}});
    }
    std::ranges::stable_sort(found, std::greater(), [](const auto& each) { return each.first; });
    std::vector<Found> rows;
    std::ranges::transform(found, std::back_inserter(rows), [](const auto& each) { return each.second; });
    return fromFound(session, list, question, usecase::kind, rows);
}

Result<WorkListAnswer> externalFirst(Session& session, const WorkList& list, const WorkQuestion& question)
{
    return byCondition(session, list, question,
        {usecase::kind,
            u"t.audience IN ('customer', 'partner', 'supply_chain') AND EXISTS (SELECT 1 FROM replication r WHERE "
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

Result<WorkListAnswer> targets(Session& session, const WorkList& list, const WorkQuestion& question)
{
    // Behind: a smaller share of the teams is reached than of the time is over.
    Query query = session.database().prepare(
        u"SELECT w.id, w.target_count, w.target_by, coalesce(w.starts_on, substr(w.created_at, 1, 10)), "
        "(SELECT count(DISTINCT r.team) FROM replication r WHERE r.wave = w.id AND r.trashed_at IS NULL "
        "AND r.state IN ('adopted', 'sustained')) FROM wave w WHERE w.trashed_at IS NULL AND w.target_count > 0 "
        "AND w.target_by IS NOT NULL AND w.target_by <= ? ORDER BY w.target_by"_s);
    query.bind(question.today.addDays(question.thresholds.targetDays).toString(Qt::ISODate));
    ENCORE_TRY(query.run());
    std::vector<Found> found;
    while (query.next()) {
        const auto by = PartialDate::fromText(query.text(2));
        const auto from = PartialDate::fromText(query.text(3));
        const qint64 wanted = query.integer(1);
        const qint64 reached = query.integer(4);
        if (!by || !from || reached >= wanted)
            continue;
        const double days = double(std::max<qint64>(1, from->firstDay().daysTo(by->lastDay())));
        const double over = std::min(1.0, double(from->firstDay().daysTo(question.today)) / days);
        if (double(reached) / double(wanted) < over)
            found.push_back({RecordId{query.integer(0)},
                {QT_TRANSLATE_NOOP("encore", "%1 of %2 teams, wanted by %3"), {reached, wanted, by->lastDay()}}, {}});
    }
    ENCORE_TRY(query.status());
    return fromFound(session, list, question, wave::kind, found);
}

} // namespace encore::workfinds

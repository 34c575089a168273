// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/reportscope.h"
#include "model/today/worklists.h"

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kLatelyDays = 90;

// Each is answered from an index, which the planner would not choose by itself.
const QString kStatesSql =
    u"SELECT state, count(*) FROM replication INDEXED BY replication_state WHERE trashed_at IS NULL GROUP BY state"_s;
const QString kLatelySql =
    u"SELECT (SELECT count(*) FROM replication INDEXED BY replication_state WHERE trashed_at IS NULL "
    "AND state IN ('adopted', 'sustained') AND adopted_on >= ?), "
    "(SELECT count(*) FROM replication INDEXED BY replication_state WHERE trashed_at IS NULL "
    "AND state IN ('reverted', 'abandoned') AND ended_on >= ?), "
    "(SELECT count(*) FROM story INDEXED BY story_entered WHERE trashed_at IS NULL AND created_at >= ?), "
    "(SELECT count(*) FROM story INDEXED BY story_waiting WHERE trashed_at IS NULL AND state = 'published')"_s;
const QString kReachedSql =
    u"SELECT DISTINCT team FROM replication INDEXED BY replication_today WHERE trashed_at IS NULL AND state IN ('adopted', 'sustained')"_s;
Result<std::map<QString, qint64>> replicationsByState(Session& session)
{
    Query query = session.database().prepare(kStatesSql);
    ENCORE_TRY(query.run());
    std::map<QString, qint64> counts;
    while (query.next())
        counts[query.text(0)] = query.integer(1);
    ENCORE_TRY(query.status());
    return counts;
}

Status readLately(Session& session, const QDate& since, TodayFigures& figures)
{
    Query query = session.database().prepare(kLatelySql);
    const QString day = since.toString(Qt::ISODate);
    query.bind(day).bind(day).bind(day);
    ENCORE_TRY(query.run());
    if (query.next()) {
        figures.adoptedLately = query.integer(0);
        figures.givenUpLately = query.integer(1);
        figures.storiesLately = query.integer(2);
        figures.published = query.integer(3);
    }
    return query.status();
}

Result<qint64> reachedOf(Session& session, const WorkingTeams& working)
{
    Query query = session.database().prepare(kReachedSql);
    ENCORE_TRY(query.run());
    qint64 reached = 0;
    while (query.next())
        reached += working.names.contains(query.integer(0)) ? 1 : 0;
    ENCORE_TRY(query.status());
    return reached;
}

} // namespace

Result<TodayFigures> todayFigures(Session& session, const QDate& today)
{
    TodayFigures figures;
    ENCORE_ASSIGN(states, replicationsByState(session));
    for (const auto& [state, count] : states) {
        const bool inUse = state == u"adopted" || state == u"sustained";
        const bool ended = state == u"declined" || state == u"reverted" || state == u"abandoned";
        figures.inUse += inUse ? count : 0;
        figures.open += inUse || ended || state.isEmpty() ? 0 : count;
        figures.onTrial += state == u"trial" ? count : 0;
    }
    ENCORE_TRY(readLately(session, today.addDays(-kLatelyDays), figures));
    // The same teams as in the reports.
    ENCORE_ASSIGN(working, workingTeams(session, {}));
    figures.teams = qint64(working.names.size());
    ENCORE_ASSIGN(reached, reachedOf(session, working));
    figures.teamsReached = reached;
    return figures;
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/reportscope.h"
#include "model/today/worklists.h"

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kLatelyDays = 90;

// One pass over what a covering index holds of the replications.
const QString kReplicationSql = u"SELECT count(*) FILTER (WHERE state IN ('adopted', 'sustained')), "
                                "count(*) FILTER (WHERE state IN ('adopted', 'sustained') AND adopted_on >= ?), "
                                "count(*) FILTER (WHERE state IN ('reverted', 'abandoned') AND ended_on >= ?), "
                                "count(*) FILTER (WHERE state NOT IN ('adopted', 'sustained', 'declined', 'reverted', "
                                "'abandoned')), count(*) FILTER (WHERE state = 'trial') "
                                "FROM replication WHERE trashed_at IS NULL"_s;
const QString kReachedSql =
    u"SELECT DISTINCT team FROM replication WHERE trashed_at IS NULL AND state IN ('adopted', 'sustained')"_s;
const QString kStorySql = u"SELECT (SELECT count(*) FROM story WHERE trashed_at IS NULL AND created_at >= ?), "
                          "(SELECT count(*) FROM story WHERE trashed_at IS NULL AND state = 'published')"_s;

Result<std::vector<qint64>> numbers(Session& session, const QString& sql, const QString& bound, int columns)
{
    Query query = session.database().prepare(sql);
    for (qsizetype i = 0; i < sql.count(u'?'); ++i)
        query.bind(bound);
    ENCORE_TRY(query.run());
    std::vector<qint64> row;
    if (query.next()) {
        for (int column = 0; column < columns; ++column)
            row.push_back(query.integer(column));
    }
    ENCORE_TRY(query.status());
    return row;
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
    const QString lately = today.addDays(-kLatelyDays).toString(Qt::ISODate);
    ENCORE_ASSIGN(replications, numbers(session, kReplicationSql, lately, 5));
    // The same teams as in the reports.
    ENCORE_ASSIGN(working, workingTeams(session, {}));
    ENCORE_ASSIGN(reached, reachedOf(session, working));
    ENCORE_ASSIGN(stories, numbers(session, kStorySql, lately, 2));
    return TodayFigures{qint64(working.names.size()), reached, replications[0], replications[1], replications[2],
        replications[3], replications[4], stories[0], stories[1]};
}

} // namespace encore

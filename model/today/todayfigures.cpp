// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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
const QString kReachedSql = u"SELECT count(DISTINCT team) FROM replication WHERE trashed_at IS NULL "
                            "AND state IN ('adopted', 'sustained')"_s;
const QString kTeamsSql = u"SELECT count(*) FROM team t WHERE trashed_at IS NULL AND coalesce(kind, 'team') = 'team' "
                          "AND (valid_to IS NULL OR valid_to >= ?) AND NOT EXISTS "
                          "(SELECT 1 FROM team b WHERE b.parent = t.id AND b.trashed_at IS NULL)"_s;
const QString kStorySql = u"SELECT (SELECT count(*) FROM story WHERE trashed_at IS NULL AND created_at >= ?), "
                          "(SELECT count(*) FROM story WHERE trashed_at IS NULL AND state = 'published')"_s;

Result<std::vector<qint64>> numbers(Session& session, const QString& sql, const QString& bound)
{
    Query query = session.database().prepare(sql);
    for (qsizetype i = 0; i < sql.count(u'?'); ++i)
        query.bind(bound);
    ENCORE_TRY(query.run());
    std::vector<qint64> row;
    if (query.next()) {
        for (int column = 0; column < 5; ++column)
            row.push_back(query.integer(column));
    }
    ENCORE_TRY(query.status());
    return row;
}

} // namespace

Result<TodayFigures> todayFigures(Session& session, const QDate& today)
{
    const QString lately = today.addDays(-kLatelyDays).toString(Qt::ISODate);
    ENCORE_ASSIGN(replications, numbers(session, kReplicationSql, lately));
    ENCORE_ASSIGN(reached, numbers(session, kReachedSql, {}));
    ENCORE_ASSIGN(teams, numbers(session, kTeamsSql, today.toString(Qt::ISODate)));
    ENCORE_ASSIGN(stories, numbers(session, kStorySql, lately));
    return TodayFigures{teams[0], reached[0], replications[0], replications[1], replications[2], replications[3],
        replications[4], stories[0], stories[1]};
}

} // namespace encore

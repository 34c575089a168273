// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lists count at 100,000 stories: facets, groups, the columns of a board and the cells of a matrix, each against one bare GROUP BY.
#include "model/domain/kinds.h"
#include "model/exchange/generator.h"
#include "model/insight/crosstable.h"
#include "model/search/grouping.h"
#include "model/search/search.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <functional>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStories = 100'000;
constexpr int kRounds = 9;

bool runBare(Database& database, const QString& sql)
{
    Query query = database.prepare(sql);
    if (!query.run())
        return false;
    while (query.next())
        continue;
    return bool(query.status());
}

void compare(const QString& what, double mine, double bare, double bound)
{
    bench::print(what, u"%1 ms, bare %2 ms"_s.arg(mine, 0, 'f', 1).arg(bare, 0, 'f', 1), mine / bare, bound, false);
}

void facets(Session& session)
{
    Search search(session);
    const double bare = bench::medianMs(kRounds, [&] {
        return runBare(
            session.database(), u"SELECT outcome, count(*) FROM story WHERE trashed_at IS NULL GROUP BY outcome"_s);
    });
    for (const QString& field : {u"outcome"_s, u"state"_s, u"permission"_s, u"kind"_s}) {
        const double mine = bench::medianMs(kRounds, [&] { return bool(search.facet(story::kind, {}, field)); });
        compare(u"facet \"%1\""_s.arg(field), mine, bare, 1.5);
    }
    const double bareLinks = bench::medianMs(kRounds, [&] {
        return runBare(session.database(),
            u"SELECT l.target, count(*) FROM story t LEFT JOIN link l ON l.record = t.id AND l.kind = 'story' AND "
            u"l.field = "
            "'teams' WHERE t.trashed_at IS NULL GROUP BY l.target"_s);
    });
    const double mine = bench::medianMs(kRounds, [&] { return bool(search.facet(story::kind, {}, u"teams"_s)); });
    compare(u"facet \"teams\" (a list)"_s, mine, bareLinks, 1.5);
}

void groups(Session& session)
{
    // A board wants every story in the order of its columns, so the bare work sorts them, too.
    const double bare = bench::medianMs(kRounds, [&] {
        return runBare(
                   session.database(), u"SELECT state, count(*) FROM story WHERE trashed_at IS NULL GROUP BY state"_s)
            && runBare(session.database(),
                u"SELECT id FROM story WHERE trashed_at IS NULL ORDER BY state, updated_at DESC, id DESC"_s);
    });
    const SearchRequest request{story::kind, {}, false, {}, 200};
    const double mine = bench::medianMs(kRounds, [&] { return bool(groupedRecords(session, request, u"state"_s)); });
    compare(u"groups and board columns"_s, mine, bare, 2.5);
}

void matrix(Session& session)
{
    const double bare = bench::medianMs(kRounds, [&] {
        return runBare(session.database(),
            u"SELECT use_case, team, count(*) FROM replication WHERE trashed_at IS NULL GROUP BY use_case, team"_s);
    });
    const CrossRequest request{replication::kind, {}, u"use_case"_s, u"team"_s, u"state"_s, 300, 60};
    const double mine = bench::medianMs(kRounds, [&] { return bool(crossTable(session, request)); });
    compare(u"matrix, use case x team"_s, mine, bare, 4);
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    const QString given = qEnvironmentVariable("ENCORE_BENCH_PORTFOLIO");
    const QString path = given.isEmpty() ? folder.filePath(u"large.encore"_s) : given;
    if (given.isEmpty() && !generatePortfolio(path, {kStories, 1}))
        return 1;
    auto session = Session::open(path, Access::ReadOnly, systemServices(u"bench"_s));
    if (!session)
        return 1;
    facets(**session);
    groups(**session);
    matrix(**session);
    return 0;
}

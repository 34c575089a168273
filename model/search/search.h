// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/queryparser.h"
#include "model/search/snippet.h"
#include "model/search/sqlwriter.h"
#include "model/store/session.h"

#include <span>

namespace encore {

/// What a list shows.
struct SearchRequest
{
    Kind kind;
    QString query;
    bool lenient = false;           ///< the query is still being typed
    std::vector<SortKey> sort = {}; ///< empty: what fits best first when there are words, else what changed last
    int firstRows = 200;
};

/// The records found, in order.
struct SearchHits
{
    std::vector<RecordId> ids;
    bool complete = true; ///< false: only the first of them
    bool ranked = false;  ///< ordered by how well the words fit
};

/// One value of a facet.
struct FacetValue
{
    QString value; ///< as it stands in a query: a code, a title, a year; empty for "none"
    QString label; ///< English source text or the user's own words
    qint64 count = 0;
    bool operator==(const FacetValue&) const = default;
};

/// Finds records on one connection. Every call is synchronous and can be stopped with Database::interrupt() (then Cancelled).
class Search
{
public:
    Search(Database& database, const Schemas& schemas, QDate today);
    /// With the day of the session's clock.
    explicit Search(Session& session);

    /// The query as it is read against this kind; the names of values kept from imports are known.
    Result<SearchQuery> parse(Kind kind, const QString& text, bool lenient = false);

    /// The first rows, at once: all of them in order when they are few, else the beginning of what all() gives.
    Result<SearchHits> first(const SearchRequest& request);
    /// Everything that is found, in the same order.
    Result<SearchHits> all(const SearchRequest& request);
    /// How many records are found.
    Result<qint64> count(Kind kind, const QString& query, bool lenient = false);

    /// Titles and pieces of text with the found words marked, in the order of `ids`; for the rows that are on screen.
    Result<std::vector<Snippet>> snippets(Kind kind, std::span<const RecordId> ids, const QString& query);

    /// The values of a field with the number of records that the rest of the query leaves for each. Choices come all and in their
    /// own order, the others by their number; "none" last.
    Result<std::vector<FacetValue>> facet(Kind kind, const QString& query, const QString& field);

private:
    Result<SearchHits> run(const SearchRequest& request, bool firstOnly);
    Result<SearchHits> inOrder(const query::Filter& filter, const QString& order, int limit);
    Result<SearchHits> newestFirst(const query::Filter& filter, int limit);
    Result<SearchHits> byFit(const query::Filter& filter, int limit);
    Result<std::optional<SearchHits>> commonInNewest(const query::Filter& filter, int limit);
    Result<SearchHits> ranked(const query::Filter& filter);
    Result<std::vector<RecordId>> fromIndex(const query::Filter& filter, const QString& order, int limit);
    Result<SearchHits> titlesFirst(const query::Filter& filter, int limit);
    Result<bool> isCommon(const query::Filter& filter, int most);
    Result<std::vector<RecordId>> read(const query::Sql& statement);
    bool knowsExtra(Kind kind, const QString& key);

    Database& m_database;
    const Schemas& m_schemas;
    QDate m_today;
};

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/search.h"

#include "model/search/facetquery.h"
#include "model/search/ftsexpression.h"
#include "model/search/queryfacet.h"
#include "model/store/textindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

using namespace query;

namespace {

// Above this many hits, sorting by rank takes longer than a person waits for a letter; newest first is as good then.
constexpr int kMostRanked = 5000;

// Choices all and in their own order; years newest first; others by their number; "none" last, and only when there are such.
std::vector<FacetValue> inOrder(const QueryField& field, std::vector<FacetValue> counted)
{
    std::vector<FacetValue> out;
    if (field.isChoice() && field.def) {
        for (const auto& [code, label] : field.def->choices) {
            const auto found = std::ranges::find(counted, code, &FacetValue::value);
            out.push_back({code, label, found == counted.end() ? 0 : found->count});
        }
    } else {
        std::ranges::copy_if(counted, std::back_inserter(out), [](const FacetValue& each) { return !each.value.isEmpty(); });
        std::ranges::sort(out, [&field](const FacetValue& a, const FacetValue& b) {
            if (field.isDate())
                return a.value > b.value;
            return a.count != b.count ? a.count > b.count : foldedText(a.value) < foldedText(b.value);
        });
    }
    const auto none = std::ranges::find(counted, QString(), &FacetValue::value);
    if (none != counted.end())
        out.push_back({QString(), QString(), none->count});
    return out;
}

} // namespace

Search::Search(Database& database, const Schemas& schemas, QDate today)
    : m_database(database)
    , m_schemas(schemas)
    , m_today(today)
{
}

Search::Search(Session& session)
    : Search(session.database(), session.schemas(), session.services().clock().date())
{
}

Result<SearchQuery> Search::parse(Kind kind, const QString& text, bool lenient)
{
    const QueryContext context{m_schemas.of(kind), m_schemas, m_today, [this, kind](const QString& key) { return knowsExtra(kind, key); }};
    return lenient ? Result<SearchQuery>(parseLenient(text, context)) : parseQuery(text, context);
}

Result<SearchHits> Search::first(const SearchRequest& request)
{
    return run(request, true);
}

Result<SearchHits> Search::all(const SearchRequest& request)
{
    return run(request, false);
}

Result<SearchHits> Search::run(const SearchRequest& request, bool firstOnly)
{
    const RecordSchema& schema = m_schemas.of(request.kind);
    ENCORE_ASSIGN(query, parse(request.kind, request.query, request.lenient));
    const Filter filter = writeFilter(query, schema, m_schemas);
    const int limit = firstOnly ? request.firstRows : -1;
    const bool byFit = request.sort.empty() || request.sort.front().field == "rank"_L1;
    if (byFit && !filter.match.isEmpty()) {
        ENCORE_ASSIGN(common, isCommon(filter));
        return common ? titlesFirst(filter, limit) : ranked(filter);
    }
    ENCORE_ASSIGN(order, writeOrder(byFit ? std::vector<SortKey>() : request.sort, schema, m_schemas));
    Sql statement{u"SELECT t.id FROM "_s + filter.table + u" t WHERE "_s, {}};
    statement += filter.all();
    statement += u" ORDER BY "_s + order + u" LIMIT "_s + QString::number(limit);
    ENCORE_ASSIGN(ids, read(statement));
    const bool complete = !firstOnly || qsizetype(ids.size()) < request.firstRows;
    return SearchHits{std::move(ids), complete, false};
}

Result<bool> Search::isCommon(const Filter& filter)
{
    Query counting = m_database.prepare(u"SELECT count(*) FROM (SELECT 1 FROM search_fts WHERE search_fts MATCH ? AND (rowid & 63) = %1 LIMIT %2)"_s
                                            .arg(QString::number(filter.kindNumber), QString::number(kMostRanked + 1)));
    counting.bind(filter.match);
    ENCORE_TRY(counting.run());
    const bool common = counting.next() && counting.integer(0) > kMostRanked;
    ENCORE_TRY(counting.status());
    return common;
}

Result<SearchHits> Search::ranked(const Filter& filter)
{
    Sql statement{u"SELECT t.id FROM search_fts CROSS JOIN "_s + filter.table
                      + u" t ON t.id = search_fts.rowid >> 6 WHERE search_fts MATCH ? AND (search_fts.rowid & 63) = %1 AND "_s.arg(filter.kindNumber),
                  {filter.match}};
    statement += filter.conditions;
    statement += u" ORDER BY bm25(search_fts, 10.0, 1.0, 1.0), t.id DESC"_s;
    ENCORE_ASSIGN(ids, read(statement));
    return SearchHits{std::move(ids), true, true};
}

// A very common word: those that have it in the title, newest first, then the others.
Result<SearchHits> Search::titlesFirst(const Filter& filter, int limit)
{
    SearchHits out;
    const Sql inTitle = filter.found(u"{title} : "_s + filter.match);
    for (const bool titles : {true, false}) {
        const int wanted = limit < 0 ? limit : limit - int(out.ids.size());
        Sql statement{u"SELECT t.id FROM "_s + filter.table + u" t WHERE "_s, {}};
        statement += filter.all();
        statement += titles ? u" AND "_s : u" AND NOT "_s;
        statement += inTitle;
        statement += u" ORDER BY t.updated_at DESC, t.id DESC LIMIT "_s + QString::number(wanted);
        ENCORE_ASSIGN(ids, read(statement));
        out.ids.insert(out.ids.end(), ids.begin(), ids.end());
        if (limit >= 0 && int(out.ids.size()) >= limit) {
            out.complete = false;
            break;
        }
    }
    return out;
}

Result<std::vector<RecordId>> Search::read(const Sql& statement)
{
    Query query = m_database.prepare(statement.text);
    for (const QVariant& value : statement.values)
        query.bind(value);
    ENCORE_TRY(query.run());
    std::vector<RecordId> ids;
    while (query.next())
        ids.push_back(RecordId{query.integer(0)});
    ENCORE_TRY(query.status());
    return ids;
}

Result<qint64> Search::count(Kind kind, const QString& query, bool lenient)
{
    ENCORE_ASSIGN(parsed, parse(kind, query, lenient));
    const Filter filter = writeFilter(parsed, m_schemas.of(kind), m_schemas);
    Sql statement{u"SELECT count(*) FROM "_s + filter.table + u" t WHERE "_s, {}};
    statement += filter.all();
    ENCORE_ASSIGN(counted, read(statement));
    return counted.empty() ? 0 : counted.front().value;
}

bool Search::knowsExtra(Kind kind, const QString& key)
{
    Query query = m_database.prepare(u"SELECT 1 FROM extra WHERE kind = ? AND custom = 0 AND key = ? COLLATE NOCASE LIMIT 1"_s);
    query.bind(QString(kind.key)).bind(key);
    return query.run() && query.next();
}

Result<std::vector<Snippet>> Search::snippets(Kind kind, std::span<const RecordId> ids, const QString& query)
{
    ENCORE_ASSIGN(parsed, parse(kind, query, true));
    const SnippetMaker maker(parsed);
    std::vector<Snippet> out;
    out.reserve(ids.size());
    for (const RecordId id : ids) {
        Query text = m_database.prepare(u"SELECT title, body FROM search_text WHERE id = ?"_s);
        text.bind(TextIndex::documentId(m_schemas.of(kind).number(), id));
        ENCORE_TRY(text.run());
        out.push_back(text.next() ? maker.make(text.text(0), text.text(1)) : Snippet());
        ENCORE_TRY(text.status());
    }
    return out;
}

Result<std::vector<FacetValue>> Search::facet(Kind kind, const QString& query, const QString& field)
{
    const RecordSchema& schema = m_schemas.of(kind);
    const auto known = findField(schema, field);
    const auto source = known ? facetSource(*known, schema, m_schemas) : std::nullopt;
    if (!source)
        return Error{ErrorCode::Invalid, u"%1 cannot be grouped by \"%2\"."_s.arg(schema.plural(), field), {{u"field"_s, field}}};
    ENCORE_ASSIGN(parsed, parse(kind, withFacet(query, field, {}), true));
    const Sql statement = source->statement(writeFilter(parsed, schema, m_schemas));
    Query counting = m_database.prepare(statement.text);
    for (const QVariant& value : statement.values)
        counting.bind(value);
    ENCORE_TRY(counting.run());
    std::vector<FacetValue> counted;
    while (counting.next())
        counted.push_back({counting.text(0), counting.text(0), counting.integer(1)});
    ENCORE_TRY(counting.status());
    return inOrder(*known, std::move(counted));
}

} // namespace encore

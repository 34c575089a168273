// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/search.h"

#include "model/search/ftsexpression.h"
#include "model/search/textmatcher.h"
#include "model/store/textindex.h"

#include <QRegularExpression>

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace encore {

using namespace query;

namespace {

// Above this many hits, sorting by rank takes longer than a person waits for a letter; newest first is as good then.
constexpr int kMostRanked = 5000;

// Up to so many titles are looked up one by one: a walk from the newest on would go through a good part of all records to find them.
constexpr int kFewTitles = 300;

// Newest records that are looked at first, whether most of them have the wanted words. For rarer words the index is quicker.
constexpr int kProbed = 64;
constexpr int kProbedHits = 32;
constexpr int kWindow = 8000;

const QString kNewestFirst = QStringLiteral("t.updated_at DESC, t.id DESC");

// Keeps a search for the first rows from going through all records when few or none of them fit.
QString amongNewest(const Filter& filter)
{
    if (filter.conditions.text.isEmpty())
        return {};
    return u" AND t.updated_at >= coalesce((SELECT n.updated_at FROM %1 n WHERE n.trashed_at IS NULL ORDER BY "
           u"n.updated_at DESC, n.id DESC "
           "LIMIT 1 OFFSET %2), '')"_s.arg(filter.table, QString::number(kWindow));
}

struct IdHash
{
    size_t operator()(RecordId id) const { return std::hash<qint64>()(id.value); }
};

// The values of a record without a text of its own: a job and what somebody knows are no sentence together.
QString sideBySide(QString values)
{
    static const QRegularExpression endOfValue(u"(?<=[\\p{L}\\p{N}])\\n"_s);
    return values.replace(endOfValue, u" · "_s);
}

} // namespace

Search::Search(Database& database, const Schemas& schemas, QDate today)
    : m_database(database)
    , m_schemas(schemas)
    , m_today(today)
{
}

Search::Search(Session& session) : Search(session.database(), session.schemas(), session.services().clock().date()) { }

Result<SearchQuery> Search::parse(Kind kind, const QString& text, bool lenient)
{
    const QueryContext context{
        m_schemas.of(kind), m_schemas, m_today, [this, kind](const QString& key) { return knowsExtra(kind, key); }};
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
    const bool fit = request.sort.empty() || request.sort.front().field == "rank"_L1;
    if (fit && !filter.match.isEmpty())
        return byFit(filter, limit);
    if (fit)
        return newestFirst(filter, limit);
    ENCORE_ASSIGN(order, writeOrder(request.sort, schema, m_schemas));
    return inOrder(filter, order, limit);
}

Result<SearchHits> Search::inOrder(const Filter& filter, const QString& order, int limit)
{
    Sql statement{u"SELECT t.id FROM "_s + filter.table + u" t WHERE "_s, {}};
    statement += filter.all(filter.conditions.text.isEmpty());
    statement += u" ORDER BY "_s + order + u" LIMIT "_s + QString::number(limit);
    ENCORE_ASSIGN(ids, read(statement));
    const bool complete = limit < 0 || qsizetype(ids.size()) < limit;
    return SearchHits{std::move(ids), complete, false};
}

// The first rows are most often among the newest records; only when they are not, all records are looked at.
Result<SearchHits> Search::newestFirst(const Filter& filter, int limit)
{
    if (limit >= 0 && !filter.conditions.text.isEmpty() && !filter.inTrash) {
        Sql statement{u"SELECT t.id FROM "_s + filter.table + u" t WHERE "_s, {}};
        statement += filter.all(true);
        statement += amongNewest(filter) + u" ORDER BY "_s + kNewestFirst + u" LIMIT "_s + QString::number(limit);
        ENCORE_ASSIGN(ids, read(statement));
        if (qsizetype(ids.size()) >= limit)
            return SearchHits{std::move(ids), false, false};
    }
    return inOrder(filter, kNewestFirst, limit);
}

Result<SearchHits> Search::byFit(const Filter& filter, int limit)
{
    ENCORE_ASSIGN(common, commonInNewest(filter, limit));
    if (common)
        return limit >= 0 && qsizetype(common->ids.size()) >= limit ? Result<SearchHits>(std::move(*common))
                                                                    : inOrder(filter, kNewestFirst, limit);
    ENCORE_ASSIGN(many, isCommon(filter, kMostRanked));
    if (!many)
        return ranked(filter);
    return filter.conditions.text.isEmpty() ? titlesFirst(filter, limit) : inOrder(filter, kNewestFirst, limit);
}

// For words that most of the newest records have: the newest that have them, as many as could be found without the index.
// Nothing when the words are rarer, or the portfolio so small that everything can be ranked.
Result<std::optional<SearchHits>> Search::commonInNewest(const Filter& filter, int limit)
{
    ENCORE_ASSIGN(last, m_database.scalar(u"SELECT coalesce(max(id), 0) FROM "_s + filter.table));
    if (last.toLongLong() <= kMostRanked || filter.inTrash)
        return std::optional<SearchHits>();
    const Sql conditions = filter.other(true);
    Query query = m_database.prepare(
        u"SELECT t.id, s.title, s.body FROM %1 t CROSS JOIN search_text s ON s.id = t.id * 64 + %2 WHERE %3 ORDER BY %4"_s
            .arg(filter.table, QString::number(filter.kindNumber), QString(conditions.text + amongNewest(filter)),
                kNewestFirst));
    for (const QVariant& value : conditions.values)
        query.bind(value);
    ENCORE_TRY(query.run());
    const TextMatcher matcher{Node(filter.words)};
    SearchHits out{{}, false, false};
    int seen = 0;
    bool common = false;
    while ((seen < kProbed || (common && qsizetype(out.ids.size()) < limit)) && query.next()) {
        ++seen;
        if (matcher.matches(query.text(1), query.text(2)))
            out.ids.push_back(RecordId{query.integer(0)});
        if (seen == kProbed)
            common =
                out.ids.size() >= kProbedHits && qint64(out.ids.size()) * last.toLongLong() / kProbed > kMostRanked;
    }
    ENCORE_TRY(query.status());
    if (!common)
        return std::optional<SearchHits>();
    if (limit >= 0 && qsizetype(out.ids.size()) > limit)
        out.ids.resize(size_t(limit));
    return std::optional<SearchHits>(std::move(out));
}

Result<bool> Search::isCommon(const Filter& filter, int most)
{
    Query counting = m_database.prepare(
        u"SELECT count(*) FROM (SELECT 1 FROM search_fts WHERE search_fts MATCH ? AND (rowid & 63) = %1 LIMIT %2)"_s
            .arg(QString::number(filter.kindNumber), QString::number(most + 1)));
    counting.bind(filter.match);
    ENCORE_TRY(counting.run());
    const bool common = counting.next() && counting.integer(0) > most;
    ENCORE_TRY(counting.status());
    return common;
}

Result<SearchHits> Search::ranked(const Filter& filter)
{
    static const QString rank = u"bm25(search_fts, 10.0, 1.0, 1.0)"_s;
    if (!filter.conditions.text.isEmpty()) {
        ENCORE_ASSIGN(ids, fromIndex(filter, rank + u", t.id DESC"_s, -1));
        return SearchHits{std::move(ids), true, true};
    }
    // Without reading the records themselves, which lie scattered.
    ENCORE_ASSIGN(ids,
        read({u"SELECT rowid >> 6 FROM search_fts WHERE search_fts MATCH ? AND (rowid & 63) = %1 AND rowid >> 6 NOT IN "
              "(SELECT id FROM %2 WHERE trashed_at IS NOT NULL) ORDER BY %3, rowid DESC"_s.arg(
                  QString::number(filter.kindNumber), filter.table, rank),
            {filter.match}}));
    return SearchHits{std::move(ids), true, true};
}

// Begins with what the index of words finds: quick where it finds little, however many records there are.
Result<std::vector<RecordId>> Search::fromIndex(const Filter& filter, const QString& order, int limit)
{
    Sql statement{u"SELECT t.id FROM search_fts CROSS JOIN "_s + filter.table
            + u" t ON t.id = search_fts.rowid >> 6 WHERE search_fts MATCH ? AND (search_fts.rowid & 63) = %1 AND "_s
                  .arg(filter.kindNumber),
        {filter.match}};
    statement += filter.other(false);
    statement += u" ORDER BY "_s + order + u" LIMIT "_s + QString::number(limit);
    return read(statement);
}

// A common word: the records that have it in the title, newest first, then the others.
Result<SearchHits> Search::titlesFirst(const Filter& filter, int limit)
{
    Filter titles = filter;
    const QString inTitle = u"{title} : "_s + filter.match;
    titles.match = filter.titlesSuffice ? inTitle : QString(filter.match + u" AND "_s + inTitle);
    ENCORE_ASSIGN(manyTitles, isCommon(titles, kFewTitles));
    SearchHits out;
    if (manyTitles) {
        ENCORE_ASSIGN(walked, inOrder(titles, kNewestFirst, limit));
        out = std::move(walked);
    } else {
        ENCORE_ASSIGN(found, fromIndex(titles, kNewestFirst, limit));
        out.complete = limit < 0 || qsizetype(found.size()) < limit;
        out.ids = std::move(found);
    }
    if (!out.complete)
        return out;
    const int wanted = limit < 0 ? limit : limit + int(out.ids.size());
    ENCORE_ASSIGN(all, inOrder(filter, kNewestFirst, wanted));
    const std::unordered_set<RecordId, IdHash> shown(out.ids.begin(), out.ids.end());
    for (const RecordId id : all.ids) {
        if (!shown.contains(id))
            out.ids.push_back(id);
    }
    out.complete = all.complete;
    if (limit >= 0 && qsizetype(out.ids.size()) > limit)
        out.ids.resize(size_t(limit));
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
    statement += filter.all(filter.conditions.text.isEmpty());
    ENCORE_ASSIGN(counted, read(statement));
    return counted.empty() ? 0 : counted.front().value;
}

bool Search::knowsExtra(Kind kind, const QString& key)
{
    Query query =
        m_database.prepare(u"SELECT 1 FROM extra WHERE kind = ? AND custom = 0 AND key = ? COLLATE NOCASE LIMIT 1"_s);
    query.bind(QString(kind.key)).bind(key);
    return query.run() && query.next();
}

Result<std::vector<Snippet>> Search::snippets(Kind kind, std::span<const RecordId> ids, const QString& query)
{
    ENCORE_ASSIGN(parsed, parse(kind, query, true));
    const SnippetMaker maker(parsed);
    const bool runsOn = m_schemas.of(kind).hasText();
    std::vector<Snippet> out;
    out.reserve(ids.size());
    for (const RecordId id : ids) {
        Query text = m_database.prepare(u"SELECT title, body FROM search_text WHERE id = ?"_s);
        text.bind(TextIndex::documentId(m_schemas.of(kind).number(), id));
        ENCORE_TRY(text.run());
        const bool found = text.next();
        out.push_back(found ? maker.make(text.text(0), runsOn ? text.text(1) : sideBySide(text.text(1))) : Snippet());
        ENCORE_TRY(text.status());
    }
    return out;
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/listrows.h"

#include "model/domain/kinds.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

using ById = std::map<qint64, ListRow*>;

// The size of a list's block; one statement serves every block, padded with its last number.
constexpr size_t kBlock = 64;

QString marks()
{
    return QStringList(kBlock, u"?"_s).join(u", "_s);
}

void bindBlock(Query& query, const ById& rows)
{
    size_t bound = 0;
    for (const auto& [id, row] : rows) {
        query.bind(id);
        ++bound;
    }
    for (; bound < kBlock; ++bound)
        query.bind(rows.rbegin()->first);
}

Status addPeople(Database& database, const QString& field, ById& rows)
{
    Query query = database.prepare(u"SELECT c."_s + field
        + u", coalesce(p.name, m.name) FROM contribution c "
          "LEFT JOIN person p ON p.id = c.person LEFT JOIN team m ON m.id = c.team WHERE c."_s
        + field + u" IN ("_s + marks() + u") AND c.trashed_at IS NULL ORDER BY c.id"_s);
    bindBlock(query, rows);
    ENCORE_TRY(query.run());
    while (query.next()) {
        QStringList& people = rows[query.integer(0)]->people;
        if (!people.contains(query.text(1)))
            people << query.text(1);
    }
    return query.status();
}

Status addFigures(Database& database, ById& rows)
{
    Query query = database.prepare(
        u"SELECT story, baseline, actual, baseline_text, actual_text, unit FROM benefit WHERE story IN ("_s + marks()
        + u") "
          "AND trashed_at IS NULL AND (actual IS NOT NULL OR actual_text IS NOT NULL) "
          "ORDER BY coalesce(key_figure, 0) DESC, baseline IS NULL, id"_s);
    bindBlock(query, rows);
    ENCORE_TRY(query.run());
    while (query.next()) {
        KeyFigureValue& figure = rows[query.integer(0)]->figure;
        if (!figure.isEmpty())
            continue;
        if (!query.isNull(1))
            figure.before = query.number(1);
        if (!query.isNull(2))
            figure.after = query.number(2);
        figure.beforeText = query.text(3);
        figure.afterText = query.text(4);
        figure.unit = query.text(5);
    }
    return query.status();
}

Status addAdoption(Database& database, ById& rows)
{
    Query query = database.prepare(u"SELECT use_case, count(DISTINCT team), count(DISTINCT CASE WHEN state IN "
                                   u"('adopted', 'sustained') THEN team END) "
                                   "FROM replication WHERE use_case IN ("_s
        + marks() + u") AND trashed_at IS NULL GROUP BY use_case"_s);
    bindBlock(query, rows);
    ENCORE_TRY(query.run());
    while (query.next()) {
        rows[query.integer(0)]->tried = query.integer(1);
        rows[query.integer(0)]->adopted = query.integer(2);
    }
    return query.status();
}

// Kinds whose attachments point to them.
bool hasPictures(Kind kind)
{
    return kind == story::kind || kind == usecase::kind || kind == replication::kind || kind == person::kind
        || kind == team::kind;
}

Status addPictures(Database& database, const QString& field, ById& rows)
{
    Query query =
        database.prepare(u"SELECT "_s + field + u", hash FROM attachment WHERE "_s + field + u" IN ("_s + marks()
            + u") AND trashed_at IS NULL AND media_type LIKE 'image/%' AND hash IS NOT NULL ORDER BY position, id"_s);
    bindBlock(query, rows);
    ENCORE_TRY(query.run());
    while (query.next()) {
        QString& picture = rows[query.integer(0)]->picture;
        if (picture.isEmpty())
            picture = query.text(1);
    }
    return query.status();
}

} // namespace

namespace {

Status addBlock(
    Session& session, Kind kind, std::span<const RecordId> ids, const QString& query, std::vector<ListRow>& all)
{
    const RecordSchema& schema = session.schemas().of(kind);
    std::vector<ListRow> rows;
    ENCORE_ASSIGN(records, getRows(session.database(), session.schemas(), schema, ids));
    std::vector<RecordId> present;
    for (RecordRow& record : records) {
        present.push_back(record.record.id);
        rows.emplace_back();
        rows.back().row = std::move(record);
    }
    if (rows.empty())
        return {};
    ENCORE_ASSIGN(snippets, Search(session).snippets(kind, present, query));
    ById byId;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i < snippets.size())
            rows[i].snippet = std::move(snippets[i]);
        byId[present[i].value] = &rows[i];
    }
    if (kind == story::kind || kind == usecase::kind || kind == replication::kind)
        ENCORE_TRY(addPeople(session.database(), schema.table(), byId));
    if (kind == story::kind)
        ENCORE_TRY(addFigures(session.database(), byId));
    if (kind == usecase::kind)
        ENCORE_TRY(addAdoption(session.database(), byId));
    if (hasPictures(kind))
        ENCORE_TRY(addPictures(session.database(), schema.table(), byId));
    std::ranges::move(rows, std::back_inserter(all));
    return {};
}

} // namespace

Result<std::vector<ListRow>> listRows(
    Session& session, Kind kind, const std::vector<RecordId>& ids, const QString& query)
{
    std::vector<ListRow> rows;
    const std::span<const RecordId> wanted(ids);
    for (size_t at = 0; at < wanted.size(); at += kBlock)
        ENCORE_TRY(addBlock(session, kind, wanted.subspan(at, std::min(kBlock, wanted.size() - at)), query, rows));
    return rows;
}

Result<std::vector<RecordId>> idsWithTitle(Session& session, Kind kind, const QString& beginning)
{
    const RecordSchema& schema = session.schemas().of(kind);
    QString pattern = beginning;
    for (const QChar c : {u'\\', u'%', u'_'})
        pattern.replace(c, QString(u'\\' + QString(c)));
    Query query = session.database().prepare(u"SELECT t.id FROM "_s + schema.table()
        + u" t WHERE t.trashed_at IS NULL AND "_s + schema.titleSql(u"t"_s) + u" LIKE ? ESCAPE '\\'"_s);
    query.bind(QString(pattern + u'%'));
    ENCORE_TRY(query.run());
    std::vector<RecordId> ids;
    while (query.next())
        ids.push_back(RecordId{query.integer(0)});
    ENCORE_TRY(query.status());
    return ids;
}

} // namespace encore

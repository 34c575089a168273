// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/grouping.h"

#include "model/search/sqltext.h"

using namespace Qt::StringLiterals;

namespace encore {

using namespace query;

namespace {

using Source = QueryField::Source;

// How the records of a table t are put together: the value that groups them, and the order and the name of a value v.
struct Grouping
{
    QString value;
    QString rank;
    QString label = u"v"_s;
    bool newestFirst = false;
};

bool isGroupable(const QueryField& field)
{
    const bool known = field.source == Source::Column || field.source == Source::Link || field.source == Source::Custom
        || field.source == Source::Title;
    const bool technical = field.name == "id"_L1 || field.name == "uid"_L1 || field.name == "trashed_at"_L1;
    return known && !technical && field.type != FieldType::LongText && !(field.def && field.def->is(Hidden));
}

QString valueOf(const QueryField& field, const RecordSchema& schema)
{
    const QString owned = u" = t.id AND kind = "_s + inLiteral(schema.table());
    switch (field.source) {
    case Source::Title: return u"upper(substr("_s + schema.titleSql(u"t"_s) + u", 1, 1))"_s;
    case Source::Link:
        return u"(SELECT "_s + (field.isChoice() ? u"code"_s : u"target"_s) + u" FROM link WHERE record"_s + owned
            + u" AND field = "_s + inLiteral(field.name) + u" ORDER BY position LIMIT 1)"_s;
    case Source::Custom:
        return u"(SELECT value FROM extra WHERE record"_s + owned + u" AND custom = 1 AND key = "_s
            + inLiteral(field.name) + u" LIMIT 1)"_s;
    default: break;
    }
    const QString column = u"t."_s + field.name;
    if (field.type == FieldType::Flag)
        return u"CASE WHEN "_s + column + u" THEN 'yes' ELSE 'no' END"_s;
    return column;
}

Grouping groupingBy(const QueryField& field, const RecordSchema& schema, const Schemas& all)
{
    Grouping out{valueOf(field, schema), u"v COLLATE NOCASE"_s};
    if (field.isDate()) {
        // A day tells too little to gather anything; partly known dates are sure of their year only.
        static constexpr int kYear = 4;
        static constexpr int kMonth = 7;
        out.value = u"substr(%1, 1, %2)"_s.arg(out.value).arg(field.type == FieldType::DateTime ? kMonth : kYear);
        out.newestFirst = true;
        out.rank = u"v"_s;
    } else if (field.isRef()) {
        const RecordSchema& target = *all.byKey(field.target);
        if (field.source == Source::Custom)
            out.value = u"CAST("_s + out.value + u" AS INTEGER)"_s;
        out.label = u"(SELECT "_s + target.titleSql(u"x"_s) + u" FROM "_s + target.table() + u" x WHERE x.id = v)"_s;
        out.rank = out.label + u" COLLATE NOCASE"_s;
    } else if (field.isChoice() && field.def) {
        out.rank = choiceRank(*field.def, u"v"_s);
    } else if (field.isNumber()) {
        out.rank = field.source == Source::Custom ? u"CAST(v AS REAL)"_s : u"v"_s;
    }
    return out;
}

QString orderOf(const Grouping& grouping)
{
    const QString direction = grouping.newestFirst ? u" DESC"_s : u""_s;
    return grouping.rank + direction + u" NULLS LAST, v"_s + direction + u" NULLS LAST"_s;
}

Result<std::vector<RecordGroup>> readGroups(Database& database, const Grouping& grouping, const Filter& filter)
{
    Sql statement{u"SELECT v, "_s + grouping.label + u", n FROM (SELECT "_s + grouping.value
            + u" AS v, count(*) AS n FROM "_s + filter.table + u" t WHERE "_s,
        {}};
    statement += filter.all(false);
    statement += u" GROUP BY 1) ORDER BY "_s + orderOf(grouping);
    Query query = database.prepare(statement.text);
    for (const QVariant& value : statement.values)
        query.bind(value);
    ENCORE_TRY(query.run());
    std::vector<RecordGroup> groups;
    qint64 start = 0;
    while (query.next()) {
        groups.push_back({query.text(0), query.text(1), start, query.integer(2)});
        start += query.integer(2);
    }
    ENCORE_TRY(query.status());
    return groups;
}

Result<std::vector<RecordId>> readIds(
    Database& database, const Grouping& grouping, const Filter& filter, const QString& order)
{
    Sql statement{
        u"SELECT t.id FROM (SELECT t.*, "_s + grouping.value + u" AS v FROM "_s + filter.table + u" t WHERE "_s, {}};
    statement += filter.all(false);
    statement += u") t ORDER BY "_s + orderOf(grouping) + u", "_s + order;
    Query query = database.prepare(statement.text);
    for (const QVariant& value : statement.values)
        query.bind(value);
    ENCORE_TRY(query.run());
    std::vector<RecordId> ids;
    while (query.next())
        ids.push_back(RecordId{query.integer(0)});
    ENCORE_TRY(query.status());
    return ids;
}

} // namespace

QStringList groupFields(const RecordSchema& schema)
{
    QStringList out;
    for (const QueryField& field : queryFields(schema)) {
        if (isGroupable(field))
            out << field.name;
    }
    return out;
}

Result<GroupedHits> groupedRecords(Session& session, const SearchRequest& request, const QString& fieldName)
{
    const RecordSchema& schema = session.schemas().of(request.kind);
    const auto field = findField(schema, fieldName);
    if (!field || !isGroupable(*field))
        return Error{ErrorCode::Invalid, u"%1 cannot be grouped by \"%2\"."_s.arg(schema.plural(), fieldName),
            {{u"field"_s, fieldName}}};
    ENCORE_ASSIGN(parsed, Search(session).parse(request.kind, request.query, request.lenient));
    const Filter filter = writeFilter(parsed, schema, session.schemas());
    // How well the words fit is known to the index only; in groups the newest come first then.
    std::vector<SortKey> sort = request.sort;
    std::erase_if(sort, [](const SortKey& key) { return key.field == "rank"_L1; });
    ENCORE_ASSIGN(order, writeOrder(sort, schema, session.schemas()));
    const Grouping grouping = groupingBy(*field, schema, session.schemas());
    // Both answers belong to one moment, or the groups would not fit the list.
    const Snapshot moment(session.database());
    GroupedHits out;
    ENCORE_ASSIGN(groups, readGroups(session.database(), grouping, filter));
    ENCORE_ASSIGN(ids, readIds(session.database(), grouping, filter, order));
    out.groups = std::move(groups);
    out.ids = std::move(ids);
    return out;
}

} // namespace encore

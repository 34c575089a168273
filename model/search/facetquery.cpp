// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/facetquery.h"

#include "model/domain/kinds.h"
#include "model/search/sqltext.h"

using namespace Qt::StringLiterals;

namespace encore::query {

namespace {

using Source = QueryField::Source;

FacetSource ofColumn(const QueryField& field)
{
    const QString column = u"t."_s + field.name;
    if (field.type == FieldType::Flag)
        return {{}, u"CASE WHEN "_s + column + u" THEN 'yes' ELSE 'no' END"_s, u"v"_s};
    return {{}, field.isDate() ? QString(u"substr("_s + column + u", 1, 4)"_s) : column, u"v"_s};
}

FacetSource ofLink(const QueryField& field, const QString& kind)
{
    return {
        u" LEFT JOIN link l ON l.record = t.id AND l.kind = "_s + kind + u" AND l.field = "_s + inLiteral(field.name),
        field.isChoice() ? u"l.code"_s : u"l.target"_s, u"v"_s};
}

std::optional<FacetSource> ofPeople(const RecordSchema& schema)
{
    const QString table = schema.table();
    if (schema.kind() == team::kind)
        return FacetSource{u" LEFT JOIN person p ON p.team = t.id AND p.trashed_at IS NULL"_s, u"p.id"_s, u"v"_s};
    QString pairs = u"SELECT c."_s + table
        + u" AS record, c.person FROM contribution c WHERE c.trashed_at IS NULL AND c.person IS NOT NULL"_s;
    if (schema.kind() != replication::kind)
        pairs += u" UNION SELECT q."_s + table
            + u", q.person FROM quote q WHERE q.trashed_at IS NULL AND q.person IS NOT NULL"_s;
    return FacetSource{u" LEFT JOIN ("_s + pairs + u") l ON l.record = t.id"_s, u"l.person"_s, u"v"_s};
}

std::optional<FacetSource> ofTeams(const RecordSchema& schema)
{
    if (schema.kind() == team::kind)
        return FacetSource{{}, u"t.id"_s, u"v"_s};
    if (schema.kind() == usecase::kind)
        return FacetSource{
            u" LEFT JOIN replication l ON l.use_case = t.id AND l.trashed_at IS NULL"_s, u"l.team"_s, u"v"_s};
    return FacetSource{
        u" LEFT JOIN link l ON l.record = t.story AND l.kind = 'story' AND l.field = 'teams'"_s, u"l.target"_s, u"v"_s};
}

std::optional<FacetSource> valuesOf(const QueryField& field, const RecordSchema& schema)
{
    const QString kind = inLiteral(schema.table());
    switch (field.source) {
    case Source::Link: return ofLink(field, kind);
    case Source::People: return ofPeople(schema);
    case Source::Teams: return ofTeams(schema);
    case Source::Happened: return FacetSource{{}, u"substr(coalesce(t.happened_from, t.happened_to), 1, 4)"_s, u"v"_s};
    case Source::Origin:
        return FacetSource{
            u" LEFT JOIN source s ON s.record = t.id AND s.record_kind = "_s + kind, u"s.origin"_s, u"v"_s};
    case Source::Custom:
    case Source::Extra:
        return FacetSource{u" LEFT JOIN extra x ON x.record = t.id AND x.kind = "_s + kind + u" AND x.key = "_s
                + inLiteral(field.name) + u" AND x.custom = "_s + (field.source == Source::Custom ? u"1"_s : u"0"_s),
            field.isDate()      ? u"substr(x.value, 1, 4)"_s
                : field.isRef() ? u"CAST(x.value AS INTEGER)"_s
                                : u"x.value"_s,
            u"v"_s};
    case Source::Column: break;
    default: return std::nullopt;
    }
    const bool groups = !field.isNumber() && field.type != FieldType::LongText && field.name != "uid"_L1;
    return groups ? std::optional(ofColumn(field)) : std::nullopt;
}

} // namespace

std::optional<FacetSource> facetSource(const QueryField& field, const RecordSchema& schema, const Schemas& all)
{
    std::optional<FacetSource> out = valuesOf(field, schema);
    const RecordSchema* target = field.isRef() ? all.byKey(field.target) : nullptr;
    if (!out || !target)
        return out;
    // A team's records are those of all below it, as in a query.
    out->tree = target->kind() == team::kind && field.name != "parent"_L1;
    out->label = u"(SELECT "_s + target->titleSql(u"x"_s) + u" FROM "_s + target->table() + u" x WHERE x.id = v)"_s;
    return out;
}

Sql FacetSource::statement(const Filter& filter) const
{
    const QString records = u" FROM "_s + filter.table + u" t"_s + joins + u" WHERE "_s;
    if (tree)
        return setsStatement(filter, records);
    const QString number = joins.isEmpty() ? u"count(*)"_s : u"count(DISTINCT t.id)"_s;
    Sql out{u"SELECT "_s + label + u", n FROM (SELECT "_s + value + u" AS v, "_s + number + u" AS n"_s + records, {}};
    out += filter.all(false);
    out += u" GROUP BY 1)"_s;
    return out;
}

// Many records have the same teams, so that each set of teams is followed upwards once instead of each record.
Sql FacetSource::setsStatement(const Filter& filter, const QString& records) const
{
    const QString set = joins.isEmpty() ? value : QString(u"group_concat("_s + value + u")"_s);
    Sql out{u"SELECT c, count(*) FROM (SELECT "_s + set + u" AS c"_s + records, {}};
    out += filter.all(false);
    out += joins.isEmpty() ? u") GROUP BY c"_s : u" GROUP BY t.id) GROUP BY c"_s;
    return out;
}

} // namespace encore::query

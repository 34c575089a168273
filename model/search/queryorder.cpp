// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/sqltext.h"
#include "model/search/sqlwriter.h"

using namespace Qt::StringLiterals;

namespace encore::query {

namespace {

using Source = QueryField::Source;

QString linkExpression(const QueryField& field, const RecordSchema& schema, const Schemas& all)
{
    const QString where = u" WHERE l.record = t.id AND l.kind = "_s + inLiteral(schema.table()) + u" AND l.field = "_s
        + inLiteral(field.name) + u" ORDER BY l.position LIMIT 1)"_s;
    if (field.isChoice())
        return u"(SELECT "_s + choiceRank(*field.def, u"l.code"_s) + u" FROM link l"_s + where;
    const RecordSchema& target = *all.byKey(field.target);
    return u"(SELECT "_s + target.titleSql(u"x"_s) + u" FROM link l JOIN "_s + target.table()
        + u" x ON x.id = l.target"_s + where + u" COLLATE NOCASE"_s;
}

QString customExpression(const QueryField& field, const RecordSchema& schema, const Schemas& all)
{
    const QString where = u" WHERE x.record = t.id AND x.kind = "_s + inLiteral(schema.table())
        + u" AND x.custom = 1 AND x.key = "_s + inLiteral(field.name) + u" LIMIT 1)"_s;
    if (const RecordSchema* target = field.isRef() ? all.byKey(field.target) : nullptr)
        return u"(SELECT "_s + target->titleSql(u"y"_s) + u" FROM extra x JOIN "_s + target->table()
            + u" y ON y.id = CAST(x.value AS INTEGER)"_s + where + u" COLLATE NOCASE"_s;
    const QString value = field.isNumber() ? u"CAST(x.value AS REAL)"_s
        : field.type == FieldType::Choice  ? choiceRank(*field.def, u"x.value"_s)
                                           : u"x.value"_s;
    return u"(SELECT "_s + value + u" FROM extra x"_s + where + (field.isNumber() ? u""_s : u" COLLATE NOCASE"_s);
}

QString columnExpression(const QueryField& field, const Schemas& all)
{
    const QString column = u"t."_s + field.name;
    if (field.isRef()) {
        const RecordSchema& target = *all.byKey(field.target);
        return u"(SELECT "_s + target.titleSql(u"x"_s) + u" FROM "_s + target.table() + u" x WHERE x.id = "_s + column
            + u") COLLATE NOCASE"_s;
    }
    if (field.isChoice())
        return choiceRank(*field.def, column);
    const bool text = field.type == FieldType::Text || field.type == FieldType::LongText;
    return text ? QString(column + u" COLLATE NOCASE"_s) : column;
}

// Empty when the field has no order.
QString sortExpression(const QueryField& field, const RecordSchema& schema, const Schemas& all)
{
    switch (field.source) {
    case Source::Title: return schema.titleSql(u"t"_s) + u" COLLATE NOCASE"_s;
    case Source::Column: return columnExpression(field, all);
    case Source::Link: return linkExpression(field, schema, all);
    case Source::Custom: return customExpression(field, schema, all);
    case Source::Happened: return u"coalesce(t.happened_from, t.happened_to)"_s;
    default: return {};
    }
}

bool isNeverEmpty(const QueryField& field)
{
    return field.name == "id"_L1 || field.name == "updated_at"_L1 || field.name == "created_at"_L1;
}

} // namespace

Result<QString> writeOrder(const std::vector<SortKey>& keys, const RecordSchema& schema, const Schemas& all)
{
    QStringList parts;
    for (const SortKey& key : keys) {
        const auto field = findField(schema, key.field);
        const QString expression = field ? sortExpression(*field, schema, all) : QString();
        if (expression.isEmpty()) {
            return Error{ErrorCode::Invalid,
                u"%1 cannot be sorted by \"%2\". Possible are: %3."_s.arg(
                    schema.plural(), key.field, sortKeys(schema).join(u", "_s)),
                {{u"field"_s, key.field}}};
        }
        // Without the ending SQLite can take the order from an index.
        parts << QString(
            expression + (key.descending ? u" DESC"_s : u" ASC"_s) + (isNeverEmpty(*field) ? u""_s : u" NULLS LAST"_s));
    }
    const bool newestFirst = parts.isEmpty() || keys.front().descending;
    if (parts.isEmpty())
        parts << u"t.updated_at DESC"_s;
    parts << (newestFirst ? u"t.id DESC"_s : u"t.id"_s);
    return parts.join(u", "_s);
}

QStringList sortKeys(const RecordSchema& schema)
{
    QStringList out{u"rank"_s};
    for (const QueryField& field : queryFields(schema)) {
        const bool ordered = field.source == Source::Title || field.source == Source::Column
            || field.source == Source::Link || field.source == Source::Custom || field.source == Source::Happened;
        if (ordered)
            out << field.name;
    }
    return out;
}

} // namespace encore::query

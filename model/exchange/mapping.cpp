// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/mapping.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

using To = ColumnTarget::To;

struct Prefix
{
    To to;
    QLatin1StringView text;
};

constexpr std::array kPrefixes{
    Prefix{To::Field, "field:"_L1},
    Prefix{To::Section, "section:"_L1},
    Prefix{To::Contribution, "contribution:"_L1},
    Prefix{To::Child, "child:"_L1},
    Prefix{To::Source, "source:"_L1},
    Prefix{To::Extra, "extra:"_L1},
};

Error unknown(const QString& what, const QString& text)
{
    return Error{ErrorCode::Invalid, u"The mapping names %1 \"%2\", which does not exist."_s.arg(what, text),
        {{u"field"_s, text}}};
}

QJsonValue targetsToJson(const std::vector<ColumnTarget>& targets)
{
    if (targets.size() == 1)
        return targets.front().text();
    QJsonArray list;
    for (const ColumnTarget& target : targets)
        list.append(target.text());
    return list;
}

Result<std::vector<ColumnTarget>> targetsFromJson(const QJsonValue& value)
{
    std::vector<ColumnTarget> targets;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue& each : list) {
        const auto target = ColumnTarget::fromText(each.toString());
        if (!target)
            return unknown(u"the target"_s, each.toString());
        targets.push_back(*target);
    }
    return targets;
}

Result<ColumnMapping> columnFromJson(const QJsonValue& value)
{
    ColumnMapping column;
    const QJsonObject object = value.isObject() ? value.toObject() : QJsonObject{{u"to"_s, value}};
    ENCORE_ASSIGN(targets, targetsFromJson(object.value(u"to"_s)));
    column.targets = targets;
    column.separator = object.value(u"separator"_s).toString();
    column.joiner = object.value(u"joiner"_s).toString();
    const QString order = object.value(u"order"_s).toString();
    column.order = dateOrderFromKey(order);
    if (column.order == DateOrder::Unknown && !order.isEmpty())
        return Error{ErrorCode::Invalid,
            u"The mapping names the order \"%1\"; there are: %2, %3."_s.arg(
                order, dateOrderKey(DateOrder::DayFirst), dateOrderKey(DateOrder::MonthFirst)),
            {{u"field"_s, u"order"_s}}};
    return column;
}

QJsonValue columnToJson(const ColumnMapping& column)
{
    const QJsonValue targets = targetsToJson(column.targets);
    if (column.separator.isEmpty() && column.joiner.isEmpty() && column.order == DateOrder::Unknown)
        return targets;
    QJsonObject object{{u"to"_s, targets}};
    if (!column.separator.isEmpty())
        object.insert(u"separator"_s, column.separator);
    if (!column.joiner.isEmpty())
        object.insert(u"joiner"_s, column.joiner);
    if (column.order != DateOrder::Unknown)
        object.insert(u"order"_s, dateOrderKey(column.order));
    return object;
}

Status checkTarget(const ColumnTarget& target, const RecordSchema& schema, const Schemas& schemas)
{
    switch (target.to) {
    case To::Ignore:
    case To::Extra: return {};
    case To::Field: return schema.field(target.key) ? Status() : unknown(u"the field"_s, target.key);
    case To::Section: return schema.hasText() ? Status() : unknown(u"a section of a kind without text,"_s, target.key);
    case To::Contribution: {
        const RecordSchema* contribution = schemas.byKey(u"contribution");
        const FieldDef* role = contribution->field(u"role");
        const bool fits = matchChoice(role->declaredChoices, target.key) && parentField(*contribution, schema.kind());
        return fits ? Status() : unknown(u"the contribution"_s, target.key);
    }
    case To::Child: {
        const RecordSchema* child = schemas.byKey(target.key.section(u'.', 0, 0));
        const bool fits = child && child->field(target.key.section(u'.', 1)) && parentField(*child, schema.kind());
        return fits ? Status() : unknown(u"the field"_s, target.key);
    }
    case To::Source:
        return target.key == "url"_L1 || target.key == "licence"_L1 ? Status()
                                                                    : unknown(u"the source field"_s, target.key);
    }
    return {};
}

} // namespace

QString ColumnTarget::text() const
{
    if (to == To::Ignore)
        return u"ignore"_s;
    if (to == To::Extra && key.isEmpty())
        return u"extra"_s;
    const auto prefix = std::ranges::find(kPrefixes, to, &Prefix::to);
    return QString(prefix->text) + key;
}

std::optional<ColumnTarget> ColumnTarget::fromText(QStringView text)
{
    if (text == "ignore"_L1)
        return ColumnTarget{To::Ignore, {}};
    if (text == "extra"_L1)
        return ColumnTarget{To::Extra, {}};
    for (const Prefix& prefix : kPrefixes) {
        if (text.startsWith(prefix.text) && text.size() > prefix.text.size())
            return ColumnTarget{prefix.to, text.sliced(prefix.text.size()).toString()};
    }
    return std::nullopt;
}

const ColumnMapping& TableMapping::of(const QString& header) const
{
    static const ColumnMapping kept;
    const auto found = columns.find(header);
    return found == columns.end() ? kept : found->second;
}

QJsonObject TableMapping::toJson() const
{
    QJsonObject named;
    for (const auto& [header, column] : columns)
        named.insert(header, columnToJson(column));
    QJsonObject object{{u"kind"_s, kind}, {u"columns"_s, named}};
    if (!keyColumn.isEmpty())
        object.insert(u"key_column"_s, keyColumn);
    if (!fixed.empty()) {
        QJsonObject values;
        for (const auto& [field, value] : fixed)
            values.insert(field, value);
        object.insert(u"fixed"_s, values);
    }
    return object;
}

Result<TableMapping> TableMapping::fromJson(const QJsonObject& object)
{
    TableMapping mapping;
    mapping.kind = object.value(u"kind"_s).toString();
    mapping.keyColumn = object.value(u"key_column"_s).toString();
    const QJsonObject values = object.value(u"fixed"_s).toObject();
    for (auto each = values.begin(); each != values.end(); ++each)
        mapping.fixed[each.key()] = each.value().toString();
    const QJsonObject named = object.value(u"columns"_s).toObject();
    for (auto each = named.begin(); each != named.end(); ++each) {
        ENCORE_ASSIGN(column, columnFromJson(each.value()));
        mapping.columns[each.key()] = std::move(column);
    }
    return mapping;
}

Status TableMapping::check(const Schemas& schemas) const
{
    const RecordSchema* schema = schemas.byName(kind);
    if (!schema)
        return unknown(u"the kind"_s, kind);
    for (const auto& [field, value] : fixed) {
        const FieldDef* def = schema->field(field);
        if (!def)
            return unknown(u"the field"_s, field);
        if (const auto read = valueFromText(*def, value); !read)
            return read.error();
    }
    for (const auto& [header, column] : columns) {
        for (const ColumnTarget& target : column.targets)
            ENCORE_TRY(checkTarget(target, *schema, schemas));
    }
    return {};
}

bool isOwnTable(const QStringList& headers, const RecordSchema& schema)
{
    if (!headers.contains(u"id"_s) || !headers.contains(u"uid"_s))
        return false;
    constexpr qsizetype kEnough = 3;
    const auto known =
        std::ranges::count_if(headers, [&schema](const QString& name) { return schema.field(name) != nullptr; });
    return known >= std::min(kEnough, static_cast<qsizetype>(schema.fields().size()));
}

QString foldedHeader(QStringView header)
{
    QString out;
    for (const QChar c : header.toString().normalized(QString::NormalizationForm_D).toLower()) {
        if (c.isLetterOrNumber())
            out += c;
    }
    return out;
}

bool isEmptyMarker(QStringView text)
{
    static constexpr std::array kMarkers{"na"_L1, "n/a"_L1, "#n/a"_L1, "null"_L1, "none"_L1, "nan"_L1, "-"_L1, "--"_L1,
        "nil"_L1, "k.a."_L1, "k. a."_L1, "s/o"_L1};
    return text.size() <= 5 && std::ranges::any_of(kMarkers, [text](QLatin1StringView marker) {
        return text.compare(marker, Qt::CaseInsensitive) == 0;
    });
}

const FieldDef* parentField(const RecordSchema& child, Kind parent)
{
    const FieldDef* field = child.field(QString(parent.key));
    return field && field->type == FieldType::Ref && field->target == parent.key ? field : nullptr;
}

} // namespace encore

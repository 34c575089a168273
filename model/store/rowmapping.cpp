// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/rowmapping.h"

using namespace Qt::StringLiterals;

namespace encore {

QStringList storedColumns(const RecordSchema& schema)
{
    QStringList columns;
    for (const FieldDef& field : schema.fields()) {
        if (!field.stored())
            continue;
        columns << field.key;
        if (field.type == FieldType::Money)
            columns << field.key + u"_currency"_s;
    }
    return columns;
}

void appendColumns(const FieldDef& field, const Value& value, Row& columns)
{
    struct Binder
    {
        QVariant operator()(std::monostate) const { return {}; }
        QVariant operator()(const QString& text) const { return storable(text); }
        QVariant operator()(double number) const { return number; }
        QVariant operator()(qint64 number) const { return number; }
        QVariant operator()(bool flag) const { return flag ? 1 : 0; }
        QVariant operator()(const PartialDate& date) const { return date.text(); }
        QVariant operator()(const QDateTime& time) const { return storedTime(time); }
        QVariant operator()(const Money& money) const { return money.minor; }
        QVariant operator()(RecordId id) const { return id.value; }
        QVariant operator()(const std::vector<RecordId>&) const { return {}; }
        QVariant operator()(const QStringList&) const { return {}; }
    };
    columns.emplace_back(field.key, std::visit(Binder{}, value));
    if (field.type == FieldType::Money) {
        const Money* money = std::get_if<Money>(&value);
        columns.emplace_back(field.key + u"_currency"_s, money ? QVariant(money->currency) : QVariant());
    }
}

Value readValue(const FieldDef& field, const Query& query, int& column)
{
    const int at = column++;
    if (field.type == FieldType::Money)
        ++column;
    if (query.isNull(at))
        return {};
    switch (field.type) {
    case FieldType::Number: return query.number(at);
    case FieldType::Integer: return query.integer(at);
    case FieldType::Flag: return query.integer(at) != 0;
    case FieldType::Date: {
        const auto date = PartialDate::fromText(query.text(at));
        return date ? Value(*date) : Value();
    }
    case FieldType::DateTime: return timeFromStored(query.text(at));
    case FieldType::Money: return Money{query.integer(at), query.text(at + 1)};
    case FieldType::Ref: return RecordId{query.integer(at)};
    default: return query.text(at);
    }
}

QString storedTime(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFromStored(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace encore

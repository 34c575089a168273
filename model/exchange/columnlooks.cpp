// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/columnlooks.h"

#include "model/exchange/numberguess.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

bool choicesMatch(const FieldDef& field, const ColumnSample& column)
{
    QSet<QString> distinct;
    for (const QString& value : column.values) {
        if (!value.trimmed().isEmpty() && !isEmptyMarker(value.trimmed()))
            distinct.insert(value.trimmed());
    }
    qsizetype known = 0;
    for (const QString& value : distinct)
        known += field.type == FieldType::Flag ? readFlag(value).has_value() : valueFromText(field, value).ok();
    return known * 2 >= distinct.size();
}

} // namespace

Looks looksOf(const ColumnSample& column)
{
    Looks looks;
    QSet<QString> seen;
    qsizetype length = 0;
    for (qsizetype i = 0; i < column.values.size(); ++i) {
        const QString value = column.values[i].trimmed();
        looks.counts = looks.counts && value == QString::number(i + 1);
        if (value.isEmpty() || isEmptyMarker(value))
            continue;
        ++looks.filled;
        seen.insert(value);
        length += value.size();
        looks.longest = std::max(looks.longest, value.size());
        looks.numbers += readNumber(value, NumberStyle::Point).has_value();
        looks.addresses += value.startsWith("http://"_L1) || value.startsWith("https://"_L1);
        looks.mails += value.contains(u'@') && !value.contains(u' ');
        looks.dates.add(readDate(value, DateOrder::Unknown));
    }
    looks.distinct = seen.size();
    looks.meanLength = looks.filled ? static_cast<double>(length) / static_cast<double>(looks.filled) : 0;
    return looks;
}

bool fits(const FieldDef& field, const ColumnSample& column, const Looks& looks)
{
    if (looks.filled == 0)
        return true;
    switch (field.type) {
    case FieldType::Date:
    case FieldType::DateTime: return looks.dates.share() >= 0.3;
    case FieldType::Choice:
    case FieldType::ChoiceList:
    case FieldType::Flag: return choicesMatch(field, column);
    case FieldType::Number:
    case FieldType::Integer: return looks.numbers * 2 >= looks.filled;
    case FieldType::RefList: return !looks.mostly(looks.numbers) && !looks.prose();
    case FieldType::Ref: return !looks.mostly(looks.numbers) && looks.meanLength < 200;
    default: return true;
    }
}

QString separatorOf(const FieldDef& field, const ColumnSample& column)
{
    for (const QString& separator : {u";"_s, u"|"_s, u"\n"_s}) {
        if (std::ranges::any_of(
                column.values, [&separator](const QString& value) { return value.trimmed().contains(separator); }))
            return separator;
    }
    if (field.target == "tag"_L1 || field.type == FieldType::ChoiceList)
        return u","_s;
    if (field.type != FieldType::RefList || field.target == "person"_L1)
        return {};
    QSet<QString> alone;
    QSet<QString> pieces;
    for (const QString& value : column.values) {
        if (!value.contains(u','))
            alone.insert(value.trimmed());
        else
            for (const QString& piece : value.split(u',', Qt::SkipEmptyParts))
                pieces.insert(piece.trimmed());
    }
    const qsizetype known =
        std::ranges::count_if(pieces, [&alone](const QString& piece) { return alone.contains(piece); });
    return !pieces.isEmpty() && known * 2 >= pieces.size() ? u","_s : QString();
}

} // namespace encore

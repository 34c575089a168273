// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/value.h"

#include "model/domain/writtendate.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace encore {

PartialDate::PartialDate(QDate day) : m_text(day.toString(Qt::ISODate)) { }

std::optional<PartialDate> PartialDate::fromText(QStringView text)
{
    const QStringView written = text.trimmed();
    if (!firstWrittenDay(written).isValid())
        return std::nullopt;
    PartialDate date;
    date.m_text = written.toString();
    return date;
}

QDate PartialDate::firstDay() const
{
    return firstWrittenDay(m_text);
}

QDate PartialDate::lastDay() const
{
    const QDate first = firstDay();
    if (m_text.size() == 4)
        return first.addYears(1).addDays(-1);
    return m_text.size() == 7 ? first.addMonths(1).addDays(-1) : first;
}

QString Money::text() const
{
    return QString::number(static_cast<double>(minor) / 100.0, 'f', 2) + u' ' + currency;
}

std::optional<Money> Money::fromText(QStringView text)
{
    const auto parts = text.trimmed().split(u' ', Qt::SkipEmptyParts);
    bool ok = false;
    if (parts.size() != 2 || parts[1].size() != 3)
        return std::nullopt;
    const double amount = parts[0].toDouble(&ok);
    if (!ok)
        return std::nullopt;
    return Money{std::llround(amount * 100.0), parts[1].toString().toUpper()};
}

Value normalized(Value value)
{
    const bool nothing = std::visit(
        [](const auto& held) {
            using T = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<T,
                              QString> || std::is_same_v<T, PartialDate> || std::is_same_v<T, QStringList>)
                return held.isEmpty();
            else if constexpr (std::is_same_v<T, std::vector<RecordId>>)
                return held.empty();
            else if constexpr (std::is_same_v<T, RecordId>)
                return !held.valid();
            else if constexpr (std::is_same_v<T, QDateTime>)
                return !held.isValid();
            else
                return false;
        },
        value);
    return nothing ? Value() : value;
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <compare>
#include <optional>
#include <variant>
#include <vector>

namespace encore {

/// A day, a month or a year, as precise as it is known. Written "2024", "2024-03" or "2024-03-17", so text order is time order.
class PartialDate
{
public:
    PartialDate() = default;
    explicit PartialDate(QDate day);
    /// Reads the written form; nothing when it is no such date.
    static std::optional<PartialDate> fromText(QStringView text);

    bool isEmpty() const { return m_text.isEmpty(); }
    const QString& text() const { return m_text; }
    /// The first and the last day that it can mean; invalid when empty.
    QDate firstDay() const;
    QDate lastDay() const;
    bool operator==(const PartialDate&) const = default;

private:
    QString m_text;
};

/// An amount in the minor unit of its currency (cents), which is an ISO 4217 code.
struct Money
{
    qint64 minor = 0;
    QString currency;
    bool operator==(const Money&) const = default;
    /// "1234.50 EUR"
    QString text() const;
    static std::optional<Money> fromText(QStringView text);
};

/// What a field can hold. Enumerations are their code; std::monostate is "not given".
using Value = std::variant<std::monostate, QString, double, qint64, bool, PartialDate, QDateTime, Money, RecordId,
    std::vector<RecordId>, QStringList>;

inline bool isEmpty(const Value& value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// Empty text, lists, dates and references count as "not given"; this makes them so.
Value normalized(Value value);

} // namespace encore

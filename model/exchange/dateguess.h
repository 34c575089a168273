// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/value.h"

#include <QStringView>

#include <optional>

namespace encore {

/// Which comes first in "3/4/2025".
enum class DateOrder { Unknown, DayFirst, MonthFirst };

/// What a cell in a column of dates says.
struct DateReading
{
    enum class State {
        Empty,
        Date,      ///< read, as precise as written
        Ambiguous, ///< a day and a month that could change places
        Period,    ///< a quarter, a season, a week: real, but kept as text
        Unreadable,
    };
    State state = State::Empty;
    PartialDate date;
    DateOrder proves = DateOrder::Unknown; ///< the order that this value shows for its column
};

/// Reads a date in one of the many forms people write, month names in English, German, French and Spanish included.
DateReading readDate(QStringView text, DateOrder order);

/// Collects what the values of one column say about the order of day and month.
class DateOrderFinder
{
public:
    void add(const DateReading& reading);
    /// The proven order; Unknown when no value shows it, or when values contradict each other.
    DateOrder order() const;
    /// True when there are values that need an order and none is proven.
    bool asks() const { return m_ambiguous > 0 && order() == DateOrder::Unknown; }
    /// The share of values that are dates at all, 0 to 1.
    double share() const;

private:
    qint64 m_dates = 0;
    qint64 m_ambiguous = 0;
    qint64 m_other = 0;
    qint64 m_dayFirst = 0;
    qint64 m_monthFirst = 0;
};

/// "day_first", "month_first", or empty.
QString dateOrderKey(DateOrder order);
DateOrder dateOrderFromKey(QStringView key);

} // namespace encore

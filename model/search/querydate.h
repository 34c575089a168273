// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/querynode.h"

namespace encore::query {

/// A date as a query names it.
struct DateValue
{
    DateSpan days;
    bool age = false; ///< "30d": that many days ago; "<30d" is then what is younger
};

/// Reads 2025, 2025-03, 2025-03-17, 2025-q1, today, yesterday, lastmonth, thisyear, 30d, 2w, 6m, 1y and +30d (from now).
std::optional<DateValue> dateValue(QStringView text, QDate today);

/// The days that a comparison with the value leaves.
DateSpan compared(Op op, const DateValue& value);
/// The days that the value itself means; an age means the time since then.
DateSpan meant(const DateValue& value, QDate today);

} // namespace encore::query

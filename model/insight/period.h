// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/reports.h"

namespace encore {

/// From the first day of a month to the last day of a month; an invalid end is open.
struct Months
{
    QDate first;
    QDate last;
    bool holds(QDate day) const { return (!first.isValid() || day >= first) && (!last.isValid() || day <= last); }
};

/// The months that a period means today.
Months monthsOf(ReportPeriod period, QDate today);

/// More parts of time than this do not fit on an axis.
inline constexpr int kMostSlots = 36;
/// The first day of the month, quarter or year that a day lies in.
QDate slotStart(QDate day, TimeStep step);
/// The first day of the next one.
QDate nextSlot(QDate first, TimeStep step);
/// The finest step with which the time from the first to the last day still fits.
TimeStep stepFor(QDate first, QDate last);
/// A part of time as queries know it: "2025-03", "2025-q1", "2025".
QString slotTerm(QDate first, TimeStep step);

/// The term of a query for everything of a unit ("team:Sales"); empty for no unit.
Result<QString> teamTerm(Session& session, RecordId unit);

} // namespace encore

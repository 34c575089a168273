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

/// The term of a query for everything of a unit ("team:Sales"); empty for no unit.
Result<QString> teamTerm(Session& session, RecordId unit);

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/period.h"

#include "model/domain/kinds.h"
#include "model/search/querynode.h"
#include "model/store/records.h"

#include <array>

using namespace Qt::StringLiterals;

namespace encore {

Months monthsOf(ReportPeriod period, QDate today)
{
    switch (period) {
    case ReportPeriod::All: break;
    case ReportPeriod::ThisYear: return {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    case ReportPeriod::Last12Months:
        return {QDate(today.year(), today.month(), 1).addMonths(-11),
            QDate(today.year(), today.month(), today.daysInMonth())};
    }
    return {};
}

Result<QString> teamTerm(Session& session, RecordId unit)
{
    if (!unit.valid())
        return QString();
    const std::array ids{unit};
    ENCORE_ASSIGN(titles, titlesOf(session.database(), session.schemas().of(team::kind), ids));
    return QString(u"team:"_s + quotedValue(titles[unit.value]));
}

} // namespace encore

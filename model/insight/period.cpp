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

QDate slotStart(QDate day, TimeStep step)
{
    switch (step) {
    case TimeStep::Month: return {day.year(), day.month(), 1};
    case TimeStep::Quarter: return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case TimeStep::Year: break;
    }
    return {day.year(), 1, 1};
}

QDate nextSlot(QDate first, TimeStep step)
{
    return first.addMonths(step == TimeStep::Month ? 1 : step == TimeStep::Quarter ? 3 : 12);
}

TimeStep stepFor(QDate first, QDate last)
{
    const int months = (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
    return months <= kMostSlots ? TimeStep::Month : months <= 3 * (kMostSlots - 1) ? TimeStep::Quarter : TimeStep::Year;
}

QString slotTerm(QDate first, TimeStep step)
{
    switch (step) {
    case TimeStep::Month: return first.toString(u"yyyy-MM"_s);
    case TimeStep::Quarter:
        return u"%1-q%2"_s.arg(QString::number(first.year()), QString::number((first.month() + 2) / 3));
    case TimeStep::Year: break;
    }
    return QString::number(first.year());
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

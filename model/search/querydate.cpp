// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/querydate.h"

#include "model/domain/value.h"
#include "model/search/queryfield.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace encore::query {

namespace {

DateSpan spanOfUnit(QChar unit, QDate day)
{
    switch (unit.unicode()) {
    case u'w': {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {monday, monday.addDays(6)};
    }
    case u'm': {
        const QDate first(day.year(), day.month(), 1);
        return {first, first.addMonths(1).addDays(-1)};
    }
    case u'q': {
        const QDate first(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
        return {first, first.addMonths(3).addDays(-1)};
    }
    case u'y': return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
    default: return {day, day};
    }
}

QDate moved(QDate day, QChar unit, int count)
{
    switch (unit.unicode()) {
    case u'w': return day.addDays(7LL * count);
    case u'm': return day.addMonths(count);
    case u'q': return day.addMonths(3 * count);
    case u'y': return day.addYears(count);
    default: return day.addDays(count);
    }
}

std::optional<DateValue> named(const QString& folded, QDate today)
{
    if (folded == "today"_L1 || folded == "now"_L1)
        return DateValue{{today, today}};
    if (folded == "yesterday"_L1)
        return DateValue{{today.addDays(-1), today.addDays(-1)}};
    if (folded == "tomorrow"_L1)
        return DateValue{{today.addDays(1), today.addDays(1)}};
    static const QRegularExpression form(u"^(this|last|next)(week|month|quarter|year)$"_s);
    const auto match = form.match(folded);
    if (!match.hasMatch())
        return std::nullopt;
    const QChar unit = match.captured(2).front();
    const QString which = match.captured(1);
    const int step = which == "this"_L1 ? 0 : which == "last"_L1 ? -1 : 1;
    // The first day of the unit, so that a month before the 31st does not skip one.
    const QDate first = spanOfUnit(unit, today).from;
    return DateValue{spanOfUnit(unit, moved(first, unit, step))};
}

std::optional<DateValue> relative(const QString& text, QDate today)
{
    static const QRegularExpression form(
        u"^(\\+?)(\\d{1,5}) ?([dwmy])(?:ays?|eeks?|onths?|ears?)?$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool ahead = !match.captured(1).isEmpty();
    const int count = match.captured(2).toInt();
    const QDate day = moved(today, match.captured(3).toLower().front(), ahead ? count : -count);
    return day.isValid() ? std::optional(DateValue{{day, day}, !ahead}) : std::nullopt;
}

} // namespace

std::optional<DateValue> dateValue(QStringView text, QDate today)
{
    const QString trimmed = text.trimmed().toString();
    if (const auto date = PartialDate::fromText(trimmed))
        return DateValue{{date->firstDay(), date->lastDay()}};
    static const QRegularExpression quarter(u"^(\\d{4})-?q([1-4])$"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = quarter.match(trimmed); match.hasMatch() && match.captured(1).toInt() > 0)
        return DateValue{spanOfUnit(u'q', QDate(match.captured(1).toInt(), match.captured(2).toInt() * 3, 1))};
    if (const auto value = relative(trimmed, today))
        return value;
    return named(foldedName(trimmed), today);
}

DateSpan compared(Op op, const DateValue& value)
{
    const DateSpan& days = value.days;
    // "Less than 30 days old" lies after the day that was 30 days ago.
    switch (op) {
    case Op::Less: return value.age ? DateSpan{days.to.addDays(1), {}} : DateSpan{{}, days.from.addDays(-1)};
    case Op::LessEqual: return value.age ? DateSpan{days.from, {}} : DateSpan{{}, days.to};
    case Op::Greater: return value.age ? DateSpan{{}, days.from.addDays(-1)} : DateSpan{days.to.addDays(1), {}};
    case Op::GreaterEqual: return value.age ? DateSpan{{}, days.to} : DateSpan{days.from, {}};
    }
    return days;
}

DateSpan meant(const DateValue& value, QDate today)
{
    return value.age ? DateSpan{value.days.from, today} : value.days;
}

} // namespace encore::query

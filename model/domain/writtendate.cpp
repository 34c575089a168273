// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/writtendate.h"

namespace encore {

namespace {

constexpr qsizetype kYear = 4; ///< how long the forms are
constexpr qsizetype kMonth = 7;
constexpr qsizetype kDay = 10;

// The number that these digits write; -1 for anything else.
int digits(QStringView text)
{
    int number = 0;
    for (const QChar each : text) {
        if (each < u'0' || each > u'9')
            return -1;
        number = number * 10 + (each.unicode() - u'0');
    }
    return number;
}

} // namespace

QDate firstWrittenDay(QStringView text)
{
    const qsizetype size = text.size();
    if ((size != kYear && size != kMonth && size != kDay) || (size > kYear && text[kYear] != u'-')
        || (size > kMonth && text[kMonth] != u'-'))
        return {};
    const int year = digits(text.first(kYear));
    const int month = size > kYear ? digits(text.sliced(kYear + 1, 2)) : 1;
    const int day = size > kMonth ? digits(text.sliced(kMonth + 1, 2)) : 1;
    return year < 1 || month < 0 || day < 0 ? QDate() : QDate(year, month, day);
}

QDate exactWrittenDay(QStringView text)
{
    return text.size() == kDay ? firstWrittenDay(text) : QDate();
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/value.h"

#include <QLocale>

#include <optional>

namespace encore {

/// 1 to 12 for a month's name, long or short, in the locale's language or English; 0 for any other word.
int monthNamed(const QString& word, const QLocale& locale);

/// Which end of a span a field holds: "2024-Q3" is July where something begins and September where it ends.
enum class SpanEnd { First, Last };

/// A date said in relation to today, or as a quarter: "yesterday", "last March", "next Friday", "this year", "3 weeks ago", "in 2 months",
/// "2024-Q3", "Q3 2024", "last quarter". Month and weekday names in the locale's language or English. Nothing when it is no such thing.
std::optional<PartialDate> dateInWords(
    const QString& text, QDate today, const QLocale& locale, SpanEnd end = SpanEnd::First);

/// An amount as people write it: "1.234,50 €", "EUR 12.5", "$1,200", "12.50 EUR"; without a currency it has the locale's. Nothing when it
/// is none, or when no currency can be told.
std::optional<Money> moneyWritten(const QString& text, const QLocale& locale);
/// An amount as it stands in a field: "1,234.50 EUR" with the locale's separators.
QString writtenMoney(const Money& money, const QLocale& locale);

} // namespace encore

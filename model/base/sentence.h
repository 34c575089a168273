// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <variant>
#include <vector>

namespace encore {

/// A part of a whole, 0 to 1, written as a percentage.
struct Share
{
    double value = 0;
    bool operator==(const Share&) const = default;
};

/// A month, a quarter or a year, named by its first day.
enum class TimeStep { Month, Quarter, Year };
struct TimeSlot
{
    QDate first;
    TimeStep step = TimeStep::Month;
    bool operator==(const TimeSlot&) const = default;
};

/// A word of the program (the label of a choice): English source text for the translation.
struct Word
{
    const char* source = "";
    bool operator==(const Word& other) const { return QLatin1StringView(source) == QLatin1StringView(other.source); }
};

/// So much of something: 1250 EUR, 40 h.
struct Amount
{
    double number = 0;
    QString unit;
    bool operator==(const Amount&) const = default;
};

/// What fills a place in a sentence or a cell of a table: nothing, a count, a percentage, a number, an amount, a time, a day, a name from the
/// portfolio, a word of the program.
using Filling = std::variant<std::monostate, qint64, Share, double, Amount, TimeSlot, QDate, QString, Word>;

/// A plain sentence about figures: an English pattern with %1, %2 …, source text for the translation, and what fills it.
struct Sentence
{
    const char* pattern = "";
    std::vector<Filling> fillings;

    bool isEmpty() const { return *pattern == '\0'; }
};

/// The pattern with its places filled; what is filled in is not searched for places again.
QString filled(const QString& pattern, const QStringList& texts);

/// The sentence in English.
QString englishText(const Sentence& sentence);

/// One value in English.
QString englishValue(const Filling& filling);

/// A number with as many decimals as it needs to be told apart, at most two.
QString shortNumber(double number, const QLocale& locale);

/// "Mar 2025", "Q1 2025" or "2025".
QString englishText(const TimeSlot& slot);

} // namespace encore

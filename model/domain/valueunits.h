// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <map>
#include <optional>

namespace encore {

/// What the portfolio has settled about counting: how long a year of work is, and what evidence is worth. Stored as settings "value/…".
struct ValueSettings
{
    double workingDays = 220; ///< "value/working_days": how often something daily happens in a year
    double workingWeeks = 44; ///< "value/working_weeks": how often something weekly happens in a year
    double hoursPerDay = 8;   ///< "value/hours_per_day": how many hours a day of work has
    QString currency;         ///< "value/currency": in which totals are given; empty: that of most figures
    std::array<double, 6> evidenceWeights{0, 0.1, 0.3, 0.6, 0.8, 1}; ///< "value/evidence_weights": for levels 0 to 5
};

/// From the settings under "value/", by what follows it; what is missing or makes no sense keeps its usual value.
ValueSettings valueSettings(const std::map<QString, QString>& stored);

/// How often something of this frequency happens in a year; nothing for "per_case" and unknown codes. Once is 1.
std::optional<double> timesAYear(QStringView frequency, const ValueSettings& settings);

/// What the words of a unit mean: "min", "EUR", "hours per week".
struct UnitMeaning
{
    double hours = 0;                 ///< of one unit; 0 when it is no time
    QString currency;                 ///< an ISO 4217 code; empty when it is no money
    std::optional<double> timesAYear; ///< from "… per week"
    QString plain;                    ///< the unit without what follows "per"
    bool share = false; ///< a percentage, a score or no unit at all: it is a level, and levels do not add up
};

/// Reads a unit as people write it, in English or German.
UnitMeaning unitMeaning(const QString& unit, const ValueSettings& settings);

} // namespace encore

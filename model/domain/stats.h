// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

/// The statistics behind reports. Each names its source and is tested against published or hand-computed values.
namespace encore::stats {

/// The standard normal deviate of a 95 % interval.
inline constexpr double kZ95 = 1.959963984540054;

struct Interval
{
    double low = 0;
    double high = 1;
};

/// The score interval of a proportion (E. B. Wilson, 1927): fair for few cases and for shares near 0 and 1. 0 to 1 when n is 0.
Interval wilson(qint64 successes, qint64 n, double z = kZ95);

/// A value and how often it occurs.
struct Tally
{
    double value = 0;
    qint64 count = 1;
};

/// The value in the middle, the mean of the two middle ones for an even number; nothing without values.
std::optional<double> median(std::vector<Tally> values);

/// The p-quantile with linear interpolation between the closest ranks (Hyndman and Fan 1996, definition 7); nothing without values.
std::optional<double> quantile(std::vector<double> values, double p);

/// How long something has been watched, and whether it happened at the end of that time or was merely not seen to happen yet.
struct Lifetime
{
    double time = 0;
    bool happened = false;
    qint64 count = 1;
};

/// A time at which something happened or watching ended.
struct SurvivalStep
{
    double time = 0;
    qint64 atRisk = 0;   ///< watched until just before
    qint64 happened = 0; ///< at this time
    qint64 censored = 0; ///< watched no longer than this time
    double survival = 1; ///< estimated share to which it has not happened after this time
    double error = 0;    ///< its standard error (Greenwood)
    Interval interval;   ///< 95 %, within 0 and 1
};

struct Survival
{
    std::vector<SurvivalStep> steps;
    std::optional<double> median; ///< the first time at which survival is at most one half; nothing while it is above
    qint64 n = 0;
    qint64 happened = 0;
};

/// The product-limit estimate (Kaplan and Meier 1958) with Greenwood's variance (1926).
Survival kaplanMeier(std::vector<Lifetime> lifetimes);

} // namespace encore::stats

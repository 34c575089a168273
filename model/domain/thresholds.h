// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <span>

namespace encore {

/// When a rule or a work list speaks up. Each portfolio has its own figures; these are the usual ones.
struct Thresholds
{
    int stallDays = 45;      ///< without any event: the replication is silent
    int lightCheckDays = 30; ///< from the start of the trial to the light check
    int trialDays = 30;      ///< a trial lasts at least so long
    int depthPercent = 50;   ///< of the members use it before it counts as adopted
    int sustainDays = 180;   ///< from adopted to the sustain audit

    bool operator==(const Thresholds&) const = default;
};

/// What there is to say about one threshold.
struct ThresholdSpec
{
    QLatin1StringView key; ///< never changes: stored in the portfolio
    const char* label;     ///< English source text
    int Thresholds::*value;
    int least;
    int most;
    bool percent = false; ///< else days
};

/// All of them, in the order in which settings show them.
std::span<const ThresholdSpec> thresholdSpecs();

} // namespace encore

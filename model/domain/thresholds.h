// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <span>

namespace encore {

/// When a rule or a work list speaks up. Each portfolio has its own figures; these are the usual ones.
struct Thresholds
{
    int stallDays = 45;        ///< without any event: the replication is silent
    int lightCheckDays = 30;   ///< from the start of the trial to the light check
    int trialDays = 30;        ///< a trial lasts at least so long
    int depthPercent = 50;     ///< of the members use it before it counts as adopted
    int sustainDays = 180;     ///< from adopted to the sustain audit
    int waitDays = 14;         ///< a captured story waits so long before it is worth a reminder
    int untoldDays = 60;       ///< a success that nobody else was asked about
    int dueDays = 7;           ///< what falls due within these days is shown
    int islandDays = 180;      ///< a use case that stays in one unit for longer is an island
    int keyPersonPercent = 60; ///< of what rests on a use case, in one person's hands
    int targetDays = 60;       ///< a target that ends within these days and is behind is at risk

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

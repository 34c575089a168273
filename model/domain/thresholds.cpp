// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/thresholds.h"

#include <QtGlobal>

#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kMostDays = 3650;

constexpr std::array kSpecs{
    ThresholdSpec{"stall_days"_L1, QT_TRANSLATE_NOOP("encore", "A replication is silent after"), &Thresholds::stallDays,
        1, kMostDays},
    ThresholdSpec{"light_check_days"_L1, QT_TRANSLATE_NOOP("encore", "Light check after the start of a trial"),
        &Thresholds::lightCheckDays, 1, kMostDays},
    ThresholdSpec{
        "trial_days"_L1, QT_TRANSLATE_NOOP("encore", "A trial lasts at least"), &Thresholds::trialDays, 0, kMostDays},
    ThresholdSpec{"depth_percent"_L1, QT_TRANSLATE_NOOP("encore", "Members who use it before it is adopted"),
        &Thresholds::depthPercent, 0, 100, true},
    ThresholdSpec{"sustain_days"_L1, QT_TRANSLATE_NOOP("encore", "Sustain audit after adoption"),
        &Thresholds::sustainDays, 1, kMostDays},
};

} // namespace

std::span<const ThresholdSpec> thresholdSpecs()
{
    return kSpecs;
}

} // namespace encore

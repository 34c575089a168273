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
    ThresholdSpec{"wait_days"_L1, QT_TRANSLATE_NOOP("encore", "A captured story waits too long after"),
        &Thresholds::waitDays, 0, kMostDays},
    ThresholdSpec{"untold_days"_L1, QT_TRANSLATE_NOOP("encore", "A success that nobody copied shows up after"),
        &Thresholds::untoldDays, 0, kMostDays},
    ThresholdSpec{"due_days"_L1, QT_TRANSLATE_NOOP("encore", "What falls due is shown before by"), &Thresholds::dueDays,
        0, kMostDays},
    ThresholdSpec{"target_days"_L1, QT_TRANSLATE_NOOP("encore", "Targets are looked at before their end by"),
        &Thresholds::targetDays, 0, kMostDays},
    ThresholdSpec{"island_days"_L1, QT_TRANSLATE_NOOP("encore", "A use case in one unit is an island after"),
        &Thresholds::islandDays, 1, kMostDays},
    ThresholdSpec{"key_person_percent"_L1, QT_TRANSLATE_NOOP("encore", "Share in one person's hands that is a risk"),
        &Thresholds::keyPersonPercent, 1, 100, true},
};

} // namespace

std::span<const ThresholdSpec> thresholdSpecs()
{
    return kSpecs;
}

} // namespace encore

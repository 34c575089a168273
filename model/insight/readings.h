// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/runchart.h"
#include "model/store/session.h"

namespace encore {

/// The readings of a benefit, and of what it revises, as a run chart. Readings on a month or a year lie on its first day.
Result<RunChart> benefitRunChart(Session& session, RecordId benefit);

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/report.h"
#include "views/charts/heatmatrix.h"

namespace encore {

/// How far rows have come in columns.
HeatMatrixData matrixOf(const Report& report);
/// Rows by likelihood and impact, 1 to 5 each.
HeatMatrixData riskOf(const Report& report);

} // namespace encore

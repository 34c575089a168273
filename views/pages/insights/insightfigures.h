// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/reports.h"
#include "views/charts/chartcard.h"
#include "views/charts/columnchart.h"
#include "views/charts/heatmatrix.h"

// From the figures of the model to what charts and tables show, in the user's language.
namespace encore {

ColumnChartData columnData(const StoriesPerMonth& report);
FigureTable figureTable(const StoriesPerMonth& report);

HeatMatrixData matrixData(const Coverage& report);
FigureTable figureTable(const Coverage& report);

/// Finding, n, exclusions and formula. `counted` says what n counts: "24 stories".
ChartCardText cardText(const ReportNotes& notes, const QString& counted);

} // namespace encore

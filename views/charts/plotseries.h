// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/plot.h"

class QAbstractAxis;
class QAbstractSeries;
class QChart;

namespace encore {

/// Fills a chart with the series and axes of a plot; returns the series whose points the marks stand on.
QAbstractSeries* addPlotSeries(
    QChart& chart, const PlotData& data, double highest, const QFont& caption, const Colors& colors);

/// Above the largest column there is room for the last point of the sum.
inline constexpr double kParetoHeadroom = 1.06;

/// How one of several curves is drawn, the main one first: told apart by colour and by dashes.
QPen curvePen(int curve, const Colors& colors);

/// A round end for an axis, at or above a figure.
double roundEnd(double highest);

} // namespace encore

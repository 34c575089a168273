// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/report.h"
#include "views/charts/chartcard.h"

// From a report of the model to what charts, tables and cards show, in the user's language.
namespace encore {

/// The view that draws reports of this form, still without figures.
ChartView* makeChart(Drawing::Form form, QWidget* parent = nullptr);
/// Puts the figures of a report into the view that was made for its form.
void showReport(ChartView& chart, const Report& report);

FigureTable figureTable(const Report& report);
/// Finding, n, exclusions and formula.
ChartCardText cardText(const Report& report, const Schemas& schemas);
QString questionText(const Report& report);

/// A report as a file, in the given colours: "png" or "svg". Needs a QApplication, but no display.
QByteArray chartFile(const Report& report, const Schemas& schemas, const QString& format, const QSize& size, bool dark);

} // namespace encore

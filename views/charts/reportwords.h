// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/report.h"

// Words that several forms of charts need.
namespace encore {

/// English source text of the model in the user's language.
QString words(const char* source);
QString titleOf(const ReportColumn& column);
/// What the columns say that name a row.
QString nameOf(const Report& report, const ReportRow& row);
/// Everything that a row says, for the pointer and for screen readers.
QString rowText(const Report& report, const ReportRow& row);
/// A figure as a number: counts, numbers, shares, amounts; 0 for others.
double numberOf(const Filling& value);
/// A figure as it stands beside its mark: "14 days"; empty for none.
QString remarkOf(const Report& report, const ReportRow& row, int column);
/// The query behind a figure: its own, else that of its row.
QString queryOf(const ReportRow& row, int column);
/// Whether a column holds shares.
bool holdsShares(const Report& report, int column);
/// The label below an axis of time, and what it shares with its neighbours.
std::pair<QString, QString> axisLabels(const Filling& value);

} // namespace encore

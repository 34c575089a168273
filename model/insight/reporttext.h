// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/report.h"

namespace encore {

/// A value for other programs: numbers without marks of a language, shares from 0 to 1, times as they sort; words in English.
QString plainValue(const Filling& value);

/// The same of a figure, an enumeration by its code.
QString plainFigure(const Figure& figure);

/// Rows as CSV for a spreadsheet: UTF-8 with a byte order mark, and no text that would be taken for a formula.
QByteArray csvText(const std::vector<QStringList>& rows);

/// The figures of a report, headed by the keys of their columns.
std::vector<QStringList> plainRows(const Report& report);

} // namespace encore

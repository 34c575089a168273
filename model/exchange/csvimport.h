// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/exchange/importplan.h"
#include "model/exchange/mapping.h"
#include "model/exchange/tabular.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace encore {

/// What the user has decided about a table; everything left open is detected or guessed.
struct CsvOptions
{
    TableFormat format;
    std::optional<bool> header; ///< whether the first row names the columns
    QString kind;               ///< "people", "use_case" … as RecordSchema names it
    std::optional<TableMapping> mapping;
    std::map<QString, DateOrder> dateOrder; ///< answers to the question of day and month, by header
};

/// What a table looks like under some options, for the assistant to show while they are changed.
struct CsvPreview
{
    QString encoding;
    bool encodingCertain = true;
    char delimiter = ',';
    bool header = true;
    QStringList headers;           ///< of all columns; "Column 3" for one without a name
    std::vector<QStringList> rows; ///< the first ones
    QString guessedKind;
    TableMapping mapping;      ///< the given one, or the guess
    QStringList asksDateOrder; ///< columns mapped to dates in which day and month could change places
    std::vector<ImportProblem> problems;
};

/// Looks at the beginning of a table.
Result<CsvPreview> previewCsv(const QString& path, const CsvOptions& options, const Schemas& schemas);
/// Reads a whole table into a plan: one item a row, in their order. Nothing is asked: what stays ambiguous stays text.
Result<ImportPlan> readCsv(
    const QString& path, const CsvOptions& options, const Schemas& schemas, const Progress& progress = {});

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/db/wholefile.h"
#include "model/store/session.h"

#include <optional>

namespace encore {

/// What an export takes and where it goes.
struct ExportRequest
{
    QString out;                                   ///< a file or, for formats that make a folder, a folder
    std::map<Kind, std::vector<RecordId>> records; ///< in the order in which they shall appear
    bool everything = false;                       ///< the whole portfolio, `records` aside
    bool overwrite = false;                        ///< an existing file or an earlier export folder may be replaced
    std::function<void(const QString&)> tell;      ///< what was left out, one sentence each; may be empty
};

/// A way to write records out.
struct ExportFormat
{
    QString key;       ///< "csv"
    QString suffix;    ///< of its files; empty for a folder
    const char* label; ///< English source text
    bool isPrivate =
        false; ///< holds what the portfolio holds, whatever permissions say: for the owner, not to be handed out
    bool wholePortfolio = false; ///< can hold all kinds at once, and does when no kind is asked for
    bool canSplit = false;       ///< can make one file for each record when the target is a folder (ends in /)
    std::function<Status(Session&, const ExportRequest&)> write;
    std::vector<Kind> only = {}; ///< the kinds that it can hold, the usual first; empty: all
};

/// The formats for working with the data: csv, json, markdown, ics.
std::vector<ExportFormat> dataFormats();

/// A name for a file made from a title: letters, digits and dashes, at most 60, and the number; safe on every system.
QString fileNameFor(const QString& title, RecordId id);

} // namespace encore

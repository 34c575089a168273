// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/session.h"

#include <QIODevice>

#include <span>

namespace encore {

/// Which columns a table of records has.
enum class CsvColumns {
    Fields,     ///< id, uid and the fields of the schema
    Everything, ///< also the texts of the template's sections, the text that belongs to none, and foreign values
};

/// Writes records as RFC 4180 with a byte order mark and CRLF, for spreadsheets: relations by title, enumerations by code. A text that a
/// spreadsheet would run as a formula gets an apostrophe in front. A private working copy: it holds what the portfolio holds.
Status writeCsv(
    QIODevice& out, Session& session, const RecordSchema& schema, std::span<const RecordId> ids, CsvColumns columns);

/// One row of cells that need no guard (headings, numbers) or have it.
QByteArray csvLine(const QStringList& cells);
/// A text that no spreadsheet takes for a formula, and back.
QString guardedCell(const QString& text);
QString unguardedCell(const QString& cell);

} // namespace encore

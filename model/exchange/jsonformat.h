// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/exportformats.h"
#include "model/exchange/portableset.h"

namespace encore {

/// The number of the format that is written; a file with a higher one is refused.
inline constexpr int kPortfolioJsonVersion = 1;

/// Writes everything, or the chosen records with all that hangs on them, as one JSON document that loses nothing: relations by uid, the
/// bytes of attachments as base64, one record a line. It says itself that it is private.
Status writePortfolioJson(QIODevice& out, Session& session, const ExportRequest& request);

/// Whether this is the beginning of such a document.
bool isPortfolioJson(const QByteArray& head);

/// Reads such a document. TooNew when it is of a later version, `Invalid` when it is none.
Result<PortableSet> readPortfolioJson(const QByteArray& bytes, const Schemas& schemas);

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/portableset.h"

namespace encore {

/// Whether a file or folder is an export of a portfolio (json, markdown) that comes back as the same records by their uids.
bool isPortableSource(const QString& path);
/// Its format: "json" or "markdown".
QString portableFormat(const QString& path);
/// Reads it, whichever it is.
Result<PortableSet> readPortableSource(const QString& path, const Schemas& schemas);

} // namespace encore

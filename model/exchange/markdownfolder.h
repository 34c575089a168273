// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/exportformats.h"
#include "model/exchange/portableset.h"

namespace encore {

/// Writes everything, or the chosen records with all that hangs on them, as a folder to work on with other tools: stories and use cases
/// as Markdown with a front matter, the other kinds as CSV, attachments as files. A private working copy. The folder appears complete
/// or not at all; only an earlier export may be replaced.
Status writeMarkdownFolder(Session& session, const ExportRequest& request);

/// Whether a folder was written by that.
bool isMarkdownFolder(const QString& path);

/// Reads such a folder, so that taking it in gives the same records again.
Result<PortableSet> readMarkdownFolder(const QString& path, const Schemas& schemas);

} // namespace encore

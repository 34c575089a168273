// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importservice.h"
#include "model/exchange/portableset.h"

#include <QStringList>

namespace encore {

/// How a source is read: documents by looking at each, a table by its columns, an export of Encore as it was.
enum class SourceForm { Documents, Table, Export };

/// Whether a file is a table, by its name.
bool isTable(const QString& path);
/// The tables that lie in a folder or below it, by path.
QStringList tablesIn(const QString& folder);
/// Whether an import can look at it: a file or a folder. `NotFound` when it is not there, `Invalid` for a pipe or a device.
Status checkSource(const QString& path);
/// What a file or folder is to an import; `NotFound` when it is not there.
Result<SourceForm> sourceFormOf(const QString& path);
/// The one form of several sources that come in together; `Invalid` when tables or exports are among several.
Result<SourceForm> sourceFormOf(const QStringList& paths);

/// What became, or would become, of an export, in the terms of any other import.
ImportReport reportOf(const TakeInReport& taken);

/// Whether a place is named like a copy of another file ("gamma-copy.md", "gamma (2).md").
bool looksLikeCopy(const QString& place);

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/mapping.h"
#include "model/store/session.h"

namespace encore {

/// A mapping that was kept under a name, in the portfolio.
struct ImportProfile
{
    QString name;
    TableMapping mapping;
};

/// The kept mappings, by name. One that no longer fits the fields of the portfolio is left out.
Result<std::vector<ImportProfile>> importProfiles(Database& database, const Schemas& schemas);
/// Keeps a mapping under a name, in place of what had that name before.
Status saveImportProfile(UnitOfWork& work, const QString& name, const TableMapping& mapping);
Status removeImportProfile(UnitOfWork& work, const QString& name);
/// The profile whose columns are all among these headers; of several the one that knows most of them. Null when none fits.
const ImportProfile* profileFor(const std::vector<ImportProfile>& profiles, const QStringList& headers);

/// Reads a mapping from a file, in the form that the command line takes; `Invalid` says what does not fit this portfolio.
Result<TableMapping> readMappingFile(const QString& path, const Schemas& schemas);
/// Writes a mapping to a file in that form, in place of what is there.
Status writeMappingFile(const QString& path, const TableMapping& mapping);

} // namespace encore

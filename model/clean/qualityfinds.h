// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clean/quality.h"

namespace encore {

/// Texts that link to a file or picture which the record does not have.
Result<std::vector<QualityRow>> findBrokenLinks(Session& session);
/// Records outside the trash that name one in it: a replication without its team.
Result<std::vector<QualityRow>> findNamesInTrash(Session& session);
/// Dates that an import could not read and kept as text.
Result<std::vector<QualityRow>> findUnreadDates(Session& session);

/// Figures with a number but no unit, or with one that no other has and that looks like a slip or an abbreviation.
Result<std::vector<QualityRow>> findUnknownUnits(Session& session);

/// The titles of rows that have none yet.
Status fillTitles(Session& session, std::vector<QualityRow>& rows);

} // namespace encore

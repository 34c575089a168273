// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/records.h"

namespace encore {

/// The benefits that a revision has taken the place of, among these; they stay as history and count nowhere. Empty `among`: all of the portfolio.
Result<std::set<qint64>> supersededBenefits(Database& database, std::span<const RecordId> among = {});

/// The revision that took the benefit's place; none: it counts itself.
Result<RecordId> revisionOf(Database& database, RecordId id);

/// Finance says that the figure holds: it, by whom and when are kept, and the benefit is read-only from then on. Without a `figure` the one
/// after the change is taken.
Status validateBenefit(UnitOfWork& work, RecordId id, RecordId by, const PartialDate& on, std::optional<double> figure);

/// Makes a copy of a validated benefit that can be changed and takes its place; the validated one stays as it is. Its id.
Result<RecordId> reviseBenefit(UnitOfWork& work, RecordId id);

/// The benefit and what it revises, the newest first.
Result<std::vector<RecordId>> revisionsOf(Database& database, RecordId id);

} // namespace encore

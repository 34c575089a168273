// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/sentence.h"
#include "model/store/session.h"

#include <set>

namespace encore {

/// Two records of a kind that may be one, how sure that is (0 to 1), and why in plain words.
struct DuplicatePair
{
    RecordId first; ///< the older one
    RecordId second;
    QString firstTitle;
    QString secondTitle;
    double similarity = 0;
    std::vector<Sentence> reasons; ///< the strongest first
};

struct DuplicateOptions
{
    double least = 0.7;   ///< pairs below it are left out
    size_t most = 20'000; ///< of so many pairs the most alike are given
};

/// What a search for duplicates found.
struct Duplicates
{
    std::vector<DuplicatePair> pairs; ///< the most alike first
    qint64 records = 0;               ///< looked at
    qint64 compared = 0;              ///< pairs that had something in common and were compared
    qint64 leftOut = 0;               ///< pairs beyond the limit
};

/// Finds records outside the trash that may be the same: by name in any form, aliases, mail and text. Only records that share a key are
/// compared, so the work grows with the records and not with their pairs. Pairs marked as different are left out.
Result<Duplicates> findDuplicates(
    Session& session, Kind kind, const DuplicateOptions& options = {}, const Progress& progress = {});

/// Two records of a kind, the one with the lower number first.
using RecordPair = std::pair<RecordId, RecordId>;
RecordPair orderedPair(RecordId one, RecordId other);

/// Remembers that two records are different (or forgets it), so that they are not proposed again.
Status markDifferent(UnitOfWork& work, Kind kind, RecordId one, RecordId other, bool different = true);
/// The pairs of a kind that are marked so.
Result<std::set<RecordPair>> differentPairs(Database& database, Kind kind);

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/store/session.h"

namespace encore {

/// Which record of a pair stays when a program has to choose.
enum class KeeperRule { Richer, Older, Newer };

/// Whose value the merged record has; of lists, notes and texts it can have both.
enum class MergeSide { Keeper, Other, Both };

/// The key that stands for the text of a record (its sections) among the fields of a merge.
inline constexpr QLatin1StringView kMergeText("sections");

/// One field of two records that are to become one.
struct MergeField
{
    QString key;
    bool same = false;    ///< both say the same: nothing to choose
    bool canBoth = false; ///< both can be kept, one after the other
    MergeSide side = MergeSide::Keeper;
};

/// What the user chose, by field; the rest is as planMerge() proposes.
using MergeChoices = std::map<QString, MergeSide>;

/// The one of two records that stays by this rule: the one with more in it, the older, the one changed last.
bool keepsFirst(KeeperRule rule, const Record& first, const Record& second);

/// The fields in which at least one record has a value, in the order of the schema, with what is proposed: the keeper's value, or the
/// other's where the keeper has none; lists, aliases, notes and differing texts united.
std::vector<MergeField> planMerge(const RecordSchema& schema, const Record& keeper, const Record& other);

/// What the keeper gains. The other's title becomes an alias where the kind has aliases.
RecordPatch mergePatch(
    const RecordSchema& schema, const Record& keeper, const Record& other, const MergeChoices& choices = {});

/// Makes one record of two: the keeper takes over what was chosen, and everything that names the other (or hangs on it, or says where it
/// was imported from) names the keeper. The other goes to the trash, with what the keeper had already in the same words.
Status mergeRecords(UnitOfWork& work, Kind kind, RecordId keeper, RecordId other, const MergeChoices& choices = {});

/// Merges many pairs, one after the other; where records meet in several pairs they all become one. Pairs marked as different, or made
/// so by an earlier merge, are passed over. Gives the number of records that went.
Result<qint64> mergePairs(UnitOfWork& work, Kind kind, const std::vector<std::pair<RecordId, RecordId>>& pairs,
    KeeperRule rule, const Progress& progress = {});

} // namespace encore

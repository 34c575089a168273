// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/search.h"

namespace encore {

/// Records that lie together in a grouped list.
struct RecordGroup
{
    QString value;    ///< as stored: a code, the number of a record, a year, a month, the text; empty for "not given"
    QString label;    ///< what the value is called: the title of a record, else the value
    qint64 start = 0; ///< place of its first record in the list
    qint64 count = 0;
    bool operator==(const RecordGroup&) const = default;
};

/// A list in the order of its groups.
struct GroupedHits
{
    std::vector<RecordId> ids;
    std::vector<RecordGroup> groups; ///< without gaps, "not given" last
};

/// The fields that a list of this kind can be grouped by.
QStringList groupFields(const RecordSchema& schema);

/// Everything that is found, grouped by a field and inside a group in the order that is asked for. A record with several values stands in
/// the group of its first. Choices come in their own order, days and times by year and month, the newest first, titles by first letter.
Result<GroupedHits> groupedRecords(Session& session, const SearchRequest& request, const QString& field);

} // namespace encore

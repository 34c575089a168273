// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/records.h"

namespace encore {

/// Records that point to the one that is shown, by one of their fields: the stories of a use case, the quotes of a story.
struct Related
{
    Kind kind;
    QString field;               ///< of those records
    bool hanging = false;        ///< they describe the shown record and share its fate in the trash
    std::vector<RecordRow> rows; ///< the first of them
    qint64 count = 0;            ///< of all of them
};

/// All that a page shows of one record.
struct RecordView
{
    Record record; ///< text included
    QString title;
    std::map<QString, QStringList> refTitles;
    std::vector<Related> related;

    /// The related records of a kind by a field; null when there are none.
    const Related* find(Kind kind, QStringView field) const;
    /// The same as rows; empty when there are none.
    std::span<const RecordRow> rows(Kind kind, QStringView field) const;
};

/// Reads a record with everything around it. At most `limit` rows of each relation.
Result<RecordView> loadView(Session& session, Kind kind, RecordId id, int limit = 200);

} // namespace encore

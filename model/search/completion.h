// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/search.h"

namespace encore {

/// One thing that could be typed next.
struct CompletionItem
{
    QString insert;    ///< replaces the completed part of the text: "state:", "in_review", "\"Customer Care\""
    QString label;     ///< what it is called, English source text or the user's own words
    qint64 count = -1; ///< records that it would leave; -1 where that is not counted
};

/// What can stand at the cursor.
struct QueryCompletion
{
    qsizetype start = 0; ///< the part of the text that an item replaces
    qsizetype length = 0;
    QString field; ///< the field whose values are offered; empty when fields are
    std::vector<CompletionItem> items;
};

/// Offers fields, and after a colon the values that records really have, with the number of records that the rest of the query
/// leaves for each.
Result<QueryCompletion> complete(
    Search& search, const Schemas& schemas, Kind kind, const QString& text, qsizetype cursor);

} // namespace encore

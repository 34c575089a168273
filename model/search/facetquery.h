// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/queryfield.h"
#include "model/search/sqlwriter.h"

namespace encore::query {

/// How the records of a kind (alias t) are grouped by the values of a field.
struct FacetSource
{
    QString joins;     ///< brings the values in; a record without any has NULL
    QString value;     ///< what is grouped
    QString label;     ///< from a grouped value v to what stands in a query
    bool tree = false; ///< the values are teams: a record counts for all above its own, too

    /// Counts the records that the filter leaves, by value; for a tree by the set of teams, as their numbers with commas between.
    Sql statement(const Filter& filter) const;

private:
    Sql setsStatement(const Filter& filter, const QString& records) const;
};

/// Nothing when the field has no values to group by (texts, numbers).
std::optional<FacetSource> facetSource(const QueryField& field, const RecordSchema& schema, const Schemas& all);

} // namespace encore::query

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

/// One kind of records by two of its relations or choices.
struct CrossTable
{
    struct Axis
    {
        QString value; ///< as stored: a code or the number of a record; empty for "not given"
        QString label; ///< the title of the record, else the code
        qint64 count = 0;
    };
    struct Cell
    {
        qint64 count = 0;
        QString state; ///< the furthest among its records; empty: none, or the kind has no states
    };
    std::vector<Axis> rows;
    std::vector<Axis> columns;
    std::vector<Cell> cells; ///< row by row
    qint64 n = 0;            ///< records that are found
    qint64 rowsLeftOut = 0;  ///< those with the fewest records, when there are too many to read
    qint64 columnsLeftOut = 0;
    const Cell& cell(size_t row, size_t column) const { return cells[row * columns.size() + column]; }
};

/// What is wanted of a table.
struct CrossRequest
{
    Kind kind;
    QString query;
    QString rows;    ///< a relation or a choice
    QString columns; ///< another one
    QString state;   ///< a choice whose order says which state is furthest; may be empty
    int mostRows = 300;
    int mostColumns = 60;
};

/// The fields that can stand at the sides of a table.
QStringList crossFields(const RecordSchema& schema);

/// Counts the records that are found, for each pair of values. A record with several values counts under each of them. Records that could
/// be named and are not have empty rows and columns, as long as there is room.
Result<CrossTable> crossTable(Session& session, const CrossRequest& request);

} // namespace encore

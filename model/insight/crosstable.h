// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/search.h"

namespace encore {

/// From the least state to the furthest: which of several records stands for a cell of a matrix. Of replications one that runs comes after
/// all that have ended; other kinds follow the order of their choices.
class StateOrder
{
public:
    StateOrder() = default;
    StateOrder(const RecordSchema& schema, const FieldDef& state);
    static const StateOrder& ofReplications();

    /// How far a state is; -1 for a code that is not known.
    int rank(QStringView state) const;
    const QStringList& codes() const { return m_codes; }

private:
    explicit StateOrder(QStringList codes) : m_codes(std::move(codes)) { }
    QStringList m_codes;
};

/// What lies where a row and a column of a matrix meet.
struct CrossCell
{
    qint64 count = 0;
    QString state; ///< the furthest among its records; empty: none, or the kind has no states
    int rank = -1; ///< of that state in the order

    /// Takes in as many records of one state.
    void add(qint64 records, int stateRank, const StateOrder& order);
};

/// One kind of records by two of its relations or choices.
struct CrossTable
{
    struct Axis
    {
        QString value; ///< as stored: a code or the number of a record; empty for "not given"
        QString label; ///< the title of the record, else the code
        qint64 count = 0;
    };
    using Cell = CrossCell;
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

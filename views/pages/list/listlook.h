// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/record.h"
#include "model/search/sqlwriter.h"

#include <map>

namespace encore {

enum class ListForm { Table, Cards, Board, Matrix };

/// How a list is shown. Kept for the next time, and saved as a view: the texts are what a saved view holds.
struct ListLook
{
    QString query;
    QStringList columns;           ///< without the title, which is always the first
    std::map<QString, int> widths; ///< of the columns whose width the user has chosen
    int pinned = 1;                ///< columns that stay in sight, the title being the first
    std::vector<SortKey> sort;     ///< empty: the best match first, else what changed last
    ListForm form = ListForm::Table;
    QString group; ///< field by which the rows of the table are grouped; empty: not
    QString state; ///< field whose choices are the columns of the board
    QString rows;  ///< fields at the sides of the matrix
    QString across;

    /// "!2,teams:140,people": the pinned columns when it is not one, and each column with its chosen width.
    QString columnsText() const;
    void readColumns(const QString& text);
    /// "-updated_at,title": downwards by the first, then upwards by the second.
    QString sortText() const;
    void readSort(const QString& text);
    /// "table:state", "cards", "board:state", "matrix:use_case,team".
    QString formText() const;
    void readForm(const QString& text);

    /// Writes it into a saved view, and reads it from one over what is there.
    void writeTo(Record& view) const;
    void readFrom(const Record& view);
    bool operator==(const ListLook&) const = default;
};

/// Sorts by a key, or by it too when `more`: upwards first, then downwards, then not.
std::vector<SortKey> sortedBy(std::vector<SortKey> sort, const QString& key, bool more);

} // namespace encore

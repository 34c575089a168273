// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/mapping.h"

namespace encore {

/// What the values of a column look like.
struct Looks
{
    qsizetype filled = 0;
    qsizetype distinct = 0;
    qsizetype numbers = 0;
    qsizetype addresses = 0; // on the web
    qsizetype mails = 0;
    double meanLength = 0;
    qsizetype longest = 0;
    bool counts = true; // 1, 2, 3 …
    DateOrderFinder dates;

    bool mostly(qsizetype some) const { return filled > 0 && some * 10 >= filled * 8; }
    bool unique(qsizetype rows) const { return filled == rows && distinct == rows && rows > 0; }
    bool prose() const { return meanLength > 120 || (longest > 400 && meanLength > 60); }
};

/// Looks at the values of a column.
Looks looksOf(const ColumnSample& column);
/// Whether a field could hold most of them; a column that it could not hold is better kept under its own name.
bool fits(const FieldDef& field, const ColumnSample& column, const Looks& looks);
/// What divides several names in one cell: pieces between commas that stand alone in other cells, or a mark that names do not contain; empty
/// when each cell holds one.
QString separatorOf(const FieldDef& field, const ColumnSample& column);

} // namespace encore

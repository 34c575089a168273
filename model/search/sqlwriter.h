// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/schema.h"
#include "model/search/querynode.h"

#include <QVariant>

namespace encore {

/// A column to sort by: a field's key, "title", "updated_at", "created_at" or "rank" (how well the words fit).
struct SortKey
{
    QString field;
    bool descending = false;
    bool operator==(const SortKey&) const = default;
};

namespace query {

/// A piece of SQL with the values of its placeholders, in order.
struct Sql
{
    QString text;
    QVariantList values;

    Sql& operator+=(const Sql& other)
    {
        text += other.text;
        values += other.values;
        return *this;
    }
    Sql& operator+=(const QString& more)
    {
        text += more;
        return *this;
    }
};

/// A query as conditions on the records of one kind, whose table has the alias t.
struct Filter
{
    QString match;              ///< FTS5 expression of the words that all of the records hold; empty for none
    And words;                  ///< the parts of the query that match stands for
    bool titlesSuffice = false; ///< a record whose title fits match fits it as a whole
    Sql conditions;             ///< everything else; empty for none
    bool inTrash = false; ///< the query itself says what of the trash it wants; else records in the trash are left out
    int kindNumber = 0;
    QString table;

    /// The condition that a record is found by an expression.
    Sql found(const QString& expression) const;
    /// Everything but match. `walks`: SQLite may take the order from the index over (trashed_at, updated_at); that is good for the
    /// first rows and for plain lists, but reading all of the table is faster when conditions must look at every record.
    Sql other(bool walks) const;
    /// All of it.
    Sql all(bool walks) const;
};

/// Writes the query as SQL. Values are bound and words quoted, so no text of the user is ever read as SQL or as an FTS5 expression.
Filter writeFilter(const SearchQuery& query, const RecordSchema& schema, const Schemas& all);

/// The ORDER BY list for these keys, ending with the record's number so that the order is total; Invalid when a key is not sortable.
Result<QString> writeOrder(const std::vector<SortKey>& keys, const RecordSchema& schema, const Schemas& all);

/// The keys that records of this kind can be sorted by.
QStringList sortKeys(const RecordSchema& schema);

/// The numbers of records of `kind` whose title is the text, or, when there is none, has its words; with "#12" or 12 that number.
Sql writeTargets(const RecordSchema& kind, const Operand& value);

} // namespace query
} // namespace encore

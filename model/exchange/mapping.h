// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/schema.h"
#include "model/exchange/dateguess.h"

#include <QJsonObject>
#include <QStringList>

#include <map>
#include <vector>

namespace encore {

/// Where the cells of a column go. Written "field:title", "section:lessons", "extra", "extra:Phase", "contribution:recorder",
/// "child:quote.text", "source:url", "source:licence" or "ignore".
struct ColumnTarget
{
    enum class To {
        Ignore,
        Extra,        ///< kept as text under its own name (key: another name)
        Field,        ///< key: a field of the kind
        Section,      ///< key: a section of the template, or a heading of its own
        Contribution, ///< people who took part; key: their role
        Child,        ///< key: "quote.text", a field of a record that hangs on this one
        Source,       ///< key: "url" or "licence"
    };
    To to = To::Extra;
    QString key;

    QString text() const;
    static std::optional<ColumnTarget> fromText(QStringView text);
    bool operator==(const ColumnTarget&) const = default;
};

/// What becomes of one column.
struct ColumnMapping
{
    std::vector<ColumnTarget> targets{ColumnTarget{}};
    QString separator; ///< cuts a cell into several names or codes; empty: one
    QString joiner;    ///< between the cells of several columns that go into one field; empty: by its type
    DateOrder order = DateOrder::Unknown; ///< of day and month
    bool operator==(const ColumnMapping&) const = default;
};

/// How the columns of a table become records; saved as a profile and given to the command line.
struct TableMapping
{
    QString kind;      ///< "story"
    QString keyColumn; ///< header of the column that recognises a row on the next import; empty: its content
    std::map<QString, QString> fixed;         ///< values that every record gets, by field
    std::map<QString, ColumnMapping> columns; ///< by header; a column that is not named is kept as an extra

    const ColumnMapping& of(const QString& header) const;
    QJsonObject toJson() const;
    /// Reads that form; `Invalid` names what is unknown.
    static Result<TableMapping> fromJson(const QJsonObject& object);
    /// Checks that the fields, sections and kinds it names exist.
    Status check(const Schemas& schemas) const;
    bool operator==(const TableMapping&) const = default;
};

/// A column with enough of its values to guess from.
struct ColumnSample
{
    QString header;
    QStringList values; ///< in row order, empty ones included
};

/// The kind of record that the columns describe best; `fileName` helps.
QString guessKind(const std::vector<ColumnSample>& columns, const QString& fileName, const Schemas& schemas);
/// The likeliest mapping onto records of `kind`.
TableMapping guessMapping(const std::vector<ColumnSample>& columns, const RecordSchema& schema, const Schemas& schemas);
/// Whether a header looks like one: a name that some kind of record knows.
bool isKnownHeader(const QString& header, const Schemas& schemas);

/// Whether columns are those of Encore's own tables: "id" and "uid" beside names of fields. Their rows are known by the uid.
bool isOwnTable(const QStringList& headers, const RecordSchema& schema);

/// Lower case, accents off, letters and digits only: how names of columns are compared.
QString foldedHeader(QStringView header);
/// True for "NA", "n/a", "null", "-" and the like, which mean "not given" where a value is expected.
bool isEmptyMarker(QStringView text);
/// The Ref field of `child` that points to a record of kind `parent`, or null.
const FieldDef* parentField(const RecordSchema& child, Kind parent);

} // namespace encore

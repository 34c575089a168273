// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/schema.h"

#include <optional>

namespace encore::query {

/// A name that may stand before a colon, and where its values lie.
struct QueryField
{
    enum class Source {
        Column, ///< a column of the record's own table
        Link,   ///< to-many references and lists of codes
        Custom, ///< a field of the user's own
        Extra,  ///< a value kept from an import under its foreign name
        Title,
        Body,     ///< everything in the full-text index but the title
        Happened, ///< the span happened_from … happened_to
        People,   ///< who contributed or is quoted; the members of a team
        Teams,    ///< the teams of a record that has them through others
        Origin,   ///< what it was imported from
    };
    QString name;
    Source source = Source::Column;
    FieldType type = FieldType::Text;
    const FieldDef* def = nullptr; ///< null for what every record has
    QString target;                ///< the kind that a reference points to
    bool offered = true;           ///< shown by completion

    bool isDate() const { return type == FieldType::Date || type == FieldType::DateTime; }
    bool isNumber() const
    {
        return type == FieldType::Number || type == FieldType::Integer || type == FieldType::Money;
    }
    bool isChoice() const { return type == FieldType::Choice || type == FieldType::ChoiceList; }
    bool isRef() const { return type == FieldType::Ref || type == FieldType::RefList; }
};

/// All names that a query over this kind may use.
std::vector<QueryField> queryFields(const RecordSchema& schema);
/// The field that is meant: its key, an alias ("changed", "team", "lang"), its label; case, blanks and dashes aside.
std::optional<QueryField> findField(const RecordSchema& schema, QStringView name);
/// The field name nearest to a mistyped one; empty when nothing is near.
QString nearestField(const RecordSchema& schema, QStringView name);

/// The codes that are meant: the one that fits exactly, else all whose code or label begins so, else those with a word that does.
QStringList matchingCodes(const FieldDef& field, QStringView text);

/// What can follow has:, no: and is:.
struct HasTarget
{
    enum class Form { Field, Child, Picture, Baseline, Actual, Evidence, Source, Translation, Extra, Section, Trashed };
    Form form = Form::Field;
    QString name;
    std::optional<QueryField> field; ///< Field
    QString childKind;               ///< Child: the kind of the records that point here …
    QString childField;              ///< … and the field with which they do
};
std::vector<HasTarget> hasTargets(const RecordSchema& schema, const Schemas& all);
std::optional<HasTarget> findHasTarget(const RecordSchema& schema, const Schemas& all, QStringView what);
/// is:trashed and is:<any yes-or-no field>.
std::vector<HasTarget> isTargets(const RecordSchema& schema);
std::optional<HasTarget> findIsTarget(const RecordSchema& schema, QStringView what);

/// Lower case, letters and digits only: how names and codes are compared.
QString foldedName(QStringView text);

} // namespace encore::query

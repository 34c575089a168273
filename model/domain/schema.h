// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/record.h"
#include "model/domain/template.h"

#include <memory>
#include <unordered_map>

namespace encore {

/// A field as everything generic sees it: declared in a kind's header, or made by the user in this portfolio.
struct FieldDef
{
    QString key;
    FieldType type = FieldType::Text;
    QString label; ///< English source text for declared fields, the user's own words for custom ones
    QString group;
    unsigned flags = NoFlag;
    std::vector<std::pair<QString, QString>> choices; ///< code, label
    Choices declaredChoices;                          ///< the same for declared fields, with matchChoice
    QString target;                                   ///< the kind that a Ref or RefList points to
    bool custom = false;
    FieldRange range = {};

    bool is(FieldFlag flag) const { return (flags & flag) != 0; }
    bool stored() const
    {
        return type != FieldType::RefList && type != FieldType::ChoiceList && !custom;
    } ///< has a column of its own
};

/// What a kind's header declares about itself.
struct KindSpec
{
    Kind kind;
    int number;              ///< 1 to 63, never reused: part of the full-text document id
    const char* commandName; ///< "use-cases": the name on the command line, in file names and folders
    const char* singular;    ///< English source texts
    const char* plural;
    std::span<const FieldSpec* const> fields;
    const char* titleField; ///< the field that names the record, or null when titleSql does
    const char* titleSql;   ///< an SQL expression over the kind's table alias "t"
    bool hasText;           ///< has sections and language versions
    const Template* defaultTemplate;
};

/// All that generic code needs to know about one kind: the declared fields in order, then the user's own. Copies share their fields.
class RecordSchema
{
public:
    RecordSchema(const KindSpec& spec, std::vector<FieldDef> customFields);

    Kind kind() const { return m_spec->kind; }
    int number() const { return m_spec->number; }
    QString table() const { return QString(m_spec->kind.key); }
    QString commandName() const { return QString::fromLatin1(m_spec->commandName); }
    QString singular() const { return QString::fromLatin1(m_spec->singular); }
    QString plural() const { return QString::fromLatin1(m_spec->plural); }
    bool hasText() const { return m_spec->hasText; }
    const Template* defaultTemplate() const { return m_spec->defaultTemplate; }

    const std::vector<FieldDef>& fields() const { return m_fields->list; }
    const FieldDef* field(QStringView key) const;
    /// The field that names the record; null for kinds whose title is composed (a replication).
    const FieldDef* titleField() const;
    /// The title as an SQL expression over the table alias `alias`.
    QString titleSql(const QString& alias) const;

private:
    struct Fields
    {
        Fields(const KindSpec& spec, std::vector<FieldDef> customFields);
        std::vector<FieldDef> list;
        std::unordered_map<QString, size_t> byKey;
    };
    static std::shared_ptr<const Fields> declaredFields(const KindSpec& spec);

    const KindSpec* m_spec;
    std::shared_ptr<const Fields> m_fields;
};

/// The schemas of a portfolio, assembled when it opens.
class Schemas
{
public:
    /// With the custom fields of the portfolio, by kind key.
    explicit Schemas(const std::map<QString, std::vector<FieldDef>>& customFields = {});

    const std::vector<RecordSchema>& all() const { return m_schemas; }
    const RecordSchema& of(Kind kind) const;              ///< the kind must be one of kinds()
    const RecordSchema* byKey(QStringView kindKey) const; ///< "use_case"; null when unknown
    const RecordSchema* byName(
        QStringView name) const; ///< also "use-cases", "Use cases", "use case"; null when unknown
    const RecordSchema* byNumber(int number) const;

private:
    std::vector<RecordSchema> m_schemas;
};

/// Checks a record against its schema: required fields, codes that exist, types. `Invalid` names the field.
Status validate(const RecordSchema& schema, const Record& record);
/// The same for the values of a patch alone.
Status validate(const RecordSchema& schema, const RecordPatch& patch);

/// The same for one value.
Status validate(const FieldDef& field, const Value& value);

/// The stable key of a field type ("choice_list"), as stored for custom fields.
QString fieldTypeKey(FieldType type);
FieldType fieldTypeFromKey(QStringView key); ///< Text when unknown

/// Text form of a value as CSV, the command line and the log use it: codes, ISO dates, ids; lists joined with "; ".
QString valueToText(const FieldDef& field, const Value& value);
/// Reads that form; `Invalid` says what is expected. References are read as ids.
Result<Value> valueFromText(const FieldDef& field, QStringView text);

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/schema.h"

#include "model/domain/kinds.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

FieldDef definitionOf(const FieldSpec& spec)
{
    FieldDef def;
    def.key = QString::fromLatin1(spec.key);
    def.type = spec.type;
    def.label = QString::fromUtf8(spec.label);
    def.group = QString::fromUtf8(spec.group);
    def.flags = spec.flags;
    def.declaredChoices = spec.choices;
    for (const Choice& choice : spec.choices)
        def.choices.emplace_back(QString(choice.code), QString::fromUtf8(choice.label));
    def.target = QString::fromLatin1(spec.target ? spec.target : "");
    def.range = spec.range;
    return def;
}

QString foldedName(QStringView name)
{
    QString out;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            out += c.toLower();
    }
    return out;
}

Error invalid(const FieldDef& field, const QString& rule, const QString& detail)
{
    return Error{ErrorCode::Invalid, detail, {{u"field"_s, field.key}, {u"label"_s, field.label}, {u"rule"_s, rule}}};
}

bool holdsRightType(const FieldDef& field, const Value& value)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice: return std::holds_alternative<QString>(value);
    case FieldType::ChoiceList: return std::holds_alternative<QStringList>(value);
    case FieldType::Number: return std::holds_alternative<double>(value);
    case FieldType::Integer: return std::holds_alternative<qint64>(value);
    case FieldType::Flag: return std::holds_alternative<bool>(value);
    case FieldType::Date: return std::holds_alternative<PartialDate>(value);
    case FieldType::DateTime: return std::holds_alternative<QDateTime>(value);
    case FieldType::Money: return std::holds_alternative<Money>(value);
    case FieldType::Ref: return std::holds_alternative<RecordId>(value);
    case FieldType::RefList: return std::holds_alternative<std::vector<RecordId>>(value);
    }
    return false;
}

bool knowsCode(const FieldDef& field, QStringView code)
{
    return std::ranges::any_of(field.choices, [code](const auto& choice) { return choice.first == code; });
}

QString codesOf(const FieldDef& field)
{
    QStringList codes;
    for (const auto& choice : field.choices)
        codes << choice.first;
    return codes.join(u", "_s);
}

double figureOf(const Value& value)
{
    if (const auto* whole = std::get_if<qint64>(&value))
        return static_cast<double>(*whole);
    return std::get<double>(value);
}

QString rangeText(const FieldRange& range)
{
    return std::isfinite(range.most) ? u"figures from %1 to %2"_s.arg(range.least).arg(range.most)
                                     : u"figures from %1 up"_s.arg(range.least);
}

Error unreadable(const FieldDef& field, QStringView text, const QString& expected)
{
    return invalid(field, u"format"_s, u"%1: \"%2\" is not %3."_s.arg(field.label, text.left(80).toString(), expected));
}

Result<Value> readChoice(const FieldDef& field, QStringView text)
{
    if (const Choice* choice = matchChoice(field.declaredChoices, text))
        return Value(QString(choice->code));
    const QString wanted = foldedName(text);
    for (const auto& [code, label] : field.choices) {
        if (foldedName(code) == wanted || foldedName(label) == wanted)
            return Value(code);
    }
    return unreadable(field, text, u"one of: "_s + codesOf(field));
}

Result<Value> readFlag(const FieldDef& field, QStringView text)
{
    static const QStringList yes{u"1"_s, u"true"_s, u"yes"_s, u"y"_s, u"x"_s};
    static const QStringList no{u"0"_s, u"false"_s, u"no"_s, u"n"_s};
    const QString lower = text.toString().toLower();
    if (yes.contains(lower))
        return Value(true);
    if (no.contains(lower))
        return Value(false);
    return unreadable(field, text, u"yes or no"_s);
}

Result<Value> readList(const FieldDef& field, QStringView text)
{
    QStringList codes;
    std::vector<RecordId> ids;
    for (const QStringView part : text.split(field.type == FieldType::RefList ? u',' : u';', Qt::SkipEmptyParts)) {
        // Codes hold no commas, so these may divide them, too; labels may.
        const bool commas =
            field.type == FieldType::ChoiceList && part.contains(u',') && !readChoice(field, part.trimmed());
        for (const QStringView piece : part.split(commas ? u',' : u';', Qt::SkipEmptyParts)) {
            if (field.type == FieldType::RefList) {
                bool ok = false;
                ids.push_back(RecordId{piece.trimmed().toLongLong(&ok)});
                if (!ok)
                    return unreadable(field, piece, u"a record number"_s);
            } else {
                ENCORE_ASSIGN(code, readChoice(field, piece.trimmed()));
                codes << std::get<QString>(code);
            }
        }
    }
    return field.type == FieldType::RefList ? normalized(Value(ids)) : normalized(Value(codes));
}

} // namespace

RecordSchema::Fields::Fields(const KindSpec& spec, std::vector<FieldDef> customFields)
{
    for (const FieldSpec* field : spec.fields)
        list.push_back(definitionOf(*field));
    for (FieldDef& custom : customFields) {
        custom.custom = true;
        list.push_back(std::move(custom));
    }
    for (size_t i = 0; i < list.size(); ++i)
        byKey.emplace(list[i].key, i);
}

// What the headers declare is the same in every portfolio, and is put together once.
std::shared_ptr<const RecordSchema::Fields> RecordSchema::declaredFields(const KindSpec& spec)
{
    static const std::map<const KindSpec*, std::shared_ptr<const Fields>> all = [] {
        std::map<const KindSpec*, std::shared_ptr<const Fields>> made;
        for (const KindSpec* each : kinds())
            made.emplace(each, std::make_shared<const Fields>(*each, std::vector<FieldDef>()));
        return made;
    }();
    const auto found = all.find(&spec);
    return found == all.end() ? std::make_shared<const Fields>(spec, std::vector<FieldDef>()) : found->second;
}

RecordSchema::RecordSchema(const KindSpec& spec, std::vector<FieldDef> customFields)
    : m_spec(&spec)
    , m_fields(
          customFields.empty() ? declaredFields(spec) : std::make_shared<const Fields>(spec, std::move(customFields)))
{
}

const FieldDef* RecordSchema::field(QStringView key) const
{
    const auto found = m_fields->byKey.find(key.toString());
    return found == m_fields->byKey.end() ? nullptr : &m_fields->list[found->second];
}

const FieldDef* RecordSchema::titleField() const
{
    return m_spec->titleField ? field(QString::fromLatin1(m_spec->titleField)) : nullptr;
}

QString RecordSchema::titleSql(const QString& alias) const
{
    if (m_spec->titleField)
        return alias + u'.' + QString::fromLatin1(m_spec->titleField);
    return QString::fromUtf8(m_spec->titleSql).replace(u"t."_s, alias + u'.');
}

Schemas::Schemas(const std::map<QString, std::vector<FieldDef>>& customFields)
{
    m_schemas.reserve(kinds().size());
    for (const KindSpec* spec : kinds()) {
        const auto own = customFields.find(QString(spec->kind.key));
        m_schemas.emplace_back(*spec, own == customFields.end() ? std::vector<FieldDef>() : own->second);
    }
}

const RecordSchema& Schemas::of(Kind kind) const
{
    const RecordSchema* schema = byKey(QString(kind.key));
    Q_ASSERT(schema);
    return *schema;
}

const RecordSchema* Schemas::byKey(QStringView kindKey) const
{
    const auto found =
        std::ranges::find_if(m_schemas, [kindKey](const auto& each) { return each.kind().key == kindKey; });
    return found == m_schemas.end() ? nullptr : &*found;
}

const RecordSchema* Schemas::byName(QStringView name) const
{
    const QString wanted = foldedName(name);
    const auto found = std::ranges::find_if(m_schemas, [&wanted](const RecordSchema& each) {
        return foldedName(each.commandName()) == wanted || foldedName(each.singular()) == wanted
            || foldedName(each.plural()) == wanted || foldedName(each.table()) == wanted;
    });
    return found == m_schemas.end() ? nullptr : &*found;
}

const RecordSchema* Schemas::byNumber(int number) const
{
    const auto found = std::ranges::find_if(m_schemas, [number](const auto& each) { return each.number() == number; });
    return found == m_schemas.end() ? nullptr : &*found;
}

Status validate(const FieldDef& field, const Value& value)
{
    if (isEmpty(value)) {
        if (field.is(Required))
            return invalid(field, u"required"_s, u"%1 must be filled."_s.arg(field.label));
        return {};
    }
    if (!holdsRightType(field, value))
        return invalid(field, u"type"_s, u"%1 cannot hold this kind of value."_s.arg(field.label));
    if (field.range.bounded() && !field.range.holds(figureOf(value)))
        return invalid(field, u"range"_s, u"%1 takes %2."_s.arg(field.label, rangeText(field.range)));
    const auto* code = std::get_if<QString>(&value);
    if (field.type == FieldType::Choice && !knowsCode(field, *code))
        return invalid(
            field, u"choice"_s, u"%1 cannot be \"%2\"; it is one of: %3."_s.arg(field.label, *code, codesOf(field)));
    if (const auto* codes = std::get_if<QStringList>(&value)) {
        for (const QString& each : *codes) {
            if (!knowsCode(field, each))
                return invalid(field, u"choice"_s,
                    u"%1 cannot hold \"%2\"; it takes: %3."_s.arg(field.label, each, codesOf(field)));
        }
    }
    return {};
}

Status validate(const RecordSchema& schema, const Record& record)
{
    for (const FieldDef& field : schema.fields())
        ENCORE_TRY(validate(field, record.value(field.key)));
    return {};
}

Status validate(const RecordSchema& schema, const RecordPatch& patch)
{
    for (const auto& [key, value] : patch.values) {
        const FieldDef* field = schema.field(key);
        if (!field)
            return Error{
                ErrorCode::Invalid, u"%1 has no field \"%2\"."_s.arg(schema.singular(), key), {{u"field"_s, key}}};
        ENCORE_TRY(validate(*field, value));
    }
    return {};
}

namespace {

constexpr std::array kTypeKeys{
    std::pair{FieldType::Text, "text"_L1},
    std::pair{FieldType::LongText, "long_text"_L1},
    std::pair{FieldType::Choice, "choice"_L1},
    std::pair{FieldType::ChoiceList, "choice_list"_L1},
    std::pair{FieldType::Number, "number"_L1},
    std::pair{FieldType::Integer, "integer"_L1},
    std::pair{FieldType::Flag, "flag"_L1},
    std::pair{FieldType::Date, "date"_L1},
    std::pair{FieldType::DateTime, "date_time"_L1},
    std::pair{FieldType::Money, "money"_L1},
    std::pair{FieldType::Ref, "ref"_L1},
    std::pair{FieldType::RefList, "ref_list"_L1},
};

} // namespace

QString fieldTypeKey(FieldType type)
{
    const auto found = std::ranges::find(kTypeKeys, type, &std::pair<FieldType, QLatin1StringView>::first);
    return found == kTypeKeys.end() ? u"text"_s : QString(found->second);
}

FieldType fieldTypeFromKey(QStringView key)
{
    for (const auto& [type, name] : kTypeKeys) {
        if (name == key)
            return type;
    }
    return FieldType::Text;
}

QString valueToText(const FieldDef& field, const Value& value)
{
    struct Writer
    {
        const FieldDef& field;
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString& text) const { return text; }
        QString operator()(double number) const { return QString::number(number, 'g', QLocale::FloatingPointShortest); }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(bool flag) const { return flag ? u"yes"_s : u"no"_s; }
        QString operator()(const PartialDate& date) const { return date.text(); }
        QString operator()(const QDateTime& time) const { return time.toUTC().toString(Qt::ISODateWithMs); }
        QString operator()(const Money& money) const { return money.text(); }
        QString operator()(RecordId id) const { return QString::number(id.value); }
        QString operator()(const std::vector<RecordId>& ids) const
        {
            QStringList parts;
            for (const RecordId id : ids)
                parts << QString::number(id.value);
            return parts.join(u"; "_s);
        }
        QString operator()(const QStringList& codes) const { return codes.join(u"; "_s); }
    };
    return std::visit(Writer{field}, value);
}

Result<Value> valueFromText(const FieldDef& field, QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Value();
    bool ok = true;
    switch (field.type) {
    case FieldType::Text: return Value(trimmed.toString());
    case FieldType::LongText: return Value(text.toString());
    case FieldType::Choice: return readChoice(field, trimmed);
    case FieldType::ChoiceList:
    case FieldType::RefList: return readList(field, trimmed);
    case FieldType::Number: {
        const double number = trimmed.toDouble(&ok);
        return ok && std::isfinite(number) ? Result<Value>(Value(number)) : unreadable(field, text, u"a number"_s);
    }
    case FieldType::Integer: {
        const qint64 number = trimmed.toLongLong(&ok);
        return ok ? Result<Value>(Value(number)) : unreadable(field, text, u"a whole number"_s);
    }
    case FieldType::Flag: return readFlag(field, trimmed);
    case FieldType::Date: {
        const auto date = PartialDate::fromText(trimmed);
        return date ? Result<Value>(Value(*date))
                    : unreadable(field, text, u"a date such as 2025, 2025-03 or 2025-03-17"_s);
    }
    case FieldType::DateTime: {
        const QDateTime time = QDateTime::fromString(trimmed.toString(), Qt::ISODateWithMs);
        return time.isValid() ? Result<Value>(Value(time))
                              : unreadable(field, text, u"a time such as 2025-03-17T09:30:00Z"_s);
    }
    case FieldType::Money: {
        const auto money = Money::fromText(trimmed);
        return money ? Result<Value>(Value(*money)) : unreadable(field, text, u"an amount such as \"12.50 EUR\""_s);
    }
    case FieldType::Ref: {
        const qint64 id = trimmed.toLongLong(&ok);
        return ok ? Result<Value>(Value(RecordId{id})) : unreadable(field, text, u"a record number"_s);
    }
    }
    return unreadable(field, text, u"readable"_s);
}

} // namespace encore

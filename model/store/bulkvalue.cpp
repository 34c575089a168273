// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/bulkvalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Stands for the sections of a record; nothing else has this address.
const FieldDef& textField()
{
    static const FieldDef field = [] {
        FieldDef made;
        made.key = QString(kBulkText);
        made.type = FieldType::LongText;
        made.label = QString::fromUtf8(QT_TRANSLATE_NOOP("encore", "Text"));
        return made;
    }();
    return field;
}

template <typename List>
Value withMembers(List list, const List& more)
{
    for (const auto& each : more) {
        if (std::ranges::find(list, each) == list.end())
            list.push_back(each);
    }
    return normalized(Value(std::move(list)));
}

template <typename List>
Value withoutMembers(const List& list, const List& less)
{
    List left;
    for (const auto& each : list) {
        if (std::ranges::find(less, each) == less.end())
            left.push_back(each);
    }
    return normalized(Value(std::move(left)));
}

// Adds to or takes out of a list; a value of another type counts as an empty list.
Value combined(const Value& current, const Value& meant, bool add)
{
    const auto change = [&](const auto& wanted) {
        using List = std::decay_t<decltype(wanted)>;
        const auto* held = std::get_if<List>(&current);
        const List list = held ? *held : List();
        return add ? withMembers(list, wanted) : withoutMembers(list, wanted);
    };
    if (const auto* ids = std::get_if<std::vector<RecordId>>(&meant))
        return change(*ids);
    if (const auto* codes = std::get_if<QStringList>(&meant))
        return change(*codes);
    return current;
}

Value replacedValue(const Value& current, const BulkEdit& edit)
{
    const auto* text = std::get_if<QString>(&current);
    const QString changed = text ? replacedText(*text, edit) : QString();
    return !text || changed == *text ? current : normalized(Value(changed));
}

} // namespace

bool isBulkText(const FieldDef& field)
{
    return &field == &textField();
}

QString replacedText(QString text, const BulkEdit& edit)
{
    if (edit.find.isEmpty())
        return text;
    return text.replace(edit.find, edit.replacement, edit.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive);
}

const FieldDef* bulkField(const RecordSchema& schema, const QString& key)
{
    const FieldDef* field = schema.field(key);
    return !field && schema.hasText() && key == kBulkText ? &textField() : field;
}

bool isBulkEditable(const FieldDef& field)
{
    return !field.is(Hidden) && !field.is(Derived);
}

std::vector<BulkOperation> bulkOperations(const FieldDef& field)
{
    using enum BulkOperation;
    if (isBulkText(field))
        return {Replace};
    switch (field.type) {
    case FieldType::RefList:
    case FieldType::ChoiceList: return {Add, Remove, Set, Clear};
    case FieldType::Text:
    case FieldType::LongText: return {Set, Replace, Clear};
    default: return {Set, Clear};
    }
}

Result<Value> bulkValue(const FieldDef& field, const BulkEdit& edit, const Value& meant, const Value& current)
{
    Value after;
    switch (edit.operation) {
    // A record that is still to be made has a negative number, which normalized() would take for none.
    case BulkOperation::Set: after = std::holds_alternative<RecordId>(meant) ? meant : normalized(meant); break;
    case BulkOperation::Clear: break;
    case BulkOperation::Add:
    case BulkOperation::Remove: after = combined(current, meant, edit.operation == BulkOperation::Add); break;
    case BulkOperation::Replace: after = replacedValue(current, edit); break;
    }
    if (after != current)
        ENCORE_TRY(validate(field, after));
    return after;
}

} // namespace encore

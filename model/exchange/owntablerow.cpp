// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/owntablerow.h"

#include "model/exchange/importnames.h"
#include "model/exchange/joinedcells.h"
#include "model/store/records.h"
#include "model/store/rowmapping.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

void dropKnownNames(Draft& draft, const std::map<QString, QStringList>& titles)
{
    std::map<QString, QStringList> named;
    for (const NamedRef& ref : draft.refs)
        named[ref.field] << ref.name.simplified();
    const auto folded = [](const QStringList& names) {
        QStringList out;
        for (const QString& name : names.join(u';').split(u';', Qt::SkipEmptyParts))
            out << foldedName(name);
        out.sort();
        return out;
    };
    for (const auto& [field, names] : named) {
        const auto held = titles.find(field);
        if (held != titles.end() && folded(held->second) == folded(names))
            std::erase_if(draft.refs, [&field](const NamedRef& ref) { return ref.field == field; });
    }
}

const QString kOtherText = u"other_text"_s; // the column of all text without a column of its own

void takeText(std::vector<Section>& held, const Section& cell)
{
    if (cell.key.isEmpty() && cell.heading == kOtherText) {
        replaceOtherText(held, cell.text);
        return;
    }
    const auto isSame = [&cell](const Section& each) {
        return each.language.isEmpty() && each.key == cell.key && (!cell.key.isEmpty() || each.heading == cell.heading);
    };
    replaceJoined(held, cell, &Section::text, isSame, u"\n\n"_s);
}

} // namespace

Status keepWhatTheTableLacks(Database& database, const Schemas& schemas, const RecordSchema& schema, ImportItem& item)
{
    ENCORE_ASSIGN(current, getRecord(database, schema, item.existing));
    const std::array ids{item.existing};
    ENCORE_ASSIGN(rows, getRows(database, schemas, schema, ids));
    Record& wanted = item.draft.record;
    for (const FieldDef& field : schema.fields()) {
        const Value& held = current.value(field.key);
        const bool same = valueToText(field, held).trimmed() == valueToText(field, wanted.value(field.key)).trimmed();
        if (same && !isEmpty(wanted.value(field.key)))
            wanted.setValue(field.key, held);
    }
    if (!rows.empty())
        dropKnownNames(item.draft, rows.front().refTitles);
    // A name that nothing was found for is kept as text; it is not asked for again.
    std::erase_if(item.draft.refs, [&](const NamedRef& ref) {
        const FieldDef* field = schema.field(ref.field);
        return field && std::ranges::any_of(current.extras, [&](const Extra& extra) {
            return extra.key == field->label && extra.value == ref.name;
        });
    });
    for (const Section& cell : wanted.sections)
        takeText(current.sections, cell);
    wanted.sections = std::move(current.sections);
    for (const Extra& cell : wanted.extras) {
        const auto isSame = [&cell](const Extra& each) { return each.key == cell.key; };
        replaceJoined(current.extras, cell, &Extra::value, isSame, u"; "_s);
    }
    wanted.extras = std::move(current.extras);
    return {};
}

void spreadOtherText(Record& record)
{
    const auto cell = std::ranges::find_if(
        record.sections, [](const Section& section) { return section.key.isEmpty() && section.heading == kOtherText; });
    if (cell == record.sections.end())
        return;
    const QString text = cell->text;
    record.sections.erase(cell);
    replaceOtherText(record.sections, text);
}

} // namespace encore

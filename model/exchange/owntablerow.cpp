// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/owntablerow.h"

#include "model/exchange/importnames.h"
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

// The text of all sections of one key stands in one cell; what has no key of a template stands together in "other_text".
void replaceTexts(std::vector<Section>& held, const std::vector<Section>& wanted)
{
    for (const Section& section : wanted) {
        if (section.key.isEmpty())
            continue;
        QStringList before;
        auto first = held.end();
        for (auto each = held.begin(); each != held.end(); ++each) {
            if (each->key != section.key)
                continue;
            first = first == held.end() ? each : first;
            before << each->text;
        }
        if (first == held.end())
            held.push_back(section);
        else if (before.join(u"\n\n"_s).trimmed() != section.text && before.size() == 1)
            first->text = section.text;
    }
}

void replaceValues(std::vector<Extra>& held, const std::vector<Extra>& wanted)
{
    for (const Extra& extra : wanted) {
        QStringList before;
        auto first = held.end();
        for (auto each = held.begin(); each != held.end(); ++each) {
            if (each->key != extra.key)
                continue;
            first = first == held.end() ? each : first;
            before << each->value;
        }
        if (first == held.end())
            held.push_back(extra);
        else if (before.join(u"; "_s).trimmed() != extra.value && before.size() == 1)
            first->value = extra.value;
    }
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
    std::vector<Section> sections;
    for (const Section& section : current.sections) {
        if (section.language.isEmpty())
            sections.push_back(section);
    }
    replaceTexts(sections, wanted.sections);
    wanted.sections = std::move(sections);
    replaceValues(current.extras, wanted.extras);
    wanted.extras = std::move(current.extras);
    return {};
}

} // namespace encore

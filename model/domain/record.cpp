// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/record.h"

#include <algorithm>

namespace encore {

const Value& Record::value(const QString& key) const
{
    static const Value nothing;
    const auto found = m_values.find(key);
    return found == m_values.end() ? nothing : found->second;
}

void Record::setValue(const QString& key, Value value)
{
    Value kept = normalized(std::move(value));
    if (encore::isEmpty(kept))
        m_values.erase(key);
    else
        m_values.insert_or_assign(key, std::move(kept));
}

const Section* Record::section(QStringView key) const
{
    const auto found = std::ranges::find_if(
        sections, [key](const Section& section) { return section.language.isEmpty() && section.key == key; });
    return found == sections.end() ? nullptr : &*found;
}

RecordPatch difference(const Record& from, const Record& to)
{
    RecordPatch patch;
    for (const auto& [key, value] : to.values()) {
        if (from.value(key) != value)
            patch.values[key] = value;
    }
    for (const auto& [key, value] : from.values()) {
        if (isEmpty(to.value(key)))
            patch.values[key] = Value();
    }
    if (from.sections != to.sections)
        patch.sections = to.sections;
    if (from.languages != to.languages)
        patch.languages = to.languages;
    if (from.extras != to.extras)
        patch.extras = to.extras;
    return patch;
}

} // namespace encore

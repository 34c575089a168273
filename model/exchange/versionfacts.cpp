// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/documentfields.h"
#include "model/exchange/factnames.h"
#include "model/exchange/factvalues.h"
#include "model/exchange/languagecode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

bool isText(const QString& meaning)
{
    return meaning == u"one_line"_s || meaning == u"summary"_s || meaning == u"patlet"_s || meaning == u"headline"_s;
}

// What a version says of itself to be found, and what it is called.
bool isOfTheVersion(const DocumentFacts& facts, const QString& meaning, const MetaValue& value)
{
    if (meaning == u"title"_s)
        return value.isScalar() && value.text.trimmed() == facts.title;
    if (meaning == u"language"_s)
        return !languageCode(value.text).isEmpty();
    return value.isScalar() && (meaning == u"translation_key"_s || meaning == u"translation_of"_s);
}

bool isSaidBy(const MetaEntries& base, const QString& key, const MetaValue& value)
{
    return std::ranges::any_of(base, [&key, &value](const auto& each) {
        return bareKey(each.first) == bareKey(key) && each.second.text.trimmed() == value.text.trimmed();
    });
}

// Those that are files are attached later, or kept when there is no file.
bool isPictures(const QString& meaning, const MetaValue& value)
{
    std::vector<FoundPicture> pictures;
    if (meaning == u"picture"_s && value.members.empty())
        addPictures(value, pictures);
    return !pictures.empty() && pictures.size() == std::max<size_t>(1, value.items.size());
}

} // namespace

void applyVersionFacts(const DocumentFacts& facts, const MetaEntries& base, const QString& language, ImportItem& item)
{
    Record& record = item.draft.record;
    for (const auto& [key, value] : facts.entries) {
        const QString meaning = meaningOf(key);
        if (value.text.trimmed().isEmpty() || isOfTheVersion(facts, meaning, value) || isSaidBy(base, key, value)
            || isPictures(meaning, value))
            continue;
        std::optional<Section> told = sectionOfFact(key, value);
        if (!told && isText(meaning))
            told = Section{0, {}, {}, headingOfFact(key), 2, value.texts().join(u' ').trimmed()};
        if (told && !told->text.isEmpty()) {
            told->language = language;
            record.sections.push_back(*told);
        } else {
            record.extras.push_back({0, key, value.text});
        }
    }
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/documentfacts.h"

#include "model/exchange/factnames.h"
#include "model/exchange/factvalues.h"
#include "model/exchange/languagecode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

QString pictureKey(const DocumentFacts& facts, const QString& address)
{
    for (const auto& [key, value] : facts.entries) {
        std::vector<FoundPicture> pictures;
        if (meaningOf(key) == u"picture"_s)
            addPictures(value, pictures);
        if (std::ranges::find(pictures, address, &FoundPicture::address) != pictures.end())
            return key;
    }
    return {};
}

DocumentFacts readFacts(const MetaEntries& entries)
{
    DocumentFacts facts;
    facts.entries = entries;
    for (const auto& [key, value] : entries) {
        const QString meaning = meaningOf(key);
        const QString text = value.text.trimmed();
        if (key == u"kind_of"_s)
            facts.encoreKind = text;
        else if (meaning == u"title"_s && value.isScalar() && (facts.title.isEmpty() || bareKey(key) == u"title"_s))
            facts.title = text;
        else if (meaning == u"language"_s && value.isScalar())
            facts.language = languageCode(text);
        else if (meaning == u"translation_key"_s && value.isScalar())
            facts.translationKey = text;
        else if (meaning == u"translation_of"_s && value.isScalar())
            facts.translationOf = text;
        else if (meaning == u"picture"_s)
            addPictures(value, facts.pictures);
        if (meaning == u"kind"_s || meaning == u"categories"_s || meaning == u"layout"_s)
            facts.kindWords << value.texts();
    }
    return facts;
}

} // namespace encore

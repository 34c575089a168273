// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/translations.h"

#include "model/exchange/importsource.h"
#include "model/exchange/languagecode.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

/// A document's path taken apart.
struct Place
{
    QString bare; // folders and stem without the language
    QString stem;
    QString language;
    QString folder;      // the language folder with what is above it, empty when the language is not in a folder
    bool marked = false; // below a folder "translations" or the like
};

bool isMarker(const QString& folder)
{
    static const QRegularExpression words(
        u"^(?:translations?|i18n|l10n|locales?|languages?|lang|uebersetzungen|übersetzungen|traductions?|traducciones)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return folder.contains(words);
}

Place placeOf(const QString& path, const QSet<QString>& allStems)
{
    Place out;
    QStringList folders = path.split(u'/');
    QString name = folders.takeLast();
    static const QRegularExpression ending(
        u"\\.(?:md|mdx|markdown|mdown|mkd|mdwn|html?|xhtml|txt)$"_s, QRegularExpression::CaseInsensitiveOption);
    name.remove(ending);
    static const QRegularExpression suffix(u"^(.+?)([._-])([a-z]{2}(?:[-_][A-Za-z]{2,4})?)$"_s);
    if (const auto match = suffix.match(name); match.hasMatch() && !languageCode(match.captured(3)).isEmpty()) {
        const QString base = QString(folders.join(u'/') + u'/' + match.captured(1)).toLower();
        if (match.captured(2) == u"."_s || allStems.contains(base)) {
            out.language = languageCode(match.captured(3));
            name = match.captured(1);
        }
    }
    for (qsizetype i = 0; i < folders.size() && out.language.isEmpty(); ++i) {
        const QString code = languageCode(folders[i]);
        if (code.isEmpty())
            continue;
        out.language = code;
        out.folder = folders.mid(0, i + 1).join(u'/');
        out.marked = i > 0 && isMarker(folders[i - 1]);
        folders.removeAt(i);
        if (out.marked)
            folders.removeAt(i - 1);
    }
    out.stem = name.toLower();
    out.bare = QString(folders.join(u'/') + u'/' + name).toLower();
    return out;
}

// Whether a text is written in English, by its small words; a short text says nothing.
bool readsAsEnglish(const ParsedDocument& document)
{
    static const QSet<QString> small{u"the"_s, u"and"_s, u"of"_s, u"to"_s, u"was"_s, u"were"_s, u"with"_s, u"that"_s,
        u"it"_s, u"we"_s, u"they"_s, u"is"_s, u"for"_s, u"from"_s};
    const QStringList words = document.body.left(8000).toLower().split(u' ', Qt::SkipEmptyParts);
    const auto english = std::ranges::count_if(words, [](const QString& word) { return small.contains(word); });
    return english >= 4 && english * 10 >= words.size();
}

int sharedFolders(const QString& a, const QString& b)
{
    const QStringList left = a.split(u'/');
    const QStringList right = b.split(u'/');
    int shared = 0;
    for (const QString& each : left)
        shared += right.contains(each) ? 1 : 0;
    return shared;
}

class Matcher
{
public:
    explicit Matcher(const std::vector<const ParsedDocument*>& documents)
        : m_documents(documents)
        , m_links(documents.size())
    {
        QSet<QString> stems;
        for (const ParsedDocument* document : documents) {
            const QFileInfo file(document->place);
            const QString folder = file.path() == u"."_s ? QString() : file.path();
            stems.insert(QString(folder + u'/' + file.completeBaseName()).toLower());
        }
        for (const ParsedDocument* document : documents)
            m_places.push_back(placeOf(document->place, stems));
        dropDoubtfulFolders();
        for (size_t i = 0; i < documents.size(); ++i) {
            const QString said = documents[i]->facts.language;
            m_links[i].language = m_places[i].language.isEmpty() ? said : m_places[i].language;
        }
    }

    std::vector<TranslationLink> match()
    {
        QMap<QString, std::vector<size_t>> groups;
        for (size_t i = 0; i < m_documents.size(); ++i)
            groups[m_places[i].bare].push_back(i);
        for (const auto& members : groups)
            joinGroup(members);
        joinByKey();
        joinByAddress();
        return m_links;
    }

private:
    // A folder "it" may be the department: it counts as a language when something else says so too.
    void dropDoubtfulFolders()
    {
        QMap<QString, QSet<QString>> siblings;
        QMap<QString, int> bare;
        for (const Place& place : m_places) {
            if (!place.folder.isEmpty())
                siblings[place.folder.section(u'/', 0, -2)].insert(place.folder.section(u'/', -1));
            ++bare[place.bare];
        }
        QMap<QString, int> english; // more documents that are than that are not
        for (size_t i = 0; i < m_places.size(); ++i) {
            if (!m_places[i].folder.isEmpty() && !sameLanguage(m_places[i].language, u"en"_s))
                english[m_places[i].folder] += readsAsEnglish(*m_documents[i]) ? 1 : -1;
        }
        QMap<QString, bool> allMatched;
        for (const Place& place : m_places) {
            if (!place.folder.isEmpty())
                allMatched[place.folder] = allMatched.value(place.folder, true) && bare.value(place.bare) > 1;
        }
        for (size_t i = 0; i < m_places.size(); ++i) {
            Place& place = m_places[i];
            const bool said = sameLanguage(place.language, m_documents[i]->facts.language);
            const bool likely =
                allMatched.value(place.folder) || siblings.value(place.folder.section(u'/', 0, -2)).size() >= 2;
            if (place.folder.isEmpty() || place.marked || said || (likely && english.value(place.folder) <= 0))
                continue;
            place = Place{m_documents[i]->place.toLower(), place.stem, {}, {}, false};
        }
    }

    void join(size_t version, size_t base)
    {
        while (m_links[base].base >= 0)
            base = static_cast<size_t>(m_links[base].base);
        if (version == base || m_links[version].base >= 0 || m_links[version].language.isEmpty()
            || m_links[version].language == m_links[base].language)
            return;
        for (TranslationLink& link : m_links) { // versions of the version go along
            if (link.base == static_cast<int>(version))
                link.base = static_cast<int>(base);
        }
        m_links[version].base = static_cast<int>(base);
    }

    void joinGroup(const std::vector<size_t>& members)
    {
        const int base = baseOf(members);
        if (base < 0)
            return;
        for (const size_t each : members)
            join(each, static_cast<size_t>(base));
    }

    // The original among the documents of one name: the one without a language in its place, one of the same name elsewhere, the English one.
    int baseOf(const std::vector<size_t>& members) const
    {
        for (const size_t each : members) {
            if (m_places[each].language.isEmpty())
                return static_cast<int>(each);
        }
        const Place& place = m_places[members.front()];
        if (const int elsewhere = sameStemElsewhere(place); elsewhere >= 0)
            return elsewhere;
        for (const size_t each : members) {
            if (sameLanguage(m_links[each].language, u"en"_s))
                return static_cast<int>(each);
        }
        return members.size() > 1 ? static_cast<int>(members.front()) : -1;
    }

    int sameStemElsewhere(const Place& place) const
    {
        if (place.stem == u"index"_s || place.stem == u"readme"_s || place.stem == u"_index"_s
            || place.folder.isEmpty())
            return -1;
        int best = -1;
        int bestShared = -1;
        bool tie = false;
        for (size_t i = 0; i < m_places.size(); ++i) {
            if (!m_places[i].language.isEmpty() || m_places[i].stem != place.stem)
                continue;
            const int shared = sharedFolders(m_places[i].bare, place.bare);
            tie = shared == bestShared;
            if (shared > bestShared) {
                bestShared = shared;
                best = static_cast<int>(i);
            }
        }
        return tie ? -1 : best;
    }

    bool isCopy(size_t index) const { return looksLikeCopy(m_documents[index]->place); }

    void joinByKey()
    {
        QMap<QString, std::vector<size_t>> keys;
        for (size_t i = 0; i < m_documents.size(); ++i) {
            const DocumentFacts& facts = m_documents[i]->facts;
            if (!facts.translationKey.isEmpty() && !m_links[i].language.isEmpty())
                keys[facts.translationKey].push_back(i);
            if (facts.translationOf.isEmpty())
                continue;
            const QString wanted = QFileInfo(facts.translationOf).completeBaseName().toLower();
            int original = -1;
            for (size_t k = 0; k < m_documents.size(); ++k) {
                const bool named = QFileInfo(m_documents[k]->place).completeBaseName().toLower() == wanted
                    || m_documents[k]->title == facts.translationOf;
                if (k != i && named && m_links[k].base < 0 && (original < 0 || isCopy(static_cast<size_t>(original))))
                    original = static_cast<int>(k);
            }
            if (original >= 0)
                join(i, static_cast<size_t>(original));
        }
        for (const auto& members : keys) {
            const auto isEnglish = [this](size_t each) { return sameLanguage(m_links[each].language, u"en"_s); };
            auto original =
                std::ranges::find_if(members, [&](size_t each) { return isEnglish(each) && !isCopy(each); });
            if (original == members.end())
                original = std::ranges::find_if(members, isEnglish);
            const size_t base = original == members.end() ? members.front() : *original;
            for (const size_t each : members)
                join(each, base);
        }
    }

    void joinByAddress()
    {
        for (size_t i = 0; i < m_documents.size(); ++i) {
            for (const auto& [language, address] : m_documents[i]->page.otherLanguages) {
                const QString path = QDir::cleanPath(QString(QFileInfo(m_documents[i]->path).path() + u'/' + address));
                for (size_t k = 0; k < m_documents.size(); ++k) {
                    const bool english =
                        sameLanguage(m_links[k].language, u"en"_s) || !sameLanguage(m_links[i].language, u"en"_s);
                    if (k != i && m_documents[k]->path == path && english && m_links[k].base < 0 && m_links[i].base < 0
                        && (k < i || sameLanguage(m_links[k].language, u"en"_s)))
                        join(i, k);
                }
            }
        }
    }

    const std::vector<const ParsedDocument*>& m_documents;
    std::vector<TranslationLink> m_links;
    std::vector<Place> m_places;
};

} // namespace

std::vector<TranslationLink> findTranslations(const std::vector<const ParsedDocument*>& documents)
{
    return Matcher(documents).match();
}

} // namespace encore

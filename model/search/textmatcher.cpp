// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/textmatcher.h"

#include "model/search/ftsexpression.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore::query {

namespace {

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c.isMark();
}

QStringList wordsIn(const QString& text)
{
    QString spaced = foldedText(text);
    std::ranges::replace_if(
        spaced, [](QChar c) { return !isWordLetter(c); }, u' ');
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

bool holds(const QString& folded, const QString& text, bool prefix)
{
    const WordParts parts = wordParts(text);
    for (qsizetype i = 0; i < parts.words.size(); ++i) {
        const bool open = prefix && !parts.lastIsRun && i == parts.words.size() - 1;
        if (findWords(folded, wordsIn(parts.words[i]), open).first < 0)
            return false;
    }
    return std::ranges::all_of(parts.runs, [&](const QString& run) { return folded.contains(foldedText(run)); });
}

bool holds(const std::array<QString, 2>& texts, const Node& node)
{
    const auto inAny = [&texts](const QString& text, bool prefix) {
        return std::ranges::any_of(texts, [&](const QString& each) { return holds(each, text, prefix); });
    };
    const auto part = [&texts](const Node& each) { return holds(texts, each); };
    if (const auto* text = std::get_if<Text>(&node.form()))
        return inAny(text->word, text->prefix);
    if (const auto* phrase = std::get_if<Phrase>(&node.form()))
        return inAny(phrase->text, phrase->prefix);
    if (const auto* all = std::get_if<And>(&node.form()))
        return std::ranges::all_of(all->parts, part);
    if (const auto* any = std::get_if<Or>(&node.form()))
        return std::ranges::any_of(any->parts, part);
    if (const auto* without = std::get_if<Not>(&node.form()))
        return !part(*without->part);
    return false;
}

} // namespace

bool TextMatcher::matches(const QString& title, const QString& body) const
{
    return holds(std::array{foldedText(title), foldedText(body)}, m_words);
}

std::pair<qsizetype, qsizetype> findWords(const QString& folded, const QStringList& words, bool prefix, qsizetype from)
{
    if (words.isEmpty())
        return {-1, 0};
    for (qsizetype start = folded.indexOf(words.front(), from); start >= 0;
         start = folded.indexOf(words.front(), start + 1)) {
        if (start > 0 && isWordLetter(folded[start - 1]))
            continue;
        qsizetype at = start;
        bool fits = true;
        for (qsizetype i = 0; fits && i < words.size(); ++i) {
            while (i > 0 && at < folded.size() && !isWordLetter(folded[at]))
                ++at;
            fits = QStringView(folded).sliced(at).startsWith(words[i]);
            at += fits ? words[i].size() : 0;
            const bool ends = at >= folded.size() || !isWordLetter(folded[at]);
            fits = fits && (ends || (prefix && i == words.size() - 1));
        }
        if (fits)
            return {start, at - start};
    }
    return {-1, 0};
}

} // namespace encore::query

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publish/redactor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

struct Token
{
    QString folded;
    qsizetype position = 0;
    qsizetype length = 0;
};

QString foldedWord(QStringView word)
{
    QString out;
    for (const QChar c : word.toString().normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            out += c.toCaseFolded();
    }
    return out;
}

std::vector<Token> tokensOf(const QString& text)
{
    std::vector<Token> tokens;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && (text[end].isLetterOrNumber() || text[end].isMark() || text[end].isSurrogate()))
            ++end;
        if (end > i)
            tokens.push_back({foldedWord(QStringView(text).mid(i, end - i)), i, end - i});
        i = std::max(end, i + 1);
    }
    return tokens;
}

QStringList wordsOf(const QString& name)
{
    QStringList words;
    for (const Token& token : tokensOf(name))
        words << token.folded;
    return words;
}

// Words that are part of many names and of much else.
bool isParticle(const QString& word)
{
    static const QStringList particles{u"von"_s, u"van"_s, u"der"_s, u"den"_s, u"ten"_s, u"ter"_s, u"de"_s, u"da"_s,
        u"di"_s, u"du"_s, u"dos"_s, u"del"_s, u"la"_s, u"le"_s, u"el"_s, u"al"_s, u"bin"_s, u"ben"_s, u"dr"_s, u"mr"_s,
        u"ms"_s, u"mrs"_s};
    return word.size() < 2 || particles.contains(word);
}

// "Dr Sand", "K. Sand": what belongs to the name in front of it.
bool leadsName(const QString& text, const Token& token)
{
    static const QStringList titles{
        u"mr"_s, u"mrs"_s, u"ms"_s, u"miss"_s, u"dr"_s, u"prof"_s, u"herr"_s, u"frau"_s, u"sir"_s, u"mme"_s};
    const qsizetype after = token.position + token.length;
    const bool initial =
        token.length == 1 && text[token.position].isUpper() && after < text.size() && text[after] == u'.';
    return initial || (titles.contains(token.folded) && text[token.position].isUpper());
}

// The words of one name stand close together; a further paragraph is another matter.
bool near(const QString& text, const Token& left, const Token& right)
{
    static constexpr qsizetype kWidestGap = 3;
    const qsizetype end = left.position + left.length;
    const QStringView gap = QStringView(text).mid(end, right.position - end);
    return gap.size() <= kWidestGap && gap.count(u'\n') < 2;
}

bool startsSentence(const QString& text, qsizetype position)
{
    while (position > 0 && (text[position - 1].isSpace() || u"\"'“”‘’«»(*_"_s.contains(text[position - 1]))) {
        if (text[position - 1] == u'\n')
            return true;
        --position;
    }
    return position == 0 || u".!?…"_s.contains(text[position - 1]);
}

} // namespace

void Redactor::add(const QStringList& words, const QString& instead, bool asName)
{
    if (words.isEmpty())
        return;
    auto& phrases = m_phrases[words.front()];
    const Phrase phrase{words, instead, asName};
    const auto place =
        std::ranges::find_if(phrases, [&](const Phrase& each) { return each.words.size() < words.size(); });
    if (std::ranges::none_of(phrases, [&](const Phrase& each) { return each.words == words; }))
        phrases.insert(place, phrase);
}

void Redactor::hide(const QStringList& names, bool alsoParts)
{
    for (const QString& name : names) {
        const QStringList words = wordsOf(name);
        if (words.size() > 1)
            add(words, m_neutral, false);
        if (!alsoParts)
            continue;
        for (const QString& word : words) {
            if (!isParticle(word))
                add({word}, m_neutral, true);
        }
    }
}

void Redactor::shorten(const QStringList& names, const QString& firstName)
{
    const QString first = wordsOf(firstName).value(0);
    for (const QString& name : names) {
        const QStringList words = wordsOf(name);
        if (words.size() < 2)
            continue;
        add(words, firstName, false);
        for (const QString& word : words) {
            if (!isParticle(word) && word != first)
                add({word}, firstName, true);
        }
    }
}

std::vector<TextChange> Redactor::changes(const QString& text) const
{
    std::vector<TextChange> out;
    const std::vector<Token> tokens = tokensOf(text);
    const auto matches = [&](const Phrase& phrase, size_t at) {
        if (at + size_t(phrase.words.size()) > tokens.size() || (phrase.asName && !text[tokens[at].position].isUpper()))
            return false;
        for (size_t i = 0; i < size_t(phrase.words.size()); ++i) {
            const bool close = i == 0 || near(text, tokens[at + i - 1], tokens[at + i]);
            if (!close || tokens[at + i].folded != phrase.words[qsizetype(i)])
                return false;
        }
        return true;
    };
    for (size_t i = 0; i < tokens.size(); ++i) {
        const auto found = m_phrases.constFind(tokens[i].folded);
        if (found == m_phrases.cend())
            continue;
        const auto phrase = std::ranges::find_if(*found, [&](const Phrase& each) { return matches(each, i); });
        if (phrase == found->end())
            continue;
        size_t first = i;
        const size_t last = i + size_t(phrase->words.size()) - 1;
        while (first > 0 && leadsName(text, tokens[first - 1]) && near(text, tokens[first - 1], tokens[first]))
            --first;
        const qsizetype begin = tokens[first].position;
        QString instead = phrase->instead;
        if (startsSentence(text, begin) && !instead.isEmpty())
            instead[0] = instead[0].toUpper();
        const qsizetype end = tokens[last].position + tokens[last].length;
        // "Sand, Karin" and "Karin (Sand)" are one person, not two.
        const bool goesOn = !out.empty() && out.back().text.compare(instead, Qt::CaseInsensitive) == 0 && last >= i
            && begin - (out.back().position + out.back().length) <= 2
            && QStringView(text)
                    .mid(out.back().position + out.back().length, begin - out.back().position - out.back().length)
                    .trimmed()
                    .size()
                <= 1;
        if (goesOn)
            out.back().length = end - out.back().position;
        else
            out.push_back({begin, end - begin, instead});
        i = last;
    }
    return out;
}

QString Redactor::applied(const QString& text) const
{
    QString out = text;
    const std::vector<TextChange> found = changes(text);
    for (auto change = found.rbegin(); change != found.rend(); ++change)
        out.replace(change->position, change->length, change->text);
    return out;
}

} // namespace encore

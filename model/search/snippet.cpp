// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/snippet.h"

#include "model/search/ftsexpression.h"
#include "model/store/textindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

using namespace query;

namespace {

constexpr qsizetype kLength = 180; // of a snippet, in letters
constexpr qsizetype kBefore = 50;  // the first mark, at most

struct Word
{
    QString folded;
    qsizetype start;
    qsizetype length;
};

std::vector<Word> wordsOf(const QString& text)
{
    std::vector<Word> out;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && (text[end].isLetterOrNumber() || text[end].isMark() || text[end].isSurrogate()))
            ++end;
        if (end > at)
            out.push_back({foldedText(QStringView(text).sliced(at, end - at)), at, end - at});
        at = end + 1;
    }
    return out;
}

// Skips what stands in brackets right here; returns the position after it, or `at` when it is not closed soon.
qsizetype afterBrackets(const QString& text, qsizetype at, QChar close)
{
    static constexpr qsizetype kSoon = 2000;
    const qsizetype end = text.indexOf(close, at);
    return end < 0 || end - at > kSoon ? at : end + 1;
}

bool startsLine(const QString& text, qsizetype at)
{
    while (at > 0 && (text[at - 1] == u' ' || text[at - 1] == u'\t'))
        --at;
    return at == 0 || text[at - 1] == u'\n';
}

// The position after the mark that begins at `at`, or `at` when there is none.
qsizetype afterMark(const QString& text, qsizetype at)
{
    const QChar c = text[at];
    const QChar next = at + 1 < text.size() ? text[at + 1] : QChar(u' ');
    switch (c.unicode()) {
    case u'*':
    case u'`': return at + 1;
    case u'_': {
        const bool inside = at > 0 && text[at - 1].isLetterOrNumber() && next.isLetterOrNumber();
        return inside ? at : at + 1;
    }
    case u'#':
    case u'>': return startsLine(text, at) || (at > 0 && text[at - 1] == c) ? at + 1 : at;
    case u'-':
    case u'+': return startsLine(text, at) && next.isSpace() ? at + 1 : at;
    case u'!': return next == u'[' ? at + 1 : at;
    case u'[': return at + 1;
    case u']': return next == u'(' ? afterBrackets(text, at + 1, u')') : at + 1;
    case u'<': return next.isLetter() || next == u'/' || next == u'!' ? afterBrackets(text, at, u'>') : at;
    case u'\\': return next.isPunct() ? at + 1 : at;
    default: return at;
    }
}

} // namespace

QString plainText(const QString& markdown)
{
    QString out;
    out.reserve(markdown.size());
    bool escaped = false;
    for (qsizetype at = 0; at < markdown.size();) {
        const qsizetype after = escaped ? at : afterMark(markdown, at);
        escaped = after > at && markdown[at] == u'\\';
        if (after > at) {
            at = after;
            continue;
        }
        const QChar c = markdown[at++];
        if (!c.isSpace())
            out += c;
        else if (!out.isEmpty() && !out.back().isSpace())
            out += u' ';
    }
    return out.trimmed();
}

SnippetMaker::SnippetMaker(const SearchQuery& query)
{
    collect(query.root);
}

void SnippetMaker::collect(const Node& node)
{
    if (const auto* text = std::get_if<Text>(&node.form())) {
        add(text->word, text->prefix);
    } else if (const auto* phrase = std::get_if<Phrase>(&node.form())) {
        add(phrase->text, phrase->prefix);
    } else if (const auto* list = std::get_if<List>(&node.form())) {
        for (const Operand& value : list->values) {
            if (list->field == "title"_L1 || list->field == "text"_L1 || list->field == "name"_L1)
                add(value.text, true);
        }
    } else if (const auto* all = std::get_if<And>(&node.form())) {
        std::ranges::for_each(all->parts, [this](const Node& part) { collect(part); });
    } else if (const auto* any = std::get_if<Or>(&node.form())) {
        std::ranges::for_each(any->parts, [this](const Node& part) { collect(part); });
    }
}

void SnippetMaker::add(const QString& text, bool prefix)
{
    const WordParts parts = wordParts(text);
    for (qsizetype i = 0; i < parts.words.size(); ++i) {
        Wanted wanted{{}, prefix && !parts.lastIsRun && i == parts.words.size() - 1, false};
        for (const Word& word : wordsOf(parts.words[i]))
            wanted.words << word.folded;
        if (!wanted.words.isEmpty())
            m_wanted.push_back(std::move(wanted));
    }
    for (const QString& run : parts.runs)
        m_wanted.push_back({{foldedText(run)}, true, true});
}

std::vector<TextRange> SnippetMaker::marks(const QString& text) const
{
    std::vector<TextRange> out;
    const std::vector<Word> words = m_wanted.empty() ? std::vector<Word>() : wordsOf(text);
    for (const Wanted& wanted : m_wanted) {
        if (wanted.letters) {
            for (qsizetype at = text.indexOf(wanted.words.front()); at >= 0;
                 at = text.indexOf(wanted.words.front(), at + 1))
                out.push_back({at, wanted.words.front().size()});
            continue;
        }
        const auto count = static_cast<size_t>(wanted.words.size());
        for (size_t i = 0; i + count <= words.size(); ++i) {
            bool fits = true;
            for (size_t j = 0; fits && j < count; ++j) {
                const QString& one = wanted.words[qsizetype(j)];
                fits =
                    wanted.prefix && j + 1 == count ? words[i + j].folded.startsWith(one) : words[i + j].folded == one;
            }
            if (fits)
                out.push_back(
                    {words[i].start, words[i + count - 1].start + words[i + count - 1].length - words[i].start});
        }
    }
    std::ranges::sort(out, {}, &TextRange::start);
    // Two terms may name one word.
    const auto overlaps = [](const TextRange& a, const TextRange& b) { return b.start < a.start + a.length; };
    out.erase(std::unique(out.begin(), out.end(), overlaps), out.end());
    return out;
}

Snippet SnippetMaker::make(const QString& title, const QString& body) const
{
    Snippet out{title, marks(title), {}, {}};
    const QString plain = plainText(body);
    const std::vector<TextRange> found = marks(plain);
    // The piece with the most marks in it, the first of those.
    qsizetype from = 0;
    size_t most = 0;
    for (size_t i = 0, end = 0; i < found.size(); ++i) {
        end = std::max(end, i);
        while (end < found.size() && found[end].start + found[end].length <= found[i].start + kLength - kBefore)
            ++end;
        if (end - i > most) {
            most = end - i;
            from = found[i].start <= kBefore ? 0 : found[i].start - kBefore;
        }
    }
    // Begin with a whole word.
    const qsizetype blank = from > 0 ? plain.indexOf(u' ', from) : -1;
    if (blank >= 0 && blank < from + kBefore)
        from = blank + 1;
    qsizetype to = std::min(plain.size(), from + kLength);
    if (to < plain.size() && plain.lastIndexOf(u' ', to) > from + kLength / 2)
        to = plain.lastIndexOf(u' ', to);
    else if (to < plain.size() && plain[to].isLowSurrogate())
        --to;
    const QString before = from > 0 ? u"… "_s : QString();
    out.text = before + plain.mid(from, to - from) + (to < plain.size() ? u" …"_s : QString());
    for (const TextRange& mark : found) {
        if (mark.start >= from && mark.start + mark.length <= to)
            out.textMarks.push_back({mark.start - from + before.size(), mark.length});
    }
    return out;
}

} // namespace encore

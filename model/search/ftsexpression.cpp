// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/ftsexpression.h"

#include "model/store/textindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore::query {

namespace {

constexpr qsizetype kShortest = 3;

QString inQuotes(QString text)
{
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

bool hasWord(const QString& text)
{
    return std::ranges::any_of(text.toUcs4(), [](uint c) { return QChar::isLetterOrNumber(c); });
}

QString joined(const QStringList& parts, const QString& joint)
{
    const QString text = parts.join(joint);
    return parts.size() > 1 ? QString(u'(' + text + u')') : text;
}

// What is left out must stand beside something that is wanted; alone it is no expression.
QString conjunction(const And& all)
{
    QStringList wanted;
    QStringList unwanted;
    for (const Node& part : all.parts) {
        const auto* without = std::get_if<Not>(&part.form());
        const QString expression = ftsExpression(without ? *without->part : part);
        if (expression.isEmpty())
            return {};
        (without ? unwanted : wanted) << expression;
    }
    if (wanted.isEmpty())
        return {};
    const QString positive = joined(wanted, u" AND "_s);
    return unwanted.isEmpty() ? positive : QString(u'(' + positive + u" NOT "_s + joined(unwanted, u" OR "_s) + u')');
}

} // namespace

WordParts wordParts(const QString& text)
{
    WordParts out;
    QString word;
    QString run;
    const auto flush = [&] {
        if (hasWord(word))
            out.words << word;
        if (!run.isEmpty())
            out.runs << run;
        word.clear();
        run.clear();
    };
    for (const char32_t c : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        const bool unspaced = isUnspacedLetter(c);
        if (unspaced ? !word.isEmpty() : !run.isEmpty())
            flush();
        (unspaced ? run : word) += QString::fromUcs4(&c, 1);
        out.lastIsRun = unspaced;
    }
    flush();
    return out;
}

bool isShortBeginning(const Text& text)
{
    if (!text.prefix)
        return false;
    qsizetype letters = 0;
    for (const char32_t c : text.word.toUcs4()) {
        if (isUnspacedLetter(c))
            return false;
        letters += QChar::isLetterOrNumber(c) ? 1 : 0;
    }
    return letters > 0 && letters < kShortest;
}

QString ftsExpression(const QString& text, bool prefix, const QString& column)
{
    const WordParts parts = wordParts(text);
    const QString limit = column.isEmpty() ? QString() : QString(column + u" : "_s);
    QStringList out;
    for (qsizetype i = 0; i < parts.words.size(); ++i) {
        const bool star = prefix && !parts.lastIsRun && i == parts.words.size() - 1;
        out << QString(limit + inQuotes(parts.words[i]) + (star ? u" *"_s : u""_s));
    }
    for (const QString& run : parts.runs) {
        const QString pairs = letterPairs(run);
        // The pair that a single letter begins; the last letter of a run stands alone only in the text itself.
        out << (run.toUcs4().size() == 1 ? QString(u"grams : "_s + inQuotes(pairs) + u" *"_s)
                                         : QString(u"grams : "_s + inQuotes(pairs.left(pairs.lastIndexOf(u' ')))));
    }
    return joined(out, u" AND "_s);
}

QString ftsExpression(const Node& node)
{
    if (const auto* text = std::get_if<Text>(&node.form()))
        return isShortBeginning(*text) ? QString() : ftsExpression(text->word, text->prefix);
    if (const auto* phrase = std::get_if<Phrase>(&node.form()))
        return ftsExpression(phrase->text, phrase->prefix);
    if (const auto* all = std::get_if<And>(&node.form()))
        return conjunction(*all);
    if (const auto* any = std::get_if<Or>(&node.form())) {
        QStringList parts;
        for (const Node& part : any->parts) {
            parts << ftsExpression(part);
            if (parts.last().isEmpty())
                return {};
        }
        return joined(parts, u" OR "_s);
    }
    return {};
}

QString foldedText(QStringView text)
{
    const bool plain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (plain)
        return text.toString().toLower();
    QString out;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            out += c.toLower();
    }
    return out.normalized(QString::NormalizationForm_C);
}

} // namespace encore::query

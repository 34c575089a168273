// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/markdownwriter.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore::md {

namespace {

qsizetype longestRun(const QString& text, QChar c)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar each : text) {
        run = each == c ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

QString address(const QString& written)
{
    const bool odd = std::ranges::any_of(
        written, [](QChar c) { return c.isSpace() || c == u'(' || c == u')' || c == u'<' || c == u'>'; });
    if (!odd)
        return written;
    QString safe = written;
    safe.replace(u'<', u"%3C"_s).replace(u'>', u"%3E"_s).replace(u'\n', u"%0A"_s).replace(u'\r', u"%0D"_s);
    return QString(u'<' + safe + u'>');
}

} // namespace

QString escaped(const QString& text)
{
    static const QRegularExpression entity(u"^&(#\\d+|#x[0-9a-f]+|\\w+);"_s, QRegularExpression::CaseInsensitiveOption);
    QString out;
    out.reserve(text.size() + text.size() / 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f') {
            if (!out.endsWith(u' '))
                out += u' ';
            continue;
        }
        const bool inWord =
            i > 0 && i + 1 < text.size() && text[i - 1].isLetterOrNumber() && text[i + 1].isLetterOrNumber();
        const bool markup = u"\\`*[]<"_s.contains(c) || (c == u'_' && !inWord)
            || (c == u'~' && i + 1 < text.size() && text[i + 1] == u'~')
            || (c == u'&' && entity.match(text.mid(i, 12)).hasMatch());
        if (markup)
            out += u'\\';
        out += c;
    }
    return out;
}

QString paragraph(const QString& inlineMarkdown)
{
    static const QRegularExpression blanks(u"[ \\t]+"_s);
    static const QRegularExpression edges(u"^(?:\\s|\\\\\\n)+|(?:\\s|\\\\\\n)+$"_s);
    static const QRegularExpression aroundBreak(u" *\\\\\\n *"_s);
    static const QRegularExpression blockMark(
        u"^(#{1,6}(?=\\s|$)|[-+](?=\\s|$)|>|=+\\s*$|-{3,}\\s*$|\\||~{3,})"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression number(u"^(\\d{1,9})([.)])(?=\\s|$)"_s, QRegularExpression::MultilineOption);
    QString out = inlineMarkdown;
    out.replace(blanks, u" "_s);
    out.remove(edges);
    out.replace(aroundBreak, u"\\\n"_s);
    out.replace(blockMark, u"\\\\1"_s);
    out.replace(number, u"\\1\\\\2"_s);
    return out;
}

QString heading(int level, const QString& inlineMarkdown)
{
    QString words = inlineMarkdown;
    words.replace(u"\\\n"_s, u" "_s);
    words = words.simplified();
    if (words.isEmpty())
        return {};
    if (words.endsWith(u'#'))
        words.insert(words.size() - 1, u'\\');
    return QString(QString(std::clamp(level, 1, 6), u'#') + u' ' + words);
}

QString wrapped(const QString& inlineMarkdown, const QString& mark)
{
    const QString words = inlineMarkdown.trimmed();
    if (words.isEmpty() || words.startsWith(mark))
        return inlineMarkdown;
    const QString before = inlineMarkdown.left(inlineMarkdown.indexOf(words));
    const QString after = inlineMarkdown.mid(before.size() + words.size());
    return QString(before + mark + words + mark + after);
}

QString code(const QString& text)
{
    const QString words = text.simplified();
    if (words.isEmpty())
        return {};
    const QString ticks(longestRun(words, u'`') + 1, u'`');
    const bool edge = words.startsWith(u'`') || words.endsWith(u'`');
    return edge ? QString(ticks + u' ' + words + u' ' + ticks) : QString(ticks + words + ticks);
}

QString fence(const QString& text)
{
    QString body = text;
    while (body.endsWith(u'\n'))
        body.chop(1);
    if (body.trimmed().isEmpty())
        return {};
    const QString ticks(std::max<qsizetype>(3, longestRun(body, u'`') + 1), u'`');
    return QString(ticks + u'\n' + body + u'\n' + ticks);
}

QString link(const QString& inlineMarkdown, const QString& target)
{
    const QString scheme = target.section(u':', 0, 0).toLower();
    const bool unsafe =
        target.contains(u':') && (scheme == u"javascript"_s || scheme == u"data"_s || scheme == u"vbscript"_s);
    QString words = inlineMarkdown.trimmed();
    if (target.isEmpty() || unsafe || target.startsWith(u'#') || words.isEmpty())
        return words == u"¶"_s || words == u"\\#"_s ? QString() : inlineMarkdown;
    words.replace(u"\\\n"_s, u" "_s);
    const QString before = inlineMarkdown.startsWith(u' ') ? u" "_s : QString();
    const QString after = inlineMarkdown.endsWith(u' ') ? u" "_s : QString();
    return QString(before + u'[' + words + u"]("_s + address(target) + u')' + after);
}

QString picture(const QString& description, const QString& target, const QString& title)
{
    QString words = title;
    words.replace(u'"', u"\\\""_s);
    const QString tail = title.isEmpty() || title == description ? QString() : QString(u" \""_s + words + u'"');
    return QString(u"!["_s + escaped(description) + u"]("_s + address(target) + tail + u')');
}

QString item(const QString& marker, const QString& content)
{
    const QString indent(marker.size(), u' ');
    QString out = content;
    out.replace(u'\n', QString(u'\n' + indent));
    return QString(marker + out).replace(QString(u'\n' + indent + u'\n'), u"\n\n"_s);
}

QString prefixed(const QString& content, const QString& prefix)
{
    QStringList lines = content.split(u'\n');
    for (QString& line : lines)
        line = line.isEmpty() ? prefix.trimmed() : QString(prefix + line);
    return lines.join(u'\n');
}

QString table(const std::vector<std::vector<QStringList>>& cells)
{
    size_t columns = 0;
    for (const auto& row : cells)
        columns = std::max(columns, row.size());
    QStringList lines;
    for (const auto& row : cells) {
        QStringList written;
        for (size_t i = 0; i < columns; ++i) {
            QString cell = i < row.size() ? row[i].join(u' ') : QString();
            written << cell.replace(u"\\\n"_s, u" "_s).replace(u'\n', u' ').replace(u'|', u"\\|"_s);
        }
        lines << u"| "_s + written.join(u" | "_s) + u" |"_s;
        if (lines.size() == 1) {
            QStringList rule;
            for (size_t i = 0; i < columns; ++i)
                rule << u"---"_s;
            lines << u"| "_s + rule.join(u" | "_s) + u" |"_s;
        }
    }
    return lines.join(u'\n');
}

} // namespace encore::md

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/markdown.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore::markdown {

namespace {

/// One way of writing emphasis; the first that reads back as it was meant is taken.
struct Manner
{
    QStringView bold;
    QStringView italic;
    bool encoded; ///< letters that touch emphasis are written as numbers, so that it is seen as such
};

constexpr std::array<Manner, 6> kManners{{{u"**", u"*", false}, {u"**", u"_", false}, {u"__", u"*", false},
    {u"**", u"*", true}, {u"**", u"_", true}, {u"__", u"*", true}}};

bool isAsciiPunctuation(QChar c)
{
    return c.unicode() < 128 && c.unicode() > 32 && !c.isLetterOrNumber() && c.unicode() != 127;
}

QString entity(QChar letter)
{
    return u"&#"_s + QString::number(letter.unicode()) + u';';
}

int longestStretch(const QString& text, QChar of)
{
    int longest = 0;
    int now = 0;
    for (const QChar letter : text) {
        now = letter == of ? now + 1 : 0;
        longest = std::max(longest, now);
    }
    return longest;
}

QString destination(const QString& address)
{
    QString out;
    const bool pointed = address.isEmpty() || address.startsWith(u'<') || std::ranges::any_of(address, [](QChar c) {
        return c.isSpace() || c.unicode() < 33 || c == u'(' || c == u')';
    });
    for (const QChar c : address) {
        if (c == u'\\' || c == u'<' || c == u'>' || c == u'|')
            out += u'\\';
        if (c == u'&')
            out += u"&amp;"_s;
        else if (c == u'\n' || c == u'\r')
            out += u"%0A"_s;
        else
            out += c;
    }
    return pointed ? QString(u'<' + out + u'>') : out;
}

QString titlePart(const QString& title)
{
    if (title.isEmpty())
        return {};
    QString out;
    for (const QChar c : title) {
        if (c == u'"' || c == u'\\' || c == u'|')
            out += u'\\';
        out += c == u'&' ? u"&amp;"_s : c == u'\n' ? u" "_s : QString(c);
    }
    return u" \""_s + out + u'"';
}

/// Writes the runs of one paragraph.
class InlineWriter
{
public:
    InlineWriter(const Runs& runs, Manner manner, bool cell) : m_runs(runs), m_manner(manner), m_cell(cell) { }

    QString result()
    {
        emitRange(0, m_runs.size(), {});
        return m_out;
    }

private:
    struct Done
    {
        bool bold = false;
        bool italic = false;
        bool strike = false;
        bool link = false;
    };

    template <typename Same>
    std::size_t extent(std::size_t from, std::size_t to, Same same) const
    {
        std::size_t end = from;
        while (end < to && same(m_runs[end]))
            ++end;
        return end;
    }

    void emitRange(std::size_t from, std::size_t to, Done done)
    {
        while (from < to) {
            const Run& run = m_runs[from];
            // The property that reaches farthest is written outermost.
            std::size_t best = from;
            int which = -1;
            const auto consider = [&](int property, bool open, std::size_t end) {
                if (open && end > best) {
                    best = end;
                    which = property;
                }
            };
            consider(0, run.link && !done.link, extent(from, to, [&run](const Run& r) {
                return r.link && r.href == run.href && r.title == run.title;
            }));
            consider(1, run.bold && !done.bold, extent(from, to, [](const Run& r) { return r.bold; }));
            consider(2, run.italic && !done.italic, extent(from, to, [](const Run& r) { return r.italic; }));
            consider(3, run.strike && !done.strike, extent(from, to, [](const Run& r) { return r.strike; }));
            if (which < 0) {
                atom(from++);
                continue;
            }
            Done inner = done;
            inner.link = done.link || which == 0;
            inner.bold = done.bold || which == 1;
            inner.italic = done.italic || which == 2;
            inner.strike = done.strike || which == 3;
            if (which == 0) {
                m_out += u'[';
                emitRange(from, best, inner);
                m_out += u"]("_s + destination(run.href) + titlePart(run.title) + u')';
            } else {
                const QStringView mark = which == 1 ? m_manner.bold : which == 2 ? m_manner.italic : QStringView(u"~~");
                openMark(mark);
                emitRange(from, best, inner);
                m_out += mark;
                m_encodeNext = m_manner.encoded;
            }
            from = best;
        }
    }

    void openMark(QStringView mark)
    {
        if (m_manner.encoded && !m_out.isEmpty() && m_out.back().isLetterOrNumber() && !m_out.back().isSurrogate()) {
            const QChar last = m_out.back();
            m_out.chop(1);
            m_out += entity(last);
        }
        m_out += mark;
    }

    void atom(std::size_t index)
    {
        const Run& run = m_runs[index];
        if (run.picture) {
            m_out += u"!["_s + escaped(run.text, {}, false) + u"]("_s + destination(run.address)
                + titlePart(run.caption) + u')';
        } else if (run.html) {
            m_out += run.text;
        } else if (run.code) {
            code(run.text);
        } else {
            const bool linkNext = index + 1 < m_runs.size() && (m_runs[index + 1].link || m_runs[index + 1].picture);
            QString text = run.text;
            if (m_encodeNext && !text.isEmpty() && text.front().isLetterOrNumber() && !text.front().isSurrogate()) {
                m_out += entity(text.front());
                text.remove(0, 1);
            }
            m_out += escaped(text, m_out.isEmpty() ? QChar() : m_out.back(), linkNext);
        }
        m_encodeNext = false;
    }

    void code(QString text)
    {
        text.replace(u'\n', u' ').replace(QChar::LineSeparator, u' ');
        if (m_cell)
            text.replace(u"|"_s, u"\\|"_s);
        const QString fence(longestStretch(text, u'`') == 0 ? 1 : longestStretch(text, u'`') + 1, u'`');
        const bool spaced = text.startsWith(u' ') && text.endsWith(u' ') && !text.trimmed().isEmpty();
        const bool ticked = text.startsWith(u'`') || text.endsWith(u'`');
        const QString pad = spaced || ticked ? u" "_s : QString();
        m_out += fence + pad + text + pad + fence;
    }

    QString escaped(const QString& text, QChar before, bool linkNext) const
    {
        static const QRegularExpression footnote(u"\\[\\^[^\\]\\s]+\\](?![(\\[:])"_s);
        QString out;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            const QChar previous = i > 0 ? text.at(i - 1) : before;
            const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
            if (c == QChar::LineSeparator) {
                out += m_cell ? u" "_s : u"\\\n"_s;
                continue;
            }
            if (c == u'[') {
                const auto mark = footnote.match(
                    text, i, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
                if (mark.hasMatch()) {
                    out += mark.captured();
                    i = mark.capturedEnd() - 1;
                    continue;
                }
            }
            if (needsEscape(c, previous, next) || (c == u'!' && next.isNull() && linkNext))
                out += u'\\';
            out += c;
        }
        return out;
    }

    bool needsEscape(QChar c, QChar previous, QChar next) const
    {
        switch (c.unicode()) {
        case u'`':
        case u'[':
        case u']': return true;
        case u'*':
        case u'~': return !(previous == u' ' && next == u' ');
        case u'_': return !(previous.isLetterOrNumber() && next.isLetterOrNumber());
        case u'\\': return next.isNull() || isAsciiPunctuation(next) || next == QChar::LineSeparator;
        case u'<': return next.isNull() || next.isLetter() || next == u'/' || next == u'!' || next == u'?';
        case u'&': return next.isNull() || next == u'#' || next.isLetterOrNumber();
        case u'|': return m_cell;
        default: return false;
        }
    }

    const Runs& m_runs;
    Manner m_manner;
    bool m_cell;
    bool m_encodeNext = false;
    QString m_out;
};

// Keeps a line of a paragraph from being read as something else: a heading, a list, a rule, a table.
QString safeLine(QString line)
{
    static const QRegularExpression sign(u"^(?:#{1,6}(?=\\s|$)|[-+](?=\\s|$)|>|=+\\s*$|-+\\s*$|[-|:][-|: ]*$)"_s);
    static const QRegularExpression number(u"^\\d{1,9}(?=[.)](?:\\s|$))"_s);
    if (sign.match(line).hasMatch())
        return u'\\' + line;
    if (const auto match = number.match(line); match.hasMatch())
        line.insert(match.capturedEnd(), u'\\');
    return line;
}

QString safeLines(const QString& text)
{
    QStringList lines = text.split(u'\n');
    for (QString& line : lines)
        line = safeLine(line);
    return lines.join(u'\n');
}

QString writeRuns(const Runs& runs, bool cell)
{
    Runs wanted = runs;
    if (cell) {
        for (Run& run : wanted)
            run.text.replace(QChar::LineSeparator, u' ');
        wanted = normalized(wanted);
    }
    const bool styled =
        std::ranges::any_of(wanted, [](const Run& r) { return r.bold || r.italic || r.strike || r.link; });
    for (const Manner& manner : kManners) {
        const QString written = safeLines(InlineWriter(wanted, manner, false).result());
        if (!styled || readsAsParagraph(written, wanted))
            return cell ? InlineWriter(wanted, manner, true).result() : written;
    }
    // Nothing carries this combination: the words stay, the emphasis goes.
    for (Run& run : wanted)
        run.bold = run.italic = run.strike = false;
    return safeLines(InlineWriter(normalized(wanted), kManners.front(), cell).result());
}

QString writeHeading(const Block& block)
{
    QString text = writeRuns(block.runs, true);
    text.replace(u"\\|"_s, u"|"_s);
    static const QRegularExpression closing(u"(^|\\s)(#+)$"_s);
    if (const auto match = closing.match(text); match.hasMatch())
        text.insert(match.capturedStart(2), u'\\');
    const QString sign(std::clamp(block.level, 1, 6), u'#');
    return text.isEmpty() ? sign : QString(sign + u' ' + text);
}

QString writeCode(const Block& block)
{
    const QChar sign = block.info.contains(u'`') ? u'~' : u'`';
    const QString fence(std::max(3, longestStretch(block.text, sign) + 1), sign);
    QString info = block.info;
    info.replace(u"\\"_s, u"\\\\"_s).replace(u"&"_s, u"&amp;"_s);
    return fence + info + u'\n' + (block.text.isEmpty() ? QString() : QString(block.text + u'\n')) + fence;
}

QString writeTable(const Block& block)
{
    QStringList lines;
    for (std::size_t row = 0; row < block.rows.size(); ++row) {
        QStringList cells;
        for (const Runs& runs : block.rows[row])
            cells << writeRuns(runs, true);
        lines << u"| "_s + cells.join(u" | "_s) + u" |";
        if (row > 0)
            continue;
        QStringList rule;
        for (const Qt::Alignment alignment : block.alignments)
            rule << (alignment == Qt::AlignLeft     ? u":---"_s
                    : alignment == Qt::AlignRight   ? u"---:"_s
                    : alignment == Qt::AlignHCenter ? u":---:"_s
                                                    : u"---"_s);
        lines << u"| "_s + rule.join(u" | "_s) + u" |";
    }
    return lines.join(u'\n');
}

QString writeContent(const Block& block)
{
    switch (block.kind) {
    case Kind::Heading: return writeHeading(block);
    case Kind::Code: return writeCode(block);
    case Kind::Source: return block.text;
    case Kind::Rule: return u"---"_s;
    case Kind::Table: return writeTable(block);
    case Kind::Paragraph: break;
    }
    return writeRuns(block.runs, false);
}

/// Writes blocks one after the other, with the signs of the quotes and lists that they stand in.
class BlockWriter
{
public:
    explicit BlockWriter(bool otherMarker) : m_otherMarker(otherMarker) { }

    void add(const Block& block)
    {
        separate(block);
        QString marker;
        const auto depth = static_cast<std::size_t>(std::max(0, block.depth));
        if (m_lists.size() > depth || block.quote != m_quote)
            m_lists.resize(block.quote != m_quote ? 0 : depth);
        while (m_lists.size() < depth)
            m_lists.push_back({});
        m_quote = block.quote;
        QString indent;
        for (std::size_t i = 0; i + (block.item ? 1 : 0) < depth; ++i)
            indent += QString(m_lists[i].width, u' ');
        if (block.item && depth > 0)
            marker = itemMarker(block, m_lists.back());
        QStringList lines = writeContent(block).split(u'\n');
        const QString signs = u"> "_s.repeated(block.quote);
        const QString hanging = indent + QString(marker.size(), u' ');
        if (block.item && block.task >= 0)
            lines.front().prepend(block.task == 1 ? u"[x] "_s : u"[ ] "_s);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString line = signs
                + (i == 0                       ? QString(indent + marker)
                        : lines.at(i).isEmpty() ? QString()
                                                : hanging)
                + lines.at(i);
            m_lines << trimmedEnd(line, block);
        }
        m_previous = block;
        m_any = true;
    }

    QString result() const { return m_lines.join(u'\n'); }

private:
    struct List
    {
        bool ordered = false;
        QChar marker;
        int number = 0;
        int width = 2;
        bool tight = true;
    };

    // An empty item or an empty line of a quote has a space at its end that nobody needs; code keeps its own.
    static QString trimmedEnd(QString line, const Block& block)
    {
        const bool literal = block.kind == Kind::Code || block.kind == Kind::Source;
        while (!literal && line.endsWith(u' '))
            line.chop(1);
        return line;
    }

    void separate(const Block& block)
    {
        if (!m_any)
            return;
        const bool bothInLists = block.depth > 0 && m_previous.depth > 0 && block.quote == m_previous.quote;
        bool blank = true;
        if (bothInLists) {
            const auto at = static_cast<std::size_t>(block.depth - 1);
            // A list that begins inside an item is as tight as the list of that item.
            const std::size_t deciding = block.firstOfList && block.depth > 1 ? at - 1 : at;
            const bool tight =
                block.item && !block.firstOfList ? block.tight : deciding < m_lists.size() && m_lists[deciding].tight;
            const bool paragraphs = !block.item && block.kind == Kind::Paragraph && m_previous.kind == Kind::Paragraph;
            blank = !tight || paragraphs || (block.firstOfList && block.depth == 1);
        }
        if (blank)
            m_lines << u"> "_s.repeated(std::min(block.quote, m_previous.quote)).trimmed();
    }

    QString itemMarker(const Block& block, List& list)
    {
        if (block.firstOfList || list.marker.isNull()) {
            const bool touches = m_any && m_previous.depth >= block.depth && m_previous.quote == block.quote;
            const List before = touches && !list.marker.isNull() ? list : List();
            list = List();
            list.ordered = block.ordered;
            list.number = block.start;
            list.tight = block.tight;
            list.marker = block.ordered ? (block.marker == u')' ? u')' : u'.')
                                        : (block.marker == u'*' || block.marker == u'+' ? block.marker : QChar(u'-'));
            if ((touches && before.ordered == list.ordered && before.marker == list.marker)
                || (m_otherMarker && !m_any))
                list.marker = block.ordered ? (list.marker == u'.' ? u')' : u'.') : (list.marker == u'-' ? u'*' : u'-');
        }
        const QString sign =
            list.ordered ? QString(QString::number(list.number++) + list.marker) : QString(list.marker);
        list.width = static_cast<int>(sign.size()) + 1;
        return sign + u' ';
    }

    bool m_otherMarker;
    std::vector<List> m_lists;
    int m_quote = 0;
    Block m_previous;
    bool m_any = false;
    QStringList m_lines;
};

} // namespace

QString write(const Blocks& blocks, bool otherMarker)
{
    BlockWriter writer(otherMarker);
    for (const Block& block : blocks)
        writer.add(block);
    return writer.result();
}

} // namespace encore::markdown

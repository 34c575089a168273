// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publish/htmltree.h"

#include "model/publish/safetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

class Writer
{
public:
    Writer(HeadingLevels& levels, int below, const std::vector<PublishedPicture>& pictures)
        : m_levels(levels)
        , m_below(below)
        , m_pictures(pictures)
    {
    }

    void write(const RichText& text)
    {
        for (const TextNode& node : text)
            write(node);
    }
    QString html;

private:
    using Type = TextNode::Type;

    void write(const TextNode& node)
    {
        switch (node.type) {
        case Type::Paragraph: return element(u"p"_s, node.runs);
        case Type::Heading: return writeHeading(node);
        case Type::Code: html += u"<pre><code>"_s + runs(node.runs) + u"</code></pre>\n"_s; return;
        case Type::Rule: html += u"<hr>\n"_s; return;
        case Type::List: return writeList(node);
        case Type::Item: return element(u"li"_s, node.children);
        case Type::Quote: return element(u"blockquote"_s, node.children);
        case Type::Table: return writeTable(node);
        case Type::TableRow:
        case Type::Cell: return;
        }
    }

    // An empty one leaves no mark, so it opens no level either.
    void writeHeading(const TextNode& node)
    {
        if (const QString inner = runs(node.runs); !inner.trimmed().isEmpty())
            html += headingHtml(m_levels.next(kLevelStep * m_below + node.level), inner);
    }
    void element(const QString& name, const std::vector<TextRun>& content)
    {
        html += u'<' + name + u'>' + runs(content) + u"</"_s + name + u">\n"_s;
    }
    void element(const QString& name, const RichText& content)
    {
        html += u'<' + name + u'>';
        // A lone paragraph in an item needs no box of its own.
        if (name == "li"_L1 && !content.empty() && content.front().type == Type::Paragraph) {
            html += runs(content.front().runs);
            for (auto node = content.begin() + 1; node != content.end(); ++node)
                write(*node);
        } else {
            write(content);
        }
        html += u"</"_s + name + u">\n"_s;
    }

    void writeList(const TextNode& node)
    {
        const QString name = node.ordered ? u"ol"_s : u"ul"_s;
        html += u'<' + name;
        if (node.ordered && node.start != 1)
            html += u" start=\"%1\""_s.arg(node.start);
        html += u">\n"_s;
        write(node.children);
        html += u"</"_s + name + u">\n"_s;
    }

    void writeRow(const TextNode& row, size_t width)
    {
        const QString open = row.header ? u"<th scope=\"col\">"_s : u"<td>"_s;
        const QString close = row.header ? u"</th>"_s : u"</td>"_s;
        html += u"<tr>"_s;
        for (size_t i = 0; i < width; ++i) {
            const QString cell = i < row.children.size() ? runs(row.children[i].runs) : QString();
            // A heading cell without words is no heading.
            html += row.header && cell.isEmpty() ? u"<td></td>"_s : QString(open + cell + close);
        }
        html += u"</tr>\n"_s;
    }

    void writeTable(const TextNode& table)
    {
        size_t width = 0;
        for (const TextNode& row : table.children)
            width = std::max(width, row.children.size());
        html += u"<table>\n"_s;
        bool inBody = false;
        for (const TextNode& row : table.children) {
            if (row.header)
                html += u"<thead>\n"_s;
            else if (!std::exchange(inBody, true))
                html += u"<tbody>\n"_s;
            writeRow(row, width);
            if (row.header)
                html += u"</thead>\n"_s;
        }
        html += inBody ? u"</tbody>\n</table>\n"_s : u"</table>\n"_s;
    }

    QString runs(const std::vector<TextRun>& content) const
    {
        QString out;
        for (size_t i = 0; i < content.size();) {
            // One link may go through several looks.
            const QString& link = content[i].link;
            QString inner;
            size_t end = i;
            for (; end < content.size() && content[end].link == link; ++end)
                inner += run(content[end]);
            out += link.isEmpty() || inner.trimmed().isEmpty()
                ? inner
                : QString(u"<a href=\""_s + escapedHtml(link) + u"\">"_s + inner + u"</a>"_s);
            i = end;
        }
        return out;
    }

    QString run(const TextRun& run) const
    {
        if (!run.picture.isEmpty()) {
            const bool ours = run.picture.startsWith(u'#');
            return ours ? pictureHtml(m_pictures[size_t(run.picture.mid(1).toInt())]) : escapedHtml(run.text);
        }
        if (run.text == "\n"_L1)
            return u"<br>"_s;
        QString out = escapedHtml(run.text);
        if (run.code)
            out = u"<code>"_s + out + u"</code>"_s;
        if (run.struck)
            out = u"<s>"_s + out + u"</s>"_s;
        if (run.italic)
            out = u"<em>"_s + out + u"</em>"_s;
        return run.bold ? QString(u"<strong>"_s + out + u"</strong>"_s) : out;
    }

    HeadingLevels& m_levels;
    int m_below;
    const std::vector<PublishedPicture>& m_pictures;
};

} // namespace

QString toHtml(const RichText& text, HeadingLevels& levels, int below, const std::vector<PublishedPicture>& pictures)
{
    Writer writer(levels, below, pictures);
    writer.write(text);
    return writer.html;
}

QString pictureHtml(const PublishedPicture& picture)
{
    return u"<img src=\"data:%1;base64,%2\" alt=\"%3\">"_s.arg(
        picture.mediaType, QString::fromLatin1(picture.bytes.toBase64()), escapedHtml(picture.description));
}

QString headingHtml(int level, const QString& innerHtml, const QString& attributes)
{
    return innerHtml.trimmed().isEmpty() ? QString()
                                         : u"<h%1%2>%3</h%1>\n"_s.arg(QString::number(level), attributes, innerHtml);
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/textflow.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

using Type = TextNode::Type;
constexpr qreal kIndent = 16;

class Writer
{
public:
    Writer(Flow& flow, const std::vector<PublishedPicture>& pictures, qreal size, qreal leading)
        : m_flow(flow)
        , m_pictures(pictures)
        , m_size(size)
        , m_leading(leading)
    {
    }

    void write(const RichText& text, qreal indent)
    {
        for (const TextNode& node : text)
            write(node, indent);
    }

private:
    void write(const TextNode& node, qreal indent)
    {
        switch (node.type) {
        case Type::Paragraph: return paragraph(node.runs, indent, {});
        case Type::Heading: return heading(node);
        case Type::Code: return code(node, indent);
        case Type::Rule: m_flow.rule(); return m_flow.space(gap());
        case Type::List: return list(node, indent);
        case Type::Quote:
            m_flow.beginBar(ink::kHairline, indent);
            write(node.children, indent + points(10));
            return m_flow.endBar();
        case Type::Table: return table(node);
        case Type::Item:
        case Type::TableRow:
        case Type::Cell: return;
        }
    }

    Ink body() const { return {m_size, QFont::Normal, ink::kText, false, false, m_leading}; }
    qreal gap() const { return points(m_size * (m_leading - 0.9)); }

    void paragraph(const std::vector<TextRun>& runs, qreal indent, const QString& mark)
    {
        const bool words = std::ranges::any_of(
            runs, [](const TextRun& run) { return run.picture.isEmpty() && !run.text.trimmed().isEmpty(); });
        if (words)
            m_flow.text(runs, body(), indent, mark);
        for (const TextRun& run : runs) {
            if (run.picture.startsWith(u'#'))
                m_flow.picture(imageOf(m_pictures[size_t(run.picture.mid(1).toInt())]), millimetres(80));
        }
        m_flow.space(gap());
    }

    void heading(const TextNode& node)
    {
        QString words;
        for (const TextRun& run : node.runs)
            words += run.text;
        m_flow.heading(words, {m_size, QFont::DemiBold}, points(m_size * 0.4));
        m_flow.space(points(m_size * 0.15));
    }

    void code(const TextNode& node, qreal indent)
    {
        for (const TextRun& run : node.runs)
            m_flow.text(run.text, {m_size, QFont::Normal, ink::kText, false, true}, indent + points(8));
        m_flow.space(gap());
    }

    void list(const TextNode& node, qreal indent)
    {
        int number = node.start;
        for (const TextNode& item : node.children) {
            QString mark = node.ordered ? QString(QString::number(number++) + u'.') : QString(QChar(0x2022));
            const qreal inner = indent + points(kIndent);
            for (const TextNode& part : item.children) {
                if (part.type == Type::Paragraph) {
                    m_flow.text(part.runs, body(), inner, std::exchange(mark, QString()));
                    m_flow.space(gap() * 0.45);
                } else {
                    write(part, inner);
                }
            }
        }
        m_flow.space(gap() * 0.55);
    }

    void table(const TextNode& node)
    {
        std::vector<std::vector<std::vector<TextRun>>> rows;
        for (const TextNode& row : node.children) {
            auto& cells = rows.emplace_back();
            for (const TextNode& cell : row.children)
                cells.push_back(cell.runs);
        }
        flowTable(m_flow, rows, !node.children.empty() && node.children.front().header, m_size);
        m_flow.space(gap());
    }

    Flow& m_flow;
    const std::vector<PublishedPicture>& m_pictures;
    qreal m_size;
    qreal m_leading;
};

QString wordsOf(const std::vector<TextRun>& runs)
{
    QString words;
    for (const TextRun& run : runs)
        words += run.text;
    return words;
}

// As wide as the words want; when that is too much, the wide ones give way.
std::vector<qreal> columnWidths(
    const std::vector<std::vector<std::vector<TextRun>>>& rows, size_t columns, const Ink& ink, qreal available)
{
    std::vector<qreal> widths(columns, points(20));
    for (const auto& row : rows) {
        for (size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(wordsOf(row[i]), ink) + points(10));
    }
    const qreal total = std::accumulate(widths.begin(), widths.end(), qreal(0));
    if (total <= available) {
        widths.back() += available - total;
        return widths;
    }
    const qreal fair = available / qreal(columns);
    qreal narrow = 0;
    qreal wide = 0;
    for (const qreal width : widths)
        (width <= fair ? narrow : wide) += width;
    for (qreal& width : widths) {
        if (width > fair)
            width *= (available - narrow) / wide;
    }
    return widths;
}

} // namespace

void flowText(
    Flow& flow, const RichText& text, const std::vector<PublishedPicture>& pictures, qreal size, qreal leading)
{
    Writer(flow, pictures, size, leading).write(text, 0);
}

QImage imageOf(const PublishedPicture& picture)
{
    QByteArray bytes = picture.bytes;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    static constexpr int kFinest = 1400;
    return image.width() > kFinest ? image.scaledToWidth(kFinest, Qt::SmoothTransformation) : image;
}

void flowTable(Flow& flow, const std::vector<std::vector<std::vector<TextRun>>>& rows, bool hasHeader, qreal size)
{
    size_t columns = 0;
    for (const auto& row : rows)
        columns = std::max(columns, row.size());
    if (columns == 0)
        return;
    const Ink body{size * 0.94};
    const Ink header{size * 0.88, QFont::DemiBold, ink::kMuted};
    const std::vector<qreal> widths = columnWidths(rows, columns, {size, QFont::DemiBold}, flow.width());
    for (size_t r = 0; r < rows.size(); ++r) {
        const Ink& look = hasHeader && r == 0 ? header : body;
        qreal height = points(look.size * look.leading);
        for (size_t i = 0; i < rows[r].size(); ++i)
            height = std::max(height, heightOf(rows[r][i], look, widths[i] - points(8)));
        flow.need(height + points(5));
        const qreal top = flow.y();
        qreal x = flow.left();
        for (size_t i = 0; i < rows[r].size(); ++i) {
            Sheets cell{{}, 0, top + height * 2, {}};
            Flow column(cell, x, widths[i] - points(8), top);
            column.text(rows[r][i], look);
            for (Sheet& sheet : cell.pages)
                std::ranges::move(sheet.marks, std::back_inserter(flow.sheet().marks));
            x += widths[i];
        }
        flow.moveTo(top + height + points(2.5));
        flow.rule();
        flow.space(points(2.5));
    }
}

} // namespace encore

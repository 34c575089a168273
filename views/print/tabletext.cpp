// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/tabletext.h"

#include "views/print/flow.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kMostLines = 3;
constexpr qreal kTextSize = 9;
constexpr qreal kTitleSize = 15;

QString tabbedCell(QString cell)
{
    static const QString special = u"\t\n\r\""_s;
    const bool quoted = std::ranges::any_of(cell, [](QChar c) { return special.contains(c); });
    return quoted ? QString(u'"' + cell.replace(u'"', u"\"\""_s) + u'"') : cell;
}

QString tabbedLine(const QStringList& cells)
{
    QStringList out;
    for (const QString& cell : cells)
        out << tabbedCell(cell);
    return out.join(u'\t');
}

QString htmlRow(const QStringList& cells, const QString& element)
{
    QString out = u"<tr>"_s;
    for (const QString& cell : cells)
        out += u'<' + element + u'>' + cell.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</"_s + element + u'>';
    return out + u"</tr>\n"_s;
}

// Lays the table out on pages of a size in points.
class Printer
{
public:
    Printer(const TableText& table, QPagedPaintDevice& device) : m_table(table), m_device(device), m_painter(&device)
    {
        const qreal scale = device.logicalDpiX() / 72.0;
        m_painter.scale(scale, scale);
        m_page = QRectF(QPointF(), device.pageLayout().paintRect(QPageLayout::Point).size());
        m_text = font(kTextSize, QFont::Normal);
        m_strong = font(kTextSize, QFont::DemiBold);
    }

    void run()
    {
        measure();
        drawTitle();
        drawHeader();
        for (size_t i = 0; i < m_table.rows.size(); ++i)
            drawRow(m_table.rows[i], std::ranges::binary_search(m_table.heads, int(i)));
        drawFoot();
    }

private:
    static QFont font(qreal size, QFont::Weight weight)
    {
        QFont out;
        out.setPointSizeF(size);
        // The painter's unit is a point.
        out.setPixelSize(int(size));
        out.setWeight(weight);
        return out;
    }

    // Columns share the width by what usually stands in them; the first gets the most.
    void measure()
    {
        const QFontMetricsF metrics(m_text);
        static constexpr size_t kSampled = 200;
        std::vector<qreal> wanted;
        for (qsizetype column = 0; column < m_table.header.size(); ++column) {
            qreal widest = QFontMetricsF(m_strong).horizontalAdvance(m_table.header[column]);
            for (size_t row = 0; row < std::min(kSampled, m_table.rows.size()); ++row)
                widest = std::max(widest, metrics.horizontalAdvance(m_table.rows[row].value(column)));
            wanted.push_back(std::clamp(widest + kGap, 40.0, column == 0 ? 260.0 : 150.0));
        }
        qreal sum = 0;
        for (const qreal width : wanted)
            sum += width;
        for (const qreal width : wanted)
            m_widths.push_back(width * m_page.width() / sum);
    }

    void drawTitle()
    {
        const QFont title = font(kTitleSize, QFont::DemiBold);
        m_painter.setFont(title);
        m_painter.setPen(ink::kText);
        const qreal height = QFontMetricsF(title).height();
        m_painter.drawText(QRectF(0, 0, m_page.width(), height), Qt::AlignLeft | Qt::AlignVCenter, m_table.title);
        m_y = height;
        if (!m_table.remark.isEmpty()) {
            m_painter.setFont(m_text);
            m_painter.setPen(ink::kMuted);
            const qreal line = QFontMetricsF(m_text).height();
            m_painter.drawText(QRectF(0, m_y, m_page.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetricsF(m_text).elidedText(m_table.remark, Qt::ElideRight, m_page.width()));
            m_y += line;
        }
        m_y += kGap;
    }

    void drawHeader() { drawCells(m_table.header, m_strong, ink::kMuted, 1); }

    qreal heightOf(const QStringList& cells, const QFont& font) const
    {
        const QFontMetricsF metrics(font);
        qreal lines = 1;
        for (qsizetype i = 0; i < cells.size() && i < qsizetype(m_widths.size()); ++i) {
            const QRectF room(0, 0, m_widths[size_t(i)] - kGap, 10000);
            lines = std::max(lines, metrics.boundingRect(room, Qt::TextWordWrap, cells[i]).height() / metrics.height());
        }
        return std::ceil(std::min<qreal>(lines, kMostLines)) * metrics.height() + kGap;
    }

    void drawCells(const QStringList& cells, const QFont& font, const QColor& color, int lines)
    {
        const qreal height = lines == 1 ? QFontMetricsF(font).height() + kGap : heightOf(cells, font);
        m_painter.setFont(font);
        m_painter.setPen(color);
        qreal x = 0;
        for (qsizetype i = 0; i < m_table.header.size(); ++i) {
            const QRectF room(x, m_y + kGap / 2, m_widths[size_t(i)] - kGap, height - kGap);
            m_painter.save();
            m_painter.setClipRect(room);
            m_painter.drawText(room, Qt::AlignLeft | Qt::TextWordWrap, cells.value(i));
            m_painter.restore();
            x += m_widths[size_t(i)];
        }
        m_y += height;
        m_painter.setPen(QPen(ink::kHairline, 0.5));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_page.width(), m_y));
    }

    void drawRow(const QStringList& cells, bool head)
    {
        const QFont& font = head ? m_strong : m_text;
        const qreal needed = heightOf(cells, font) + (head ? 2 * QFontMetricsF(m_text).height() : 0);
        if (m_y + needed > m_page.height() - kFoot) {
            drawFoot();
            m_device.newPage();
            ++m_number;
            m_y = 0;
            drawHeader();
        }
        drawCells(cells, font, ink::kText, head ? 1 : kMostLines);
    }

    void drawFoot()
    {
        m_painter.setFont(m_text);
        m_painter.setPen(ink::kMuted);
        m_painter.drawText(QRectF(0, m_page.height() - kFoot, m_page.width(), kFoot), Qt::AlignRight | Qt::AlignBottom,
            QString::number(m_number));
    }

    static constexpr qreal kGap = 8;
    static constexpr qreal kFoot = 20;
    const TableText& m_table;
    QPagedPaintDevice& m_device;
    QPainter m_painter;
    QRectF m_page;
    QFont m_text;
    QFont m_strong;
    std::vector<qreal> m_widths;
    qreal m_y = 0;
    int m_number = 1;
};

} // namespace

QString tabbedText(const TableText& table)
{
    QString out = tabbedLine(table.header) + u'\n';
    for (const QStringList& row : table.rows)
        out += tabbedLine(row) + u'\n';
    return out;
}

QString htmlTable(const TableText& table)
{
    QString out = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">\n"_s + htmlRow(table.header, u"th"_s);
    for (const QStringList& row : table.rows)
        out += htmlRow(row, u"td"_s);
    return out + u"</table>\n"_s;
}

void printTable(const TableText& table, QPagedPaintDevice& device)
{
    Printer(table, device).run();
}

} // namespace encore

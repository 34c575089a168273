// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/flow.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

TextRun plainRun(const QString& words)
{
    TextRun run;
    run.text = words;
    return run;
}

// One paragraph as lines of the given width. Line breaks inside are line separators to the layout.
std::shared_ptr<QTextLayout> layoutOf(const std::vector<TextRun>& runs, const Ink& ink, qreal width)
{
    QString words;
    QList<QTextLayout::FormatRange> formats;
    for (const TextRun& run : runs) {
        if (!run.picture.isEmpty())
            continue;
        QTextCharFormat format;
        Ink look = ink;
        look.weight = run.bold ? QFont::DemiBold : ink.weight;
        look.italic = run.italic || ink.italic;
        look.code = run.code || ink.code;
        format.setFont(inkFont(look));
        format.setFontStrikeOut(run.struck);
        format.setForeground(run.link.isEmpty() ? ink.color : ink::kAccent);
        if (!run.link.isEmpty()) {
            format.setAnchor(true);
            format.setAnchorHref(run.link);
        }
        QString text = run.text;
        text.replace(u'\n', QChar(QChar::LineSeparator));
        formats.append({int(words.size()), int(text.size()), format});
        words += text;
    }
    auto layout = std::make_shared<QTextLayout>(words, inkFont(ink));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
    }
    layout->endLayout();
    return layout;
}

} // namespace

Sheet& Sheets::page(size_t number)
{
    if (pages.size() <= number)
        pages.resize(number + 1);
    return pages[number];
}

QFont inkFont(const Ink& ink)
{
    QFont font;
    if (ink.code)
        font.setFamilies({u"DejaVu Sans Mono"_s, u"Liberation Mono"_s, u"monospace"_s});
    else
        font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s, font.family()});
    font.setPixelSize(qRound(points(ink.size * (ink.code ? 0.92 : 1))));
    font.setWeight(ink.weight);
    font.setItalic(ink.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal heightOf(const std::vector<TextRun>& runs, const Ink& ink, qreal width)
{
    return layoutOf(runs, ink, width)->lineCount() * points(ink.size * ink.leading);
}

qreal widthOf(const QString& words, const Ink& ink)
{
    return QFontMetricsF(inkFont(ink)).horizontalAdvance(words);
}

Flow::Flow(Sheets& sheets, qreal left, qreal width, qreal top, size_t page)
    : m_sheets(sheets)
    , m_left(left)
    , m_width(width)
    , m_y(top)
    , m_page(page)
{
    m_sheets.page(page);
}

void Flow::text(const QString& words, const Ink& ink, qreal indent, const QString& mark)
{
    if (!words.isEmpty())
        text(std::vector{plainRun(words)}, ink, indent, mark);
}

void Flow::text(const std::vector<TextRun>& runs, const Ink& ink, qreal indent, const QString& mark)
{
    const auto layout = layoutOf(runs, ink, m_width - indent);
    const qreal height = points(ink.size * ink.leading);
    const int lines = layout->lineCount();
    for (int i = 0; i < lines; ++i) {
        // Neither the first nor the last line of a paragraph stands alone on a page.
        const bool first = i == 0 && lines > 1;
        const bool lastButOne = lines > 2 && i == lines - 2;
        need(first || lastButOne ? 2 * height : height);
        const QTextLine line = layout->lineAt(i);
        // Each line is drawn on its own, centred in the height it has.
        const qreal y = m_y + (height - line.height()) / 2;
        if (i == 0 && !mark.isEmpty())
            placeLine(mark, ink, m_left + indent - points(14), m_y, points(40));
        sheet().marks.push_back([layout, i, at = QPointF(m_left + indent, y), color = ink.color](QPainter& painter) {
            painter.setPen(color);
            layout->lineAt(i).draw(&painter, at);
        });
        m_y += height;
    }
}

void Flow::heading(const QString& words, const Ink& ink, qreal above)
{
    static constexpr qreal kFollowing = 34;
    need(above + heightOf({plainRun(words)}, ink, m_width) + points(kFollowing));
    if (m_y > m_sheets.top)
        m_y += above;
    text(words, ink);
}

void Flow::picture(const QImage& image, qreal highest)
{
    if (image.isNull())
        return;
    // A picture is not blown up beyond 110 dots an inch.
    const QSizeF natural = QSizeF(image.size()) * points(72) / 110;
    QSizeF size = natural.scaled(m_width, highest, Qt::KeepAspectRatio);
    if (size.width() > natural.width())
        size = natural;
    need(size.height());
    sheet().marks.push_back(
        [image, target = QRectF(QPointF(m_left, m_y), size)](QPainter& painter) { painter.drawImage(target, image); });
    m_y += size.height();
}

void Flow::rule()
{
    need(points(2));
    sheet().marks.push_back([from = QPointF(m_left, m_y), to = QPointF(m_left + m_width, m_y)](QPainter& painter) {
        painter.setPen(QPen(ink::kHairline, points(0.6)));
        painter.drawLine(from, to);
    });
}

void Flow::space(qreal height)
{
    m_y += height;
}

void Flow::need(qreal height)
{
    if (m_y + height > m_sheets.bottom && m_y > m_sheets.top)
        nextPage();
}

void Flow::nextPage()
{
    closeBar();
    ++m_page;
    m_sheets.page(m_page);
    m_y = m_sheets.top;
    if (m_barTop >= 0)
        m_barTop = m_y;
}

void Flow::beginBar(const QColor& color, qreal at)
{
    m_barColor = color;
    m_barAt = at;
    m_barTop = m_y;
}

void Flow::closeBar()
{
    if (m_barTop < 0 || m_y <= m_barTop)
        return;
    sheet().marks.push_back([bar = QRectF(m_left + m_barAt, m_barTop, points(2), m_y - m_barTop), color = m_barColor](
                                QPainter& painter) { painter.fillRect(bar, color); });
}

void Flow::endBar()
{
    closeBar();
    m_barTop = -1;
}

void Flow::placeLine(const QString& words, const Ink& ink, qreal x, qreal y, qreal width, bool right)
{
    const QFont font = inkFont(ink);
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(words, Qt::ElideRight, width);
    const qreal at = right ? x + width - metrics.horizontalAdvance(shown) : x;
    const qreal base = y + (points(ink.size * ink.leading) - metrics.height()) / 2 + metrics.ascent();
    sheet().marks.push_back([font, shown, at = QPointF(at, base), color = ink.color](QPainter& painter) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(at, shown);
    });
}

qreal placePill(
    Flow& flow, const QString& words, qreal size, const QColor& text, const QColor& ground, qreal x, qreal y)
{
    const Ink ink{size, QFont::DemiBold, text};
    const qreal width = widthOf(words, ink) + points(12);
    const qreal height = points(size * ink.leading + 2);
    flow.sheet().marks.push_back([box = QRectF(x, y, width, height), ground](QPainter& painter) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    });
    flow.placeLine(words, ink, x + points(6), y + points(1), width);
    return width;
}

} // namespace encore

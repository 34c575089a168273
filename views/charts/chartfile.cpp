// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartview.h"

#include "views/theme/metrics.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

// Charts as files: the chart with its question, its finding and what was counted.
namespace encore {

namespace {

constexpr qreal kMargin = space::kPage;
constexpr QSizeF kLeast{640, 320};

qreal heightOf(const QString& text, const QFont& font, qreal width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetricsF(font).boundingRect({0, 0, width, 10000}, Qt::TextWordWrap, text).height();
}

} // namespace

struct ChartView::Sheet
{
    ChartCaption caption;
    QFont titleFont;
    QFont bodyFont;
    QFont footerFont;
    QSizeF size;
    QRectF title;
    QRectF finding;
    QRectF chart;
    QRectF footer;
    QSizeF drawn; ///< how large the chart is drawn; it is made smaller when that is more than its place
};

ChartView::Sheet ChartView::sheetFor(const ChartCaption& caption, const QSize& size) const
{
    Sheet sheet;
    sheet.caption = caption;
    sheet.titleFont = styledFont(font(), TextStyle::Section);
    sheet.bodyFont = font();
    sheet.footerFont = styledFont(font(), TextStyle::Caption);
    const QSizeF whole = m_whole.expandedTo(size.isEmpty() ? kLeast : QSizeF());
    const qreal width = size.isEmpty() ? whole.width() : size.width() - 2 * kMargin;
    const qreal title = heightOf(caption.title, sheet.titleFont, width);
    const qreal finding = heightOf(caption.finding, sheet.bodyFont, width);
    const qreal footer = heightOf(caption.footer, sheet.footerFont, width);
    const auto gap = [](qreal above) { return above > 0 ? qreal(space::kMedium) : 0; };
    sheet.title = {kMargin, kMargin, width, title};
    sheet.finding = {kMargin, sheet.title.bottom() + gap(title) / 2, width, finding};
    const qreal top = sheet.finding.bottom() + gap(title + finding);
    const qreal bottom = kMargin + footer + gap(footer);
    const qreal height = size.isEmpty() ? whole.height() : std::max(20.0, size.height() - top - bottom);
    sheet.chart = {kMargin, top, width, height};
    sheet.footer = {kMargin, sheet.chart.bottom() + gap(footer), width, footer};
    sheet.size = size.isEmpty() ? QSizeF(width + 2 * kMargin, sheet.footer.bottom() + kMargin) : QSizeF(size);
    sheet.drawn = size.isEmpty() ? whole : wholeSize(sheet.chart.size()).expandedTo(sheet.chart.size());
    return sheet;
}

void ChartView::paintSheet(QPainter& painter, const Sheet& sheet, const Colors& colors) const
{
    painter.fillRect(QRectF({}, sheet.size), colors[Role::Surface]);
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute;
    const auto write = [&](const QRectF& rect, const QString& text, const QFont& textFont, Role role) {
        painter.setFont(textFont);
        painter.setPen(colors[role]);
        painter.drawText(rect, int(side | Qt::AlignTop) | Qt::TextWordWrap, text);
    };
    write(sheet.title, sheet.caption.title, sheet.titleFont, Role::Text);
    write(sheet.finding, sheet.caption.finding, sheet.bodyFont, Role::Text);
    write(sheet.footer, sheet.caption.footer, sheet.footerFont, Role::Muted);
    painter.save();
    painter.translate(sheet.chart.topLeft());
    const qreal scale =
        std::min({1.0, sheet.chart.width() / sheet.drawn.width(), sheet.chart.height() / sheet.drawn.height()});
    painter.scale(scale, scale);
    painter.setFont(font());
    draw(painter, sheet.drawn, {}, colors);
    painter.restore();
}

void ChartView::fitInto(const ChartCaption& caption, const QSize& size)
{
    resize(sheetFor(caption, size).chart.size().toSize());
}

qreal ChartView::fittingShare(const ChartCaption& caption, const QSize& size) const
{
    const Sheet sheet = sheetFor(caption, size);
    return std::min(1.0, sheet.chart.height() / sheet.drawn.height());
}

QImage ChartView::picture(const ChartCaption& caption, const Colors& colors, const QSize& size, qreal ratio) const
{
    const Sheet sheet = sheetFor(caption, size);
    QImage image((sheet.size * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSheet(painter, sheet, colors);
    return image;
}

QByteArray ChartView::svg(const ChartCaption& caption, const Colors& colors, const QSize& size) const
{
    const Sheet sheet = sheetFor(caption, size);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sheet.size.toSize());
    generator.setViewBox(QRectF({}, sheet.size));
    generator.setTitle(caption.title);
    generator.setDescription(caption.finding);
    QPainter painter(&generator);
    paintSheet(painter, sheet, colors);
    painter.end();
    return bytes;
}

} // namespace encore

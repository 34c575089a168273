// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/waterfall.h"

#include "views/charts/barrows.h"
#include "views/theme/metrics.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

Waterfall::Waterfall(QWidget* parent) : ChartView(parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void Waterfall::setData(WaterfallData figures)
{
    m_data = std::move(figures);
    refresh();
}

double Waterfall::highest() const
{
    double highest = 0;
    for (const auto& step : m_data.steps)
        highest = std::max({highest, step.from, step.to});
    return highest > 0 ? highest : 1;
}

// Room for the amount above the columns, and for two lines of names below.
QRectF Waterfall::plot(const QSizeF& whole) const
{
    const qreal line = QFontMetricsF(font()).height();
    const qreal caption = QFontMetricsF(styledFont(font(), TextStyle::Caption)).height();
    return {0, line + caption + 8, whole.width(), std::max(20.0, whole.height() - line - 3 * caption - 20)};
}

QRectF Waterfall::column(const QSizeF& whole, size_t i) const
{
    const QRectF area = plot(whole);
    const qreal slot = area.width() / qreal(std::max<size_t>(1, m_data.steps.size()));
    const qreal width = std::min(slot * 0.62, 90.0);
    const size_t place = isRightToLeft() ? m_data.steps.size() - 1 - i : i;
    const auto y = [&](double value) { return area.bottom() - area.height() * std::max(0.0, value) / highest(); };
    const auto& step = m_data.steps[i];
    const qreal top = y(std::max(step.from, step.to));
    const qreal bottom = y(std::min(step.from, step.to));
    return {area.left() + slot * (qreal(place) + 0.5) - width / 2, top, width, std::max(1.5, bottom - top)};
}

std::vector<ChartView::Mark> Waterfall::place(const QSizeF& whole) const
{
    std::vector<Mark> marks;
    for (size_t i = 0; i < m_data.steps.size(); ++i) {
        QRectF rect = column(whole, i);
        if (rect.height() < 8)
            rect.adjust(0, -4, 0, 4);
        marks.push_back({rect, 0, int(i), m_data.steps[i].text, m_data.steps[i].query});
    }
    return marks;
}

void Waterfall::draw(QPainter& painter, const QSizeF& whole, const QPointF&, const Colors& colors) const
{
    const QRectF area = plot(whole);
    const QFont caption = styledFont(font(), TextStyle::Caption);
    const QFontMetricsF captionMetrics(caption);
    const qreal slot = area.width() / qreal(std::max<size_t>(1, m_data.steps.size()));
    painter.setFont(caption);
    painter.setPen(colors[Role::Muted]);
    painter.drawText(QRectF(0, 0, whole.width(), captionMetrics.height()),
        (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute, m_data.unit);
    painter.setPen(QPen(colors[Role::Muted], 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    for (size_t i = 0; i < m_data.steps.size(); ++i) {
        const auto& step = m_data.steps[i];
        const QRectF rect = column(whole, i);
        if (i + 1 < m_data.steps.size() && !(step.total && m_data.steps[i + 1].total)) {
            const QRectF next = column(whole, i + 1);
            const qreal y = step.total || step.to < step.from ? (step.total ? rect.top() : rect.bottom()) : rect.top();
            painter.setPen(QPen(colors[Role::Muted], 1, Qt::DotLine));
            painter.drawLine(QPointF(isRightToLeft() ? rect.left() : rect.right(), y),
                QPointF(isRightToLeft() ? next.right() : next.left(), y));
        }
        paintBar(painter, rect, step.total ? Role::Chart1 : Role::Chart2, !step.total, colors);
        painter.setFont(font());
        painter.setPen(colors[Role::Text]);
        const QFontMetricsF body(font());
        painter.drawText(QRectF(rect.center().x() - slot / 2, rect.top() - body.height() - 2, slot, body.height()),
            Qt::AlignCenter, body.elidedText(step.value, Qt::ElideRight, slot - 4));
        painter.setFont(caption);
        painter.setPen(colors[Role::Muted]);
        painter.drawText(
            QRectF(rect.center().x() - slot / 2 + 3, area.bottom() + 5, slot - 6, 2 * captionMetrics.height()),
            Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, step.name);
    }
}

} // namespace encore

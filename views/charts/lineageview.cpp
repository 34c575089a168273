// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/lineageview.h"

#include "views/theme/metrics.h"

#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace encore {

namespace {

constexpr double kLeastZoom = 0.25;
constexpr double kMostZoom = 3;
constexpr double kReadable = 0.8;
constexpr double kStep = 1.2;
constexpr qreal kHead = 7;
constexpr qreal kPadding = 10;

} // namespace

LineageView::LineageView(QWidget* parent) : ChartView(parent) { }

QSizeF LineageView::boxSize()
{
    const QFontMetricsF body(styledFont(TextStyle::Body));
    return {body.averageCharWidth() * 30, body.height() * 2 + kPadding * 2};
}

void LineageView::setData(LineageData lineage)
{
    m_data = std::move(lineage);
    refresh();
    setCurrent(m_data.boxes.empty() ? -1 : 0);
}

void LineageView::setZoom(double zoom)
{
    zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    m_zoom = zoom;
    refresh();
    Q_EMIT zoomChanged(zoom);
}

void LineageView::showReadable()
{
    setZoom(std::max(kReadable, fittingZoom()));
    if (current() < 0)
        return;
    const QPointF middle = marks()[size_t(current())].rect.center();
    horizontalScrollBar()->setValue(int(middle.x() - viewport()->width() / 2.0));
    verticalScrollBar()->setValue(int(middle.y() - viewport()->height() / 2.0));
}

double LineageView::fittingZoom() const
{
    if (m_data.layout.size.isEmpty())
        return 1;
    const QSizeF view = viewport()->size();
    return std::clamp(
        std::min({1.0, view.width() / m_data.layout.size.width(), view.height() / m_data.layout.size.height()}),
        kLeastZoom, kMostZoom);
}

QSizeF LineageView::wholeSize(const QSizeF& view) const
{
    return (m_data.layout.size * m_zoom).expandedTo(view);
}

// A picture that is smaller than its view stands in the middle.
QPointF LineageView::origin(const QSizeF& whole) const
{
    const QSizeF drawn = m_data.layout.size * m_zoom;
    return {std::max(0.0, (whole.width() - drawn.width()) / 2), std::max(0.0, (whole.height() - drawn.height()) / 2)};
}

std::vector<ChartView::Mark> LineageView::place(const QSizeF& whole) const
{
    std::vector<Mark> marks;
    const QPointF corner = origin(whole);
    // Within a column the boxes are walked from top to bottom.
    std::vector<size_t> order(m_data.boxes.size());
    std::ranges::generate(order, [n = size_t(0)]() mutable { return n++; });
    std::ranges::sort(order, std::less(), [this](size_t i) { return m_data.layout.boxes[i].top(); });
    std::vector<int> rows(m_data.boxes.size());
    std::vector<int> next(m_data.boxes.size() + 1, 0);
    for (const size_t i : order)
        rows[i] = next[size_t(m_data.layout.ranks[i])]++;
    for (size_t i = 0; i < m_data.boxes.size(); ++i) {
        const QRectF& box = m_data.layout.boxes[i];
        marks.push_back({QRectF(corner + box.topLeft() * m_zoom, box.size() * m_zoom), rows[i], m_data.layout.ranks[i],
            m_data.boxes[i].text, m_data.boxes[i].query});
    }
    return marks;
}

void LineageView::draw(QPainter& painter, const QSizeF& whole, const QPointF& scroll, const Colors& colors) const
{
    painter.save();
    painter.translate(origin(whole) - scroll);
    painter.scale(m_zoom, m_zoom);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QPainterPath& line : m_data.layout.lines)
        drawLine(painter, line, colors);
    for (size_t i = 0; i < m_data.boxes.size(); ++i)
        drawBox(painter, i, colors);
    painter.restore();
}

void LineageView::drawLine(QPainter& painter, const QPainterPath& line, const Colors& colors) const
{
    if (line.isEmpty())
        return;
    painter.setPen(QPen(colors[Role::Muted], 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    const QPointF tip = line.pointAtPercent(1);
    const QPointF before = line.pointAtPercent(std::max(0.0, line.percentAtLength(line.length() - kHead)));
    const double angle = std::atan2(tip.y() - before.y(), tip.x() - before.x());
    const auto side = [&](double turn) {
        return tip - QPointF(std::cos(angle + turn), std::sin(angle + turn)) * kHead;
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors[Role::Muted]);
    painter.drawPolygon(QPolygonF{tip, side(0.45), side(-0.45)});
}

void LineageView::drawBox(QPainter& painter, size_t number, const Colors& colors) const
{
    const LineageData::Box& box = m_data.boxes[number];
    const QRectF frame = m_data.layout.boxes[number].adjusted(0.5, 0.5, -0.5, -0.5);
    const bool asked = number == 0;
    painter.setPen(QPen(asked ? colors[Role::Accent] : colors[Role::Hairline], asked ? 2 : 1));
    painter.setBrush(colors[Role::Surface]);
    painter.drawRoundedRect(frame, kRadius, kRadius);
    const QRectF inner = frame.adjusted(kPadding, kPadding * 0.7, -kPadding, -kPadding * 0.7);
    const QFont caption = styledFont(font(), TextStyle::Caption);
    const QFontMetricsF small(caption);
    painter.setFont(caption);
    painter.setPen(colors[Role::Muted]);
    const QString generation = QString::number(box.generation);
    const qreal room = box.generation > 0 ? small.horizontalAdvance(generation) + kPadding * 1.6 : 0;
    const QRectF top(inner.topLeft(), QSizeF(inner.width() - room, small.height()));
    const QString kind = box.state.isEmpty() ? box.kind : box.kind + QStringLiteral(" · ") + box.state;
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, small.elidedText(kind, Qt::ElideRight, top.width()));
    if (box.generation > 0) {
        const QRectF badge(inner.right() - room + kPadding * 0.6, inner.top(), room - kPadding * 0.6, small.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.ground(Tone::Accent));
        painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2);
        painter.setPen(colors.text(Tone::Accent));
        painter.drawText(badge, Qt::AlignCenter, generation);
    }
    const QFont body = styledFont(font(), TextStyle::Strong);
    const QFontMetricsF large(body);
    painter.setFont(body);
    painter.setPen(colors[Role::Text]);
    const QRectF bottom(inner.left(), inner.bottom() - large.height(), inner.width(), large.height());
    painter.drawText(
        bottom, Qt::AlignLeft | Qt::AlignVCenter, large.elidedText(box.title, Qt::ElideRight, bottom.width()));
}

void LineageView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        ChartView::wheelEvent(event);
        return;
    }
    setZoom(event->angleDelta().y() > 0 ? m_zoom * kStep : m_zoom / kStep);
    event->accept();
}

} // namespace encore

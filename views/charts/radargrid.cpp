// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/radargrid.h"

#include "views/theme/metrics.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr qreal kCell = 168;

// The first axis points upwards, the others follow clockwise.
QPointF spoke(const QPointF& center, qreal radius, size_t axis, size_t axes)
{
    const double angle = 2 * std::numbers::pi * double(axis) / double(axes) - std::numbers::pi / 2;
    return center + QPointF(std::cos(angle), std::sin(angle)) * radius;
}

} // namespace

struct RadarGrid::Frame
{
    QFont caption;
    qreal lineHeight = 0;
    qreal bodyHeight = 0;
    size_t columns = 1;
    qreal cellWidth = kCell;
    qreal cellHeight = kCell;
    qreal key = 0; ///< height of the list of axes
    std::vector<QRectF> keys;
    bool mirrored = false;
    qreal width = 0;

    QRectF cell(size_t i) const
    {
        const size_t column = i % columns;
        const size_t place = mirrored ? columns - 1 - column : column;
        return {qreal(place) * cellWidth, key + qreal(i / columns) * cellHeight, cellWidth, cellHeight};
    }
};

RadarGrid::RadarGrid(QWidget* parent) : ChartView(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void RadarGrid::setData(RadarGridData figures)
{
    m_data = std::move(figures);
    refresh();
    updateGeometry();
}

RadarGrid::Frame RadarGrid::frame(const QSizeF& whole) const
{
    Frame frame;
    frame.mirrored = isRightToLeft();
    frame.width = whole.width();
    frame.caption = styledFont(font(), TextStyle::Caption);
    const QFontMetricsF caption(frame.caption);
    frame.lineHeight = caption.height();
    frame.bodyHeight = QFontMetricsF(font()).height();
    qreal x = 0;
    qreal y = 0;
    for (qsizetype i = 0; i < m_data.axes.size(); ++i) {
        const qreal width =
            std::min(whole.width(), caption.horizontalAdvance(u"%1 %2"_s.arg(i + 1).arg(m_data.axes[i])) + 4);
        if (x > 0 && x + width > whole.width()) {
            x = 0;
            y += frame.lineHeight + 2;
        }
        const qreal left = frame.mirrored ? whole.width() - x - width : x;
        frame.keys.emplace_back(left, y, width, frame.lineHeight);
        x += width + 14;
    }
    frame.key = frame.keys.empty() ? 0 : y + frame.lineHeight + 8;
    frame.columns = std::max<size_t>(1, size_t(whole.width() / std::max(kCell, 9 * frame.bodyHeight)));
    frame.columns = std::min(frame.columns, std::max<size_t>(1, m_data.radars.size()));
    frame.cellWidth = whole.width() / qreal(frame.columns);
    frame.cellHeight = std::min(frame.cellWidth, kCell) * 0.86 + 2 * frame.lineHeight + frame.bodyHeight;
    return frame;
}

QSizeF RadarGrid::wholeSize(const QSizeF& view) const
{
    const Frame frame = this->frame(view);
    const size_t lines = (m_data.radars.size() + frame.columns - 1) / frame.columns;
    return {view.width(), frame.key + frame.cellHeight * qreal(lines)};
}

std::vector<ChartView::Mark> RadarGrid::place(const QSizeF& whole) const
{
    const Frame frame = this->frame(whole);
    std::vector<Mark> marks;
    for (size_t i = 0; i < m_data.radars.size(); ++i)
        marks.push_back({frame.cell(i).adjusted(3, 3, -3, -3), int(i / frame.columns), int(i % frame.columns),
            m_data.radars[i].text, m_data.radars[i].query});
    return marks;
}

void RadarGrid::draw(QPainter& painter, const QSizeF& whole, const QPointF& scroll, const Colors& colors) const
{
    const Frame frame = this->frame(whole);
    painter.save();
    painter.translate(-scroll);
    drawKey(painter, frame, colors);
    for (size_t i = 0; i < m_data.radars.size(); ++i)
        drawRadar(painter, frame, i, colors);
    painter.restore();
}

// The spokes are numbered; what the numbers mean stands once above all of them.
void RadarGrid::drawKey(QPainter& painter, const Frame& frame, const Colors& colors) const
{
    painter.setFont(frame.caption);
    painter.setPen(colors[Role::Muted]);
    const QFontMetricsF caption(frame.caption);
    for (size_t i = 0; i < frame.keys.size(); ++i) {
        const QString text = u"%1 %2"_s.arg(i + 1).arg(m_data.axes[qsizetype(i)]);
        painter.drawText(
            frame.keys[i], Qt::AlignCenter, caption.elidedText(text, Qt::ElideRight, frame.keys[i].width()));
    }
}

void RadarGrid::drawRadar(QPainter& painter, const Frame& frame, size_t i, const Colors& colors) const
{
    const auto& radar = m_data.radars[i];
    const QRectF cell = frame.cell(i).adjusted(8, 4, -8, -4);
    const qreal words = frame.bodyHeight + 2 * frame.lineHeight;
    const qreal radius = std::max(12.0, std::min(cell.width(), cell.height() - words) / 2 - frame.lineHeight * 0.9);
    const QPointF center(cell.center().x(), cell.top() + (cell.height() - words) / 2);
    const auto axes = size_t(m_data.axes.size());
    painter.setBrush(Qt::NoBrush);
    for (const double share : {1.0 / 3, 2.0 / 3, 1.0}) {
        QPolygonF ring;
        for (size_t a = 0; a < axes; ++a)
            ring << spoke(center, radius * share, a, axes);
        painter.setPen(QPen(colors[Role::Hairline], 1));
        painter.drawPolygon(ring);
    }
    QPolygonF shape;
    for (size_t a = 0; a < axes; ++a)
        shape << spoke(center, radius * std::clamp(radar.values[a] / m_data.highest, 0.0, 1.0), a, axes);
    QColor fill = colors[Role::Chart1];
    fill.setAlphaF(0.22F);
    painter.setBrush(fill);
    painter.setPen(QPen(colors[Role::Chart1], 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(shape);
    painter.setFont(frame.caption);
    for (size_t a = 0; a < axes; ++a) {
        const bool low = int(a) == radar.lowest;
        const QPointF at = spoke(center, radius + frame.lineHeight * 0.55, a, axes);
        painter.setPen(colors[low ? Role::Text : Role::Muted]);
        painter.drawText(QRectF(at.x() - 12, at.y() - frame.lineHeight / 2, 24, frame.lineHeight), Qt::AlignCenter,
            QString::number(a + 1));
        if (!low)
            continue;
        // A ring, not a colour alone, marks the lowest.
        painter.setBrush(colors[Role::Surface]);
        painter.setPen(QPen(colors[Role::Chart6], 2.2));
        painter.drawEllipse(shape[qsizetype(a)], 4.2, 4.2);
    }
    const qreal top = cell.bottom() - words;
    const auto line = [&](const QString& text, qreal y, qreal height, const QFont& lineFont, Role role) {
        painter.setFont(lineFont);
        painter.setPen(colors[role]);
        painter.drawText(QRectF(cell.left(), y, cell.width(), height), Qt::AlignCenter,
            QFontMetricsF(lineFont).elidedText(text, Qt::ElideRight, cell.width()));
    };
    line(radar.name, top, frame.bodyHeight, font(), Role::Text);
    line(radar.detail, top + frame.bodyHeight, frame.lineHeight, frame.caption, Role::Muted);
    line(radar.remark, top + frame.bodyHeight + frame.lineHeight, frame.lineHeight, frame.caption, Role::Muted);
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/columnchart.h"

#include "views/charts/barrows.h"

#include "views/charts/sentencetext.h"
#include "views/theme/metrics.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr qreal kSwatch = 10;

// A round upper end for an axis of whole numbers, and the distance of its lines.
std::pair<qint64, qint64> roundScale(qint64 highest)
{
    static constexpr int kLines = 5;
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 step : {power, 2 * power, 5 * power}) {
            if (step * kLines >= highest) {
                const qint64 lines = std::max<qint64>(1, (highest + step - 1) / step);
                return {lines * step, step};
            }
        }
    }
}

} // namespace

struct ColumnChart::Frame
{
    QRectF plot;
    QFont caption;
    qreal captionHeight = 0;
    qint64 highest = 1;
    qint64 step = 1;
    qreal columnWidth = 0;
    std::vector<std::pair<QPointF, size_t>> legend; ///< where each entry begins; the share is the last one

    qreal slotCenter(size_t slot, size_t slots_) const
    {
        return plot.left() + plot.width() * (qreal(slot) + 0.5) / qreal(slots_);
    }
    qreal y(qreal value) const { return plot.bottom() - plot.height() * value / qreal(highest); }
};

ColumnChart::ColumnChart(QWidget* parent) : ChartView(parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ColumnChart::setData(ColumnChartData figures)
{
    m_data = std::move(figures);
    refresh();
}

ColumnChart::Frame ColumnChart::frame(const QSizeF& whole) const
{
    Frame frame;
    frame.caption = styledFont(font(), TextStyle::Caption);
    const QFontMetricsF metrics(frame.caption);
    frame.captionHeight = metrics.height();
    qint64 highest = 1;
    for (const auto& column : m_data.columns) {
        qint64 total = 0;
        for (const qint64 value : column.values)
            total += value;
        highest = std::max(highest, total);
    }
    std::tie(frame.highest, frame.step) = roundScale(highest);
    // The legend takes as many lines as it needs.
    QPointF at(0, 0);
    for (size_t i = 0; i <= m_data.series.size(); ++i) {
        const QString name = i < m_data.series.size() ? m_data.series[i].name : m_data.shareName;
        const qreal width = kSwatch + 6 + metrics.horizontalAdvance(name) + 16 + (i == m_data.series.size() ? 10 : 0);
        if (at.x() > 0 && at.x() + width - 16 > whole.width())
            at = {0, at.y() + frame.captionHeight + 4};
        frame.legend.emplace_back(at, i);
        at.rx() += width;
    }
    const qreal legendHeight = at.y() + 2 * frame.captionHeight + 22;
    const qreal left = metrics.horizontalAdvance(QLocale().toString(frame.highest)) + 10;
    const qreal right = metrics.horizontalAdvance(shareText(1)) + 10;
    frame.plot = QRectF(left, legendHeight, std::max(10.0, whole.width() - left - right),
        std::max(10.0, whole.height() - legendHeight - 2 * frame.captionHeight - 8));
    if (!m_data.columns.empty())
        frame.columnWidth = std::clamp(frame.plot.width() / qreal(m_data.columns.size()) * 0.66, 2.0, 46.0);
    return frame;
}

std::vector<ChartView::Mark> ColumnChart::place(const QSizeF& whole) const
{
    const Frame frame = this->frame(whole);
    std::vector<Mark> marks;
    const size_t count = m_data.columns.size();
    for (size_t c = 0; c < count; ++c) {
        const auto& column = m_data.columns[c];
        qint64 below = 0;
        for (size_t s = 0; s < column.values.size(); ++s) {
            if (column.values[s] == 0)
                continue;
            const qreal top = frame.y(qreal(below + column.values[s]));
            const qreal bottom = frame.y(qreal(below));
            below += column.values[s];
            const qreal center = frame.slotCenter(c, count);
            marks.push_back({QRectF(center - frame.columnWidth / 2, top, frame.columnWidth, bottom - top), -int(s),
                int(c), column.texts[s], column.queries[s]});
        }
    }
    return marks;
}

void ColumnChart::draw(QPainter& painter, const QSizeF& whole, const QPointF&, const Colors& colors) const
{
    const Frame frame = this->frame(whole);
    painter.setFont(frame.caption);
    drawLegend(painter, frame, colors);
    drawAxes(painter, frame, colors);
    drawSlotLabels(painter, frame, colors);
    drawColumns(painter, frame, colors);
    drawShare(painter, frame, colors);
}

void ColumnChart::drawLegend(QPainter& painter, const Frame& frame, const Colors& colors) const
{
    for (const auto& [at, i] : frame.legend) {
        const qreal middle = at.y() + frame.captionHeight / 2;
        qreal width = kSwatch;
        if (i < m_data.series.size()) {
            paintBar(painter, QRectF(at.x(), middle - kSwatch / 2, kSwatch, kSwatch), m_data.series[i].color,
                m_data.series[i].hatched, colors);
        } else {
            width = kSwatch + 10;
            painter.setPen(QPen(colors[Role::Text], 1.8));
            painter.drawLine(QPointF(at.x(), middle), QPointF(at.x() + width, middle));
            painter.setBrush(colors[Role::Surface]);
            painter.drawEllipse(QPointF(at.x() + width / 2, middle), 3, 3);
        }
        painter.setPen(colors[Role::Muted]);
        const QString name = i < m_data.series.size() ? m_data.series[i].name : m_data.shareName;
        painter.drawText(QPointF(at.x() + width + 6, at.y() + QFontMetricsF(frame.caption).ascent()), name);
    }
}

void ColumnChart::drawAxes(QPainter& painter, const Frame& frame, const Colors& colors) const
{
    const QLocale locale;
    painter.setPen(colors[Role::Muted]);
    painter.drawText(QPointF(0, frame.plot.top() - frame.captionHeight * 0.75), m_data.unit);
    for (qint64 value = 0; value <= frame.highest; value += frame.step) {
        const qreal y = std::round(frame.y(qreal(value))) + 0.5;
        painter.setPen(QPen(value == 0 ? colors[Role::Muted] : colors[Role::Hairline], 1));
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        painter.setPen(colors[Role::Muted]);
        painter.drawText(QRectF(0, y - frame.captionHeight, frame.plot.left() - 6, 2 * frame.captionHeight),
            Qt::AlignRight | Qt::AlignVCenter, locale.toString(value));
    }
    for (const double share : {0.0, 0.5, 1.0}) {
        const qreal y = frame.plot.bottom() - frame.plot.height() * share;
        painter.drawText(QRectF(frame.plot.right() + 6, y - frame.captionHeight, 80, 2 * frame.captionHeight),
            Qt::AlignLeft | Qt::AlignVCenter, shareText(share));
    }
}

void ColumnChart::drawSlotLabels(QPainter& painter, const Frame& frame, const Colors& colors) const
{
    const size_t count = m_data.columns.size();
    if (count == 0)
        return;
    const QFontMetricsF metrics(frame.caption);
    qreal widest = 0;
    for (const auto& column : m_data.columns)
        widest = std::max(widest, metrics.horizontalAdvance(column.label));
    // Every second, third, sixth or twelfth label when they are too close, counted from the first of a group.
    size_t every = 1;
    for (const size_t step : {1, 2, 3, 6, 12, 24}) {
        every = step;
        if (frame.plot.width() / qreal(count) * qreal(step) >= widest + 8)
            break;
    }
    painter.setPen(colors[Role::Muted]);
    QString group;
    qreal groupEnd = -1;
    size_t inGroup = 0;
    for (size_t i = 0; i < count; ++i) {
        const auto& column = m_data.columns[i];
        const bool first = column.group != group || i == 0;
        // The first group may begin in the middle of a year: its labels keep step with the years that follow.
        inGroup = first ? (i == 0 && m_data.columns.size() > 1
                          ? size_t(12
                                - std::count_if(m_data.columns.begin(), m_data.columns.end(),
                                    [&](const auto& each) { return each.group == column.group; }))
                              % 12
                          : 0)
                        : inGroup + 1;
        group = column.group;
        const qreal center = frame.slotCenter(i, count);
        if (inGroup % every == 0 && !column.label.isEmpty())
            painter.drawText(QRectF(center - 60, frame.plot.bottom() + 4, 120, frame.captionHeight),
                Qt::AlignHCenter | Qt::AlignTop, column.label);
        const qreal width = metrics.horizontalAdvance(column.group);
        if (first && !column.group.isEmpty() && center - width / 2 > groupEnd + 6
            && center + width / 2 < frame.plot.right() + 40) {
            painter.drawText(
                QRectF(center - 60, frame.plot.bottom() + 4 + frame.captionHeight, 120, frame.captionHeight),
                Qt::AlignHCenter | Qt::AlignTop, column.group);
            groupEnd = center + width / 2;
        }
    }
}

void ColumnChart::drawColumns(QPainter& painter, const Frame& frame, const Colors& colors) const
{
    const size_t count = m_data.columns.size();
    for (size_t c = 0; c < count; ++c) {
        const qreal center = frame.slotCenter(c, count);
        qint64 below = 0;
        for (size_t s = 0; s < m_data.columns[c].values.size(); ++s) {
            const qint64 value = m_data.columns[c].values[s];
            if (value == 0)
                continue;
            const qreal top = frame.y(qreal(below + value));
            // A thread of ground between the parts keeps them apart without a border.
            const qreal gap = below > 0 ? 1 : 0;
            const QRectF rect(
                center - frame.columnWidth / 2, top, frame.columnWidth, frame.y(qreal(below)) - top - gap);
            paintBar(painter, rect, m_data.series[s].color, m_data.series[s].hatched, colors);
            below += value;
        }
    }
}

void ColumnChart::drawShare(QPainter& painter, const Frame& frame, const Colors& colors) const
{
    const size_t count = m_data.columns.size();
    QPolygonF line;
    for (size_t c = 0; c < count; ++c) {
        if (m_data.columns[c].hasShare)
            line << QPointF(
                frame.slotCenter(c, count), frame.plot.bottom() - frame.plot.height() * m_data.columns[c].share);
    }
    if (line.isEmpty())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors[Role::Surface], 4.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(QPen(colors[Role::Text], 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setBrush(colors[Role::Surface]);
    painter.setPen(QPen(colors[Role::Text], 1.5));
    const qreal radius = frame.columnWidth > 8 ? 3 : 2;
    for (const QPointF& point : line)
        painter.drawEllipse(point, radius, radius);
}

QString ColumnChart::textAt(const QPointF& position) const
{
    const Frame frame = this->frame(viewport()->size());
    const size_t count = m_data.columns.size();
    if (count == 0 || !frame.plot.contains(position))
        return {};
    const auto slot = size_t(
        std::clamp((position.x() - frame.plot.left()) / frame.plot.width() * qreal(count), 0.0, qreal(count) - 1));
    return m_data.columns[slot].shareText;
}

} // namespace encore

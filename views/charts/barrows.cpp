// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/barrows.h"

#include "model/base/sentence.h"
#include "views/charts/sentencetext.h"
#include "views/theme/metrics.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr qreal kGap = 10;
constexpr qreal kSwatch = 10;

} // namespace

void paintBar(QPainter& painter, const QRectF& rect, Role color, bool hatched, const Colors& colors)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors[color]);
    const qreal radius = std::min({2.0, rect.width() / 4, rect.height() / 4});
    painter.drawRoundedRect(rect, radius, radius);
    if (!hatched)
        return;
    QColor stripe = colors[Role::Surface];
    stripe.setAlphaF(0.55F);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(stripe, 1.4));
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += 5)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

// Everything is computed from left to right; right to left mirrors rectangles at the very end.
struct BarRows::Frame
{
    QFont caption;
    qreal width = 0;
    qreal lineHeight = 0;
    qreal names = 0; ///< width of the names
    qreal left = 0;  ///< of the bars
    qreal room = 0;  ///< for the bars
    qreal top = 0;
    qreal rowHeight = 0;
    double highest = 1;
    std::vector<std::pair<QPointF, size_t>> legend;
    bool mirrored = false;

    QRectF placed(const QRectF& rect) const
    {
        return mirrored ? QRectF(width - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
    }
    qreal x(double value) const { return left + room * std::clamp(value / highest, 0.0, 1.0); }
};

BarRows::BarRows(QWidget* parent) : ChartView(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void BarRows::setData(BarRowsData figures)
{
    m_data = std::move(figures);
    refresh();
    updateGeometry();
}

QString BarRows::numberText(double number) const
{
    return m_data.shares ? shareText(number) : shortNumber(number, QLocale());
}

BarRows::Frame BarRows::frame(const QSizeF& whole) const
{
    Frame frame;
    frame.mirrored = isRightToLeft();
    frame.width = whole.width();
    frame.caption = styledFont(font(), TextStyle::Caption);
    const QFontMetricsF body(font());
    const QFontMetricsF caption(frame.caption);
    frame.lineHeight = caption.height();
    qreal names = 0;
    qreal ends = 0;
    double highest = 0;
    for (const auto& row : m_data.rows) {
        names = std::max(names,
            std::max(
                body.horizontalAdvance(row.name), row.detail.isEmpty() ? 0 : caption.horizontalAdvance(row.detail)));
        ends = std::max(ends,
            body.horizontalAdvance(row.value) + caption.horizontalAdvance(row.remark)
                + (row.remark.isEmpty() ? 0 : kGap));
        double sum = 0;
        for (const auto& part : row.parts)
            sum += std::max(0.0, part.value);
        highest = std::max(highest, row.interval ? std::max(sum, row.interval->second) : sum);
    }
    for (const auto& line : m_data.lines)
        highest = std::max(highest, line.value * 1.08);
    frame.highest = m_data.highest > 0 ? m_data.highest : highest > 0 ? highest : 1;
    frame.names = std::min(names + 2, whole.width() * 0.4);
    frame.left = frame.names + kGap;
    ends = std::min(ends, whole.width() * 0.3);
    frame.room = std::max(20.0, whole.width() - frame.left - ends - kGap);
    qreal at = 0;
    qreal y = 0;
    for (size_t i = 0; m_data.series.size() > 1 && i < m_data.series.size(); ++i) {
        const qreal width = kSwatch + 6 + caption.horizontalAdvance(m_data.series[i].name) + 16;
        if (at > 0 && at + width - 16 > whole.width()) {
            at = 0;
            y += frame.lineHeight + 4;
        }
        frame.legend.emplace_back(QPointF(at, y), i);
        at += width;
    }
    frame.top = frame.legend.empty() ? 0 : y + frame.lineHeight + 8;
    if (!m_data.lines.empty())
        frame.top += frame.lineHeight + 4;
    const bool details = std::ranges::any_of(m_data.rows, [](const auto& row) { return !row.detail.isEmpty(); });
    const qreal least = details ? body.height() + frame.lineHeight + 8 : body.height() + 10;
    const qreal most = least * 1.7;
    const qreal rows = std::max<qreal>(1, qreal(m_data.rows.size()));
    frame.rowHeight = std::clamp(std::floor((viewport()->height() - frame.top - 2) / rows), least, most);
    return frame;
}

QSizeF BarRows::wholeSize(const QSizeF& view) const
{
    const Frame frame = this->frame(view);
    return {view.width(), frame.top + frame.rowHeight * qreal(m_data.rows.size()) + 2};
}

QSize BarRows::sizeHint() const
{
    static constexpr int kTallest = 420;
    static constexpr int kLine = 26;
    return {480, std::min(kTallest, 60 + kLine * int(m_data.rows.size()))};
}

QRectF BarRows::bar(const Frame& frame, size_t row, double from, double to) const
{
    const qreal thick = std::min(frame.rowHeight * (m_data.shape == BarRowsData::Shape::Bullets ? 0.34 : 0.6), 26.0);
    const qreal y = frame.top + frame.rowHeight * (qreal(row) + 0.5) - thick / 2;
    const qreal start = frame.x(from);
    QRectF rect(start, y, std::max(1.0, frame.x(to) - start), thick);
    if (m_data.shape == BarRowsData::Shape::Funnel)
        rect.moveLeft(frame.left + (frame.room - rect.width()) / 2);
    return frame.placed(rect);
}

std::vector<ChartView::Mark> BarRows::place(const QSizeF& whole) const
{
    const Frame frame = this->frame(whole);
    std::vector<Mark> marks;
    for (size_t r = 0; r < m_data.rows.size(); ++r) {
        double below = 0;
        const auto& row = m_data.rows[r];
        for (size_t s = 0; s < row.parts.size(); ++s) {
            const auto& part = row.parts[s];
            // A single bar is a mark even where it has no length: its figure is zero, not missing.
            if (part.value <= 0 && row.parts.size() > 1)
                continue;
            const double value = std::max(0.0, part.value);
            QRectF rect = bar(frame, r, below, below + value);
            if (rect.width() < 8)
                rect.setWidth(8);
            marks.push_back({rect, int(r), int(s), part.text, part.query});
            below += value;
        }
    }
    return marks;
}

void BarRows::draw(QPainter& painter, const QSizeF& whole, const QPointF& scroll, const Colors& colors) const
{
    const Frame frame = this->frame(whole);
    painter.save();
    painter.translate(-scroll);
    drawHead(painter, frame, colors);
    for (size_t r = 0; r < m_data.rows.size(); ++r)
        drawRow(painter, frame, r, colors);
    const qreal bottom = frame.top + frame.rowHeight * qreal(m_data.rows.size());
    painter.setFont(frame.caption);
    for (const auto& line : m_data.lines) {
        const qreal x = frame.placed({frame.x(line.value), 0, 0, 0}).left();
        painter.setPen(QPen(colors[Role::Text], 1.2, Qt::DashLine));
        painter.drawLine(QPointF(x, frame.top - 2), QPointF(x, bottom));
        painter.setPen(colors[Role::Muted]);
        const qreal width = QFontMetricsF(frame.caption).horizontalAdvance(line.label) + 2;
        const qreal at = std::clamp(x - width / 2, 0.0, std::max(0.0, whole.width() - width));
        painter.drawText(
            QRectF(at, frame.top - frame.lineHeight - 4, width, frame.lineHeight), Qt::AlignCenter, line.label);
    }
    painter.restore();
}

void BarRows::drawHead(QPainter& painter, const Frame& frame, const Colors& colors) const
{
    painter.setFont(frame.caption);
    for (const auto& [at, i] : frame.legend) {
        const QRectF swatch(at.x(), at.y() + (frame.lineHeight - kSwatch) / 2, kSwatch, kSwatch);
        paintBar(painter, frame.placed(swatch), m_data.series[i].color, m_data.series[i].hatched, colors);
        painter.setPen(colors[Role::Muted]);
        const qreal width = QFontMetricsF(frame.caption).horizontalAdvance(m_data.series[i].name) + 4;
        painter.drawText(frame.placed({at.x() + kSwatch + 6, at.y(), width, frame.lineHeight}), Qt::AlignCenter,
            m_data.series[i].name);
    }
    // The ground line of the bars: they begin at zero.
    if (m_data.shape != BarRowsData::Shape::Funnel && !m_data.rows.empty()) {
        const QRectF zero = frame.placed({frame.left - 0.5, frame.top, 0, 0});
        painter.setPen(QPen(colors[Role::Hairline], 1));
        painter.drawLine(QPointF(zero.left(), frame.top),
            QPointF(zero.left(), frame.top + frame.rowHeight * qreal(m_data.rows.size())));
    }
}

void BarRows::drawRow(QPainter& painter, const Frame& frame, size_t r, const Colors& colors) const
{
    const auto& row = m_data.rows[r];
    const qreal top = frame.top + frame.rowHeight * qreal(r);
    const Qt::Alignment side = frame.mirrored ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute;
    const QFontMetricsF body(font());
    const QFontMetricsF caption(frame.caption);
    const qreal high = row.detail.isEmpty() ? frame.rowHeight : frame.rowHeight / 2;
    painter.setFont(font());
    painter.setPen(colors[Role::Text]);
    painter.drawText(frame.placed({0, top, frame.names, high}),
        side | (row.detail.isEmpty() ? Qt::AlignVCenter : Qt::AlignBottom),
        body.elidedText(row.name, Qt::ElideRight, frame.names));
    painter.setFont(frame.caption);
    painter.setPen(colors[Role::Muted]);
    if (!row.detail.isEmpty())
        painter.drawText(frame.placed({0, top + high, frame.names, high}), side | Qt::AlignTop,
            caption.elidedText(row.detail, Qt::ElideRight, frame.names));
    if (m_data.shape == BarRowsData::Shape::Bullets && !m_data.lines.empty()) {
        QRectF track = bar(frame, r, 0, m_data.lines.front().value);
        track.adjust(0, -track.height() * 0.45, 0, track.height() * 0.45);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors[Role::NeutralGround]);
        painter.drawRect(track);
    }
    double below = 0;
    for (size_t s = 0; s < row.parts.size(); ++s) {
        const double value = std::max(0.0, row.parts[s].value);
        if (value > 0)
            paintBar(painter, bar(frame, r, below, below + value).adjusted(0, 0, below > 0 ? 0 : 0, 0),
                m_data.series[s].color, m_data.series[s].hatched, colors);
        below += value;
    }
    drawInterval(painter, frame, r, colors);
    const double reach = row.interval ? std::max(below, row.interval->second) : below;
    const qreal end = m_data.shape == BarRowsData::Shape::Funnel ? frame.left + frame.room : frame.x(reach);
    const qreal width = body.horizontalAdvance(row.value) + 2;
    painter.setFont(font());
    painter.setPen(colors[Role::Text]);
    painter.drawText(frame.placed({end + 6, top, width, frame.rowHeight}), Qt::AlignCenter, row.value);
    painter.setFont(frame.caption);
    painter.setPen(colors[Role::Muted]);
    const QRectF rest(end + 6 + width + 6, top, frame.width - end - width - 12, frame.rowHeight);
    if (rest.width() > 10)
        painter.drawText(
            frame.placed(rest), side | Qt::AlignVCenter, caption.elidedText(row.remark, Qt::ElideRight, rest.width()));
}

void BarRows::drawInterval(QPainter& painter, const Frame& frame, size_t r, const Colors& colors) const
{
    const auto& interval = m_data.rows[r].interval;
    if (!interval)
        return;
    const QRectF rect = bar(frame, r, interval->first, interval->second);
    const qreal y = rect.center().y();
    for (const auto& [role, width] : {std::pair(Role::Surface, 4.0), std::pair(Role::Text, 1.6)}) {
        painter.setPen(QPen(colors[role], width));
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
        for (const qreal x : {rect.left(), rect.right()})
            painter.drawLine(QPointF(x, y - 5), QPointF(x, y + 5));
    }
}

} // namespace encore

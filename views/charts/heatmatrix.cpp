// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/heatmatrix.h"

#include "views/theme/metrics.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace encore {

namespace {

constexpr qreal kLowest = 26;
constexpr qreal kMore = 20; // that rows may grow by where there is room
constexpr qreal kNarrowest = 34;
constexpr qreal kWidest = 96;
// Below this width headings stand upright.
constexpr qreal kUpright = 60;
constexpr qreal kGap = 3;

QColor mixed(const QColor& over, const QColor& under, double strength)
{
    const auto mix = [strength](int a, int b) { return qRound(a * strength + b * (1 - strength)); };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}

// Two lines at the most: broken at the blank that makes them most alike, each elided.
QStringList twoLines(const QString& text, const QFontMetricsF& metrics, qreal width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    qsizetype best = -1;
    qreal bestWidth = 0;
    for (qsizetype i = text.indexOf(u' '); i > 0; i = text.indexOf(u' ', i + 1)) {
        const qreal wider =
            std::max(metrics.horizontalAdvance(text.left(i)), metrics.horizontalAdvance(text.mid(i + 1)));
        if (best < 0 || wider < bestWidth) {
            best = i;
            bestWidth = wider;
        }
    }
    if (best < 0)
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    return {metrics.elidedText(text.left(best), Qt::ElideRight, width),
        metrics.elidedText(text.mid(best + 1), Qt::ElideRight, width)};
}

} // namespace

void paintSign(QPainter& painter, const QPointF& center, qreal radius, Sign sign, const QColor& color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const auto at = [&](qreal x, qreal y) { return center + QPointF(x, y) * radius; };
    switch (sign) {
    case Sign::None: return;
    case Sign::Dot: painter.drawEllipse(center, radius, radius); return;
    case Sign::Diamond: painter.drawPolygon(QPolygonF{at(0, -1.15), at(1.15, 0), at(0, 1.15), at(-1.15, 0)}); return;
    case Sign::Triangle: painter.drawPolygon(QPolygonF{at(0, -1.05), at(1.1, 0.85), at(-1.1, 0.85)}); return;
    case Sign::Square: painter.drawRect(QRectF(at(-0.9, -0.9), at(0.9, 0.9))); return;
    case Sign::Pause:
        painter.drawRect(QRectF(at(-0.85, -0.9), at(-0.25, 0.9)));
        painter.drawRect(QRectF(at(0.25, -0.9), at(0.85, 0.9)));
        return;
    case Sign::Ring:
    case Sign::Cross: break;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.7, Qt::SolidLine, Qt::RoundCap));
    if (sign == Sign::Ring) {
        painter.drawEllipse(center, radius * 0.9, radius * 0.9);
    } else {
        painter.drawLine(at(-0.75, -0.75), at(0.75, 0.75));
        painter.drawLine(at(-0.75, 0.75), at(0.75, -0.75));
    }
}

struct HeatMatrix::Frame
{
    QFont caption;
    qreal lineHeight = 0;
    qreal rowHeader = 0;
    qreal columnHeader = 0;
    qreal legend = 0;
    qreal cellWidth = 0;
    qreal cellHeight = 0;
    bool upright = false;
    std::vector<std::pair<QPointF, size_t>> entries; ///< of the legend

    QRectF cell(size_t row, size_t column) const
    {
        return {rowHeader + qreal(column) * cellWidth + kGap / 2, columnHeader + qreal(row) * cellHeight + kGap / 2,
            cellWidth - kGap, cellHeight - kGap};
    }
};

HeatMatrix::HeatMatrix(QWidget* parent) : ChartView(parent) { }

void HeatMatrix::setData(HeatMatrixData figures)
{
    m_data = std::move(figures);
    refresh();
    updateGeometry();
}

HeatMatrix::Frame HeatMatrix::frame(const QSizeF& whole) const
{
    Frame frame;
    frame.caption = styledFont(font(), TextStyle::Caption);
    const QFontMetricsF body(font());
    const QFontMetricsF caption(frame.caption);
    frame.lineHeight = caption.height();
    qreal widest = 0;
    for (const auto& row : m_data.rows)
        widest = std::max(widest, body.horizontalAdvance(row.title));
    frame.rowHeader = std::clamp(widest + 14, 60.0,
        std::max(90.0, std::min(230.0, std::min<qreal>(whole.width(), std::max(viewport()->width(), 300)) * 0.3)));
    if (!m_data.columns.empty())
        frame.cellWidth =
            std::clamp((whole.width() - frame.rowHeader) / qreal(m_data.columns.size()), kNarrowest, kWidest);
    frame.columnHeader = 2 * frame.lineHeight + 8;
    if (frame.cellWidth < kUpright) {
        static constexpr qreal kLongest = 96;
        qreal longest = 0;
        for (const auto& column : m_data.columns)
            longest = std::max(longest, caption.horizontalAdvance(column.title));
        frame.upright = longest > frame.cellWidth - 4;
        if (frame.upright)
            frame.columnHeader = std::min(longest, kLongest) + 10;
    }
    // The furthest state first; the legend stays in view when the cells scroll.
    const qreal width = std::min(whole.width(), std::max<qreal>(viewport()->width(), 200));
    QPointF at(0, 10);
    for (size_t i = m_data.states.size(); i-- > 0;) {
        if (i == 0 || m_data.states[i].name.isEmpty())
            continue;
        const qreal entry = 16 + caption.horizontalAdvance(m_data.states[i].name) + 16;
        if (at.x() > 0 && at.x() + entry - 16 > width)
            at = {0, at.y() + frame.lineHeight + 4};
        frame.entries.emplace_back(at, i);
        at.rx() += entry;
    }
    frame.legend = frame.entries.empty() ? 0 : at.y() + frame.lineHeight + 2;
    const qreal lowest = std::max(kLowest, body.height() + 8);
    const qreal room = viewport()->height() - frame.columnHeader - frame.legend;
    frame.cellHeight =
        m_data.rows.empty() ? lowest : std::clamp(std::floor(room / qreal(m_data.rows.size())), lowest, lowest + kMore);
    return frame;
}

QSizeF HeatMatrix::wholeSize(const QSizeF& view) const
{
    const Frame frame = this->frame(view);
    const qreal width = std::max(view.width(), frame.rowHeader + frame.cellWidth * qreal(m_data.columns.size()));
    return {width, frame.columnHeader + frame.cellHeight * qreal(m_data.rows.size()) + frame.legend};
}

QSize HeatMatrix::sizeHint() const
{
    // Not from the height that it has: that would make it grow by itself.
    static constexpr qreal kTallest = 420;
    const Frame frame = this->frame(QSizeF(std::max(viewport()->width(), 480), 0));
    return {480, int(std::min(kTallest, frame.columnHeader + kLowest * qreal(m_data.rows.size()) + frame.legend + 2))};
}

QRectF HeatMatrix::markArea() const
{
    const Frame frame = this->frame(viewport()->size());
    const QSizeF view = viewport()->size();
    return {frame.rowHeader, frame.columnHeader, view.width() - frame.rowHeader,
        view.height() - frame.columnHeader - frame.legend};
}

std::vector<ChartView::Mark> HeatMatrix::place(const QSizeF& whole) const
{
    const Frame frame = this->frame(whole);
    std::vector<Mark> marks;
    marks.reserve(m_data.cells.size());
    for (size_t i = 0; i < m_data.cells.size(); ++i) {
        const size_t row = i / m_data.columns.size();
        const size_t column = i % m_data.columns.size();
        marks.push_back({frame.cell(row, column), int(row), int(column), m_data.cells[i].text, m_data.cells[i].query});
    }
    return marks;
}

void HeatMatrix::draw(QPainter& painter, const QSizeF& whole, const QPointF& scroll, const Colors& colors) const
{
    // For a document the whole chart is drawn; on screen the part that the viewport shows.
    const bool onScreen = painter.device() == viewport();
    const QSizeF view = onScreen ? QSizeF(viewport()->size()) : whole;
    const Frame frame = this->frame(whole);
    painter.save();
    painter.setClipRect(QRectF(frame.rowHeader - 1, frame.columnHeader - 1, view.width() - frame.rowHeader + 1,
        view.height() - frame.columnHeader - frame.legend + 1));
    painter.translate(-scroll);
    drawCells(painter, frame, colors);
    painter.restore();
    drawHeaders(painter, frame, view, scroll, colors);
    drawLegend(painter, frame, view, colors);
}

void HeatMatrix::drawCells(QPainter& painter, const Frame& frame, const Colors& colors) const
{
    for (size_t i = 0; i < m_data.cells.size(); ++i)
        drawCell(painter, frame.cell(i / m_data.columns.size(), i % m_data.columns.size()), m_data.cells[i], colors);
}

void HeatMatrix::drawCell(
    QPainter& painter, const QRectF& rect, const HeatMatrixData::Cell& cell, const Colors& colors) const
{
    const HeatMatrixData::State& state = m_data.states[size_t(cell.state)];
    const QColor ground = mixed(colors[state.ground], colors[Role::Surface], state.strength);
    painter.setBrush(ground);
    painter.setPen(cell.outlined       ? QPen(colors[Role::Text], 2.4)
            : state.sign == Sign::None ? QPen(colors[Role::Hairline], 1)
                                       : QPen(Qt::NoPen));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (state.sign == Sign::None && cell.number.isEmpty())
        return;
    // Whatever is easier to read on this ground.
    const QColor dark = colors.isDark() ? colors[Role::Window] : colors[Role::Text];
    const QColor light = colors.isDark() ? colors[Role::Text] : colors[Role::Surface];
    const QColor ink = contrast(dark, ground) >= contrast(light, ground) ? dark : light;
    const QFont small = styledFont(font(), TextStyle::Caption);
    const qreal numberWidth = cell.number.isEmpty() ? 0 : QFontMetricsF(small).horizontalAdvance(cell.number) + 5;
    const QPointF center = rect.center() - QPointF(numberWidth / 2, 0);
    painter.setFont(small);
    if (state.sign == Sign::None) {
        painter.setPen(ink);
        painter.drawText(rect, Qt::AlignCenter, cell.number);
        return;
    }
    paintSign(painter, center, 4.6, state.sign, ink);
    painter.setFont(small);
    painter.setPen(ink);
    if (cell.number.isEmpty())
        return;
    painter.drawText(QRectF(center.x() + 9, rect.top(), numberWidth + 8, rect.height()),
        Qt::AlignVCenter | Qt::AlignLeft, cell.number);
}

void HeatMatrix::drawHeaders(
    QPainter& painter, const Frame& frame, const QSizeF& view, const QPointF& scroll, const Colors& colors) const
{
    const QFontMetricsF caption(frame.caption);
    painter.save();
    painter.setClipRect(QRectF(frame.rowHeader, 0, view.width() - frame.rowHeader, frame.columnHeader));
    painter.setFont(frame.caption);
    painter.setPen(colors[Role::Muted]);
    for (size_t c = 0; c < m_data.columns.size(); ++c) {
        const QRectF rect(
            frame.rowHeader + qreal(c) * frame.cellWidth - scroll.x(), 0, frame.cellWidth, frame.columnHeader - 5);
        if (frame.upright) {
            painter.save();
            painter.translate(rect.center().x() + caption.ascent() / 2 - 1, rect.bottom());
            painter.rotate(-90);
            painter.drawText(
                QPointF(0, 0), caption.elidedText(m_data.columns[c].title, Qt::ElideRight, rect.height() - 2));
            painter.restore();
            continue;
        }
        const QStringList lines = twoLines(m_data.columns[c].title, caption, rect.width() - 4);
        painter.drawText(rect, Qt::AlignHCenter | Qt::AlignBottom, lines.join(QChar(u'\n')));
    }
    painter.restore();
    painter.save();
    painter.setClipRect(
        QRectF(0, frame.columnHeader, frame.rowHeader, view.height() - frame.columnHeader - frame.legend));
    painter.setFont(font());
    painter.setPen(colors[Role::Text]);
    const QFontMetricsF body(font());
    for (size_t r = 0; r < m_data.rows.size(); ++r) {
        const QRectF rect(
            0, frame.columnHeader + qreal(r) * frame.cellHeight - scroll.y(), frame.rowHeader - 10, frame.cellHeight);
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
            body.elidedText(m_data.rows[r].title, Qt::ElideRight, rect.width()));
    }
    painter.restore();
    painter.setPen(QPen(colors[Role::Hairline], 1));
    painter.drawLine(QPointF(0, frame.columnHeader - 0.5),
        QPointF(std::min(view.width(), frame.rowHeader + frame.cellWidth * qreal(m_data.columns.size())),
            frame.columnHeader - 0.5));
}

void HeatMatrix::drawLegend(QPainter& painter, const Frame& frame, const QSizeF& view, const Colors& colors) const
{
    const qreal content = frame.columnHeader + frame.cellHeight * qreal(m_data.rows.size());
    const qreal top = std::min(view.height() - frame.legend, content);
    painter.setFont(frame.caption);
    for (const auto& [at, i] : frame.entries) {
        const QPointF place(at.x(), top + at.y());
        const HeatMatrixData::State& state = m_data.states[i];
        if (state.sign == Sign::None) {
            painter.setPen(QPen(colors[Role::Hairline], 1));
            painter.setBrush(mixed(colors[state.ground], colors[Role::Surface], state.strength));
            painter.drawRoundedRect(QRectF(place.x() - 1, place.y() + frame.lineHeight / 2 - 5, 12, 10), 2, 2);
        }
        paintSign(painter, place + QPointF(5, frame.lineHeight / 2), 4.2, state.sign, colors[Role::Muted]);
        painter.setPen(colors[Role::Muted]);
        painter.drawText(place + QPointF(15, QFontMetricsF(frame.caption).ascent()), m_data.states[i].name);
    }
}

QString HeatMatrix::textAt(const QPointF& position) const
{
    const Frame frame = this->frame(viewport()->size());
    const QPointF at = position + scroll();
    if (position.y() < frame.columnHeader && position.x() > frame.rowHeader && frame.cellWidth > 0) {
        const auto column = size_t((at.x() - frame.rowHeader) / frame.cellWidth);
        return column < m_data.columns.size() ? m_data.columns[column].tip : QString();
    }
    if (position.x() < frame.rowHeader && position.y() > frame.columnHeader) {
        const auto row = size_t((at.y() - frame.columnHeader) / frame.cellHeight);
        return row < m_data.rows.size() ? m_data.rows[row].tip : QString();
    }
    return {};
}

} // namespace encore

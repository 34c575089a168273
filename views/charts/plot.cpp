// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/plot.h"

#include "views/charts/plotseries.h"
#include "views/charts/sentencetext.h"
#include "views/theme/metrics.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>
#include <QtCharts/QChart>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr qreal kReach = 7; ///< how far around a point a mark is
constexpr qreal kUprightNames = 92;

} // namespace

struct Plot::Built
{
    QGraphicsScene scene;
    QChart* chart = nullptr;
    QAbstractSeries* main = nullptr;
    QSizeF size;
    bool dark = false;

    QPointF at(double x, double y) const { return chart->mapToPosition({x, y}, main); }
};

Plot::Plot(QWidget* parent) : ChartView(parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

Plot::~Plot() = default;

void Plot::setData(PlotData figures)
{
    m_data = std::move(figures);
    m_built.reset();
    refresh();
}

double Plot::highest() const
{
    double highest = m_data.highest;
    for (const auto& point : m_data.points)
        highest = std::max(highest, m_data.highest > 0 ? 0 : point.y);
    return m_data.highest > 0 ? highest : roundEnd(highest);
}

// Names of columns stand upright when one of their words is wider than its column.
bool Plot::upright(qreal width) const
{
    if (m_data.shape != PlotData::Shape::Pareto || m_data.points.empty())
        return false;
    const QFontMetricsF caption(styledFont(font(), TextStyle::Caption));
    const qreal slot = width / qreal(m_data.points.size()) - 4;
    return std::ranges::any_of(m_data.points, [&](const PlotData::Point& point) {
        const QStringList parts = point.label.split(u' ');
        return std::ranges::any_of(parts, [&](const QString& word) { return caption.horizontalAdvance(word) > slot; });
    });
}

QRectF Plot::plotArea(const QSizeF& whole) const
{
    const QFontMetricsF caption(styledFont(font(), TextStyle::Caption));
    const bool pareto = m_data.shape == PlotData::Shape::Pareto;
    const qreal left = 14
        + (m_data.shares ? caption.horizontalAdvance(shareText(1))
                         : caption.horizontalAdvance(QLocale().toString(qint64(highest()))) + 8);
    const qreal right = pareto ? caption.horizontalAdvance(shareText(1)) + 14 : caption.horizontalAdvance(u"0000"_s);
    const qreal top = caption.height() + 10;
    const qreal names = upright(whole.width() - left - right) ? kUprightNames : 3 * caption.height();
    const qreal bottom = (pareto ? names : 2 * caption.height()) + 10;
    return {left, top, std::max(20.0, whole.width() - left - right), std::max(20.0, whole.height() - top - bottom)};
}

const Plot::Built& Plot::built(const QSizeF& whole, const Colors& colors) const
{
    if (m_built && m_built->size == whole && m_built->dark == colors.isDark())
        return *m_built;
    m_built = std::make_unique<Built>();
    m_built->size = whole;
    m_built->dark = colors.isDark();
    auto* chart = new QChart;
    m_built->chart = chart;
    m_built->scene.addItem(chart);
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->legend()->hide();
    chart->setLocalizeNumbers(true);
    chart->setLocale(QLocale());
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->resize(whole);
    m_built->main = addPlotSeries(*chart, m_data, highest(), styledFont(font(), TextStyle::Caption), colors);
    chart->setPlotArea(plotArea(whole));
    chart->layout()->activate();
    return *m_built;
}

std::vector<ChartView::Mark> Plot::place(const QSizeF& whole) const
{
    m_built.reset(); // the font may be another one
    if (m_data.points.empty() || whole.isEmpty())
        return {};
    const Built& chart = built(whole, colorsFor(palette()));
    const double unit = m_data.shares ? 100 : 1;
    std::vector<Mark> marks;
    for (size_t i = 0; i < m_data.points.size(); ++i) {
        const auto& point = m_data.points[i];
        if (!point.mark)
            continue;
        QRectF rect;
        if (m_data.shape == PlotData::Shape::Pareto) {
            static constexpr double kHalf = 0.31;
            rect = QRectF(chart.at(double(i) - kHalf, point.y), chart.at(double(i) + kHalf, 0)).normalized();
        } else {
            const QPointF at = chart.at(point.x, point.y * unit);
            rect = QRectF(at.x() - kReach, at.y() - kReach, 2 * kReach, 2 * kReach);
        }
        // Several curves stand in rows of their own for whoever walks them by keys.
        const auto before = std::ranges::count(marks, point.curve, &Mark::row);
        marks.push_back({rect, point.curve, int(before), point.text, point.query});
    }
    return marks;
}

// Every second band is a little darker.
void Plot::drawBands(QPainter& painter, const QRectF& area, const Colors& colors) const
{
    double from = 0;
    for (size_t i = 0; i < m_data.lines.size(); ++i) {
        const double to = std::min(m_data.lines[i].value / highest(), 1.0);
        const QRectF band(area.left(), area.bottom() - area.height() * to, area.width(), area.height() * (to - from));
        if (i % 2 == 1) {
            QColor ground = colors[Role::NeutralGround];
            ground.setAlphaF(0.6F);
            painter.fillRect(band, ground);
        }
        from = to;
    }
}

// Above everything else, on a ground of their own, so that the curve does not cross them out.
void Plot::drawBandNames(QPainter& painter, const QRectF& area, const Colors& colors) const
{
    double from = 0;
    const QFontMetricsF caption(painter.font());
    QColor ground = colors[Role::Surface];
    ground.setAlphaF(0.8F);
    for (const auto& line : m_data.lines) {
        const double to = std::min(line.value / highest(), 1.0);
        const double middle = area.bottom() - area.height() * (from + to) / 2;
        const bool room = area.height() * (to - from) >= caption.height() * 0.9;
        from = to;
        if (!room)
            continue;
        const QString text = caption.elidedText(line.label, Qt::ElideRight, area.width() / 2);
        const QRectF rect(
            area.left() + 4, middle - caption.height() / 2, caption.horizontalAdvance(text) + 8, caption.height());
        painter.fillRect(rect, ground);
        painter.setPen(colors[Role::Muted]);
        painter.drawText(rect, Qt::AlignCenter, text);
    }
}

// Which curve is which, where step functions leave room: at the lower right.
void Plot::drawCurveNames(QPainter& painter, const QRectF& area, const Colors& colors) const
{
    static constexpr qreal kSample = 26;
    static constexpr qreal kMargin = 6;
    if (m_data.curves.size() < 2)
        return;
    const QFontMetricsF caption(painter.font());
    qreal widest = 0;
    for (const QString& name : m_data.curves)
        widest = std::max(widest, caption.horizontalAdvance(name));
    widest = std::min(widest, area.width() / 2 - kSample - 3 * kMargin);
    const qreal height = caption.height() * qreal(m_data.curves.size());
    const QRectF box(area.right() - widest - kSample - 3 * kMargin, area.bottom() - height - 2 * kMargin,
        widest + kSample + 3 * kMargin, height + kMargin);
    QColor ground = colors[Role::Surface];
    ground.setAlphaF(0.85F);
    painter.fillRect(box, ground);
    for (qsizetype i = 0; i < m_data.curves.size(); ++i) {
        const qreal top = box.top() + kMargin / 2 + caption.height() * qreal(i);
        painter.setPen(curvePen(int(i), colors));
        painter.drawLine(QPointF(box.left() + kMargin, top + caption.height() / 2),
            QPointF(box.left() + kMargin + kSample, top + caption.height() / 2));
        painter.setPen(colors[Role::Text]);
        painter.drawText(QRectF(box.left() + 2 * kMargin + kSample, top, widest + 1, caption.height()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute,
            caption.elidedText(m_data.curves[i], Qt::ElideRight, widest + 1));
    }
}

void Plot::drawLabels(QPainter& painter, const Built& chart, const QSizeF& whole, const Colors& colors) const
{
    const QRectF area = plotArea(whole);
    const QFontMetricsF caption(painter.font());
    painter.setPen(colors[Role::Muted]);
    painter.drawText(QPointF(0, caption.ascent()), caption.elidedText(m_data.axis, Qt::ElideRight, area.width() * 0.8));
    if (m_data.shape != PlotData::Shape::Curve)
        drawLineNames(painter, area, colors);
    painter.setPen(colors[Role::Muted]);
    if (m_data.shape == PlotData::Shape::Steps) {
        drawCurveNames(painter, area, colors);
        painter.setPen(colors[Role::Muted]);
        painter.drawText(QRectF(area.left(), whole.height() - caption.height(), area.width(), caption.height()),
            Qt::AlignCenter, m_data.across);
        return;
    }
    const qreal slot = area.width() / qreal(std::max<size_t>(1, m_data.points.size()));
    if (m_data.shape == PlotData::Shape::Pareto) {
        const bool stand = upright(area.width());
        for (size_t i = 0; i < m_data.points.size(); ++i) {
            const qreal x = chart.at(double(i), 0).x();
            if (!stand) {
                painter.drawText(QRectF(x - slot / 2 + 2, area.bottom() + 5, slot - 4, 3 * caption.height()),
                    Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_data.points[i].label);
                continue;
            }
            painter.save();
            painter.translate(x + caption.ascent() / 2 - 1, area.bottom() + 6);
            painter.rotate(-90);
            painter.drawText(QRectF(-kUprightNames, -caption.ascent(), kUprightNames, caption.height()),
                Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute,
                caption.elidedText(m_data.points[i].label, Qt::ElideRight, kUprightNames));
            painter.restore();
        }
        return;
    }
    drawTimes(painter, chart, area, colors);
}

// Every label, or every second, third … one, in step with the years.
void Plot::drawTimes(QPainter& painter, const Built& chart, const QRectF& area, const Colors& colors) const
{
    const QFontMetricsF caption(painter.font());
    qreal widest = 0;
    size_t january = 0;
    for (size_t i = 0; i < m_data.points.size(); ++i) {
        widest = std::max(widest, caption.horizontalAdvance(m_data.points[i].label));
        if (january == 0 && i > 0 && m_data.points[i].group != m_data.points[i - 1].group)
            january = i;
    }
    const qreal slot = area.width() / qreal(m_data.points.size());
    size_t every = 1;
    for (const size_t step : {1, 2, 3, 4, 6, 12, 24}) {
        every = step;
        if (slot * qreal(step) >= widest + 10)
            break;
    }
    painter.setPen(colors[Role::Muted]);
    qreal groupEnd = -1;
    for (size_t i = 0; i < m_data.points.size(); ++i) {
        const auto& point = m_data.points[i];
        const qreal x = chart.at(point.x, 0).x();
        if (i % every == january % every)
            painter.drawText(QRectF(x - 60, area.bottom() + 5, 120, caption.height()), Qt::AlignCenter, point.label);
        const qreal wide = caption.horizontalAdvance(point.group);
        const bool first = i == 0 || point.group != m_data.points[i - 1].group;
        if (!first || x - wide / 2 <= groupEnd)
            continue;
        painter.drawText(
            QRectF(x - 60, area.bottom() + 5 + caption.height(), 120, caption.height()), Qt::AlignCenter, point.group);
        groupEnd = x + wide / 2 + 8;
    }
}

// What a line across the chart means, above its right end.
void Plot::drawLineNames(QPainter& painter, const QRectF& area, const Colors& colors) const
{
    const QFontMetricsF caption(painter.font());
    const double end = m_data.shape == PlotData::Shape::Pareto ? kParetoHeadroom : highest();
    painter.setPen(colors[Role::Text]);
    for (const auto& line : m_data.lines) {
        const qreal y = area.bottom() - area.height() * line.value / end;
        painter.drawText(QRectF(area.left(), y - caption.height() - 1, area.width() - 2, caption.height()),
            Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute, line.label);
    }
}

void Plot::draw(QPainter& painter, const QSizeF& whole, const QPointF&, const Colors& colors) const
{
    if (m_data.points.empty() || whole.isEmpty())
        return;
    const Built& chart = built(whole, colors);
    painter.setFont(styledFont(font(), TextStyle::Caption));
    if (m_data.shape == PlotData::Shape::Curve)
        drawBands(painter, plotArea(whole), colors);
    painter.save();
    m_built->scene.render(&painter, QRectF({}, whole), QRectF({}, whole));
    painter.restore();
    painter.setFont(styledFont(font(), TextStyle::Caption));
    if (m_data.shape == PlotData::Shape::Curve)
        drawBandNames(painter, plotArea(whole), colors);
    drawLabels(painter, chart, whole, colors);
}

} // namespace encore

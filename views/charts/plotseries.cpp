// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/plotseries.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kTicks = 5;

QValueAxis* valueAxis(double end, bool shares, const QFont& caption, const Colors& colors, double headroom = 1)
{
    const double top = shares ? end * 100 : end;
    auto* axis = new QValueAxis;
    axis->setRange(0, top * headroom);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(top / (kTicks - 1));
    axis->setLabelFormat(shares ? u"%.0f %"_s : end < kTicks - 1 ? u"%.1f"_s : u"%.0f"_s);
    axis->setLabelsFont(caption);
    axis->setLabelsColor(colors[Role::Muted]);
    axis->setGridLineColor(colors[Role::Hairline]);
    axis->setLineVisible(false);
    return axis;
}

QLineSeries* line(const QPen& pen)
{
    auto* series = new QLineSeries;
    series->setPen(pen);
    return series;
}

QPen strong(const Colors& colors)
{
    return {colors[Role::Chart1], 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QColor pale(const QColor& color)
{
    QColor out = color;
    out.setAlphaF(0.22F);
    return out;
}

void attach(QChart& chart, QAbstractSeries* series, QAbstractAxis* x, QAbstractAxis* y)
{
    chart.addSeries(series);
    series->attachAxis(x);
    series->attachAxis(y);
}

void addArea(
    QChart& chart, QLineSeries* upper, QLineSeries* lower, QAbstractAxis* x, QAbstractAxis* y, const QColor& fill)
{
    auto* area = new QAreaSeries(upper, lower);
    upper->setParent(area);
    if (lower)
        lower->setParent(area);
    area->setBrush(fill);
    area->setPen(Qt::NoPen);
    attach(chart, area, x, y);
}

// The axis of parts of time has no labels of its own: the view writes as many as there is room for.
QAbstractSeries* addCurve(QChart& chart, const PlotData& data, QAbstractAxis* y, const Colors& colors)
{
    auto* x = new QValueAxis;
    const auto last = double(data.points.size()) - 1;
    x->setRange(-0.5, last + 0.5);
    x->setLabelsVisible(false);
    x->setGridLineVisible(false);
    x->setLineVisible(false);
    chart.addAxis(x, Qt::AlignBottom);
    auto* fill = line(Qt::NoPen);
    auto* curve = line(strong(colors));
    const double unit = data.shares ? 100 : 1;
    for (const auto& point : data.points) {
        fill->append(point.x, point.y * unit);
        curve->append(point.x, point.y * unit);
    }
    addArea(chart, fill, nullptr, x, y, pale(colors[Role::Chart1]));
    if (data.points.size() <= 40) {
        curve->setPointsVisible(true);
        curve->setMarkerSize(6);
    }
    attach(chart, curve, x, y);
    return curve;
}

QAbstractSeries* addSteps(
    QChart& chart, const PlotData& data, QAbstractAxis* y, const QFont& caption, const Colors& colors)
{
    double end = 1;
    for (const auto& point : data.points)
        end = std::max(end, point.x);
    QValueAxis* x = valueAxis(roundEnd(end), false, caption, colors);
    x->setGridLineVisible(false);
    x->setLineVisible(true);
    x->setLinePenColor(colors[Role::Muted]);
    chart.addAxis(x, Qt::AlignBottom);
    auto* low = line(Qt::NoPen);
    auto* high = line(Qt::NoPen);
    std::vector<QLineSeries*> steps;
    PlotData::Point before;
    low->append(0, 0);
    high->append(0, 0);
    for (const auto& point : data.points) {
        if (steps.size() <= size_t(point.curve)) {
            before = {};
            steps.push_back(line(curvePen(point.curve, colors)));
            steps.back()->append(0, 0);
        }
        for (const auto& at : {before, point}) {
            steps.back()->append(point.x, at.y * 100);
            if (point.curve > 0)
                continue;
            low->append(point.x, at.low * 100);
            high->append(point.x, at.high * 100);
        }
        before = point;
    }
    if (steps.empty())
        steps.push_back(line(curvePen(0, colors)));
    addArea(chart, high, low, x, y, pale(colors[Role::Chart1]));
    // The main curve lies on top of the others.
    for (size_t i = steps.size(); i > 0; --i)
        attach(chart, steps[i - 1], x, y);
    for (const auto& each : data.lines) {
        auto* across = line({colors[Role::Text], 1.2, Qt::DashLine});
        across->append(0, each.value * 100);
        across->append(roundEnd(end), each.value * 100);
        attach(chart, across, x, y);
    }
    return steps.front();
}

QAbstractSeries* addPareto(
    QChart& chart, const PlotData& data, QAbstractAxis* y, const QFont& caption, const Colors& colors)
{
    auto* x = new QBarCategoryAxis;
    auto* set = new QBarSet({});
    set->setColor(colors[Role::Chart1]);
    set->setBorderColor(Qt::transparent);
    auto* sums = line({colors[Role::Text], 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    for (size_t i = 0; i < data.points.size(); ++i) {
        x->append(QString::number(i));
        set->append(data.points[i].y);
        sums->append(double(i), data.points[i].sum * 100);
    }
    x->setLabelsVisible(false);
    x->setGridLineVisible(false);
    x->setLinePenColor(colors[Role::Muted]);
    chart.addAxis(x, Qt::AlignBottom);
    auto* bars = new QBarSeries;
    bars->setBarWidth(0.62);
    bars->append(set);
    attach(chart, bars, x, y);
    QValueAxis* right = valueAxis(1, true, caption, colors, kParetoHeadroom);
    right->setGridLineVisible(false);
    chart.addAxis(right, Qt::AlignRight);
    sums->setPointsVisible(true);
    sums->setMarkerSize(6);
    attach(chart, sums, x, right);
    for (const auto& each : data.lines) {
        auto* across = line({colors[Role::Text], 1.2, Qt::DashLine});
        across->append(-0.5, each.value * 100);
        across->append(double(data.points.size()) - 0.5, each.value * 100);
        attach(chart, across, x, right);
    }
    return bars;
}

} // namespace

QPen curvePen(int curve, const Colors& colors)
{
    static constexpr std::array kLooks{std::pair{Role::Chart1, Qt::SolidLine}, std::pair{Role::Chart2, Qt::DashLine},
        std::pair{Role::Chart3, Qt::DotLine}, std::pair{Role::Chart4, Qt::DashDotLine},
        std::pair{Role::Chart6, Qt::DashDotDotLine}};
    const auto& [role, dashes] = kLooks.at(size_t(curve) % kLooks.size());
    return curve == 0 ? strong(colors) : QPen(colors[role], 1.8, dashes, Qt::FlatCap, Qt::RoundJoin);
}

double roundEnd(double highest)
{
    if (highest <= 0)
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(highest)));
    for (const double step : {1.0, 1.2, 1.6, 2.0, 2.4, 3.2, 4.0, 5.0, 6.0, 8.0, 10.0}) {
        if (step * power >= highest * 0.999999)
            return std::max(step * power, highest <= 4 ? 4.0 : 0.0);
    }
    return 10 * power;
}

QAbstractSeries* addPlotSeries(
    QChart& chart, const PlotData& data, double highest, const QFont& caption, const Colors& colors)
{
    QValueAxis* y =
        valueAxis(highest, data.shares, caption, colors, data.shape == PlotData::Shape::Pareto ? kParetoHeadroom : 1);
    chart.addAxis(y, Qt::AlignLeft);
    switch (data.shape) {
    case PlotData::Shape::Curve: return addCurve(chart, data, y, colors);
    case PlotData::Shape::Steps: return addSteps(chart, data, y, caption, colors);
    case PlotData::Shape::Pareto: break;
    }
    return addPareto(chart, data, y, caption, colors);
}

} // namespace encore

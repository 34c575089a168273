// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartview.h"

#include <memory>

namespace encore {

/// Points over one axis: a curve with bands, a step function with its interval, or columns with their sum.
struct PlotData
{
    struct Point
    {
        double x = 0;
        double y = 0;
        double low = 0; ///< of the interval, for steps
        double high = 0;
        double sum = 0;   ///< 0 to 1, for columns with their sum
        QString label;    ///< below the axis
        QString group;    ///< what the label shares with its neighbours
        QString text;     ///< the figure as a sentence
        QString query;    ///< lists the records behind it
        bool mark = true; ///< the keyboard stops here
        int curve = 0;    ///< place in `curves`
    };
    struct Line
    {
        double value = 0;
        QString label;
    };
    enum class Shape { Curve, Steps, Pareto };
    Shape shape = Shape::Curve;
    std::vector<Point> points;
    QStringList curves;      ///< the names of several step functions; empty: there is one
    std::vector<Line> lines; ///< borders of bands for a curve, upper ends of what their label names
    double highest = 0;      ///< where the axis ends; 0: where the figures end
    bool shares = false;     ///< figures are parts of a whole
    QString axis;
    QString across;
};

/// Drawn by Qt Charts; marks, labels of parts of time and names of bands are the view's own.
class Plot final : public ChartView
{
    Q_OBJECT

public:
    explicit Plot(QWidget* parent = nullptr);
    ~Plot() override;
    void setData(PlotData figures);

    QSize minimumSizeHint() const override { return {280, 220}; }

protected:
    std::vector<Mark> place(const QSizeF& whole) const override;
    void draw(QPainter& painter, const QSizeF& whole, const QPointF& scroll, const Colors& colors) const override;

private:
    struct Built;
    const Built& built(const QSizeF& whole, const Colors& colors) const;
    bool upright(qreal width) const;
    QRectF plotArea(const QSizeF& whole) const;
    double highest() const;
    void drawBands(QPainter& painter, const QRectF& area, const Colors& colors) const;
    void drawBandNames(QPainter& painter, const QRectF& area, const Colors& colors) const;
    void drawTimes(QPainter& painter, const Built& chart, const QRectF& area, const Colors& colors) const;
    void drawLineNames(QPainter& painter, const QRectF& area, const Colors& colors) const;
    void drawCurveNames(QPainter& painter, const QRectF& area, const Colors& colors) const;
    void drawLabels(QPainter& painter, const Built& chart, const QSizeF& whole, const Colors& colors) const;

    PlotData m_data;
    mutable std::unique_ptr<Built> m_built; ///< for the size and the colours that were asked for last
};

} // namespace encore

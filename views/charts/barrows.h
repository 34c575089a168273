// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartview.h"

#include <optional>

namespace encore {

/// A bar a row: ranked, stacked, with an interval, with a goal, or as a funnel.
struct BarRowsData
{
    struct Series
    {
        QString name;
        Role color = Role::Chart1;
        bool hatched = false; ///< told apart by a pattern, too
    };
    struct Part
    {
        double value = 0;
        QString text;  ///< the figure as a sentence
        QString query; ///< lists the records behind it
    };
    struct Row
    {
        QString name;
        QString detail;          ///< muted, after the name
        std::vector<Part> parts; ///< aligned with the series
        std::optional<std::pair<double, double>> interval;
        QString value;  ///< written at the end of the bar
        QString remark; ///< muted, after it
    };
    struct Line
    {
        double value = 0;
        QString label;
    };
    enum class Shape { Bars, Funnel, Bullets };
    Shape shape = Shape::Bars;
    std::vector<Series> series;
    std::vector<Row> rows;
    std::vector<Line> lines;
    double highest = 0;  ///< where the axis ends; 0: where the figures end
    bool shares = false; ///< figures are parts of a whole
    QString axis;
};

class BarRows final : public ChartView
{
    Q_OBJECT

public:
    explicit BarRows(QWidget* parent = nullptr);
    void setData(BarRowsData figures);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {300, 160}; }

protected:
    QSizeF wholeSize(const QSizeF& view) const override;
    std::vector<Mark> place(const QSizeF& whole) const override;
    void draw(QPainter& painter, const QSizeF& whole, const QPointF& scroll, const Colors& colors) const override;

private:
    struct Frame;
    Frame frame(const QSizeF& whole) const;
    QRectF bar(const Frame& frame, size_t row, double from, double to) const;
    void drawHead(QPainter& painter, const Frame& frame, const Colors& colors) const;
    void drawRow(QPainter& painter, const Frame& frame, size_t row, const Colors& colors) const;
    void drawInterval(QPainter& painter, const Frame& frame, size_t row, const Colors& colors) const;
    QString numberText(double number) const;

    BarRowsData m_data;
};

/// Fills a bar with a colour and, where it is hatched, with stripes.
void paintBar(QPainter& painter, const QRectF& rect, Role color, bool hatched, const Colors& colors);

} // namespace encore

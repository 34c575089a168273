// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartview.h"

namespace encore {

/// Stacked columns over time with a share as a line.
struct ColumnChartData
{
    struct Series
    {
        QString name;
        Role color = Role::Chart1;
        bool hatched = false; ///< told apart by a pattern, too
    };
    struct Slot
    {
        QString label;              ///< "Mar"
        QString group;              ///< "2025": written once below the labels that share it
        QString name;               ///< "Mar 2025", for what the pointer shows
        std::vector<qint64> values; ///< aligned with the series, the lowest first
        std::vector<QString> texts; ///< the figure as a sentence
        std::vector<QString> queries;
        double share = 0; ///< 0 to 1
        bool hasShare = false;
        QString shareText;
    };
    std::vector<Series> series;
    std::vector<Slot> columns;
    QString shareName;
    QString unit; ///< "stories": what the left axis counts
};

class ColumnChart final : public ChartView
{
    Q_OBJECT

public:
    explicit ColumnChart(QWidget* parent = nullptr);
    void setData(ColumnChartData figures);

    QSize minimumSizeHint() const override { return {280, 220}; }

protected:
    std::vector<Mark> place(const QSizeF& whole) const override;
    void draw(QPainter& painter, const QSizeF& whole, const QPointF& scroll, const Colors& colors) const override;
    QString textAt(const QPointF& position) const override;

private:
    struct Frame;
    Frame frame(const QSizeF& whole) const;
    void drawLegend(QPainter& painter, const Frame& frame, const Colors& colors) const;
    void drawAxes(QPainter& painter, const Frame& frame, const Colors& colors) const;
    void drawSlotLabels(QPainter& painter, const Frame& frame, const Colors& colors) const;
    void drawColumns(QPainter& painter, const Frame& frame, const Colors& colors) const;
    void drawShare(QPainter& painter, const Frame& frame, const Colors& colors) const;

    ColumnChartData m_data;
};

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartview.h"

namespace encore {

/// One small radar for each row, all on the same scale, so that shapes can be compared.
struct RadarGridData
{
    struct Radar
    {
        QString name;
        QString detail;
        QString remark;             ///< what is lowest, in words
        std::vector<double> values; ///< aligned with the axes; below zero: not known
        int lowest = -1;
        QString text; ///< the figures as a sentence
        QString query;
    };
    QStringList axes;
    double highest = 1;
    std::vector<Radar> radars;
};

class RadarGrid final : public ChartView
{
    Q_OBJECT

public:
    explicit RadarGrid(QWidget* parent = nullptr);
    void setData(RadarGridData figures);

    QSize sizeHint() const override { return {480, 360}; }
    QSize minimumSizeHint() const override { return {300, 220}; }

protected:
    QSizeF wholeSize(const QSizeF& view) const override;
    std::vector<Mark> place(const QSizeF& whole) const override;
    void draw(QPainter& painter, const QSizeF& whole, const QPointF& scroll, const Colors& colors) const override;

private:
    struct Frame;
    Frame frame(const QSizeF& whole) const;
    void drawRadar(QPainter& painter, const Frame& frame, size_t radar, const Colors& colors) const;
    void drawKey(QPainter& painter, const Frame& frame, const Colors& colors) const;

    RadarGridData m_data;
};

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartview.h"

namespace encore {

/// What is left of an amount after each step.
struct WaterfallData
{
    struct Step
    {
        QString name;
        double from = 0; ///< the piece of the axis that the column stands for
        double to = 0;
        bool total = false; ///< stands on the ground: an amount, not a change
        QString value;
        QString text; ///< the figure as a sentence
        QString query;
    };
    std::vector<Step> steps;
    QString unit;
};

class Waterfall final : public ChartView
{
    Q_OBJECT

public:
    explicit Waterfall(QWidget* parent = nullptr);
    void setData(WaterfallData figures);

    QSize minimumSizeHint() const override { return {280, 200}; }

protected:
    std::vector<Mark> place(const QSizeF& whole) const override;
    void draw(QPainter& painter, const QSizeF& whole, const QPointF& scroll, const Colors& colors) const override;

private:
    QRectF plot(const QSizeF& whole) const;
    QRectF column(const QSizeF& whole, size_t step) const;
    double highest() const;

    WaterfallData m_data;
};

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartview.h"

namespace encore {

/// A sign that tells a state apart without its colour.
enum class Sign { None, Dot, Diamond, Triangle, Square, Ring, Pause, Cross };

/// States in the cells of a table.
struct HeatMatrixData
{
    struct State
    {
        QString name;
        Role ground = Role::Surface;
        Role ink = Role::Text;
        double strength = 1; ///< how much of the ground's colour shows on the surface, 0 to 1
        Sign sign = Sign::None;
    };
    struct Cell
    {
        int state = 0;  ///< place in `states`
        QString number; ///< beside the sign; empty: none
        QString text;   ///< the figure as a sentence
        QString query;
        bool outlined = false;
    };
    struct Header
    {
        QString title;
        QString tip;
    };
    std::vector<State> states; ///< the first is the empty one
    std::vector<Header> rows;
    std::vector<Header> columns;
    std::vector<Cell> cells; ///< row by row
};

/// Rows and columns whose headings stay while the cells scroll.
class HeatMatrix final : public ChartView
{
    Q_OBJECT

public:
    explicit HeatMatrix(QWidget* parent = nullptr);
    void setData(HeatMatrixData figures);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, 200}; }

protected:
    QSizeF wholeSize(const QSizeF& view) const override;
    std::vector<Mark> place(const QSizeF& whole) const override;
    void draw(QPainter& painter, const QSizeF& whole, const QPointF& scroll, const Colors& colors) const override;
    QRectF markArea() const override;
    QString textAt(const QPointF& position) const override;

private:
    struct Frame;
    Frame frame(const QSizeF& whole) const;
    void drawCells(QPainter& painter, const Frame& frame, const Colors& colors) const;
    void drawCell(QPainter& painter, const QRectF& rect, const HeatMatrixData::Cell& cell, const Colors& colors) const;
    void drawHeaders(
        QPainter& painter, const Frame& frame, const QSizeF& view, const QPointF& scroll, const Colors& colors) const;
    void drawLegend(QPainter& painter, const Frame& frame, const QSizeF& view, const Colors& colors) const;

    HeatMatrixData m_data;
};

/// Draws a sign into the middle of a square.
void paintSign(QPainter& painter, const QPointF& center, qreal radius, Sign sign, const QColor& color);

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/lineage.h"
#include "views/charts/chartview.h"
#include "views/charts/graphlayout.h"

namespace encore {

/// What the picture of a lineage shows of each record, in the user's words.
struct LineageData
{
    struct Box
    {
        QString title;
        QString kind;  ///< "Replication"
        QString state; ///< label; empty: none
        Tone tone = Tone::Neutral;
        int generation = 0;
        QString text;  ///< all of it as a sentence
        QString query; ///< comes back when the box is opened
    };
    std::vector<Box> boxes;         ///< the first is the one that was asked about
    std::vector<QString> lineTexts; ///< aligned with the layout's lines
    GraphLayout layout;
};

/// Who inspired whom, from left to right: boxes with kind, title, state and generation, joined by arrows.
class LineageView final : public ChartView
{
    Q_OBJECT

public:
    explicit LineageView(QWidget* parent = nullptr);

    /// The size of every box at 100 %, in pixels.
    static QSizeF boxSize();
    void setData(LineageData lineage);
    /// 0.25 to 3; 1 is 100 %.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    /// As large as fits, but never too small to be read: then what it was asked about stands in the middle.
    void showReadable();
    /// The zoom at which all of it is seen.
    double fittingZoom() const;

    QSize sizeHint() const override { return {640, 420}; }
    QSize minimumSizeHint() const override { return {240, 180}; }

Q_SIGNALS:
    void zoomChanged(double zoom);

protected:
    QSizeF wholeSize(const QSizeF& view) const override;
    std::vector<Mark> place(const QSizeF& whole) const override;
    void draw(QPainter& painter, const QSizeF& whole, const QPointF& scroll, const Colors& colors) const override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QPointF origin(const QSizeF& whole) const;
    void drawLine(QPainter& painter, const QPainterPath& line, const Colors& colors) const;
    void drawBox(QPainter& painter, size_t number, const Colors& colors) const;

    LineageData m_data;
    double m_zoom = 1;
};

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/colors.h"

#include <QAbstractScrollArea>

#include <vector>

namespace encore {

/// What stands around a chart in a file of its own.
struct ChartCaption
{
    QString title;
    QString finding;
    QString footer;
};

/// A chart made of marks that stand in rows and columns: the pointer shows what a mark says, a click or Enter opens its records, the arrow
/// keys walk from mark to mark. Knows figures and colours, nothing of the store.
class ChartView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// One figure of the chart.
    struct Mark
    {
        QRectF rect; ///< in the coordinates of the whole chart
        int row = 0; ///< 0 at the top
        int column = 0;
        QString text;  ///< the exact figure as a sentence
        QString query; ///< lists the records behind it; empty: nothing to open
    };

    explicit ChartView(QWidget* parent = nullptr);

    const std::vector<Mark>& marks() const { return m_marks; }
    /// The mark that the keyboard is on; -1 for none.
    int current() const { return m_current; }
    void setCurrent(int mark);

    /// The whole chart as a picture with its caption, whatever part of it is seen. `size` fits it in; empty: as large as it wants to be.
    QImage picture(const ChartCaption& caption, const Colors& colors, const QSize& size = {}, qreal ratio = 1) const;
    /// Takes the size that the chart has in such a file, so that it is laid out for it.
    void fitInto(const ChartCaption& caption, const QSize& size);
    /// How much of the chart's height fits into such a file without making it smaller; 1: all of it.
    qreal fittingShare(const ChartCaption& caption, const QSize& size) const;
    QByteArray svg(const ChartCaption& caption, const Colors& colors, const QSize& size = {}) const;

Q_SIGNALS:
    /// The user wants the records behind a mark.
    void opened(const QString& query);

protected:
    /// How large the chart wants to be in a view of this size; what does not fit is scrolled.
    virtual QSizeF wholeSize(const QSizeF& view) const { return view; }
    /// Where the marks are in a chart of this size.
    virtual std::vector<Mark> place(const QSizeF& whole) const = 0;
    /// Draws the part of the chart that is seen; `scroll` is its left top corner.
    virtual void draw(QPainter& painter, const QSizeF& whole, const QPointF& scroll, const Colors& colors) const = 0;
    /// The part of the view in which marks are seen (not under headings that stay).
    virtual QRectF markArea() const { return viewport()->rect(); }
    /// The pointer is on something that is no mark: what it says there.
    virtual QString textAt(const QPointF& position) const;
    /// Call after the figures have changed.
    void refresh();
    QPointF scroll() const;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Sheet;
    Sheet sheetFor(const ChartCaption& caption, const QSize& size) const;
    void paintSheet(QPainter& painter, const Sheet& sheet, const Colors& colors) const;
    int markAt(const QPointF& viewPosition) const;
    int neighbour(int key) const;
    void showText(int mark);

    std::vector<Mark> m_marks;
    QSizeF m_whole;
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/colors.h"

#include <QAbstractButton>

class QPainter;

namespace encore {

/// Draws a tag's colour ("#RRGGBB") as a dot that is seen on the surface in both looks; a ring when it has none.
void paintTagDot(QPainter& painter, const QRect& rect, const QString& colour, const Colors& colors);

/// The same dot as an icon.
QIcon tagDotIcon(const QString& colour, const QPalette& palette, double pixelRatio);

/// One word of a TagEdit, with a cross to take it away; Delete and Backspace do the same.
class TagChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TagChip(const QString& tag, QWidget* parent = nullptr);

    /// The colour that the tag has, as a dot before the word, and what it is called, for who cannot see it; empty takes it away.
    void setColour(const QString& colour, const QString& name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QRect crossRect() const;

    QString m_colour;
};

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace encore {

/// Frames a place of a page in the colour of emphasis; the pointer and the keyboard go through it. Hidden until it is shown.
class Ring final : public QWidget
{
public:
    explicit Ring(QWidget* parent);

    /// Stands around this area, in the coordinates of the parent.
    void setArea(const QRect& area);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace encore {

/// Contents that scroll up and down where there is no room for them, as with large text; else they are shown whole. It is never narrower
/// than they are.
class ScrollSheet final : public QScrollArea
{
    Q_OBJECT

public:
    ScrollSheet(QWidget* contents, QWidget* parent);

    /// The height of the contents at this width, as far as the screen has room.
    int heightAt(int width) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace encore

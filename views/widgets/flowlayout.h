// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/itemlayout.h"

namespace encore {

/// Lays its items out like words in a paragraph; mirrors for right-to-left.
class FlowLayout final : public ItemLayout
{
public:
    explicit FlowLayout(QWidget* parent = nullptr, int horizontalGap = 8, int verticalGap = 8);
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;
    /// Puts a widget at a place instead of at the end.
    void insertWidget(int index, QWidget* widget);

private:
    int arrange(const QRect& rect, bool apply) const;

    int m_horizontalGap;
    int m_verticalGap;
};

} // namespace encore

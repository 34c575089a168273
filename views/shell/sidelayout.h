// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/itemlayout.h"

namespace encore {

class NavRail;

/// The rail beside the pages. Where the window has no room for both, the rail shows icons only, and its labels come back with the room.
class SideLayout final : public ItemLayout
{
public:
    SideLayout(NavRail* rail, QWidget* pages);

    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    NavRail* m_rail;
};

} // namespace encore

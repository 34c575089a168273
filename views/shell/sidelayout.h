// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>

namespace encore {

class NavRail;

/// The rail beside the pages. Where the window has no room for both, the rail shows icons only, and its labels come back with the room.
class SideLayout final : public QLayout
{
public:
    SideLayout(NavRail* rail, QWidget* pages);
    ~SideLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    NavRail* m_rail;
    std::vector<std::unique_ptr<QLayoutItem>> m_items; ///< the rail, the pages
};

} // namespace encore

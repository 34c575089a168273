// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/navrail.h"

#include <QAbstractButton>

namespace encore {

/// One line of the rail.
class NavButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NavButton(NavItem item, QWidget* parent = nullptr);

    const QString& key() const { return m_item.key; }
    void setCount(int count);
    void setCollapsed(bool collapsed);
    /// Another icon and label for the same place (the button that opens and closes the rail).
    void setFace(const QString& icon, const QString& label);
    /// The width that shows icon, label and number, collapsed or not.
    int wholeWidth() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();

    NavItem m_item;
    bool m_collapsed = false;
};

} // namespace encore

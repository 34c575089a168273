// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/colors.h"
#include "views/theme/metrics.h"

#include <QLabel>

namespace encore {

/// A label in one step of the type scale and one colour role; it follows changes of the look.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextStyle style, QWidget* parent = nullptr, Role role = Role::Text);
    TextLabel(const QString& text, TextStyle style, QWidget* parent = nullptr, Role role = Role::Text);

    /// The colour of the text.
    void setRole(Role role);
    void setStyle(TextStyle style);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    TextStyle m_style;
    Role m_role;
    bool m_refreshing = false;
};

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace encore {

/// Plain has a hairline, Primary is the one filled button of a page, Quiet has no border until the pointer is on it, Link
/// reads like a link, Danger is plain in the colour of harm.
enum class ButtonLook { Plain, Primary, Quiet, Link, Danger };

/// A push button in one of our looks. Its object name and accessible name are for the caller to set; the text serves until then.
class Button final : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const QString& text, QWidget* parent = nullptr, ButtonLook look = ButtonLook::Plain);

    void setLook(ButtonLook look);
    ButtonLook look() const { return m_look; }
    /// One of our marks or a freedesktop name, in the colour that the look needs.
    void setIconName(const QString& name);
    /// A smaller button for rows and cards.
    void setSmall(bool small);
    /// A menu to open; leaves room for its arrow. Takes no ownership (give the menu a parent).
    void setMenu(QMenu* menu);

protected:
    /// As every button, but a text that does not fit ends in an ellipsis.
    void paintEvent(QPaintEvent* event) override;
    /// What the ellipsis swallows is said by the tooltip, unless the button has one of its own.
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    void sizeIcon();

    ButtonLook m_look;
    QString m_iconName;
    QString m_wholeText; ///< the tooltip, as far as it is ours
};

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/button.h"

#include "views/theme/icons.h"
#include "views/theme/metrics.h"

#include <QDialog>
#include <QKeyEvent>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kGap = 4; ///< between the icon and the text, as Qt's styles have it

QString styleName(ButtonLook look)
{
    switch (look) {
    case ButtonLook::Plain: return u"plain"_s;
    case ButtonLook::Primary: return u"primary"_s;
    case ButtonLook::Quiet: return u"quiet"_s;
    case ButtonLook::Link: return u"link"_s;
    case ButtonLook::Danger: return u"danger"_s;
    }
    return {};
}

Role iconRole(ButtonLook look)
{
    switch (look) {
    case ButtonLook::Primary: return Role::OnAccent;
    case ButtonLook::Link: return Role::Accent;
    case ButtonLook::Danger: return Role::Bad;
    default: return Role::Text;
    }
}

} // namespace

Button::Button(const QString& text, QWidget* parent, ButtonLook look) : QPushButton(text, parent), m_look(look)
{
    setAutoDefault(false);
    if (look == ButtonLook::Link)
        setCursor(Qt::PointingHandCursor);
    refresh();
}

void Button::keyPressEvent(QKeyEvent* event)
{
    // In a dialog Enter is the default button's; on a page it presses what has the keyboard.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !qobject_cast<QDialog*>(window()))
        click();
    else
        QPushButton::keyPressEvent(event);
}

void Button::setLook(ButtonLook look)
{
    m_look = look;
    refresh();
}

void Button::setIconName(const QString& name)
{
    m_iconName = name;
    refresh();
}

void Button::setSmall(bool small)
{
    setProperty("small", small);
    refresh();
}

void Button::setMenu(QMenu* menu)
{
    QPushButton::setMenu(menu);
    refresh();
}

bool Button::event(QEvent* event)
{
    if ((event->type() == QEvent::Resize || event->type() == QEvent::ToolTip) && toolTip() == m_wholeText) {
        const bool cut = m_look == ButtonLook::Link && width() < sizeHint().width();
        m_wholeText = cut ? text() : QString();
        setToolTip(m_wholeText);
    }
    return QPushButton::event(event);
}

void Button::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    // Only the icon follows here: polishing sets the font again, and that comes back to this place.
    if (event->type() == QEvent::FontChange)
        sizeIcon();
}

void Button::paintEvent(QPaintEvent*)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
    const int taken = option.icon.isNull() ? 0 : option.iconSize.width() + kGap;
    option.text =
        option.fontMetrics.elidedText(option.text, Qt::ElideRight, room.width() - taken, Qt::TextShowMnemonic);
    QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
}

void Button::sizeIcon()
{
    // Wider than high: a little air between the icon and the text. It grows with the text.
    const int side = QFontMetrics(styledFont(TextStyle::Body)).height() - 1;
    setIconSize(QSize(side + 4, side));
}

void Button::refresh()
{
    setProperty("look", styleName(m_look));
    setProperty("menu", menu() != nullptr);
    setIcon(encore::icon(m_iconName, iconRole(m_look)));
    sizeIcon();
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace encore

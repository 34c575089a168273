// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/textlabel.h"

#include <QEvent>
#include <QScopedValueRollback>

namespace encore {

TextLabel::TextLabel(TextStyle style, QWidget* parent, Role role) : QLabel(parent), m_style(style), m_role(role)
{
    setTextFormat(Qt::PlainText);
    refresh();
}

TextLabel::TextLabel(const QString& text, TextStyle style, QWidget* parent, Role role) : TextLabel(style, parent, role)
{
    setText(text);
}

void TextLabel::setRole(Role role)
{
    m_role = role;
    refresh();
}

void TextLabel::setStyle(TextStyle style)
{
    m_style = style;
    refresh();
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void TextLabel::refresh()
{
    if (m_refreshing)
        return;
    const QScopedValueRollback guard(m_refreshing, true);
    const bool italic = font().italic();
    QFont wanted = styledFont(m_style);
    wanted.setItalic(italic);
    setFont(wanted);
    QPalette colored;
    colored.setColor(QPalette::WindowText, colorsFor(palette())[m_role]);
    setPalette(colored);
}

} // namespace encore

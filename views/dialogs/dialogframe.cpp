// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/dialogframe.h"

#include "views/theme/metrics.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

DialogFrame::DialogFrame(const QString& heading, QWidget* parent)
    : QDialog(parent)
    , m_heading(new TextLabel(heading, TextStyle::Page, this))
    , m_sentence(new TextLabel(TextStyle::Body, this, Role::Muted))
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(heading);
    m_heading->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(m_heading);
    column->addWidget(m_sentence);
    m_body->setContentsMargins(0, space::kSmall, 0, space::kSmall);
    m_body->setSpacing(space::kMedium);
    column->addLayout(m_body, 1);
    m_buttons->setSpacing(space::kSmall);
    m_buttons->addStretch(1);
    column->addLayout(m_buttons);
}

void DialogFrame::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence);
}

Button* DialogFrame::addButton(const QString& name, const QString& text, ButtonLook look)
{
    auto* button = new Button(text, this, look);
    button->setObjectName(name);
    button->setAutoDefault(look == ButtonLook::Primary);
    m_buttons->addWidget(button);
    return button;
}

Button* DialogFrame::addCloseButton(const QString& text)
{
    Button* button = addButton(u"close"_s, text);
    connect(button, &Button::clicked, this, &QDialog::reject);
    return button;
}

} // namespace encore

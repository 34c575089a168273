// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/dialogframe.h"

#include "views/theme/metrics.h"
#include "views/widgets/focusorder.h"
#include "views/widgets/scrollsheet.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QScrollBar>
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
    auto* contents = new QWidget;
    auto* column = new QVBoxLayout(contents);
    column->setContentsMargins(space::kPage, space::kPage, space::kPage, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_heading);
    column->addWidget(m_sentence);
    m_body->setContentsMargins(0, space::kSmall, 0, space::kSmall);
    m_body->setSpacing(space::kMedium);
    column->addLayout(m_body, 1);
    m_buttons->setSpacing(space::kSmall);
    m_buttons->setContentsMargins(space::kPage, 0, space::kPage, space::kLarge);
    m_buttons->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(space::kSmall);
    m_sheet = new ScrollSheet(contents, this);
    outer->addWidget(m_sheet, 1);
    outer->addLayout(m_buttons);
}

void DialogFrame::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence);
}

void DialogFrame::setLeastWidth(int width)
{
    m_sheet->widget()->setMinimumWidth(width - m_sheet->verticalScrollBar()->sizeHint().width());
}

void DialogFrame::fit(int width)
{
    resize(width, m_sheet->heightAt(width) + layout()->spacing() + m_buttons->sizeHint().height());
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

void DialogFrame::showEvent(QShowEvent* event)
{
    orderFocus(*this);
    QDialog::showEvent(event);
}

} // namespace encore

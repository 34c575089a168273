// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/emptystate.h"

#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new TextLabel(TextStyle::Section, this))
    , m_sentence(new TextLabel(TextStyle::Body, this, Role::Muted))
    , m_actions(new QHBoxLayout)
{
    static constexpr int kWidth = 460;
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumWidth(kWidth * 2 / 3);
    m_sentence->setMaximumWidth(kWidth);
    m_actions->setSpacing(space::kMedium);
    m_actions->setContentsMargins(0, space::kSmall, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kPage);
    column->setSpacing(space::kSmall);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    // Centred by stretches: an alignment would give the wrapped text the height of its narrowest form or cut it.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_sentence, kWidth);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addLayout(m_actions);
    column->addStretch(3);
    column->setAlignment(m_actions, Qt::AlignHCenter);
}

void EmptyState::setMessage(const QString& iconName, const QString& title, const QString& sentence)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    // A wrapped label between stretches is given one line only unless it insists.
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(m_sentence->minimumWidth()));
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    refreshIcon();
}

void EmptyState::addAction(const QString& key, const QString& text)
{
    auto* button = new Button(text, this, m_actions->isEmpty() ? ButtonLook::Primary : ButtonLook::Plain);
    button->setObjectName(u"empty."_s + key);
    connect(button, &Button::clicked, this, [this, key] { Q_EMIT actionTriggered(key); });
    m_actions->addWidget(button);
}

void EmptyState::clearActions()
{
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcon();
}

void EmptyState::refreshIcon()
{
    static constexpr int kSize = 40;
    m_icon->setPixmap(icon(m_iconName, Role::Muted).pixmap(QSize(kSize, kSize), devicePixelRatio()));
    m_icon->setVisible(!m_iconName.isEmpty());
}

} // namespace encore

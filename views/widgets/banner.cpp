// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/banner.h"

#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/paint.h"
#include "views/widgets/textlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good: return u"check"_s;
    case Tone::Warn: return u"warning"_s;
    case Tone::Bad: return u"error"_s;
    default: return u"info"_s;
    }
}

Role roleOf(Tone tone)
{
    switch (tone) {
    case Tone::Good: return Role::Good;
    case Tone::Warn: return Role::Warn;
    case Tone::Bad: return Role::Bad;
    case Tone::Info: return Role::Info;
    case Tone::Accent: return Role::Accent;
    case Tone::Neutral: return Role::Neutral;
    }
    return Role::Text;
}

} // namespace

Banner::Banner(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new TextLabel(TextStyle::Body, this))
    , m_actions(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setObjectName(u"banner.text"_s);
    m_actions->setSpacing(space::kSmall);
    m_close->setObjectName(u"banner.close"_s);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close"));
    m_close->setIcon(encore::icon(u"close"_s));
    m_close->setIconSize(QSize(14, 14));
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::kMedium, space::kSmall, space::kSmall, space::kSmall);
    line->setSpacing(space::kMedium);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addLayout(m_actions);
    line->addWidget(m_close);
    hide();
}

void Banner::showMessage(Tone tone, const QString& text)
{
    m_tone = tone;
    m_message = text;
    m_text->setText(text);
    setAccessibleName(text);
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    refresh();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::addAction(const QString& key, const QString& text)
{
    auto* button = new Button(text, this);
    button->setSmall(true);
    button->setObjectName(u"banner."_s + key);
    connect(button, &Button::clicked, this, [this, key] { Q_EMIT actionTriggered(key); });
    m_actions->addWidget(button);
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& colors = colorsFor(palette());
    paintBox(painter, rect(), colors.ground(m_tone), {}, kRadius);
}

void Banner::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void Banner::refresh()
{
    static constexpr int kSize = 18;
    m_icon->setPixmap(encore::icon(iconOf(m_tone), roleOf(m_tone)).pixmap(QSize(kSize, kSize), devicePixelRatio()));
    update();
}

} // namespace encore

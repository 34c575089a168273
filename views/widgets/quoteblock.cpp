// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/quoteblock.h"

#include "views/theme/metrics.h"
#include "views/widgets/paint.h"
#include "views/widgets/textlabel.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace encore {

namespace {

constexpr int kBar = 3;

} // namespace

QuoteBlock::QuoteBlock(QWidget* parent)
    : QWidget(parent)
    , m_words(new TextLabel(TextStyle::Body, this))
    , m_who(new TextLabel(TextStyle::Caption, this, Role::Muted))
{
    QFont italic = m_words->font();
    italic.setItalic(true);
    m_words->setFont(italic);
    m_words->setWordWrap(true);
    m_who->setWordWrap(true);
    m_who->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kBar + space::kMedium, space::kTiny, 0, space::kTiny);
    column->setSpacing(space::kTiny);
    column->addWidget(m_words);
    column->addWidget(m_who);
}

void QuoteBlock::setQuote(const QString& words, const QString& attribution)
{
    const QString quoted =
        locale().language() == QLocale::C ? QString(u'“' + words + u'”') : locale().quoteString(words);
    m_words->setText(quoted);
    m_who->setText(attribution);
    m_who->setVisible(!attribution.isEmpty());
    setAccessibleName(attribution.isEmpty() ? quoted : QString(quoted + u", " + attribution));
}

void QuoteBlock::setClickable(bool clickable)
{
    m_clickable = clickable;
    makeClickable(*this, clickable);
}

void QuoteBlock::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& colors = colorsFor(palette());
    const int x = layoutDirection() == Qt::LeftToRight ? 0 : width() - kBar;
    painter.fillRect(QRect(x, 0, kBar, height()), colors[Role::Accent]);
    if (hasFocus())
        paintFocus(painter, rect(), colors, kRadius);
}

void QuoteBlock::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_clickable && event->button() == Qt::LeftButton)
        Q_EMIT activated();
    else
        QWidget::mouseReleaseEvent(event);
}

void QuoteBlock::keyPressEvent(QKeyEvent* event)
{
    if (m_clickable && isPress(event->key()))
        Q_EMIT activated();
    else
        QWidget::keyPressEvent(event);
}

} // namespace encore

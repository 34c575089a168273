// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/pageheader.h"

#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kMostTitle = 40; ///< letters of a title that are always shown
constexpr int kMostCount = 16; ///< the same of a count

} // namespace

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent)
    , m_back(new Button({}, this, ButtonLook::Link))
    , m_title(new ElidedLabel(this))
    , m_count(new ElidedLabel(this))
    , m_primary(new Button({}, this, ButtonLook::Primary))
{
    m_bar = new QWidget(this);
    m_controls = new FlowLayout(m_bar, space::kMedium, space::kSmall);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_back->setObjectName(u"page.back"_s);
    m_back->hide();
    m_title->setObjectName(u"page.title"_s);
    m_title->setStyle(TextStyle::Page);
    m_count->setObjectName(u"page.count"_s);
    m_count->setRole(Role::Muted);
    m_count->hide();
    m_primary->setObjectName(u"page.primary"_s);
    m_primary->hide();
    auto* words = new QHBoxLayout;
    words->setSpacing(space::kMedium);
    words->addWidget(m_title, 0);
    words->addWidget(m_count, 0);
    words->addStretch(1);
    m_line = new QHBoxLayout;
    m_line->setSpacing(space::kMedium);
    m_line->addLayout(words, 1);
    m_line->addWidget(m_bar);
    m_controls->addWidget(m_primary);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addLayout(m_line);
    connect(m_back, &Button::clicked, this, &PageHeader::backRequested);
    connect(m_primary, &Button::clicked, this, &PageHeader::primaryTriggered);
}

// With the controls below the title, which is the least that they need.
QSize PageHeader::minimumSizeHint() const
{
    const int words = m_title->minimumWidth() + m_count->minimumWidth() + space::kMedium;
    const int width = std::max(words, m_controls->minimumSize().width());
    return {std::max(width, m_back->isHidden() ? 0 : m_back->minimumSizeHint().width()),
        QWidget::minimumSizeHint().height()};
}

bool PageHeader::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fold();
    return handled;
}

// Beside the title the controls stand in one line; where they do not fit there, they have lines of their own.
void PageHeader::fold()
{
    const int words = m_title->minimumWidth() + (m_count->isHidden() ? 0 : m_count->minimumWidth() + space::kMedium);
    const bool below = width() < words + space::kMedium + m_controls->sizeHint().width();
    m_line->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    // The controls break into lines before the title is cut.
    m_title->setMinimumWidth(std::min(m_title->sizeHint().width(), kMostTitle * fontMetrics().averageCharWidth()));
    setAccessibleName(title);
}

void PageHeader::setCount(const QString& count)
{
    m_count->setText(count);
    m_count->setMinimumWidth(std::min(m_count->sizeHint().width(), kMostCount * fontMetrics().averageCharWidth()));
    m_count->setVisible(!count.isEmpty());
}

void PageHeader::setBack(const QString& place)
{
    m_back->setText(place);
    m_back->setIconName(u"back"_s);
    m_back->setAccessibleName(tr("Back to %1").arg(place));
    m_back->setVisible(!place.isEmpty());
}

void PageHeader::addControl(QWidget* control)
{
    m_controls->insertWidget(m_controls->count() - 1, control);
}

void PageHeader::setPrimary(const QString& text, const QString& iconName)
{
    m_primary->setText(text);
    m_primary->setIconName(iconName);
    m_primary->setVisible(!text.isEmpty());
}

} // namespace encore

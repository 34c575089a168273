// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/navrail.h"

#include "views/theme/metrics.h"
#include "views/widgets/navbutton.h"
#include "views/widgets/textlabel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kWidth = 184;

QVBoxLayout* tightBox()
{
    auto* box = new QVBoxLayout;
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2);
    return box;
}

} // namespace

NavRail::NavRail(QWidget* parent)
    : QWidget(parent)
    , m_itemBox(tightBox())
    , m_moreBox(tightBox())
    , m_viewBox(tightBox())
    , m_bottomBox(tightBox())
    , m_viewHeading(new TextLabel(tr("Saved views"), TextStyle::Caption, this, Role::Muted))
    , m_toggle(new NavButton({u"rail.toggle"_s, tr("Collapse"), u"collapse"_s, -1, {}}, this))
    , m_moreToggle(new NavButton({u"rail.more"_s, tr("More"), u"more"_s, -1, {}}, this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_viewHeading->setContentsMargins(10, space::kMedium, 0, space::kTiny);
    m_viewHeading->hide();
    m_toggle->setCheckable(false);
    m_toggle->installEventFilter(this);
    connect(m_toggle, &NavButton::clicked, this, &NavRail::toggle);
    m_moreToggle->installEventFilter(this);
    m_moreToggle->hide();
    connect(m_moreToggle, &NavButton::clicked, this, [this] {
        setMoreOpen(!m_moreOpen);
        Q_EMIT moreToggled(m_moreOpen);
    });
    auto* inner = new QWidget;
    inner->setAutoFillBackground(false);
    auto* upper = new QVBoxLayout(inner);
    upper->setContentsMargins(0, 0, 0, 0);
    upper->setSpacing(0);
    upper->addLayout(m_itemBox);
    upper->addSpacing(2);
    upper->addWidget(m_moreToggle);
    upper->addSpacing(2);
    upper->addLayout(m_moreBox);
    upper->addWidget(m_viewHeading);
    upper->addLayout(m_viewBox);
    upper->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kSmall, space::kMedium, space::kSmall + 1, space::kSmall);
    column->setSpacing(2);
    column->addWidget(scroll, 1);
    column->addLayout(m_bottomBox);
    column->addWidget(m_toggle);
}

void NavRail::setItems(const std::vector<NavItem>& items)
{
    fill(m_itemBox, m_items, items, false);
}

void NavRail::setMoreItems(const std::vector<NavItem>& items)
{
    fill(m_moreBox, m_more, items, false);
    showMore();
}

void NavRail::setMoreOpen(bool open)
{
    m_moreOpen = open;
    showMore();
}

void NavRail::showMore()
{
    m_moreToggle->setVisible(!m_more.empty());
    m_moreToggle->setFace(m_moreOpen ? u"fewer"_s : u"more"_s, m_moreOpen ? tr("Fewer") : tr("More"));
    // Whoever is at one of these places sees which, also when the others are folded away.
    for (NavButton* button : m_more)
        button->setVisible(m_moreOpen || button->key() == m_current);
    m_moreToggle->setChecked(false);
    updateGeometry();
}

void NavRail::setBottomItems(const std::vector<NavItem>& items)
{
    fill(m_bottomBox, m_bottom, items, false);
}

void NavRail::setSavedViews(const std::vector<NavItem>& views)
{
    fill(m_viewBox, m_views, views, true);
    m_viewHeading->setVisible(!views.empty() && !isCollapsed());
}

void NavRail::fill(
    QVBoxLayout* box, std::vector<NavButton*>& buttons, const std::vector<NavItem>& items, bool savedViews)
{
    for (NavButton* button : buttons) {
        button->hide();
        button->deleteLater();
    }
    buttons.clear();
    for (const NavItem& item : items) {
        auto* button = new NavButton(item);
        box->addWidget(button);
        buttons.push_back(button);
        button->installEventFilter(this);
        button->setCollapsed(isCollapsed());
        button->setVisible(!(savedViews && isCollapsed()));
        if (savedViews) {
            connect(button, &NavButton::clicked, this, [this, key = item.key] { Q_EMIT savedViewActivated(key); });
            button->setContextMenuPolicy(Qt::CustomContextMenu);
            connect(button, &QWidget::customContextMenuRequested, this, [this, button](const QPoint& at) {
                Q_EMIT savedViewMenuRequested(button->key(), button->mapToGlobal(at));
            });
        } else {
            connect(button, &NavButton::clicked, this, [this, key = item.key] { Q_EMIT activated(key); });
        }
        // Which place is shown is said by setCurrent(), not by the click.
        connect(button, &NavButton::clicked, this, [this] { setCurrent(m_current); });
    }
    setCurrent(m_current);
    updateGeometry();
}

std::vector<NavButton*> NavRail::allButtons() const
{
    std::vector<NavButton*> all = m_items;
    if (!m_more.empty())
        all.push_back(m_moreToggle);
    std::ranges::copy_if(
        m_more, std::back_inserter(all), [this](NavButton* each) { return m_moreOpen || each->key() == m_current; });
    if (!isCollapsed())
        all.insert(all.end(), m_views.begin(), m_views.end());
    all.insert(all.end(), m_bottom.begin(), m_bottom.end());
    if (!m_narrow)
        all.push_back(m_toggle);
    return all;
}

void NavRail::setCount(const QString& key, int count)
{
    for (const auto& buttons : {m_items, m_more, m_views, m_bottom}) {
        for (NavButton* button : buttons) {
            if (button->key() == key)
                button->setCount(count);
        }
    }
}

void NavRail::setCurrent(const QString& key)
{
    m_current = key;
    bool found = false;
    showMore();
    for (NavButton* button : allButtons()) {
        const bool isCurrent = button != m_toggle && button != m_moreToggle && button->key() == key;
        found = found || isCurrent;
        button->setChecked(isCurrent);
        // One stop for Tab, the arrow keys walk on from there.
        button->setFocusPolicy(isCurrent ? Qt::StrongFocus : Qt::ClickFocus);
    }
    if (!found && !m_items.empty())
        m_items.front()->setFocusPolicy(Qt::StrongFocus);
}

void NavRail::setCollapsed(bool collapsed)
{
    if (std::exchange(m_collapsed, collapsed) != collapsed)
        showCollapsed();
}

void NavRail::toggle()
{
    setCollapsed(!m_collapsed);
    Q_EMIT collapsedChanged(m_collapsed);
}

void NavRail::setNarrow(bool narrow)
{
    if (std::exchange(m_narrow, narrow) != narrow)
        showCollapsed();
}

void NavRail::showCollapsed()
{
    const bool icons = isCollapsed();
    for (NavButton* button : m_views)
        button->setVisible(!icons);
    for (const auto& buttons : {m_items, m_more, m_views, m_bottom, {m_toggle, m_moreToggle}}) {
        for (NavButton* button : buttons)
            button->setCollapsed(icons);
    }
    m_toggle->setFace(icons ? u"expand"_s : u"collapse"_s, icons ? tr("Expand") : tr("Collapse"));
    // Where there is no room for labels nothing brings them back but a wider window.
    m_toggle->setVisible(!m_narrow);
    m_viewHeading->setVisible(!icons && !m_views.empty());
    updateGeometry();
}

int NavRail::wholeWidth() const
{
    const QMargins margins = layout()->contentsMargins();
    int width = kWidth - margins.left() - margins.right();
    for (const auto& buttons : {m_items, m_more, m_views, m_bottom, {m_toggle, m_moreToggle}}) {
        for (const NavButton* button : buttons)
            width = std::max(width, button->wholeWidth());
    }
    // A long saved view is elided rather than letting it widen the window's edge.
    static constexpr int kMostEms = 22;
    width = std::min(width, std::max(kWidth, fontMetrics().averageCharWidth() * kMostEms * 2));
    return width + margins.left() + margins.right();
}

int NavRail::iconWidth() const
{
    const QMargins margins = layout()->contentsMargins();
    return m_toggle->minimumSizeHint().width() + margins.left() + margins.right();
}

QSize NavRail::sizeHint() const
{
    return {isCollapsed() ? iconWidth() : wholeWidth(), QWidget::sizeHint().height()};
}

void NavRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& colors = colorsFor(palette());
    painter.fillRect(rect(), colors[Role::Rail]);
    const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), colors[Role::Hairline]);
}

// The buttons would move the focus by their own rules and the scroll area would scroll, so the keys are taken first.
bool NavRail::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool NavRail::handleKey(int key)
{
    const std::vector<NavButton*> all = allButtons();
    const auto focused = std::ranges::find_if(all, [](const NavButton* button) { return button->hasFocus(); });
    const auto at = focused == all.end() ? 0 : focused - all.begin();
    const auto last = static_cast<std::ptrdiff_t>(all.size()) - 1;
    std::ptrdiff_t wanted = at;
    switch (key) {
    case Qt::Key_Down: wanted = std::min(at + 1, last); break;
    case Qt::Key_Up: wanted = std::max<std::ptrdiff_t>(at - 1, 0); break;
    case Qt::Key_Home: wanted = 0; break;
    case Qt::Key_End: wanted = last; break;
    case Qt::Key_Return:
    case Qt::Key_Enter: all.at(static_cast<std::size_t>(at))->click(); return true;
    default: return false;
    }
    all.at(static_cast<std::size_t>(wanted))->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/tabrow.h"

#include "views/theme/metrics.h"
#include "views/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

TabRow::TabRow(QWidget* parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this, space::kTiny, 0))
    , m_group(new QButtonGroup(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idClicked, this,
        [this](int id) { Q_EMIT chosen(m_tabs.at(static_cast<std::size_t>(id)).key); });
}

void TabRow::setTabs(const std::vector<Tab>& tabs)
{
    const auto old = m_group->buttons();
    for (QAbstractButton* button : old) {
        m_group->removeButton(button);
        delete button;
    }
    m_tabs = tabs;
    for (std::size_t i = 0; i < tabs.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setObjectName(u"segment."_s + tabs[i].key);
        button->setProperty("tab", true);
        m_group->addButton(button, static_cast<int>(i));
        m_flow->addWidget(button);
        describe(i);
    }
    if (!tabs.empty())
        m_group->button(0)->setChecked(true);
}

void TabRow::describe(std::size_t at)
{
    const Tab& tab = m_tabs.at(at);
    QAbstractButton* button = m_group->button(static_cast<int>(at));
    const QString label = tab.count > 0 ? QString(tab.label + u"  " + locale().toString(tab.count)) : tab.label;
    button->setText(QString(label).replace(u'&', u"&&"_s));
    button->setAccessibleName(tab.label);
    button->setAccessibleDescription(tab.count > 0 ? locale().toString(tab.count) : QString());
}

void TabRow::setCount(const QString& key, int count)
{
    const auto tab = std::ranges::find(m_tabs, key, &Tab::key);
    if (tab == m_tabs.end() || tab->count == count)
        return;
    tab->count = count;
    describe(static_cast<std::size_t>(tab - m_tabs.begin()));
}

void TabRow::setCurrent(const QString& key)
{
    const auto tab = std::ranges::find(m_tabs, key, &Tab::key);
    if (tab != m_tabs.end())
        m_group->button(static_cast<int>(tab - m_tabs.begin()))->setChecked(true);
}

QString TabRow::current() const
{
    const int id = m_group->checkedId();
    return id < 0 ? QString() : m_tabs.at(static_cast<std::size_t>(id)).key;
}

} // namespace encore

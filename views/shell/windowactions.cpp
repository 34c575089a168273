// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/windowactions.h"

#include "views/services/shortcuts.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString pathOf(const QMenu* menu)
{
    const auto* above = qobject_cast<const QMenu*>(menu->parentWidget());
    const QString own = menuTextAsRead(menu->title());
    return above ? QString(pathOf(above) + u" › "_s + own) : own;
}

} // namespace

QString menuTextAsRead(const QString& menuText)
{
    QString text = menuText;
    text.replace(u"&&"_s, u"\a"_s).remove(u'&').replace(u'\a', u'&');
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

WindowActions::WindowActions(QMainWindow& window, Shortcuts& shortcuts) : m_window(window), m_shortcuts(shortcuts)
{
    QObject::connect(&m_shortcuts, &Shortcuts::changed, &m_window, [this] { applyShortcuts(); });
}

QMenu* WindowActions::menu(const QString& title)
{
    QMenu*& found = m_menus[title];
    if (!found)
        found = m_window.menuBar()->addMenu(title);
    return found;
}

QMenu* WindowActions::submenu(const QString& menuTitle, const QString& title)
{
    return menu(menuTitle)->addMenu(title);
}

QAction* WindowActions::add(
    QMenu* menu, const QString& name, const QString& text, const QKeySequence& shortcut, std::function<void()> run)
{
    QAction* action = menu->addAction(text);
    action->setObjectName(name);
    m_menuOf.insert(name, pathOf(menu));
    m_shortcuts.declare({name, menuTextAsRead(text), m_menuOf.value(name), shortcut});
    action->setShortcut(m_shortcuts.keys(name));
    QObject::connect(action, &QAction::triggered, &m_window, [run = std::move(run)] { run(); });
    m_byName.insert(name, action);
    m_names << name;
    return action;
}

void WindowActions::separate(QMenu* menu)
{
    menu->addSeparator();
}

void WindowActions::setEnabled(const QStringList& names, bool enabled)
{
    for (const QString& name : names) {
        if (QAction* action = find(name))
            action->setEnabled(enabled);
    }
}

void WindowActions::applyShortcuts()
{
    for (const auto& [name, action] : m_byName.asKeyValueRange())
        action->setShortcut(m_shortcuts.keys(name));
}

} // namespace encore

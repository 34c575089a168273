// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the list page does on request: columns, order, groups, saved views, menus, new records.
#include "views/pages/list/recordlistpage.h"

#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "views/itemmodels/recordtablemodel.h"
#include "views/pages/list/arrangedialog.h"
#include "views/pages/list/boardview.h"
#include "views/pages/list/listdefaults.h"
#include "views/services/labels.h"
#include "views/services/pagecommands.h"
#include "views/widgets/button.h"
#include "views/widgets/segmentedcontrol.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace encore {

// What stands on buttons and menus of the page is in the menus of the window too.
void RecordListPage::lendCommands()
{
    for (const ListForm form : {ListForm::Table, ListForm::Cards, ListForm::Board, ListForm::Matrix}) {
        ListLook named;
        named.form = form;
        const QString key = named.formText().section(u':', 0, 0);
        const auto show = [this, form, key] {
            m_switch->setCurrent(key);
            setForm(form);
            takeFocus();
        };
        offerCommand(*this, u"list."_s + key, show, [this, form] { return offers(form); });
    }
    const auto writable = [this] { return !m_context.store.readOnly(); };
    offerCommand(
        *this, u"list.group"_s, [this] { m_group->showMenu(); }, [this] { return m_group->isVisibleTo(this); });
    offerCommand(*this, u"list.columns"_s, [this] { arrange(); });
    offerCommand(*this, u"list.clear"_s, [this] { setQuery({}); });
    offerCommand(
        *this, u"list.saveView"_s, [this] { saveView(); }, writable);
    offerCommand(
        *this, u"list.copy"_s, [this] { copyRows(); }, [this] { return !selection().empty(); });
    offerCommand(
        *this, u"list.paste"_s, [this] { pasteRows(); }, writable);
    offerCommand(
        *this, u"list.print"_s, [this] { printList(); }, [this] { return m_source->size() > 0; });
}

void RecordListPage::arrange()
{
    auto* dialog = new ArrangeDialog(m_schema, m_look, defaultColumns(m_kind), this);
    connect(dialog, &ArrangeDialog::arranged, this, [this](const ListLook& look) {
        m_look = look;
        showLook();
        requery();
    });
    dialog->open();
}

void RecordListPage::sortBy(const QString& field, bool more)
{
    if (field != u"title"_s && !query::sortKeys(m_schema).contains(field))
        return;
    m_look.sort = sortedBy(m_look.sort, field, more);
    requery();
}

void RecordListPage::groupBy(const QString& field)
{
    m_look.group = field;
    showLook();
    requery();
}

void RecordListPage::fillGroupMenu()
{
    if (m_look.form == ListForm::Board || m_look.form == ListForm::Matrix) {
        fillSideMenu(m_groupMenu, m_look.form == ListForm::Board ? &ListLook::state : &ListLook::rows);
        return;
    }
    m_groupMenu->clear();
    const auto add = [this](const QString& field, const QString& label) {
        QAction* action = m_groupMenu->addAction(label);
        action->setCheckable(true);
        action->setChecked(field == m_look.group);
        action->setObjectName(u"group/"_s + field);
        connect(action, &QAction::triggered, this, [this, field] { groupBy(field); });
    };
    add({}, tr("Not grouped"));
    m_groupMenu->addSeparator();
    for (const QString& field : groupFields(m_schema))
        add(field, queryFieldLabel(m_schema, field));
    m_groupMenu->addSeparator();
    for (const bool fold : {true, false}) {
        QAction* action = m_groupMenu->addAction(fold ? tr("Fold all groups") : tr("Open all groups"));
        action->setEnabled(!m_look.group.isEmpty());
        connect(action, &QAction::triggered, this, [this, fold] { m_model->foldAll(fold); });
    }
}

void RecordListPage::headerMenu(const QString& column, const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString field = column.isEmpty() ? u"title"_s : column;
    const bool sortable = field == u"title"_s || query::sortKeys(m_schema).contains(field);
    const auto add = [&](const QString& text, bool possible, auto&& run) {
        QAction* action = menu->addAction(text);
        action->setEnabled(possible);
        connect(action, &QAction::triggered, this, run);
    };
    add(tr("Sort upwards"), sortable, [this, field] {
        m_look.sort = {{field, false}};
        requery();
    });
    add(tr("Sort downwards"), sortable, [this, field] {
        m_look.sort = {{field, true}};
        requery();
    });
    add(tr("Then by this"), sortable && !m_look.sort.empty(), [this, field] { sortBy(field, true); });
    add(tr("Group by this"), groupFields(m_schema).contains(field), [this, field] { groupBy(field); });
    menu->addSeparator();
    add(tr("Keep the columns up to here in sight"), true, [this, column] {
        m_look.pinned = int(m_look.columns.indexOf(column)) + 2;
        showLook();
    });
    add(tr("Hide this column"), !column.isEmpty(), [this, column] {
        m_look.columns.removeAll(column);
        showLook();
    });
    add(tr("Columns and order…"), true, [this] { arrange(); });
    menu->popup(globalPosition);
}

void RecordListPage::contextMenu(const QPoint& globalPosition)
{
    if (selection().empty())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, &RecordListPage::openCurrent);
    if (m_look.form == ListForm::Board && !m_context.store.readOnly()) {
        QMenu* states = menu->addMenu(tr("Move to"));
        states->setObjectName(u"moveMenu"_s);
        for (const auto& [value, name] : m_board->values()) {
            QAction* action = states->addAction(name);
            action->setObjectName(u"moveTo/"_s + value);
            connect(action, &QAction::triggered, this, [this, value = value] { moveTo(selection(), value); });
        }
        QAction* forward = menu->addAction(tr("Move on\tCtrl+Shift+Right"));
        connect(forward, &QAction::triggered, this, [this] { m_board->moveSelection(1); });
        QAction* backward = menu->addAction(tr("Move back\tCtrl+Shift+Left"));
        connect(backward, &QAction::triggered, this, [this] { m_board->moveSelection(-1); });
    }
    QAction* copy = menu->addAction(tr("Copy\tCtrl+C"));
    copy->setObjectName(u"copyRows"_s);
    connect(copy, &QAction::triggered, this, &RecordListPage::copyRows);
    menu->addSeparator();
    // The same actions as in the menus of the window, with their shortcuts.
    for (const QString& name : {u"duplicate"_s, u"bulkEdit"_s, u"trash"_s, u"print"_s}) {
        if (auto* action = window()->findChild<QAction*>(name))
            menu->addAction(action);
    }
    menu->popup(globalPosition);
}

void RecordListPage::createHere()
{
    if (auto* action = window()->findChild<QAction*>(u"newRecord"_s))
        action->trigger();
}

} // namespace encore

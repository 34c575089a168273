// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the list page does on request: columns, saved views, the context menu, new records.
#include "views/pages/list/recordlistpage.h"

#include "model/domain/kinds.h"
#include "model/store/relations.h"
#include "views/itemmodels/recordtablemodel.h"
#include "views/pages/list/filterbar.h"
#include "views/pages/list/listdefaults.h"
#include "views/services/labels.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString columnsKey(const RecordSchema& schema)
{
    return u"list/"_s + schema.table() + u"/columns"_s;
}

QString widthKey(const RecordSchema& schema, const QString& column)
{
    return u"list/"_s + schema.table() + u"/width/"_s + column;
}

constexpr int kLeastTitle = 200;

// What the values of a column usually need; the title takes the rest.
int usualWidth(const QString& column)
{
    if (column == u"people"_s || column == u"maturity"_s)
        return 108;
    if (column == u"size"_s || column == u"kind"_s)
        return 84;
    return 120;
}

} // namespace

void RecordListPage::applyColumns(const QStringList& columns)
{
    const QStringList possible = RecordTableModel::possibleColumns(m_schema);
    QStringList known;
    for (const QString& column : columns) {
        if (possible.contains(column))
            known << column;
    }
    m_model->setColumns(known);
    QHeaderView* header = m_table->horizontalHeader();
    const QSignalBlocker quiet(header);
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(56);
    for (int i = 1; i < m_model->columnCount(); ++i) {
        header->setSectionResizeMode(i, QHeaderView::Interactive);
        header->resizeSection(
            i, m_context.state.value(widthKey(m_schema, known[i - 1]), usualWidth(known[i - 1])).toInt());
    }
    fitTitle();
}

void RecordListPage::fitTitle()
{
    QHeaderView* header = m_table->horizontalHeader();
    int others = 0;
    for (int i = 1; i < m_model->columnCount(); ++i)
        others += header->sectionSize(i);
    const QSignalBlocker quiet(header);
    header->setSectionResizeMode(0, QHeaderView::Fixed);
    header->resizeSection(0, std::max(kLeastTitle, m_table->viewport()->width() - others));
}

void RecordListPage::rememberColumns()
{
    for (int i = 1; i < m_model->columnCount(); ++i)
        m_context.state.setValue(
            widthKey(m_schema, m_model->columns()[i - 1]), m_table->horizontalHeader()->sectionSize(i));
    fitTitle();
}

void RecordListPage::chooseColumns()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList shown = m_model->columns();
    for (const QString& column : RecordTableModel::possibleColumns(m_schema)) {
        QAction* action = menu->addAction(RecordTableModel::columnLabel(m_schema, column));
        action->setCheckable(true);
        action->setChecked(shown.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            QStringList columns = m_model->columns();
            columns.removeAll(column);
            if (on)
                columns << column;
            m_context.state.setValue(columnsKey(m_schema), columns);
            applyColumns(columns);
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("As at first")), &QAction::triggered, this, [this] {
        m_context.state.setValue(columnsKey(m_schema), defaultColumns(m_kind));
        applyColumns(defaultColumns(m_kind));
    });
    menu->popup(QCursor::pos());
}

void RecordListPage::saveView()
{
    m_context.dialogs.askText(
        this, tr("Save this view"), tr("Name of the view"), m_filter->query().left(40), [this](const QString& name) {
            if (name.trimmed().isEmpty())
                return;
            Record view;
            view.kind = savedview::kind;
            view.set(savedview::name, name.trimmed());
            view.set(savedview::page, pageKey(m_schema));
            view.set(savedview::query, m_filter->query());
            view.set(savedview::columns, m_model->columns().join(u','));
            m_context.write(this, tr("saved view “%1”").arg(name.trimmed()), [view](UnitOfWork& work) -> Status {
                const Result<RecordId> added = addRecord(work, view);
                return added ? Status() : Status(added.error());
            });
        });
}

void RecordListPage::contextMenu(const QPoint& position)
{
    if (selection().empty())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, &RecordListPage::openCurrent);
    menu->addSeparator();
    // The same actions as in the menus of the window, with their shortcuts.
    for (const QString& name : {u"duplicate"_s, u"trash"_s, u"print"_s}) {
        if (auto* action = window()->findChild<QAction*>(name))
            menu->addAction(action);
    }
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void RecordListPage::createHere()
{
    if (auto* action = window()->findChild<QAction*>(u"newRecord"_s))
        action->trigger();
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The saved views of the list page: choosing one, saving how the list looks now, what can be done with them.
#include "views/pages/list/recordlistpage.h"

#include "model/domain/savedview.h"
#include "model/store/savedviews.h"
#include "views/pages/list/listdefaults.h"
#include "views/services/labels.h"
#include "views/services/viewmenu.h"
#include "views/widgets/button.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace encore {

void RecordListPage::loadViews()
{
    m_context.store.read<std::vector<RecordRow>>(LaneName::Rows, [](Session& session) { return savedViews(session); })
        .then(this, [this](const Result<std::vector<RecordRow>>& views) {
            if (!views)
                return;
            m_views.clear();
            for (const RecordRow& each : *views) {
                const QString page = each.record.get(savedview::page);
                if (page == pageKey(m_schema) || (page.isEmpty() && pageKey(m_schema) == u"stories"_s))
                    m_views.push_back(each);
            }
            if (!findView(m_view))
                m_view = {};
            if (const RecordId wanted = std::exchange(m_wantedView, {}); wanted.valid())
                showView(wanted);
            showViewName();
        });
}

const RecordRow* RecordListPage::findView(RecordId id) const
{
    const auto found = std::ranges::find(m_views, id, [](const RecordRow& each) { return each.record.id; });
    return found == m_views.end() ? nullptr : &*found;
}

void RecordListPage::showView(RecordId id)
{
    const RecordRow* view = findView(id);
    if (!view) {
        m_wantedView = id; // the views are on their way
        loadViews();
        return;
    }
    m_view = id;
    setLook(lookOf(*view));
    showViewName();
}

ListLook RecordListPage::lookOf(const RecordRow& view) const
{
    ListLook look;
    look.columns = defaultColumns(m_kind);
    look.state = m_look.state;
    look.rows = m_look.rows;
    look.across = m_look.across;
    look.readFrom(view.record);
    return look;
}

void RecordListPage::showViewName()
{
    const RecordRow* view = findView(m_view);
    m_viewButton->setText(view ? view->title : tr("Views"));
    m_viewButton->setAccessibleName(view ? tr("Saved view: %1").arg(view->title) : tr("Saved views"));
}

void RecordListPage::fillViews()
{
    m_viewMenu->clear();
    for (const RecordRow& each : m_views) {
        QAction* action = m_viewMenu->addAction(each.title);
        action->setObjectName(u"view/"_s + QString::number(each.record.id.value));
        action->setCheckable(true);
        action->setChecked(each.record.id == m_view);
        connect(action, &QAction::triggered, this, [this, id = each.record.id] {
            m_context.navigation.go({pageKey(m_schema), savedview::kind, id, {}, {}});
        });
    }
    m_viewMenu->addSeparator();
    QAction* save = m_viewMenu->addAction(tr("Save as a view…"));
    save->setObjectName(u"saveView"_s);
    save->setEnabled(!m_context.store.readOnly());
    connect(save, &QAction::triggered, this, &RecordListPage::saveView);
    const RecordRow* view = findView(m_view);
    if (!view)
        return;
    QAction* update = m_viewMenu->addAction(tr("Keep the changes in “%1”").arg(view->title));
    update->setObjectName(u"updateView"_s);
    update->setEnabled(!m_context.store.readOnly());
    connect(update, &QAction::triggered, this, &RecordListPage::updateView);
    fillViewMenu(m_viewMenu, m_context, this, m_view, view->title);
}

void RecordListPage::saveView()
{
    m_context.dialogs.askText(
        this, tr("Save as a view"), tr("Name of the view"), m_look.query.left(40), [this](const QString& name) {
            if (name.trimmed().isEmpty())
                return;
            Record view;
            view.kind = savedview::kind;
            view.set(savedview::name, name.trimmed());
            view.set(savedview::page, pageKey(m_schema));
            m_look.writeTo(view);
            auto made = std::make_shared<RecordId>();
            m_context.write(
                this, tr("saved view “%1”").arg(name.trimmed()),
                [view, made](UnitOfWork& work) -> Status {
                    ENCORE_ASSIGN(added, addSavedView(work, view));
                    *made = added;
                    return {};
                },
                {}, [this, made](const Committed&) { m_view = *made; });
        });
}

void RecordListPage::updateView()
{
    const RecordRow* view = findView(m_view);
    if (!view)
        return;
    Record changed = view->record;
    m_look.writeTo(changed);
    const RecordPatch patch = difference(view->record, changed);
    if (patch.isEmpty())
        return;
    m_context.write(this, tr("change of the view “%1”").arg(view->title),
        [id = m_view, patch](UnitOfWork& work) { return updateRecord(work, savedview::kind, id, 0, patch); });
}

} // namespace encore

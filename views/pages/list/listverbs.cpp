// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/list/listverbs.h"

#include "model/domain/kinds.h"
#include "views/dialogs/invitedialog.h"
#include "views/dialogs/painfinderdialog.h"
#include "views/dialogs/teamchangedialog.h"
#include "views/dialogs/transitiondialog.h"
#include "views/pages/list/recordlistpage.h"
#include "views/services/labels.h"
#include "views/widgets/button.h"
#include "views/widgets/pageheader.h"

#include <QBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

Button* addToBulkBar(RecordListPage& page, const QString& name, const QString& text)
{
    auto* bar = page.findChild<QWidget*>(u"bulkBar"_s);
    auto* button = new Button(text, bar);
    button->setObjectName(name);
    auto* row = static_cast<QBoxLayout*>(bar->layout());
    row->insertWidget(row->count() - 1, button);
    return button;
}

void addInvite(RecordListPage& page, const PageContext& context)
{
    Button* invite = addToBulkBar(page, u"bulkInvite"_s, RecordListPage::tr("Invite these teams…"));
    QObject::connect(invite, &Button::clicked, &page, [&page, context] {
        (new InviteDialog(context, {{}, {}, page.selection()}, &page))->open();
    });
}

// Several teams that became one.
void addMerge(RecordListPage& page, const PageContext& context)
{
    Button* merge = addToBulkBar(page, u"bulkBecameOne"_s, RecordListPage::tr("Became one…"));
    QObject::connect(merge, &Button::clicked, &page,
        [&page, context] { openTeamChange(TeamChange::Merged, page.selection(), context, &page); });
    offerTeamChanges(page, context);
}

void addMove(RecordListPage& page, const PageContext& context)
{
    Button* move = addToBulkBar(page, u"bulkMove"_s, RecordListPage::tr("Move to"));
    auto* menu = new QMenu(move);
    menu->setObjectName(u"bulkMoveMenu"_s);
    const FieldDef& state = *context.store.schemas().of(replication::kind).field(u"state");
    for (const auto& [code, label] : state.choices) {
        QAction* action = menu->addAction(choiceLabel(state, code));
        action->setObjectName(u"bulkMove/"_s + code);
        QObject::connect(action, &QAction::triggered, &page,
            [&page, context, code = code] { moveReplications(context, page.selection(), code, &page); });
    }
    move->setMenu(menu);
}

void addFinder(RecordListPage& page, const PageContext& context)
{
    auto* header = page.findChild<PageHeader*>();
    auto* find = new Button(RecordListPage::tr("Where to look…"), header);
    find->setObjectName(u"painFinder"_s);
    QObject::connect(
        find, &Button::clicked, &page, [&page, context] { (new PainFinderDialog(context, &page))->open(); });
    header->addControl(find);
}

} // namespace

void addKindVerbs(RecordListPage& page, const PageContext& context)
{
    if (context.store.readOnly())
        return;
    const Kind kind = page.selectedKind();
    if (kind == team::kind) {
        addInvite(page, context);
        addMerge(page, context);
    } else if (kind == replication::kind)
        addMove(page, context);
    else if (kind == painpoint::kind)
        addFinder(page, context);
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/viewmenu.h"

#include "model/domain/savedview.h"
#include "model/store/savedviews.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString tr(const char* source)
{
    return QCoreApplication::translate("encore", source);
}

void rename(const PageContext& context, QWidget* owner, RecordId id, const QString& former)
{
    context.dialogs.askText(
        owner, tr("Rename the view"), tr("Name of the view"), former, [context, owner, id](const QString& name) {
            if (name.trimmed().isEmpty())
                return;
            RecordPatch patch;
            patch.set(savedview::name, name.trimmed());
            context.write(owner, tr("new name of the view “%1”").arg(name.trimmed()),
                [id, patch](UnitOfWork& work) { return updateRecord(work, savedview::kind, id, 0, patch); });
        });
}

} // namespace

void fillViewMenu(QMenu* menu, const PageContext& context, QWidget* owner, RecordId id, const QString& name)
{
    const auto add = [&](const QString& key, const QString& text, std::function<void()> run) {
        QAction* action = menu->addAction(text);
        action->setObjectName(u"view/"_s + key);
        action->setEnabled(!context.store.readOnly());
        QObject::connect(action, &QAction::triggered, owner, std::move(run));
    };
    const auto write = [context, owner](const QString& label, std::function<Status(UnitOfWork&)> work) {
        context.write(owner, label, std::move(work));
    };
    add(u"rename"_s, tr("Rename…"), [=] { rename(context, owner, id, name); });
    add(u"duplicate"_s, tr("Duplicate"), [=] {
        write(tr("copy of the view “%1”").arg(name), [id](UnitOfWork& work) { return duplicateSavedView(work, id); });
    });
    for (const int by : {-1, 1}) {
        add(by < 0 ? u"up"_s : u"down"_s, by < 0 ? tr("Move up") : tr("Move down"), [=] {
            write(tr("order of the views"), [id, by](UnitOfWork& work) { return moveSavedView(work, id, by); });
        });
    }
    menu->addSeparator();
    add(u"remove"_s, tr("Move to the trash"), [=] {
        write(tr("deletion of the view “%1”").arg(name),
            [id](UnitOfWork& work) { return trashRecord(work, savedview::kind, id); });
    });
}

} // namespace encore

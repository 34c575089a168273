// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/actionspart.h"

#include "model/domain/kinds.h"
#include "model/domain/replicationrules.h"
#include "model/store/offspring.h"
#include "model/store/patterns.h"
#include "views/dialogs/invitedialog.h"
#include "views/dialogs/teamchangedialog.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

ActionsPart::ActionsPart(const PageContext& context, QWidget* parent) : RecordPart(parent), m_context(context)
{
    setObjectName(u"recordActions"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void ActionsPart::fill(const RecordView& view)
{
    m_view = view;
    delete m_content;
    m_content = new QWidget(this);
    auto* row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    layout()->addWidget(m_content);
    if (!m_context.store.readOnly() && !view.record.trashedAt.isValid()) {
        if (view.record.kind == story::kind)
            addForStory();
        else if (view.record.kind == idea::kind)
            addForIdea();
        else if (view.record.kind == replication::kind)
            addForReplication();
        else if (view.record.kind == team::kind && !hasEnded(view.record))
            addForTeam();
        else if (view.record.kind == usecase::kind)
            add(
                u"action/replicate"_s, tr("Replicate…"), [this] { Q_EMIT partRequested(u"tab:next"_s); }, true);
    }
    setVisible(row->count() > 0);
}

void ActionsPart::add(const QString& name, const QString& text, std::function<void()> run, bool primary)
{
    auto* button = new Button(text, m_content, primary ? ButtonLook::Primary : ButtonLook::Plain);
    button->setObjectName(name);
    button->setSmall(true);
    connect(button, &Button::clicked, this, std::move(run));
    m_content->layout()->addWidget(button);
}

void ActionsPart::addForStory()
{
    const RecordId useCase = m_view.record.get(story::useCase);
    if (useCase.valid())
        add(
            u"action/replicate"_s, tr("Replicate…"),
            [this, useCase] { m_context.navigation.openRecord(usecase::kind, useCase, u"tab:next"_s); }, true);
    else
        add(u"action/useCase"_s, tr("Make a use case of this story"), [this] { useCaseOfStory(); });
}

void ActionsPart::addForIdea()
{
    if (!m_view.record.has(idea::useCase))
        add(u"action/useCase"_s, tr("Becomes a use case"), [this] { useCaseOfIdea(); });
    if (!m_view.record.has(idea::replication))
        add(u"action/replication"_s, tr("Becomes a replication…"), [this] { replicationOfIdea(); });
}

// Whoever has it can be copied: the new version keeps from whom.
void ActionsPart::addForReplication()
{
    if (!isInUse(m_view.record.get(replication::state)))
        return;
    add(u"action/version"_s, tr("Add our team's version…"), [this] {
        auto* dialog =
            new InviteDialog(m_context, {m_view.record.get(replication::useCase), m_view.record.id, {}}, this);
        connect(dialog, &InviteDialog::invited, this, [this](const std::vector<RecordId>& made) {
            if (!made.empty())
                m_context.navigation.openRecord(replication::kind, made.front());
        });
        dialog->open();
    });
}

// What is over cannot be reorganised any more.
bool ActionsPart::hasEnded(const Record& former) const
{
    const PartialDate until = former.get(team::validTo);
    return !until.isEmpty() && until.lastDay() < m_context.store.services().clock().date();
}

// What happened to a team or unit; its past stays.
void ActionsPart::addForTeam()
{
    auto* button = new Button(tr("Reorganised"), m_content);
    button->setObjectName(u"action/reorganise"_s);
    button->setSmall(true);
    auto* menu = new QMenu(button);
    menu->setObjectName(u"reorganiseMenu"_s);
    for (const TeamChange change : kTeamChanges) {
        QAction* action = menu->addAction(teamChangeText(change));
        action->setObjectName(u"reorganise/"_s + teamChangeKey(change));
        connect(action, &QAction::triggered, this,
            [this, change] { openTeamChange(change, {m_view.record.id}, m_context, this); });
    }
    button->setMenu(menu);
    m_content->layout()->addWidget(button);
}

void ActionsPart::useCaseOfStory()
{
    auto made = std::make_shared<RecordId>();
    m_context.write(
        this, tr("use case of “%1”").arg(m_view.title),
        [id = m_view.record.id, made](UnitOfWork& work) -> Status {
            ENCORE_ASSIGN(pattern, useCaseFromStory(work, id));
            *made = pattern.useCase;
            return {};
        },
        {}, [this, made](const Committed&) { m_context.navigation.openRecord(usecase::kind, *made, u"title"_s); });
}

void ActionsPart::useCaseOfIdea()
{
    auto made = std::make_shared<RecordId>();
    m_context.write(
        this, tr("use case of “%1”").arg(m_view.title),
        [id = m_view.record.id, made](UnitOfWork& work) -> Status {
            ENCORE_ASSIGN(useCase, useCaseFromIdea(work, id));
            *made = useCase;
            return {};
        },
        {}, [this, made](const Committed&) { m_context.navigation.openRecord(usecase::kind, *made, u"title"_s); });
}

void ActionsPart::replicationOfIdea()
{
    std::vector<RecordId> teams;
    if (m_view.record.has(idea::team))
        teams.push_back(m_view.record.get(idea::team));
    auto* dialog = new InviteDialog(m_context, {m_view.record.get(idea::useCase), {}, teams}, this);
    connect(dialog, &InviteDialog::invited, this, [this](const std::vector<RecordId>& made) {
        if (made.empty())
            return;
        const RecordId replication = made.front();
        m_context.write(
            this, tr("an idea that became a replication"),
            [idea = m_view.record.id, replication](
                UnitOfWork& work) { return ideaBecameReplication(work, idea, replication); },
            {},
            [this, replication](const Committed&) { m_context.navigation.openRecord(replication::kind, replication); });
    });
    dialog->open();
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/invitedialog.h"

#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "views/forms/fieldeditor.h"
#include "views/services/errortext.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/formgrid.h"
#include "views/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr qsizetype kNamed = 12;

struct Titles
{
    QString useCase;
    QStringList teams;
    QStringList taken; ///< teams that are at it already
};

} // namespace

InviteDialog::InviteDialog(const PageContext& context, const InvitePlan& plan, QWidget* parent)
    : DialogFrame(tr("Replicate"), parent)
    , m_context(context)
    , m_plan(plan)
    , m_form(new FormGrid(this))
    , m_state(new ChoiceBox(this))
    , m_teams(new TextLabel(TextStyle::Body, this))
    , m_taken(new TextLabel(TextStyle::Body, this, Role::Muted))
    , m_error(new TextLabel(TextStyle::Body, this, Role::Bad))
{
    setObjectName(u"inviteDialog"_s);
    setLeastWidth(520);
    for (TextLabel* label : {m_teams, m_taken, m_error}) {
        label->setWordWrap(true);
        label->hide();
    }
    m_teams->setObjectName(u"invite.teams"_s);
    m_taken->setObjectName(u"invite.taken"_s);
    body()->addWidget(m_teams);
    body()->addWidget(m_taken);
    if (!m_plan.useCase.valid())
        addEditor(u"use_case"_s, true);
    if (m_plan.teams.empty())
        addEditor(u"team"_s, true);
    const FieldDef& state = *context.store.schemas().of(replication::kind).field(u"state");
    std::vector<ChoiceBox::Option> options;
    for (const QString& code : {u"identified"_s, u"contacted"_s})
        options.push_back({code, choiceLabel(state, code)});
    m_state->setObjectName(u"invite.state"_s);
    m_state->setOptions(options);
    m_state->setCode(u"contacted"_s);
    m_form->addField(m_state, {tr("Begin as"), tr("Contacted: they have been asked"), false, false});
    addEditor(u"owner"_s, false);
    addEditor(u"wave"_s, false);
    body()->addWidget(m_form);
    body()->addWidget(m_error);
    body()->addStretch(1);
    addCloseButton(tr("Cancel"));
    m_go = addButton(u"invite.go"_s, tr("Replicate"), ButtonLook::Primary);
    connect(m_go, &Button::clicked, this, &InviteDialog::accept);
    readTitles();
}

void InviteDialog::addEditor(const QString& key, bool required)
{
    FieldDef field = *m_context.store.schemas().of(replication::kind).field(key);
    field.flags = required ? field.flags | Required : field.flags & ~unsigned(Required);
    auto* editor = FieldEditor::make(field, m_context, m_form);
    editor->widget()->setObjectName(u"invite."_s + key);
    m_form->addField(editor->widget(), {fieldLabel(field), {}, required, false});
    connect(editor, &FieldEditor::edited, this, [this, key](const FieldChange& change) { m_changes[key] = change; });
    connect(editor, &FieldEditor::errorChanged, m_form,
        [this, editor](const QString& error) { m_form->setError(editor->widget(), error); });
    m_editors[key] = editor;
}

void InviteDialog::readTitles()
{
    m_context.store
        .read<Titles>(LaneName::Rows,
            [plan = m_plan](Session& session) -> Result<Titles> {
                Titles titles;
                const Schemas& schemas = session.schemas();
                if (plan.useCase.valid()) {
                    const std::array one{plan.useCase};
                    ENCORE_ASSIGN(found, titlesOf(session.database(), schemas.of(usecase::kind), one));
                    titles.useCase = found[plan.useCase.value];
                }
                ENCORE_ASSIGN(names, titlesOf(session.database(), schemas.of(team::kind), plan.teams));
                std::vector<RecordId> taken;
                if (plan.useCase.valid()) {
                    ENCORE_ASSIGN(
                        found, alreadyAt(session.database(), schemas.of(replication::kind), plan.useCase, plan.teams));
                    taken = std::move(found);
                }
                for (const RecordId team : plan.teams) {
                    const bool there = std::ranges::find(taken, team) != taken.end();
                    (there ? titles.taken : titles.teams) << names[team.value];
                }
                return titles;
            })
        .then(this, [this](const Result<Titles>& titles) {
            if (!titles)
                return;
            setSentence(titles->useCase);
            QStringList names = titles->teams.first(std::min<qsizetype>(titles->teams.size(), kNamed));
            if (titles->teams.size() > kNamed)
                names << tr("%Ln more", nullptr, int(titles->teams.size() - kNamed));
            m_teams->setText(countOf(m_context.store.schemas().of(team::kind), titles->teams.size()) + u": "_s
                + names.join(u", "_s));
            m_teams->setVisible(!titles->teams.isEmpty());
            m_taken->setText(tr("Left out, they are at it already: %1").arg(titles->taken.join(u", "_s)));
            m_taken->setVisible(!titles->taken.isEmpty());
            const auto count = int(titles->teams.size());
            m_go->setText(count > 1 ? tr("Invite %1").arg(countOf(m_context.store.schemas().of(team::kind), count))
                                    : tr("Replicate"));
            m_go->setEnabled(count > 0 || m_plan.teams.empty());
        });
}

void InviteDialog::accept()
{
    for (const auto& [key, editor] : m_editors)
        editor->commit();
    for (const QString& key : {u"use_case"_s, u"team"_s}) {
        if (m_editors.contains(key) && !m_changes.contains(key)) {
            m_form->setError(m_editors[key]->widget(), tr("must be filled"));
            m_editors[key]->widget()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    auto made = std::make_shared<std::vector<RecordId>>();
    m_context.store
        .write(tr("invitation of teams"),
            [plan = m_plan, changes = m_changes, state = m_state->code(), made](UnitOfWork& work) -> Status {
                Invitation invitation{plan.useCase, state, {}, {}, plan.source};
                std::vector<RecordId> teams = plan.teams;
                for (const auto& [key, change] : changes) {
                    ENCORE_ASSIGN(value, resolveChange(work, work.schemas().of(replication::kind), change));
                    const auto* id = std::get_if<RecordId>(&value);
                    if (!id)
                        continue;
                    if (key == u"team")
                        teams.push_back(*id);
                    else
                        (key == u"use_case"       ? invitation.useCase
                                : key == u"owner" ? invitation.owner
                                                  : invitation.wave) = *id;
                }
                ENCORE_ASSIGN(ids, inviteTeams(work, invitation, teams));
                *made = ids;
                return {};
            })
        .then(this, [this, made](const Result<Committed>& done) {
            if (!done) {
                m_error->setText(errorText(done.error()));
                m_error->show();
                return;
            }
            if (made->empty())
                m_context.messages.showNote(tr("They are at it already; nothing was begun."));
            Q_EMIT invited(*made);
            QDialog::accept();
        });
}

} // namespace encore

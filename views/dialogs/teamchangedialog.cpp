// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/teamchangedialog.h"

#include "model/domain/team.h"
#include "model/store/records.h"
#include "model/store/relations.h"
#include "model/store/teamchanges.h"
#include "model/store/transitions.h"
#include "views/services/errortext.h"
#include "views/services/pagecommands.h"
#include "views/widgets/dateedit.h"
#include "views/widgets/formgrid.h"
#include "views/widgets/textlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kWidth = 560;
constexpr int kLinesOfNames = 4;

QStringList namesOf(const std::vector<std::pair<RecordId, QString>>& teams)
{
    QStringList names;
    for (const auto& [id, name] : teams)
        names << name;
    return names;
}

// What is to be kept, for the lane that writes.
struct Told
{
    TeamChange change;
    std::vector<RecordId> teams;
    QStringList names; ///< the new name; those that it became one with; what came out of it
    QString became;
    bool goesOn = false;
    QDate since;
};

Result<RecordId> merge(UnitOfWork& work, const Told& told, const QDate& day)
{
    const RecordSchema& schema = work.schemas().of(team::kind);
    std::vector<RecordId> teams{told.teams.front()};
    for (const QString& name : told.names) {
        ENCORE_ASSIGN(found, findByTitle(work.database(), schema, name));
        if (!found.valid())
            return Error{ErrorCode::Invalid,
                QString::fromUtf8(QT_TRANSLATE_NOOP("encore", "There is no team of this name.")),
                {{u"field"_s, u"predecessors"_s}, {u"title"_s, name}}};
        teams.push_back(found);
    }
    ENCORE_ASSIGN(became, findByTitle(work.database(), schema, told.became));
    return mergeTeams(work, teams, {became, told.became}, day);
}

Result<RecordId> keep(UnitOfWork& work, const Told& told)
{
    const QDate day = told.since.isValid() ? told.since : dayOf(work.services());
    const RecordId id = told.teams.front();
    if (told.change == TeamChange::Merged)
        return merge(work, told, day);
    if (told.change == TeamChange::Renamed) {
        ENCORE_TRY(renameTeam(work, id, told.names.value(0), day));
        return id;
    }
    ENCORE_ASSIGN(made, splitTeam(work, id, told.names, told.goesOn, day));
    return made.front();
}

} // namespace

QString teamChangeText(TeamChange change)
{
    switch (change) {
    case TeamChange::Renamed: return TeamChangeDialog::tr("Renamed…");
    case TeamChange::Merged: return TeamChangeDialog::tr("Merged with others…");
    case TeamChange::Split: break;
    }
    return TeamChangeDialog::tr("Split…");
}

QString teamChangeKey(TeamChange change)
{
    switch (change) {
    case TeamChange::Renamed: return u"renamed"_s;
    case TeamChange::Merged: return u"merged"_s;
    case TeamChange::Split: break;
    }
    return u"split"_s;
}

void openTeamChange(TeamChange change, const std::vector<RecordId>& teams, const PageContext& context, QWidget* parent)
{
    using Names = std::map<qint64, QString>;
    context.store
        .read<Names>(LaneName::Rows,
            [teams](Session& session) { return titlesOf(session.database(), session.schemas().of(team::kind), teams); })
        .then(parent, [change, teams, context, parent](const Result<Names>& names) {
            if (!names)
                return context.messages.showError(names.error());
            std::vector<std::pair<RecordId, QString>> named;
            for (const RecordId id : teams) {
                if (const auto found = names->find(id.value); found != names->end())
                    named.emplace_back(id, found->second);
            }
            if (named.empty())
                return;
            auto* dialog = new TeamChangeDialog(change, named, context, parent);
            QObject::connect(dialog, &TeamChangeDialog::changed, parent,
                [context](RecordId team) { context.navigation.openRecord(team::kind, team); });
            dialog->open();
        });
}

void offerTeamChanges(Page& page, const PageContext& context)
{
    for (const TeamChange change : kTeamChanges) {
        const auto possible = [&page, context, change] {
            const size_t chosen = page.selection().size();
            return !context.store.readOnly() && page.selectedKind() == team::kind
                && (chosen == 1 || (chosen > 1 && change == TeamChange::Merged));
        };
        const auto run = [&page, context, change] {
            page.commitEdits();
            openTeamChange(change, page.selection(), context, &page);
        };
        offerCommand(page, u"team."_s + teamChangeKey(change), run, possible);
    }
}

TeamChangeDialog::TeamChangeDialog(
    TeamChange change, std::vector<std::pair<RecordId, QString>> teams, const PageContext& context, QWidget* parent)
    : DialogFrame(tr("What happened to %1?").arg(namesOf(teams).join(u", "_s)), parent)
    , m_context(context)
    , m_change(change)
    , m_teams(std::move(teams))
    , m_form(new FormGrid(this))
    , m_since(new DateEdit(this))
    , m_error(new TextLabel(TextStyle::Body, this, Role::Bad))
{
    setObjectName(u"teamChangeDialog"_s);
    setLeastWidth(kWidth);
    m_form->setMaximumColumns(1);
    if (m_change == TeamChange::Renamed)
        buildRename();
    else if (m_change == TeamChange::Merged)
        buildMerge();
    else
        buildSplit();
    m_since->setObjectName(u"teamChange.since"_s);
    m_since->setMeaning(context.store.services().clock().toLocalTime().date(), SpanEnd::First);
    m_form->addField(m_since, {tr("Since"), tr("Left empty, it is today"), false, false});
    connect(
        m_since, &DateEdit::errorChanged, m_form, [this](const QString& error) { m_form->setError(m_since, error); });
    m_error->setObjectName(u"teamChange.error"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    body()->addWidget(m_form);
    body()->addWidget(m_error);
    body()->addStretch(1);
    addCloseButton(tr("Cancel"));
    connect(addButton(u"teamChange.accept"_s, tr("Keep it"), ButtonLook::Primary), &Button::clicked, this,
        &TeamChangeDialog::accept);
}

void TeamChangeDialog::buildRename()
{
    setSentence(tr("The former name is kept with the day on which it ended, and is still found."));
    m_name = new QLineEdit(m_form);
    m_name->setObjectName(u"teamChange.name"_s);
    m_form->addField(m_name, {tr("It is called now"), {}, true, true});
}

void TeamChangeDialog::buildMerge()
{
    setSentence(tr("What goes on moves there: people, teams below, replications that have not ended, open barriers and "
                   "tasks. What has ended, and the stories, stay with the team in which they happened."));
    auto* others = addTeams(u"predecessors"_s, tr("Together with"), {});
    std::vector<RecordId> ids;
    for (size_t i = 1; i < m_teams.size(); ++i) {
        ids.push_back(m_teams[i].first);
        m_others << m_teams[i].second;
    }
    others->show(ids, m_others);
    addTeams(u"parent"_s, tr("They became"), tr("One of these teams, another one, or a new name"));
}

void TeamChangeDialog::buildSplit()
{
    setSentence(tr("If the team ends, what goes on moves to the first one: people, teams below, replications that have "
                   "not ended, open barriers and tasks. What has ended, and the stories, stay where they happened."));
    m_names = new QPlainTextEdit(m_form);
    m_names->setObjectName(u"teamChange.names"_s);
    m_names->setTabChangesFocus(true);
    m_names->setFixedHeight(m_names->fontMetrics().lineSpacing() * kLinesOfNames + 16);
    m_form->addField(m_names, {tr("What came out of it"), tr("One name a line"), true, true});
    m_goesOn = new QCheckBox(tr("The team itself goes on beside them"), m_form);
    m_goesOn->setObjectName(u"teamChange.goesOn"_s);
    m_form->addField(m_goesOn, {{}, {}, false, true});
}

FieldEditor* TeamChangeDialog::addTeams(const QString& key, const QString& label, const QString& hint)
{
    FieldDef field = *m_context.store.schemas().of(team::kind).field(key);
    field.flags |= Required;
    auto* editor = FieldEditor::make(field, m_context, m_form);
    editor->widget()->setObjectName(u"teamChange."_s + key);
    m_form->addField(editor->widget(), {label, hint, true, true});
    connect(editor, &FieldEditor::edited, this, [this, key](const FieldChange& change) {
        if (key == u"parent")
            m_became = change.names.value(0);
        else
            m_others = change.names;
    });
    m_editors.push_back(editor);
    return editor;
}

void TeamChangeDialog::accept()
{
    for (FieldEditor* editor : m_editors)
        editor->commit();
    const auto since = m_since->date();
    if (!since)
        return;
    Told told{m_change, {}, m_others, m_became, m_goesOn && m_goesOn->isChecked(), since->firstDay()};
    for (const auto& [id, name] : m_teams)
        told.teams.push_back(id);
    if (m_name)
        told.names = QStringList(m_name->text());
    else if (m_names)
        told.names = m_names->toPlainText().split(u'\n');
    auto team = std::make_shared<RecordId>();
    m_context.store
        .write(tr("change of %1").arg(namesOf(m_teams).join(u", "_s)),
            [told, team](UnitOfWork& work) -> Status {
                ENCORE_ASSIGN(kept, keep(work, told));
                *team = kept;
                return {};
            })
        .then(this, [this, team](const Result<Committed>& done) {
            if (!done) {
                m_error->setText(errorText(done.error()));
                m_error->show();
                return;
            }
            Q_EMIT changed(*team);
            QDialog::accept();
        });
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/dialogframe.h"
#include "views/forms/fieldeditor.h"

#include <array>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace encore {

class DateEdit;
class FormGrid;

/// What can happen to a team or unit.
enum class TeamChange { Renamed, Merged, Split };

/// The name of such a change, as menus say it.
QString teamChangeText(TeamChange change);
/// Its key, in names of actions: "renamed".
QString teamChangeKey(TeamChange change);
inline constexpr std::array kTeamChanges{TeamChange::Renamed, TeamChange::Merged, TeamChange::Split};

/// Tells the portfolio that a team is called otherwise, became one with others or became several, since when; its past stays where it was.
class TeamChangeDialog final : public DialogFrame
{
    Q_OBJECT

public:
    /// `teams` are the ones that it happened to, with their names: one, or for a merge several.
    TeamChangeDialog(TeamChange change, std::vector<std::pair<RecordId, QString>> teams, const PageContext& context,
        QWidget* parent);

Q_SIGNALS:
    /// It is stored; the team to go on with.
    void changed(encore::RecordId team);

private:
    void buildRename();
    void buildMerge();
    void buildSplit();
    FieldEditor* addTeams(const QString& key, const QString& label, const QString& hint);
    void accept() override;

    PageContext m_context;
    TeamChange m_change;
    std::vector<std::pair<RecordId, QString>> m_teams;
    FormGrid* m_form;
    QLineEdit* m_name = nullptr;
    QPlainTextEdit* m_names = nullptr;
    QCheckBox* m_goesOn = nullptr;
    std::vector<FieldEditor*> m_editors;
    QStringList m_others; ///< that it became one with
    QString m_became;
    DateEdit* m_since;
    TextLabel* m_error;
};

/// Asks for what happened to these teams, their names read first, and opens the team to go on with. What is over cannot be reorganised: then
/// it says so.
void openTeamChange(TeamChange change, const std::vector<RecordId>& teams, const PageContext& context, QWidget* parent);

/// Lends the window the commands "team.renamed", "team.merged" and "team.split" for what is selected on a page.
void offerTeamChanges(Page& page, const PageContext& context);

} // namespace encore

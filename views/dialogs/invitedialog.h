// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/offspring.h"
#include "model/store/relations.h"
#include "views/dialogs/dialogframe.h"
#include "views/services/page.h"

namespace encore {

class ChoiceBox;
class FieldEditor;
class FormGrid;

/// What the dialog knows already; the rest it asks for.
struct InvitePlan
{
    RecordId useCase;
    RecordId source; ///< the instance that they copy from
    std::vector<RecordId> teams;
};

/// Begins replications of a use case at one or several teams. Teams that are at it already are named and left out.
class InviteDialog final : public DialogFrame
{
    Q_OBJECT

public:
    InviteDialog(const PageContext& context, const InvitePlan& plan, QWidget* parent);

Q_SIGNALS:
    /// Replications have been begun.
    void invited(const std::vector<encore::RecordId>& replications);

private:
    void addEditor(const QString& key, bool required);
    void describe();
    void readTitles();
    void showTaken();
    void accept() override;

    PageContext m_context;
    InvitePlan m_plan;
    FormGrid* m_form;
    ChoiceBox* m_state;
    TextLabel* m_teams;
    TextLabel* m_taken;
    TextLabel* m_error;
    Button* m_go;
    std::map<QString, FieldEditor*> m_editors; ///< by field of a replication
    std::map<QString, FieldChange> m_changes;
};

} // namespace encore

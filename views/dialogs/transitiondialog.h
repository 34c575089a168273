// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/bulkpreview.h"
#include "views/dialogs/dialogframe.h"
#include "views/services/page.h"

class QLineEdit;
class QTableView;

namespace encore {

class FieldEditor;
class FormGrid;

/// Moves replications on to another state: asks for what the state needs to be told, names what is missing as links to where it is put
/// right, says who can move and who cannot and why, and keeps the reason when somebody goes on all the same.
class TransitionDialog final : public DialogFrame
{
    Q_OBJECT

public:
    TransitionDialog(
        const PageContext& context, std::vector<RecordId> ids, const QString& state, BulkPlan plan, QWidget* parent);

Q_SIGNALS:
    /// What was asked for last is shown.
    void planned();

private:
    void build();
    void addField(const QString& key);
    void plan();
    void show(const BulkPlan& plan);
    void showMissing(const BulkPlan& plan);
    QWidget* makeMissing(const Missing& missing);
    void goTo(const Missing& missing);
    bool asks(const QString& field) const { return m_along.contains(field); }
    void apply();

    PageContext m_context;
    const RecordSchema& m_schema;
    std::vector<RecordId> m_ids;
    QString m_state;
    std::map<QString, Value> m_along; ///< what is told with the state; empty values where nothing is told yet
    FormGrid* m_form;
    QWidget* m_missing;
    QTableView* m_table;
    BulkPreview* m_preview;
    TextLabel* m_counts;
    QLineEdit* m_reason;
    FormGrid* m_reasonForm;
    Button* m_apply;
    std::vector<FieldEditor*> m_editors;
    quint64 m_ticket = 0;
};

/// Moves these replications to a state: at once where nothing is missing and nothing is to be told, else through the dialog.
void moveReplications(
    const PageContext& context, const std::vector<RecordId>& ids, const QString& state, QWidget* parent);

/// Where on the page of a replication something that is missing is put right: a field, or "checkpoint:process_evaluation".
QString partOf(const Missing& missing);

} // namespace encore

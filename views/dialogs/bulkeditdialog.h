// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/bulkpreview.h"
#include "views/dialogs/dialogframe.h"
#include "views/services/page.h"

#include <atomic>
#include <stop_token>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTableView;
class QTimer;

namespace encore {

class ChoiceBox;
class FieldEditor;
class FormGrid;
class ProgressLine;

/// Changes one field of many records: the field, what to do with it, and what will become of each record before it is done as one step.
class BulkEditDialog final : public DialogFrame
{
    Q_OBJECT

public:
    BulkEditDialog(const PageContext& context, Kind kind, std::vector<RecordId> ids, QWidget* parent);
    ~BulkEditDialog() override;

    void reject() override;

Q_SIGNALS:
    /// The preview shows what is asked for now.
    void previewed();

private:
    void build();
    void fillFields();
    void fieldChosen();
    void operationChosen();
    void makeEditor();
    void schedule();
    bool isGiven() const;
    void preview();
    void showPlan(const Result<BulkPlan>& plan);
    void apply();
    void finished(const Result<Committed>& done, const BulkCounts& counts);
    void setWorking(bool working);
    QString stepLabel(qint64 count) const;
    const FieldDef& field() const;

    PageContext m_context;
    const RecordSchema& m_schema;
    std::vector<RecordId> m_ids;
    BulkEdit m_edit;
    FormGrid* m_form;
    QComboBox* m_field;
    ChoiceBox* m_operation;
    QWidget* m_valueHolder;
    FieldEditor* m_editor = nullptr;
    QLineEdit* m_find;
    QLineEdit* m_replacement;
    QCheckBox* m_matchCase;
    TextLabel* m_counts;
    QTableView* m_table;
    BulkPreview* m_preview;
    ProgressLine* m_progress;
    Button* m_apply = nullptr;
    QTimer* m_typing;
    QTimer* m_watch;
    std::stop_source m_stop;
    std::shared_ptr<std::atomic<qint64>> m_done;
    quint64 m_ticket = 0;
    bool m_working = false;
};

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/history.h"
#include "model/store/portfoliohistory.h"
#include "views/services/page.h"

class QLineEdit;
class QListWidget;
class QTableView;
class QTimer;

namespace encore {

class Button;
class ChoiceBox;
class EmptyState;
class HistoryModel;
class PageHeader;
class TextLabel;

/// What happened in the whole portfolio: who did what when, to which records. A record can be opened or brought back to what it was, and
/// a step taken back when nothing that it changed was changed again.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(const PageContext& context, QWidget* parent = nullptr);

    void enter(const Place& place) override;
    void focusSearch() override;
    QString counts() const override;
    const HistoryModel& model() const { return *m_model; }

private:
    QWidget* buildFilter();
    QWidget* buildDetail();
    void buildLayout();
    void fillAuthors();
    void applyFilter();
    void arrived();
    void showStep();
    void showRecords(const std::vector<std::pair<RecordRef, QString>>& records);
    void showChanges();
    void takeBack();
    void restore();
    void openRecord();
    RecordRef currentRecord() const;
    const PortfolioStep* currentStep() const;

    PageContext m_context;
    HistoryModel* m_model;
    PageHeader* m_header;
    QLineEdit* m_text;
    ChoiceBox* m_author;
    ChoiceBox* m_kind;
    ChoiceBox* m_period;
    QTableView* m_table;
    EmptyState* m_empty;
    QWidget* m_detail;
    TextLabel* m_label;
    TextLabel* m_when;
    QListWidget* m_records;
    TextLabel* m_changes;
    Button* m_takeBack;
    Button* m_open;
    Button* m_restore;
    std::vector<RecordRef> m_shown;
    qint64 m_step = 0; ///< the one that the pane shows
};

} // namespace encore

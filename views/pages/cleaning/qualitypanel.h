// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clean/quality.h"
#include "model/store/records.h"
#include "views/forms/fieldeditor.h"
#include "views/services/page.h"

class QListWidget;
class QStackedWidget;
class QTableView;
class QTimer;
class QVBoxLayout;

namespace encore {

class Button;
class EmptyState;
class LongWork;
class QualityModel;
class RecordForm;
class TextLabel;

/// What is missing or wrong: the checks with their counts, the records of the chosen check, and the fields that put one right. Enter opens
/// the record, Delete puts it into the trash where that is a way out.
class QualityPanel final : public QWidget
{
    Q_OBJECT

public:
    QualityPanel(const PageContext& context, QWidget* parent);

    void enter();
    QString counts() const { return m_counts; }

Q_SIGNALS:
    void countsChanged();

private:
    QWidget* buildChecks();
    QWidget* buildRows();
    QWidget* buildFix();
    void count();
    void takeCounts(const std::vector<qint64>& counts);
    const QualityCheck& check() const;
    void loadRows();
    bool isTyping() const;
    void takeRows(std::vector<QualityRow> rows);
    void loadRecord();
    void showRecord(const QualityRow& row, const RecordRow& record);
    std::vector<QualityRow> chosen() const;
    void openPage();
    void write(const QualityRow& row, const FieldChange& change);
    void addPicture();
    void remove();

    PageContext m_context;
    LongWork* m_work;
    QTimer* m_refresh;
    QListWidget* m_checks;
    QStackedWidget* m_stack;
    TextLabel* m_advice;
    QTableView* m_table;
    QualityModel* m_model;
    EmptyState* m_empty;
    TextLabel* m_title;
    TextLabel* m_detail;
    QVBoxLayout* m_formColumn;
    RecordForm* m_form = nullptr;
    QString m_formKey; ///< kind and fields of the form
    RecordRef m_shown;
    Button* m_open;
    Button* m_picture;
    Button* m_remove;
    QString m_counts;
    quint64 m_ticket = 0;
    bool m_stale = true;
    bool m_looked = false;
    bool m_rowsStale = false; ///< while one types, the list waits
};

} // namespace encore

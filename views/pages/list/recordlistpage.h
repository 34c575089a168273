// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/services/page.h"

#include <QElapsedTimer>

class QHBoxLayout;
class QSplitter;
class QTableView;
class QVBoxLayout;
class QStackedWidget;

namespace encore {

class Button;
class EmptyState;
class FilterBar;
class PageHeader;
class RecordDetail;
class RecordTableModel;

/// The list of one kind of records: search field, facet chips, table, detail of what is selected. The query text and the chips are two
/// faces of one filter.
class RecordListPage final : public Page
{
    Q_OBJECT

public:
    RecordListPage(const RecordSchema& schema, const PageContext& context, QWidget* parent);
    ~RecordListPage() override;

    void enter(const Place& place) override;
    void focusSearch() override;
    QString counts() const override;
    Kind selectedKind() const override { return m_kind; }
    std::vector<RecordId> selection() const override;
    RecordTableModel& model() { return *m_model; }
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The rows of the last request are on the screen.
    void filled();

private:
    void buildHeader(const RecordSchema& schema);
    void buildFilter();
    void buildTable();
    void buildBulkBar(QVBoxLayout* column);
    void setQuery(const QString& query);
    void requery();
    void showCount();
    void showEmpty();
    void showDetail();
    void openCurrent();
    void contextMenu(const QPoint& position);
    void chooseColumns();
    void applyColumns(const QStringList& columns);
    void rememberColumns();
    void fitTitle();
    void saveView();
    void createHere();

    PageContext m_context;
    const RecordSchema& m_schema;
    Kind m_kind;
    PageHeader* m_header;
    FilterBar* m_filter;
    QSplitter* m_splitter;
    QStackedWidget* m_stack;
    QTableView* m_table;
    EmptyState* m_empty;
    QWidget* m_bulk;
    RecordDetail* m_detail;
    RecordTableModel* m_model;
    bool m_opened = false; ///< the first rows have been there
    QElapsedTimer m_asked;
    qint64 m_total = -1; ///< records of the kind outside the trash
    qint64 m_lastMs = 0;
};

} // namespace encore

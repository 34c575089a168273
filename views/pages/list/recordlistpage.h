// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/records.h"
#include "views/pages/list/listlook.h"
#include "views/services/page.h"

#include <QElapsedTimer>

#include <memory>

class QMenu;
class QSplitter;
class QStackedWidget;
class QTemporaryDir;
class QVBoxLayout;

namespace encore {

class BoardView;
class Button;
class CardList;
class EmptyState;
class FilterBar;
class MatrixView;
class PageHeader;
class RecordDetail;
class RecordPictures;
class RecordSource;
class RecordTableModel;
class SegmentedControl;
class TableForm;
struct ListRow;
struct TableText;

/// The list of one kind of records: filter, the records in the form that the user has chosen, detail of what is selected.
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
    const ListLook& look() const { return m_look; }
    /// Shows the list so.
    void setLook(const ListLook& look);
    BoardView& board() { return *m_board; }
    MatrixView& matrix() { return *m_matrix; }
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The rows of the last request are on the screen.
    void filled();

private:
    void buildHeader();
    void buildFilter();
    void buildForms();
    void buildBulkBar(QVBoxLayout* column);
    void lendCommands();
    void connectSource();
    void connectTable();
    void buildCards();
    void buildBoard();
    void buildMatrix();
    bool offers(ListForm form) const;
    void setForm(ListForm form);
    void showForm();
    void completeLook();
    void showControls();
    QString sourceGroup() const;
    void takeFocus();
    RecordId currentRecord() const;
    void moveTo(const std::vector<RecordId>& ids, const QString& value);
    void createWith(const std::map<QString, Value>& presets);
    void fillSideMenu(QMenu* menu, QString ListLook::*side);
    void setQuery(const QString& query);
    void requery();
    void rememberLook();
    void showLook();
    void showCount();
    void showEmpty();
    void keepSelection();
    void showDetail();
    void openCurrent();
    void contextMenu(const QPoint& globalPosition);
    void headerMenu(const QString& column, const QPoint& globalPosition);
    void fillGroupMenu();
    void groupBy(const QString& field);
    void sortBy(const QString& field, bool more);
    void arrange();
    void loadViews();
    const RecordRow* findView(RecordId id) const;
    void showView(RecordId id);
    ListLook lookOf(const RecordRow& view) const;
    void showViewName();
    void fillViews();
    void saveView();
    void updateView();
    TableText emptyTable() const;
    void fillMore(QMenu* menu);
    void copyRows();
    void pasteRows();
    void printList();
    std::vector<ListRow> shareable(std::vector<ListRow> rows) const;
    void showPrinted(const std::vector<ListRow>& rows, bool grouped);
    void jumpTo(const QString& letters);
    void selectNext(const std::vector<RecordId>& among, bool behindCurrent);
    void createHere();
    QString stateKey(const char* what) const;
    QString queryKey() const;

    PageContext m_context;
    const RecordSchema& m_schema;
    Kind m_kind;
    ListLook m_look;
    RecordSource* m_source;
    RecordTableModel* m_model;
    PageHeader* m_header;
    FilterBar* m_filter;
    Button* m_group;
    QMenu* m_groupMenu;
    Button* m_across;
    QMenu* m_acrossMenu;
    Button* m_columns;
    SegmentedControl* m_switch;
    Button* m_viewButton;
    QMenu* m_viewMenu;
    QSplitter* m_splitter;
    QStackedWidget* m_stack;
    TableForm* m_table;
    QWidget* m_tableCard;
    CardList* m_cards;
    RecordPictures* m_pictures;
    BoardView* m_board;
    MatrixView* m_matrix;
    QWidget* m_matrixCard;
    EmptyState* m_empty;
    QWidget* m_bulk;
    RecordDetail* m_detail;
    std::vector<RecordRow> m_views; ///< the saved views of this page
    RecordId m_view;                ///< the one that was chosen last
    RecordId m_wantedView;          ///< one to be shown when the views are there
    std::unique_ptr<QTemporaryDir> m_pasted;
    QString m_typed;
    QElapsedTimer m_typing;
    int m_lastRow = 0; ///< where the user was
    QElapsedTimer m_asked;
    qint64 m_total = -1; ///< records of the kind outside the trash
    qint64 m_lastMs = 0;
};

} // namespace encore

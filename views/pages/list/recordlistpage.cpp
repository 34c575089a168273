// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/list/recordlistpage.h"

#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "views/itemmodels/recordcell.h"
#include "views/itemmodels/recordtablemodel.h"
#include "views/pages/list/filterbar.h"
#include "views/pages/list/listdefaults.h"
#include "views/pages/list/recorddetail.h"
#include "views/services/labels.h"
#include "views/widgets/button.h"
#include "views/widgets/card.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/recorddelegate.h"
#include "views/widgets/textlabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString stateKey(const RecordSchema& schema, const char* what)
{
    return u"list/"_s + schema.table() + u'/' + QString::fromLatin1(what);
}

} // namespace

RecordListPage::RecordListPage(const RecordSchema& schema, const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_schema(schema)
    , m_kind(schema.kind())
    , m_model(new RecordTableModel(context.store, schema.kind(), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPage, space::kLarge, space::kPage, space::kLarge);
    column->setSpacing(space::kMedium);
    buildHeader(schema);
    buildFilter();
    buildTable();
    buildBulkBar(column);
    connect(m_model, &RecordTableModel::firstRowsArrived, this, [this] {
        m_lastMs = m_asked.elapsed();
        showEmpty();
        showCount();
        // The pane beside a list that has just been opened shows something to read; later the selection is the user's.
        if (!std::exchange(m_opened, true) && m_model->rowCount() > 0)
            m_table->selectRow(0);
        Q_EMIT filled();
    });
    connect(m_model, &RecordTableModel::completed, this, [this] {
        showEmpty();
        showCount();
    });
    connect(
        m_model, &RecordTableModel::failed, this, [this](const Error& error) { m_context.messages.showError(error); });
    connect(&m_context.store, &Store::committed, this, [this](const Changes& changes) {
        if (changes.touches(m_kind))
            m_total = -1;
    });
    applyColumns(m_context.state.value(stateKey(schema, "columns"), defaultColumns(m_kind)).toStringList());
    m_filter->setQuery(m_context.state.value(stateKey(schema, "query")).toString());
}

RecordListPage::~RecordListPage() = default;

void RecordListPage::buildHeader(const RecordSchema& schema)
{
    m_header = new PageHeader(this);
    m_header->setTitle(kindPlural(schema));
    auto* columns = new Button(tr("Columns…"), m_header, ButtonLook::Quiet);
    columns->setObjectName(u"columnsButton"_s);
    connect(columns, &Button::clicked, this, &RecordListPage::chooseColumns);
    m_header->addControl(columns);
    auto* save = new Button(tr("Save view…"), m_header);
    save->setObjectName(u"saveViewButton"_s);
    save->setEnabled(!m_context.store.readOnly());
    connect(save, &Button::clicked, this, &RecordListPage::saveView);
    m_header->addControl(save);
    if (schema.titleField() && m_kind != attachment::kind && m_kind != source::kind)
        m_header->setPrimary(tr("New %1").arg(kindName(schema).toLower()), u"list-add"_s);
    m_header->primaryButton()->setEnabled(!m_context.store.readOnly());
    connect(m_header, &PageHeader::primaryTriggered, this, &RecordListPage::createHere);
    layout()->addWidget(m_header);
}

void RecordListPage::buildFilter()
{
    m_filter = new FilterBar(m_schema, m_context, this);
    connect(m_filter, &FilterBar::queryChanged, this, &RecordListPage::requery);
    layout()->addWidget(m_filter);
}

void RecordListPage::buildTable()
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(true);
    m_splitter->setHandleWidth(space::kMedium);
    auto* card = new Card(m_splitter);
    card->setPadding(1);
    m_stack = new QStackedWidget(card);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(u"table"_s);
    m_table->setAccessibleName(kindPlural(m_schema));
    m_table->setModel(m_model);
    dressRecordTable(*m_table, [this](const QModelIndex& index) { return recordCell(*m_model, index); });
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &RecordListPage::rememberColumns);
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &QTableView::activated, this, &RecordListPage::openCurrent);
    connect(m_table, &QTableView::customContextMenuRequested, this, &RecordListPage::contextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showDetail();
        Q_EMIT selectionChanged();
    });
    m_empty = new EmptyState(m_stack);
    connect(m_empty, &EmptyState::actionTriggered, this, [this](const QString& key) {
        if (key == u"clear"_s)
            setQuery({});
        else if (key == u"new"_s)
            createHere();
        else
            m_context.navigation.go({u"import"_s, {}, {}, {}, {}});
    });
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(m_stack);
    m_detail = new RecordDetail(m_context, m_splitter);
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({900, 340});
    m_splitter->restoreState(m_context.state.value(stateKey(m_schema, "splitter")).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this] { m_context.state.setValue(stateKey(m_schema, "splitter"), m_splitter->saveState()); });
    static_cast<QVBoxLayout*>(layout())->addWidget(m_splitter, 1);
}

void RecordListPage::buildBulkBar(QVBoxLayout* column)
{
    m_bulk = new QWidget(this);
    m_bulk->setObjectName(u"bulkBar"_s);
    auto* row = new QHBoxLayout(m_bulk);
    row->setContentsMargins(0, 0, 0, 0);
    auto* count = new TextLabel(TextStyle::Body, m_bulk);
    row->addWidget(count);
    row->addStretch(1);
    auto* remove = new Button(tr("Move to the trash"), m_bulk, ButtonLook::Danger);
    remove->setObjectName(u"bulkTrash"_s);
    remove->setEnabled(!m_context.store.readOnly());
    connect(remove, &Button::clicked, this, [this] {
        const std::vector<RecordId> ids = selection();
        m_context.write(this, tr("deletion of %1").arg(countOf(m_schema, qint64(ids.size()))),
            [ids, kind = m_kind](UnitOfWork& work) -> Status {
                for (const RecordId id : ids)
                    ENCORE_TRY(trashRecord(work, kind, id));
                return {};
            });
    });
    row->addWidget(remove);
    column->addWidget(m_bulk);
    m_bulk->hide();
    connect(this, &Page::selectionChanged, m_bulk, [this, count] {
        const qsizetype selected = m_table->selectionModel()->selectedRows().size();
        m_bulk->setVisible(selected > 1);
        count->setText(tr("%n selected", nullptr, int(selected)));
    });
}

bool RecordListPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fitTitle();
    return Page::eventFilter(watched, event);
}

void RecordListPage::enter(const Place& place)
{
    if (!place.query.isNull() && place.query != m_filter->query())
        setQuery(place.query);
    else if (m_model->rowCount() == 0)
        requery();
    if (place.id.valid())
        m_table->selectRow(m_model->rowOf(place.id));
    m_table->setFocus();
}

void RecordListPage::focusSearch()
{
    m_filter->activate();
}

void RecordListPage::setQuery(const QString& query)
{
    m_filter->setQuery(query);
    requery();
}

void RecordListPage::requery()
{
    m_asked.start();
    m_context.state.setValue(stateKey(m_schema, "query"), m_filter->query());
    m_model->setRequest(m_filter->query(), m_model->sortKeys());
}

void RecordListPage::showCount()
{
    if (m_total < 0) {
        m_context.store
            .read<qint64>(LaneName::Reports,
                [kind = m_kind](
                    Session& session) { return countRecords(session.database(), session.schemas().of(kind)); })
            .then(this, [this](const Result<qint64>& total) {
                if (total && m_total != *total) {
                    m_total = *total;
                    showCount();
                }
            });
    }
    const QLocale locale;
    const qint64 found = m_model->total();
    QString text;
    if (found >= 0 && m_total >= 0)
        text = found == m_total ? locale.toString(m_total)
                                : tr("%1 of %2").arg(locale.toString(found), locale.toString(m_total));
    m_header->setCount(text);
    Q_EMIT countsChanged();
}

QString RecordListPage::counts() const
{
    const QLocale locale;
    const qint64 found = m_model->total();
    if (found < 0 || m_total < 0)
        return {};
    const QString records = found == m_total ? countOf(m_schema, m_total)
                                             : tr("%1 of %2").arg(locale.toString(found), countOf(m_schema, m_total));
    return m_filter->query().isEmpty() ? records : tr("%1 · %2 ms").arg(records).arg(m_lastMs);
}

void RecordListPage::showEmpty()
{
    const bool empty = m_model->rowCount() == 0 && m_model->isComplete();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
    m_detail->setVisible(!empty);
    if (!empty)
        return;
    m_empty->clearActions();
    const QString plural = kindPlural(m_schema).toLower();
    if (!m_filter->query().trimmed().isEmpty()) {
        m_empty->setMessage(u"search"_s, tr("Nothing fits this filter"),
            tr("There are %1, but none with all of this. Take something away from the filter.").arg(plural));
        m_empty->addAction(u"clear"_s, tr("Clear the filter"));
        return;
    }
    m_empty->setMessage(kindIcon(m_kind), tr("No %1 yet").arg(plural),
        tr("Bring in what you have – a folder of case studies or a spreadsheet – or write the first one."));
    if (!m_context.store.readOnly()) {
        if (m_schema.titleField())
            m_empty->addAction(u"new"_s, tr("New %1").arg(kindName(m_schema).toLower()));
        m_empty->addAction(u"import"_s, tr("Import…"));
    }
}

std::vector<RecordId> RecordListPage::selection() const
{
    std::vector<RecordId> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        ids.push_back(m_model->idAt(index.row()));
    return ids;
}

void RecordListPage::showDetail()
{
    const QModelIndex current = m_table->selectionModel()->currentIndex();
    const bool one = current.isValid() && m_table->selectionModel()->isRowSelected(current.row());
    m_detail->showRecord(m_kind, one ? m_model->idAt(current.row()) : RecordId());
}

void RecordListPage::openCurrent()
{
    const RecordId id = m_model->idAt(m_table->currentIndex().row());
    if (id.valid())
        m_context.navigation.openRecord(m_kind, id);
}

} // namespace encore

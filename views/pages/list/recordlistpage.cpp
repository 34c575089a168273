// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/list/recordlistpage.h"

#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "views/itemmodels/recordtablemodel.h"
#include "views/pages/list/boardview.h"
#include "views/pages/list/filterbar.h"
#include "views/pages/list/listdefaults.h"
#include "views/pages/list/matrixview.h"
#include "views/pages/list/recorddetail.h"
#include "views/pages/list/tableform.h"
#include "views/services/labels.h"
#include "views/services/nouns.h"
#include "views/widgets/button.h"
#include "views/widgets/card.h"
#include "views/widgets/cardlist.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/pinnedtable.h"
#include "views/widgets/recorddelegate.h"
#include "views/widgets/segmentedcontrol.h"
#include "views/widgets/textlabel.h"

#include <QAction>
#include <QCryptographicHash>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

RecordListPage::RecordListPage(const RecordSchema& schema, const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_schema(schema)
    , m_kind(schema.kind())
    , m_source(new RecordSource(context.store, schema.kind(), this))
    , m_model(new RecordTableModel(*m_source, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPage, space::kLarge, space::kPage, space::kLarge);
    column->setSpacing(space::kMedium);
    buildHeader();
    buildFilter();
    buildForms();
    buildBulkBar(column);
    connectSource();
    connectTable();
    lendCommands();
    m_look.columns = defaultColumns(m_kind);
    m_look.query = m_context.state.value(queryKey()).toString();
    if (const QVariant columns = m_context.state.value(stateKey("layout")); columns.isValid())
        m_look.readColumns(columns.toString());
    m_look.readSort(m_context.state.value(stateKey("order")).toString());
    m_look.readForm(m_context.state.value(stateKey("form")).toString());
    m_filter->setQuery(m_look.query);
    showLook();
    m_switch->setCurrent(m_look.formText().section(u':', 0, 0));
    loadViews();
}

RecordListPage::~RecordListPage() = default;

// How a list looks is the same for every portfolio, but the filter of one would hide what another holds.
QString RecordListPage::queryKey() const
{
    const QByteArray path = QCryptographicHash::hash(m_context.store.path().toUtf8(), QCryptographicHash::Sha1);
    return QString(stateKey("query") + u'/' + QString::fromLatin1(path.toHex().left(12)));
}

QString RecordListPage::stateKey(const char* what) const
{
    return u"list/"_s + m_schema.table() + u'/' + QString::fromLatin1(what);
}

void RecordListPage::buildHeader()
{
    m_header = new PageHeader(this);
    m_header->setTitle(kindPlural(m_schema));
    m_switch = new SegmentedControl(m_header);
    m_switch->setObjectName(u"formSwitch"_s);
    std::vector<SegmentedControl::Segment> segments{{u"table"_s, tr("Table")}, {u"cards"_s, tr("Cards")}};
    if (offers(ListForm::Board))
        segments.push_back({u"board"_s, tr("Board")});
    if (offers(ListForm::Matrix))
        segments.push_back({u"matrix"_s, tr("Matrix")});
    m_switch->setSegments(segments);
    connect(m_switch, &SegmentedControl::chosen, this, [this](const QString& name) {
        ListLook named;
        named.readForm(name);
        setForm(named.form);
    });
    m_header->addControl(m_switch);
    m_viewButton = new Button(tr("Views"), m_header);
    m_viewButton->setObjectName(u"viewsButton"_s);
    m_viewMenu = new QMenu(m_viewButton);
    m_viewMenu->setObjectName(u"viewsMenu"_s);
    connect(m_viewMenu, &QMenu::aboutToShow, this, &RecordListPage::fillViews);
    m_viewButton->setMenu(m_viewMenu);
    m_header->addControl(m_viewButton);
    if (isMadeHere(m_kind))
        m_header->setPrimary(tr("New %1").arg(inSentence(kindName(m_schema))), u"list-add"_s);
    m_header->primaryButton()->setEnabled(!m_context.store.readOnly());
    connect(m_header, &PageHeader::primaryTriggered, this, &RecordListPage::createHere);
    layout()->addWidget(m_header);
}

void RecordListPage::buildFilter()
{
    m_filter = new FilterBar(m_schema, m_context, this);
    connect(m_filter, &FilterBar::queryChanged, this, &RecordListPage::requery);
    connect(m_filter, &FilterBar::left, this, [this] {
        if (m_source->size() > 0)
            takeFocus();
    });
    m_group = new Button({}, m_filter);
    m_group->setObjectName(u"groupButton"_s);
    m_groupMenu = new QMenu(m_group);
    m_groupMenu->setObjectName(u"groupMenu"_s);
    connect(m_groupMenu, &QMenu::aboutToShow, this, &RecordListPage::fillGroupMenu);
    m_group->setMenu(m_groupMenu);
    m_filter->addControl(m_group);
    m_across = new Button({}, m_filter);
    m_across->setObjectName(u"acrossButton"_s);
    m_acrossMenu = new QMenu(m_across);
    m_acrossMenu->setObjectName(u"acrossMenu"_s);
    connect(m_acrossMenu, &QMenu::aboutToShow, this, [this] { fillSideMenu(m_acrossMenu, &ListLook::across); });
    m_across->setMenu(m_acrossMenu);
    m_filter->addControl(m_across);
    m_columns = new Button(tr("Columns…"), m_filter);
    m_columns->setObjectName(u"columnsButton"_s);
    connect(m_columns, &Button::clicked, this, &RecordListPage::arrange);
    m_filter->addControl(m_columns);
    auto* more = new Button(tr("More"), m_filter, ButtonLook::Quiet);
    more->setObjectName(u"moreButton"_s);
    auto* menu = new QMenu(more);
    menu->setObjectName(u"moreMenu"_s);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMore(menu); });
    more->setMenu(menu);
    m_filter->addControl(more);
    layout()->addWidget(m_filter);
}

void RecordListPage::buildForms()
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(true);
    m_splitter->setHandleWidth(space::kMedium);
    m_stack = new QStackedWidget(m_splitter);
    auto* card = new Card(m_stack);
    card->setPadding(1);
    m_tableCard = card;
    m_table = new TableForm(*m_model, card);
    card->body()->addWidget(m_table);
    buildCards();
    buildBoard();
    buildMatrix();
    m_empty = new EmptyState(m_stack);
    connect(m_empty, &EmptyState::actionTriggered, this, [this](const QString& key) {
        if (key == u"clear"_s)
            setQuery({});
        else if (key == u"new"_s)
            createHere();
        else
            m_context.navigation.go({u"import"_s, {}, {}, {}, {}});
    });
    for (QWidget* each : std::initializer_list<QWidget*>{&m_table->table(), m_cards, &m_matrix->chart()})
        each->installEventFilter(this);
    connect(m_cards, &CardList::searched, this, &RecordListPage::jumpTo);
    connect(&m_table->table(), &PinnedTable::searched, this, &RecordListPage::jumpTo);
    connect(m_board, &BoardView::searched, this, &RecordListPage::jumpTo);
    connect(m_board, &BoardView::copyRequested, this, &RecordListPage::copyRows);
    connect(m_board, &BoardView::pasteRequested, this, &RecordListPage::pasteRows);
    for (QWidget* each : std::initializer_list<QWidget*>{m_tableCard, m_cards, m_board, m_matrixCard, m_empty})
        m_stack->addWidget(each);
    m_detail = new RecordDetail(m_context, m_splitter);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({940, 300});
    m_splitter->restoreState(m_context.state.value(stateKey("splitter")).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this] { m_context.state.setValue(stateKey("splitter"), m_splitter->saveState()); });
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
    // The window's own action, so that there is one way to it.
    connect(remove, &Button::clicked, this, [this] {
        if (auto* action = window()->findChild<QAction*>(u"trash"_s))
            action->trigger();
    });
    row->addWidget(remove);
    column->addWidget(m_bulk);
    m_bulk->hide();
    connect(this, &Page::selectionChanged, m_bulk, [this, count] {
        const auto selected = int(selection().size());
        m_bulk->setVisible(selected > 1);
        count->setText(tr("%Ln selected", nullptr, selected));
    });
}

void RecordListPage::connectSource()
{
    connect(m_source, &RecordSource::firstRowsArrived, this, [this] {
        m_lastMs = m_asked.elapsed();
        showEmpty();
        showCount();
        keepSelection();
        Q_EMIT filled();
    });
    connect(m_source, &RecordSource::completed, this, [this] {
        showEmpty();
        showCount();
        keepSelection();
    });
    connect(m_source, &RecordSource::failed, this, [this](const Error& error) { m_context.messages.showError(error); });
    connect(&m_context.store, &Store::committed, this, [this](const Changes& changes) {
        if (changes.touches(m_kind))
            m_total = -1;
        if (changes.touches(savedview::kind))
            loadViews();
    });
}

void RecordListPage::connectTable()
{
    connect(m_table, &TableForm::opened, this, &RecordListPage::openCurrent);
    connect(m_table, &TableForm::menuRequested, this, &RecordListPage::contextMenu);
    connect(m_table, &TableForm::headerMenuRequested, this, &RecordListPage::headerMenu);
    connect(m_table, &TableForm::sortRequested, this, &RecordListPage::sortBy);
    connect(m_table, &TableForm::columnsMoved, this, [this](const QStringList& columns) {
        if (columns == m_look.columns)
            return;
        m_look.columns = columns;
        showLook();
    });
    connect(m_table, &TableForm::columnResized, this, [this](const QString& column, int width) {
        m_look.widths[column] = width;
        rememberLook();
    });
    connect(m_table->table().selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_table->table().currentIndex().isValid())
            m_lastRow = m_table->table().currentIndex().row();
        showDetail();
        Q_EMIT selectionChanged();
    });
}

void RecordListPage::enter(const Place& place)
{
    if (place.kind == savedview::kind && place.id.valid()) {
        showView(place.id);
        takeFocus();
        return;
    }
    m_view = {};
    showViewName();
    if (!place.query.isNull() && place.query != m_look.query)
        setQuery(place.query);
    else if (m_source->size() == 0)
        requery();
    if (place.id.valid())
        chooseRow(m_table->table(), m_model->rowOf(place.id));
    takeFocus();
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
    m_look.query = m_filter->query();
    m_lastRow = 0;
    rememberLook();
    m_asked.start();
    m_source->setRequest({m_look.query, m_look.sort, sourceGroup()});
    if (m_look.form == ListForm::Matrix)
        m_matrix->setRequest(m_look.query, m_look.rows, m_look.across, boardFields(m_schema).value(0));
    else
        m_matrix->stop();
}

void RecordListPage::setLook(const ListLook& look)
{
    m_look = look;
    m_filter->setQuery(look.query);
    showLook();
    m_switch->setCurrent(m_look.formText().section(u':', 0, 0));
    requery();
}

void RecordListPage::rememberLook()
{
    m_context.state.setValue(queryKey(), m_look.query.isEmpty() ? QVariant() : QVariant(m_look.query));
    m_context.state.setValue(stateKey("layout"), m_look.columnsText());
    m_context.state.setValue(stateKey("order"), m_look.sortText());
    m_context.state.setValue(stateKey("form"), m_look.formText());
}

void RecordListPage::showLook()
{
    completeLook();
    m_table->apply(m_look);
    if (m_look.form == ListForm::Board)
        m_board->setField(m_look.state);
    showControls();
    showForm();
    keepSelection(); // other columns are another table
    rememberLook();
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
    const qint64 found = m_source->total();
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
    const qint64 found = m_source->total();
    if (found < 0 || m_total < 0)
        return {};
    const QString records = found == m_total ? countOf(m_schema, m_total)
                                             : tr("%1 of %2").arg(locale.toString(found), countOf(m_schema, m_total));
    return m_look.query.isEmpty() ? records : tr("%1 · %2 ms").arg(records).arg(m_lastMs);
}

void RecordListPage::showEmpty()
{
    // Where work can be put, an empty board or matrix is a place to start from; only what was filtered away needs an explanation.
    const bool empty = m_source->size() == 0 && m_source->isComplete();
    showForm();
    if (!empty)
        return;
    m_empty->clearActions();
    const QString plural = inSentence(kindPlural(m_schema));
    if (!m_look.query.trimmed().isEmpty()) {
        m_empty->setMessage(u"search"_s, tr("Nothing fits this filter"),
            tr("There are %1, but none with all of this. Take something away from the filter.").arg(plural));
        m_empty->addAction(u"clear"_s, tr("Clear the filter"));
        return;
    }
    const QString way = !isMadeHere(m_kind) ? tr("They come with what you bring in, and with what you do elsewhere.")
        : m_kind == story::kind
        ? tr("Bring in what you have – a folder of case studies or a spreadsheet – or write the first one.")
        : tr("Write the first one, or bring in what you have from a spreadsheet.");
    m_empty->setMessage(kindIcon(m_kind), tr("No %1 yet").arg(plural), way);
    if (!m_context.store.readOnly()) {
        if (isMadeHere(m_kind))
            m_empty->addAction(u"new"_s, tr("New %1").arg(inSentence(kindName(m_schema))));
        m_empty->addAction(u"import"_s, tr("Import…"));
    }
}

std::vector<RecordId> RecordListPage::selection() const
{
    if (m_look.form == ListForm::Board)
        return m_board->selection();
    std::vector<RecordId> ids;
    if (m_look.form == ListForm::Matrix)
        return ids;
    // Whole rows are selected, so their ranges say all; Qt's selectedRows() asks for each cell of each row.
    for (const QItemSelectionRange& range : m_table->table().selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const RecordId id = m_model->idAt(row); id.valid())
                ids.push_back(id);
        }
    }
    return ids;
}

void RecordListPage::keepSelection()
{
    if (m_look.form == ListForm::Board || m_look.form == ListForm::Matrix) {
        Q_EMIT selectionChanged(); // what is selected there, if anything, is another selection
        return;
    }
    // Whoever deletes or searches goes on from the row that has come to this place; the pane shows no row that is gone.
    if (m_model->rowCount() > 0 && !m_table->table().selectionModel()->hasSelection()) {
        int row = std::min(m_lastRow, m_model->rowCount() - 1);
        while (m_model->headAt(row) && row + 1 < m_model->rowCount())
            ++row;
        m_table->table().selectionModel()->setCurrentIndex(
            m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return;
    }
    showDetail();
    Q_EMIT selectionChanged();
}

void RecordListPage::showDetail()
{
    const QModelIndex current = m_table->table().selectionModel()->currentIndex();
    const bool one = current.isValid() && m_table->table().selectionModel()->isRowSelected(current.row());
    m_detail->showRecord(m_kind, one ? m_model->idAt(current.row()) : RecordId());
}

RecordId RecordListPage::currentRecord() const
{
    return m_look.form == ListForm::Board ? m_board->current() : m_model->idAt(m_table->table().currentIndex().row());
}

void RecordListPage::openCurrent()
{
    if (const RecordId id = currentRecord(); id.valid())
        m_context.navigation.openRecord(m_kind, id);
}

} // namespace encore

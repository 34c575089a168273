// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/list/recordlistpage.h"

#include "model/domain/kinds.h"
#include "model/search/completion.h"
#include "model/search/queryfacet.h"
#include "model/search/search.h"
#include "views/itemmodels/recordtablemodel.h"
#include "views/pages/list/recorddetail.h"
#include "views/services/labels.h"
#include "views/widgets/button.h"
#include "views/widgets/card.h"
#include "views/widgets/chipbutton.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterfield.h"
#include "views/widgets/flowlayout.h"
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

struct ListForm
{
    Kind kind;
    QStringList columns;
    QStringList facets;
};

const ListForm& formOf(Kind kind)
{
    static const std::vector<ListForm> forms{
        {story::kind, {u"teams"_s, u"people"_s, u"state"_s, u"key_figure"_s},
            {u"state"_s, u"permission"_s, u"kind"_s, u"teams"_s, u"themes"_s, u"functions"_s, u"outcome"_s,
                u"use_case"_s}},
        {usecase::kind, {u"maturity"_s, u"adoption"_s, u"owner"_s},
            {u"maturity"_s, u"themes"_s, u"functions"_s, u"audience"_s, u"owner"_s}},
        {replication::kind, {u"state"_s, u"owner"_s, u"next_action"_s},
            {u"state"_s, u"use_case"_s, u"team"_s, u"priority"_s, u"reason"_s}},
        {person::kind, {u"role"_s, u"team"_s, u"privacy"_s}, {u"team"_s, u"privacy"_s, u"tags"_s}},
        {team::kind, {u"kind"_s, u"parent"_s, u"lead"_s, u"size"_s}, {u"kind"_s, u"parent"_s, u"functions"_s}},
        {quote::kind, {u"person"_s, u"role"_s, u"story"_s, u"permission"_s}, {u"permission"_s, u"source"_s}},
        {benefit::kind, {u"type"_s, u"class"_s, u"baseline"_s, u"actual"_s, u"unit"_s, u"story"_s},
            {u"type"_s, u"class"_s, u"story"_s}},
        {contribution::kind, {u"role"_s, u"story"_s, u"recognised"_s}, {u"role"_s, u"recognised"_s}},
        {tag::kind, {u"colour"_s, u"updated_at"_s}, {}},
        {attachment::kind, {u"caption"_s, u"media_type"_s, u"size"_s, u"story"_s}, {u"media_type"_s}},
        {source::kind, {u"origin"_s, u"path"_s, u"licence"_s, u"url"_s}, {u"origin"_s, u"licence"_s}},
        {savedview::kind, {u"page"_s, u"query"_s}, {u"page"_s}},
    };
    static const ListForm plain{Kind{}, {u"updated_at"_s}, {}};
    const auto found = std::ranges::find(forms, kind, &ListForm::kind);
    return found == forms.end() ? plain : *found;
}

QString stateKey(const RecordSchema& schema, const char* what)
{
    return u"list/"_s + schema.table() + u'/' + QString::fromLatin1(what);
}

} // namespace

QStringList defaultColumns(Kind kind)
{
    return formOf(kind).columns;
}

QStringList defaultFacets(Kind kind)
{
    return formOf(kind).facets;
}

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
        keepSelection();
        Q_EMIT filled();
    });
    connect(m_model, &RecordTableModel::completed, this, [this] {
        showEmpty();
        showCount();
        keepSelection();
    });
    connect(
        m_model, &RecordTableModel::failed, this, [this](const Error& error) { m_context.messages.showError(error); });
    connect(&m_context.store, &Store::committed, this, [this](const Changes& changes) {
        if (changes.touches(m_kind))
            m_total = -1;
    });
    const QStringList sorted = m_context.state.value(stateKey(schema, "sort")).toStringList();
    if (sorted.size() == 2)
        m_sort = {{sorted[0], sorted[1] == u"desc"_s}};
    applyColumns(m_context.state.value(stateKey(schema, "columns"), defaultColumns(m_kind)).toStringList());
    m_query = m_context.state.value(stateKey(schema, "query")).toString();
    m_filter->setText(m_query);
    refreshChips();
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
    m_filter = new FilterField(this);
    m_filter->setObjectName(u"filterField"_s);
    m_filter->setHint(m_kind == story::kind
            ? tr("words, “phrases”, team:\"Port Sales\", state:published, has:quote, happened:2025..2026")
            : tr("words, “phrases”, or a field and a value such as tag:night"));
    m_filter->setAccessibleName(tr("Search %1").arg(kindPlural(m_schema).toLower()));
    connect(m_filter, &FilterField::textEdited, this, [this](const QString& text) {
        m_query = text;
        requery();
        refreshChips();
    });
    connect(m_filter, &FilterField::completionRequested, this, &RecordListPage::offerCompletions);
    connect(m_filter, &FilterField::submitted, this, &RecordListPage::checkQuery);
    layout()->addWidget(m_filter);

    auto* row = new QWidget(this);
    auto* rowLayout = new QHBoxLayout(row);
    rowLayout->setContentsMargins(0, 0, 0, 0);
    auto* chips = new QWidget(row);
    auto* flow = new FlowLayout(chips);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const QString& key : defaultFacets(m_kind)) {
        const FieldDef* field = m_schema.field(key);
        if (!field)
            continue;
        auto* chip = new ChipButton(fieldLabel(*field), chips);
        chip->setObjectName(u"chip/"_s + key);
        connect(chip, &ChipButton::aboutToOpen, this, [this, key] { fillChip(key); });
        connect(chip, &ChipButton::selectionChanged, this, [this, key](const QStringList& codes) {
            // A word typed behind it begins on its own.
            const QString query = withFacet(m_query, key, codes).trimmed();
            setQuery(query.isEmpty() ? query : QString(query + u' '));
        });
        flow->addWidget(chip);
        m_chips[key] = chip;
    }
    rowLayout->addWidget(chips, 1);
    m_clear = new Button(tr("Clear"), row, ButtonLook::Link);
    m_clear->setObjectName(u"clearFilter"_s);
    connect(m_clear, &Button::clicked, this, [this] { setQuery({}); });
    rowLayout->addWidget(m_clear, 0, Qt::AlignTop);
    layout()->addWidget(row);
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
    dressRecordTable(*m_table, [this](const QModelIndex& index) { return cellFor(index); });
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &RecordListPage::rememberSort);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &RecordListPage::rememberColumns);
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &QTableView::activated, this, &RecordListPage::openCurrent);
    connect(m_table, &QTableView::customContextMenuRequested, this, &RecordListPage::contextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_table->currentIndex().isValid())
            m_lastRow = m_table->currentIndex().row();
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
    if (!place.query.isNull() && place.query != m_query)
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
    m_query = query;
    m_filter->setText(query);
    m_filter->clearError();
    requery();
    refreshChips();
}

void RecordListPage::requery()
{
    m_filter->clearError();
    m_asked.start();
    m_context.state.setValue(stateKey(m_schema, "query"), m_query);
    m_clear->setVisible(!m_query.trimmed().isEmpty());
    m_lastRow = 0;
    m_model->setRequest(m_query, m_sort);
}

void RecordListPage::checkQuery()
{
    m_context.store
        .read<bool>(LaneName::Rows,
            [kind = m_kind, query = m_query](Session& session) -> Result<bool> {
                const auto parsed = Search(session).parse(kind, query);
                return parsed ? Result<bool>(true) : Result<bool>(parsed.error());
            })
        .then(this, [this](const Result<bool>& fine) {
            if (!fine)
                m_filter->setError(fine.error().detail, fine.error().context.value(u"position"_s).toInt(),
                    fine.error().context.value(u"length"_s, u"1"_s).toInt());
        });
}

void RecordListPage::offerCompletions(const QString& text, int cursor)
{
    const quint64 ticket = ++m_completionTicket;
    m_context.store
        .read<QueryCompletion>(LaneName::Rows,
            [kind = m_kind, text, cursor](Session& session) {
                Search search(session);
                return complete(search, session.schemas(), kind, text, cursor);
            })
        .then(this, [this, ticket](const Result<QueryCompletion>& found) {
            if (ticket != m_completionTicket || !found)
                return;
            std::vector<Completion> offers;
            for (const CompletionItem& item : found->items)
                offers.push_back({item.insert, item.insert, translated(item.label), int(item.count)});
            m_filter->setCompletions(offers, int(found->start), int(found->length));
        });
}

void RecordListPage::refreshChips()
{
    for (auto it = m_chips.begin(); it != m_chips.end(); ++it) {
        const FieldDef& field = *m_schema.field(it.key());
        if (it.value()->isPopupOpen())
            continue; // it shows what was just chosen, with its counts
        const bool coded = field.type == FieldType::Choice || field.type == FieldType::ChoiceList;
        const QStringList chosen = coded ? facetOf(m_query, it.key(), m_schema) : facetOf(m_query, it.key());
        if (!chosen.isEmpty() && coded) {
            std::vector<FacetChoice> choices;
            for (const auto& [code, label] : field.choices)
                choices.push_back({code, choiceLabel(field, code), -1});
            it.value()->setChoices(choices);
        } else if (!chosen.isEmpty()) {
            std::vector<FacetChoice> choices;
            for (const QString& value : chosen)
                choices.push_back({value, value, -1});
            it.value()->setChoices(choices);
        }
        it.value()->setSelected(chosen);
    }
}

void RecordListPage::fillChip(const QString& fieldKey)
{
    m_context.store
        .read<std::vector<FacetValue>>(LaneName::Reports,
            [kind = m_kind, query = m_query, fieldKey](
                Session& session) { return Search(session).facet(kind, query, fieldKey); })
        .then(this, [this, fieldKey](const Result<std::vector<FacetValue>>& values) {
            if (!values) {
                m_context.messages.showError(values.error());
                return;
            }
            const FieldDef& field = *m_schema.field(fieldKey);
            std::vector<FacetChoice> choices;
            for (const FacetValue& value : *values) {
                if (value.value.isEmpty())
                    continue;
                choices.push_back({value.value, field.choices.empty() ? value.value : choiceLabel(field, value.value),
                    int(value.count)});
            }
            m_chips[fieldKey]->setChoices(choices);
        });
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
    return m_query.isEmpty() ? records : tr("%1 · %2 ms").arg(records).arg(m_lastMs);
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
    if (!m_query.trimmed().isEmpty()) {
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

void RecordListPage::keepSelection()
{
    // Whoever deletes or searches goes on from the row that has come to this place; the pane shows no row that is gone.
    if (m_model->rowCount() > 0 && m_table->selectionModel()->selectedRows().isEmpty()) {
        const QModelIndex next = m_model->index(std::min(m_lastRow, m_model->rowCount() - 1), 0);
        m_table->selectionModel()->setCurrentIndex(
            next, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return;
    }
    showDetail();
    Q_EMIT selectionChanged();
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

Cell RecordListPage::cellFor(const QModelIndex& index) const
{
    Cell cell;
    const ListRow* row = m_model->rowAt(index.row());
    if (!row) {
        cell.pending = true;
        return cell;
    }
    if (index.column() == 0) {
        cell.strong = true;
        cell.title = row->snippet.title.isEmpty() ? row->row.title : row->snippet.title;
        cell.titleHits = row->snippet.titleMarks;
        cell.snippet = row->snippet.text;
        cell.snippetHits = row->snippet.textMarks;
        return cell;
    }
    const QString column = m_model->columns().value(index.column() - 1);
    if (column == u"people"_s) {
        cell.people = row->people;
        return cell;
    }
    const QString text = m_model->data(index, Qt::DisplayRole).toString();
    const FieldDef* field = m_schema.field(column);
    const auto* code = field ? std::get_if<QString>(&row->row.record.value(column)) : nullptr;
    if (code && field->type == FieldType::Choice) {
        cell.pills.push_back({text, toneOf(*field, *code)});
        return cell;
    }
    cell.title = text;
    cell.figure = column == u"key_figure"_s
        || (field
            && (field->type == FieldType::Number || field->type == FieldType::Integer
                || field->type == FieldType::Money));
    return cell;
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/itemmodels/recordtablemodel.h"

#include "model/domain/kinds.h"
#include "views/services/labels.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kKeptBlocks = 40;
const QString kPeople = u"people"_s;
const QString kFigure = u"key_figure"_s;
const QString kCreated = u"created_at"_s;
const QString kUpdated = u"updated_at"_s;
const QString kAdoption = u"adoption"_s;

QString figurePart(const std::optional<double>& number, const QString& text, const QLocale& locale)
{
    return number ? displayNumber(*number, locale) : text;
}

} // namespace

QString figureText(const KeyFigureValue& figure, const QLocale& locale)
{
    if (figure.isEmpty())
        return {};
    const QString before = figurePart(figure.before, figure.beforeText, locale);
    const QString after = figurePart(figure.after, figure.afterText, locale);
    const QString change =
        before.isEmpty() || after.isEmpty() ? QString(before + after) : QString(before + u" → "_s + after);
    return figure.unit.isEmpty() ? change : QString(change + u' ' + figure.unit);
}

RecordTableModel::RecordTableModel(Store& store, Kind kind, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_kind(kind)
    , m_blocks(kKeptBlocks)
{
    connect(&store, &Store::committed, this, &RecordTableModel::react);
}

RecordTableModel::~RecordTableModel() = default;

void RecordTableModel::setColumns(const QStringList& columns)
{
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

void RecordTableModel::setRequest(const QString& query, const std::vector<SortKey>& sort)
{
    m_query = query;
    m_sort = sort;
    ask();
}

void RecordTableModel::refresh()
{
    if (!m_complete || m_searching) {
        ask();
        return;
    }
    // The whole list is on the screen: a beginning alone would make it shrink for a moment and lose its place.
    m_searching = true;
    askForAll(++m_ticket);
}

void RecordTableModel::ask()
{
    const quint64 ticket = ++m_ticket;
    // The answer that is being worked on is for letters that are no longer the last ones.
    if (m_searching)
        m_store.interrupt(LaneName::Search);
    m_searching = true;
    const SearchRequest request{m_kind, m_query, true, m_sort, 200};
    m_store.read<SearchHits>(LaneName::Search, [request](Session& session) { return Search(session).first(request); })
        .then(this, [this, ticket](const Result<SearchHits>& hits) {
            if (ticket != m_ticket)
                return;
            if (!hits) {
                m_searching = false;
                if (hits.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(hits.error());
                return;
            }
            takeIds(hits->ids, hits->complete);
            Q_EMIT firstRowsArrived();
            if (hits->complete) {
                m_searching = false;
                Q_EMIT completed();
            } else {
                askForAll(ticket);
            }
        });
}

void RecordTableModel::askForAll(quint64 ticket)
{
    const SearchRequest request{m_kind, m_query, true, m_sort, 200};
    m_store.read<SearchHits>(LaneName::Search, [request](Session& session) { return Search(session).all(request); })
        .then(this, [this, ticket](const Result<SearchHits>& hits) {
            if (ticket != m_ticket)
                return;
            m_searching = false;
            if (!hits) {
                if (hits.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(hits.error());
                return;
            }
            takeIds(hits->ids, true);
            Q_EMIT completed();
        });
}

void RecordTableModel::takeIds(std::vector<RecordId> ids, bool complete)
{
    // The same beginning with more behind it only grows, so that neither the selection nor the scroll position moves.
    if (ids == m_ids) {
        m_complete = complete;
        dropRows();
        return;
    }
    const bool grows = ids.size() >= m_ids.size() && std::equal(m_ids.begin(), m_ids.end(), ids.begin());
    m_complete = complete;
    if (grows) {
        beginInsertRows({}, int(m_ids.size()), int(ids.size()) - 1);
        m_ids = std::move(ids);
        endInsertRows();
        dropRows();
        return;
    }
    m_fresh.clear();
    m_asked.clear();
    ++m_generation;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList former = persistentIndexList();
    std::vector<RecordId> wanted;
    for (const QModelIndex& each : former)
        wanted.push_back(idAt(each.row()));
    m_ids = std::move(ids);
    QModelIndexList current;
    for (qsizetype i = 0; i < former.size(); ++i) {
        const int row = rowOf(wanted[size_t(i)]);
        current << (row < 0 ? QModelIndex() : index(row, former[i].column()));
    }
    changePersistentIndexList(former, current);
    Q_EMIT layoutChanged();
}

void RecordTableModel::dropRows()
{
    // What was fetched stays in sight until it is fetched again.
    m_fresh.clear();
    m_asked.clear();
    ++m_generation;
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RecordTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int RecordTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 1;
}

RecordId RecordTableModel::idAt(int row) const
{
    return row >= 0 && row < int(m_ids.size()) ? m_ids[size_t(row)] : RecordId();
}

int RecordTableModel::rowOf(RecordId id) const
{
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

const ListRow* RecordTableModel::rowAt(int row) const
{
    if (row < 0 || row >= int(m_ids.size()))
        return nullptr;
    // A quick answer may arrive inside the call, so the block is looked up after it.
    if (!m_fresh.contains(row / kBlock))
        fetchBlock(row / kBlock);
    const std::vector<ListRow>* block = m_blocks.object(row / kBlock);
    if (!block)
        return nullptr;
    const RecordId id = m_ids[size_t(row)];
    const auto found = std::ranges::find(*block, id, [](const ListRow& each) { return each.row.record.id; });
    return found == block->end() ? nullptr : &*found;
}

void RecordTableModel::fetchBlock(int block) const
{
    if (m_asked.contains(block))
        return;
    m_asked.insert(block);
    const auto first = m_ids.begin() + block * kBlock;
    const std::vector<RecordId> ids(first, first + std::min<std::ptrdiff_t>(kBlock, m_ids.end() - first));
    auto* self = const_cast<RecordTableModel*>(this); // a fetch fills the cache; what the list holds does not change
    const quint64 generation = m_generation;
    m_store
        .read<std::vector<ListRow>>(LaneName::Rows,
            [kind = m_kind, ids, query = m_query](Session& session) { return listRows(session, kind, ids, query); })
        .then(self, [self, block, generation](const Result<std::vector<ListRow>>& rows) {
            if (generation != self->m_generation)
                return;
            self->m_asked.remove(block);
            if (!rows) {
                Q_EMIT self->failed(rows.error());
                return;
            }
            self->m_fresh.insert(block);
            self->m_blocks.insert(block, new std::vector<ListRow>(*rows));
            const int last = std::min(int(self->m_ids.size()), (block + 1) * kBlock) - 1;
            Q_EMIT self->dataChanged(self->index(block * kBlock, 0), self->index(last, self->columnCount() - 1));
        });
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const ListRow* found = rowAt(index.row());
    if (!found)
        return u"…"_s;
    if (index.column() == 0)
        return found->row.title;
    const QString& column = m_columns[index.column() - 1];
    if (column == kPeople)
        return found->people.join(u", "_s);
    if (column == kFigure)
        return figureText(found->figure, QLocale());
    if (column == kAdoption)
        return found->tried == 0 ? QString() : tr("%1 of %2 teams").arg(found->adopted).arg(found->tried);
    const Record& record = found->row.record;
    if (column == kCreated || column == kUpdated)
        return timeAgo(column == kCreated ? record.createdAt : record.updatedAt, m_store.services().clock());
    const FieldDef* field = m_store.schemas().of(m_kind).field(column);
    if (!field)
        return {};
    const auto titles = found->row.refTitles.find(column);
    return displayValue(
        *field, record.value(column), titles == found->row.refTitles.end() ? QStringList() : titles->second, QLocale());
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const RecordSchema& schema = m_store.schemas().of(m_kind);
    if (section == 0)
        return schema.titleField() ? fieldLabel(*schema.titleField()) : kindName(schema);
    return columnLabel(schema, m_columns.value(section - 1));
}

QString RecordTableModel::columnLabel(const RecordSchema& schema, const QString& column)
{
    if (column == kPeople)
        return tr("People");
    if (column == kFigure)
        return tr("Key figure");
    if (column == kCreated)
        return tr("Added");
    if (column == kUpdated)
        return tr("Changed");
    if (column == kAdoption)
        return tr("Adopted by");
    const FieldDef* field = schema.field(column);
    return field ? fieldLabel(*field) : column;
}

QStringList RecordTableModel::possibleColumns(const RecordSchema& schema)
{
    QStringList columns;
    for (const FieldDef& field : schema.fields()) {
        if (!field.is(Hidden) && &field != schema.titleField() && field.type != FieldType::LongText)
            columns << field.key;
    }
    if (schema.kind() == story::kind || schema.kind() == usecase::kind || schema.kind() == replication::kind)
        columns << kPeople;
    if (schema.kind() == story::kind)
        columns << kFigure;
    if (schema.kind() == usecase::kind)
        columns << kAdoption;
    return columns << kCreated << kUpdated;
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        return;
    const RecordSchema& schema = m_store.schemas().of(m_kind);
    const QString key = column == 0 ? u"title"_s : m_columns.value(column - 1);
    if (!query::sortKeys(schema).contains(key))
        return;
    // The former column decides among equals, as people expect who sort by one after the other.
    std::vector<SortKey> keys{{key, order == Qt::DescendingOrder}};
    for (const SortKey& former : m_sort) {
        if (former.field != key && keys.size() < 3)
            keys.push_back(former);
    }
    setRequest(m_query, keys);
}

void RecordTableModel::react(const Changes& changes)
{
    // Titles, figures and people of other kinds stand in the rows; only what is in sight is fetched again.
    if (changes.kinds.contains(m_kind))
        refresh();
    else
        dropRows();
}

} // namespace encore

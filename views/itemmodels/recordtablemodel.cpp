// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/itemmodels/recordtablemodel.h"

#include "views/services/labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

RecordTableModel::RecordTableModel(RecordSource& source, QObject* parent)
    : QAbstractTableModel(parent)
    , m_source(source)
{
    layRows();
    connect(
        &source, &RecordSource::aboutToGrow, this, [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&source, &RecordSource::grown, this, [this] {
        layRows();
        endInsertRows();
    });
    connect(&source, &RecordSource::aboutToChange, this, &RecordTableModel::beginChange);
    connect(&source, &RecordSource::changed, this, &RecordTableModel::endChange);
    connect(&source, &RecordSource::contentChanged, this, &RecordTableModel::tellContent);
}

RecordTableModel::~RecordTableModel() = default;

void RecordTableModel::setColumns(const QStringList& columns)
{
    if (columns == m_columns)
        return;
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

void RecordTableModel::layRows()
{
    m_heads.clear();
    if (!isGrouped()) {
        m_rows = m_source.size();
        return;
    }
    int row = 0;
    for (const RecordGroup& group : m_source.groups()) {
        m_heads.push_back(row);
        row += 1 + (isFolded(group) ? 0 : int(group.count));
    }
    m_rows = row;
}

void RecordTableModel::beginChange()
{
    Q_EMIT layoutAboutToBeChanged();
    m_former = persistentIndexList();
    m_formerIds.clear();
    for (const QModelIndex& each : std::as_const(m_former))
        m_formerIds.push_back(idAt(each.row()));
}

void RecordTableModel::endChange()
{
    layRows();
    QModelIndexList current;
    const std::unordered_map<qint64, int> places =
        m_former.isEmpty() ? std::unordered_map<qint64, int>() : m_source.places();
    for (qsizetype i = 0; i < m_former.size(); ++i) {
        const auto place = places.find(m_formerIds[size_t(i)].value);
        const int row = place == places.end() ? -1 : rowOfPlace(place->second);
        current << (row < 0 ? QModelIndex() : index(row, m_former[i].column()));
    }
    changePersistentIndexList(m_former, current);
    m_former.clear();
    Q_EMIT layoutChanged();
}

void RecordTableModel::tellContent(int first, int last)
{
    const int top = isGrouped() ? 0 : first;
    const int bottom = isGrouped() ? m_rows - 1 : last;
    if (bottom >= top)
        Q_EMIT dataChanged(index(top, 0), index(bottom, columnCount() - 1));
}

size_t RecordTableModel::groupOfRow(int row) const
{
    return size_t(std::ranges::upper_bound(m_heads, row) - m_heads.begin()) - 1;
}

int RecordTableModel::placeOf(int row) const
{
    if (!isGrouped() || row < 0 || row >= m_rows)
        return row < m_rows ? row : -1;
    const size_t group = groupOfRow(row);
    return row == m_heads[group] ? -1 : int(m_source.groups()[group].start) + row - m_heads[group] - 1;
}

int RecordTableModel::rowOfPlace(int place) const
{
    const std::vector<RecordGroup>& groups = m_source.groups();
    if (place < 0 || groups.empty())
        return place;
    const auto after = std::ranges::upper_bound(groups, qint64(place), {}, &RecordGroup::start);
    const RecordGroup& group = *(after - 1);
    const auto head = m_heads[size_t(after - groups.begin()) - 1];
    return isFolded(group) ? -1 : head + 1 + place - int(group.start);
}

int RecordTableModel::rowOf(RecordId id) const
{
    return rowOfPlace(m_source.placeOf(id));
}

const RecordGroup* RecordTableModel::headAt(int row) const
{
    if (!isGrouped() || row < 0 || row >= m_rows)
        return nullptr;
    const size_t group = groupOfRow(row);
    return row == m_heads[group] ? &m_source.groups()[group] : nullptr;
}

void RecordTableModel::setFolded(const RecordGroup& group, bool folded)
{
    if (folded == isFolded(group))
        return;
    const QString value = group.value;
    beginChange();
    if (folded)
        m_folded.insert(value);
    else
        m_folded.remove(value);
    endChange();
}

void RecordTableModel::foldAll(bool folded)
{
    beginChange();
    m_folded.clear();
    if (folded) {
        for (const RecordGroup& group : m_source.groups())
            m_folded.insert(group.value);
    }
    endChange();
}

int RecordTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int RecordTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 1;
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return headAt(index.row()) ? Qt::ItemIsEnabled
                               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString RecordTableModel::headText(const RecordGroup& group) const
{
    return groupLabel(schema(), m_source.request().group, group);
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (const RecordGroup* group = headAt(index.row())) {
        if (index.column() > 0)
            return {};
        const QString name = headText(*group);
        if (role == Qt::DisplayRole)
            return name;
        const QString spoken = name + u", "_s + countOf(schema(), group->count);
        return isFolded(*group) ? tr("%1, folded").arg(spoken) : spoken;
    }
    const ListRow* found = rowAt(index.row());
    if (!found)
        return u"…"_s;
    if (index.column() == 0)
        return found->row.title;
    return columnText(schema(), *found, m_columns[index.column() - 1], m_source.store().services().clock());
}

QString RecordTableModel::sortKeyOf(int column) const
{
    return column == 0 ? u"title"_s : m_columns.value(column - 1);
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool words = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (orientation != Qt::Horizontal || !words)
        return {};
    const QString label = section == 0 ? titleLabel(schema()) : columnLabel(schema(), m_columns.value(section - 1));
    const std::vector<SortKey>& sort = m_source.request().sort;
    const auto key = std::ranges::find(sort, sortKeyOf(section), &SortKey::field);
    if (key == sort.end())
        return label;
    if (role == Qt::AccessibleTextRole)
        return key->descending ? tr("%1, sorted downwards").arg(label) : tr("%1, sorted upwards").arg(label);
    // With several columns each says its turn.
    const QString arrow = key->descending ? u"↓"_s : u"↑"_s;
    return sort.size() == 1 ? QString(label + u' ' + arrow)
                            : QString(label + u' ' + arrow + QString::number(key - sort.begin() + 1));
}

} // namespace encore

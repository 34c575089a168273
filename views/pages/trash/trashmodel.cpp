// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/trash/trashmodel.h"

#include "views/services/labels.h"
#include "views/theme/icons.h"
#include "views/widgets/recorddelegate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

TrashModel::TrashModel(const Schemas& schemas, QObject* parent) : QAbstractTableModel(parent), m_schemas(schemas) { }

void TrashModel::setEntries(std::vector<TrashEntry> entries, const QDateTime& now)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_now = now;
    endResetModel();
}

int TrashModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int TrashModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TrashModel::text(const TrashEntry& entry, int column) const
{
    switch (column) {
    case Title: return entry.title.isEmpty() ? tr("(without a title)") : entry.title;
    case KindName: return kindName(m_schemas.of(entry.record.kind));
    case When: return timeAgo(entry.trashedAt, m_now);
    default: return {};
    }
}

Cell TrashModel::cell(const QModelIndex& index) const
{
    const TrashEntry& entry = at(index.row());
    Cell cell;
    cell.title = text(entry, index.column());
    if (index.column() == Title) {
        cell.strong = true;
        if (entry.with > 0)
            cell.snippet = tr("and %Ln records that hang on it", nullptr, int(entry.with));
    }
    return cell;
}

QVariant TrashModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const TrashEntry& entry = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(entry, index.column());
    case Qt::DecorationRole:
        return index.column() == KindName ? QVariant(icon(kindIcon(entry.record.kind), Role::Muted)) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == When ? QLocale().toString(entry.trashedAt.toLocalTime(), QLocale::LongFormat)
                                      : text(entry, index.column());
    case Qt::AccessibleTextRole: return QString(text(entry, KindName) + u": "_s + text(entry, index.column()));
    default: return {};
    }
}

QVariant TrashModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title: return tr("What");
    case KindName: return tr("Kind");
    case When: return tr("Moved here");
    default: return {};
    }
}

void TrashModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    std::ranges::stable_sort(m_entries, [&](const TrashEntry& one, const TrashEntry& two) {
        const bool before = column == When ? one.trashedAt < two.trashedAt
                                           : QString::localeAwareCompare(text(one, column), text(two, column)) < 0;
        const bool after = column == When ? two.trashedAt < one.trashedAt
                                          : QString::localeAwareCompare(text(two, column), text(one, column)) < 0;
        return order == Qt::AscendingOrder ? before : after;
    });
    endResetModel();
}

} // namespace encore

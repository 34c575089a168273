// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/itemmodels/boardcolumnmodel.h"

#include "views/itemmodels/recordtext.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace encore {

const QString BoardColumnModel::kDragType = u"application/x-encore-records"_s;

BoardColumnModel::BoardColumnModel(RecordSource& source, QString value, QObject* parent)
    : QAbstractListModel(parent)
    , m_source(source)
    , m_value(std::move(value))
{
    endChange();
}

QVariant BoardColumnModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const ListRow* row = rowAt(index.row());
    return row ? row->row.title : u"…"_s;
}

Qt::ItemFlags BoardColumnModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags drop = m_movable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    if (!index.isValid())
        return drop;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren | drop
        | (m_movable ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QMimeData* BoardColumnModel::mimeData(const QModelIndexList& indexes) const
{
    QStringList words{QString(m_source.kind().key)};
    for (const QModelIndex& index : indexes)
        words << QString::number(idAt(index.row()).value);
    auto* data = new QMimeData;
    data->setData(kDragType, words.join(u' ').toUtf8());
    return data;
}

void BoardColumnModel::beginChange()
{
    Q_EMIT layoutAboutToBeChanged();
    m_former = persistentIndexList();
    m_formerIds.clear();
    for (const QModelIndex& each : std::as_const(m_former))
        m_formerIds.push_back(idAt(each.row()));
}

void BoardColumnModel::endChange()
{
    const auto group = std::ranges::find(m_source.groups(), m_value, &RecordGroup::value);
    const bool there = group != m_source.groups().end();
    m_start = there ? int(group->start) : 0;
    m_count = there ? int(group->count) : 0;
    QModelIndexList current;
    const std::unordered_map<qint64, int> places =
        m_former.isEmpty() ? std::unordered_map<qint64, int>() : m_source.places();
    for (qsizetype i = 0; i < m_former.size(); ++i) {
        const auto place = places.find(m_formerIds[size_t(i)].value);
        const int row = place == places.end() ? -1 : rowOfPlace(place->second);
        current << (row < 0 ? QModelIndex() : index(row));
    }
    changePersistentIndexList(m_former, current);
    m_former.clear();
    Q_EMIT layoutChanged();
}

void BoardColumnModel::tellContent(int first, int last)
{
    const int from = std::max(0, first - m_start);
    const int to = std::min(m_count - 1, last - m_start);
    if (from <= to)
        Q_EMIT dataChanged(index(from), index(to));
}

std::vector<RecordId> draggedRecords(const QByteArray& data, Kind kind)
{
    const QStringList words = QString::fromUtf8(data).split(u' ');
    std::vector<RecordId> ids;
    if (words.value(0) != kind.key)
        return ids;
    for (const QString& word : words.mid(1))
        ids.push_back(RecordId{word.toLongLong()});
    return ids;
}

} // namespace encore

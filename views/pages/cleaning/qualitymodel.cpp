// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/cleaning/qualitymodel.h"

#include "views/services/labels.h"
#include "views/widgets/recorddelegate.h"

using namespace Qt::StringLiterals;

namespace encore {

QualityModel::QualityModel(const Schemas& schemas, QObject* parent)
    : QAbstractTableModel(parent)
    , m_schemas(schemas) { }

void QualityModel::setRows(std::vector<QualityRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int QualityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int QualityModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

Cell QualityModel::cell(const QModelIndex& index) const
{
    Cell cell;
    cell.title = data(index, Qt::DisplayRole).toString();
    cell.strong = true;
    const QualityRow& row = at(index.row());
    const QString kind = kindName(m_schemas.of(row.record.kind));
    cell.snippet = row.detail.isEmpty() ? kind : QString(kind + u" · "_s + row.detail);
    return cell;
}

QVariant QualityModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const QualityRow& row = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.title.isEmpty() ? tr("(without a title)") : row.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return row.detail.isEmpty() ? row.title : QString(row.title + u"\n"_s + row.detail);
    default: return {};
    }
}

QVariant QualityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole && section == 0 ? tr("Records") : QVariant();
}

} // namespace encore

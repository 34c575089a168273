// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/store.h"
#include "model/store/trash.h"

#include <QAbstractTableModel>

namespace encore {

struct Cell;

/// What is in the trash: what it is, of which kind, since when.
class TrashModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, KindName, When, ColumnCount };

    explicit TrashModel(const Schemas& schemas, QObject* parent = nullptr);

    void setEntries(std::vector<TrashEntry> entries, const QDateTime& now);
    const std::vector<TrashEntry>& entries() const { return m_entries; }
    const TrashEntry& at(int row) const { return m_entries[size_t(row)]; }
    Cell cell(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString text(const TrashEntry& entry, int column) const;

    const Schemas& m_schemas;
    std::vector<TrashEntry> m_entries;
    QDateTime m_now;
};

} // namespace encore

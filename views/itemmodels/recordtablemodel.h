// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/itemmodels/recordsource.h"
#include "views/itemmodels/recordtext.h"

#include <QAbstractTableModel>

namespace encore {

/// A list of any kind of records as rows and columns. When the source is grouped, each group has a head row, whose records can be folded
/// away; without groups rows and places of the source are the same.
class RecordTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Columns are as columnText() knows them; the title is always the first column.
    explicit RecordTableModel(RecordSource& source, QObject* parent = nullptr);
    ~RecordTableModel() override;

    RecordSource& source() const { return m_source; }
    Kind kind() const { return m_source.kind(); }
    const RecordSchema& schema() const { return m_source.schema(); }
    void setColumns(const QStringList& columns);
    const QStringList& columns() const { return m_columns; }
    /// The key that a column is sorted by: a field, or "title" for the first.
    QString sortKeyOf(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// The record of a row; invalid for the head of a group.
    RecordId idAt(int row) const { return m_source.idAt(placeOf(row)); }
    /// The row of a record, -1 when it is not in the list or folded away.
    int rowOf(RecordId id) const;
    /// The fetched row, or null while it is on its way (it is asked for then) and for heads.
    const ListRow* rowAt(int row) const { return m_source.rowAt(placeOf(row)); }
    /// The group that a row is the head of, or null.
    const RecordGroup* headAt(int row) const;
    bool isFolded(const RecordGroup& group) const { return m_folded.contains(group.value); }
    void setFolded(const RecordGroup& group, bool folded);
    /// Folds or opens all groups.
    void foldAll(bool folded);

    qint64 total() const { return m_source.total(); }
    bool isComplete() const { return m_source.isComplete(); }
    bool isSettled() const { return m_source.isSettled(); }
    const std::vector<RecordId>& ids() const { return m_source.ids(); }

private:
    bool isGrouped() const { return !m_source.groups().empty(); }
    int placeOf(int row) const;
    int rowOfPlace(int place) const;
    size_t groupOfRow(int row) const;
    void layRows();
    void beginChange();
    void endChange();
    void tellContent(int first, int last);
    QString headText(const RecordGroup& group) const;

    RecordSource& m_source;
    QStringList m_columns;
    QSet<QString> m_folded; ///< by the value of the group
    std::vector<int> m_heads;
    int m_rows = 0;
    QModelIndexList m_former; ///< while everything changes: what was selected, and of which records
    std::vector<RecordId> m_formerIds;
};

} // namespace encore

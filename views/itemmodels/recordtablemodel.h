// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/listrows.h"
#include "model/store/store.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

namespace encore {

/// "42 → 15 min", or the words that stand for the figures; empty when there are none.
QString figureText(const KeyFigureValue& figure, const QLocale& locale);

/// A list of any kind of records, filtered and sorted by the database. It holds the ids; rows are fetched in blocks when they come into
/// sight. The first rows of an answer appear before the rest is known.
class RecordTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `columns` are field keys, or "people", "key_figure", "created_at", "updated_at"; the title is always the first column.
    RecordTableModel(Store& store, Kind kind, QObject* parent = nullptr);
    ~RecordTableModel() override;

    Kind kind() const { return m_kind; }
    const RecordSchema& schema() const { return m_store.schemas().of(m_kind); }
    void setColumns(const QStringList& columns);
    /// The heading of a column, and all columns that a list of this kind can have.
    static QString columnLabel(const RecordSchema& schema, const QString& column);
    static QStringList possibleColumns(const RecordSchema& schema);
    const QStringList& columns() const { return m_columns; }
    /// Asks for another list; the former one stays until the first rows of the new one are there.
    void setRequest(const QString& query, const std::vector<SortKey>& sort);
    const QString& query() const { return m_query; }
    const std::vector<SortKey>& sortKeys() const { return m_sort; }
    /// Asks again, keeping what is shown as long as possible.
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    RecordId idAt(int row) const;
    /// The row of a record, -1 when it is not in the list.
    int rowOf(RecordId id) const;
    /// The fetched row, or null while it is on its way (it is asked for then).
    const ListRow* rowAt(int row) const;
    /// The number of matches; -1 while only the first rows are known.
    qint64 total() const { return m_complete ? qint64(m_ids.size()) : -1; }
    bool isComplete() const { return m_complete; }
    /// Nothing is on its way: all ids are known, and all rows that were asked for are there.
    bool isSettled() const { return m_complete && !m_searching && m_asked.isEmpty(); }
    /// Every id of the list, in order (complete lists only).
    const std::vector<RecordId>& ids() const { return m_ids; }

Q_SIGNALS:
    /// The first rows of the current request are there / the whole list is known.
    void firstRowsArrived();
    void completed();
    /// The query could not be read, or reading failed.
    void failed(const encore::Error& error);

private:
    void ask();
    void askForAll(quint64 ticket);
    void takeIds(std::vector<RecordId> ids, bool complete);
    void dropRows();
    void fetchBlock(int block) const;
    void react(const Changes& changes);

    static constexpr int kBlock = 64;
    Store& m_store;
    Kind m_kind;
    QStringList m_columns;
    QString m_query;
    std::vector<SortKey> m_sort;
    std::vector<RecordId> m_ids;
    bool m_complete = false;
    quint64 m_ticket = 0;
    bool m_searching = false;
    mutable QCache<int, std::vector<ListRow>> m_blocks;
    mutable QSet<int> m_asked;        ///< blocks on their way
    mutable QSet<int> m_fresh;        ///< blocks that hold what is stored now
    mutable quint64 m_generation = 0; ///< of the block contents; answers of an earlier one are dropped
};

} // namespace encore

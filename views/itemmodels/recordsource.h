// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/grouping.h"
#include "model/search/listrows.h"
#include "model/store/store.h"

#include <QCache>
#include <QObject>
#include <QSet>

#include <unordered_map>

namespace encore {

/// Which records a list shows, and in what order.
struct ListRequest
{
    QString query;
    std::vector<SortKey> sort = {};
    QString group = {}; ///< a field; empty: not grouped
    bool operator==(const ListRequest&) const = default;
};

/// The records of a list of any kind, filtered, sorted and grouped by the database. It holds the numbers of all of them; what stands in
/// them is fetched in blocks when it comes into sight. The first of an answer appear before the rest is known. Tables, cards and boards
/// show it.
class RecordSource final : public QObject
{
    Q_OBJECT

public:
    RecordSource(Store& store, Kind kind, QObject* parent = nullptr);
    ~RecordSource() override;

    Store& store() const { return m_store; }
    Kind kind() const { return m_kind; }
    const RecordSchema& schema() const { return m_store.schemas().of(m_kind); }
    /// Asks for other records; the former ones stay until the first of the new are there.
    void setRequest(const ListRequest& request);
    const ListRequest& request() const { return m_request; }
    /// Asks again, keeping what is shown as long as possible.
    void refresh();

    const std::vector<RecordId>& ids() const { return m_ids; }
    /// Empty when the list is not grouped.
    const std::vector<RecordGroup>& groups() const { return m_groups; }
    int size() const { return int(m_ids.size()); }
    RecordId idAt(int place) const;
    /// The place of a record, -1 when it is not in the list.
    int placeOf(RecordId id) const;
    /// The places of all records, for those who look for many.
    std::unordered_map<qint64, int> places() const;
    /// What is stored of the record, or null while it is on its way (it is asked for then).
    const ListRow* rowAt(int place) const;
    /// The number of matches; -1 while only the first are known.
    qint64 total() const { return m_complete ? qint64(m_ids.size()) : -1; }
    bool isComplete() const { return m_complete; }
    /// Nothing is on its way: all numbers are known, and all that was asked for is there.
    bool isSettled() const { return m_complete && !m_searching && m_asked.isEmpty(); }

Q_SIGNALS:
    /// Records are about to be added at the end / are there now.
    void aboutToGrow(int first, int last);
    void grown();
    /// Everything is about to change / has changed.
    void aboutToChange();
    void changed();
    /// What is stored of these places has come, or may have become different.
    void contentChanged(int first, int last);
    /// The first records of the current request are there / all of them.
    void firstRowsArrived();
    void completed();
    /// The query could not be read, or reading failed.
    void failed(const encore::Error& error);

private:
    void ask();
    void askForAll(quint64 ticket);
    void askForGroups(quint64 ticket);
    bool isLate(quint64 ticket, const Error* error);
    SearchRequest searchRequest() const { return {m_kind, m_request.query, true, m_request.sort, kFirst}; }
    void take(std::vector<RecordId> ids, std::vector<RecordGroup> groups, bool complete);
    void dropRows();
    void fetchBlock(int block) const;
    void react(const Changes& changes);

    static constexpr int kBlock = 64;
    static constexpr int kFirst = 200;
    Store& m_store;
    Kind m_kind;
    ListRequest m_request;
    std::vector<RecordId> m_ids;
    std::vector<RecordGroup> m_groups;
    bool m_complete = false;
    bool m_searching = false;
    quint64 m_ticket = 0;
    mutable QCache<int, std::vector<ListRow>> m_blocks;
    mutable QSet<int> m_asked;        ///< blocks on their way
    mutable QSet<int> m_fresh;        ///< blocks that hold what is stored now
    mutable quint64 m_generation = 0; ///< of the block contents; answers of an earlier one are dropped
};

} // namespace encore

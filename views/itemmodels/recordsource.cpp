// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/itemmodels/recordsource.h"

#include <algorithm>

namespace encore {

namespace {

constexpr int kKeptBlocks = 40;

} // namespace

RecordSource::RecordSource(Store& store, Kind kind, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_kind(kind)
    , m_blocks(kKeptBlocks)
{
    connect(&store, &Store::committed, this, &RecordSource::react);
}

RecordSource::~RecordSource() = default;

void RecordSource::setRequest(const ListRequest& request)
{
    m_request = request;
    ask();
}

void RecordSource::refresh()
{
    if (!m_complete || m_searching) {
        ask();
        return;
    }
    // The whole list is on the screen: a beginning alone would make it shrink for a moment and lose its place.
    m_searching = true;
    if (m_request.group.isEmpty())
        askForAll(++m_ticket);
    else
        askForGroups(++m_ticket);
}

void RecordSource::ask()
{
    const quint64 ticket = ++m_ticket;
    // The answer that is being worked on is for letters that are no longer the last ones.
    if (m_searching)
        m_store.interrupt(LaneName::Search);
    m_searching = true;
    if (!m_request.group.isEmpty()) {
        askForGroups(ticket);
        return;
    }
    m_store
        .read<SearchHits>(
            LaneName::Search, [request = searchRequest()](Session& session) { return Search(session).first(request); })
        .then(this, [this, ticket](const Result<SearchHits>& hits) {
            if (isLate(ticket, hits ? nullptr : &hits.error()))
                return;
            take(hits->ids, {}, hits->complete);
            Q_EMIT firstRowsArrived();
            if (hits->complete) {
                m_searching = false;
                Q_EMIT completed();
            } else {
                askForAll(ticket);
            }
        });
}

bool RecordSource::isLate(quint64 ticket, const Error* error)
{
    if (ticket != m_ticket)
        return true;
    if (!error)
        return false;
    m_searching = false;
    if (error->code != ErrorCode::Cancelled)
        Q_EMIT failed(*error);
    return true;
}

void RecordSource::askForAll(quint64 ticket)
{
    m_store
        .read<SearchHits>(
            LaneName::Search, [request = searchRequest()](Session& session) { return Search(session).all(request); })
        .then(this, [this, ticket](const Result<SearchHits>& hits) {
            if (isLate(ticket, hits ? nullptr : &hits.error()))
                return;
            m_searching = false;
            take(hits->ids, {}, true);
            Q_EMIT completed();
        });
}

void RecordSource::askForGroups(quint64 ticket)
{
    m_store
        .read<GroupedHits>(LaneName::Search,
            [request = searchRequest(), group = m_request.group](
                Session& session) { return groupedRecords(session, request, group); })
        .then(this, [this, ticket](const Result<GroupedHits>& hits) {
            if (isLate(ticket, hits ? nullptr : &hits.error()))
                return;
            m_searching = false;
            take(hits->ids, hits->groups, true);
            Q_EMIT firstRowsArrived();
            Q_EMIT completed();
        });
}

void RecordSource::take(std::vector<RecordId> ids, std::vector<RecordGroup> groups, bool complete)
{
    m_complete = complete;
    if (ids == m_ids && groups == m_groups) {
        dropRows();
        return;
    }
    // The same beginning with more behind it only grows, so that neither the selection nor the scroll position moves.
    const bool grows = groups.empty() && m_groups.empty() && ids.size() > m_ids.size()
        && std::equal(m_ids.begin(), m_ids.end(), ids.begin());
    if (grows) {
        Q_EMIT aboutToGrow(int(m_ids.size()), int(ids.size()) - 1);
        m_ids = std::move(ids);
        Q_EMIT grown();
        dropRows();
        return;
    }
    Q_EMIT aboutToChange();
    m_fresh.clear();
    m_asked.clear();
    ++m_generation;
    m_ids = std::move(ids);
    m_groups = std::move(groups);
    Q_EMIT changed();
}

void RecordSource::dropRows()
{
    // What was fetched stays in sight until it is fetched again.
    m_fresh.clear();
    m_asked.clear();
    ++m_generation;
    if (!m_ids.empty())
        Q_EMIT contentChanged(0, size() - 1);
}

RecordId RecordSource::idAt(int place) const
{
    return place >= 0 && place < size() ? m_ids[size_t(place)] : RecordId();
}

int RecordSource::placeOf(RecordId id) const
{
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

std::unordered_map<qint64, int> RecordSource::places() const
{
    std::unordered_map<qint64, int> out;
    out.reserve(m_ids.size());
    for (size_t i = 0; i < m_ids.size(); ++i)
        out.emplace(m_ids[i].value, int(i));
    return out;
}

const ListRow* RecordSource::rowAt(int place) const
{
    if (place < 0 || place >= size())
        return nullptr;
    // A quick answer may arrive inside the call, so the block is looked up after it.
    if (!m_fresh.contains(place / kBlock))
        fetchBlock(place / kBlock);
    const std::vector<ListRow>* block = m_blocks.object(place / kBlock);
    if (!block)
        return nullptr;
    const RecordId id = m_ids[size_t(place)];
    const auto found = std::ranges::find(*block, id, [](const ListRow& each) { return each.row.record.id; });
    return found == block->end() ? nullptr : &*found;
}

void RecordSource::fetchBlock(int block) const
{
    if (m_asked.contains(block))
        return;
    m_asked.insert(block);
    const auto first = m_ids.begin() + block * kBlock;
    const std::vector<RecordId> ids(first, first + std::min<std::ptrdiff_t>(kBlock, m_ids.end() - first));
    auto* self = const_cast<RecordSource*>(this); // a fetch fills the cache; what the list holds does not change
    const quint64 generation = m_generation;
    m_store
        .read<std::vector<ListRow>>(LaneName::Rows,
            [kind = m_kind, ids, query = m_request.query](
                Session& session) { return listRows(session, kind, ids, query); })
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
            Q_EMIT self->contentChanged(block * kBlock, std::min(self->size(), (block + 1) * kBlock) - 1);
        });
}

void RecordSource::react(const Changes& changes)
{
    // Titles, figures and people of other kinds stand in the rows; only what is in sight is fetched again. In groups they are also the
    // names of the groups.
    if (changes.kinds.contains(m_kind) || !m_request.group.isEmpty())
        refresh();
    else
        dropRows();
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/lineage.h"

#include "model/domain/kinds.h"

#include <algorithm>
#include <array>
#include <deque>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// A column of a table that says what a record came from, or (`reversed`) what it led to.
struct Way
{
    Kind owner;
    const char* column;
    Kind named;
    bool reversed;
    LineageLink link;
    const char* only; ///< a condition over the owner's table, alias t
};

std::span<const Way> ways()
{
    static const std::array all{
        Way{idea::kind, "story", story::kind, false, LineageLink::Inspired, "1 = 1"},
        Way{idea::kind, "use_case", usecase::kind, true, LineageLink::Became, "1 = 1"},
        Way{idea::kind, "replication", replication::kind, true, LineageLink::Became, "1 = 1"},
        Way{story::kind, "idea", idea::kind, false, LineageLink::Became, "1 = 1"},
        Way{story::kind, "inspired_by", story::kind, false, LineageLink::Inspired, "1 = 1"},
        Way{story::kind, "replication", replication::kind, false, LineageLink::ToldIn, "1 = 1"},
        // A story that tells of a replication came after the use case, any other one before it.
        Way{story::kind, "use_case", usecase::kind, true, LineageLink::Became, "t.replication IS NULL"},
        Way{replication::kind, "source", replication::kind, false, LineageLink::CopiedFrom, "1 = 1"},
        Way{replication::kind, "idea", idea::kind, false, LineageLink::Became, "1 = 1"},
        Way{replication::kind, "use_case", usecase::kind, false, LineageLink::Replicated, "t.source IS NULL"},
    };
    return all;
}

QString shownTitle(const RecordSchema& schema)
{
    return schema.kind() == replication::kind ? u"(SELECT m.name FROM team m WHERE m.id = t.team)"_s
                                              : schema.titleSql(u"t"_s);
}

class Walk
{
public:
    Walk(Session& session, size_t most) : m_session(session), m_most(most) { }

    Result<Lineage> from(const RecordRef& begin)
    {
        ENCORE_TRY(visit(begin));
        while (!m_queue.empty()) {
            const size_t at = m_queue.front();
            m_queue.pop_front();
            for (const Way& way : ways()) {
                const Kind kind = m_found.nodes[at].record.kind;
                if (kind == way.owner)
                    ENCORE_TRY(follow(at, way, true));
                if (kind == way.named)
                    ENCORE_TRY(follow(at, way, false));
            }
        }
        countGenerations();
        return std::move(m_found);
    }

private:
    // The node of a record; nothing when it is in the trash, or when there is no room for it.
    Result<std::optional<size_t>> visit(const RecordRef& record)
    {
        const std::pair key{record.kind, record.id};
        if (const auto known = m_places.find(key); known != m_places.end())
            return std::optional(known->second);
        const RecordSchema& schema = m_session.schemas().of(record.kind);
        const QString state = schema.field(u"state") ? u"t.state"_s
            : schema.field(u"maturity")              ? u"t.maturity"_s
                                                     : u"NULL"_s;
        Query query = m_session.database().prepare(u"SELECT "_s + shownTitle(schema) + u", "_s + state + u" FROM "_s
            + schema.table() + u" t WHERE t.id = ? AND t.trashed_at IS NULL"_s);
        query.bind(record.id.value);
        ENCORE_TRY(query.run());
        if (!query.next())
            return std::optional<size_t>();
        if (m_found.nodes.size() >= m_most) {
            m_found.more = true;
            return std::optional<size_t>();
        }
        m_found.nodes.push_back({record, query.text(0).simplified(), query.text(1), 0});
        const size_t place = m_found.nodes.size() - 1;
        m_places.emplace(key, place);
        m_queue.push_back(place);
        return std::optional(place);
    }

    // Goes along a way from a node; `owning`: the node is the record that has the column.
    Status follow(size_t at, const Way& way, bool owning)
    {
        const QString column = QString::fromLatin1(way.column);
        Query query = m_session.database().prepare(u"SELECT t."_s + (owning ? column : QString(u"id"_s)) + u" FROM "_s
            + QString(way.owner.key) + u" t WHERE t."_s + (owning ? QString(u"id"_s) : column) + u" = ? AND t."_s
            + column + u" IS NOT NULL AND t.trashed_at IS NULL AND "_s + QString::fromLatin1(way.only)
            + u" ORDER BY t.id LIMIT ?"_s);
        query.bind(m_found.nodes[at].record.id.value).bind(qint64(m_most) + 1);
        ENCORE_TRY(query.run());
        std::vector<RecordRef> others;
        while (query.next())
            others.push_back({owning ? way.named : way.owner, RecordId{query.integer(0)}});
        ENCORE_TRY(query.status());
        for (const RecordRef& other : others) {
            ENCORE_ASSIGN(place, visit(other));
            if (!place || *place == at)
                continue;
            // What is named came before, unless the column says what it led to.
            const bool before = owning != way.reversed;
            connect(before ? *place : at, before ? at : *place, way.link);
        }
        return {};
    }

    void connect(size_t from, size_t to, LineageLink link)
    {
        const bool known = std::ranges::any_of(
            m_found.edges, [&](const LineageEdge& edge) { return edge.from == from && edge.to == to; });
        if (!known)
            m_found.edges.push_back({from, to, link});
    }

    // The shortest way from any beginning; every taking over is one step. Rings end because a figure only ever gets smaller.
    void countGenerations()
    {
        static constexpr int kFar = std::numeric_limits<int>::max() / 2;
        std::vector<int> steps(m_found.nodes.size(), kFar);
        for (size_t i = 0; i < steps.size(); ++i) {
            if (std::ranges::none_of(m_found.edges, [i](const LineageEdge& edge) { return edge.to == i; }))
                steps[i] = 0;
        }
        for (bool changed = true; changed;) {
            changed = false;
            for (const LineageEdge& edge : m_found.edges) {
                const bool copied = edge.link == LineageLink::Replicated || edge.link == LineageLink::CopiedFrom;
                const int next = steps[edge.from] + (copied ? 1 : 0);
                if (next < steps[edge.to]) {
                    steps[edge.to] = next;
                    changed = true;
                }
            }
        }
        for (size_t i = 0; i < steps.size(); ++i)
            m_found.nodes[i].generation = steps[i] >= kFar ? 0 : steps[i];
    }

    Session& m_session;
    size_t m_most;
    Lineage m_found;
    std::map<std::pair<Kind, RecordId>, size_t> m_places;
    std::deque<size_t> m_queue;
};

} // namespace

Result<Lineage> lineageOf(Session& session, const RecordRef& record, size_t most)
{
    const Snapshot oneMoment(session.database());
    return Walk(session, most).from(record);
}

} // namespace encore

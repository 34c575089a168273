// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/teamtree.h"

#include "model/domain/value.h"
#include "model/insight/reports.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

bool gone(const QString& until, const QDate& today)
{
    const auto date = PartialDate::fromText(until);
    return date && !date->isEmpty() && date->lastDay() < today;
}

using Children = std::map<qint64, std::vector<TeamTree::Node>>;

// A cycle, which only a damaged file can hold, is left out: each node is taken once.
void takeBelow(
    const Children& children, qint64 parent, int depth, std::set<qint64>& taken, std::vector<TeamTree::Node>& out)
{
    const auto found = children.find(parent);
    if (found == children.end())
        return;
    for (TeamTree::Node node : found->second) {
        if (!taken.insert(node.id.value).second)
            continue;
        node.depth = depth;
        node.isUnit = node.isUnit || children.contains(node.id.value);
        out.push_back(node);
        takeBelow(children, node.id.value, depth + 1, taken, out);
    }
}

} // namespace

Result<TeamTree> TeamTree::read(Session& session, RecordId unit)
{
    const QDate today = session.services().clock().date();
    std::vector<Node> all;
    std::set<qint64> known;
    {
        Query query = session.database().prepare(reportSql(u"team_tree"_s));
        ENCORE_TRY(query.run());
        while (query.next()) {
            const QString kind = query.text(3);
            all.push_back({RecordId{query.integer(0)}, RecordId{query.integer(1)}, query.text(2),
                kind == "unit"_L1 || kind == "organisation"_L1, gone(query.text(4), today)});
            known.insert(query.integer(0));
        }
        ENCORE_TRY(query.status());
    }
    Children children;
    for (Node& node : all) {
        if (!known.contains(node.parent.value))
            node.parent = {};
        children[node.parent.value].push_back(node);
    }
    TeamTree tree;
    std::set<qint64> taken;
    if (unit.valid()) {
        const auto root = std::ranges::find(all, unit, &Node::id);
        if (root != all.end()) {
            taken.insert(unit.value);
            root->isUnit = root->isUnit || children.contains(unit.value);
            tree.m_nodes.push_back(*root);
        }
    }
    takeBelow(children, unit.value, unit.valid() ? 1 : 0, taken, tree.m_nodes);
    for (size_t i = 0; i < tree.m_nodes.size(); ++i)
        tree.m_places.emplace(tree.m_nodes[i].id.value, i);
    return tree;
}

const TeamTree::Node* TeamTree::find(RecordId id) const
{
    const auto found = m_places.find(id.value);
    return found == m_places.end() ? nullptr : &m_nodes[found->second];
}

RecordId TeamTree::at(RecordId id, int depth) const
{
    const Node* node = find(id);
    while (node && node->depth > depth && find(node->parent))
        node = find(node->parent);
    return node ? node->id : RecordId();
}

int TeamTree::deepest() const
{
    int depth = 0;
    for (const Node& node : m_nodes)
        depth = std::max(depth, node.depth);
    return depth;
}

Result<std::vector<ReportUnit>> reportUnits(Session& session)
{
    ENCORE_ASSIGN(tree, TeamTree::read(session));
    std::vector<ReportUnit> units;
    const auto& nodes = tree.nodes();
    for (size_t i = 0; i < nodes.size(); ++i) {
        const bool hasTeams = i + 1 < nodes.size() && nodes[i + 1].depth > nodes[i].depth;
        if (hasTeams)
            units.push_back({nodes[i].id, nodes[i].name, nodes[i].depth});
    }
    return units;
}

} // namespace encore

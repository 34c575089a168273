// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/session.h"

#include <map>

namespace encore {

/// The teams of a portfolio as a tree, for rolling figures up into units.
class TeamTree
{
public:
    struct Node
    {
        RecordId id;
        RecordId parent; ///< none at the top, and where the parent is gone
        QString name;
        bool isUnit = false; ///< holds teams, or is called a unit
        bool gone = false;   ///< it exists no longer
        int depth = 0;       ///< below the top, or below the unit it was narrowed to
    };

    /// Reads the tree; with `unit`, only what is at and below it.
    static Result<TeamTree> read(Session& session, RecordId unit = {});

    /// All nodes, each before what is below it, siblings by name.
    const std::vector<Node>& nodes() const { return m_nodes; }
    const Node* find(RecordId id) const;
    /// The node at this depth above (or at) `id`; `id` itself when it lies higher.
    RecordId at(RecordId id, int depth) const;
    int deepest() const;

private:
    std::vector<Node> m_nodes;
    std::map<qint64, size_t> m_places;
};

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/session.h"

/// Who inspired whom: from a story over ideas and use cases to replications and the stories told of these.
namespace encore {

/// How one record led to another.
enum class LineageLink {
    Inspired,   ///< a story led to an idea or to another story
    Became,     ///< a story or an idea became a use case; an idea became a replication or a story
    Replicated, ///< a team took over a use case
    CopiedFrom, ///< a team took over what another team does
    ToldIn      ///< a replication is told of in a story
};

struct LineageNode
{
    RecordRef record;
    QString title;      ///< of a replication: its team
    QString state;      ///< code; empty: none
    int generation = 0; ///< how often it was copied on the shortest way from a beginning
};

struct LineageEdge
{
    size_t from = 0; ///< places in the nodes
    size_t to = 0;
    LineageLink link = LineageLink::Inspired;
};

/// All that hangs together with one record.
struct Lineage
{
    std::vector<LineageNode> nodes; ///< the asked one first
    std::vector<LineageEdge> edges;
    bool more = false; ///< there are records beyond these
};

/// A picture with more boxes than this tells nobody anything.
inline constexpr size_t kMostLineage = 150;

/// The lineage that a record belongs to, its near kin first; records in the trash are left out. Kinds other than story, idea, use case and
/// replication stand alone.
Result<Lineage> lineageOf(Session& session, const RecordRef& record, size_t most = kMostLineage);

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QString>

#include <map>
#include <set>
#include <vector>

namespace encore {

/// What a commit changed in the records of one kind.
struct KindChanges
{
    bool all = false;         ///< anything may have changed (foreign commit, bulk)
    std::set<qint64> ids;     ///< record numbers; empty when `all`
    std::set<QString> fields; ///< keys touched; "sections", "extras", "languages", "trashed_at" for the rest
};

/// What a commit changed, told once after it.
struct Changes
{
    std::map<Kind, KindChanges> kinds;
    quint64 revision = 0; ///< grows with every commit that this process makes or notices
    QString origin;       ///< who asked, so that an editor ignores its own echo

    bool isEmpty() const { return kinds.empty(); }
    bool touches(Kind kind) const { return kinds.contains(kind); }
    bool touches(Kind kind, RecordId id) const
    {
        const auto found = kinds.find(kind);
        return found != kinds.end() && (found->second.all || found->second.ids.contains(id.value));
    }
    void touch(Kind kind, qint64 id, const QString& field)
    {
        KindChanges& each = kinds[kind];
        if (!each.all)
            each.ids.insert(id);
        // Naming more records than this helps nobody and costs memory in a large import.
        static constexpr size_t kNamed = 5000;
        if (each.ids.size() > kNamed) {
            each.all = true;
            each.ids.clear();
        }
        each.fields.insert(field);
    }
};

} // namespace encore

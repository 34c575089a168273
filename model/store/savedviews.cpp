// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/savedviews.h"

#include "model/domain/savedview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

struct Placed
{
    RecordId id;
    QString page;
    qint64 position = 0;
};

// Views that have never been ordered stand in the order in which they were made.
Result<std::vector<Placed>> placed(Database& database)
{
    Query query = database.prepare(u"SELECT id, coalesce(page, ''), coalesce(position, 0) FROM saved_view "
                                   "WHERE trashed_at IS NULL ORDER BY coalesce(position, 0), id"_s);
    ENCORE_TRY(query.run());
    std::vector<Placed> views;
    while (query.next())
        views.push_back({RecordId{query.integer(0)}, query.text(1), query.integer(2)});
    ENCORE_TRY(query.status());
    return views;
}

// Views that were never ordered are counted as well, or a new one would stand among them.
Result<qint64> placeBehind(UnitOfWork& work)
{
    ENCORE_ASSIGN(last, work.database().scalar(u"SELECT max(coalesce(max(position), 0), count(*)) FROM saved_view"_s));
    return last.toLongLong() + 1;
}

} // namespace

Result<std::vector<RecordRow>> savedViews(Session& session)
{
    ENCORE_ASSIGN(views, placed(session.database()));
    std::vector<RecordId> ids;
    for (const Placed& view : views)
        ids.push_back(view.id);
    return getRows(session.database(), session.schemas(), session.schemas().of(savedview::kind), ids);
}

Result<RecordId> addSavedView(UnitOfWork& work, Record view)
{
    ENCORE_ASSIGN(place, placeBehind(work));
    view.kind = savedview::kind;
    view.set(savedview::position, place);
    return addRecord(work, view);
}

Status duplicateSavedView(UnitOfWork& work, RecordId id)
{
    ENCORE_ASSIGN(place, placeBehind(work));
    ENCORE_ASSIGN(copy, duplicateRecord(work, savedview::kind, id));
    RecordPatch patch;
    patch.set(savedview::position, place);
    return updateRecord(work, savedview::kind, copy, 0, patch);
}

Status moveSavedView(UnitOfWork& work, RecordId id, int by)
{
    ENCORE_ASSIGN(views, placed(work.database()));
    const auto at = std::ranges::find(views, id, &Placed::id);
    if (at == views.end())
        return {};
    // The next one of the same page in that direction changes places with it.
    const auto same = [page = at->page](const Placed& each) { return each.page == page; };
    auto from = at - views.begin();
    for (auto to = from + (by < 0 ? -1 : 1); to >= 0 && to < std::ssize(views) && by != 0; to += by < 0 ? -1 : 1) {
        if (!same(views[size_t(to)]))
            continue;
        std::swap(views[size_t(from)], views[size_t(to)]);
        from = to;
        by += by < 0 ? 1 : -1;
    }
    for (size_t i = 0; i < views.size(); ++i) {
        if (views[i].position == qint64(i) + 1)
            continue;
        RecordPatch patch;
        patch.set(savedview::position, qint64(i) + 1);
        ENCORE_TRY(updateRecord(work, savedview::kind, views[i].id, 0, patch));
    }
    return {};
}

} // namespace encore

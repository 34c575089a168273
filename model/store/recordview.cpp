// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/recordview.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

Result<std::vector<RecordId>> pointingTo(
    Session& session, const RecordSchema& schema, const FieldDef& field, RecordId id)
{
    return field.type == FieldType::Ref ? dependents(session.database(), schema, field.key, id)
                                        : linkedTo(session.database(), schema, field.key, id);
}

} // namespace

const Related* RecordView::find(Kind kind, QStringView field) const
{
    const auto found =
        std::ranges::find_if(related, [&](const Related& each) { return each.kind == kind && each.field == field; });
    return found == related.end() ? nullptr : &*found;
}

std::span<const RecordRow> RecordView::rows(Kind kind, QStringView field) const
{
    const Related* found = find(kind, field);
    return found ? std::span<const RecordRow>(found->rows) : std::span<const RecordRow>();
}

Result<RecordView> loadView(Session& session, Kind kind, RecordId id, int limit)
{
    const Snapshot oneMoment(session.database());
    const RecordSchema& schema = session.schemas().of(kind);
    RecordView view;
    ENCORE_ASSIGN(record, getRecord(session.database(), schema, id));
    view.record = std::move(record);
    ENCORE_ASSIGN(rows, getRows(session.database(), session.schemas(), schema, std::array{id}));
    view.title = rows.front().title;
    view.refTitles = std::move(rows.front().refTitles);
    const std::vector<Dependent> hanging = dependentKinds(session.schemas(), kind);
    for (const RecordSchema& other : session.schemas().all()) {
        for (const FieldDef& field : other.fields()) {
            const bool points = field.type == FieldType::Ref || field.type == FieldType::RefList;
            if (!points || field.target != kind.key)
                continue;
            ENCORE_ASSIGN(ids, pointingTo(session, other, field, id));
            if (ids.empty())
                continue;
            Related related{other.kind(), field.key, false, {}, qint64(ids.size())};
            related.hanging = std::ranges::any_of(
                hanging, [&](const Dependent& each) { return each.kind == other.kind() && each.field == field.key; });
            ids.resize(std::min(ids.size(), size_t(limit)));
            ENCORE_ASSIGN(found, getRows(session.database(), session.schemas(), other, ids));
            related.rows = std::move(found);
            view.related.push_back(std::move(related));
        }
    }
    return view;
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clean/tags.h"

#include "model/domain/tag.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

Status addUses(Database& database, const RecordSchema& schema, const FieldDef& field, std::map<qint64, TagUse>& tags)
{
    Query query = database.prepare(u"SELECT l.target, count(*) FROM link l JOIN "_s + schema.table()
        + u" t ON t.id = l.record AND t.trashed_at IS NULL WHERE l.kind = ? AND l.field = ? GROUP BY l.target"_s);
    query.bind(schema.table()).bind(field.key);
    ENCORE_TRY(query.run());
    while (query.next()) {
        const auto found = tags.find(query.integer(0));
        if (found == tags.end())
            continue;
        found->second.count += query.integer(1);
        found->second.byKind.emplace_back(schema.kind(), query.integer(1));
    }
    return query.status();
}

} // namespace

Result<std::vector<TagUse>> tagUses(Session& session)
{
    const Snapshot oneMoment(session.database());
    std::map<qint64, TagUse> tags;
    {
        Query query =
            session.database().prepare(u"SELECT id, name, colour FROM tag WHERE trashed_at IS NULL ORDER BY id"_s);
        ENCORE_TRY(query.run());
        while (query.next())
            tags[query.integer(0)] = {RecordId{query.integer(0)}, query.text(1), query.text(2), 0, {}};
        ENCORE_TRY(query.status());
    }
    for (const RecordSchema& schema : session.schemas().all()) {
        for (const FieldDef& field : schema.fields()) {
            if (field.type == FieldType::RefList && !field.custom && field.target == tag::kind.key)
                ENCORE_TRY(addUses(session.database(), schema, field, tags));
        }
    }
    std::vector<TagUse> sorted;
    for (auto& [id, each] : tags)
        sorted.push_back(std::move(each));
    std::ranges::stable_sort(sorted,
        [](const TagUse& one, const TagUse& other) { return one.name.compare(other.name, Qt::CaseInsensitive) < 0; });
    return sorted;
}

Result<std::map<QString, QString>> tagColours(Database& database)
{
    Query query = database.prepare(
        u"SELECT name, colour FROM tag WHERE trashed_at IS NULL AND colour IS NOT NULL AND colour <> ''"_s);
    ENCORE_TRY(query.run());
    std::map<QString, QString> colours;
    while (query.next())
        colours[query.text(0).toLower()] = query.text(1);
    ENCORE_TRY(query.status());
    return colours;
}

} // namespace encore

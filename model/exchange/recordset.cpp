// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/recordset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

Result<QStringList> texts(Query& query)
{
    ENCORE_TRY(query.run());
    QStringList found;
    while (query.next())
        found << query.text(0);
    ENCORE_TRY(query.status());
    return found;
}

} // namespace

Result<std::vector<RecordId>> allRecords(Database& database, const RecordSchema& schema, bool withTrash)
{
    Query query = database.prepare(u"SELECT id FROM "_s + schema.table() + QString(withTrash ? u""_s : u" WHERE trashed_at IS NULL"_s)
                                   + u" ORDER BY id"_s);
    ENCORE_TRY(query.run());
    std::vector<RecordId> ids;
    while (query.next())
        ids.push_back(RecordId{query.integer(0)});
    ENCORE_TRY(query.status());
    return ids;
}

Result<std::unordered_map<qint64, QString>> uidsOf(Database& database, const RecordSchema& schema)
{
    Query query = database.prepare(u"SELECT id, uid FROM "_s + schema.table());
    ENCORE_TRY(query.run());
    std::unordered_map<qint64, QString> uids;
    while (query.next())
        uids.emplace(query.integer(0), query.text(1));
    ENCORE_TRY(query.status());
    return uids;
}

Result<std::unordered_map<QString, qint64>> numbersOf(Database& database, const RecordSchema& schema)
{
    ENCORE_ASSIGN(uids, uidsOf(database, schema));
    std::unordered_map<QString, qint64> numbers;
    for (const auto& [id, uid] : uids)
        numbers.emplace(uid, id);
    return numbers;
}

Result<QStringList> sectionKeysOf(Database& database, const RecordSchema& schema)
{
    Query query = database.prepare(u"SELECT DISTINCT key FROM section WHERE kind = ? AND key <> '' ORDER BY key"_s);
    query.bind(schema.table());
    return texts(query);
}

Result<QStringList> extraKeysOf(Database& database, const RecordSchema& schema)
{
    Query query = database.prepare(u"SELECT DISTINCT key FROM extra WHERE kind = ? AND custom = 0 ORDER BY key"_s);
    query.bind(schema.table());
    return texts(query);
}

Status addHanging(Database& database, const Schemas& schemas, std::map<Kind, std::vector<RecordId>>& chosen)
{
    std::vector<RecordRef> queue;
    std::map<Kind, std::set<qint64>> seen;
    for (const auto& [kind, ids] : chosen) {
        for (const RecordId id : ids) {
            seen[kind].insert(id.value);
            queue.push_back({kind, id});
        }
    }
    while (!queue.empty()) {
        const RecordRef owner = queue.back();
        queue.pop_back();
        for (const Dependent& each : dependentKinds(schemas, owner.kind)) {
            ENCORE_ASSIGN(hanging, dependents(database, schemas.of(each.kind), each.field, owner.id));
            for (const RecordId id : hanging) {
                if (!seen[each.kind].insert(id.value).second)
                    continue;
                chosen[each.kind].push_back(id);
                queue.push_back({each.kind, id});
            }
        }
    }
    for (auto& [kind, ids] : chosen)
        std::ranges::sort(ids);
    return {};
}

} // namespace encore

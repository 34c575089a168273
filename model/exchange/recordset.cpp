// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/recordset.h"

#include "model/domain/kinds.h"

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

// What a record cannot be without comes along: the use case and the team of a replication.
Status addRequired(Session& session, std::map<Kind, std::vector<RecordId>>& records)
{
    const auto replications = records.find(replication::kind);
    if (replications == records.end())
        return {};
    std::set<qint64> teams;
    std::set<qint64> useCases;
    for (const RecordId id : replications->second) {
        ENCORE_ASSIGN(record, getRecord(session.database(), session.schemas().of(replication::kind), id));
        teams.insert(record.get(replication::team).value);
        useCases.insert(record.get(replication::useCase).value);
    }
    for (const auto& [kind, more] : {std::pair(team::kind, teams), std::pair(usecase::kind, useCases)}) {
        std::vector<RecordId>& ids = records[kind];
        for (const qint64 id : more) {
            if (std::ranges::find(ids, RecordId{id}) == ids.end())
                ids.push_back(RecordId{id});
        }
        std::ranges::sort(ids);
    }
    return {};
}

// Adds everything that hangs on the records: quotes, benefits, contributions, attachments, replications.
Status addHanging(Session& session, std::map<Kind, std::vector<RecordId>>& chosen)
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
        for (const Dependent& each : dependentKinds(session.schemas(), owner.kind)) {
            ENCORE_ASSIGN(
                hanging, dependents(session.database(), session.schemas().of(each.kind), each.field, owner.id));
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

// The targets of a record's relations, by kind.
void addTargets(const RecordSchema& schema, const Record& record, std::map<QString, std::set<qint64>>& targets)
{
    for (const FieldDef& field : schema.fields()) {
        const Value& value = record.value(field.key);
        if (const auto* id = std::get_if<RecordId>(&value)) {
            targets[field.target].insert(id->value);
        } else if (const auto* ids = std::get_if<std::vector<RecordId>>(&value)) {
            for (const RecordId each : *ids)
                targets[field.target].insert(each.value);
        }
    }
}

} // namespace

Result<NamesByUid> namesAround(Session& session, const std::map<Kind, std::vector<RecordId>>& chosen)
{
    std::map<QString, std::set<qint64>> targets;
    for (const auto& [kind, ids] : chosen) {
        const RecordSchema& schema = session.schemas().of(kind);
        for (const RecordId id : ids) {
            ENCORE_ASSIGN(record, getRecord(session.database(), schema, id));
            addTargets(schema, record, targets);
        }
    }
    NamesByUid names;
    for (const Kind kind : {team::kind, person::kind, tag::kind, usecase::kind, goal::kind, painpoint::kind}) {
        const RecordSchema& schema = session.schemas().of(kind);
        std::set<qint64>& outside = targets[schema.table()];
        if (const auto own = chosen.find(kind); own != chosen.end()) {
            for (const RecordId id : own->second)
                outside.erase(id.value);
        }
        std::vector<RecordId> ids;
        for (const qint64 id : outside)
            ids.push_back(RecordId{id});
        ENCORE_ASSIGN(titles, titlesOf(session.database(), schema, ids));
        ENCORE_ASSIGN(uids, uidsOf(session.database(), schema));
        for (const auto& [id, title] : titles) {
            if (!title.isEmpty())
                names[schema.table()][uids[id]] = title;
        }
    }
    return names;
}

Result<std::vector<RecordId>> allRecords(Database& database, const RecordSchema& schema, bool withTrash)
{
    Query query = database.prepare(u"SELECT id FROM "_s + schema.table()
        + QString(withTrash ? u""_s : u" WHERE trashed_at IS NULL"_s) + u" ORDER BY id"_s);
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

Result<std::map<Kind, std::vector<RecordId>>> recordsWithAll(
    Session& session, const std::map<Kind, std::vector<RecordId>>& chosen, bool everything, bool withTrash)
{
    std::map<Kind, std::vector<RecordId>> records = chosen;
    if (everything) {
        for (const RecordSchema& schema : session.schemas().all()) {
            ENCORE_ASSIGN(ids, allRecords(session.database(), schema, withTrash));
            records[schema.kind()] = std::move(ids);
        }
        return records;
    }
    ENCORE_TRY(addHanging(session, records));
    ENCORE_TRY(addRequired(session, records));
    return records;
}

} // namespace encore

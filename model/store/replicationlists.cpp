// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/replicationlists.h"

#include "model/domain/checkpoint.h"
#include "model/domain/replication.h"
#include "model/domain/wave.h"
#include "model/store/portfoliothresholds.h"
#include "model/store/records.h"
#include "model/store/rowmapping.h"
#include "model/store/transitions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

const QStringList& stateDates()
{
    static const QStringList columns{
        u"identified_on"_s, u"contacted_on"_s, u"considering_on"_s, u"accepted_on"_s, u"planned_on"_s, u"trial_on"_s};
    return columns;
}

// The replications of which something that hangs on them was written or dated since a day; how often the day is bound.
struct Heard
{
    QString sql;
    int binds = 0;
};

Heard heardSince(const Schemas& schemas)
{
    QStringList sources;
    for (const Dependent& dependent : dependentKinds(schemas, replication::kind)) {
        const QString rows = u"SELECT c."_s + dependent.field + u" FROM "_s + QString(dependent.kind.key)
            + u" c WHERE c."_s + dependent.field + u" IS NOT NULL AND c.trashed_at IS NULL AND "_s;
        sources << rows + u"c.updated_at >= ?"_s;
        if (dependent.kind == checkpoint::kind)
            sources << rows + u"c.done_on >= ?"_s;
    }
    return {sources.join(u" UNION ALL "_s), int(sources.size())};
}

// Few of them are asked for by number, so that the others are not read at all.
QString among(const std::set<qint64>* only, const QString& column)
{
    if (!only)
        return {};
    QStringList numbers;
    for (const qint64 id : *only)
        numbers << QString::number(id);
    return u" AND "_s + column + u" IN ("_s + numbers.join(u',') + u')';
}

// Open, nothing since the day, and nothing agreed for a day to come. The index holds all of this in the order of the last edit; the planner
// would rather read everything that is not in the trash.
QString silenceSql(const Schemas& schemas, const std::set<qint64>& without)
{
    QStringList conditions{u"r.trashed_at IS NULL"_s,
        u"r.state IN ('identified', 'contacted', 'considering', 'deferred', 'accepted', 'planned', 'trial')"_s,
        u"r.updated_at < ?"_s, u"(r.next_on IS NULL OR r.next_on < ?)"_s,
        u"(r.state <> 'deferred' OR coalesce(r.deferred_until, '') < ?)"_s};
    for (const QString& column : stateDates())
        conditions << u"(r.%1 IS NULL OR r.%1 < ?)"_s.arg(column);
    return u" FROM replication r INDEXED BY replication_open WHERE "_s + conditions.join(u" AND "_s)
        + u" AND r.id NOT IN ("_s + heardSince(schemas).sql + u')'
        + (without.empty() ? QString() : u" AND NOT (1"_s + among(&without, u"r.id"_s) + u')');
}

void bindSilence(Query& query, const Schemas& schemas, const QDate& since, const QDate& today)
{
    const QString from = since.toString(Qt::ISODate);
    query.bind(from).bind(today.toString(Qt::ISODate)).bind(today.toString(Qt::ISODate));
    const qsizetype rest = stateDates().size() + heardSince(schemas).binds;
    for (qsizetype i = 0; i < rest; ++i)
        query.bind(from);
}

// The first day that still counts as heard of.
Result<QDate> hearingSince(Session& session)
{
    ENCORE_ASSIGN(thresholds, thresholdsOf(session.database()));
    return dayOf(session.services()).addDays(1 - thresholds.stallDays);
}

QDate dayFrom(const QString& text)
{
    return PartialDate::fromText(text.left(10)).value_or(PartialDate()).lastDay();
}

// With the latest day that stands at the replication itself.
Silent silentRow(const Query& query)
{
    Silent silent{RecordId{query.integer(0)}, query.text(1), dayFrom(query.text(2)), 0};
    for (int i = 0; i < int(stateDates().size()); ++i) {
        if (!query.isNull(3 + i))
            silent.lastEvent = std::max(silent.lastEvent, dayFrom(query.text(3 + i)));
    }
    return silent;
}

// The latest days at which something that hangs on them was written: one question for all of them.
Status addHeard(Session& session, std::vector<Silent>& silent)
{
    std::map<qint64, Silent*> byId;
    std::set<qint64> ids;
    for (Silent& each : silent) {
        byId.emplace(each.replication.value, &each);
        ids.insert(each.replication.value);
    }
    QStringList sources;
    for (const Dependent& dependent : dependentKinds(session.schemas(), replication::kind))
        // The plus keeps the index of what is not in the trash out of it: it would be read from end to end.
        sources << u"SELECT "_s + dependent.field + u" AS owner, updated_at FROM "_s + QString(dependent.kind.key)
                + u" WHERE +trashed_at IS NULL"_s + among(&ids, dependent.field);
    Query query = session.database().prepare(
        u"SELECT owner, max(updated_at) FROM ("_s + sources.join(u" UNION ALL "_s) + u") GROUP BY owner"_s);
    ENCORE_TRY(query.run());
    while (query.next()) {
        Silent& each = *byId.at(query.integer(0));
        each.lastEvent = std::max(each.lastEvent, dayFrom(query.text(1)));
    }
    return query.status();
}

// Those that may have something to look at still; the columns that the clock needs, in this order.
const QString kClockSql = u"SELECT r.id, r.uid, r.version, r.updated_at, r.state, r.trial_on, r.adopted_on, "
                          "r.stalled_from FROM replication r WHERE coalesce(r.trashed_at, '') = '' AND (r.state IN "
                          "('trial', 'adopted', 'stalled') OR r.id IN (SELECT c.replication FROM checkpoint c WHERE "
                          "c.done_on IS NULL AND c.trashed_at IS NULL))"_s;
const QString kCheckpointSql = u"SELECT c.replication, c.id, c.uid, c.version, c.updated_at, c.kind, c.planned_on, "
                               "c.done_on FROM checkpoint c JOIN replication r ON r.id = c.replication WHERE "
                               "c.trashed_at IS NULL AND (c.done_on IS NULL OR r.state IN ('trial', 'adopted', "
                               "'stalled'))"_s;

struct Looked
{
    Record replication;
    std::vector<Record> checkpoints;
};

Result<std::map<qint64, Looked>> readLooked(Database& database, const std::set<qint64>* only)
{
    std::map<qint64, Looked> found;
    Query query = database.prepare(kClockSql + among(only, u"r.id"_s));
    ENCORE_TRY(query.run());
    while (query.next()) {
        Record& record = found[query.integer(0)].replication;
        record.kind = replication::kind;
        record.id = RecordId{query.integer(0)};
        record.uid = query.text(1);
        record.version = int(query.integer(2));
        record.updatedAt = timeFromStored(query.text(3));
        record.set(replication::state, query.text(4));
        record.set(replication::trialOn, PartialDate::fromText(query.text(5)).value_or(PartialDate()));
        record.set(replication::adoptedOn, PartialDate::fromText(query.text(6)).value_or(PartialDate()));
        record.set(replication::stalledFrom, query.text(7));
    }
    ENCORE_TRY(query.status());
    return found;
}

Status readCheckpoints(Database& database, std::map<qint64, Looked>& found, const std::set<qint64>* only)
{
    Query query =
        database.prepare(kCheckpointSql + among(only, u"c.replication"_s) + u" ORDER BY c.replication, c.id"_s);
    ENCORE_TRY(query.run());
    while (query.next()) {
        const auto owner = found.find(query.integer(0));
        if (owner == found.end())
            continue;
        Record record;
        record.kind = checkpoint::kind;
        record.id = RecordId{query.integer(1)};
        record.uid = query.text(2);
        record.version = int(query.integer(3));
        record.updatedAt = timeFromStored(query.text(4));
        record.set(checkpoint::checkpointKind, query.text(5));
        record.set(checkpoint::plannedOn, PartialDate::fromText(query.text(6)).value_or(PartialDate()));
        record.set(checkpoint::doneOn, PartialDate::fromText(query.text(7)).value_or(PartialDate()));
        owner->second.checkpoints.push_back(std::move(record));
    }
    return query.status();
}

PlannedCheckpoint planned(const Looked& looked, const ClockEntry& entry)
{
    const Record& owner = looked.replication;
    PlannedCheckpoint made{owner.id, owner.uid, owner.version, owner.updatedAt, entry};
    for (const Record& each : looked.checkpoints) {
        if (each.id != entry.record)
            continue;
        made.revision += each.version;
        made.changedAt = std::max(made.changedAt, each.updatedAt);
    }
    return made;
}

} // namespace

Result<std::vector<Silent>> silentReplications(Session& session, int limit, const std::set<qint64>& without)
{
    ENCORE_ASSIGN(since, hearingSince(session));
    const QDate today = dayOf(session.services());
    std::vector<Silent> found;
    {
        Query query =
            session.database().prepare(u"SELECT r.id, r.state, r.updated_at, r."_s + stateDates().join(u", r."_s)
                + silenceSql(session.schemas(), without) + u" ORDER BY r.updated_at, r.id LIMIT ?"_s);
        bindSilence(query, session.schemas(), since, today);
        query.bind(limit);
        ENCORE_TRY(query.run());
        while (query.next())
            found.push_back(silentRow(query));
        ENCORE_TRY(query.status());
    }
    ENCORE_TRY(addHeard(session, found));
    for (Silent& each : found)
        each.days = each.lastEvent.daysTo(today);
    std::ranges::stable_sort(found, {}, &Silent::lastEvent);
    return found;
}

Result<TargetReach> reachOf(Session& session, Kind kind, RecordId id)
{
    const QString those = kind == wave::kind
        ? u"wave = ?"_s
        : u"(use_case IN (SELECT id FROM use_case WHERE programme = ? AND trashed_at IS NULL) OR wave IN (SELECT id "
          "FROM wave WHERE programme = ? AND trashed_at IS NULL))"_s;
    Query query = session.database().prepare(
        u"SELECT count(DISTINCT CASE WHEN state IN ('adopted', 'sustained') THEN team END), count(DISTINCT team) FROM "
        "replication WHERE trashed_at IS NULL AND "_s
        + those);
    for (qsizetype i = 0; i < those.count(u'?'); ++i)
        query.bind(id.value);
    ENCORE_TRY(query.run());
    TargetReach reach;
    if (query.next())
        reach = {query.integer(0), query.integer(1)};
    ENCORE_TRY(query.status());
    return reach;
}

Result<qint64> countSilent(Session& session, qint64 most, const std::set<qint64>& without)
{
    ENCORE_ASSIGN(since, hearingSince(session));
    Query query = session.database().prepare(
        u"SELECT count(*) FROM (SELECT 1"_s + silenceSql(session.schemas(), without) + u" LIMIT ?)"_s);
    bindSilence(query, session.schemas(), since, dayOf(session.services()));
    query.bind(most);
    ENCORE_TRY(query.run());
    const qint64 count = query.next() ? query.integer(0) : 0;
    ENCORE_TRY(query.status());
    return count;
}

Result<std::vector<PlannedCheckpoint>> plannedCheckpoints(
    Session& session, const QDate& until, const std::set<qint64>* only)
{
    ENCORE_ASSIGN(thresholds, thresholdsOf(session.database()));
    ENCORE_ASSIGN(found, readLooked(session.database(), only));
    ENCORE_TRY(readCheckpoints(session.database(), found, only));
    std::vector<PlannedCheckpoint> list;
    for (const auto& [id, looked] : found) {
        for (const ClockEntry& entry :
            checkpointClock(looked.replication, looked.checkpoints, thresholds, dayOf(session.services()))) {
            if (entry.state != CheckpointState::Done && (!until.isValid() || entry.on <= until))
                list.push_back(planned(looked, entry));
        }
    }
    std::ranges::stable_sort(list, {}, [](const PlannedCheckpoint& each) { return each.entry.on; });
    return list;
}

} // namespace encore

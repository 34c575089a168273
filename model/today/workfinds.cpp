// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/today/workfinds.h"

#include "model/clean/quality.h"
#include "model/domain/kinds.h"
#include "model/store/replicationlists.h"

using namespace Qt::StringLiterals;

namespace encore::workfinds {

namespace {

QString idsQuery(const std::vector<Found>& found)
{
    static constexpr size_t kMostIds = 200; // a longer filter is nothing that anybody reads
    QStringList ids;
    for (const Found& each : found) {
        if (size_t(ids.size()) == kMostIds)
            break;
        ids << QString::number(each.id.value);
    }
    return u"id:"_s + ids.join(u',');
}

QString day(const QDate& date)
{
    return date.toString(Qt::ISODate);
}

Sentence onDay(const char* pattern, const QString& text)
{
    const auto date = PartialDate::fromText(text.left(10));
    return {pattern, {date ? Filling(date->firstDay()) : Filling(text)}};
}

// What is put off is not shown; `t` is the row.
QString notPutOff(const WorkList& list, Kind kind)
{
    return u"NOT EXISTS (SELECT 1 FROM snooze s WHERE s.record = t.id AND s.record_kind = '%1' AND s.list = '%2' "
           "AND s.trashed_at IS NULL AND (s.until IS NULL OR s.until > ?))"_s.arg(QString(kind.key), QString(list.key));
}

// It worked, figures show it, and nobody else has it: no use case yet, or one that no other team was asked about. Most use cases have gone
// to several teams; that is seen once for each of them instead of for each story.
const QString kUnexploited =
    u"t.outcome IN ('exceeded', 'met') AND t.created_at < ? AND coalesce(t.state, '') NOT IN ('withdrawn', 'archived') "
    "AND coalesce(t.use_case, 0) NOT IN (SELECT u.id FROM use_case u WHERE (SELECT count(*) FROM (SELECT 1 FROM "
    "replication r WHERE r.use_case = u.id AND r.trashed_at IS NULL LIMIT 2)) = 2) "
    "AND NOT EXISTS (SELECT 1 FROM replication r WHERE r.use_case = t.use_case AND r.trashed_at IS NULL "
    "AND r.id <> coalesce(t.replication, 0)) "
    "AND EXISTS (SELECT 1 FROM benefit b WHERE b.story = t.id AND b.trashed_at IS NULL AND "
    "coalesce(b.baseline, b.baseline_text) IS NOT NULL AND coalesce(b.actual, b.actual_text) IS NOT NULL)"_s;

} // namespace

Result<WorkListAnswer> byCondition(
    Session& session, const WorkList& list, const WorkQuestion& question, const Condition& condition)
{
    const RecordSchema& schema = session.schemas().of(condition.kind);
    const QString index = condition.index.isEmpty() ? QString() : QString(u" INDEXED BY "_s + condition.index);
    const QString from = u" FROM "_s + schema.table() + u" t"_s + index + u" WHERE t.trashed_at IS NULL AND "_s
        + condition.where + u" AND "_s + notPutOff(list, condition.kind);
    const auto bind = [&](Query& query) {
        for (const QVariant& value : condition.bound)
            query.bind(value);
        query.bind(day(question.today));
    };
    WorkListAnswer answer;
    answer.page = schema.commandName();
    answer.query = condition.query;
    Query rows = session.database().prepare(u"SELECT t.id, "_s + schema.titleSql(u"t"_s) + condition.detail + from
        + u" ORDER BY "_s + condition.order + u" LIMIT ?"_s);
    bind(rows);
    rows.bind(question.limit);
    ENCORE_TRY(rows.run());
    while (rows.next())
        answer.first.push_back({{condition.kind, RecordId{rows.integer(0)}}, rows.text(1).simplified(),
            condition.reason(rows), {}, condition.part});
    ENCORE_TRY(rows.status());
    Query count = session.database().prepare(u"SELECT count(*) FROM (SELECT 1"_s + from + u" LIMIT ?)"_s);
    bind(count);
    count.bind(kMostCounted);
    ENCORE_TRY(count.run());
    if (count.next())
        answer.count = count.integer(0);
    ENCORE_TRY(count.status());
    answer.more = answer.count == kMostCounted;
    return answer;
}

Result<std::set<qint64>> putOffOn(Session& session, const WorkList& list, Kind kind, const QDate& today)
{
    Query query = session.database().prepare(
        u"SELECT record FROM snooze WHERE list = ? AND record_kind = ? AND trashed_at IS NULL AND (until IS NULL OR until > ?)"_s);
    query.bind(QString(list.key)).bind(QString(kind.key)).bind(day(today));
    ENCORE_TRY(query.run());
    std::set<qint64> records;
    while (query.next())
        records.insert(query.integer(0));
    ENCORE_TRY(query.status());
    return records;
}

Result<WorkListAnswer> fromFound(
    Session& session, const WorkList& list, const WorkQuestion& question, Kind kind, const std::vector<Found>& found)
{
    ENCORE_ASSIGN(hidden, putOffOn(session, list, kind, question.today));
    std::vector<Found> shown;
    std::ranges::copy_if(
        found, std::back_inserter(shown), [&](const Found& each) { return !hidden.contains(each.id.value); });
    const RecordSchema& schema = session.schemas().of(kind);
    WorkListAnswer answer;
    answer.count = std::min(qint64(shown.size()), kMostCounted);
    answer.more = qint64(shown.size()) > kMostCounted;
    answer.page = schema.commandName();
    answer.query = idsQuery(shown);
    Query title = session.database().prepare(
        u"SELECT "_s + schema.titleSql(u"t"_s) + u" FROM "_s + schema.table() + u" t WHERE t.id = ?"_s);
    for (size_t i = 0; i < std::min(shown.size(), size_t(question.limit)); ++i) {
        title.bind(shown[i].id.value);
        ENCORE_TRY(title.run());
        if (title.next())
            answer.first.push_back(
                {{kind, shown[i].id}, title.text(0).simplified(), shown[i].reason, {}, shown[i].part});
        ENCORE_TRY(title.status());
    }
    return answer;
}

Result<WorkListAnswer> captured(Session& session, const WorkList& list, const WorkQuestion& question)
{
    const QString before = day(question.today.addDays(-question.thresholds.waitDays));
    return byCondition(session, list, question,
        {story::kind, u"t.state = 'captured' AND t.created_at < ?"_s, {before}, u"t.created_at, t.id"_s,
            u", t.created_at"_s,
            [](const Query& row) { return onDay(QT_TRANSLATE_NOOP("encore", "Captured on %1"), row.text(2)); }, {},
            u"state:captured created:<"_s + before});
}

Result<WorkListAnswer> unexploited(Session& session, const WorkList& list, const WorkQuestion& question)
{
    const QString before = day(question.today.addDays(-question.thresholds.untoldDays));
    return byCondition(session, list, question,
        {story::kind, kUnexploited, {before}, u"t.updated_at DESC, t.id DESC"_s, u", t.use_case"_s,
            [](const Query& row) {
                return row.isNull(2)
                    ? Sentence{QT_TRANSLATE_NOOP("encore", "It worked, and is not a use case yet"), {}}
                    : Sentence{QT_TRANSLATE_NOOP("encore", "It worked, and no other team was asked"), {}};
            },
            u"use_case"_s, u"outcome:exceeded,met has:evidence created:<"_s + before, u"story_worked"_s});
}

// The replications whose clock may ask for something by that day, the longest waiting first; the clock itself then says what.
Result<std::set<qint64>> mayBeDue(Session& session, const WorkQuestion& question)
{
    const QDate until = question.today.addDays(question.thresholds.dueDays);
    Query query = session.database().prepare(
        u"SELECT id FROM (SELECT * FROM (SELECT id, trial_on AS since FROM replication INDEXED BY replication_on_trial "
        "WHERE state = 'trial' AND trashed_at IS NULL AND trial_on <= ? ORDER BY trial_on LIMIT ?) "
        "UNION ALL SELECT * FROM (SELECT id, adopted_on FROM replication INDEXED BY replication_state "
        "WHERE state = 'adopted' AND trashed_at IS NULL AND adopted_on <= ? ORDER BY adopted_on LIMIT ?) "
        "UNION ALL SELECT c.replication, c.planned_on FROM checkpoint c WHERE c.done_on IS NULL "
        "AND c.trashed_at IS NULL AND c.planned_on <= ?) ORDER BY since LIMIT ?"_s);
    const QString light = day(until.addDays(-question.thresholds.lightCheckDays));
    query.bind(light).bind(kMostCounted).bind(light).bind(kMostCounted).bind(day(until)).bind(kMostCounted);
    ENCORE_TRY(query.run());
    std::set<qint64> ids;
    while (query.next())
        ids.insert(query.integer(0));
    ENCORE_TRY(query.status());
    return ids;
}

Result<WorkListAnswer> checkpoints(Session& session, const WorkList& list, const WorkQuestion& question)
{
    ENCORE_ASSIGN(candidates, mayBeDue(session, question));
    ENCORE_ASSIGN(
        planned, plannedCheckpoints(session, question.today.addDays(question.thresholds.dueDays), &candidates));
    std::vector<Found> found;
    std::set<qint64> seen; // a replication is there once, with the check that comes first
    for (const PlannedCheckpoint& each : planned) {
        if (seen.insert(each.replication.value).second)
            found.push_back({each.replication,
                {each.entry.on < question.today ? QT_TRANSLATE_NOOP("encore", "%1, due since %2")
                                                : QT_TRANSLATE_NOOP("encore", "%1 on %2"),
                    {Word{checkpointLabel(each.entry.kind)}, each.entry.on}},
                u"checkpoint:"_s + each.entry.kind});
    }
    ENCORE_ASSIGN(answer, fromFound(session, list, question, replication::kind, found));
    answer.more = answer.more || qint64(candidates.size()) >= kMostCounted;
    return answer;
}

// Marked as stalled: somebody has to take it up again or end it with a reason, or it dies quietly all the same.
Result<std::vector<Found>> stalled(Session& session)
{
    Query query = session.database().prepare(
        u"SELECT id, coalesce(stalled_on, updated_at) FROM replication INDEXED BY replication_stalled "
        "WHERE state = 'stalled' AND trashed_at IS NULL ORDER BY 2, id LIMIT ?"_s);
    query.bind(kMostCounted);
    ENCORE_TRY(query.run());
    std::vector<Found> found;
    while (query.next())
        found.push_back({RecordId{query.integer(0)},
            onDay(QT_TRANSLATE_NOOP("encore", "Stalled since %1; take it up again, or end it with a reason"),
                query.text(1)),
            {}});
    ENCORE_TRY(query.status());
    return found;
}

Result<WorkListAnswer> silent(Session& session, const WorkList& list, const WorkQuestion& question)
{
    // Those that were written longest ago; what hangs on them may say something later, which puts them further back among these.
    static constexpr int kLooked = 200;
    ENCORE_ASSIGN(hidden, putOffOn(session, list, replication::kind, question.today));
    ENCORE_ASSIGN(found, stalled(session));
    std::erase_if(found, [&hidden](const Found& each) { return hidden.contains(each.id.value); });
    ENCORE_ASSIGN(count, countSilent(session, kMostCounted, hidden));
    count += qint64(found.size());
    ENCORE_ASSIGN(rows, silentReplications(session, kLooked, hidden));
    for (const Silent& each : rows)
        found.push_back({each.replication,
            {QT_TRANSLATE_NOOP("encore", "%1 · nothing heard for %2 days"), {Word{stateLabel(each.state)}, each.days}},
            {}});
    ENCORE_ASSIGN(answer, fromFound(session, list, question, replication::kind, found));
    answer.count = std::min(count, kMostCounted);
    answer.more = count >= kMostCounted;
    return answer;
}

Result<WorkListAnswer> decisions(Session& session, const WorkList& list, const WorkQuestion& question)
{
    return byCondition(session, list, question,
        {decision::kind, u"t.decided_on IS NULL"_s, {}, u"t.due IS NULL, t.due, t.id"_s, u", t.due"_s,
            [](const Query& row) {
                return row.isNull(2) ? Sentence{QT_TRANSLATE_NOOP("encore", "No date yet"), {}}
                                     : onDay(QT_TRANSLATE_NOOP("encore", "Needed by %1"), row.text(2));
            },
            u"decision"_s, u"no:decided_on"_s});
}

Result<WorkListAnswer> tasks(Session& session, const WorkList& list, const WorkQuestion& question)
{
    const QString until = day(question.today.addDays(question.thresholds.dueDays));
    return byCondition(session, list, question,
        {task::kind, u"t.done_on IS NULL AND t.due <= ?"_s, {until}, u"t.due, t.id"_s, u", t.due"_s,
            [](const Query& row) { return onDay(QT_TRANSLATE_NOOP("encore", "Due on %1"), row.text(2)); }, u"done_on"_s,
            u"no:done_on due:<="_s + until});
}

Result<WorkListAnswer> quality(Session& session, const WorkList& /*list*/, const WorkQuestion& question)
{
    WorkListAnswer answer;
    answer.page = u"cleaning"_s;
    std::vector<WorkItem> items;
    for (const QualityCheck& check : qualityChecks()) {
        ENCORE_ASSIGN(quick, isQuick(session, check));
        if (!quick)
            continue;
        ENCORE_ASSIGN(count, countQuality(session, check, kMostCounted));
        if (count == 0)
            continue;
        answer.count = std::min(answer.count + count, kMostCounted);
        items.push_back({{}, QString::fromUtf8(check.title),
            {count == kMostCounted ? QT_TRANSLATE_NOOP("encore", "%1 records or more")
                    : count == 1   ? QT_TRANSLATE_NOOP("encore", "One record")
                                   : QT_TRANSLATE_NOOP("encore", "%1 records"),
                {count}},
            u"cleaning"_s, QString::fromLatin1(check.key)});
    }
    answer.more = answer.count == kMostCounted;
    for (size_t i = 0; i < std::min(items.size(), size_t(question.limit)); ++i)
        answer.first.push_back(items[i]);
    return answer;
}

} // namespace encore::workfinds

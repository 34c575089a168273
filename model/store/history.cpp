// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/history.h"

#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "model/store/rowmapping.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

struct Entry
{
    qint64 id = 0;
    Step step;
    QString table;
    qint64 first = 0;
    qint64 last = 0;
    QString op;
    QJsonObject before;
    QJsonObject after;
};

QJsonObject object(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

constexpr auto kEntrySql =
    "SELECT r.id, s.id, s.label, s.author, s.at, s.undone, r.tbl, r.row_id, r.row_last, r.op, r.before, r.after "
    "FROM change_row r JOIN change_step s ON s.id = r.step WHERE s.undone = 0 AND ";

Result<std::vector<Entry>> readEntries(Query& query)
{
    ENCORE_TRY(query.run());
    std::vector<Entry> entries;
    while (query.next()) {
        Entry entry;
        entry.id = query.integer(0);
        entry.step = {
            query.integer(1), query.text(2), query.text(3), timeFromStored(query.text(4)), query.integer(5) != 0};
        entry.table = query.text(6);
        entry.first = query.integer(7);
        entry.last = query.integer(8);
        entry.op = query.text(9);
        entry.before = object(query.text(10));
        entry.after = object(query.text(11));
        entries.push_back(std::move(entry));
    }
    ENCORE_TRY(query.status());
    return entries;
}

// The log of one record, newest first: what was logged under it, and the run of new rows that it came with.
Result<std::vector<Entry>> entriesOf(Database& database, Kind kind, RecordId id)
{
    std::vector<Entry> entries;
    {
        Query query = database.prepare(QLatin1StringView(kEntrySql)
            + u"r.record = ? AND r.kind = ? AND NOT (r.op = 'insert' AND r.tbl = r.kind) ORDER BY r.id DESC"_s);
        query.bind(id.value).bind(QString(kind.key));
        ENCORE_ASSIGN(own, readEntries(query));
        entries = std::move(own);
    }
    Query query = database.prepare(QLatin1StringView(kEntrySql)
        + u"r.tbl = ? AND r.op = 'insert' AND r.row_last >= ? AND r.row_id <= ? ORDER BY r.id DESC"_s);
    query.bind(QString(kind.key)).bind(id.value).bind(id.value);
    ENCORE_ASSIGN(creation, readEntries(query));
    entries.insert(entries.end(), creation.begin(), creation.end());
    std::ranges::stable_sort(entries, std::greater(), &Entry::id);
    return entries;
}

bool bookkeeping(const QString& column)
{
    return column == u"version"_s || column == u"updated_at"_s;
}

QString nameOf(const Entry& entry)
{
    const QJsonObject& image = entry.before.isEmpty() ? entry.after : entry.before;
    for (const QString& key : {u"heading"_s, u"title"_s, u"field"_s, u"key"_s}) {
        if (const QString name = image.value(key).toString(); !name.isEmpty())
            return name;
    }
    return {};
}

void collect(const Entry& entry, Kind kind, RecordStep& step)
{
    const bool own = entry.table == kind.key;
    if (entry.op == u"insert"_s) {
        step.created = step.created || own;
        if (!own)
            step.values.push_back({entry.table, {}, {}, {}});
    } else if (entry.op == u"delete"_s) {
        step.deleted = step.deleted || own;
        if (!own)
            step.values.push_back({entry.table, nameOf(entry), entry.before.value(u"text"_s), {}});
    } else {
        for (auto it = entry.after.begin(); it != entry.after.end(); ++it) {
            if (!own || !bookkeeping(it.key()))
                step.values.push_back({own ? it.key() : entry.table, own ? QString() : it.key(),
                    entry.before.value(it.key()), it.value()});
        }
    }
}

// Applies the inverse of one logged change through the write path.
Status takeBack(UnitOfWork& work, const Entry& entry, Kind kind, RecordId id)
{
    const RowOwner owner{kind, id.value};
    const auto rowOf = [](const QJsonObject& image) {
        Row row;
        for (auto it = image.begin(); it != image.end(); ++it)
            row.emplace_back(it.key(), it->isNull() ? QVariant() : it->toVariant());
        return row;
    };
    if (entry.op == u"delete"_s) {
        const Result<qint64> back = work.rows().insert(entry.table, owner, rowOf(entry.before));
        return back ? Status() : Status(back.error());
    }
    if (entry.op == u"insert"_s) {
        for (qint64 row = entry.last; row >= entry.first; --row) {
            Query still = work.database().prepare(
                u"SELECT 1 FROM "_s + entry.table + u" WHERE id = ? AND record = ? AND kind = ?"_s);
            still.bind(row).bind(id.value).bind(QString(kind.key));
            ENCORE_TRY(still.run());
            if (still.next())
                ENCORE_TRY(work.rows().remove(entry.table, row, owner));
        }
        return {};
    }
    Row row = rowOf(entry.before);
    std::erase_if(row, [](const auto& column) { return bookkeeping(column.first); });
    return row.empty() ? Status() : work.rows().update(entry.table, entry.first, owner, row);
}

} // namespace

Result<std::vector<RecordStep>> historyOf(Database& database, Kind kind, RecordId id)
{
    ENCORE_ASSIGN(entries, entriesOf(database, kind, id));
    std::vector<RecordStep> steps;
    for (const Entry& entry : entries) {
        if (steps.empty() || steps.back().step.id != entry.step.id)
            steps.push_back({entry.step, false, false, {}});
        collect(entry, kind, steps.back());
    }
    return steps;
}

Result<std::vector<Step>> stepsOf(Database& database, qint64 before, int limit)
{
    Query query = database.prepare(
        u"SELECT id, label, author, at, undone FROM change_step WHERE id < ? ORDER BY id DESC LIMIT ?"_s);
    query.bind(before > 0 ? before : std::numeric_limits<qint64>::max()).bind(limit);
    ENCORE_TRY(query.run());
    std::vector<Step> steps;
    while (query.next())
        steps.push_back(
            {query.integer(0), query.text(1), query.text(2), timeFromStored(query.text(3)), query.integer(4) != 0});
    ENCORE_TRY(query.status());
    return steps;
}

Result<std::vector<RecordRef>> recordsOf(Database& database, qint64 step, int limit)
{
    Query query = database.prepare(
        u"SELECT DISTINCT kind, record, tbl, row_id, row_last, op FROM change_row WHERE step = ? ORDER BY id"_s);
    query.bind(step);
    ENCORE_TRY(query.run());
    std::vector<RecordRef> found;
    const auto add = [&found, limit](Kind kind, qint64 id) {
        const RecordRef ref{kind, RecordId{id}};
        if (int(found.size()) < limit && std::ranges::find(found, ref) == found.end())
            found.push_back(ref);
    };
    while (query.next() && int(found.size()) < limit) {
        const auto kind = kindOf(query.text(0));
        if (!kind)
            continue;
        const bool run = query.text(5) == u"insert"_s && query.text(2) == kind->key;
        for (qint64 id = run ? query.integer(3) : query.integer(1); id <= (run ? query.integer(4) : query.integer(1));
             ++id)
            add(*kind, id);
    }
    ENCORE_TRY(query.status());
    return found;
}

Status restoreVersion(UnitOfWork& work, Kind kind, RecordId id, qint64 step)
{
    const RecordSchema& schema = work.schemas().of(kind);
    ENCORE_ASSIGN(entries, entriesOf(work.database(), kind, id));
    for (const Entry& entry : entries) {
        const bool creation = entry.op == u"insert"_s && entry.table == schema.table();
        if (entry.step.id > step && !creation)
            ENCORE_TRY(takeBack(work, entry, kind, id));
    }
    if (!work.rows().wrote())
        return {};
    ENCORE_ASSIGN(current, getRecord(work.database(), schema, id));
    work.reindex(kind, id);
    for (const FieldDef& field : schema.fields())
        work.changes().touch(kind, id.value, field.key);
    work.changes().touch(kind, id.value, u"sections"_s);
    return work.rows().update(schema.table(), id.value, {kind, id.value},
        {{u"version"_s, current.version + 1}, {u"updated_at"_s, storedTime(work.services().clock())}});
}

Status forgetHistory(Database& database)
{
    Transaction transaction(database);
    ENCORE_TRY(transaction.begun());
    ENCORE_TRY(database.run(u"DELETE FROM change_row"_s));
    ENCORE_TRY(database.run(u"DELETE FROM change_step"_s));
    return transaction.commit();
}

} // namespace encore

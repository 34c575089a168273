// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/history.h"

#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "model/store/rowmapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <set>

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
    std::vector<qint64> rows; // of a run of new rows: those that belong or belonged to the record
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

// The rows beside a record's own, as they were after the step that is looked at: table and number, then the content.
using Parts = std::map<std::pair<QString, qint64>, QJsonObject>;

struct PartTable
{
    QLatin1StringView name;
    QLatin1StringView columns;
};
constexpr std::array kPartTables{PartTable{"section"_L1, "heading key language text"_L1},
    PartTable{"language_version"_L1, "title language source"_L1}, PartTable{"extra"_L1, "key value"_L1},
    PartTable{"link"_L1, "field position target code"_L1}};

Result<Parts> partsOf(Database& database, Kind kind, RecordId id)
{
    Parts parts;
    for (const PartTable& table : kPartTables) {
        const QStringList columns = QString(table.columns).split(u' ');
        Query query = database.prepare(
            u"SELECT "_s + columns.join(u", "_s) + u", id FROM "_s + table.name + u" WHERE record = ? AND kind = ?"_s);
        query.bind(id.value).bind(QString(kind.key));
        ENCORE_TRY(query.run());
        while (query.next()) {
            QJsonObject& image = parts[{QString(table.name), query.integer(int(columns.size()))}];
            for (qsizetype i = 0; i < columns.size(); ++i)
                image.insert(
                    columns[i], query.isNull(int(i)) ? QJsonValue() : QJsonValue::fromVariant(query.value(int(i))));
        }
        ENCORE_TRY(query.status());
    }
    return parts;
}

// Runs of new rows may hold those of several records and stand under the first, so they are looked up by their rows.
Status addRuns(Database& database, const std::set<std::pair<QString, qint64>>& rows, std::vector<Entry>& entries)
{
    std::map<qint64, Entry> runs;
    for (const auto& [table, row] : rows) {
        Query query = database.prepare(
            QLatin1StringView(kEntrySql) + u"r.tbl = ? AND r.op = 'insert' AND r.row_last >= ? AND r.row_id <= ?"_s);
        query.bind(table).bind(row).bind(row);
        ENCORE_ASSIGN(found, readEntries(query));
        for (Entry& entry : found)
            runs.try_emplace(entry.id, std::move(entry)).first->second.rows.push_back(row);
    }
    for (auto& [id, entry] : runs)
        entries.push_back(std::move(entry));
    return {};
}

// The log of one record, newest first; of the runs of new rows only what is or was part of this record.
Result<std::vector<Entry>> entriesOf(Database& database, Kind kind, RecordId id, const Parts& parts)
{
    Query query =
        database.prepare(QLatin1StringView(kEntrySql) + u"r.record = ? AND r.kind = ? AND r.op <> 'insert'"_s);
    query.bind(id.value).bind(QString(kind.key));
    ENCORE_ASSIGN(entries, readEntries(query));
    std::set<std::pair<QString, qint64>> rows{{QString(kind.key), id.value}};
    for (const auto& part : parts)
        rows.insert(part.first);
    for (const Entry& entry : entries) {
        if (entry.table != kind.key)
            rows.emplace(entry.table, entry.first);
    }
    ENCORE_TRY(addRuns(database, rows, entries));
    std::ranges::stable_sort(entries, std::greater(), &Entry::id);
    return entries;
}

bool bookkeeping(const QString& column)
{
    return column == u"version"_s || column == u"updated_at"_s;
}

QString nameOf(const QJsonObject& image)
{
    for (const QString& key : {u"heading"_s, u"title"_s, u"key"_s, u"language"_s}) {
        if (const QString name = image.value(key).toString(); !name.isEmpty())
            return name;
    }
    return {};
}

QJsonValue contentOf(const QJsonObject& image)
{
    return image.value(image.contains(u"text"_s) ? u"text"_s : image.contains(u"value"_s) ? u"value"_s : u"title"_s);
}

// Reads one change of a text or an extra, and brings `parts` to where they were before it. Lists are compared as a whole.
void collectPart(const Entry& entry, Parts& parts, RecordStep& step)
{
    const bool list = entry.table == u"link"_s;
    if (entry.op == u"delete"_s) {
        parts[{entry.table, entry.first}] = entry.before;
        if (!list)
            step.values.push_back({entry.table, nameOf(entry.before), contentOf(entry.before), {}});
    } else if (entry.op == u"insert"_s) {
        for (const qint64 row : entry.rows) {
            const auto part = parts.find({entry.table, row});
            if (part == parts.end())
                continue;
            if (!list)
                step.values.push_back({entry.table, nameOf(part->second), {}, contentOf(part->second)});
            parts.erase(part);
        }
    } else {
        QJsonObject& part = parts[{entry.table, entry.first}];
        const QString name = nameOf(part);
        for (auto it = entry.after.begin(); it != entry.after.end(); ++it) {
            if (!list && it.key() != u"position"_s)
                step.values.push_back(
                    {entry.table, name.isEmpty() ? it.key() : name, entry.before.value(it.key()), it.value()});
            part.insert(it.key(), entry.before.value(it.key()));
        }
    }
}

void collectOwn(const Entry& entry, RecordStep& step)
{
    step.created = step.created || entry.op == u"insert"_s;
    step.deleted = step.deleted || entry.op == u"delete"_s;
    if (entry.op != u"update"_s)
        return;
    for (auto it = entry.after.begin(); it != entry.after.end(); ++it) {
        if (!bookkeeping(it.key()))
            step.values.push_back({it.key(), {}, entry.before.value(it.key()), it.value()});
    }
}

// The lists of records and codes, in their order.
std::map<QString, QJsonArray> listsIn(const Parts& parts)
{
    std::map<QString, std::map<int, QJsonValue>> ordered;
    for (const auto& [place, image] : parts) {
        if (place.first != u"link"_s)
            continue;
        const QJsonValue target = image.value(u"target"_s);
        ordered[image.value(u"field"_s).toString()].emplace(
            image.value(u"position"_s).toInt(), target.isNull() ? image.value(u"code"_s) : target);
    }
    std::map<QString, QJsonArray> lists;
    for (const auto& [field, members] : ordered) {
        for (const auto& member : members)
            lists[field].append(member.second);
    }
    return lists;
}

void addListChanges(
    std::map<QString, QJsonArray> before, std::map<QString, QJsonArray> after, std::vector<ValueChange>& values)
{
    for (const auto& list : before)
        after.try_emplace(list.first);
    for (const auto& [field, members] : after) {
        if (before[field] != members)
            values.push_back({field, {}, before[field], members});
    }
}

const KindSpec* specOf(QLatin1StringView key)
{
    const auto found = std::ranges::find_if(kinds(), [key](const KindSpec* spec) { return spec->kind.key == key; });
    return found == kinds().end() ? nullptr : *found;
}

std::vector<RecordId> idsIn(const QJsonValue& value)
{
    std::vector<RecordId> ids;
    for (const QJsonValue& each : value.isArray() ? value.toArray() : QJsonArray{value}) {
        if (each.isDouble())
            ids.push_back(RecordId{each.toInteger()});
    }
    return ids;
}

// Relations are logged as numbers; people read titles.
Status addTitles(Database& database, Kind kind, std::vector<ValueChange>& values)
{
    for (ValueChange& change : values) {
        const auto& fields = specOf(kind.key)->fields;
        const auto field = std::ranges::find_if(
            fields, [&change](const FieldSpec* each) { return change.field == QLatin1StringView(each->key); });
        if (field == fields.end() || !(*field)->target)
            continue;
        const RecordSchema target(*specOf(QLatin1StringView((*field)->target)), {});
        for (auto [value, title] :
            {std::pair{&change.before, &change.beforeTitle}, {&change.after, &change.afterTitle}}) {
            const std::vector<RecordId> ids = idsIn(*value);
            ENCORE_ASSIGN(titles, titlesOf(database, target, ids));
            QStringList names;
            for (const RecordId id : ids)
                names << (titles.contains(id.value) ? titles[id.value] : QString::number(id.value));
            *title = names.join(u"; "_s);
        }
    }
    return {};
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
        for (const qint64 row : entry.rows) {
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
    ENCORE_ASSIGN(parts, partsOf(database, kind, id));
    ENCORE_ASSIGN(entries, entriesOf(database, kind, id, parts));
    std::vector<RecordStep> steps;
    for (auto entry = entries.begin(); entry != entries.end();) {
        RecordStep step{entry->step, false, false, {}};
        const auto after = listsIn(parts);
        const size_t before = parts.size();
        bool own = false;
        for (; entry != entries.end() && entry->step.id == step.step.id; ++entry) {
            own = own || entry->op != u"insert"_s || entry->table == kind.key;
            if (entry->table == kind.key)
                collectOwn(*entry, step);
            else
                collectPart(*entry, parts, step);
        }
        if (step.created)
            step.values.clear(); // what it came with is the record itself
        else
            addListChanges(listsIn(parts), after, step.values);
        if (!own && parts.size() == before)
            continue; // a row of another record that once had the number of one of this
        ENCORE_TRY(addTitles(database, kind, step.values));
        steps.push_back(std::move(step));
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
    ENCORE_ASSIGN(parts, partsOf(work.database(), kind, id));
    ENCORE_ASSIGN(entries, entriesOf(work.database(), kind, id, parts));
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

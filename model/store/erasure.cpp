// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/erasure.h"

#include "model/base/log.h"
#include "model/domain/kinds.h"
#include "model/store/blobs.h"
#include "model/store/erasurelog.h"
#include "model/store/records.h"
#include "model/store/rowmapping.h"
#include "model/store/textindex.h"

#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// One record stands for everybody who was erased, the same in every portfolio.
const QString kStandInUid = u"00000000-0000-4000-8000-000000000001"_s;

// A text that names the person.
struct Found
{
    RowRef row;
    QString column;
    QString text;
    RecordRef record;
    QString place;
    bool signature = false; ///< a field that only names somebody; it is replaced, not listed
};

struct Erasure
{
    Session& session;
    RecordId person;
    PersonNames names;
    ErasureReport report;
    Forgotten forgotten;

    Database& database() { return session.database(); }
};

Status runWith(Database& database, const QString& sql, const QVariantList& values)
{
    Query query = database.prepare(sql);
    for (const QVariant& value : values)
        query.bind(value);
    return query.run();
}

Result<std::vector<qint64>> numbers(Database& database, const QString& sql, const QVariantList& values)
{
    Query query = database.prepare(sql);
    for (const QVariant& value : values)
        query.bind(value);
    ENCORE_TRY(query.run());
    std::vector<qint64> found;
    while (query.next())
        found.push_back(query.integer(0));
    ENCORE_TRY(query.status());
    return found;
}

bool isText(const FieldDef& field)
{
    return field.stored() && (field.type == FieldType::Text || field.type == FieldType::LongText);
}

// The rows that go with the person: its files and where it was imported from.
QString belongsToPerson(const QString& table)
{
    if (table == attachment::kind.key)
        return u"person = ?"_s;
    return table == source::kind.key ? u"record_kind = 'person' AND record = ?"_s : QString();
}

Status findInRecords(Database& database, const RecordSchema& schema, const PersonNames& names, RecordId person,
    std::vector<Found>& found)
{
    QStringList columns;
    for (const FieldDef& field : schema.fields()) {
        if (isText(field))
            columns << field.key;
    }
    QString sql = u"SELECT id, "_s + columns.join(u", "_s) + u" FROM "_s + schema.table() + u" WHERE "_s
        + names.condition(columns);
    QVariantList values;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        for (const QString& pattern : names.likePatterns())
            values << pattern;
    }
    const QString own = schema.kind() == person::kind ? u"id = ?"_s : belongsToPerson(schema.table());
    if (!own.isEmpty()) {
        sql += u" AND NOT coalesce("_s + own + u", 0)"_s;
        values << person.value;
    }
    Query query = database.prepare(sql);
    for (const QVariant& value : values)
        query.bind(value);
    ENCORE_TRY(query.run());
    while (query.next()) {
        const RecordRef record{schema.kind(), RecordId{query.integer(0)}};
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString text = query.text(int(i) + 1);
            if (names.foundIn(text))
                found.push_back({{schema.table(), record.id.value}, columns[i], text, record, columns[i],
                    schema.field(columns[i])->is(Personal) && schema.kind() != person::kind});
        }
    }
    return query.status();
}

struct TextTable
{
    QString table;
    QStringList columns;
    QString place; ///< the column that says where in the record
};

Status findInText(
    Database& database, const TextTable& table, const PersonNames& names, RecordId person, std::vector<Found>& found)
{
    Query query = database.prepare(u"SELECT id, kind, record, "_s + table.place + u", "_s + table.columns.join(u", "_s)
        + u" FROM "_s + table.table + u" WHERE NOT (kind = 'person' AND record = ?) AND "_s
        + names.condition(table.columns));
    query.bind(person.value);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        for (const QString& pattern : names.likePatterns())
            query.bind(pattern);
    }
    ENCORE_TRY(query.run());
    while (query.next()) {
        const auto kind = kindOf(query.text(1));
        for (qsizetype i = 0; kind && i < table.columns.size(); ++i) {
            const QString text = query.text(int(i) + 4);
            if (names.foundIn(text))
                found.push_back({{table.table, query.integer(0)}, table.columns[i], text,
                    {*kind, RecordId{query.integer(2)}}, QString(table.table + u' ' + query.text(3)).simplified()});
        }
    }
    return query.status();
}

Result<std::vector<Found>> findMentions(Session& session, const PersonNames& names, RecordId person)
{
    std::vector<Found> found;
    if (names.isEmpty())
        return found;
    for (const RecordSchema& schema : session.schemas().all())
        ENCORE_TRY(findInRecords(session.database(), schema, names, person, found));
    const std::array tables{TextTable{u"section"_s, {u"heading"_s, u"text"_s}, u"heading"_s},
        TextTable{u"language_version"_s, {u"title"_s, u"source"_s}, u"language"_s},
        TextTable{u"extra"_s, {u"key"_s, u"value"_s}, u"key"_s}};
    for (const TextTable& table : tables)
        ENCORE_TRY(findInText(session.database(), table, names, person, found));
    return found;
}

Status listMentions(Session& session, const std::vector<Found>& found, bool certain, ErasureReport& report)
{
    for (const Found& each : found) {
        if (each.signature && certain)
            continue;
        const auto known = std::ranges::find_if(report.mentions,
            [&](const Mention& mention) { return mention.record == each.record && mention.certain == certain; });
        if (known != report.mentions.end()) {
            if (!known->places.contains(each.place))
                known->places << each.place;
            continue;
        }
        const RecordSchema& schema = session.schemas().of(each.record.kind);
        const std::array ids{each.record.id};
        ENCORE_ASSIGN(titles, titlesOf(session.database(), schema, ids));
        report.mentions.push_back({each.record, titles[each.record.id.value], {each.place}, certain});
    }
    return {};
}

// A copy that cannot be read is listed too: nobody can say that it does not hold the person.
bool holdsPerson(const Backup& backup, const QString& uid, const QString& name)
{
    const auto copy = Database::open(backup.path, Access::ReadOnly);
    if (!copy)
        return true;
    Query query = (*copy)->prepare(u"SELECT count(*) FROM person WHERE uid = ? OR name = ?"_s);
    query.bind(uid).bind(name);
    return !query.run() || !query.next() || query.integer(0) > 0;
}

Status countOwn(Database& database, const Schemas& schemas, RecordId person, ErasureReport& report)
{
    for (const RecordSchema& schema : schemas.all()) {
        for (const FieldDef& field : schema.fields()) {
            if (field.target != person::kind.key || schema.kind() == attachment::kind)
                continue;
            const QString sql = field.stored()
                ? QString(u"SELECT count(*) FROM "_s + schema.table() + u" WHERE "_s + field.key + u" = ?"_s)
                : QString(u"SELECT count(*) FROM link WHERE target = ? AND field = '"_s + field.key + u'\'');
            ENCORE_ASSIGN(counted, numbers(database, sql, {person.value}));
            report.credits += counted.front();
        }
    }
    ENCORE_ASSIGN(files, numbers(database, u"SELECT id FROM attachment WHERE person = ?"_s, {person.value}));
    report.attachments = qint64(files.size());
    return {};
}

Result<Record> personToErase(Session& session, RecordId id)
{
    ENCORE_ASSIGN(record, getRecord(session.database(), session.schemas().of(person::kind), id));
    if (record.uid == kStandInUid)
        return Error{ErrorCode::Invalid, u"This entry stands for people who have been erased already."_s,
            {{u"field"_s, u"name"_s}}};
    return record;
}

Result<ErasureReport> lookAround(Session& session, const Record& record, const std::vector<Found>& found)
{
    ErasureReport report;
    report.name = record.get(person::name);
    ENCORE_TRY(countOwn(session.database(), session.schemas(), record.id, report));
    ENCORE_TRY(listMentions(session, found, true, report));
    // Whoever bears the same first name, or a team that is called so, may be meant by it.
    ENCORE_ASSIGN(shared, wordsOfNames(session.database(), record.id));
    const PersonNames names(record);
    const PersonNames parts = PersonNames::singleWords(record, shared);
    ENCORE_ASSIGN(perhaps, findMentions(session, parts, record.id));
    // What only stands within the full name is gone with it.
    std::erase_if(perhaps, [&](const Found& each) { return !parts.foundIn(names.removedFrom(each.text)); });
    ENCORE_TRY(listMentions(session, perhaps, false, report));
    for (const Backup& backup : backupsOf(session.database().path())) {
        if (holdsPerson(backup, record.uid, report.name))
            report.backups.push_back(backup);
    }
    return report;
}

Result<RecordId> standIn(Session& session)
{
    Database& database = session.database();
    ENCORE_ASSIGN(found, numbers(database, u"SELECT id FROM person WHERE uid = ?"_s, {kStandInUid}));
    if (!found.empty())
        return RecordId{found.front()};
    const QString now = storedTime(session.services().clock());
    ENCORE_TRY(
        runWith(database, u"INSERT INTO person (uid, version, created_at, updated_at, name) VALUES (?, 1, ?, ?, ?)"_s,
            {kStandInUid, now, now, QString(kFormerColleague)}));
    ENCORE_ASSIGN(made, numbers(database, u"SELECT id FROM person WHERE uid = ?"_s, {kStandInUid}));
    return RecordId{made.front()};
}

// Credits and responsibilities go to the stand-in; how the person signed goes with the name.
Status handOver(Erasure& erasure)
{
    Database& database = erasure.database();
    Changes& changes = erasure.report.changes;
    const QVariant from = erasure.person.value;
    const QVariant to = erasure.forgotten.standIn.value;
    ENCORE_ASSIGN(quotes, numbers(database, u"SELECT id FROM quote WHERE person = ?"_s, {from}));
    erasure.forgotten.quotes = {quotes.begin(), quotes.end()};
    ENCORE_TRY(runWith(database, u"UPDATE quote SET attribution = ? WHERE person = ? AND attribution <> ''"_s,
        {QString(kFormerColleague), from}));
    for (const RecordSchema& schema : erasure.session.schemas().all()) {
        for (const FieldDef& field : schema.fields()) {
            if (field.target != person::kind.key || !field.stored() || schema.kind() == attachment::kind)
                continue;
            const QString where = schema.table() + u" WHERE "_s + field.key + u" = ?"_s;
            ENCORE_ASSIGN(ids, numbers(database, u"SELECT id FROM "_s + where, {from}));
            for (const qint64 id : ids)
                changes.touch(schema.kind(), id, field.key);
            ENCORE_TRY(runWith(database,
                u"UPDATE "_s + schema.table() + u" SET "_s + field.key + u" = ? WHERE "_s + field.key + u" = ?"_s,
                {to, from}));
        }
    }
    return {};
}

Status handOverLinks(Erasure& erasure)
{
    std::vector<std::pair<qint64, RecordRef>> rows;
    std::vector<QString> fields;
    {
        Query query = erasure.database().prepare(u"SELECT id, kind, record, field FROM link WHERE target = ?"_s);
        query.bind(erasure.person.value);
        ENCORE_TRY(query.run());
        while (query.next()) {
            const auto kind = kindOf(query.text(1));
            if (kind && refersToPerson(erasure.session.schemas(), query.text(1), query.text(3))) {
                rows.push_back({query.integer(0), {*kind, RecordId{query.integer(2)}}});
                fields.push_back(query.text(3));
            }
        }
        ENCORE_TRY(query.status());
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        ENCORE_TRY(runWith(erasure.database(), u"UPDATE link SET target = ? WHERE id = ?"_s,
            {erasure.forgotten.standIn.value, rows[i].first}));
        erasure.report.changes.touch(rows[i].second.kind, rows[i].second.id.value, fields[i]);
    }
    return {};
}

// Credits that went to the trash together with the person stand again; the log need not know that they were there.
Status bringBackCredits(Erasure& erasure)
{
    const QString where =
        u"contribution WHERE person = ? AND trashed_at = (SELECT trashed_at FROM person WHERE id = ?)"_s;
    const QVariantList values{erasure.person.value, erasure.person.value};
    ENCORE_ASSIGN(ids, numbers(erasure.database(), u"SELECT id FROM "_s + where, values));
    for (const qint64 id : ids) {
        ENCORE_TRY(runWith(erasure.database(), u"UPDATE contribution SET trashed_at = NULL WHERE id = ?"_s, {id}));
        erasure.forgotten.mentions.insert({{QString(contribution::kind.key), id}, u"trashed_at"_s});
        erasure.report.changes.touch(contribution::kind, id, u"trashed_at"_s);
    }
    return {};
}

Status removeRows(Erasure& erasure, const QString& table, const QString& condition, const QVariantList& values)
{
    ENCORE_ASSIGN(ids, numbers(erasure.database(), u"SELECT id FROM "_s + table + u" WHERE "_s + condition, values));
    for (const qint64 id : ids) {
        erasure.forgotten.removed.insert({table, id});
        if (const auto kind = kindOf(table))
            erasure.report.changes.touch(*kind, id, u"id"_s);
    }
    return runWith(erasure.database(), u"DELETE FROM "_s + table + u" WHERE "_s + condition, values);
}

Status removePerson(Erasure& erasure)
{
    const QVariant id = erasure.person.value;
    for (const QString& table : {QString(attachment::kind.key), QString(source::kind.key)})
        ENCORE_TRY(removeRows(erasure, table, belongsToPerson(table), {id}));
    for (const QString& table : {u"section"_s, u"language_version"_s, u"link"_s, u"extra"_s})
        ENCORE_TRY(removeRows(erasure, table, u"kind = 'person' AND record = ?"_s, {id}));
    return removeRows(erasure, QString(person::kind.key), u"id = ?"_s, {id});
}

Status removeNames(Erasure& erasure, const std::vector<Found>& found, bool replaceMentions)
{
    for (const Found& each : found) {
        if (!each.signature && !replaceMentions) {
            erasure.forgotten.mentions.insert({each.row, each.column});
            continue;
        }
        // A quote of the person is signed by the stand-in already.
        const QString former =
            each.signature && erasure.forgotten.quotes.contains(each.row.id) && each.row.table == quote::kind.key
            ? QString(kFormerColleague)
            : erasure.names.removedFrom(each.text);
        ENCORE_TRY(runWith(erasure.database(),
            u"UPDATE "_s + each.row.table + u" SET "_s + each.column + u" = ? WHERE id = ?"_s, {former, each.row.id}));
        const bool own = each.row.table == each.record.kind.key;
        erasure.report.changes.touch(each.record.kind, each.record.id.value, own ? each.column : u"sections"_s);
    }
    return {};
}

Status eraseRows(Erasure& erasure, const std::vector<Found>& found, bool replaceMentions)
{
    Database& database = erasure.database();
    Transaction transaction(database);
    ENCORE_TRY(transaction.begun());
    ENCORE_ASSIGN(other, standIn(erasure.session));
    erasure.forgotten.standIn = other;
    erasure.report.changes.touch(person::kind, other.value, u"id"_s);
    ENCORE_TRY(bringBackCredits(erasure));
    ENCORE_TRY(handOver(erasure));
    ENCORE_TRY(handOverLinks(erasure));
    ENCORE_TRY(removePerson(erasure));
    ENCORE_TRY(removeNames(erasure, found, replaceMentions));
    ENCORE_TRY(forgetInLog(database, erasure.session.schemas(), erasure.forgotten));
    ENCORE_TRY(reindexChanged(database, erasure.session.schemas(), erasure.report.changes));
    // Removed words stay in the index's older pieces until these are merged.
    ENCORE_TRY(TextIndex(database).optimize());
    ENCORE_TRY(collectBlobs(database));
    return transaction.commit();
}

// Freed pages and the write-ahead log hold what was there before.
bool wipeTraces(Database& database)
{
    const Status vacuumed = database.run(u"VACUUM"_s);
    if (!vacuumed)
        qCWarning(lcStore) << "cannot vacuum after an erasure:" << vacuumed.error().detail;
    const Result<QVariant> busy = database.scalar(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return vacuumed && busy && busy->toInt() == 0;
}

} // namespace

Result<ErasureReport> previewErasure(Session& session, RecordId id)
{
    ENCORE_ASSIGN(record, personToErase(session, id));
    ENCORE_ASSIGN(found, findMentions(session, PersonNames(record), id));
    return lookAround(session, record, found);
}

Result<ErasureReport> erasePerson(Session& session, RecordId id, const ErasureOptions& options)
{
    if (session.database().access() != Access::ReadWrite)
        return Error{ErrorCode::ReadOnly, {}, {{u"path"_s, session.database().path()}}};
    ENCORE_ASSIGN(record, personToErase(session, id));
    const PersonNames names(record);
    ENCORE_ASSIGN(found, findMentions(session, names, id));
    ENCORE_ASSIGN(report, lookAround(session, record, found));
    Erasure erasure{session, id, names, std::move(report), Forgotten{names, id, {}, {}, {}, {}}};
    ENCORE_TRY(eraseRows(erasure, found, options.replaceMentions));
    if (options.replaceMentions)
        std::erase_if(erasure.report.mentions, [](const Mention& each) { return each.certain; });
    erasure.report.tracesGone = !options.wipe || wipeTraces(session.database());
    return std::move(erasure.report);
}

} // namespace encore

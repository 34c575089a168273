// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/records.h"

#include "model/domain/kinds.h"
#include "model/store/rowmapping.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// The size of a list's block: one cached statement serves every block, padded with the last id.
constexpr size_t kBlock = 64;

QString marks(size_t count)
{
    return QStringList(qsizetype(count), u"?"_s).join(u", "_s);
}

void bindBlock(Query& query, std::span<const RecordId> ids)
{
    for (size_t i = 0; i < kBlock; ++i)
        query.bind(ids[std::min(i, ids.size() - 1)].value);
}

QString selectSql(const RecordSchema& schema)
{
    QStringList columns{u"t.id"_s, u"t.uid"_s, u"t.version"_s, u"t.created_at"_s, u"t.updated_at"_s, u"t.trashed_at"_s,
        schema.titleSql(u"t"_s)};
    for (const QString& column : storedColumns(schema))
        columns << u"t."_s + column;
    return u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + schema.table() + u" t"_s;
}

Record readRecord(const RecordSchema& schema, const Query& query, QString& title)
{
    Record record;
    record.kind = schema.kind();
    record.id = RecordId{query.integer(0)};
    record.uid = query.text(1);
    record.version = int(query.integer(2));
    record.createdAt = timeFromStored(query.text(3));
    record.updatedAt = timeFromStored(query.text(4));
    record.trashedAt = query.isNull(5) ? QDateTime() : timeFromStored(query.text(5));
    title = query.text(6);
    int column = 7;
    for (const FieldDef& field : schema.fields()) {
        if (field.stored())
            record.setValue(field.key, readValue(field, query, column));
    }
    return record;
}

// Lists of relations and codes, and values of the user's own fields.
void addLink(
    const RecordSchema& schema, Record& record, const QString& key, const QVariant& target, const QString& code)
{
    const FieldDef* field = schema.field(key);
    if (!field)
        return;
    if (field->type == FieldType::RefList) {
        auto list = std::get_if<std::vector<RecordId>>(&record.value(key));
        std::vector<RecordId> ids = list ? *list : std::vector<RecordId>();
        ids.push_back(RecordId{target.toLongLong()});
        record.setValue(key, ids);
    } else {
        auto list = std::get_if<QStringList>(&record.value(key));
        QStringList codes = list ? *list : QStringList();
        codes << code;
        record.setValue(key, codes);
    }
}

Status readLinks(
    Database& database, const RecordSchema& schema, std::span<const RecordId> ids, std::map<qint64, Record*>& records)
{
    if (std::ranges::none_of(schema.fields(),
            [](const FieldDef& f) { return f.type == FieldType::RefList || f.type == FieldType::ChoiceList; }))
        return {};
    Query query = database.prepare(u"SELECT record, field, target, code FROM link WHERE kind = ? AND record IN ("_s
        + marks(kBlock) + u") ORDER BY record, field, position"_s);
    query.bind(schema.table());
    bindBlock(query, ids);
    ENCORE_TRY(query.run());
    while (query.next()) {
        const auto found = records.find(query.integer(0));
        if (found != records.end())
            addLink(schema, *found->second, query.text(1), query.value(2), query.text(3));
    }
    return query.status();
}

Status readOwnFields(
    Database& database, const RecordSchema& schema, std::span<const RecordId> ids, std::map<qint64, Record*>& records)
{
    if (std::ranges::none_of(schema.fields(), &FieldDef::custom))
        return {};
    Query query = database.prepare(
        u"SELECT record, key, value FROM extra WHERE custom = 1 AND kind = ? AND record IN ("_s + marks(kBlock) + u')');
    query.bind(schema.table());
    bindBlock(query, ids);
    ENCORE_TRY(query.run());
    while (query.next()) {
        const auto found = records.find(query.integer(0));
        const FieldDef* field = schema.field(query.text(1));
        if (found == records.end() || !field)
            continue;
        if (Result<Value> value = valueFromText(*field, query.text(2)))
            found->second->setValue(field->key, *value);
    }
    return query.status();
}

Status readText(Database& database, Record& record)
{
    Query sections = database.prepare(
        u"SELECT id, language, key, heading, level, text FROM section WHERE kind = ? AND record = ? ORDER BY language, position, id"_s);
    sections.bind(QString(record.kind.key)).bind(record.id.value);
    ENCORE_TRY(sections.run());
    while (sections.next()) {
        record.sections.push_back({sections.integer(0), sections.text(1), sections.text(2), sections.text(3),
            int(sections.integer(4)), sections.text(5)});
    }
    ENCORE_TRY(sections.status());
    Query languages = database.prepare(
        u"SELECT id, language, title, source FROM language_version WHERE kind = ? AND record = ? ORDER BY language, id"_s);
    languages.bind(QString(record.kind.key)).bind(record.id.value);
    ENCORE_TRY(languages.run());
    while (languages.next())
        record.languages.push_back({languages.integer(0), languages.text(1), languages.text(2), languages.text(3)});
    return languages.status();
}

Status readExtras(Database& database, Record& record)
{
    Query extras = database.prepare(
        u"SELECT id, key, value FROM extra WHERE custom = 0 AND kind = ? AND record = ? ORDER BY id"_s);
    extras.bind(QString(record.kind.key)).bind(record.id.value);
    ENCORE_TRY(extras.run());
    while (extras.next())
        record.extras.push_back({extras.integer(0), extras.text(1), extras.text(2)});
    return extras.status();
}

Error notFound(const RecordSchema& schema, const QString& what)
{
    return Error{ErrorCode::NotFound, u"There is no %1 %2."_s.arg(schema.singular().toLower(), what),
        {{u"record"_s, what}, {u"kind"_s, schema.table()}}};
}

// The titles that a block of rows refers to, field by field.
Status resolveTitles(
    Database& database, const Schemas& schemas, const RecordSchema& schema, std::vector<RecordRow>& rows)
{
    for (const FieldDef& field : schema.fields()) {
        if (field.type != FieldType::Ref && field.type != FieldType::RefList)
            continue;
        std::vector<RecordId> wanted;
        for (const RecordRow& row : rows) {
            if (const auto* id = std::get_if<RecordId>(&row.record.value(field.key)))
                wanted.push_back(*id);
            else if (const auto* ids = std::get_if<std::vector<RecordId>>(&row.record.value(field.key)))
                wanted.insert(wanted.end(), ids->begin(), ids->end());
        }
        if (wanted.empty())
            continue;
        ENCORE_ASSIGN(titles, titlesOf(database, *schemas.byKey(field.target), wanted));
        for (RecordRow& row : rows) {
            QStringList& names = row.refTitles[field.key];
            if (const auto* id = std::get_if<RecordId>(&row.record.value(field.key)))
                names << titles[id->value];
            else if (const auto* ids = std::get_if<std::vector<RecordId>>(&row.record.value(field.key)))
                std::ranges::for_each(*ids, [&](RecordId each) { names << titles[each.value]; });
        }
    }
    return {};
}

Status readBlock(Database& database, const Schemas& schemas, const RecordSchema& schema, std::span<const RecordId> ids,
    std::vector<RecordRow>& rows)
{
    std::map<qint64, RecordRow> byId;
    {
        Query query = database.prepare(selectSql(schema) + u" WHERE t.id IN ("_s + marks(kBlock) + u')');
        bindBlock(query, ids);
        ENCORE_TRY(query.run());
        while (query.next()) {
            RecordRow row;
            row.record = readRecord(schema, query, row.title);
            byId.emplace(row.record.id.value, std::move(row));
        }
        ENCORE_TRY(query.status());
    }
    std::map<qint64, Record*> records;
    for (auto& [id, row] : byId)
        records.emplace(id, &row.record);
    ENCORE_TRY(readLinks(database, schema, ids, records));
    ENCORE_TRY(readOwnFields(database, schema, ids, records));
    std::vector<RecordRow> block;
    for (const RecordId id : ids) {
        const auto found = byId.find(id.value);
        if (found != byId.end()) {
            block.push_back(std::move(found->second));
            byId.erase(found);
        }
    }
    ENCORE_TRY(resolveTitles(database, schemas, schema, block));
    std::ranges::move(block, std::back_inserter(rows));
    return {};
}

Result<std::vector<RecordId>> idsOf(Query& query)
{
    ENCORE_TRY(query.run());
    std::vector<RecordId> ids;
    while (query.next())
        ids.push_back(RecordId{query.integer(0)});
    ENCORE_TRY(query.status());
    return ids;
}

} // namespace

Result<Record> getRecord(Database& database, const RecordSchema& schema, RecordId id)
{
    Record record;
    {
        Query query = database.prepare(selectSql(schema) + u" WHERE t.id = ?"_s);
        query.bind(id.value);
        ENCORE_TRY(query.run());
        if (!query.next()) {
            ENCORE_TRY(query.status());
            return notFound(schema, QString::number(id.value));
        }
        QString title;
        record = readRecord(schema, query, title);
    }
    std::map<qint64, Record*> one{{id.value, &record}};
    const std::array ids{id};
    ENCORE_TRY(readLinks(database, schema, ids, one));
    ENCORE_TRY(readOwnFields(database, schema, ids, one));
    ENCORE_TRY(readExtras(database, record));
    if (schema.hasText())
        ENCORE_TRY(readText(database, record));
    return record;
}

Result<RecordId> findRecord(Database& database, const RecordSchema& schema, const QString& idOrUid)
{
    bool isNumber = false;
    const qint64 number = idOrUid.toLongLong(&isNumber);
    Query query =
        database.prepare(u"SELECT id FROM "_s + schema.table() + u" WHERE uid = ? OR id = ? ORDER BY uid = ? DESC"_s);
    query.bind(idOrUid).bind(isNumber ? number : -1).bind(idOrUid);
    ENCORE_ASSIGN(ids, idsOf(query));
    if (ids.empty())
        return notFound(schema, idOrUid);
    return ids.front();
}

Result<std::vector<RecordRow>> getRows(
    Database& database, const Schemas& schemas, const RecordSchema& schema, std::span<const RecordId> ids)
{
    std::vector<RecordRow> rows;
    rows.reserve(ids.size());
    for (size_t at = 0; at < ids.size(); at += kBlock)
        ENCORE_TRY(readBlock(database, schemas, schema, ids.subspan(at, std::min(kBlock, ids.size() - at)), rows));
    return rows;
}

Result<std::map<qint64, QString>> titlesOf(
    Database& database, const RecordSchema& schema, std::span<const RecordId> ids)
{
    std::map<qint64, QString> titles;
    for (size_t at = 0; at < ids.size(); at += kBlock) {
        Query query = database.prepare(u"SELECT t.id, "_s + schema.titleSql(u"t"_s) + u" FROM "_s + schema.table()
            + u" t WHERE t.id IN ("_s + marks(kBlock) + u')');
        bindBlock(query, ids.subspan(at, std::min(kBlock, ids.size() - at)));
        ENCORE_TRY(query.run());
        while (query.next())
            titles[query.integer(0)] = query.text(1);
        ENCORE_TRY(query.status());
    }
    return titles;
}

Result<std::vector<RecordId>> dependents(
    Database& database, const RecordSchema& schema, const QString& field, RecordId owner)
{
    Query query = database.prepare(
        u"SELECT id FROM "_s + schema.table() + u" WHERE "_s + field + u" = ? AND trashed_at IS NULL ORDER BY id"_s);
    query.bind(owner.value);
    return idsOf(query);
}

Result<std::vector<RecordId>> linkedTo(
    Database& database, const RecordSchema& schema, const QString& field, RecordId target)
{
    Query query = database.prepare(u"SELECT t.id FROM link l JOIN "_s + schema.table()
        + u" t ON t.id = l.record WHERE l.target = ? AND l.field = ? AND l.kind = ? AND t.trashed_at IS NULL ORDER BY t.id DESC"_s);
    query.bind(target.value).bind(field).bind(schema.table());
    return idsOf(query);
}

Result<qint64> countRecords(Database& database, const RecordSchema& schema, bool inTrash)
{
    ENCORE_ASSIGN(count,
        database.scalar(u"SELECT count(*) FROM "_s + schema.table() + u" WHERE trashed_at IS "_s
            + QString(inTrash ? u"NOT NULL"_s : u"NULL"_s)));
    return count.toLongLong();
}

Result<QString> setting(Database& database, const QString& key)
{
    Query query = database.prepare(u"SELECT value FROM setting WHERE key = ?"_s);
    query.bind(key);
    ENCORE_TRY(query.run());
    const QString found = query.next() ? query.text(0) : QString();
    ENCORE_TRY(query.status());
    return found;
}

Result<std::map<QString, QString>> settingsUnder(Database& database, const QString& prefix)
{
    Query query = database.prepare(u"SELECT key, value FROM setting WHERE substr(key, 1, ?) = ?"_s);
    query.bind(qint64(prefix.size())).bind(prefix);
    ENCORE_TRY(query.run());
    std::map<QString, QString> found;
    while (query.next())
        found[query.text(0).mid(prefix.size())] = query.text(1);
    ENCORE_TRY(query.status());
    return found;
}

} // namespace encore

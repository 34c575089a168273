// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/records.h"

#include "model/domain/source.h"
#include "model/store/textindex.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Where a record came from is found through the record; an entry of its own would only be in the way.
bool isSearched(const RecordSchema& schema)
{
    return schema.kind() != source::kind;
}

bool isInBody(const FieldDef& field)
{
    return field.is(Searched) || (field.custom && field.type == FieldType::Text);
}

// Everything in a record that a search should find, beside its title.
QString bodyOf(const RecordSchema& schema, const Record& record)
{
    QStringList parts;
    for (const FieldDef& field : schema.fields()) {
        if (!isInBody(field))
            continue;
        if (const auto* text = std::get_if<QString>(&record.value(field.key)))
            parts << *text;
    }
    for (const LanguageVersion& version : record.languages)
        parts << version.title;
    for (const Section& section : record.sections) {
        if (section.key.isEmpty() && !section.heading.isEmpty())
            parts << section.heading;
        parts << section.text;
    }
    return storable(parts.join(u'\n'));
}

Status indexInto(TextIndex& index, Database& database, const RecordSchema& schema, RecordId id)
{
    if (!isSearched(schema))
        return {};
    const Result<Record> record = getRecord(database, schema, id);
    if (!record)
        return record.error().code == ErrorCode::NotFound ? index.remove(schema.number(), id) : Status(record.error());
    const std::array ids{id};
    ENCORE_ASSIGN(titles, titlesOf(database, schema, ids));
    return index.put(schema.number(), id, titles[id.value], bodyOf(schema, *record));
}

} // namespace

bool isIndexed(const RecordSchema& schema, const QString& key)
{
    static const QStringList others{
        u"id"_s, u"sections"_s, u"section"_s, u"languages"_s, u"language_version"_s, u"extra"_s};
    if (!isSearched(schema))
        return false;
    const FieldDef* field = schema.field(key);
    if (!field)
        return others.contains(key);
    // A title that is composed of others changes with what it is composed of.
    return field == schema.titleField() || isInBody(*field)
        || (!schema.titleField() && field->type == FieldType::Ref && field->stored());
}

Status indexNewRecord(UnitOfWork& work, const RecordSchema& schema, RecordId id, const Record& record)
{
    if (!isSearched(schema))
        return {};
    const auto* title = std::get_if<QString>(&record.value(schema.titleField()->key));
    return work.index().add(schema.number(), id, title ? storable(*title) : QString(), bodyOf(schema, record));
}

Status indexRecord(Database& database, const RecordSchema& schema, RecordId id)
{
    TextIndex index(database);
    return indexInto(index, database, schema, id);
}

Status indexRecords(Database& database, const Schemas& schemas, const std::set<std::pair<QString, qint64>>& records)
{
    static constexpr size_t kFew = 20;
    TextIndex index(database);
    std::set<qint64> documents;
    for (const auto& [kind, id] : records) {
        const RecordSchema& schema = *schemas.byKey(kind);
        if (isSearched(schema))
            documents.insert(TextIndex::documentId(schema.number(), RecordId{id}));
    }
    if (documents.size() > kFew) {
        index.beginBulk();
        ENCORE_TRY(index.beginReplacing(documents));
    }
    for (const auto& [kind, id] : records)
        ENCORE_TRY(indexInto(index, database, *schemas.byKey(kind), RecordId{id}));
    return index.endBulk();
}

Status reindexChanged(Database& database, const Schemas& schemas, const Changes& changes)
{
    const auto inText = [&schemas](const auto& change) {
        return schemas.byKey(QString(change.first.key))
            && std::ranges::any_of(
                change.second.fields, [&](const QString& field) { return isIndexed(schemas.of(change.first), field); });
    };
    for (const auto& change : changes.kinds) {
        if (change.second.all && inText(change))
            return rebuildIndex(database, schemas);
    }
    std::set<std::pair<QString, qint64>> stale;
    for (const auto& change : changes.kinds) {
        const auto& [kind, each] = change;
        if (!inText(change))
            continue;
        const RecordSchema& schema = schemas.of(kind);
        for (const qint64 id : each.ids)
            stale.emplace(schema.table(), id);
        for (const RecordSchema& composed : schemas.all()) {
            if (composed.titleField() || !schema.titleField() || !each.fields.contains(schema.titleField()->key))
                continue;
            for (const FieldDef& field : composed.fields()) {
                if (field.type != FieldType::Ref || field.target != kind.key || !field.stored())
                    continue;
                for (const qint64 id : each.ids) {
                    ENCORE_ASSIGN(others, dependents(database, composed, field.key, RecordId{id}));
                    for (const RecordId one : others)
                        stale.emplace(composed.table(), one.value);
                }
            }
        }
    }
    return indexRecords(database, schemas, stale);
}

Status rebuildIndex(Database& database, const Schemas& schemas)
{
    // Documents of records that are gone, then every record's text as it is now; the index itself is made in one go at the end.
    TextIndex index(database);
    ENCORE_TRY(database.run(u"DELETE FROM search_text"_s));
    index.beginBulk();
    for (const RecordSchema& schema : schemas.all()) {
        if (!isSearched(schema))
            continue;
        qint64 last = 0;
        for (bool more = true; more;) {
            std::vector<RecordId> ids;
            {
                Query query =
                    database.prepare(u"SELECT id FROM "_s + schema.table() + u" WHERE id > ? ORDER BY id LIMIT 64"_s);
                query.bind(last);
                ENCORE_TRY(query.run());
                while (query.next())
                    ids.push_back(RecordId{query.integer(0)});
                ENCORE_TRY(query.status());
            }
            more = !ids.empty();
            if (more)
                last = ids.back().value;
            ENCORE_ASSIGN(titles, titlesOf(database, schema, ids));
            for (const RecordId id : ids) {
                ENCORE_ASSIGN(record, getRecord(database, schema, id));
                ENCORE_TRY(index.put(schema.number(), id, titles[id.value], bodyOf(schema, record)));
            }
        }
    }
    return index.rebuild();
}

} // namespace encore

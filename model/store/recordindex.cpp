// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/records.h"

#include "model/domain/source.h"
#include "model/store/textindex.h"

#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Where a record came from is found through the record; an entry of its own would only be in the way.
bool isSearched(const RecordSchema& schema)
{
    return schema.kind() != source::kind;
}

// Everything in a record that a search should find, beside its title.
QString bodyOf(const RecordSchema& schema, const Record& record)
{
    QStringList parts;
    for (const FieldDef& field : schema.fields()) {
        if (!field.is(Searched) && !(field.custom && field.type == FieldType::Text))
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

} // namespace

Status indexNewRecord(UnitOfWork& work, const RecordSchema& schema, RecordId id, const Record& record)
{
    if (!isSearched(schema))
        return {};
    const auto* title = std::get_if<QString>(&record.value(schema.titleField()->key));
    return work.index().add(schema.number(), id, title ? storable(*title) : QString(), bodyOf(schema, record));
}

Status indexRecord(Database& database, const RecordSchema& schema, RecordId id)
{
    if (!isSearched(schema))
        return {};
    const Result<Record> record = getRecord(database, schema, id);
    if (!record)
        return record.error().code == ErrorCode::NotFound ? TextIndex(database).remove(schema.number(), id)
                                                          : Status(record.error());
    const std::array ids{id};
    ENCORE_ASSIGN(titles, titlesOf(database, schema, ids));
    return TextIndex(database).put(schema.number(), id, titles[id.value], bodyOf(schema, *record));
}

Status reindexChanged(Database& database, const Schemas& schemas, const Changes& changes)
{
    for (const auto& [kind, each] : changes.kinds) {
        if (each.all)
            return rebuildIndex(database, schemas);
    }
    for (const auto& [kind, each] : changes.kinds) {
        const RecordSchema& schema = schemas.of(kind);
        for (const qint64 id : each.ids)
            ENCORE_TRY(indexRecord(database, schema, RecordId{id}));
        for (const RecordSchema& composed : schemas.all()) {
            if (composed.titleField() || !schema.titleField() || !each.fields.contains(schema.titleField()->key))
                continue;
            for (const FieldDef& field : composed.fields()) {
                if (field.type != FieldType::Ref || field.target != kind.key)
                    continue;
                for (const qint64 id : each.ids) {
                    ENCORE_ASSIGN(stale, dependents(database, composed, field.key, RecordId{id}));
                    for (const RecordId one : stale)
                        ENCORE_TRY(indexRecord(database, composed, one));
                }
            }
        }
    }
    return {};
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

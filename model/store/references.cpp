// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/references.h"

#include "model/domain/source.h"
#include "model/store/fieldwriter.h"
#include "model/store/records.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

RowOwner ownerOf(const RecordRef& ref)
{
    return {ref.kind, ref.id.value};
}

Status columnReferences(
    Database& database, const RecordSchema& schema, const FieldDef& field, RecordId id, std::vector<Reference>& found)
{
    Query query = database.prepare(u"SELECT id FROM "_s + schema.table() + u" WHERE "_s + field.key + u" = ?"_s);
    query.bind(id.value);
    ENCORE_TRY(query.run());
    while (query.next())
        found.push_back({{schema.kind(), RecordId{query.integer(0)}}, &field, 0});
    return query.status();
}

// Relations that the user has made are kept as text: one number, or several.
Status ownFieldReferences(
    Database& database, const RecordSchema& schema, const FieldDef& field, RecordId id, std::vector<Reference>& found)
{
    Query query = database.prepare(u"SELECT id, record, value FROM extra WHERE kind = ? AND key = ? AND custom = 1"_s);
    query.bind(schema.table()).bind(field.key);
    ENCORE_TRY(query.run());
    while (query.next()) {
        const Result<Value> value = valueFromText(field, query.text(2));
        const auto* one = value ? std::get_if<RecordId>(&*value) : nullptr;
        const auto* many = value ? std::get_if<std::vector<RecordId>>(&*value) : nullptr;
        if ((one && *one == id) || (many && std::ranges::find(*many, id) != many->end()))
            found.push_back({{schema.kind(), RecordId{query.integer(1)}}, &field, query.integer(0)});
    }
    return query.status();
}

Status linkReferences(Database& database, const Schemas& schemas, Kind kind, RecordId id, std::vector<Reference>& found)
{
    Query query = database.prepare(u"SELECT id, kind, record, field FROM link WHERE target = ?"_s);
    query.bind(id.value);
    ENCORE_TRY(query.run());
    while (query.next()) {
        const RecordSchema* schema = schemas.byKey(query.text(1));
        const FieldDef* field = schema ? schema->field(query.text(3)) : nullptr;
        if (field && field->target == kind.key)
            found.push_back({{schema->kind(), RecordId{query.integer(2)}}, field, query.integer(0)});
    }
    return query.status();
}

Status sourceReferences(
    Database& database, const Schemas& schemas, Kind kind, RecordId id, std::vector<Reference>& found)
{
    Query query = database.prepare(u"SELECT id FROM source WHERE record = ? AND record_kind = ?"_s);
    query.bind(id.value).bind(QString(kind.key));
    ENCORE_TRY(query.run());
    while (query.next())
        found.push_back({{source::kind, RecordId{query.integer(0)}},
            schemas.of(source::kind).field(QString::fromLatin1(source::recordNumber.key)), 0});
    return query.status();
}

Result<bool> listHolds(Database& database, const Reference& reference, RecordId target)
{
    Query query = database.prepare(u"SELECT 1 FROM link WHERE kind = ? AND record = ? AND field = ? AND target = ?"_s);
    query.bind(QString(reference.owner.kind.key)).bind(reference.owner.id.value).bind(reference.field->key);
    query.bind(target.value);
    ENCORE_TRY(query.run());
    const bool holds = query.next();
    ENCORE_TRY(query.status());
    return holds;
}

Status moveOwnField(UnitOfWork& work, const Reference& reference, RecordId from, RecordId to)
{
    const RecordSchema& schema = work.schemas().of(reference.owner.kind);
    ENCORE_ASSIGN(record, getRecord(work.database(), schema, reference.owner.id));
    Value value = record.value(reference.field->key);
    if (auto* many = std::get_if<std::vector<RecordId>>(&value)) {
        std::ranges::replace(*many, from, to);
        std::vector<RecordId> once;
        for (const RecordId each : *many) {
            if (std::ranges::find(once, each) == once.end() && !(reference.owner.id == to && each == to))
                once.push_back(each);
        }
        *many = once;
    } else {
        value = to;
    }
    RecordPatch patch;
    patch.values[reference.field->key] = normalized(value);
    return rewriteRecord(work, reference.owner.kind, reference.owner.id, patch);
}

Status moveReference(UnitOfWork& work, const Reference& reference, Kind kind, RecordId from, RecordId to)
{
    const bool toItself = reference.owner == RecordRef{kind, to};
    work.changes().touch(reference.owner.kind, reference.owner.id.value, reference.field->key);
    if (!work.schemas().of(reference.owner.kind).titleField())
        work.reindex(reference.owner.kind, reference.owner.id);
    if (reference.field->custom && !toItself)
        return moveOwnField(work, reference, from, to);
    if (reference.row != 0) {
        const QString table = reference.field->custom ? u"extra"_s : u"link"_s;
        ENCORE_ASSIGN(there, listHolds(work.database(), reference, to));
        if (toItself || there)
            return work.rows().remove(table, reference.row, ownerOf(reference.owner));
        return work.rows().update(table, reference.row, ownerOf(reference.owner), {{u"target"_s, to.value}});
    }
    return work.rows().update(QString(reference.owner.kind.key), reference.owner.id.value, ownerOf(reference.owner),
        {{reference.field->key, toItself ? QVariant() : QVariant(to.value)}});
}

// A team that belongs to one that now belongs to it: the way up from `id` must not lead back to it.
Status breakCircles(UnitOfWork& work, Kind kind, RecordId id)
{
    const RecordSchema& schema = work.schemas().of(kind);
    for (const FieldDef& field : schema.fields()) {
        if (field.type != FieldType::Ref || field.target != kind.key || !field.stored())
            continue;
        std::set<qint64> seen;
        qint64 at = id.value;
        while (at != 0 && seen.insert(at).second) {
            Query query =
                work.database().prepare(u"SELECT "_s + field.key + u" FROM "_s + schema.table() + u" WHERE id = ?"_s);
            query.bind(at);
            ENCORE_TRY(query.run());
            at = query.next() ? query.integer(0) : 0;
        }
        if (at == id.value) {
            ENCORE_TRY(work.rows().update(schema.table(), id.value, {kind, id.value}, {{field.key, QVariant()}}));
            work.changes().touch(kind, id.value, field.key);
        }
    }
    return {};
}

} // namespace

Result<std::vector<Reference>> referencesTo(Database& database, const Schemas& schemas, Kind kind, RecordId id)
{
    std::vector<Reference> found;
    for (const RecordSchema& schema : schemas.all()) {
        for (const FieldDef& field : schema.fields()) {
            if (field.target != kind.key)
                continue;
            if (field.custom)
                ENCORE_TRY(ownFieldReferences(database, schema, field, id, found));
            else if (field.type == FieldType::Ref)
                ENCORE_TRY(columnReferences(database, schema, field, id, found));
        }
    }
    ENCORE_TRY(linkReferences(database, schemas, kind, id, found));
    ENCORE_TRY(sourceReferences(database, schemas, kind, id, found));
    return found;
}

Status moveReferences(UnitOfWork& work, Kind kind, RecordId from, RecordId to, const std::vector<RecordRef>& except)
{
    ENCORE_ASSIGN(references, referencesTo(work.database(), work.schemas(), kind, from));
    for (const Reference& reference : references) {
        // What the record that goes away says about itself goes with it.
        const bool own = reference.owner == RecordRef{kind, from};
        if (!own && std::ranges::find(except, reference.owner) == except.end())
            ENCORE_TRY(moveReference(work, reference, kind, from, to));
    }
    return breakCircles(work, kind, to);
}

} // namespace encore

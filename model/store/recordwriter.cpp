// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/records.h"

#include "model/domain/kinds.h"
#include "model/domain/storyrules.h"
#include "model/store/fieldwriter.h"
#include "model/store/portfoliothresholds.h"
#include "model/store/references.h"
#include "model/store/rowmapping.h"
#include "model/store/writeguards.h"

#include <algorithm>
#include <ranges>
#include <set>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

RowOwner ownerOf(Kind kind, RecordId id)
{
    return {kind, id.value};
}

Row childRow(Kind kind, RecordId id)
{
    return {{u"kind"_s, QString(kind.key)}, {u"record"_s, id.value}};
}

// Brings the rows of a child table in line with `wanted`: an item with an id changes its row, one without adds one, rows that no item
// names go away.
template <typename Item, typename Columns>
Status writeChildren(UnitOfWork& work, const QString& table, Kind kind, RecordId id, const std::vector<Item>& wanted,
    bool isNew, const QString& more, Columns columns)
{
    std::vector<qint64> present;
    if (!isNew) {
        ENCORE_ASSIGN(ids, childIds(work, table, kind, id, more));
        present = std::move(ids);
    }
    std::set<qint64> kept;
    int position = 0;
    for (const Item& item : wanted) {
        const Row row = columns(item, position++);
        if (item.id != 0 && std::ranges::binary_search(present, item.id)) {
            kept.insert(item.id);
            ENCORE_TRY(work.rows().update(table, item.id, ownerOf(kind, id), row));
        } else {
            Row whole = childRow(kind, id);
            whole.insert(whole.end(), row.begin(), row.end());
            const Result<qint64> added = work.rows().insert(table, ownerOf(kind, id), whole);
            if (!added)
                return added.error();
        }
    }
    for (const qint64 former : present) {
        if (!kept.contains(former))
            ENCORE_TRY(work.rows().remove(table, former, ownerOf(kind, id)));
    }
    return {};
}

Status writeSections(UnitOfWork& work, Kind kind, RecordId id, const std::vector<Section>& sections, bool isNew = false)
{
    return writeChildren(work, u"section"_s, kind, id, sections, isNew, {}, [](const Section& section, int position) {
        return Row{{u"language"_s, section.language}, {u"position"_s, position}, {u"key"_s, section.key},
            {u"heading"_s, storable(section.heading)}, {u"level"_s, section.level},
            {u"text"_s, storable(section.text)}};
    });
}

Status writeLanguages(
    UnitOfWork& work, Kind kind, RecordId id, const std::vector<LanguageVersion>& languages, bool isNew = false)
{
    return writeChildren(
        work, u"language_version"_s, kind, id, languages, isNew, {}, [](const LanguageVersion& version, int) {
            return Row{{u"language"_s, version.language}, {u"title"_s, storable(version.title)},
                {u"source"_s, storable(version.source)}};
        });
}

Status writeExtras(UnitOfWork& work, Kind kind, RecordId id, const std::vector<Extra>& extras, bool isNew = false)
{
    return writeChildren(work, u"extra"_s, kind, id, extras, isNew, u" AND custom = 0"_s, [](const Extra& extra, int) {
        return Row{{u"key"_s, storable(extra.key)}, {u"value"_s, storable(extra.value)}, {u"custom"_s, 0}};
    });
}

Error conflict(const RecordSchema& schema, RecordId id)
{
    return Error{ErrorCode::Conflict, u"%1 %2 was changed in the meantime"_s.arg(schema.singular()).arg(id.value),
        {{u"kind"_s, schema.table()}, {u"record"_s, QString::number(id.value)}}};
}

// The title of a record stands in the composed title of others ("Handover sheet – Night Maintenance"): their entries go stale with it.
Status reindexComposed(UnitOfWork& work, Kind kind, RecordId id)
{
    for (const RecordSchema& schema : work.schemas().all()) {
        if (schema.titleField())
            continue;
        for (const FieldDef& field : schema.fields()) {
            if (field.type != FieldType::Ref || field.target != kind.key || !field.stored())
                continue;
            ENCORE_ASSIGN(ids, dependents(work.database(), schema, field.key, id));
            for (const RecordId each : ids)
                work.reindex(schema.kind(), each);
        }
    }
    return {};
}

// Leaves out of a patch what is already so, so that an edit without a change leaves no trace.
RecordPatch reallyChanged(const Record& current, const RecordPatch& patch)
{
    RecordPatch changed = patch;
    std::erase_if(changed.values, [&current](const auto& each) { return current.value(each.first) == each.second; });
    if (changed.sections == current.sections)
        changed.sections.reset();
    if (changed.languages == current.languages)
        changed.languages.reset();
    if (changed.extras == current.extras)
        changed.extras.reset();
    return changed;
}

// Writes what is new in `patch` to a record that is as `current` says.
Status writePatch(UnitOfWork& work, const RecordSchema& schema, const Record& current, const RecordPatch& patch)
{
    const RecordPatch changed = reallyChanged(current, patch);
    if (changed.isEmpty())
        return {};
    const Kind kind = schema.kind();
    const RecordId id = current.id;
    ENCORE_TRY(writeValues(work, schema, id, changed.values));
    if (changed.sections) {
        ENCORE_TRY(writeSections(work, kind, id, *changed.sections));
        work.changes().touch(kind, id.value, u"sections"_s);
    }
    if (changed.languages) {
        ENCORE_TRY(writeLanguages(work, kind, id, *changed.languages));
        work.changes().touch(kind, id.value, u"languages"_s);
    }
    if (changed.extras) {
        ENCORE_TRY(writeExtras(work, kind, id, *changed.extras));
        work.changes().touch(kind, id.value, u"extras"_s);
    }
    ENCORE_TRY(work.rows().update(schema.table(), id.value, ownerOf(kind, id),
        {{u"version"_s, current.version + 1}, {u"updated_at"_s, storedTime(work.services().clock())}}));
    work.changes().touch(kind, id.value, u"updated_at"_s);
    const bool inText = changed.sections || changed.languages
        || std::ranges::any_of(changed.values, [&schema](const auto& each) { return isIndexed(schema, each.first); });
    if (inText)
        work.reindex(kind, id);
    const FieldDef* title = schema.titleField();
    return title && changed.values.contains(title->key) ? reindexComposed(work, kind, id) : Status();
}

Status setTrashed(UnitOfWork& work, Kind kind, RecordId id, const QVariant& when)
{
    work.changes().touch(kind, id.value, u"trashed_at"_s);
    return work.rows().update(QString(kind.key), id.value, ownerOf(kind, id), {{u"trashed_at"_s, when}});
}

Result<QString> trashedAt(UnitOfWork& work, Kind kind, RecordId id)
{
    Query query = work.database().prepare(u"SELECT trashed_at FROM "_s + QString(kind.key) + u" WHERE id = ?"_s);
    query.bind(id.value);
    ENCORE_TRY(query.run());
    if (!query.next())
        return Error{ErrorCode::NotFound, u"There is no %1 %2."_s.arg(QString(kind.key)).arg(id.value), {}};
    return query.isNull(0) ? QString() : query.text(0);
}

// What hangs on a record, in the trash or not, and what hangs on that: the readings of the benefits of a story.
Status collectHanging(UnitOfWork& work, const RecordRef& owner, const QString& condition, const QString& bound,
    std::vector<RecordRef>& found, std::set<std::pair<Kind, RecordId>>& seen)
{
    for (const Dependent& dependent : dependentKinds(work.schemas(), owner.kind)) {
        std::vector<RecordRef> here;
        Query query = work.database().prepare(u"SELECT id FROM "_s + QString(dependent.kind.key) + u" WHERE "_s
            + dependent.field + u" = ? AND "_s + condition);
        query.bind(owner.id.value);
        if (!bound.isEmpty())
            query.bind(bound);
        ENCORE_TRY(query.run());
        while (query.next())
            here.push_back({dependent.kind, RecordId{query.integer(0)}});
        ENCORE_TRY(query.status());
        for (const RecordRef& each : here) {
            if (!seen.emplace(each.kind, each.id).second)
                continue;
            found.push_back(each);
            ENCORE_TRY(collectHanging(work, each, condition, bound, found, seen));
        }
    }
    return {};
}

Result<std::vector<RecordRef>> hangingOn(
    UnitOfWork& work, Kind kind, RecordId id, const QString& condition, const QString& bound)
{
    std::vector<RecordRef> found;
    std::set<std::pair<Kind, RecordId>> seen{{kind, id}};
    ENCORE_TRY(collectHanging(work, {kind, id}, condition, bound, found, seen));
    return found;
}

// Relations that point to a record about to be removed become empty; a source stays as it is.
Status clearRefsTo(UnitOfWork& work, Kind kind, RecordId id)
{
    ENCORE_ASSIGN(references, referencesTo(work.database(), work.schemas(), kind, id));
    for (const Reference& reference : references) {
        const auto& [owner, field, row] = reference;
        if (owner.kind == source::kind)
            continue;
        if (row == 0)
            ENCORE_TRY(work.rows().update(
                QString(owner.kind.key), owner.id.value, ownerOf(owner.kind, owner.id), {{field->key, QVariant()}}));
        else if (!field->custom || field->type == FieldType::Ref)
            ENCORE_TRY(work.rows().remove(field->custom ? u"extra"_s : u"link"_s, row, ownerOf(owner.kind, owner.id)));
        work.changes().touch(owner.kind, owner.id.value, row == 0 ? field->key : QString(u"link"_s));
    }
    return {};
}

Status deleteOne(UnitOfWork& work, Kind kind, RecordId id)
{
    ENCORE_TRY(clearRefsTo(work, kind, id));
    for (const QString& table : {u"section"_s, u"language_version"_s, u"link"_s, u"extra"_s}) {
        ENCORE_ASSIGN(rows, childIds(work, table, kind, id));
        for (const qint64 row : rows)
            ENCORE_TRY(work.rows().remove(table, row, ownerOf(kind, id)));
    }
    work.changes().touch(kind, id.value, u"id"_s);
    work.reindex(kind, id);
    return work.rows().remove(QString(kind.key), id.value, ownerOf(kind, id));
}

} // namespace

std::vector<Dependent> dependentKinds(const Schemas& schemas, Kind kind)
{
    std::vector<Dependent> found;
    for (const RecordSchema& schema : schemas.all()) {
        for (const FieldDef& field : schema.fields()) {
            if (field.is(Owned) && field.target == kind.key)
                found.push_back({schema.kind(), field.key});
        }
    }
    return found;
}

Result<RecordId> addRecord(UnitOfWork& work, const Record& given)
{
    Record draft = given;
    if (draft.kind == story::kind)
        beginStory(draft);
    const RecordSchema& schema = work.schemas().of(draft.kind);
    ENCORE_TRY(validate(schema, draft));
    ENCORE_TRY(guardNew(work, draft));
    const QString now = storedTime(work.services().clock());
    Row row{{u"uid"_s, draft.uid.isEmpty() ? work.services().uid() : draft.uid}, {u"version"_s, 1},
        {u"created_at"_s, draft.createdAt.isValid() ? storedTime(draft.createdAt) : now},
        {u"updated_at"_s, draft.updatedAt.isValid() ? storedTime(draft.updatedAt) : now}};
    for (const auto& [key, value] : draft.values()) {
        const FieldDef* field = schema.field(key);
        if (!field)
            return Error{
                ErrorCode::Invalid, u"%1 has no field \"%2\"."_s.arg(schema.singular(), key), {{u"field"_s, key}}};
        if (field->stored())
            appendColumns(*field, value, row);
    }
    ENCORE_ASSIGN(number, work.rows().insert(schema.table(), {draft.kind, 0}, row));
    const RecordId id{number};
    for (const auto& [key, value] : draft.values()) {
        const FieldDef& field = *schema.field(key);
        if (isListField(field))
            ENCORE_TRY(writeList(work, draft.kind, id, field, value, true));
        else if (field.custom)
            ENCORE_TRY(writeOwnField(work, draft.kind, id, field, value));
    }
    if (!draft.sections.empty())
        ENCORE_TRY(writeSections(work, draft.kind, id, draft.sections, true));
    if (!draft.languages.empty())
        ENCORE_TRY(writeLanguages(work, draft.kind, id, draft.languages, true));
    if (!draft.extras.empty())
        ENCORE_TRY(writeExtras(work, draft.kind, id, draft.extras, true));
    work.changes().touch(draft.kind, number, u"id"_s);
    if (!schema.titleField()) {
        work.reindex(draft.kind, id);
        return id;
    }
    ENCORE_TRY(indexNewRecord(work, schema, id, draft));
    return id;
}

Status updateRecord(UnitOfWork& work, Kind kind, RecordId id, int expectedVersion, const RecordPatch& given)
{
    const RecordSchema& schema = work.schemas().of(kind);
    ENCORE_TRY(validate(schema, given));
    ENCORE_ASSIGN(current, getRecord(work.database(), schema, id));
    if (expectedVersion != 0 && current.version != expectedVersion)
        return conflict(schema, id);
    RecordPatch patch = given;
    ENCORE_TRY(guardEdit(work, current, patch));
    return writePatch(work, schema, current, patch);
}

Status rewriteRecord(UnitOfWork& work, Kind kind, RecordId id, const RecordPatch& patch)
{
    const RecordSchema& schema = work.schemas().of(kind);
    ENCORE_ASSIGN(current, getRecord(work.database(), schema, id));
    return writePatch(work, schema, current, patch);
}

Status trashRecord(UnitOfWork& work, Kind kind, RecordId id)
{
    ENCORE_ASSIGN(already, trashedAt(work, kind, id));
    if (!already.isEmpty())
        return {};
    const QString now = storedTime(work.services().clock());
    ENCORE_ASSIGN(hanging, hangingOn(work, kind, id, u"trashed_at IS NULL"_s, {}));
    for (const RecordRef& each : hanging)
        ENCORE_TRY(setTrashed(work, each.kind, each.id, now));
    return setTrashed(work, kind, id, now);
}

Status restoreRecord(UnitOfWork& work, Kind kind, RecordId id)
{
    ENCORE_ASSIGN(when, trashedAt(work, kind, id));
    if (when.isEmpty())
        return {};
    ENCORE_ASSIGN(hanging, hangingOn(work, kind, id, u"trashed_at = ?"_s, when));
    for (const RecordRef& each : hanging)
        ENCORE_TRY(setTrashed(work, each.kind, each.id, QVariant()));
    return setTrashed(work, kind, id, QVariant());
}

Status deleteRecord(UnitOfWork& work, Kind kind, RecordId id)
{
    ENCORE_TRY(trashedAt(work, kind, id)); // tells whether there is such a record
    ENCORE_ASSIGN(hanging, hangingOn(work, kind, id, u"1 = 1"_s, {}));
    // What hangs on it first: a relation that must be filled cannot be emptied.
    for (const RecordRef& each : std::ranges::reverse_view(hanging))
        ENCORE_TRY(deleteOne(work, each.kind, each.id));
    return deleteOne(work, kind, id);
}

Status setSetting(UnitOfWork& work, const QString& key, const QString& value)
{
    qint64 id = 0;
    {
        Query query = work.database().prepare(u"SELECT id FROM setting WHERE key = ?"_s);
        query.bind(key);
        ENCORE_TRY(query.run());
        id = query.next() ? query.integer(0) : 0;
    }
    const QString table(kSettingKind.key);
    const RowOwner nobody{kSettingKind, id};
    work.changes().touch(nobody.kind, id, u"value"_s); // what follows the setting hears of it
    if (id != 0)
        return work.rows().update(table, id, nobody, {{u"value"_s, storable(value)}});
    const Result<qint64> added = work.rows().insert(table, nobody, {{u"key"_s, key}, {u"value"_s, storable(value)}});
    return added ? Status() : Status(added.error());
}

} // namespace encore

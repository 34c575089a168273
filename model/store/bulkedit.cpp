// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/bulkedit.h"

#include "model/store/bulkread.h"
#include "model/store/bulkvalue.h"
#include "model/store/fieldwriter.h"
#include "model/store/rowmapping.h"
#include "model/store/transitions.h"
#include "model/store/writeguards.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

Result<const FieldDef*> fieldOf(const RecordSchema& schema, const BulkEdit& edit)
{
    const FieldDef* field = bulkField(schema, edit.change.key);
    if (!field || !isBulkEditable(*field)) {
        return Error{ErrorCode::Invalid, u"%1 has no field \"%2\" to set."_s.arg(schema.singular(), edit.change.key),
            {{u"field"_s, edit.change.key}}};
    }
    const auto possible = bulkOperations(*field);
    if (std::ranges::find(possible, edit.operation) == possible.end())
        return Error{
            ErrorCode::Invalid, u"This cannot be done with %1."_s.arg(field->label), {{u"field"_s, edit.change.key}}};
    return field;
}

bool isRelation(const FieldDef& field)
{
    return field.type == FieldType::Ref || field.type == FieldType::RefList;
}

// The value that the edit names. Names that nobody has stand under negative numbers.
Result<Value> foreseen(
    Database& database, const Schemas& schemas, const FieldDef& field, const BulkEdit& edit, BulkPlan& plan)
{
    if (!edit.change.byName)
        return edit.change.value;
    const RecordSchema& target = *schemas.byKey(field.target);
    std::vector<RecordId> ids;
    for (const QString& given : edit.change.names) {
        const QString name = given.trimmed();
        if (name.isEmpty())
            continue;
        ENCORE_ASSIGN(id, findByTitle(database, target, name));
        if (!id.valid() && edit.operation == BulkOperation::Remove)
            continue;
        if (!id.valid() && !target.titleField())
            return Error{ErrorCode::Invalid, u"There is no %1 \"%2\"."_s.arg(target.singular().toLower(), name),
                {{u"field"_s, field.key}}};
        if (!id.valid()) {
            if (!plan.newNames.contains(name))
                plan.newNames << name;
            id = RecordId{-1 - plan.newNames.indexOf(name)};
            plan.titles[id.value] = name;
        }
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    }
    if (field.type == FieldType::RefList)
        return Value(ids);
    return ids.empty() ? Value() : Value(ids.front());
}

// The same when it is meant: names that nobody has are created, unless they are only to be taken away.
Result<Value> resolved(UnitOfWork& work, const RecordSchema& schema, const FieldDef& field, const BulkEdit& edit)
{
    if (!edit.change.byName)
        return edit.change.value;
    if (edit.operation == BulkOperation::Remove) {
        BulkPlan unused;
        return foreseen(work.database(), work.schemas(), field, edit, unused);
    }
    return resolveChange(work, schema, edit.change);
}

// Where the edit is made and by what it is judged.
struct Ground
{
    Database& database;
    const Schemas& schemas;
    const RecordSchema& schema;
    const FieldDef& field;
    QDate day;
};

RecordPatch patchOf(const FieldDef& field, const Value& after, const BulkEdit& edit)
{
    RecordPatch patch;
    patch.values = edit.along;
    patch.values[field.key] = after;
    return patch;
}

// Whether what goes along with the edit stands in the record already.
Result<bool> alongIsSo(const Ground& ground, const BulkEdit& edit, RecordId id)
{
    if (edit.along.empty())
        return true;
    ENCORE_ASSIGN(record, getRecord(ground.database, ground.schema, id));
    return std::ranges::all_of(
        edit.along, [&record](const auto& each) { return record.value(each.first) == each.second; });
}

// What the rules of the domain say to a change that the schema allows.
Status judgeByGuards(const Ground& ground, const BulkEdit& edit, BulkRow& row)
{
    if (!isGuarded(ground.schema.kind(), ground.field.key))
        return {};
    ENCORE_ASSIGN(current, getRecord(ground.database, ground.schema, row.id));
    ENCORE_ASSIGN(missing,
        objections(
            ground.database, ground.schemas, current, patchOf(ground.field, row.after, edit), ground.day, edit.reason));
    if (missing.empty())
        return {};
    row.state = BulkState::Refused;
    row.rule = missing.front().code;
    row.missing = std::move(missing);
    return {};
}

// What becomes of one record, as far as the record decides it.
Result<BulkRow> judged(const Ground& ground, const BulkEdit& edit, const Value& meant, const BulkTarget& target,
    const std::map<qint64, BulkPresent>& present)
{
    const FieldDef& field = ground.field;
    BulkRow row;
    row.id = target.id;
    const auto found = present.find(target.id.value);
    if (found == present.end() || found->second.trashed) {
        row.state = BulkState::Gone;
        return row;
    }
    row.version = found->second.version;
    row.before = found->second.value;
    const Result<Value> after = bulkValue(field, edit, meant, row.before);
    row.after = after ? *after : row.before;
    ENCORE_ASSIGN(isSo, alongIsSo(ground, edit, target.id));
    if (after && row.after == row.before && isSo) {
        row.state = BulkState::Unchanged;
    } else if (target.version != 0 && target.version != row.version) {
        row.state = BulkState::Conflict;
    } else if (!after) {
        row.state = BulkState::Refused;
        row.rule = after.error().context.value(u"rule"_s);
    } else {
        ENCORE_ASSIGN(circle, closesCircle(ground.database, ground.schema, target.id, field, row.after));
        row.state = circle ? BulkState::Refused : BulkState::Changed;
        row.rule = circle ? u"circle"_s : QString();
        if (!circle)
            ENCORE_TRY(judgeByGuards(ground, edit, row));
    }
    return row;
}

// The numbers that values of relations name, to ask for their titles.
void collectRefs(const Value& value, std::set<qint64>& ids)
{
    if (const auto* id = std::get_if<RecordId>(&value))
        ids.insert(id->value);
    else if (const auto* list = std::get_if<std::vector<RecordId>>(&value))
        std::ranges::for_each(*list, [&ids](RecordId each) { ids.insert(each.value); });
}

Status addTitles(Database& database, const RecordSchema& target, BulkPlan& plan)
{
    std::set<qint64> wanted;
    for (const BulkRow& row : plan.rows) {
        collectRefs(row.before, wanted);
        collectRefs(row.after, wanted);
    }
    std::vector<RecordId> ids;
    for (const qint64 id : wanted) {
        if (id > 0)
            ids.push_back(RecordId{id});
    }
    ENCORE_ASSIGN(titles, titlesOf(database, target, ids));
    plan.titles.merge(titles);
    return {};
}

// Writes the changed records of one block.
class BlockWriter
{
public:
    BlockWriter(UnitOfWork& work, const RecordSchema& schema, const FieldDef& field, const BulkEdit& edit)
        : m_work(work)
        , m_schema(schema)
        , m_field(field)
        , m_edit(edit)
        , m_now(storedTime(work.services().clock()))
        , m_whole(isIndexed(schema, field.key) || isGuarded(schema.kind(), field.key) || !edit.along.empty())
    {
    }

    Status write(const std::vector<BulkRow>& rows)
    {
        std::vector<std::pair<qint64, Row>> columns;
        for (const BulkRow& row : rows) {
            if (row.state != BulkState::Changed)
                continue;
            if (isBulkText(m_field)) {
                ENCORE_TRY(writeText(row));
                continue;
            }
            // What is searched or held to rules is written as single edits are, with all that hangs on it.
            if (m_whole) {
                ENCORE_TRY(
                    updateRecord(m_work, m_schema.kind(), row.id, row.version, patchOf(m_field, row.after, m_edit)));
                continue;
            }
            Row& changed = columns.emplace_back(row.id.value, Row()).second;
            if (m_field.stored())
                appendColumns(m_field, row.after, changed);
            else if (isListField(m_field))
                ENCORE_TRY(writeList(m_work, m_schema.kind(), row.id, m_field, row.after, false));
            else
                ENCORE_TRY(writeOwnField(m_work, m_schema.kind(), row.id, m_field, row.after));
            changed.emplace_back(u"version"_s, row.version + 1);
            changed.emplace_back(u"updated_at"_s, m_now);
            m_work.changes().touch(m_schema.kind(), row.id.value, m_field.key);
        }
        return columns.empty() ? Status() : m_work.rows().updateMany(m_schema.table(), m_schema.kind(), columns);
    }

private:
    Status writeText(const BulkRow& row)
    {
        ENCORE_ASSIGN(record, getRecord(m_work.database(), m_schema, row.id));
        RecordPatch patch;
        patch.sections = record.sections;
        for (Section& section : *patch.sections) {
            section.heading = replacedText(section.heading, m_edit);
            section.text = replacedText(section.text, m_edit);
        }
        return updateRecord(m_work, m_schema.kind(), row.id, row.version, patch);
    }

    UnitOfWork& m_work;
    const RecordSchema& m_schema;
    const FieldDef& m_field;
    const BulkEdit& m_edit;
    QString m_now;
    bool m_whole;
};

} // namespace

void BulkCounts::count(BulkState state)
{
    switch (state) {
    case BulkState::Changed: ++changed; break;
    case BulkState::Unchanged: ++unchanged; break;
    case BulkState::Refused: ++refused; break;
    case BulkState::Conflict: ++conflicts; break;
    case BulkState::Gone: ++gone; break;
    }
}

Result<BulkPlan> planBulk(
    Session& session, Kind kind, std::span<const RecordId> ids, const BulkEdit& edit, const Progress& progress)
{
    Database& database = session.database();
    const Schemas& schemas = session.schemas();
    const RecordSchema& schema = schemas.of(kind);
    ENCORE_ASSIGN(field, fieldOf(schema, edit));
    const Ground ground{database, schemas, schema, *field, dayOf(session.services())};
    BulkPlan plan;
    ENCORE_ASSIGN(meant, foreseen(database, schemas, *field, edit, plan));
    plan.rows.reserve(ids.size());
    for (size_t at = 0; at < ids.size(); at += kBulkBlock) {
        if (progress.stopRequested())
            return Error{ErrorCode::Cancelled, {}, {}};
        const auto block = ids.subspan(at, std::min(kBulkBlock, ids.size() - at));
        ENCORE_ASSIGN(present, readPresent(database, schema, *field, block));
        ENCORE_ASSIGN(titles, titlesOf(database, schema, block));
        for (const RecordId id : block) {
            ENCORE_ASSIGN(row, judged(ground, edit, meant, {id, 0}, present));
            plan.rows.push_back(std::move(row));
            plan.rows.back().title = titles[id.value];
            plan.counts.count(plan.rows.back().state);
        }
        progress.tell(qint64(at + block.size()), qint64(ids.size()));
    }
    if (isRelation(*field))
        ENCORE_TRY(addTitles(database, *schemas.byKey(field->target), plan));
    return plan;
}

Result<BulkCounts> applyBulk(
    UnitOfWork& work, Kind kind, std::span<const BulkTarget> targets, const BulkEdit& edit, const Progress& progress)
{
    const RecordSchema& schema = work.schemas().of(kind);
    ENCORE_ASSIGN(field, fieldOf(schema, edit));
    ENCORE_ASSIGN(meant, resolved(work, schema, *field, edit));
    const Ground ground{work.database(), work.schemas(), schema, *field, dayOf(work.services())};
    if (!edit.reason.isEmpty())
        work.setRulesAside(edit.reason);
    BlockWriter writer(work, schema, *field, edit);
    BulkCounts counts;
    for (size_t at = 0; at < targets.size(); at += kBulkBlock) {
        if (progress.stopRequested())
            return Error{ErrorCode::Cancelled, {}, {}};
        const auto block = targets.subspan(at, std::min(kBulkBlock, targets.size() - at));
        std::vector<RecordId> ids;
        std::ranges::transform(block, std::back_inserter(ids), &BulkTarget::id);
        ENCORE_ASSIGN(present, readPresent(work.database(), schema, *field, ids));
        std::vector<BulkRow> rows;
        for (const BulkTarget& target : block) {
            ENCORE_ASSIGN(row, judged(ground, edit, meant, target, present));
            rows.push_back(std::move(row));
            counts.count(rows.back().state);
        }
        ENCORE_TRY(writer.write(rows));
        progress.tell(qint64(at + block.size()), qint64(targets.size()));
    }
    return counts;
}

} // namespace encore

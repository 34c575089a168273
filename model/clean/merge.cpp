// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clean/merge.h"

#include "model/clean/duplicates.h"
#include "model/clean/mergepatch.h"
#include "model/clean/names.h"
#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "model/store/references.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// What makes two hanging records the same: all values but their owner and their place among the others.
std::map<QString, Value> essence(const Record& record, const QString& ownerField)
{
    std::map<QString, Value> values = record.values();
    values.erase(ownerField);
    values.erase(u"position"_s);
    return values;
}

Result<std::vector<RecordRow>> hangingRows(UnitOfWork& work, const Dependent& dependent, RecordId owner)
{
    const RecordSchema& schema = work.schemas().of(dependent.kind);
    ENCORE_ASSIGN(ids, dependents(work.database(), schema, dependent.field, owner));
    return getRows(work.database(), work.schemas(), schema, ids);
}

// What hangs on the other record in just the words of something that hangs on the keeper: it need not be there twice.
Result<std::vector<RecordRef>> alreadyThere(UnitOfWork& work, Kind kind, RecordId keeper, RecordId other)
{
    std::vector<RecordRef> found;
    for (const Dependent& dependent : dependentKinds(work.schemas(), kind)) {
        // Others refer to replications; two are two attempts.
        if (dependent.kind == replication::kind)
            continue;
        ENCORE_ASSIGN(theirs, hangingRows(work, dependent, other));
        if (theirs.empty())
            continue;
        ENCORE_ASSIGN(ours, hangingRows(work, dependent, keeper));
        for (const RecordRow& each : theirs) {
            const auto values = essence(each.record, dependent.field);
            if (std::ranges::any_of(
                    ours, [&](const RecordRow& own) { return essence(own.record, dependent.field) == values; }))
                found.push_back({dependent.kind, each.record.id});
        }
    }
    return found;
}

// A use case can be replicated at a team more than once, but each attempt has a number of its own.
Status numberAttempts(UnitOfWork& work, Kind kind, RecordId keeper)
{
    if (!(kind == team::kind) && !(kind == usecase::kind))
        return {};
    const RecordSchema& schema = work.schemas().of(replication::kind);
    ENCORE_ASSIGN(ids, dependents(work.database(), schema, QString(kind.key), keeper));
    ENCORE_ASSIGN(rows, getRows(work.database(), work.schemas(), schema, ids));
    std::map<std::pair<qint64, qint64>, std::set<qint64>> taken;
    for (const RecordRow& row : rows) {
        std::set<qint64>& numbers =
            taken[{row.record.get(replication::useCase).value, row.record.get(replication::team).value}];
        const qint64 attempt = row.record.get(replication::attempt).value_or(1);
        if (numbers.insert(attempt).second)
            continue;
        const qint64 next = *numbers.rbegin() + 1;
        numbers.insert(next);
        ENCORE_TRY(updateRecord(
            work, replication::kind, row.record.id, 0, RecordPatch().set(replication::attempt, qint64(next))));
    }
    return {};
}

// What was marked as different from the record that goes is different from the one that stays.
Status moveDifferences(UnitOfWork& work, Kind kind, RecordId keeper, RecordId other)
{
    ENCORE_ASSIGN(pairs, differentPairs(work.database(), kind));
    for (const auto& [one, two] : pairs) {
        if (one != other && two != other)
            continue;
        const RecordId third = one == other ? two : one;
        ENCORE_TRY(markDifferent(work, kind, one, two, false));
        if (third != keeper)
            ENCORE_TRY(markDifferent(work, kind, keeper, third));
    }
    return {};
}

Result<Record> present(UnitOfWork& work, const RecordSchema& schema, RecordId id)
{
    ENCORE_ASSIGN(record, getRecord(work.database(), schema, id));
    if (record.trashedAt.isValid())
        return Error{
            ErrorCode::Invalid, u"%1 %2 is in the trash; restore it first."_s.arg(schema.singular()).arg(id.value), {}};
    return record;
}

// What a record stands below is set last, when nothing names the other any more; what would stand below itself stays without.
Status updatePlaces(UnitOfWork& work, const RecordSchema& schema, RecordId keeper, const RecordPatch& places)
{
    for (const auto& [key, value] : places.values) {
        RecordPatch one;
        one.values[key] = value;
        const Status done = updateRecord(work, schema.kind(), keeper, 0, one);
        if (!done && done.error().context.value(u"rule"_s) != u"circle"_s)
            return done;
    }
    return {};
}

double richness(const Record& record)
{
    static constexpr double kLettersOfAField = 400;
    static constexpr double kMostForText = 20;
    double letters = 0;
    for (const Section& section : record.sections)
        letters += double(section.text.size());
    return double(record.values().size() + record.languages.size()) + double(record.extras.size()) / 2
        + std::min(kMostForText, letters / kLettersOfAField);
}

} // namespace

bool keepsFirst(KeeperRule rule, const Record& first, const Record& second)
{
    const bool older = std::pair(first.createdAt, first.id) <= std::pair(second.createdAt, second.id);
    switch (rule) {
    case KeeperRule::Older: return older;
    case KeeperRule::Newer: return std::pair(first.updatedAt, first.id) >= std::pair(second.updatedAt, second.id);
    case KeeperRule::Richer: break;
    }
    const double more = richness(first) - richness(second);
    return more > 0 || (more == 0 && older);
}

Status mergeRecords(UnitOfWork& work, Kind kind, RecordId keeper, RecordId other, const MergeChoices& choices)
{
    const RecordSchema& schema = work.schemas().of(kind);
    if (keeper == other)
        return Error{ErrorCode::Invalid, u"A record cannot be merged with itself."_s, {}};
    if (!schema.titleField())
        return Error{ErrorCode::Invalid, u"%1 cannot be merged."_s.arg(schema.plural()), {}};
    ENCORE_ASSIGN(staying, present(work, schema, keeper));
    ENCORE_ASSIGN(going, present(work, schema, other));
    ENCORE_ASSIGN(there, alreadyThere(work, kind, keeper, other));
    RecordPatch patch = mergePatch(schema, staying, going, choices);
    RecordPatch places;
    for (const FieldDef& field : schema.fields()) {
        if (field.type == FieldType::Ref && field.target == schema.table() && patch.values.contains(field.key))
            places.values.insert(patch.values.extract(field.key));
    }
    ENCORE_TRY(updateRecord(work, kind, keeper, 0, patch));
    ENCORE_TRY(moveReferences(work, kind, other, keeper, there));
    ENCORE_TRY(updatePlaces(work, schema, keeper, places));
    ENCORE_TRY(numberAttempts(work, kind, keeper));
    ENCORE_TRY(moveDifferences(work, kind, keeper, other));
    return trashRecord(work, kind, other);
}

Result<qint64> mergePairs(UnitOfWork& work, Kind kind, const std::vector<std::pair<RecordId, RecordId>>& pairs,
    KeeperRule rule, const Progress& progress)
{
    std::unordered_map<qint64, RecordId> became;
    const auto now = [&became](RecordId id) {
        for (auto found = became.find(id.value); found != became.end(); found = became.find(id.value))
            id = found->second;
        return id;
    };
    const RecordSchema& schema = work.schemas().of(kind);
    ENCORE_ASSIGN(different, differentPairs(work.database(), kind));
    qint64 gone = 0;
    for (size_t i = 0; i < pairs.size(); ++i) {
        progress.tell(qint64(i), qint64(pairs.size()));
        if (progress.stopRequested())
            return Error{ErrorCode::Cancelled, u"The merging was stopped."_s, {}};
        const RecordId one = now(pairs[i].first);
        const RecordId two = now(pairs[i].second);
        if (one == two || different.contains(orderedPair(one, two)))
            continue;
        ENCORE_ASSIGN(first, present(work, schema, one));
        ENCORE_ASSIGN(second, present(work, schema, two));
        const bool keepFirst = keepsFirst(rule, first, second);
        const RecordId keeper = keepFirst ? one : two;
        const RecordId other = keepFirst ? two : one;
        ENCORE_TRY(mergeRecords(work, kind, keeper, other));
        became[other.value] = keeper;
        ++gone;
        if (!different.empty()) {
            ENCORE_ASSIGN(left, differentPairs(work.database(), kind));
            different = std::move(left);
        }
    }
    progress.tell(qint64(pairs.size()), qint64(pairs.size()));
    return gone;
}

} // namespace encore

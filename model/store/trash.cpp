// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/trash.h"

#include "model/store/records.h"
#include "model/store/rowmapping.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// True for a row of `schema` (alias t) that went into the trash with something it hangs on.
QString wentWithOwner(const Schemas& schemas, const RecordSchema& schema)
{
    QStringList owners;
    for (const RecordSchema& owner : schemas.all()) {
        for (const Dependent& dependent : dependentKinds(schemas, owner.kind())) {
            if (dependent.kind == schema.kind())
                owners << u"EXISTS (SELECT 1 FROM %1 o WHERE o.id = t.%2 AND o.trashed_at = t.trashed_at)"_s.arg(
                    owner.table(), dependent.field);
        }
    }
    return owners.isEmpty() ? QString(u"0"_s) : owners.join(u" OR "_s);
}

QString countOfHanging(const Schemas& schemas, const RecordSchema& schema)
{
    QStringList counts;
    for (const Dependent& dependent : dependentKinds(schemas, schema.kind())) {
        counts << u"(SELECT count(*) FROM %1 d WHERE d.%2 = t.id AND d.trashed_at = t.trashed_at)"_s.arg(
            QString(dependent.kind.key), dependent.field);
    }
    return counts.isEmpty() ? QString(u"0"_s) : counts.join(u" + "_s);
}

} // namespace

Result<std::vector<TrashEntry>> trashEntries(Database& database, const Schemas& schemas)
{
    std::vector<TrashEntry> entries;
    for (const RecordSchema& schema : schemas.all()) {
        Query query = database.prepare(
            u"SELECT t.id, %1, t.trashed_at, %2 FROM %3 t WHERE t.trashed_at IS NOT NULL AND NOT (%4)"_s.arg(
                schema.titleSql(u"t"_s), countOfHanging(schemas, schema), schema.table(),
                wentWithOwner(schemas, schema)));
        ENCORE_TRY(query.run());
        while (query.next())
            entries.push_back({{schema.kind(), RecordId{query.integer(0)}}, query.text(1),
                timeFromStored(query.text(2)), query.integer(3)});
        ENCORE_TRY(query.status());
    }
    std::ranges::stable_sort(entries, std::greater(), &TrashEntry::trashedAt);
    return entries;
}

Status deleteEntries(UnitOfWork& work, const std::vector<RecordRef>& records)
{
    for (const RecordRef& record : records) {
        const Status done = deleteRecord(work, record.kind, record.id);
        if (!done && done.error().code != ErrorCode::NotFound)
            return done;
    }
    return {};
}

} // namespace encore

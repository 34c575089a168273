// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/benefits.h"

#include "model/domain/benefit.h"
#include "model/domain/valuerules.h"

using namespace Qt::StringLiterals;

namespace encore {

namespace {

Error refusal(const QString& rule, const QString& sentence)
{
    return {ErrorCode::Invalid, sentence, {{u"rule"_s, rule}}};
}

Status checkCurrent(UnitOfWork& work, RecordId id)
{
    ENCORE_ASSIGN(successor, revisionOf(work.database(), id));
    if (!successor.valid())
        return {};
    return refusal(u"superseded"_s,
        u"Benefit %1 has been revised already; benefit %2 has taken its place."_s.arg(id.value).arg(successor.value));
}

} // namespace

Result<RecordId> revisionOf(Database& database, RecordId id)
{
    Query query = database.prepare(u"SELECT id FROM benefit WHERE revises = ? AND trashed_at IS NULL ORDER BY id"_s);
    query.bind(id.value);
    ENCORE_TRY(query.run());
    const RecordId found{query.next() ? query.integer(0) : 0};
    ENCORE_TRY(query.status());
    return found;
}

Result<std::set<qint64>> supersededBenefits(Database& database, std::span<const RecordId> among)
{
    std::set<qint64> all;
    {
        Query query =
            database.prepare(u"SELECT revises FROM benefit WHERE revises IS NOT NULL AND +trashed_at IS NULL"_s);
        ENCORE_TRY(query.run());
        while (query.next())
            all.insert(query.integer(0));
        ENCORE_TRY(query.status());
    }
    if (among.empty())
        return all;
    std::set<qint64> found;
    for (const RecordId id : among) {
        if (all.contains(id.value))
            found.insert(id.value);
    }
    return found;
}

Status validateBenefit(UnitOfWork& work, RecordId id, RecordId by, const PartialDate& on, std::optional<double> figure)
{
    if (!by.valid() || on.isEmpty())
        return refusal(u"who_and_when"_s, u"Say who has validated the benefit, and when."_s);
    ENCORE_TRY(checkCurrent(work, id));
    RecordPatch patch;
    patch.set(benefit::validatedBy, by).set(benefit::validatedOn, on);
    if (figure)
        patch.set(benefit::validated, *figure);
    return updateRecord(work, benefit::kind, id, 0, patch);
}

Result<RecordId> reviseBenefit(UnitOfWork& work, RecordId id)
{
    ENCORE_ASSIGN(record, getRecord(work.database(), work.schemas().of(benefit::kind), id));
    if (record.trashedAt.isValid())
        return refusal(u"trashed"_s, u"Benefit %1 is in the trash; restore it first."_s.arg(id.value));
    if (!isValidated(record))
        return refusal(
            u"not_validated"_s, u"Benefit %1 has not been validated; it can be changed as it is."_s.arg(id.value));
    ENCORE_TRY(checkCurrent(work, id));
    Record revision = record;
    revision.uid.clear();
    revision.createdAt = revision.updatedAt = QDateTime();
    for (Extra& extra : revision.extras)
        extra.id = 0;
    revision.clear(benefit::validated);
    revision.clear(benefit::validatedBy);
    revision.clear(benefit::validatedOn);
    revision.set(benefit::revises, id);
    return addRecord(work, revision);
}

Result<std::vector<RecordId>> revisionsOf(Database& database, RecordId id)
{
    std::vector<RecordId> chain{id};
    Query query = database.prepare(u"SELECT revises FROM benefit WHERE id = ?"_s);
    while (true) {
        query.bind(chain.back().value);
        ENCORE_TRY(query.run());
        const RecordId former{query.next() ? query.integer(0) : 0};
        ENCORE_TRY(query.status());
        if (!former.valid() || std::ranges::find(chain, former) != chain.end())
            return chain;
        chain.push_back(former);
    }
}

} // namespace encore

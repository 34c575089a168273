// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/writeguards.h"

#include "model/domain/benefit.h"
#include "model/domain/maturityrules.h"
#include "model/domain/unitcost.h"
#include "model/domain/usecase.h"
#include "model/domain/valuerules.h"
#include "model/store/transitions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Marks a refusal as one of the domain, which an import can go on after.
Status marked(const Status& status, Kind kind)
{
    return status ? status : Status(status.error().with(u"guard"_s, QString(kind.key)));
}

bool isPrice(const QString& field)
{
    return field == QLatin1StringView(unitcost::amount.key) || field == QLatin1StringView(unitcost::unit.key);
}

// What finance has validated stays as it is, also where it is reckoned with a cost that stands elsewhere.
Status checkPrice(Database& database, const Record& current, const RecordPatch& patch)
{
    const bool touches = std::ranges::any_of(patch.values,
        [&current](const auto& each) { return isPrice(each.first) && current.value(each.first) != each.second; });
    if (!touches)
        return {};
    Query query = database.prepare(
        u"SELECT 1 FROM benefit WHERE unit_cost = ? AND unit_value IS NULL AND validated_by IS NOT NULL AND "
        "validated_on IS NOT NULL AND trashed_at IS NULL LIMIT 1"_s);
    query.bind(current.id.value);
    ENCORE_TRY(query.run());
    const bool used = query.next();
    ENCORE_TRY(query.status());
    if (!used)
        return {};
    return Error{ErrorCode::Invalid,
        QString::fromUtf8(QT_TRANSLATE_NOOP("encore",
            "Finance has validated benefits that are reckoned with this cost, so it stays as it is. Add another one "
            "that is valid from a later day.")),
        {{u"field"_s, QString::fromLatin1(unitcost::amount.key)}, {u"rule"_s, u"validated"_s}}};
}

// Figures are measured, validated and approved by today, or not yet.
std::vector<Missing> aheadIn(const std::map<QString, Value>& values, const QDate& today)
{
    std::vector<Missing> found;
    for (const Field<PartialDate>* field : {&benefit::actualOn, &benefit::validatedOn, &benefit::convertedOn}) {
        const auto given = values.find(QString::fromLatin1(field->key));
        const auto* date = given == values.end() ? nullptr : std::get_if<PartialDate>(&given->second);
        if (std::optional<Missing> ahead = date ? notYet(*field, *date, today) : std::nullopt)
            found.push_back(std::move(*ahead));
    }
    return found;
}

Status checkDays(const UnitOfWork& work, const std::map<QString, Value>& values)
{
    const std::vector<Missing> ahead =
        work.takesAsIs() ? std::vector<Missing>() : aheadIn(values, dayOf(work.services()));
    return ahead.empty() ? Status() : Status(refusalOf(ahead));
}

// What says no to an edit of this kind by the rules of value alone.
Status checkValueEdit(Database& database, const Record& current, RecordPatch& patch)
{
    return current.kind == benefit::kind ? checkBenefitEdit(current, patch) : checkPrice(database, current, patch);
}

} // namespace

bool isGuarded(Kind kind, const QString& field)
{
    return kind == benefit::kind || isRuled(kind, field) || (kind == unitcost::kind && isPrice(field))
        || (kind == usecase::kind && field == QLatin1StringView(usecase::maturity.key));
}

Status guardNew(UnitOfWork& work, Record& draft)
{
    if (!(draft.kind == benefit::kind))
        return guardAdd(work, draft);
    ENCORE_TRY(checkDays(work, draft.values()));
    return marked(checkNewBenefit(draft), draft.kind);
}

Status guardEdit(UnitOfWork& work, const Record& current, RecordPatch& patch)
{
    if (current.kind == benefit::kind)
        ENCORE_TRY(checkDays(work, patch.values));
    if (current.kind == benefit::kind || current.kind == unitcost::kind)
        return marked(checkValueEdit(work.database(), current, patch), current.kind);
    if (current.kind == usecase::kind && !work.takesAsIs()) {
        if (const std::optional<Missing> missing = retirementNeeds(current, patch))
            return refusalOf({*missing});
    }
    return guardUpdate(work, current, patch);
}

Result<std::vector<Missing>> objections(Database& database, const Schemas& schemas, const Record& current,
    const RecordPatch& patch, const QDate& day, const QString& reason)
{
    if (current.kind == benefit::kind || current.kind == unitcost::kind) {
        RecordPatch completed = patch;
        if (std::vector<Missing> ahead = aheadIn(patch.values, day); current.kind == benefit::kind && !ahead.empty())
            return ahead;
        const Status checked = checkValueEdit(database, current, completed);
        if (checked)
            return std::vector<Missing>();
        Missing refusal;
        refusal.code = checked.error().context.value(u"rule"_s);
        refusal.sentence = {"%1", {checked.error().detail}};
        return std::vector<Missing>{refusal};
    }
    if (current.kind == usecase::kind) {
        const std::optional<Missing> missing = retirementNeeds(current, patch);
        return missing ? std::vector{*missing} : std::vector<Missing>();
    }
    ENCORE_ASSIGN(judgement, judgeChange(database, schemas, current, patch, day));
    if (judgement.withReason() && !reason.trimmed().isEmpty())
        judgement.missing.clear();
    return std::move(judgement.missing);
}

void completeMove(Kind kind, RecordPatch& patch)
{
    if (!(kind == benefit::kind) || patch.values.size() != 1 || isEmpty(patch.values.begin()->second))
        return;
    const QString key = patch.values.begin()->first;
    const QString story = QString::fromLatin1(benefit::story.key);
    const QString replication = QString::fromLatin1(benefit::replication.key);
    if (key == story || key == replication)
        patch.values[key == story ? replication : story] = Value();
}

} // namespace encore

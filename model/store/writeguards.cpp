// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/writeguards.h"

#include "model/domain/benefit.h"
#include "model/domain/maturityrules.h"
#include "model/domain/usecase.h"
#include "model/domain/valuerules.h"
#include "model/store/transitions.h"

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Marks a refusal as one of the domain, which an import can go on after.
Status marked(const Status& status, Kind kind)
{
    return status ? status : Status(status.error().with(u"guard"_s, QString(kind.key)));
}

} // namespace

bool isGuarded(Kind kind, const QString& field)
{
    return kind == benefit::kind || isRuled(kind, field)
        || (kind == usecase::kind && field == QLatin1StringView(usecase::maturity.key));
}

Status guardNew(UnitOfWork& work, Record& draft)
{
    return draft.kind == benefit::kind ? marked(checkNewBenefit(draft), draft.kind) : guardAdd(work, draft);
}

Status guardEdit(UnitOfWork& work, const Record& current, RecordPatch& patch)
{
    if (current.kind == benefit::kind)
        return marked(checkBenefitEdit(current, patch), current.kind);
    if (current.kind == usecase::kind && !work.takesAsIs()) {
        if (const std::optional<Missing> missing = retirementNeeds(current, patch))
            return refusalOf({*missing});
    }
    return guardUpdate(work, current, patch);
}

Result<std::vector<Missing>> objections(Database& database, const Schemas& schemas, const Record& current,
    const RecordPatch& patch, const QDate& day, const QString& reason)
{
    if (current.kind == benefit::kind) {
        RecordPatch completed = patch;
        const Status checked = checkBenefitEdit(current, completed);
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

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/writeguards.h"

#include "model/domain/benefit.h"
#include "model/domain/valuerules.h"

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Marks a refusal as one of the domain, which an import can go on after.
Status marked(const Status& status, Kind kind)
{
    return status ? status : Status(status.error().with(u"guard"_s, QString(kind.key)));
}

} // namespace

bool isGuarded(Kind kind)
{
    return kind == benefit::kind;
}

Status guardNew(Record& draft)
{
    return draft.kind == benefit::kind ? marked(checkNewBenefit(draft), draft.kind) : Status();
}

Status guardEdit(const Record& current, RecordPatch& patch)
{
    return current.kind == benefit::kind ? marked(checkBenefitEdit(current, patch), current.kind) : Status();
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

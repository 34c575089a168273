// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/replicationrules.h"
#include "model/store/session.h"

namespace encore {

// Rules of the domain that a write must keep, whoever makes it: forms, many records at once, the command line, imports. They may complete what
// is written. A refusal is Invalid and carries "guard" beside its "rule". For the functions of records.h and bulkedit.h only.

/// Whether a change of this field is judged by more than the schema, so that it must go through updateRecord.
bool isGuarded(Kind kind, const QString& field);
/// Judges and completes a record before it is added.
Status guardNew(UnitOfWork& work, Record& draft);
/// Judges and completes an edit of a record.
Status guardEdit(UnitOfWork& work, const Record& current, RecordPatch& patch);
/// What stands against an edit made on that day; nothing when it may be made, for the reason given where one sets rules aside.
Result<std::vector<Missing>> objections(Database& database, const Schemas& schemas, const Record& current,
    const RecordPatch& patch, const QDate& day, const QString& reason);
/// A form changes one field at a time: naming another owner for what has exactly one leaves the former one.
void completeMove(Kind kind, RecordPatch& patch);

} // namespace encore

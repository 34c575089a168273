// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/session.h"

namespace encore {

// Rules of the domain that a write must keep, whoever makes it: forms, many records at once, the command line, imports. They may complete what
// is written. A refusal is Invalid and carries "guard" beside its "rule". For the functions of records.h and bulkedit.h only.

/// Whether writing to records of this kind is judged by more than their schema.
bool isGuarded(Kind kind);
/// Judges and completes a record before it is added.
Status guardNew(Record& draft);
/// Judges and completes an edit of a record.
Status guardEdit(const Record& current, RecordPatch& patch);
/// A form changes one field at a time: naming another owner for what has exactly one leaves the former one.
void completeMove(Kind kind, RecordPatch& patch);

} // namespace encore

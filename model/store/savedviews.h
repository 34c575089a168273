// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/records.h"

namespace encore {

/// The saved views outside the trash, in the order that the user has given them.
Result<std::vector<RecordRow>> savedViews(Session& session);

/// Adds a saved view behind the others.
Result<RecordId> addSavedView(UnitOfWork& work, Record view);
/// Adds a copy of a saved view behind the others.
Status duplicateSavedView(UnitOfWork& work, RecordId id);
/// Moves a saved view by so many places among those of its page.
Status moveSavedView(UnitOfWork& work, RecordId id, int by);

} // namespace encore

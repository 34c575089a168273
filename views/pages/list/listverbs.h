// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace encore {

struct PageContext;
class RecordListPage;

/// Puts what only some kinds can do onto their list page: inviting the selected teams, moving the selected replications on, looking for
/// pain points by the checklist.
void addKindVerbs(RecordListPage& page, const PageContext& context);

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/accommodation.h"
#include "model/domain/adaptation.h"
#include "model/domain/attachment.h"
#include "model/domain/barrier.h"
#include "model/domain/benefit.h"
#include "model/domain/checkpoint.h"
#include "model/domain/contribution.h"
#include "model/domain/conviction.h"
#include "model/domain/cost.h"
#include "model/domain/decision.h"
#include "model/domain/evidence.h"
#include "model/domain/exchangerate.h"
#include "model/domain/gap.h"
#include "model/domain/goal.h"
#include "model/domain/idea.h"
#include "model/domain/painpoint.h"
#include "model/domain/person.h"
#include "model/domain/programme.h"
#include "model/domain/quote.h"
#include "model/domain/reading.h"
#include "model/domain/replication.h"
#include "model/domain/retiredpractice.h"
#include "model/domain/rolevalue.h"
#include "model/domain/savedview.h"
#include "model/domain/sideeffect.h"
#include "model/domain/snooze.h"
#include "model/domain/source.h"
#include "model/domain/stance.h"
#include "model/domain/story.h"
#include "model/domain/tag.h"
#include "model/domain/task.h"
#include "model/domain/team.h"
#include "model/domain/unitcost.h"
#include "model/domain/usecase.h"
#include "model/domain/wave.h"

namespace encore {

/// Every kind of record, in the order of the navigation.
std::span<const KindSpec* const> kinds();

/// The kind with this key; nothing when there is none.
std::optional<Kind> kindOf(QStringView key);

} // namespace encore

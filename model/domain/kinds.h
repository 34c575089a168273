// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/attachment.h"
#include "model/domain/benefit.h"
#include "model/domain/contribution.h"
#include "model/domain/person.h"
#include "model/domain/quote.h"
#include "model/domain/replication.h"
#include "model/domain/savedview.h"
#include "model/domain/source.h"
#include "model/domain/story.h"
#include "model/domain/tag.h"
#include "model/domain/team.h"
#include "model/domain/usecase.h"

namespace encore {

/// Every kind of record, in the order of the navigation.
std::span<const KindSpec* const> kinds();

/// The kind with this key; nothing when there is none.
std::optional<Kind> kindOf(QStringView key);

} // namespace encore

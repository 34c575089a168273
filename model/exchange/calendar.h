// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/exportformats.h"

namespace encore {

/// The checkpoints that are still to be done as a calendar (RFC 5545): each a whole day, under an id that stays the same, so that
/// taking it in again moves what has moved. The request names replications or checkpoints, or everything. Invalid when none is left.
Result<QByteArray> calendarOf(Session& session, const ExportRequest& request);
/// The same into the file of the request.
Status writeCalendar(Session& session, const ExportRequest& request);

} // namespace encore

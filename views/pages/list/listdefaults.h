// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QStringList>

namespace encore {

/// The columns that a list of this kind shows until the user chooses others.
QStringList defaultColumns(Kind kind);
/// The fields that have a chip.
QStringList defaultFacets(Kind kind);

} // namespace encore

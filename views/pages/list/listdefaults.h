// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/schema.h"

#include <QStringList>

namespace encore {

/// Whether people add records of this kind to its list; others come with records that they belong to.
bool isMadeHere(Kind kind);
/// The columns that a list of this kind shows until the user chooses others.
QStringList defaultColumns(Kind kind);
/// The fields that have a chip.
QStringList defaultFacets(Kind kind);

/// The choices that can be the columns of a board; the one that says most comes first.
QStringList boardFields(const RecordSchema& schema);
/// The two fields at the sides of a matrix; empty when the kind has not two.
QStringList defaultSides(const RecordSchema& schema);

} // namespace encore

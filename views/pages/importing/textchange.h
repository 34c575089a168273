// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/record.h"
#include "model/domain/schema.h"

#include <vector>

namespace encore {

struct ImportItem;
class Colors;

/// What differs between two texts, with a few words around it.
struct TextChange
{
    QString before; ///< the common words before it, cut
    QString removed;
    QString added;
    QString after;
};
/// The first to the last word that differs.
TextChange textChange(const QString& from, const QString& to);
/// The change as one line of rich text: what goes struck through, what comes marked.
QString richChange(const TextChange& change, const Colors& colors);

/// One thing that an update would change in a record.
struct PlannedChange
{
    QString label;
    QString from;
    QString to;
};
/// What the item would change in the record as it is now; what the user edited is left out.
std::vector<PlannedChange> changesBy(const ImportItem& item, const Record& current, const RecordSchema& schema);

} // namespace encore

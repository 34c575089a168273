// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/session.h"

namespace encore {

/// A tag, and how many records outside the trash have it.
struct TagUse
{
    RecordId id;
    QString name;
    QString colour; ///< "#RRGGBB", or empty
    qint64 count = 0;
    std::vector<std::pair<Kind, qint64>> byKind; ///< only kinds of which some have it
};

/// Every tag outside the trash, in the order of the alphabet.
Result<std::vector<TagUse>> tagUses(Session& session);

/// The colours of tags by name, in small letters; tags without one are left out.
Result<std::map<QString, QString>> tagColours(Database& database);

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/frontmatter.h"

namespace encore {

/// The entries of TOML as front matter uses it: tables become members, lists of tables items; lines that are no TOML are passed over.
MetaEntries readToml(const QString& text);

} // namespace encore

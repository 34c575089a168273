// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/session.h"

namespace encore {

/// Something that is wrong in a portfolio.
struct CheckFinding
{
    QString check; ///< stable: "file", "relations", "text_index", "orphans", "attachments"
    QString text;  ///< plain English: what and where
};

/// Reads all of a portfolio and looks for damage: the file itself, relations to nothing, the text index against the texts, parts of
/// records that are gone, attachments without their bytes. Changes nothing.
Result<std::vector<CheckFinding>> checkPortfolio(const QString& path, const Services& services);

} // namespace encore

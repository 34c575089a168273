// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/exchange/importplan.h"

#include <QStringList>

namespace encore {

/// What the user says about an import of documents beforehand.
struct DocumentOptions
{
    std::optional<Kind> kind;   ///< all documents become records of this kind; else each is looked at
    bool split = false;         ///< a file with several case studies becomes several records
    bool acceptFigures = false; ///< the figures found in the text become benefits
};

/// Reads Markdown and HTML files, and folders of them, into a plan. Every file gets an item; nothing in them is run and nothing is written.
/// A document of Encore's own export that was taken out of its folder ("kind_of" in the front matter) is read by the keys of the schema.
Result<ImportPlan> parseDocuments(const QStringList& paths, const DocumentOptions& options, const Progress& progress);

} // namespace encore

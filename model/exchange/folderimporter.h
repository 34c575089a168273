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
///
/// Encore's own Markdown export is recognised by "encore: KIND" in the front matter (the key of a kind: "story", "use_case", "team" …). Its other
/// keys are those of the schema, with the values of valueFromText(); relations are given by name (one text, or a list). "extras:" holds a
/// map. Records that hang on it stand as lists of maps under the command name of their kind ("quotes:", "benefits:", "replications:",
/// "contributions:", "attachments:" with "file:" for the path). "section_keys:" lists the key of the section below each heading, "" for one
/// of its own; text before the first heading is the lead. A language version is a file of its own, "name.de.md", with "translation_of:".
Result<ImportPlan> parseDocuments(const QStringList& paths, const DocumentOptions& options, const Progress& progress);

} // namespace encore

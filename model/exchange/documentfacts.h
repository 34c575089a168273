// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/frontmatter.h"
#include "model/exchange/pictures.h"

#include <QStringList>

namespace encore {

/// What a document says about itself outside of its text, sorted by what it means.
struct DocumentFacts
{
    QString title;
    QString language;
    QString translationKey; ///< the same in all language versions of a document
    QString translationOf;  ///< path or name of the document that it translates
    QString encoreKind;     ///< set in Encore's own export: the kind of record
    bool generated = false; ///< of a page that lists others (an archive, a home page)
    QStringList kindWords;  ///< what it calls itself ("case study", "pattern")
    std::vector<FoundPicture> pictures;
    MetaEntries entries; ///< all of it, in order
};

/// Reads the facts that decide what a document is.
DocumentFacts readFacts(const MetaEntries& entries);

/// The name under which the front matter gives a picture; empty when the picture stands in the text.
QString pictureKey(const DocumentFacts& facts, const QString& address);

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/documenttree.h"
#include "model/exchange/shortcodes.h"

#include <QString>

#include <vector>

namespace encore {

/// A picture that a document shows.
struct FoundPicture
{
    QString address; ///< as written
    QString caption;
    int line = 0;
};

/// The pictures of a document in order: Markdown, HTML and figure shortcodes; each address once.
std::vector<FoundPicture> findPictures(const DocNode& document, const std::vector<Shortcode>& shortcodes);

/// Whether an address lies on another computer.
bool isRemote(const QString& address);

/// Whether a name ends like that of a picture.
bool isPictureName(const QString& name);

/// The file that an address means for a document: beside it, or from the root of the site, which is looked for from the
/// document's folder up to `stop` and one folder above it (also in their folders "static", "public", "assets", "docs"). Empty when there is none.
QString resolvedPicture(const QString& address, const QString& documentPath, const QString& stop);

} // namespace encore

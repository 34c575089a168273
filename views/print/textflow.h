// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publish/publication.h"
#include "views/print/flow.h"

namespace encore {

/// Lets a formatted text flow down a column, in the size of the body.
void flowText(
    Flow& flow, const RichText& text, const std::vector<PublishedPicture>& pictures, qreal size, qreal leading);

/// The picture, upright and no finer than paper needs.
QImage imageOf(const PublishedPicture& picture);

/// Rows of words under headings; columns as wide as their words need.
void flowTable(Flow& flow, const std::vector<std::vector<std::vector<TextRun>>>& rows, bool hasHeader, qreal size);

} // namespace encore

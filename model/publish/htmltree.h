// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publish/publication.h"

namespace encore {

/// A formatted text as HTML. Headings follow `levels` as children of a heading whose source level is `below`.
QString toHtml(const RichText& text, HeadingLevels& levels, int below, const std::vector<PublishedPicture>& pictures);

/// A picture as an element that carries its bytes.
QString pictureHtml(const PublishedPicture& picture);

/// "<h3>…</h3>"
QString headingHtml(int level, const QString& innerHtml, const QString& attributes = {});

/// Source levels of headings inside a section lie between its own and the next ones.
inline constexpr int kLevelStep = 10;

} // namespace encore

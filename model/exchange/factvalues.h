// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/record.h"
#include "model/exchange/frontmatter.h"
#include "model/exchange/pictures.h"
#include "model/exchange/speaker.h"

#include <optional>
#include <vector>

namespace encore {

/// Whether a value says yes, in several languages.
bool isTrue(const QString& text);
/// Whether a value says no.
bool isFalse(const QString& text);
/// The tags that a value names: "embedded nerves" are two, "Customer care" is one, "a, b; c" are three.
QStringList tagNames(const MetaValue& value);
/// The people that a value names: names, "A, B and C", or maps with name, role and company.
std::vector<Speaker> peopleOf(const MetaValue& value);
/// "challenge: |" with a paragraph: a section that the site generator prints from its front matter; its key is the topic.
std::optional<Section> sectionOfFact(const QString& key, const MetaValue& value);
/// A name of front matter as a heading.
QString headingOfFact(const QString& key);
/// Adds the pictures that a value names.
void addPictures(const MetaValue& value, std::vector<FoundPicture>& out);

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <gumbo.h>

#include <functional>
#include <memory>

// What all readers of HTML need of gumbo's tree.
namespace encore::gumbo {

struct Free
{
    void operator()(GumboOutput* output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};
using Output = std::unique_ptr<GumboOutput, Free>;

/// True when the tags nest so deeply that gumbo, which recurses, must not see them.
bool nestsTooDeeply(const QString& html);
/// The tree of a page or of a piece of one; the texts in it live as long as `utf8`.
Output parse(const QByteArray& utf8);

bool isElement(const GumboNode* node);
/// In lower case, also of elements that HTML does not know ("o:p").
QString tagName(const GumboNode* node);
/// Trimmed; empty when it is not there.
QString attribute(const GumboNode* node, const char* name);
using Style = QHash<QString, QString>;
/// The declarations of an element's own style, in lower case.
Style styleOf(const GumboNode* node);
/// Whether a style takes an element away from the eye.
bool hides(const Style& style);
/// Whether a page does not show an element, by its attributes or its own style.
bool isHidden(const GumboNode* node);
/// All text below an element, on one line.
QString allText(const GumboNode* node);
/// Calls `visit` for each element, from the top, in the order of the text.
void eachElement(const GumboNode* root, const std::function<void(const GumboNode*)>& visit);
/// The body element, or the root when there is none.
const GumboNode* bodyOf(const GumboNode* root);

} // namespace encore::gumbo

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace encore {

/// What a word processor, a mail program or a browser puts on the clipboard, as clean Markdown: headings, lists, links, tables, quotes
/// and emphasis stay; styles, hidden text, comments, tracking pixels, deleted text and layout tables go. Nothing of it is run.
QString pastedHtmlToMarkdown(const QString& html);

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// Writes the parts of a Markdown text from plain words, so that they read back as the same.
namespace encore::md {

/// Plain text with the characters escaped that Markdown would take for markup, and blanks collapsed as HTML does.
QString escaped(const QString& text);
/// A run of inline Markdown as a paragraph: trimmed, and safe at the start of its lines; empty when there are no words.
QString paragraph(const QString& inlineMarkdown);
QString heading(int level, const QString& inlineMarkdown);
/// Emphasis with its marks outside of the blanks ("**bold** ").
QString wrapped(const QString& inlineMarkdown, const QString& mark);
QString code(const QString& text);
QString fence(const QString& text);
/// A link; only the words when the address is none that may be followed (a script, an anchor on the page).
QString link(const QString& inlineMarkdown, const QString& address);
QString picture(const QString& description, const QString& address, const QString& title);
/// A list item whose further lines are indented below its marker.
QString item(const QString& marker, const QString& content);
QString prefixed(const QString& content, const QString& prefix);
QString table(const std::vector<std::vector<QStringList>>& cells);

} // namespace encore::md

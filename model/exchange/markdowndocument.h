// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/frontmatter.h"
#include "model/exchange/recordloader.h"

namespace encore {

/// The values of a record as plain words, in the order of the schema: keys, and what stands under them (several for lists).
struct PlainField
{
    QString key;
    QStringList values;
    bool isList = false;
};

/// A record written as a Markdown document: a front matter with the keys of the schema, the sections under their headings, and below
/// them what is only shown there (`below`).
QString markdownDocument(
    const Record& record, const QString& title, const std::vector<PlainField>& fields, const QString& below);

/// Reads the sections, languages and foreign values of such a document back. A section whose heading is gone becomes part of the one
/// before and is told in `warnings`.
void readMarkdownParts(
    const QString& document, const FrontMatter& front, const QString& place, Record& record, QStringList& warnings);

} // namespace encore

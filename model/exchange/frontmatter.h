// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace encore {

struct MetaValue;
using MetaEntries = std::vector<std::pair<QString, MetaValue>>;

/// A value of a document's front matter.
struct MetaValue
{
    QString text;                 ///< a scalar as written; a list or map as YAML
    std::vector<MetaValue> items; ///< of a list
    MetaEntries members;          ///< of a map

    bool isScalar() const { return items.empty() && members.empty(); }
    /// The scalars: the one that it is, or those of the list.
    QStringList texts() const;
    /// The scalar of a member under any of these names; empty when there is none.
    QString member(const QStringList& names) const;
};

/// What stands above a document's text, between lines of "---" (YAML), "+++" (TOML) or in braces (JSON), or as lines "Key: value".
struct FrontMatter
{
    MetaEntries entries; ///< in order, keys as written
    QString raw;         ///< as it stood in the file
    int bodyLine = 1;    ///< line of the file where the text begins
    QString error;       ///< what is wrong with it; it was then read line by line
    int errorLine = 0;
};

/// Reads the front matter at the start of a text.
FrontMatter readFrontMatter(const QString& text);

/// The lines "Key: value" of a paragraph; empty when a line is none.
MetaEntries readPropertyLines(const QString& paragraph);

} // namespace encore

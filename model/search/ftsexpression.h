// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/querynode.h"

#include <QStringList>

namespace encore::query {

/// A word or phrase as the index can look it up.
struct WordParts
{
    QStringList words; ///< texts that FTS5 cuts into words itself, each a phrase
    QStringList runs;  ///< runs of letters of scripts without blanks, found through their pairs
    bool lastIsRun = false;
};
WordParts wordParts(const QString& text);

/// Whether it is a beginning too short to look up in the index (every other record has a word that begins with "s").
bool isShortBeginning(const Text& text);

/// The FTS5 expression that finds what the text means; every word is quoted, so that none of it is read as syntax. Empty when the
/// text holds nothing that is indexed (an emoji). `column` limits it to one column.
QString ftsExpression(const QString& text, bool prefix, const QString& column = {});

/// The expression for a whole part of a query, when words are all it asks for; empty otherwise.
QString ftsExpression(const Node& node);

/// Lower case without accents, one letter for one letter where that is possible; how the index compares words.
QString foldedText(QStringView text);

} // namespace encore::query

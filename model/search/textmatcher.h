// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/querynode.h"

#include <QStringList>

namespace encore::query {

/// Tells for a single text what the index would say about it. For words that nearly every record has, looking at the newest records
/// gives the first rows sooner than the index, which must read its whole list first.
class TextMatcher
{
public:
    /// `words` is a part of a query that ftsExpression() can express.
    explicit TextMatcher(Node words) : m_words(std::move(words)) { }
    bool matches(const QString& title, const QString& body) const;

private:
    Node m_words;
};

/// Where in a folded text the words stand one after the other, from `from` on; {-1, 0} for nowhere. With `prefix` the last may go on.
std::pair<qsizetype, qsizetype> findWords(
    const QString& folded, const QStringList& words, bool prefix, qsizetype from = 0);

} // namespace encore::query

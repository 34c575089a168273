// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/textrange.h"
#include "model/search/querynode.h"

#include <QStringList>

namespace encore {

/// What a list row shows of a record that was found.
struct Snippet
{
    QString title;
    std::vector<TextRange> titleMarks;
    QString text; ///< plain, without Markdown, about two lines long
    std::vector<TextRange> textMarks;
};

/// Finds the words of a query in texts, comparing them as the index does.
class SnippetMaker
{
public:
    explicit SnippetMaker(const SearchQuery& query);

    Snippet make(const QString& title, const QString& body) const;
    /// The parts of a text that the query asked for.
    std::vector<TextRange> marks(const QString& text) const;

private:
    struct Wanted
    {
        QStringList words;    ///< folded, in this order
        bool prefix = false;  ///< the last one may go on
        bool letters = false; ///< found anywhere, not only at the beginning of a word
    };
    void collect(const query::Node& node);
    void add(const QString& text, bool prefix);

    std::vector<Wanted> m_wanted;
};

/// Markdown as plain text on one line: marks, link targets, comments and HTML tags left out.
QString plainText(const QString& markdown);

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/markdowndocument.h"

namespace encore {

/// A Markdown text while it is edited: knows the words of each piece and gives them back where nothing changed.
class MarkdownSource
{
public:
    /// Takes a text apart and shows it in an empty document.
    void show(const QString& markdown, QTextDocument& document, const markdown::Look& look);
    /// The Markdown of what the document shows now: untouched pieces word for word, changed ones written anew.
    QString compose(const QTextDocument& document) const;

private:
    struct Piece
    {
        markdown::Blocks blocks;
        QString text;
        int slice = -1; ///< untouched when not -1
    };
    std::vector<Piece> pieces(const QTextDocument& document) const;
    void addPieces(std::vector<Piece>& out, int slice, markdown::Blocks blocks) const;
    QString joined(const std::vector<Piece>& pieces) const;

    QString m_markdown;
    markdown::Text m_text;
    std::vector<markdown::Blocks> m_shown; ///< of each slice, as the document gave it back right after it was shown
};

} // namespace encore

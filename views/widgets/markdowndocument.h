// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/colors.h"
#include "views/widgets/markdown.h"

#include <QFont>

class QTextBlock;
class QTextCharFormat;
class QTextCursor;
class QTextDocument;
class QTextList;

// Between the blocks of a Markdown text and a QTextDocument that shows them.
namespace encore::markdown {

/// What a block of the document says, and which slice of the source it came from (-1: none).
struct Shown
{
    Block block;
    int slice = -1;
};

/// How the blocks are shown.
struct Look
{
    QFont font;
    const Colors& colors;
};

/// Appends blocks at the cursor. An empty block under the cursor is used up.
void insertBlocks(QTextCursor& cursor, const Blocks& blocks, int slice, const Look& look);

/// Reads what a document shows now; also one that came from elsewhere, such as pasted HTML.
std::vector<Shown> readBlocks(const QTextDocument& document);

/// Gives a block the form of a heading (1 to 6) or of a paragraph (0), its letters too.
void setHeadingLevel(QTextCursor& cursor, int level, const Look& look);

/// What a text block stands for.
bool isLiteral(const QTextBlock& block);
int quoteDepth(const QTextBlock& block);
void setQuoteDepth(QTextCursor& cursor, int depth, const Look& look);
/// Makes the items of a list one piece of the source, which they were not while they were paragraphs.
void unite(QTextList& list);
/// Makes a literal line a plain paragraph.
void makeParagraph(QTextCursor& cursor, const Look& look);

/// Whether letters of that format are bold in that block (headings are heavy without being bold).
bool isBold(const QTextCharFormat& format, int headingLevel);
/// The weight that says bold, or not, in a block of that heading level.
int weightFor(bool bold, int headingLevel);
/// The format of a link's letters.
QTextCharFormat linkFormat(const QString& href, const QString& title, const Colors& colors);

/// The address under which the document asks for a picture.
QString pictureName(const QString& address);
QString pictureAddress(const QString& name);

} // namespace encore::markdown

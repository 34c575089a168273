// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

// The part of Markdown that can be edited as formatted text: parse() gives it, write() writes it, and
// parse(write(blocks)) is blocks again. What does not fit is kept as a Source block, word for word.
namespace encore::markdown {

/// A piece of text with one set of properties. A hard line break is U+2028.
struct Run
{
    QString text; ///< of a picture: its alternative text
    bool bold = false;
    bool italic = false;
    bool strike = false;
    bool code = false;
    bool html = false; ///< raw HTML, shown as it is written
    bool link = false;
    QString href;
    QString title; ///< of the link
    bool picture = false;
    QString address;
    QString caption; ///< the title of the picture
    bool operator==(const Run&) const = default;
};
using Runs = std::vector<Run>;

enum class Kind { Paragraph, Heading, Code, Source, Rule, Table };

/// One paragraph, or whatever stands in the place of one.
struct Block
{
    Kind kind = Kind::Paragraph;
    int level = 0;     ///< of a heading
    int quote = 0;     ///< how many quotes it stands in
    int depth = 0;     ///< how many lists it stands in, inside the quotes
    bool item = false; ///< begins a list item (of the list at `depth`)
    bool firstOfList = false;
    bool ordered = false;
    int start = 1;       ///< the first number, of the first item
    bool tight = true;   ///< no empty lines between the items of its list
    int task = -1;       ///< 0 open, 1 done
    QChar marker = u'-'; ///< as it was written; a matter of taste, so no part of equality
    Runs runs;
    QString text;                        ///< of Code and Source
    QString info;                        ///< of Code
    std::vector<std::vector<Runs>> rows; ///< of a table, the first is its head
    std::vector<Qt::Alignment> alignments;

    bool operator==(const Block& other) const;
};
using Blocks = std::vector<Block>;

/// A top-level piece of a text: where it stands and what it says.
struct Slice
{
    QString source; ///< without the empty lines after it
    QString gap;    ///< what stands between it and the next: line ends and link definitions
    Blocks blocks;
};

/// A whole text: head + (source + gap)… is exactly what was parsed.
struct Text
{
    QString head;
    std::vector<Slice> slices;
    QString lineEnd; ///< as the text has it
};

/// Takes a text apart. Each slice whose meaning the writer could not give back becomes one Source block.
Text parse(const QString& markdown);

/// Writes blocks as Markdown with plain line feeds and no line end after the last. `otherMarker` begins the first list
/// with another marker than usual, so that it does not melt into a list before it.
QString write(const Blocks& blocks, bool otherMarker = false);

/// True when this Markdown is one paragraph with exactly these runs.
bool readsAsParagraph(const QString& written, const Runs& runs);

/// Merges equal neighbours, drops what is empty, takes spaces from the ends of lines and out of the ends of emphasis.
Runs normalized(Runs runs);

/// The lines of a gap that define links; they must survive whatever happens to the text around them.
QStringList definitionsOf(const QString& gap);

} // namespace encore::markdown

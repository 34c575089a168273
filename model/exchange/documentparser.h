// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/datapictures.h"
#include "model/exchange/documentfields.h"
#include "model/exchange/documenttree.h"
#include "model/exchange/filetext.h"
#include "model/exchange/frontmatter.h"
#include "model/exchange/htmltext.h"
#include "model/exchange/shortcodes.h"

namespace encore {

/// A stretch of a document: a heading and the text below it, up to the next heading.
struct DocumentPart
{
    int level = 2;
    QString heading;     ///< empty for lead text
    QString topic;       ///< what the heading announces, see headingTopic()
    int headingLine = 0; ///< 0 for lead text
    int firstLine = 0;   ///< of the text below the heading
    int lastLine = 0;
    qsizetype textColumn = 0; ///< of its first line, when the heading stands before the text
    bool isTitle = false;     ///< its heading (or, under "Title", its text) is the document's title
};

/// A document read from a file, before it is decided what becomes of it. Lines count in `body`.
struct ParsedDocument
{
    QString path;     ///< absolute
    QString place;    ///< relative to the source
    QString body;     ///< Markdown: the text below the front matter as it stands, or what the page's HTML says
    int bodyLine = 1; ///< line of the file where the body begins; 0 for HTML
    bool isHtml = false;
    FrontMatter front; ///< with `source`, of a document of Encore's own export
    QString source;
    DocumentFacts facts;
    HtmlPage page; ///< of an HTML file, without its Markdown
    DocNode tree;
    std::vector<Shortcode> shortcodes;
    std::vector<DataPicture> carried; ///< pictures within the text; `body` has their names
    std::vector<DocumentPart> parts;
    QString title; ///< empty when the document has none
    std::vector<ImportProblem> problems;

    QStringList topics() const;
    /// The text below a part's heading.
    QString textOf(const DocumentPart& part) const;
    /// The same, for many parts: `lines` are those of the body.
    QString textOf(const DocumentPart& part, const SourceLines& lines) const;
    /// The line of the file for a line of the body; 0 when it cannot be told.
    int fileLine(int line) const { return bodyLine > 0 && line > 0 ? line + bodyLine - 1 : 0; }
};

/// Reads the text of a Markdown, HTML or plain-text file.
ParsedDocument parseDocument(const QString& path, const QString& place, const QString& text);

/// Whether the name ends like that of a web page.
bool isHtmlName(const QString& name);

/// A title without the name of the site that follows or precedes it.
QString withoutSiteName(const QString& title, const QString& siteName);

} // namespace encore

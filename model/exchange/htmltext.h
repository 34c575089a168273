// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace encore {

/// A web page as a document: its content as Markdown, and what its head says of it.
struct HtmlPage
{
    QString markdown;     ///< the content; menus, scripts, forms, asides and footers are left out
    QString language;     ///< of the html element, as written
    QString headTitle;    ///< og:title
    QString titleElement; ///< the title element, with the name of the site if it has one
    QString siteName;     ///< og:site_name
    QString firstHeading; ///< the first h1, wherever it stands
    std::vector<std::pair<QString, QString>>
        meta;            ///< name or property, and content; also the rows of a table of properties
    QStringList leftOut; ///< headings of blocks that held only links to other pages ("Related stories")
    std::vector<std::pair<QString, QString>> otherLanguages; ///< hreflang and address
};

/// Reads a whole page; `main` or the only `article` is preferred to the body.
HtmlPage readHtmlPage(const QString& html);

/// A piece of HTML as Markdown; nothing of it is run, scripts and styles are left out.
QString htmlToMarkdown(const QString& html);

} // namespace encore

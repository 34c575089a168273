// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publish/richtext.h"
#include "model/store/session.h"

#include <QLocale>

#include <span>

namespace encore {

/// Gives the program's words in the language of the document; the source text itself unless told.
using Translate = std::function<QString(const char* source)>;

/// How records are made into a document.
struct PublishOptions
{
    QString title;                           ///< of a document of several records; empty: "24 stories"
    QString language = QStringLiteral("en"); ///< of the words that Encore adds
    QLocale locale = QLocale::c();           ///< how numbers are written
    Translate translate;
    QDate date; ///< "as of"; none: the day of the last change to what is in the document
};

/// A figure before and after, as text.
struct PublishedFigure
{
    QString name;
    QString before;
    QString after;
    QString unit;
    QString change;  ///< "−64 %" where both are numbers
    QString note;    ///< how it was measured
    QString caution; ///< what nobody may conclude from it: no headcount case
};

struct PublishedPerson
{
    QString name; ///< as far as it may be shown
    QString initials;
    QString detail; ///< contribution, role
};

struct PublishedQuote
{
    QString text;
    QString by;
};

struct PublishedPicture
{
    QByteArray bytes; ///< without the facts that cameras write into it
    QString mediaType;
    QString description; ///< for those who do not see it; empty: it only decorates
    QString caption;
    bool inText = false; ///< stands in a section
};

struct PublishedSection
{
    QString heading; ///< empty for lead text
    int level = 2;   ///< as written
    RichText body;   ///< a picture's address is "#" and its place in `pictures`, or it is not among them
};

struct PublishedFact
{
    QString label;
    QString value;
};

/// One record, with everything that may be shown of it and nothing else.
struct PublishedDocument
{
    QString kindLabel; ///< "Success story"
    QString eyebrow;   ///< kind, teams and time in one line
    QString title;
    QString oneLine;
    QString mark; ///< "Internal: …"; empty when it may go out
    QString language;
    std::optional<PublishedFigure> keyFigure;
    std::vector<PublishedFigure> figures; ///< the others

    /// What must be said below the table of the others: each caution once, with the figures that it is about.
    QStringList cautions() const;

    std::vector<PublishedPerson> people;
    std::vector<PublishedQuote> quotes; ///< the best first
    std::vector<PublishedSection> sections;
    std::vector<PublishedPicture> pictures;
    QString closingQuestion;
    std::vector<PublishedFact> facts;
    QStringList tags;
    QString permission; ///< one sentence for the foot of the page
    QString source;     ///< where it was taken from, with its licence
    QString sourceUrl;
};

/// A document for people, made of one or several records.
struct Publication
{
    QString title;
    QString language;
    QString asOf; ///< "As of 12 March 2026"
    bool rightToLeft = false;
    std::vector<PublishedDocument> documents;
    QStringList leftOut; ///< what permission did not allow, one sentence each; for messages, never for the page
    Translate translate;

    QString word(const char* source) const { return translate ? translate(source) : QString::fromUtf8(source); }
    QDate date;
};

/// Collects what may be shown of stories or use cases; stories that may not be told are left out, and `leftOut` names
/// them. `Invalid` when none may be told.
Result<Publication> preparePublication(
    Session& session, Kind kind, std::span<const RecordId> ids, const PublishOptions& options = {});

} // namespace encore

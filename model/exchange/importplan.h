// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/record.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace encore {

/// A relation that the source gives by name; the import service finds the record with that name (or alias), or creates it.
struct NamedRef
{
    QString field; ///< key of a Ref or RefList field of the draft's kind
    QString name;  ///< "Customer Care"
    std::map<QString, Value>
        values; ///< what else the source says of it, set only when the record is created here (role, organisation…)
};

/// A record to be made, with the records that hang on it (quotes, replications, contributions, attachments, benefits).
struct Draft
{
    Record record; ///< kind, values without relations, sections, languages, extras; no id
    std::vector<NamedRef> refs;
    std::vector<Draft> children;
    QString parentField; ///< in a child: the Ref field that points to its parent ("story")
    QString filePath;    ///< in an attachment: the absolute path of the file to take in
    QByteArray content;  ///< in an attachment that came within its document: what it holds, in place of a file
};

/// What became of an input record, or what will.
enum class Verdict { New, Updated, Unchanged, Duplicate, Skipped };

/// Something the user should know about an input record; nothing is dropped without one.
struct ImportProblem
{
    QString code; ///< stable: "missing_picture", "bad_bytes", "ambiguous_date", "unreadable_date", "no_title" …
    QString text; ///< plain English: what, where, what was done about it
    int line = 0; ///< 1-based in the source file; 0: the whole of it
};

/// A figure found in the text, offered as a benefit and never taken silently.
struct FigureOffer
{
    QString sentence; ///< where it stands
    Draft benefit;    ///< kind benefit: baseline, actual, unit, direction, or the text form
    bool accepted = false;
};

/// One input record (a file, a row, a part of a file that was split) and what shall become of it. The user may change kind, verdict, split and offers.
struct ImportItem
{
    QString place; ///< path relative to the source, or "row 12"
    QString
        importKey; ///< recognises it on the next import: source + path or unique column, else content + occurrence number
    QString fingerprint; ///< hash of the input record's content
    QString url;         ///< where the record can be found on the web, if the source says so
    QString licence;     ///< under which licence the source gives it, if it says so
    Draft draft;
    Verdict verdict = Verdict::New;
    QString reason; ///< why it is skipped, or what it looks like
    std::vector<ImportProblem> problems;
    std::vector<FigureOffer> figures;
    QString
        translationOf; ///< import key of the document that this is a language version of; language is in draft.record
    std::vector<ImportItem> parts; ///< the case studies found in one file; used instead of the whole when `split`
    bool split = false;
    RecordId existing;     ///< the record it updates, equals or looks like
    double similarity = 0; ///< 0 to 1, for a likely duplicate
    RecordPatch
        difference; ///< what an update would change in values and text; relations are compared when it is applied
    QStringList
        keptFields; ///< fields with the user's edits, which an update leaves alone ("sections:Heading", "extras:Key")
};

/// What an import will do. The parser fills it, the service compares it with the portfolio, the user changes it, the service applies it.
struct ImportPlan
{
    QString source; ///< as the user named it: a folder, a file
    QString format; ///< "markdown", "html", "csv"
    std::vector<ImportItem> items;
    std::vector<ImportProblem> problems; ///< of the source as a whole
};

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/db/backup.h"
#include "model/store/session.h"

namespace encore {

/// A text of somebody else's record that names the person.
struct Mention
{
    RecordRef record;
    QString title;       ///< of the record
    QStringList places;  ///< field keys, "section" with its heading, "extra" with its key, "language_version"
    bool certain = true; ///< false: only a part of the name ("Ada"), which may be somebody else; it is never replaced
};

/// What an erasure does, or has done.
struct ErasureReport
{
    QString name;
    qint64 credits = 0;            ///< places that show "a former colleague" from now on
    qint64 attachments = 0;        ///< pictures and files of the person
    std::vector<Mention> mentions; ///< free text that names the person
    std::vector<Backup> backups;   ///< automatic copies that still hold the person
    bool tracesGone = true;        ///< false: another program reads the portfolio; freed pages go when it is closed
    Changes changes;
};

struct ErasureOptions
{
    bool replaceMentions = false; ///< writes "a former colleague" over the certain mentions too
    bool wipe = true;             ///< false: the freed pages are wiped by a later erasure of the same batch
};

/// What erasing this person would do; changes nothing.
Result<ErasureReport> previewErasure(Session& session, RecordId person);

/// Removes a person for good: the record, what hangs on it, every trace in history, undo log, text index and free pages. Credits that
/// must stand show "a former colleague". It cannot be undone, and older steps that are undone later do not bring the person back.
Result<ErasureReport> erasePerson(Session& session, RecordId person, const ErasureOptions& options = {});

} // namespace encore

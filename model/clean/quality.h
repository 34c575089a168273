// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/session.h"

namespace encore {

/// A record in which a check found something.
struct QualityRow
{
    RecordRef record;
    QString title;
    QString detail;     ///< what is wrong there, or what it belongs to; may be empty
    QStringList fields; ///< whose editors put it right; empty: those of the check
    RecordRef page;     ///< the record whose page shows it; the record itself where it has a page
    QString part;       ///< of that page, as a Place has it
};

/// What can be done beside editing the fields.
enum class QualityFix { None, Picture, Trash };

/// One check of the whole portfolio. Either `condition` says in SQL which records of the kind (alias t) it is about, with `detail` for the
/// words beside them; or `find` looks for itself.
struct QualityCheck
{
    const char* key;
    const char* title;  ///< English source texts
    const char* advice; ///< why it matters and what to do
    Kind kind;
    const char* fields = ""; ///< divided by blanks
    QualityFix fix = QualityFix::None;
    const char* condition = nullptr;
    const char* detail = "NULL";
    bool unnamed = false; ///< about records that nothing outside the trash names
    /// A partial index that holds just the records in question (see the migrations), so that nothing else is read.
    const char* index = nullptr;
    Result<std::vector<QualityRow>> (*find)(Session& session) = nullptr;

    QStringList fieldKeys() const;
};

/// Every check, in the order in which they are shown.
std::span<const QualityCheck> qualityChecks();

/// Whether a check is quick enough to be asked at every start: by an index of its own, or among few records.
Result<bool> isQuick(Session& session, const QualityCheck& check);

/// How many records a check is about; counting stops at `most` (-1: counts all).
Result<qint64> countQuality(Session& session, const QualityCheck& check, qint64 most = -1);
/// The first of these records, by title.
Result<std::vector<QualityRow>> qualityRows(Session& session, const QualityCheck& check, int limit = 500);

} // namespace encore

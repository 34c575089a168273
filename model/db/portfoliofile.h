// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/services.h"
#include "model/db/database.h"

#include <QStringList>

namespace encore {

/// The number that marks a SQLite file as an Encore portfolio ("ENCR").
inline constexpr qint64 kApplicationId = 0x454e4352;

/// What the head of a file says about it, read without opening the database and without changing anything.
struct FileHead
{
    qint64 applicationId = 0;
    qint64 schemaVersion = 0;
};

/// Empty, truncated, foreign and missing files are errors with their own code and sentence.
Result<FileHead> readHead(const QString& path);

/// The highest migration that this program knows.
int newestSchemaVersion();

/// Makes an empty portfolio at `path`, which must not exist; it appears complete or not at all. `version` makes one as an earlier
/// Encore did, to see how it is brought up to date.
Status createPortfolio(const QString& path, int version = newestSchemaVersion());

/// Brings an opened portfolio up to date, after a backup beside it; TooNew when the file is from a later Encore.
/// Files of a later Encore that this one may read (min_reader_version) can be opened for reading only.
Status migrate(Database& database, const Clock& clock);

/// Looks for damage; Corrupt names the first finding. Takes seconds at 100,000 stories.
Status checkIntegrity(Database& database);

} // namespace encore

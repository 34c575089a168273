// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/services.h"
#include "model/db/database.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace encore {

/// A copy of a portfolio that Encore keeps beside it, in the folder "NAME backups".
struct Backup
{
    QString path;
    QString reason; ///< "daily", "by-hand", "before-import", "before-update", "before-restore"
    QDateTime madeAt;
    qint64 bytes = 0;
};

/// Writes a consistent, checked copy to `target`, which must not exist. The portfolio may be in use.
Status backupTo(Database& database, const QString& target);

/// Writes such a copy into the backup folder and returns its path; thins older ones out (the newest backupsKept(), then one a week).
Result<QString> backupBeside(Database& database, const Clock& clock, const QString& reason);

/// The folder in which the backups of this portfolio lie.
QString backupFolder(const QString& portfolioPath);

/// The backups of a portfolio, newest first.
std::vector<Backup> backupsOf(const QString& portfolioPath);

/// How many of the newest backups are kept: the setting "backups_kept" of the portfolio, else this.
inline constexpr int kBackupsKept = 10;
int backupsKept(Database& database);

/// Makes a portfolio that nobody has open what a backup is; the backup stays. What was there before is kept as a backup too, even when
/// it is damaged. The file is replaced whole or not at all.
Status restoreBackup(const QString& portfolioPath, const QString& backupPath, const Clock& clock);

} // namespace encore

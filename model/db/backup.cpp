// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/backup.h"

#include "model/db/portfoliofile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

const QString kStamp = u"yyyy-MM-dd HHmmss"_s;

void thinOut(const QString& portfolioPath, int keepNewest)
{
    QSet<QPair<int, int>> weeks;
    int kept = 0;
    for (const Backup& backup : backupsOf(portfolioPath)) {
        int year = 0;
        const int week = backup.madeAt.date().weekNumber(&year);
        const bool firstOfWeek = !weeks.contains({year, week});
        weeks.insert({year, week});
        if (++kept > keepNewest && !firstOfWeek)
            QFile::remove(backup.path);
    }
}

Status writeChecked(Database& database, const QString& part)
{
    Query query = database.prepare(u"VACUUM INTO ?"_s);
    query.bind(part);
    ENCORE_TRY(query.run());
    ENCORE_ASSIGN(copy, Database::open(part, Access::ReadOnly));
    return checkIntegrity(*copy);
}

// A copy of a backup that is known to be sound and complete on the disk.
Status copyChecked(const QString& source, const QString& target)
{
    QFile::remove(target);
    ENCORE_ASSIGN(database, Database::open(source, Access::Maintenance));
    const Status copied = writeChecked(*database, target);
    if (!copied)
        QFile::remove(target);
    return copied;
}

// What is there now becomes a backup; a damaged file is kept byte by byte. Its write-ahead log must not outlive it.
Status keepPresent(const QString& path, const Clock& clock)
{
    if (!QFileInfo::exists(path))
        return {};
    const QString reason = u"before-restore"_s;
    const auto database = Database::open(path, Access::ReadWrite);
    const bool kept = database && backupBeside(**database, clock, reason);
    if (kept) {
        const Result<QVariant> busy = (*database)->scalar(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        if (!busy || busy->toInt() != 0)
            return Error{ErrorCode::Busy, u"another program has it open"_s, {{u"path"_s, path}}};
        return {};
    }
    const QString copy = backupFolder(path) + u'/' + clock().toUTC().toString(kStamp) + u' ' + reason + u".encore"_s;
    if (!QDir().mkpath(backupFolder(path)) || !QFile::copy(path, copy))
        return Error{ErrorCode::Io, u"the present file cannot be kept as a backup"_s, {{u"path"_s, copy}}};
    for (const QString& suffix : {u"-wal"_s, u"-shm"_s}) {
        if (QFileInfo::exists(path + suffix))
            QFile::rename(path + suffix, copy + suffix);
    }
    return {};
}

} // namespace

Status backupTo(Database& database, const QString& target)
{
    if (QFileInfo::exists(target))
        return Error{ErrorCode::Invalid, u"The file exists already; choose another name."_s, {{u"path"_s, target}}};
    const QString part = target + u".part"_s;
    QFile::remove(part);
    Status made = writeChecked(database, part);
    if (made && !QFile::rename(part, target))
        made = Error{ErrorCode::Io, u"cannot be created there"_s, {}};
    if (!made) {
        QFile::remove(part);
        Error error = made.error();
        error.context[u"path"_s] = target;
        return error;
    }
    return {};
}

QString backupFolder(const QString& portfolioPath)
{
    const QFileInfo info(portfolioPath);
    return info.absolutePath() + u'/' + info.completeBaseName() + u" backups"_s;
}

Result<QString> backupBeside(Database& database, const Clock& clock, const QString& reason)
{
    const QString folder = backupFolder(database.path());
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::Io, u"the backup folder cannot be made"_s, {{u"path"_s, folder}}};
    const QString base = folder + u'/' + clock().toUTC().toString(kStamp) + u' ' + reason;
    QString target = base + u".encore"_s;
    for (int i = 2; QFileInfo::exists(target); ++i)
        target = base + u'-' + QString::number(i) + u".encore"_s;
    ENCORE_TRY(backupTo(database, target));
    thinOut(database.path(), backupsKept(database));
    return target;
}

int backupsKept(Database& database)
{
    const Result<QVariant> chosen = database.scalar(u"SELECT value FROM setting WHERE key = 'backups_kept'"_s);
    const int count = chosen ? chosen->toInt() : 0;
    return count > 0 ? count : kBackupsKept;
}

Status restoreBackup(const QString& portfolioPath, const QString& backupPath, const Clock& clock)
{
    const QString part = portfolioPath + u".part"_s;
    // The copy is taken first: keeping the present state may thin out the very backup that is wanted.
    ENCORE_TRY(copyChecked(backupPath, part));
    Status done = keepPresent(portfolioPath, clock);
    if (done && std::rename(QFile::encodeName(part).constData(), QFile::encodeName(portfolioPath).constData()) != 0)
        done = Error{ErrorCode::Io, u"the file cannot be replaced"_s, {{u"path"_s, portfolioPath}}};
    if (!done)
        QFile::remove(part);
    return done;
}

std::vector<Backup> backupsOf(const QString& portfolioPath)
{
    static const QRegularExpression form(u"^(\\d{4}-\\d\\d-\\d\\d \\d{6}) ([a-z-]+?)(?:-\\d+)?\\.encore$"_s);
    std::vector<Backup> found;
    const QDir folder(backupFolder(portfolioPath));
    for (const QFileInfo& file : folder.entryInfoList({u"*.encore"_s}, QDir::Files, QDir::Name | QDir::Reversed)) {
        const auto match = form.match(file.fileName());
        if (!match.hasMatch())
            continue;
        QDateTime made = QDateTime::fromString(match.captured(1), kStamp);
        made.setTimeSpec(Qt::UTC);
        found.push_back({file.absoluteFilePath(), match.captured(2), made, file.size()});
    }
    return found;
}

} // namespace encore

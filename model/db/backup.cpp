// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/backup.h"

#include "model/db/portfoliofile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kKeepNewest = 10;
const QString kStamp = u"yyyy-MM-dd HHmmss"_s;

void thinOut(const QString& portfolioPath)
{
    QSet<QPair<int, int>> weeks;
    int kept = 0;
    for (const Backup& backup : backupsOf(portfolioPath)) {
        int year = 0;
        const int week = backup.madeAt.date().weekNumber(&year);
        const bool firstOfWeek = !weeks.contains({year, week});
        weeks.insert({year, week});
        if (++kept > kKeepNewest && !firstOfWeek)
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
    thinOut(database.path());
    return target;
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

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/diskspace.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace encore {

bool diskIsFull(const QString& path)
{
    constexpr qint64 kTooLittle = 64 * 1024;
    QString folder = QFileInfo(path).absolutePath();
    while (!QFileInfo::exists(folder) && !QDir(folder).isRoot())
        folder = QFileInfo(folder).absolutePath();
    const QStorageInfo disk(folder);
    return disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < kTooLittle;
}

Error notWritten(const QString& path, const QString& detail)
{
    if (diskIsFull(path))
        return Error{ErrorCode::DiskFull, {}, {{u"path"_s, path}, {u"export"_s, u"yes"_s}}};
    return Error{ErrorCode::Io, detail, {{u"path"_s, path}}};
}

} // namespace encore

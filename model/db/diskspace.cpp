// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/diskspace.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>

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
    // What was half written may be gone again by now, and the room with it: the system's own word counts as well.
    if (diskIsFull(path) || detail == qt_error_string(ENOSPC) || detail == qt_error_string(EDQUOT))
        return Error{ErrorCode::DiskFull, {}, {{u"path"_s, path}, {u"export"_s, u"yes"_s}}};
    return Error{ErrorCode::Io, detail, {{u"path"_s, path}}};
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/wholefile.h"

#include "model/db/diskspace.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace encore {

Status writeFileSafely(const QString& path, bool overwrite, const std::function<Status(QIODevice&)>& write)
{
    if (!overwrite && QFileInfo::exists(path))
        return Error{ErrorCode::Invalid, u"The file exists already; choose another name or allow to overwrite it."_s,
            {{u"path"_s, path}}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    if (const Status written = write(file); !written)
        return written.error().code == ErrorCode::Io ? notWritten(path, written.error().detail) : written.error();
    return file.commit() ? Status() : Status(notWritten(path, file.errorString()));
}

Status writeFileSafely(const QString& path, const QByteArray& bytes)
{
    return writeFileSafely(path, true, [&bytes](QIODevice& out) -> Status {
        if (out.write(bytes) == bytes.size())
            return {};
        return Error{ErrorCode::Io, out.errorString(), {}};
    });
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/portablesource.h"

#include "model/exchange/jsonformat.h"
#include "model/exchange/markdownfolder.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace encore {

bool isPortableSource(const QString& path)
{
    if (QFileInfo(path).isDir())
        return isMarkdownFolder(path);
    QFile file(path);
    static constexpr qint64 kHead = 4096;
    return file.open(QIODevice::ReadOnly) && isPortfolioJson(file.read(kHead));
}

QString portableFormat(const QString& path)
{
    return QFileInfo(path).isDir() ? u"markdown"_s : u"json"_s;
}

Result<PortableSet> readPortableSource(const QString& path, const Schemas& schemas)
{
    if (QFileInfo(path).isDir())
        return readMarkdownFolder(path, schemas);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, file.errorString(), {{u"path"_s, path}}};
    return readPortfolioJson(file.readAll(), schemas);
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/damage.h"

#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSet>

#include <atomic>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QMutex g_mutex;
QSet<QString> g_damaged;         // name, device and number of each file
std::atomic<bool> g_any = false; // spares the look at the file where nothing was ever found

// Empty when there is no such file.
QString identityOf(const QString& path)
{
    struct stat found = {};
    if (stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return QFileInfo(path).canonicalFilePath() + u'\n' + QString::number(found.st_dev) + u'\n'
        + QString::number(found.st_ino);
}

} // namespace

void noteDamage(const QString& path)
{
    const QString identity = identityOf(path);
    if (identity.isEmpty())
        return;
    const QMutexLocker lock(&g_mutex);
    g_damaged.insert(identity);
    g_any = true;
}

bool isKnownDamaged(const QString& path)
{
    if (!g_any)
        return false;
    const QString identity = identityOf(path);
    const QMutexLocker lock(&g_mutex);
    return g_damaged.contains(identity);
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logfile.h"

#include <QDateTime>
#include <QFile>
#include <QMutex>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

struct LogFile
{
    QMutex guard;
    QFile file;
    QtMessageHandler former = nullptr;
};

// The message handler is a plain function, so what it needs has to live here.
LogFile& logFile()
{
    static LogFile log;
    return log;
}

void write(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    LogFile& log = logFile();
    {
        const QMutexLocker locker(&log.guard);
        const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' '
            + QString::fromLatin1(context.category) + u": "_s + message + u'\n';
        log.file.write(line.toUtf8());
        log.file.flush();
    }
    if (log.former)
        log.former(type, context, message);
}

} // namespace

Status logToFile(const QString& path)
{
    LogFile& log = logFile();
    log.file.setFileName(path);
    if (!log.file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text))
        return Error{ErrorCode::Io, log.file.errorString(), {{u"path"_s, path}}};
    log.former = qInstallMessageHandler(write);
    return {};
}

} // namespace encore

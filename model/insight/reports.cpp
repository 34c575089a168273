// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/reports.h"

#include <QFile>

using namespace Qt::StringLiterals;

// Outside of the namespace, as Qt's macro demands; named for the library's own resource.
static void initReportResources()
{
    Q_INIT_RESOURCE(reports);
}

namespace encore {

QString reportSql(const QString& name)
{
    initReportResources();
    QFile file(u":/sql/reports/"_s + name + u".sql"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace encore

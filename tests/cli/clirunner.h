// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "tests/support/testportfolio.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

namespace encore {

/// Runs encore-cli inside the test, with a clock and uids that repeat.
class CliRunner
{
public:
    CliRunner() { fake.author = QStringLiteral("Tester"); }

    /// Runs one command; what it printed is in out and err afterwards.
    int run(const QStringList& arguments)
    {
        QBuffer data(&out);
        QBuffer messages(&err);
        data.open(QIODevice::WriteOnly);
        messages.open(QIODevice::WriteOnly);
        cli::Output output(data, messages);
        out.clear();
        err.clear();
        return cli::run(arguments, output, fake.services());
    }
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QString text() const { return QString::fromUtf8(out); }
    QString messages() const { return QString::fromUtf8(err); }
    QString path(const QString& name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    FakeServices fake;
    QByteArray out;
    QByteArray err;
};

} // namespace encore

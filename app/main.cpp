// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/logfile.h"
#include "model/base/error.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"encore"_s);
    QApplication::setApplicationDisplayName(u"Encore"_s);
    QApplication::setApplicationVersion(QString::fromLatin1(ENCORE_VERSION));
    QApplication::setDesktopFileName(u"org.encore.Encore"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("encore", "Find what worked, do it again, celebrate who did it."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption readOnly(
        u"read-only"_s, QCoreApplication::translate("encore", "Opens the portfolio for reading."));
    const QCommandLineOption logFile(
        u"log-file"_s, QCoreApplication::translate("encore", "Writes messages to this file too."), u"file"_s);
    parser.addOptions({readOnly, logFile});
    parser.addPositionalArgument(
        u"portfolio"_s, QCoreApplication::translate("encore", "The portfolio to open."), u"[portfolio]"_s);
    parser.process(app);

    if (parser.isSet(logFile)) {
        const encore::Status logged = encore::logToFile(parser.value(logFile));
        if (!logged)
            QTextStream(stderr) << encore::errorSentence(logged.error()) << '\n';
    }
    encore::Program program(app);
    const QStringList paths = parser.positionalArguments();
    if (paths.isEmpty())
        program.openWindow();
    for (const QString& path : paths)
        program.openWindow(path, parser.isSet(readOnly));
    return QApplication::exec();
}

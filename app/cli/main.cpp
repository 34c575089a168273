// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCoreApplication>
#ifdef ENCORE_PRINTS
#include <QApplication>
#endif
#include <QFile>
#include <QLoggingCategory>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

QString userName()
{
    const QString name = qEnvironmentVariable("ENCORE_AUTHOR", qEnvironmentVariable("USER"));
    return name.isEmpty() ? u"encore-cli"_s : name;
}

// Only what draws takes the time that fonts need; a display is never needed.
std::unique_ptr<QCoreApplication> application(int& argc, char* argv[])
{
#ifdef ENCORE_PRINTS
    if (std::any_of(argv, argv + argc, [](const char* word) { return QByteArray(word).toLower().endsWith("pdf"); })) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
    if (argc > 1 && QByteArrayView(argv[1]) == "chart") {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QApplication>(argc, argv);
    }
#endif
    return std::make_unique<QCoreApplication>(argc, argv);
}

// What Qt remarks about its surroundings is of no use to whoever calls a command; Encore's own warnings are.
void passOn(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (type == QtFatalMsg || QByteArrayView(context.category).startsWith("encore"))
        std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, text)));
}

} // namespace

int main(int argc, char* argv[])
{
    qInstallMessageHandler(passOn);
    const std::unique_ptr<QCoreApplication> app = application(argc, argv);
    QCoreApplication::setApplicationName(u"encore-cli"_s);
    QLoggingCategory::setFilterRules(u"encore.*.info=false\nencore.*.debug=false"_s);
    QFile data;
    QFile messages;
    if (!data.open(stdout, QIODevice::WriteOnly)
        || !messages.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return encore::cli::Failed;
    encore::cli::Output output(data, messages);
    const int code = encore::cli::run(QCoreApplication::arguments().mid(1), output, encore::systemServices(userName()));
    // Standard output on a full disk: what could not be written is no success.
    if (!data.flush() || std::fflush(stdout) != 0) {
        output.message(u"encore-cli: Standard output took not everything; what was printed is not whole."_s);
        return code == encore::cli::Done ? encore::cli::Failed : code;
    }
    return code;
}

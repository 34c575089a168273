// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// encore-snapshots PORTFOLIO FOLDER [--dark | --light] [--size WxH]   writes a picture of every page
#include "app/snapshots/photographer.h"
#include "model/base/error.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

// Pictures are the same everywhere only with the same font.
void useInter()
{
    if (!QFontDatabase::families().contains(u"Inter"_s)) {
        QTextStream(stderr)
            << "The font Inter is not installed (package fonts-inter); the pictures show another one.\n";
        return;
    }
    QFont font(u"Inter"_s);
    font.setPointSizeF(10);
    QApplication::setFont(font);
}

std::vector<QSize> sizesOf(const QString& text)
{
    const QStringList sides = text.split(u'x');
    if (sides.size() == 2 && sides[0].toInt() > 0 && sides[1].toInt() > 0)
        return {QSize(sides[0].toInt(), sides[1].toInt())};
    return {QSize(1280, 800), QSize(1920, 1080)};
}

// The pictures are taken on a copy, so that looking at a portfolio leaves no trace in it.
QString copyOf(const QString& portfolio, const QTemporaryDir& folder)
{
    const QString copy = folder.filePath(QFileInfo(portfolio).fileName());
    for (const QString& suffix : {u""_s, u"-wal"_s})
        QFile::copy(portfolio + suffix, copy + suffix);
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    return copy;
}

} // namespace

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"encore"_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption dark(u"dark"_s, u"Only the dark theme."_s);
    const QCommandLineOption light(u"light"_s, u"Only the light theme."_s);
    const QCommandLineOption size(u"size"_s, u"Only this size; 1280x800 and 1920x1080 if not given."_s, u"WxH"_s);
    parser.addOptions({dark, light, size});
    parser.addPositionalArgument(u"portfolio"_s, u"The portfolio to show."_s);
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    parser.process(app);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 2)
        parser.showHelp(1);

    useInter();
    const QTemporaryDir folder;
    const QString settings = folder.filePath(u"settings.ini"_s);
    encore::Settings(settings).setLanguage(u"en"_s);
    encore::Settings(settings).setAuthor(u"Ines Duarte"_s);
    encore::Settings(settings).remember(
        QFileInfo(arguments[0]).absoluteFilePath(), QDateTime::currentDateTimeUtc().addDays(-2));
    encore::Program program(app, settings);
    const QString portfolio = copyOf(arguments[0], folder);
    encore::Photographer photographer(program, arguments[1]);
    for (const encore::ColorScheme scheme : {encore::ColorScheme::Light, encore::ColorScheme::Dark}) {
        if (parser.isSet(scheme == encore::ColorScheme::Light ? dark : light))
            continue;
        for (const QSize& each : sizesOf(parser.value(size))) {
            const encore::Status taken = photographer.takeAll(portfolio, scheme, each);
            if (!taken) {
                QTextStream(stderr) << encore::errorSentence(taken.error()) << '\n';
                return 1;
            }
        }
    }
    QTextStream(stdout) << photographer.taken().size() << " pictures in " << QDir(arguments[1]).absolutePath() << '\n';
    return 0;
}

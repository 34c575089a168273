// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// encore-snapshots PORTFOLIO FOLDER [--dark | --light] [--size WxH] [--text PERCENT] [--compact] [--long] [--mirrored] [--check]
// writes a picture of every page; --check names the texts that are cut in it
#include "app/snapshots/longlanguage.h"
#include "app/snapshots/pagecheck.h"
#include "app/snapshots/pagewalk.h"
#include "model/base/error.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

std::vector<QSize> sizesOf(const QString& text)
{
    const QStringList sides = text.split(u'x');
    if (sides.size() == 2 && sides[0].toInt() > 0 && sides[1].toInt() > 0)
        return {QSize(sides[0].toInt(), sides[1].toInt())};
    return {QSize(1280, 800), QSize(1920, 1080)};
}

// Writes what it is shown into a folder; where it checks, it says which texts are cut.
class Photographer
{
public:
    Photographer(const QString& folder, bool checks) : m_folder(folder), m_checks(checks) { }

    encore::Status take(QWidget& shown, const QString& name, const QString& suffix)
    {
        const QString path = m_folder + u'/' + name + suffix + u".png"_s;
        if (!QDir().mkpath(m_folder) || !shown.grab().save(path))
            return encore::Error{encore::ErrorCode::Io, u"the picture cannot be written"_s, {{u"path"_s, path}}};
        ++m_taken;
        for (const QString& cut : m_checks ? encore::cutTexts(shown) : QStringList())
            QTextStream(stderr) << name << suffix << ": cut: " << cut << '\n';
        return {};
    }
    int taken() const { return m_taken; }

private:
    QString m_folder;
    bool m_checks;
    int m_taken = 0;
};

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
    const QCommandLineOption text(u"text"_s, u"The size of the text; 100 if not given."_s, u"percent"_s, u"100"_s);
    const QCommandLineOption compact(u"compact"_s, u"Rows close together."_s);
    const QCommandLineOption longTexts(u"long"_s, u"Every text 40 % longer, as some languages have it."_s);
    const QCommandLineOption mirrored(u"mirrored"_s, u"From right to left."_s);
    const QCommandLineOption check(u"check"_s, u"Name the texts that are cut."_s);
    parser.addOptions({dark, light, size, text, compact, longTexts, mirrored, check});
    parser.addPositionalArgument(u"portfolio"_s, u"The portfolio to show."_s);
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    parser.process(app);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 2)
        parser.showHelp(1);

    if (!encore::useInter())
        QTextStream(stderr)
            << "The font Inter is not installed (package fonts-inter); the pictures show another one.\n";
    const QTemporaryDir folder;
    const QString settings = folder.filePath(u"settings.ini"_s);
    encore::Settings(settings).setLanguage(u"en"_s);
    encore::Settings(settings).setAuthor(u"Ines Duarte"_s);
    encore::Settings(settings).remember(
        QFileInfo(arguments[0]).absoluteFilePath(), QDateTime::currentDateTimeUtc().addDays(-2));
    encore::Program program(app, settings);
    const QString portfolio = copyOf(arguments[0], folder);
    encore::LongLanguage language;
    if (parser.isSet(longTexts))
        QApplication::installTranslator(&language);
    if (parser.isSet(mirrored))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const QString form = QString(parser.isSet(longTexts) ? u"-long"_s : QString())
        + (parser.isSet(mirrored) ? u"-mirrored"_s : QString()) + (parser.isSet(compact) ? u"-compact"_s : QString())
        + (parser.value(text) == u"100"_s ? QString() : QString(u"-text"_s + parser.value(text)));
    Photographer photographer(arguments[1], parser.isSet(check));
    for (const encore::ColorScheme scheme : {encore::ColorScheme::Light, encore::ColorScheme::Dark}) {
        if (parser.isSet(scheme == encore::ColorScheme::Light ? dark : light))
            continue;
        for (const QSize& each : sizesOf(parser.value(size))) {
            const QString suffix = u"-%1-%2x%3%4"_s.arg(scheme == encore::ColorScheme::Dark ? u"dark"_s : u"light"_s)
                                       .arg(each.width())
                                       .arg(each.height())
                                       .arg(form);
            encore::PageWalk walk(
                program, [&](QWidget& shown, const QString& name) { return photographer.take(shown, name, suffix); });
            encore::Look look;
            look.scheme = scheme;
            look.textPercent = parser.value(text).toInt();
            look.density = parser.isSet(compact) ? encore::Density::Compact : encore::Density::Comfortable;
            const encore::Status taken = walk.walk(portfolio, look, each);
            if (!taken) {
                QTextStream(stderr) << encore::errorSentence(taken.error()) << '\n';
                return 1;
            }
        }
    }
    QTextStream(stdout) << photographer.taken() << " pictures in " << QDir(arguments[1]).absolutePath() << '\n';
    return 0;
}

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey.h"

#include "model/domain/kinds.h"
#include "views/pages/help/helpview.h"
#include "views/services/labels.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QSpinBox>
#include <QTextBrowser>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

// Letters that two entries of one menu answer to: the keyboard would only walk between them.
QStringList sharedLetters(const QMenu& menu)
{
    QStringList shared;
    QMap<QChar, QString> taken;
    for (const QAction* action : menu.actions()) {
        const QString text = QString(action->text()).replace(u"&&"_s, u"+"_s);
        const qsizetype sign = text.indexOf(u'&');
        if (action->menu())
            shared += sharedLetters(*action->menu());
        if (sign < 0 || action->isSeparator())
            continue;
        QString& other = taken[text.at(sign + 1).toLower()];
        if (!other.isEmpty())
            shared << QString(other + u" / "_s + text);
        other = text;
    }
    return shared;
}

QStringList sharedLetters(MainWindow& window)
{
    QStringList shared;
    for (const QAction* action : window.menuBar()->actions())
        shared += sharedLetters(*action->menu());
    return shared;
}

} // namespace

class tst_Settings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSettingHasItsEffectAtOnce();
    void theLanguageChangesEveryWindowAtOnce();
    void theFormsOfDatesAreChosenApart();
    void germanHasAllWords();
    void oneThingIsNotOneThings();
    void aboutTellsVersionAndLicence();
    void helpHasEveryTopicAndNoBrokenLink();
};

void tst_Settings::eachSettingHasItsEffectAtOnce()
{
    Journey journey;
    const QString path = journey.makePortfolio(u"mine.encore"_s);
    MainWindow* window = journey.open(path);
    Journey::trigger(*window, u"settings"_s);
    QTRY_VERIFY(Journey::find(*window, u"settingsDialog"_s));
    Q_EMIT Journey::find<SegmentedControl>(*window, u"settings.theme"_s)->chosen(u"2"_s);
    QVERIFY(journey.program().theme().isDark());
    const qreal size = QApplication::font().pointSizeF();
    Q_EMIT Journey::find<ChoiceBox>(*window, u"settings.textSize"_s)->codeChosen(u"150"_s);
    QVERIFY(QApplication::font().pointSizeF() > size * 1.3);
    Q_EMIT Journey::find<SegmentedControl>(*window, u"settings.density"_s)->chosen(u"1"_s);
    QCOMPARE(journey.program().theme().look().density, Density::Compact);
    auto* author = Journey::find<QLineEdit>(*window, u"settings.author"_s);
    author->selectAll();
    QTest::keyClicks(author, u"Ines Duarte"_s);
    auto* kept = Journey::find<QSpinBox>(*window, u"settings.backupsKept"_s);
    QCOMPARE(kept->value(), 10);
    kept->setValue(5);
    Journey::settle(*window);
    QCOMPARE(Journey::stored(*window, u"SELECT value FROM setting WHERE key = 'backups_kept'"_s), u"5"_s);
    QTest::mouseClick(Journey::find(*window, u"close"_s), Qt::LeftButton);
    Journey::trigger(*window, u"newRecord"_s);
    QCOMPARE(Journey::stored(*window, u"SELECT author FROM change_step ORDER BY id DESC LIMIT 1"_s), u"Ines Duarte"_s);

    // The next start looks the same.
    window->close();
    journey.restart();
    QVERIFY(journey.program().theme().isDark());
    QCOMPARE(journey.program().theme().look().textPercent, 150);
    QCOMPARE(journey.program().settings().author(), u"Ines Duarte"_s);
    journey.program().theme().setLook({});
}

void tst_Settings::theLanguageChangesEveryWindowAtOnce()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makePortfolio(u"mine.encore"_s));
    window->navigation().openList(u"teams"_s, {});
    Journey::settle(*window);
    QCOMPARE(sharedLetters(*window), QStringList());
    Journey::trigger(*window, u"settings"_s);
    QTRY_VERIFY(Journey::find(*window, u"settingsDialog"_s));
    Q_EMIT Journey::find<ChoiceBox>(*window, u"settings.language"_s)->codeChosen(u"de"_s);
    const auto title = [&journey](const QString& action) {
        const std::vector<MainWindow*> open = journey.program().windows();
        return open.empty() ? QString() : open.back()->actions().find(action)->text();
    };
    QTRY_COMPARE(title(u"undo"_s).remove(u'&'), u"Rückgängig"_s);
    MainWindow* fresh = journey.program().windows().back();
    QCOMPARE(fresh->navigation().current().page, u"teams"_s);
    QCOMPARE(sharedLetters(*fresh), QStringList());
    QTRY_COMPARE(journey.program().windows().size(), size_t(1));
    journey.program().settings().setLanguage(u"en"_s);
    journey.restart();
    fresh = journey.open(journey.path(u"mine.encore"_s));
    QCOMPARE(fresh->actions().find(u"palette"_s)->text(), u"Go to &anything…"_s);
}

void tst_Settings::theFormsOfDatesAreChosenApart()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makePortfolio(u"mine.encore"_s));
    Journey::trigger(*window, u"settings"_s);
    QTRY_VERIFY(Journey::find(*window, u"settingsDialog"_s));
    Q_EMIT Journey::find<ChoiceBox>(*window, u"settings.forms"_s)->codeChosen(u"de_CH"_s);
    QTRY_COMPARE(QLocale().name(), u"de_CH"_s);
    QTRY_COMPARE(journey.program().windows().size(), size_t(1));
    journey.program().settings().setForms({});
    journey.restart();
}

void tst_Settings::germanHasAllWords()
{
    QFile file(qEnvironmentVariable("ENCORE_SOURCE_DIR") + u"/resources/i18n/encore_de.ts"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(u"<translation>Geschichten</translation>"_s));
    QVERIFY2(!text.contains(u"unfinished"_s), "run the target translations and fill in what is unfinished");
}

void tst_Settings::oneThingIsNotOneThings()
{
    QFile file(qEnvironmentVariable("ENCORE_SOURCE_DIR") + u"/resources/i18n/encore_en.ts"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(!file.readAll().contains("unfinished"), "run the target translations and fill in what is unfinished");
    const Schemas schemas;
    const auto days = [](int count) { return QCoreApplication::translate("encore", "%Ln days ago", nullptr, count); };
    Language language(*qApp);
    // Whoever speaks a language that Encore does not reads English, and that well.
    for (const QString& code : {u"en"_s, u"fi"_s}) {
        language.use(code, {});
        QCOMPARE(days(1), u"a day ago"_s);
        QCOMPARE(days(2), u"2 days ago"_s);
        QCOMPARE(countOf(schemas.of(story::kind), 2), u"2 stories"_s);
    }
    language.use(u"de"_s, {});
    QCOMPARE(countOf(schemas.of(story::kind), 2), u"2 Geschichten"_s);
    language.use(u"en"_s, {});
    QCOMPARE(Language::available().count(u"en"_s), 1);
}

void tst_Settings::aboutTellsVersionAndLicence()
{
    Journey journey;
    MainWindow* window = journey.program().openWindow();
    window->actions().find(u"about"_s)->trigger();
    QTRY_VERIFY(Journey::find(*window, u"aboutDialog"_s));
    QVERIFY(Journey::find<QLabel>(*window, u"about.version"_s)->text().contains(QStringLiteral(ENCORE_VERSION)));
    QVERIFY(Journey::find<QLabel>(*window, u"about.licence"_s)->text().contains(u"GPL-3.0-or-later"_s));
    QVERIFY(Journey::find<QLabel>(*window, u"about.libraries"_s)->text().contains(QString::fromLatin1(qVersion())));
}

void tst_Settings::helpHasEveryTopicAndNoBrokenLink()
{
    HelpView view;
    auto* text = view.findChild<QTextBrowser*>(u"help.text"_s);
    QVERIFY(HelpView::topics().size() >= 7);
    static const QRegularExpression link(u"href=\"([^\"]+)\""_s);
    for (const QString& topic : HelpView::topics()) {
        view.showTopic(topic);
        QCOMPARE(view.topic(), topic);
        QVERIFY2(text->toPlainText().size() > 300, qPrintable(topic));
        auto links = link.globalMatch(text->toHtml());
        while (links.hasNext()) {
            const QString target = links.next().captured(1).remove(u".md"_s);
            QVERIFY2(HelpView::topics().contains(target), qPrintable(topic + u": "_s + target));
        }
    }
    view.showTopic(u"no such topic"_s);
    QCOMPARE(view.topic(), HelpView::topics().front());
}

QTEST_MAIN(tst_Settings)
#include "tst_settings.moc"

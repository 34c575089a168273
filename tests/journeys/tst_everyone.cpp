// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/snapshots/longlanguage.h"
#include "app/snapshots/pagecheck.h"
#include "app/snapshots/pagewalk.h"
#include "tests/journeys/journey.h"

#include <QApplication>
#include <QTimeZone>

#include <optional>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

// Antialiasing keeps the thin strokes of small letters a little below the colour of the text, which tst_theme holds to 4.5.
constexpr double kLeastMeasured = 3.6;

// What every window and dialog must fit in, however large its texts are.
constexpr QSize kSmallest(1024, 700);

} // namespace

// Every page, for everybody: with large and with long texts, in a small window, from right to left, in both looks, and through the eyes
// of a screen reader.
class tst_Everyone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(useInter(), "the font Inter is not installed (package fonts-inter)");
        m_journey.emplace(); // the theme starts from the font that it finds
        m_sample = m_journey->makeSample(u"sample.encore"_s);
        // The welcome page lists what was open before.
        for (const QString& name : {u"sample.encore"_s, u"gone.encore"_s})
            m_journey->program().settings().remember(
                m_journey->path(name), QDateTime(QDate(2026, 3, 1), QTime(9, 0), QTimeZone::utc()));
    }
    void everyPageServesEverybody_data();
    void everyPageServesEverybody();

private:
    std::optional<Journey> m_journey;
    QString m_sample;
};

void tst_Everyone::everyPageServesEverybody_data()
{
    QTest::addColumn<ColorScheme>("scheme");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("longTexts");
    QTest::addColumn<bool>("mirrored");
    const QSize usual(1280, 800);
    QTest::newRow("light") << ColorScheme::Light << 100 << usual << false << false;
    QTest::newRow("dark") << ColorScheme::Dark << 100 << usual << false << false;
    QTest::newRow("small window") << ColorScheme::Light << 100 << kSmallest << false << false;
    QTest::newRow("large text, small window") << ColorScheme::Light << 200 << kSmallest << false << false;
    QTest::newRow("long texts") << ColorScheme::Light << 100 << usual << true << false;
    QTest::newRow("right to left") << ColorScheme::Light << 100 << usual << false << true;
}

void tst_Everyone::everyPageServesEverybody()
{
    QFETCH(ColorScheme, scheme);
    QFETCH(int, percent);
    QFETCH(QSize, size);
    QFETCH(bool, longTexts);
    QFETCH(bool, mirrored);
    LongLanguage language;
    if (longTexts)
        QApplication::installTranslator(&language);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QStringList problems;
    const auto note = [&problems](const QString& name, const QString& what, const QStringList& found) {
        for (const QString& each : found)
            problems << QString(name + u": "_s + what + u": "_s + each);
    };
    PageWalk walk(m_journey->program(), [&](QWidget& shown, const QString& name) -> Status {
        note(name, u"no name"_s, namelessControls(shown));
        note(name, u"cut"_s, cutTexts(shown));
        note(name, u"too large"_s, tooLarge(shown, kSmallest));
        note(name, u"sideways"_s, sidewaysScrolls(shown));
        note(name, u"squeezed"_s, squeezedColumns(shown));
        note(name, u"faint"_s, faintTexts(shown, kLeastMeasured));
        return {};
    });
    Look look;
    look.scheme = scheme;
    look.textPercent = percent;
    const Status walked = walk.walk(m_sample, look, size);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY2(walked, walked ? "" : qPrintable(errorSentence(walked.error())));
    for (const QString& problem : problems)
        qWarning().noquote() << problem; // a message of QtTest ends after a thousand letters
    QCOMPARE(problems.size(), 0);
}

QTEST_MAIN(tst_Everyone)
#include "tst_everyone.moc"

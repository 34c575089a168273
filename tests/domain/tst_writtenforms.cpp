// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/writtenforms.h"

#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

class tst_WrittenForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesInWords_data();
    void datesInWords();
    void amounts_data();
    void amounts();
};

void tst_WrittenForms::datesInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<bool>("last");
    QTest::addColumn<QString>("date");
    const auto row = [](const char* text, const char* date, const char* locale = "en_GB", bool last = false) {
        const QByteArray name = QByteArray(text) + " " + locale + (last ? " end" : "");
        QTest::newRow(name.constData()) << QString::fromUtf8(text) << QString::fromLatin1(locale) << last
                                        << QString::fromLatin1(date);
    };
    // Today is Wednesday, 18 March 2026.
    row("today", "2026-03-18");
    row("Yesterday", "2026-03-17");
    row("tomorrow", "2026-03-19");
    row("last March", "2025-03");
    row("last February", "2026-02");
    row("last December", "2025-12");
    row("this March", "2026-03");
    row("next March", "2027-03");
    row("next  may", "2026-05");
    row("last Sept.", "2025-09");
    row("last März", "2025-03", "de_DE");
    row("last mars", "2025-03", "fr_FR");
    row("last March", "2025-03", "de_DE");
    row("last month", "2026-02");
    row("this year", "2026");
    row("last year", "2025");
    row("next month", "2026-04");
    row("last Friday", "2026-03-13");
    row("last Wednesday", "2026-03-11");
    row("next Monday", "2026-03-23");
    row("this Friday", "2026-03-20");
    row("next Montag", "2026-03-23", "de_DE");
    row("2024-Q3", "2024-07");
    row("2024-Q3", "2024-09", "en_GB", true);
    row("Q3 2024", "2024-07");
    row("2024 q1", "2024-03", "en_GB", true);
    row("last week", "2026-03-11");
    row("next week", "2026-03-25");
    row("letzte Woche", "2026-03-11", "de_DE");
    row("last quarter", "2025-10");
    row("last quarter", "2025-12", "en_GB", true);
    row("this quarter", "2026-01");
    row("3 weeks ago", "2026-02-25");
    row("a month ago", "2026-02");
    row("2 years ago", "2024");
    row("in 10 days", "2026-03-28");
    row("in 2 months", "2026-05");
    // What the window proposes in German.
    row("letzten März", "2025-03", "de_DE");
    row("Letzter Dezember", "2025-12", "de_DE");
    row("nächsten Montag", "2026-03-23", "de_DE");
    row("diesen Freitag", "2026-03-20", "de_DE");
    row("voriges Jahr", "2025", "de_DE");
    row("letztes Quartal", "2025-12", "de_DE", true);
    row("vor 3 Wochen", "2026-02-25", "de_DE");
    row("vor einem Monat", "2026-02", "de_DE");
    row("in 10 Tagen", "2026-03-28", "de_DE");
    row("Gestern", "2026-03-17", "de_DE");
    row("vor Weihnachten", "", "de_DE");
    row("2024-Q5", "");
    row("last", "");
    row("last spring", "");
    row("weeks ago", "");
    row("soon", "");
    row("", "");
}

void tst_WrittenForms::datesInWords()
{
    QFETCH(QString, text);
    QFETCH(QString, locale);
    QFETCH(bool, last);
    QFETCH(QString, date);
    const auto read = dateInWords(text, QDate(2026, 3, 18), QLocale(locale), last ? SpanEnd::Last : SpanEnd::First);
    QCOMPARE(read ? read->text() : QString(), date);
}

void tst_WrittenForms::amounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("money");
    const auto row = [](const char* text, const char* locale, const char* money) {
        const QByteArray name = QByteArray(text) + " " + locale;
        QTest::newRow(name.constData()) << QString::fromUtf8(text) << QString::fromLatin1(locale)
                                        << QString::fromLatin1(money);
    };
    row("12.50 EUR", "C", "12.50 EUR");
    row("EUR 12.5", "en_GB", "12.50 EUR");
    row("eur 12", "en_GB", "12.00 EUR");
    row("1.234,50 €", "de_DE", "1234.50 EUR");
    row("1.234,50", "de_DE", "1234.50 EUR");
    row("$1,200", "en_US", "1200.00 USD");
    row("£3", "en_US", "3.00 GBP");
    row("1 234,50 €", "fr_FR", "1234.50 EUR");
    row("-5 CHF", "de_CH", "-5.00 CHF");
    row("12.50", "C", "");
    row("twelve EUR", "en_GB", "");
    row("EUR", "en_GB", "");
    row("", "en_GB", "");
}

void tst_WrittenForms::amounts()
{
    QFETCH(QString, text);
    QFETCH(QString, locale);
    QFETCH(QString, money);
    const QLocale tongue(locale);
    const auto read = moneyWritten(text, tongue);
    QCOMPARE(read ? read->text() : QString(), money);
    // What a field shows is read as the same again.
    if (read)
        QVERIFY(moneyWritten(writtenMoney(*read, tongue), tongue) == read);
}

QTEST_GUILESS_MAIN(tst_WrittenForms)
#include "tst_writtenforms.moc"

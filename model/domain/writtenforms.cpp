// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/writtenforms.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kMonths = 12;
constexpr int kDays = 7;

QString bare(const QString& word)
{
    QString name = word.toCaseFolded();
    while (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

int weekdayNamed(const QString& word, const QLocale& locale)
{
    const QString name = bare(word);
    for (const QLocale& tongue : {locale, QLocale(QLocale::English)}) {
        for (int day = 1; day <= kDays; ++day) {
            for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
                if (bare(tongue.dayName(day, form)) == name || bare(tongue.standaloneDayName(day, form)) == name)
                    return day;
            }
        }
    }
    return 0;
}

PartialDate yearOf(QDate day)
{
    return *PartialDate::fromText(day.toString(u"yyyy"_s));
}

PartialDate monthOf(QDate day)
{
    return *PartialDate::fromText(day.toString(u"yyyy-MM"_s));
}

std::optional<PartialDate> quarter(int year, int number, SpanEnd end)
{
    const QDate first(year, (number - 1) * 3 + 1, 1);
    return first.isValid() ? std::optional(monthOf(end == SpanEnd::First ? first : first.addMonths(2))) : std::nullopt;
}

std::optional<PartialDate> writtenQuarter(const QString& text, SpanEnd end)
{
    static const QRegularExpression yearFirst(u"^(\\d{4})[ -/]?q([1-4])$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression yearLast(u"^q([1-4])[ -/]?(\\d{4})$"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return quarter(match.captured(1).toInt(), match.captured(2).toInt(), end);
    if (const auto match = yearLast.match(text); match.hasMatch())
        return quarter(match.captured(2).toInt(), match.captured(1).toInt(), end);
    return std::nullopt;
}

std::optional<PartialDate> counted(const QString& text, QDate today)
{
    static const QRegularExpression past(
        u"^(\\d{1,4}|an?|one) (day|week|month|year)s? ago$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ahead(
        u"^in (\\d{1,4}|an?|one) (day|week|month|year)s?$"_s, QRegularExpression::CaseInsensitiveOption);
    auto match = past.match(text);
    const int sign = match.hasMatch() ? -1 : 1;
    if (!match.hasMatch())
        match = ahead.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int number = match.captured(1).toInt();
    const int count = sign * (number == 0 && !match.captured(1).startsWith(u'0') ? 1 : number);
    const QString unit = match.captured(2).toLower();
    if (unit == u"year"_s)
        return yearOf(today.addYears(count));
    if (unit == u"month"_s)
        return monthOf(today.addMonths(count));
    return PartialDate(today.addDays(unit == u"week"_s ? kDays * count : count));
}

struct Word
{
    QStringView own;
    QStringView english;
};
constexpr std::array kGerman{Word{u"heute", u"today"}, Word{u"jetzt", u"now"}, Word{u"gestern", u"yesterday"},
    Word{u"morgen", u"tomorrow"}, Word{u"letzt", u"last"}, Word{u"vorig", u"last"}, Word{u"vergangen", u"last"},
    Word{u"dies", u"this"}, Word{u"nächst", u"next"}, Word{u"kommend", u"next"}, Word{u"ein", u"one"},
    Word{u"tag", u"day"}, Word{u"woche", u"week"}, Word{u"monat", u"month"}, Word{u"quartal", u"quarter"},
    Word{u"jahr", u"year"}};

// A word in its basic form: "letzten", "letzter" and "letztes" mean the same.
QString inEnglish(const QString& word)
{
    static constexpr QStringView kEndings[]{u"", u"e", u"en", u"em", u"er", u"es", u"n", u"s"};
    for (const Word& each : kGerman) {
        if (word.startsWith(each.own)
            && std::ranges::find(kEndings, QStringView(word).mid(each.own.size())) != std::end(kEndings))
            return each.english.toString();
    }
    return word;
}

// What is written in German, in the English words that are read below: "vor 3 Wochen" is "3 week ago".
QString throughGerman(const QString& written)
{
    QStringList words = written.toCaseFolded().split(u' ');
    for (QString& word : words)
        word = inEnglish(word);
    if (words.front() == u"vor" && words.size() == 3) {
        words.removeFirst();
        words << u"ago"_s;
    }
    return words.join(u' ');
}

// "last", "this" or "next" and what it is about.
std::optional<PartialDate> beside(int step, const QString& what, QDate today, const QLocale& locale, SpanEnd end)
{
    const QString name = bare(what);
    if (name == u"year"_s)
        return yearOf(today.addYears(step));
    if (name == u"week"_s)
        return PartialDate(today.addDays(kDays * step));
    if (name == u"month"_s)
        return monthOf(QDate(today.year(), today.month(), 1).addMonths(step));
    if (name == u"quarter"_s) {
        const QDate inside = QDate(today.year(), today.month(), 1).addMonths(3 * step);
        return quarter(inside.year(), (inside.month() + 2) / 3, end);
    }
    if (const int month = monthNamed(what, locale); month > 0) {
        int year = today.year();
        if (step < 0 && month >= today.month())
            --year;
        else if (step > 0 && month <= today.month())
            ++year;
        return monthOf(QDate(year, month, 1));
    }
    const int day = weekdayNamed(what, locale);
    if (day == 0)
        return std::nullopt;
    const int away = day - today.dayOfWeek();
    if (step < 0)
        return PartialDate(today.addDays(away < 0 ? away : away - kDays));
    return PartialDate(today.addDays(step > 0 && away <= 0 ? away + kDays : away));
}

struct Sign
{
    QStringView sign;
    QStringView currency;
};
constexpr std::array kSigns{Sign{u"€", u"EUR"}, Sign{u"$", u"USD"}, Sign{u"£", u"GBP"}, Sign{u"¥", u"JPY"}};

// The currency that stands before or after the amount, which is what is left of the text.
QString takeCurrency(QString& text, const QLocale& locale)
{
    static const QRegularExpression code(u"^([A-Za-z]{3})\\b|\\b([A-Za-z]{3})$"_s);
    if (const auto match = code.match(text); match.hasMatch()) {
        text.remove(match.capturedStart(), match.capturedLength());
        return match.captured(0).toUpper();
    }
    const QString ownCode = locale.currencySymbol(QLocale::CurrencyIsoCode);
    const QString ownSign = locale.currencySymbol(QLocale::CurrencySymbol);
    if (!ownCode.isEmpty() && !ownSign.isEmpty() && text.contains(ownSign)) {
        text.remove(ownSign);
        return ownCode;
    }
    for (const Sign& each : kSigns) {
        if (text.contains(each.sign)) {
            text.remove(each.sign.toString());
            return each.currency.toString();
        }
    }
    return ownCode;
}

} // namespace

int monthNamed(const QString& word, const QLocale& locale)
{
    static constexpr int kLeastLetters = 3;
    static constexpr int kSeptember = 9;
    const QString name = bare(word);
    if (name.size() < kLeastLetters && locale.language() != QLocale::Chinese && locale.language() != QLocale::Japanese)
        return 0;
    for (const QLocale& tongue : {locale, QLocale(QLocale::English)}) {
        for (int month = 1; month <= kMonths; ++month) {
            for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
                if (bare(tongue.monthName(month, form)) == name
                    || bare(tongue.standaloneMonthName(month, form)) == name)
                    return month;
            }
        }
    }
    return name == u"sept"_s ? kSeptember : 0;
}

std::optional<PartialDate> dateInWords(const QString& text, QDate today, const QLocale& locale, SpanEnd end)
{
    const QString name = throughGerman(text.simplified());
    if (!today.isValid())
        return std::nullopt;
    if (name == u"today"_s || name == u"now"_s)
        return PartialDate(today);
    if (name == u"yesterday"_s || name == u"tomorrow"_s)
        return PartialDate(today.addDays(name == u"yesterday"_s ? -1 : 1));
    if (const auto known = writtenQuarter(name, end))
        return known;
    if (const auto known = counted(name, today))
        return known;
    const qsizetype gap = name.indexOf(u' ');
    const QString which = name.left(gap);
    if (gap < 0 || (which != u"last"_s && which != u"this"_s && which != u"next"_s))
        return std::nullopt;
    return beside(which == u"last"_s ? -1 : which == u"next"_s ? 1 : 0, name.mid(gap + 1), today, locale, end);
}

std::optional<Money> moneyWritten(const QString& text, const QLocale& locale)
{
    QString amount = text.simplified();
    const QString currency = takeCurrency(amount, locale);
    amount = amount.simplified();
    // Blanks part thousands in many languages; the locale's own sign for that may be a blank of another kind.
    amount.remove(u' ');
    bool ok = false;
    double number = locale.toDouble(amount, &ok);
    if (!ok)
        number = QLocale(QLocale::English, QLocale::UnitedStates).toDouble(amount, &ok);
    static constexpr double kMost = 9e15;
    if (!ok || currency.size() != 3 || !std::isfinite(number) || std::abs(number) > kMost)
        return std::nullopt;
    return Money{std::llround(number * 100.0), currency};
}

QString writtenMoney(const Money& money, const QLocale& locale)
{
    return locale.toString(static_cast<double>(money.minor) / 100.0, 'f', 2) + u' ' + money.currency;
}

} // namespace encore

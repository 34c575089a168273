// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/dateedit.h"

#include <QRegularExpression>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

std::optional<PartialDate> dateOf(int year, int month = 0, int day = 0)
{
    QString text = QString::number(year).rightJustified(4, u'0');
    if (month > 0)
        text += u'-' + QString::number(month).rightJustified(2, u'0');
    if (day > 0)
        text += u'-' + QString::number(day).rightJustified(2, u'0');
    return PartialDate::fromText(text);
}

enum class Order { DayFirst, MonthFirst, Unknown };

Order orderOf(const QLocale& locale)
{
    if (locale.language() == QLocale::C)
        return Order::Unknown;
    const QString form = locale.dateFormat(QLocale::ShortFormat);
    const qsizetype day = form.indexOf(u'd');
    const qsizetype month = form.indexOf(u'M');
    if (form.startsWith(u'y'))
        return Order::Unknown;
    return day < month ? Order::DayFirst : Order::MonthFirst;
}

std::optional<PartialDate> fromNumbers(const QString& text, const QLocale& locale)
{
    static const QRegularExpression yearFirst(u"^(\\d{4})([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?$"_s);
    static const QRegularExpression yearLast(u"^(?:(\\d{1,2})([-/.]) ?)?(\\d{1,2})[-/.] ?(\\d{4})$"_s);
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return dateOf(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    const auto match = yearLast.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(4).toInt();
    const int second = match.captured(3).toInt();
    if (match.captured(1).isEmpty())
        return second > 0 ? dateOf(year, second) : std::nullopt;
    const int first = match.captured(1).toInt();
    if (first <= 0 || second <= 0)
        return std::nullopt;
    static constexpr int kMonths = 12;
    // A point between the numbers is only used where the day comes first.
    if (match.captured(2) == u"." || first > kMonths || first == second)
        return dateOf(year, second, first);
    if (second > kMonths)
        return dateOf(year, first, second);
    switch (orderOf(locale)) {
    case Order::DayFirst: return dateOf(year, second, first);
    case Order::MonthFirst: return dateOf(year, first, second);
    case Order::Unknown: return std::nullopt;
    }
    return std::nullopt;
}

std::optional<PartialDate> fromWords(const QString& text, const QLocale& locale)
{
    static const QRegularExpression gap(u"[\\s,]+"_s);
    static const QRegularExpression dayForm(u"^(\\d{1,2})(?:\\.|st|nd|rd|th)?$"_s);
    static const QRegularExpression yearForm(u"^\\d{4}$"_s);
    int year = 0;
    int month = 0;
    int day = 0;
    for (const QString& word : text.split(gap, Qt::SkipEmptyParts)) {
        const auto dayMatch = dayForm.match(word);
        if (yearForm.match(word).hasMatch() && year == 0)
            year = word.toInt();
        else if (dayMatch.hasMatch() && day == 0 && dayMatch.captured(1).toInt() > 0)
            day = dayMatch.captured(1).toInt();
        else if (const int named = monthNamed(word, locale); named > 0 && month == 0)
            month = named;
        else if (word != u"de" && word != u"of")
            return std::nullopt;
    }
    return year > 0 && month > 0 ? dateOf(year, month, day) : std::nullopt;
}

} // namespace

std::optional<PartialDate> readPartialDate(const QString& text, const QLocale& locale)
{
    const QString trimmed = text.simplified();
    if (trimmed.isEmpty())
        return PartialDate();
    if (const auto written = PartialDate::fromText(trimmed))
        return written;
    if (const auto numbers = fromNumbers(trimmed, locale))
        return numbers;
    return fromWords(trimmed, locale);
}

QString writePartialDate(const PartialDate& date, const QLocale& locale, QLocale::FormatType month)
{
    static constexpr qsizetype kYearOnly = 4;
    static constexpr qsizetype kMonthOnly = 7;
    if (date.text().size() == kYearOnly)
        return date.text();
    const QDate first = date.firstDay();
    const QLocale& words = locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
    if (date.text().size() == kMonthOnly)
        return words.standaloneMonthName(first.month(), month) + u' ' + QString::number(first.year());
    if (!first.isValid())
        return {};
    const bool dot = locale.language() == QLocale::German;
    return QString::number(first.day()) + (dot ? u". "_s : u" "_s) + words.monthName(first.month(), month) + u' '
        + QString::number(first.year());
}

DateEdit::DateEdit(QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("2025, March 2025 or 17 March 2025"));
    connect(this, &QLineEdit::textEdited, this, &DateEdit::check);
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::finish);
}

void DateEdit::setDate(const PartialDate& date)
{
    m_date = date;
    setText(writePartialDate(date, locale()));
    check();
}

std::optional<PartialDate> DateEdit::date() const
{
    const auto written = readPartialDate(text(), locale());
    return written ? written : dateInWords(text(), m_today, locale(), m_end);
}

void DateEdit::setMeaning(QDate today, SpanEnd end)
{
    m_today = today;
    m_end = end;
}

QString DateEdit::errorText() const
{
    return m_error;
}

void DateEdit::check()
{
    const QString error =
        date() ? QString() : tr("Not a date yet: write 2025, March 2025, 17 March 2025, 2025-Q3 or last March");
    setProperty("invalid", !error.isEmpty());
    style()->unpolish(this);
    style()->polish(this);
    setToolTip(error);
    setAccessibleDescription(error);
    if (error == m_error)
        return;
    m_error = error;
    Q_EMIT errorChanged(error);
}

void DateEdit::finish()
{
    const auto read = date();
    if (!read)
        return;
    const bool different = *read != m_date;
    setDate(*read);
    if (different)
        Q_EMIT dateEdited(*read);
}

} // namespace encore

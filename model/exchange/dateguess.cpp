// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/dateguess.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

using State = DateReading::State;

constexpr int kLongestDate = 48;

// Lower case without accents, so that "août" and "aout" are one.
QString folded(QStringView text)
{
    QString out;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_D).toLower()) {
        if (c.category() != QChar::Mark_NonSpacing)
            out += c;
    }
    return out;
}

const QHash<QString, int>& monthNames()
{
    static const QHash<QString, int> names = [] {
        const QStringList words{u"jan january januar janner jaenner janvier janv enero ene"_s,
            u"feb february februar fevrier fevr febrero"_s, u"mar march marz maerz mrz mars marzo"_s,
            u"apr april avril avr abril abr"_s, u"may mai mayo"_s, u"jun june juni juin junio"_s,
            u"jul july juli juillet juil julio"_s, u"aug august aout agosto ago"_s,
            u"sep sept september septembre septiembre setiembre"_s, u"oct october okt oktober octobre octubre"_s,
            u"nov november novembre noviembre"_s, u"dec december dez dezember decembre diciembre dic"_s};
        QHash<QString, int> all;
        for (int month = 0; month < words.size(); ++month) {
            for (const QString& word : words[month].split(u' '))
                all.insert(word, month + 1);
        }
        return all;
    }();
    return names;
}

// Words that stand in dates and say nothing about the day.
bool isFiller(const QString& word)
{
    static const QSet<QString> fillers = [] {
        const QString words =
            u"st nd rd th er of the de del le den der am on el "
            "mon tue wed thu fri sat sun tues thur thurs monday tuesday wednesday thursday friday saturday sunday "
            "mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend "
            "lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche "
            "lunes martes miercoles jueves viernes sabado domingo mie jue vie sab dom"_s;
        const QStringList list = words.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return fillers.contains(word);
}

bool isPeriod(const QString& text)
{
    static const QRegularExpression form(
        u"^(?:\\d{4}[ /.-]*(?:q|t|h|s|w|kw|ww)\\.? ?\\d{1,2}|(?:q|t|h|s|w|kw)\\.? ?\\d{1,2}[ /.-]*'?\\d{2,4}"
        "|\\d\\.? ?(?:quartal|quarter|halbjahr|half|trimestre|semestre|er trimestre|e trimestre)[ /]*\\d{2,4}"
        "|(?:spring|summer|autumn|fall|winter|fruhling|fruhjahr|sommer|herbst|printemps|ete|automne|hiver|primavera|"
        "verano|otono|invierno"
        "|early|mid|late|anfang|mitte|ende|debut|fin)[ -]*(?:of )?\\d{4}(?:/\\d{2,4})?|\\d{4} ?[-–/] ?\\d{4}|\\d{4}s)$"_s);
    return form.match(text).hasMatch();
}

int fullYear(int year, int digits)
{
    if (digits > 2)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

DateReading dated(int year, int month = 0, int day = 0)
{
    QString text = u"%1"_s.arg(year, 4, 10, QChar(u'0'));
    if (month > 0)
        text += u"-%1"_s.arg(month, 2, 10, QChar(u'0'));
    if (day > 0)
        text += u"-%1"_s.arg(day, 2, 10, QChar(u'0'));
    const auto date = PartialDate::fromText(text);
    return date ? DateReading{State::Date, *date, DateOrder::Unknown}
                : DateReading{State::Unreadable, {}, DateOrder::Unknown};
}

struct Token
{
    bool number = false;
    int value = 0; // of a number, or the month of a name
    int digits = 0;
};

struct Tokens
{
    std::vector<Token> list;
    bool readable = true;
    bool dotted = false; // written with dots, as only day-first countries do
};

Tokens tokensOf(const QString& text)
{
    Tokens tokens;
    static const QRegularExpression piece(u"(\\d+)|([^\\W\\d_]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression dots(u"^\\d{1,2}\\. ?\\d{1,2}\\. ?\\d{2,4}$"_s);
    tokens.dotted = dots.match(text).hasMatch();
    for (auto each = piece.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        const QString number = match.captured(1);
        if (!number.isEmpty()) {
            tokens.list.push_back({true, number.toInt(), static_cast<int>(number.size())});
        } else if (const int month = monthNames().value(match.captured(2)); month > 0) {
            tokens.list.push_back({false, month, 0});
        } else if (!isFiller(match.captured(2))) {
            tokens.readable = false;
        }
    }
    return tokens;
}

DateReading numericDate(const Token& a, const Token& b, const Token& c, bool dotted, DateOrder order)
{
    if (a.digits == 4)
        return dated(a.value, b.value, c.value);
    const int year = fullYear(c.value, c.digits);
    if (dotted) {
        DateReading reading = dated(year, b.value, a.value);
        reading.proves = DateOrder::DayFirst;
        return reading;
    }
    const bool canBeDayFirst = QDate::isValid(year, b.value, a.value);
    const bool canBeMonthFirst = QDate::isValid(year, a.value, b.value);
    if (canBeDayFirst && canBeMonthFirst && a.value != b.value) {
        if (order == DateOrder::Unknown)
            return {State::Ambiguous, {}, DateOrder::Unknown};
        return order == DateOrder::DayFirst ? dated(year, b.value, a.value) : dated(year, a.value, b.value);
    }
    DateReading reading = canBeDayFirst ? dated(year, b.value, a.value) : dated(year, a.value, b.value);
    if (a.value != b.value && reading.state == State::Date)
        reading.proves = canBeDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
    return reading;
}

// "6 June 2014", "June 6, 2014", "2014 June", "Jun-14": one month name with one or two numbers.
DateReading namedDate(const std::vector<Token>& tokens)
{
    std::vector<Token> numbers;
    int month = 0;
    for (const Token& token : tokens) {
        if (token.number)
            numbers.push_back(token);
        else if (month > 0)
            return {State::Unreadable, {}, DateOrder::Unknown};
        else
            month = token.value;
    }
    if (numbers.size() == 1)
        return dated(fullYear(numbers[0].value, numbers[0].digits), month);
    if (numbers.size() != 2)
        return {State::Unreadable, {}, DateOrder::Unknown};
    const bool yearFirst = numbers[0].digits == 4;
    const Token& year = yearFirst ? numbers[0] : numbers[1];
    const Token& day = yearFirst ? numbers[1] : numbers[0];
    if (day.value < 1 || day.digits > 2)
        return {State::Unreadable, {}, DateOrder::Unknown};
    return dated(fullYear(year.value, year.digits), month, day.value);
}

DateReading singleNumber(const Token& token)
{
    constexpr int kFirstSerial = 10000; // 1927
    constexpr int kLastSerial = 80000;  // 2119
    if (token.digits == 4 && token.value >= 1000 && token.value < 3000)
        return dated(token.value);
    if (token.digits == 8)
        return dated(token.value / 10000, token.value / 100 % 100, token.value % 100);
    if (token.digits == 6 && token.value / 100 >= 1900 && token.value / 100 < 2100)
        return dated(token.value / 100, token.value % 100);
    if (token.digits == 5 && token.value >= kFirstSerial && token.value <= kLastSerial)
        return {State::Date, PartialDate(QDate(1899, 12, 30).addDays(token.value)), DateOrder::Unknown};
    return {State::Unreadable, {}, DateOrder::Unknown};
}

QString withoutTime(const QString& text)
{
    static const QRegularExpression time(
        u"(?:[t ,]+|, ?at )\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?[ap]\\.?m\\.?)?(?: ?uhr)?(?: ?(?:z|utc|gmt|[cew]es?t|[ecmp][sd]t|mes?z)?(?:[+-]\\d{1,2}(?::?\\d{2})?)?)?$"_s);
    static const QRegularExpression serialFraction(u"^(\\d{5})[.,]\\d+$"_s);
    QString out = text;
    out.remove(time);
    if (const auto match = serialFraction.match(out); match.hasMatch())
        return match.captured(1);
    return out.trimmed();
}

// "2014-06-06", the form of most files; read without a regular expression.
std::optional<DateReading> plainIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    int parts[3] = {0, 0, 0};
    int part = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == 4 || i == 7)
            ++part;
        else if (text[i] >= u'0' && text[i] <= u'9')
            parts[part] = parts[part] * 10 + text[i].unicode() - u'0';
        else
            return std::nullopt;
    }
    const QDate day(parts[0], parts[1], parts[2]);
    if (!day.isValid())
        return std::nullopt;
    return DateReading{State::Date, PartialDate(day), DateOrder::Unknown};
}

} // namespace

DateReading readDate(QStringView text, DateOrder order)
{
    const QStringView trimmed = text.trimmed();
    const DateReading unreadable{State::Unreadable, {}, DateOrder::Unknown};
    if (trimmed.isEmpty())
        return {};
    if (const auto iso = plainIso(trimmed))
        return *iso;
    if (trimmed.size() > kLongestDate)
        return unreadable;
    const QString plain = withoutTime(folded(trimmed));
    if (isPeriod(plain))
        return {State::Period, {}, DateOrder::Unknown};
    const Tokens tokens = tokensOf(plain);
    const auto& list = tokens.list;
    if (!tokens.readable || list.empty() || list.size() > 3)
        return unreadable;
    const bool named = std::ranges::any_of(list, [](const Token& token) { return !token.number; });
    if (named)
        return namedDate(list);
    if (list.size() == 1)
        return singleNumber(list[0]);
    if (list.size() == 2) {
        if (list[0].digits == 4)
            return dated(list[0].value, list[1].value);
        return list[1].digits == 4 ? dated(list[1].value, list[0].value) : unreadable;
    }
    return numericDate(list[0], list[1], list[2], tokens.dotted, order);
}

void DateOrderFinder::add(const DateReading& reading)
{
    m_dates += reading.state == State::Date;
    m_ambiguous += reading.state == State::Ambiguous;
    m_other += reading.state == State::Unreadable || reading.state == State::Period;
    m_dayFirst += reading.proves == DateOrder::DayFirst;
    m_monthFirst += reading.proves == DateOrder::MonthFirst;
}

DateOrder DateOrderFinder::order() const
{
    if (m_dayFirst > 0 && m_monthFirst == 0)
        return DateOrder::DayFirst;
    return m_monthFirst > 0 && m_dayFirst == 0 ? DateOrder::MonthFirst : DateOrder::Unknown;
}

double DateOrderFinder::share() const
{
    const qint64 all = m_dates + m_ambiguous + m_other;
    return all == 0 ? 0 : static_cast<double>(m_dates + m_ambiguous) / static_cast<double>(all);
}

QString dateOrderKey(DateOrder order)
{
    return order == DateOrder::DayFirst  ? u"day_first"_s
        : order == DateOrder::MonthFirst ? u"month_first"_s
                                         : QString();
}

DateOrder dateOrderFromKey(QStringView key)
{
    if (key == "day_first"_L1)
        return DateOrder::DayFirst;
    return key == "month_first"_L1 ? DateOrder::MonthFirst : DateOrder::Unknown;
}

} // namespace encore

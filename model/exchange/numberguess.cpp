// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/numberguess.h"

#include <QRegularExpression>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

struct CurrencySign
{
    QStringView sign;
    QLatin1StringView code;
};

constexpr std::array kSigns{
    CurrencySign{u"€", "EUR"_L1},
    CurrencySign{u"US$", "USD"_L1},
    CurrencySign{u"$", "USD"_L1},
    CurrencySign{u"£", "GBP"_L1},
    CurrencySign{u"¥", "JPY"_L1},
    CurrencySign{u"Fr.", "CHF"_L1},
    CurrencySign{u"zł", "PLN"_L1},
};

// Digits, signs and separators only: what stands around the number is cut off, anything else in it makes it none.
struct Bare
{
    QString digits; // with the points and commas as written
    QString currency;
    bool valid = false;
};

Bare bareNumber(QStringView text)
{
    static const QRegularExpression form(
        u"^([^\\d.,+\\-−(]{0,4})\\s*(\\(?[+\\-−]?[\\d.,'’\\s\u00a0\u202f]*\\d[.,]?\\)?)\\s*(%|[^\\d.,%]{1,4})?$"_s);
    Bare bare;
    const auto match = form.match(text.trimmed().toString());
    if (!match.hasMatch())
        return bare;
    for (const QString& around : {match.captured(1).trimmed(), match.captured(3).trimmed()}) {
        if (around.isEmpty() || around == "%"_L1 || around == "-"_L1)
            continue;
        const auto sign = std::ranges::find(kSigns, QStringView(around), &CurrencySign::sign);
        if (sign != kSigns.end())
            bare.currency = QString(sign->code);
        else if (around.size() == 3 && around.toUpper() == around && around[0].isLetter())
            bare.currency = around;
        else
            return bare;
    }
    const bool bracketed = match.captured(2).startsWith(u'(');
    for (const QChar c : match.captured(2)) {
        if (c.isDigit() || c == u'.' || c == u',')
            bare.digits += c;
        else if (c == u'-' || c == u'−')
            bare.digits += u'-';
    }
    if (bracketed)
        bare.digits.prepend(u'-');
    while (bare.digits.endsWith(u'.') || bare.digits.endsWith(u','))
        bare.digits.chop(1);
    bare.valid = true;
    return bare;
}

NumberStyle provenStyle(const QString& digits)
{
    const qsizetype point = digits.lastIndexOf(u'.');
    const qsizetype comma = digits.lastIndexOf(u',');
    if (point >= 0 && comma >= 0)
        return point > comma ? NumberStyle::Point : NumberStyle::Comma;
    const qsizetype at = std::max(point, comma);
    if (at < 0)
        return NumberStyle::Unknown;
    const QChar sign = digits[at];
    const bool isPoint = sign == u'.';
    if (digits.count(sign) > 1)
        return isPoint ? NumberStyle::Comma : NumberStyle::Point; // a sign that comes twice groups
    const qsizetype behind = digits.size() - at - 1;
    const bool couldGroup = behind == 3 && at > 0 && at <= 4 && !digits.startsWith(u'0') && !digits.startsWith("-0"_L1);
    if (couldGroup)
        return NumberStyle::Unknown;
    return isPoint ? NumberStyle::Point : NumberStyle::Comma;
}

std::optional<double> valueOf(const Bare& bare, NumberStyle style)
{
    if (!bare.valid || bare.digits.isEmpty())
        return std::nullopt;
    const NumberStyle proven = provenStyle(bare.digits);
    const NumberStyle used = proven != NumberStyle::Unknown ? proven : style;
    QString plain = bare.digits;
    if (used == NumberStyle::Comma)
        plain.remove(u'.').replace(u',', u'.');
    else
        plain.remove(u',');
    bool ok = false;
    const double number = plain.toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<double> readNumber(QStringView text, NumberStyle style)
{
    constexpr qsizetype kLongest = 40;
    bool ok = false;
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > kLongest)
        return std::nullopt;
    const bool digitsOnly = std::ranges::all_of(trimmed, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digitsOnly) {
        const double number = trimmed.toDouble(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    if (std::ranges::none_of(trimmed, [](QChar c) { return c.isDigit(); }))
        return std::nullopt;
    return valueOf(bareNumber(trimmed), style);
}

NumberStyle numberStyle(QStringView text)
{
    const Bare bare = bareNumber(text);
    return bare.valid ? provenStyle(bare.digits) : NumberStyle::Unknown;
}

QString unitBeside(QStringView text)
{
    const Bare bare = bareNumber(text);
    if (!bare.valid)
        return {};
    return text.contains(u'%') ? QString(u"%"_s) : bare.currency;
}

std::optional<Money> readMoney(QStringView text, NumberStyle style)
{
    const Bare bare = bareNumber(text);
    const auto number = valueOf(bare, style);
    if (!number || bare.currency.isEmpty())
        return std::nullopt;
    return Money{std::llround(*number * 100.0), bare.currency};
}

std::optional<bool> readFlag(const QString& text)
{
    static const QStringList yes{u"1"_s, u"true"_s, u"yes"_s, u"y"_s, u"x"_s, u"ja"_s, u"oui"_s, u"si"_s, u"sí"_s,
        u"wahr"_s, u"vrai"_s, u"verdadero"_s, u"✓"_s};
    static const QStringList no{
        u"0"_s, u"false"_s, u"no"_s, u"n"_s, u"nein"_s, u"non"_s, u"falsch"_s, u"faux"_s, u"falso"_s};
    const QString lower = text.toLower();
    if (yes.contains(lower))
        return true;
    return no.contains(lower) ? std::optional(false) : std::nullopt;
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/sentence.h"

#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

struct English
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(qint64 count) const { return QLocale::c().toString(count); }
    QString operator()(double number) const { return shortNumber(number, QLocale::c()); }
    QString operator()(const Amount& amount) const
    {
        const QString number = shortNumber(amount.number, QLocale::c());
        return amount.unit.isEmpty() ? number : QString(number + u' ' + amount.unit);
    }
    QString operator()(const Share& share) const { return u"%1 %"_s.arg(qRound(share.value * 100)); }
    QString operator()(const TimeSlot& slot) const { return englishText(slot); }
    QString operator()(const QString& name) const { return name; }
    QString operator()(const Word& word) const { return QString::fromUtf8(word.source); }
    QString operator()(const QDate& day) const { return day.toString(Qt::ISODate); }
};

} // namespace

QString filled(const QString& pattern, const QStringList& texts)
{
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (place < 1 || place > texts.size()) {
            out += pattern[i];
            continue;
        }
        out += texts[place - 1];
        ++i;
    }
    return out;
}

QString englishValue(const Filling& filling)
{
    return std::visit(English{}, filling);
}

QString shortNumber(double number, const QLocale& locale)
{
    for (const int decimals : {0, 1}) {
        const double power = std::pow(10.0, decimals);
        if (std::abs(number) >= 1000 || std::abs(std::round(number * power) / power - number) < 0.0005)
            return locale.toString(number, 'f', decimals);
    }
    return locale.toString(number, 'f', 2);
}

QString englishText(const Sentence& sentence)
{
    QStringList texts;
    for (const Filling& filling : sentence.fillings)
        texts << std::visit(English{}, filling);
    return filled(QString::fromUtf8(sentence.pattern), texts);
}

QString englishText(const TimeSlot& slot)
{
    switch (slot.step) {
    case TimeStep::Month: return QLocale::c().toString(slot.first, u"MMM yyyy"_s);
    case TimeStep::Quarter:
        return u"Q%1 %2"_s.arg(QString::number((slot.first.month() + 2) / 3), QString::number(slot.first.year()));
    case TimeStep::Year: break;
    }
    return QString::number(slot.first.year());
}

} // namespace encore

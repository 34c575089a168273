// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/sentence.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

struct English
{
    QString operator()(qint64 count) const { return QLocale::c().toString(count); }
    QString operator()(const Share& share) const { return u"%1 %"_s.arg(qRound(share.value * 100)); }
    QString operator()(const TimeSlot& slot) const { return englishText(slot); }
    QString operator()(const QString& name) const { return name; }
    QString operator()(const Word& word) const { return QString::fromLatin1(word.source); }
    QString operator()(const QDate& day) const { return day.toString(Qt::ISODate); }
    QString operator()(double figure) const { return QLocale::c().toString(qRound(figure * 100) / 100.0, 'g', 15); }
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

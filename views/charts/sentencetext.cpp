// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/sentencetext.h"
#include "views/widgets/dateedit.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

struct Words
{
    const QLocale& locale;
    QString operator()(qint64 count) const { return locale.toString(count); }
    QString operator()(const Share& share) const { return shareText(share.value, locale); }
    QString operator()(const TimeSlot& slot) const { return slotText(slot, locale); }
    QString operator()(const QString& name) const { return name; }
    QString operator()(const Word& word) const { return QCoreApplication::translate("encore", word.source); }
    QString operator()(const QDate& day) const
    {
        return writePartialDate(PartialDate(day), locale, QLocale::ShortFormat);
    }
    QString operator()(std::monostate) const { return {}; }
    QString operator()(double number) const { return shortNumber(number, locale); }
    QString operator()(const Amount& amount) const
    {
        const QString number = shortNumber(amount.number, locale);
        return amount.unit.isEmpty() ? number : QString(number + u' ' + amount.unit);
    }
};

} // namespace

QString sentenceText(const Sentence& sentence, const QLocale& locale)
{
    QStringList texts;
    for (const Filling& filling : sentence.fillings)
        texts << std::visit(Words{locale}, filling);
    return filled(QCoreApplication::translate("encore", sentence.pattern), texts);
}

QString valueText(const Filling& value, const QLocale& locale)
{
    return std::visit(Words{locale}, value);
}

QString shareText(double share, const QLocale& locale)
{
    return QCoreApplication::translate("encore", "%1 %").arg(locale.toString(qRound(share * 100)));
}

QString slotText(const TimeSlot& slot, const QLocale& locale)
{
    switch (slot.step) {
    case TimeStep::Month: return locale.toString(slot.first, u"MMM yyyy"_s);
    case TimeStep::Quarter:
        return QCoreApplication::translate("encore", "Q%1 %2")
            .arg(QString::number((slot.first.month() + 2) / 3), QString::number(slot.first.year()));
    case TimeStep::Year: break;
    }
    return QString::number(slot.first.year());
}

} // namespace encore

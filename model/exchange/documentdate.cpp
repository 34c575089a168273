// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/documentdate.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// The month that a word means in one of the languages in which documents come; 0: none.
int monthOf(const QString& word)
{
    static const QHash<QString, int> months = [] {
        const QStringList names{u"january jan januar janvier janv enero ene gennaio gen janeiro januari xaneiro"_s,
            u"february feb februar février fevrier févr febrero febbraio fevereiro fev februari febreiro"_s,
            u"march mar märz maerz mrz mars marzo março marco maart"_s, u"april apr avril avr abril abr aprile"_s,
            u"may mai mayo maggio mag maio mei"_s, u"june jun juni juin junio giugno giu junho xuño"_s,
            u"july jul juli juillet juil julio luglio lug julho xullo"_s, u"august aug août aout agosto ago augustus"_s,
            u"september sep sept septembre septiembre settembre set setembro"_s,
            u"october oct oktober okt octobre octubre ottobre ott outubro out"_s,
            u"november nov novembre noviembre novembro"_s,
            u"december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro decembro"_s};
        QHash<QString, int> all;
        for (int i = 0; i < names.size(); ++i) {
            for (const QString& name : names[i].split(u' '))
                all.insert(name, i + 1);
        }
        return all;
    }();
    QString bare = word.toLower();
    bare.remove(u'.');
    return months.value(bare);
}

DocumentDate made(int year, int month, int day)
{
    QString text = u"%1"_s.arg(year, 4, 10, QChar(u'0'));
    if (month > 0)
        text += u"-%1"_s.arg(month, 2, 10, QChar(u'0'));
    if (day > 0)
        text += u"-%1"_s.arg(day, 2, 10, QChar(u'0'));
    return {PartialDate::fromText(text).value_or(PartialDate()), false};
}

} // namespace

DocumentDate readDocumentDate(const QString& written)
{
    const QString text = written.simplified();
    static const QRegularExpression iso(
        u"^(\\d{4})(?:[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?)?月?)?年?(?:[T ]\\d.*)?$"_s);
    if (const auto match = iso.match(text); match.hasMatch())
        return made(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    static const QRegularExpression numbers(u"^(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?: \\d.*)?$"_s);
    if (const auto match = numbers.match(text); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(3).toInt();
        const int year = match.captured(4).toInt();
        if (match.captured(2) == u"."_s || first > 12)
            return made(year, second, first);
        if (second > 12 || first == second)
            return made(year, first, second);
        return {PartialDate(), true};
    }
    static const QRegularExpression dayMonth(
        u"(?:^|[ ,])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?(?: de| of)? ([\\p{L}.]+)(?: de| del|,)? (\\d{4})\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = dayMonth.match(text); match.hasMatch() && monthOf(match.captured(2)))
        return made(match.captured(3).toInt(), monthOf(match.captured(2)), match.captured(1).toInt());
    static const QRegularExpression monthDay(u"^(?:\\w+, )?([\\p{L}.]+) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = monthDay.match(text); match.hasMatch() && monthOf(match.captured(1)))
        return made(match.captured(3).toInt(), monthOf(match.captured(1)), match.captured(2).toInt());
    static const QRegularExpression monthYear(
        u"^([\\p{L}.]+)(?: de|,)? (\\d{4})$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = monthYear.match(text); match.hasMatch() && monthOf(match.captured(1)))
        return made(match.captured(2).toInt(), monthOf(match.captured(1)), 0);
    return {};
}

} // namespace encore

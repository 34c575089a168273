// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/valueunits.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr double kMonths = 12;
constexpr double kQuarters = 4;
constexpr double kDaysOfAWeek = 5; // of work

double positive(const std::map<QString, QString>& stored, const QString& key, double usual)
{
    const auto found = stored.find(key);
    bool ok = false;
    const double value = found == stored.end() ? 0 : found->second.toDouble(&ok);
    return ok && value > 0 ? value : usual;
}

// A word of time in any of its spellings; the second word tells it apart.
QString timeWord(const QString& word)
{
    static const std::array<std::pair<QLatin1StringView, QLatin1StringView>, 42> words{
        {{"min"_L1, "min"_L1}, {"mins"_L1, "min"_L1}, {"minute"_L1, "min"_L1}, {"minutes"_L1, "min"_L1},
            {"minuten"_L1, "min"_L1}, {"s"_L1, "sec"_L1}, {"sec"_L1, "sec"_L1}, {"second"_L1, "sec"_L1},
            {"seconds"_L1, "sec"_L1}, {"sekunde"_L1, "sec"_L1}, {"sekunden"_L1, "sec"_L1}, {"h"_L1, "hour"_L1},
            {"hr"_L1, "hour"_L1}, {"hrs"_L1, "hour"_L1}, {"hour"_L1, "hour"_L1}, {"hours"_L1, "hour"_L1},
            {"std"_L1, "hour"_L1}, {"stunde"_L1, "hour"_L1}, {"stunden"_L1, "hour"_L1}, {"person-hours"_L1, "hour"_L1},
            {"d"_L1, "day"_L1}, {"day"_L1, "day"_L1}, {"days"_L1, "day"_L1}, {"tag"_L1, "day"_L1},
            {"tage"_L1, "day"_L1}, {"workday"_L1, "day"_L1}, {"workdays"_L1, "day"_L1}, {"working days"_L1, "day"_L1},
            {"person-days"_L1, "day"_L1}, {"personentage"_L1, "day"_L1}, {"week"_L1, "week"_L1},
            {"weeks"_L1, "week"_L1}, {"woche"_L1, "week"_L1}, {"wochen"_L1, "week"_L1}, {"month"_L1, "month"_L1},
            {"monat"_L1, "month"_L1}, {"quarter"_L1, "quarter"_L1}, {"quartal"_L1, "quarter"_L1},
            {"year"_L1, "year"_L1}, {"jahr"_L1, "year"_L1}, {"annum"_L1, "year"_L1}, {"a"_L1, "year"_L1}}};
    QString plain = word.trimmed().toLower();
    if (plain.endsWith(u'.'))
        plain.chop(1);
    const auto found = std::ranges::find_if(words, [&plain](const auto& each) { return plain == each.first; });
    return found == words.end() ? QString() : QString(found->second);
}

double hoursOf(const QString& word, const ValueSettings& settings)
{
    if (word == "sec"_L1)
        return 1.0 / 3600;
    if (word == "min"_L1)
        return 1.0 / 60;
    if (word == "hour"_L1)
        return 1;
    if (word == "day"_L1)
        return settings.hoursPerDay;
    return word == "week"_L1 ? settings.hoursPerDay * kDaysOfAWeek : 0;
}

std::optional<double> timesOf(const QString& word, const ValueSettings& settings)
{
    if (word == "day"_L1)
        return settings.workingDays;
    if (word == "week"_L1)
        return settings.workingWeeks;
    if (word == "month"_L1)
        return kMonths;
    if (word == "quarter"_L1)
        return kQuarters;
    return word == "year"_L1 ? std::optional(1.0) : std::nullopt;
}

// Only codes that figures are likely to be given in: a unit such as "FTE" is no money.
QString currencyOf(const QString& word)
{
    static const QStringList codes{u"AUD"_s, u"BRL"_s, u"CAD"_s, u"CHF"_s, u"CNY"_s, u"CZK"_s, u"DKK"_s, u"EUR"_s,
        u"GBP"_s, u"HKD"_s, u"HUF"_s, u"ILS"_s, u"INR"_s, u"JPY"_s, u"KRW"_s, u"MXN"_s, u"NOK"_s, u"NZD"_s, u"PLN"_s,
        u"RON"_s, u"SEK"_s, u"SGD"_s, u"THB"_s, u"TRY"_s, u"USD"_s, u"ZAR"_s};
    if (word == u"€" || word.compare("euro"_L1, Qt::CaseInsensitive) == 0)
        return u"EUR"_s;
    if (word == u"£")
        return u"GBP"_s;
    return codes.contains(word) ? word : QString();
}

} // namespace

ValueSettings valueSettings(const std::map<QString, QString>& stored)
{
    ValueSettings settings;
    settings.workingDays = positive(stored, u"working_days"_s, settings.workingDays);
    settings.workingWeeks = positive(stored, u"working_weeks"_s, settings.workingWeeks);
    settings.hoursPerDay = positive(stored, u"hours_per_day"_s, settings.hoursPerDay);
    if (const auto found = stored.find(u"currency"_s); found != stored.end())
        settings.currency = found->second.trimmed().toUpper();
    const auto weights = stored.find(u"evidence_weights"_s);
    const QStringList parts = weights == stored.end() ? QStringList() : weights->second.split(u';');
    if (parts.size() != qsizetype(settings.evidenceWeights.size()))
        return settings;
    std::array<double, 6> given{};
    for (size_t i = 0; i < given.size(); ++i) {
        bool ok = false;
        given[i] = parts[qsizetype(i)].trimmed().toDouble(&ok);
        if (!ok || given[i] < 0 || given[i] > 1)
            return settings;
    }
    settings.evidenceWeights = given;
    return settings;
}

std::optional<double> timesAYear(QStringView frequency, const ValueSettings& settings)
{
    if (frequency == u"one_time" || frequency == u"yearly")
        return 1;
    if (frequency == u"daily")
        return settings.workingDays;
    if (frequency == u"weekly")
        return settings.workingWeeks;
    if (frequency == u"monthly")
        return kMonths;
    return frequency == u"quarterly" ? std::optional(kQuarters) : std::nullopt;
}

UnitMeaning unitMeaning(const QString& unit, const ValueSettings& settings)
{
    static const QRegularExpression per(
        u"\\s*(?:/|\\bper\\b|\\bpro\\b|\\ba\\b(?=\\s+\\p{L}))\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    UnitMeaning meaning;
    const QString whole = unit.trimmed();
    const auto match = per.match(whole);
    meaning.plain = match.hasMatch() ? whole.left(match.capturedStart()).trimmed() : whole;
    if (match.hasMatch())
        meaning.timesAYear = timesOf(timeWord(whole.mid(match.capturedEnd())), settings);
    meaning.hours = hoursOf(timeWord(meaning.plain), settings);
    meaning.currency = currencyOf(meaning.plain);
    meaning.share = meaning.plain.isEmpty() || meaning.plain.startsWith(u'%') || meaning.plain.startsWith(u'\u2030')
        || meaning.plain.startsWith("per cent"_L1, Qt::CaseInsensitive)
        || meaning.plain.startsWith("percent"_L1, Qt::CaseInsensitive)
        || meaning.plain.startsWith("prozent"_L1, Qt::CaseInsensitive)
        || meaning.plain.startsWith("of "_L1, Qt::CaseInsensitive)
        || meaning.plain.startsWith("von "_L1, Qt::CaseInsensitive);
    return meaning;
}

} // namespace encore

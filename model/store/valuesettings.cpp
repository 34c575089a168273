// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/valuesettings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr double kDays = 366;
constexpr double kWeeks = 53;
constexpr double kHours = 24;
constexpr qsizetype kCodeLength = 3;
constexpr qsizetype kWeights = 6;

constexpr std::array kSpecs{
    ValueSettingSpec{"working_days"_L1, QT_TRANSLATE_NOOP("encore", "Working days in a year"), kDays,
        [](const ValueSettings& settings) { return QString::number(settings.workingDays); }},
    ValueSettingSpec{"working_weeks"_L1, QT_TRANSLATE_NOOP("encore", "Working weeks in a year"), kWeeks,
        [](const ValueSettings& settings) { return QString::number(settings.workingWeeks); }},
    ValueSettingSpec{"hours_per_day"_L1, QT_TRANSLATE_NOOP("encore", "Hours in a working day"), kHours,
        [](const ValueSettings& settings) { return QString::number(settings.hoursPerDay); }},
    ValueSettingSpec{"currency"_L1, QT_TRANSLATE_NOOP("encore", "Currency of totals"), 0,
        [](const ValueSettings& settings) { return settings.currency; }},
    ValueSettingSpec{"evidence_weights"_L1, QT_TRANSLATE_NOOP("encore", "What counts of a claim, by level of evidence"),
        0,
        [](const ValueSettings& settings) {
            QStringList parts;
            for (const double weight : settings.evidenceWeights)
                parts << QString::number(weight);
            return parts.join(u';');
        }},
};

bool isNumber(const QString& text, double least, double most)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok && number >= least && number <= most;
}

bool fits(const ValueSettingSpec& spec, const QString& value)
{
    if (value.isEmpty())
        return true;
    if (spec.most > 0)
        return isNumber(value, 1, spec.most);
    if (spec.key == "currency"_L1)
        return value.size() == kCodeLength
            && std::ranges::all_of(value, [](QChar each) { return each.isUpper() && each.unicode() < 128; });
    const QStringList parts = value.split(u';');
    return parts.size() == kWeights
        && std::ranges::all_of(parts, [](const QString& part) { return isNumber(part, 0, 1); });
}

} // namespace

std::span<const ValueSettingSpec> valueSettingSpecs()
{
    return kSpecs;
}

Status setValueSetting(UnitOfWork& work, const QString& key, const QString& value)
{
    const auto* spec = std::ranges::find(kSpecs, key, &ValueSettingSpec::key);
    if (spec == kSpecs.end())
        return Error{ErrorCode::Invalid, u"There is no setting \"%1\"."_s.arg(key), {{u"field"_s, key}}};
    if (!fits(*spec, value))
        return Error{ErrorCode::Invalid, u"%1: \"%2\" does not fit."_s.arg(key, value), {{u"field"_s, key}}};
    return setSetting(work, QString(kValuePrefix) + key, value);
}

} // namespace encore

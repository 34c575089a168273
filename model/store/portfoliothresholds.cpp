// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/portfoliothresholds.h"

#include "model/store/records.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

const QString kPrefix = u"threshold/"_s;

} // namespace

Result<Thresholds> thresholdsOf(Database& database)
{
    ENCORE_ASSIGN(stored, settingsUnder(database, kPrefix));
    Thresholds found;
    for (const ThresholdSpec& spec : thresholdSpecs()) {
        const auto given = stored.find(QString(spec.key));
        bool ok = false;
        const int value = given == stored.end() ? 0 : given->second.toInt(&ok);
        if (ok && value >= spec.least && value <= spec.most)
            found.*spec.value = value;
    }
    return found;
}

Status setThreshold(UnitOfWork& work, const QString& key, int value)
{
    const auto specs = thresholdSpecs();
    const auto spec = std::ranges::find_if(specs, [&key](const ThresholdSpec& each) { return each.key == key; });
    if (spec == specs.end())
        return Error{ErrorCode::Invalid, u"There is no threshold \"%1\"."_s.arg(key), {{u"field"_s, key}}};
    if (value < spec->least || value > spec->most) {
        return Error{ErrorCode::Invalid,
            u"%1: %2 is not from %3 to %4."_s.arg(QString::fromUtf8(spec->label))
                .arg(value)
                .arg(spec->least)
                .arg(spec->most),
            {{u"field"_s, key}}};
    }
    return setSetting(work, kPrefix + key, QString::number(value));
}

} // namespace encore

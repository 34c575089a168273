// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/convictionrules.h"

#include "model/domain/conviction.h"

using namespace Qt::StringLiterals;

namespace encore {

namespace {

struct Remedy
{
    const FieldSpec* field;
    const char* action;
};
const std::array<Remedy, 6>& remedies()
{
    static const std::array<Remedy, 6> all{
        Remedy{&conviction::goalWorth,
            QT_TRANSLATE_NOOP("encore", "Show what it is worth to this team, with a figure of a team like it.")},
        Remedy{&conviction::reliable,
            QT_TRANSLATE_NOOP("encore", "Let them see it work for some weeks at a team that has it.")},
        Remedy{&conviction::operable,
            QT_TRANSLATE_NOOP("encore", "Try it together once, at their own place, with their own work.")},
        Remedy{&conviction::help, QT_TRANSLATE_NOOP("encore", "Name a colleague who helps, and how to reach them.")},
        Remedy{&conviction::benefit,
            QT_TRANSLATE_NOOP(
                "encore", "Ask what would be easier for each of them, and write it down for their role.")},
        Remedy{&conviction::noAlternative,
            QT_TRANSLATE_NOOP("encore", "Agree on the day on which the old way is stopped.")},
    };
    return all;
}

} // namespace

std::span<const FieldSpec* const> convictionFields()
{
    static const std::array<const FieldSpec*, 6> fields{&conviction::goalWorth, &conviction::reliable,
        &conviction::operable, &conviction::help, &conviction::benefit, &conviction::noAlternative};
    return fields;
}

std::optional<QString> lowestCondition(const Record& record)
{
    std::optional<QString> lowest;
    qint64 least = kMostConviction;
    for (const FieldSpec* field : convictionFields()) {
        const QString key = QString::fromLatin1(field->key);
        const auto* score = std::get_if<qint64>(&record.value(key));
        if (!score || *score >= least)
            continue;
        least = *score;
        lowest = key;
    }
    return lowest;
}

const char* actionFor(QStringView condition)
{
    for (const Remedy& each : remedies()) {
        if (condition == QLatin1StringView(each.field->key))
            return each.action;
    }
    return "";
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/colourwords.h"

#include "model/domain/tag.h"

#include <QColor>
#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr std::pair<QLatin1StringView, const char*> kOffered[] = {
    {"#0072B2"_L1, QT_TRANSLATE_NOOP("encore", "Blue")},
    {"#56B4E9"_L1, QT_TRANSLATE_NOOP("encore", "Light blue")},
    {"#0B6B6B"_L1, QT_TRANSLATE_NOOP("encore", "Teal")},
    {"#009E73"_L1, QT_TRANSLATE_NOOP("encore", "Green")},
    {"#8F8500"_L1, QT_TRANSLATE_NOOP("encore", "Olive")},
    {"#E69F00"_L1, QT_TRANSLATE_NOOP("encore", "Orange")},
    {"#D55E00"_L1, QT_TRANSLATE_NOOP("encore", "Red")},
    {"#CC79A7"_L1, QT_TRANSLATE_NOOP("encore", "Pink")},
    {"#7A4FA0"_L1, QT_TRANSLATE_NOOP("encore", "Purple")},
    {"#8A5A2B"_L1, QT_TRANSLATE_NOOP("encore", "Brown")},
    {"#6F767E"_L1, QT_TRANSLATE_NOOP("encore", "Grey")},
};

// How much two colours differ to the eye, roughly: the eye sees green best, and hues in the dark worse.
double difference(const QColor& one, const QColor& other)
{
    const double red = one.red() - other.red();
    const double green = one.green() - other.green();
    const double blue = one.blue() - other.blue();
    return 2 * red * red + 4 * green * green + 3 * blue * blue;
}

} // namespace

std::vector<NamedColour> namedColours()
{
    std::vector<NamedColour> named;
    for (const auto& [code, name] : kOffered)
        named.push_back({QString(code), QCoreApplication::translate("encore", name)});
    return named;
}

QString colourName(const QString& code)
{
    const QColor wanted(code.trimmed());
    if (!wanted.isValid())
        return code;
    const std::vector<NamedColour> named = namedColours();
    return std::ranges::min_element(named, {}, [&wanted](const NamedColour& each) {
        return difference(wanted, QColor(each.code));
    })->name;
}

bool isColour(const FieldDef& field)
{
    return !field.custom && field.type == FieldType::Text && field.key == QLatin1StringView(tag::colour.key);
}

} // namespace encore

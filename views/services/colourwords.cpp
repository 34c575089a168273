// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/colourwords.h"

#include "model/domain/tag.h"

#include <QColor>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

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
    const auto tr = [](const char* name) { return QCoreApplication::translate("encore", name); };
    return {{u"#0072B2"_s, tr(QT_TRANSLATE_NOOP("encore", "Blue"))},
        {u"#E69F00"_s, tr(QT_TRANSLATE_NOOP("encore", "Orange"))},
        {u"#009E73"_s, tr(QT_TRANSLATE_NOOP("encore", "Green"))},
        {u"#CC79A7"_s, tr(QT_TRANSLATE_NOOP("encore", "Pink"))},
        {u"#56B4E9"_s, tr(QT_TRANSLATE_NOOP("encore", "Light blue"))},
        {u"#0B6B6B"_s, tr(QT_TRANSLATE_NOOP("encore", "Teal"))}, {u"#D55E00"_s, tr(QT_TRANSLATE_NOOP("encore", "Red"))},
        {u"#7A4FA0"_s, tr(QT_TRANSLATE_NOOP("encore", "Purple"))},
        {u"#8A5A2B"_s, tr(QT_TRANSLATE_NOOP("encore", "Brown"))},
        {u"#8F8500"_s, tr(QT_TRANSLATE_NOOP("encore", "Olive"))},
        {u"#6F767E"_s, tr(QT_TRANSLATE_NOOP("encore", "Grey"))}};
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

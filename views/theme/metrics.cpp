// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/metrics.h"

#include <QApplication>

namespace encore {

namespace {

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

} // namespace

QFont styledFont(const QFont& base, TextStyle style)
{
    QFont font = base;
    switch (style) {
    case TextStyle::Caption: font = scaled(base, 0.9); break;
    case TextStyle::Body: break;
    case TextStyle::Strong: font.setWeight(QFont::DemiBold); break;
    case TextStyle::Section:
        font = scaled(base, 1.15);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Page:
        font = scaled(base, 1.5);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Figure:
        font = scaled(base, 2.4);
        font.setWeight(QFont::Light);
        break;
    }
    return font;
}

QFont styledFont(TextStyle style)
{
    return styledFont(QApplication::font(), style);
}

} // namespace encore

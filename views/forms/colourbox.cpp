// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/colourbox.h"

#include "views/services/colourwords.h"
#include "views/widgets/tagchip.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

void showColour(ChoiceBox& box, const QString& code)
{
    std::vector<ChoiceBox::Option> options;
    for (const NamedColour& each : namedColours())
        options.push_back({each.code, each.name});
    if (!code.isEmpty() && std::ranges::find(options, code, &ChoiceBox::Option::code) == options.end())
        options.push_back(
            {code, QCoreApplication::translate("encore", "A colour of its own (%1)").arg(colourName(code))});
    box.setOptions(options, QCoreApplication::translate("encore", "No colour"));
    for (int i = 0; i < box.count(); ++i)
        box.setItemIcon(i, tagDotIcon(box.itemData(i).toString(), box.palette(), box.devicePixelRatioF()));
    box.setCode(code);
}

} // namespace encore

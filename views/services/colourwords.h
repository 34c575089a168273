// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/schema.h"

#include <vector>

namespace encore {

/// A colour as it is stored ("#0072B2") and as people call it ("Blue").
struct NamedColour
{
    QString code;
    QString name;
};

/// The colours that are offered.
std::vector<NamedColour> namedColours();
/// What people call a colour: its name, or that of the offered colour that it is most like; the text itself when it is no colour.
QString colourName(const QString& code);
/// Whether the field's text is a colour.
bool isColour(const FieldDef& field);

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/choicebox.h"

namespace encore {

/// Fills a box with the colours that are offered, each with a swatch and its name, and shows this one; a colour that came from elsewhere
/// is offered beside them.
void showColour(ChoiceBox& box, const QString& code);

} // namespace encore

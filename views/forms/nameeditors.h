// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/fieldeditor.h"

namespace encore {

/// The editors of relations: fields for names that propose who there is and make who is missing.
FieldEditor* makeRefEditor(const FieldDef& field, const PageContext& context, QWidget* parent);
FieldEditor* makeRefListEditor(const FieldDef& field, const PageContext& context, QWidget* parent);

} // namespace encore

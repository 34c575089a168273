// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/schema.h"

namespace encore {

/// The table of the user's own fields; in Changes it says that they have become others.
inline constexpr Kind kOwnFieldTable{QLatin1StringView("custom_field")};

/// The type of a field of the user's own as it is stored and exported; relations with the kind they point to: "ref:person".
QString storedType(const FieldDef& field);
/// Sets type and target of a field from that form.
void setStoredType(FieldDef& field, QStringView stored);
/// All own fields of all kinds in one text; equal texts mean equal fields.
QString ownFieldsText(const Schemas& schemas);

} // namespace encore

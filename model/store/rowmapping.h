// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/schema.h"
#include "model/store/rowwriter.h"

namespace encore {

/// The columns that hold the stored fields of a kind, in the order of its fields (money takes two).
QStringList storedColumns(const RecordSchema& schema);

/// The columns of one value of a stored field.
void appendColumns(const FieldDef& field, const Value& value, Row& columns);

/// Reads the value of a stored field from a result row; `column` is its first column and is moved past it.
Value readValue(const FieldDef& field, const Query& query, int& column);

/// A time as it is stored, and back.
QString storedTime(const QDateTime& time);
QDateTime timeFromStored(const QString& text);

} // namespace encore

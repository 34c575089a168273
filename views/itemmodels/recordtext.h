// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/grouping.h"
#include "model/search/listrows.h"

#include <QLocale>

namespace encore {

/// "42 → 15 min", or the words that stand for the figures; empty when there are none.
QString figureText(const KeyFigureValue& figure, const QLocale& locale);

/// The heading of a column, and all columns that a list of this kind can have: field keys, and "people", "key_figure", "adoption",
/// "created_at", "updated_at". The title is not among them: it is always the first.
QString columnLabel(const RecordSchema& schema, const QString& column);
QStringList possibleColumns(const RecordSchema& schema);
/// The heading of the first column.
QString titleLabel(const RecordSchema& schema);

/// What stands in a column of a row, as a person reads it; `now` is what times are told from, without it they are told as dates.
QString columnText(const RecordSchema& schema, const ListRow& row, const QString& column, const QDateTime& now = {});

/// The name of a group of records by this field: "Published", "March 2025", "Not given".
QString groupLabel(const RecordSchema& schema, const QString& field, const RecordGroup& group);
/// The name of a field that a list can be grouped or sorted by.
QString queryFieldLabel(const RecordSchema& schema, const QString& field);

} // namespace encore

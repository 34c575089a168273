// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/kinds.h"
#include "model/exchange/exportformats.h"
#include "model/exchange/portableset.h"

/// What the writer and the reader of a Markdown folder agree on.
namespace encore::layout {

inline constexpr int kVersion = 1;
inline const QString kMarker = QStringLiteral("encore-export.yaml");
inline const QString kMore = QStringLiteral("more"); ///< a column: texts and foreign values as JSON
inline const QString kFile = QStringLiteral("file"); ///< a column: where the bytes of an attachment are

/// Whether records of this kind are documents; the others are rows of a table.
bool isDocument(Kind kind);
/// Whether records of this kind name what they are about by kind and number, which mean other records in another portfolio.
bool describes(const RecordSchema& schema);
/// A title that can stand for its record among others in a cell.
bool isPlainName(const QString& title);
/// Where an attachment lies in the folder.
QString attachmentPath(const Record& record);
/// Sections, languages and foreign values of a record in a table, as JSON; empty when it has none.
QString moreText(const Record& record);
void readMore(const QString& text, Record& record);
/// Whether a file of the folder, by its path in it, is one that an export writes.
bool isWritten(const Schemas& schemas, QStringView path);
/// One of the user's own fields, as JSON.
QByteArray ownFieldText(const RecordSchema& schema, const FieldDef& field);
/// Which of the schema's fields this is.
qsizetype columnOf(const RecordSchema& schema, const QString& key);

} // namespace encore::layout

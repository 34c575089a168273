// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/schema.h"

namespace encore {

// A query text and the facet chips beside it are two faces of one filter: these read and change the term of one facet in the text.

/// The query text with `field:codes` in place of its former term for this field; without the term when there are no codes.
/// What else stands in the text stays as it was written; quotation marks and parentheses left open are closed.
QString withFacet(const QString& query, const QString& field, const QStringList& codes);

/// The values of the query's term for this field, as written; empty when the query has none that holds for all of it.
QStringList facetOf(const QString& query, const QString& field);
/// The same as codes of the field's choices ("review" is in_review).
QStringList facetOf(const QString& query, const QString& field, const RecordSchema& schema);

} // namespace encore

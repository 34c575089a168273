// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/schema.h"
#include "model/search/querynode.h"

#include <functional>

namespace encore {

/// What a query text is read against.
struct QueryContext
{
    const RecordSchema& schema;
    const Schemas& all;
    QDate today;
    /// Whether records carry a value under this foreign name; without it foreign names are errors.
    std::function<bool(const QString&)> knowsExtra = {};
};

/// Reads a query strictly. An error is Invalid with the context "position", "length" (in the text), "found" and "expected"; its
/// detail is a sentence that says where and what is expected.
Result<SearchQuery> parseQuery(QStringView text, const QueryContext& context);
Result<SearchQuery> parseQuery(QStringView text, const RecordSchema& schema, const Schemas& all, QDate today);

/// Reads a query that is still being typed: what is unfinished counts as far as it makes sense, the rest is left out.
SearchQuery parseLenient(QStringView text, const QueryContext& context);
SearchQuery parseLenient(QStringView text, const RecordSchema& schema, const Schemas& all, QDate today);

} // namespace encore

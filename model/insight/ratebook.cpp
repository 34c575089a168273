// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/reports.h"
#include "model/insight/rollup.h"

#include "model/domain/value.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

Result<RateBook> RateBook::read(Session& session)
{
    RateBook book;
    Query query = session.database().prepare(reportSql(u"exchange_rates"_s));
    ENCORE_TRY(query.run());
    while (query.next()) {
        // A rate of a month holds from its last day on: earlier it was not known.
        const auto on = PartialDate::fromText(query.text(4));
        if (on)
            book.m_entries.push_back({RecordId{query.integer(0)}, query.text(1).trimmed(), query.text(2).trimmed(),
                query.number(3), on->lastDay()});
    }
    ENCORE_TRY(query.status());
    std::ranges::stable_sort(book.m_entries, std::greater(), &Entry::on);
    return book;
}

std::optional<UsedRate> RateBook::rate(const QString& from, const QString& to, QDate on) const
{
    if (!on.isValid())
        return std::nullopt;
    for (const Entry& entry : m_entries) {
        if (entry.on > on)
            continue;
        if (entry.base == from && entry.counter == to)
            return UsedRate{entry.id, entry.rate, entry.on};
        if (entry.base == to && entry.counter == from)
            return UsedRate{entry.id, 1 / entry.rate, entry.on};
    }
    return std::nullopt;
}

} // namespace encore

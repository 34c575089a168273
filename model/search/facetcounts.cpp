// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many of the records found have each value of a field.
#include "model/domain/kinds.h"
#include "model/search/facetquery.h"
#include "model/search/ftsexpression.h"
#include "model/search/queryfacet.h"
#include "model/search/search.h"

#include <algorithm>
#include <set>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace encore {

using namespace query;

namespace {

// Choices all and in their own order; years newest first; others by their number; "none" last, and only when there are such.
std::vector<FacetValue> arranged(const QueryField& field, std::vector<FacetValue> counted)
{
    std::vector<FacetValue> out;
    if (field.isChoice() && field.def) {
        for (const auto& [code, label] : field.def->choices) {
            const auto found = std::ranges::find(counted, code, &FacetValue::value);
            out.push_back({code, label, found == counted.end() ? 0 : found->count});
        }
    } else {
        std::ranges::copy_if(
            counted, std::back_inserter(out), [](const FacetValue& each) { return !each.value.isEmpty(); });
        std::ranges::sort(out, [&field](const FacetValue& a, const FacetValue& b) {
            if (field.isDate())
                return a.value > b.value;
            return a.count != b.count ? a.count > b.count : foldedText(a.value) < foldedText(b.value);
        });
    }
    const auto none = std::ranges::find(counted, QString(), &FacetValue::value);
    if (none != counted.end())
        out.push_back({QString(), QString(), none->count});
    return out;
}

struct TeamCount
{
    QString title;
    qint64 parent = 0;
    qint64 records = 0;
};

Result<std::unordered_map<qint64, TeamCount>> readTeams(Database& database, const RecordSchema& schema)
{
    Query query = database.prepare(u"SELECT t.id, "_s + schema.titleSql(u"t"_s) + u", t.parent FROM team t"_s);
    ENCORE_TRY(query.run());
    std::unordered_map<qint64, TeamCount> teams;
    while (query.next())
        teams.emplace(query.integer(0), TeamCount{query.text(1), query.integer(2)});
    ENCORE_TRY(query.status());
    return teams;
}

// Counts records by their teams and all that is above these. A record of two teams counts once for what is above both.
Result<std::vector<FacetValue>> countedUpwards(Query& sets, std::unordered_map<qint64, TeamCount> teams)
{
    std::vector<FacetValue> counted;
    while (sets.next()) {
        if (sets.isNull(0)) {
            counted.push_back({QString(), QString(), sets.integer(1)});
            continue;
        }
        std::set<qint64> above;
        for (const QString& number : sets.text(0).split(u',')) {
            for (auto at = teams.find(number.toLongLong()); at != teams.end() && above.insert(at->first).second;
                 at = teams.find(at->second.parent))
                at->second.records += sets.integer(1);
        }
    }
    ENCORE_TRY(sets.status());
    for (const auto& [id, team] : teams) {
        if (team.records > 0)
            counted.push_back({team.title, team.title, team.records});
    }
    return counted;
}

} // namespace

Result<std::vector<FacetValue>> Search::facet(Kind kind, const QString& query, const QString& field)
{
    const RecordSchema& schema = m_schemas.of(kind);
    const auto known = findField(schema, field);
    const auto source = known ? facetSource(*known, schema, m_schemas) : std::nullopt;
    if (!source)
        return Error{ErrorCode::Invalid, u"%1 cannot be grouped by \"%2\"."_s.arg(schema.plural(), field),
            {{u"field"_s, field}}};
    ENCORE_ASSIGN(parsed, parse(kind, withFacet(query, field, {}), true));
    const Sql statement = source->statement(writeFilter(parsed, schema, m_schemas));
    Query counting = m_database.prepare(statement.text);
    for (const QVariant& value : statement.values)
        counting.bind(value);
    ENCORE_TRY(counting.run());
    if (source->tree) {
        ENCORE_ASSIGN(teams, readTeams(m_database, m_schemas.of(team::kind)));
        ENCORE_ASSIGN(upwards, countedUpwards(counting, std::move(teams)));
        return arranged(*known, std::move(upwards));
    }
    std::vector<FacetValue> counted;
    while (counting.next())
        counted.push_back({counting.text(0), counting.text(0), counting.integer(1)});
    ENCORE_TRY(counting.status());
    return arranged(*known, std::move(counted));
}

} // namespace encore

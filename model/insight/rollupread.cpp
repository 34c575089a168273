// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/rollupread.h"

#include "model/domain/kinds.h"
#include "model/insight/reports.h"
#include "model/store/records.h"
#include "model/store/rowmapping.h"

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Reads a row column by column; what is stored as nothing, or as empty text, is not given.
class RowReader
{
public:
    explicit RowReader(const Query& query) : m_query(query) { }

    QString text() { return m_query.text(m_column++); }
    RecordId id() { return RecordId{m_query.integer(m_column++)}; }
    bool flag() { return m_query.integer(m_column++) != 0; }
    std::optional<double> number()
    {
        const QVariant value = m_query.value(m_column++);
        return value.isNull() ? std::nullopt : std::optional(value.toDouble());
    }
    PartialDate date()
    {
        const QVariant value = m_query.value(m_column++);
        return value.isNull() ? PartialDate() : PartialDate::fromText(value.toString()).value_or(PartialDate());
    }
    std::optional<Money> money()
    {
        const int at = m_column;
        m_column += 2;
        return m_query.isNull(at) ? std::nullopt : std::optional(Money{m_query.integer(at), m_query.text(at + 1)});
    }

private:
    const Query& m_query;
    int m_column = 0;
};

// In the order in which readBenefit() takes them.
const QString kBenefitSql =
    u"SELECT b.id, b.name, b.story, b.replication, b.unit_cost, b.type, b.class, b.direction, b.unit, b.frequency, "
    "b.baseline, b.target, b.forecast, b.actual, b.validated, b.volume, b.attribution, b.confidence, b.unit_value, "
    "b.unit_value_currency, b.not_headcount, b.validated_by, b.validated_on, b.converted_by, b.converted_on, "
    "b.actual_on, b.period_to, b.forecast_on, COALESCE(r.use_case, s.use_case, t.use_case, 0), "
    "(s.id IS NOT NULL OR r.id IS NOT NULL), COALESCE(r.state, t.state, '') "
    "FROM benefit b "
    "LEFT JOIN story s ON s.id = b.story AND s.trashed_at IS NULL "
    "LEFT JOIN replication r ON r.id = b.replication AND r.trashed_at IS NULL "
    "LEFT JOIN replication t ON t.id = s.replication AND t.trashed_at IS NULL "
    "WHERE +b.trashed_at IS NULL"_s;

BenefitData readBenefit(const Query& query)
{
    RowReader row(query);
    BenefitData data;
    data.id = row.id();
    data.name = row.text();
    data.story = row.id();
    data.replication = row.id();
    data.unitCost = row.id();
    BenefitFigures& figures = data.figures;
    for (QString* text : {&figures.type, &figures.benefitClass, &figures.direction, &figures.unit, &figures.frequency})
        *text = row.text();
    for (std::optional<double>* number : {&figures.baseline, &figures.target, &figures.forecast, &figures.actual,
             &figures.validated, &figures.volume, &figures.attribution, &figures.confidence})
        *number = row.number();
    figures.unitValue = row.money();
    figures.notHeadcount = row.flag();
    const bool someone = row.id().valid();
    const PartialDate validatedOn = row.date();
    figures.signedOff = someone && !validatedOn.isEmpty();
    const bool somebody = row.id().valid();
    figures.conversionApproved = !row.date().isEmpty() && somebody;
    const PartialDate actualOn = row.date();
    const PartialDate periodTo = row.date();
    const PartialDate forecastOn = row.date();
    for (const PartialDate* date : {&actualOn, &validatedOn, &periodTo, &forecastOn}) {
        if (!data.on.isValid() && !date->isEmpty())
            data.on = date->lastDay();
    }
    data.useCase = row.id();
    data.ownerThere = row.flag();
    const QString state = row.text();
    data.ended = state == "reverted"_L1 || state == "abandoned"_L1;
    return data;
}

using IdSet = std::unordered_set<qint64>;

struct ScopeIds
{
    bool everything = false;
    std::map<QString, IdSet> ids; ///< by kind

    bool holds(const QString& kind, qint64 id) const
    {
        const auto found = ids.find(kind);
        return found != ids.end() && found->second.contains(id);
    }
    const IdSet& of(const QString& kind) { return ids[kind]; }
};

Result<ScopeIds> readScope(Session& session, const RollupScope& scope)
{
    ScopeIds found;
    found.everything = !scope.id.valid();
    if (found.everything)
        return found;
    Query query = session.database().prepare(reportSql(u"value_scope_"_s + QString(scope.kind.key)));
    query.bind(scope.id.value);
    ENCORE_TRY(query.run());
    while (query.next())
        found.ids[query.text(0)].insert(query.integer(1));
    ENCORE_TRY(query.status());
    return found;
}

// All benefits in one pass; those outside of the scope are left again. Files of an earlier version may hold benefits with two owners; these
// are the replication's.
Status readAllBenefits(Session& session, ScopeIds& scope, RollupData& data)
{
    const IdSet& stories = scope.of(u"story"_s);
    const IdSet& replications = scope.of(u"replication"_s);
    const IdSet& named = scope.of(u"benefit"_s);
    Query query = session.database().prepare(kBenefitSql + u" ORDER BY b.id"_s);
    ENCORE_TRY(query.run());
    while (query.next()) {
        const qint64 replication = query.integer(3);
        const bool owned = replication != 0 ? replications.contains(replication) : stories.contains(query.integer(2));
        if (scope.everything || owned || named.contains(query.integer(0)))
            data.benefits.push_back(readBenefit(query));
    }
    return query.status();
}

Status readBenefitsOf(Session& session, const QString& condition, const IdSet& ids, IdSet& taken, RollupData& data)
{
    if (ids.empty())
        return {};
    Query query = session.database().prepare(kBenefitSql + condition);
    for (const qint64 id : ids) {
        query.bind(id);
        ENCORE_TRY(query.run());
        while (query.next()) {
            if (taken.insert(query.integer(0)).second)
                data.benefits.push_back(readBenefit(query));
        }
        ENCORE_TRY(query.status());
    }
    return {};
}

Status readBenefits(Session& session, ScopeIds& scope, RollupData& data)
{
    // Asking for the benefits of each owner is faster only while there are few owners.
    static constexpr size_t kFew = 4000;
    if (scope.everything
        || scope.of(u"story"_s).size() + scope.of(u"replication"_s).size() + scope.of(u"benefit"_s).size() > kFew)
        return readAllBenefits(session, scope, data);
    IdSet taken;
    ENCORE_TRY(
        readBenefitsOf(session, u" AND b.story = ? AND b.replication IS NULL"_s, scope.of(u"story"_s), taken, data));
    ENCORE_TRY(readBenefitsOf(session, u" AND b.replication = ?"_s, scope.of(u"replication"_s), taken, data));
    ENCORE_TRY(readBenefitsOf(session, u" AND b.id = ?"_s, scope.of(u"benefit"_s), taken, data));
    std::ranges::sort(data.benefits, {}, &BenefitData::id);
    return {};
}

Status readCosts(Session& session, const ScopeIds& scope, RollupData& data)
{
    const RecordSchema& schema = session.schemas().of(cost::kind);
    Query query = session.database().prepare(reportSql(u"value_costs"_s));
    ENCORE_TRY(query.run());
    while (query.next()) {
        const bool inside = scope.everything || scope.holds(u"replication"_s, query.integer(7))
            || scope.holds(u"use_case"_s, query.integer(8)) || scope.holds(u"programme"_s, query.integer(9));
        if (!inside)
            continue;
        CostData each;
        each.record.kind = cost::kind;
        each.record.id = RecordId{query.integer(0)};
        int column = 1;
        for (const FieldSpec* field : std::initializer_list<const FieldSpec*>{
                 &cost::name, &cost::amount, &cost::frequency, &cost::hours, &cost::spentOn}) {
            const QString key = QString::fromLatin1(field->key);
            each.record.setValue(key, readValue(*schema.field(key), query, column));
        }
        data.costs.push_back(std::move(each));
    }
    return query.status();
}

Status readUnitCosts(Session& session, RollupData& data)
{
    const RecordSchema& schema = session.schemas().of(unitcost::kind);
    std::vector<RecordId> ids;
    {
        Query query = session.database().prepare(u"SELECT id FROM unit_cost ORDER BY id"_s);
        ENCORE_TRY(query.run());
        while (query.next())
            ids.push_back(RecordId{query.integer(0)});
        ENCORE_TRY(query.status());
    }
    ENCORE_ASSIGN(rows, getRows(session.database(), session.schemas(), schema, ids));
    for (RecordRow& row : rows)
        data.unitCosts.emplace(row.record.id.value, std::move(row.record));
    return {};
}

// What the owners of the benefits depend on: their use cases, and the stories among them.
Result<EvidenceBook> readEvidence(Session& session, const RollupData& data)
{
    std::set<qint64> useCases;
    std::set<qint64> stories;
    for (const BenefitData& each : data.benefits) {
        useCases.insert(each.useCase.value);
        if (!each.replication.valid())
            stories.insert(each.story.value);
    }
    return EvidenceBook::readAround(session, useCases, stories);
}

// In which currency all is given, whatever is rolled up, so that no page tells other figures than the next: that of the settings, of the
// programmes where they agree, or else of most benefits.
Result<QString> commonCurrency(Session& session)
{
    ENCORE_ASSIGN(stored, settingsUnder(session.database(), u"value/"_s));
    const ValueSettings settings = valueSettings(stored);
    if (!settings.currency.isEmpty())
        return settings.currency;
    const auto counted = [&session](const QString& sql, const auto& take) -> Status {
        Query query = session.database().prepare(sql);
        ENCORE_TRY(query.run());
        while (query.next())
            take(query);
        return query.status();
    };
    std::map<QString, qint64> counts;
    ENCORE_TRY(counted(u"SELECT DISTINCT UPPER(TRIM(currency)) FROM programme WHERE trashed_at IS NULL AND "
                       "COALESCE(TRIM(currency), '') <> ''"_s,
        [&counts](const Query& row) { ++counts[row.text(0)]; }));
    if (counts.size() == 1)
        return counts.begin()->first;
    counts.clear();
    ENCORE_TRY(counted(u"SELECT COALESCE(unit_value_currency, ''), COALESCE(unit, ''), COUNT(*) FROM benefit WHERE "
                       "+trashed_at IS NULL GROUP BY 1, 2"_s,
        [&](const Query& row) {
            const QString currency = row.text(0).isEmpty() ? unitMeaning(row.text(1), settings).currency : row.text(0);
            if (!currency.isEmpty())
                counts[currency] += row.integer(2);
        }));
    const auto most = std::ranges::max_element(counts, {}, [](const auto& each) { return each.second; });
    return most == counts.end() ? QString() : most->first;
}

} // namespace

Result<RollupData> readRollupData(Session& session, const RollupScope& given)
{
    RollupData data;
    ENCORE_ASSIGN(scope, readScope(session, given));
    ENCORE_TRY(readBenefits(session, scope, data));
    ENCORE_TRY(readCosts(session, scope, data));
    ENCORE_TRY(readUnitCosts(session, data));
    if (given.evidence) {
        ENCORE_ASSIGN(evidence, scope.everything ? EvidenceBook::readAll(session) : readEvidence(session, data));
        data.evidence = std::move(evidence);
    }
    if (given.id.valid() && given.kind == programme::kind) {
        ENCORE_ASSIGN(record, getRecord(session.database(), session.schemas().of(programme::kind), given.id));
        data.currency = record.get(programme::currency).trimmed().toUpper();
    }
    if (data.currency.isEmpty()) {
        ENCORE_ASSIGN(common, commonCurrency(session));
        data.currency = common;
    }
    return data;
}

} // namespace encore

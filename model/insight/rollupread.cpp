// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/rollupread.h"

#include "model/domain/kinds.h"
#include "model/insight/reports.h"
#include "model/store/records.h"
#include "model/store/rowmapping.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// The fields that a value depends on.
constexpr std::array<const FieldSpec*, 26> kFields{&benefit::name, &benefit::story, &benefit::replication,
    &benefit::type, &benefit::benefitClass, &benefit::direction, &benefit::unit, &benefit::baseline, &benefit::target,
    &benefit::forecast, &benefit::actual, &benefit::actualOn, &benefit::frequency, &benefit::volume,
    &benefit::unitValue, &benefit::attribution, &benefit::confidence, &benefit::notHeadcount, &benefit::forecastOn,
    &benefit::validated, &benefit::validatedBy, &benefit::validatedOn, &benefit::convertedBy, &benefit::convertedOn,
    &benefit::periodTo, &benefit::unitCost};

using IdSet = std::set<qint64>;

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

class BenefitReader
{
public:
    explicit BenefitReader(Session& session) : m_session(session), m_schema(session.schemas().of(benefit::kind))
    {
        QStringList columns{u"b.id"_s, u"COALESCE(r.use_case, s.use_case, t.use_case, 0)"_s,
            u"(s.id IS NOT NULL OR r.id IS NOT NULL)"_s, u"COALESCE(r.state, t.state, '')"_s};
        for (const FieldSpec* field : kFields) {
            columns << u"b."_s + QLatin1StringView(field->key);
            if (field->type == FieldType::Money)
                columns << u"b."_s + QLatin1StringView(field->key) + u"_currency"_s;
        }
        m_sql = u"SELECT "_s + columns.join(u", "_s)
            + u" FROM benefit b "
              "LEFT JOIN story s ON s.id = b.story AND s.trashed_at IS NULL "
              "LEFT JOIN replication r ON r.id = b.replication AND r.trashed_at IS NULL "
              "LEFT JOIN replication t ON t.id = s.replication AND t.trashed_at IS NULL "
              "WHERE b.trashed_at IS NULL"_s;
    }

    Status readAll(std::vector<BenefitData>& out) { return read({}, {0}, out); }
    Status readOf(const QString& condition, const IdSet& ids, std::vector<BenefitData>& out)
    {
        return ids.empty() ? Status() : read(u" AND "_s + condition, ids, out);
    }

private:
    Status read(const QString& condition, const IdSet& ids, std::vector<BenefitData>& out)
    {
        Query query = m_session.database().prepare(m_sql + condition + u" ORDER BY b.id"_s);
        for (const qint64 id : ids) {
            if (!condition.isEmpty())
                query.bind(id);
            ENCORE_TRY(query.run());
            while (query.next()) {
                if (m_taken.insert(query.integer(0)).second)
                    out.push_back(row(query));
            }
            ENCORE_TRY(query.status());
        }
        return {};
    }

    BenefitData row(const Query& query) const
    {
        BenefitData data;
        data.record.kind = benefit::kind;
        data.record.id = RecordId{query.integer(0)};
        data.useCase = RecordId{query.integer(1)};
        data.ownerThere = query.integer(2) != 0;
        const QString state = query.text(3);
        data.ended = state == "reverted"_L1 || state == "abandoned"_L1;
        int column = 4;
        for (const FieldSpec* field : kFields) {
            const QString key = QString::fromLatin1(field->key);
            data.record.setValue(key, readValue(*m_schema.field(key), query, column));
        }
        return data;
    }

    Session& m_session;
    const RecordSchema& m_schema;
    QString m_sql;
    IdSet m_taken;
};

Status readBenefits(Session& session, ScopeIds& scope, RollupData& data)
{
    BenefitReader reader(session);
    if (scope.everything)
        return reader.readAll(data.benefits);
    // Files of an earlier version may hold benefits with two owners; these are the replication's.
    ENCORE_TRY(reader.readOf(u"b.story = ? AND b.replication IS NULL"_s, scope.of(u"story"_s), data.benefits));
    ENCORE_TRY(reader.readOf(u"b.replication = ?"_s, scope.of(u"replication"_s), data.benefits));
    ENCORE_TRY(reader.readOf(u"b.id = ?"_s, scope.of(u"benefit"_s), data.benefits));
    std::ranges::sort(data.benefits, {}, [](const BenefitData& each) { return each.record.id; });
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

} // namespace

Result<RollupData> readRollupData(Session& session, const RollupScope& given)
{
    RollupData data;
    ENCORE_ASSIGN(scope, readScope(session, given));
    ENCORE_TRY(readBenefits(session, scope, data));
    ENCORE_TRY(readCosts(session, scope, data));
    ENCORE_TRY(readUnitCosts(session, data));
    const bool single = given.id.valid()
        && (given.kind == story::kind || given.kind == replication::kind || given.kind == usecase::kind);
    if (given.evidence) {
        ENCORE_ASSIGN(
            evidence, single ? EvidenceBook::readFor(session, given.kind, given.id) : EvidenceBook::readAll(session));
        data.evidence = std::move(evidence);
    }
    if (given.id.valid() && given.kind == programme::kind) {
        ENCORE_ASSIGN(record, getRecord(session.database(), session.schemas().of(programme::kind), given.id));
        data.currency = record.get(programme::currency).trimmed().toUpper();
    }
    return data;
}

} // namespace encore

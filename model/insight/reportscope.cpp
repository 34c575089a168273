// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/reportscope.h"

#include "model/domain/kinds.h"
#include "model/insight/reports.h"
#include "model/search/search.h"

#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr QLatin1StringView kBelow{
    "(WITH RECURSIVE below(id) AS (SELECT id FROM team WHERE id = ? UNION SELECT team.id FROM team JOIN below ON "
    "team.parent = below.id) SELECT id FROM below)"};

bool has(const RecordSchema& schema, const QString& key)
{
    const FieldDef* field = schema.field(key);
    return field && field->type == FieldType::Ref;
}

// A year counts by its last day; a month lies in a period of whole months wherever its tenth day does.
QString dayText(const QString& date)
{
    return u"SUBSTR("_s + date + u" || '-12-31', 1, 10)"_s;
}

void addAny(query::Sql& conditions, const std::vector<query::Sql>& ways)
{
    conditions += u" AND ("_s;
    for (size_t i = 0; i < ways.size(); ++i) {
        if (i > 0)
            conditions += u" OR "_s;
        conditions += ways[i];
    }
    conditions += u")"_s;
}

} // namespace

Result<ReportScope> ReportScope::read(Session& session, const ReportFilter& filter, Kind own, const QString& dateSql)
{
    ReportScope scope(session);
    scope.m_filter = filter;
    scope.m_today = session.services().clock().date();
    scope.m_months = monthsOf(filter.period, scope.m_today);
    scope.m_table = session.schemas().of(own).table();
    if (scope.m_months.first.isValid()) {
        scope.m_period = {u" AND "_s + dayText(dateSql) + u" BETWEEN ? AND ?"_s,
            {scope.m_months.first.toString(Qt::ISODate), scope.m_months.last.toString(Qt::ISODate)}};
    }
    if (!filter.query.trimmed().isEmpty())
        ENCORE_TRY(scope.narrowToQuery(own));
    if (filter.unit.valid())
        ENCORE_TRY(scope.narrowToUnit(own));
    return scope;
}

Result<query::Sql> ReportScope::foundBy(Kind kind) const
{
    const RecordSchema& schema = m_session.schemas().of(kind);
    ENCORE_ASSIGN(parsed, Search(m_session).parse(kind, m_filter.query));
    query::Sql out{u"(SELECT t.id FROM "_s + schema.table() + u" t WHERE "_s, {}};
    out += query::writeFilter(parsed, schema, m_session.schemas()).all(false);
    out += u")"_s;
    return out;
}

Status ReportScope::narrowToQuery(Kind own)
{
    const RecordSchema& schema = m_session.schemas().of(own);
    std::vector<query::Sql> ways;
    std::optional<Error> refused;
    const auto add = [&](const QString& column, Kind kind, const QString& through = {}) {
        auto found = foundBy(kind);
        if (!found) {
            refused = refused ? refused : std::optional(found.error());
            return;
        }
        query::Sql way{u"x."_s + column + u" IN "_s + through, {}};
        way += *found;
        if (!through.isEmpty())
            way += u")"_s;
        ways.push_back(std::move(way));
    };
    add(u"id"_s, own);
    // Stories and replications stand for themselves, as in their lists.
    if (own != story::kind && own != replication::kind && has(schema, u"replication"_s))
        add(u"replication"_s, replication::kind);
    if (own != story::kind && own != replication::kind && has(schema, u"story"_s))
        add(u"story"_s, story::kind);
    // A use case is also meant by what is said of its replications.
    if (own == usecase::kind)
        add(u"id"_s, replication::kind, u"(SELECT r.use_case FROM replication r WHERE r.id IN "_s);
    if (ways.empty())
        return *refused;
    addAny(m_conditions, ways);
    m_terms = u'(' + m_filter.query.trimmed() + u')';
    return {};
}

Status ReportScope::narrowToUnit(Kind own)
{
    const RecordSchema& schema = m_session.schemas().of(own);
    const QVariantList values{m_filter.unit.value};
    const QString below(kBelow);
    std::vector<query::Sql> ways;
    if (has(schema, u"team"_s))
        ways.push_back({u"x.team IN "_s + below, values});
    if (own != story::kind && has(schema, u"replication"_s))
        ways.push_back({u"x.replication IN (SELECT id FROM replication WHERE team IN "_s + below + u")"_s, values});
    if (has(schema, u"story"_s))
        ways.push_back({u"x.story IN (SELECT record FROM link WHERE kind = 'story' AND field = 'teams' AND target IN "_s
                + below + u")"_s,
            values});
    if (own == story::kind)
        ways.push_back({u"x.id IN (SELECT record FROM link WHERE kind = 'story' AND field = 'teams' AND target IN "_s
                + below + u")"_s,
            values});
    addAny(m_conditions, ways);
    ENCORE_ASSIGN(term, teamTerm(m_session, m_filter.unit));
    m_terms = allOf({m_terms, term});
    return {};
}

Query ReportScope::prepare(const QString& name) const
{
    query::Sql all = m_conditions;
    all += m_period;
    QString sql = reportSql(name);
    // Whatever narrows a report looks at columns that an index of what is not in the trash does not hold: the table itself is faster then.
    if (!everything())
        sql.replace(u"WHERE x.trashed_at"_s, u"WHERE +x.trashed_at"_s);
    const auto places = sql.count(u"{scope}"_s);
    sql.replace(u"{scope}"_s, all.text);
    Query query = m_session.database().prepare(sql);
    for (qsizetype i = 0; i < places; ++i) {
        for (const QVariant& value : all.values)
            query.bind(value);
    }
    return query;
}

Result<qint64> ReportScope::outside() const
{
    if (m_period.text.isEmpty())
        return 0;
    query::Sql sql{u"SELECT COUNT(*) FILTER (WHERE NOT (TRUE"_s, {}};
    sql += m_period;
    sql += u")) FROM "_s + m_table + u" x WHERE +x.trashed_at IS NULL"_s;
    sql += m_conditions;
    Query query = m_session.database().prepare(sql.text);
    for (const QVariant& value : sql.values)
        query.bind(value);
    ENCORE_TRY(query.run());
    const qint64 found = query.next() ? query.integer(0) : 0;
    ENCORE_TRY(query.status());
    return found;
}

QString ReportScope::listQuery(const QString& words, const std::vector<RecordId>& ids) const
{
    return everything() ? words : idQuery(ids);
}

QString ReportScope::withTerms(const QString& words) const
{
    return allOf({m_terms, words});
}

Result<std::map<qint64, QString>> namesOf(Session& session, Kind kind)
{
    const RecordSchema& schema = session.schemas().of(kind);
    Query query = session.database().prepare(
        u"SELECT t.id, "_s + schema.titleSql(u"t"_s) + u" FROM "_s + schema.table() + u" t"_s);
    ENCORE_TRY(query.run());
    std::map<qint64, QString> names;
    while (query.next())
        names.emplace_hint(names.end(), query.integer(0), query.text(1));
    ENCORE_TRY(query.status());
    return names;
}

Result<WorkingTeams> workingTeams(Session& session, RecordId unit)
{
    const QString today = session.services().clock().date().toString(Qt::ISODate);
    Query query = session.database().prepare(reportSql(u"working_teams"_s));
    query.bind(unit.value).bind(today).bind(today).bind(unit.value);
    ENCORE_TRY(query.run());
    WorkingTeams out;
    while (query.next()) {
        if (query.integer(2) != 0)
            out.names.emplace(query.integer(0), query.text(1));
        else
            ++out.gone;
    }
    ENCORE_TRY(query.status());
    return out;
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/crosstable.h"

#include "model/domain/replication.h"
#include "model/domain/replicationrules.h"
#include "model/search/sqltext.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace encore {

using namespace query;

namespace {

using Source = QueryField::Source;

bool canStandAtASide(const QueryField& field)
{
    const bool known = field.source == Source::Column || field.source == Source::Link || field.source == Source::Custom;
    return known && (field.isRef() || (field.isChoice() && field.def)) && !(field.def && field.def->is(Hidden));
}

// Every value that a record t has in the field, under this alias.
struct Side
{
    QString join;
    QString value;
};

Side sideOf(const QueryField& field, const RecordSchema& schema, const QString& alias)
{
    if (field.source == Source::Column)
        return {{}, u"t."_s + field.name};
    const QString owned = alias + u".record = t.id AND "_s + alias + u".kind = "_s + inLiteral(schema.table());
    if (field.source == Source::Link)
        return {u" LEFT JOIN link "_s + alias + u" ON "_s + owned + u" AND "_s + alias + u".field = "_s
                + inLiteral(field.name),
            alias + (field.isChoice() ? u".code"_s : u".target"_s)};
    return {u" LEFT JOIN extra "_s + alias + u" ON "_s + owned + u" AND "_s + alias + u".custom = 1 AND "_s + alias
            + u".key = "_s + inLiteral(field.name),
        alias + u".value"_s};
}

// What is laid out: the records that are found with the values at both sides.
struct Layout
{
    Database& database;
    Sql records; ///< FROM and WHERE
    Side rows;
    Side columns;
};

Result<Query> asked(Database& database, const Sql& statement)
{
    Query query = database.prepare(statement.text);
    for (const QVariant& value : statement.values)
        query.bind(value);
    ENCORE_TRY(query.run());
    return query;
}

// How many records have each value of one side.
Result<std::map<QString, qint64>> countsOf(const Layout& layout, const Side& side)
{
    Sql statement{u"SELECT "_s + side.value + u", count(*)"_s, {}};
    statement += layout.records;
    statement += u" GROUP BY 1"_s;
    ENCORE_ASSIGN(query, asked(layout.database, statement));
    std::map<QString, qint64> counts;
    while (query.next())
        counts[query.text(0)] += query.integer(1);
    ENCORE_TRY(query.status());
    return counts;
}

// Where replications have gone is asked most, and one index holds all that it takes.
const QString kCoveringIndex = u" INDEXED BY replication_spread"_s;

bool isCovered(const CrossRequest& request, const Filter& filter)
{
    static const QStringList held{u"use_case"_s, u"team"_s, u"state"_s, u"reason"_s};
    return request.kind == replication::kind && filter.match.isEmpty() && filter.conditions.text.isEmpty()
        && held.contains(request.rows) && held.contains(request.columns);
}

using Axes = std::vector<CrossTable::Axis>;

// All records that could be named, in the order of their titles, as far as there is room for them beside those that are.
Result<Axes> axesOf(Session& session, const QueryField& field, const std::map<QString, qint64>& counts, int most)
{
    Axes axes;
    const auto add = [&](const QString& value, const QString& label) {
        const auto found = counts.find(value);
        axes.push_back({value, label, found == counts.end() ? 0 : found->second});
    };
    if (field.isChoice()) {
        for (const auto& [code, label] : field.def->choices)
            add(code, label);
    } else {
        const RecordSchema& target = *session.schemas().byKey(field.target);
        const QString title = target.titleSql(u"x"_s);
        Query query = session.database().prepare(u"SELECT x.id, "_s + title + u" FROM "_s + target.table()
            + u" x WHERE x.trashed_at IS NULL ORDER BY "_s + title + u" COLLATE NOCASE, x.id"_s);
        ENCORE_TRY(query.run());
        while (query.next())
            add(query.text(0), query.text(1));
        ENCORE_TRY(query.status());
        if (axes.size() > size_t(most))
            std::erase_if(axes, [](const CrossTable::Axis& each) { return each.count == 0; });
    }
    if (counts.contains(QString()))
        add({}, {});
    return axes;
}

// Keeps those with the most records, in the order in which they are.
qint64 keepMost(Axes& axes, int most)
{
    const auto tooMany = qint64(axes.size()) - most;
    if (tooMany <= 0)
        return 0;
    std::vector<qint64> counts;
    for (const CrossTable::Axis& axis : axes)
        counts.push_back(axis.count);
    std::ranges::sort(counts, std::greater());
    const qint64 least = counts[size_t(most) - 1];
    auto equal = std::ranges::count(counts.begin(), counts.begin() + most, least);
    std::erase_if(axes,
        [&](const CrossTable::Axis& axis) { return axis.count < least || (axis.count == least && equal-- <= 0); });
    return tooMany;
}

std::map<QString, size_t> placesOf(const Axes& axes)
{
    std::map<QString, size_t> out;
    for (size_t i = 0; i < axes.size(); ++i)
        out.emplace(axes[i].value, i);
    return out;
}

// Only the values that are shown; all of them when none is left out.
void narrow(Sql& statement, const Side& side, const Axes& axes, qint64 leftOut)
{
    if (leftOut == 0)
        return;
    QStringList values;
    bool none = false;
    for (const CrossTable::Axis& axis : axes) {
        none = none || axis.value.isEmpty();
        if (!axis.value.isEmpty())
            values << inLiteral(axis.value);
    }
    statement += u" AND ("_s + side.value + u" IN ("_s + values.join(u',') + u')'
        + (none ? QString(u" OR coalesce("_s + side.value + u", '') = ''"_s) : QString()) + u')';
}

// A wide table has many more pairs than cells in sight, so that the others are not even read.
Status fillCells(const Layout& layout, CrossTable& table, const FieldDef* state, const StateOrder& order)
{
    const QString stateSql = state ? QString(u"t."_s + state->key) : u"NULL"_s;
    Sql statement{
        u"SELECT "_s + layout.rows.value + u", "_s + layout.columns.value + u", "_s + stateSql + u", count(*)"_s, {}};
    statement += layout.records;
    narrow(statement, layout.rows, table.rows, table.rowsLeftOut);
    narrow(statement, layout.columns, table.columns, table.columnsLeftOut);
    statement += u" GROUP BY 1, 2, 3"_s;
    ENCORE_ASSIGN(query, asked(layout.database, statement));
    const std::map<QString, size_t> rows = placesOf(table.rows);
    const std::map<QString, size_t> columns = placesOf(table.columns);
    table.cells.resize(table.rows.size() * table.columns.size());
    while (query.next()) {
        const auto row = rows.find(query.text(0));
        const auto column = columns.find(query.text(1));
        if (row != rows.end() && column != columns.end())
            table.cells[row->second * table.columns.size() + column->second].add(
                query.integer(3), order.rank(query.text(2)), order);
    }
    return query.status();
}

QStringList reachCodes()
{
    QStringList codes;
    for (const QLatin1StringView each : statesByReach())
        codes << QString(each);
    return codes;
}

} // namespace

StateOrder::StateOrder(const RecordSchema& schema, const FieldDef& state)
    : m_codes(schema.kind() == replication::kind && state.key == QLatin1StringView(replication::state.key)
            ? ofReplications().codes()
            : codesOf(state))
{
}

const StateOrder& StateOrder::ofReplications()
{
    static const StateOrder order(reachCodes());
    return order;
}

int StateOrder::rank(QStringView state) const
{
    return int(m_codes.indexOf(state));
}

void CrossCell::add(qint64 records, int stateRank, const StateOrder& order)
{
    count += records;
    if (stateRank > rank) {
        rank = stateRank;
        state = order.codes().at(stateRank);
    }
}

QStringList crossFields(const RecordSchema& schema)
{
    QStringList out;
    for (const QueryField& field : queryFields(schema)) {
        if (canStandAtASide(field))
            out << field.name;
    }
    return out;
}

Result<CrossTable> crossTable(Session& session, const CrossRequest& request)
{
    const RecordSchema& schema = session.schemas().of(request.kind);
    const auto rows = findField(schema, request.rows);
    const auto columns = findField(schema, request.columns);
    if (!rows || !columns || !canStandAtASide(*rows) || !canStandAtASide(*columns))
        return Error{ErrorCode::Invalid,
            u"%1 cannot be laid out by \"%2\" and \"%3\"."_s.arg(schema.plural(), request.rows, request.columns), {}};
    ENCORE_ASSIGN(parsed, Search(session).parse(request.kind, request.query, true));
    const Filter filter = writeFilter(parsed, schema, session.schemas());
    const FieldDef* state = schema.field(request.state);
    const bool ranked = state && state->type == FieldType::Choice && !state->custom;
    const Snapshot moment(session.database());
    CrossTable table;
    ENCORE_ASSIGN(n, Search(session).count(request.kind, request.query, true));
    table.n = n;
    Layout layout{session.database(), {}, sideOf(*rows, schema, u"a1"_s), sideOf(*columns, schema, u"b1"_s)};
    const bool covered = isCovered(request, filter);
    layout.records = {u" FROM "_s + filter.table + u" t"_s + (covered ? kCoveringIndex : QString()) + layout.rows.join
            + layout.columns.join + u" WHERE "_s,
        {}};
    layout.records += filter.all(covered);
    ENCORE_ASSIGN(rowCounts, countsOf(layout, layout.rows));
    ENCORE_ASSIGN(columnCounts, countsOf(layout, layout.columns));
    ENCORE_ASSIGN(rowAxes, axesOf(session, *rows, rowCounts, request.mostRows));
    ENCORE_ASSIGN(columnAxes, axesOf(session, *columns, columnCounts, request.mostColumns));
    table.rowsLeftOut = keepMost(rowAxes, request.mostRows);
    table.columnsLeftOut = keepMost(columnAxes, request.mostColumns);
    table.rows = std::move(rowAxes);
    table.columns = std::move(columnAxes);
    ENCORE_TRY(fillCells(layout, table, ranked ? state : nullptr, ranked ? StateOrder(schema, *state) : StateOrder()));
    return table;
}

} // namespace encore

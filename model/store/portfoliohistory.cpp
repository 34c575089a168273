// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/portfoliohistory.h"

#include "model/domain/kinds.h"
#include "model/store/history.h"
#include "model/store/records.h"
#include "model/store/rowmapping.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <limits>
#include <set>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kTitlesMatched = 200;

// The steps that touched one of the records whose title holds the text, as a JSON list.
Result<QString> stepsByTitle(Session& session, const QString& text)
{
    std::vector<std::pair<QString, qint64>> records;
    {
        Query query = session.database().prepare(
            u"SELECT id FROM search_text WHERE title LIKE ? ESCAPE '\\' ORDER BY id DESC LIMIT %1"_s.arg(
                kTitlesMatched));
        QString pattern = text;
        pattern.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
        query.bind(QString(u'%' + pattern + u'%'));
        ENCORE_TRY(query.run());
        while (query.next()) {
            if (const RecordSchema* schema = session.schemas().byNumber(int(query.integer(0) & 63)))
                records.emplace_back(schema->table(), query.integer(0) >> 6);
        }
        ENCORE_TRY(query.status());
    }
    QStringList steps;
    for (const auto& [kind, id] : records) {
        Query query = session.database().prepare(
            u"SELECT step FROM change_row WHERE record = ? AND kind = ? UNION "
            "SELECT step FROM change_row WHERE tbl = ? AND op = 'insert' AND row_last >= ? AND row_id <= ?"_s);
        query.bind(id).bind(kind).bind(kind).bind(id).bind(id);
        ENCORE_TRY(query.run());
        while (query.next())
            steps << QString::number(query.integer(0));
        ENCORE_TRY(query.status());
    }
    return QString(u'[' + steps.join(u',') + u']');
}

struct Condition
{
    QString sql;
    QVariantList values;
    void add(const QString& text, const QVariantList& more)
    {
        sql += u" AND "_s + text;
        values += more;
    }
};

QString startOf(QDate day)
{
    return storedTime(day.startOfDay().toUTC());
}

Result<Condition> conditionFor(Session& session, const HistoryFilter& filter)
{
    Condition condition;
    if (!filter.author.isEmpty())
        condition.add(u"s.author = ?"_s, {filter.author});
    if (filter.since.isValid())
        condition.add(u"s.at >= ?"_s, {startOf(filter.since)});
    if (filter.until.isValid())
        condition.add(u"s.at < ?"_s, {startOf(filter.until.addDays(1))});
    if (!filter.kind.isEmpty())
        condition.add(u"EXISTS (SELECT 1 FROM change_row r WHERE r.step = s.id AND r.kind = ?)"_s, {filter.kind});
    if (const QString text = filter.text.simplified(); !text.isEmpty()) {
        ENCORE_ASSIGN(steps, stepsByTitle(session, text));
        condition.add(
            u"(instr(lower(s.label), lower(?)) > 0 OR s.id IN (SELECT value FROM json_each(?)))"_s, {text, steps});
    }
    return condition;
}

// Rows of text and relations stand under their record; a run of new records is as many as it is long.
constexpr auto kCountSql =
    "SELECT coalesce(sum(n), 0) FROM ("
    "SELECT count(DISTINCT kind || record) AS n FROM change_row WHERE step = ? AND op <> 'insert' AND kind <> '' "
    "UNION ALL SELECT sum(row_last - row_id + 1) FROM change_row WHERE step = ? AND op = 'insert' AND tbl = kind)";

Status addRecords(Session& session, PortfolioStep& entry)
{
    {
        Query count = session.database().prepare(QString::fromLatin1(kCountSql));
        count.bind(entry.step.id).bind(entry.step.id);
        ENCORE_TRY(count.run());
        entry.records = count.next() ? count.integer(0) : 0;
        ENCORE_TRY(count.status());
    }
    ENCORE_ASSIGN(records, recordsOf(session.database(), entry.step.id, 1));
    if (records.empty())
        return {};
    entry.kind = records.front().kind;
    entry.first = records.front().id;
    entry.records = std::max<qint64>(entry.records, 1);
    const std::array ids{entry.first};
    ENCORE_ASSIGN(titles, titlesOf(session.database(), session.schemas().of(entry.kind), ids));
    entry.title = titles[entry.first.value];
    return {};
}

struct LoggedRow
{
    QString table;
    qint64 first = 0;
    qint64 last = 0;
    QString op;
    RowOwner owner;
    QJsonObject before;
    QJsonObject after;
};

QJsonObject object(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

Result<std::vector<LoggedRow>> rowsOf(Database& database, qint64 step)
{
    Query query = database.prepare(
        u"SELECT tbl, row_id, row_last, op, kind, record, before, after FROM change_row WHERE step = ? ORDER BY id DESC"_s);
    query.bind(step);
    ENCORE_TRY(query.run());
    std::vector<LoggedRow> rows;
    while (query.next()) {
        const auto kind = kindOf(query.text(4));
        if (!kind)
            return Error{ErrorCode::Constraint, u"Settings of the portfolio are taken back with Undo only."_s, {}};
        rows.push_back({query.text(0), query.integer(1), query.integer(2), query.text(3), {*kind, query.integer(5)},
            object(query.text(6)), object(query.text(7))});
    }
    ENCORE_TRY(query.status());
    return rows;
}

// What a step left must still be there, or what came later would be lost.
Status checkUnchanged(Database& database, const LoggedRow& row, const QStringList& columns)
{
    Query query = database.prepare(u"SELECT "_s + (columns.isEmpty() ? u"1"_s : columns.join(u", "_s)) + u" FROM "_s
        + row.table + u" WHERE id = ?"_s);
    query.bind(row.first);
    ENCORE_TRY(query.run());
    const Error conflict{ErrorCode::Conflict, u"It was changed again since."_s, {{u"table"_s, row.table}}};
    if (!query.next())
        return conflict;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QVariant now = query.isNull(int(i)) ? QVariant() : query.value(int(i));
        if (QJsonValue::fromVariant(now) != row.after.value(columns[i]))
            return conflict;
    }
    return {};
}

Row rowFrom(const QJsonObject& image)
{
    Row row;
    for (auto it = image.begin(); it != image.end(); ++it)
        row.emplace_back(it.key(), it->isNull() ? QVariant() : it->toVariant());
    return row;
}

class StepReversal
{
public:
    explicit StepReversal(UnitOfWork& work) : m_work(work) { }

    Status run(const std::vector<LoggedRow>& rows)
    {
        for (const LoggedRow& row : rows) {
            if (row.op == u"insert"_s)
                ENCORE_TRY(removeRows(row));
            else if (row.op == u"delete"_s)
                ENCORE_TRY(bringBack(row));
            else
                ENCORE_TRY(resetValues(row));
        }
        return touchRecords();
    }

private:
    Status removeRows(const LoggedRow& row)
    {
        for (qint64 id = row.last; id >= row.first; --id) {
            const bool own = row.table == row.owner.kind.key;
            Query query = m_work.database().prepare(own
                    ? QString(u"SELECT ?, id FROM "_s + row.table + u" WHERE id = ? AND trashed_at IS NULL"_s)
                    : QString(u"SELECT ?, record, kind FROM "_s + row.table + u" WHERE id = ?"_s));
            query.bind(0).bind(id);
            ENCORE_TRY(query.run());
            if (!query.next())
                continue;
            const qint64 record = query.integer(1);
            const auto kind = own ? std::optional(row.owner.kind) : kindOf(query.text(2));
            if (own)
                m_made.push_back({row.owner.kind, RecordId{record}});
            else if (kind)
                m_parts.push_back({row.table, id, {*kind, record}});
        }
        return {};
    }

    Status bringBack(const LoggedRow& row)
    {
        Query still = m_work.database().prepare(u"SELECT 1 FROM "_s + row.table + u" WHERE id = ?"_s);
        still.bind(row.first);
        ENCORE_TRY(still.run());
        if (still.next() || row.before.isEmpty())
            return Error{ErrorCode::Conflict, u"Its place is taken by now."_s, {{u"table"_s, row.table}}};
        const Result<qint64> back = m_work.rows().insert(row.table, row.owner, rowFrom(row.before));
        m_touched.insert({QString(row.owner.kind.key), row.owner.record});
        return back ? Status() : Status(back.error());
    }

    Status resetValues(const LoggedRow& row)
    {
        QJsonObject before = row.before;
        QStringList columns;
        for (const QString& column : row.after.keys()) {
            if (column == u"version"_s || column == u"updated_at"_s)
                before.remove(column);
            else
                columns << column;
        }
        if (columns.isEmpty())
            return {};
        ENCORE_TRY(checkUnchanged(m_work.database(), row, columns));
        m_touched.insert({QString(row.owner.kind.key), row.owner.record});
        return m_work.rows().update(row.table, row.first, row.owner, rowFrom(before));
    }

    Status touchRecords()
    {
        // What was made goes first, with all that hangs on it; of others only the parts that the step had added.
        for (const RecordRef& record : m_made)
            ENCORE_TRY(trashRecord(m_work, record.kind, record.id));
        for (const Part& part : m_parts) {
            const RecordRef owner{part.owner.kind, RecordId{part.owner.record}};
            if (std::ranges::find(m_made, owner) != m_made.end())
                continue;
            ENCORE_TRY(m_work.rows().remove(part.table, part.id, part.owner));
            m_touched.insert({QString(owner.kind.key), owner.id.value});
        }
        for (const auto& [key, id] : m_touched) {
            const RecordSchema& schema = m_work.schemas().of(*kindOf(key));
            const Result<Record> record = getRecord(m_work.database(), schema, RecordId{id});
            if (!record)
                continue;
            m_work.reindex(schema.kind(), RecordId{id});
            for (const FieldDef& field : schema.fields())
                m_work.changes().touch(schema.kind(), id, field.key);
            m_work.changes().touch(schema.kind(), id, u"sections"_s);
            ENCORE_TRY(m_work.rows().update(schema.table(), id, {schema.kind(), id},
                {{u"version"_s, record->version + 1}, {u"updated_at"_s, storedTime(m_work.services().clock())}}));
        }
        return {};
    }

    struct Part
    {
        QString table;
        qint64 id = 0;
        RowOwner owner;
    };
    UnitOfWork& m_work;
    std::vector<RecordRef> m_made;
    std::vector<Part> m_parts;
    std::set<std::pair<QString, qint64>> m_touched;
};

} // namespace

Result<std::vector<PortfolioStep>> portfolioHistory(
    Session& session, const HistoryFilter& filter, qint64 before, int limit)
{
    const Snapshot oneMoment(session.database());
    ENCORE_ASSIGN(condition, conditionFor(session, filter));
    std::vector<PortfolioStep> steps;
    {
        Query query = session.database().prepare(
            u"SELECT s.id, s.label, s.author, s.at, s.undone FROM change_step s WHERE s.id < ?"_s + condition.sql
            + u" ORDER BY s.id DESC LIMIT "_s + QString::number(limit));
        query.bind(before > 0 ? before : std::numeric_limits<qint64>::max());
        for (const QVariant& value : condition.values)
            query.bind(value);
        ENCORE_TRY(query.run());
        while (query.next())
            steps.push_back(
                {{query.integer(0), query.text(1), query.text(2), timeFromStored(query.text(3)), query.integer(4) != 0},
                    0, {}, {}, {}});
        ENCORE_TRY(query.status());
    }
    for (PortfolioStep& entry : steps)
        ENCORE_TRY(addRecords(session, entry));
    return steps;
}

Result<QStringList> historyAuthors(Database& database)
{
    Query query = database.prepare(u"SELECT DISTINCT author FROM change_step WHERE author <> '' ORDER BY author"_s);
    ENCORE_TRY(query.run());
    QStringList authors;
    while (query.next())
        authors << query.text(0);
    ENCORE_TRY(query.status());
    return authors;
}

Status takeBackStep(UnitOfWork& work, qint64 step)
{
    ENCORE_ASSIGN(rows, rowsOf(work.database(), step));
    if (rows.empty())
        return Error{ErrorCode::NotFound, u"The step left nothing that could be taken back."_s, {}};
    return StepReversal(work).run(rows);
}

} // namespace encore

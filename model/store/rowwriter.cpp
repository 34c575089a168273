// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/rowwriter.h"

#include "model/domain/kinds.h"
#include "model/domain/ownfieldtype.h"
#include "model/store/portfoliothresholds.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Rows that one statement changes or logs: a fixed number, so that the statement is prepared once.
constexpr size_t kBlock = 32;

// A run is undone as one list of images, so its length bounds the memory that takes.
constexpr qint64 kLongestRun = 256;

QStringList columnNames(const Row& columns)
{
    QStringList names;
    for (const auto& column : columns)
        names << column.first;
    return names;
}

QJsonObject objectOf(const Row& columns)
{
    QJsonObject object;
    for (const auto& [column, value] : columns)
        object.insert(column, QJsonValue::fromVariant(value));
    return object;
}

Row rowOf(const QJsonObject& object)
{
    Row row;
    for (auto it = object.begin(); it != object.end(); ++it)
        row.emplace_back(it.key(), it->isNull() ? QVariant() : it->toVariant());
    return row;
}

QString textOf(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject imageOf(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

Result<Row> readRow(Database& database, const QString& table, qint64 id, const QStringList& columns)
{
    Query query = database.prepare(u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + table + u" WHERE id = ?"_s);
    query.bind(id);
    ENCORE_TRY(query.run());
    if (!query.next()) {
        ENCORE_TRY(query.status());
        return Error{ErrorCode::NotFound, u"It is not there any more."_s,
            {{u"table"_s, table}, {u"record"_s, QString::number(id)}}};
    }
    Row row;
    for (qsizetype i = 0; i < columns.size(); ++i)
        row.emplace_back(columns[i], query.isNull(int(i)) ? QVariant() : query.value(int(i)));
    return row;
}

Result<Row> readWholeRow(Database& database, const QString& table, qint64 id)
{
    QStringList names;
    {
        Query query = database.prepare(u"SELECT name FROM pragma_table_info(?)"_s);
        query.bind(table);
        ENCORE_TRY(query.run());
        while (query.next())
            names << query.text(0);
        ENCORE_TRY(query.status());
    }
    return readRow(database, table, id, names);
}

Status writeInsert(Database& database, const QString& table, const Row& columns)
{
    const QStringList names = columnNames(columns);
    const QString marks = QStringList(names.size(), u"?"_s).join(u", "_s);
    Query query =
        database.prepare(u"INSERT INTO "_s + table + u" ("_s + names.join(u", "_s) + u") VALUES ("_s + marks + u')');
    for (const auto& column : columns)
        query.bind(column.second);
    return query.run();
}

Status writeUpdate(Database& database, const QString& table, qint64 id, const Row& columns)
{
    Query query = database.prepare(
        u"UPDATE "_s + table + u" SET "_s + columnNames(columns).join(u" = ?, "_s) + u" = ? WHERE id = ?"_s);
    for (const auto& column : columns)
        query.bind(column.second);
    query.bind(id);
    return query.run();
}

QString repeated(const QString& part)
{
    return QStringList(qsizetype(kBlock), part).join(u", "_s);
}

using Rows = std::span<const std::pair<qint64, Row>>;

// A block of rows as they are, by number; what is not there any more is not among them.
Result<std::map<qint64, Row>> readRows(Database& database, const QString& table, Rows rows)
{
    const QStringList names = columnNames(rows.front().second);
    Query query = database.prepare(
        u"SELECT id, "_s + names.join(u", "_s) + u" FROM "_s + table + u" WHERE id IN ("_s + repeated(u"?"_s) + u')');
    for (size_t i = 0; i < kBlock; ++i)
        query.bind(rows[std::min(i, rows.size() - 1)].first);
    ENCORE_TRY(query.run());
    std::map<qint64, Row> found;
    while (query.next()) {
        Row& row = found[query.integer(0)];
        for (qsizetype i = 0; i < names.size(); ++i)
            row.emplace_back(names[i], query.isNull(int(i) + 1) ? QVariant() : query.value(int(i) + 1));
    }
    ENCORE_TRY(query.status());
    return found;
}

Status writeRows(Database& database, const QString& table, Rows rows)
{
    const QStringList names = columnNames(rows.front().second);
    QStringList sets;
    for (const QString& name : names)
        sets << name + u" = new_"_s + name;
    const QString marks = u'(' + QStringList(names.size() + 1, u"?"_s).join(u", "_s) + u')';
    Query query = database.prepare(u"WITH changed (row_id, new_"_s + names.join(u", new_"_s) + u") AS (VALUES "_s
        + repeated(marks) + u") UPDATE "_s + table + u" SET "_s + sets.join(u", "_s)
        + u" FROM changed WHERE id = row_id"_s);
    // The last row fills what is left of the block.
    for (size_t i = 0; i < kBlock; ++i) {
        const auto& [id, row] = rows[std::min(i, rows.size() - 1)];
        query.bind(id);
        for (const auto& column : row)
            query.bind(column.second);
    }
    return query.run();
}

Status writeDelete(Database& database, const QString& table, qint64 id)
{
    Query query = database.prepare(u"DELETE FROM "_s + table + u" WHERE id = ?"_s);
    query.bind(id);
    return query.run();
}

struct LogEntry
{
    qint64 id = 0;
    QString table;
    qint64 first = 0;
    qint64 last = 0;
    QString op;
    QString before;
    QString after;
};

Result<std::vector<LogEntry>> entriesOf(Database& database, qint64 step, bool backwards)
{
    Query query = database.prepare(
        u"SELECT id, tbl, row_id, row_last, op, before, after FROM change_row WHERE step = ? ORDER BY id"_s
        + QString(backwards ? u" DESC"_s : u""_s));
    query.bind(step);
    ENCORE_TRY(query.run());
    std::vector<LogEntry> entries;
    while (query.next()) {
        entries.push_back({query.integer(0), query.text(1), query.integer(2), query.integer(3), query.text(4),
            query.text(5), query.text(6)});
    }
    ENCORE_TRY(query.status());
    return entries;
}

// Which record a row belongs to: the rows of sections, links and extras name it themselves.
void tell(const QString& table, qint64 id, const QJsonObject& image, const QStringList& fields, Changes& touched)
{
    if (table == kOwnFieldTable.key) {
        touched.touch(kOwnFieldTable, id, u"label"_s);
    } else if (table == kSettingKind.key) {
        touched.touch(kSettingKind, id, u"value"_s);
    } else if (const auto kind = kindOf(table)) {
        for (const QString& field : fields)
            touched.touch(*kind, id, field);
    } else if (const auto owner = kindOf(image.value(u"kind"_s).toString())) {
        const QString field = table == u"link"_s ? image.value(u"field"_s).toString() : table;
        touched.touch(*owner, image.value(u"record"_s).toInteger(), field);
    }
}

Error conflict(const QString& table, qint64 id)
{
    return Error{ErrorCode::Conflict, u"%1 %2 has changed since"_s.arg(table).arg(id),
        {{u"table"_s, table}, {u"record"_s, QString::number(id)}}};
}

// Changes a row from one image to the other, if it is as the first one says.
Status moveRow(
    Database& database, const LogEntry& entry, const QJsonObject& from, const QJsonObject& to, Changes& touched)
{
    const Result<Row> current = readRow(database, entry.table, entry.first, from.keys());
    if (!current)
        return current.error().code == ErrorCode::NotFound ? conflict(entry.table, entry.first) : current.error();
    if (imageOf(textOf(objectOf(*current))) != from)
        return conflict(entry.table, entry.first);
    ENCORE_TRY(writeUpdate(database, entry.table, entry.first, rowOf(to)));
    QJsonObject image = to;
    if (!kindOf(entry.table)) {
        ENCORE_ASSIGN(whole, readWholeRow(database, entry.table, entry.first));
        image = objectOf(whole);
    }
    tell(entry.table, entry.first, image, to.keys(), touched);
    return {};
}

Status removeRow(Database& database, const QString& table, qint64 id, Changes& touched, QJsonObject* image)
{
    const Result<Row> whole = readWholeRow(database, table, id);
    if (!whole)
        return whole.error().code == ErrorCode::NotFound ? conflict(table, id) : whole.error();
    *image = objectOf(*whole);
    tell(table, id, *image, image->keys(), touched);
    return writeDelete(database, table, id);
}

Status putBackRow(Database& database, const QString& table, const QJsonObject& image, Changes& touched)
{
    tell(table, image.value(u"id"_s).toInteger(), image, image.keys(), touched);
    return writeInsert(database, table, rowOf(image));
}

// Undoing an insert is the moment at which its content is kept for the redo.
Status undoInsert(Database& database, const LogEntry& entry, Changes& touched)
{
    QJsonArray images;
    for (qint64 id = entry.last; id >= entry.first; --id) {
        QJsonObject image;
        ENCORE_TRY(removeRow(database, entry.table, id, touched, &image));
        images.prepend(image);
    }
    Query query = database.prepare(u"UPDATE change_row SET after = ? WHERE id = ?"_s);
    query.bind(QString::fromUtf8(QJsonDocument(images).toJson(QJsonDocument::Compact))).bind(entry.id);
    return query.run();
}

Status redoInsert(Database& database, const LogEntry& entry, Changes& touched)
{
    const QJsonArray images = QJsonDocument::fromJson(entry.after.toUtf8()).array();
    for (const QJsonValue& image : images)
        ENCORE_TRY(putBackRow(database, entry.table, image.toObject(), touched));
    Query query = database.prepare(u"UPDATE change_row SET after = NULL WHERE id = ?"_s);
    query.bind(entry.id);
    return query.run();
}

Status replay(Database& database, qint64 step, bool backwards, Changes& touched)
{
    // The order of the log need not be the order in which rows depend on each other; only the end must be sound.
    ENCORE_TRY(database.run(u"PRAGMA defer_foreign_keys = ON"_s));
    ENCORE_ASSIGN(entries, entriesOf(database, step, backwards));
    for (const LogEntry& entry : entries) {
        if (entry.op == u"insert"_s) {
            ENCORE_TRY(backwards ? undoInsert(database, entry, touched) : redoInsert(database, entry, touched));
        } else if (entry.op == u"update"_s) {
            const QJsonObject before = imageOf(entry.before);
            const QJsonObject after = imageOf(entry.after);
            ENCORE_TRY(backwards ? moveRow(database, entry, after, before, touched)
                                 : moveRow(database, entry, before, after, touched));
        } else if (backwards) {
            ENCORE_TRY(putBackRow(database, entry.table, imageOf(entry.before), touched));
        } else {
            QJsonObject image;
            ENCORE_TRY(removeRow(database, entry.table, entry.first, touched, &image));
        }
    }
    return {};
}

} // namespace

RowWriter::RowWriter(Database& database, qint64 step) : m_database(database), m_step(step) { }

Result<qint64> RowWriter::insert(const QString& table, const RowOwner& owner, const Row& columns)
{
    ENCORE_ASSIGN(id, idFor(table, columns));
    {
        QString names = u"id"_s;
        QString marks = u"?"_s;
        for (const auto& column : columns) {
            if (column.first == u"id"_s)
                continue;
            names += u", "_s + column.first;
            marks += u", ?"_s;
        }
        // Without RETURNING, which makes SQLite set a savepoint for each row, and the full-text index write out at each.
        Query query = m_database.prepare(u"INSERT INTO "_s + table + u" ("_s + names + u") VALUES ("_s + marks + u')');
        query.bind(id);
        for (const auto& column : columns) {
            if (column.first != u"id"_s)
                query.bind(column.second);
        }
        ENCORE_TRY(query.run());
    }
    ++m_writes;
    Run& run = m_runs[table];
    if (run.last != 0 && (id != run.last + 1 || id - run.first >= kLongestRun)) {
        ENCORE_TRY(flushRun(table, run));
        run = Run();
    }
    if (run.first == 0)
        run = {id, id, owner.record == 0 ? RowOwner{owner.kind, id} : owner};
    run.last = id;
    return id;
}

// The transaction keeps all others from writing, so the ids that follow the last one are free until it ends.
Result<qint64> RowWriter::idFor(const QString& table, const Row& columns)
{
    auto next = m_nextIds.find(table);
    if (next == m_nextIds.end()) {
        ENCORE_ASSIGN(last, m_database.scalar(u"SELECT COALESCE(max(id), 0) FROM "_s + table));
        next = m_nextIds.emplace(table, last.toLongLong() + 1).first;
    }
    const auto given = std::ranges::find(columns, u"id"_s, &Row::value_type::first);
    const qint64 id = given == columns.end() ? next->second : given->second.toLongLong();
    next->second = std::max(next->second, id + 1);
    return id;
}

Status RowWriter::update(const QString& table, qint64 id, const RowOwner& owner, const Row& columns)
{
    ENCORE_TRY(flush());
    ENCORE_ASSIGN(before, readRow(m_database, table, id, columnNames(columns)));
    Row changed;
    Row former;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (QJsonValue::fromVariant(before[i].second) != QJsonValue::fromVariant(columns[i].second)) {
            changed.push_back(columns[i]);
            former.push_back(before[i]);
        }
    }
    if (changed.empty())
        return {};
    ENCORE_TRY(writeUpdate(m_database, table, id, changed));
    return log(table, id, id, u"update"_s, owner, textOf(objectOf(former)), textOf(objectOf(changed)));
}

Status RowWriter::updateMany(const QString& table, Kind kind, const std::vector<std::pair<qint64, Row>>& rows)
{
    ENCORE_TRY(flush());
    for (size_t at = 0; at < rows.size(); at += kBlock) {
        const Rows block = Rows(rows).subspan(at, std::min(kBlock, rows.size() - at));
        ENCORE_ASSIGN(present, readRows(m_database, table, block));
        std::vector<Logged> logged;
        for (const auto& [id, row] : block) {
            const auto found = present.find(id);
            if (found == present.end())
                return Error{ErrorCode::NotFound, u"It is not there any more."_s,
                    {{u"table"_s, table}, {u"record"_s, QString::number(id)}}};
            QJsonObject former;
            QJsonObject changed;
            for (size_t i = 0; i < row.size(); ++i) {
                const QJsonValue before = QJsonValue::fromVariant(found->second[i].second);
                const QJsonValue after = QJsonValue::fromVariant(row[i].second);
                if (before == after)
                    continue;
                former.insert(row[i].first, before);
                changed.insert(row[i].first, after);
            }
            if (!changed.isEmpty())
                logged.push_back({id, textOf(former), textOf(changed)});
        }
        ENCORE_TRY(writeRows(m_database, table, block));
        ENCORE_TRY(logMany(table, kind, logged));
    }
    return {};
}

Status RowWriter::logMany(const QString& table, Kind kind, const std::vector<Logged>& rows)
{
    if (rows.size() != kBlock) {
        for (const Logged& row : rows)
            ENCORE_TRY(log(table, row.id, row.id, u"update"_s, {kind, row.id}, row.before, row.after));
        return {};
    }
    m_writes += qint64(rows.size());
    Query query = m_database.prepare(
        u"INSERT INTO change_row (step, tbl, row_id, row_last, op, kind, record, before, after) VALUES "_s
        + repeated(u"(?, ?, ?, ?, 'update', ?, ?, ?, ?)"_s));
    const QString owner(kind.key);
    for (const Logged& row : rows) {
        query.bind(m_step).bind(table).bind(row.id).bind(row.id).bind(owner).bind(row.id);
        query.bind(row.before).bind(row.after);
    }
    return query.run();
}

Status RowWriter::remove(const QString& table, qint64 id, const RowOwner& owner)
{
    ENCORE_TRY(flush());
    ENCORE_ASSIGN(before, readWholeRow(m_database, table, id));
    ENCORE_TRY(writeDelete(m_database, table, id));
    return log(table, id, id, u"delete"_s, owner, textOf(objectOf(before)), QString());
}

Status RowWriter::flush()
{
    for (const auto& [table, run] : m_runs)
        ENCORE_TRY(flushRun(table, run));
    m_runs.clear();
    return {};
}

Status RowWriter::flushRun(const QString& table, const Run& run)
{
    return log(table, run.first, run.last, u"insert"_s, run.owner, QString(), QString());
}

Status RowWriter::log(const QString& table, qint64 first, qint64 last, const QString& op, const RowOwner& owner,
    const QString& before, const QString& after)
{
    ++m_writes;
    Query query = m_database.prepare(
        u"INSERT INTO change_row (step, tbl, row_id, row_last, op, kind, record, before, after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.bind(m_step).bind(table).bind(first).bind(last).bind(op).bind(QString(owner.kind.key)).bind(owner.record);
    query.bind(before.isEmpty() ? QVariant() : QVariant(before)).bind(after.isEmpty() ? QVariant() : QVariant(after));
    return query.run();
}

QString storable(const QString& text)
{
    bool clean = true;
    for (qsizetype i = 0; i < text.size() && clean; ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else
            clean = !c.isSurrogate() && !c.isNull();
    }
    if (clean)
        return text;
    QString out = QString::fromUtf8(text.toUtf8());
    out.remove(QChar(u'\0'));
    return out;
}

Status revertStep(Database& database, qint64 step, Changes& touched)
{
    return replay(database, step, true, touched);
}

Status repeatStep(Database& database, qint64 step, Changes& touched)
{
    return replay(database, step, false, touched);
}

} // namespace encore

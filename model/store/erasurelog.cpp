// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/erasurelog.h"

#include "model/domain/kinds.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr qint64 kNow = std::numeric_limits<qint64>::max();

struct LogRow
{
    qint64 id = 0;
    RowRef row;
    QJsonObject before;
    QJsonObject after;
    QString kind;
};

Status runWith(Database& database, const QString& sql, const QVariantList& values)
{
    Query query = database.prepare(sql);
    for (const QVariant& value : values)
        query.bind(value);
    return query.run();
}

// A removed row's end of life: the log entry that says so, or now. The same number can have belonged to another row before and after.
struct End
{
    RowRef row;
    qint64 at = kNow;
};

// The log of the person's own rows. What was deleted from them earlier is known from the log alone.
Result<std::vector<End>> dropOwnEntries(Database& database, const Forgotten& forgotten)
{
    std::vector<End> ends;
    for (const RowRef& row : forgotten.removed)
        ends.push_back({row, kNow});
    const QVariantList own{QString(person::kind.key), forgotten.person.value};
    {
        Query query = database.prepare(
            u"SELECT tbl, row_id, id FROM change_row WHERE kind = ? AND record = ? AND op = 'delete'"_s);
        query.bind(own[0]).bind(own[1]);
        ENCORE_TRY(query.run());
        while (query.next())
            ends.push_back({{query.text(0), query.integer(1)}, query.integer(2)});
        ENCORE_TRY(query.status());
    }
    ENCORE_TRY(runWith(database, u"DELETE FROM change_row WHERE kind = ? AND record = ? AND op <> 'insert'"_s, own));
    for (const RowRef& row : forgotten.removed) {
        if (row.table == attachment::kind.key || row.table == source::kind.key)
            ENCORE_TRY(runWith(database, u"DELETE FROM change_row WHERE tbl = ? AND row_id = ? AND op <> 'insert'"_s,
                {row.table, row.id}));
    }
    return ends;
}

// Takes one row out of the run of new rows it was added with.
Status splitRun(Database& database, const End& end)
{
    qint64 id = 0;
    qint64 first = 0;
    qint64 last = 0;
    {
        Query query = database.prepare(u"SELECT id, row_id, row_last FROM change_row WHERE tbl = ? AND op = 'insert' "
                                       u"AND row_id <= ? AND row_last >= ? "
                                       "AND id < ? ORDER BY id DESC LIMIT 1"_s);
        query.bind(end.row.table).bind(end.row.id).bind(end.row.id).bind(end.at);
        ENCORE_TRY(query.run());
        if (!query.next())
            return query.status();
        id = query.integer(0);
        first = query.integer(1);
        last = query.integer(2);
    }
    if (first == last)
        return runWith(database, u"DELETE FROM change_row WHERE id = ?"_s, {id});
    if (end.row.id == first)
        return runWith(database, u"UPDATE change_row SET row_id = ? WHERE id = ?"_s, {first + 1, id});
    if (end.row.id < last) {
        ENCORE_TRY(runWith(database,
            u"INSERT INTO change_row (step, tbl, row_id, row_last, op, kind, record) "
            "SELECT step, tbl, ?, row_last, op, kind, record FROM change_row WHERE id = ?"_s,
            {end.row.id + 1, id}));
    }
    return runWith(database, u"UPDATE change_row SET row_last = ? WHERE id = ?"_s, {end.row.id - 1, id});
}

QJsonObject parsed(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QVariant written(const QJsonObject& image)
{
    return image.isEmpty() ? QVariant()
                           : QVariant(QString::fromUtf8(QJsonDocument(image).toJson(QJsonDocument::Compact)));
}

Result<std::vector<LogRow>> suspects(Database& database, const Forgotten& forgotten)
{
    QString condition = u"before LIKE ? OR after LIKE ?"_s;
    if (!forgotten.names.isEmpty())
        condition += u" OR "_s + forgotten.names.condition({u"before"_s, u"after"_s});
    Query query = database.prepare(
        u"SELECT id, tbl, row_id, before, after, kind FROM change_row WHERE op <> 'insert' AND ("_s + condition
        + u" OR (tbl = 'quote' AND (before LIKE '%\"attribution\"%' OR after LIKE '%\"attribution\"%'))) ORDER BY id"_s);
    const QString number = u"%:"_s + QString::number(forgotten.person.value) + u'%';
    query.bind(number).bind(number);
    for (const QString& pattern : forgotten.names.likePatterns() + forgotten.names.likePatterns())
        query.bind(pattern);
    ENCORE_TRY(query.run());
    std::vector<LogRow> rows;
    while (query.next())
        rows.push_back({query.integer(0), {query.text(1), query.integer(2)}, parsed(query.text(3)),
            parsed(query.text(4)), query.text(5)});
    ENCORE_TRY(query.status());
    return rows;
}

bool pointsToPerson(const Schemas& schemas, const LogRow& row, const QJsonObject& image, const QString& column)
{
    if (row.row.table != u"link"_s)
        return refersToPerson(schemas, row.row.table, column);
    return column == u"target"_s && refersToPerson(schemas, row.kind, image.value(u"field"_s).toString());
}

// The image as if the person had never been named. Every image of a row is changed in the same way, so they still fit together.
QJsonObject redacted(const Schemas& schemas, const Forgotten& forgotten, const LogRow& row, const QJsonObject& image)
{
    QJsonObject clean = image;
    const bool signedByPerson = row.row.table == quote::kind.key && forgotten.quotes.contains(row.row.id);
    for (auto it = image.begin(); it != image.end(); ++it) {
        if (it->isString()) {
            const bool signature = signedByPerson && it.key() == u"attribution"_s && !it->toString().isEmpty();
            clean[it.key()] = signature ? QString(kFormerColleague) : forgotten.names.removedFrom(it->toString());
        } else if (it->isDouble() && it->toInteger() == forgotten.person.value
            && pointsToPerson(schemas, row, image, it.key())) {
            clean[it.key()] = forgotten.standIn.value;
        }
    }
    return clean;
}

Status redactImages(Database& database, const Schemas& schemas, const Forgotten& forgotten)
{
    ENCORE_ASSIGN(rows, suspects(database, forgotten));
    for (const LogRow& row : rows) {
        const QJsonObject before = redacted(schemas, forgotten, row, row.before);
        const QJsonObject after = redacted(schemas, forgotten, row, row.after);
        if (before == row.before && after == row.after)
            continue;
        ENCORE_TRY(runWith(database, u"UPDATE change_row SET before = ?, after = ? WHERE id = ?"_s,
            {written(before), written(after), row.id}));
    }
    return {};
}

// A text that keeps the name no longer equals its redacted images; without them it is simply left as it is by an undo.
Status dropColumn(Database& database, const RowRef& mention, const QString& column)
{
    std::vector<LogRow> rows;
    {
        Query query = database.prepare(
            u"SELECT id, before, after FROM change_row WHERE tbl = ? AND row_id = ? AND op = 'update'"_s);
        query.bind(mention.table).bind(mention.id);
        ENCORE_TRY(query.run());
        while (query.next())
            rows.push_back({query.integer(0), mention, parsed(query.text(1)), parsed(query.text(2)), {}});
        ENCORE_TRY(query.status());
    }
    for (LogRow& row : rows) {
        if (!row.after.contains(column))
            continue;
        row.before.remove(column);
        row.after.remove(column);
        if (row.after.isEmpty())
            ENCORE_TRY(runWith(database, u"DELETE FROM change_row WHERE id = ?"_s, {row.id}));
        else
            ENCORE_TRY(runWith(database, u"UPDATE change_row SET before = ?, after = ? WHERE id = ?"_s,
                {written(row.before), written(row.after), row.id}));
    }
    return {};
}

Status redactSteps(Database& database, const PersonNames& names)
{
    std::vector<std::tuple<qint64, QString, QString>> steps;
    if (!names.isEmpty()) {
        Query query = database.prepare(
            u"SELECT id, label, author FROM change_step WHERE "_s + names.condition({u"label"_s, u"author"_s}));
        for (const QString& pattern : names.likePatterns() + names.likePatterns())
            query.bind(pattern);
        ENCORE_TRY(query.run());
        while (query.next())
            steps.emplace_back(query.integer(0), query.text(1), query.text(2));
        ENCORE_TRY(query.status());
    }
    for (const auto& [id, label, author] : steps) {
        ENCORE_TRY(runWith(database, u"UPDATE change_step SET label = ?, author = ? WHERE id = ?"_s,
            {names.removedFrom(label), names.removedFrom(author), id}));
    }
    // A step of which nothing is left could be "undone" without any effect.
    return database.run(u"DELETE FROM change_step WHERE id NOT IN (SELECT step FROM change_row)"_s);
}

} // namespace

bool refersToPerson(const Schemas& schemas, const QString& table, const QString& column)
{
    const RecordSchema* schema = schemas.byKey(table);
    const FieldDef* field = schema ? schema->field(column) : nullptr;
    return field && field->target == person::kind.key;
}

Status forgetInLog(Database& database, const Schemas& schemas, const Forgotten& forgotten)
{
    ENCORE_TRY(database.run(u"DELETE FROM change_row WHERE step IN (SELECT id FROM change_step WHERE undone = 1)"_s));
    ENCORE_TRY(database.run(u"DELETE FROM change_step WHERE undone = 1"_s));
    ENCORE_ASSIGN(ends, dropOwnEntries(database, forgotten));
    for (const End& end : ends)
        ENCORE_TRY(splitRun(database, end));
    ENCORE_TRY(redactImages(database, schemas, forgotten));
    for (const auto& [row, column] : forgotten.mentions)
        ENCORE_TRY(dropColumn(database, row, column));
    return redactSteps(database, forgotten.names);
}

} // namespace encore

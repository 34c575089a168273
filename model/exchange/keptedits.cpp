// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/keptedits.h"

#include "model/exchange/importmerge.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

/// One logged change of a row.
struct Edit
{
    QString table;
    QString op;
    qint64 first;
    qint64 last;
    QJsonObject before;
    QJsonObject after;
};

QString nameIn(const QString& table, const QJsonObject& image)
{
    if (table == "section"_L1 && image.contains(u"heading"_s))
        return u"sections:"_s + image.value(u"heading"_s).toString();
    if (table == "extra"_L1 && image.contains(u"key"_s))
        return u"extras:"_s + image.value(u"key"_s).toString();
    return table == "link"_L1 ? image.value(u"field"_s).toString() : QString();
}

Result<QString> storedName(Database& database, const QString& table, qint64 row)
{
    static const QHash<QString, QString> columns{
        {u"section"_s, u"heading"_s}, {u"extra"_s, u"key"_s}, {u"link"_s, u"field"_s}};
    const QString column = columns.value(table);
    if (column.isEmpty())
        return QString();
    Query query = database.prepare(u"SELECT "_s + column + u" FROM "_s + table + u" WHERE id = ?"_s);
    query.bind(row);
    ENCORE_TRY(query.run());
    if (!query.next())
        return QString();
    return nameIn(table, QJsonObject{{column, query.text(0)}});
}

// Of the edits of a record only those of its text in another language concern that version.
void keepOnlyOfVersion(ImportItem& item)
{
    const Record& version = item.draft.record;
    const QString language = version.languages.empty() ? QString() : version.languages.front().language;
    QStringList own;
    for (const Section& section : version.sections)
        own << QString(u"sections:"_s + section.heading);
    for (const Extra& extra : version.extras)
        own << QString(u"extras:"_s + versionKey(extra.key, language));
    item.keptFields.removeIf([&own](const QString& field) { return !own.contains(field); });
}

void tellKept(const RecordSchema& schema, ImportItem& item)
{
    QStringList names;
    for (const QString& key : item.keptFields) {
        const FieldDef* field = schema.field(key);
        names << (field ? field->label : key.section(u':', 1));
    }
    item.problems.push_back({u"edits_kept"_s,
        u"The source has changed, and so have you since the last import. Your version was kept of: %1."_s.arg(
            names.join(u", "_s)),
        0});
}

// What was changed in a record since it was last imported.
Result<std::vector<Edit>> editsSince(Database& database, const KnownSource& known)
{
    Query query =
        database.prepare(u"SELECT r.tbl, r.op, r.row_id, r.row_last, r.before, r.after FROM change_row r JOIN "
                         u"change_step s ON s.id = r.step "
                         "WHERE s.undone = 0 AND r.record = ? AND r.kind = ? AND s.at > ? ORDER BY r.id"_s);
    query.bind(known.record).bind(known.kind).bind(known.importedAt);
    ENCORE_TRY(query.run());
    std::vector<Edit> edits;
    while (query.next()) {
        edits.push_back({query.text(0), query.text(1), query.integer(2), query.integer(3),
            QJsonDocument::fromJson(query.text(4).toUtf8()).object(),
            QJsonDocument::fromJson(query.text(5).toUtf8()).object()});
    }
    ENCORE_TRY(query.status());
    return edits;
}

} // namespace

Status findEdits(Database& database, const Schemas& schemas, const KnownSource& known, ImportItem& item)
{
    ENCORE_ASSIGN(edits, editsSince(database, known));
    for (const Edit& edit : edits) {
        if (edit.table == known.kind) {
            item.keptFields.append(edit.after.keys());
            continue;
        }
        if (edit.op == "update"_L1 && edit.after.keys() == QStringList{u"position"_s})
            continue; // moved by what came or went before it
        // A section that was renamed is known by both of its names.
        item.keptFields << nameIn(edit.table, edit.before);
        for (qint64 row = edit.first; row <= edit.last && edit.op != "delete"_L1; ++row) {
            ENCORE_ASSIGN(stored, storedName(database, edit.table, row));
            item.keptFields << stored;
        }
    }
    for (const QString& bookkeeping : {QString(), u"version"_s, u"updated_at"_s, u"trashed_at"_s})
        item.keptFields.removeAll(bookkeeping);
    item.keptFields.removeDuplicates();
    if (!item.translationOf.isEmpty())
        keepOnlyOfVersion(item);
    if (!item.keptFields.isEmpty())
        tellKept(schemas.of(item.draft.record.kind), item);
    return {};
}

} // namespace encore

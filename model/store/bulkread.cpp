// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/bulkread.h"

#include "model/store/bulkvalue.h"
#include "model/store/fieldwriter.h"
#include "model/store/rowmapping.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

Query blockQuery(Database& database, const QString& head, const QString& tail, const QVariantList& before,
    std::span<const RecordId> ids)
{
    static const QString marks = QStringList(qsizetype(kBulkBlock), u"?"_s).join(u", "_s);
    Query query = database.prepare(head + u" IN ("_s + marks + u')' + tail);
    for (const QVariant& value : before)
        query.bind(value);
    for (size_t i = 0; i < kBulkBlock; ++i)
        query.bind(ids[std::min(i, ids.size() - 1)].value);
    return query;
}

Status readLists(Database& database, const RecordSchema& schema, const FieldDef& field, std::span<const RecordId> ids,
    std::map<qint64, BulkPresent>& found)
{
    const bool refs = field.type == FieldType::RefList;
    Query query = blockQuery(database,
        u"SELECT record, "_s + QString(refs ? u"target"_s : u"code"_s)
            + u" FROM link WHERE kind = ? AND field = ? AND record"_s,
        u" ORDER BY record, position, id"_s, {schema.table(), field.key}, ids);
    ENCORE_TRY(query.run());
    while (query.next()) {
        const auto at = found.find(query.integer(0));
        if (at == found.end())
            continue;
        if (isEmpty(at->second.value))
            at->second.value = refs ? Value(std::vector<RecordId>()) : Value(QStringList());
        if (auto* list = std::get_if<std::vector<RecordId>>(&at->second.value))
            list->push_back(RecordId{query.integer(1)});
        else
            std::get<QStringList>(at->second.value) << query.text(1);
    }
    return query.status();
}

Status readOwn(Database& database, const RecordSchema& schema, const FieldDef& field, std::span<const RecordId> ids,
    std::map<qint64, BulkPresent>& found)
{
    Query query =
        blockQuery(database, u"SELECT record, value FROM extra WHERE custom = 1 AND kind = ? AND key = ? AND record"_s,
            {}, {schema.table(), field.key}, ids);
    ENCORE_TRY(query.run());
    while (query.next()) {
        const auto at = found.find(query.integer(0));
        if (at == found.end())
            continue;
        if (Result<Value> value = valueFromText(field, query.text(1)))
            at->second.value = *value;
    }
    return query.status();
}

// All that is written in the sections of each record, headings included, as one value.
Status readTexts(
    Database& database, const RecordSchema& schema, std::span<const RecordId> ids, std::map<qint64, BulkPresent>& found)
{
    Query query = blockQuery(database, u"SELECT record, heading, text FROM section WHERE kind = ? AND record"_s,
        u" ORDER BY record, position"_s, {schema.table()}, ids);
    ENCORE_TRY(query.run());
    std::map<qint64, QStringList> texts;
    while (query.next())
        texts[query.integer(0)] << query.text(1) << query.text(2);
    ENCORE_TRY(query.status());
    for (auto& [id, present] : found) {
        texts[id].removeAll(QString());
        if (!texts[id].isEmpty())
            present.value = texts[id].join(u'\n');
    }
    return {};
}

} // namespace

Result<std::map<qint64, BulkPresent>> readPresent(
    Database& database, const RecordSchema& schema, const FieldDef& field, std::span<const RecordId> ids)
{
    std::map<qint64, BulkPresent> found;
    {
        QString columns = u"SELECT id, version, trashed_at"_s;
        const bool stored = field.stored() && !isBulkText(field);
        if (stored)
            columns += u", "_s + field.key;
        if (stored && field.type == FieldType::Money)
            columns += u", "_s + field.key + u"_currency"_s;
        Query query = blockQuery(database, columns + u" FROM "_s + schema.table() + u" WHERE id"_s, {}, {}, ids);
        ENCORE_TRY(query.run());
        while (query.next()) {
            BulkPresent& each = found[query.integer(0)];
            each.version = int(query.integer(1));
            each.trashed = !query.isNull(2);
            int column = 3;
            if (stored)
                each.value = normalized(readValue(field, query, column));
        }
        ENCORE_TRY(query.status());
    }
    if (isBulkText(field))
        ENCORE_TRY(readTexts(database, schema, ids, found));
    else if (isListField(field))
        ENCORE_TRY(readLists(database, schema, field, ids, found));
    else if (field.custom)
        ENCORE_TRY(readOwn(database, schema, field, ids, found));
    return found;
}

} // namespace encore

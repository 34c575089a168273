// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/namedrefs.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Records outside of the trash with this title; at most two, as more make no difference.
Result<std::vector<RecordId>> titled(Database& database, const RecordSchema& schema, const QString& title, bool exactly)
{
    const QString column = schema.titleSql(u"t"_s);
    Query query = database.prepare(u"SELECT t.id FROM "_s + schema.table() + u" t WHERE "_s + column
        + QString(exactly ? u" = ?"_s : u" = ? COLLATE NOCASE"_s)
        + u" AND t.trashed_at IS NULL ORDER BY t.id LIMIT 2"_s);
    query.bind(title);
    ENCORE_TRY(query.run());
    std::vector<RecordId> ids;
    while (query.next())
        ids.push_back(RecordId{query.integer(0)});
    ENCORE_TRY(query.status());
    return ids;
}

// A relation to nothing is a bad value, not a command about something that is missing.
Result<RecordId> target(Database& database, const RecordSchema& schema, const FieldDef& field, const QString& text)
{
    Result<RecordId> found = recordMeant(database, schema, text);
    if (found || found.error().code != ErrorCode::NotFound)
        return found;
    Error error = found.error().with(u"field"_s, field.key);
    error.code = ErrorCode::Invalid;
    return error;
}

} // namespace

Result<RecordId> recordMeant(Database& database, const RecordSchema& schema, const QString& text)
{
    const QString wanted = text.trimmed();
    Result<RecordId> found = findRecord(database, schema, wanted);
    if (found || found.error().code != ErrorCode::NotFound)
        return found;
    for (const bool exactly : {true, false}) {
        ENCORE_ASSIGN(ids, titled(database, schema, wanted, exactly));
        if (ids.size() > 1) {
            return Error{ErrorCode::Invalid,
                u"Several %1 are called \"%2\"; give the id or the uid."_s.arg(schema.plural().toLower(), wanted),
                {{u"kind"_s, schema.table()}}};
        }
        if (!ids.empty())
            return ids.front();
    }
    return Error{ErrorCode::NotFound, u"There is no %1 \"%2\"."_s.arg(schema.singular().toLower(), wanted),
        {{u"kind"_s, schema.table()}}};
}

Result<Value> valueMeant(Database& database, const Schemas& schemas, const FieldDef& field, const QString& text)
{
    if (field.type != FieldType::Ref && field.type != FieldType::RefList)
        return valueFromText(field, text);
    if (text.trimmed().isEmpty())
        return Value();
    const RecordSchema& schema = *schemas.byKey(field.target);
    if (field.type == FieldType::Ref) {
        ENCORE_ASSIGN(id, target(database, schema, field, text));
        return Value(id);
    }
    // Numbers may be divided by commas; names hold commas.
    static const QRegularExpression numbers(u"^[\\d,; ]+$"_s);
    static const QRegularExpression commaOrSemicolon(u"[,;]"_s);
    const QStringList parts = numbers.match(text).hasMatch() ? text.split(commaOrSemicolon, Qt::SkipEmptyParts)
                                                             : text.split(u';', Qt::SkipEmptyParts);
    std::vector<RecordId> ids;
    for (const QString& part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        ENCORE_ASSIGN(id, target(database, schema, field, part));
        ids.push_back(id);
    }
    return normalized(Value(ids));
}

} // namespace encore

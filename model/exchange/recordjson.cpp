// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/recordjson.h"

#include "model/store/rowmapping.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

bool isRelation(const FieldDef& field)
{
    return field.type == FieldType::Ref || field.type == FieldType::RefList;
}

struct ValueWriter
{
    JsonWriter& out;
    const FieldDef& field;
    const RefWriter& ref;

    void one(RecordId id) const { ref ? ref(out, field, id) : out.number(id.value); }

    void operator()(std::monostate) const
    {
        if (field.type != FieldType::RefList && field.type != FieldType::ChoiceList)
            return out.null();
        out.beginArray();
        out.endArray();
    }
    void operator()(const QString& text) const { out.text(text); }
    void operator()(double number) const { out.number(number); }
    void operator()(qint64 number) const { out.number(number); }
    void operator()(bool flag) const { out.flag(flag); }
    void operator()(const PartialDate& date) const { out.text(date.text()); }
    void operator()(const QDateTime& time) const { out.text(storedTime(time)); }
    void operator()(const Money& money) const { out.text(money.text()); }
    void operator()(RecordId id) const { one(id); }
    void operator()(const std::vector<RecordId>& ids) const
    {
        out.beginArray();
        for (const RecordId id : ids)
            one(id);
        out.endArray();
    }
    void operator()(const QStringList& codes) const
    {
        out.beginArray();
        for (const QString& code : codes)
            out.text(code);
        out.endArray();
    }
};

void writeRefTitles(JsonWriter& out, const FieldDef& field, const RecordRow& row)
{
    out.key(QString(field.key + u"_title"_s));
    const auto found = row.refTitles.find(field.key);
    const QStringList titles = found == row.refTitles.end() ? QStringList() : found->second;
    if (field.type == FieldType::Ref)
        return titles.isEmpty() ? out.null() : out.text(titles.front());
    out.beginArray();
    for (const QString& title : titles)
        out.text(title);
    out.endArray();
}

} // namespace

void writeJsonValue(JsonWriter& out, const FieldDef& field, const Value& value, const RefWriter& writeRef)
{
    std::visit(ValueWriter{out, field, writeRef}, value);
}

Result<Value> valueFromJson(const FieldDef& field, const QJsonValue& json)
{
    switch (json.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: return Value();
    case QJsonValue::Bool: return valueFromText(field, json.toBool() ? u"yes"_s : u"no"_s);
    case QJsonValue::Double:
        if (field.type == FieldType::Number)
            return Value(json.toDouble());
        return valueFromText(field, QString::number(json.toDouble(), 'g', QLocale::FloatingPointShortest));
    case QJsonValue::Array: {
        QStringList codes;
        for (const QJsonValue& each : json.toArray())
            codes << each.toString();
        return field.type == FieldType::ChoiceList ? Result<Value>(normalized(Value(codes)))
                                                   : valueFromText(field, codes.join(u"; "_s));
    }
    default:
        // Taken as it is: valueFromText would trim it.
        if (field.type == FieldType::Text || field.type == FieldType::LongText)
            return normalized(Value(json.toString()));
        return valueFromText(field, json.toString());
    }
}

void writeFields(JsonWriter& out, const RecordSchema& schema, const RecordRow& row)
{
    const Record& record = row.record;
    out.pair(u"id", record.id.value);
    out.pair(u"uid", record.uid);
    out.pair(u"version", qint64(record.version));
    out.pair(u"created_at", storedTime(record.createdAt));
    out.pair(u"updated_at", storedTime(record.updatedAt));
    out.pairOrNull(u"trashed_at", record.trashedAt.isValid() ? storedTime(record.trashedAt) : QString());
    if (!schema.titleField())
        out.pairOrNull(u"title", row.title);
    for (const FieldDef& field : schema.fields()) {
        out.key(field.key);
        writeJsonValue(out, field, record.value(field.key));
        if (isRelation(field))
            writeRefTitles(out, field, row);
    }
}

namespace {

void writeSections(JsonWriter& out, const Record& record)
{
    out.key(u"sections");
    out.beginArray();
    for (const Section& section : record.sections) {
        out.beginObject();
        out.pair(u"language", section.language);
        out.pair(u"key", section.key);
        out.pair(u"heading", section.heading);
        out.pair(u"level", qint64(section.level));
        out.pair(u"text", section.text);
        out.endObject();
    }
    out.endArray();
}

void writeLanguages(JsonWriter& out, const Record& record)
{
    out.key(u"languages");
    out.beginArray();
    for (const LanguageVersion& version : record.languages) {
        out.beginObject();
        out.pair(u"language", version.language);
        out.pair(u"title", version.title);
        out.pair(u"source", version.source);
        out.endObject();
    }
    out.endArray();
}

} // namespace

void writeTextParts(JsonWriter& out, const RecordSchema& schema, const Record& record)
{
    if (schema.hasText()) {
        writeSections(out, record);
        writeLanguages(out, record);
    }
    out.key(u"extras");
    out.beginArray();
    for (const Extra& extra : record.extras) {
        out.beginObject();
        out.pair(u"key", extra.key);
        out.pair(u"value", extra.value);
        out.endObject();
    }
    out.endArray();
}

} // namespace encore

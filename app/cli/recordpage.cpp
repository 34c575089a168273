// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recordpage.h"

#include "model/exchange/recordjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore::cli {

namespace {

constexpr size_t kMostColumns = 5;

QString labelOf(const FieldDef& field, const QString& code)
{
    for (const auto& [each, label] : field.choices) {
        if (each == code)
            return label;
    }
    return code;
}

QString groupKey(const RecordSchema& schema)
{
    return schema.commandName().replace(u'-', u'_');
}

void printHanging(Output& output, const RecordSchema& schema, const std::vector<RecordRow>& rows)
{
    if (rows.empty())
        return;
    output.line();
    output.line(u"%1 (%2)"_s.arg(schema.plural()).arg(rows.size()));
    for (const RecordRow& row : rows) {
        QStringList parts;
        for (const FieldDef* field : columnsOf(schema)) {
            if (const QString text = shownValue(*field, row); !text.isEmpty())
                parts << QString(field->label + u": "_s + text.simplified());
        }
        output.line(u"  %1  %2"_s.arg(QString::number(row.record.id.value), row.title.simplified()));
        if (!parts.isEmpty())
            output.line(u"      "_s + parts.join(u" · "_s));
    }
}

} // namespace

Result<WholeRecord> wholeRecord(Session& session, const RecordSchema& schema, RecordId id)
{
    Database& database = session.database();
    WholeRecord whole;
    ENCORE_ASSIGN(record, getRecord(database, schema, id));
    ENCORE_ASSIGN(rows, getRows(database, session.schemas(), schema, std::span(&id, 1)));
    whole.record = std::move(record);
    whole.row = rows.front();
    std::map<QString, std::vector<RecordId>> byKind;
    for (const Dependent& each : dependentKinds(session.schemas(), schema.kind())) {
        ENCORE_ASSIGN(ids, dependents(database, session.schemas().of(each.kind), each.field, id));
        auto& all = byKind[QString(each.kind.key)];
        all.insert(all.end(), ids.begin(), ids.end());
    }
    for (auto& [key, ids] : byKind) {
        std::ranges::sort(ids);
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        const RecordSchema* kind = session.schemas().byKey(key);
        ENCORE_ASSIGN(found, getRows(database, session.schemas(), *kind, ids));
        whole.hanging.emplace_back(kind, std::move(found));
    }
    return whole;
}

void writeWholeRecord(JsonWriter& json, const RecordSchema& schema, const WholeRecord& whole)
{
    json.beginObject(JsonWriter::Layout::Lines);
    json.pair(u"kind_of", schema.commandName());
    writeFields(json, schema, whole.row);
    writeTextParts(json, schema, whole.record);
    for (const auto& [kind, rows] : whole.hanging) {
        json.key(groupKey(*kind));
        json.beginArray(JsonWriter::Layout::Lines);
        for (const RecordRow& row : rows) {
            json.beginObject();
            writeFields(json, *kind, row);
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
}

void printRecord(Output& output, const RecordSchema& schema, const WholeRecord& whole)
{
    const Record& record = whole.record;
    output.line(whole.row.title);
    output.line(u"%1 %2 · %3"_s.arg(schema.singular(), QString::number(record.id.value), record.uid));
    if (record.trashedAt.isValid())
        output.line(u"In the trash since "_s + record.trashedAt.toString(Qt::ISODate));
    output.line();
    for (const FieldDef& field : schema.fields()) {
        const QString text = shownValue(field, whole.row);
        if (!text.isEmpty() && &field != schema.titleField() && !field.is(Hidden))
            output.line(QString(field.label + u':').leftJustified(24) + u' ' + text);
    }
    for (const Extra& extra : record.extras)
        output.line(QString(extra.key + u':').leftJustified(24) + u' ' + extra.value);
    for (const Section& section : record.sections) {
        output.line();
        const QString language = section.language.isEmpty() ? QString() : QString(u" ["_s + section.language + u']');
        if (!section.heading.isEmpty() || !language.isEmpty())
            output.line(section.heading + language);
        output.line(section.text);
    }
    for (const auto& [kind, rows] : whole.hanging)
        printHanging(output, *kind, rows);
}

std::vector<const FieldDef*> columnsOf(const RecordSchema& schema)
{
    std::vector<const FieldDef*> columns;
    for (const FieldDef& field : schema.fields()) {
        if (columns.size() < kMostColumns && field.is(Essential) && &field != schema.titleField()
            && field.type != FieldType::LongText)
            columns.push_back(&field);
    }
    return columns;
}

QString shownValue(const FieldDef& field, const RecordRow& row)
{
    const Value& value = row.record.value(field.key);
    if (field.type == FieldType::Ref || field.type == FieldType::RefList) {
        const auto titles = row.refTitles.find(field.key);
        return titles == row.refTitles.end() ? QString() : titles->second.join(u", "_s);
    }
    if (const auto* codes = std::get_if<QStringList>(&value)) {
        QStringList labels;
        for (const QString& code : *codes)
            labels << labelOf(field, code);
        return labels.join(u", "_s);
    }
    const QString text = valueToText(field, value);
    return field.type == FieldType::Choice ? labelOf(field, text) : text;
}

} // namespace encore::cli

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvexport.h"

#include "model/exchange/joinedcells.h"
#include "model/exchange/recordset.h"
#include "model/store/rowmapping.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr size_t kBlock = 256;

// What stands before the first character that could start a formula is left as it is by spreadsheets, apostrophes aside.
bool startsFormula(QStringView text)
{
    static const QString kDangerous = u"=+-@\t\r|%\uFF1D\uFF0B\uFF0D\uFF20\uFF5C\uFF05"_s;
    return !text.isEmpty() && kDangerous.contains(text.front());
}

qsizetype apostrophes(QStringView text)
{
    qsizetype count = 0;
    while (count < text.size() && text[count] == u'\'')
        ++count;
    return count;
}

bool isText(const FieldDef& field)
{
    switch (field.type) {
    case FieldType::Number:
    case FieldType::Integer:
    case FieldType::Date:
    case FieldType::DateTime:
    case FieldType::Money:
    case FieldType::Flag: return false;
    default: return true;
    }
}

struct Table
{
    const RecordSchema& schema;
    QStringList sectionKeys;
    QStringList extraKeys;

    QStringList header() const
    {
        QStringList names{u"id"_s, u"uid"_s};
        for (const FieldDef& field : schema.fields())
            names << field.key;
        names << sectionKeys;
        if (!sectionKeys.isEmpty())
            names << u"other_text"_s;
        for (const QString& key : extraKeys)
            names << guardedCell(key);
        return names;
    }
};

QString cellOf(const FieldDef& field, const RecordRow& row)
{
    if (field.type == FieldType::Ref || field.type == FieldType::RefList) {
        const auto titles = row.refTitles.find(field.key);
        return titles == row.refTitles.end() ? QString() : guardedCell(titles->second.join(u"; "_s));
    }
    const QString text = valueToText(field, row.record.value(field.key));
    return isText(field) ? guardedCell(text) : text;
}

void appendText(const Table& table, const Record& record, QStringList& cells)
{
    std::map<QString, QStringList> byKey;
    QStringList other;
    for (const Section& section : record.sections) {
        if (!section.key.isEmpty() && section.language.isEmpty()) {
            byKey[section.key] << section.text;
            continue;
        }
        other << otherTextOf(section);
    }
    for (const QString& key : table.sectionKeys)
        cells << guardedCell(byKey[key].join(u"\n\n"_s));
    if (!table.sectionKeys.isEmpty())
        cells << guardedCell(other.join(u"\n\n"_s));
    for (const QString& key : table.extraKeys) {
        QStringList values;
        for (const Extra& extra : record.extras) {
            if (extra.key == key)
                values << extra.value;
        }
        cells << guardedCell(values.join(u"; "_s));
    }
}

Status put(QIODevice& out, const QByteArray& bytes)
{
    if (out.write(bytes) == bytes.size())
        return {};
    return Error{ErrorCode::Io, out.errorString(), {}};
}

} // namespace

QString guardedCell(const QString& text)
{
    return startsFormula(QStringView(text).mid(apostrophes(text))) ? QString(u'\'' + text) : text;
}

QString unguardedCell(const QString& cell)
{
    const qsizetype count = apostrophes(cell);
    return count > 0 && startsFormula(QStringView(cell).mid(count)) ? cell.mid(1) : cell;
}

QByteArray csvLine(const QStringList& cells)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += ',';
        const QString& cell = cells[i];
        const bool quoted = std::ranges::any_of(cell,
                                [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r' || c == u';'; })
            || cell.startsWith(u' ') || cell.endsWith(u' ');
        QByteArray bytes = cell.toUtf8();
        line += quoted ? '"' + bytes.replace('"', "\"\"") + '"' : bytes;
    }
    return line + "\r\n";
}

Status writeCsv(
    QIODevice& out, Session& session, const RecordSchema& schema, std::span<const RecordId> ids, CsvColumns columns)
{
    Database& database = session.database();
    Table table{schema, {}, {}};
    if (columns == CsvColumns::Everything) {
        ENCORE_ASSIGN(sectionKeys, sectionKeysOf(database, schema));
        ENCORE_ASSIGN(extraKeys, extraKeysOf(database, schema));
        table.sectionKeys = sectionKeys;
        table.extraKeys = extraKeys;
    }
    ENCORE_TRY(put(out, "\xEF\xBB\xBF" + csvLine(table.header())));
    for (size_t at = 0; at < ids.size(); at += kBlock) {
        ENCORE_ASSIGN(
            rows, getRows(database, session.schemas(), schema, ids.subspan(at, std::min(kBlock, ids.size() - at))));
        for (const RecordRow& row : rows) {
            QStringList cells{QString::number(row.record.id.value), guardedCell(row.record.uid)};
            for (const FieldDef& field : schema.fields())
                cells << cellOf(field, row);
            if (columns == CsvColumns::Everything) {
                ENCORE_ASSIGN(record, getRecord(database, schema, row.record.id));
                appendText(table, record, cells);
            }
            ENCORE_TRY(put(out, csvLine(cells)));
        }
    }
    return {};
}

} // namespace encore

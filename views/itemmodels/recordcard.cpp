// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/itemmodels/recordcard.h"

#include "model/domain/kinds.h"
#include "views/itemmodels/recordtext.h"
#include "views/services/labels.h"

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr size_t kMostPills = 2;

QString refTitle(const ListRow& row, const QString& field)
{
    const auto titles = row.row.refTitles.find(field);
    return titles == row.row.refTitles.end() ? QString() : titles->second.join(u", "_s);
}

// A record without a title of its own is known by the two records that it connects.
bool nameByRelations(const RecordSchema& schema, const ListRow& row, CardFace& face)
{
    QStringList names;
    for (const FieldDef& field : schema.fields()) {
        if (field.type == FieldType::Ref && field.is(Required))
            names << refTitle(row, field.key);
    }
    if (schema.titleField() || names.size() != 2)
        return false;
    face.title = names[0];
    face.line = u"→ "_s + names[1];
    return true;
}

// The words that say what it is about, the first first.
QStringList telling(const RecordSchema& schema, const ListRow& row)
{
    QStringList found;
    for (const FieldDef& field : schema.fields()) {
        const bool words = field.type == FieldType::Text || field.type == FieldType::LongText;
        const bool related = field.type == FieldType::Ref || field.type == FieldType::RefList;
        if (&field == schema.titleField() || !field.is(Essential) || field.is(Hidden) || !(words || related))
            continue;
        if (const QString text = columnText(schema, row, field.key); !text.isEmpty())
            found << text.simplified();
    }
    return found.isEmpty() ? QStringList{row.snippet.text} : found;
}

} // namespace

CardFace recordCard(const RecordSchema& schema, const ListRow* row, bool small, const QString& without)
{
    CardFace face;
    if (!row) {
        face.pending = true;
        return face;
    }
    const QStringList words = telling(schema, *row);
    const bool named = nameByRelations(schema, *row, face);
    if (!named) {
        face.title = row->row.title;
        face.line = words.front();
    }
    for (const FieldDef& field : schema.fields()) {
        const auto* code = std::get_if<QString>(&row->row.record.value(field.key));
        const bool state = field.type == FieldType::Choice && field.is(Essential) && field.key != without;
        if (code && state && face.pills.size() < kMostPills && toneOf(field, *code) != Tone::Neutral)
            face.pills.push_back({choiceLabel(field, *code), toneOf(field, *code)});
    }
    if (small && face.pills.size() > 1)
        face.pills.resize(1);
    face.people = row->people;
    if (face.people.isEmpty()) {
        if (const QString owner = refTitle(*row, u"owner"_s); !owner.isEmpty())
            face.people << owner;
    }
    face.figure = !row->figure.isEmpty() ? figureText(row->figure, QLocale()) : columnText(schema, *row, u"adoption"_s);
    // A card with no state, people or figure has room for a second word about it.
    if (!named && face.pills.empty() && face.people.isEmpty() && face.figure.isEmpty())
        face.figure = words.value(1);
    if (!small) {
        face.initials = row->row.title;
    } else if (!face.figure.isEmpty()) {
        // Beside a state and people there is no room for it in a column.
        face.line = face.line.isEmpty() ? face.figure : QString(face.figure + u" · "_s + face.line);
        face.figure.clear();
    }
    return face;
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/itemmodels/recordtext.h"

#include "model/domain/kinds.h"
#include "views/services/colourwords.h"
#include "views/services/labels.h"
#include "views/widgets/dateedit.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

const QString kPeople = u"people"_s;
const QString kFigure = u"key_figure"_s;
const QString kCreated = u"created_at"_s;
const QString kUpdated = u"updated_at"_s;
const QString kAdoption = u"adoption"_s;

QString tr(const char* source)
{
    return QCoreApplication::translate("encore", source);
}

QString figurePart(const std::optional<double>& number, const QString& text, const QLocale& locale)
{
    return number ? displayNumber(*number, locale) : text;
}

QString timeText(const QDateTime& time, const QDateTime& now)
{
    return now.isValid() ? timeAgo(time, now) : QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

QString figureText(const KeyFigureValue& figure, const QLocale& locale)
{
    if (figure.isEmpty())
        return {};
    const QString before = figurePart(figure.before, figure.beforeText, locale);
    const QString after = figurePart(figure.after, figure.afterText, locale);
    const QString change =
        before.isEmpty() || after.isEmpty() ? QString(before + after) : QString(before + u" → "_s + after);
    return figure.unit.isEmpty() ? change : QString(change + u' ' + figure.unit);
}

QString titleLabel(const RecordSchema& schema)
{
    return schema.titleField() ? fieldLabel(*schema.titleField()) : kindName(schema);
}

QString columnLabel(const RecordSchema& schema, const QString& column)
{
    if (column == kPeople)
        return tr("People");
    if (column == kFigure)
        return tr("Key figure");
    if (column == kCreated)
        return tr("Added");
    if (column == kUpdated)
        return tr("Changed");
    if (column == kAdoption)
        return tr("Adopted by");
    const FieldDef* field = schema.field(column);
    return field ? fieldLabel(*field) : column;
}

QStringList possibleColumns(const RecordSchema& schema)
{
    QStringList columns;
    for (const FieldDef& field : schema.fields()) {
        if (!field.is(Hidden) && &field != schema.titleField() && field.type != FieldType::LongText)
            columns << field.key;
    }
    if (schema.kind() == story::kind || schema.kind() == usecase::kind || schema.kind() == replication::kind)
        columns << kPeople;
    if (schema.kind() == story::kind)
        columns << kFigure;
    if (schema.kind() == usecase::kind)
        columns << kAdoption;
    return columns << kCreated << kUpdated;
}

QString columnText(const RecordSchema& schema, const ListRow& row, const QString& column, const QDateTime& now)
{
    if (column == kPeople)
        return row.people.join(u", "_s);
    if (column == kFigure)
        return figureText(row.figure, QLocale());
    if (column == kAdoption)
        return row.tried == 0
            ? QString()
            : QCoreApplication::translate("encore", "%1 of %Ln team(s)", nullptr, int(row.tried)).arg(row.adopted);
    const Record& record = row.row.record;
    if (column == kCreated || column == kUpdated)
        return timeText(column == kCreated ? record.createdAt : record.updatedAt, now);
    const FieldDef* field = schema.field(column);
    if (!field)
        return {};
    // Columns are narrow, and a date that is cut says nothing.
    if (const auto* date = std::get_if<PartialDate>(&record.value(column)))
        return writePartialDate(*date, QLocale(), QLocale::ShortFormat);
    const auto titles = row.row.refTitles.find(column);
    return displayValue(
        *field, record.value(column), titles == row.row.refTitles.end() ? QStringList() : titles->second, QLocale());
}

QString groupLabel(const RecordSchema& schema, const QString& fieldKey, const RecordGroup& group)
{
    if (group.value.isEmpty())
        return tr("Not given");
    const FieldDef* field = schema.field(fieldKey);
    if (field && (field->type == FieldType::Choice || field->type == FieldType::ChoiceList))
        return choiceLabel(*field, group.value);
    if (field && isColour(*field))
        return colourName(group.value);
    if (field && field->type == FieldType::Flag)
        return group.value == u"yes"_s ? tr("Yes") : tr("No");
    if (field && field->type == FieldType::Money)
        return displayNumber(group.value.toDouble() / 100, QLocale());
    const QDate month = QDate::fromString(group.value, u"yyyy-MM"_s);
    if (month.isValid())
        return QLocale().toString(month, u"MMMM yyyy"_s);
    return group.label.isEmpty() ? tr("No longer there") : group.label;
}

QString queryFieldLabel(const RecordSchema& schema, const QString& field)
{
    return field == u"title"_s ? titleLabel(schema) : columnLabel(schema, field);
}

} // namespace encore

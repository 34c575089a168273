// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/itemmodels/recordcell.h"

#include "views/itemmodels/recordtablemodel.h"
#include "views/services/colourwords.h"
#include "views/services/labels.h"

using namespace Qt::StringLiterals;

namespace encore {

namespace {

Cell titleCell(const ListRow& row)
{
    Cell cell;
    cell.strong = true;
    cell.title = row.snippet.title.isEmpty() ? row.row.title : row.snippet.title;
    cell.titleHits = row.snippet.titleMarks;
    cell.snippet = row.snippet.text;
    cell.snippetHits = row.snippet.textMarks;
    return cell;
}

bool isFigure(const QString& column, const FieldDef* field)
{
    return column == u"key_figure"_s
        || (field
            && (field->type == FieldType::Number || field->type == FieldType::Integer
                || field->type == FieldType::Money));
}

} // namespace

Cell recordCell(const RecordTableModel& model, const QModelIndex& index)
{
    Cell cell;
    if (const RecordGroup* group = model.headAt(index.row())) {
        cell.head = true;
        cell.folded = model.isFolded(*group);
        cell.title = index.data(Qt::DisplayRole).toString();
        cell.snippet = QLocale().toString(group->count);
        return cell;
    }
    const ListRow* row = model.rowAt(index.row());
    if (!row) {
        cell.pending = true;
        return cell;
    }
    if (index.column() == 0)
        return titleCell(*row);
    const QString column = model.columns().value(index.column() - 1);
    if (column == u"people"_s) {
        cell.people = row->people;
        return cell;
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    const FieldDef* field = model.schema().field(column);
    const auto* code = field ? std::get_if<QString>(&row->row.record.value(column)) : nullptr;
    if (code && field->type == FieldType::Choice)
        cell.pills.push_back({text, toneOf(*field, *code)});
    else
        cell.title = text;
    if (code && isColour(*field))
        cell.swatch = *code;
    cell.figure = isFigure(column, field);
    return cell;
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/list/tableediting.h"

#include "model/domain/replication.h"
#include "views/dialogs/transitiondialog.h"
#include "views/itemmodels/recordtablemodel.h"
#include "views/widgets/button.h"

#include <QAction>
#include <QBoxLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace encore {

InPlaceEdit* makeEditable(
    QTableView& table, const RecordTableModel& model, const RecordSchema& schema, const PageContext& context)
{
    auto* editing =
        new InPlaceEdit(&table, context, [&model, &schema](const QModelIndex& index) -> std::optional<EditedCell> {
            const FieldDef* field =
                index.column() == 0 ? schema.titleField() : schema.field(model.columns().value(index.column() - 1));
            const ListRow* row = model.rowAt(index.row());
            if (!field || field->is(Derived) || field->is(Hidden) || !row)
                return std::nullopt;
            const Record& record = row->row.record;
            const auto titles = row->row.refTitles.find(field->key);
            return EditedCell{*field, schema.kind(), record.id, record.version, record.value(field->key),
                titles == row->row.refTitles.end() ? QStringList() : titles->second};
        });
    // A step that something stands against needs its dialog, wherever it is taken.
    editing->handOver([&table, context](const EditedCell& cell, const FieldChange& change) {
        const auto* state = std::get_if<QString>(&change.value);
        if (cell.kind != replication::kind || cell.field.key != u"state" || !state || state->isEmpty())
            return false;
        moveReplications(context, {cell.id}, *state, &table);
        return true;
    });
    return editing;
}

void addBulkEdit(QWidget& bulkBar, const PageContext& context)
{
    auto* edit = new Button(InPlaceEdit::tr("Edit a field…"), &bulkBar);
    edit->setObjectName(u"bulkEditButton"_s);
    edit->setEnabled(!context.store.readOnly());
    auto* row = static_cast<QBoxLayout*>(bulkBar.layout());
    row->insertWidget(row->count() - 1, edit);
    // The window's own action, so that there is one way to it.
    QObject::connect(edit, &Button::clicked, &bulkBar, [&bulkBar] {
        if (auto* action = bulkBar.window()->findChild<QAction*>(u"bulkEdit"_s))
            action->trigger();
    });
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/fieldeditor.h"

class QTableView;

namespace encore {

class TextLabel;

/// What a cell of a table holds.
struct EditedCell
{
    FieldDef field;
    Kind kind;
    RecordId id;
    int version = 0;
    Value value;
    QStringList titles; ///< of what a relation points to
};

/// Editing in a table: F2, or a click on the cell that is current already, opens the field's own editor over the cell. Enter and Tab store
/// it as one undoable edit, Tab goes on to the next cell, Escape leaves it as it was; what is wrong stands below it as one types.
class InPlaceEdit final : public QObject
{
    Q_OBJECT

public:
    /// `cellAt` says what a cell holds; nothing where it cannot be edited.
    InPlaceEdit(QTableView* table, const PageContext& context,
        std::function<std::optional<EditedCell>(const QModelIndex&)> cellAt);

    /// Some changes need more than an editor: `take` says whether it sees to this one itself.
    void handOver(std::function<bool(const EditedCell&, const FieldChange&)> take) { m_take = std::move(take); }

    /// Opens the editor over a cell; false when it cannot be edited.
    bool edit(const QModelIndex& index);
    bool isOpen() const { return m_box != nullptr; }
    /// Stores what is typed, if it can be stored, and closes.
    void store();
    /// Closes without a change.
    void leave();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool editFrom(const QModelIndex& index);
    bool tableEvent(QEvent* event);
    bool viewportEvent(QEvent* event);
    bool editorKey(QObject* watched, QEvent* event);
    bool takesEnter(QObject* watched) const;
    void showError(const QString& error);
    void place();
    void step(int by);
    void focusMoved(QWidget* now);

    QTableView* m_table;
    PageContext m_context;
    std::function<std::optional<EditedCell>(const QModelIndex&)> m_cellAt;
    std::function<bool(const EditedCell&, const FieldChange&)> m_take;
    QPersistentModelIndex m_index;
    QPersistentModelIndex m_pressed; ///< the cell that was current before the click
    EditedCell m_cell;
    QPointer<QWidget> m_box;
    QPointer<FieldEditor> m_editor;
    QPointer<TextLabel> m_error;
    std::optional<FieldChange> m_change;
};

} // namespace encore

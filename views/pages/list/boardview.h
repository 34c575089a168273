// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/itemmodels/boardcolumnmodel.h"

#include <QScrollArea>

namespace encore {

class CardList;
class TextLabel;

/// Records as cards in the columns of one of their states. Cards are moved by dragging them, or with Ctrl+Shift and the arrow keys.
class BoardView final : public QScrollArea
{
    Q_OBJECT

public:
    BoardView(RecordSource& source, bool readOnly, QWidget* parent);

    /// The field whose choices are the columns.
    void setField(const QString& field);
    const QString& field() const { return m_field; }
    std::vector<RecordId> selection() const;
    RecordId current() const;
    void select(RecordId id);
    void takeFocus();
    /// The values of the columns, in their order, and their names.
    const std::vector<std::pair<QString, QString>>& values() const { return m_values; }
    /// Asks for a move of the selected cards by so many columns.
    void moveSelection(int by);
    /// The column that shows this value, for tests.
    CardList* listOf(const QString& value) const;
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void selectionChanged();
    void opened();
    void menuRequested(const QPoint& globalPosition);
    /// Letters that are typed to jump to a card; copy and paste by keyboard.
    void searched(const QString& beginning);
    void copyRequested();
    void pasteRequested();
    /// The user wants these records to have another value.
    void moveRequested(const std::vector<encore::RecordId>& ids, const QString& value);

private:
    struct Column
    {
        BoardColumnModel* model;
        CardList* list;
        QWidget* panel;
        TextLabel* title;
        TextLabel* count;
        QString name;
    };
    void build();
    Column makeColumn(const QString& value, const QString& name, QWidget* parent);
    void react();
    void showCounts();
    void keepSelection(size_t column);
    void restoreSelection();
    bool walk(size_t column, int by);
    bool handleKey(size_t column, const QKeyEvent& event);
    size_t columnOf(const QObject* list) const;

    RecordSource& m_source;
    bool m_readOnly;
    QString m_field;
    std::vector<std::pair<QString, QString>> m_values;
    std::vector<Column> m_columns;
    std::vector<RecordId> m_selected;
    RecordId m_current;
    size_t m_active = 0; ///< the column that the keyboard is in
    bool m_changing = false;
};

} // namespace encore

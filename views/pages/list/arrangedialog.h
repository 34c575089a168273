// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/schema.h"
#include "views/dialogs/dialogframe.h"
#include "views/pages/list/listlook.h"

class QListWidget;
class QListWidgetItem;
class QSpinBox;

namespace encore {

class ChoiceBox;

/// Asks which columns a list shows, in what order and how wide, which of them stay in sight, and what the rows are sorted by.
class ArrangeDialog final : public DialogFrame
{
    Q_OBJECT

public:
    ArrangeDialog(const RecordSchema& schema, const ListLook& look, const QStringList& usual, QWidget* parent);
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The user has agreed to this.
    void arranged(const encore::ListLook& look);

private:
    QWidget* makeColumns();
    QWidget* makeSort();
    void fillColumns(const QStringList& shown);
    void fillSort(const std::vector<SortKey>& sort);
    void showWidth();
    void keepWidth(int width);
    void moveCurrent(int by);
    ListLook result() const;

    struct Turn
    {
        ChoiceBox* field;
        ChoiceBox* direction;
    };
    const RecordSchema& m_schema;
    ListLook m_look;
    QStringList m_usual;
    QListWidget* m_list;
    QSpinBox* m_width;
    QSpinBox* m_pinned;
    std::vector<Turn> m_turns;
};

} // namespace encore

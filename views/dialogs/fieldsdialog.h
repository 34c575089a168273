// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/ownfields.h"
#include "views/dialogs/dialogframe.h"
#include "views/services/page.h"

class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace encore {

class ChoiceBox;
class FormGrid;

/// The user's own fields of each kind: adds, renames, orders them, changes their choices and takes them away. Every change is stored at
/// once and can be undone.
class FieldsDialog final : public DialogFrame
{
    Q_OBJECT

public:
    FieldsDialog(const PageContext& context, Kind kind, QWidget* parent);

private:
    void build();
    void refresh();
    void showUse();
    void currentChanged();
    void startNew();
    void save();
    void add();
    void change(const FieldDef& field);
    void move(int step);
    void remove();
    void write(const QString& label, std::function<Status(UnitOfWork&)> work);
    QStringList choices() const;
    Kind kind() const;
    const FieldDef* current() const;
    void say(const QString& text);

    PageContext m_context;
    ChoiceBox* m_kind;
    QListWidget* m_list;
    FormGrid* m_form;
    QLineEdit* m_name;
    ChoiceBox* m_type;
    QPlainTextEdit* m_choices;
    TextLabel* m_answer;
    Button* m_new;
    Button* m_up;
    Button* m_down;
    Button* m_remove;
    Button* m_save = nullptr;
    std::map<QString, qint64> m_use;
    QString m_wanted; ///< the field to show after the next change
};

} // namespace encore

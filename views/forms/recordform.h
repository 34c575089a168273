// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/fieldeditor.h"

namespace encore {

class CollapsibleGroup;
class FormGrid;

/// A form for a record of any kind, made from its schema: the essential fields first, the others in named groups that open on demand
/// and remember whether they are open. A group that bears the name of a choice shows while that is chosen: the questions of a checkpoint.
class RecordForm final : public QWidget
{
    Q_OBJECT

public:
    /// `hidden` names fields that the page shows elsewhere.
    RecordForm(const RecordSchema& schema, const PageContext& context, const QStringList& hidden, QWidget* parent);

    /// Shows a record without telling anything.
    void show(const Record& record, const std::map<QString, QStringList>& refTitles);
    /// One column, for a side column.
    void setNarrow();
    void setReadOnly(bool readOnly);
    /// Opens the group that a field is in.
    void openGroup(const QString& key);
    /// Opens the group of a field and puts the keyboard there.
    void focusField(const QString& key);
    /// Tells at once what has been typed.
    void commit();

Q_SIGNALS:
    void edited(const encore::FieldChange& change);

private:
    void addOwnField();
    FormGrid* gridFor(const QString& group);
    void addEditor(const FieldDef& field, const PageContext& context);
    void showGroupsOf(const FieldDef& field, const Value& chosen);

    const PageContext& m_context;
    QString m_stateKey;
    std::map<QString, FormGrid*> m_grids;
    std::map<QString, CollapsibleGroup*> m_groups;
    std::map<QString, FieldEditor*> m_editors;
};

} // namespace encore

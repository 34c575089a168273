// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/fieldeditor.h"
#include "views/widgets/button.h"

#include <QDialog>

class QHBoxLayout;
class QLineEdit;

namespace encore {

class FormGrid;
class RecordForm;
class TextLabel;

/// A form in a dialog: for a new record (nothing is stored before it is accepted), or for one that hangs on the page's record and is
/// edited at once, field by field.
class RecordDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A new record of this kind; `presets` are filled already and not shown. `proposed`, and what such a record begins with, is filled in
    /// and shown.
    static RecordDialog* forNew(Kind kind, const PageContext& context, const std::map<QString, Value>& presets,
        QWidget* parent, const std::map<QString, Value>& proposed = {});
    /// An existing record.
    static RecordDialog* forExisting(
        const RecordRow& row, const PageContext& context, const QStringList& hidden, QWidget* parent);

Q_SIGNALS:
    /// A new record has been stored.
    void added(encore::RecordId id);

public:
    /// Leaving a new record that somebody has begun to write asks first.
    void reject() override;

private:
    RecordDialog(Kind kind, const PageContext& context, const QStringList& hidden, QWidget* parent);
    void setHeading(const QString& heading);
    /// Buttons stand as in all our dialogs: the one that most want rightmost.
    Button* addButton(const QString& name, const QString& text, ButtonLook look = ButtonLook::Plain);
    void propose(const std::map<QString, Value>& proposed);
    void store();
    void edit(const FieldChange& change);
    void showRefusal(const Error& error);

    PageContext m_context;
    Kind m_kind;
    RecordId m_id; ///< invalid while it is new
    std::map<QString, Value> m_presets;
    std::map<QString, FieldChange> m_changes;
    bool m_written = false; ///< somebody has filled in something of a new record
    RecordForm* m_form;
    TextLabel* m_heading;
    TextLabel* m_error;
    QHBoxLayout* m_buttons;
    FormGrid* m_reasonForm; ///< shown when a rule can be set aside by saying why
    QLineEdit* m_reason;
    std::optional<FieldChange> m_refused; ///< of an existing record
};

} // namespace encore

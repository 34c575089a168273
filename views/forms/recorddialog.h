// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/fieldeditor.h"

#include <QDialog>

namespace encore {

class RecordForm;
class TextLabel;

/// A form in a dialog: for a new record (nothing is stored before it is accepted), or for one that hangs on the page's record and is
/// edited at once, field by field.
class RecordDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A new record of this kind; `presets` are filled already and not shown.
    static RecordDialog* forNew(
        Kind kind, const PageContext& context, const std::map<QString, Value>& presets, QWidget* parent);
    /// An existing record.
    static RecordDialog* forExisting(
        const RecordRow& row, const PageContext& context, const QStringList& hidden, QWidget* parent);

Q_SIGNALS:
    /// A new record has been stored.
    void added(encore::RecordId id);

private:
    RecordDialog(Kind kind, const PageContext& context, const QStringList& hidden, QWidget* parent);
    void store();
    void edit(const FieldChange& change);

    PageContext m_context;
    Kind m_kind;
    RecordId m_id; ///< invalid while it is new
    std::map<QString, Value> m_presets;
    std::map<QString, FieldChange> m_changes;
    RecordForm* m_form;
    TextLabel* m_error;
};

} // namespace encore

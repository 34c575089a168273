// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/recorddialog.h"

#include "model/domain/beginnings.h"
#include "views/forms/recordform.h"
#include "views/services/errortext.h"
#include "views/services/labels.h"
#include "views/services/nouns.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/formgrid.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

RecordDialog::RecordDialog(Kind kind, const PageContext& context, const QStringList& hidden, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_kind(kind)
    , m_reasonForm(new FormGrid(this))
    , m_reason(new QLineEdit(this))
{
    const RecordSchema& schema = context.store.schemas().of(kind);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"recordDialog"_s);
    resize(620, 560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kLarge);
    m_heading = new TextLabel(TextStyle::Page, this);
    m_heading->setWordWrap(true);
    column->addWidget(m_heading);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // the first field has the keyboard
    m_form = new RecordForm(schema, m_context, hidden, scroll);
    scroll->setWidget(m_form);
    column->addWidget(scroll, 1);
    m_error = new TextLabel(QString(), TextStyle::Body, this, Role::Bad);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    m_reason->setObjectName(u"override"_s);
    m_reasonForm->addField(m_reason, {tr("Why it is done all the same"), tr("Kept with the record"), false, true});
    m_reasonForm->hide();
    connect(m_reason, &QLineEdit::editingFinished, this, [this] {
        // What was refused of an existing record is tried again, now with a reason.
        if (m_refused && !m_reason->text().trimmed().isEmpty())
            edit(*std::exchange(m_refused, std::nullopt));
    });
    column->addWidget(m_reasonForm);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(space::kSmall);
    m_buttons->addStretch(1);
    column->addLayout(m_buttons);
    connect(m_form, &RecordForm::edited, this, &RecordDialog::edit);
}

void RecordDialog::setHeading(const QString& heading)
{
    setWindowTitle(heading);
    m_heading->setText(heading);
}

Button* RecordDialog::addButton(const QString& name, const QString& text, ButtonLook look)
{
    auto* button = new Button(text, this, look);
    button->setObjectName(name);
    m_buttons->addWidget(button);
    return button;
}

RecordDialog* RecordDialog::forNew(Kind kind, const PageContext& context, const std::map<QString, Value>& presets,
    QWidget* parent, const std::map<QString, Value>& proposed)
{
    QStringList hidden;
    for (const auto& [key, value] : presets)
        hidden << key;
    auto* dialog = new RecordDialog(kind, context, hidden, parent);
    const QString name = inSentence(kindName(context.store.schemas().of(kind)));
    dialog->setHeading(tr("New %1").arg(name));
    dialog->m_presets = presets;
    dialog->propose(proposed);
    Button* cancel = dialog->addButton(u"close"_s, tr("Cancel"));
    Button* add = dialog->addButton(u"acceptRecord"_s, tr("Add %1").arg(name), ButtonLook::Primary);
    add->setDefault(true);
    connect(add, &Button::clicked, dialog, &RecordDialog::store);
    connect(cancel, &Button::clicked, dialog, &QDialog::reject);
    return dialog;
}

void RecordDialog::propose(const std::map<QString, Value>& proposed)
{
    std::map<QString, Value> begun = proposed;
    begun.merge(beginnings(m_context.store.schemas().of(m_kind), m_context.store.services().clock().date()));
    Record shown;
    for (const auto& [key, value] : begun) {
        if (m_presets.contains(key))
            continue;
        shown.setValue(key, value);
        m_changes[key] = {key, value, {}, false};
    }
    m_form->show(shown, {});
}

RecordDialog* RecordDialog::forExisting(
    const RecordRow& row, const PageContext& context, const QStringList& hidden, QWidget* parent)
{
    auto* dialog = new RecordDialog(row.record.kind, context, hidden, parent);
    dialog->m_id = row.record.id;
    dialog->setHeading(kindName(context.store.schemas().of(row.record.kind)));
    dialog->m_form->show(row.record, row.refTitles);
    dialog->m_form->setReadOnly(context.store.readOnly());
    if (!context.store.readOnly()) {
        Button* remove = dialog->addButton(u"trashRecord"_s, tr("Move to the trash"), ButtonLook::Danger);
        connect(remove, &Button::clicked, dialog, [dialog] {
            const QString label =
                tr("deletion of a %1").arg(inSentence(kindName(dialog->m_context.store.schemas().of(dialog->m_kind))));
            dialog->m_context.write(
                dialog, label,
                [kind = dialog->m_kind, id = dialog->m_id](UnitOfWork& work) { return trashRecord(work, kind, id); },
                {}, [dialog](const Committed&) { dialog->reject(); });
        });
    }
    Button* close = dialog->addButton(u"close"_s, tr("Close"), ButtonLook::Primary);
    connect(close, &Button::clicked, dialog, [dialog] {
        dialog->m_form->commit();
        dialog->reject();
    });
    return dialog;
}

void RecordDialog::reject()
{
    if (!m_id.valid())
        m_form->commit();
    if (!m_written) {
        QDialog::reject();
        return;
    }
    m_context.dialogs.confirm(this, tr("Leave without adding it?"), tr("What you have written here will be gone."),
        tr("Leave it"), [this] { QDialog::reject(); });
}

void RecordDialog::edit(const FieldChange& change)
{
    if (!m_id.valid()) {
        m_changes[change.key] = change;
        m_written = true;
        return;
    }
    const FieldDef* field = m_context.store.schemas().of(m_kind).field(change.key);
    m_context.store
        .write(tr("edit of “%1”").arg(fieldLabel(*field)),
            [kind = m_kind, id = m_id, change, reason = m_reason->text()](UnitOfWork& work) {
                work.setRulesAside(reason);
                return applyChange(work, kind, id, 0, change);
            })
        .then(this, [this, change](const Result<Committed>& done) {
            m_error->setVisible(!done);
            if (done)
                return;
            m_refused = change;
            showRefusal(done.error());
        });
}

// What is wrong stands in the dialog; a rule that can be set aside asks why.
void RecordDialog::showRefusal(const Error& error)
{
    m_error->setText(errorText(error));
    m_error->show();
    const bool overridable = error.context.contains(u"override"_s);
    m_reasonForm->setVisible(overridable);
    if (overridable)
        m_reason->setFocus(Qt::OtherFocusReason);
    else
        m_form->focusField(error.context.value(u"field"_s));
}

void RecordDialog::store()
{
    m_form->commit();
    auto made = std::make_shared<RecordId>();
    const QString label = tr("creation of a %1").arg(inSentence(kindName(m_context.store.schemas().of(m_kind))));
    m_context.store
        .write(label,
            [kind = m_kind, presets = m_presets, changes = m_changes, made, reason = m_reason->text()](
                UnitOfWork& work) -> Status {
                work.setRulesAside(reason);
                Record record;
                record.kind = kind;
                for (const auto& [key, value] : presets)
                    record.setValue(key, value);
                for (const auto& [key, change] : changes) {
                    ENCORE_ASSIGN(value, resolveChange(work, work.schemas().of(kind), change));
                    record.setValue(key, value);
                }
                ENCORE_ASSIGN(id, addRecord(work, record));
                *made = id;
                return {};
            })
        .then(this, [this, made](const Result<Committed>& done) {
            if (!done) {
                showRefusal(done.error());
                return;
            }
            Q_EMIT added(*made);
            accept();
        });
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/recorddialog.h"

#include "views/forms/recordform.h"
#include "views/services/errortext.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

RecordDialog::RecordDialog(Kind kind, const PageContext& context, const QStringList& hidden, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_kind(kind)
{
    const RecordSchema& schema = context.store.schemas().of(kind);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"recordDialog"_s);
    resize(620, 560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kLarge);
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
    connect(m_form, &RecordForm::edited, this, &RecordDialog::edit);
}

RecordDialog* RecordDialog::forNew(
    Kind kind, const PageContext& context, const std::map<QString, Value>& presets, QWidget* parent)
{
    QStringList hidden;
    for (const auto& [key, value] : presets)
        hidden << key;
    auto* dialog = new RecordDialog(kind, context, hidden, parent);
    const QString name = kindName(context.store.schemas().of(kind)).toLower();
    dialog->setWindowTitle(tr("New %1").arg(name));
    dialog->m_presets = presets;
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    auto* add = new Button(tr("Add %1").arg(name), dialog, ButtonLook::Primary);
    add->setObjectName(u"acceptRecord"_s);
    buttons->addButton(add, QDialogButtonBox::AcceptRole);
    dialog->layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &RecordDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return dialog;
}

RecordDialog* RecordDialog::forExisting(
    const RecordRow& row, const PageContext& context, const QStringList& hidden, QWidget* parent)
{
    auto* dialog = new RecordDialog(row.record.kind, context, hidden, parent);
    dialog->m_id = row.record.id;
    dialog->setWindowTitle(kindName(context.store.schemas().of(row.record.kind)));
    dialog->m_form->show(row.record, row.refTitles);
    dialog->m_form->setReadOnly(context.store.readOnly());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    if (!context.store.readOnly()) {
        auto* remove = new Button(tr("Move to the trash"), dialog, ButtonLook::Danger);
        remove->setObjectName(u"trashRecord"_s);
        buttons->addButton(remove, QDialogButtonBox::DestructiveRole);
        connect(remove, &Button::clicked, dialog, [dialog] {
            const QString label =
                tr("deletion of a %1").arg(kindName(dialog->m_context.store.schemas().of(dialog->m_kind)).toLower());
            dialog->m_context.write(
                dialog, label,
                [kind = dialog->m_kind, id = dialog->m_id](UnitOfWork& work) { return trashRecord(work, kind, id); },
                {}, [dialog](const Committed&) { dialog->reject(); });
        });
    }
    dialog->layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, [dialog] {
        dialog->m_form->commit();
        dialog->reject();
    });
    return dialog;
}

void RecordDialog::edit(const FieldChange& change)
{
    if (!m_id.valid()) {
        m_changes[change.key] = change;
        return;
    }
    const FieldDef* field = m_context.store.schemas().of(m_kind).field(change.key);
    m_context.write(this, tr("edit of “%1”").arg(fieldLabel(*field)),
        [kind = m_kind, id = m_id, change](UnitOfWork& work) { return applyChange(work, kind, id, 0, change); });
}

void RecordDialog::store()
{
    m_form->commit();
    auto made = std::make_shared<RecordId>();
    const QString label = tr("creation of a %1").arg(kindName(m_context.store.schemas().of(m_kind)).toLower());
    m_context.store
        .write(label,
            [kind = m_kind, presets = m_presets, changes = m_changes, made](UnitOfWork& work) -> Status {
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
                m_error->setText(errorText(done.error()));
                m_error->show();
                m_form->focusField(done.error().context.value(u"field"_s));
                return;
            }
            Q_EMIT added(*made);
            accept();
        });
}

} // namespace encore

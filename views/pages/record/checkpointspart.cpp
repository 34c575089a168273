// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/checkpointspart.h"

#include "model/domain/kinds.h"
#include "model/store/relations.h"
#include "views/forms/fieldeditor.h"
#include "views/forms/recorddialog.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/dateedit.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/formgrid.h"
#include "views/widgets/pill.h"
#include "views/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

CheckpointsPart::CheckpointsPart(const PageContext& context, QWidget* parent)
    : OutlookPart(context, parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"checkpoints"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
}

void CheckpointsPart::show(const ReplicationOutlook& outlook)
{
    m_outlook = outlook;
    delete m_content;
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(new TextLabel(tr("Checkpoints"), TextStyle::Section, m_content));
    if (outlook.clock.empty()) {
        const bool before = outlook.replication.get(replication::trialOn).isEmpty();
        auto* none = new TextLabel(
            before ? tr("They are planned by themselves when the trial begins.") : tr("None was written down."),
            TextStyle::Body, m_content, Role::Muted);
        none->setWordWrap(true);
        column->addWidget(none);
    }
    for (const ClockEntry& entry : outlook.clock)
        column->addWidget(makeEntry(entry));
    if (!context().store.readOnly()) {
        auto* more = new Button(tr("Add: checkpoint"), m_content, ButtonLook::Link);
        more->setObjectName(u"add/checkpoint"_s);
        connect(more, &Button::clicked, this, [this] { add({}, {}); });
        column->addWidget(more, 0, Qt::AlignLeft);
    }
    m_column->addWidget(m_content);
}

QWidget* CheckpointsPart::makeEntry(const ClockEntry& entry)
{
    const RecordSchema& schema = context().store.schemas().of(checkpoint::kind);
    const FieldDef& kinds = *schema.field(u"kind");
    const auto rows = view().rows(checkpoint::kind, u"replication");
    const auto row =
        std::ranges::find_if(rows, [&entry](const RecordRow& each) { return each.record.id == entry.record; });
    auto* line = new QWidget(m_content);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* name = new Button(choiceLabel(kinds, entry.kind), line, ButtonLook::Link);
    name->setObjectName(u"checkpoint/"_s + entry.kind
        + QString(entry.record.valid() ? u'/' + QString::number(entry.record.value) : QString()));
    name->setAccessibleName(
        tr("%1, %2").arg(name->text(), writePartialDate(PartialDate(entry.on), locale(), QLocale::ShortFormat)));
    name->setMinimumWidth(1); // it ends in an ellipsis
    layout->addWidget(name);
    const std::map<CheckpointState, std::pair<QString, Tone>> states{
        {CheckpointState::Planned, {tr("Planned"), Tone::Neutral}}, {CheckpointState::Due, {tr("Due"), Tone::Warn}},
        {CheckpointState::Overdue, {tr("Overdue"), Tone::Bad}}, {CheckpointState::Done, {tr("Done"), Tone::Good}}};
    auto [text, tone] = states.at(entry.state);
    QStringList remarks{writePartialDate(PartialDate(entry.on), locale(), QLocale::ShortFormat)};
    if (row != rows.end()) {
        const QString verdict = row->record.get(checkpoint::verdict);
        if (entry.state == CheckpointState::Done && !verdict.isEmpty()) {
            text = choiceLabel(*schema.field(u"verdict"), verdict);
            tone = toneOf(*schema.field(u"verdict"), verdict);
        }
        if (const QString decision = row->record.get(checkpoint::decision); !decision.isEmpty())
            remarks << choiceLabel(*schema.field(u"decision"), decision);
        remarks << row->record.get(checkpoint::note).simplified();
        connect(name, &Button::clicked, this,
            [this, found = *row] { RecordDialog::forExisting(found, context(), {u"replication"_s}, this)->open(); });
    } else {
        connect(name, &Button::clicked, this, [this, entry] { add(entry.kind, entry.on); });
    }
    remarks.removeAll(QString());
    layout->addWidget(new Pill(text, tone, line));
    auto* remark = new ElidedLabel(remarks.join(u" · "_s), line);
    remark->setRole(Role::Muted);
    layout->addWidget(remark, 1);
    if (entry.state != CheckpointState::Done && row == rows.end() && !context().store.readOnly()) {
        auto* doIt = new Button(tr("Write down…"), line);
        doIt->setSmall(true);
        doIt->setObjectName(u"do/"_s + entry.kind);
        doIt->setAccessibleName(tr("Write down: %1").arg(choiceLabel(kinds, entry.kind)));
        connect(doIt, &Button::clicked, this, [this, entry] { add(entry.kind, entry.on); });
        layout->addWidget(doIt);
    }
    return line;
}

void CheckpointsPart::add(const QString& kind, QDate planned)
{
    std::map<QString, Value> shown;
    if (!kind.isEmpty())
        shown[u"kind"_s] = kind;
    if (planned.isValid())
        shown[u"planned_on"_s] = PartialDate(planned);
    if (!kind.isEmpty())
        shown[u"done_on"_s] = PartialDate(dayOf(context().store.services()));
    RecordDialog::forNew(checkpoint::kind, context(), {{u"replication"_s, Value(view().record.id)}}, this, shown)
        ->open();
}

bool CheckpointsPart::knows(const QString& part) const
{
    return part == u"checkpoint" || part.startsWith(u"checkpoint:"_s);
}

bool CheckpointsPart::focusPart(const QString& part)
{
    if (!knows(part))
        return false;
    const QString kind = part.mid(11);
    const auto planned = std::ranges::find_if(m_outlook.clock,
        [&kind](const ClockEntry& each) { return each.kind == kind && each.state != CheckpointState::Done; });
    add(kind, planned == m_outlook.clock.end() ? QDate() : planned->on);
    return true;
}

PurposePart::PurposePart(const PageContext& context, QWidget* parent)
    : OutlookPart(context, parent)
    , m_form(new FormGrid(this))
    , m_lock(new TextLabel(TextStyle::Caption, this, Role::Muted))
{
    setObjectName(u"purpose"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(new TextLabel(tr("Purpose and success criteria"), TextStyle::Section, this));
    const RecordSchema& schema = context.store.schemas().of(replication::kind);
    for (const QString& key : {u"purpose"_s, u"criteria"_s}) {
        const FieldDef& field = *schema.field(key);
        auto* editor = FieldEditor::make(field, context, m_form);
        m_form->addField(editor->widget(), {fieldLabel(field), {}, false, true});
        connect(editor, &FieldEditor::edited, this, [this, key](const FieldChange& change) {
            this->context().write(this, tr("edit of a replication"),
                [id = view().record.id, change, reason = m_reason](UnitOfWork& work) {
                    work.setRulesAside(reason);
                    return applyChange(work, replication::kind, id, 0, change);
                });
        });
        m_editors.push_back(editor);
    }
    column->addWidget(m_form);
    auto* line = new QHBoxLayout;
    m_lock->setObjectName(u"purposeLock"_s);
    m_lock->setWordWrap(true);
    line->addWidget(m_lock, 1);
    auto* unlock = new Button(tr("Change it all the same…"), this, ButtonLook::Link);
    unlock->setObjectName(u"unlockPurpose"_s);
    connect(unlock, &Button::clicked, this, &PurposePart::unlock);
    m_unlock = unlock;
    line->addWidget(m_unlock);
    column->addLayout(line);
}

void PurposePart::show(const ReplicationOutlook& outlook)
{
    if (m_shown != outlook.replication.id)
        m_reason.clear();
    m_shown = outlook.replication.id;
    const bool locked = outlook.planLocked && m_reason.isEmpty();
    for (FieldEditor* editor : m_editors) {
        editor->show(outlook.replication.value(editor->field().key), {});
        editor->widget()->setEnabled(!locked && !context().store.readOnly());
    }
    const QString since = dateText(outlook.replication, u"trial_on"_s);
    m_lock->setText(!outlook.planLocked ? tr("They are fixed when the trial begins.")
            : !m_reason.isEmpty()       ? tr("Open for a change: %1").arg(m_reason)
            : since.isEmpty()           ? tr("Fixed since the trial began.")
                                        : tr("Fixed since the trial began on %1.").arg(since));
    m_unlock->setVisible(locked && !context().store.readOnly());
}

void PurposePart::unlock()
{
    context().dialogs.askText(this, tr("Change what was fixed"), tr("Why? The reason is kept with the replication."),
        {}, [this](const QString& reason) {
            if (reason.trimmed().isEmpty())
                return;
            m_reason = reason.trimmed();
            fill(view());
        });
}

bool PurposePart::knows(const QString& part) const
{
    return part == u"purpose" || part == u"criteria";
}

bool PurposePart::focusPart(const QString& part)
{
    for (FieldEditor* editor : m_editors) {
        if (editor->field().key == part) {
            editor->widget()->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return false;
}

void PurposePart::commit()
{
    for (FieldEditor* editor : m_editors)
        editor->commit();
}

} // namespace encore

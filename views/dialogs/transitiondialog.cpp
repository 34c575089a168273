// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/transitiondialog.h"

#include "model/domain/kinds.h"
#include "model/domain/replicationrules.h"
#include "model/store/transitions.h"
#include "views/charts/sentencetext.h"
#include "views/forms/fieldeditor.h"
#include "views/services/errortext.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/focusorder.h"
#include "views/widgets/formgrid.h"
#include "views/widgets/textlabel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// What a state must be told, beside its day.
QStringList asked(const QString& state)
{
    QStringList fields;
    if (isEndState(state))
        fields << u"reason"_s << u"reason_note"_s;
    else if (state == u"deferred")
        fields << u"deferred_until"_s << u"reason_note"_s;
    return fields;
}

BulkEdit editFor(const QString& state, const std::map<QString, Value>& along, const QString& reason)
{
    BulkEdit edit;
    edit.change = {QString::fromLatin1(replication::state.key), state, {}, false};
    for (const auto& [key, value] : along) {
        if (!isEmpty(value))
            edit.along[key] = value;
    }
    edit.reason = reason;
    return edit;
}

Answer<BulkPlan> planFor(const PageContext& context, const std::vector<RecordId>& ids, const BulkEdit& edit)
{
    return context.store.read<BulkPlan>(
        LaneName::Reports, [ids, edit](Session& session) { return planBulk(session, replication::kind, ids, edit); });
}

void takeStep(const PageContext& context, QObject* owner, const BulkPlan& plan, const BulkEdit& edit,
    std::function<void(const Committed&)> then)
{
    const RecordSchema& schema = context.store.schemas().of(replication::kind);
    std::vector<BulkTarget> targets;
    for (const BulkRow& row : plan.rows) {
        if (row.state == BulkState::Changed)
            targets.push_back({row.id, row.version});
    }
    const QString state = choiceLabel(*schema.field(u"state"), std::get<QString>(edit.change.value));
    context.write(
        owner, TransitionDialog::tr("move of %1 to “%2”").arg(countOf(schema, qint64(targets.size())), state),
        [targets, edit](UnitOfWork& work) -> Status {
            ENCORE_ASSIGN(counts, applyBulk(work, replication::kind, targets, edit));
            Q_UNUSED(counts)
            return {};
        },
        {}, std::move(then));
}

} // namespace

QString partOf(const Missing& missing)
{
    return missing.add.isEmpty() ? missing.field : QString(missing.add + u':' + missing.addKind);
}

TransitionDialog::TransitionDialog(
    const PageContext& context, std::vector<RecordId> ids, const QString& state, BulkPlan plan, QWidget* parent)
    : DialogFrame(
        tr("Move to “%1”").arg(choiceLabel(*context.store.schemas().of(replication::kind).field(u"state"), state)),
        parent)
    , m_context(context)
    , m_schema(context.store.schemas().of(replication::kind))
    , m_ids(std::move(ids))
    , m_state(state)
    , m_form(new FormGrid(this))
    , m_missing(new QWidget(this))
    , m_table(new QTableView(this))
    , m_preview(new BulkPreview(this))
    , m_counts(new TextLabel(TextStyle::Body, this))
    , m_reason(new QLineEdit(this))
    , m_reasonForm(new FormGrid(this))
{
    setObjectName(u"transitionDialog"_s);
    setLeastWidth(m_ids.size() > 1 ? 780 : 560);
    if (m_ids.size() > 1)
        setSentence(countOf(m_schema, qint64(m_ids.size())));
    else if (!plan.rows.empty())
        setSentence(plan.rows.front().title.simplified());
    build();
    show(plan);
}

void TransitionDialog::build()
{
    const QStringList told = asked(m_state);
    for (const QString& key : told)
        addField(key);
    if (const QString day = dateFieldOf(m_state); !day.isEmpty()) {
        addField(day);
    }
    m_form->setVisible(!m_editors.empty());
    body()->addWidget(m_form);
    auto* column = new QVBoxLayout(m_missing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    body()->addWidget(m_missing);
    m_counts->setObjectName(u"transition.counts"_s);
    m_counts->setWordWrap(true);
    body()->addWidget(m_counts);
    m_table->setObjectName(u"transition.table"_s);
    m_table->setAccessibleName(tr("Who can move and who cannot"));
    m_table->setModel(m_preview);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    static constexpr int kRecordWidth = 280; // the reason why something stays is longer than its name
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->resizeSection(BulkPreview::Title, kRecordWidth);
    m_table->hideColumn(BulkPreview::From);
    m_table->hideColumn(BulkPreview::To);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(160);
    m_table->setVisible(m_ids.size() > 1);
    body()->addWidget(m_table, 1);
    m_reason->setObjectName(u"transition.override"_s);
    m_reasonForm->addField(m_reason, {tr("Why it is done all the same"), tr("Kept with the replication"), false, true});
    connect(m_reason, &QLineEdit::textEdited, this, &TransitionDialog::plan);
    body()->addWidget(m_reasonForm);
    addCloseButton(tr("Cancel"));
    m_apply = addButton(u"transition.apply"_s, tr("Move"), ButtonLook::Primary);
    connect(m_apply, &Button::clicked, this, &TransitionDialog::apply);
}

void TransitionDialog::addField(const QString& key)
{
    FieldDef field = *m_schema.field(key);
    if (key == u"reason" || key == u"deferred_until")
        field.flags |= Required;
    auto* editor = FieldEditor::make(field, m_context, m_form);
    editor->widget()->setObjectName(u"transition/"_s + key);
    const auto given = m_along.emplace(key, Value()).first;
    editor->show(given->second, {});
    const QString hint = key == dateFieldOf(m_state) ? tr("Left empty, it is today") : QString();
    m_form->addField(
        editor->widget(), {fieldLabel(field), hint, field.is(Required), field.type == FieldType::LongText});
    connect(editor, &FieldEditor::edited, this, [this, key](const FieldChange& change) {
        m_along[key] = normalized(change.value);
        plan();
    });
    connect(editor, &FieldEditor::errorChanged, m_form,
        [this, editor](const QString& error) { m_form->setError(editor->widget(), error); });
    m_editors.push_back(editor);
}

void TransitionDialog::plan()
{
    const quint64 ticket = ++m_ticket;
    m_apply->setEnabled(false);
    planFor(m_context, m_ids, editFor(m_state, m_along, m_reason->text().trimmed()))
        .then(this, [this, ticket](const Result<BulkPlan>& plan) {
            if (ticket != m_ticket)
                return;
            if (plan)
                show(*plan);
            else
                m_counts->setText(errorText(plan.error()));
        });
}

void TransitionDialog::show(const BulkPlan& plan)
{
    m_preview->setPlan(*m_schema.field(u"state"), plan);
    showMissing(plan);
    QStringList parts;
    if (m_ids.size() > 1) {
        parts << tr("%Ln can move", nullptr, int(plan.counts.changed));
        if (plan.counts.unchanged > 0)
            parts << tr("%Ln are there already", nullptr, int(plan.counts.unchanged));
        if (plan.counts.refused > 0)
            parts << tr("%Ln cannot and stay as they are", nullptr, int(plan.counts.refused));
    }
    m_counts->setText(parts.join(u" · "_s));
    m_counts->setVisible(!parts.isEmpty());
    m_apply->setText(m_ids.size() > 1 ? tr("Move %1").arg(countOf(m_schema, plan.counts.changed)) : tr("Move"));
    m_apply->setEnabled(plan.counts.changed > 0);
    orderFocus(*this);
    Q_EMIT planned();
}

// Of one replication each missing thing is a link; of many the table says it in its rows.
void TransitionDialog::showMissing(const BulkPlan& plan)
{
    qDeleteAll(m_missing->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    bool overridable = false;
    for (const BulkRow& row : plan.rows) {
        const bool suffices = !row.missing.empty() && std::ranges::all_of(row.missing, [this](const Missing& each) {
            return each.overridable || asks(each.field);
        });
        overridable = overridable
            || (suffices && std::ranges::any_of(row.missing, [](const Missing& each) { return each.overridable; }));
        if (m_ids.size() > 1)
            continue;
        for (const Missing& each : row.missing) {
            // What is asked for above is missing until it is filled in; that needs no second mention.
            if (!asks(each.field))
                m_missing->layout()->addWidget(makeMissing(each));
        }
    }
    m_missing->setVisible(m_missing->layout()->count() > 0);
    m_reasonForm->setVisible(overridable || !m_reason->text().trimmed().isEmpty());
}

QWidget* TransitionDialog::makeMissing(const Missing& missing)
{
    const QString text = sentenceText(missing.sentence);
    if (partOf(missing).isEmpty()) { // waiting is all that helps
        auto* label = new TextLabel(text, TextStyle::Body, m_missing);
        label->setWordWrap(true);
        return label;
    }
    auto* link = new Button(text, m_missing, ButtonLook::Link);
    link->setObjectName(u"missing/"_s + missing.code);
    link->setIconName(u"warning"_s);
    link->setToolTip(tr("%1 Goes to where it is put right.").arg(text));
    link->setMinimumWidth(1); // it ends in an ellipsis
    connect(link, &Button::clicked, this, [this, missing] { goTo(missing); });
    return link;
}

void TransitionDialog::goTo(const Missing& missing)
{
    m_context.navigation.openRecord(replication::kind, m_ids.front(), partOf(missing));
    reject();
}

void TransitionDialog::apply()
{
    for (FieldEditor* editor : m_editors)
        editor->commit();
    takeStep(m_context, this, m_preview->plan(), editFor(m_state, m_along, m_reason->text().trimmed()),
        [this](const Committed&) { accept(); });
}

void moveReplications(
    const PageContext& context, const std::vector<RecordId>& ids, const QString& state, QWidget* parent)
{
    if (ids.empty() || context.store.readOnly())
        return;
    const BulkEdit edit = editFor(state, {}, {});
    planFor(context, ids, edit).then(parent, [context, ids, state, edit, parent](const Result<BulkPlan>& plan) {
        if (!plan) {
            context.messages.showError(plan.error());
            return;
        }
        const bool told = !asked(state).isEmpty();
        if (!told && plan->counts.refused == 0) {
            takeStep(context, parent, *plan, edit, {});
            return;
        }
        (new TransitionDialog(context, ids, state, *plan, parent))->open();
    });
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/bulkeditdialog.h"

#include "views/forms/fieldeditor.h"
#include "views/services/errortext.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/formgrid.h"
#include "views/widgets/progressline.h"
#include "views/widgets/textlabel.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kTypingMs = 300;
constexpr int kWatchMs = 100;

QString codeOf(BulkOperation operation)
{
    return QString::number(int(operation));
}

QString operationLabel(BulkOperation operation)
{
    switch (operation) {
    case BulkOperation::Set: return BulkEditDialog::tr("Set to");
    case BulkOperation::Clear: return BulkEditDialog::tr("Empty it");
    case BulkOperation::Add: return BulkEditDialog::tr("Add");
    case BulkOperation::Remove: return BulkEditDialog::tr("Take out");
    case BulkOperation::Replace: return BulkEditDialog::tr("Replace text");
    }
    return {};
}

} // namespace

BulkEditDialog::BulkEditDialog(const PageContext& context, Kind kind, std::vector<RecordId> ids, QWidget* parent)
    : DialogFrame(tr("Edit %1").arg(countOf(context.store.schemas().of(kind), qint64(ids.size()))), parent)
    , m_context(context)
    , m_schema(context.store.schemas().of(kind))
    , m_ids(std::move(ids))
    , m_form(new FormGrid(this))
    , m_field(new QComboBox(this))
    , m_operation(new ChoiceBox(this))
    , m_valueHolder(new QWidget(this))
    , m_find(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_matchCase(new QCheckBox(tr("Capitals must be the same"), this))
    , m_counts(new TextLabel(TextStyle::Body, this))
    , m_table(new QTableView(this))
    , m_preview(new BulkPreview(this))
    , m_progress(new ProgressLine(this))
    , m_typing(new QTimer(this))
    , m_watch(new QTimer(this))
    , m_done(std::make_shared<std::atomic<qint64>>(0))
{
    setObjectName(u"bulkEditDialog"_s);
    setSentence(tr("One field of all of them. You see what becomes of each before anything is changed, and one undo "
                   "takes all of it "
                   "back."));
    resize(820, 640);
    build();
    fillFields();
    fieldChosen();
}

BulkEditDialog::~BulkEditDialog()
{
    m_stop.request_stop();
}

void BulkEditDialog::build()
{
    m_field->setObjectName(u"bulk.field"_s);
    m_field->setAccessibleName(tr("Field"));
    m_operation->setObjectName(u"bulk.operation"_s);
    m_operation->setAccessibleName(tr("What to do"));
    m_find->setObjectName(u"bulk.find"_s);
    m_replacement->setObjectName(u"bulk.replacement"_s);
    m_matchCase->setObjectName(u"bulk.matchCase"_s);
    m_matchCase->setAccessibleName(m_matchCase->text());
    m_valueHolder->setLayout(new QVBoxLayout);
    m_valueHolder->layout()->setContentsMargins(0, 0, 0, 0);
    m_form->addField(m_field, {tr("Field"), {}, false, false});
    m_form->addField(m_operation, {tr("What to do"), {}, false, false});
    m_form->addField(m_valueHolder, {tr("Value"), {}, false, true});
    m_form->addField(m_find, {tr("Find this text"), {}, false, false});
    m_form->addField(m_replacement, {tr("Write instead"), tr("Leave it empty to take the text away"), false, false});
    m_form->addField(m_matchCase, {tr("Capitals"), {}, false, false});
    m_counts->setObjectName(u"bulk.counts"_s);
    m_counts->setWordWrap(true);
    m_table->setObjectName(u"bulk.preview"_s);
    m_table->setAccessibleName(tr("What becomes of each record"));
    m_table->setModel(m_preview);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_progress->hide();
    body()->addWidget(m_form);
    body()->addWidget(m_counts);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_progress);
    addCloseButton(tr("Cancel"));
    m_apply = addButton(u"bulk.apply"_s, tr("Change"), ButtonLook::Primary);
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingMs);
    m_watch->setInterval(kWatchMs);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkEditDialog::fieldChosen);
    connect(m_operation, &ChoiceBox::codeChosen, this, &BulkEditDialog::operationChosen);
    connect(m_find, &QLineEdit::textEdited, this, &BulkEditDialog::schedule);
    connect(m_replacement, &QLineEdit::textEdited, this, &BulkEditDialog::schedule);
    connect(m_matchCase, &QCheckBox::toggled, this, &BulkEditDialog::preview);
    connect(m_apply, &Button::clicked, this, &BulkEditDialog::apply);
    connect(m_typing, &QTimer::timeout, this, [this] {
        if (m_editor)
            m_editor->commit();
        preview();
    });
    connect(m_watch, &QTimer::timeout, this, [this] {
        const double share = double(m_done->load()) / double(std::max<size_t>(1, m_preview->targets().size()));
        m_progress->setShare(share);
        m_context.messages.showWork(windowTitle(), share);
    });
}

void BulkEditDialog::fillFields()
{
    auto* items = new QStandardItemModel(m_field);
    QString group;
    int first = -1;
    const auto add = [&](bool essential) {
        for (const FieldDef& each : m_schema.fields()) {
            if (!isBulkEditable(each) || each.is(Essential) != essential)
                continue;
            const QString name = essential ? tr("Main fields")
                : each.group.isEmpty()     ? tr("Others")
                                           : translated(each.group);
            if (name != group) {
                auto* heading = new QStandardItem(name);
                heading->setFlags(Qt::NoItemFlags);
                items->appendRow(heading);
                group = name;
            }
            auto* item = new QStandardItem(fieldLabel(each));
            item->setData(each.key, Qt::UserRole);
            items->appendRow(item);
            if (first < 0
                || (each.type == FieldType::Choice && essential
                    && m_schema.field(items->item(first)->data(Qt::UserRole).toString())->type != FieldType::Choice))
                first = items->rowCount() - 1;
        }
    };
    add(true);
    add(false);
    if (const FieldDef* text = bulkField(m_schema, QString(kBulkText))) {
        auto* item = new QStandardItem(fieldLabel(*text));
        item->setData(text->key, Qt::UserRole);
        items->appendRow(item);
    }
    const QSignalBlocker quiet(m_field);
    m_field->setModel(items);
    m_field->setCurrentIndex(first);
}

const FieldDef& BulkEditDialog::field() const
{
    return *bulkField(m_schema, m_field->currentData(Qt::UserRole).toString());
}

void BulkEditDialog::fieldChosen()
{
    m_edit = {};
    m_edit.change.key = field().key;
    std::vector<ChoiceBox::Option> options;
    for (const BulkOperation operation : bulkOperations(field()))
        options.push_back({codeOf(operation), operationLabel(operation)});
    m_operation->setOptions(options);
    m_operation->setCode(options.front().code);
    makeEditor();
    operationChosen();
}

void BulkEditDialog::makeEditor()
{
    if (m_editor)
        delete m_editor->widget();
    FieldDef unforced = field();
    unforced.flags &= ~unsigned(Required); // what may not be empty is said in the preview, record by record
    m_editor = FieldEditor::make(unforced, m_context, m_valueHolder);
    m_editor->widget()->setObjectName(u"bulk.value"_s);
    m_editor->show({}, {});
    m_valueHolder->layout()->addWidget(m_editor->widget());
    connect(m_editor, &FieldEditor::edited, this, [this](const FieldChange& change) {
        m_edit.change = change;
        preview();
    });
    connect(m_editor, &FieldEditor::errorChanged, this,
        [this](const QString& error) { m_form->setError(m_valueHolder, error); });
    QList<QLineEdit*> lines = m_editor->widget()->findChildren<QLineEdit*>();
    if (auto* line = qobject_cast<QLineEdit*>(m_editor->widget()))
        lines << line;
    for (QLineEdit* line : lines)
        connect(line, &QLineEdit::textEdited, this, &BulkEditDialog::schedule);
    if (auto* text = qobject_cast<QPlainTextEdit*>(m_editor->widget()))
        connect(text, &QPlainTextEdit::textChanged, this, &BulkEditDialog::schedule);
}

void BulkEditDialog::operationChosen()
{
    m_edit.operation = BulkOperation(m_operation->code().toInt());
    const bool replace = m_edit.operation == BulkOperation::Replace;
    m_form->setFieldVisible(m_valueHolder, !replace && m_edit.operation != BulkOperation::Clear);
    for (QWidget* part : std::initializer_list<QWidget*>{m_find, m_replacement, m_matchCase})
        m_form->setFieldVisible(part, replace);
    preview();
}

void BulkEditDialog::schedule()
{
    m_apply->setEnabled(false);
    m_typing->start();
}

bool BulkEditDialog::isGiven() const
{
    switch (m_edit.operation) {
    case BulkOperation::Clear: return true;
    case BulkOperation::Replace: return !m_edit.find.isEmpty();
    default: return m_edit.change.byName ? !m_edit.change.names.isEmpty() : !isEmpty(m_edit.change.value);
    }
}

void BulkEditDialog::preview()
{
    m_typing->stop();
    m_edit.find = m_find->text();
    m_edit.replacement = m_replacement->text();
    m_edit.matchCase = m_matchCase->isChecked();
    m_stop.request_stop();
    m_stop = std::stop_source();
    const quint64 ticket = ++m_ticket;
    m_apply->setEnabled(false);
    if (!isGiven()) {
        m_preview->clear();
        m_counts->setText(tr("Nothing is changed yet: say above what is to become of the field."));
        return;
    }
    m_context.store
        .read<BulkPlan>(LaneName::Reports,
            [kind = m_schema.kind(), ids = m_ids, edit = m_edit, stop = m_stop.get_token()](Session& session) {
                return planBulk(session, kind, ids, edit, {{}, stop});
            })
        .then(this, [this, ticket](const Result<BulkPlan>& plan) {
            if (ticket == m_ticket)
                showPlan(plan);
        });
}

void BulkEditDialog::showPlan(const Result<BulkPlan>& plan)
{
    if (!plan) {
        m_preview->clear();
        m_counts->setText(errorText(plan.error()));
        return;
    }
    m_preview->setPlan(field(), *plan);
    const BulkCounts& counts = plan->counts;
    QStringList parts{tr("%1 change", nullptr, int(counts.changed)).arg(countOf(m_schema, counts.changed))};
    if (counts.unchanged > 0)
        parts << tr("%Ln are so already", nullptr, int(counts.unchanged));
    if (counts.refused > 0)
        parts << tr("%Ln cannot take it and stay as they are", nullptr, int(counts.refused));
    if (counts.gone > 0)
        parts << tr("%Ln are in the trash or gone", nullptr, int(counts.gone));
    if (!plan->newNames.isEmpty())
        parts << tr("new: %1").arg(plan->newNames.join(u", "_s));
    m_counts->setText(parts.join(u" · "_s));
    m_apply->setText(tr("Change %1").arg(countOf(m_schema, counts.changed)));
    m_apply->setEnabled(counts.changed > 0 && !m_context.store.readOnly());
    Q_EMIT previewed();
}

QString BulkEditDialog::stepLabel(qint64 count) const
{
    const QString records = countOf(m_schema, count);
    const QString name = fieldLabel(field());
    switch (m_edit.operation) {
    case BulkOperation::Set: return tr("set “%1” of %2").arg(name, records);
    case BulkOperation::Clear: return tr("empty “%1” of %2").arg(name, records);
    case BulkOperation::Add: return tr("add to “%1” of %2").arg(name, records);
    case BulkOperation::Remove: return tr("take out of “%1” of %2").arg(name, records);
    case BulkOperation::Replace: return tr("replace text in “%1” of %2").arg(name, records);
    }
    return {};
}

void BulkEditDialog::apply()
{
    const std::vector<BulkTarget> targets = m_preview->targets();
    if (targets.empty() || m_working)
        return;
    setWorking(true);
    auto counts = std::make_shared<BulkCounts>();
    const Progress progress{[done = m_done](qint64 now, qint64) { done->store(now); }, m_stop.get_token()};
    m_context.store
        .write(stepLabel(qint64(targets.size())),
            [kind = m_schema.kind(), targets, edit = m_edit, progress, counts](UnitOfWork& work) -> Status {
                ENCORE_ASSIGN(found, applyBulk(work, kind, targets, edit, progress));
                *counts = found;
                return {};
            })
        .then(this, [this, counts](const Result<Committed>& done) { finished(done, *counts); });
}

void BulkEditDialog::finished(const Result<Committed>& done, const BulkCounts& counts)
{
    setWorking(false);
    if (!done) {
        const bool stopped = done.error().code == ErrorCode::Cancelled;
        m_stop = std::stop_source();
        preview();
        m_counts->setText(stopped ? tr("Stopped; nothing was changed.") : errorText(done.error()));
        return;
    }
    QString text = tr("%1 changed.").arg(countOf(m_schema, counts.changed));
    const qint64 left = counts.conflicts + counts.gone + counts.refused;
    if (left > 0)
        text +=
            u' ' + tr("%Ln were changed by somebody else in the meantime and stay as they are.", nullptr, int(left));
    m_context.messages.showNote(text);
    accept();
}

void BulkEditDialog::setWorking(bool working)
{
    m_working = working;
    m_form->setEnabled(!working);
    m_apply->setEnabled(!working);
    m_progress->setVisible(working);
    m_progress->setShare(0);
    m_done->store(0);
    if (working) {
        m_watch->start();
        connect(&m_context.messages, &Messages::cancelRequested, this, [this] { m_stop.request_stop(); });
    } else {
        m_watch->stop();
        m_context.messages.disconnect(this);
        m_context.messages.showWork({}, 0);
    }
}

void BulkEditDialog::reject()
{
    // While it works, leaving means stopping: the dialog stays until all is taken back.
    if (m_working)
        m_stop.request_stop();
    else
        DialogFrame::reject();
}

} // namespace encore

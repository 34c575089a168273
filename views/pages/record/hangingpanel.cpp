// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/hangingpanel.h"

#include "model/domain/kinds.h"
#include "views/forms/recorddialog.h"
#include "views/pages/record/hangingrows.h"
#include "views/services/labels.h"
#include "views/services/nouns.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Records with a page of their own are opened there; the others are a few fields, which a dialog shows.
bool opensPage(Kind kind)
{
    return kind == replication::kind || kind == story::kind || kind == wave::kind || kind == idea::kind
        || kind == usecase::kind || kind == benefit::kind;
}

// Whoever adds to a record does not say again, nor by mistake otherwise, what it belongs to.
bool isOtherOwner(const RecordSchema& schema, const FieldDef& field, const QString& own)
{
    if (field.key == own || !field.is(Owned) || field.is(Required) || field.target == person::kind.key)
        return false;
    return schema.kind() != contribution::kind || field.target != team::kind.key;
}

} // namespace

QString owningField(const Schemas& schemas, Kind hanging, Kind owner)
{
    QString found;
    for (const FieldDef& field : schemas.of(hanging).fields()) {
        const bool names = field.type == FieldType::Ref || field.type == FieldType::RefList;
        if (!names || field.target != owner.key || field.is(Derived) || field.is(Hidden))
            continue;
        if (field.is(Owned))
            return field.key;
        if (found.isEmpty())
            found = field.key;
    }
    return found;
}

HangingPanel::HangingPanel(const PageContext& context, std::vector<Kind> kinds, QWidget* parent)
    : RecordPart(parent)
    , m_context(context)
    , m_kinds(std::move(kinds))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"hanging/"_s + (m_kinds.empty() ? QString() : QString(m_kinds.front().key)));
    m_column->setContentsMargins(0, 0, 0, 0);
}

void HangingPanel::fill(const RecordView& view)
{
    m_view = view;
    delete m_content;
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_kinds.size() == 1 ? space::kSmall : space::kLarge);
    std::vector<std::pair<Kind, QString>> missing;
    bool any = false;
    for (const Kind kind : m_kinds) {
        const QString field = owningField(m_context.store.schemas(), kind, view.record.kind);
        if (field.isEmpty())
            continue;
        any = true;
        if (view.rows(kind, field).empty())
            missing.emplace_back(kind, field);
        else
            addKind(kind, field, column);
    }
    if (any && column->count() == 0)
        column->addWidget(new TextLabel(tr("Nothing here yet."), TextStyle::Body, m_content, Role::Muted));
    if (!m_context.store.readOnly() && !missing.empty())
        addMissing(missing, column);
    m_column->addWidget(m_content);
    setVisible(any && column->count() > 0);
}

void HangingPanel::addKind(Kind kind, const QString& field, QVBoxLayout* column)
{
    const RecordSchema& schema = m_context.store.schemas().of(kind);
    const bool writable = !m_context.store.readOnly();
    auto* box = new QVBoxLayout;
    box->setSpacing(space::kSmall);
    const bool headed = m_kinds.size() > 1;
    if (headed) {
        auto* head = new QHBoxLayout;
        head->addWidget(new TextLabel(kindPlural(schema), TextStyle::Section, m_content));
        head->addStretch(1);
        box->addLayout(head);
    }
    QLayout* rows = box;
    if (flows(kind)) {
        auto* flow = new QWidget(m_content);
        rows = new FlowLayout(flow, space::kHuge, space::kMedium);
        rows->setContentsMargins(0, 0, 0, 0);
        box->addWidget(flow);
    }
    const Related* related = m_view.find(kind, field);
    std::vector<RecordRow> sorted = related->rows;
    std::ranges::stable_sort(sorted, {}, groupOf);
    QString group;
    for (const RecordRow& row : sorted) {
        if (const QString own = groupOf(row); own != group) {
            group = own;
            rows->addWidget(new TextLabel(own.mid(1), TextStyle::Caption, m_content, Role::Muted));
        }
        const auto remove = writable && !opensPage(kind) ? [this, row] { this->remove(row); } : std::function<void()>();
        rows->addWidget(
            makeHangingRow({row, m_view, field, m_context, [this, row, field] { open(row, field); }, remove}));
    }
    if (related->count > qint64(related->rows.size())) {
        auto* all = new Button(tr("Show all %1").arg(locale().toString(related->count)), m_content, ButtonLook::Link);
        all->setObjectName(u"hanging.all/"_s + schema.table());
        connect(all, &Button::clicked, this, [this, page = pageKey(schema), field] {
            m_context.navigation.openList(page, u"%1:\"%2\""_s.arg(field, m_view.title));
        });
        box->addWidget(all, 0, Qt::AlignLeft);
    }
    if (writable)
        box->addWidget(makeAdder(kind, field), 0, Qt::AlignLeft);
    column->addLayout(box);
}

Button* HangingPanel::makeAdder(Kind kind, const QString& field)
{
    const RecordSchema& schema = m_context.store.schemas().of(kind);
    auto* button = new Button(addText(schema, m_view.record.kind), m_content, ButtonLook::Link);
    button->setObjectName(u"add/"_s + QString(kind.key));
    connect(button, &Button::clicked, this, [this, kind, field] { add(kind, field); });
    return button;
}

// One line for all that is not there yet: what could be, without a wall of empty boxes.
void HangingPanel::addMissing(const std::vector<std::pair<Kind, QString>>& missing, QVBoxLayout* column)
{
    auto* line = new QWidget(m_content);
    auto* flow = new FlowLayout(line, space::kLarge, space::kTiny);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto& [kind, field] : missing)
        flow->addWidget(makeAdder(kind, field));
    column->addWidget(line);
}

void HangingPanel::add(Kind kind, const QString& field)
{
    const RecordSchema& schema = m_context.store.schemas().of(kind);
    std::map<QString, Value> given;
    given[field] = schema.field(field)->type == FieldType::RefList ? Value(std::vector{m_view.record.id})
                                                                   : Value(m_view.record.id);
    for (const FieldDef& each : schema.fields()) {
        if (isOtherOwner(schema, each, field))
            given[each.key] = Value();
    }
    auto* dialog = RecordDialog::forNew(kind, m_context, given, this);
    if (opensPage(kind) && kind != wave::kind && kind != benefit::kind) {
        connect(dialog, &RecordDialog::added, this,
            [this, kind](RecordId id) { m_context.navigation.openRecord(kind, id); });
    }
    dialog->open();
}

void HangingPanel::open(const RecordRow& row, const QString& field)
{
    if (opensPage(row.record.kind)) {
        m_context.navigation.openRecord(row.record.kind, row.record.id);
        return;
    }
    const RecordSchema& schema = m_context.store.schemas().of(row.record.kind);
    QStringList hidden{field};
    for (const FieldDef& each : schema.fields()) {
        if (isOtherOwner(schema, each, field) && isEmpty(row.record.value(each.key)))
            hidden << each.key;
    }
    RecordDialog::forExisting(row, m_context, hidden, this)->open();
}

void HangingPanel::remove(const RecordRow& row)
{
    const Kind kind = row.record.kind;
    const QString name = inSentence(kindName(m_context.store.schemas().of(kind)));
    m_context.write(this, tr("deletion of a %1").arg(name),
        [kind, id = row.record.id](UnitOfWork& work) { return trashRecord(work, kind, id); });
}

bool HangingPanel::knows(const QString& part) const
{
    return std::ranges::any_of(m_kinds, [&part](Kind kind) { return kind.key == part; });
}

bool HangingPanel::focusPart(const QString& part)
{
    auto* add = knows(part) ? findChild<Button*>(u"add/"_s + part) : nullptr;
    if (add)
        add->click();
    return add != nullptr;
}

} // namespace encore

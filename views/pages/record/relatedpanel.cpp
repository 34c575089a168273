// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/relatedpanel.h"

#include "model/domain/kinds.h"
#include "views/forms/fieldeditor.h"
#include "views/services/labels.h"
#include "views/services/nouns.h"
#include "views/services/relatedlink.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kShown = 12;

bool isRelation(const FieldDef& field)
{
    return (field.type == FieldType::Ref || field.type == FieldType::RefList) && !field.is(Derived) && !field.is(Hidden)
        && field.target != tag::kind.key;
}

// What one connects by hand; the others have their places on the page.
bool isMain(Kind kind)
{
    return kind == story::kind || kind == usecase::kind || kind == replication::kind || kind == person::kind
        || kind == team::kind;
}

bool hasPage(Kind kind)
{
    return kind != attachment::kind && kind != source::kind && kind != savedview::kind && kind != snooze::kind;
}

// Nobody makes a circle by hand: a required relation cannot be taken away.
bool canPart(const FieldDef& field)
{
    return !field.is(Required);
}

} // namespace

RelatedPanel::RelatedPanel(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    setObjectName(u"related"_s);
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
}

void RelatedPanel::show(const RecordView& view)
{
    m_view = view;
    delete m_content;
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    for (const FieldDef& field : m_context.store.schemas().of(view.record.kind).fields()) {
        if (isRelation(field) && !isEmpty(view.record.value(field.key)))
            addOutgoing(field, column);
    }
    for (const Related& related : view.related) {
        const bool credits =
            related.kind == contribution::kind && (view.record.kind == person::kind || view.record.kind == team::kind);
        if ((!related.hanging || credits) && related.kind != source::kind)
            addIncoming(related, column);
    }
    if (!m_context.store.readOnly())
        addMaker(column);
    layout()->addWidget(m_content);
}

std::vector<RelatedPanel::Relation> RelatedPanel::relations() const
{
    std::vector<Relation> found;
    const Kind own = m_view.record.kind;
    const std::vector<Dependent> hanging = dependentKinds(m_context.store.schemas(), own);
    for (const FieldDef& field : m_context.store.schemas().of(own).fields()) {
        if (isRelation(field))
            found.push_back({*kindOf(field.target), field.key, true});
    }
    for (const RecordSchema& other : m_context.store.schemas().all()) {
        if (!isMain(other.kind()))
            continue;
        for (const FieldDef& field : other.fields()) {
            const bool hangs = std::ranges::any_of(
                hanging, [&](const Dependent& each) { return each.kind == other.kind() && each.field == field.key; });
            if (isRelation(field) && field.target == own.key && !hangs)
                found.push_back({other.kind(), field.key, false});
        }
    }
    return found;
}

QString RelatedPanel::name(const Relation& relation) const
{
    const Schemas& schemas = m_context.store.schemas();
    if (relation.outgoing)
        return fieldLabel(*schemas.of(m_view.record.kind).field(relation.field));
    const RecordSchema& other = schemas.of(relation.kind);
    return tr("%1 with this as %2").arg(kindName(other), inSentence(fieldLabel(*other.field(relation.field))));
}

void RelatedPanel::addOutgoing(const FieldDef& field, QVBoxLayout* column)
{
    const Relation relation{*kindOf(field.target), field.key, true};
    const Value& value = m_view.record.value(field.key);
    std::vector<RecordId> ids;
    if (const auto* one = std::get_if<RecordId>(&value))
        ids = {*one};
    else if (const auto* many = std::get_if<std::vector<RecordId>>(&value))
        ids = *many;
    column->addWidget(new TextLabel(fieldLabel(field), TextStyle::Caption, m_content, Role::Muted));
    const auto titles = m_view.refTitles.find(field.key);
    for (size_t i = 0; i < ids.size(); ++i) {
        const QString title = titles == m_view.refTitles.end() ? QString() : titles->second.value(qsizetype(i));
        addLink(column, {relation.kind, ids[i]}, title, relation);
    }
}

void RelatedPanel::addIncoming(const Related& related, QVBoxLayout* column)
{
    const RecordSchema& schema = m_context.store.schemas().of(related.kind);
    const QString as = inSentence(fieldLabel(*schema.field(related.field)));
    const QString what = related.kind == contribution::kind
        ? tr("Took part in (%1)").arg(related.count)
        : tr("%1 (%2) · as %3").arg(kindPlural(schema)).arg(related.count).arg(as);
    auto* heading = new TextLabel(what, TextStyle::Caption, m_content, Role::Muted);
    heading->setWordWrap(true);
    column->addWidget(heading);
    for (size_t i = 0; i < related.rows.size() && i < kShown; ++i) {
        const RecordRow& row = related.rows[i];
        const auto [target, title] = relatedLink(row);
        addLink(column, target, title, {related.kind, related.field, false});
    }
    if (related.count > kShown) {
        auto* all = new Button(tr("Show all %1").arg(locale().toString(related.count)), m_content, ButtonLook::Link);
        all->setObjectName(u"related.all/%1/%2"_s.arg(schema.table(), related.field));
        connect(all, &Button::clicked, this, [this, page = pageKey(schema), field = related.field] {
            m_context.navigation.openList(page, u"%1:\"%2\""_s.arg(field, m_view.title));
        });
        column->addWidget(all, 0, Qt::AlignLeft);
    }
}

void RelatedPanel::addLink(QVBoxLayout* column, const RecordRef& target, const QString& title, const Relation& relation)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kTiny);
    auto* link = new Button(title.simplified(), m_content, ButtonLook::Link);
    link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    link->setToolTip(title);
    link->setObjectName(u"link/%1/%2"_s.arg(QString(target.kind.key)).arg(target.id.value));
    link->setEnabled(hasPage(target.kind));
    connect(link, &Button::clicked, this, [this, target] { m_context.navigation.openRecord(target.kind, target.id); });
    row->addWidget(link, 1);
    const Kind holder = relation.outgoing ? m_view.record.kind : relation.kind;
    const FieldDef& field = *m_context.store.schemas().of(holder).field(relation.field);
    if (!m_context.store.readOnly() && canPart(field) && relation.kind != contribution::kind) {
        auto* away = new Button({}, m_content, ButtonLook::Quiet);
        away->setIconName(u"close"_s);
        away->setSmall(true);
        away->setObjectName(u"part/%1/%2/%3"_s.arg(QString(target.kind.key), relation.field).arg(target.id.value));
        away->setAccessibleName(tr("Take away the connection with %1").arg(title.simplified()));
        away->setToolTip(tr("Take this connection away; the record stays"));
        connect(away, &Button::clicked, this, [this, relation, id = target.id] { part(relation, id); });
        row->addWidget(away);
    }
    column->addLayout(row);
}

void RelatedPanel::addMaker(QVBoxLayout* column)
{
    auto* maker = new QWidget(m_content);
    auto* box = new QVBoxLayout(maker);
    box->setContentsMargins(0, space::kSmall, 0, 0);
    box->setSpacing(space::kTiny);
    m_type = new ChoiceBox(maker);
    m_type->setObjectName(u"related.type"_s);
    m_type->setAccessibleName(tr("Kind of connection"));
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_type->setMinimumContentsLength(12);
    std::vector<ChoiceBox::Option> options;
    int number = 0;
    for (const Relation& each : relations())
        options.push_back({QString::number(number++), name(each)});
    m_type->setOptions(options, tr("Connect with…"));
    m_picker = nullptr;
    box->addWidget(m_type);
    connect(m_type, &ChoiceBox::codeChosen, this, [this, maker](const QString& code) {
        m_typeCode = code;
        makePicker(maker);
        if (m_picker)
            m_picker->widget()->setFocus();
    });
    if (std::ranges::any_of(options, [this](const ChoiceBox::Option& each) { return each.code == m_typeCode; })) {
        m_type->setCode(m_typeCode);
        makePicker(maker);
    }
    column->addWidget(maker);
}

void RelatedPanel::makePicker(QWidget* maker)
{
    if (m_picker)
        delete m_picker->widget();
    m_picker = nullptr;
    const std::vector<Relation> all = relations();
    bool chosen = false;
    const size_t at = m_typeCode.toULongLong(&chosen);
    if (!chosen || at >= all.size())
        return;
    // One field that takes the title of a record of that kind, as in forms: it proposes, and makes who is missing.
    FieldDef field;
    field.key = u"related"_s;
    field.type = FieldType::Ref;
    field.label = m_context.store.schemas().of(all[at].kind).singular();
    field.target = QString(all[at].kind.key);
    m_picker = FieldEditor::make(field, m_context, maker);
    m_picker->widget()->setObjectName(u"related.title"_s);
    maker->layout()->addWidget(m_picker->widget());
    m_picker->widget()->show();
    connect(m_picker, &FieldEditor::edited, this, [this, relation = all[at]](const FieldChange& change) {
        if (!change.names.isEmpty() && !change.names.front().trimmed().isEmpty())
            join(relation, change);
    });
}

void RelatedPanel::join(const Relation& relation, const FieldChange& change)
{
    const QString title = change.names.front().trimmed();
    const auto* picked = std::get_if<RecordId>(&change.value);
    m_typeCode.clear();
    const RecordRef own{m_view.record.kind, m_view.record.id};
    m_context.write(this, tr("connection with “%1”").arg(title),
        [relation, title, own, other = picked ? *picked : RecordId()](UnitOfWork& work) mutable -> Status {
            if (!other.valid()) {
                ENCORE_ASSIGN(found, findOrCreate(work, work.schemas().of(relation.kind), title));
                other = found;
            }
            return relation.outgoing ? connectRecords(work, own, relation.field, other)
                                     : connectRecords(work, {relation.kind, other}, relation.field, own.id);
        });
}

void RelatedPanel::part(const Relation& relation, RecordId other)
{
    const RecordRef own{m_view.record.kind, m_view.record.id};
    m_context.write(this, tr("taking a connection away"), [relation, other, own](UnitOfWork& work) {
        return relation.outgoing ? disconnectRecords(work, own, relation.field, other)
                                 : disconnectRecords(work, {relation.kind, other}, relation.field, own.id);
    });
}

} // namespace encore

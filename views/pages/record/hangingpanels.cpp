// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/hangingpanels.h"

#include "model/domain/kinds.h"
#include "views/forms/recorddialog.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/avatar.h"
#include "views/widgets/button.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/keyfigure.h"
#include "views/widgets/pill.h"
#include "views/widgets/quoteblock.h"
#include "views/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString firstTitle(const RecordRow& row, const QString& field)
{
    const auto found = row.refTitles.find(field);
    return found == row.refTitles.end() ? QString() : found->second.value(0);
}

} // namespace

HangingPanel::HangingPanel(const PageContext& context, Kind hanging, QWidget* parent, bool flowing)
    : QWidget(parent)
    , m_context(context)
    , m_hanging(hanging)
    , m_flowing(flowing)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"hanging/"_s + QString(hanging.key));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::kSmall);
}

void HangingPanel::show(const RecordView& view)
{
    m_view = view;
    m_ownerField.clear();
    for (const Dependent& dependent : dependentKinds(m_context.store.schemas(), view.record.kind)) {
        if (dependent.kind == m_hanging)
            m_ownerField = dependent.field;
    }
    setVisible(!m_ownerField.isEmpty());
    delete m_content;
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    QLayout* rows = column;
    if (m_flowing) {
        auto* flow = new QWidget(m_content);
        rows = new FlowLayout(flow, space::kHuge, space::kMedium);
        rows->setContentsMargins(0, 0, 0, 0);
        column->addWidget(flow);
    }
    for (const RecordRow& row : view.rows(m_hanging, m_ownerField))
        rows->addWidget(makeRow(row));
    if (!m_context.store.readOnly()) {
        auto* add = new Button(addText(), m_content, ButtonLook::Link);
        add->setObjectName(u"add/"_s + QString(m_hanging.key));
        connect(add, &Button::clicked, this, &HangingPanel::add);
        column->addWidget(add, 0, Qt::AlignLeft);
    }
    m_column->addWidget(m_content);
}

void HangingPanel::edit(const RecordRow& row)
{
    RecordDialog::forExisting(row, m_context, {m_ownerField}, this)->open();
}

void HangingPanel::add()
{
    std::map<QString, Value> given;
    given[m_ownerField] = m_view.record.id;
    // The other kinds of owner stay empty: a figure belongs to exactly one.
    for (const QString& other : {u"story"_s, u"use_case"_s, u"replication"_s}) {
        if (m_hanging != replication::kind && other != m_ownerField
            && m_context.store.schemas().of(m_hanging).field(other))
            given[other] = Value();
    }
    RecordDialog::forNew(m_hanging, m_context, given, this)->open();
}

FiguresPanel::FiguresPanel(const PageContext& context, QWidget* parent)
    : HangingPanel(context, benefit::kind, parent, true)
{
}

QWidget* FiguresPanel::makeRow(const RecordRow& row)
{
    const QLocale locale;
    const Record& each = row.record;
    const auto before = each.get(benefit::baseline);
    const auto after = each.get(benefit::actual);
    const QString from = before ? displayNumber(*before, locale) : each.get(benefit::baselineText);
    const QString to = after ? displayNumber(*after, locale) : each.get(benefit::actualText);
    auto* figure = new KeyFigure;
    figure->setObjectName(u"figure"_s);
    if (from.isEmpty() || to.isEmpty())
        figure->setValue(to.isEmpty() ? from : to, each.get(benefit::unit));
    else
        figure->setChange(from, to, each.get(benefit::unit));
    QStringList remarks{row.title};
    if (!each.get(benefit::sample).isEmpty())
        remarks << each.get(benefit::sample);
    if (from.isEmpty())
        remarks << QObject::tr("no baseline");
    figure->setCaption(remarks.join(u" · "_s));
    figure->setClickable(true);
    connect(figure, &KeyFigure::activated, this, [this, row] { edit(row); });
    return figure;
}

QString FiguresPanel::addText() const
{
    return QObject::tr("Add a figure");
}

QuotesPanel::QuotesPanel(const PageContext& context, QWidget* parent) : HangingPanel(context, quote::kind, parent) { }

QWidget* QuotesPanel::makeRow(const RecordRow& row)
{
    const Record& each = row.record;
    const QString person = firstTitle(row, u"person"_s);
    QStringList who{
        person.isEmpty() ? each.get(quote::attribution) : person, each.get(quote::role), each.get(quote::organisation)};
    who.removeAll(QString());
    who.removeDuplicates();
    auto* block = new QuoteBlock;
    block->setObjectName(u"quote"_s);
    block->setQuote(each.get(quote::text), who.join(u", "_s));
    block->setClickable(true);
    block->setMaximumWidth(kReadingWidth + space::kPage);
    connect(block, &QuoteBlock::activated, this, [this, row] { edit(row); });
    return block;
}

QString QuotesPanel::addText() const
{
    return QObject::tr("Add a quote");
}

PeoplePanel::PeoplePanel(const PageContext& context, QWidget* parent)
    : HangingPanel(context, contribution::kind, parent)
{
}

QWidget* PeoplePanel::makeRow(const RecordRow& row)
{
    const FieldDef& role = *context().store.schemas().of(contribution::kind).field(u"role");
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    const QString name = row.title.isEmpty() ? QObject::tr("a former colleague") : row.title;
    layout->addWidget(new Avatar(name));
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    auto* link = new Button(name, line, ButtonLook::Link);
    link->setObjectName(u"contribution/%1"_s.arg(row.record.id.value));
    link->setObjectName(u"credit/%1"_s.arg(row.record.id.value));
    connect(link, &Button::clicked, this, [this, row] { edit(row); });
    text->addWidget(link, 0, Qt::AlignLeft);
    QStringList remarks;
    if (row.record.has(contribution::role))
        remarks << choiceLabel(role, row.record.get(contribution::role)).toLower();
    remarks << (row.record.get(contribution::recognised) ? QObject::tr("thanked") : QObject::tr("not yet thanked"));
    text->addWidget(new TextLabel(remarks.join(u" · "_s), TextStyle::Caption, line, Role::Muted));
    layout->addLayout(text, 1);
    return line;
}

QString PeoplePanel::addText() const
{
    return QObject::tr("Add a person or team");
}

ReplicationsPanel::ReplicationsPanel(const PageContext& context, QWidget* parent)
    : HangingPanel(context, replication::kind, parent)
{
}

QWidget* ReplicationsPanel::makeRow(const RecordRow& row)
{
    const FieldDef& state = *context().store.schemas().of(replication::kind).field(u"state");
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    const QString other = firstTitle(row, view().record.kind == team::kind ? u"use_case"_s : u"team"_s);
    auto* link = new Button(other, line, ButtonLook::Link);
    link->setObjectName(u"replication/%1"_s.arg(row.record.id.value));
    link->setObjectName(u"replication/%1"_s.arg(row.record.id.value));
    connect(link, &Button::clicked, this,
        [this, id = row.record.id] { context().navigation.openRecord(replication::kind, id); });
    layout->addWidget(link);
    const QString code = row.record.get(replication::state);
    if (!code.isEmpty())
        layout->addWidget(new Pill(choiceLabel(state, code), toneOf(state, code), line));
    auto* note = new ElidedLabel(row.record.get(replication::note).simplified(), line);
    note->setRole(Role::Muted);
    layout->addWidget(note, 1);
    return line;
}

QString ReplicationsPanel::addText() const
{
    return view().record.kind == team::kind ? QObject::tr("Replicate a use case here…")
                                            : QObject::tr("Replicate at another team…");
}

} // namespace encore

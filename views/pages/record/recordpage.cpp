// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/recordpage.h"

#include "model/domain/kinds.h"
#include "views/dialogs/teamchangedialog.h"
#include "views/forms/growingedit.h"
#include "views/forms/recordform.h"
#include "views/pages/record/actionspart.h"
#include "views/pages/record/attachmentpanel.h"
#include "views/pages/record/hangingpanel.h"
#include "views/pages/record/historypanel.h"
#include "views/pages/record/recordlayout.h"
#include "views/pages/record/recordparts.h"
#include "views/pages/record/relatedpanel.h"
#include "views/pages/record/sectionspanel.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/banner.h"
#include "views/widgets/button.h"
#include "views/widgets/card.h"
#include "views/widgets/completenessbar.h"
#include "views/widgets/findbar.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/focusorder.h"
#include "views/widgets/tabrow.h"
#include "views/widgets/textlabel.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kSideWidth = 320;

// Has a place of its own on the page: attachments, credits, what came from where, checkpoints.
bool isElsewhere(Kind kind)
{
    return kind == attachment::kind || kind == contribution::kind || kind == source::kind || kind == checkpoint::kind;
}

} // namespace

RecordPage::RecordPage(Kind kind, const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_schema(context.store.schemas().of(kind))
    , m_kind(kind)
    , m_lineField(kind == story::kind ? u"one_line"_s : QString(kind == usecase::kind ? u"patlet"_s : u""_s))
{
    setAcceptDrops(true);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_find = new FindBar(this, this);
    outer->addWidget(m_find);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    outer->addWidget(scroll);
    auto* content = new QWidget(scroll);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(space::kPage, space::kLarge, space::kPage, space::kPage);
    row->setSpacing(space::kPage);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::kMedium);
    row->addLayout(column, 1);
    buildHead(column);
    buildTabs(column);
    row->addWidget(buildSide());
    scroll->setWidget(content);
    connect(&m_context.store, &Store::committed, this, [this](const Changes&) {
        if (m_id.valid())
            load();
    });
    if (m_kind == team::kind)
        offerTeamChanges(*this, m_context);
}

void RecordPage::buildHead(QVBoxLayout* column)
{
    m_back = new Button(tr("‹ %1").arg(kindPlural(m_schema)), this, ButtonLook::Link);
    m_back->setObjectName(u"backToList"_s);
    connect(m_back, &Button::clicked, this, [this] { m_context.navigation.openList(pageKey(m_schema), QString()); });
    column->addWidget(m_back, 0, Qt::AlignLeft);
    m_banner = new Banner(this);
    m_banner->hide();
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_context.write(this, tr("restoring of “%1”").arg(m_view.title),
            [kind = m_kind, id = m_id](UnitOfWork& work) { return restoreRecord(work, kind, id); });
    });
    column->addWidget(m_banner);
    m_title = new GrowingEdit(TextStyle::Page, this);
    m_title->setObjectName(u"title"_s);
    m_title->setAccessibleName(tr("Title"));
    m_title->setReadOnly(!m_schema.titleField() || m_context.store.readOnly());
    connect(m_title, &GrowingEdit::edited, this,
        [this](const QString& text) { writeLine(m_schema.titleField()->key, text); });
    column->addWidget(m_title);
    if (!m_lineField.isEmpty()) {
        m_line = new GrowingEdit(TextStyle::Body, this);
        m_line->setObjectName(u"oneLine"_s);
        m_line->setAccessibleName(fieldLabel(*m_schema.field(m_lineField)));
        m_line->setPlaceholderText(m_kind == story::kind ? tr("The story in one line: what changed, for whom?")
                                                         : tr("The pattern in two sentences"));
        m_line->setReadOnly(m_context.store.readOnly());
        connect(m_line, &GrowingEdit::edited, this, [this](const QString& text) { writeLine(m_lineField, text); });
        column->addWidget(m_line);
    }
    m_pills = new QWidget(this);
    m_pills->setObjectName(u"pills"_s);
    auto* flow = new FlowLayout(m_pills, space::kSmall, space::kTiny);
    flow->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_pills, 1);
    m_always.push_back(new ActionsPart(m_context, this));
    watch(m_always.back());
    row->addWidget(m_always.back(), 0, Qt::AlignTop);
    column->addLayout(row);
    for (RecordPart* part : headParts(m_kind, m_context, this)) {
        watch(part);
        m_always.push_back(part);
        column->addWidget(part);
    }
}

void RecordPage::watch(RecordPart* part)
{
    connect(part, &RecordPart::partRequested, this, &RecordPage::goTo);
    part->installEventFilter(this);
}

// Parts are filled when their answers come; what they make then stands last for the keyboard, until it is put where it is seen.
bool RecordPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && !m_reorders) {
        m_reorders = true;
        QTimer::singleShot(0, this, [this] {
            m_reorders = false;
            orderFocus(*this);
        });
    }
    return Page::eventFilter(watched, event);
}

void RecordPage::buildTabs(QVBoxLayout* column)
{
    m_tabRow = new TabRow(this);
    m_tabRow->setObjectName(u"tabs"_s);
    m_tabRow->setAccessibleName(tr("Part of the page"));
    column->addWidget(m_tabRow);
    m_stack = new QStackedWidget(this);
    std::vector<TabRow::Tab> named;
    std::vector<Kind> placed;
    for (const RecordTab& each : recordTabs(m_kind)) {
        named.push_back({each.key, each.title.isEmpty() ? kindName(m_schema) : each.title, 0});
        placed.insert(placed.end(), each.hanging.begin(), each.hanging.end());
        Tab tab{each.key, new QWidget(m_stack), {}, true};
        auto* body = new QVBoxLayout(tab.body);
        body->setContentsMargins(0, space::kSmall, 0, 0);
        body->setSpacing(space::kLarge);
        tab.parts = tabParts(m_kind, each.key, m_context, tab.body);
        // A part of its own says of a kind what rows would not.
        std::vector<Kind> rows = each.hanging;
        std::erase_if(rows, [&tab](Kind kind) {
            return std::ranges::any_of(
                tab.parts, [kind](const RecordPart* part) { return part->knows(QString(kind.key)); });
        });
        if (!rows.empty())
            tab.parts.push_back(new HangingPanel(m_context, rows, tab.body));
        if (each.key == kFirstTab) {
            buildFirstTab(body, tab);
        } else {
            for (RecordPart* part : tab.parts)
                body->addWidget(part);
        }
        body->addStretch(1);
        for (RecordPart* part : tab.parts)
            watch(part);
        m_stack->addWidget(tab.body);
        m_tabs.push_back(std::move(tab));
    }
    addUnplaced(placed);
    named.push_back({QString(kHistoryTab), tr("History"), 0});
    m_history = new HistoryPanel(m_context, m_stack);
    m_stack->addWidget(m_history);
    m_tabRow->setTabs(named);
    connect(m_tabRow, &TabRow::chosen, this, &RecordPage::showTab);
    column->addWidget(m_stack, 1);
}

// Kinds that a later version hangs on this one are shown too, without anybody naming them here.
void RecordPage::addUnplaced(const std::vector<Kind>& placed)
{
    std::vector<Kind> rest;
    for (const Dependent& each : dependentKinds(m_context.store.schemas(), m_kind)) {
        const bool known = std::ranges::find(placed, each.kind) != placed.end() || isElsewhere(each.kind)
            || std::ranges::find(rest, each.kind) != rest.end()
            || (each.kind == benefit::kind && m_kind == story::kind);
        if (!known)
            rest.push_back(each.kind);
    }
    if (rest.empty())
        return;
    Tab& first = m_tabs.front();
    first.parts.push_back(new HangingPanel(m_context, rest, first.body));
    watch(first.parts.back());
    auto* body = static_cast<QVBoxLayout*>(first.body->layout());
    body->insertWidget(body->count() - 1, first.parts.back());
}

// The text comes between the figures and what else hangs on the record, the form of a kind without text behind both.
void RecordPage::buildFirstTab(QVBoxLayout* column, Tab& tab)
{
    if (m_kind == story::kind) {
        auto* figures = new HangingPanel(m_context, {benefit::kind}, tab.body);
        column->addWidget(figures);
        tab.parts.insert(tab.parts.begin(), figures);
    }
    if (m_schema.hasText()) {
        if (m_kind == team::kind)
            column->addWidget(makeForm(tab.body));
        m_sections = new SectionsPanel(m_context, tab.body);
        connect(m_sections, &SectionsPanel::rebuilt, this, [this] { orderFocus(*this); });
        column->addWidget(m_sections);
    }
    for (RecordPart* part : tab.parts) {
        if (column->indexOf(part) < 0)
            column->addWidget(part);
    }
    // A kind without text of its own is what its fields say; they take the middle of the page.
    if (!m_schema.hasText())
        column->addWidget(makeForm(tab.body));
    m_attachments = new AttachmentPanel(m_context, tab.body);
    column->addWidget(m_attachments);
}

Card* RecordPage::makeForm(QWidget* parent)
{
    auto* about = new Card(parent);
    about->setTitle(tr("About it"));
    QStringList elsewhere;
    for (const FieldDef& field : m_schema.fields()) {
        const bool onRoles =
            m_kind == usecase::kind && field.key == QLatin1StringView(usecase::interdependentRoles.key);
        if (isPill(field) || (&field == m_schema.titleField()) || field.key == m_lineField || onRoles)
            elsewhere << field.key;
    }
    m_form = new RecordForm(m_schema, m_context, elsewhere, about);
    m_form->setReadOnly(m_context.store.readOnly());
    connect(m_form, &RecordForm::edited, this, &RecordPage::write);
    about->body()->addWidget(m_form);
    return about;
}

QWidget* RecordPage::buildSide()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(kSideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    if (m_kind == story::kind) {
        m_completenessCard = new Card(side);
        m_completeness = new CompletenessBar(m_completenessCard);
        connect(m_completeness, &CompletenessBar::missingActivated, this, &RecordPage::goTo);
        m_completenessCard->body()->addWidget(m_completeness);
        column->addWidget(m_completenessCard);
    }
    for (RecordPart* part : sideParts(m_kind, m_context, side)) {
        watch(part);
        m_always.push_back(part);
        column->addWidget(part);
    }
    const bool credited = m_context.store.schemas().of(contribution::kind).field(QString(m_kind.key)) != nullptr;
    if (credited && m_kind != person::kind && m_kind != team::kind) {
        auto* people = new Card(side);
        people->setTitle(tr("People"));
        m_always.push_back(new HangingPanel(m_context, {contribution::kind}, people));
        people->body()->addWidget(m_always.back());
        column->addWidget(people);
    }
    if (m_schema.hasText() && m_kind != team::kind) {
        column->addWidget(makeForm(side));
        m_form->setNarrow();
    }
    auto* connected = new Card(side);
    connected->setTitle(tr("Connected with"));
    m_related = new RelatedPanel(m_context, connected);
    connected->body()->addWidget(m_related);
    if (m_kind == story::kind || m_kind == usecase::kind || m_kind == replication::kind || m_kind == idea::kind) {
        auto* lineage = new Button(tr("Who inspired whom"), connected, ButtonLook::Link);
        lineage->setObjectName(u"lineage"_s);
        connect(lineage, &Button::clicked, this, [this] {
            m_context.navigation.go({u"lineage"_s, {}, {}, u"%1/%2"_s.arg(m_schema.table()).arg(m_id.value), {}});
        });
        connected->body()->addWidget(lineage, 0, Qt::AlignLeft);
    }
    column->addWidget(connected);
    column->addStretch(1);
    return side;
}

} // namespace encore

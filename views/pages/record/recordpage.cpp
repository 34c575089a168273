// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/recordpage.h"

#include "model/domain/kinds.h"
#include "model/domain/storyrules.h"
#include "model/domain/valuerules.h"
#include "views/forms/growingedit.h"
#include "views/forms/recordform.h"
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
#include "views/widgets/flowlayout.h"
#include "views/widgets/focusorder.h"
#include "views/widgets/pill.h"
#include "views/widgets/tabrow.h"
#include "views/widgets/textlabel.h"

#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kSideWidth = 320;

constexpr auto kFirst = "record";
constexpr auto kHistory = "history";

bool isPill(const FieldDef& field)
{
    return field.type == FieldType::Choice && field.is(Essential);
}

// Has a place of its own on the page: attachments, credits, what came from where.
bool isElsewhere(Kind kind)
{
    return kind == attachment::kind || kind == contribution::kind || kind == source::kind;
}

} // namespace

RecordPage::RecordPage(Kind kind, const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_schema(context.store.schemas().of(kind))
    , m_kind(kind)
    , m_lineField(kind == story::kind ? u"one_line"_s : QString(kind == usecase::kind ? u"patlet"_s : u""_s))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
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
    column->addWidget(m_pills);
    for (RecordPart* part : headParts(m_kind, m_context, this)) {
        watch(part);
        m_always.push_back(part);
        column->addWidget(part);
    }
}

void RecordPage::watch(RecordPart* part)
{
    connect(part, &RecordPart::partRequested, this, &RecordPage::goTo);
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
        if (!each.hanging.empty())
            tab.parts.push_back(new HangingPanel(m_context, each.hanging, tab.body));
        if (each.key == QLatin1StringView(kFirst)) {
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
    named.push_back({QString::fromLatin1(kHistory), tr("History"), 0});
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
        if (isPill(field) || (&field == m_schema.titleField()) || field.key == m_lineField)
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
    column->addWidget(connected);
    column->addStretch(1);
    return side;
}

void RecordPage::enter(const Place& place)
{
    const bool other = place.id != m_id;
    m_part = place.part;
    m_id = place.id;
    if (other) {
        m_tabRow->setCurrent(QString::fromLatin1(kFirst));
        m_stack->setCurrentIndex(0);
    }
    load();
    Q_EMIT selectionChanged();
}

void RecordPage::load()
{
    const quint64 ticket = ++m_ticket;
    m_context.store
        .read<RecordView>(
            LaneName::Rows, [kind = m_kind, id = m_id](Session& session) { return loadView(session, kind, id); })
        .then(this, [this, ticket](const Result<RecordView>& view) {
            if (ticket != m_ticket)
                return;
            if (!view) {
                // It has been deleted for good, here or elsewhere; the list is the place to go on.
                m_id = RecordId();
                m_context.navigation.openList(pageKey(m_schema), QString());
                return;
            }
            fill(*view);
        });
}

void RecordPage::fill(const RecordView& view)
{
    // Much of the page is built anew; the keyboard stays where it was, by name.
    const QPointer<QWidget> focused = isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    const QString focusedName = focused ? focused->objectName() : QString();
    m_view = view;
    // What finance has validated is revised, not edited.
    const bool locked = m_context.store.readOnly() || (m_kind == benefit::kind && isValidated(view.record));
    m_title->setReadOnly(!m_schema.titleField() || locked);
    m_form->setReadOnly(locked);
    m_title->show(view.title);
    if (m_line) {
        const auto* text = std::get_if<QString>(&view.record.value(m_lineField));
        m_line->show(text ? *text : QString());
    }
    if (view.record.trashedAt.isValid()) {
        m_banner->showMessage(Tone::Warn, tr("This lies in the trash."));
        m_banner->addAction(u"restore"_s, tr("Take it out"));
    } else {
        m_banner->hide();
    }
    fillPills();
    for (RecordPart* part : m_always)
        part->fill(view);
    m_form->show(view.record, view.refTitles);
    fillCompleteness();
    m_related->show(view);
    countTabs();
    for (Tab& tab : m_tabs)
        tab.stale = true;
    showTab(m_tabRow->current());
    if (!focused && !focusedName.isEmpty()) {
        if (auto* again = findChild<QWidget*>(focusedName))
            again->setFocus(Qt::OtherFocusReason);
    }
    if (!m_part.isEmpty())
        goTo(std::exchange(m_part, QString()));
    Q_EMIT filled();
}

// Behind a tab's name stands how much is there, so that nobody opens empty ones.
void RecordPage::countTabs()
{
    for (const RecordTab& tab : recordTabs(m_kind)) {
        if (tab.key == QLatin1StringView(kFirst))
            continue;
        qint64 count = 0;
        for (const Kind kind : tab.hanging) {
            const QString field = owningField(m_context.store.schemas(), kind, m_kind);
            if (const Related* related = m_view.find(kind, field))
                count += related->count;
        }
        m_tabRow->setCount(tab.key, int(count));
    }
}

void RecordPage::showTab(const QString& key)
{
    m_tabRow->setCurrent(key);
    if (key == QLatin1StringView(kHistory)) {
        m_stack->setCurrentWidget(m_history);
        m_history->load(m_kind, m_id);
    }
    for (Tab& tab : m_tabs) {
        if (tab.key != key)
            continue;
        if (tab.stale)
            fillTab(tab);
        m_stack->setCurrentWidget(tab.body);
    }
    orderFocus(*this);
}

void RecordPage::fillTab(Tab& tab)
{
    tab.stale = false;
    for (RecordPart* part : tab.parts)
        part->fill(m_view);
    if (tab.key != QLatin1StringView(kFirst))
        return;
    if (m_sections)
        m_sections->show(m_view);
    m_attachments->show(m_view);
}

void RecordPage::fillPills()
{
    while (QLayoutItem* item = m_pills->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const FieldDef& field : m_schema.fields()) {
        if (!isPill(field))
            continue;
        const auto* code = std::get_if<QString>(&m_view.record.value(field.key));
        auto* pill = new Pill(m_pills);
        pill->setObjectName(u"pill/"_s + field.key);
        if (code)
            pill->setState(field.key == u"permission"_s ? tr("Permission: %1").arg(choiceLabel(field, *code).toLower())
                                                        : choiceLabel(field, *code),
                toneOf(field, *code));
        else
            pill->setState(tr("%1: not given").arg(fieldLabel(field)), Tone::Neutral);
        pill->setClickable(!m_context.store.readOnly());
        pill->setToolTip(fieldLabel(field));
        connect(pill, &Pill::activated, this, [this, field, pill] { choose(field, pill); });
        m_pills->layout()->addWidget(pill);
    }
}

void RecordPage::choose(const FieldDef& field, QWidget* at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"choiceMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& [code, label] : field.choices) {
        QAction* action = menu->addAction(choiceLabel(field, code));
        action->setCheckable(true);
        const auto* current = std::get_if<QString>(&m_view.record.value(field.key));
        action->setChecked(current && *current == code);
        connect(action, &QAction::triggered, this, [this, key = field.key, value = code] {
            write({key, value, {}, false});
        });
    }
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

void RecordPage::fillCompleteness()
{
    if (!m_completeness)
        return;
    StoryCompany company;
    for (const RecordRow& row : m_view.rows(benefit::kind, u"story"))
        company.hasBaseline =
            company.hasBaseline || (row.record.has(benefit::baseline) && row.record.has(benefit::actual));
    company.hasQuote = !m_view.rows(quote::kind, u"story").empty();
    company.hasContributor = !m_view.rows(contribution::kind, u"story").empty();
    const Completeness result = storyCompleteness(m_view.record, company);
    std::vector<CompletenessBar::Missing> missing;
    for (const QString& key : result.missingSections) {
        for (const TemplateSection& section : templateOf(m_view.record).sections) {
            if (section.key == key)
                missing.push_back({u"section:"_s + key, translated(QString::fromUtf8(section.heading)).toLower()});
        }
    }
    const std::map<QString, QString> words{{u"one_line"_s, tr("one line")},
        {u"baseline"_s, tr("a figure with before and after")}, {u"quote"_s, tr("a quote")},
        {u"contributor"_s, tr("who did it")}, {u"permission"_s, tr("permission")}, {u"review_by"_s, tr("review date")}};
    for (const QString& key : result.missingExtras)
        missing.push_back({key, words.at(key)});
    m_completeness->setShare(result.share);
    m_completeness->setMissing(missing);
}

void RecordPage::goTo(const QString& part)
{
    if (part == u"title"_s) {
        m_title->selectAllAndFocus();
    } else if (part.startsWith(u"tab:"_s)) {
        showTab(part.mid(4));
    } else if (part.startsWith(u"section:"_s) && m_sections) {
        showTab(QString::fromLatin1(kFirst));
        m_sections->focusSection(part.mid(8));
    } else if (part == m_lineField && m_line) {
        m_line->setFocus(Qt::ShortcutFocusReason);
    } else if (part == u"baseline"_s || part == u"quote"_s || part == u"contributor"_s) {
        goToPart(part == u"baseline"_s ? u"benefit"_s
                                       : QString(part == u"quote"_s ? u"quote"_s : u"contribution"_s));
    } else if (const FieldDef* field = m_schema.field(part); field && isPill(*field)) {
        if (auto* pill = findChild<Pill*>(u"pill/"_s + part))
            choose(*field, pill);
    } else if (!goToPart(part)) {
        if (m_tabs.front().body->isAncestorOf(m_form))
            showTab(QString::fromLatin1(kFirst));
        m_form->focusField(part);
    }
}

// The part that knows what is meant, behind whichever tab it is.
bool RecordPage::goToPart(const QString& part)
{
    if (std::ranges::any_of(m_always, [&part](RecordPart* each) { return each->focusPart(part); }))
        return true;
    for (Tab& tab : m_tabs) {
        if (tab.stale)
            fillTab(tab);
        const bool here = std::ranges::any_of(tab.parts, [&](RecordPart* each) {
            if (!each->knows(part))
                return false;
            showTab(tab.key);
            return each->focusPart(part);
        });
        if (here)
            return true;
    }
    return false;
}

void RecordPage::writeLine(const QString& key, const QString& text)
{
    const FieldDef& field = *m_schema.field(key);
    if (text.isEmpty() && field.is(Required)) {
        m_title->show(m_view.title);
        m_context.messages.showNote(tr("%1 must be filled; it stays as it was.").arg(fieldLabel(field)));
        return;
    }
    write({key, normalized(Value(text)), {}, false});
}

void RecordPage::commitEdits()
{
    if (!m_id.valid() || m_context.store.readOnly())
        return;
    m_title->commit();
    if (m_line)
        m_line->commit();
    m_form->commit();
    if (m_sections)
        m_sections->commit();
    for (RecordPart* part : m_always)
        part->commit();
    for (const Tab& tab : m_tabs) {
        for (RecordPart* part : tab.parts)
            part->commit();
    }
}

void RecordPage::write(const FieldChange& change)
{
    const FieldDef& field = *m_schema.field(change.key);
    const QString join = u"%1/%2/%3"_s.arg(m_schema.table()).arg(m_id.value).arg(change.key);
    m_context.write(this, tr("edit of “%1”").arg(fieldLabel(field)),
        [kind = m_kind, id = m_id, change](UnitOfWork& work) { return applyChange(work, kind, id, 0, change); },
        {objectName(), join});
}

} // namespace encore

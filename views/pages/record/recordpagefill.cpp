// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the record page shows and stores; how it is put together stands in recordpage.cpp.
#include "views/pages/record/recordpage.h"

#include "model/domain/kinds.h"
#include "model/domain/storyrules.h"
#include "model/domain/valuerules.h"
#include "model/store/transitions.h"
#include "views/dialogs/transitiondialog.h"
#include "views/forms/growingedit.h"
#include "views/forms/recordform.h"
#include "views/pages/record/attachmentpanel.h"
#include "views/pages/record/hangingpanel.h"
#include "views/pages/record/historypanel.h"
#include "views/pages/record/recordlayout.h"
#include "views/pages/record/relatedpanel.h"
#include "views/pages/record/sectionspanel.h"
#include "views/services/labels.h"
#include "views/services/nouns.h"
#include "views/widgets/banner.h"
#include "views/widgets/completenessbar.h"
#include "views/widgets/findbar.h"
#include "views/widgets/focusorder.h"
#include "views/widgets/pill.h"
#include "views/widgets/tabrow.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QLayout>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

void RecordPage::enter(const Place& place)
{
    const bool other = place.id != m_id;
    m_part = place.part;
    m_id = place.id;
    if (other) {
        m_find->dismiss();
        m_tabRow->setCurrent(QString(kFirstTab));
        m_stack->setCurrentIndex(0);
    }
    load();
    Q_EMIT selectionChanged();
}

void RecordPage::focusSearch()
{
    m_find->open();
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
        if (tab.key == kFirstTab)
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
    if (key == kHistoryTab) {
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
    if (tab.key != kFirstTab)
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
            if (isRuled(m_kind, key))
                moveReplications(m_context, {m_id}, value, this);
            else if (m_kind == usecase::kind && value == u"retired" && !m_view.record.has(usecase::retiredReason))
                retire();
            else
                write({key, value, {}, false});
        });
    }
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

// What is no longer to be repeated says why, in the same step.
void RecordPage::retire()
{
    m_context.dialogs.askText(
        this, tr("Retire “%1”").arg(m_view.title), tr("Why is it retired?"), {}, [this](const QString& reason) {
            m_context.write(this, tr("retirement of “%1”").arg(m_view.title), [id = m_id, reason](UnitOfWork& work) {
                RecordPatch patch;
                patch.set(usecase::maturity, u"retired"_s).set(usecase::retiredReason, reason.simplified());
                return updateRecord(work, usecase::kind, id, 0, patch);
            });
        });
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
                missing.push_back({u"section:"_s + key, inSentence(translated(QString::fromUtf8(section.heading)))});
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
        showTab(QString(kFirstTab));
        m_sections->focusSection(part.mid(8));
    } else if (part == m_lineField && m_line) {
        m_line->setFocus(Qt::ShortcutFocusReason);
    } else if (part == u"baseline"_s || part == u"quote"_s || part == u"contributor"_s) {
        goToPart(part == u"baseline"_s ? u"benefit"_s : QString(part == u"quote"_s ? u"quote"_s : u"contribution"_s));
    } else if (const FieldDef* field = m_schema.field(part); field && isPill(*field)) {
        if (auto* pill = findChild<Pill*>(u"pill/"_s + part))
            choose(*field, pill);
    } else if (!goToPart(part)) {
        if (m_tabs.front().body->isAncestorOf(m_form))
            showTab(QString(kFirstTab));
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

void RecordPage::dragEnterEvent(QDragEnterEvent* event)
{
    const bool possible = m_context.store.schemas().of(attachment::kind).field(QString(m_kind.key)) != nullptr;
    if (possible && m_id.valid() && !m_context.store.readOnly() && AttachmentPanel::canTake(event->mimeData()))
        event->acceptProposedAction();
}

void RecordPage::dropEvent(QDropEvent* event)
{
    // The part that shows what came in.
    showTab(kFirstTab);
    m_attachments->take(event->mimeData());
    event->acceptProposedAction();
}

} // namespace encore

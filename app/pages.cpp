// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "model/domain/kinds.h"
#include "views/pages/cleaning/cleaningpage.h"
#include "views/pages/help/helppage.h"
#include "views/pages/history/historypage.h"
#include "views/pages/importing/importpage.h"
#include "views/pages/insights/insightspage.h"
#include "views/pages/lineage/lineagepage.h"
#include "views/pages/list/listverbs.h"
#include "views/pages/list/recordlistpage.h"
#include "views/pages/list/tableediting.h"
#include "views/pages/record/recordpage.h"
#include "views/pages/today/todaypage.h"
#include "views/pages/trash/trashpage.h"
#include "views/services/labels.h"

#include <QAction>
#include <QCoreApplication>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString tr(const char* source)
{
    return QCoreApplication::translate("encore", source);
}

// Everyday lists stand in the rail, others behind "More", and what hangs on single records has a list in the menu only.
enum class Stand { Rail, More, MenuOnly, Nowhere };

PageEntry listOf(const Schemas& declared, Kind kind, Stand stand)
{
    const RecordSchema& schema = declared.of(kind);
    const bool inRail = stand == Stand::Rail || stand == Stand::More;
    return {pageKey(schema), kindPlural(schema), kindIcon(kind), schema.table(), false, inRail,
        [kind](const PageContext& context, QWidget* parent) -> Page* {
            const RecordSchema& own = context.store.schemas().of(kind);
            auto* page = new RecordListPage(own, context, parent);
            makeEditable(*page->findChild<QTableView*>(u"table"_s), page->model(), own, context);
            addBulkEdit(*page->findChild<QWidget*>(u"bulkBar"_s), context);
            addKindVerbs(*page, context);
            return page;
        },
        stand == Stand::More || stand == Stand::MenuOnly};
}

void addLists(std::vector<PageEntry>& entries, const Schemas& declared, Stand stand, std::initializer_list<Kind> kinds)
{
    for (const Kind kind : kinds)
        entries.push_back(listOf(declared, kind, stand));
}

Page* makeToday(const PageContext& context, QWidget* parent)
{
    auto* page = new TodayPage(context, parent);
    QObject::connect(page, &TodayPage::captureRequested, parent, [parent] {
        if (auto* capture = parent->window()->findChild<QAction*>(u"capture"_s))
            capture->trigger();
    });
    return page;
}

} // namespace

std::vector<PageEntry> pageEntries()
{
    std::vector<PageEntry> entries;
    const Schemas declared;
    entries.push_back({u"today"_s, tr("Today"), u"today"_s, {}, false, true, makeToday});
    addLists(entries, declared, Stand::Rail, {story::kind, usecase::kind, replication::kind, person::kind, team::kind});
    entries.push_back({u"insights"_s, tr("Insights"), u"insights"_s, {}, false, true,
        [](const PageContext& context, QWidget* parent) -> Page* { return new InsightsPage(context, parent); }});
    addLists(entries, declared, Stand::More,
        {programme::kind, goal::kind, wave::kind, painpoint::kind, idea::kind, gap::kind, decision::kind, task::kind,
            benefit::kind, evidence::kind, barrier::kind, sideeffect::kind, retiredpractice::kind, unitcost::kind,
            exchangerate::kind});
    addLists(entries, declared, Stand::MenuOnly,
        {checkpoint::kind, adaptation::kind, accommodation::kind, conviction::kind, stance::kind, rolevalue::kind,
            cost::kind, reading::kind, quote::kind, contribution::kind, attachment::kind, source::kind});
    addLists(entries, declared, Stand::Nowhere, {tag::kind, savedview::kind, snooze::kind});
    entries.push_back({u"history"_s, tr("History"), u"history"_s, {}, true, true,
        [](const PageContext& context, QWidget* parent) -> Page* { return new HistoryPage(context, parent); }});
    entries.push_back({u"trash"_s, tr("Trash"), u"trash"_s, {}, true, true,
        [](const PageContext& context, QWidget* parent) -> Page* { return new TrashPage(context, parent); }});
    entries.push_back({u"help"_s, tr("Help"), u"help"_s, {}, true, true,
        [](const PageContext&, QWidget* parent) -> Page* { return new HelpPage(parent); }});
    entries.push_back({u"cleaning"_s, tr("Clean up"), u"check"_s, {}, true, false,
        [](const PageContext& context, QWidget* parent) -> Page* { return new CleaningPage(context, parent); }});
    entries.push_back({u"import"_s, tr("Import"), u"import"_s, {}, true, false,
        [](const PageContext& context, QWidget* parent) -> Page* { return new ImportPage(context, parent); }});
    entries.push_back({u"lineage"_s, tr("Who inspired whom"), u"link"_s, {}, true, false,
        [](const PageContext& context, QWidget* parent) -> Page* { return new LineagePage(context, parent); }});
    return entries;
}

Page* makeRecordPage(Kind kind, const PageContext& context, QWidget* parent)
{
    return new RecordPage(kind, context, parent);
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window tells its palette: its actions and pages, its saved views, where the user was.
#include "views/shell/mainwindow.h"

#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "views/services/labels.h"
#include "views/shell/commandpalette.h"
#include "views/widgets/navrail.h"

#include <QAction>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr size_t kPlaces = 12;

QString iconOf(const std::vector<PageEntry>& pages, const QString& key)
{
    const auto page = std::ranges::find(pages, key, &PageEntry::key);
    return page == pages.end() ? QString() : page->icon;
}

} // namespace

void MainWindow::rememberPlace(const Place& place)
{
    // The same place with another filter is the same place: what counts is where one was, not every letter typed there.
    std::erase_if(m_recentPlaces, [&place](const Place& each) {
        return each.page == place.page && each.kind == place.kind && each.id == place.id;
    });
    m_recentPlaces.insert(m_recentPlaces.begin(), place);
    if (m_recentPlaces.size() > kPlaces)
        m_recentPlaces.resize(kPlaces);
}

void MainWindow::showPalette()
{
    if (auto* open = findChild<CommandPalette*>()) {
        open->close();
        return;
    }
    if (!m_store) {
        openPalette({});
        return;
    }
    std::vector<RecordRef> records;
    for (const Place& place : m_recentPlaces) {
        if (place.page.isEmpty())
            records.push_back({place.kind, place.id});
    }
    using Titles = std::map<std::pair<QString, qint64>, QString>;
    m_store
        ->read<Titles>(LaneName::Rows,
            [records](Session& session) -> Result<Titles> {
                Titles titles;
                for (const RecordRef& record : records) {
                    const std::array ids{record.id};
                    ENCORE_ASSIGN(found, titlesOf(session.database(), session.schemas().of(record.kind), ids));
                    for (const auto& [id, title] : found)
                        titles[{QString(record.kind.key), id}] = title;
                }
                return titles;
            })
        .then(this, [this](const Result<Titles>& titles) { openPalette(titles.valueOr(Titles())); });
}

void MainWindow::openPalette(const std::map<std::pair<QString, qint64>, QString>& titles)
{
    auto* palette = new CommandPalette(m_store, paletteEntries(), recentEntries(titles), this);
    connect(palette, &CommandPalette::recordChosen, this, [this](const FoundRecord& record) {
        if (record.kind == savedview::kind)
            openSavedView(u"view/"_s + QString::number(record.id.value));
        else
            m_navigation->openRecord(record.kind, record.id);
    });
    palette->show();
}

std::vector<PaletteEntry> MainWindow::paletteEntries() const
{
    std::vector<PaletteEntry> entries;
    for (const QString& name : m_actions.names()) {
        QAction* action = m_actions.find(name);
        if (!action->isEnabled() || name == u"palette"_s)
            continue;
        const QString page = name.startsWith(u"go/"_s) ? name.mid(3) : QString();
        entries.push_back({menuTextAsRead(action->text()), m_actions.menuOf(name),
            action->shortcut().toString(QKeySequence::NativeText),
            page.isEmpty() ? u"chevron-right"_s : iconOf(m_entries, page), [action] { action->trigger(); }});
    }
    for (const SettingPlace& setting : m_host.settingPlaces()) {
        entries.push_back({setting.label, tr("Settings"), {}, u"chevron-right"_s,
            [this, key = setting.key] { m_host.showSettings(const_cast<MainWindow*>(this), key); }});
    }
    return entries;
}

std::vector<PaletteEntry> MainWindow::recentEntries(const std::map<std::pair<QString, qint64>, QString>& titles) const
{
    std::vector<PaletteEntry> entries;
    if (!m_store)
        return paletteEntries();
    for (const Place& place : m_recentPlaces) {
        if (place == m_navigation->current())
            continue;
        const auto go = [this, place] { m_navigation->go(place); };
        if (!place.page.isEmpty()) {
            const auto page = std::ranges::find(m_entries, place.page, &PageEntry::key);
            if (page != m_entries.end())
                entries.push_back({page->label, place.query, {}, page->icon, go});
            continue;
        }
        const auto title = titles.find({QString(place.kind.key), place.id.value});
        if (title != titles.end())
            entries.push_back(
                {title->second, kindName(m_store->schemas().of(place.kind)), {}, kindIcon(place.kind), go});
    }
    return entries;
}

} // namespace encore

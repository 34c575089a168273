// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the main window; what they do beyond calling a page or the host is in mainwindow.cpp.
#include "views/shell/mainwindow.h"

#include "model/db/backup.h"
#include "model/db/portfoliofile.h"
#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "views/services/labels.h"
#include "views/services/pagecommands.h"
#include "views/shell/tour.h"
#include "views/widgets/navrail.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString portfolioFilter()
{
    return MainWindow::tr("Encore portfolios (*.encore)");
}

QString withSuffix(const QString& path)
{
    return path.endsWith(u".encore"_s) ? path : QString(path + u".encore"_s);
}

} // namespace

void MainWindow::buildFileMenu()
{
    QMenu* menu = m_actions.menu(tr("&File"));
    m_actions.add(menu, u"newPortfolio"_s, tr("&New portfolio…"), QKeySequence(u"Ctrl+Shift+O"_s), [this] {
        m_host.dialogs().chooseTarget(this, tr("New portfolio"), tr("My portfolio.encore"), portfolioFilter(),
            [this](const QString& path) { m_host.newPortfolio(this, withSuffix(path), false); });
    });
    const auto open = [this](bool readOnly) {
        m_host.dialogs().chooseFiles(this, tr("Open a portfolio"), portfolioFilter(),
            [this, readOnly](const QStringList& paths) { m_host.openPortfolio(this, paths.value(0), readOnly); });
    };
    m_actions.add(menu, u"open"_s, tr("&Open…"), QKeySequence::Open, [open] { open(false); });
    QMenu* recent = menu->addMenu(tr("Open &recent"));
    recent->setObjectName(u"recentMenu"_s);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    m_actions.add(menu, u"openReadOnly"_s, tr("Open for readin&g only…"), {}, [open] { open(true); });
    m_actions.separate(menu);
    m_actions.add(menu, u"saveCopy"_s, tr("Save a &copy…"), QKeySequence::SaveAs, [this] { saveCopy(); });
    m_actions.add(menu, u"backupNow"_s, tr("Back &up now"), {}, [this] {
        m_store
            ->read<QString>(LaneName::Reports,
                [](Session& session) {
                    return backupBeside(session.database(), session.services().clock, u"by-hand"_s);
                })
            .then(this, [this](const Result<QString>& made) {
                if (made)
                    showNote(tr("A backup was made: %1").arg(*made));
                else
                    showError(made.error());
            });
    });
    m_actions.add(menu, u"restoreBackup"_s, tr("Restore from a &backup…"), {},
        [this] { m_recordActions.restoreBackup(*m_context, this); });
    m_actions.separate(menu);
    m_actions.add(menu, u"import"_s, tr("&Import…"), QKeySequence(u"Ctrl+I"_s), [this] {
        m_navigation->go({u"import"_s, {}, {}, {}, {}});
    });
    QMenu* exporting = menu->addMenu(tr("&Export"));
    for (const RecordActions::Format& format : m_recordActions.formats) {
        m_actions.add(exporting, u"export/"_s + format.key, format.label, {}, [this, key = format.key] {
            if (Page* page = currentPage())
                m_recordActions.exportRecords(*m_context, this, key, page->selectedKind(), page->selection());
        });
    }
    m_actions.add(menu, u"print"_s, tr("&Print…"), QKeySequence::Print, [this] {
        if (Page* page = currentPage())
            m_recordActions.printRecords(*m_context, this, page->selectedKind(), page->selection());
    });
    addPageCommand(menu, u"list.print"_s, tr("Print the &list…"), QKeySequence(u"Ctrl+Shift+P"_s));
    m_actions.separate(menu);
    m_actions
        .add(
            menu, u"settings"_s, tr("&Settings…"), QKeySequence::Preferences, [this] { m_host.showSettings(this, {}); })
        ->setMenuRole(QAction::PreferencesRole);
    m_actions.add(
        menu, u"newWindow"_s, tr("New win&dow"), QKeySequence(u"Ctrl+Alt+N"_s), [this] { m_host.newWindow(m_store); });
    m_actions.add(menu, u"closePortfolio"_s, tr("Close por&tfolio"), {}, [this] { setStore(nullptr); });
    m_actions.add(menu, u"closeWindow"_s, tr("Close &window"), QKeySequence::Close, [this] { close(); });
    m_actions.add(menu, u"quit"_s, tr("&Quit"), QKeySequence::Quit, [] { QApplication::closeAllWindows(); })
        ->setMenuRole(QAction::QuitRole);
}

void MainWindow::addPageCommand(QMenu* menu, const QString& name, const QString& text, const QKeySequence& shortcut)
{
    m_pageCommands << name;
    m_actions.add(menu, name, text, shortcut, [this, name] {
        if (Page* page = currentPage())
            runCommand(*page, name);
    });
}

void MainWindow::fillRecent(QMenu* menu)
{
    menu->clear();
    for (const QString& path : m_host.recentPortfolios()) {
        QAction* action = menu->addAction(QFileInfo(path).completeBaseName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { m_host.openPortfolio(this, path, false); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::buildEditMenu()
{
    QMenu* menu = m_actions.menu(tr("&Edit"));
    // A field that is being typed in keeps its own undo; the window's takes whole steps back.
    const auto commit = [this] {
        if (Page* page = currentPage())
            page->commitEdits();
    };
    m_actions.add(menu, u"undo"_s, tr("&Undo"), QKeySequence::Undo, [this, commit] {
        commit();
        m_store->undo().then(this, [this](const Result<Committed>& done) {
            if (!done)
                showError(done.error());
        });
    });
    m_actions.add(menu, u"redo"_s, tr("&Redo"), QKeySequence::Redo, [this, commit] {
        commit();
        m_store->redo().then(this, [this](const Result<Committed>& done) {
            if (!done)
                showError(done.error());
        });
    });
    m_actions.separate(menu);
    m_actions.add(menu, u"newRecord"_s, tr("&New…"), QKeySequence::New,
        [this] { m_recordActions.createRecord(*m_context, this, kindForNew(), {}); });
    m_actions.add(menu, u"newFromTemplate"_s, tr("New story from a te&mplate…"), {}, [this] {
        m_host.chooseTemplate(
            this, [this](const QString& key) { m_recordActions.createRecord(*m_context, this, story::kind, key); });
    });
    m_actions.add(menu, u"capture"_s, tr("Quick &capture…"), QKeySequence(u"Ctrl+Shift+N"_s),
        [this] { m_host.showCapture(this); });
    m_actions.add(menu, u"duplicate"_s, tr("&Duplicate"), QKeySequence(u"Ctrl+D"_s), [this] {
        forSelection(tr("duplicate of %1"), [](UnitOfWork& work, Kind kind, RecordId id) -> Status {
            const Result<RecordId> copy = duplicateRecord(work, kind, id);
            return copy ? Status() : Status(copy.error());
        });
    });
    m_actions.add(menu, u"bulkEdit"_s, tr("&Edit a field of the selected…"), QKeySequence(u"Ctrl+Shift+E"_s), [this] {
        Page* page = currentPage();
        if (!page || page->selection().empty())
            return;
        page->commitEdits();
        m_recordActions.editRecords(*m_context, this, page->selectedKind(), page->selection());
    });
    m_actions.add(menu, u"trash"_s, tr("Move to the &trash"), QKeySequence::Delete,
        [this] { forSelection(tr("deletion of %1"), &trashRecord); });
    m_actions.separate(menu);
    addPageCommand(menu, u"list.copy"_s, tr("Cop&y the selected rows"));
    addPageCommand(menu, u"list.paste"_s, tr("Pa&ste rows as new records…"));
    QMenu* reorganised = m_actions.submenu(tr("&Edit"), tr("Team reor&ganised"));
    addPageCommand(reorganised, u"team.renamed"_s, tr("Team was &renamed…"));
    addPageCommand(reorganised, u"team.merged"_s, tr("Team was &merged with others…"));
    addPageCommand(reorganised, u"team.split"_s, tr("Team was &split…"));
    m_actions.separate(menu);
    m_actions.add(menu, u"find"_s, tr("&Find on this page"), QKeySequence::Find, [this] {
        if (Page* page = currentPage())
            page->focusSearch();
    });
}

Kind MainWindow::kindForNew() const
{
    const Page* page = currentPage();
    const RecordSchema* schema = page ? m_store->schemas().byKey(QString(page->selectedKind().key)) : nullptr;
    const bool addable = schema && schema->kind() != attachment::kind && schema->kind() != source::kind;
    return addable ? schema->kind() : story::kind;
}

void MainWindow::buildViewMenu()
{
    QMenu* menu = m_actions.menu(tr("&View"));
    // The forms and verbs of lists; what a page lends (see pagecommands.h) is there while it is shown.
    addPageCommand(menu, u"list.table"_s, tr("As &table"), QKeySequence(u"Ctrl+1"_s));
    addPageCommand(menu, u"list.cards"_s, tr("As &cards"), QKeySequence(u"Ctrl+2"_s));
    addPageCommand(menu, u"list.board"_s, tr("As &board"), QKeySequence(u"Ctrl+3"_s));
    addPageCommand(menu, u"list.matrix"_s, tr("As &matrix"), QKeySequence(u"Ctrl+4"_s));
    m_actions.separate(menu);
    addPageCommand(menu, u"list.group"_s, tr("&Group by…"), QKeySequence(u"Ctrl+Shift+G"_s));
    addPageCommand(menu, u"list.columns"_s, tr("C&olumns and order…"));
    addPageCommand(menu, u"list.clear"_s, tr("Clea&r the filter"), QKeySequence(u"Ctrl+Shift+F"_s));
    addPageCommand(menu, u"list.saveView"_s, tr("Sa&ve as a view…"));
    m_actions.separate(menu);
    m_actions.add(
        menu, u"toggleRail"_s, tr("Collapse the &navigation"), QKeySequence(u"F9"_s), [this] { m_rail->toggle(); });
    m_actions.separate(menu);
    m_actions.add(menu, u"largerText"_s, tr("&Larger text"), QKeySequence::ZoomIn, [this] { changeTextSize(10); });
    m_actions.add(menu, u"smallerText"_s, tr("&Smaller text"), QKeySequence::ZoomOut, [this] { changeTextSize(-10); });
    m_actions.separate(menu);
    m_actions.add(menu, u"themeSystem"_s, tr("Colours of the s&ystem"), {}, [this] { setScheme(ColorScheme::System); });
    m_actions.add(menu, u"themeLight"_s, tr("L&ight colours"), {}, [this] { setScheme(ColorScheme::Light); });
    m_actions.add(menu, u"themeDark"_s, tr("&Dark colours"), {}, [this] { setScheme(ColorScheme::Dark); });
}

void MainWindow::setScheme(ColorScheme scheme)
{
    Look look = m_host.theme().look();
    look.scheme = scheme;
    m_host.theme().setLook(look);
    m_host.viewState().setValue(u"look/scheme"_s, int(scheme));
}

void MainWindow::changeTextSize(int step)
{
    Look look = m_host.theme().look();
    look.textPercent = std::clamp(look.textPercent + step, Theme::kLeastText, Theme::kMostText);
    m_host.theme().setLook(look);
    m_host.viewState().setValue(u"look/text"_s, look.textPercent);
}

void MainWindow::buildGoMenu()
{
    QMenu* menu = m_actions.menu(tr("&Go"));
    m_actions.add(menu, u"palette"_s, tr("Go to &anything…"), QKeySequence(u"Ctrl+K"_s), [this] { showPalette(); });
    m_actions.separate(menu);
    m_actions.add(menu, u"back"_s, tr("&Back"), QKeySequence::Back, [this] { m_navigation->back(); });
    m_actions.add(menu, u"forward"_s, tr("&Forward"), QKeySequence::Forward, [this] { m_navigation->forward(); });
    m_actions.separate(menu);
    int number = 0;
    QMenu* more = nullptr;
    for (const PageEntry& entry : m_entries) {
        if (entry.more) {
            more = more ? more : m_actions.submenu(tr("&Go"), tr("&More lists"));
            m_actions.add(more, u"go/"_s + entry.key, entry.label, {}, [this, key = entry.key] {
                m_navigation->go({key, {}, {}, {}, {}});
            });
            continue;
        }
        if (!entry.inRail)
            continue;
        const QKeySequence shortcut = entry.bottom ? QKeySequence() : QKeySequence(u"Alt+%1"_s.arg(++number));
        m_actions.add(menu, u"go/"_s + entry.key, entry.label, shortcut, [this, key = entry.key] {
            m_navigation->go({key, {}, {}, {}, {}});
        });
    }
}

void MainWindow::buildHelpMenu()
{
    QMenu* tools = m_actions.menu(tr("&Tools"));
    m_actions.add(tools, u"manageFields"_s, tr("&Fields of your own…"), {}, [this] {
        const Page* page = currentPage();
        const Kind kind = page && m_store->schemas().byKey(QString(page->selectedKind().key)) ? page->selectedKind()
                                                                                              : Kind(story::kind);
        m_recordActions.manageFields(*m_context, this, kind);
    });
    m_actions.add(tools, u"cleanUp"_s, tr("Clean &up"), {}, [this] {
        m_navigation->go({u"cleaning"_s, {}, {}, {}, {}});
    });
    m_actions.add(tools, u"checkPortfolio"_s, tr("&Check the portfolio for damage"), {}, [this] {
        m_messages->showWork(tr("Checking the portfolio"), -1);
        m_store
            ->read<bool>(LaneName::Reports,
                [](Session& session) -> Result<bool> {
                    ENCORE_TRY(checkIntegrity(session.database()));
                    return true;
                })
            .then(this, [this](const Result<bool>& sound) {
                m_messages->showWork({}, 0);
                if (sound)
                    showNote(tr("The portfolio is sound."));
                else
                    showError(sound.error());
            });
    });
    m_actions.add(tools, u"shortcuts"_s, tr("&Keyboard shortcuts…"), {}, [this] { m_host.showShortcuts(this); });
    QMenu* menu = m_actions.menu(tr("&Help"));
    m_actions.add(menu, u"help"_s, tr("&Help for this page"), QKeySequence::HelpContents, [this] { showHelp(); });
    m_actions.add(
        menu, u"helpFirstSteps"_s, tr("&First steps"), {}, [this] { m_host.showHelp(this, u"first-steps"_s); });
    m_actions.add(menu, u"helpKeyboard"_s, tr("&Keys"), {}, [this] { m_host.showHelp(this, u"keyboard"_s); });
    m_actions.add(menu, u"tour"_s, tr("&Tour of the program"), {}, [this] { startTour(); });
    m_actions.separate(menu);
    m_actions.add(menu, u"about"_s, tr("&About Encore"), {}, [this] { m_host.showAbout(this); })
        ->setMenuRole(QAction::AboutRole);
}

void MainWindow::showHelp()
{
    const Place place = m_store ? m_navigation->current() : Place();
    if (place.page == u"help"_s)
        return;
    m_host.showHelp(
        this, place.page.isEmpty() && place.id.valid() ? u"record/"_s + QString(place.kind.key) : place.page);
}

void MainWindow::startTour()
{
    delete findChild<Tour*>();
    auto* tour = new Tour(
        tourStops(),
        [this](const QString& page) {
            m_navigation->go({page, {}, {}, {}, {}});
        },
        this);
    connect(tour, &Tour::ended, this, [this] { m_host.viewState().setValue(u"tour/seen"_s, true); });
}

void MainWindow::saveCopy()
{
    const QString suggestion = QFileInfo(m_store->path()).completeBaseName() + tr(" copy") + u".encore"_s;
    m_host.dialogs().chooseTarget(
        this, tr("Save a copy"), suggestion, portfolioFilter(), [this](const QString& chosen) {
            const QString path = withSuffix(chosen);
            m_store
                ->read<bool>(LaneName::Reports,
                    [path](Session& session) -> Result<bool> {
                        ENCORE_TRY(backupTo(session.database(), path));
                        return true;
                    })
                .then(this, [this, path](const Result<bool>& done) {
                    if (done)
                        showNote(tr("A copy was saved: %1").arg(path));
                    else
                        showError(done.error());
                });
        });
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/mainwindow.h"

#include "model/db/backup.h"
#include "model/db/damage.h"
#include "model/domain/kinds.h"
#include "model/domain/ownfieldtype.h"
#include "model/store/records.h"
#include "model/store/savedviews.h"
#include "views/services/errortext.h"
#include "views/services/labels.h"
#include "views/services/longwork.h"
#include "views/services/pagecommands.h"
#include "views/services/viewmenu.h"
#include "views/shell/sidelayout.h"
#include "views/shell/tour.h"
#include "views/shell/undokeys.h"
#include "views/widgets/banner.h"
#include "views/widgets/navrail.h"
#include "views/widgets/statusline.h"

#include <QAction>
#include <QCloseEvent>
#include <QDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString recordPageKey(Kind kind)
{
    return u"record/"_s + QString(kind.key);
}

} // namespace

MainWindow::MainWindow(WindowHost& host, std::vector<PageEntry> pages,
    std::function<Page*(Kind, const PageContext&, QWidget*)> makeRecordPage,
    std::function<QWidget*(WindowHost&, QMainWindow*)> makeWelcome, RecordActions recordActions)
    : m_host(host)
    , m_entries(std::move(pages))
    , m_makeRecordPage(std::move(makeRecordPage))
    , m_makeWelcome(std::move(makeWelcome))
    , m_recordActions(std::move(recordActions))
    , m_actions(*this, host.shortcuts())
    , m_navigation(new Navigation(this))
    , m_messages(new Messages(this))
{
    setObjectName(u"mainWindow"_s);
    // The menus first: they say which keys belong to what, and the rail shows these.
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildGoMenu();
    buildHelpMenu();
    buildLayout();
    new UndoKeys(*this);
    connect(m_navigation, &Navigation::changed, this, &MainWindow::showPlace);
    connect(m_messages, &Messages::errorShown, this, &MainWindow::showError);
    connect(m_messages, &Messages::noteShown, this, &MainWindow::showNote);
    connect(m_messages, &Messages::workShown, this, [this](const QString& name, double share) {
        if (name.isEmpty())
            m_status->clearWork();
        else
            m_status->setWork(name, share);
    });
    connect(m_status, &StatusLine::cancelRequested, m_messages, &Messages::cancelRequested);
    resize(1280, 800);
    restoreGeometry(m_host.viewState().value(u"window/geometry"_s).toByteArray());
    refreshActions();
}

MainWindow::~MainWindow()
{
    // What stands above the window and writes into its portfolio goes before the context does.
    for (QDialog* dialog : findChildren<QDialog*>(Qt::FindDirectChildrenOnly))
        delete dialog;
    // Pages use the store until they are gone, so they go first.
    for (const auto& [key, page] : m_made)
        delete page;
}

void MainWindow::buildLayout()
{
    m_stack = new QStackedWidget(this);
    setCentralWidget(m_stack);
    m_frame = new QWidget(m_stack);
    m_stack->addWidget(m_frame);
    auto* column = new QVBoxLayout(m_frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_rail = new NavRail(m_frame);
    m_rail->setObjectName(u"rail"_s);
    auto* beside = new QWidget(m_frame);
    auto* right = new QVBoxLayout(beside);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    m_banner = new Banner(m_frame);
    m_banner->setObjectName(u"messageBar"_s);
    m_banner->hide();
    right->addWidget(m_banner);
    m_pages = new QStackedWidget(m_frame);
    right->addWidget(m_pages, 1);
    column->addLayout(new SideLayout(m_rail, beside), 1);
    m_status = new StatusLine(m_frame);
    m_status->setObjectName(u"statusLine"_s);
    column->addWidget(m_status);

    fillRail();
    connect(&m_host.shortcuts(), &Shortcuts::changed, this, &MainWindow::fillRail);
    m_rail->setCollapsed(m_host.viewState().value(u"rail/collapsed"_s).toBool());
    connect(m_rail, &NavRail::collapsedChanged, this,
        [this](bool on) { m_host.viewState().setValue(u"rail/collapsed"_s, on); });
    m_rail->setMoreOpen(m_host.viewState().value(u"rail/more"_s).toBool());
    connect(m_rail, &NavRail::moreToggled, this, [this](bool open) {
        m_host.viewState().setValue(u"rail/more"_s, open);
        if (m_store)
            refreshCounts();
    });
    connect(m_rail, &NavRail::activated, this, [this](const QString& key) { m_navigation->go({key, {}, {}, {}, {}}); });
    connect(m_rail, &NavRail::savedViewActivated, this, &MainWindow::openSavedView);
    connect(m_rail, &NavRail::savedViewMenuRequested, this, &MainWindow::showViewMenu);
}

// The tooltips of the rail name the keys, so it is filled again when these change.
void MainWindow::fillRail()
{
    const QString current = m_rail->current();
    std::vector<NavItem> top;
    std::vector<NavItem> more;
    std::vector<NavItem> bottom;
    for (const PageEntry& entry : m_entries) {
        if (!entry.inRail)
            continue;
        const QString keys = m_host.shortcuts().keys(u"go/"_s + entry.key).toString(QKeySequence::NativeText);
        std::vector<NavItem>& place = entry.bottom ? bottom : entry.more ? more : top;
        place.push_back({entry.key, entry.label, entry.icon, -1, keys});
    }
    m_rail->setItems(top);
    m_rail->setMoreItems(more);
    m_rail->setBottomItems(bottom);
    m_rail->setCurrent(current);
    if (m_store)
        refreshCounts();
}

void MainWindow::openSavedView(const QString& key)
{
    const auto found = m_viewPages.find(key);
    if (found == m_viewPages.end())
        return;
    m_navigation->go({found->second, savedview::kind, RecordId{key.section(u'/', 1).toLongLong()}, {}, {}});
}

void MainWindow::showViewMenu(const QString& key, const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"viewMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, key] { openSavedView(key); });
    fillViewMenu(menu, *m_context, this, RecordId{key.section(u'/', 1).toLongLong()}, m_viewNames[key]);
    menu->popup(globalPosition);
}

void MainWindow::setStore(std::shared_ptr<Store> store)
{
    Q_EMIT portfolioClosing();
    delete findChild<Tour*>();
    for (const auto& [key, page] : m_made)
        delete page;
    m_made.clear();
    m_context.reset();
    // Other windows may keep this store open; what happens there is no longer of interest here.
    if (m_store)
        m_store->disconnect(this);
    m_store = std::move(store);
    m_navigation->forget();
    m_recentPlaces.clear();
    m_banner->hide();
    if (!m_store) {
        delete m_welcome;
        m_welcome = m_makeWelcome(m_host, this);
        m_stack->addWidget(m_welcome);
        m_stack->setCurrentWidget(m_welcome);
        setWindowTitle(u"Encore"_s);
        refreshActions();
        return;
    }
    m_context = std::make_unique<PageContext>(
        PageContext{*m_store, *m_navigation, *m_messages, m_host.dialogs(), m_host.viewState()});
    m_stack->setCurrentWidget(m_frame);
    const QString readOnly = m_store->readOnly() ? tr(" (read-only)") : QString();
    setWindowTitle(tr("%1%2 – Encore").arg(QFileInfo(m_store->path()).completeBaseName(), readOnly));
    setWindowFilePath(m_store->path());
    connectStore();
    m_navigation->go({m_entries.front().key, {}, {}, {}, {}});
    refreshCounts();
    refreshSavedViews();
    refreshUndo();
}

void MainWindow::connectStore()
{
    m_status->setSaved(m_store->readOnly() ? StatusLine::Saved::ReadOnly : StatusLine::Saved::Saved);
    connect(m_store.get(), &Store::pendingChanged, this, [this](int pending) {
        if (!m_store->readOnly() && !isKnownDamaged(m_store->path()))
            m_status->setSaved(pending > 0 ? StatusLine::Saved::Saving : StatusLine::Saved::Saved);
    });
    connect(m_store.get(), &Store::committed, this, [this](const Changes& changes) {
        if (std::exchange(m_unsaved, false)) // there is room on the disk again
            m_banner->hide();
        if (changes.origin == u"damage"_s)
            lockForDamage();
        else if (changes.touches(kOwnFieldTable))
            remakePages();
        refreshUndo();
        refreshCounts();
        if (changes.touches(savedview::kind))
            refreshSavedViews();
    });
}

// From the first damage that is met the window only shows the portfolio, and says so. Where somebody is typing, the page stays as it
// is, so that the words can be copied.
void MainWindow::lockForDamage()
{
    showError(Error{ErrorCode::Corrupt, {}, {{u"path"_s, m_store->path()}}});
    setWindowTitle(tr("%1%2 – Encore").arg(QFileInfo(m_store->path()).completeBaseName(), tr(" (read-only)")));
    const QWidget* typing = focusWidget();
    const bool words = typing && typing->testAttribute(Qt::WA_InputMethodEnabled) && currentPage()
        && currentPage()->isAncestorOf(typing);
    if (!words)
        remakePages();
    refreshActions();
}

// Forms, columns and chips are made from the schemas, so pages are made anew with them; what they remember is in the view state.
void MainWindow::remakePages()
{
    if (Page* page = currentPage())
        page->commitEdits();
    const Place place = m_navigation->current();
    for (const auto& [key, page] : m_made)
        delete page;
    m_made.clear();
    showPlace(place);
}

void MainWindow::showPlace(const Place& place)
{
    if (!m_context)
        return;
    Page* former = currentPage();
    if (former)
        former->commitEdits();
    Page* page = pageFor(place);
    if (!page)
        return;
    // The keyboard goes along from page to page; left behind it would fall to whatever comes next in the window.
    const bool goesAlong = former && former != page && (former == focusWidget() || former->isAncestorOf(focusWidget()));
    m_pages->setCurrentWidget(page);
    page->enter(place);
    if (goesAlong && !page->isAncestorOf(focusWidget()))
        page->setFocus(Qt::OtherFocusReason);
    rememberPlace(place);
    const QString list = place.page.isEmpty() ? pageKey(m_store->schemas().of(place.kind)) : place.page;
    const bool isView = !place.page.isEmpty() && place.kind == savedview::kind;
    m_rail->setCurrent(isView ? u"view/"_s + QString::number(place.id.value) : list);
    m_status->setCounts(page->counts());
    refreshActions();
}

Page* MainWindow::pageFor(const Place& place)
{
    const QString key = place.page.isEmpty() ? recordPageKey(place.kind) : place.page;
    if (const auto found = m_made.find(key); found != m_made.end())
        return found->second;
    Page* page = nullptr;
    if (place.page.isEmpty()) {
        page = m_makeRecordPage(place.kind, *m_context, m_pages);
    } else {
        for (const PageEntry& entry : m_entries) {
            if (entry.key == key)
                page = entry.make(*m_context, m_pages);
        }
    }
    if (!page)
        return nullptr;
    page->setObjectName(u"page/"_s + key);
    m_made[key] = page;
    m_pages->addWidget(page);
    watchPage(page);
    return page;
}

void MainWindow::watchPage(Page* page)
{
    connect(page, &Page::countsChanged, this, [this, page] {
        if (page == currentPage())
            m_status->setCounts(page->counts());
    });
    connect(page, &Page::selectionChanged, this, &MainWindow::refreshActions);
}

Page* MainWindow::currentPage() const
{
    return m_store ? qobject_cast<Page*>(m_pages->currentWidget()) : nullptr;
}

void MainWindow::refreshActions()
{
    const Page* page = currentPage();
    const bool open = m_store != nullptr;
    const bool writable = open && !m_store->readOnly();
    const bool some = page && !page->selection().empty();
    m_actions.setEnabled({u"saveCopy"_s, u"newWindow"_s, u"find"_s, u"closePortfolio"_s, u"restoreBackup"_s,
                             u"backupNow"_s, u"checkPortfolio"_s, u"tour"_s, u"manageFields"_s},
        open);
    m_actions.setEnabled({u"import"_s, u"newRecord"_s, u"newFromTemplate"_s, u"capture"_s}, writable);
    m_actions.setEnabled({u"duplicate"_s, u"trash"_s, u"bulkEdit"_s}, writable && some);
    m_actions.setEnabled({u"print"_s}, some);
    for (const RecordActions::Format& format : m_recordActions.formats) {
        const bool holds =
            format.only.empty() || (page && std::ranges::find(format.only, page->selectedKind()) != format.only.end());
        m_actions.setEnabled({u"export/"_s + format.key}, some && holds);
    }
    for (const QString& name : m_pageCommands)
        m_actions.setEnabled({name}, page && canRunCommand(*page, name));
    for (const PageEntry& entry : m_entries)
        m_actions.setEnabled({u"go/"_s + entry.key}, open);
    m_actions.setEnabled({u"back"_s}, open && m_navigation->canGoBack());
    m_actions.setEnabled({u"forward"_s}, open && m_navigation->canGoForward());
    if (!open)
        m_actions.setEnabled({u"undo"_s, u"redo"_s}, false);
}

void MainWindow::refreshUndo()
{
    using Heads = std::pair<std::optional<Step>, std::optional<Step>>;
    m_store
        ->read<Heads>(LaneName::Rows,
            [](Session& session) -> Result<Heads> {
                ENCORE_ASSIGN(undo, session.undoHead());
                ENCORE_ASSIGN(redo, session.redoHead());
                return Heads{undo, redo};
            })
        .then(this, [this](const Result<Heads>& heads) {
            if (!heads || !m_store)
                return;
            const auto show = [this](const QString& name, const std::optional<Step>& step, const QString& with,
                                  const QString& without) {
                QAction* action = m_actions.find(name);
                action->setText(step ? with.arg(step->label) : without);
                action->setEnabled(step && !m_store->readOnly());
            };
            show(u"undo"_s, heads->first, tr("&Undo %1"), tr("&Undo"));
            show(u"redo"_s, heads->second, tr("&Redo %1"), tr("&Redo"));
        });
}

void MainWindow::refreshCounts()
{
    using Counts = std::map<QString, qint64>;
    std::vector<QString> kindKeys;
    for (const PageEntry& entry : m_entries) {
        // What is folded away is not counted.
        if (!entry.kindKey.isEmpty() && entry.inRail && (!entry.more || m_rail->isMoreOpen()))
            kindKeys.push_back(entry.kindKey);
    }
    m_store
        ->read<Counts>(LaneName::Reports,
            [kindKeys](Session& session) -> Result<Counts> {
                Counts counts;
                for (const QString& key : kindKeys) {
                    ENCORE_ASSIGN(count, countRecords(session.database(), *session.schemas().byKey(key)));
                    counts[key] = count;
                }
                return counts;
            })
        .then(this, [this](const Result<Counts>& counts) {
            if (!counts)
                return;
            for (const PageEntry& entry : m_entries) {
                if (const auto found = counts->find(entry.kindKey); found != counts->end())
                    m_rail->setCount(entry.key, int(found->second));
            }
        });
}

void MainWindow::refreshSavedViews()
{
    m_store->read<std::vector<RecordRow>>(LaneName::Rows, [](Session& session) { return savedViews(session); })
        .then(this, [this](const Result<std::vector<RecordRow>>& rows) {
            if (!rows)
                return;
            std::vector<NavItem> items;
            m_viewPages.clear();
            for (const RecordRow& row : *rows) {
                const QString key = u"view/"_s + QString::number(row.record.id.value);
                items.push_back({key, row.title, u"saved_view"_s, -1, {}});
                const QString page = row.record.get(savedview::page);
                m_viewNames[key] = row.title;
                m_viewPages[key] = page.isEmpty() ? u"stories"_s : page;
            }
            const QString current = m_rail->current();
            m_rail->setSavedViews(items);
            m_rail->setCurrent(current);
        });
}

void MainWindow::forSelection(const QString& noun, const std::function<Status(UnitOfWork&, Kind, RecordId)>& verb)
{
    Page* page = currentPage();
    if (!page || page->selection().empty())
        return;
    page->commitEdits();
    const Kind kind = page->selectedKind();
    const std::vector<RecordId> ids = page->selection();
    const RecordSchema& schema = m_store->schemas().of(kind);
    const QString label = noun.arg(countOf(schema, qint64(ids.size())));
    writeEach(
        *m_context, this, label, ids, [kind, verb](UnitOfWork& work, RecordId id) { return verb(work, kind, id); });
}

void MainWindow::showError(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_banner->showMessage(Tone::Bad, errorText(error));
    m_unsaved = error.code == ErrorCode::DiskFull;
    if (error.code == ErrorCode::DiskFull || error.code == ErrorCode::Corrupt)
        m_status->setSaved(StatusLine::Saved::Failed);
}

void MainWindow::showNote(const QString& text)
{
    m_banner->showMessage(Tone::Info, text);
    m_unsaved = false;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (Page* page = currentPage())
        page->commitEdits();
    m_host.viewState().setValue(u"window/geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace encore

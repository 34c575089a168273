// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "app/exporting.h"
#include "app/openproblem.h"
#include "app/pages.h"
#include "model/db/portfoliofile.h"
#include "model/exchange/sampleportfolio.h"
#include "views/pages/welcome/welcomepage.h"
#include "views/services/errortext.h"
#include "views/widgets/accessibleface.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMutex>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace encore {

/// The author's name, read by the writing lane and changed in the settings.
struct SharedName
{
    QMutex guard;
    QString name;

    void set(const QString& text)
    {
        const QMutexLocker locker(&guard);
        name = text;
    }
    QString get()
    {
        const QMutexLocker locker(&guard);
        return name;
    }
};

namespace {

Services servicesWith(const std::shared_ptr<SharedName>& author, const Clock& clock)
{
    Services services = systemServices(author->get());
    if (clock)
        services.clock = clock;
    services.author = [author] { return author->get(); };
    return services;
}

std::shared_ptr<SharedName> named(const QString& name)
{
    auto author = std::make_shared<SharedName>();
    author->set(name);
    return author;
}

QString samplePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/encore/sample.encore"_s;
}

} // namespace

Program::Program(QApplication& app, const QString& settingsFile, std::unique_ptr<DialogService> dialogs, Clock clock)
    : m_app(app)
    , m_settings(settingsFile)
    , m_viewState(m_settings.store())
    , m_shortcuts(m_viewState)
    , m_theme(app)
    , m_language(app)
    , m_dialogs(dialogs ? std::move(dialogs) : std::make_unique<WidgetDialogs>())
    , m_author(named(m_settings.author()))
    , m_portfolios(servicesWith(m_author, clock))
    , m_files(u"files"_s)
{
    installAccessibleFaces();
    m_theme.setLook(m_settings.look());
    m_language.use(m_settings.language(), m_settings.forms());
    connect(&m_portfolios.link(), &InstanceLink::showRequested, this, &Program::raise);
}

Program::~Program()
{
    // Windows hold the stores, and these tell the portfolios when they close.
    for (const QPointer<MainWindow>& window : m_windows)
        delete window;
}

MainWindow* Program::makeWindow()
{
    auto* window = new MainWindow(
        *this, pageEntries(), makeRecordPage, [this](WindowHost&, QMainWindow* host) { return makeWelcome(host); },
        recordActions([this](const PageContext& context, QWidget* host) {
            chooseBackup(static_cast<MainWindow*>(host), context.store.path());
        }));
    window->setAttribute(Qt::WA_DeleteOnClose);
    std::erase_if(m_windows, [](const QPointer<MainWindow>& each) { return each.isNull(); });
    m_windows.emplace_back(window);
    return window;
}

MainWindow* Program::openWindow()
{
    MainWindow* window = makeWindow();
    window->setStore(nullptr);
    window->show();
    return window;
}

MainWindow* Program::openWindow(const QString& path, bool readOnly)
{
    MainWindow* window = makeWindow();
    openPortfolio(window, path, readOnly);
    if (!window->store() && !window->findChild<WelcomePage*>())
        window->setStore(nullptr);
    window->show();
    return window;
}

std::vector<MainWindow*> Program::windows() const
{
    std::vector<MainWindow*> open;
    for (const QPointer<MainWindow>& window : m_windows) {
        if (window)
            open.push_back(window);
    }
    return open;
}

QWidget* Program::makeWelcome(QMainWindow* host)
{
    auto* window = static_cast<MainWindow*>(host);
    auto* page = new WelcomePage(recentForWelcome(), m_portfolios.services().clock(), window);
    connect(page, &WelcomePage::sampleRequested, this, [this, window] { exploreSample(window); });
    connect(page, &WelcomePage::emptyRequested, this, [this, window] { askForNew(window, {}); });
    connect(page, &WelcomePage::importRequested, this, [this, window] { askForNew(window, u"import"_s); });
    connect(page, &WelcomePage::browseRequested, this, [window] { window->actions().find(u"open"_s)->trigger(); });
    connect(page, &WelcomePage::openRequested, this,
        [this, window](const QString& path) { openPortfolio(window, path, false); });
    connect(page, &WelcomePage::wayChosen, this,
        [this, window](const QString& path, const QString& key) { takeWay(window, path, key); });
    connect(page, &WelcomePage::forgetRequested, this,
        [this, window](const QString& path) { takeWay(window, path, u"forget"_s); });
    return page;
}

std::vector<RecentPortfolio> Program::recentForWelcome() const
{
    std::vector<RecentPortfolio> recent;
    for (const Settings::Recent& each : m_settings.recent())
        recent.push_back({each.path, each.openedAt});
    return recent;
}

void Program::refreshWelcome()
{
    for (MainWindow* window : windows()) {
        if (auto* page = window->findChild<WelcomePage*>())
            page->setRecent(recentForWelcome(), m_portfolios.services().clock());
    }
}

QStringList Program::recentPortfolios() const
{
    QStringList paths;
    for (const Settings::Recent& each : m_settings.recent()) {
        if (QFileInfo::exists(each.path))
            paths << each.path;
    }
    return paths;
}

void Program::openPortfolio(QMainWindow* host, const QString& path, bool readOnly)
{
    auto* window = static_cast<MainWindow*>(host);
    if (path.isEmpty())
        return;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const Result<Portfolios::Opened> opened = m_portfolios.open(absolute, readOnly);
    if (opened)
        show(window, *opened);
    else
        showProblem(window, opened.error(), absolute, readOnly);
    Q_EMIT portfolioShown(window);
}

void Program::show(MainWindow* window, const Portfolios::Opened& opened)
{
    m_settings.remember(opened.store->path(), m_portfolios.services().clock());
    window->setStore(opened.store);
    if (auto* welcome = window->findChild<WelcomePage*>())
        welcome->clearProblem();
    if (opened.fresh)
        takeCare(window, opened);
    refreshWelcome();
}

void Program::takeCare(MainWindow* window, const Portfolios::Opened& opened)
{
    static constexpr int kAtLatestMs = 5000;
    PortfolioCare* care = opened.care;
    connect(care, &PortfolioCare::working, window, [window](const QString& name) {
        if (const PageContext* context = window->context())
            context->messages.showWork(name, -1);
    });
    connect(care, &PortfolioCare::failed, window, &MainWindow::showError);
    if (opened.uncleanExit) {
        connect(care, &PortfolioCare::sound, window, [window] {
            window->showNote(
                tr("Encore was not closed properly the last time. The portfolio was checked and is sound."));
        });
    }
    if (const PageContext* context = window->context())
        connect(&context->messages, &Messages::cancelRequested, care, &PortfolioCare::stop);
    // The first list comes before anything else reads the whole file.
    if (Page* page = window->currentPage())
        connect(page, &Page::countsChanged, care, &PortfolioCare::start);
    QTimer::singleShot(kAtLatestMs, care, &PortfolioCare::start);
}

void Program::showProblem(MainWindow* window, const Error& error, const QString& path, bool readOnly)
{
    const OpenProblem problem = problemOf(error, path, readOnly);
    if (!window->store()) {
        // A window that opens with a portfolio has no welcome page yet.
        if (!window->findChild<WelcomePage*>())
            window->setStore(nullptr);
        window->findChild<WelcomePage*>()->showProblem(problem);
        return;
    }
    // What is open stays open; the one way that is worth a question is asked.
    const auto read = std::ranges::find(problem.ways, u"read"_s, &OpenProblem::Way::key);
    if (read == problem.ways.end())
        m_dialogs->tell(window, tr("It could not be opened"), problem.text);
    else
        m_dialogs->confirm(window, tr("It could not be opened"), problem.text, read->label,
            [this, window, path] { openPortfolio(window, path, true); });
}

void Program::takeWay(MainWindow* window, const QString& path, const QString& key)
{
    if (key == u"read"_s) {
        openPortfolio(window, path, true);
    } else if (key == u"restore"_s) {
        chooseBackup(window, path);
    } else if (key == u"forget"_s) {
        m_settings.forget(path);
        if (auto* welcome = window->findChild<WelcomePage*>())
            welcome->clearProblem();
        refreshWelcome();
    } else if (key == u"show"_s) {
        if (InstanceLink::askToShow(path))
            window->close();
        else
            m_dialogs->tell(window, tr("The other window does not answer"),
                tr("It may be busy. Try again in a moment, or open the portfolio for reading."));
    }
}

void Program::exploreSample(MainWindow* window)
{
    const QString path = samplePath();
    if (QFileInfo::exists(path)) {
        openPortfolio(window, path, false);
        offerTour(window);
        return;
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    create(window, path, true, {});
}

// Once: who has seen it or left it finds it in the menu.
void Program::offerTour(MainWindow* window)
{
    if (window->store() && !m_viewState.value(u"tour/seen"_s).toBool())
        window->startTour();
}

void Program::askForNew(MainWindow* window, const QString& thenPage)
{
    m_dialogs->chooseTarget(window, tr("New portfolio"), tr("My portfolio.encore"), tr("Encore portfolios (*.encore)"),
        [=, this](const QString& chosen) {
            create(window, chosen.endsWith(u".encore"_s) ? chosen : QString(chosen + u".encore"_s), false, thenPage);
        });
}

void Program::newPortfolio(QMainWindow* window, const QString& path, bool sample)
{
    create(static_cast<MainWindow*>(window), path, sample, {});
}

void Program::create(MainWindow* window, const QString& path, bool sample, const QString& thenPage)
{
    if (auto* welcome = window->findChild<WelcomePage*>())
        welcome->setEnabled(false);
    m_files
        .run<bool>([path, sample, services = m_portfolios.services()]() -> Result<bool> {
            ENCORE_TRY(sample ? createSamplePortfolio(path, services) : createPortfolio(path));
            return true;
        })
        .then(window, [this, window, path, sample, thenPage](const Result<bool>& made) {
            if (auto* welcome = window->findChild<WelcomePage*>())
                welcome->setEnabled(true);
            if (!made) {
                showProblem(window, made.error(), path, false);
                return;
            }
            openPortfolio(window, path, false);
            if (sample)
                offerTour(window);
            if (!thenPage.isEmpty() && window->store())
                window->navigation().go({thenPage, {}, {}, {}, {}});
        });
}

void Program::newWindow(std::shared_ptr<Store> store)
{
    MainWindow* window = makeWindow();
    window->setStore(std::move(store));
    window->show();
}

// Texts, dates and numbers are made when a window is; so it is made anew, at the same place on the same portfolio.
void Program::renewWindows()
{
    m_language.use(m_settings.language(), m_settings.forms());
    for (MainWindow* window : windows()) {
        if (Page* page = window->currentPage())
            page->commitEdits();
        MainWindow* fresh = makeWindow();
        fresh->restoreGeometry(window->saveGeometry());
        if (window->store()) {
            const Place place = window->navigation().current();
            fresh->setStore(window->store());
            fresh->navigation().go(place);
        }
        fresh->show();
        window->close();
    }
}

void Program::changeAuthor(const QString& author)
{
    m_settings.setAuthor(author);
    m_author->set(m_settings.author());
}

void Program::raise(const QString& path)
{
    for (MainWindow* window : windows()) {
        if (!window->store() || window->store()->path() != path)
            continue;
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->raise();
        window->activateWindow();
        return;
    }
}

} // namespace encore

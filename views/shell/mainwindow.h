// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/services/page.h"
#include "views/services/shortcuts.h"
#include "views/shell/windowactions.h"
#include "views/theme/theme.h"

#include <QMainWindow>

#include <map>
#include <memory>

class QSplitter;
class QStackedWidget;

namespace encore {

class Banner;
class NavRail;
class StatusLine;
struct PaletteEntry;

/// A setting as the palette offers it.
struct SettingPlace
{
    QString key; ///< what WindowHost::showSettings() takes
    QString label;
};

/// What the window cannot do alone: it asks the program that made it.
class WindowHost
{
public:
    virtual ~WindowHost() = default;
    /// Opens a portfolio in this window, or shows why that is not possible.
    virtual void openPortfolio(QMainWindow* window, const QString& path, bool readOnly) = 0;
    virtual void newPortfolio(QMainWindow* window, const QString& path, bool sample) = 0;
    virtual void newWindow(std::shared_ptr<Store> store) = 0;
    virtual QStringList recentPortfolios() const = 0;
    /// `part` is what the keyboard goes to: one of settingPlaces(), or empty.
    virtual void showSettings(QMainWindow* window, const QString& part) = 0;
    virtual void showShortcuts(QMainWindow* window) = 0;
    /// The small window that takes down a story in a minute.
    virtual void showCapture(QMainWindow* window) = 0;
    /// Asks for the template of a new story.
    virtual void chooseTemplate(QMainWindow* window, std::function<void(QString)> chosen) = 0;
    virtual std::vector<SettingPlace> settingPlaces() const = 0;
    virtual void showAbout(QMainWindow* window) = 0;
    /// Shows the help of a page ("stories", "record/story"); of what comes first when empty.
    virtual void showHelp(QMainWindow* window, const QString& page) = 0;
    virtual Theme& theme() = 0;
    virtual DialogService& dialogs() = 0;
    virtual ViewState& viewState() = 0;
    virtual Shortcuts& shortcuts() = 0;
};

/// A page of the rail and how to make it.
struct PageEntry
{
    QString key;
    QString label;
    QString icon;
    QString kindKey; ///< whose records it counts; empty: no number
    bool bottom = false;
    bool inRail = true;
    std::function<Page*(const PageContext&, QWidget* parent)> make;
    bool more = false; ///< seldom wanted: behind "More" in the rail (or only in the menu), without a key of its own
};

/// What hangs on the selected records of a page: exporting and printing them. Given by the program.
struct RecordActions
{
    struct Format
    {
        QString key;                 ///< "pdf"
        QString label;               ///< "PDF…"
        std::vector<Kind> only = {}; ///< kinds that it can hold; empty: all
    };
    std::vector<Format> formats;
    std::function<void(
        const PageContext&, QWidget* window, const QString& format, Kind kind, std::vector<RecordId> ids)>
        exportRecords;
    std::function<void(const PageContext&, QWidget* window, Kind kind, std::vector<RecordId> ids)> printRecords;
    std::function<void(const PageContext&, QWidget* window)> restoreBackup;
    /// Makes a new record and opens it; one that must name others asks for these first.
    std::function<void(const PageContext&, QWidget* window, Kind kind, const QString& templateKey)> createRecord;
    /// Changes a field of many records.
    std::function<void(const PageContext&, QWidget* window, Kind kind, std::vector<RecordId> ids)> editRecords;
    /// Shows the user's own fields, those of `kind` first.
    std::function<void(const PageContext&, QWidget* window, Kind kind)> manageFields;
};

/// One window on one portfolio, or the welcome page when none is open.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `makeRecordPage` makes the page that shows one record of a kind.
    MainWindow(WindowHost& host, std::vector<PageEntry> pages,
        std::function<Page*(Kind, const PageContext&, QWidget*)> makeRecordPage,
        std::function<QWidget*(WindowHost&, QMainWindow*)> makeWelcome, RecordActions recordActions);
    ~MainWindow() override;

    /// Shows this portfolio; null shows the welcome page.
    void setStore(std::shared_ptr<Store> store);
    const std::shared_ptr<Store>& store() const { return m_store; }
    const PageContext* context() const { return m_context.get(); }
    Navigation& navigation() { return *m_navigation; }
    WindowActions& actions() { return m_actions; }
    Page* currentPage() const;
    /// Walks the user through the window; a tour that is on its way starts again.
    void startTour();
    /// Shows a message across the top of the window.
    void showError(const Error& error);
    void showNote(const QString& text);

Q_SIGNALS:
    /// The window is about to leave its portfolio.
    void portfolioClosing();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildLayout();
    void fillRail();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildGoMenu();
    void buildHelpMenu();
    void addPageCommand(QMenu* menu, const QString& name, const QString& text, const QKeySequence& shortcut = {});
    void fillRecent(QMenu* menu);
    void connectStore();
    void remakePages();
    void lockForDamage();
    void showPlace(const Place& place);
    Page* pageFor(const Place& place);
    void watchPage(Page* page);
    void refreshActions();
    void refreshUndo();
    void refreshCounts();
    void refreshSavedViews();
    void openSavedView(const QString& key);
    void showViewMenu(const QString& key, const QPoint& globalPosition);
    void rememberPlace(const Place& place);
    void showHelp();
    void showPalette();
    void openPalette(const std::map<std::pair<QString, qint64>, QString>& titles);
    std::vector<PaletteEntry> paletteEntries() const;
    std::vector<PaletteEntry> recentEntries(const std::map<std::pair<QString, qint64>, QString>& titles) const;
    void forSelection(const QString& noun, const std::function<Status(UnitOfWork&, Kind, RecordId)>& verb);
    Kind kindForNew() const;
    void saveCopy();
    void setScheme(ColorScheme scheme);
    void changeTextSize(int step);

    WindowHost& m_host;
    std::vector<PageEntry> m_entries;
    std::function<Page*(Kind, const PageContext&, QWidget*)> m_makeRecordPage;
    std::function<QWidget*(WindowHost&, QMainWindow*)> m_makeWelcome;
    RecordActions m_recordActions;
    WindowActions m_actions;
    QStringList m_pageCommands; ///< actions that the page on show carries out, where it has them
    Navigation* m_navigation;
    Messages* m_messages;
    QStackedWidget* m_stack; ///< welcome, or rail and pages
    QWidget* m_welcome = nullptr;
    QWidget* m_frame;
    NavRail* m_rail;
    QStackedWidget* m_pages;
    Banner* m_banner;
    bool m_unsaved = false; ///< the banner says that a change could not be saved
    StatusLine* m_status;
    std::shared_ptr<Store> m_store;
    std::unique_ptr<PageContext> m_context;
    std::map<QString, Page*> m_made;        ///< by page key, or "record/" and the kind
    std::vector<Place> m_recentPlaces;      ///< the last one first
    std::map<QString, QString> m_viewPages; ///< saved views of the rail: the pages that show them …
    std::map<QString, QString> m_viewNames; ///< … and their names, by key
};

} // namespace encore

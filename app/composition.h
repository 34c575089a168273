// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language.h"
#include "app/portfolios.h"
#include "app/settings.h"
#include "views/shell/mainwindow.h"

#include <QPointer>

class QApplication;

namespace encore {

class WelcomePage;
struct RecentPortfolio;

/// The program: the one place that makes everything and connects it. Windows ask it for what they cannot do alone.
class Program final : public QObject, public WindowHost
{
    Q_OBJECT

public:
    /// Tests and pictures bring a settings file, dialogs and a clock of their own.
    explicit Program(QApplication& app, const QString& settingsFile = {},
        std::unique_ptr<DialogService> dialogs = nullptr, Clock clock = {});
    ~Program() override;

    /// A window with the welcome page, on the screen.
    MainWindow* openWindow();
    /// A window on a portfolio; it shows why when that cannot be opened.
    MainWindow* openWindow(const QString& path, bool readOnly);
    std::vector<MainWindow*> windows() const;
    Settings& settings() { return m_settings; }

    void openPortfolio(QMainWindow* window, const QString& path, bool readOnly) override;
    void newPortfolio(QMainWindow* window, const QString& path, bool sample) override;
    void newWindow(std::shared_ptr<Store> store) override;
    QStringList recentPortfolios() const override;
    void showSettings(QMainWindow* window, const QString& part) override;
    void showShortcuts(QMainWindow* window) override;
    void showCapture(QMainWindow* window) override;
    void chooseTemplate(QMainWindow* window, std::function<void(QString)> chosen) override;
    std::vector<SettingPlace> settingPlaces() const override;
    void showAbout(QMainWindow* window) override;
    void showHelp(QMainWindow* window, const QString& page) override;
    Theme& theme() override { return m_theme; }
    DialogService& dialogs() override { return *m_dialogs; }
    ViewState& viewState() override { return m_viewState; }
    Shortcuts& shortcuts() override { return m_shortcuts; }

Q_SIGNALS:
    /// A portfolio is shown in this window, or the reason why it is not.
    void portfolioShown(QMainWindow* window);

private:
    MainWindow* makeWindow();
    QWidget* makeWelcome(QMainWindow* window);
    std::vector<RecentPortfolio> recentForWelcome() const;
    void refreshWelcome();
    void show(MainWindow* window, const Portfolios::Opened& opened);
    void takeCare(MainWindow* window, const Portfolios::Opened& opened);
    void showProblem(MainWindow* window, const Error& error, const QString& path, bool readOnly);
    void takeWay(MainWindow* window, const QString& path, const QString& key);
    void exploreSample(MainWindow* window);
    void offerTour(MainWindow* window);
    void askForNew(MainWindow* window, const QString& thenPage);
    void create(MainWindow* window, const QString& path, bool sample, const QString& thenPage);
    void chooseBackup(MainWindow* window, const QString& path);
    void restore(const QString& path, const QString& backup, MainWindow* window);
    void raise(const QString& path);
    void changeAuthor(const QString& author);
    void renewWindows();
    void keepBackups(MainWindow* window, int count);

    QApplication& m_app;
    Settings m_settings;
    ViewState m_viewState;
    Shortcuts m_shortcuts;
    Theme m_theme;
    Language m_language;
    std::unique_ptr<DialogService> m_dialogs;
    std::shared_ptr<struct SharedName> m_author;
    Portfolios m_portfolios;
    Lane m_files; ///< makes portfolios and restores them
    std::vector<QPointer<MainWindow>> m_windows;
};

} // namespace encore

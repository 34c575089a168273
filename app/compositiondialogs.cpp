// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs that the program shows itself; the rest of it is in composition.cpp.
#include "app/composition.h"

#include "model/db/backup.h"
#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "views/dialogs/aboutdialog.h"
#include "views/dialogs/backupdialog.h"
#include "views/dialogs/capturedialog.h"
#include "views/dialogs/settingsdialog.h"
#include "views/dialogs/shortcutsdialog.h"
#include "views/dialogs/templatedialog.h"
#include "views/pages/help/helpview.h"
#include "views/theme/metrics.h"
#include "views/widgets/spelling.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

void Program::showSettings(QMainWindow* host, const QString& part)
{
    auto* window = static_cast<MainWindow*>(host);
    SettingsValues values;
    values.author = m_settings.author();
    values.look = m_theme.look();
    values.language = m_settings.language();
    values.languages = Language::available();
    values.forms = m_settings.forms();
    values.backupsKept = kBackupsKept;
    values.spelling = m_viewState.value(Spelling::settingKey(), true).toBool();
    if (window->store()) {
        values.backupFolder = backupFolder(window->store()->path());
        values.canChangeBackups = !window->store()->readOnly();
    }
    const auto open = [this, window, part](const SettingsValues& shown) {
        auto* dialog = new SettingsDialog(shown, window);
        connect(dialog, &SettingsDialog::authorChanged, this, &Program::changeAuthor);
        connect(dialog, &SettingsDialog::lookChanged, this, [this](const Look& look) {
            m_settings.setLook(look);
            m_theme.setLook(look);
        });
        connect(dialog, &SettingsDialog::languageChanged, this, [this](const QString& language) {
            m_settings.setLanguage(language);
            // Not now: the dialog that says this belongs to a window that goes.
            QTimer::singleShot(0, this, &Program::renewWindows);
        });
        connect(dialog, &SettingsDialog::formsChanged, this, [this](const QString& forms) {
            m_settings.setForms(forms);
            QTimer::singleShot(0, this, &Program::renewWindows);
        });
        connect(dialog, &SettingsDialog::spellingChanged, this, [this](bool on) {
            m_viewState.setValue(Spelling::settingKey(), on);
            // What is open is told at once; what is opened later asks.
            for (const QWidget* top : QApplication::topLevelWidgets()) {
                for (Spelling* each : top->findChildren<Spelling*>())
                    each->setOn(on);
            }
        });
        connect(dialog, &SettingsDialog::backupsKeptChanged, window,
            [this, window](int count) { keepBackups(window, count); });
        connect(dialog, &SettingsDialog::backupFolderRequested, dialog, [folder = shown.backupFolder] {
            QDir().mkpath(folder);
            QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
        });
        connect(dialog, &SettingsDialog::shortcutsRequested, this, [this, window] { showShortcuts(window); });
        dialog->open();
        dialog->goTo(part);
    };
    if (!window->store()) {
        open(values);
        return;
    }
    window->store()
        ->read<int>(LaneName::Rows, [](Session& session) -> Result<int> { return backupsKept(session.database()); })
        .then(window, [values, open](const Result<int>& kept) {
            SettingsValues shown = values;
            shown.backupsKept = kept.valueOr(kBackupsKept);
            open(shown);
        });
}

std::vector<SettingPlace> Program::settingPlaces() const
{
    std::vector<SettingPlace> places;
    for (const auto& [key, label] : SettingsDialog::places())
        places.push_back({key, label});
    return places;
}

void Program::showShortcuts(QMainWindow* window)
{
    (new ShortcutsDialog(m_shortcuts, window))->open();
}

void Program::showCapture(QMainWindow* host)
{
    auto* window = static_cast<MainWindow*>(host);
    auto* dialog = window->findChild<CaptureDialog*>();
    if (!dialog) {
        dialog = new CaptureDialog(*window->context(), window);
        // It writes into the portfolio, so it does not outlive the one it was opened on.
        connect(window, &MainWindow::portfolioClosing, dialog, &QObject::deleteLater);
        connect(dialog, &CaptureDialog::openRequested, window,
            [window](RecordId story) { window->navigation().openRecord(story::kind, story); });
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void Program::chooseTemplate(QMainWindow* window, std::function<void(QString)> chosen)
{
    auto* dialog = new TemplateDialog(window);
    connect(dialog, &TemplateDialog::chosen, window, std::move(chosen));
    dialog->open();
}

void Program::keepBackups(MainWindow* window, int count)
{
    if (!window->context())
        return;
    WriteOptions options;
    options.joinKey = u"settings/backups_kept"_s;
    window->context()->write(
        window, tr("change of the number of backups"),
        [count](UnitOfWork& work) { return setSetting(work, u"backups_kept"_s, QString::number(count)); }, options);
}

void Program::showAbout(QMainWindow* window)
{
    (new AboutDialog(window))->open();
}

void Program::showHelp(QMainWindow* host, const QString& page)
{
    const QString topic = HelpView::topicFor(page);
    auto* window = static_cast<MainWindow*>(host);
    if (window->store()) {
        window->navigation().go({u"help"_s, {}, {}, topic, {}});
        return;
    }
    auto* dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"helpDialog"_s);
    dialog->setWindowTitle(tr("Help"));
    dialog->resize(900, 640);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    auto* view = new HelpView(dialog);
    view->showTopic(topic);
    column->addWidget(view);
    dialog->show();
}

void Program::chooseBackup(MainWindow* window, const QString& path)
{
    auto* dialog = new BackupDialog(path, m_portfolios.services(), window);
    connect(dialog, &BackupDialog::openRequested, this, [this](const QString& backup) { openWindow(backup, true); });
    connect(dialog, &BackupDialog::restoreRequested, window,
        [this, path, window](const QString& backup) { restore(path, backup, window); });
    dialog->open();
}

void Program::restore(const QString& path, const QString& backup, MainWindow* window)
{
    std::vector<QPointer<MainWindow>> affected{window};
    for (MainWindow* each : windows()) {
        if (each->store() && each->store()->path() == path) {
            if (each != window)
                affected.emplace_back(each);
            if (Page* page = each->currentPage())
                page->commitEdits();
            each->setStore(nullptr);
        }
    }
    if (!m_portfolios.isClosed(path)) {
        m_dialogs->tell(window, tr("Not restored"),
            tr("The portfolio is still in use; nothing was changed. Try again in a moment."));
        return;
    }
    m_files
        .run<bool>([path, backup, clock = m_portfolios.services().clock]() -> Result<bool> {
            ENCORE_TRY(restoreBackup(path, backup, clock));
            return true;
        })
        .then(this, [this, path, affected](const Result<bool>& done) {
            for (const QPointer<MainWindow>& each : affected) {
                if (each)
                    openPortfolio(each, path, false);
            }
            if (affected.empty() || !affected.front())
                return;
            if (done)
                affected.front()->showNote(
                    tr("The backup was restored. What was there before is kept as a backup too."));
            else
                m_dialogs->tell(affected.front(), tr("Not restored"),
                    tr("The backup could not be restored; the portfolio is as it was. %1").arg(done.error().detail));
        });
}

} // namespace encore

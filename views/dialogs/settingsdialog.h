// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/dialogframe.h"
#include "views/theme/theme.h"

namespace encore {

class FormGrid;

/// What the user has chosen, and what the open portfolio says about its backups.
struct SettingsValues
{
    QString author;
    Look look;
    QString language;      ///< empty: that of the system; "en"
    QStringList languages; ///< which there are
    QString forms;         ///< of dates and numbers, "de_CH"; empty: those of the language
    QString backupFolder;  ///< empty: no portfolio is open
    int backupsKept = 10;
    bool canChangeBackups = false;
    bool spelling = true; ///< words that no dictionary knows are underlined
};

/// The settings. Each has its effect at once; there is nothing to confirm.
class SettingsDialog final : public DialogFrame
{
    Q_OBJECT

public:
    explicit SettingsDialog(const SettingsValues& values, QWidget* parent = nullptr);

    /// The settings by name and as they are called, for the palette.
    static std::vector<std::pair<QString, QString>> places();
    /// Puts the keyboard on one of them.
    void goTo(const QString& place);

Q_SIGNALS:
    void authorChanged(const QString& author);
    void lookChanged(const encore::Look& look);
    void languageChanged(const QString& language);
    void formsChanged(const QString& locale);
    void backupsKeptChanged(int count);
    void backupFolderRequested();
    void shortcutsRequested();
    void spellingChanged(bool on);

private:
    QWidget* person(const SettingsValues& values);
    QWidget* look();
    QWidget* keyboard();
    QWidget* writing(const SettingsValues& values);
    QWidget* backups(const SettingsValues& values);
    void addLanguage(FormGrid* grid, const SettingsValues& values);
    void addForms(FormGrid* grid, const SettingsValues& values);
    FormGrid* group(const QString& heading);
    void changeLook(const std::function<void(Look&)>& change);

    Look m_look;
    QVBoxLayout* m_column;
};

} // namespace encore

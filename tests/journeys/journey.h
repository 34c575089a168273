// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"

#include <QTemporaryDir>
#include <QTest>

namespace encore {

/// Answers the questions of the program as the test has told it to, and remembers what was asked.
class AnsweringDialogs final : public DialogService
{
public:
    QString target;    ///< what is chosen when asked where to write
    QStringList files; ///< what is chosen when asked what to read
    QString answer;    ///< what is typed when asked for a text; empty: what is proposed
    bool agree = true;
    QStringList asked; ///< titles of all questions
    QStringList told;  ///< texts of all messages

    void confirm(QWidget* parent, const QString& title, const QString& text, const QString& accept,
        std::function<void()> accepted) override;
    void askText(QWidget* parent, const QString& title, const QString& label, const QString& value,
        std::function<void(QString)> accepted) override;
    void chooseFiles(QWidget* parent, const QString& title, const QString& filter,
        std::function<void(QStringList)> accepted) override;
    void chooseFolder(QWidget* parent, const QString& title, std::function<void(QString)> accepted) override;
    void chooseTarget(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
        std::function<void(QString)> accepted) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
};

/// A program with a folder and settings of its own.
class Journey
{
public:
    /// With a clock, time stands still until the test moves it.
    explicit Journey(Clock clock = {});

    QString path(const QString& name) const { return m_folder.filePath(name); }
    AnsweringDialogs& dialogs() { return *m_dialogs; }
    Program& program() { return *m_program; }
    /// Ends the program and starts it again.
    void restart();

    /// Opens a portfolio in a new window that has the keyboard, goes to the list of stories, and waits until that is there.
    MainWindow* open(const QString& path, bool readOnly = false);
    /// Makes an empty portfolio / the sample, in the folder of the journey.
    QString makePortfolio(const QString& name);
    QString makeSample(const QString& name);

    /// Waits until everything that was asked of the store is answered.
    static void settle(MainWindow& window);
    /// Runs a menu action and waits for what follows.
    static void trigger(MainWindow& window, const QString& action);
    /// A value of a record as it is stored now.
    static QString stored(MainWindow& window, const QString& sql);
    /// The visible widget with this name, in this window or one of its dialogs.
    template <typename T = QWidget>
    static T* find(MainWindow& window, const QString& name)
    {
        for (T* each : window.findChildren<T*>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

private:
    void start();

    QTemporaryDir m_folder;
    Clock m_clock;
    AnsweringDialogs* m_dialogs = nullptr; ///< the program's
    std::unique_ptr<Program> m_program;
};

} // namespace encore

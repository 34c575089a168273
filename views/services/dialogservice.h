// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace encore {

/// The questions that the program asks. Pages ask through it and never run a dialog themselves, so that tests can answer. The callbacks
/// run only when the user agreed.
class DialogService
{
public:
    virtual ~DialogService() = default;

    /// Asks whether to do something that cannot simply be undone; `accept` is the verb on the button.
    virtual void confirm(QWidget* parent, const QString& title, const QString& text, const QString& accept,
        std::function<void()> accepted) = 0;
    /// Asks for a line of text.
    virtual void askText(QWidget* parent, const QString& title, const QString& label, const QString& value,
        std::function<void(QString)> accepted) = 0;
    /// Asks for files to read; `filter` as QFileDialog takes it.
    virtual void chooseFiles(
        QWidget* parent, const QString& title, const QString& filter, std::function<void(QStringList)> accepted) = 0;
    virtual void chooseFolder(QWidget* parent, const QString& title, std::function<void(QString)> accepted) = 0;
    /// Asks where to write; asks by itself before an existing file is replaced.
    virtual void chooseTarget(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
        std::function<void(QString)> accepted) = 0;
    /// Tells something that the user must have seen.
    virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;
};

/// The real dialogs.
class WidgetDialogs final : public DialogService
{
public:
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

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/store.h"
#include "views/services/dialogservice.h"
#include "views/services/navigation.h"
#include "views/services/viewstate.h"

#include <QWidget>

namespace encore {

/// Shows what happened to the user: a message bar in the window, with an action where one helps.
class Messages : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    void showError(const Error& error) { Q_EMIT errorShown(error); }
    void showNote(const QString& text) { Q_EMIT noteShown(text); }
    /// A long work in the background: name and share from 0 to 1 (negative: unknown); an empty name ends it.
    void showWork(const QString& name, double share) { Q_EMIT workShown(name, share); }

Q_SIGNALS:
    void errorShown(const encore::Error& error);
    void noteShown(const QString& text);
    void workShown(const QString& name, double share);
    /// The user wants the work in the background stopped.
    void cancelRequested();
};

/// What every page is given. All of it outlives the pages.
struct PageContext
{
    Store& store;
    Navigation& navigation;
    Messages& messages;
    DialogService& dialogs;
    ViewState& state;

    /// Writes one step, shows the error if there is one; `then` runs on the GUI thread after success, if `owner` still lives.
    void write(QObject* owner, const QString& label, std::function<Status(UnitOfWork&)> work,
        const WriteOptions& options = {}, std::function<void(const Committed&)> then = {}) const;
};

/// A page of the window.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The page is about to be shown at this place.
    virtual void enter(const Place& place) = 0;
    /// Ctrl+F: puts the keyboard into the page's search field, if it has one.
    virtual void focusSearch() { }
    /// "38 of 412 stories", for the status line.
    virtual QString counts() const { return {}; }
    /// The kind and the records that Edit, Delete, Export and Print mean now.
    virtual Kind selectedKind() const { return {}; }
    virtual std::vector<RecordId> selection() const { return {}; }
    /// Keeps what is being typed (before another page is shown or the window closes).
    virtual void commitEdits() { }

Q_SIGNALS:
    void countsChanged();
    void selectionChanged();
};

} // namespace encore

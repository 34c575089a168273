// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/recordview.h"
#include "views/services/page.h"

namespace encore {

/// A part of a record page: it shows something of the record and writes what is changed in it.
class RecordPart : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows this record; a part that has nothing to say of it hides itself.
    virtual void fill(const RecordView& view) = 0;
    /// Keeps what is being typed.
    virtual void commit() { }
    /// Whether this belongs here: a field, or a kind of record to add.
    virtual bool knows(const QString&) const { return false; }
    /// Puts the keyboard where it belongs; false when that is not here.
    virtual bool focusPart(const QString&) { return false; }

Q_SIGNALS:
    /// The user wants to go to another part of the page.
    void partRequested(const QString& part);
};

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/relations.h"
#include "views/services/page.h"

#include <QPointer>
#include <QWidget>

namespace encore {

/// The editor of one field of a record, whatever its type: shows a value, tells when the user has changed it.
class FieldEditor : public QObject
{
    Q_OBJECT

public:
    /// The right editor for the field; its widget belongs to `parent`.
    static FieldEditor* make(const FieldDef& field, const PageContext& context, QWidget* parent);

    QWidget* widget() const { return m_widget; }
    const FieldDef& field() const { return m_field; }
    /// Shows a value without telling; `titles` names what a relation points to.
    virtual void show(const Value& value, const QStringList& titles) = 0;
    /// Tells at once what has been typed and not told yet.
    virtual void commit() { }

Q_SIGNALS:
    void edited(const encore::FieldChange& change);
    /// While one types: what is wrong, or empty.
    void errorChanged(const QString& error);

protected:
    FieldEditor(const FieldDef& field, QWidget* widget);
    void tell(Value value);
    void tellNames(const QStringList& names);

private:
    FieldDef m_field;
    QWidget* m_widget;
};

} // namespace encore

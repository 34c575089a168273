// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/itemmodels/recordtablemodel.h"
#include "views/pages/list/listlook.h"

#include <QWidget>

namespace encore {

class PinnedTable;

/// A list as a table: columns of the user's choice, sorted by any of them, rows in groups that can be folded.
class TableForm final : public QWidget
{
    Q_OBJECT

public:
    TableForm(RecordTableModel& model, QWidget* parent);

    PinnedTable& table() const { return *m_table; }
    /// Shows these columns with their widths.
    void apply(const ListLook& look);
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The user has changed the order of the columns / the width of one.
    void columnsMoved(const QStringList& columns);
    void columnResized(const QString& column, int width);
    /// The user wants the rows sorted by a field, too or instead.
    void sortRequested(const QString& field, bool more);
    void headerMenuRequested(const QString& column, const QPoint& globalPosition);
    /// Enter or a double click on a row.
    void opened();
    void menuRequested(const QPoint& globalPosition);

private:
    void connectTable();
    void fitColumns();
    bool toggleGroup(int row);
    bool foldByKey(int key);
    QString columnAt(int section) const;
    const FieldDef* fieldAt(int section) const;
    int wantedWidth(int section) const;

    RecordTableModel& m_model;
    PinnedTable* m_table;
    std::map<QString, int> m_chosen; ///< the widths that the user gave to columns
    bool m_laying = false;           ///< widths change by themselves
};

} // namespace encore

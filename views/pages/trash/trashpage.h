// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/trash.h"
#include "views/services/page.h"

class QStackedWidget;
class QTableView;

namespace encore {

class Button;
class EmptyState;
class PageHeader;
class TrashModel;

/// What was deleted, of every kind: restore it, or remove it for good.
class TrashPage final : public Page
{
    Q_OBJECT

public:
    explicit TrashPage(const PageContext& context, QWidget* parent = nullptr);

    void enter(const Place& place) override;
    QString counts() const override;
    /// What is chosen in the table.
    std::vector<RecordRef> chosen() const;

Q_SIGNALS:
    /// The list shows what is stored now.
    void filled();

private:
    void build();
    void reload();
    void take(std::vector<TrashEntry> entries);
    void refreshButtons();
    void restore();
    void erase(const std::vector<RecordRef>& records);
    void eraseRecords(const std::vector<RecordRef>& records);
    void openCurrent();

    PageContext m_context;
    PageHeader* m_header;
    QStackedWidget* m_stack;
    QTableView* m_table;
    EmptyState* m_empty;
    TrashModel* m_model;
    Button* m_restore;
    Button* m_erase;
    Button* m_emptyTrash;
};

} // namespace encore

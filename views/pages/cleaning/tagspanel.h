// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clean/tags.h"
#include "views/services/page.h"
#include "views/widgets/choicebox.h"

class QLineEdit;
class QStackedWidget;
class QTableView;

namespace encore {

class Button;
class EmptyState;
class TagModel;
class TextLabel;

/// All tags with how often they are used: rename, colour, merge, delete. F2 renames, Delete deletes, M merges what is chosen.
class TagsPanel final : public QWidget
{
    Q_OBJECT

public:
    TagsPanel(const PageContext& context, QWidget* parent);

    void enter();
    QString counts() const;

Q_SIGNALS:
    void countsChanged();

private:
    QWidget* buildLeft();
    QWidget* buildRight();
    void addShortcuts();
    void reload();
    void take(std::vector<TagUse> tags);
    void showChosen();
    std::vector<TagUse> chosen() const;
    void rename();
    void setColour(const QString& colour);
    void merge();
    void mergeInto(const TagUse& keeper, const std::vector<TagUse>& others);
    void remove();
    void selectUnused();

    PageContext m_context;
    TagModel* m_model;
    QStackedWidget* m_stack;
    QTableView* m_table;
    EmptyState* m_empty;
    TextLabel* m_title;
    TextLabel* m_uses;
    QLineEdit* m_name;
    ChoiceBox* m_colour;
    QWidget* m_links;
    Button* m_merge;
    Button* m_remove;
    Button* m_unused;
    bool m_stale = true;
};

} // namespace encore

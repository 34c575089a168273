// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/services/page.h"

class QStackedWidget;

namespace encore {

class DuplicatesPanel;
class PageHeader;
class QualityPanel;
class SegmentedControl;
class TagsPanel;

/// Cleaning up: duplicates to merge, tags to put in order, records in which something is missing or wrong.
class CleaningPage final : public Page
{
    Q_OBJECT

public:
    explicit CleaningPage(const PageContext& context, QWidget* parent = nullptr);

    /// `place.part` names the tab: "duplicates", "tags", "quality".
    void enter(const Place& place) override;
    QString counts() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void choose(const QString& tab);
    void enterTab();

    PageContext m_context;
    PageHeader* m_header;
    SegmentedControl* m_tabs;
    QStackedWidget* m_stack;
    DuplicatesPanel* m_duplicates;
    TagsPanel* m_tags;
    QualityPanel* m_quality;
};

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/services/page.h"

namespace encore {

class FindBar;
class HelpView;

/// The help as a page of the window; `Place::query` is the topic.
class HelpPage final : public Page
{
    Q_OBJECT

public:
    explicit HelpPage(QWidget* parent = nullptr);

    void enter(const Place& place) override;
    void focusSearch() override;
    HelpView* view() const { return m_view; }

private:
    HelpView* m_view;
    FindBar* m_find;
};

} // namespace encore

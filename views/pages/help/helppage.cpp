// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/help/helppage.h"

#include "views/pages/help/helpview.h"
#include "views/theme/metrics.h"
#include "views/widgets/findbar.h"
#include "views/widgets/pageheader.h"

#include <QVBoxLayout>

namespace encore {

HelpPage::HelpPage(QWidget* parent) : Page(parent), m_view(new HelpView(this)), m_find(new FindBar(m_view, this))
{
    auto* header = new PageHeader(this);
    header->setTitle(tr("Help"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kPage);
    column->setSpacing(space::kLarge);
    column->addWidget(header);
    column->addWidget(m_find);
    column->addWidget(m_view, 1);
}

void HelpPage::enter(const Place& place)
{
    if (!place.query.isEmpty())
        m_view->showTopic(place.query);
}

void HelpPage::focusSearch()
{
    m_find->open();
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/cleaning/cleaningpage.h"

#include "views/pages/cleaning/duplicatespanel.h"
#include "views/pages/cleaning/qualitypanel.h"
#include "views/pages/cleaning/tagspanel.h"
#include "views/theme/metrics.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/segmentedcontrol.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

CleaningPage::CleaningPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader(this))
    , m_tabs(new SegmentedControl(m_header))
    , m_stack(new QStackedWidget(this))
    , m_duplicates(new DuplicatesPanel(context, m_stack))
    , m_tags(new TagsPanel(context, m_stack))
    , m_quality(new QualityPanel(context, m_stack))
{
    setObjectName(u"cleaningPage"_s);
    m_header->setTitle(tr("Clean up"));
    m_tabs->setObjectName(u"cleaning.tabs"_s);
    m_tabs->setAccessibleName(tr("What to clean up"));
    m_tabs->setSegments(
        {{u"duplicates"_s, tr("Duplicates")}, {u"tags"_s, tr("Tags")}, {u"quality"_s, tr("Data quality")}});
    m_header->addControl(m_tabs);
    for (QWidget* panel : std::initializer_list<QWidget*>{m_duplicates, m_tags, m_quality})
        m_stack->addWidget(panel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kPage);
    column->setSpacing(space::kMedium);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &SegmentedControl::chosen, this, &CleaningPage::choose);
    connect(m_duplicates, &DuplicatesPanel::countsChanged, this, &CleaningPage::countsChanged);
    connect(m_tags, &TagsPanel::countsChanged, this, &CleaningPage::countsChanged);
    connect(m_quality, &QualityPanel::countsChanged, this, &CleaningPage::countsChanged);
    choose(m_context.state.value(u"cleaning/tab"_s, u"duplicates"_s).toString());
}

void CleaningPage::enter(const Place& place)
{
    if (!place.part.isEmpty())
        choose(place.part);
    enterTab();
}

void CleaningPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    enterTab();
}

QString CleaningPage::counts() const
{
    const QWidget* shown = m_stack->currentWidget();
    return shown == m_tags ? m_tags->counts() : shown == m_quality ? m_quality->counts() : m_duplicates->counts();
}

void CleaningPage::choose(const QString& tab)
{
    m_tabs->setCurrent(tab);
    m_context.state.setValue(u"cleaning/tab"_s, tab);
    QWidget* panel = tab == u"tags"_s ? static_cast<QWidget*>(m_tags)
        : tab == u"quality"_s         ? static_cast<QWidget*>(m_quality)
                                      : m_duplicates;
    m_stack->setCurrentWidget(panel);
    enterTab();
    Q_EMIT countsChanged();
}

void CleaningPage::enterTab()
{
    if (!isVisible())
        return;
    if (m_stack->currentWidget() == m_tags)
        m_tags->enter();
    else if (m_stack->currentWidget() == m_quality)
        m_quality->enter();
    else
        m_duplicates->enter();
}

} // namespace encore

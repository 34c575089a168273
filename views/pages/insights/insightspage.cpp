// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/insights/insightspage.h"

#include "model/domain/kinds.h"
#include "views/charts/chartcard.h"
#include "views/charts/reportcard.h"
#include "views/theme/metrics.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/segmentedcontrol.h"
#include "views/widgets/textlabel.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Two cards beside each other need that much; a window of 1280 leaves it beside the rail.
constexpr int kTwoColumns = 980;
constexpr int kLeast = 400;
constexpr int kLeastLines = 23; ///< of text that a card has room for, whatever its size
constexpr int kMore = 220;      ///< that a card may grow by

struct SectionName
{
    ReportSection section;
    const char* key;
    const char* title;
};
constexpr std::array kSections{
    SectionName{ReportSection::Spreading, "spreading", QT_TRANSLATE_NOOP("encore::InsightsPage", "Spreading")},
    SectionName{ReportSection::Lasting, "lasting", QT_TRANSLATE_NOOP("encore::InsightsPage", "Lasting")},
    SectionName{ReportSection::Worth, "value", QT_TRANSLATE_NOOP("encore::InsightsPage", "Value")},
    SectionName{ReportSection::Obstacles, "obstacles", QT_TRANSLATE_NOOP("encore::InsightsPage", "Obstacles")},
    SectionName{ReportSection::Stories, "stories", QT_TRANSLATE_NOOP("encore::InsightsPage", "Stories")},
};

} // namespace

InsightsPage::InsightsPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_period(new SegmentedControl(this))
    , m_unit(new ChoiceBox(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"insightsPage"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* inner = new QWidget;
    m_scroll->setObjectName(u"insightsScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inner);
    addControls();
    addSections(inner);
    layout->addWidget(m_scroll);
    arrange();
    connect(&m_context.store, &Store::committed, this, [this](const Changes& changes) {
        if (changes.touches(team::kind))
            readUnits();
    });
}

void InsightsPage::addControls()
{
    m_period->setObjectName(u"insightsPeriod"_s);
    m_period->setAccessibleName(tr("Period"));
    m_period->setSegments(
        {{u"all"_s, tr("All time")}, {u"year"_s, tr("This year")}, {u"months"_s, tr("Last 12 months")}});
    m_unit->setObjectName(u"insightsUnit"_s);
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setOptions({}, tr("All units"));
    m_unit->setMinimumWidth(180);
    m_period->setCurrent(m_context.state.value(u"insights/period"_s, u"all"_s).toString());
    connect(m_period, &SegmentedControl::chosen, this, [this](const QString& key) {
        m_context.state.setValue(u"insights/period"_s, key);
        applyFilter();
    });
    connect(m_unit, &ChoiceBox::codeChosen, this, &InsightsPage::applyFilter);
}

void InsightsPage::addSections(QWidget* inner)
{
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kPage);
    column->setSpacing(space::kLarge);
    m_header = new PageHeader(inner);
    m_header->setTitle(tr("Insights"));
    m_header->addControl(m_unit);
    m_header->addControl(m_period);
    column->addWidget(m_header);
    m_below = new QVBoxLayout;
    m_below->setSpacing(space::kSmall);
    column->addLayout(m_below);
    for (const SectionName& name : kSections) {
        auto* title = new TextLabel(TextStyle::Section, inner);
        title->setObjectName(u"insights/"_s + QLatin1StringView(name.key));
        title->setText(tr(name.title));
        column->addSpacing(space::kSmall);
        column->addWidget(title);
        Section section{QString::fromLatin1(name.key), title, new QGridLayout, {}};
        section.grid->setSpacing(space::kLarge);
        for (const ReportEntry& entry : allReports()) {
            if (entry.section != name.section)
                continue;
            auto* card = new ReportCard(m_context, QString::fromLatin1(entry.name), filter(), inner);
            connect(card, &ReportCard::answered, this, &InsightsPage::computeNext);
            section.cards.push_back(card);
        }
        column->addLayout(section.grid);
        m_sections.push_back(std::move(section));
    }
    column->addStretch(1);
}

void InsightsPage::enter(const Place& place)
{
    readUnits();
    const auto wanted = std::ranges::find(m_sections, place.part, &Section::key);
    if (wanted == m_sections.end())
        return;
    m_scroll->widget()->layout()->activate();
    m_scroll->verticalScrollBar()->setValue(wanted->title->y() - space::kMedium);
}

void InsightsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    readUnits();
}

void InsightsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    placeControls();
    if (m_sideBySide != (width() >= kTwoColumns))
        arrange();
}

// Title and choices share a line where they fit; large text puts the choices below.
void InsightsPage::placeControls()
{
    const int title = QFontMetrics(styledFont(font(), TextStyle::Page)).horizontalAdvance(tr("Insights"));
    const int wanted = title + m_unit->sizeHint().width() + m_period->sizeHint().width() + 4 * space::kPage;
    const bool below = wanted > width();
    if (below == m_controlsBelow)
        return;
    m_controlsBelow = below;
    for (QWidget* control : std::initializer_list<QWidget*>{m_unit, m_period}) {
        if (below)
            m_below->addWidget(control, 0, Qt::AlignLeft);
        else
            m_header->addControl(control);
    }
}

void InsightsPage::arrange()
{
    m_sideBySide = width() >= kTwoColumns;
    placeControls();
    const int least = std::max(kLeast, kLeastLines * fontMetrics().height());
    for (const Section& section : m_sections) {
        for (size_t i = 0; i < section.cards.size(); ++i) {
            section.grid->removeWidget(section.cards[i]);
            section.cards[i]->setMinimumHeight(least);
            section.cards[i]->setMaximumHeight(least + kMore);
            const int place = int(i);
            // A last one without a neighbour takes the whole width.
            const bool alone = m_sideBySide && i + 1 == section.cards.size() && i % 2 == 0;
            section.grid->addWidget(
                section.cards[i], m_sideBySide ? place / 2 : place, m_sideBySide ? place % 2 : 0, 1, alone ? 2 : 1);
        }
        section.grid->setColumnStretch(0, 1);
        section.grid->setColumnStretch(1, m_sideBySide ? 1 : 0);
    }
}

void InsightsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_header)
        arrange();
}

bool InsightsPage::isBusy() const
{
    const auto works = [](const ReportCard* card) { return card->isBusy() || card->isStale(); };
    return m_reading > 0 || std::ranges::any_of(m_sections, [&](const Section& section) {
        return std::ranges::any_of(section.cards, works);
    });
}

// What is in sight computes by itself, at once; the others follow one by one, so that scrolling finds them ready.
void InsightsPage::computeNext()
{
    ReportCard* next = nullptr;
    int answered = 0;
    for (const Section& section : m_sections) {
        for (ReportCard* card : section.cards) {
            if (card->isBusy())
                return;
            if (card->isStale() && !next)
                next = card;
            answered += card->isStale() ? 0 : 1;
        }
    }
    m_counts = tr("%Ln charts", nullptr, answered);
    Q_EMIT countsChanged();
    if (next && isVisible())
        next->compute();
}

ReportFilter InsightsPage::filter() const
{
    const QString period = m_period->current();
    ReportFilter filter;
    filter.period = period == "year"_L1 ? ReportPeriod::ThisYear
        : period == "months"_L1         ? ReportPeriod::Last12Months
                                        : ReportPeriod::All;
    filter.unit = RecordId{m_unit->code().toLongLong()};
    return filter;
}

void InsightsPage::applyFilter()
{
    const ReportFilter wanted = filter();
    for (const Section& section : m_sections) {
        for (ReportCard* card : section.cards)
            card->setFilter(wanted);
    }
    computeNext();
}

void InsightsPage::readUnits()
{
    ++m_reading;
    m_context.store
        .read<std::vector<ReportUnit>>(LaneName::Reports, [](Session& session) { return reportUnits(session); })
        .then(this, [this](const Result<std::vector<ReportUnit>>& units) {
            --m_reading;
            if (units)
                showUnits(*units);
            else
                m_context.messages.showError(units.error());
            computeNext();
        });
}

void InsightsPage::showUnits(const std::vector<ReportUnit>& units)
{
    const QString chosen = m_unit->code();
    std::vector<ChoiceBox::Option> options;
    bool stillThere = chosen.isEmpty();
    for (const ReportUnit& unit : units) {
        options.push_back({QString::number(unit.id.value), QString(u"\u2003"_s.repeated(unit.depth) + unit.title)});
        stillThere = stillThere || options.back().code == chosen;
    }
    m_unit->setOptions(options, tr("All units"));
    m_unit->setCode(stillThere ? chosen : QString());
    m_unit->setEnabled(!options.empty());
    if (!stillThere)
        applyFilter();
}

} // namespace encore

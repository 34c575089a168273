// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/insights/insightspage.h"

#include "model/domain/kinds.h"
#include "views/pages/insights/insightfigures.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/segmentedcontrol.h"

#include <QGridLayout>
#include <QSaveFile>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kDebounceMs = 250;
// Two cards beside each other need that much; a window of 1280 leaves it beside the rail.
constexpr int kTwoColumns = 980;

} // namespace

InsightsPage::InsightsPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_period(new SegmentedControl(this))
    , m_unit(new ChoiceBox(this))
    , m_columns(new ColumnChart)
    , m_matrix(new HeatMatrix)
    , m_storiesCard(
          new ChartCard(u"stories-per-month"_s, tr("How many stories have we, and how many can prove it?"), m_columns))
    , m_coverageCard(new ChartCard(u"coverage"_s, tr("Who already does what?"), m_matrix))
    , m_grid(new QGridLayout)
    , m_refresh(new QTimer(this))
{
    setObjectName(u"insightsPage"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* inner = new QWidget;
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"insightsScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kPage);
    column->setSpacing(space::kLarge);
    auto* header = new PageHeader(inner);
    header->setTitle(tr("Insights"));
    column->addWidget(header);
    addControls();
    header->addControl(m_unit);
    header->addControl(m_period);
    m_grid->setSpacing(space::kLarge);
    column->addLayout(m_grid, 1);
    column->addStretch(0);
    layout->addWidget(scroll);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(kDebounceMs);
    connect(m_refresh, &QTimer::timeout, this, &InsightsPage::compute);
    connect(&m_context.store, &Store::committed, this, &InsightsPage::markStale);
    wire(m_storiesCard);
    wire(m_coverageCard);
    arrange();
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
        compute();
    });
    connect(m_unit, &ChoiceBox::codeChosen, this, &InsightsPage::compute);
}

void InsightsPage::wire(ChartCard* card)
{
    const Kind kind = card == m_storiesCard ? story::kind : replication::kind;
    connect(card, &ChartCard::recordsWanted, this, [this, kind](const QString& query) {
        m_context.navigation.openList(pageKey(m_context.store.schemas().of(kind)), query.isNull() ? u""_s : query);
    });
    connect(card, &ChartCard::explanationWanted, this, [this, card] { explain(card); });
    connect(card, &ChartCard::exportWanted, this,
        [this, card](const QString& format, const QString& name) { writeFile(card, format, name); });
}

void InsightsPage::enter(const Place&)
{
    if (m_stale)
        compute();
}

void InsightsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale && m_pending == 0)
        compute();
}

void InsightsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (m_sideBySide != (width() >= kTwoColumns))
        arrange();
}

void InsightsPage::arrange()
{
    m_sideBySide = width() >= kTwoColumns;
    static constexpr int kLeast = 440;
    static constexpr int kMost = 700;
    for (ChartCard* card : {m_storiesCard, m_coverageCard}) {
        m_grid->removeWidget(card);
        card->setMinimumHeight(kLeast);
        card->setMaximumHeight(kMost);
    }
    m_grid->addWidget(m_storiesCard, 0, 0);
    m_grid->addWidget(m_coverageCard, m_sideBySide ? 0 : 1, m_sideBySide ? 1 : 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, m_sideBySide ? 1 : 0);
}

void InsightsPage::markStale(const Changes& changes)
{
    const auto touched = [&changes](Kind kind) { return changes.touches(kind); };
    if (!touched(story::kind) && !touched(benefit::kind) && !touched(replication::kind) && !touched(usecase::kind)
        && !touched(team::kind))
        return;
    m_stale = true;
    if (isVisible())
        m_refresh->start();
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

void InsightsPage::compute()
{
    m_stale = false;
    m_refresh->stop();
    const quint64 ticket = ++m_ticket;
    ++m_pending;
    const ReportFilter wanted = filter();
    m_context.store
        .read<Answers>(LaneName::Reports,
            [wanted](Session& session) -> Result<Answers> {
                const Snapshot moment(session.database());
                ENCORE_ASSIGN(stories, storiesPerMonth(session, wanted));
                ENCORE_ASSIGN(matrix, coverage(session, wanted));
                ENCORE_ASSIGN(units, reportUnits(session));
                return Answers{std::move(stories), std::move(matrix), std::move(units)};
            })
        .then(this, [this, ticket](const Result<Answers>& answers) {
            --m_pending;
            if (ticket != m_ticket)
                return;
            if (answers)
                showAnswers(*answers);
            else
                m_context.messages.showError(answers.error());
        });
}

void InsightsPage::showAnswers(const Answers& answers)
{
    const Schemas& schemas = m_context.store.schemas();
    const QString stories = countOf(schemas.of(story::kind), answers.stories.notes.n);
    m_columns->setData(columnData(answers.stories));
    m_storiesCard->setContents(cardText(answers.stories.notes, stories), figureTable(answers.stories));
    m_matrix->setData(matrixData(answers.coverage));
    QString counted = countOf(schemas.of(replication::kind), answers.coverage.notes.n);
    counted += u" · "_s
        + tr("%1 × %2").arg(countOf(schemas.of(usecase::kind), qint64(answers.coverage.useCases.size())),
            answers.coverage.rolledUp ? tr("%1 units").arg(answers.coverage.teams.size())
                                      : tr("%1 teams").arg(answers.coverage.teams.size()));
    m_coverageCard->setContents(cardText(answers.coverage.notes, counted), figureTable(answers.coverage));
    showUnits(answers.units);
    m_counts = stories;
    Q_EMIT countsChanged();
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
        compute();
}

void InsightsPage::explain(const ChartCard* card)
{
    m_context.dialogs.tell(this, card->question(), card->explanation());
}

void InsightsPage::writeFile(const ChartCard* card, const QString& format, const QString& suggestion)
{
    const QString filter = format == "csv"_L1 ? tr("Comma-separated values (*.csv)")
        : format == "svg"_L1                  ? tr("Drawing (*.svg)")
                                              : tr("Picture (*.png)");
    m_context.dialogs.chooseTarget(
        this, tr("Export the chart"), suggestion, filter, [this, card, format](const QString& path) {
            const QByteArray bytes = card->exported(format);
            QSaveFile file(path);
            if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
                m_context.messages.showNote(tr("Written to %1").arg(path));
            else
                m_context.messages.showError(Error{ErrorCode::Io, file.errorString(), {{u"path"_s, path}}});
        });
}

} // namespace encore

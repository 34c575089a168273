// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/reportcard.h"

#include "model/db/wholefile.h"
#include "model/domain/kinds.h"
#include "model/store/portfoliothresholds.h"
#include "views/charts/reportchart.h"
#include "views/charts/reportwords.h"
#include "views/services/labels.h"

#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kDebounceMs = 250;

} // namespace

ReportCard::ReportCard(const PageContext& context, const QString& name, const ReportFilter& filter, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(name)
    , m_filter(filter)
    , m_card(nullptr)
    , m_refresh(new QTimer(this))
    , m_ticket(std::make_shared<std::atomic<quint64>>(0))
{
    const ReportEntry* entry = findReport(name);
    Q_ASSERT(entry);
    setObjectName(name + u"Report"_s);
    m_card = new ChartCard(name, words(entry->question), makeChart(entry->form), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(kDebounceMs);
    connect(m_refresh, &QTimer::timeout, this, [this] {
        if (!visibleRegion().isEmpty())
            compute();
    });
    connect(&m_context.store, &Store::committed, this, &ReportCard::markStale);
    connect(m_card, &ChartCard::recordsWanted, this, &ReportCard::openRecords);
    connect(m_card, &ChartCard::explanationWanted, this,
        [this] { m_context.dialogs.tell(this, m_card->question(), m_card->explanation()); });
    connect(m_card, &ChartCard::exportWanted, this, &ReportCard::writeFile);
}

void ReportCard::setFilter(const ReportFilter& filter)
{
    m_filter = filter;
    m_stale = true;
    ++*m_ticket;
    if (!visibleRegion().isEmpty())
        compute();
}

// Whatever is painted is seen; a card that is scrolled out of sight waits until it is.
void ReportCard::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (m_stale && !m_refresh->isActive())
        QTimer::singleShot(0, this, &ReportCard::compute);
}

void ReportCard::markStale(const Changes& changes)
{
    bool touched = false;
    for (const Kind kind : {story::kind, benefit::kind, replication::kind, usecase::kind, team::kind, evidence::kind,
             barrier::kind, sideeffect::kind, retiredpractice::kind, conviction::kind, exchangerate::kind,
             unitcost::kind, painpoint::kind, rolevalue::kind, person::kind, kSettingKind})
        touched = touched || changes.touches(kind);
    if (!touched)
        return;
    m_stale = true;
    m_refresh->start();
}

void ReportCard::compute()
{
    if (!m_stale)
        return;
    m_stale = false;
    m_refresh->stop();
    const quint64 ticket = ++*m_ticket;
    ++m_pending;
    m_context.store
        .read<Report>(LaneName::Reports,
            [name = m_name, filter = m_filter, ticket, latest = m_ticket](Session& session) -> Result<Report> {
                if (*latest != ticket)
                    return Error{ErrorCode::Cancelled, {}, {}}; // another filter was chosen while this one waited
                return runReport(session, name, filter);
            })
        .then(this, [this, ticket](const Result<Report>& answer) {
            --m_pending;
            if (*m_ticket == ticket)
                showAnswer(answer);
        });
}

void ReportCard::showAnswer(const Result<Report>& answer)
{
    if (answer) {
        m_report = *answer;
        showReport(*m_card->chart(), m_report);
        m_card->setContents(cardText(m_report, m_context.store.schemas()), figureTable(m_report));
    } else {
        m_context.messages.showError(answer.error());
    }
    Q_EMIT answered();
}

void ReportCard::openRecords(const QString& query)
{
    if (const RecordSchema* schema = m_context.store.schemas().byKey(m_report.notes.kind))
        m_context.navigation.openList(pageKey(*schema), query.isNull() ? u""_s : query);
}

void ReportCard::writeFile(const QString& format, const QString& suggestion)
{
    const QString filter = format == "csv"_L1 ? tr("Comma-separated values (*.csv)")
        : format == "svg"_L1                  ? tr("Drawing (*.svg)")
                                              : tr("Picture (*.png)");
    m_context.dialogs.chooseTarget(
        this, tr("Export the chart"), suggestion, filter, [this, format](const QString& path) {
            if (const Status written = writeFileSafely(path, m_card->exported(format)); written)
                m_context.messages.showNote(tr("Written to %1").arg(path));
            else
                m_context.messages.showError(written.error());
        });
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/report.h"
#include "views/services/page.h"

#include <atomic>

class QTimer;

namespace encore {

class ChartCard;

/// A report as a card that keeps itself up to date: it computes on the reports' lane as soon as it comes into sight, opens the records
/// behind its marks, explains itself and writes files. Pages about one record give it a query: ReportCard(context, u"time-to-adopt"_s,
/// {ReportPeriod::All, {}, u"use_case:#7"_s}, this).
class ReportCard final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is one of allReports().
    ReportCard(
        const PageContext& context, const QString& name, const ReportFilter& filter = {}, QWidget* parent = nullptr);

    void setFilter(const ReportFilter& filter);
    /// Computes now, seen or not, if the figures are not up to date.
    void compute();
    /// True while the figures are being computed.
    bool isBusy() const { return m_pending > 0; }
    /// True when the figures are not up to date.
    bool isStale() const { return m_stale; }
    ChartCard* card() const { return m_card; }
    /// What was shown last.
    const Report& report() const { return m_report; }

Q_SIGNALS:
    /// New figures are shown, or could not be computed.
    void answered();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void markStale(const Changes& changes);
    void showAnswer(const Result<Report>& answer);
    void openRecords(const QString& query);
    void writeFile(const QString& format, const QString& suggestion);

    PageContext m_context;
    QString m_name;
    ReportFilter m_filter;
    Report m_report;
    ChartCard* m_card;
    QTimer* m_refresh;
    bool m_stale = true;
    std::shared_ptr<std::atomic<quint64>> m_ticket; ///< of the latest question; older ones are not worked on any more
    int m_pending = 0;
};

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/reports.h"
#include "views/services/page.h"

class QGridLayout;
class QTimer;

namespace encore {

class ChartCard;
class ChoiceBox;
class ColumnChart;
class HeatMatrix;
class SegmentedControl;

/// Questions about the whole portfolio, each answered by a chart whose marks open the records behind them.
class InsightsPage final : public Page
{
    Q_OBJECT

public:
    InsightsPage(const PageContext& context, QWidget* parent = nullptr);

    void enter(const Place& place) override;
    QString counts() const override { return m_counts; }
    /// True while figures are being computed.
    bool isBusy() const { return m_pending > 0; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Answers
    {
        StoriesPerMonth stories;
        Coverage coverage;
        std::vector<ReportUnit> units;
    };
    void addControls();
    void wire(ChartCard* card);
    void arrange();
    void markStale(const Changes& changes);
    void compute();
    void showAnswers(const Answers& answers);
    void showUnits(const std::vector<ReportUnit>& units);
    void explain(const ChartCard* card);
    void writeFile(const ChartCard* card, const QString& format, const QString& suggestion);
    ReportFilter filter() const;

    PageContext m_context;
    SegmentedControl* m_period;
    ChoiceBox* m_unit;
    ColumnChart* m_columns;
    HeatMatrix* m_matrix;
    ChartCard* m_storiesCard;
    ChartCard* m_coverageCard;
    QGridLayout* m_grid;
    QTimer* m_refresh;
    QString m_counts;
    bool m_stale = true;
    bool m_sideBySide = false;
    quint64 m_ticket = 0;
    int m_pending = 0;
};

} // namespace encore

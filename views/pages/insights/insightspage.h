// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/report.h"
#include "model/insight/reports.h"
#include "views/services/page.h"

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace encore {

class ChoiceBox;
class PageHeader;
class ReportCard;
class SegmentedControl;

/// Questions about the whole portfolio, each answered by a chart whose marks open the records behind them.
class InsightsPage final : public Page
{
    Q_OBJECT

public:
    InsightsPage(const PageContext& context, QWidget* parent = nullptr);

    /// The part of a place is a section ("value") to begin with.
    void enter(const Place& place) override;
    QString counts() const override { return m_counts; }
    /// True while figures are being computed or still to be computed.
    bool isBusy() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Section
    {
        QString key;
        QWidget* title = nullptr;
        QGridLayout* grid = nullptr;
        std::vector<ReportCard*> cards;
    };
    void addControls();
    void addSections(QWidget* inner);
    void placeControls();
    void arrange();
    void applyFilter();
    void computeNext();
    void readUnits();
    void showUnits(const std::vector<ReportUnit>& units);
    ReportFilter filter() const;

    PageContext m_context;
    SegmentedControl* m_period;
    ChoiceBox* m_unit;
    QScrollArea* m_scroll;
    PageHeader* m_header = nullptr;
    QVBoxLayout* m_below = nullptr;
    std::vector<Section> m_sections;
    QString m_counts;
    bool m_sideBySide = false;
    bool m_controlsBelow = false;
    int m_reading = 0; ///< questions for the units on their way
};

} // namespace encore

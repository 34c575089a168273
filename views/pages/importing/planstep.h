// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/importing/planmodel.h"
#include "views/services/page.h"

#include <array>

class QSplitter;
class QTableView;

namespace encore {

class Button;
class CountTile;
class PlanDetail;
class TextLabel;

/// "This is what will happen": the counts, the items, and what can be decided about them.
class PlanStep final : public QWidget
{
    Q_OBJECT

public:
    PlanStep(const PageContext& context, QWidget* parent = nullptr);

    PlanModel& model() { return *m_model; }
    /// Puts the keyboard into the table.
    void start();
    std::vector<int> chosen() const;

Q_SIGNALS:
    /// A record was taken in that was not compared yet.
    void compareRequested();
    /// These input records are to become records of another kind.
    void kindRequested(const std::vector<size_t>& items, const QString& kind);
    void decided();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeTiles();
    QWidget* makeRemarks();
    QWidget* makeTable();
    QWidget* makeSide();
    void refresh();
    void filterBy(int group);
    void leaveOut();
    void takeIn();
    void toggle();
    void split(bool split);

    PageContext m_context;
    PlanModel* m_model;
    std::array<CountTile*, kPlanGroups> m_tiles{};
    QSplitter* m_splitter;
    QTableView* m_table;
    PlanDetail* m_detail;
    TextLabel* m_remarks;
    Button* m_figures;
};

} // namespace encore

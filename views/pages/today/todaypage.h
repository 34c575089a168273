// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/today/worklists.h"
#include "views/services/page.h"

class QGridLayout;
class QTimer;

namespace encore {

class EmptyState;
class KeyFigure;
class PageHeader;
class WorkListCard;

/// The start page: what deserves attention, why, and what to do about it.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(const PageContext& context, QWidget* parent = nullptr);

    void enter(const Place& place) override;
    QString counts() const override { return m_counts; }
    /// True while lists are being made.
    bool isBusy() const { return m_pending > 0; }

Q_SIGNALS:
    /// The user wants to take down a story.
    void captureRequested();
    /// The first list that has rows can be worked with; the others follow below it.
    void begun();
    /// All lists are there.
    void filled();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildFigures();
    void connectCard(WorkListCard* card);
    void compute();
    template <class T>
    void ask(LaneName lane, std::function<Result<T>(Session&)> question, std::function<void(T)> take);
    void reveal();
    void finish();
    void showFigures(const TodayFigures& figures);
    void greet();
    void arrange();
    void open(const WorkItem& item);
    void openThresholds();
    void putOffItem(const WorkListCard* card, const WorkItem& item, int days, const QString& reason);

    PageContext m_context;
    PageHeader* m_header;
    QWidget* m_content;
    QGridLayout* m_figureGrid;
    std::vector<QWidget*> m_figureCards;
    QGridLayout* m_grid;
    std::vector<KeyFigure*> m_figures;
    std::vector<WorkListCard*> m_cards;
    std::vector<std::optional<WorkListAnswer>> m_answers; ///< of the lists, as they come in
    size_t m_revealed = 0;                                ///< so many lists stand on the page as last asked
    EmptyState* m_empty;
    QTimer* m_refresh;
    QString m_counts;
    bool m_stale = true;
    bool m_begun = false;
    int m_columns = 0;
    quint64 m_ticket = 0;
    int m_pending = 0;
};

} // namespace encore

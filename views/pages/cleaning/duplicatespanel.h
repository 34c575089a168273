// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clean/duplicates.h"
#include "model/clean/merge.h"
#include "views/services/page.h"

class QLabel;
class QStackedWidget;
class QTableView;
class QTimer;

namespace encore {

class Button;
class ChoiceBox;
class Comparison;
class EmptyState;
class LongWork;
class PairModel;
class TextLabel;
struct ComparedRecord;

/// Pairs of records that may be one at the left, the chosen pair side by side at the right. Enter merges, D keeps them apart, S lets the
/// other stay; several chosen pairs are merged together.
class DuplicatesPanel final : public QWidget
{
    Q_OBJECT

public:
    DuplicatesPanel(const PageContext& context, QWidget* parent);

    /// Searches unless what is shown is still true.
    void enter();
    QString counts() const { return m_counts; }

Q_SIGNALS:
    void countsChanged();

private:
    QWidget* buildControls();
    QWidget* buildLeft();
    QWidget* buildRight();
    void addShortcuts();
    Kind kind() const;
    void markStale(const Changes& changes);
    void search();
    void take(const Result<Duplicates>& found);
    void explainEmpty(const Duplicates& found);
    void choosePairs();
    void loadPair(const DuplicatePair& pair);
    void merge();
    void mergeChosen();
    void keepApart();
    void selectSure();
    void refreshButtons();
    std::vector<RecordPair> chosen() const;

    PageContext m_context;
    LongWork* m_work;    ///< the search
    LongWork* m_merging; ///< has a Cancel of its own
    PairModel* m_model;
    QTimer* m_refresh;
    ChoiceBox* m_kind;
    ChoiceBox* m_least;
    ChoiceBox* m_rule;
    QStackedWidget* m_stack;
    QTableView* m_table;
    EmptyState* m_empty;
    QWidget* m_side;
    QStackedWidget* m_detail;
    Comparison* m_comparison;
    TextLabel* m_several;
    Button* m_sure;
    Button* m_merge;
    Button* m_different;
    Button* m_swap;
    QString m_counts;
    quint64 m_ticket = 0;
    quint64 m_pairTicket = 0;
    bool m_stale = true;
};

} // namespace encore

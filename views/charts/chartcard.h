// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartview.h"
#include "views/charts/figuretable.h"

#include <QWidget>

class QAction;
class QStackedWidget;
class QTableWidget;

namespace encore {

class Card;
class EmptyState;
class TextLabel;

/// What a card says around its chart, in the user's language.
struct ChartCardText
{
    QString finding;     ///< one sentence
    QString footer;      ///< "n = 24 stories · 2 without a month"
    QString explanation; ///< how the figures come about
    QString query;       ///< lists all the records behind the chart
    bool enough = true;  ///< false: the finding says what to collect, and no chart is drawn
};

/// A question, the sentence that answers it, the chart, and what can be done with it.
class ChartCard final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the stem of object and file names ("stories-per-month"). Takes the chart over.
    ChartCard(const QString& name, const QString& question, ChartView* chart, QWidget* parent = nullptr);

    void setContents(const ChartCardText& text, FigureTable table);
    ChartView* chart() const { return m_chart; }
    QTableWidget* table() const { return m_tableView; }
    const QString& question() const { return m_question; }
    const QString& explanation() const { return m_text.explanation; }
    const QString& finding() const { return m_text.finding; }

    void showTable(bool table);
    bool showsTable() const;
    /// The chart or its figures as a file: "png", "svg" or "csv".
    QByteArray exported(const QString& format) const;
    void copyPicture() const;
    void copyFigures() const;

Q_SIGNALS:
    void recordsWanted(const QString& query);
    void explanationWanted();
    /// The user wants a file; `suggestion` is a name for it.
    void exportWanted(const QString& format, const QString& suggestion);

private:
    void addMenu();
    ChartCaption caption() const;

    QString m_name;
    QString m_question;
    ChartCardText m_text;
    FigureTable m_table;
    ChartView* m_chart;
    Card* m_card;
    TextLabel* m_finding;
    TextLabel* m_footer;
    QStackedWidget* m_stack;
    QTableWidget* m_tableView;
    EmptyState* m_empty;
    QAction* m_asTable = nullptr;
    std::vector<QAction*> m_needFigures;
};

} // namespace encore

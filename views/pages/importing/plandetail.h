// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/services/page.h"

#include <QScrollArea>

class QVBoxLayout;

namespace encore {

class PlanModel;
struct ImportItem;
struct FigureOffer;

/// What one row of the plan is, and what can be decided about it: leave it out, take it in, as what kind, update or new, split, figures.
class PlanDetail final : public QScrollArea
{
    Q_OBJECT

public:
    PlanDetail(const PageContext& context, PlanModel& model, QWidget* parent = nullptr);

    /// Shows these rows: one in full, several with what can be done with all of them.
    void showRows(const std::vector<int>& rows);

Q_SIGNALS:
    void leaveOutRequested();
    void takeInRequested();
    void kindRequested(const QString& kind);
    void splitRequested(bool split);

private:
    void rebuild();
    void buildOne(QVBoxLayout& column, int row);
    void buildMany(QVBoxLayout& column);
    void addActions(QVBoxLayout& column, const ImportItem& item, int row);
    void addKind(QVBoxLayout& column);
    void addLikeness(QVBoxLayout& column, const ImportItem& item, int row);
    void addSplit(QVBoxLayout& column, const ImportItem& item, int row);
    void addProblems(QVBoxLayout& column, const ImportItem& item);
    void addFigures(QVBoxLayout& column, const ImportItem& item, int row);
    void addQuotes(QVBoxLayout& column, const ImportItem& item);
    void addText(QVBoxLayout& column, const ImportItem& item);
    void askForChanges(QVBoxLayout& column, const ImportItem& item);
    void addChanges(QVBoxLayout& column, const ImportItem& item, const Record& current);
    QString figureText(const FigureOffer& figure) const;

    PageContext m_context;
    PlanModel& m_model;
    std::vector<int> m_rows;
    quint64 m_ticket = 0;
};

} // namespace encore

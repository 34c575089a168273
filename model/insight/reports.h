// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/crosstable.h"
#include "model/insight/report.h"

#include <map>

/// Answers to questions about the portfolio: plain figures with the sentence they amount to. Charts, tables and the command line take them.
namespace encore {

/// "How many stories have we, and how many can prove it?"
struct StoriesPerMonth
{
    struct Slot
    {
        TimeSlot time;
        std::vector<qint64> counts;   ///< aligned with `states`
        std::vector<QString> queries; ///< lists the stories of each count
        QString query;                ///< lists all of the slot
        qint64 total = 0;
        qint64 proven = 0;      ///< with at least one benefit that has a baseline and an actual figure
        double provenSoFar = 0; ///< share of all stories from the first slot to this one
    };
    ReportNotes notes;
    TimeStep step = TimeStep::Month;
    std::vector<QString> states; ///< codes that occur, the most finished first; empty text: none given
    std::vector<Slot> timeline;  ///< without gaps from the first to the last
    qint64 total = 0;
    qint64 proven = 0;
};
Result<StoriesPerMonth> storiesPerMonth(Session& session, const ReportFilter& filter = {});

/// How far a use case has come in a team: what the chart tells apart.
enum class Reach { None, Ended, OnHold, Talking, Agreed, Trial, Adopted, Sustained };

/// "Who already does what?"
struct Coverage
{
    struct Axis
    {
        RecordId id; ///< none for the column that gathers the rest
        QString title;
        qint64 teams = 1; ///< how many teams the column stands for
        qint64 inUse = 0; ///< rows or columns in which it is adopted or sustained
    };
    struct Cell : CrossCell
    {
        Reach reach = Reach::None;
        qint64 inUse = 0; ///< replications that are adopted or sustained
        QString query;    ///< lists them
    };
    ReportNotes notes;
    std::vector<Axis> useCases; ///< rows, the widest spread first
    std::vector<Axis> teams;    ///< columns, in the order of the tree
    std::vector<Cell> cells;    ///< row by row
    bool rolledUp = false;      ///< columns stand for units, not for single teams
    const Cell& cell(size_t row, size_t column) const { return cells[row * teams.size() + column]; }
};

/// At most this many columns: deeper levels of the tree roll up into their units until it fits.
inline constexpr size_t kMostColumns = 16;
Result<Coverage> coverage(Session& session, const ReportFilter& filter = {}, size_t mostColumns = kMostColumns);

/// How far a replication in this state has come; None for a code that is not known.
Reach reachOf(QStringView state);

/// The units that a report can be narrowed to (those with teams below them), in the order of the tree, with their depth in it.
struct ReportUnit
{
    RecordId id;
    QString title;
    int depth = 0;
};
Result<std::vector<ReportUnit>> reportUnits(Session& session);

/// The SQL of a report, from the resources.
QString reportSql(const QString& name);

} // namespace encore

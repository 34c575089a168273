// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/sentence.h"
#include "model/domain/thresholds.h"
#include "model/store/session.h"

/// What deserves attention today: short lists of records, each with why it is there and what to do about it.
namespace encore {

/// A row of a work list.
struct WorkItem
{
    RecordRef record; ///< what is put off, and opened when the row has no page of its own
    QString title;
    Sentence reason; ///< why it is there
    QString page;    ///< a page to open instead of the record ("cleaning"); empty: the record's
    QString part;    ///< of that page, as a Place has it
};

/// The first rows of a work list and how many there are.
struct WorkListAnswer
{
    std::vector<WorkItem> first;
    qint64 count = 0;
    bool more = false; ///< counting stopped at `count`
    QString page;      ///< the page that shows all of them …
    QString query;     ///< … with this filter
};

/// What a list is asked with.
struct WorkQuestion
{
    QDate today;
    Thresholds thresholds;
    int limit = 3;
};

/// One work list.
struct WorkList
{
    QLatin1StringView key; ///< never changes: what is put off names it
    const char* title;     ///< English source texts
    const char* advice;    ///< why it matters
    const char* action;    ///< the words on the button of a row
    Result<WorkListAnswer> (*find)(Session& session, const WorkList& list, const WorkQuestion& question);
};

/// Every list, in the order in which they are shown.
std::span<const WorkList> workLists();
/// The list with this key, or null.
const WorkList* workList(QStringView key);

/// A list takes no more than so many into its count; beyond that it says "more".
inline constexpr qint64 kMostCounted = 1000;

/// Answers one list; what was put off to a later day is left out.
Result<WorkListAnswer> answer(Session& session, const WorkList& list, const WorkQuestion& question);

/// Keeps a row off a list until a day, for a reason that stays in the history.
Status putOff(UnitOfWork& work, QStringView list, const RecordRef& record, const QDate& until, const QString& reason);

/// The figures above the lists.
struct TodayFigures
{
    qint64 teams = 0;         ///< that could use something today
    qint64 teamsReached = 0;  ///< of them with at least one use case adopted or sustained
    qint64 inUse = 0;         ///< replications adopted or sustained
    qint64 adoptedLately = 0; ///< of them adopted in the last 90 days
    qint64 givenUpLately = 0; ///< reverted or abandoned in the last 90 days
    qint64 open = 0;          ///< replications that are neither ended nor in use
    qint64 onTrial = 0;       ///< of them
    qint64 storiesLately = 0; ///< stories entered in the last 90 days
    qint64 published = 0;     ///< stories that are out
};
Result<TodayFigures> todayFigures(Session& session, const QDate& today);

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/period.h"
#include "model/insight/report.h"
#include "model/search/sqlwriter.h"

#include <map>

namespace encore {

/// What a filter leaves of the records of one kind, as SQL for the reports. A report's SQL selects from the kind's table under the alias x
/// and says {scope} after "WHERE x.trashed_at IS NULL"; the values of {scope} come before all other placeholders.
class ReportScope
{
public:
    /// `dateSql` is the day, as text over x, that the period is about; it may be as imprecise as dates are.
    static Result<ReportScope> read(Session& session, const ReportFilter& filter, Kind own, const QString& dateSql);

    /// The statement of a report with its conditions in place and bound; bind what it needs beside them.
    Query prepare(const QString& name) const;
    /// How many records the period alone leaves out.
    Result<qint64> outside() const;
    /// A query that lists these records: the words where they say it all, else the numbers.
    QString listQuery(const QString& words, const std::vector<RecordId>& ids) const;
    /// The same for records of the report's own kind that words can always list (it was made with the kind of the query).
    QString withTerms(const QString& words) const;

    const ReportFilter& filter() const { return m_filter; }
    const Months& months() const { return m_months; }
    QDate today() const { return m_today; }
    /// Whether nothing is left out.
    bool everything() const { return m_conditions.text.isEmpty() && m_period.text.isEmpty(); }

private:
    explicit ReportScope(Session& session) : m_session(session) { }
    Status narrowToQuery(Kind own);
    Status narrowToUnit(Kind own);
    Result<query::Sql> foundBy(Kind kind) const;

    Session& m_session;
    ReportFilter m_filter;
    Months m_months;
    QDate m_today;
    QString m_table;
    query::Sql m_conditions; ///< each beginning with " AND "
    query::Sql m_period;
    QString m_terms; ///< the query and the unit, as words
    QString m_monthTerm;
};

/// What the records of a kind are called, by number, trash included; for kinds of which there are few.
Result<std::map<qint64, QString>> namesOf(Session& session, Kind kind);

/// Teams that can take something up: those without teams below them and those that have replications, that exist on a day, in a unit.
struct WorkingTeams
{
    std::map<qint64, QString> names;
    qint64 gone = 0; ///< those that no longer exist, or do not yet
};
Result<WorkingTeams> workingTeams(Session& session, RecordId unit);

} // namespace encore

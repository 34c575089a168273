// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/sentence.h"
#include "model/store/session.h"

#include <functional>

namespace encore {

enum class ReportPeriod { All, ThisYear, Last12Months };

/// What a report looks at.
struct ReportFilter
{
    ReportPeriod period = ReportPeriod::All;
    RecordId unit; ///< this unit or team with all below it; none: everything
    /// Only what this query finds. It is read against the report's own records and against the replications and stories that they belong
    /// to; a record counts when one of them is found.
    QString query = {};

    bool narrows() const { return unit.valid() || !query.trimmed().isEmpty(); }
};

/// Records that a report leaves out.
struct Exclusion
{
    Sentence reason; ///< complete with its count
    qint64 count = 0;
};

/// What every report says beside its figures.
struct ReportNotes
{
    Sentence finding;    ///< what the figures amount to; when there are too few, what to collect
    bool enough = false; ///< false: there is too little to draw
    qint64 n = 0;        ///< records counted
    std::vector<Exclusion> exclusions;
    const char* formula = ""; ///< how the figures come about: English source text
    const char* caution =
        "";        ///< what nobody may conclude from the figures, wherever they go: English source text; may be empty
    QString kind;  ///< of the records behind the figures …
    QString query; ///< … and the query that lists all of them

    /// Notes what is left out, if anything is; the pattern takes the count as %1.
    void leaveOut(const char* pattern, qint64 count);
};

/// One figure of a report, and what lies behind it.
struct Figure
{
    Filling value;
    QString query = {};  ///< lists the records of this figure alone; empty: those of its row
    int level = -1;      ///< place in Drawing::levels
    bool marked = false; ///< drawn with an outline
    qint64 count = 1;    ///< how many records the value stands for
    QString code = {};   ///< of a value from an enumeration; what other programs take in place of the word
};

struct ReportColumn
{
    QString key;    ///< steady, for other programs
    Sentence title; ///< for people
    bool number = true;
    const char* remark = "%1"; ///< how a figure is written beside its mark: "%1 days"
};

struct ReportRow
{
    std::vector<Figure> figures; ///< aligned with the columns
    QString query;               ///< lists the records of the row
};

/// A column of a report that is drawn.
struct DrawnSeries
{
    int column = 0;
    int color = 1;        ///< 1 to 8 of the chart colours; 0: grey
    bool hatched = false; ///< told apart by a pattern, too
};

/// A line across the chart with its meaning.
struct DrawnLine
{
    double value = 0;
    Sentence label;
};

/// What a cell of a matrix can show.
struct DrawnLevel
{
    const char* name = ""; ///< English source text
    int look = 0;          ///< which of the looks that the charts know
};

/// How a report is drawn; views decide what that looks like.
struct Drawing
{
    enum class Form {
        Columns,   ///< stacked columns over time, with `line` as a share of all
        Bars,      ///< a bar a row from zero; several series are stacked
        Funnel,    ///< bars around a middle line
        Bullets,   ///< a bar a row with its goal at `lines`
        Curve,     ///< a line over time from zero, with `lines` as borders of bands
        Steps,     ///< a step function over numbers, with its interval
        Pareto,    ///< columns, the largest first, and their sum as a share
        Waterfall, ///< what is left after each step
        Matrix,    ///< levels in rows and columns
        Risk,      ///< rows by two scores of 1 to 5: the first series across, the second upwards
        Radar      ///< one small figure with an axis a series for each row
    };
    Form form = Form::Bars;
    std::vector<int> names = {0}; ///< columns that name a row
    std::vector<DrawnSeries> series = {};
    int line = -1;  ///< column drawn as a line; holds shares
    int split = -1; ///< column whose values tell several curves apart; the first is the main one
    int low = -1;   ///< columns of the interval around the first series
    int high = -1;
    std::vector<int> remarks = {}; ///< columns written beside each bar
    std::vector<DrawnLine> lines = {};
    std::vector<DrawnLevel> levels = {};
    double highest = 0;   ///< where the axis ends; 0: where the figures end
    Sentence axis = {};   ///< what the axis of figures counts
    Sentence across = {}; ///< what the other axis means
};

/// The answer to a question: figures with the sentence they amount to. Charts, tables, files and the command line take the same one.
struct Report
{
    QString name;              ///< of the registry
    const char* question = ""; ///< English source text
    ReportNotes notes;
    Sentence counted; ///< what was counted beside n; may be empty
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
    Drawing drawing;
};

/// Where a report stands among the others.
enum class ReportSection { Spreading, Lasting, Worth, Obstacles, Stories };

/// A question that can be asked.
struct ReportEntry
{
    const char* name;     ///< "adoption-curve"; never changed once released
    const char* question; ///< English source text
    ReportSection section;
    Drawing::Form form;
    Result<Report> (*answer)(Session& session, const ReportFilter& filter);
};

/// Every report, in the order in which pages and lists show them.
std::span<const ReportEntry> allReports();
const ReportEntry* findReport(QStringView name);
/// The answer of a report; Invalid names what there is when there is none of this name.
Result<Report> runReport(Session& session, const QString& name, const ReportFilter& filter = {});

// For those who make reports ----------------------------------------------------------------------------------------

/// A column; texts are English source texts.
ReportColumn textColumn(const char* key, const char* title);
ReportColumn numberColumn(const char* key, const char* title, const char* remark = "%1");
/// The label of a code, the code itself when it is unknown.
Filling wordFor(Choices choices, const QString& code);
/// The same as a figure that keeps its code.
Figure choiceFigure(Choices choices, const QString& code);
/// Says with the report and with each row that `holds` that it is no headcount case, so that the remark goes where the figures go.
void addHeadcountCaution(Report& report, const std::function<bool(size_t row)>& holds);
/// "id:3,5,8"; no more than a query can hold, the first ones then.
QString idQuery(const std::vector<RecordId>& ids);
/// The terms one after the other, without empty ones.
QString allOf(std::initializer_list<QString> terms);

} // namespace encore

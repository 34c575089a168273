// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvimport.h"

#include "model/exchange/csvrow.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr qint64 kSampleRows = 2000;
constexpr size_t kShownRows = 50;

// The beginning of a table, decoded, with all that was found out about it.
struct Beginning
{
    bool header = true;
    QStringList headers;
    std::vector<QStringList> rows; // without the header and what stands above it
    QStringList above;             // lines above the header: the title of a report, its date
    QString kind;
    TableMapping mapping;
};

bool looksLikeData(const QString& cell)
{
    constexpr qsizetype kLongestHeader = 80;
    return cell.size() > kLongestHeader || cell.contains("://"_L1) || readNumber(cell, NumberStyle::Point).has_value()
        || readDate(cell, DateOrder::Unknown).state == DateReading::State::Date;
}

// A header has no figures, dates or prose and does not repeat itself; a single known name is a strong sign.
bool guessHeader(const std::vector<QStringList>& rows, const Schemas& schemas)
{
    if (rows.empty())
        return false;
    const QStringList& first = rows.front();
    const auto known =
        std::ranges::count_if(first, [&schemas](const QString& cell) { return isKnownHeader(cell, schemas); });
    if (known * 2 >= first.size() && known > 0)
        return true;
    if (std::ranges::any_of(first, looksLikeData))
        return false;
    QStringList names = first;
    names.removeAll(QString());
    const qsizetype given = names.size();
    return names.removeDuplicates() == 0 && given * 2 >= first.size() && (known > 0 || rows.size() > 1);
}

// How many lines stand above the table: each with one cell, before a header of known names that the next row is as wide as.
size_t rowsAbove(const std::vector<QStringList>& rows, const Schemas& schemas)
{
    constexpr size_t kMost = 12;
    const auto given = [](const QStringList& row) { return row.size() - row.count(QString()); };
    size_t above = 0;
    while (above < std::min(kMost, rows.size()) && given(rows[above]) == 1)
        ++above;
    if (above == 0 || above + 1 >= rows.size() || given(rows[above]) < 2
        || rows[above + 1].size() != rows[above].size())
        return 0;
    const bool known =
        std::ranges::any_of(rows[above], [&schemas](const QString& cell) { return isKnownHeader(cell, schemas); });
    return known && std::ranges::none_of(rows[above], looksLikeData) ? above : 0;
}

/// Passes over what comes before the records.
class HeadSkipper
{
public:
    explicit HeadSkipper(const Beginning& found) : m_left(found.header ? found.above.size() + 1 : 0) { }
    bool skips(const TableRow& row)
    {
        if (m_left == 0)
            return false;
        m_left -= row.blank() ? 0 : 1;
        return true;
    }

private:
    qsizetype m_left;
};

std::optional<ImportProblem> aboveProblem(const Beginning& found)
{
    if (found.above.isEmpty())
        return std::nullopt;
    return ImportProblem{u"above_table"_s,
        u"What stands above the names of the columns was left out: %1."_s.arg(
            u'"' + found.above.join(u"\", \""_s).left(200) + u'"'),
        1};
}

QStringList headersOf(const QStringList& first, qsizetype columns, bool named)
{
    QStringList headers;
    for (qsizetype i = 0; i < columns; ++i) {
        QString name = named && i < first.size() ? first[i].simplified() : QString();
        if (name.isEmpty())
            name = u"Column %1"_s.arg(i + 1);
        const QString plain = name;
        for (int n = 2; headers.contains(name); ++n)
            name = plain + u" (%1)"_s.arg(n);
        headers << name;
    }
    return headers;
}

Result<std::vector<QStringList>> sampleRows(const TableFile& table)
{
    std::vector<QStringList> rows;
    ENCORE_TRY(table.read([&](const TableRow& row) {
        if (!row.blank()) {
            QStringList cells;
            for (const QByteArrayView cell : *row.cells)
                cells << table.decoder().decode(cell).trimmed();
            rows.push_back(std::move(cells));
        }
        return row.number < kSampleRows;
    }));
    return rows;
}

Result<const RecordSchema*> schemaNamed(const QString& kind, const Schemas& schemas)
{
    const RecordSchema* schema = schemas.byName(kind);
    if (!schema)
        return Error{
            ErrorCode::Invalid, u"There is no kind of record called \"%1\"."_s.arg(kind), {{u"field"_s, u"kind"_s}}};
    return schema;
}

Result<Beginning> lookAt(const TableFile& table, const QString& path, const CsvOptions& options, const Schemas& schemas)
{
    Beginning found;
    ENCORE_ASSIGN(rows, sampleRows(table));
    if (const size_t above = options.header.value_or(true) ? rowsAbove(rows, schemas) : 0; above > 0) {
        for (size_t i = 0; i < above; ++i)
            found.above << rows[i].join(QString());
        rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(above));
    }
    found.header = options.header.value_or(!found.above.isEmpty() || guessHeader(rows, schemas));
    // One row that is too long is a ragged row; a header shows how wide the table is.
    qsizetype columns = 0;
    for (const QStringList& row : rows) {
        columns = std::max(columns, row.size());
        if (found.header)
            break;
    }
    found.headers = headersOf(rows.empty() ? QStringList() : rows.front(), columns, found.header);
    if (found.header && !rows.empty())
        rows.erase(rows.begin());
    found.rows = std::move(rows);

    std::vector<ColumnSample> samples;
    for (qsizetype i = 0; i < columns; ++i) {
        ColumnSample sample{found.headers[i], {}};
        for (const QStringList& row : found.rows)
            sample.values << row.value(i);
        samples.push_back(std::move(sample));
    }
    const QString guessed = guessKind(samples, path, schemas);
    found.kind = options.mapping && !options.mapping->kind.isEmpty() ? options.mapping->kind
        : !options.kind.isEmpty()                                    ? options.kind
                                                                     : guessed;
    ENCORE_ASSIGN(schema, schemaNamed(found.kind, schemas));
    found.kind = schema->table();
    found.mapping = options.mapping ? *options.mapping : guessMapping(samples, *schema, schemas);
    found.mapping.kind = found.kind;
    ENCORE_TRY(found.mapping.check(schemas));
    return found;
}

// Counts the characters that cannot be trusted, and remembers where the first one stands.
class DoubtCounter
{
public:
    explicit DoubtCounter(const TableFile& table) : m_table(table), m_all(table.lostCharacters()) { }

    void look(const TableRow& row)
    {
        if (!m_table.mayHaveBadBytes())
            return;
        const qsizetype before = m_all;
        for (const QByteArrayView cell : *row.cells) {
            if (m_table.encoding().certain)
                m_table.decoder().decode(cell, &m_all);
            else
                m_all += std::ranges::count_if(cell, [](char c) { return static_cast<uchar>(c) > 0x7f; });
        }
        m_rows += m_all > before;
        if (m_all > before && m_firstLine == 0)
            m_firstLine = static_cast<int>(row.line);
    }

    std::optional<ImportProblem> problem() const
    {
        if (m_all == 0)
            return std::nullopt;
        const QString where = m_firstLine == 0
            ? QString()
            : u" (in %1, the first on line %2)"_s
                  .arg(m_rows == 1 ? QString(u"1 row"_s) : QString(QString::number(m_rows) + u" rows"_s))
                  .arg(m_firstLine);
        const QString text = m_table.encoding().certain
            ? u"%1 characters could not be decoded from %2%3; they were replaced by \ufffd."_s
            : u"The file does not say its encoding and is not UTF-8. It was read as %2; %1 characters%3 could not be decoded with certainty and may be wrong."_s;
        return ImportProblem{
            u"bad_bytes"_s, text.arg(QString::number(m_all), m_table.encoding().name, where), m_firstLine};
    }

private:
    const TableFile& m_table;
    qsizetype m_all = 0;
    qint64 m_rows = 0;
    int m_firstLine = 0;
};

Progress half(const Progress& progress, qint64 offset)
{
    if (!progress.report)
        return {nullptr, progress.stop};
    return {[&progress, offset](qint64 done, qint64 total) { progress.tell(offset * total + done, 2 * total); },
        progress.stop};
}

bool repeatsHeader(const TableRow& row, const std::vector<QByteArray>& header)
{
    return std::ranges::equal(
        *row.cells, header, [](QByteArrayView cell, const QByteArray& name) { return cell == QByteArrayView(name); });
}

class RowTaker
{
public:
    RowTaker(CsvRowBuilder& builder, const TableFile& table, const Beginning& found, ImportPlan& plan)
        : m_builder(builder)
        , m_table(table)
        , m_header(found.header)
        , m_head(found)
        , m_plan(plan)
        , m_doubts(table)
    {
    }

    void take(const TableRow& row)
    {
        m_doubts.look(row);
        if (m_head.skips(row)) {
            if (!row.blank())
                m_names.clear();
            for (const QByteArrayView cell : *row.cells)
                m_names.push_back(cell.toByteArray());
            return;
        }
        ImportItem item = m_builder.build(row, m_table.decoder(), ++m_number);
        if (m_header && item.verdict != Verdict::Skipped && repeatsHeader(row, m_names)) {
            item.verdict = Verdict::Skipped;
            item.reason = u"The row repeats the names of the columns."_s;
            item.problems.clear();
        }
        if (row.unclosed)
            item.problems.push_back({u"unclosed_quote"_s,
                u"Row %1: a quotation mark is opened and never closed; all that follows was taken as one cell."_s.arg(
                    m_number),
                static_cast<int>(row.line)});
        m_plan.items.push_back(std::move(item));
    }

    const DoubtCounter& doubts() const { return m_doubts; }

private:
    CsvRowBuilder& m_builder;
    const TableFile& m_table;
    bool m_header;
    HeadSkipper m_head;
    ImportPlan& m_plan;
    DoubtCounter m_doubts;
    std::vector<QByteArray> m_names;
    qint64 m_number = 0;
};

} // namespace

Result<CsvPreview> previewCsv(const QString& path, const CsvOptions& options, const Schemas& schemas)
{
    ENCORE_ASSIGN(table, TableFile::open(path, options.format));
    ENCORE_ASSIGN(found, lookAt(table, path, options, schemas));
    CsvPreview preview;
    preview.encoding = table.encoding().name;
    preview.encodingCertain = table.encoding().certain;
    preview.delimiter = table.delimiter();
    preview.header = found.header;
    preview.headers = found.headers;
    preview.guessedKind = found.kind;
    preview.mapping = found.mapping;
    preview.rows.assign(
        found.rows.begin(), found.rows.begin() + static_cast<qsizetype>(std::min(kShownRows, found.rows.size())));

    CsvRowBuilder builder(schemas, *schemas.byKey(found.kind), found.mapping, found.headers, {});
    DoubtCounter doubts(table);
    HeadSkipper head(found);
    ENCORE_TRY(table.read([&](const TableRow& row) {
        doubts.look(row);
        if (!head.skips(row))
            builder.learn(row, table.decoder());
        return row.number < kSampleRows;
    }));
    builder.settle(options.dateOrder);
    preview.asksDateOrder = builder.asksDateOrder();
    if (const auto problem = aboveProblem(found))
        preview.problems.push_back(*problem);
    if (const auto problem = doubts.problem())
        preview.problems.push_back(*problem);
    return preview;
}

Result<ImportPlan> readCsv(
    const QString& path, const CsvOptions& options, const Schemas& schemas, const Progress& progress)
{
    ENCORE_ASSIGN(table, TableFile::open(path, options.format));
    ENCORE_ASSIGN(found, lookAt(table, path, options, schemas));
    ImportPlan plan;
    plan.source = path;
    plan.format = u"csv"_s;
    if (found.headers.isEmpty()) {
        plan.problems.push_back({u"empty_file"_s, u"The file holds no rows."_s, 0});
        return plan;
    }
    CsvRowBuilder builder(
        schemas, *schemas.byKey(found.kind), found.mapping, found.headers, QFileInfo(path).fileName());
    HeadSkipper head(found);
    ENCORE_TRY(table.read(
        [&](const TableRow& row) {
            if (!head.skips(row))
                builder.learn(row, table.decoder());
            return true;
        },
        half(progress, 0)));
    builder.settle(options.dateOrder);

    RowTaker taker(builder, table, found, plan);
    ENCORE_TRY(table.read(
        [&taker](const TableRow& row) {
            taker.take(row);
            return true;
        },
        half(progress, 1)));
    if (plan.items.empty())
        plan.problems.push_back({u"empty_file"_s, u"The file names columns but holds no rows."_s, 0});
    if (const auto problem = aboveProblem(found))
        plan.problems.push_back(*problem);
    if (const auto problem = taker.doubts().problem())
        plan.problems.push_back(*problem);
    for (ImportProblem& problem : builder.columnProblems())
        plan.problems.push_back(std::move(problem));
    return plan;
}

} // namespace encore

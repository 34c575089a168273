// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/tabular.h"

#include <csv.h>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr size_t kChunk = 256 * 1024;

// Collects what libcsv finds: cells of one row in a row buffer that is used again and again.
class RowCollector
{
public:
    explicit RowCollector(const std::function<bool(const TableRow&)>& handler) : m_handler(handler) { }

    void cell(const char* bytes, size_t size)
    {
        m_buffer.append(bytes, static_cast<qsizetype>(size));
        m_ends.push_back(m_buffer.size());
        if (size > 0)
            m_line += std::count(bytes, bytes + size, '\n');
    }

    void endOfRow(int terminator)
    {
        // All line ends are reported; the second half of CR LF is none of its own.
        const bool secondHalf = m_ends.empty() && terminator == '\n' && m_lastTerminator == '\r';
        m_lastTerminator = terminator;
        if (secondHalf || (terminator < 0 && m_ends.empty()))
            return;
        m_cells.clear();
        qsizetype start = 0;
        for (const qsizetype end : m_ends) {
            m_cells.push_back(QByteArrayView(m_buffer).sliced(start, end - start));
            start = end;
        }
        if (m_going)
            m_going = m_handler(TableRow{m_number, m_startLine, &m_cells, m_unclosed});
        ++m_number;
        m_startLine = ++m_line;
        m_buffer.resize(0);
        m_ends.clear();
    }

    bool going() const { return m_going; }
    void setUnclosed() { m_unclosed = true; }

private:
    const std::function<bool(const TableRow&)>& m_handler;
    QByteArray m_buffer;
    std::vector<qsizetype> m_ends;
    std::vector<QByteArrayView> m_cells;
    qint64 m_number = 0;
    qint64 m_line = 1;
    qint64 m_startLine = 1;
    int m_lastTerminator = 0;
    bool m_going = true;
    bool m_unclosed = false;
};

void onCell(void* bytes, size_t size, void* collector)
{
    static_cast<RowCollector*>(collector)->cell(static_cast<const char*>(bytes), size);
}

void onRow(int terminator, void* collector)
{
    static_cast<RowCollector*>(collector)->endOfRow(terminator);
}

Status parse(
    QByteArrayView bytes, char delimiter, const std::function<bool(const TableRow&)>& handler, const Progress& progress)
{
    RowCollector collector(handler);
    csv_parser parser;
    if (csv_init(&parser, CSV_REPALL_NL) != 0)
        return Error{ErrorCode::Internal, u"The CSV parser could not be started."_s, {}};
    csv_set_delim(&parser, static_cast<unsigned char>(delimiter));
    csv_set_blk_size(&parser, 64 * 1024);
    Status status;
    const auto size = static_cast<size_t>(bytes.size());
    for (size_t at = 0; at < size && collector.going(); at += kChunk) {
        const size_t length = std::min(kChunk, size - at);
        if (progress.stopRequested()) {
            status = Error{ErrorCode::Cancelled, u"The import was stopped."_s, {}};
            break;
        }
        if (csv_parse(&parser, bytes.data() + at, length, onCell, onRow, &collector) != length) {
            status = Error{ErrorCode::Io, QString::fromLatin1(csv_strerror(csv_error(&parser))), {}};
            break;
        }
        progress.tell(static_cast<qint64>(at + length), static_cast<qint64>(size));
    }
    if (status.ok() && collector.going()) {
        // Asked strictly first: then it refuses a cell whose quotation marks are never closed.
        csv_set_opts(&parser, CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI);
        if (csv_fini(&parser, onCell, onRow, &collector) != 0) {
            collector.setUnclosed();
            csv_set_opts(&parser, CSV_REPALL_NL);
            csv_fini(&parser, onCell, onRow, &collector);
        }
    }
    csv_free(&parser);
    return status;
}

struct DelimiterScore
{
    double score = 0;
    char delimiter = ',';
};

double regularity(QByteArrayView text, char delimiter)
{
    constexpr qint64 kRows = 200;
    std::map<size_t, int> widths;
    int rows = 0;
    const auto count = [&](const TableRow& row) {
        if (!row.blank()) {
            ++widths[row.cells->size()];
            ++rows;
        }
        return row.number < kRows;
    };
    if (!parse(text, delimiter, count, {}).ok() || rows == 0)
        return 0;
    const auto usual = std::ranges::max_element(widths, {}, [](const auto& entry) { return entry.second; });
    if (usual->first < 2)
        return 0;
    const double share = static_cast<double>(usual->second) / rows;
    // Equally regular: more columns win, but only a little, since commas in prose are many and irregular.
    return share + 0.02 * static_cast<double>(std::min<size_t>(usual->first, 20));
}

// Spreadsheets write "sep=;" as a first line of its own; it says the delimiter and is no row.
qsizetype separatorLine(QByteArrayView bytes, char* delimiter)
{
    if (bytes.size() < 6 || !(bytes.startsWith("sep=") || bytes.startsWith("SEP=")))
        return 0;
    if (bytes[5] != '\r' && bytes[5] != '\n')
        return 0;
    *delimiter = bytes[4];
    return bytes[5] == '\r' && bytes.size() > 6 && bytes[6] == '\n' ? 7 : 6;
}

} // namespace

bool TableRow::blank() const
{
    return std::ranges::all_of(*cells, [](QByteArrayView cell) { return cell.trimmed().isEmpty(); });
}

char guessDelimiter(QByteArrayView text)
{
    constexpr qsizetype kLooked = 128 * 1024;
    DelimiterScore best;
    for (const char candidate : {';', '\t', '|', ','}) {
        const double score = regularity(text.first(std::min(kLooked, text.size())), candidate);
        if (score > best.score)
            best = {score, candidate};
    }
    return best.delimiter;
}

Result<TableFile> TableFile::open(const QString& path, const TableFormat& format)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return Error{file->exists() ? ErrorCode::Io : ErrorCode::NotFound, file->errorString(), {{u"path"_s, path}}};
    const qint64 size = file->size();
    const uchar* mapped = size > 0 ? file->map(0, size) : nullptr;
    if (size > 0 && !mapped)
        return Error{ErrorCode::Io, file->errorString(), {{u"path"_s, path}}};
    const QByteArrayView all(mapped, mapped ? size : 0);

    EncodingGuess guess;
    if (format.encoding.isEmpty())
        guess = guessEncoding(all);
    else
        guess.name = format.encoding;
    ENCORE_ASSIGN(decoder, TextDecoder::named(guess.name));
    guess.name = decoder.name();
    guess.bom = byteOrderMark(all, guess.name);

    constexpr qsizetype kLooked = 64 * 1024;
    if (decoder.keepsAscii() && all.first(std::min(kLooked, all.size())).contains('\0'))
        return Error{
            ErrorCode::Invalid, u"The file holds no text, so it cannot be read as a table."_s, {{u"path"_s, path}}};
    TableFile table(std::move(decoder));
    table.m_file = std::move(file);
    table.m_bytes = all.sliced(guess.bom);
    table.m_encoding = guess;
    ENCORE_TRY(table.convert());
    char said = 0;
    table.m_bytes = table.m_bytes.sliced(separatorLine(table.m_bytes, &said));
    table.m_delimiter = format.delimiter ? format.delimiter : said ? said : guessDelimiter(table.m_bytes);
    return table;
}

Status TableFile::convert()
{
    if (m_decoder.keepsAscii()) {
        m_mayBeBad = !m_encoding.certain || !m_bytes.isValidUtf8();
        return {};
    }
    m_converted = m_decoder.decode(m_bytes, &m_lost).toUtf8();
    m_bytes = m_converted;
    ENCORE_ASSIGN(utf8, TextDecoder::named(u"UTF-8"_s));
    m_decoder = utf8;
    m_file.reset();
    return {};
}

Status TableFile::read(const std::function<bool(const TableRow&)>& row, const Progress& progress) const
{
    return parse(m_bytes, m_delimiter, row, progress);
}

} // namespace encore

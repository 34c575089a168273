// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/exchange/textencoding.h"

#include <QByteArray>
#include <QFile>

#include <functional>
#include <memory>
#include <vector>

namespace encore {

/// How a table is written.
struct TableFormat
{
    QString encoding;   ///< empty: detect
    char delimiter = 0; ///< 0: detect among , ; tab |
};

/// One row while it is read; the bytes are gone when the next row comes.
struct TableRow
{
    qint64 number = 0; ///< 0-based, a header counts
    qint64 line = 1;   ///< 1-based line of the file that it starts on
    const std::vector<QByteArrayView>* cells = nullptr;
    bool unclosed = false; ///< the file ends within the quotation marks of the last cell

    /// The cell in this column, empty when the row is shorter.
    QByteArrayView cell(size_t column) const { return column < cells->size() ? (*cells)[column] : QByteArrayView(); }
    /// True when no cell holds anything but blanks.
    bool blank() const;
};

/// A CSV file that is open for reading, any number of times over; the file is mapped, not loaded.
class TableFile
{
public:
    /// Opens and detects what `format` leaves open.
    static Result<TableFile> open(const QString& path, const TableFormat& format);

    const EncodingGuess& encoding() const { return m_encoding; }
    char delimiter() const { return m_delimiter; }
    const TextDecoder& decoder() const { return m_decoder; }
    qint64 size() const { return m_bytes.size(); }
    /// False when each byte is known to be readable, so that nobody has to count.
    bool mayHaveBadBytes() const { return m_mayBeBad; }
    /// Characters that were lost before the cells could be cut (encodings that are converted as a whole).
    qsizetype lostCharacters() const { return m_lost; }

    /// Calls `row` for each row until it returns false. `Cancelled` when the user stops it.
    Status read(const std::function<bool(const TableRow&)>& row, const Progress& progress = {}) const;

private:
    TableFile(TextDecoder decoder) : m_decoder(std::move(decoder)) { }
    Status convert();

    std::unique_ptr<QFile> m_file; // owns the mapping
    QByteArray m_converted;        // the whole as UTF-8, for encodings in which a comma is not one byte
    QByteArrayView m_bytes;
    EncodingGuess m_encoding;
    TextDecoder m_decoder;
    char m_delimiter = ',';
    qsizetype m_lost = 0;
    bool m_mayBeBad = false;
};

/// The delimiter that cuts the beginning of the text into the most regular rows.
char guessDelimiter(QByteArrayView text);

} // namespace encore

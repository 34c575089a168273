// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/db/database.h"

#include <set>

namespace encore {

/// The full-text index over all records: the table search_text and the FTS5 index over it, kept in step. Call it inside the
/// transaction that changes the record; nothing of it is logged for undo, the write path puts the text of the restored record.
class TextIndex
{
public:
    explicit TextIndex(Database& database) : m_database(database) { }

    /// Number of the document of a record.
    static qint64 documentId(int kindNumber, RecordId id) { return id.value * 64 + kindNumber; }

    /// Indexes the text of a record that has just been made.
    Status add(int kindNumber, RecordId id, const QString& title, const QString& body);
    /// Indexes a record's text in place of what was indexed for it before.
    Status put(int kindNumber, RecordId id, const QString& title, const QString& body);
    /// Takes a record out of the index; nothing happens when it is not in it.
    Status remove(int kindNumber, RecordId id);

    /// From here to endBulk() texts of new records are only collected. The index is wrong in between.
    void beginBulk();
    /// Indexes what was collected. In few statements: FTS5 writes to the file what it holds in memory whenever another one starts.
    Status endBulk();
    /// Takes out the entries of records that put() is about to give new ones, in one statement; inside a bulk.
    Status beginReplacing(const std::set<qint64>& documents);
    /// The same without an end: a long import calls it now and then, so that its progress is honest.
    Status flush();

    /// Makes the index anew from search_text; also ends a bulk.
    Status rebuild();
    /// Corrupt when the index does not hold exactly the words of search_text.
    Status integrityCheck();
    /// Merges the index into one piece, after which no removed word is left in it.
    Status optimize();

private:
    Status unindex(qint64 document);
    Status write(qint64 document, const QString& title, const QString& body, const QString& sql);
    Status index(qint64 document);
    Status setMemory(qint64 bytes);

    Database& m_database;
    bool m_bulk = false;
    bool m_large = false; ///< has more memory than usual
    std::set<qint64>
        m_pending; ///< documents in search_text that the index does not hold yet, in the order FTS5 likes them
};

/// Whether a script is written without blanks between words, so that its words are found through pairs of letters.
bool isUnspacedLetter(char32_t letter);
/// The pairs of neighbouring letters in each run of such letters, the last letter of the run alone; separated by blanks.
QString letterPairs(QStringView text);

} // namespace encore

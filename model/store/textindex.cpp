// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/textindex.h"

#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr size_t kManyRecords = 500;
constexpr qint64 kUsualMemory = 1024 * 1024; // what FTS5 has by itself
constexpr qint64 kBulkMemory = 32 * 1024 * 1024;

Status runWith(Database& database, const QString& sql, qint64 bound)
{
    Query query = database.prepare(sql);
    query.bind(bound);
    return query.run();
}

QString jsonList(const std::set<qint64>& numbers)
{
    QStringList parts;
    for (const qint64 number : numbers)
        parts << QString::number(number);
    return u'[' + parts.join(u',') + u']';
}

QString nextLetter(QStringView text, qsizetype& at, char32_t& letter)
{
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    letter = pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : char32_t(text[at].unicode());
    const qsizetype length = pair ? 2 : 1;
    at += length;
    return text.sliced(at - length, length).toString();
}

} // namespace

Status TextIndex::add(int kindNumber, RecordId id, const QString& title, const QString& body)
{
    return write(documentId(kindNumber, id), title, body,
        u"INSERT INTO search_text (id, title, body, grams) VALUES (?, ?, ?, ?)"_s);
}

Status TextIndex::put(int kindNumber, RecordId id, const QString& title, const QString& body)
{
    const qint64 document = documentId(kindNumber, id);
    ENCORE_TRY(unindex(document));
    return write(
        document, title, body, u"INSERT OR REPLACE INTO search_text (id, title, body, grams) VALUES (?, ?, ?, ?)"_s);
}

Status TextIndex::write(qint64 document, const QString& title, const QString& body, const QString& sql)
{
    {
        Query query = m_database.prepare(sql);
        const QString text = title + u'\n' + body;
        query.bind(document).bind(title).bind(body).bind(letterPairs(text));
        ENCORE_TRY(query.run());
    }
    if (m_bulk) {
        m_pending.insert(document);
        return {};
    }
    return index(document);
}

Status TextIndex::remove(int kindNumber, RecordId id)
{
    const qint64 document = documentId(kindNumber, id);
    ENCORE_TRY(unindex(document));
    return runWith(m_database, u"DELETE FROM search_text WHERE id = ?"_s, document);
}

void TextIndex::beginBulk()
{
    m_bulk = true;
}

Status TextIndex::endBulk()
{
    m_bulk = false;
    ENCORE_TRY(flush());
    return m_large ? setMemory(kUsualMemory) : Status();
}

Status TextIndex::flush()
{
    if (!m_large && m_pending.size() >= kManyRecords) {
        ENCORE_TRY(setMemory(kBulkMemory));
        m_large = true;
    }
    if (m_pending.empty())
        return {};
    Query query = m_database.prepare(
        u"INSERT INTO search_fts (rowid, title, body, grams) SELECT id, title, body, grams FROM search_text "
        "WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"_s);
    query.bind(jsonList(std::exchange(m_pending, {})));
    return query.run();
}

Status TextIndex::beginReplacing(const std::set<qint64>& documents)
{
    Query query = m_database.prepare(
        u"INSERT INTO search_fts (search_fts, rowid, title, body, grams) SELECT 'delete', id, title, body, grams "
        "FROM search_text WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"_s);
    query.bind(jsonList(documents));
    ENCORE_TRY(query.run());
    m_pending.insert(documents.begin(), documents.end());
    return {};
}

// How much FTS5 gathers in memory before it writes a piece of the index; fewer pieces have to be merged less.
Status TextIndex::setMemory(qint64 bytes)
{
    m_large = false;
    return runWith(m_database, u"INSERT INTO search_fts (search_fts, rank) VALUES ('hashsize', ?)"_s, bytes);
}

Status TextIndex::rebuild()
{
    m_bulk = false;
    m_pending.clear();
    return m_database.run(u"INSERT INTO search_fts (search_fts) VALUES ('rebuild')"_s);
}

Status TextIndex::integrityCheck()
{
    // With rank 1 the index is compared with search_text; without, a stale index passes.
    return m_database.run(u"INSERT INTO search_fts (search_fts, rank) VALUES ('integrity-check', 1)"_s);
}

Status TextIndex::optimize()
{
    return m_database.run(u"INSERT INTO search_fts (search_fts) VALUES ('optimize')"_s);
}

// FTS5 must be told the exact former text, so it is taken from search_text before that changes.
Status TextIndex::unindex(qint64 document)
{
    if (m_pending.erase(document) > 0)
        return {};
    return runWith(m_database,
        u"INSERT INTO search_fts (search_fts, rowid, title, body, grams) "
        "SELECT 'delete', id, title, body, grams FROM search_text WHERE id = ?"_s,
        document);
}

Status TextIndex::index(qint64 document)
{
    return runWith(m_database,
        u"INSERT INTO search_fts (rowid, title, body, grams) "
        "SELECT id, title, body, grams FROM search_text WHERE id = ?"_s,
        document);
}

bool isUnspacedLetter(char32_t letter)
{
    static constexpr char32_t kLongVowelMark = 0x30fc; // belongs to no script of its own
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul: return true;
    default: return letter == kLongVowelMark;
    }
}

QString letterPairs(QStringView text)
{
    static constexpr char16_t kFirst = 0x1100; // no such letter lies below; most texts end here
    QStringList pairs;
    QString before;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] < kFirst && before.isEmpty()) {
            ++at;
            continue;
        }
        char32_t letter = 0;
        const QString now = nextLetter(text, at, letter);
        const bool inRun = isUnspacedLetter(letter);
        if (!before.isEmpty())
            pairs << (inRun ? QString(before + now) : before);
        before = inRun ? now : QString();
    }
    if (!before.isEmpty())
        pairs << before;
    return pairs.join(u' ');
}

} // namespace encore

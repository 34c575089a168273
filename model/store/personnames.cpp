// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/personnames.h"

#include "model/domain/person.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Shorter than this it is a part of too many other words to be a name.
constexpr qsizetype kShortest = 2;

QStringList wordsOf(const Record& record)
{
    static const QRegularExpression divider(u"[;,\\n]"_s);
    QStringList words{record.get(person::name), record.get(person::email), record.get(person::phone)};
    return words + record.get(person::aliases).split(divider);
}

} // namespace

PersonNames::PersonNames(const Record& record) : PersonNames(wordsOf(record), Qt::CaseInsensitive) { }

PersonNames PersonNames::singleWords(const Record& record, const QStringList& shared)
{
    // Initials and "de" or "von" say nothing by themselves.
    constexpr qsizetype kShortestAlone = 3;
    QStringList words = record.get(person::name).simplified().split(u' ');
    words.removeIf([&](const QString& word) {
        return word.size() < kShortestAlone || !word.front().isUpper() || word.endsWith(u'.')
            || shared.contains(word, Qt::CaseInsensitive);
    });
    // A name of one word has been looked for already.
    return {words == QStringList{record.get(person::name).simplified()} ? QStringList() : words, Qt::CaseSensitive};
}

PersonNames::PersonNames(const QStringList& words, Qt::CaseSensitivity sensitivity)
{
    for (const QString& each : words) {
        const QString word = each.simplified();
        if (word.size() >= kShortest && !m_words.contains(word, Qt::CaseInsensitive))
            m_words << word;
    }
    // The longest first, so that "Ada Okafor" does not leave an "Okafor" behind.
    std::ranges::stable_sort(m_words, std::greater(), &QString::size);
    QStringList forms;
    for (const QString& word : m_words)
        forms << QRegularExpression::escape(word).replace(u"\\ "_s, u"\\s+"_s);
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, sensitivity == Qt::CaseInsensitive);
    m_form = QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:"_s + forms.join(u'|') + u")(?![\\p{L}\\p{N}])"_s, options);
}

bool PersonNames::foundIn(const QString& text) const
{
    return !isEmpty() && !text.isEmpty() && m_form.match(text).hasMatch();
}

QString PersonNames::removedFrom(const QString& text) const
{
    if (isEmpty() || text.isEmpty())
        return text;
    QString without = text;
    return without.replace(m_form, QString(kFormerColleague));
}

QStringList PersonNames::likePatterns() const
{
    QStringList patterns;
    for (const QString& word : m_words) {
        QString pattern = u"%"_s;
        // LIKE folds the case of ASCII letters only, and JSON escapes what is neither letter nor digit.
        for (const QChar c : word) {
            if (c.unicode() < 0x80 && c.isLetterOrNumber())
                pattern += c;
            else if (!pattern.endsWith(u'%'))
                pattern += u'%';
        }
        patterns << (pattern.endsWith(u'%') ? pattern : QString(pattern + u'%'));
    }
    return patterns;
}

QString PersonNames::condition(const QStringList& columns) const
{
    QStringList each;
    for (const QString& column : columns) {
        for (qsizetype i = 0; i < m_words.size(); ++i)
            each << column + u" LIKE ?"_s;
    }
    return u'(' + each.join(u" OR "_s) + u')';
}

Result<QStringList> wordsOfNames(Database& database, RecordId except)
{
    Query query =
        database.prepare(u"SELECT name FROM person WHERE trashed_at IS NULL AND id <> ? UNION SELECT name FROM "
                         "team WHERE trashed_at IS NULL"_s);
    query.bind(except.value);
    ENCORE_TRY(query.run());
    QStringList words;
    while (query.next())
        words += query.text(0).simplified().split(u' ');
    ENCORE_TRY(query.status());
    words.removeDuplicates();
    return words;
}

} // namespace encore

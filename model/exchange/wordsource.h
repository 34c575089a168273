// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace encore {

/// Numbers that look random and are the same on every machine for the same seed.
class SeededRandom
{
public:
    explicit SeededRandom(quint64 seed) : m_state(seed) { }

    quint64 next();
    /// 0 to `limit` - 1; 0 when there is nothing to choose from.
    int below(int limit);
    /// 0 to just below 1.
    double fraction();
    bool chance(int percent) { return below(100) < percent; }
    template <typename List>
    const auto& one(const List& list)
    {
        return list[size_t(below(int(std::size(list))))];
    }
    /// An id in the form of a UUID.
    QString uid();

private:
    quint64 m_state;
};

/// Words as in real texts: few of them all the time, most of them rarely (Zipf's law), from about 4,000.
class WordSource
{
public:
    explicit WordSource(SeededRandom& random);

    /// One word by its frequency.
    const QString& word();
    /// A word of some length with a meaning, for titles.
    const QString& topic();
    /// A name that is no word.
    QString surname();
    QString sentence();
    /// Sentences in paragraphs, at least so many characters.
    QString text(qsizetype characters);
    QString title();

private:
    QString inventedWord();

    SeededRandom& m_random;
    QStringList m_words;             ///< the most frequent first
    std::vector<double> m_cumulated; ///< how often a word of this rank or a more frequent one comes
    qsizetype m_topicsFrom = 0;
    qsizetype m_topicsTo = 0;
};

} // namespace encore

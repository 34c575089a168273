// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/db/database.h"
#include "model/domain/record.h"

#include <QRegularExpression>
#include <QStringList>

namespace encore {

/// What stands where an erased person stood.
inline constexpr QLatin1StringView kFormerColleague("a former colleague");

/// The words that identify one person (name, mail, telephone, aliases), to be found and replaced in any text.
class PersonNames
{
public:
    explicit PersonNames(const Record& person);
    /// The single words of the person's name ("Ada", "Okafor"), as they are written: whoever else bears one is meant as well, so they
    /// are for a person to look at and never for replacing. `shared` are words that other people's names have too; they are left out.
    static PersonNames singleWords(const Record& person, const QStringList& shared);

    bool isEmpty() const { return m_words.isEmpty(); }
    const QStringList& words() const { return m_words; }
    /// Whether a text names the person: whole words, whatever their case.
    bool foundIn(const QString& text) const;
    /// The text with "a former colleague" in place of each mention.
    QString removedFrom(const QString& text) const;
    /// LIKE patterns, one of which fits every text (or JSON image) that names the person, and some more.
    QStringList likePatterns() const;
    /// "(column LIKE ? OR …)" for each column and pattern; bind likePatterns() once a column.
    QString condition(const QStringList& columns) const;

private:
    PersonNames(const QStringList& words, Qt::CaseSensitivity sensitivity);

    QStringList m_words;
    QRegularExpression m_form;
};

/// The single words of the names of all people and teams outside the trash; `except` is left out.
Result<QStringList> wordsOfNames(Database& database, RecordId except = {});

} // namespace encore

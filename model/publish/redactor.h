// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publish/richtext.h"

#include <QHash>
#include <QStringList>

namespace encore {

/// Takes people's names out of text. Names are compared by their words, without case and accents, whatever stands between the words:
/// "Karin Sand", "SAND, Karin's" and karin.sand@… are all found.
class Redactor
{
public:
    /// `neutral` stands in for a person, "a colleague".
    explicit Redactor(QString neutral) : m_neutral(std::move(neutral)) { }

    /// Hides these names wherever they stand in full. A name of one word hides only when `alsoParts`: then each part of the names is hidden,
    /// too, where it is written as a name.
    void hide(const QStringList& names, bool alsoParts);
    /// Shows only the first name of somebody: the full name and the surname become it.
    void shorten(const QStringList& names, const QString& firstName);
    bool isEmpty() const { return m_phrases.isEmpty(); }

    /// Where names stand in a text, and what to put there.
    std::vector<TextChange> changes(const QString& text) const;
    /// The text with all of them changed.
    QString applied(const QString& text) const;

private:
    struct Phrase
    {
        QStringList words;
        QString instead;
        bool asName = false; ///< only where it begins with a capital letter
    };
    void add(const QStringList& words, const QString& instead, bool asName);

    QString m_neutral;
    QHash<QString, std::vector<Phrase>> m_phrases; ///< by their first word, the longest first
};

} // namespace encore

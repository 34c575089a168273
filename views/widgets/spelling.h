// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

class Hunspell;

namespace encore {

/// The words of one language: those of its dictionaries (British and American English, when nothing says which) and those that the user
/// added.
class Dictionary
{
public:
    /// Reads the dictionary of a language (a code such as "de" or "pt-BR") from where the system keeps them; null when there is none.
    /// Takes a while: not for the GUI thread.
    static std::shared_ptr<Dictionary> load(const QString& language);
    ~Dictionary();

    bool knows(const QString& word) const;
    QStringList suggestions(const QString& word, int most) const;
    /// Knows the word from now on, in every portfolio.
    void add(const QString& word);

private:
    struct Words
    {
        std::unique_ptr<Hunspell> words;
        QByteArray encoding;
    };
    Dictionary(std::vector<Words> spellings, const QString& ownFile);
    void learn(const QString& word);

    std::vector<Words> m_spellings;
    QString m_ownFile;
};

/// The dictionaries of the languages that are being written, read in the background as they are needed.
class Spelling final : public QObject
{
    Q_OBJECT

public:
    explicit Spelling(QObject* parent = nullptr);

    /// Null while it is being read, when the system has none, and when checking is off.
    Dictionary* dictionary(const QString& language);
    /// True once it is known that the system has no dictionary for the language.
    bool isMissing(const QString& language) const;
    /// Under which the choice is remembered.
    static QString settingKey() { return QStringLiteral("editing/spelling"); }
    /// The Debian package that brings it.
    static QString packageFor(const QString& language);

    bool isOn() const { return m_on; }
    void setOn(bool on);

    /// Words that are right in every language: the names of whom and what the texts are about.
    void setNames(const QStringList& words);
    bool isName(const QString& word) const { return m_names.contains(word); }
    /// Adds a word for this user.
    void add(const QString& language, const QString& word);

Q_SIGNALS:
    /// A dictionary has come, was changed, or checking was switched.
    void changed();
    /// The user switched it.
    void switched(bool on);

private:
    struct Entry
    {
        std::shared_ptr<Dictionary> words;
        bool read = false;
    };
    std::map<QString, Entry> m_entries;
    QSet<QString> m_names;
    bool m_on = true;
};

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publish/publication.h"
#include "model/publish/redactor.h"

#include <set>

namespace encore {

/// How the people of a portfolio may appear in one document.
class People
{
public:
    /// `anonymous` hides everybody, whatever they chose themselves.
    static Result<People> read(Session& session, const PublishOptions& options, bool anonymous);

    /// Takes the names out that may not be shown; of these people also the parts of their names.
    Redactor redactor(const std::set<qint64>& involved, const QStringList& otherNames) const;

    /// The name as it may stand in a document; empty when nothing of the person may be shown.
    QString shownName(RecordId person) const;
    /// The role beside the name, unless the name says it already.
    QString shownRole(RecordId person) const;
    bool isAnonymous() const { return m_anonymous; }
    /// "A colleague"
    QString somebody() const;

private:
    struct One
    {
        QString name;
        QStringList aliases;
        QString role;
        QString team;
        QString email;
        QString phone;
        QString privacy;
    };
    const One* find(RecordId person) const;

    std::map<qint64, One> m_people;
    QString m_neutral;
    QString m_from;
    bool m_anonymous = false;
};

/// "KS" of "Karin Sand".
QString initialsOf(const QString& name);

} // namespace encore

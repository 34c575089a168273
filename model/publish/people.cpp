// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publish/people.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr auto kPeopleSql = R"(
SELECT person.id, person.name, person.aliases, person.role, team.name, person.email, person.phone, person.privacy
FROM person LEFT JOIN team ON team.id = person.team)";

QString word(const PublishOptions& options, const char* source)
{
    return options.translate ? options.translate(source) : QString::fromUtf8(source);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString filledPlace(QString pattern, const QString& value)
{
    return pattern.replace(u"%1"_s, value);
}

QString firstNameOf(const QString& name)
{
    return name.section(u' ', 0, 0, QString::SectionSkipEmpty);
}

} // namespace

Result<People> People::read(Session& session, const PublishOptions& options, bool anonymous)
{
    static const QRegularExpression listJoint(u"\\s*[;,\\n]\\s*"_s);
    People people;
    people.m_anonymous = anonymous;
    people.m_neutral = word(options, QT_TRANSLATE_NOOP("encore", "a colleague"));
    people.m_from = word(options, QT_TRANSLATE_NOOP("encore", "a colleague from %1"));
    Query query = session.database().prepare(QString::fromLatin1(kPeopleSql));
    ENCORE_TRY(query.run());
    while (query.next()) {
        people.m_people.emplace(query.integer(0),
            One{query.text(1), query.text(2).split(listJoint, Qt::SkipEmptyParts), query.text(3), query.text(4),
                query.text(5), query.text(6), query.text(7)});
    }
    ENCORE_TRY(query.status());
    return people;
}

const People::One* People::find(RecordId person) const
{
    const auto found = m_people.find(person.value);
    return found == m_people.end() ? nullptr : &found->second;
}

Redactor People::redactor(const std::set<qint64>& involved, const QStringList& otherNames) const
{
    Redactor redactor(m_neutral);
    for (const auto& [id, one] : m_people) {
        const bool named = one.privacy.isEmpty() || one.privacy == "full_name"_L1;
        if (named && !m_anonymous)
            continue;
        const QStringList names = QStringList{one.name} + one.aliases;
        if (one.privacy == "first_name_role"_L1 && !m_anonymous)
            redactor.shorten(names, firstNameOf(one.name));
        else
            redactor.hide(names, involved.contains(id));
        redactor.hide({one.email, one.phone}, false);
    }
    redactor.hide(otherNames, false);
    return redactor;
}

QString People::shownName(RecordId person) const
{
    const One* one = find(person);
    if (!one || m_anonymous || one->privacy == "anonymous"_L1)
        return {};
    if (one->privacy == "first_name_role"_L1)
        return firstNameOf(one->name);
    QString from = one->team.isEmpty() ? m_neutral : filledPlace(m_from, one->team);
    if (one->privacy == "role_unit"_L1)
        return one->role.isEmpty() ? capitalised(from)
            : one->team.isEmpty()  ? one->role
                                   : QString(one->role + u", "_s + one->team);
    return one->privacy == "unit_only"_L1 ? capitalised(from) : one->name;
}

QString People::shownRole(RecordId person) const
{
    const One* one = find(person);
    const bool saidAlready =
        !one || one->privacy == "role_unit"_L1 || one->privacy == "unit_only"_L1 || one->privacy == "anonymous"_L1;
    return saidAlready || m_anonymous ? QString() : one->role;
}

QString People::somebody() const
{
    return capitalised(m_neutral);
}

QString initialsOf(const QString& name)
{
    QString initials;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString& each : words) {
        if (each.front().isLetter() && (initials.isEmpty() || &each == &words.back()))
            initials += each.front().toUpper();
    }
    return initials;
}

} // namespace encore

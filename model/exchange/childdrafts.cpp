// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/childdrafts.h"

#include "model/domain/kinds.h"

using namespace Qt::StringLiterals;

namespace encore {

QString parentFieldFor(Kind parent)
{
    return QString(parent.key); // every Ref field to a parent is named after its kind
}

Draft contributionOf(const Speaker& speaker, const QString& role, Kind parent)
{
    Draft out;
    out.record.kind = contribution::kind;
    out.parentField = parentFieldFor(parent);
    out.record.set(contribution::role, role);
    NamedRef person{u"person"_s, speaker.person, {}};
    if (!speaker.role.isEmpty())
        person.values[u"role"_s] = Value(speaker.role);
    if (!speaker.organisation.isEmpty())
        person.values[u"organisation"_s] = Value(speaker.organisation);
    if (!speaker.email.isEmpty())
        person.values[u"email"_s] = Value(speaker.email);
    out.refs.push_back(std::move(person));
    return out;
}

Draft quoteDraft(const QString& text, const Speaker& speaker, Kind parent)
{
    Draft out;
    out.record.kind = quote::kind;
    out.parentField = parentFieldFor(parent);
    out.record.set(quote::text, text);
    if (!speaker.attribution.isEmpty())
        out.record.set(quote::attribution, speaker.attribution);
    if (!speaker.role.isEmpty())
        out.record.set(quote::role, speaker.role);
    if (!speaker.organisation.isEmpty())
        out.record.set(quote::organisation, speaker.organisation);
    if (!speaker.person.isEmpty()) {
        NamedRef person{u"person"_s, speaker.person, {}};
        if (!speaker.role.isEmpty())
            person.values[u"role"_s] = Value(speaker.role);
        if (!speaker.organisation.isEmpty())
            person.values[u"organisation"_s] = Value(speaker.organisation);
        out.refs.push_back(std::move(person));
    }
    return out;
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/kinds.h"
#include "model/store/blobs.h"
#include "tests/support/testportfolio.h"

namespace encore {

/// A portfolio with one full story: two people, a team, quotes, figures, a section with a picture.
class StoryFixture : public TestPortfolio
{
public:
    RecordId teller, sceptic, crew, told;

    explicit StoryFixture(const QString& permission = QStringLiteral("named"))
    {
        using namespace Qt::StringLiterals;
        crew = add(makeTeam(u"Dockyard Crew"_s));
        teller = addPerson(u"Mara Lindqvist"_s, u"Rigger"_s);
        sceptic = addPerson(u"Tom Achebe"_s, u"Foreman"_s);
        told = addStory(u"One list by the gate"_s, permission);
        addContribution(told, teller, u"originator"_s);
        addContribution(told, sceptic, u"critic"_s);
        addQuote(told, u"I did not believe Mara for a minute."_s, sceptic, {}, true);
        addBenefit(told, u"Minutes to start"_s, 42, 15, true);
        addBenefit(told, u"Calls a week"_s, 4, 1, false);
    }

    RecordId addPerson(const QString& name, const QString& role, const QString& privacy = {})
    {
        Record record = makePerson(name);
        record.set(person::role, role);
        record.set(person::team, crew);
        record.set(person::email, QStringLiteral("someone@secret.example"));
        record.set(person::privacy, privacy);
        record.set(person::notes, QStringLiteral("SECRETNOTE"));
        return add(record);
    }
    RecordId addStory(const QString& title, const QString& permission)
    {
        using namespace Qt::StringLiterals;
        Record record = makeStory(title);
        record.set(story::permission, permission);
        record.set(story::oneLine, u"Mara Lindqvist hung a list by the gate, and the calls at night stopped."_s);
        record.set(story::storyKind, u"success_story"_s);
        record.set(story::teams, std::vector<RecordId>{crew});
        record.set(story::happenedFrom, *PartialDate::fromText(u"2025-03"_s));
        record.set(story::notes, u"SECRETNOTE"_s);
        record.set(story::closingQuestion, u"What hangs by your gate?"_s);
        record.sections = {{0, {}, u"challenge"_s, u"Challenge"_s, 2,
                               u"Nobody knew what the night had left. Tom called **Mara** at two."_s},
            {0, {}, u"solution"_s, u"Solution"_s, 2,
                u"1. A list\n2. by the gate\n\n| When | Who |\n|---|---|\n| six | Mara Lindqvist |"_s},
            {0, {}, u"results"_s, u"Results"_s, 2, u"#### Measured\n\nFrom 42 to 15 minutes."_s}};
        return add(record);
    }
    void addContribution(RecordId of, RecordId who, const QString& role)
    {
        Record record;
        record.kind = contribution::kind;
        record.set(contribution::story, of);
        record.set(contribution::person, who);
        record.set(contribution::role, role);
        add(record);
    }
    RecordId addQuote(
        RecordId of, const QString& text, RecordId speaker, const QString& permission = {}, bool best = false)
    {
        Record record;
        record.kind = quote::kind;
        record.set(quote::story, of);
        record.set(quote::text, text);
        record.set(quote::person, speaker);
        record.set(quote::permission, permission);
        record.set(quote::best, best);
        record.set(quote::notes, QStringLiteral("SECRETNOTE"));
        return add(record);
    }
    RecordId addBenefit(RecordId of, const QString& name, double before, double after, bool key,
        const QString& unit = QStringLiteral("min"))
    {
        Record record;
        record.kind = benefit::kind;
        record.set(benefit::story, of);
        record.set(benefit::name, name);
        record.set(benefit::baseline, before);
        record.set(benefit::actual, after);
        record.set(benefit::unit, unit);
        record.set(benefit::keyFigure, key);
        return add(record);
    }
    /// Changes one value of a record.
    template <typename T>
    bool change(Kind kind, RecordId id, const Field<T>& field, const T& value)
    {
        return session()
            .write(QStringLiteral("change"),
                [&](UnitOfWork& work) {
                    RecordPatch patch;
                    patch.set(field, value);
                    return updateRecord(work, kind, id, 0, patch);
                })
            .ok();
    }
};

} // namespace encore

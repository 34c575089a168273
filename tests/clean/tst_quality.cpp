// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clean/quality.h"
#include "model/clean/tags.h"
#include "model/domain/kinds.h"
#include "model/exchange/sampleportfolio.h"
#include "tests/support/testportfolio.h"

#include <QSet>
#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

class tst_Quality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundPortfolioHasNothing();
    void eachCheckFindsItsOwn_data();
    void eachCheckFindsItsOwn();
    void everyCheckCountsWhatItShows();
    void tagsTellWhereTheyAre();
};

namespace {

// A small portfolio in which every check is content.
struct Scene
{
    TestPortfolio portfolio;
    RecordId team;
    RecordId person;
    RecordId useCase;
    RecordId story;
    RecordId replication;
    RecordId tag;
    RecordId figure;

    Record file(const QString& name, const QString& type) const
    {
        Record record;
        record.kind = attachment::kind;
        record.set(attachment::name, name);
        record.set(attachment::mediaType, type);
        record.set(attachment::story, story);
        return record;
    }
    Record benefitOf(RecordId owner, const QString& currency) const
    {
        Record record;
        record.kind = benefit::kind;
        record.set(benefit::name, u"Time"_s);
        record.set(benefit::story, owner);
        record.set(benefit::baseline, 4.0);
        record.set(benefit::unit, u"hours"_s);
        record.set(benefit::unitValue, Money{100, currency});
        return record;
    }
    Scene()
    {
        person = portfolio.add(makePerson(u"Jane Doe"_s));
        Record crew = makeTeam(u"Night"_s);
        crew.set(team::lead, person);
        team = portfolio.add(crew);
        useCase = portfolio.add(makeUseCase(u"One list"_s));
        Record label;
        label.kind = tag::kind;
        label.set(tag::name, u"paper"_s);
        label.set(tag::colour, u"#B26A00"_s);
        tag = portfolio.add(label);
        Record told = makeStory(u"The list at the door"_s);
        told.set(story::teams, {team});
        told.set(story::useCase, useCase);
        told.set(story::tags, {tag});
        told.sections = {{0, {}, u"challenge"_s, u"Challenge"_s, 2,
            u"See ![the door](img/door.png), [the web](https://example.org/x.png) and [below](#results)."_s}};
        story = portfolio.add(told);
        portfolio.add(file(u"door.png"_s, u"image/png"_s));
        figure = portfolio.add(benefitOf(story, u"EUR"_s));
        portfolio.add(benefitOf(story, u"EUR"_s));
        Record copy;
        copy.kind = replication::kind;
        copy.set(replication::useCase, useCase);
        copy.set(replication::team, team);
        replication = portfolio.add(copy);
    }
    void patch(Kind kind, RecordId id, const RecordPatch& change)
    {
        QVERIFY(portfolio.session().write(
            u"p"_s, [&](UnitOfWork& work) { return updateRecord(work, kind, id, 0, change); }));
    }
    QStringList found()
    {
        QStringList keys;
        for (const QualityCheck& check : qualityChecks()) {
            const auto count = countQuality(portfolio.session(), check);
            if (!count)
                keys << QString::fromLatin1(check.key) + u": "_s + count.error().detail;
            else if (*count > 0)
                keys << QString::fromLatin1(check.key);
        }
        return keys;
    }
};

using Spoil = std::function<void(Scene&)>;

} // namespace

Q_DECLARE_METATYPE(Spoil)

void tst_Quality::soundPortfolioHasNothing()
{
    Scene scene;
    QCOMPARE(scene.found(), QStringList());
    TestPortfolio empty;
    for (const QualityCheck& check : qualityChecks())
        QCOMPARE(countQuality(empty.session(), check).valueOr(-1), qint64(0));
}

void tst_Quality::eachCheckFindsItsOwn_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* key, const QString& title, const QString& detail, Spoil spoil) {
        QTest::newRow(key) << std::move(spoil) << title << detail;
    };
    const QString story = u"The list at the door"_s;
    row("story_team", story, {},
        [](Scene& s) { s.patch(story::kind, s.story, RecordPatch().set(story::teams, std::vector<RecordId>())); });
    row("story_use_case", story, {},
        [](Scene& s) { s.patch(story::kind, s.story, RecordPatch().set(story::useCase, RecordId())); });
    row("story_picture", u"Plain"_s, {}, [](Scene& s) {
        Record record = makeStory(u"Plain"_s);
        record.set(story::teams, {s.team});
        record.set(story::useCase, s.useCase);
        const RecordId id = s.portfolio.add(record);
        Record file = s.file(u"plan.pdf"_s, u"application/pdf"_s);
        file.set(attachment::story, id);
        s.portfolio.add(file);
    });
    row("use_case_unused", u"Nobody's"_s, {}, [](Scene& s) { s.portfolio.add(makeUseCase(u"Nobody's"_s)); });
    row("person_unnamed", u"Nobody"_s, u"Guest"_s, [](Scene& s) {
        Record record = makePerson(u"Nobody"_s);
        record.set(person::role, u"Guest"_s);
        s.portfolio.add(record);
    });
    row("team_unnamed", u"Ghosts"_s, {}, [](Scene& s) { s.portfolio.add(makeTeam(u"Ghosts"_s)); });
    row("tag_unnamed", u"unused"_s, {}, [](Scene& s) {
        Record record;
        record.kind = tag::kind;
        record.set(tag::name, u"unused"_s);
        s.portfolio.add(record);
    });
    row("baseline", u"Time"_s, story, [](Scene& s) {
        RecordPatch patch;
        patch.values[u"baseline"_s] = Value();
        s.patch(benefit::kind, s.figure, patch);
    });
    row("unit", u"Time"_s, u"Huors · hours?"_s,
        [](Scene& s) { s.patch(benefit::kind, s.figure, RecordPatch().set(benefit::unit, u"Huors"_s)); });
    row("currency", u"Time"_s, u"USD"_s, [](Scene& s) { s.portfolio.add(s.benefitOf(s.story, u"USD"_s)); });
    // As files of earlier versions may hold it.
    row("loose_figure", u"Time"_s, {}, [](Scene& s) {
        const RecordId id = s.portfolio.add(s.benefitOf(s.story, u"EUR"_s));
        QVERIFY(s.portfolio.session().write(u"t"_s, [&](UnitOfWork& work) {
            return work.rows().update(u"benefit"_s, id.value, {benefit::kind, id.value}, {{u"story"_s, QVariant()}});
        }));
    });
    row("loose_quote", u"It works."_s, u"A driver"_s, [](Scene& s) {
        Record record;
        record.kind = quote::kind;
        record.set(quote::text, u"It works."_s);
        record.set(quote::attribution, u"A driver"_s);
        s.portfolio.add(record);
    });
    row("replication_days", u"One list – Night"_s, {}, [](Scene& s) {
        // As an import may bring it.
        QVERIFY(s.portfolio.session().write(u"i"_s, [&](UnitOfWork& work) {
            work.takeAsIs();
            return updateRecord(work, replication::kind, s.replication, 0,
                RecordPatch()
                    .set(replication::identifiedOn, *PartialDate::fromText(u"2026-02-10"))
                    .set(replication::contactedOn, *PartialDate::fromText(u"2026-01")));
        }));
    });
    row("replication_steps", u"One list – Night"_s, {}, [](Scene& s) {
        QVERIFY(s.portfolio.session().write(u"i"_s, [&](UnitOfWork& work) {
            work.takeAsIs();
            return updateRecord(work, replication::kind, s.replication, 0,
                RecordPatch()
                    .set(replication::state, u"declined"_s)
                    .set(replication::endedOn, *PartialDate::fromText(u"2026-03-02")));
        }));
    });
    row("replication_checks", u"One list – Night"_s, {}, [](Scene& s) {
        QVERIFY(s.portfolio.session().write(u"i"_s, [&](UnitOfWork& work) {
            work.takeAsIs();
            return updateRecord(work, replication::kind, s.replication, 0,
                RecordPatch()
                    .set(replication::state, u"adopted"_s)
                    .set(replication::owner, s.person)
                    .set(replication::purpose, u"Fewer calls"_s)
                    .set(replication::criteria, u"Half as many"_s)
                    .set(replication::adoptedOn, *PartialDate::fromText(u"2026-03-02")));
        }));
    });
    row("links", story, u"plan.pdf, gone.png · Challenge"_s, [](Scene& s) {
        RecordPatch patch;
        patch.sections = std::vector<Section>{{0, {}, u"challenge"_s, u"Challenge"_s, 2,
            u"[plan](files/plan.pdf) ![door](door.png) ![gone](<gone.png>)"_s}};
        s.patch(story::kind, s.story, patch);
    });
    row("trashed", u"Told by a leader"_s, u"Gone"_s, [](Scene& s) {
        Record record = makeStory(u"Told by a leader"_s);
        record.set(story::teams, {s.team});
        record.set(story::useCase, s.useCase);
        const RecordId owner = s.portfolio.add(makePerson(u"Gone"_s));
        record.set(story::owner, owner);
        const RecordId id = s.portfolio.add(record);
        Record file = s.file(u"a.png"_s, u"image/png"_s);
        file.set(attachment::story, id);
        s.portfolio.add(file);
        QVERIFY(s.portfolio.session().write(
            u"t"_s, [&](UnitOfWork& work) { return trashRecord(work, person::kind, owner); }));
    });
    row("dates", story, u"Lesson Date: the other day"_s, [](Scene& s) {
        RecordPatch patch;
        patch.extras = std::vector<Extra>{{0, u"Lesson Date"_s, u"the other day"_s}, {0, u"Topic"_s, u"1"_s}};
        s.patch(story::kind, s.story, patch);
    });
}

void tst_Quality::eachCheckFindsItsOwn()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, title);
    QFETCH(QString, detail);
    Scene scene;
    spoil(scene);
    const QString key = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(scene.found(), QStringList{key});
    for (const QualityCheck& check : qualityChecks()) {
        if (key != QLatin1StringView(check.key))
            continue;
        const auto rows = qualityRows(scene.portfolio.session(), check);
        QVERIFY(rows);
        QCOMPARE(rows->size(), size_t(1));
        QCOMPARE(rows->front().title, title);
        QCOMPARE(rows->front().detail, detail);
        // What can be edited exists, and the page that opens is one that records have.
        const RecordSchema& schema = scene.portfolio.session().schemas().of(rows->front().record.kind);
        for (const QString& field : rows->front().fields.isEmpty() ? check.fieldKeys() : rows->front().fields)
            QVERIFY2(schema.field(field), qPrintable(field));
        return;
    }
    QFAIL("no such check");
}

void tst_Quality::everyCheckCountsWhatItShows()
{
    QTemporaryDir folder;
    FakeServices fake;
    QVERIFY(createSamplePortfolio(folder.filePath(u"sample.encore"_s), fake.services()));
    auto session = Session::open(folder.filePath(u"sample.encore"_s), Access::ReadOnly, fake.services());
    QVERIFY(session);
    QSet<QString> keys;
    for (const QualityCheck& check : qualityChecks()) {
        const auto rows = qualityRows(**session, check, 100'000);
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().detail));
        QCOMPARE(countQuality(**session, check).valueOr(-1), qint64(rows->size()));
        QVERIFY(*check.title && *check.advice);
        keys.insert(QString::fromLatin1(check.key));
    }
    QCOMPARE(size_t(keys.size()), qualityChecks().size());
}

void tst_Quality::tagsTellWhereTheyAre()
{
    Scene scene;
    Record record = makePerson(u"John"_s);
    record.set(person::tags, {scene.tag});
    scene.portfolio.add(record);
    const auto tags = tagUses(scene.portfolio.session());
    QVERIFY(tags);
    QCOMPARE(tags->size(), size_t(1));
    QCOMPARE(tags->front().count, qint64(2));
    QCOMPARE(tags->front().byKind.size(), size_t(2));
    const auto colours = tagColours(scene.portfolio.database());
    QVERIFY(colours);
    QCOMPARE(colours->at(u"paper"_s), u"#B26A00"_s);
}

QTEST_GUILESS_MAIN(tst_Quality)
#include "tst_quality.moc"

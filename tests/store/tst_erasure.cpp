// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/backup.h"
#include "model/domain/kinds.h"
#include "model/store/blobs.h"
#include "model/store/erasure.h"
#include "model/store/history.h"
#include "model/store/records.h"
#include "model/store/textindex.h"
#include "tests/support/testportfolio.h"

#include <QFile>
#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

const QString kName = u"Quirina Öberg"_s;
const QString kMail = u"quirina.oeberg@example.org"_s;
const QString kAlias = u"Qöb"_s;
const QString kPhoto = u"photo-bytes-of-a-smiling-face"_s;

// A person who has left traces everywhere: credits, quotes, pictures, edits, deletions, an import.
class TracedPerson
{
public:
    TracedPerson()
    {
        person = portfolio.add(personRecord());
        write(u"move of Quirina Öberg"_s, [this](UnitOfWork& work) {
            return updateRecord(work, person::kind, person, 0, RecordPatch().set(person::phone, u"+49 4711 998877"_s));
        });
        story = portfolio.add(storyRecord());
        other = portfolio.add(makePerson(u"Bo Lind"_s));
        write(u"credits"_s, [this](UnitOfWork& work) { return addCredits(work); });
        edit(u"It began when Quirina Öberg asked."_s);
        edit(u"It began when somebody asked."_s);
        write(u"photo"_s, [this](UnitOfWork& work) -> Status {
            return addAttachment(work, u"person"_s, person, u"quirina.jpg"_s, kPhoto.toUtf8()).ok() ? Status()
                                                                                                    : Error{};
        });
        write(u"undone"_s, [this](UnitOfWork& work) {
            return updateRecord(
                work, person::kind, person, 0, RecordPatch().set(person::notes, u"Ask Qöb about cranes"_s));
        });
        (void)portfolio.session().undo();
    }

    void write(const QString& label, const std::function<Status(UnitOfWork&)>& work)
    {
        portfolio.fake().now = portfolio.fake().now.addSecs(60);
        const auto done = portfolio.session().write(label, work);
        sound = sound && done.ok();
    }
    void edit(const QString& text)
    {
        write(u"edit"_s, [this, text](UnitOfWork& work) {
            return updateRecord(
                work, story::kind, story, 0, RecordPatch().set(story::summary, text).set(story::owner, other));
        });
    }
    /// The names found in the bytes of the portfolio and its write-ahead log.
    QStringList traces()
    {
        QStringList found;
        for (const QString& suffix : {u""_s, u"-wal"_s}) {
            QFile file(portfolio.path() + suffix);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            for (const QString& word : {kName, kMail, kAlias, kPhoto, u"998877"_s, u"quirina"_s, u"öberg"_s}) {
                if (bytes.contains(word.toUtf8()))
                    found << word + suffix;
            }
        }
        return found;
    }

    TestPortfolio portfolio;
    RecordId person;
    RecordId other;
    RecordId story;
    RecordId quote;
    RecordId contribution;
    bool sound = true;

private:
    static Record personRecord()
    {
        Record record = makePerson(kName);
        record.set(person::email, kMail);
        record.set(person::aliases, QString(u"Rina Bergmann; "_s + kAlias));
        record.extras = {{0, u"nickname"_s, kAlias}};
        return record;
    }
    Record storyRecord() const
    {
        Record record = makeStory(u"The list that ended the calls"_s);
        record.set(story::owner, person);
        return record;
    }
    Status addCredits(UnitOfWork& work)
    {
        Record credit;
        credit.kind = contribution::kind;
        credit.set(contribution::person, person);
        credit.set(contribution::story, story);
        ENCORE_ASSIGN(made, addRecord(work, credit));
        contribution = made;
        Record said;
        said.kind = quote::kind;
        said.set(quote::text, u"We simply stopped asking twice."_s);
        said.set(quote::person, person);
        said.set(quote::attribution, u"Q. Oeb., dispatcher"_s);
        said.set(quote::story, story);
        ENCORE_ASSIGN(quoted, addRecord(work, said));
        quote = quoted;
        Record from;
        from.kind = source::kind;
        from.set(source::name, u"people.csv: Quirina Öberg"_s);
        from.set(source::recordKind, u"person"_s);
        from.set(source::recordNumber, person.value);
        return addRecord(work, from).ok() ? Status() : Error{};
    }
};

} // namespace

class tst_Erasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftInTheFile();
    void creditsStayWithAFormerColleague();
    void everyOlderStepCanStillBeUndone();
    void creditsOfSomebodyInTheTrashStandAgain();
    void mentionsAreListedAndKept();
    void mentionsAreReplacedOnRequest();
    void aFirstNameAloneIsListedAndNeverReplaced();
    void backupsThatHoldThePersonAreListed();
    void otherPeopleKeepTheirHistory();
    void standInCannotBeErased();
    void previewChangesNothing();
};

void tst_Erasure::nothingIsLeftInTheFile()
{
    TracedPerson traced;
    QVERIFY(traced.sound);
    QVERIFY(!traced.traces().isEmpty());
    const auto report = erasePerson(traced.portfolio.session(), traced.person);
    QVERIFY(report);
    QVERIFY(report->tracesGone);
    QCOMPARE(report->mentions.size(), size_t(0));
    QCOMPARE(report->attachments, 1);
    QCOMPARE(traced.traces(), QStringList());
    QVERIFY(TextIndex(traced.portfolio.database()).integrityCheck());
    traced.portfolio.close();
    QCOMPARE(traced.traces(), QStringList());
}

void tst_Erasure::creditsStayWithAFormerColleague()
{
    TracedPerson traced;
    const auto report = erasePerson(traced.portfolio.session(), traced.person);
    QVERIFY(report);
    QCOMPARE(report->credits, 2);
    QVERIFY(report->changes.touches(contribution::kind, traced.contribution));
    const Record quote = traced.portfolio.get(quote::kind, traced.quote);
    QCOMPARE(quote.get(quote::attribution), u"a former colleague"_s);
    const Record credit = traced.portfolio.get(contribution::kind, traced.contribution);
    const RecordId standIn = credit.get(contribution::person);
    QVERIFY(standIn.valid() && standIn != traced.person);
    QCOMPARE(traced.portfolio.get(person::kind, standIn).get(person::name), u"a former colleague"_s);
    QCOMPARE(quote.get(quote::person), standIn);
    QVERIFY(
        !getRecord(traced.portfolio.database(), traced.portfolio.session().schemas().of(person::kind), traced.person));
}

void tst_Erasure::everyOlderStepCanStillBeUndone()
{
    TracedPerson traced;
    QVERIFY(erasePerson(traced.portfolio.session(), traced.person));
    int undone = 0;
    for (;; ++undone) {
        const auto step = traced.portfolio.session().undo();
        if (!step) {
            QCOMPARE(step.error().code, ErrorCode::NotFound);
            break;
        }
        QCOMPARE(traced.traces(), QStringList());
    }
    QVERIFY(undone >= 5);
    while (traced.portfolio.session().redo()) { }
    QCOMPARE(traced.traces(), QStringList());
    QCOMPARE(traced.portfolio.get(story::kind, traced.story).get(story::summary), u"It began when somebody asked."_s);
}

void tst_Erasure::creditsOfSomebodyInTheTrashStandAgain()
{
    TracedPerson traced;
    traced.write(u"deletion"_s, [&](UnitOfWork& work) { return trashRecord(work, person::kind, traced.person); });
    QVERIFY(traced.portfolio.get(contribution::kind, traced.contribution).trashedAt.isValid());
    QVERIFY(erasePerson(traced.portfolio.session(), traced.person));
    QVERIFY(!traced.portfolio.get(contribution::kind, traced.contribution).trashedAt.isValid());
    while (traced.portfolio.session().undoHead()->has_value())
        QVERIFY(traced.portfolio.session().undo());
    QCOMPARE(traced.traces(), QStringList());
}

void tst_Erasure::mentionsAreListedAndKept()
{
    TracedPerson traced;
    traced.edit(u"Thanks to QUIRINA öberg, who asked."_s);
    traced.edit(u"Many thanks to Quirina Öberg, who asked."_s);
    const auto report = erasePerson(traced.portfolio.session(), traced.person);
    QVERIFY(report);
    QCOMPARE(report->mentions.size(), size_t(1));
    QCOMPARE(report->mentions.front().record, (RecordRef{story::kind, traced.story}));
    QCOMPARE(report->mentions.front().title, u"The list that ended the calls"_s);
    QCOMPARE(report->mentions.front().places, QStringList{u"summary"_s});
    QCOMPARE(traced.portfolio.get(story::kind, traced.story).get(story::summary),
        u"Many thanks to Quirina Öberg, who asked."_s);
    // The former wordings are gone, yet nothing stops an undo.
    while (traced.portfolio.session().undoHead()->has_value())
        QVERIFY(traced.portfolio.session().undo());
}

void tst_Erasure::mentionsAreReplacedOnRequest()
{
    TracedPerson traced;
    traced.edit(u"Thanks to Quirina Öberg (Qöb), who asked; Qöbbel is somebody else."_s);
    QVERIFY(erasePerson(traced.portfolio.session(), traced.person, {.replaceMentions = true}));
    QCOMPARE(traced.portfolio.get(story::kind, traced.story).get(story::summary),
        u"Thanks to a former colleague (a former colleague), who asked; Qöbbel is somebody else."_s);
    QVERIFY(!traced.traces().contains(kName));
    while (traced.portfolio.session().undoHead()->has_value())
        QVERIFY(traced.portfolio.session().undo());
    QVERIFY(!traced.traces().contains(kName));
}

void tst_Erasure::aFirstNameAloneIsListedAndNeverReplaced()
{
    TracedPerson traced;
    traced.portfolio.add(makePerson(u"Lars Öberg"_s));
    traced.edit(
        u"Quirina Öberg asked twice. Then Quirina called; Öberg of the yard and a quirina pear did not help."_s);
    const auto report = erasePerson(traced.portfolio.session(), traced.person, {.replaceMentions = true});
    QVERIFY(report);
    // "Öberg" is Lars as well; the pear is no name.
    QCOMPARE(report->mentions.size(), size_t(1));
    QCOMPARE(report->mentions.front().record, (RecordRef{story::kind, traced.story}));
    QVERIFY(!report->mentions.front().certain);
    QCOMPARE(traced.portfolio.get(story::kind, traced.story).get(story::summary),
        u"a former colleague asked twice. Then Quirina called; Öberg of the yard and a quirina pear did not help."_s);

    TracedPerson only;
    only.edit(u"Quirina Öberg asked."_s);
    const auto none = erasePerson(only.portfolio.session(), only.person, {.replaceMentions = true});
    QVERIFY(none && none->mentions.empty());
}

void tst_Erasure::backupsThatHoldThePersonAreListed()
{
    TracedPerson traced;
    const auto with = backupBeside(traced.portfolio.database(), traced.portfolio.fake().services().clock, u"daily"_s);
    QVERIFY(with);
    const auto report = erasePerson(traced.portfolio.session(), traced.person);
    QVERIFY(report);
    QCOMPARE(report->backups.size(), size_t(1));
    QCOMPARE(QFileInfo(report->backups.front().path), QFileInfo(*with));
    traced.portfolio.fake().now = traced.portfolio.fake().now.addDays(1);
    QVERIFY(backupBeside(traced.portfolio.database(), traced.portfolio.fake().services().clock, u"daily"_s));
    const auto next = erasePerson(traced.portfolio.session(), traced.other);
    QVERIFY(next);
    QCOMPARE(next->backups.size(), size_t(2));
}

void tst_Erasure::otherPeopleKeepTheirHistory()
{
    TracedPerson traced;
    traced.write(u"edit"_s, [&](UnitOfWork& work) {
        return updateRecord(work, person::kind, traced.other, 0, RecordPatch().set(person::email, u"bo@example.org"_s));
    });
    QVERIFY(erasePerson(traced.portfolio.session(), traced.person));
    const auto history = historyOf(traced.portfolio.database(), person::kind, traced.other);
    QVERIFY(history);
    QCOMPARE(history->size(), size_t(2));
    QVERIFY(history->back().created);
    QCOMPARE(traced.portfolio.get(person::kind, traced.other).get(person::name), u"Bo Lind"_s);
}

void tst_Erasure::standInCannotBeErased()
{
    TracedPerson traced;
    QVERIFY(erasePerson(traced.portfolio.session(), traced.person));
    const RecordId standIn = traced.portfolio.get(contribution::kind, traced.contribution).get(contribution::person);
    const auto again = erasePerson(traced.portfolio.session(), standIn);
    QCOMPARE(again.error().code, ErrorCode::Invalid);
    QCOMPARE(erasePerson(traced.portfolio.session(), RecordId{4711}).error().code, ErrorCode::NotFound);
}

void tst_Erasure::previewChangesNothing()
{
    TracedPerson traced;
    const QString before = traced.portfolio.dump();
    const auto report = previewErasure(traced.portfolio.session(), traced.person);
    QVERIFY(report);
    QCOMPARE(report->name, kName);
    QCOMPARE(report->credits, 2);
    QCOMPARE(traced.portfolio.dump(), before);
}

QTEST_GUILESS_MAIN(tst_Erasure)
#include "tst_erasure.moc"

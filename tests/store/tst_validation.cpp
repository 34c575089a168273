// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clean/merge.h"
#include "model/domain/kinds.h"
#include "model/domain/valuerules.h"
#include "model/store/benefits.h"
#include "model/store/bulkedit.h"
#include "model/store/relations.h"
#include "tests/support/testportfolio.h"

#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

struct Books : TestPortfolio
{
    RecordId story, replication, person, figure;

    Books()
    {
        person = add(makePerson(u"Fin Ance"_s));
        story = add(makeStory(u"One list"_s));
        Record copy;
        copy.kind = replication::kind;
        copy.set(replication::useCase, add(makeUseCase(u"List"_s)));
        copy.set(replication::team, add(makeTeam(u"Night"_s)));
        replication = add(copy);
        figure = add(benefitRecord());
    }
    Record benefitRecord() const
    {
        Record record;
        record.kind = benefit::kind;
        record.set(benefit::name, u"Time"_s);
        record.set(benefit::story, story);
        record.set(benefit::baseline, 30.0);
        record.set(benefit::actual, 10.0);
        return record;
    }
    Status write(const std::function<Status(UnitOfWork&)>& work)
    {
        const auto done = session().write(u"t"_s, work);
        return done ? Status() : Status(done.error());
    }
    Status patch(RecordId id, const RecordPatch& patch)
    {
        return write([&](UnitOfWork& work) { return updateRecord(work, benefit::kind, id, 0, patch); });
    }
    Status validate(std::optional<double> value = {})
    {
        return write([&](UnitOfWork& work) {
            return validateBenefit(work, figure, person, PartialDate(QDate(2026, 2, 1)), value);
        });
    }
    RecordId revise(RecordId id)
    {
        RecordId made;
        const Status done = write([&](UnitOfWork& work) -> Status {
            ENCORE_ASSIGN(added, reviseBenefit(work, id));
            made = added;
            return {};
        });
        return done ? made : RecordId();
    }
};

QString rule(const Status& status)
{
    return status ? QString() : status.error().context.value(u"rule"_s);
}

} // namespace

class tst_Validation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBenefitCannotHaveTwoOwnersOrNone()
    {
        Books books;
        Record both = books.benefitRecord();
        both.set(benefit::replication, books.replication);
        QVERIFY(!books.add(both).valid());
        Record none = books.benefitRecord();
        none.clear(benefit::story);
        QVERIFY(!books.add(none).valid());
        QCOMPARE(rule(books.patch(books.figure, RecordPatch().set(benefit::replication, books.replication))),
            u"one_owner"_s);
        QCOMPARE(rule(books.patch(books.figure, RecordPatch().set(benefit::story, RecordId()))), u"one_owner"_s);
        RecordPatch move;
        move.set(benefit::replication, books.replication).set(benefit::story, RecordId());
        QVERIFY(books.patch(books.figure, move).ok());
        QCOMPARE(books.get(benefit::kind, books.figure).get(benefit::replication), books.replication);
    }

    void aFormMovesItToItsNewOwner()
    {
        Books books;
        QVERIFY(books.write([&](UnitOfWork& work) {
            return applyChange(
                work, benefit::kind, books.figure, 0, {u"replication"_s, Value(books.replication), {}, false});
        }));
        const Record moved = books.get(benefit::kind, books.figure);
        QCOMPARE(moved.get(benefit::replication), books.replication);
        QVERIFY(!moved.has(benefit::story));
    }

    void validationKeepsFigureWhoAndWhen()
    {
        Books books;
        QVERIFY(books.validate().ok());
        const Record record = books.get(benefit::kind, books.figure);
        QCOMPARE(*record.get(benefit::validated), 10.0);
        QCOMPARE(record.get(benefit::validatedBy), books.person);
        QCOMPARE(figureStage(record), FigureStage::Validated);
    }

    void financeMaySeeAnotherFigure()
    {
        Books books;
        QVERIFY(books.validate(12.0).ok());
        QCOMPARE(*books.get(benefit::kind, books.figure).get(benefit::validated), 12.0);
    }

    void withoutAFigureNothingCanBeValidated()
    {
        Books books;
        QVERIFY(books.patch(books.figure, [] {
            RecordPatch patch;
            patch.values[u"actual"_s] = Value();
            return patch;
        }()));
        QCOMPARE(rule(books.validate()), u"no_figure"_s);
        QCOMPARE(rule(books.write([&](UnitOfWork& work) {
            return validateBenefit(work, books.figure, {}, PartialDate(QDate(2026, 2, 1)), 3.0);
        })),
            u"who_and_when"_s);
    }

    void nobodyHasValidatedYetOnADayToCome()
    {
        Books books;
        const auto ahead = [&books](const Field<PartialDate>& field) {
            const auto done = books.patch(books.figure, RecordPatch().set(field, PartialDate(QDate(2027, 2, 1))));
            return done ? QString() : done.error().context.value(u"missing"_s);
        };
        for (const Field<PartialDate>* field : {&benefit::validatedOn, &benefit::actualOn, &benefit::convertedOn})
            QCOMPARE(ahead(*field), u"future"_s);
        QCOMPARE(ahead(benefit::targetOn), QString());
    }

    void theFieldsAloneValidateToo()
    {
        Books books;
        QVERIFY(books.patch(books.figure, RecordPatch().set(benefit::validatedBy, books.person)).ok());
        QVERIFY(
            books.patch(books.figure, RecordPatch().set(benefit::validatedOn, PartialDate(QDate(2026, 2, 1)))).ok());
        QCOMPARE(*books.get(benefit::kind, books.figure).get(benefit::validated), 10.0);
    }

    void aValidatedBenefitStaysAsItIs()
    {
        Books books;
        QVERIFY(books.validate().ok());
        const Status refused = books.patch(books.figure, RecordPatch().set(benefit::actual, 5.0));
        QCOMPARE(rule(refused), u"validated"_s);
        QVERIFY(refused.error().detail.contains(u"revision"_s));
        QCOMPARE(rule(books.patch(books.figure, RecordPatch().set(benefit::validatedBy, RecordId()))), u"validated"_s);
        QVERIFY(books.patch(books.figure, RecordPatch().set(benefit::notes, u"Seen in the ledger."_s)).ok());
        QVERIFY(books.patch(books.figure, RecordPatch().set(benefit::actual, 10.0)).ok()); // nothing changes
    }

    void manyAtOnceAreJudgedAlike()
    {
        Books books;
        const RecordId other = books.add(books.benefitRecord());
        QVERIFY(books.validate().ok());
        BulkEdit edit;
        edit.change.key = u"confidence"_s;
        edit.change.value = 50.0;
        const std::vector<RecordId> ids{books.figure, other};
        const auto plan = planBulk(books.session(), benefit::kind, ids, edit);
        QVERIFY(plan.ok());
        QCOMPARE(plan->rows[0].state, BulkState::Refused);
        QCOMPARE(plan->rows[0].rule, u"validated"_s);
        QCOMPARE(plan->rows[1].state, BulkState::Changed);
        QVERIFY(books.write([&](UnitOfWork& work) -> Status {
            const std::vector<BulkTarget> targets{{books.figure, 0}, {other, 0}};
            ENCORE_ASSIGN(counts, applyBulk(work, benefit::kind, targets, edit));
            return counts.changed == 1 && counts.refused == 1 ? Status() : Status(Error{});
        }));
        QVERIFY(!books.get(benefit::kind, books.figure).has(benefit::confidence));
        QCOMPARE(*books.get(benefit::kind, other).get(benefit::confidence), 50.0);
    }

    void aRevisionTakesItsPlaceAndUndoBringsItBack()
    {
        Books books;
        QVERIFY(!books.revise(books.figure).valid()); // not validated yet
        QVERIFY(books.validate().ok());
        const QString before = books.dump();
        const RecordId revision = books.revise(books.figure);
        QVERIFY(revision.valid());
        const Record made = books.get(benefit::kind, revision);
        QCOMPARE(made.get(benefit::revises), books.figure);
        QVERIFY(!made.has(benefit::validated) && !isValidated(made));
        QVERIFY(books.patch(revision, RecordPatch().set(benefit::actual, 5.0)).ok());
        QVERIFY(!books.revise(books.figure).valid()); // the revision is the one to revise
        const auto former = supersededBenefits(books.database());
        QCOMPARE(*former, std::set<qint64>{books.figure.value});
        const auto chain = revisionsOf(books.database(), revision);
        QCOMPARE(*chain, (std::vector<RecordId>{revision, books.figure}));
        QVERIFY(books.session().undo());
        QVERIFY(books.session().undo());
        QCOMPARE(books.dump(), before);
    }

    void aCopyIsNotValidated()
    {
        Books books;
        QVERIFY(books.validate().ok());
        RecordId copy;
        QVERIFY(books.write([&](UnitOfWork& work) -> Status {
            ENCORE_ASSIGN(made, duplicateRecord(work, benefit::kind, books.figure));
            copy = made;
            return {};
        }));
        QVERIFY(!isValidated(books.get(benefit::kind, copy)));
    }

    // What a validated benefit is reckoned with stays, too: one by one and in bulk; what nobody has validated follows.
    void aCostThatIsValidatedStays()
    {
        Books books;
        Record hour;
        hour.kind = unitcost::kind;
        hour.set(unitcost::name, u"Hour"_s);
        hour.set(unitcost::unit, u"h"_s);
        hour.set(unitcost::amount, Money{4000, u"EUR"_s});
        const RecordId cost = books.add(hour);
        QVERIFY(books.patch(books.figure, RecordPatch().set(benefit::unitCost, cost)).ok());
        const auto raise = [&books, cost](qint64 cents) {
            return books.write([&](UnitOfWork& work) {
                return updateRecord(
                    work, unitcost::kind, cost, 0, RecordPatch().set(unitcost::amount, Money{cents, u"EUR"_s}));
            });
        };
        QVERIFY(raise(4500).ok());
        QVERIFY(books.validate().ok());
        QCOMPARE(rule(raise(5000)), u"validated"_s);
        QVERIFY(books
                    .write([&](UnitOfWork& work) {
                        return updateRecord(
                            work, unitcost::kind, cost, 0, RecordPatch().set(unitcost::notes, u"Asked."_s));
                    })
                    .ok());
        BulkEdit edit;
        edit.change.key = u"unit"_s;
        edit.change.value = u"min"_s;
        const std::vector<RecordId> ids{cost};
        const auto plan = planBulk(books.session(), unitcost::kind, ids, edit);
        QVERIFY(plan.ok());
        QCOMPARE(plan->rows[0].rule, u"validated"_s);
        QCOMPARE(books.get(unitcost::kind, cost).get(unitcost::amount), (Money{4500, u"EUR"_s}));
    }

    void aMergeOfPeopleReachesValidatedBenefits()
    {
        Books books;
        QVERIFY(books.validate().ok());
        const RecordId same = books.add(makePerson(u"Fin Ance"_s));
        const Status merged =
            books.write([&](UnitOfWork& work) { return mergeRecords(work, person::kind, same, books.person, {}); });
        QVERIFY2(merged.ok(), merged ? "" : qPrintable(merged.error().detail));
        QCOMPARE(books.get(benefit::kind, books.figure).get(benefit::validatedBy), same);
    }
};

QTEST_APPLESS_MAIN(tst_Validation)
#include "tst_validation.moc"

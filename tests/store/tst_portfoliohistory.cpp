// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/store/portfoliohistory.h"
#include "tests/support/testportfolio.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace encore;

namespace {

RecordPatch oneLine(const QString& text)
{
    RecordPatch patch;
    patch.set(story::oneLine, text);
    return patch;
}

// A story is made, told in one line, given a text by somebody else; a team is made in between.
class Told : public TestPortfolio
{
public:
    Told()
    {
        shift = add(makeStory(u"Shift book"_s));
        tick();
        edit(u"first line"_s, oneLine(u"One"_s));
        tick();
        team = add(makeTeam(u"Crane crew"_s));
        tick();
        fake().author = u"Mira"_s;
        RecordPatch text;
        text.sections = {Section{0, {}, u"challenge"_s, u"Challenge"_s, 2, u"Paper."_s}};
        edit(u"text"_s, text);
    }
    void edit(const QString& label, const RecordPatch& patch)
    {
        const auto done =
            session().write(label, [&](UnitOfWork& work) { return updateRecord(work, story::kind, shift, 0, patch); });
        steps[label] = done ? done->step : 0;
    }
    void tick() { fake().now = fake().now.addDays(1); }
    QStringList labels(const HistoryFilter& filter, qint64 before = 0, int limit = 100)
    {
        QStringList out;
        const auto found = portfolioHistory(session(), filter, before, limit);
        for (const PortfolioStep& each : found.valueOr(std::vector<PortfolioStep>()))
            out << each.step.label;
        return out;
    }
    bool takeBack(qint64 step)
    {
        return session().write(u"taking back"_s, [&](UnitOfWork& work) { return takeBackStep(work, step); }).ok();
    }

    RecordId shift;
    RecordId team;
    std::map<QString, qint64> steps;
};

} // namespace

class tst_PortfolioHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreFoundByPersonKindDayAndTitle();
    void aStepNamesWhatItTouched();
    void anOlderStepIsTakenBackAndLaterOnesStay();
    void aStepIsNotTakenBackOverALaterChange();
    void whatAStepMadeMovesToTheTrash();
    void whatAStepDeletedComesBack();
};

void tst_PortfolioHistory::stepsAreFoundByPersonKindDayAndTitle()
{
    Told portfolio;
    HistoryFilter filter;
    const QStringList all = portfolio.labels(filter);
    QCOMPARE(all.size(), 4);
    QCOMPARE(all.first(), u"text"_s);
    filter.author = u"Mira"_s;
    QCOMPARE(portfolio.labels(filter), QStringList{u"text"_s});
    filter = {};
    filter.kind = u"team"_s;
    QCOMPARE(portfolio.labels(filter).size(), 1);
    filter = {};
    filter.text = u"shift"_s;
    QCOMPARE(portfolio.labels(filter).size(), 3);
    filter.text = u"FIRST"_s;
    QCOMPARE(portfolio.labels(filter), QStringList{u"first line"_s});
    filter.text = u"100 %"_s;
    QCOMPARE(portfolio.labels(filter), QStringList());
    filter = {};
    filter.since = portfolio.fake().now.toLocalTime().date().addDays(-1);
    QCOMPARE(portfolio.labels(filter).size(), 2);
    filter.until = filter.since;
    QCOMPARE(portfolio.labels(filter).size(), 1);
    QCOMPARE(portfolio.labels({}, portfolio.steps[u"text"_s], 1).size(), 1);
    QCOMPARE(historyAuthors(portfolio.database()).valueOr(QStringList()), (QStringList{u"Mira"_s, u"Tester"_s}));
}

void tst_PortfolioHistory::aStepNamesWhatItTouched()
{
    Told portfolio;
    QVERIFY(portfolio.session().write(u"many"_s, [](UnitOfWork& work) -> Status {
        for (int i = 0; i < 300; ++i)
            ENCORE_TRY(addRecord(work, makeTeam(u"Team %1"_s.arg(i))));
        return {};
    }));
    const auto steps = portfolioHistory(portfolio.session(), {}, 0, 2);
    QVERIFY(steps && steps->size() == 2);
    QCOMPARE(steps->at(0).records, 300);
    QCOMPARE(steps->at(0).title, u"Team 0"_s);
    QCOMPARE(steps->at(1).records, 1);
    QCOMPARE(steps->at(1).title, u"Shift book"_s);
    QCOMPARE(steps->at(1).kind, story::kind);
}

void tst_PortfolioHistory::anOlderStepIsTakenBackAndLaterOnesStay()
{
    Told portfolio;
    QVERIFY(portfolio.takeBack(portfolio.steps[u"first line"_s]));
    const Record record = portfolio.get(story::kind, portfolio.shift);
    QCOMPARE(record.get(story::oneLine), QString());
    QCOMPARE(record.sections.size(), size_t(1));
    QVERIFY(portfolio.session().undo());
    QCOMPARE(portfolio.get(story::kind, portfolio.shift).get(story::oneLine), u"One"_s);
    QVERIFY(portfolio.takeBack(portfolio.steps[u"text"_s]));
    QVERIFY(portfolio.get(story::kind, portfolio.shift).sections.empty());
}

void tst_PortfolioHistory::aStepIsNotTakenBackOverALaterChange()
{
    Told portfolio;
    portfolio.edit(u"second line"_s, oneLine(u"Two"_s));
    const QString before = portfolio.dump();
    QVERIFY(!portfolio.takeBack(portfolio.steps[u"first line"_s]));
    QCOMPARE(portfolio.dump(), before);
    QVERIFY(portfolio.takeBack(portfolio.steps[u"second line"_s]));
    QCOMPARE(portfolio.get(story::kind, portfolio.shift).get(story::oneLine), u"One"_s);
}

void tst_PortfolioHistory::whatAStepMadeMovesToTheTrash()
{
    Told portfolio;
    const auto steps = portfolioHistory(portfolio.session(), {{}, {}, u"team"_s, {}, {}}, 0, 1);
    QVERIFY(steps && portfolio.takeBack(steps->front().step.id));
    QVERIFY(portfolio.get(team::kind, portfolio.team).trashedAt.isValid());
    QVERIFY(!portfolio.get(story::kind, portfolio.shift).trashedAt.isValid());
}

void tst_PortfolioHistory::whatAStepDeletedComesBack()
{
    Told portfolio;
    RecordPatch none;
    none.sections.emplace();
    portfolio.edit(u"no text"_s, none);
    portfolio.edit(u"another line"_s, oneLine(u"Two"_s));
    QVERIFY(portfolio.get(story::kind, portfolio.shift).sections.empty());
    QVERIFY(portfolio.takeBack(portfolio.steps[u"no text"_s]));
    const Record record = portfolio.get(story::kind, portfolio.shift);
    QCOMPARE(record.sections.size(), size_t(1));
    QCOMPARE(record.sections.front().text, u"Paper."_s);
    QCOMPARE(record.get(story::oneLine), u"Two"_s);
}

QTEST_GUILESS_MAIN(tst_PortfolioHistory)
#include "tst_portfoliohistory.moc"

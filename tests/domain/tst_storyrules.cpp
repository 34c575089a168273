// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/story.h"
#include "model/domain/storyrules.h"

#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

class tst_StoryRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyStoryMissesEverything();
    void completeStoryMissesNothing();
    void sectionsWeighTwice();
    void templateDecidesWhatIsAsked();
    void translationIsNoSection();
};

namespace {

Record complete()
{
    Record record;
    record.set(story::title, u"Ask once"_s);
    record.set(story::oneLine, u"One form instead of three."_s);
    record.set(story::permission, u"named"_s);
    record.set(story::reviewBy, *PartialDate::fromText(u"2027"));
    for (const QString& key : {u"challenge"_s, u"solution"_s, u"results"_s})
        record.sections.push_back({0, {}, key, key, 2, u"Text."_s});
    return record;
}

} // namespace

void tst_StoryRules::emptyStoryMissesEverything()
{
    const Completeness result = storyCompleteness(Record(), {});
    QCOMPARE(result.share, 0.0);
    QCOMPARE(result.missingSections, QStringList({u"challenge"_s, u"solution"_s, u"results"_s}));
    QCOMPARE(result.missingExtras.size(), 6);
}

void tst_StoryRules::completeStoryMissesNothing()
{
    const Completeness result = storyCompleteness(complete(), {true, true, true});
    QCOMPARE(result.share, 1.0);
    QVERIFY(result.missingSections.isEmpty() && result.missingExtras.isEmpty());
}

void tst_StoryRules::sectionsWeighTwice()
{
    // Three sections of weight 2 and six other things: 12 in all.
    Record record = complete();
    record.sections.pop_back();
    QCOMPARE(storyCompleteness(record, {true, true, true}).share, 10.0 / 12.0);
    QCOMPARE(storyCompleteness(complete(), {true, false, true}).share, 11.0 / 12.0);
}

void tst_StoryRules::templateDecidesWhatIsAsked()
{
    Record record = complete();
    record.set(story::templateKey, u"star"_s);
    QCOMPARE(storyCompleteness(record, {true, true, true}).missingSections,
        QStringList({u"situation"_s, u"task"_s, u"action"_s}));
}

void tst_StoryRules::translationIsNoSection()
{
    Record record = complete();
    record.sections.back().language = u"de"_s;
    QCOMPARE(storyCompleteness(record, {true, true, true}).missingSections, QStringList{u"results"_s});
}

QTEST_GUILESS_MAIN(tst_StoryRules)
#include "tst_storyrules.moc"

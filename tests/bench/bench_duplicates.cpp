// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clean/duplicates.h"
#include "model/db/portfoliofile.h"
#include "model/domain/kinds.h"
#include "model/exchange/generator.h"
#include "model/store/records.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPeople = 10'000;
constexpr double kSecondsForPeople = 10;
constexpr int kStories = 20'000;

// Syllables make as many given names and surnames as there are in a large company.
QString word(QRandomGenerator& random, int syllables)
{
    static const QStringList parts =
        u"ka ri na mo le sa ti bo den ra vi lo mar hel sen gu pe dro an tor el ya shi ko wen li"_s.split(u' ');
    QString made;
    for (int i = 0; i < syllables; ++i)
        made += parts[random.bounded(int(parts.size()))];
    return QString(made.left(1).toUpper() + made.mid(1));
}

// One in ten is there twice: with an initial, the surname first, in capitals or with a slip.
QString variant(const QString& name, int number)
{
    const qsizetype blank = name.indexOf(u' ');
    switch (number % 4) {
    case 0: return QString(name.left(1) + u". "_s + name.mid(blank + 1));
    case 1: return QString(name.mid(blank + 1) + u", "_s + name.left(blank));
    case 2: return name.toUpper();
    default: return QString(name.left(blank + 2) + name.mid(blank + 3));
    }
}

Status addPeople(Session& session)
{
    const auto done = session.write(u"people"_s, [](UnitOfWork& work) -> Status {
        QRandomGenerator random(7);
        QString last;
        for (int i = 0; i < kPeople; ++i) {
            const QString name =
                i % 10 == 9 ? variant(last, i / 10) : QString(word(random, 2) + u' ' + word(random, 3));
            Record record;
            record.kind = person::kind;
            record.set(person::name, name);
            record.set(person::organisation, word(random, 2));
            const Result<RecordId> added = addRecord(work, record);
            if (!added)
                return added.error();
            last = name;
        }
        return {};
    });
    return done ? Status() : Status(done.error());
}

bool measure(const QString& path, Kind kind, double bound)
{
    auto session = Session::open(path, Access::ReadOnly, systemServices(u"bench"_s));
    if (!session)
        return false;
    QElapsedTimer timer;
    timer.start();
    const auto found = findDuplicates(**session, kind);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (!found)
        return false;
    bench::print(u"duplicates of %1 (%2)"_s.arg(found->records).arg(QString(kind.key)),
        u"%1 s, %2 compared, %3 found"_s.arg(seconds, 0, 'f', 2).arg(found->compared).arg(found->pairs.size()),
        seconds / bound, 1.0, false);
    return true;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    const QString people = folder.filePath(u"people.encore"_s);
    const QString stories = folder.filePath(u"stories.encore"_s);
    if (!createPortfolio(people) || !generatePortfolio(stories, {kStories, 1}))
        return 1;
    {
        auto session = Session::open(people, Access::ReadWrite, systemServices(u"bench"_s));
        if (!session || !addPeople(**session))
            return 1;
    }
    return measure(people, person::kind, kSecondsForPeople) && measure(stories, story::kind, kSecondsForPeople) ? 0 : 1;
}

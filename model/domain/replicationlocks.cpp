// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What holds a replication to its word: the part of replicationrules.h about fixed plans, days in their order, and results after the process.
#include "model/domain/checkpoint.h"
#include "model/domain/replication.h"
#include "model/domain/replicationrules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// The days of the states that a replication has had, in the order of the way.
std::vector<std::pair<const FieldSpec*, PartialDate>> datesOf(const Record& record)
{
    std::vector<std::pair<const FieldSpec*, PartialDate>> dates;
    for (const Field<PartialDate>* field : {&replication::identifiedOn, &replication::contactedOn,
             &replication::consideringOn, &replication::acceptedOn, &replication::plannedOn, &replication::trialOn,
             &replication::adoptedOn, &replication::sustainedOn, &replication::endedOn}) {
        if (record.has(*field))
            dates.emplace_back(field, record.get(*field));
    }
    return dates;
}

} // namespace

Missing need(const QString& code, const QString& field, bool overridable, Sentence sentence)
{
    Missing missing;
    missing.code = code;
    missing.field = field;
    missing.overridable = overridable;
    missing.sentence = std::move(sentence);
    return missing;
}

Missing needCheckpoint(
    const QString& code, QLatin1StringView kind, const std::vector<Record>& checkpoints, Sentence sentence)
{
    Missing missing = need(code, {}, true, std::move(sentence));
    missing.add = QString(checkpoint::kind.key);
    missing.addKind = QString(kind);
    for (const Record& each : checkpoints) {
        if (each.get(checkpoint::checkpointKind) == kind && !each.has(checkpoint::doneOn))
            missing.record = each.id;
    }
    return missing;
}

bool isPlanLocked(const Record& record)
{
    const QString state = record.get(replication::state);
    if (state == "trial"_L1 || state == "reverted"_L1 || isInUse(state))
        return true;
    const bool waits = state == "stalled"_L1 || state == "deferred"_L1;
    return (waits || isEndState(state)) && record.has(replication::trialOn);
}

std::optional<Missing> lockOn(const Record& record, const QString& field)
{
    const bool purpose = field == QLatin1StringView(replication::purpose.key);
    if ((!purpose && field != QLatin1StringView(replication::criteria.key)) || !isPlanLocked(record))
        return {};
    if (isEmpty(record.value(field)))
        return {}; // what was never said is not fixed: old records can be completed
    return need(u"locked"_s, field, true,
        {QT_TRANSLATE_NOOP("encore", "“%1” has been fixed since the trial began."),
            {Word{purpose ? replication::purpose.label : replication::criteria.label}}});
}

std::vector<Missing> datesBackwards(const Record& record, const QStringList& changed)
{
    const auto dates = datesOf(record);
    std::vector<Missing> found;
    for (size_t later = 1; later < dates.size(); ++later) {
        for (size_t earlier = 0; earlier < later; ++earlier) {
            const auto& [first, before] = dates[earlier];
            const auto& [second, after] = dates[later];
            const bool concerned = changed.isEmpty() || changed.contains(QLatin1StringView(first->key))
                || changed.contains(QLatin1StringView(second->key));
            if (!concerned || before.firstDay() <= after.lastDay())
                continue;
            found.push_back(need(u"dates"_s, QString::fromLatin1(second->key), false,
                {QT_TRANSLATE_NOOP("encore", "“%1” (%2) lies before “%3” (%4)."),
                    {Word{second->label}, after.text(), Word{first->label}, before.text()}}));
        }
    }
    return found;
}

std::optional<Missing> notYet(const FieldSpec& field, const PartialDate& date, const QDate& today)
{
    if (date.isEmpty() || date.firstDay() <= today)
        return {};
    return need(u"future"_s, QString::fromLatin1(field.key), false,
        {QT_TRANSLATE_NOOP("encore", "“%1” (%2) has not come yet."), {Word{field.label}, date.text()}});
}

std::vector<Missing> datesAhead(const Record& record, const QDate& today, const QStringList& changed)
{
    std::vector<Missing> found;
    for (const auto& [field, date] : datesOf(record)) {
        if (!changed.isEmpty() && !changed.contains(QLatin1StringView(field->key)))
            continue;
        if (std::optional<Missing> ahead = notYet(*field, date, today))
            found.push_back(std::move(*ahead));
    }
    return found;
}

std::optional<Missing> resultsLock(const std::vector<Record>& checkpoints)
{
    if (lastDone(checkpoints, u"process_evaluation"))
        return {};
    return needCheckpoint(u"process_first"_s, "process_evaluation"_L1, checkpoints,
        {QT_TRANSLATE_NOOP(
             "encore", "The results are evaluated after the process; the process evaluation has not been done."),
            {}});
}

std::optional<double> processScore(const Record& record)
{
    double sum = 0;
    const std::array questions{
        &checkpoint::coherence, &checkpoint::participation, &checkpoint::action, &checkpoint::monitoring};
    for (const Field<qint64>* question : questions) {
        const std::optional<qint64> answer = record.get(*question);
        if (!answer)
            return {};
        sum += double(*answer);
    }
    return sum / double(questions.size());
}

bool processPassed(const Record& record)
{
    static constexpr double kEnough = 1.5;
    const QString verdict = record.get(checkpoint::verdict);
    if (verdict == "failed"_L1 || record.get(checkpoint::decision) == "stop"_L1)
        return false;
    return verdict == "passed"_L1 || processScore(record).value_or(0) >= kEnough;
}

const Record* lastDone(const std::vector<Record>& checkpoints, QStringView kind, const QDate& until)
{
    const Record* last = nullptr;
    for (const Record& each : checkpoints) {
        if (each.get(checkpoint::checkpointKind) != kind || !each.has(checkpoint::doneOn))
            continue;
        if (until.isValid() && each.get(checkpoint::doneOn).firstDay() > until)
            continue;
        if (!last || each.get(checkpoint::doneOn).text() >= last->get(checkpoint::doneOn).text())
            last = &each;
    }
    return last;
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lists, one entry each. Adding one takes a function in workfinds and nothing else.
#include "model/today/workfinds.h"

#include "model/domain/kinds.h"
#include "model/store/records.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr std::array kLists{
    WorkList{"captured"_L1, QT_TRANSLATE_NOOP("encore", "Captured and waiting"),
        QT_TRANSLATE_NOOP("encore", "Written down in a minute; the details fade if nobody asks"),
        QT_TRANSLATE_NOOP("encore", "Enrich…"), workfinds::captured},
    WorkList{"unexploited"_L1, QT_TRANSLATE_NOOP("encore", "Strong, and nobody copied it yet"),
        QT_TRANSLATE_NOOP("encore", "It worked and figures show it; the next team waits to hear of it"),
        QT_TRANSLATE_NOOP("encore", "Replicate…"), workfinds::unexploited},
    WorkList{"checkpoints"_L1, QT_TRANSLATE_NOOP("encore", "Checks that are due"),
        QT_TRANSLATE_NOOP("encore", "A look at the right time keeps a good start from fading"),
        QT_TRANSLATE_NOOP("encore", "Check…"), workfinds::checkpoints},
    WorkList{"silent"_L1, QT_TRANSLATE_NOOP("encore", "Going quiet"),
        QT_TRANSLATE_NOOP("encore", "Quiet replications die unseen; ask how it goes"),
        QT_TRANSLATE_NOOP("encore", "Ask…"), workfinds::silent},
    WorkList{"decisions"_L1, QT_TRANSLATE_NOOP("encore", "Decisions waiting"),
        QT_TRANSLATE_NOOP("encore", "Somebody cannot go on before these are taken"),
        QT_TRANSLATE_NOOP("encore", "Decide…"), workfinds::decisions},
    WorkList{"tasks"_L1, QT_TRANSLATE_NOOP("encore", "To do"),
        QT_TRANSLATE_NOOP("encore", "Tasks that are due this week or overdue"), QT_TRANSLATE_NOOP("encore", "Open"),
        workfinds::tasks},
    WorkList{"targets"_L1, QT_TRANSLATE_NOOP("encore", "Targets at risk"),
        QT_TRANSLATE_NOOP("encore", "Fewer teams reached than the time that is over asks for"),
        QT_TRANSLATE_NOOP("encore", "Look"), workfinds::targets},
    WorkList{"islands"_L1, QT_TRANSLATE_NOOP("encore", "Islands"),
        QT_TRANSLATE_NOOP("encore", "It works in one unit and has never left it"),
        QT_TRANSLATE_NOOP("encore", "Replicate…"), workfinds::islands},
    WorkList{"key_persons"_L1, QT_TRANSLATE_NOOP("encore", "Resting on one person"),
        QT_TRANSLATE_NOOP("encore", "If they leave, it goes with them; find a second pair of hands"),
        QT_TRANSLATE_NOOP("encore", "Look"), workfinds::keyPersons},
    WorkList{"external_first"_L1, QT_TRANSLATE_NOOP("encore", "Outside before inside"),
        QT_TRANSLATE_NOOP("encore", "Customers and partners are no place to try something out"),
        QT_TRANSLATE_NOOP("encore", "Look"), workfinds::externalFirst},
    WorkList{"quality"_L1, QT_TRANSLATE_NOOP("encore", "Put right"),
        QT_TRANSLATE_NOOP("encore", "Charts are only as good as what they count"),
        QT_TRANSLATE_NOOP("encore", "Put right…"), workfinds::quality},
};

} // namespace

std::span<const WorkList> workLists()
{
    return kLists;
}

const WorkList* workList(QStringView key)
{
    const auto found = std::ranges::find_if(kLists, [key](const WorkList& list) { return list.key == key; });
    return found == kLists.end() ? nullptr : &*found;
}

Result<WorkListAnswer> answer(Session& session, const WorkList& list, const WorkQuestion& question)
{
    return list.find(session, list, question);
}

Status putOff(UnitOfWork& work, QStringView list, const RecordRef& record, const QDate& until, const QString& reason)
{
    Record entry;
    entry.kind = snooze::kind;
    entry.set(snooze::list, list.toString());
    entry.set(snooze::recordKind, QString(record.kind.key));
    entry.set(snooze::record, record.id.value);
    entry.set(snooze::until, PartialDate(until));
    if (!reason.isEmpty())
        entry.set(snooze::reason, reason);
    ENCORE_TRY(addRecord(work, entry));
    return {};
}

} // namespace encore

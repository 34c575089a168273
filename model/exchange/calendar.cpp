// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/calendar.h"

#include "model/domain/checkpoint.h"
#include "model/domain/replication.h"
#include "model/store/records.h"
#include "model/store/replicationlists.h"

#include <libical/ical.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

struct Free
{
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

// Text as a calendar may hold it: no control characters but line breaks, no halves of surrogate pairs.
QByteArray calendarText(const QString& text)
{
    QString clean;
    for (const QChar c : storable(text)) {
        if (c == u'\n' || c.category() != QChar::Other_Control)
            clean += c;
    }
    return clean.toUtf8();
}

icaltimetype dayTime(const QDate& day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype momentTime(const QDateTime& moment)
{
    const QDateTime utc = moment.toUTC();
    icaltimetype time = dayTime(utc.date());
    time.is_date = 0;
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

// What is asked at this checkpoint, one question a line.
QString questions(const char* label)
{
    QStringList lines;
    for (const FieldSpec* field : checkpoint::fields) {
        if (QLatin1StringView(field->group) == QLatin1StringView(label))
            lines << QString::fromUtf8(field->label);
    }
    return lines.join(u'\n');
}

Component eventFor(const PlannedCheckpoint& planned, const QString& title, int ordinal)
{
    const char* label = checkpointLabel(planned.entry.kind);
    QString uid = planned.uid + u'-' + planned.entry.kind;
    if (ordinal > 1)
        uid += u'-' + QString::number(ordinal);
    Component event(icalcomponent_new(ICAL_VEVENT_COMPONENT));
    const auto add = [&event](icalproperty* property) { icalcomponent_add_property(event.get(), property); };
    add(icalproperty_new_uid(calendarText(uid + u"@encore.invalid"_s).constData()));
    add(icalproperty_new_dtstamp(momentTime(planned.changedAt)));
    add(icalproperty_new_sequence(planned.revision));
    add(icalproperty_new_dtstart(dayTime(planned.entry.on)));
    add(icalproperty_new_summary(calendarText(QString::fromUtf8(label) + u": "_s + title).constData()));
    if (const QString asked = questions(label); !asked.isEmpty())
        add(icalproperty_new_description(calendarText(asked).constData()));
    add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    return event;
}

QByteArray writtenOut(icalcomponent* calendar)
{
    char* text = icalcomponent_as_ical_string_r(calendar);
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

std::set<qint64> idsOf(const ExportRequest& request, Kind kind)
{
    std::set<qint64> ids;
    if (const auto found = request.records.find(kind); found != request.records.end())
        std::ranges::transform(found->second, std::inserter(ids, ids.end()), &RecordId::value);
    return ids;
}

Result<std::vector<PlannedCheckpoint>> asked(Session& session, const ExportRequest& request)
{
    if (request.everything)
        return plannedCheckpoints(session);
    for (const auto& [kind, ids] : request.records) {
        if (!(kind == replication::kind) && !(kind == checkpoint::kind))
            return Error{ErrorCode::Invalid,
                u"A calendar holds the checkpoints of replications; choose replications or checkpoints."_s, {}};
    }
    const std::set<qint64> replications = idsOf(request, replication::kind);
    const std::set<qint64> checkpoints = idsOf(request, checkpoint::kind);
    ENCORE_ASSIGN(all, plannedCheckpoints(session));
    std::erase_if(all, [&](const PlannedCheckpoint& each) {
        return !replications.contains(each.replication.value) && !checkpoints.contains(each.entry.record.value);
    });
    return all;
}

} // namespace

Result<QByteArray> calendarOf(Session& session, const ExportRequest& request)
{
    ENCORE_ASSIGN(planned, asked(session, request));
    if (planned.empty())
        return Error{ErrorCode::Invalid, u"No checkpoint is planned; there is nothing to put into a calendar."_s, {}};
    std::vector<RecordId> ids;
    std::ranges::transform(planned, std::back_inserter(ids), &PlannedCheckpoint::replication);
    ENCORE_ASSIGN(titles, titlesOf(session.database(), session.schemas().of(replication::kind), ids));
    Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Encore//Encore//EN"));
    std::map<std::pair<qint64, QString>, int> ordinals;
    for (const PlannedCheckpoint& each : planned) {
        const int ordinal = ++ordinals[{each.replication.value, each.entry.kind}];
        icalcomponent_add_component(calendar.get(), eventFor(each, titles[each.replication.value], ordinal).release());
    }
    return writtenOut(calendar.get());
}

Status writeCalendar(Session& session, const ExportRequest& request)
{
    ENCORE_ASSIGN(bytes, calendarOf(session, request));
    return writeFileSafely(request.out, request.overwrite, [&bytes](QIODevice& out) -> Status {
        return out.write(bytes) == bytes.size() ? Status() : Status(Error{ErrorCode::Io, out.errorString(), {}});
    });
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/calendar.h"

#include "model/domain/checkpoint.h"
#include "model/domain/replication.h"
#include "model/store/records.h"
#include "model/store/replicationlists.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Writes the lines of a calendar. Debian's libical 3.0.16 is not used: where a line is exactly as long as it may be, it folds inside the
// line's end, and readers refuse the file.
class CalendarWriter
{
public:
    void line(const char* name, const QByteArray& value) { fold(QByteArray(name) + ':' + value); }
    void text(const char* name, const QString& value) { line(name, escaped(value)); }
    const QByteArray& bytes() const { return m_bytes; }

private:
    // Without control characters but line breaks, and without halves of surrogate pairs.
    static QByteArray escaped(const QString& text)
    {
        QString out;
        for (const QChar c : storable(text)) {
            if (c == u'\n')
                out += u"\\n"_s;
            else if (c == u'\\' || c == u';' || c == u',')
                out += QString(u'\\') + c;
            else if (c.category() != QChar::Other_Control)
                out += c;
        }
        return out.toUtf8();
    }
    // At most 75 octets a line, never inside a character.
    void fold(const QByteArray& whole)
    {
        static constexpr qsizetype kLongest = 75;
        qsizetype room = kLongest;
        qsizetype from = 0;
        while (whole.size() - from > room) {
            qsizetype to = from + room;
            while ((uchar(whole[to]) & 0xC0) == 0x80)
                --to;
            m_bytes += whole.mid(from, to - from) + "\r\n ";
            from = to;
            room = kLongest - 1;
        }
        m_bytes += whole.mid(from) + "\r\n";
    }

    QByteArray m_bytes;
};

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

void writeEvent(CalendarWriter& out, const PlannedCheckpoint& planned, const QString& title, int ordinal)
{
    const char* label = checkpointLabel(planned.entry.kind);
    QString uid = planned.uid + u'-' + planned.entry.kind;
    if (ordinal > 1)
        uid += u'-' + QString::number(ordinal);
    out.line("BEGIN", "VEVENT");
    out.text("UID", uid + u"@encore.invalid"_s);
    out.line("DTSTAMP", planned.changedAt.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1());
    out.line("SEQUENCE", QByteArray::number(planned.revision));
    out.line("DTSTART;VALUE=DATE", planned.entry.on.toString(u"yyyyMMdd"_s).toLatin1());
    out.text("SUMMARY", QString::fromUtf8(label) + u": "_s + title);
    if (const QString asked = questions(label); !asked.isEmpty())
        out.text("DESCRIPTION", asked);
    out.line("TRANSP", "TRANSPARENT");
    out.line("END", "VEVENT");
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
    CalendarWriter out;
    out.line("BEGIN", "VCALENDAR");
    out.line("VERSION", "2.0");
    out.line("PRODID", "-//Encore//Encore//EN");
    std::map<std::pair<qint64, QString>, int> ordinals;
    for (const PlannedCheckpoint& each : planned) {
        const int ordinal = ++ordinals[{each.replication.value, each.entry.kind}];
        writeEvent(out, each, titles[each.replication.value], ordinal);
    }
    out.line("END", "VCALENDAR");
    return out.bytes();
}

Status writeCalendar(Session& session, const ExportRequest& request)
{
    ENCORE_ASSIGN(bytes, calendarOf(session, request));
    return writeFileSafely(request.out, request.overwrite, [&bytes](QIODevice& out) -> Status {
        return out.write(bytes) == bytes.size() ? Status() : Status(Error{ErrorCode::Io, out.errorString(), {}});
    });
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/exportformats.h"

#include "model/domain/kinds.h"
#include "model/exchange/calendar.h"
#include "model/exchange/csvexport.h"
#include "model/exchange/jsonformat.h"
#include "model/exchange/markdownfolder.h"

using namespace Qt::StringLiterals;

namespace encore {

namespace {

Status writeCsvFile(Session& session, const ExportRequest& request)
{
    if (request.records.size() > 1)
        return Error{ErrorCode::Invalid, u"A CSV file holds records of one kind."_s, {}};
    const Kind kind = request.records.empty() ? story::kind : request.records.begin()->first;
    const std::vector<RecordId> ids =
        request.records.empty() ? std::vector<RecordId>() : request.records.begin()->second;
    return writeFileSafely(request.out, request.overwrite, [&](QIODevice& out) {
        return writeCsv(out, session, session.schemas().of(kind), ids, CsvColumns::Everything);
    });
}

Status writeJsonFile(Session& session, const ExportRequest& request)
{
    return writeFileSafely(
        request.out, request.overwrite, [&](QIODevice& out) { return writePortfolioJson(out, session, request); });
}

} // namespace

std::vector<ExportFormat> dataFormats()
{
    return {
        {u"csv"_s, u"csv"_s, QT_TRANSLATE_NOOP("encore", "Table (CSV)"), true, false, false, writeCsvFile},
        {u"json"_s, u"json"_s, QT_TRANSLATE_NOOP("encore", "Private copy (JSON)"), true, true, false, writeJsonFile},
        {u"markdown"_s, QString(), QT_TRANSLATE_NOOP("encore", "Folder of Markdown"), true, true, false,
            writeMarkdownFolder},
        {u"ics"_s, u"ics"_s, QT_TRANSLATE_NOOP("encore", "Calendar of checkpoints"), true, false, false, writeCalendar,
            {replication::kind, checkpoint::kind}},
    };
}

QString fileNameFor(const QString& title, RecordId id)
{
    static constexpr qsizetype kLongest = 60;
    QString slug;
    for (const QChar c : title.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            slug += c;
        else if (!c.isMark() && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    slug.truncate(kLongest);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return QString(slug.isEmpty() ? u"record"_s : slug) + u'-' + QString::number(id.value);
}

} // namespace encore

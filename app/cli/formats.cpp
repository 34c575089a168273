// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/formats.h"

#include "model/db/diskspace.h"
#include "model/publish/htmlpage.h"
#include "model/store/records.h"
#ifdef ENCORE_PRINTS
#include "views/print/printedpages.h"

#include <QGuiApplication>
#endif

#include <QDir>
#include <QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace encore::cli {

namespace {

using Render = std::function<Result<QByteArray>(const Publication&)>;

struct Page
{
    QString path;
    QByteArray bytes;
};

Result<QByteArray> render(
    Session& session, const ExportRequest& request, Kind kind, std::span<const RecordId> ids, const Render& page)
{
    ENCORE_ASSIGN(publication, preparePublication(session, kind, ids));
    for (const QString& sentence : publication.leftOut) {
        if (request.tell)
            request.tell(sentence);
    }
    return page(publication);
}

// One page each, named after its record; all of them are made before the first is written.
Result<std::vector<Page>> pagesEach(Session& session, const ExportRequest& request, Kind kind,
    const std::vector<RecordId>& ids, const QString& suffix, const Render& page)
{
    ENCORE_ASSIGN(titles, titlesOf(session.database(), session.schemas().of(kind), ids));
    std::vector<Page> pages;
    for (const RecordId id : ids) {
        Result<QByteArray> bytes = render(session, request, kind, std::span(&id, 1), page);
        if (!bytes && bytes.error().context.value(u"rule"_s) == u"permission"_s) {
            if (request.tell)
                request.tell(u"%1 was left out."_s.arg(bytes.error().context.value(u"records"_s)));
            continue;
        }
        if (!bytes)
            return bytes.error();
        pages.push_back({request.out + fileNameFor(titles[id.value], id) + u'.' + suffix, std::move(*bytes)});
    }
    if (pages.empty())
        ENCORE_TRY(preparePublication(session, kind, ids)); // says why nothing is left
    return pages;
}

Status refuseOverwriting(const std::vector<Page>& pages)
{
    for (const Page& each : pages) {
        if (QFileInfo::exists(each.path))
            return Error{ErrorCode::Invalid,
                u"The file exists already; choose another name or allow to overwrite it."_s, {{u"path"_s, each.path}}};
    }
    return {};
}

// All pages or none: what was there before stays, what is new goes away again when one of them cannot be written.
Status writeAll(const std::vector<Page>& pages, bool overwrite)
{
    QStringList fresh;
    for (const Page& one : pages) {
        if (!QFileInfo::exists(one.path))
            fresh << one.path;
        const Status written = writeFileSafely(one.path, overwrite, [&one](QIODevice& out) -> Status {
            return out.write(one.bytes) == one.bytes.size()
                ? Status()
                : Status(Error{ErrorCode::Io, out.errorString(), {{u"path"_s, one.path}}});
        });
        if (!written) {
            for (const QString& path : fresh)
                QFile::remove(path);
            return written;
        }
    }
    return {};
}

// The folders of a path that are not there yet, the deepest first.
QStringList missingFolders(const QString& path)
{
    QStringList missing;
    QString folder = QDir::cleanPath(path);
    while (!folder.isEmpty() && !QFileInfo::exists(folder)) {
        missing << folder;
        const QString above = QFileInfo(folder).path();
        folder = above == folder ? QString() : above;
    }
    return missing;
}

// Into a folder of the pages' own: when one of them cannot be written, the folders that were made for them go again.
Status writeInto(const QString& folder, const std::vector<Page>& pages, bool overwrite)
{
    const QStringList fresh = missingFolders(folder);
    errno = 0;
    Status written = QDir().mkpath(folder)
        ? writeAll(pages, overwrite)
        : Status(notWritten(folder, errno != 0 ? qt_error_string(errno) : u"The folder cannot be made."_s));
    if (!written) {
        for (const QString& each : fresh)
            QDir().rmdir(each);
    }
    return written;
}

Status writePages(Session& session, const ExportRequest& request, const QString& suffix, const Render& page)
{
    if (request.records.size() != 1)
        return Error{ErrorCode::Invalid, u"A document for people holds records of one kind."_s, {}};
    const auto& [kind, ids] = *request.records.begin();
    std::vector<Page> pages;
    if (request.out.endsWith(u'/')) {
        ENCORE_ASSIGN(each, pagesEach(session, request, kind, ids, suffix, page));
        pages = std::move(each);
    } else {
        ENCORE_ASSIGN(bytes, render(session, request, kind, ids, page));
        pages.push_back({request.out, std::move(bytes)});
    }
    if (!request.overwrite)
        ENCORE_TRY(refuseOverwriting(pages)); // before the first is written
    return request.out.endsWith(u'/') ? writeInto(request.out, pages, request.overwrite)
                                      : writeAll(pages, request.overwrite);
}

Status writeHtml(Session& session, const ExportRequest& request)
{
    return writePages(session, request, u"html"_s,
        [](const Publication& publication) -> Result<QByteArray> { return htmlPage(publication); });
}

#ifdef ENCORE_PRINTS
Status writePdf(Session& session, const ExportRequest& request)
{
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return Error{ErrorCode::Internal, u"a PDF needs fonts, and these a program that can draw"_s, {}};
    return writePages(session, request, u"pdf"_s, [](const Publication& publication) { return pdfOf(publication); });
}
#endif

} // namespace

std::vector<ExportFormat> exportFormats()
{
    std::vector<ExportFormat> formats = dataFormats();
    formats.push_back(
        {u"html"_s, u"html"_s, QT_TRANSLATE_NOOP("encore", "Page (HTML)"), false, false, true, writeHtml});
#ifdef ENCORE_PRINTS
    formats.push_back(
        {u"pdf"_s, u"pdf"_s, QT_TRANSLATE_NOOP("encore", "Printed pages (PDF)"), false, false, true, writePdf});
#endif
    return formats;
}

} // namespace encore::cli

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/printedpages.h"

#include "model/db/wholefile.h"
#include "model/domain/story.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

#include <cctype>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Puts new bytes over old ones of the same length, wherever the pattern's first group matches.
void overwrite(QByteArray& pdf, const char* pattern, const std::function<QByteArray(const QByteArray&)>& value)
{
    const QRegularExpression expression(QString::fromLatin1(pattern));
    // One letter a byte, so that places in the text are places in the file.
    const QString text = QString::fromLatin1(pdf);
    for (const auto& match : expression.globalMatch(text)) {
        const QByteArray fresh = value(match.captured(1).toLatin1());
        if (fresh.size() == match.capturedLength(1))
            pdf.replace(match.capturedStart(1), match.capturedLength(1), fresh);
    }
}

// Qt writes the time of writing and a random number into each file and has no switch for it; offsets stay as they are.
void makeRepeatable(QByteArray& pdf, QDate date)
{
    const QByteArray day = date.toString(u"yyyyMMdd"_s).toLatin1();
    overwrite(pdf, R"(/(?:Creation|Mod)Date \(D:(\d{14}[^)]*)\))", [&day](const QByteArray& old) {
        QByteArray zone = old.mid(14);
        for (char& c : zone)
            c = std::isdigit(quint8(c)) ? '0' : c == '-' ? '+' : c;
        return QByteArray(day + "000000" + zone);
    });
    overwrite(pdf, R"(<xmp:(?:Create|Modify|Metadata)Date>(\d{4}-\d\d-\d\dT[^<]*)<)", [&date](const QByteArray& old) {
        return QByteArray(
            date.toString(Qt::ISODate).toLatin1() + "T00:00:00" + QByteArray("+00:00").left(old.size() - 19))
            .leftJustified(old.size(), '0');
    });
    overwrite(pdf, R"(/ID \[ ?((?:<[0-9a-fA-F]+>\s*)+))", [](const QByteArray& old) {
        QByteArray blank = old;
        for (char& c : blank)
            c = std::isxdigit(quint8(c)) ? '0' : c;
        return blank;
    });
    const QByteArray hash = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex();
    overwrite(pdf, R"(/ID \[ ?((?:<[0-9a-fA-F]+>\s*)+))", [&hash](const QByteArray& old) {
        QByteArray fresh = old;
        int digit = 0;
        for (char& c : fresh) {
            if (c == '<')
                digit = 0;
            else if (std::isxdigit(quint8(c)))
                c = hash[digit++ % hash.size()];
        }
        return fresh;
    });
}

} // namespace

Status printPublication(const Publication& publication, QPagedPaintDevice& device, int from, int to)
{
    const QSizeF size = device.pageLayout().fullRectPoints().size();
    const PrintedPages pages(publication, size);
    QPainter painter;
    if (!painter.begin(&device))
        return Error{ErrorCode::Io, u"The printer or file could not be opened."_s, {}};
    const qreal dots = device.logicalDpiX() / 72.0;
    const int first = std::max(from, 1);
    const int last = to > 0 ? std::min(to, pages.count()) : pages.count();
    for (int page = first; page <= last; ++page) {
        if (page > first && !device.newPage())
            return Error{ErrorCode::Io, u"The printer did not take another page."_s, {}};
        painter.save();
        painter.scale(dots, dots);
        pages.paint(painter, page - 1);
        painter.restore();
    }
    painter.end();
    return {};
}

Result<QByteArray> pdfOf(const Publication& publication)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(), QPageLayout::Point));
        writer.setTitle(publication.title);
        writer.setCreator(u"Encore"_s);
        writer.setResolution(600);
        ENCORE_TRY(printPublication(publication, writer));
    }
    buffer.close();
    makeRepeatable(pdf, publication.date);
    return pdf;
}

Status writePdf(
    Session& session, Kind kind, std::span<const RecordId> ids, const QString& path, const PublishOptions& options)
{
    ENCORE_ASSIGN(publication, preparePublication(session, kind, ids, options));
    ENCORE_ASSIGN(pdf, pdfOf(publication));
    return writeFileSafely(path, pdf);
}

Status writePdf(Session& session, std::span<const RecordId> stories, const QString& path, const PublishOptions& options)
{
    return writePdf(session, story::kind, stories, path, options);
}

} // namespace encore

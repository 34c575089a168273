// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/pictures.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr qint64 kLargestPicture = 200LL * 1024 * 1024;

QString argument(const Shortcode& code, const QStringList& names)
{
    for (const QString& name : names) {
        if (const QString value = code.named.value(name).trimmed(); !value.isEmpty())
            return value;
    }
    return {};
}

QString existingFile(const QString& path)
{
    const QFileInfo info(path);
    return info.isFile() && info.isReadable() && info.size() <= kLargestPicture
        ? QDir::cleanPath(info.absoluteFilePath())
        : QString();
}

// A document may not fetch files from outside the folder that was chosen, neither by its path nor through a link.
bool isInside(const QString& file, const QString& folder)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    return !file.isEmpty() && QFileInfo(file).canonicalFilePath().startsWith(QString(root + u'/'));
}

} // namespace

bool isRemote(const QString& address)
{
    static const QRegularExpression scheme(u"^(?:[a-z][a-z0-9+.-]+:|//)"_s, QRegularExpression::CaseInsensitiveOption);
    return address.contains(scheme) && !address.startsWith(u"file:"_s);
}

bool isPictureName(const QString& name)
{
    static const QRegularExpression ending(u"\\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|avif|heic|ico)(?:[?#].*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return name.contains(ending);
}

std::vector<FoundPicture> findPictures(const DocNode& document, const std::vector<Shortcode>& shortcodes)
{
    std::vector<FoundPicture> found;
    int line = 0;
    walk(document, [&](const DocNode& node) {
        line = node.firstLine > 0 && node.isBlock() ? node.firstLine : line;
        if (node.type == DocNode::Type::Picture && !node.target.isEmpty()) {
            const QString words =
                plainText(DocNode{DocNode::Type::Paragraph, 0, 0, 0, {}, {}, {}, node.children}).simplified();
            found.push_back({node.target, words.isEmpty() ? node.title : words, line});
        }
        return true;
    });
    static const QRegularExpression name(
        u"^(?:figure|fig|image|img|picture|photo|imgproc|bild|thumbnail|lightbox|responsive-image|gallery-item|zoom)"_s);
    for (const Shortcode& code : shortcodes) {
        const bool isPicture = code.name.contains(name);
        QString address =
            argument(code, {u"src"_s, u"url"_s, u"file"_s, u"path"_s, u"image"_s, u"image_path"_s, u"link"_s});
        for (const QString& each : code.positional) {
            if (isPicture && address.isEmpty() && isPictureName(each))
                address = each;
        }
        if (!address.isEmpty() && (isPicture || isPictureName(address)))
            found.push_back(
                {address, argument(code, {u"alt"_s, u"caption"_s, u"title"_s, u"description"_s}), code.line});
    }
    std::vector<FoundPicture> out;
    QSet<QString> seen;
    for (FoundPicture& picture : found) {
        if (!seen.contains(picture.address))
            out.push_back(picture);
        seen.insert(picture.address);
    }
    return out;
}

QString resolvedPicture(const QString& address, const QString& documentPath, const QString& stop)
{
    QString path = address.startsWith(u"file://"_s) ? QString() : address;
    path.remove(QRegularExpression(u"[?#].*$"_s));
    const QString decoded = QUrl::fromPercentEncoding(path.toUtf8());
    const QString folder = QFileInfo(documentPath).absolutePath();
    for (const QString& each : {path, decoded}) {
        if (each.isEmpty())
            continue;
        if (!each.startsWith(u'/')) {
            const QString beside = existingFile(QString(folder + u'/' + each));
            if (isInside(beside, stop))
                return beside;
        }
        // Root-relative, or relative to a page that the site generator puts elsewhere.
        QString rest = each;
        while (rest.startsWith(u"../"_s) || rest.startsWith(u"./"_s) || rest.startsWith(u'/'))
            rest = rest.mid(rest.indexOf(u'/') + 1);
        QDir root(folder);
        bool last = false;
        for (int up = 0; up < 24; ++up) {
            for (const QString& inside :
                {QString(), u"static/"_s, u"public/"_s, u"assets/"_s, u"docs/"_s, u"source/"_s, u"content/"_s,
                    u"attachments/"_s, u"images/"_s, u"img/"_s, u"media/"_s, u"files/"_s, u"_resources/"_s}) {
                const QString there = existingFile(root.filePath(QString(inside + rest)));
                if (isInside(there, stop))
                    return there;
            }
            if (last || !root.cdUp())
                break;
            last = !QString(root.absolutePath() + u'/').startsWith(QString(stop + u'/'));
        }
    }
    return {};
}

} // namespace encore

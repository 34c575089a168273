// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/attachmentpictures.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace encore {

QImage readPicture(const QByteArray& bytes)
{
    return readPicture(bytes, {});
}

QImage readPicture(const QByteArray& bytes, QSize size)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const QSize own = reader.size(); size.isValid() && own.isValid()
        && reader.transformation() < QImageIOHandler::TransformationRotate90
        && (own.width() > size.width() || own.height() > size.height()))
        reader.setScaledSize(own.scaled(size, Qt::KeepAspectRatio));
    const QImage picture = reader.read();
    const bool large = size.isValid() && (picture.width() > size.width() || picture.height() > size.height());
    return large ? picture.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation) : picture;
}

QByteArray scaledPicture(const QByteArray& bytes, int edge, QString& fileName)
{
    const QImage picture = readPicture(bytes);
    if (picture.isNull() || std::max(picture.width(), picture.height()) <= edge)
        return {};
    const QImage small = picture.scaled(edge, edge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const bool jpeg = bytes.startsWith("\xff\xd8\xff") || !picture.hasAlphaChannel();
    static constexpr int kQuality = 85;
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    const bool drawn = bytes.startsWith("\x89PNG");
    small.save(&buffer, jpeg && !drawn ? "JPG" : "PNG", jpeg && !drawn ? kQuality : -1);
    const QString ending = jpeg && !drawn ? u"jpg"_s : u"png"_s;
    const QString former = QFileInfo(fileName).suffix().toLower();
    if (former != ending && !(ending == u"jpg" && former == u"jpeg"))
        fileName = QFileInfo(fileName).completeBaseName() + u'.' + ending;
    return out;
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publish/pictures.h"

#include <QList>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

template <typename T>
T bigEndian(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.constData() + at);
}

template <typename T>
T littleEndian(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

// How a photo is turned (1 to 8) by the TIFF block in its Exif segment; 1 when it does not say.
int orientationIn(const QByteArray& exif)
{
    static constexpr qsizetype kTiff = 6;
    if (!exif.startsWith(QByteArray("Exif\0\0", 6)) || exif.size() < kTiff + 10)
        return 1;
    const bool little = exif.mid(kTiff, 2) == "II";
    const auto u16 = [&](qsizetype at) {
        return little ? littleEndian<quint16>(exif, at) : bigEndian<quint16>(exif, at);
    };
    const auto u32 = [&](qsizetype at) {
        return little ? littleEndian<quint32>(exif, at) : bigEndian<quint32>(exif, at);
    };
    const qsizetype directory = kTiff + qsizetype(u32(kTiff + 4));
    if (directory + 2 > exif.size())
        return 1;
    const int entries = u16(directory);
    for (int i = 0; i < entries; ++i) {
        const qsizetype entry = directory + 2 + 12 * qsizetype(i);
        if (entry + 12 > exif.size())
            return 1;
        static constexpr quint16 kOrientation = 0x0112;
        if (u16(entry) == kOrientation)
            return u16(entry + 8) >= 1 && u16(entry + 8) <= 8 ? u16(entry + 8) : 1;
    }
    return 1;
}

// An Exif segment that says how the photo is turned and nothing else.
QByteArray orientationSegment(int orientation)
{
    QByteArray segment("\xff\xe1\x00\x22"
                       "Exif\0\0"
                       "MM\0*"
                       "\0\0\0\x08"
                       "\0\x01"
                       "\x01\x12\0\x03"
                       "\0\0\0\x01"
                       "\0\0\0\0"
                       "\0\0\0\0",
        36);
    segment[29] = char(orientation);
    return segment;
}

// Keeps the segments that the picture is made of: JFIF, colour profile and Adobe's colour transform of the application segments.
std::optional<QByteArray> cleanJpeg(const QByteArray& bytes)
{
    QByteArray out = bytes.left(2);
    int orientation = 1;
    for (qsizetype at = 2; at + 4 <= bytes.size();) {
        if (quint8(bytes[at]) != 0xff)
            return std::nullopt;
        const auto marker = quint8(bytes[at + 1]);
        if (marker == 0xff) {
            ++at;
            continue;
        }
        static constexpr quint8 kScan = 0xda;
        if (marker == kScan) {
            if (orientation != 1)
                out.insert(2, orientationSegment(orientation));
            // What some cameras append after the end of the picture (previews, movies) is cut off.
            const qsizetype end = bytes.lastIndexOf(QByteArray("\xff\xd9", 2));
            return out + bytes.mid(at, end > at ? end + 2 - at : -1);
        }
        const qsizetype length = bigEndian<quint16>(bytes, at + 2);
        if (length < 2 || at + 2 + length > bytes.size())
            return std::nullopt;
        const QByteArray content = bytes.mid(at + 4, length - 2);
        if (marker == 0xe1 && content.startsWith("Exif"))
            orientation = orientationIn(content);
        const bool application = marker >= 0xe0 && marker <= 0xef;
        const bool kept = marker == 0xe0 || (marker == 0xe2 && content.startsWith("ICC_PROFILE")) || marker == 0xee;
        if (marker != 0xfe && (!application || kept))
            out += bytes.mid(at, 2 + length);
        at += 2 + length;
    }
    return std::nullopt;
}

std::optional<QByteArray> cleanPng(const QByteArray& bytes)
{
    static const QList<QByteArray> kept{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB",
        "bKGD", "pHYs", "acTL", "fcTL", "fdAT"};
    QByteArray out = bytes.left(8);
    for (qsizetype at = 8; at + 12 <= bytes.size();) {
        const qsizetype length = qsizetype(bigEndian<quint32>(bytes, at));
        if (at + 12 + length > bytes.size())
            return std::nullopt;
        const QByteArray type = bytes.mid(at + 4, 4);
        if (kept.contains(type))
            out += bytes.mid(at, 12 + length);
        if (type == "IEND")
            return out;
        at += 12 + length;
    }
    return std::nullopt;
}

std::optional<QByteArray> cleanWebp(const QByteArray& bytes)
{
    QByteArray body;
    for (qsizetype at = 12; at + 8 <= bytes.size();) {
        const qsizetype length = qsizetype(littleEndian<quint32>(bytes, at + 4));
        const qsizetype padded = length + (length & 1);
        if (at + 8 + length > bytes.size())
            return std::nullopt;
        QByteArray chunk = bytes.mid(at, 8 + padded);
        const QByteArray type = chunk.left(4);
        if (type == "VP8X" && chunk.size() > 8)
            chunk[8] = char(quint8(chunk[8]) & ~0x0cU); // says that Exif and XMP follow
        if (type != "EXIF" && type != "XMP ")
            body += chunk;
        at += 8 + padded;
    }
    if (body.isEmpty())
        return std::nullopt;
    QByteArray size(4, '\0');
    qToLittleEndian(quint32(body.size() + 4), size.data());
    return "RIFF" + size + "WEBP" + body;
}

// The end of a run of data blocks, each led by its length; -1 when it is cut off.
qsizetype afterBlocks(const QByteArray& bytes, qsizetype at)
{
    while (at < bytes.size()) {
        const auto length = quint8(bytes[at]);
        at += 1 + length;
        if (length == 0)
            return at;
    }
    return -1;
}

qsizetype colourTable(quint8 flags)
{
    return (flags & 0x80) ? qsizetype(3) << ((flags & 7) + 1) : 0;
}

std::optional<QByteArray> cleanGif(const QByteArray& bytes)
{
    if (bytes.size() < 13)
        return std::nullopt;
    qsizetype at = 13 + colourTable(quint8(bytes[10]));
    QByteArray out = bytes.left(at);
    while (at < bytes.size()) {
        const auto block = quint8(bytes[at]);
        if (block == 0x3b)
            return out + ';';
        const bool image = block == 0x2c && at + 11 < bytes.size();
        if (!image && (block != 0x21 || at + 2 >= bytes.size()))
            return std::nullopt;
        const qsizetype data = image ? at + 10 + colourTable(quint8(bytes[at + 9])) + 1 : at + 2;
        const qsizetype end = afterBlocks(bytes, data);
        if (end < 0)
            return std::nullopt;
        const bool control = !image && quint8(bytes[at + 1]) == 0xf9;
        const bool loop = !image && quint8(bytes[at + 1]) == 0xff && bytes.mid(at + 3, 11) == "NETSCAPE2.0";
        if (image || control || loop)
            out += bytes.mid(at, end - at);
        at = end;
    }
    return std::nullopt;
}

} // namespace

std::optional<CleanPicture> cleanPicture(const QByteArray& bytes)
{
    std::optional<QByteArray> clean;
    QString type;
    if (bytes.startsWith("\xff\xd8\xff")) {
        clean = cleanJpeg(bytes);
        type = u"image/jpeg"_s;
    } else if (bytes.startsWith("\x89PNG\r\n\x1a\n")) {
        clean = cleanPng(bytes);
        type = u"image/png"_s;
    } else if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP") {
        clean = cleanWebp(bytes);
        type = u"image/webp"_s;
    } else if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")) {
        clean = cleanGif(bytes);
        type = u"image/gif"_s;
    }
    if (!clean)
        return std::nullopt;
    return CleanPicture{*clean, type};
}

} // namespace encore

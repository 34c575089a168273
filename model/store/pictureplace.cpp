// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/pictureplace.h"

#include <QtEndian>

#include <array>

namespace encore {

namespace {

constexpr quint16 kGpsTag = 0x8825;
constexpr qsizetype kEntry = 12;

/// The block of entries that all kinds of pictures share: a small TIFF file inside of the picture.
class ExifBlock
{
public:
    ExifBlock(QByteArray& bytes, qsizetype from, qsizetype end)
        : m_bytes(bytes)
        , m_from(from)
        , m_end(std::min(end, bytes.size()))
        , m_little(bytes.mid(from, 2) == "II")
    {
    }

    bool dropPosition()
    {
        bool found = false;
        qsizetype directory = number(4, 4);
        for (int i = 0; i < 8 && directory > 0; ++i) { // the pictures of a file follow each other
            found = dropFrom(directory) || found;
            directory = number(directory + 2 + number(directory, 2) * kEntry, 4);
        }
        return found;
    }

private:
    bool fits(qsizetype at, qsizetype size) const { return at >= 0 && size >= 0 && m_from + at + size <= m_end; }

    qsizetype number(qsizetype at, int size) const
    {
        if (!fits(at, size))
            return 0;
        const char* place = m_bytes.constData() + m_from + at;
        if (size == 2)
            return m_little ? qFromLittleEndian<quint16>(place) : qFromBigEndian<quint16>(place);
        return m_little ? qFromLittleEndian<quint32>(place) : qFromBigEndian<quint32>(place);
    }

    void wipe(qsizetype at, qsizetype size)
    {
        if (fits(at, size))
            std::fill_n(m_bytes.data() + m_from + at, size, '\0');
    }

    // Empties the entries that a directory's GPS entry points to, with what they hold elsewhere.
    bool dropFrom(qsizetype directory)
    {
        const qsizetype count = number(directory, 2);
        for (qsizetype i = 0; i < count; ++i) {
            const qsizetype entry = directory + 2 + i * kEntry;
            if (number(entry, 2) != kGpsTag)
                continue;
            const qsizetype gps = number(entry + 8, 4);
            constexpr qsizetype kHeader = 8;
            if (gps < kHeader || !fits(gps, 2))
                return false;
            const qsizetype inside = number(gps, 2);
            for (qsizetype k = 0; k < inside && fits(gps + 2 + k * kEntry, kEntry); ++k)
                dropEntry(gps + 2 + k * kEntry);
            wipe(gps, 2);
            return inside > 0;
        }
        return false;
    }

    void dropEntry(qsizetype entry)
    {
        static constexpr std::array<qsizetype, 13> kSizes{0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};
        const auto type = static_cast<size_t>(number(entry + 2, 2));
        const qsizetype size = number(entry + 4, 4) * (type < kSizes.size() ? kSizes[type] : 0);
        if (size > 4)
            wipe(number(entry + 8, 4), size);
        wipe(entry, kEntry);
    }

    QByteArray& m_bytes;
    qsizetype m_from;
    qsizetype m_end;
    bool m_little;
};

bool isTiff(const QByteArray& bytes, qsizetype at)
{
    const QByteArray head = bytes.mid(at, 4);
    return head == QByteArray("II*\0", 4) || head == QByteArray("MM\0*", 4);
}

// A packet of XMP is text; its positions are overwritten by blanks, so that lengths stay.
bool dropXmp(QByteArray& bytes, qsizetype from, qsizetype end)
{
    bool found = false;
    for (const char* name : {"exif:GPSLatitude", "exif:GPSLongitude", "exif:GPSAltitude", "exif:GPSPosition"}) {
        for (qsizetype at = bytes.indexOf(name, from); at >= 0 && at < end; at = bytes.indexOf(name, at + 1)) {
            const bool element = at > 0 && bytes[at - 1] == '<';
            qsizetype value = element ? bytes.indexOf('>', at) + 1 : bytes.indexOf('"', at) + 1;
            for (; value > 0 && value < end && bytes[value] != (element ? '<' : '"'); ++value)
                bytes[value] = ' ';
            found = true;
        }
    }
    return found;
}

quint32 crcOf(const char* data, qsizetype size)
{
    quint32 crc = 0xffffffff;
    for (qsizetype i = 0; i < size; ++i) {
        crc ^= static_cast<quint8>(data[i]);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320 : 0);
    }
    return crc ^ 0xffffffff;
}

// Texts of a PNG that tell where it was taken and cannot be overwritten in place: what other programs copied out of a photograph,
// word for word, as digits or packed.
bool tellsPlace(const QByteArray& kind, const QByteArray& content)
{
    if (kind != "tEXt" && kind != "zTXt" && kind != "iTXt")
        return false;
    const qsizetype end = content.indexOf('\0');
    const QByteArray name = content.left(end).toLower();
    const bool packed = kind == "iTXt" && end >= 0 && end + 1 < content.size() && content[end + 1] != '\0';
    return name.startsWith("exif:gps") || name == "raw profile type exif" || name == "raw profile type app1"
        || name == "raw profile type xmp" || (packed && name.contains("xmp"));
}

// Chunks of a PNG are signed each; those that were changed are signed anew.
void cleanPng(QByteArray& bytes)
{
    for (qsizetype at = 8; at + 12 <= bytes.size();) {
        const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(bytes.constData() + at));
        const qsizetype end = at + 8 + size;
        if (end + 4 > bytes.size())
            return;
        const QByteArray kind = bytes.mid(at + 4, 4);
        if (tellsPlace(kind, bytes.mid(at + 8, size))) {
            bytes.remove(at, size + 12);
            continue;
        }
        const bool changed = kind == "eXIf" ? ExifBlock(bytes, at + 8, end).dropPosition()
            : kind == "iTXt"                ? dropXmp(bytes, at + 8, end)
                                            : false;
        if (changed)
            qToBigEndian<quint32>(crcOf(bytes.constData() + at + 4, size + 4), bytes.data() + end);
        at = end + 4;
    }
}

} // namespace

QByteArray withoutPosition(const QByteArray& given)
{
    QByteArray bytes = given;
    if (bytes.startsWith(QByteArray("\x89PNG\r\n\x1a\n", 8))) {
        cleanPng(bytes);
        return bytes;
    }
    const bool tiff = isTiff(bytes, 0);
    const bool picture = tiff || bytes.startsWith("\xff\xd8\xff")
        || (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP") || bytes.mid(4, 4) == "ftyp";
    if (!picture)
        return given;
    if (tiff)
        ExifBlock(bytes, 0, bytes.size()).dropPosition();
    // JPEG, WebP and HEIF mark the block with the same word; it stands near the start or in a part of its own.
    for (qsizetype at = bytes.indexOf("Exif"); at >= 0; at = bytes.indexOf("Exif", at + 4)) {
        for (const qsizetype start : {at + 6, at + 4, at + 8, at + 10}) {
            if (isTiff(bytes, start))
                ExifBlock(bytes, start, bytes.size()).dropPosition();
        }
    }
    for (qsizetype at = bytes.indexOf("EXIF"); at >= 0; at = bytes.indexOf("EXIF", at + 4)) {
        if (isTiff(bytes, at + 8))
            ExifBlock(bytes, at + 8, bytes.size()).dropPosition();
    }
    dropXmp(bytes, 0, bytes.size());
    return bytes;
}

} // namespace encore

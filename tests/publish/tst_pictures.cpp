// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publish/pictures.h"

#include <QTest>
#include <QtEndian>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

QByteArray segment(char marker, const QByteArray& content)
{
    QByteArray out("\xff", 1);
    out += marker;
    QByteArray length(2, '\0');
    qToBigEndian(quint16(content.size() + 2), length.data());
    return out + length + content;
}

QByteArray exif(char orientation)
{
    QByteArray block("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0SECRET", 38);
    block[25] = orientation;
    return block;
}

QByteArray jpeg(char orientation)
{
    return QByteArray("\xff\xd8", 2) + segment('\xe0', QByteArray("JFIF\0\1\1\0\0\1\0\1\0\0", 14))
        + segment('\xe1', exif(orientation)) + segment('\xed', "SECRET") + segment('\xfe', "SECRET")
        + segment('\xe2', "ICC_PROFILE") + segment('\xda', "scan") + "pixels" + QByteArray("\xff\xd9", 2) + "SECRET";
}

QByteArray chunk(const QByteArray& type, const QByteArray& content)
{
    QByteArray length(4, '\0');
    qToBigEndian(quint32(content.size()), length.data());
    return length + type + content + "crc.";
}

QByteArray little(quint32 number)
{
    QByteArray out(4, '\0');
    qToLittleEndian(number, out.data());
    return out;
}

} // namespace

class tst_Pictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factsAreRemoved_data();
    void factsAreRemoved();
    void photoStaysTheRightWayUp();
    void brokenPicturesAreRefused_data();
    void brokenPicturesAreRefused();
};

void tst_Pictures::factsAreRemoved_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("jpeg") << jpeg(1) << u"image/jpeg"_s << QByteArray("ICC_PROFILE");
    QTest::newRow("png") << "\x89PNG\r\n\x1a\n" + chunk("IHDR", "size") + chunk("tEXt", "SECRET")
            + chunk("eXIf", "SECRET") + chunk("IDAT", "pixels") + chunk("IEND", "")
                         << u"image/png"_s << QByteArray("pixels");
    const QByteArray webp = "WEBP" + QByteArray("VP8X") + little(10) + QByteArray("\x0c\0\0\0\0\0\0\0\0\0", 10) + "VP8 "
        + little(6) + "pixels" + "EXIF" + little(6) + "SECRET";
    QTest::newRow("webp") << "RIFF" + little(quint32(webp.size())) + webp << u"image/webp"_s << QByteArray("pixels");
    const QByteArray gif = QByteArray("GIF89a\1\0\1\0\x80\0\0", 13) + QByteArray(6, 'c') + QByteArray("\x21\xfe\x06", 3)
        + "SECRET" + QByteArray(1, '\0') + QByteArray("\x2c\0\0\0\0\1\0\1\0\0\x02\x06", 12) + "pixels"
        + QByteArray(1, '\0') + ";SECRET";
    QTest::newRow("gif") << gif << u"image/gif"_s << QByteArray("pixels");
}

void tst_Pictures::factsAreRemoved()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, type);
    QFETCH(QByteArray, kept);
    QVERIFY(bytes.contains("SECRET"));
    const auto clean = cleanPicture(bytes);
    QVERIFY(clean);
    QCOMPARE(clean->mediaType, type);
    QVERIFY(!clean->bytes.contains("SECRET"));
    QVERIFY(clean->bytes.contains(kept));
    // What is clean stays as it is.
    QCOMPARE(cleanPicture(clean->bytes)->bytes, clean->bytes);
}

void tst_Pictures::photoStaysTheRightWayUp()
{
    const auto turned = cleanPicture(jpeg(6));
    QVERIFY(turned);
    QCOMPARE(turned->bytes.mid(2, 36),
        QByteArray("\xff\xe1\x00\x22"
                   "Exif\0\0"
                   "MM\0*"
                   "\0\0\0\x08"
                   "\0\x01"
                   "\x01\x12\0\x03"
                   "\0\0\0\x01"
                   "\0\x06\0\0"
                   "\0\0\0\0",
            36));
    QCOMPARE(cleanPicture(turned->bytes)->bytes, turned->bytes);
}

void tst_Pictures::brokenPicturesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("drawing with script") << QByteArray(
        "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>");
    QTest::newRow("jpeg cut off") << jpeg(1).left(30);
    QTest::newRow("png cut off") << QByteArray("\x89PNG\r\n\x1a\n\0\0\xff\xffIDAT", 16);
    QTest::newRow("gif cut off") << QByteArray("GIF89a\1\0\1\0\0\0\0\x2c", 14);
    QTest::newRow("webp cut off") << QByteArray("RIFF\4\0\0\0WEBP", 12);
}

void tst_Pictures::brokenPicturesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!cleanPicture(bytes));
}

QTEST_GUILESS_MAIN(tst_Pictures)
#include "tst_pictures.moc"

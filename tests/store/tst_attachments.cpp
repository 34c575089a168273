// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/store/blobs.h"
#include "model/store/pictureplace.h"
#include "tests/support/testportfolio.h"

#include <QTest>
#include <QtEndian>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

constexpr char kMake[] = "HarbourCam";

/// A block of entries as cameras write it: the maker, and a position of 53° 30' north.
QByteArray exif(bool little)
{
    QByteArray out(little ? "II" : "MM", 2);
    const auto put = [&out, little](quint32 value, int size) {
        char place[4];
        if (size == 2)
            little ? qToLittleEndian<quint16>(quint16(value), place) : qToBigEndian<quint16>(quint16(value), place);
        else
            little ? qToLittleEndian<quint32>(value, place) : qToBigEndian<quint32>(value, place);
        out.append(place, size);
    };
    const auto entry = [&put](quint32 tag, quint32 type, quint32 count, quint32 value) {
        put(tag, 2);
        put(type, 2);
        put(count, 4);
        put(value, 4);
    };
    constexpr quint32 kMakeAt = 8 + 2 + 2 * 12 + 4;
    constexpr quint32 kGpsAt = kMakeAt + sizeof(kMake) + 1; // even
    constexpr quint32 kDegreesAt = kGpsAt + 2 + 12 + 4;
    put(42, 2);
    put(8, 4);
    put(2, 2);
    entry(0x010f, 2, sizeof(kMake), kMakeAt);
    entry(0x8825, 4, 1, kGpsAt);
    put(0, 4);
    out.append(kMake, sizeof(kMake));
    out.append('\0');
    put(1, 2);
    entry(2, 5, 3, kDegreesAt);
    put(0, 4);
    for (const quint32 number : {53U, 1U, 30U, 1U, 0U, 1U})
        put(number, 4);
    return out;
}

QByteArray jpegWith(const QByteArray& block)
{
    const QByteArray part = QByteArray("Exif\0\0", 6) + block;
    QByteArray out("\xff\xd8\xff\xe1", 4);
    char size[2];
    qToBigEndian<quint16>(quint16(part.size() + 2), size);
    return out + QByteArray(size, 2) + part + QByteArray("\xff\xda picture \xff\xd9", 13);
}

QByteArray pngWith(const QByteArray& kind, const QByteArray& content)
{
    char size[4];
    qToBigEndian<quint32>(quint32(content.size()), size);
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(size, 4) + kind + content + QByteArray("\1\2\3\4", 4)
        + QByteArray("\0\0\0\0IEND\xae\x42\x60\x82", 12);
}

} // namespace

class TestAttachments : public QObject
{
    Q_OBJECT

    static RecordId attach(TestPortfolio& portfolio, RecordId story, const QString& name, const QByteArray& bytes)
    {
        RecordId id;
        const auto done = portfolio.session().write(u"attach"_s, [&](UnitOfWork& work) -> Status {
            ENCORE_ASSIGN(added, addAttachment(work, u"story"_s, story, name, bytes));
            id = added;
            return {};
        });
        return done ? id : RecordId();
    }

private Q_SLOTS:
    void positionGoesAndTheRestStays_data()
    {
        QTest::addColumn<QByteArray>("picture");
        QTest::addColumn<QByteArray>("secret");
        const QByteArray degrees = exif(true).right(24);
        const QByteArray xmp = "<x:xmpmeta exif:GPSLatitude=\"53,30N\" dc:title=\"wall\"/>";
        QTest::newRow("jpeg, little end first") << jpegWith(exif(true)) << degrees;
        QTest::newRow("jpeg, big end first") << jpegWith(exif(false)) << exif(false).right(24);
        QTest::newRow("tiff") << exif(true) << degrees;
        QTest::newRow("png") << pngWith("eXIf", exif(true)) << degrees;
        QTest::newRow("webp") << QByteArray("RIFF\0\0\0\0WEBPEXIF\0\0\0\0", 20) + exif(true) << degrees;
        QTest::newRow("heif") << QByteArray("\0\0\0\x18"
                                            "ftypheic....Exif\0\0",
                                     22)
                + exif(true) << degrees;
        QTest::newRow("packet of text") << jpegWith(exif(true)) + xmp + QByteArray("\xff\xd9") << QByteArray("53,30N");
    }
    void positionGoesAndTheRestStays()
    {
        QFETCH(QByteArray, picture);
        QFETCH(QByteArray, secret);
        QVERIFY(picture.contains(secret));
        const QByteArray clean = withoutPosition(picture);
        QCOMPARE(clean.size(), picture.size());
        QVERIFY(!clean.contains(secret));
        QVERIFY(clean.contains(kMake));
        QCOMPARE(withoutPosition(clean), clean);
    }

    void copiedPositionsLeaveAPng_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("word for word") << QByteArray("tEXt")
                                       << QByteArray("exif:GPSLatitude\0"
                                                     "52/1, 30/1",
                                              27);
        QTest::newRow("as digits") << QByteArray("tEXt")
                                   << QByteArray("Raw profile type exif\0"
                                                 "4578",
                                          26);
        QTest::newRow("packed") << QByteArray("zTXt")
                                << QByteArray("Raw profile type APP1\0\0"
                                              "x\x9c",
                                       25);
        QTest::newRow("packed packet") << QByteArray("iTXt") << QByteArray("XML:com.adobe.xmp\0\1\0\0\0x\x9c", 24);
    }
    void copiedPositionsLeaveAPng()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, content);
        QCOMPARE(
            withoutPosition(pngWith(kind, content)), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0IEND\xae\x42\x60\x82", 20));
        const QByteArray title = pngWith("tEXt", QByteArray("Title\0the wall", 14));
        QCOMPARE(withoutPosition(title), title);
    }

    void whatHoldsNoPositionStaysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a text that speaks of it") << QByteArray("Exif II*\0 GPSLatitude=\"5\"", 25);
        QTest::newRow("cut off") << jpegWith(exif(true)).left(40);
        QTest::newRow("a png without it") << pngWith("tEXt", "a");
        QTest::newRow("numbers that lead outside") << jpegWith(QByteArray("II*\0\xff\xff\xff\x7f\xff\xff", 10));
    }
    void whatHoldsNoPositionStaysAsItIs()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(withoutPosition(bytes), bytes);
    }

    void signedAnew()
    {
        // A changed part of a PNG carries the sum of its new content.
        const QByteArray clean = withoutPosition(pngWith("eXIf", exif(true)));
        const qsizetype at = 8 + 8 + exif(true).size();
        QVERIFY(clean.mid(at, 4) != QByteArray("\1\2\3\4", 4));
    }

    void attachedReplacedAndPutInOrder()
    {
        TestPortfolio portfolio;
        const RecordId story = portfolio.add(makeStory(u"Camera"_s));
        const RecordId first = attach(portfolio, story, u"a.jpg"_s, jpegWith(exif(true)));
        const RecordId second = attach(portfolio, story, u"b.txt"_s, "words");
        QVERIFY(first.valid() && second.valid());
        const auto kept = blob(portfolio.database(), portfolio.get(attachment::kind, first).get(attachment::hash));
        QVERIFY(kept && *kept == withoutPosition(jpegWith(exif(true))));

        const auto done = portfolio.session().write(u"change"_s, [&](UnitOfWork& work) -> Status {
            ENCORE_TRY(replaceAttachment(work, first, u"plan.txt"_s, "a plan"));
            return orderAttachments(work, {second, first});
        });
        QVERIFY(done.ok());
        const Record changed = portfolio.get(attachment::kind, first);
        QCOMPARE(changed.get(attachment::name), u"plan.txt"_s);
        QCOMPARE(changed.get(attachment::mediaType), u"text/plain"_s);
        QCOMPARE(changed.get(attachment::size).value_or(0), 6);
        QCOMPARE(changed.get(attachment::position).value_or(0), 2);
        QCOMPARE(portfolio.get(attachment::kind, second).get(attachment::position).value_or(0), 1);
        QVERIFY(portfolio.session().undo().ok());
        QCOMPARE(portfolio.get(attachment::kind, first).get(attachment::name), u"a.jpg"_s);
    }
};

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"

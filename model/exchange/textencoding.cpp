// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/textencoding.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr char16_t kUnknown = u'\xfffd';

// Windows-1252, bytes 0x80 to 0xff; U+FFFD where it has no character.
constexpr char16_t kWindows1252[] =
    u"\x20ac\xfffd\x201a\x0192\x201e\x2026\x2020\x2021\x02c6\x2030\x0160\x2039\x0152\xfffd\x017d\xfffd"
    u"\xfffd\x2018\x2019\x201c\x201d\x2022\x2013\x2014\x02dc\x2122\x0161\x203a\x0153\xfffd\x017e\x0178"
    u"\x00a0\x00a1\x00a2\x00a3\x00a4\x00a5\x00a6\x00a7\x00a8\x00a9\x00aa\x00ab\x00ac\x00ad\x00ae\x00af"
    u"\x00b0\x00b1\x00b2\x00b3\x00b4\x00b5\x00b6\x00b7\x00b8\x00b9\x00ba\x00bb\x00bc\x00bd\x00be\x00bf"
    u"\x00c0\x00c1\x00c2\x00c3\x00c4\x00c5\x00c6\x00c7\x00c8\x00c9\x00ca\x00cb\x00cc\x00cd\x00ce\x00cf"
    u"\x00d0\x00d1\x00d2\x00d3\x00d4\x00d5\x00d6\x00d7\x00d8\x00d9\x00da\x00db\x00dc\x00dd\x00de\x00df"
    u"\x00e0\x00e1\x00e2\x00e3\x00e4\x00e5\x00e6\x00e7\x00e8\x00e9\x00ea\x00eb\x00ec\x00ed\x00ee\x00ef"
    u"\x00f0\x00f1\x00f2\x00f3\x00f4\x00f5\x00f6\x00f7\x00f8\x00f9\x00fa\x00fb\x00fc\x00fd\x00fe\x00ff";
// Windows-1250, bytes 0x80 to 0xff; U+FFFD where it has no character.
constexpr char16_t kWindows1250[] =
    u"\x20ac\xfffd\x201a\xfffd\x201e\x2026\x2020\x2021\xfffd\x2030\x0160\x2039\x015a\x0164\x017d\x0179"
    u"\xfffd\x2018\x2019\x201c\x201d\x2022\x2013\x2014\xfffd\x2122\x0161\x203a\x015b\x0165\x017e\x017a"
    u"\x00a0\x02c7\x02d8\x0141\x00a4\x0104\x00a6\x00a7\x00a8\x00a9\x015e\x00ab\x00ac\x00ad\x00ae\x017b"
    u"\x00b0\x00b1\x02db\x0142\x00b4\x00b5\x00b6\x00b7\x00b8\x0105\x015f\x00bb\x013d\x02dd\x013e\x017c"
    u"\x0154\x00c1\x00c2\x0102\x00c4\x0139\x0106\x00c7\x010c\x00c9\x0118\x00cb\x011a\x00cd\x00ce\x010e"
    u"\x0110\x0143\x0147\x00d3\x00d4\x0150\x00d6\x00d7\x0158\x016e\x00da\x0170\x00dc\x00dd\x0162\x00df"
    u"\x0155\x00e1\x00e2\x0103\x00e4\x013a\x0107\x00e7\x010d\x00e9\x0119\x00eb\x011b\x00ed\x00ee\x010f"
    u"\x0111\x0144\x0148\x00f3\x00f4\x0151\x00f6\x00f7\x0159\x016f\x00fa\x0171\x00fc\x00fd\x0163\x02d9";
// Windows-1251, bytes 0x80 to 0xff; U+FFFD where it has no character.
constexpr char16_t kWindows1251[] =
    u"\x0402\x0403\x201a\x0453\x201e\x2026\x2020\x2021\x20ac\x2030\x0409\x2039\x040a\x040c\x040b\x040f"
    u"\x0452\x2018\x2019\x201c\x201d\x2022\x2013\x2014\xfffd\x2122\x0459\x203a\x045a\x045c\x045b\x045f"
    u"\x00a0\x040e\x045e\x0408\x00a4\x0490\x00a6\x00a7\x0401\x00a9\x0404\x00ab\x00ac\x00ad\x00ae\x0407"
    u"\x00b0\x00b1\x0406\x0456\x0491\x00b5\x00b6\x00b7\x0451\x2116\x0454\x00bb\x0458\x0405\x0455\x0457"
    u"\x0410\x0411\x0412\x0413\x0414\x0415\x0416\x0417\x0418\x0419\x041a\x041b\x041c\x041d\x041e\x041f"
    u"\x0420\x0421\x0422\x0423\x0424\x0425\x0426\x0427\x0428\x0429\x042a\x042b\x042c\x042d\x042e\x042f"
    u"\x0430\x0431\x0432\x0433\x0434\x0435\x0436\x0437\x0438\x0439\x043a\x043b\x043c\x043d\x043e\x043f"
    u"\x0440\x0441\x0442\x0443\x0444\x0445\x0446\x0447\x0448\x0449\x044a\x044b\x044c\x044d\x044e\x044f";
// ISO-8859-2, bytes 0x80 to 0xff; U+FFFD where it has no character.
constexpr char16_t kIso88592[] =
    u"\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd"
    u"\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd"
    u"\x00a0\x0104\x02d8\x0141\x00a4\x013d\x015a\x00a7\x00a8\x0160\x015e\x0164\x0179\x00ad\x017d\x017b"
    u"\x00b0\x0105\x02db\x0142\x00b4\x013e\x015b\x02c7\x00b8\x0161\x015f\x0165\x017a\x02dd\x017e\x017c"
    u"\x0154\x00c1\x00c2\x0102\x00c4\x0139\x0106\x00c7\x010c\x00c9\x0118\x00cb\x011a\x00cd\x00ce\x010e"
    u"\x0110\x0143\x0147\x00d3\x00d4\x0150\x00d6\x00d7\x0158\x016e\x00da\x0170\x00dc\x00dd\x0162\x00df"
    u"\x0155\x00e1\x00e2\x0103\x00e4\x013a\x0107\x00e7\x010d\x00e9\x0119\x00eb\x011b\x00ed\x00ee\x010f"
    u"\x0111\x0144\x0148\x00f3\x00f4\x0151\x00f6\x00f7\x0159\x016f\x00fa\x0171\x00fc\x00fd\x0163\x02d9";
// ISO-8859-15, bytes 0x80 to 0xff; U+FFFD where it has no character.
constexpr char16_t kIso885915[] =
    u"\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd"
    u"\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd\xfffd"
    u"\x00a0\x00a1\x00a2\x00a3\x20ac\x00a5\x0160\x00a7\x0161\x00a9\x00aa\x00ab\x00ac\x00ad\x00ae\x00af"
    u"\x00b0\x00b1\x00b2\x00b3\x017d\x00b5\x00b6\x00b7\x017e\x00b9\x00ba\x00bb\x0152\x0153\x0178\x00bf"
    u"\x00c0\x00c1\x00c2\x00c3\x00c4\x00c5\x00c6\x00c7\x00c8\x00c9\x00ca\x00cb\x00cc\x00cd\x00ce\x00cf"
    u"\x00d0\x00d1\x00d2\x00d3\x00d4\x00d5\x00d6\x00d7\x00d8\x00d9\x00da\x00db\x00dc\x00dd\x00de\x00df"
    u"\x00e0\x00e1\x00e2\x00e3\x00e4\x00e5\x00e6\x00e7\x00e8\x00e9\x00ea\x00eb\x00ec\x00ed\x00ee\x00ef"
    u"\x00f0\x00f1\x00f2\x00f3\x00f4\x00f5\x00f6\x00f7\x00f8\x00f9\x00fa\x00fb\x00fc\x00fd\x00fe\x00ff";
// Mac Roman, bytes 0x80 to 0xff; U+FFFD where it has no character.
constexpr char16_t kMacRoman[] =
    u"\x00c4\x00c5\x00c7\x00c9\x00d1\x00d6\x00dc\x00e1\x00e0\x00e2\x00e4\x00e3\x00e5\x00e7\x00e9\x00e8"
    u"\x00ea\x00eb\x00ed\x00ec\x00ee\x00ef\x00f1\x00f3\x00f2\x00f4\x00f6\x00f5\x00fa\x00f9\x00fb\x00fc"
    u"\x2020\x00b0\x00a2\x00a3\x00a7\x2022\x00b6\x00df\x00ae\x00a9\x2122\x00b4\x00a8\x2260\x00c6\x00d8"
    u"\x221e\x00b1\x2264\x2265\x00a5\x00b5\x2202\x2211\x220f\x03c0\x222b\x00aa\x00ba\x03a9\x00e6\x00f8"
    u"\x00bf\x00a1\x00ac\x221a\x0192\x2248\x2206\x00ab\x00bb\x2026\x00a0\x00c0\x00c3\x00d5\x0152\x0153"
    u"\x2013\x2014\x201c\x201d\x2018\x2019\x00f7\x25ca\x00ff\x0178\x2044\x20ac\x2039\x203a\xfb01\xfb02"
    u"\x2021\x00b7\x201a\x201e\x2030\x00c2\x00ca\x00c1\x00cb\x00c8\x00cd\x00ce\x00cf\x00cc\x00d3\x00d4"
    u"\xf8ff\x00d2\x00da\x00db\x00d9\x0131\x02c6\x02dc\x00af\x02d8\x02d9\x02da\x00b8\x02dd\x02db\x02c7";
// IBM850, bytes 0x80 to 0xff; U+FFFD where it has no character.
constexpr char16_t kIbm850[] =
    u"\x00c7\x00fc\x00e9\x00e2\x00e4\x00e0\x00e5\x00e7\x00ea\x00eb\x00e8\x00ef\x00ee\x00ec\x00c4\x00c5"
    u"\x00c9\x00e6\x00c6\x00f4\x00f6\x00f2\x00fb\x00f9\x00ff\x00d6\x00dc\x00f8\x00a3\x00d8\x00d7\x0192"
    u"\x00e1\x00ed\x00f3\x00fa\x00f1\x00d1\x00aa\x00ba\x00bf\x00ae\x00ac\x00bd\x00bc\x00a1\x00ab\x00bb"
    u"\x2591\x2592\x2593\x2502\x2524\x00c1\x00c2\x00c0\x00a9\x2563\x2551\x2557\x255d\x00a2\x00a5\x2510"
    u"\x2514\x2534\x252c\x251c\x2500\x253c\x00e3\x00c3\x255a\x2554\x2569\x2566\x2560\x2550\x256c\x00a4"
    u"\x00f0\x00d0\x00ca\x00cb\x00c8\x0131\x00cd\x00ce\x00cf\x2518\x250c\x2588\x2584\x00a6\x00cc\x2580"
    u"\x00d3\x00df\x00d4\x00d2\x00f5\x00d5\x00b5\x00fe\x00de\x00da\x00db\x00d9\x00fd\x00dd\x00af\x00b4"
    u"\x00ad\x00b1\x2017\x00be\x00b6\x00a7\x00f7\x00b8\x00b0\x00a8\x00b7\x00b9\x00b3\x00b2\x25a0\x00a0";

struct SingleByte
{
    QLatin1StringView name;
    const char16_t* table;
};

constexpr std::array kSingleByte{
    SingleByte{"Windows-1252"_L1, kWindows1252},
    SingleByte{"Mac Roman"_L1, kMacRoman},
    SingleByte{"Windows-1250"_L1, kWindows1250},
    SingleByte{"Windows-1251"_L1, kWindows1251},
    SingleByte{"ISO-8859-15"_L1, kIso885915},
    SingleByte{"ISO-8859-2"_L1, kIso88592},
    SingleByte{"IBM850"_L1, kIbm850},
};

struct OtherName
{
    QLatin1StringView folded;
    QLatin1StringView name;
};

constexpr std::array kOtherNames{
    OtherName{"latin1"_L1, "Windows-1252"_L1},
    OtherName{"iso88591"_L1, "Windows-1252"_L1},
    OtherName{"cp1252"_L1, "Windows-1252"_L1},
    OtherName{"ansi"_L1, "Windows-1252"_L1},
    OtherName{"ascii"_L1, "UTF-8"_L1},
    OtherName{"usascii"_L1, "UTF-8"_L1},
    OtherName{"macintosh"_L1, "Mac Roman"_L1},
    OtherName{"xmacroman"_L1, "Mac Roman"_L1},
    OtherName{"cp1250"_L1, "Windows-1250"_L1},
    OtherName{"cp1251"_L1, "Windows-1251"_L1},
    OtherName{"latin9"_L1, "ISO-8859-15"_L1},
    OtherName{"latin2"_L1, "ISO-8859-2"_L1},
    OtherName{"cp850"_L1, "IBM850"_L1},
    OtherName{"dos"_L1, "IBM850"_L1},
    OtherName{"utf16"_L1, "UTF-16LE"_L1},
    OtherName{"utf32"_L1, "UTF-32LE"_L1},
};

constexpr std::array kUnicode{"UTF-8"_L1, "UTF-16LE"_L1, "UTF-16BE"_L1, "UTF-32LE"_L1, "UTF-32BE"_L1};

QString folded(QStringView name)
{
    QString out;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            out += c.toLower();
    }
    return out;
}

struct Mark
{
    QByteArrayView bytes;
    QLatin1StringView encoding;
};

// The mark of UTF-32LE starts with that of UTF-16LE, so the long ones come first.
const std::array<Mark, 5>& marks()
{
    static const std::array<Mark, 5> all{Mark{QByteArrayView("\xff\xfe\0\0", 4), "UTF-32LE"_L1},
        Mark{QByteArrayView("\0\0\xfe\xff", 4), "UTF-32BE"_L1}, Mark{QByteArrayView("\xef\xbb\xbf", 3), "UTF-8"_L1},
        Mark{QByteArrayView("\xff\xfe", 2), "UTF-16LE"_L1}, Mark{QByteArrayView("\xfe\xff", 2), "UTF-16BE"_L1}};
    return all;
}

// Text in UTF-16 without a mark shows as a zero in every second byte, because most of it is ASCII.
QString unmarkedUtf16(QByteArrayView bytes)
{
    constexpr qsizetype kLooked = 4096;
    const qsizetype size = std::min(kLooked, bytes.size() & ~qsizetype(1));
    qsizetype evenZeros = 0;
    qsizetype oddZeros = 0;
    for (qsizetype i = 0; i + 1 < size; i += 2) {
        evenZeros += bytes[i] == 0;
        oddZeros += bytes[i + 1] == 0;
    }
    if (size < 4 || std::max(evenZeros, oddZeros) * 2 < size / 2)
        return {};
    return oddZeros > evenZeros ? u"UTF-16LE"_s : u"UTF-16BE"_s;
}

bool commonLetter(QChar c)
{
    static const QString common = u"äöüßéèêëàâçñóíáúïôûîùœæøåìòãõÄÖÜÉÈÀÁÍÓÚÑÇÅØÆ"_s;
    return common.contains(c);
}

bool commonSign(QChar c)
{
    static const QString common = u"’‘“”„–—…•·°§€®©™«»½²³µ±£\u00a0¿¡"_s;
    return common.contains(c);
}

// How likely the character is between its neighbours: letters that languages use inside words, signs that writers use.
int likelihood(QChar before, QChar c, QChar after)
{
    if (c == QChar(kUnknown) || c.category() == QChar::Other_Control)
        return -5;
    if (!c.isLetter())
        return commonSign(c) ? 1 : -1;
    if (c.script() == QChar::Script_Cyrillic)
        return before.script() == QChar::Script_Cyrillic || after.script() == QChar::Script_Cyrillic ? 2 : -2;
    const bool inWord = before.isLetter() || after.isLetter();
    const bool oddCase = c.isUpper() && before.isLower();
    const bool crowded = before.isLetter() && before.unicode() > 0x7f && after.isLetter() && after.unicode() > 0x7f;
    if (oddCase || crowded)
        return -2;
    return commonLetter(c) ? (inWord ? 2 : 1) : 0;
}

int scoreOf(QByteArrayView bytes, const char16_t* table)
{
    constexpr int kEnough = 20000;
    const auto at = [bytes, table](qsizetype i) -> QChar {
        if (i < 0 || i >= bytes.size())
            return u' ';
        const auto byte = static_cast<uchar>(bytes[i]);
        return byte < 0x80 ? QChar(char16_t(byte)) : QChar(table[byte - 0x80]);
    };
    int score = 0;
    int seen = 0;
    for (qsizetype i = 0; i < bytes.size() && seen < kEnough; ++i) {
        if (static_cast<uchar>(bytes[i]) < 0x80)
            continue;
        ++seen;
        score += likelihood(at(i - 1), at(i), at(i + 1));
    }
    return score;
}

QString likeliestSingleByte(QByteArrayView bytes)
{
    QLatin1StringView best = kSingleByte.front().name;
    int bestScore = scoreOf(bytes, kSingleByte.front().table);
    // ISO-8859-15 and -2 differ too little from the Windows ones to be told apart, so they are only chosen by hand.
    for (const SingleByte& each : kSingleByte) {
        if (each.name == "ISO-8859-15"_L1 || each.name == "ISO-8859-2"_L1 || each.name == "Windows-1250"_L1)
            continue;
        const int score = scoreOf(bytes, each.table);
        if (score > bestScore) {
            bestScore = score;
            best = each.name;
        }
    }
    return QString(best);
}

// A UTF-8 file with a few damaged places is still UTF-8: its multi-byte sequences outnumber the stray bytes.
bool mostlyUtf8(QByteArrayView bytes)
{
    qsizetype good = 0;
    qsizetype bad = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto lead = static_cast<uchar>(bytes[i]);
        if (lead < 0x80)
            continue;
        const int tail = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
        int found = 0;
        while (
            found < tail && i + 1 + found < bytes.size() && (static_cast<uchar>(bytes[i + 1 + found]) & 0xc0) == 0x80)
            ++found;
        if (tail > 0 && found == tail) {
            ++good;
            i += tail;
        } else {
            ++bad;
        }
    }
    return good > 10 * bad;
}

} // namespace

QStringList encodingNames()
{
    QStringList names;
    for (const QLatin1StringView name : kUnicode)
        names << QString(name);
    for (const SingleByte& each : kSingleByte)
        names.insert(names.size(), QString(each.name));
    return names;
}

qsizetype byteOrderMark(QByteArrayView bytes, QStringView encoding)
{
    for (const Mark& mark : marks()) {
        if (encoding == mark.encoding && bytes.startsWith(mark.bytes))
            return mark.bytes.size();
    }
    return 0;
}

EncodingGuess guessEncoding(QByteArrayView bytes)
{
    for (const Mark& mark : marks()) {
        if (bytes.startsWith(mark.bytes))
            return {QString(mark.encoding), mark.bytes.size(), true};
    }
    if (const QString wide = unmarkedUtf16(bytes); !wide.isEmpty())
        return {wide, 0, true};
    if (bytes.isValidUtf8() || mostlyUtf8(bytes))
        return {u"UTF-8"_s, 0, true};
    return {likeliestSingleByte(bytes), 0, false};
}

Result<TextDecoder> TextDecoder::named(const QString& encoding)
{
    QString wanted = folded(encoding);
    for (const OtherName& other : kOtherNames) {
        if (other.folded == wanted)
            wanted = folded(QString(other.name));
    }
    TextDecoder decoder;
    for (const SingleByte& each : kSingleByte) {
        if (folded(QString(each.name)) == wanted) {
            decoder.m_name = QString(each.name);
            decoder.m_table = each.table;
            return decoder;
        }
    }
    for (const QLatin1StringView name : kUnicode) {
        if (folded(QString(name)) == wanted) {
            decoder.m_name = QString(name);
            return decoder;
        }
    }
    if (!QStringDecoder(encoding.toLatin1().constData()).isValid())
        return Error{ErrorCode::Invalid,
            u"Encore cannot read the encoding \"%1\"; it knows: %2."_s.arg(encoding, encodingNames().join(u", "_s)),
            {{u"field"_s, u"encoding"_s}}};
    decoder.m_name = encoding;
    return decoder;
}

QString TextDecoder::decode(QByteArrayView bytes, qsizetype* bad) const
{
    if (m_table) {
        QString text = QString::fromLatin1(bytes);
        for (QChar& c : text) {
            if (c.unicode() < 0x80)
                continue;
            c = QChar(m_table[c.unicode() - 0x80]);
            if (bad && c == QChar(kUnknown))
                ++*bad;
        }
        return text;
    }
    if (m_name == "UTF-8"_L1) {
        const QString text = QString::fromUtf8(bytes);
        if (bad && !bytes.isValidUtf8())
            *bad += text.count(QChar(kUnknown));
        return text;
    }
    QStringDecoder decoder(m_name.toLatin1().constData(), QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (bad)
        *bad += text.count(QChar(kUnknown));
    return text;
}

} // namespace encore

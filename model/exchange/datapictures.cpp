// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/datapictures.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString suffixOf(const QString& type)
{
    static const QHash<QString, QString> suffixes{{u"jpeg"_s, u"jpg"_s}, {u"svg+xml"_s, u"svg"_s},
        {u"x-icon"_s, u"ico"_s}, {u"vnd.microsoft.icon"_s, u"ico"_s}, {u"x-ms-bmp"_s, u"bmp"_s}};
    return suffixes.value(type, type);
}

QByteArray contentOf(const QString& data, bool base64)
{
    const QByteArray plain = QByteArray::fromPercentEncoding(data.toUtf8());
    if (!base64)
        return plain;
    const auto read = QByteArray::fromBase64Encoding(plain, QByteArray::AbortOnBase64DecodingErrors);
    return read ? *read : QByteArray();
}

// Letters and digits only, so that it stands in any address as it is.
QString plainStem(const QString& stem)
{
    QString out;
    for (const QChar c : stem) {
        const bool plain = c.unicode() < 128 && c.isLetterOrNumber();
        if (plain || (!out.isEmpty() && !out.endsWith(u'-')))
            out += plain ? c : QChar(u'-');
    }
    return out.isEmpty() ? u"document"_s : out;
}

} // namespace

std::vector<DataPicture> takeDataPictures(QString& text, const QString& stem)
{
    static const QRegularExpression shape(
        u"(?<=[(<\"'])data:image/([a-z0-9.+-]+)((?:;[a-z0-9=-]+)*+),([^\\s\"'<>()]++)"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::vector<DataPicture> taken;
    QString out;
    qsizetype from = 0;
    for (auto each = shape.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        const bool base64 = match.capturedView(2).contains(u"base64", Qt::CaseInsensitive);
        const QByteArray bytes = contentOf(match.captured(3), base64);
        if (bytes.isEmpty())
            continue;
        auto same = std::ranges::find(taken, bytes, &DataPicture::bytes);
        if (same == taken.end()) {
            const QString suffix = suffixOf(match.captured(1).toLower());
            taken.push_back({u"%1-picture-%2.%3"_s.arg(plainStem(stem)).arg(taken.size() + 1).arg(suffix), bytes});
            same = taken.end() - 1;
        }
        out += text.mid(from, match.capturedStart() - from) + same->name;
        from = match.capturedEnd();
    }
    if (!taken.empty())
        text = out + text.mid(from);
    return taken;
}

} // namespace encore

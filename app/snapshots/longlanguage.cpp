// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/snapshots/longlanguage.h"

#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr QStringView kPlain = u"aeiounscyzAEIOUNSCYZ";
constexpr QStringView kAccented = u"àéîöûñšçýžÀÉÎÖÛÑŠÇÝŽ";

// Places for values, entities and tags of rich text stay as they are.
qsizetype untouched(QStringView text)
{
    const QChar end = text.front() == u'<' ? u'>' : text.front() == u'&' ? u';' : QChar();
    const qsizetype closed = end.isNull() ? -1 : text.indexOf(end);
    if (closed > 0 && closed < 40)
        return closed + 1;
    if (text.startsWith(u"%L") && text.size() > 2)
        return 3;
    return text.front() == u'%' && text.size() > 1 ? 2 : 0;
}

} // namespace

QString LongLanguage::translate(const char*, const char* source, const char*, int n) const
{
    const QString text = QString::fromUtf8(source);
    // Forms of dates and the like are not words.
    if (text.size() < 3)
        return {};
    QString result = u"["_s;
    for (qsizetype i = 0; i < text.size();) {
        if (const qsizetype kept = untouched(QStringView(text).mid(i)); kept > 0) {
            result += QStringView(text).mid(i, kept);
            i += kept;
            continue;
        }
        const qsizetype at = kPlain.indexOf(text[i]);
        result += at < 0 ? text[i] : kAccented[at];
        ++i;
    }
    const qsizetype more = text.size() * 2 / 5 - 2;
    for (qsizetype i = 0; i < more; ++i)
        result += i % 6 == 5 ? u' ' : u'~';
    result += u']';
    if (n >= 0)
        result.replace(u"%Ln"_s, u"%n"_s).replace(u"%n"_s, QString::number(n));
    return result;
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publish/safetext.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

bool mayStay(char32_t c)
{
    if (c < 0x20)
        return c == U'\n' || c == U'\t';
    const bool control = c >= 0x7f && c <= 0x9f;
    const bool turnsDirection = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    const bool noCharacter = (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
    return !control && !turnsDirection && !noCharacter;
}

} // namespace

QString safeText(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            if (mayStay(QChar::surrogateToUcs4(c, text[i + 1])))
                out += text.mid(i, 2);
            ++i;
        } else if (!c.isSurrogate() && mayStay(c.unicode())) {
            out += c;
        }
    }
    return out;
}

QString safeLink(const QString& address)
{
    const QString trimmed = safeText(address).trimmed();
    static const QRegularExpression followable(
        u"^(https?://|mailto:)[^\\s]+$"_s, QRegularExpression::CaseInsensitiveOption);
    if (!followable.match(trimmed).hasMatch())
        return {};
    const QUrl url(trimmed, QUrl::TolerantMode);
    return url.isValid() ? QString::fromLatin1(url.toEncoded()) : QString();
}

QString safeLanguage(const QString& code)
{
    static const QRegularExpression form(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
    return form.match(code).hasMatch() ? code : u"en"_s;
}

QString escapedHtml(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\'', u"&#39;"_s);
}

} // namespace encore

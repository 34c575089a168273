// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/languagecode.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

const QStringList& knownCodes()
{
    static const QStringList codes =
        u"ar bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko lt "
        "lv mk ms mt nb nl nn no pl pt ro ru sk sl sq sr sv ta te th tr uk ur uz vi zh"_s.split(u' ');
    return codes;
}

const QHash<QString, QString>& languageNames()
{
    static const QHash<QString, QString> names{{u"english"_s, u"en"_s}, {u"englisch"_s, u"en"_s},
        {u"anglais"_s, u"en"_s}, {u"german"_s, u"de"_s}, {u"deutsch"_s, u"de"_s}, {u"allemand"_s, u"de"_s},
        {u"french"_s, u"fr"_s}, {u"français"_s, u"fr"_s}, {u"francais"_s, u"fr"_s}, {u"französisch"_s, u"fr"_s},
        {u"spanish"_s, u"es"_s}, {u"español"_s, u"es"_s}, {u"espanol"_s, u"es"_s}, {u"castellano"_s, u"es"_s},
        {u"spanisch"_s, u"es"_s}, {u"portuguese"_s, u"pt"_s}, {u"português"_s, u"pt"_s}, {u"portugues"_s, u"pt"_s},
        {u"galician"_s, u"gl"_s}, {u"galego"_s, u"gl"_s}, {u"italian"_s, u"it"_s}, {u"italiano"_s, u"it"_s},
        {u"dutch"_s, u"nl"_s}, {u"nederlands"_s, u"nl"_s}, {u"japanese"_s, u"ja"_s}, {u"日本語"_s, u"ja"_s},
        {u"chinese"_s, u"zh"_s}, {u"中文"_s, u"zh"_s}, {u"korean"_s, u"ko"_s}, {u"polish"_s, u"pl"_s},
        {u"russian"_s, u"ru"_s}, {u"swedish"_s, u"sv"_s}, {u"danish"_s, u"da"_s}, {u"norwegian"_s, u"nb"_s},
        {u"finnish"_s, u"fi"_s}};
    return names;
}

} // namespace

QString languageCode(QStringView text)
{
    static const QRegularExpression shape(
        u"^([a-z]{2})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|[0-9]{3}))?$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed().toString().section(u'.', 0, 0); // "de_DE.UTF-8"
    const auto match = shape.match(trimmed);
    if (!match.hasMatch())
        return languageNames().value(trimmed.toLower());
    const QString language = match.captured(1).toLower();
    if (!knownCodes().contains(language))
        return {};
    QString code = language;
    if (const QString script = match.captured(2); !script.isEmpty())
        code += QString(u'-' + script.left(1).toUpper() + script.mid(1).toLower());
    if (const QString region = match.captured(3); !region.isEmpty())
        code += QString(u'-' + region.toUpper());
    return code;
}

bool sameLanguage(const QString& a, const QString& b)
{
    return a.section(u'-', 0, 0) == b.section(u'-', 0, 0);
}

} // namespace encore

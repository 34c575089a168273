// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/factvalues.h"

#include "model/exchange/sectionmap.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

bool isTrue(const QString& text)
{
    static const QStringList words = u"true yes 1 on ja oui si sim"_s.split(u' ');
    return words.contains(text.trimmed().toLower());
}

bool isFalse(const QString& text)
{
    static const QStringList words = u"false no 0 off nein non não"_s.split(u' ');
    return words.contains(text.trimmed().toLower());
}

QStringList tagNames(const MetaValue& value)
{
    QStringList out;
    for (const MetaValue& item : value.items) // "tags: [ok, {label: Green, permalink: /green}]"
        out << (item.members.empty() ? item.text.trimmed()
                                     : item.member({u"label"_s, u"name"_s, u"title"_s, u"tag"_s}));
    if (value.isScalar())
        out = value.texts();
    if (value.isScalar() && out.size() == 1) {
        const QString text = out.front();
        static const QRegularExpression separator(u"\\s*[,;]\\s*"_s);
        static const QRegularExpression plainWords(
            u"^[\\p{Ll}\\p{N}][\\p{Ll}\\p{N}_.+#-]*(?:\\s+[\\p{Ll}\\p{N}][\\p{Ll}\\p{N}_.+#-]*)+$"_s);
        if (text.contains(u',') || text.contains(u';'))
            out = text.split(separator, Qt::SkipEmptyParts);
        else if (text.contains(plainWords))
            out = text.split(QRegularExpression(u"\\s+"_s));
    }
    QStringList tidy;
    for (QString tag : out) {
        while (tag.startsWith(u'#'))
            tag.remove(0, 1);
        if (tag = tag.trimmed(); !tag.isEmpty() && !tidy.contains(tag, Qt::CaseInsensitive))
            tidy << tag;
    }
    return tidy;
}

std::vector<Speaker> peopleOf(const MetaValue& value)
{
    std::vector<Speaker> out;
    const auto add = [&out](const MetaValue& each) {
        if (!each.members.empty()) {
            const QString name = each.member({u"name"_s, u"full_name"_s});
            const QString title = each.member({u"title"_s}); // of the person when there is a name
            const QString job = each.member({u"role"_s, u"job"_s, u"position"_s, u"jobtitle"_s, u"job_title"_s});
            QStringList parts{name.isEmpty() ? title : name, job.isEmpty() && !name.isEmpty() ? title : job,
                each.member({u"company"_s, u"organisation"_s, u"organization"_s, u"org"_s, u"affiliation"_s})};
            Speaker speaker{
                parts.front(), tidyName(parts[0]), parts[1], parts[2], each.member({u"email"_s, u"mail"_s})};
            if (!speaker.person.isEmpty())
                out.push_back(speaker);
            return;
        }
        static const QRegularExpression separator(u"\\s*[;&]\\s*|\\s+(?:and|und|et|y|e|en)\\s+"_s);
        for (const QString& part : each.text.split(separator, Qt::SkipEmptyParts)) {
            const QStringList names = part.split(u',', Qt::SkipEmptyParts);
            const bool list = names.size() > 1
                && std::ranges::all_of(names, [](const QString& name) { return looksLikePerson(name.trimmed()); });
            for (const QString& name : list ? names : QStringList{part}) {
                Speaker speaker = readSpeaker(name);
                if (speaker.person.isEmpty() && !speaker.attribution.isEmpty())
                    speaker = Speaker{speaker.attribution, tidyName(speaker.attribution), {}, {}, speaker.email};
                if (!speaker.person.isEmpty())
                    out.push_back(speaker);
            }
        }
    };
    if (value.items.empty())
        add(value);
    for (const MetaValue& item : value.items)
        add(item);
    return out;
}

void addPictures(const MetaValue& value, std::vector<FoundPicture>& out)
{
    if (!value.members.empty()) {
        const QString address =
            value.member({u"src"_s, u"image"_s, u"url"_s, u"path"_s, u"file"_s, u"feature"_s, u"teaser"_s});
        if (!address.isEmpty())
            out.push_back({address, value.member({u"alt"_s, u"caption"_s, u"title"_s, u"description"_s}), 0});
        return;
    }
    for (const MetaValue& item : value.items)
        addPictures(item, out);
    const QString text = value.text.trimmed();
    if (value.isScalar() && !text.isEmpty() && (isPictureName(text) || text.startsWith(u'/')) && !text.contains(u'\n'))
        out.push_back({text, {}, 0});
}

QString headingOfFact(const QString& key)
{
    QString heading = QString(key).replace(u'_', u' ').replace(u'-', u' ');
    if (!heading.isEmpty())
        heading[0] = heading[0].toUpper();
    return heading;
}

std::optional<Section> sectionOfFact(const QString& key, const MetaValue& value)
{
    const QString topic = headingTopic(QString(key).replace(u'_', u' '));
    const QString text = value.isScalar() ? value.text.trimmed() : value.texts().join(u"\n"_s);
    if (topic.isEmpty() || storyParts({topic}) == 0 || text.count(u' ') < 4)
        return std::nullopt;
    const QString body = value.items.empty() ? text : QString(u"- "_s + value.texts().join(u"\n- "_s));
    return Section{0, {}, topic, headingOfFact(key), 2, body};
}

} // namespace encore

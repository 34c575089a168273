// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/markdowndocument.h"

#include "model/store/rowmapping.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Link definitions show nowhere, and unlike comments they are no HTML.
const QString kSectionMark = u"[section]: #"_s;
const QString kBelowMark = u"[shown-only]: # \"what follows is kept in the tables beside\""_s;

// A string as YAML in double quotes; what JSON writes is YAML.
QString quoted(const QString& text)
{
    const QString list = QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
    return list.mid(1, list.size() - 2);
}

QString yamlMap(std::initializer_list<std::pair<const char*, QString>> members)
{
    QStringList parts;
    for (const auto& [key, value] : members)
        parts << QString(QLatin1StringView(key) + u": "_s + quoted(value));
    return u"  - {"_s + parts.join(u", "_s) + u"}\n"_s;
}

QString sectionLine(const Section& section, bool first)
{
    if (!section.heading.isEmpty())
        return QString(section.level, u'#') + u' ' + section.heading;
    return first ? QString() : kSectionMark;
}

QString frontMatterText(const Record& record, const std::vector<PlainField>& fields)
{
    QString text = u"---\nkind_of: "_s + record.kind.key + u"\nuid: "_s + quoted(record.uid) + u"\ncreated_at: "_s
        + quoted(storedTime(record.createdAt)) + u"\nupdated_at: "_s + quoted(storedTime(record.updatedAt)) + u'\n';
    for (const PlainField& field : fields) {
        QStringList values;
        for (const QString& value : field.values)
            values << quoted(value);
        text += field.key + u": "_s
            + QString(field.isList ? QString(u'[' + values.join(u", "_s) + u']') : values.join(QString())) + u'\n';
    }
    if (!record.sections.empty())
        text += u"sections:\n"_s;
    for (const Section& section : record.sections)
        text += yamlMap({{"key", section.key}, {"heading", section.heading}, {"level", QString::number(section.level)},
            {"language", section.language}});
    if (!record.languages.empty())
        text += u"languages:\n"_s;
    for (const LanguageVersion& version : record.languages)
        text += yamlMap({{"language", version.language}, {"title", version.title}, {"source", version.source}});
    if (!record.extras.empty())
        text += u"extras:\n"_s;
    for (const Extra& extra : record.extras)
        text += yamlMap({{"key", extra.key}, {"value", extra.value}});
    return text + u"---\n"_s;
}

// Where a whole line with these words begins, from a position on that is the beginning of a line; -1 when there is none.
qsizetype findLine(QStringView text, QStringView line, qsizetype from)
{
    for (qsizetype at = from; (at = text.indexOf(line, at)) >= 0; ++at) {
        const qsizetype end = at + line.size();
        if ((at == from || text[at - 1] == u'\n')
            && (end == text.size() || text[end] == u'\n' || text.sliced(end).startsWith(u"\r\n")))
            return at;
    }
    return -1;
}

qsizetype behindLine(QStringView text, qsizetype at)
{
    const qsizetype end = text.indexOf(u'\n', at);
    return end < 0 ? text.size() : end + 1;
}

// The text between two marks without the blank lines that the writer puts around it.
QString between(QStringView text, qsizetype from, qsizetype to, bool afterLine)
{
    QStringView part = text.sliced(from, to - from);
    if (afterLine && part.startsWith(u'\n'))
        part = part.sliced(1);
    for (int i = 0; i < 2 && part.endsWith(u'\n'); ++i)
        part.chop(1);
    return part.toString();
}

// The text below the front matter and the title.
QStringView bodyOf(QStringView document, const FrontMatter& front)
{
    qsizetype at = 0;
    for (int line = 1; line < front.bodyLine; ++line)
        at = behindLine(document, at);
    while (at < document.size() && document[at] == u'\n')
        ++at;
    if (document.sliced(at).startsWith(u"# "))
        at = behindLine(document, at);
    if (at < document.size() && document[at] == u'\n')
        ++at;
    return document.sliced(at);
}

const MetaValue* find(const MetaEntries& entries, const QString& key)
{
    for (const auto& [name, value] : entries) {
        if (name == key)
            return &value;
    }
    return nullptr;
}

QString member(const MetaValue& map, const QString& key)
{
    const MetaValue* found = find(map.members, key);
    return found ? found->text : QString();
}

std::vector<Section> sectionsAsked(const FrontMatter& front)
{
    std::vector<Section> asked;
    const MetaValue* list = find(front.entries, u"sections"_s);
    for (const MetaValue& each : list ? list->items : std::vector<MetaValue>()) {
        Section section;
        section.key = member(each, u"key"_s);
        section.heading = member(each, u"heading"_s);
        section.level = std::max(1, member(each, u"level"_s).toInt());
        section.language = member(each, u"language"_s);
        asked.push_back(section);
    }
    return asked;
}

} // namespace

QString markdownDocument(
    const Record& record, const QString& title, const std::vector<PlainField>& fields, const QString& below)
{
    QString text = frontMatterText(record, fields) + u"\n# "_s + title.simplified() + u"\n\n"_s;
    for (size_t i = 0; i < record.sections.size(); ++i) {
        const QString line = sectionLine(record.sections[i], i == 0);
        if (!line.isEmpty())
            text += line + u"\n\n"_s;
        text += record.sections[i].text + u"\n\n"_s;
    }
    if (!below.isEmpty())
        text += kBelowMark + u"\n\n"_s + below;
    return text;
}

void readMarkdownParts(
    const QString& document, const FrontMatter& front, const QString& place, Record& record, QStringList& warnings)
{
    const QStringView body = bodyOf(document, front);
    const qsizetype below = findLine(body, kBelowMark, 0);
    const QStringView text = below < 0 ? body : body.first(below);
    qsizetype from = 0;
    bool afterLine = false;
    for (const Section& asked : sectionsAsked(front)) {
        const QString line = sectionLine(asked, record.sections.empty());
        const qsizetype at = line.isEmpty() ? 0 : findLine(text, line, from);
        if (at < 0) {
            warnings << u"%1: the section \"%2\" is gone"_s.arg(place, asked.heading);
            continue;
        }
        if (!record.sections.empty())
            record.sections.back().text = between(text, from, at, afterLine);
        record.sections.push_back(asked);
        from = line.isEmpty() ? 0 : behindLine(text, at);
        afterLine = !line.isEmpty();
    }
    if (!record.sections.empty())
        record.sections.back().text = between(text, from, text.size(), afterLine);
    const MetaValue* languages = find(front.entries, u"languages"_s);
    for (const MetaValue& each : languages ? languages->items : std::vector<MetaValue>())
        record.languages.push_back(
            {0, member(each, u"language"_s), member(each, u"title"_s), member(each, u"source"_s)});
    const MetaValue* extras = find(front.entries, u"extras"_s);
    for (const MetaValue& each : extras ? extras->items : std::vector<MetaValue>())
        record.extras.push_back({0, member(each, u"key"_s), member(each, u"value"_s)});
}

} // namespace encore

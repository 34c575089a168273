// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/frontmatter.h"

#include "model/exchange/filetext.h"
#include "model/exchange/tomltext.h"

#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kLongest = 2000;     // lines of front matter
constexpr int kMostValues = 20000; // a few lines of YAML aliases can stand for millions of values

QString text(const std::string& utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

MetaValue converted(const YAML::Node& node, int& budget, int depth = 0)
{
    if (--budget < 0 || depth > 50)
        throw YAML::Exception(YAML::Mark::null_mark(), "too many values");
    MetaValue out;
    if (node.IsScalar()) {
        out.text = text(node.Scalar());
    } else if (node.IsSequence()) {
        for (const auto& item : node)
            out.items.push_back(converted(item, budget, depth + 1));
    } else if (node.IsMap()) {
        for (const auto& member : node) {
            const QString key = member.first.IsScalar() ? text(member.first.Scalar()) : text(YAML::Dump(member.first));
            out.members.emplace_back(key, converted(member.second, budget, depth + 1));
        }
    }
    if (!out.isScalar() && depth < 4) // a map in an envelope ("params") is kept as text, too
        out.text = text(YAML::Dump(node));
    return out;
}

// The entries of a YAML (or JSON) mapping; nothing when it is none, with `error` and `line` set when it is broken.
std::optional<MetaEntries> readYaml(const QString& yaml, QString& error, int& line)
{
    try {
        const YAML::Node root = YAML::Load(yaml.toStdString());
        if (root.IsNull())
            return MetaEntries();
        if (!root.IsMap())
            return std::nullopt;
        int budget = kMostValues;
        return converted(root, budget).members;
    } catch (const YAML::Exception& exception) {
        error = text(exception.msg);
        line = exception.mark.is_null() ? 0 : exception.mark.line + 1;
    } catch (const std::exception& exception) {
        error = text(exception.what());
    }
    return std::nullopt;
}

QString unquoted(const QString& written)
{
    const QString trimmed = written.trimmed();
    if (trimmed.size() >= 2 && (trimmed[0] == u'"' || trimmed[0] == u'\'') && trimmed.back() == trimmed[0])
        return trimmed.mid(1, trimmed.size() - 2);
    const bool halfQuoted = trimmed.startsWith(u'"') && trimmed.count(u'"') == 1;
    return halfQuoted ? trimmed.mid(1) : trimmed;
}

MetaValue bracketList(const QString& written)
{
    MetaValue out;
    const QString inner = written.trimmed();
    if (!inner.startsWith(u'[')) {
        out.text = unquoted(inner);
        return out;
    }
    out.text = inner;
    for (const QString& part : inner.mid(1).chopped(inner.endsWith(u']') ? 1 : 0).split(u',', Qt::SkipEmptyParts))
        out.items.push_back(MetaValue{unquoted(part), {}, {}});
    return out;
}

// What can be read of broken YAML: "key: value" and the "- item" lines below a key.
MetaEntries readLines(const QString& block)
{
    static const QRegularExpression entry(
        u"^([\\p{L}_][\\p{L}\\p{N}_ .-]*?)\\s*:\\s*(.*)$"_s, QRegularExpression::UseUnicodePropertiesOption);
    MetaEntries out;
    for (const QString& row : block.split(u'\n')) {
        const auto match = entry.match(row);
        if (match.hasMatch())
            out.emplace_back(match.captured(1), bracketList(match.captured(2)));
        else if (row.trimmed().startsWith(u"- "_s) && !out.empty())
            out.back().second.items.push_back(MetaValue{unquoted(row.trimmed().mid(2)), {}, {}});
    }
    return out;
}

bool endsBlock(const QString& line, const QString& fence)
{
    const QString trimmed = line.trimmed();
    return trimmed == fence || (fence == u"---"_s && trimmed == u"..."_s);
}

FrontMatter fenced(const SourceLines& lines, int first, const QString& fence)
{
    FrontMatter out;
    int end = first + 1;
    while (end <= lines.count() && end - first < kLongest && !endsBlock(lines.line(end), fence))
        ++end;
    if (end > lines.count() || end - first >= kLongest)
        return out;
    QStringList rows;
    for (int i = first + 1; i < end; ++i)
        rows << lines.line(i);
    const QString block = rows.join(u'\n');
    if (fence == u"+++"_s) {
        out.entries = readToml(block);
    } else if (auto entries = readYaml(block, out.error, out.errorLine)) {
        out.entries = std::move(*entries);
    } else {
        out.entries = readLines(block);
        if (out.entries.empty()) // two rules with words between them
            return FrontMatter();
        if (out.error.isEmpty())
            out.error = u"it is no list of names and values"_s;
        out.errorLine = out.errorLine ? out.errorLine + first : first;
    }
    out.raw = block;
    out.bodyLine = end + 1;
    return out;
}

FrontMatter json(const SourceLines& lines, int first)
{
    FrontMatter out;
    QStringList rows;
    for (int i = first; i <= lines.count() && i - first < kLongest; ++i) {
        rows << lines.line(i);
        if (lines.line(i) != u"}"_s)
            continue;
        const QString block = rows.join(u'\n');
        if (auto entries = readYaml(block, out.error, out.errorLine)) {
            out.entries = std::move(*entries);
            out.raw = block;
            out.bodyLine = i + 1;
        }
        out.error.clear();
        return out;
    }
    return out;
}

// The lines "Title: …" that some site generators put above the text without a fence.
FrontMatter unfenced(const SourceLines& lines, int first)
{
    static const QStringList starters =
        u"title titel titre título date datum author autor authors slug category tags status summary"_s.split(u' ');
    FrontMatter out;
    QStringList rows;
    int line = first;
    while (line <= lines.count() && !lines.line(line).trimmed().isEmpty())
        rows << lines.line(line++);
    const MetaEntries entries = readPropertyLines(rows.join(u'\n'));
    if (entries.size() < 2 || !starters.contains(entries.front().first.toLower()))
        return out;
    out.entries = entries;
    out.raw = rows.join(u'\n');
    out.bodyLine = line;
    return out;
}

// Some generators keep what is the author's own one level down.
MetaEntries withoutEnvelopes(MetaEntries entries)
{
    static const QStringList names{u"params"_s, u"extra"_s, u"taxonomies"_s};
    MetaEntries out;
    for (auto& [key, value] : entries) {
        if (names.contains(key.toLower()) && !value.members.empty())
            std::ranges::move(value.members, std::back_inserter(out));
        else
            out.emplace_back(key, std::move(value));
    }
    return out;
}

FrontMatter findFrontMatter(const QString& text)
{
    const SourceLines lines(text.left(400000));
    int first = 1;
    while (first <= lines.count() && lines.line(first).trimmed().isEmpty())
        ++first;
    const QString opening = lines.line(first).trimmed();
    if (opening == u"---"_s || opening == u"+++"_s)
        return fenced(lines, first, opening);
    if (opening == u"{"_s)
        return json(lines, first);
    return unfenced(lines, first);
}

} // namespace

QStringList MetaValue::texts() const
{
    QStringList out;
    if (isScalar()) {
        if (!text.trimmed().isEmpty())
            out << text.trimmed();
        return out;
    }
    for (const MetaValue& item : items) {
        if (item.isScalar() && !item.text.trimmed().isEmpty())
            out << item.text.trimmed();
    }
    return out;
}

QString MetaValue::member(const QStringList& names) const
{
    for (const auto& [key, value] : members) {
        if (names.contains(key.toLower()) && value.isScalar())
            return value.text.trimmed();
    }
    return {};
}

FrontMatter readFrontMatter(const QString& text)
{
    FrontMatter front = findFrontMatter(text);
    front.entries = withoutEnvelopes(std::move(front.entries));
    return front;
}

MetaEntries readPropertyLines(const QString& paragraph)
{
    static const QRegularExpression property(
        u"^([\\p{L}][\\p{L}\\p{N} /_-]{0,30}):\\s+(\\S.*)$"_s, QRegularExpression::UseUnicodePropertiesOption);
    MetaEntries out;
    for (const QString& row : paragraph.split(u'\n', Qt::SkipEmptyParts)) {
        const auto match = property.match(row.trimmed());
        if (!match.hasMatch() || match.captured(1).count(u' ') > 3)
            return {};
        out.emplace_back(match.captured(1).trimmed(), bracketList(match.captured(2)));
    }
    return out;
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/shortcodes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Hugo {{< … >}} and {{% … %}}, Jekyll and Liquid {% … %}, WordPress [caption …]; commands may span lines.
const QRegularExpression& command()
{
    static const QRegularExpression pattern(
        u"\\{\\{[<%]\\s*(/?)\\s*([\\w./-]+)((?:[^>%]|%(?!\\})|>(?!\\}))*?)(/?)\\s*[>%]\\}\\}"
        "|\\{%-?\\s*(end)?([\\w-]+)((?:[^%]|%(?!\\}))*?)-?%\\}"
        "|\\[(/?)(caption|gallery|quote|pullquote|testimonial)((?:\\s[^\\]\\n]*)?)\\](?!\\()"_s);
    return pattern;
}

void readArguments(const QString& text, Shortcode& into)
{
    static const QRegularExpression argument(
        u"([\\w-]+)\\s*[=:]\\s*(\"[^\"]*\"|'[^']*'|`[^`]*`|[^\\s,]+)|(\"[^\"]*\"|'[^']*'|`[^`]*`|[^\\s,]+)"_s);
    const auto bare = [](QString value) {
        if (value.size() >= 2 && u"\"'`"_s.contains(value[0]) && value.back() == value[0])
            value = value.mid(1, value.size() - 2);
        return value;
    };
    into.written = text.trimmed();
    for (auto match = argument.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        if (!found.captured(1).isEmpty())
            into.named.insert(found.captured(1).toLower(), bare(found.captured(2)));
        else
            into.positional << bare(found.captured(3));
    }
}

struct Found
{
    QString name;
    QString arguments;
    bool closing = false;
    qsizetype start = 0;
    qsizetype end = 0;
};

std::vector<Found> commandsIn(const QString& text)
{
    std::vector<Found> out;
    for (auto match = command().globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        Found each;
        for (const int group : {2, 6, 9}) {
            if (found.captured(group).isEmpty())
                continue;
            each.name = found.captured(group).toLower();
            each.arguments = found.captured(group + 1);
            each.closing = !found.captured(group - 1).isEmpty();
        }
        each.start = found.capturedStart();
        each.end = found.capturedEnd();
        out.push_back(each);
    }
    return out;
}

// Code must not be taken for commands: its letters become blanks, positions stay.
QString withBlankCode(const QString& text)
{
    static const QRegularExpression fence(u"^(```+|~~~+)[^\\n]*\\n.*?^\\1[`~]*\\s*$"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression span(u"`[^`\\n]+`"_s);
    QString out = text;
    for (const auto* pattern : {&fence, &span}) {
        for (auto match = pattern->globalMatch(out); match.hasNext();) {
            const auto found = match.next();
            if (pattern == &span && (found.captured().contains(u"relref"_s) || found.capturedStart() < 0))
                continue;
            for (qsizetype i = found.capturedStart(); i < found.capturedEnd(); ++i) {
                if (out[i] != u'\n')
                    out[i] = u' ';
            }
        }
    }
    return out;
}

QString withoutLine(const QString& removed)
{
    return QString(removed.count(u'\n'), u'\n');
}

// MkDocs and its like: !!! quote "Who" with an indented text below.
void addAdmonitions(const QString& text, std::vector<Shortcode>& out)
{
    static const QRegularExpression shape(
        u"^(?:!!!|\\?\\?\\?\\+?|:::)\\s*(quote|cite|testimonial)[^\\S\\n]*(?:\"([^\"\\n]*)\")?[^\\S\\n]*\\n((?:(?: {2,}|\\t)[^\\n]*(?:\\n|$)|[^\\S\\n]*\\n)+)"_s,
        QRegularExpression::MultilineOption);
    for (auto match = shape.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        Shortcode code;
        code.name = u"quote"_s;
        code.line = 1 + static_cast<int>(QStringView(text).left(found.capturedStart()).count(u'\n'));
        if (!found.captured(2).isEmpty())
            code.named.insert(u"author"_s, found.captured(2));
        QStringList lines = found.captured(3).trimmed().split(u'\n');
        for (QString& line : lines)
            line = line.trimmed();
        code.inner = lines.join(u'\n');
        out.push_back(code);
    }
}

// Note apps: ![[picture.png|300]]
void addEmbeds(const QString& text, std::vector<Shortcode>& out)
{
    static const QRegularExpression shape(u"!\\[\\[([^\\]|\\n]+)(?:\\|([^\\]\\n]*))?\\]\\]"_s);
    static const QRegularExpression size(u"^\\d+(?:x\\d+)?$"_s);
    for (auto match = shape.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        Shortcode code;
        code.name = u"image"_s;
        code.line = 1 + static_cast<int>(QStringView(text).left(found.capturedStart()).count(u'\n'));
        code.positional << found.captured(1).trimmed();
        if (!found.captured(2).contains(size))
            code.named.insert(u"alt"_s, found.captured(2).trimmed());
        out.push_back(code);
    }
}

// Pages with components: <img src={require('./picture.png').default} />
void addRequired(const QString& text, std::vector<Shortcode>& out)
{
    static const QRegularExpression shape(u"=\\{\\s*(?:require|useBaseUrl)\\(\\s*['\"]([^'\"\\n]+)['\"]"_s);
    for (auto match = shape.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        Shortcode code;
        code.name = u"image"_s;
        code.line = 1 + static_cast<int>(QStringView(text).left(found.capturedStart()).count(u'\n'));
        code.positional << found.captured(1);
        out.push_back(code);
    }
}

// Pages with components: <Quote author="Ada Grant" role="CTO">We are faster now.</Quote>, <Testimonial text="…" />
void addComponents(const QString& text, std::vector<Shortcode>& out)
{
    static const QRegularExpression shape(
        u"<((?:[A-Z]\\w*)?(?:Quote|Testimonial)\\w*)((?:\\s+[\\w-]+=(?:\"[^\"]*\"|'[^']*'|\\{[^{}]*\\}))*)\\s*(?:/>|>(.*?)</\\1\\s*>)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    for (auto match = shape.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        Shortcode code;
        code.name = u"quote"_s;
        code.line = 1 + static_cast<int>(QStringView(text).left(found.capturedStart()).count(u'\n'));
        readArguments(QString(found.captured(2)).replace(u"={"_s, u"="_s).replace(u'}', u' '), code);
        code.inner = found.captured(3).trimmed();
        out.push_back(code);
    }
}

} // namespace

std::vector<Shortcode> findShortcodes(const QString& text)
{
    std::vector<Shortcode> out;
    addAdmonitions(text, out);
    addEmbeds(text, out);
    addRequired(text, out);
    if (text.contains(u"Quote"_s) || text.contains(u"Testimonial"_s))
        addComponents(withBlankCode(text), out);
    if (!text.contains(u'{') && !text.contains(u'['))
        return out;
    const QString clean = withBlankCode(text);
    const std::vector<Found> all = commandsIn(clean);
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].closing)
            continue;
        Shortcode code;
        code.name = all[i].name;
        code.line = 1 + static_cast<int>(QStringView(clean).left(all[i].start).count(u'\n'));
        readArguments(all[i].arguments, code);
        if (code.name == u"include"_s && !code.positional.isEmpty())
            code.name = code.positional.takeFirst().section(u'/', -1).section(u'.', 0, 0).toLower();
        int nested = 0;
        for (size_t k = i + 1; k < all.size(); ++k) {
            if (all[k].name != all[i].name)
                continue;
            nested += all[k].closing ? -1 : 1;
            if (nested < 0) {
                code.inner = text.mid(all[i].end, all[k].start - all[i].end).trimmed();
                break;
            }
        }
        out.push_back(code);
    }
    return out;
}

QString withoutShortcodes(const QString& text)
{
    if (!text.contains(u"{{"_s) && !text.contains(u"{%"_s) && !text.contains(u'['))
        return text;
    static const QRegularExpression siteAddress(
        u"\\{\\{-?\\s*(?:site|page|config|\\.Site)\\.\\w*(?:url|URL)\\w*\\s*-?\\}\\}"_s);
    static const QRegularExpression literal(u"\\{\\{-?\\s*[\"']([^\"']*)[\"']\\s*(?:\\|[^}]*)?-?\\}\\}"_s);
    static const QRegularExpression reference(u"\\{\\{[<%]\\s*(?:rel)?ref\\s+[\"']?([^\"'\\s]+)[\"']?\\s*[>%]\\}\\}"_s);
    static const QRegularExpression postAddress(u"\\{%-?\\s*(?:link|post_url)\\s+([^%\\s]+)\\s*-?%\\}"_s);
    QString out = text;
    out.remove(siteAddress);
    out.replace(literal, u"\\1"_s).replace(reference, u"\\1"_s).replace(postAddress, u"\\1"_s);
    const std::vector<Found> all = commandsIn(withBlankCode(out));
    for (auto each = all.rbegin(); each != all.rend(); ++each)
        out.replace(each->start, each->end - each->start, withoutLine(out.mid(each->start, each->end - each->start)));
    return out;
}

} // namespace encore

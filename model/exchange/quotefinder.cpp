// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/quotefinder.h"

#include "model/exchange/blockquotes.h"
#include "model/exchange/htmltext.h"
#include "model/exchange/quotations.h"
#include "model/exchange/sectionmap.h"
#include "model/exchange/speechwords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

using namespace speech;

namespace {

using Type = DocNode::Type;

QString comparable(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            out += c.toLower();
    }
    return out;
}

// Liquid takes what stands behind a name as it is, "Ann Lee, Nurse https://…"; others put each argument into marks.
QString writtenSpeaker(const Shortcode& code)
{
    static const QRegularExpression address(u"\\s*https?://.*$"_s);
    return code.name == u"blockquote"_s ? QString(code.written).remove(address) : code.positional.join(u", "_s);
}

void addShortcodeQuotes(const std::vector<Shortcode>& shortcodes, std::vector<FoundQuote>& out)
{
    static const QRegularExpression name(u"quote|testimonial|zitat|citation|citazione"_s);
    const auto argument = [](const Shortcode& code, const QStringList& keys) {
        for (const QString& key : keys) {
            if (const QString value = code.named.value(key).trimmed(); !value.isEmpty())
                return plainText(parseMarkdown(htmlToMarkdown(value))).simplified();
        }
        return QString();
    };
    for (const Shortcode& code : shortcodes) {
        if (!code.name.contains(name))
            continue;
        QString text = plainText(parseMarkdown(htmlToMarkdown(withoutShortcodes(code.inner)))).trimmed();
        if (text.isEmpty())
            text = argument(code, {u"text"_s, u"quote"_s, u"content"_s, u"body"_s});
        if (text.isEmpty() && !code.positional.isEmpty() && wordCount(code.positional.front()) > 3)
            text = code.positional.front();
        if (text.isEmpty())
            continue;
        QStringList who{argument(code,
                            {u"author"_s, u"by"_s, u"name"_s, u"person"_s, u"speaker"_s, u"cite"_s, u"attribution"_s,
                                u"citation"_s, u"source"_s}),
            argument(code, {u"role"_s, u"title"_s, u"position"_s, u"job"_s}),
            argument(code, {u"company"_s, u"organisation"_s, u"organization"_s, u"org"_s, u"team"_s})};
        who.removeAll(QString());
        if (who.isEmpty() && !code.positional.isEmpty() && code.positional.front() != text)
            who << writtenSpeaker(code);
        out.push_back({withoutMarks(text), readSpeaker(who.join(u", "_s)), code.line});
    }
}

// The full name that a first name alone stands for, when the document has exactly one such name.
QString fullName(const QString& first, const QString& text)
{
    const QRegularExpression shape(QString(u"\\b"_s + QRegularExpression::escape(first)
                                       + u"\\s+(?:(?:de|da|van|von|der|la|le)\\s+)*\\p{Lu}[\\p{L}'’-]+"_s),
        kUnicode);
    QSet<QString> names;
    for (auto match = shape.globalMatch(text); match.hasNext();) {
        const QString name = tidyName(match.next().captured());
        if (looksLikePerson(name))
            names.insert(name);
    }
    return names.size() == 1 ? *names.begin() : QString();
}

void resolveFirstNames(const QString& text, std::vector<FoundQuote>& quotes)
{
    for (FoundQuote& quote : quotes) {
        Speaker& speaker = quote.speaker;
        const QString who = tidyName(speaker.attribution);
        if (!speaker.person.isEmpty() || who.isEmpty() || who.contains(u' ') || !who.front().isUpper())
            continue;
        speaker.person = fullName(who, text);
        if (!speaker.person.isEmpty()) {
            speaker.organisation.clear();
            for (const FoundQuote& other : quotes) {
                if (&other != &quote && other.speaker.person == speaker.person && speaker.role.isEmpty()) {
                    speaker.role = other.speaker.role;
                    speaker.organisation = other.speaker.organisation;
                }
            }
        } else if (speaker.organisation == who) {
            speaker.organisation.clear();
        }
    }
}

void visitBlocks(const std::vector<DocNode>& blocks, bool among, std::vector<FoundQuote>& out)
{
    for (size_t i = 0; i < blocks.size(); ++i) {
        const DocNode& block = blocks[i];
        if (block.type == Type::Heading)
            among = headingTopic(plainText(block)) == u"quotes"_s;
        else if (block.type == Type::Quote)
            addBlockQuote(
                block, i > 0 ? &blocks[i - 1] : nullptr, i + 1 < blocks.size() ? &blocks[i + 1] : nullptr, among, out);
        else if (block.type == Type::Paragraph || block.type == Type::Cell)
            addQuotations(plainText(block), block.firstLine, out);
        else if (block.type != Type::Code)
            visitBlocks(block.children, among, out);
    }
}

} // namespace

std::vector<FoundQuote> findQuotes(const DocNode& document, const std::vector<Shortcode>& shortcodes)
{
    std::vector<FoundQuote> found;
    addShortcodeQuotes(shortcodes, found);
    visitBlocks(document.children, false, found);
    resolveFirstNames(plainText(document), found);
    std::ranges::stable_sort(found, {}, &FoundQuote::line);
    std::vector<FoundQuote> out;
    for (FoundQuote& quote : found) {
        const QString key = comparable(quote.text);
        const auto same = std::ranges::find_if(out, [&key](const FoundQuote& other) {
            const QString theirs = comparable(other.text);
            return theirs == key || (key.size() > 30 && theirs.contains(key))
                || (theirs.size() > 30 && key.contains(theirs));
        });
        if (same == out.end())
            out.push_back(std::move(quote));
        else if (same->speaker.person.isEmpty() && !quote.speaker.person.isEmpty())
            same->speaker = quote.speaker;
    }
    return out;
}

} // namespace encore

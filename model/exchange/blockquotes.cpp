// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/blockquotes.h"

#include "model/exchange/quotations.h"
#include "model/exchange/speechwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace encore {

using namespace speech;

namespace {

using Type = DocNode::Type;

// "“We did it.” — Jane Doe" in one line.
bool splitTrailingSpeaker(QString& text, QString& speaker)
{
    static const QRegularExpression shape(u"^(.*[\"”“»」’.!?])\\s*(?:[—–―]|--|\\s-\\s)\\s*(\\p{L}[^\"“”]{2,120})$"_s,
        kUnicode | QRegularExpression::DotMatchesEverythingOption);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return false;
    const QString who = match.captured(2).trimmed();
    if (!isInMarks(text) && !looksLikePerson(who.section(u',', 0, 0)))
        return false;
    text = match.captured(1);
    speaker = who;
    return true;
}

struct QuoteParts
{
    QStringList paragraphs;
    QString speaker;
    bool speech = true;
};

void takeSpeakerOfLastLine(QuoteParts& parts)
{
    if (parts.paragraphs.isEmpty())
        return;
    QStringList lines = parts.paragraphs.last().split(u'\n', Qt::SkipEmptyParts);
    const bool only = parts.paragraphs.size() == 1 && lines.size() == 1;
    if (!lines.isEmpty() && isShortAttribution(lines.last()) && !only) {
        parts.speaker = lines.takeLast();
        parts.paragraphs.removeLast();
        if (!lines.isEmpty())
            parts.paragraphs << lines.join(u'\n');
        return;
    }
    if (lines.size() > 1 && looksLikePerson(lines.last().section(u',', 0, 0)) && lines.last().size() < 100) {
        parts.speaker = lines.takeLast();
        parts.paragraphs.last() = lines.join(u'\n');
        return;
    }
    QString whole = parts.paragraphs.last();
    if (splitTrailingSpeaker(whole, parts.speaker))
        parts.paragraphs.last() = whole;
    else if (parts.paragraphs.size() > 1 && looksLikePerson(whole.section(u',', 0, 0)) && whole.size() < 100)
        parts.speaker = parts.paragraphs.takeLast();
}

QuoteParts partsOf(const DocNode& quote)
{
    QuoteParts parts;
    for (const DocNode& child : quote.children) {
        if (child.type == Type::Heading || child.type == Type::Code || child.type == Type::Table) {
            parts.speech = false;
            return parts;
        }
        const QString text = plainText(child).trimmed();
        const bool lastList = child.type == Type::List && child.children.size() == 1 && &child == &quote.children.back()
            && !parts.paragraphs.isEmpty();
        if (lastList && text.size() <= 120 && (looksLikePerson(text.section(u',', 0, 0)) || looksLikeRole(text)))
            parts.paragraphs << u"— "_s + text;
        else if (child.type == Type::List)
            parts.speech = false;
        else if (!text.isEmpty())
            parts.paragraphs << text;
    }
    takeSpeakerOfLastLine(parts);
    return parts;
}

// Whole sentences without a link or a bold label: a block quote of these was said, by whomever.
bool readsLikeSpeech(const DocNode& quote, const QString& text)
{
    static const QRegularExpression sentences(
        u"^[\\p{Lu}\\p{Lo}¿¡][^\\n]*(?:\\n+[\\p{L}\\p{N}¿¡][^\\n]*)*[.!?…。！？]$"_s, kUnicode);
    bool plain = true;
    walk(quote, [&plain](const DocNode& node) {
        plain = plain && node.type != Type::Link && node.type != Type::Picture && node.type != Type::CodeSpan;
        return plain;
    });
    const bool label = !quote.children.empty() && !quote.children.front().children.empty()
        && quote.children.front().children.front().type == Type::Strong;
    return plain && !label && wordCount(text) <= 120 && text.trimmed().contains(sentences);
}

// A name in bold with what the person is on the line below.
bool isSignature(const DocNode& paragraph)
{
    const QStringList lines = plainText(paragraph).trimmed().split(u'\n');
    return lines.size() == 2 && paragraph.children.front().type == Type::Strong
        && looksLikePerson(lines.front().trimmed()) && lines.back().size() <= 80
        && !lines.back().trimmed().endsWith(u'.');
}

} // namespace

void addBlockQuote(
    const DocNode& quote, const DocNode* before, const DocNode* after, bool among, std::vector<FoundQuote>& out)
{
    QuoteParts parts = partsOf(quote);
    QString text = parts.paragraphs.join(u"\n\n"_s);
    static const QRegularExpression quoteCallout(
        u"^\\[!(?:quote|cite)\\][+-]?[^\\S\\n]*([^\\n]*)(?:\\n|$)"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = quoteCallout.match(text); match.hasMatch()) {
        if (parts.speaker.isEmpty())
            parts.speaker = match.captured(1);
        text.remove(0, match.capturedLength());
        among = true;
    }
    if (!parts.speech || text.isEmpty() || isCallout(text))
        return;
    FoundQuote found;
    found.line = quote.firstLine;
    if (parts.speaker.isEmpty() && after && after->type == Type::Paragraph) {
        const QString next = plainText(*after).trimmed();
        if (isShortAttribution(next) && !next.contains(u'\n'))
            parts.speaker = next;
        else if (isSignature(*after))
            parts.speaker = QString(next).replace(u'\n', u", "_s);
    }
    if (!parts.speaker.isEmpty())
        found.speaker = readSpeaker(parts.speaker);
    else if (before && before->type == Type::Paragraph && plainText(*before).trimmed().endsWith(u':'))
        found.speaker = speakerBefore(plainText(*before).simplified());
    const bool said =
        !found.speaker.isEmpty() || isInMarks(text) || isFirstPerson(text) || among || readsLikeSpeech(quote, text);
    // Two words are a quote when a line of its own says whose they are.
    if (!said || wordCount(text) < (parts.speaker.isEmpty() ? 3 : 1))
        return;
    QStringList lines = withoutMarks(text).split(u"\n\n"_s);
    for (QString& each : lines)
        each = each.simplified();
    found.text = lines.join(u"\n\n"_s);
    out.push_back(found);
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/quotefinder.h"

#include "model/exchange/htmltext.h"
#include "model/exchange/sectionmap.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

using Type = DocNode::Type;

constexpr auto kUnicode = QRegularExpression::UseUnicodePropertiesOption;
constexpr qsizetype kLongestParagraph = 20000; // longer ones are data, not prose

const QString& speechVerbs()
{
    static const QString verbs =
        u"(?:says?|said|saying|details|explains?|explained|tells?|told|recalls?|recalled|adds?|added|notes|noted|"
        u"concludes?|concluded|highlights?|highlighted|"
        "shares|shared|states|stated|puts it|put "
        "it|comments?|commented|remarks?|remarked|observes|observed|reports|reported|describes|described|"
        "admits|admitted|emphasi[sz]e[sd]|summari[sz]e[sd]|sums up|summed up|points out|pointed out|attests?|attest "
        "to|reflects|reflected|writes|wrote|"
        "thinks|believes|remembers|remembered|replies|replied|answers|answered|argues|argued|continues|continued|warns|"
        "warned|stresses|stressed|"
        "mentions|mentioned|elaborates|elaborated|laughs|confirms|confirmed|reveals|revealed|"
        "sagt|sagte|erklärt|erklärte|erzählt|erzählte|berichtet|berichtete|meint|meinte|ergänzt|ergänzte|betont|"
        "betonte|erinnert sich|fasst zusammen|schreibt|lobt|"
        "dit|déclare|explique|raconte|précise|ajoute|confie|affirme|souligne|se souvient|témoigne|résume|"
        "dice|dijo|explica|explicó|cuenta|contó|comenta|comentó|afirma|señala|añade|recuerda|resume|"
        "diz|disse|conta|contou|lembra|explicou|acrescenta|conclui|engade|lembra|"
        "spiega|racconta|ricorda|aggiunge|conclude|sottolinea|"
        "zegt|zei|vertelt|vertelde|legt uit|voegt toe|benadrukt)"_s;
    return verbs;
}

const QString& nameWords()
{
    static const QString name =
        u"\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s+(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|de|da|do|dos|di|del|van|von|der|den|la|le|bin|al|ten|ter))*"_s;
    return name;
}

bool isCjk(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0x3040 && c.unicode() < 0xA000; });
}

qsizetype wordCount(const QString& text)
{
    return isCjk(text) ? text.size() / 2 : text.split(u' ', Qt::SkipEmptyParts).size();
}

bool isFirstPerson(const QString& text)
{
    static const QRegularExpression pronoun(
        u"\\b(I|I['’]m|I['’]ve|we|We|our|Our|my|My|us|me|ich|Ich|wir|Wir|uns|unser\\w*|mein\\w*|mir|je|Je|j['’]|nous|"
        u"Nous|notre|nos|mon|ma|"
        "yo|nosotros|nuestr[oa]s?|mi|nos|hemos|eu|nós|nosso|nossa|noi|nostr[oai]|io|mio|mia|ik|Ik|wij|Wij|we|ons|onze|mijn)\\b|私|我|僕|们"_s,
        kUnicode);
    return text.contains(pronoun);
}

bool isCallout(const QString& text)
{
    static const QRegularExpression callout(
        u"^\\W*(?:\\[!\\w+\\]|(?:note|notes|nb|n\\.b\\.|warning|tip|hint|info|information|important|caution|attention|"
        u"disclaimer|update|updated|edit|see|todo|tl;dr|"
        "hinweis|achtung|warnung|tipp|wichtig|anmerkung|info|siehe|remarque|attention|astuce|avertissement|nota|aviso|"
        "importante|advertencia|consejo|atenção|"
        "suggerimento|avviso|attenzione|opmerking|let op|waarschuwing)\\s*(?:[:：!–—-]|\\n|$))|^\\s*(?:💡|⚠|ℹ|📝|🚧|❗|🔥|✅|🔔|📌)"_s,
        QRegularExpression::CaseInsensitiveOption | kUnicode);
    return text.contains(callout);
}

QString withoutMarks(const QString& text)
{
    static const QString opening = u"\"“”„«»「『‘"_s;
    static const QString closing = u"\"”“»«」』’"_s;
    QString out = text.trimmed();
    if (out.size() > 2 && opening.contains(out.front()))
        out.remove(0, 1);
    if (out.size() > 2 && closing.contains(out.back()) && !(out.back() == u'’' && !text.trimmed().startsWith(u'‘')))
        out.chop(1);
    out = out.trimmed();
    if (out.endsWith(u','))
        out.chop(1);
    return out;
}

bool isInMarks(const QString& text)
{
    const QString trimmed = text.trimmed();
    return trimmed.size() > 4 && u"\"“„«»「『"_s.contains(trimmed.front());
}

bool startsWithDash(const QString& line)
{
    static const QRegularExpression dash(u"^\\s*(?:[—–―‒]|--|[-~]\\s)\\s*\\S"_s);
    return line.contains(dash);
}

bool isShortAttribution(const QString& line)
{
    return startsWithDash(line) && line.size() <= 160;
}

// ---- block quotes -------------------------------------------------------------------------------------------------

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

// "Jane Doe, head of support, puts it like this:" before the quote.
Speaker speakerBefore(const QString& text);

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

// ---- quotations in running text -----------------------------------------------------------------------------------

struct Span
{
    qsizetype start = 0; ///< of the opening mark
    qsizetype end = 0;   ///< behind the closing mark
};

qsizetype closingMark(const QString& text, qsizetype from, QChar opening)
{
    const QString closers = opening == u'"' ? u"\""_s
        : opening == u'“'                   ? u"”\""_s
        : opening == u'„'                   ? u"“”\""_s
        : opening == u'«'                   ? u"»"_s
        : opening == u'»'                   ? u"«"_s
        : opening == u'「'                  ? u"」"_s
        : opening == u'『'                  ? u"』"_s
                                            : u"’"_s;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (!closers.contains(text[i]))
            continue;
        const bool glued = i + 1 < text.size() && text[i + 1].isLetterOrNumber() && !isCjk(QString(text[i + 1]));
        if (text[i - 1].isSpace() && opening == u'"')
            return -1;
        if (!glued)
            return i;
    }
    return -1;
}

std::vector<Span> quotations(const QString& text)
{
    static const QString openers = u"\"“„«»「『‘"_s;
    std::vector<Span> out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool glued = i > 0 && text[i - 1].isLetterOrNumber() && !isCjk(QString(text[i - 1]));
        if (!openers.contains(text[i]) || glued || i + 1 >= text.size() || (text[i] != u'«' && text[i + 1].isSpace()))
            continue;
        const qsizetype end = closingMark(text, i + 1, text[i]);
        if (end < 0)
            continue;
        out.push_back({i, end + 1});
        i = end;
    }
    return out;
}

// The part of the text before a quotation that belongs to its sentence.
QString sentenceBefore(const QString& text)
{
    static const QRegularExpression end(
        u"(?<!\\bDr|\\bMr|\\bMs|\\bMrs|\\bInc|\\bLtd|\\bSt|\\bvs|\\bProf|\\bbzw|\\bca|\\b\\p{Lu})[.!?。！？][\"”»)]?\\s+(?=\\S)"_s,
        kUnicode);
    qsizetype start = std::max<qsizetype>(0, text.size() - 400);
    for (auto match = end.globalMatch(text, start); match.hasNext();)
        start = match.next().capturedEnd();
    return text.mid(start);
}

bool isPronoun(const QString& word)
{
    static const QStringList words = u"he she they it we i you this that who his her their er sie wir ich man il elle "
                                     u"ils nous je on él ella ellos yo "
                                     "ele ela eles eu lui lei loro hij zij ze"_s.split(u' ');
    return words.contains(word.toLower());
}

bool isKnownStarter(const QString& word)
{
    static const QStringList words =
        u"the a an in at on by for from with when after before as but and so then later finally today while one our "
        u"their "
        "his her its this that these those if once since because during however also there here what how why "
        "der die das ein eine im am als nach dann heute aber und le la les un une dans el los una en o os na no il i gli"_s
            .split(u' ');
    return words.contains(word.toLower());
}

Speaker speakerFrom(const QString& name, const QString& description)
{
    QString who = name.trimmed();
    if (who.isEmpty() || isPronoun(who))
        return {};
    static const QRegularExpression relative(
        u"^who (?:is|was|works as|worked as)\\s+|\\s+at the time$|^(?:der|die) als\\s+"_s);
    static const QRegularExpression sentence(
        u"\\b(?:is|are|was|were|has|have|had|who|which|that|this|it|they|ist|sind|war|hat|qui|que|est)\\b"_s);
    QString role = description.trimmed();
    role.remove(relative);
    QString written = who;
    if (!role.isEmpty() && !role.contains(sentence))
        written += QString(u", "_s + role);
    static const QRegularExpression stop(u"(?<!\\bInc|\\bLtd|\\bCo|\\bJr|\\bSr)\\.$"_s);
    written.remove(stop);
    Speaker out = readSpeaker(written);
    out.attribution = written;
    return out;
}

const QString& someone()
{
    static const QString words =
        u"(?:[Aa]n?|[Oo]ne|[Aa]nother|[Tt]he|[Oo]ur|[Ee]in|[Ee]ine|[Dd]er|[Dd]ie|[Uu]ne?|[Uu]na?|[Uu]ma?|[Ll]a|[Ll]e|[Ee]l)\\s+(?:[\\p{L}-]+\\s+){0,5}?[\\p{L}-]+"_s;
    return words;
}

Speaker speakerBefore(const QString& text)
{
    const QString sentence = sentenceBefore(text);
    static const QRegularExpression shape(
        QString(u"(?<name>"_s + nameWords()
            + u")(?:\\s*,\\s*(?<role>[^,:“\"]{3,90}))?(?:\\s*,[^:“\"]{0,80}?)?,?\\s+(?:(?:also|auch|then|can|further|later|kurz|et|en|once|simply)\\s+)?"_s
            + speechVerbs() + u"\\b[^“\"]{0,120}?[:,]?\\s*$"_s),
        kUnicode);
    if (const auto match = shape.match(sentence); match.hasMatch()) {
        QString name = match.captured(u"name"_s);
        while (isKnownStarter(name.section(u' ', 0, 0)) && name.contains(u' '))
            name = name.section(u' ', 1);
        if (!isKnownStarter(name))
            return speakerFrom(name, match.captured(u"role"_s));
    }
    static const QRegularExpression inverted(QString(u"\\b"_s + speechVerbs() + u"\\s+(?<name>"_s + nameWords()
                                                 + u")(?:\\s*,\\s*(?<role>[^:“\"]{3,90}?))?\\s*[:,]\\s*$"_s),
        kUnicode);
    if (const auto match = inverted.match(sentence); match.hasMatch())
        return speakerFrom(match.captured(u"name"_s), match.captured(u"role"_s));
    static const QRegularExpression according(
        QString(u"(?:[Aa]ccording to|[Ll]aut|[Ss]elon|[Ss]egún|[Ss]egundo|[Ss]econdo|[Vv]olgens)\\s+(?<name>"_s
            + nameWords() + u")(?:\\s*,\\s*(?<role>[^,:“\"]{3,90}))?,?[^“\"]{0,20}$"_s),
        kUnicode);
    if (const auto match = according.match(sentence); match.hasMatch())
        return speakerFrom(match.captured(u"name"_s), match.captured(u"role"_s));
    static const QRegularExpression anonymous(
        QString(u"(?<who>"_s + someone() + u")\\s+"_s + speechVerbs() + u"\\b[^“\"]{0,40}?[:,]?\\s*$"_s), kUnicode);
    if (const auto match = anonymous.match(sentence); match.hasMatch() && looksLikeRole(match.captured(u"who"_s)))
        return readSpeaker(match.captured(u"who"_s));
    static const QRegularExpression plain(
        QString(u"^(?<name>"_s + nameWords() + u")(?:\\s*,\\s*(?<role>[^,:“\"]{3,90}?))?(?:,[^:“\"]*)?\\s*:\\s*$"_s),
        kUnicode);
    if (const auto match = plain.match(sentence); match.hasMatch() && looksLikePerson(match.captured(u"name"_s)))
        return speakerFrom(match.captured(u"name"_s), match.captured(u"role"_s));
    return {};
}

Speaker speakerAfter(const QString& text)
{
    static const QRegularExpression dashed(
        QString(u"^\\s*(?:[—–―]|--|-\\s)\\s*(?:"_s + speechVerbs() + u"\\s+)?(\\p{L}[^\"“”.;]{2,120}?)\\.?\\s*$"_s),
        kUnicode);
    if (const auto match = dashed.match(text); match.hasMatch())
        return readSpeaker(match.captured(1));
    static const QRegularExpression verbFirst(
        QString(u"^\\s*,?\\s*"_s + speechVerbs() + u"\\s+(?<name>"_s + nameWords() + u"|"_s + someone()
            + u")(?:\\s*,\\s*(?<role>[^.;:“\"]{3,90}?))?(?=\\s*(?:[.;:“\"]|,|$|\\bund\\b|\\band\\b|\\bwho\\b))"_s),
        kUnicode);
    if (const auto match = verbFirst.match(text); match.hasMatch()) {
        const QString name = match.captured(u"name"_s);
        if (name.front().isLower() || isKnownStarter(name.section(u' ', 0, 0)))
            return looksLikeRole(name) ? readSpeaker(name) : Speaker();
        return speakerFrom(name, match.captured(u"role"_s));
    }
    static const QRegularExpression nameFirst(
        QString(u"^\\s*,?\\s*(?:so\\s+)?(?<name>"_s + nameWords()
            + u")(?:\\s*,\\s*(?<role>[^.;:“\"]{3,90}?)\\s*,)?\\s+"_s + speechVerbs() + u"\\b"_s),
        kUnicode);
    if (const auto match = nameFirst.match(text); match.hasMatch() && !isKnownStarter(match.captured(u"name"_s)))
        return speakerFrom(match.captured(u"name"_s), match.captured(u"role"_s));
    static const QRegularExpression germanSo(
        QString(u"^\\s*,\\s*so\\s+(?<name>"_s + nameWords() + u")(?:\\s*,\\s*(?<role>[^.;:“\"]{3,90}?))?\\s*[.,]"_s),
        kUnicode);
    if (const auto match = germanSo.match(text); match.hasMatch())
        return speakerFrom(match.captured(u"name"_s), match.captured(u"role"_s));
    return {};
}

bool hasSpeechVerb(const QString& text)
{
    static const QRegularExpression verb(QString(u"\\b"_s + speechVerbs() + u"\\b"_s), kUnicode);
    return text.contains(verb);
}

// A title ("The Cathedral and the Bazaar") is no speech: most of its words are capitals.
bool looksLikeTitle(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const auto capitals = std::ranges::count_if(words, [](const QString& word) { return word.front().isUpper(); });
    return words.size() < 14 && capitals * 2 >= words.size();
}

// “It works,” – said as a sentence of its own: a capital first, a stop or comma last.
bool isWholeSentence(const QString& inMarks)
{
    const QString inside = inMarks.mid(1, inMarks.size() - 2).trimmed();
    return !inside.isEmpty() && (inside.front().isUpper() || isCjk(inside)) && u".,!?…。！？"_s.contains(inside.back());
}

bool isSpeech(
    const QString& inMarks, const QString& said, const QString& before, const QString& after, const Speaker& speaker)
{
    const qsizetype words = wordCount(said);
    // German and French put the comma behind the mark: „Das war gut“, sagt Ada.
    static const QRegularExpression saidBy(QString(u"^\\s*,?\\s*(?:a |so )?"_s + speechVerbs() + u"\\b"_s), kUnicode);
    const bool sentence = isWholeSentence(inMarks)
        || (said.front().isUpper() && u"„«»"_s.contains(inMarks.front()) && after.contains(saidBy));
    if (!speaker.isEmpty() && sentence)
        return words >= 2;
    if (looksLikeTitle(said) && speaker.isEmpty())
        return false;
    const bool announced =
        before.trimmed().endsWith(u':') || hasSpeechVerb(sentenceBefore(before)) || hasSpeechVerb(after.left(60));
    if (!speaker.isEmpty() || announced)
        return words >= 4;
    return words >= 10 && (isFirstPerson(said) || said.back() == u'.' || said.back() == u'!');
}

void addQuotations(const QString& paragraph, int line, std::vector<FoundQuote>& out)
{
    const QString text = paragraph.simplified();
    if (text.size() > kLongestParagraph)
        return;
    Speaker last;
    qsizetype lastEnd = -1;
    for (const Span& span : quotations(text)) {
        const QString inMarks = text.mid(span.start, span.end - span.start);
        const QString said = withoutMarks(inMarks);
        if (said.isEmpty())
            continue;
        const QString before = text.mid(std::max<qsizetype>(lastEnd, 0), span.start - std::max<qsizetype>(lastEnd, 0));
        const qsizetype nextMark = text.indexOf(QRegularExpression(u"[\"“„«»「]"_s), span.end);
        const QString after = text.mid(span.end, (nextMark < 0 ? text.size() : nextMark) - span.end);
        Speaker speaker = speakerAfter(after.left(220));
        if (speaker.isEmpty())
            speaker = speakerBefore(before);
        // “We tried,” says Ada. “It worked.” – the second half has the speaker of the first.
        const bool continued = lastEnd >= 0 && !last.isEmpty() && before.size() <= last.attribution.size() + 40
            && !before.trimmed().endsWith(u':');
        if (speaker.isEmpty() && continued)
            speaker = last;
        if (!isSpeech(inMarks, said, before, after, speaker))
            continue;
        out.push_back({said, speaker, line});
        last = speaker;
        lastEnd = span.end;
    }
}

// ---- the whole document -------------------------------------------------------------------------------------------

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

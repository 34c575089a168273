// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/quotations.h"

#include "model/exchange/speechwords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

using namespace speech;

namespace {

constexpr qsizetype kLongestParagraph = 20000; // longer ones are data, not prose

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

} // namespace

Speaker speakerBefore(const QString& text)
{
    const QString sentence = sentenceBefore(text);
    static const QRegularExpression shape(
        QString(u"(?<name>"_s + nameWords()
            + u")(?:\\s*,\\s*(?<role>[^,:“\"]{3,90}))?(?:\\s*,[^:“\"]{0,80}?)?,?\\s+(?:(?:also|auch|then|can|further|later|kurz|et|en|once|simply)\\s+)?"_s
            + verbs() + u"\\b[^“\"]{0,120}?[:,]?\\s*$"_s),
        kUnicode);
    if (const auto match = shape.match(sentence); match.hasMatch()) {
        QString name = match.captured(u"name"_s);
        while (isKnownStarter(name.section(u' ', 0, 0)) && name.contains(u' '))
            name = name.section(u' ', 1);
        if (!isKnownStarter(name))
            return speakerFrom(name, match.captured(u"role"_s));
    }
    static const QRegularExpression inverted(QString(u"\\b"_s + verbs() + u"\\s+(?<name>"_s + nameWords()
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
        QString(u"(?<who>"_s + someone() + u")\\s+"_s + verbs() + u"\\b[^“\"]{0,40}?[:,]?\\s*$"_s), kUnicode);
    if (const auto match = anonymous.match(sentence); match.hasMatch() && looksLikeRole(match.captured(u"who"_s)))
        return readSpeaker(match.captured(u"who"_s));
    static const QRegularExpression plain(
        QString(u"^(?<name>"_s + nameWords() + u")(?:\\s*,\\s*(?<role>[^,:“\"]{3,90}?))?(?:,[^:“\"]*)?\\s*:\\s*$"_s),
        kUnicode);
    if (const auto match = plain.match(sentence); match.hasMatch() && looksLikePerson(match.captured(u"name"_s)))
        return speakerFrom(match.captured(u"name"_s), match.captured(u"role"_s));
    return {};
}

namespace {

Speaker speakerAfter(const QString& text)
{
    static const QRegularExpression dashed(
        QString(u"^\\s*(?:[—–―]|--|-\\s)\\s*(?:"_s + verbs() + u"\\s+)?(\\p{L}[^\"“”.;]{2,120}?)\\.?\\s*$"_s),
        kUnicode);
    if (const auto match = dashed.match(text); match.hasMatch())
        return readSpeaker(match.captured(1));
    static const QRegularExpression verbFirst(
        QString(u"^\\s*,?\\s*"_s + verbs() + u"\\s+(?<name>"_s + nameWords() + u"|"_s + someone()
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
            + u")(?:\\s*,\\s*(?<role>[^.;:“\"]{3,90}?)\\s*,)?\\s+"_s + verbs() + u"\\b"_s),
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
    static const QRegularExpression verb(QString(u"\\b"_s + verbs() + u"\\b"_s), kUnicode);
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
    static const QRegularExpression saidBy(QString(u"^\\s*,?\\s*(?:a |so )?"_s + verbs() + u"\\b"_s), kUnicode);
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

} // namespace

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

} // namespace encore

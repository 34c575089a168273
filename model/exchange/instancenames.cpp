// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/instancenames.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

static constexpr auto kUnicode = QRegularExpression::UseUnicodePropertiesOption;

bool isPlaceholder(const QString& text)
{
    static const QRegularExpression words(
        u"^\\W*(?:tbd|tba|todo|to[- ]be[- ](?:done|added|determined|defined|filled)|none|none (?:known|yet|so "
        u"far)\\b.*|n/?a|not (?:yet )?known.*|unknown|no known .*|"
        "\\(?known instances to be added\\)?|nothing (?:known|yet).*|keine(?: bekannt.*)?|noch "
        "keine.*|offen|unbekannt|aucune?.*|à compléter|ninguna?.*|por definir|"
        "nessuna?.*|nenhuma?.*|geen|fill (?:me )?in.*|coming soon|may mention|where has this been seen before.*|where has this been used.*|\\.+|-+)\\W*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool wordless = std::ranges::none_of(text, [](QChar c) { return c.isLetterOrNumber(); }); // "???", "…"
    return wordless || text.simplified().contains(words);
}

QString tidyOrganisation(const QString& words)
{
    static const QRegularExpression edges(
        u"^[\\s\\W_]*(?:(?:At|Bei|Chez|En|In)\\s+(?=\\p{Lu}))?(?=[\\w(])|(?:['’]s?)?[\\s:;,–—*_-]+$|['’]s?$"_s,
        kUnicode);
    static const QRegularExpression stop(u"(?<!\\bInc|\\bLtd|\\bCo|\\bCorp|S\\.A|e\\.V)\\.$"_s);
    QString out = words.simplified();
    out.remove(edges).remove(stop);
    return out.trimmed();
}

const QString& properWords()
{
    static const QString words =
        u"(?:\\p{Lu}|\\d)[\\p{L}\\p{N}&.'’+-]*(?:"
        u"(?:(?<!\\.)|(?<=\\bInc\\.)|(?<=\\bLtd\\.)|(?<=\\bCo\\.)|(?<=\\bCorp\\.)|(?<=\\bSt\\.)|(?<=\\b\\p{Lu}\\.))\\s+(?:(?:(?:of|de|und|and|&|for)\\s+)?(?:\\p{Lu}|&)[\\p{L}\\p{N}&.'’+-]*|\\d{1,2}(?![\\p{L}\\p{N}%.-])))*"_s;
    return words;
}

// "We have tried this": nobody is named.
bool isNobody(const QString& name)
{
    static const QStringList words =
        u"various internal let today we i they it he she you our my their this that these those many some most all "
        u"everyone everybody nobody "
        u"others both "
        u"each there here where when what who since after before in at as wir ich sie es er man viele einige alle "
        u"unsere "
        u"nous je ils elles il elle on beaucoup nosotros ellos muchos nós eles noi loro wij zij ze pattern teams"_s
            .split(u' ');
    return words.contains(name.trimmed().toLower());
}

bool isRemark(const QString& text)
{
    static const QRegularExpression words(
        u"^\\W*(?:see(?: also)?|also see|related|similar to|cf\\.?|compare|note|this pattern|these|it |they |we |there "
        u"|elements of|"
        "(?:videos?|slides?|talks?|recording|blog(?: "
        "?posts?)?|articles?|presentation|podcast|book|paper|youtube|webinar|"
        "interview|links?|details)(?=\\s*(?:[:(–—-]|$)|\\s+(?:from|of|by|about|on|at|with)\\b)|"
        "in addition|references?|source|siehe|vgl\\.?|voir|ver|vedi|zie|partially|not yet|validated|the (?!\\p{Lu}[\\p{L}.]*\\s*$))\\b"_s,
        QRegularExpression::CaseInsensitiveOption | kUnicode);
    return text.contains(words);
}

// "A large, highly regulated, financial organization", "Large telecommunications provider", "3 companies".
QString anonymousOrganisation(const QString& text)
{
    static const QRegularExpression shape(
        u"^\\W*((?:(?:an?|one|another|several|some|many|two|three|four|five|\\d+|ein(?:e[rnms]?)?|un[ae]?|une|um|uma|"
        u"een)\\s+)?(?:[\\p{L}-]+,?\\s+){0,6}?"
        "(?:organi[sz]ations?|company|companies|provider|bank|banks|insurer|enterprise|corporation|manufacturer|"
        "retailer|institution|agency|agencies|hospital|university|"
        "firm|business|startup|vendor|supplier|operator|unternehmen|firma|konzern|bank|versicherung|versicherer|behörde|hersteller|anbieter|klinik|hochschule|assureur|hôpital|entreprise|société|banque|empresa|compañía|banco|azienda|società|bedrijf))\\b"_s,
        QRegularExpression::CaseInsensitiveOption | kUnicode);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const QString words = match.captured(1).simplified();
    static const QRegularExpression vague(
        u"^(?:an?|one|another|several|some|many|two|three|four|five|\\d+|ein\\w*|un[ae]?|une|um|uma|een|large|big|"
        u"small|medium|mid-?sized?|major|"
        "global|international|multinational|european|german|american|unnamed|anonymous|leading|local|public|private|große[rs]?|grosse[rs]?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.contains(vague) ? words : QString();
}

// "Guilds at the BBC" → "BBC".
static QString organisationAfterPlaceWord(const QString& text)
{
    static const QRegularExpression first(
        QString(u"^\\W*(?:At|Within|Inside|Bei|Chez)\\s+(?:the\\s+|der\\s+)?("_s + properWords() + u")"_s), kUnicode);
    if (const auto match = first.match(text); match.hasMatch())
        return tidyOrganisation(match.captured(1));
    for (const QString& word : {u"at"_s, u"of"_s, u"from"_s, u"by"_s, u"bei"_s, u"chez"_s, u"within"_s, u"inside"_s,
             u"en"_s, u"em"_s, u"in"_s}) {
        const QRegularExpression shape(
            QString(u"\\b"_s + word + u"\\s+(?:the\\s+|der\\s+|la\\s+|el\\s+)?("_s + properWords() + u")"_s), kUnicode);
        const auto match = shape.match(text);
        if (match.hasMatch())
            return tidyOrganisation(match.captured(1));
    }
    return {};
}

static QString headOf(const QString& text)
{
    static const QRegularExpression separator(
        u"\\s+[-–—]\\s+|[:;(,：、。（]|(?<=[\\p{Han}\\p{Katakana}])(?:では|での|で|は|が|において)|[“\"]|(?<!\\b\\p{Lu}|\\bInc|\\bLtd|\\bCo|\\bCorp|\\bSt)\\.\\s|\\bdescribed\\b|\\n"_s);
    const auto match = separator.match(text, 1);
    return match.hasMatch() ? text.left(match.capturedStart()) : text;
}

// "PayPal is looking into …": the capitals before the verb.
static QString subjectOf(const QString& text)
{
    static const QRegularExpression shape(
        QString(u"^(?:(?:Die|Der|Das)\\s+)?("_s + properWords()
            + u")\\s+(?:\\([^)]*\\)\\s+)?(?:is|are|has|have|had|was|were|uses?|used|implement(?:s|ed)|adopt(?:s|ed)|"
              u"tried|"
              "runs?|ran|applies|applied|started|introduced|practi[cs]e[sd]?|does|did|calls?|established|created|built|"
              "works?|promotes|includes|manages|recommends|took|offers?|"
              "nutzt|nutzte|setzt|setzte|verwendet|hat|lehnte?|erprobt|testet|plant|prüft|führt|utilise|a|emploie|usa|utiliza|ha|gebruikt|also|internally|currently|successfully|already|plans?|will)\\b"_s),
        kUnicode);
    const auto match = shape.match(text);
    return match.hasMatch() ? tidyOrganisation(match.captured(1)) : QString();
}

// "GitHub's engineering department", "the platform team of Otto".
static QString ownerOf(const QString& text)
{
    static const QRegularExpression possessive(
        QString(u"^(?:[Tt]he\\s+)?("_s + properWords() + u"['’]s)\\s+\\p{Ll}"_s), kUnicode);
    static const QRegularExpression part(QString(u"^(?:[Tt]he|[Aa]n?|[Oo]ne|[Dd]as)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:"
                                                 u"teams?|departments?|divisions?|units?|groups?|"
                                                 u"crew|Abteilung)\\s+(?:of|at|in|von|bei|der)\\s+(?:the\\s+)?("_s
                                             + properWords() + u")"_s),
        kUnicode);
    for (const QRegularExpression& shape : {possessive, part}) {
        if (const auto match = shape.match(text); match.hasMatch()) {
            const QString name = tidyOrganisation(match.captured(1));
            return isNobody(name) ? QString() : name;
        }
    }
    return {};
}

bool looksLikeOrganisation(const QString& head)
{
    const QStringList words = head.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 7 || head.size() > 70)
        return false;
    int small = 0;
    for (const QString& word : words) {
        static const QStringList joining = u"of and the for de & und la y e et di"_s.split(u' ');
        const bool brand = std::ranges::any_of(word, [](QChar c) { return c.isUpper(); }); // "eBay"
        small += word.front().isLower() && !brand && !joining.contains(word) ? 1 : 0;
    }
    return small == 0;
}

QString plainOrganisation(const QString& text)
{
    if (const QString anonymous = anonymousOrganisation(text); !anonymous.isEmpty())
        return tidyOrganisation(anonymous);
    const QString head = tidyOrganisation(headOf(text));
    static const QRegularExpression placeAtEnd(u"\\s(?:at|from|by|bei|chez)\\s"_s);
    if (head.contains(placeAtEnd)) {
        if (const QString place = organisationAfterPlaceWord(head); !place.isEmpty())
            return place;
    }
    if (const QString subject = subjectOf(text); !subject.isEmpty() && !isRemark(subject) && !isNobody(subject))
        return subject;
    if (const QString owner = ownerOf(text); !owner.isEmpty())
        return owner;
    if (isRemark(text))
        return {};
    if (looksLikeOrganisation(head))
        return head;
    return organisationAfterPlaceWord(text);
}

} // namespace encore

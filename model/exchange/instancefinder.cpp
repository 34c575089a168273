// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/instancefinder.h"

#include "model/exchange/sectionmap.h"
#include "model/exchange/speaker.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

using Type = DocNode::Type;

constexpr auto kUnicode = QRegularExpression::UseUnicodePropertiesOption;

bool isPlaceholder(const QString& text)
{
    static const QRegularExpression words(
        u"^\\W*(?:tbd|tba|todo|to[- ]be[- ](?:done|added|determined|defined|filled)|none|none (?:known|yet|so "
        u"far)\\b.*|n/?a|not (?:yet )?known.*|unknown|no known .*|"
        "\\(?known instances to be added\\)?|nothing (?:known|yet).*|keine(?: bekannt.*)?|noch "
        "keine.*|offen|unbekannt|aucune?.*|à compléter|ninguna?.*|por definir|"
        "nessuna?.*|nenhuma?.*|geen|fill (?:me )?in.*|coming soon|may mention|where has this been seen before.*|where has this been used.*|\\.+|-+)\\W*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.trimmed().isEmpty() || text.simplified().contains(words);
}

// The questions of an unfilled pattern form.
bool isFormText(const QString& text)
{
    static const QRegularExpression words(
        u"where has this been seen before|helps to reinforce that this is a real pattern|may mention:?\\s*$|anonymized instances ex"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    return text.contains(words);
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
        u"(?:(?<!\\.)|(?<=\\bInc\\.)|(?<=\\bLtd\\.)|(?<=\\bCo\\.)|(?<=\\bCorp\\.)|(?<=\\bSt\\.)|(?<=\\b\\p{Lu}\\.))\\s+(?:(?:of|de|und|and|&|for)\\s+)?(?:\\p{Lu}|&)[\\p{L}\\p{N}&.'’+-]*)*"_s;
    return words;
}

// "We have tried this": nobody is named.
bool isNobody(const QString& name)
{
    static const QStringList words =
        u"we i they it he she you our my their this that these those many some most all everyone everybody nobody "
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
QString organisationAfterPlaceWord(const QString& text)
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

// Bold words at the start of the bullet ("BIOS at **Robert Bosch GmbH** …"); of a list "**A** and **B**" both.
QStringList boldOrganisations(const DocNode& paragraph)
{
    QStringList out;
    qsizetype seen = 0;
    for (const DocNode& child : paragraph.children) {
        const QString words = plainText(child);
        if (child.type == Type::Strong && (seen < 60 || !out.isEmpty())) {
            const QString name = tidyOrganisation(words);
            if (!name.isEmpty() && !isPlaceholder(name) && !isRemark(name) && name.size() <= 80)
                out << name;
            seen = 0;
            continue;
        }
        seen += words.size();
        static const QRegularExpression joining(u"^\\s*(?:,|and|und|&|et|y|e|en|/|,\\s*and)\\s*$"_s);
        if (!out.isEmpty() && !words.contains(joining))
            break;
    }
    return out;
}

QString headOf(const QString& text)
{
    static const QRegularExpression separator(
        u"\\s+[-–—]\\s+|[:;(,：、。（]|(?<=[\\p{Han}\\p{Katakana}])(?:では|での|で|は|が|において)|[“\"]|\\.\\s|\\bdescribed\\b|\\n"_s);
    const auto match = separator.match(text, 1);
    return match.hasMatch() ? text.left(match.capturedStart()) : text;
}

// "PayPal is looking into …": the capitals before the verb.
QString subjectOf(const QString& text)
{
    static const QRegularExpression shape(
        QString(u"^("_s + properWords()
            + u")\\s+(?:\\([^)]*\\)\\s+)?(?:is|are|has|have|had|was|were|uses?|used|implement(?:s|ed)|adopt(?:s|ed)|"
              u"tried|"
              "runs?|ran|applies|applied|started|introduced|practi[cs]e[sd]?|does|did|calls?|established|created|built|"
              "works?|promotes|includes|manages|recommends|took|offers?|"
              "nutzt|setzt|verwendet|hat|führt|utilise|a|emploie|usa|utiliza|ha|gebruikt|also|internally|currently|successfully|already|plans?|will)\\b"_s),
        kUnicode);
    const auto match = shape.match(text);
    return match.hasMatch() ? tidyOrganisation(match.captured(1)) : QString();
}

bool looksLikeOrganisation(const QString& head)
{
    const QStringList words = head.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 7 || head.size() > 70)
        return false;
    int small = 0;
    for (const QString& word : words) {
        static const QStringList joining = u"of and the for de & und la y e et di"_s.split(u' ');
        small += word.front().isLower() && !joining.contains(word) ? 1 : 0;
    }
    return (words.front().front().isUpper() || words.front().front().isDigit() || words.size() == 1) && small == 0;
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
    if (isRemark(text))
        return {};
    if (looksLikeOrganisation(head))
        return head;
    return organisationAfterPlaceWord(text);
}

QString stateOf(const QString& text)
{
    const std::pair<const char16_t*, const char16_t*> signs[] = {
        {u"(?:^|[:–—(,.-]\\s*|\\b(?:they|it|has|have|who|and|but|then)\\s+)(?:declined|refused|rejected)\\b(?!\\s+(?:"
         u"by|from|in|after|"
         u"sharply|steadily|\\d))|\\b(?:declined|refused|rejected) (?:it|this|to|the "
         u"(?:pattern|idea|proposal|offer))\\b|\\bdecided "
         u"against\\b|\\bturned (?:it|this) down\\b|\\babgelehnt\\b|\\blehnten? (?:es |das )?ab\\b|\\bdagegen "
         u"entschieden\\b|"
         u"\\ba (?:été )?refusé\\b",
            u"declined"},
        {u"\\b(?:reverted|rolled (?:it )?back|went back to|returned to (?:the|their) old)\\b", u"reverted"},
        {u"\\b(?:no longer|g[ai]ve(?:n)? (?:it |this )?up|dropped (?:it|this)|aufgegeben|not (?:currently "
         u")?used|abandoned|discontinued|given up|(?:they|but|who|since|later) "
         u"stopped|stopped using|nicht "
         u"mehr|eingestellt|abandonnée?|ya no)\\b",
            u"abandoned"},
        {u"\\b(?:is|are|were|was) (?:now |currently )?planning\\b|\\bplans? "
         u"to\\b|\\bplanned\\b|\\bplant\\b|\\bgeplant\\b|\\bprévoit\\b|\\bplanea\\b|予定|計画中",
            u"planned"},
        {u"\\blooking into\\b|\\bconsidering\\b|\\bevaluating\\b|\\binvestigating\\b|\\bexploring\\b|\\bprüft\\b|検討",
            u"considering"},
        {u"\\bunder test\\b|\\bbeing implemented\\b|\\bpiloting\\b|\\bin pilot\\b|\\bpilot "
         u"phase\\b|\\btrial\\b|\\bexperimenting\\b|\\berprobt\\b|\\bPilot(?:phase|projekt)?\\b|試行|试用",
            u"trial"}};
    for (const auto& [sign, state] : signs) {
        if (text.contains(
                QRegularExpression(QString::fromUtf16(sign), QRegularExpression::CaseInsensitiveOption | kUnicode)))
            return QString::fromUtf16(state);
    }
    return u"adopted"_s;
}

// The source of a list item without its marker and indent.
QString itemSource(const DocNode& item, const SourceLines& lines)
{
    static const QRegularExpression marker(u"^(\\s*(?:[-+*]|\\d+[.)])\\s+)"_s);
    QStringList rows = lines.slice(item.firstLine, item.lastLine).split(u'\n');
    const auto match = marker.match(rows.front());
    const qsizetype indent = match.capturedLength();
    rows.front().remove(0, indent);
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const qsizetype blanks = std::ranges::find_if(rows[i], [](QChar c) { return !c.isSpace(); }) - rows[i].begin();
        rows[i].remove(0, std::min(indent, blanks));
    }
    return rows.join(u'\n').trimmed();
}

class Finder
{
public:
    Finder(const SourceLines& lines, std::vector<FoundInstance>& out) : m_lines(lines), m_out(out) { }

    void block(const DocNode& node)
    {
        if (node.type == Type::List)
            list(node);
        else if (node.type == Type::Table)
            table(node);
        else if (node.type == Type::Heading)
            heading(node);
        else if (node.type == Type::Paragraph)
            prose(node);
        else if (node.type == Type::Html || node.type == Type::Quote) {
            for (const DocNode& child : node.children)
                block(child);
        }
    }

private:
    void add(const QStringList& organisations, const QString& note, const QString& text, int line)
    {
        for (const QString& name : organisations) {
            if (!name.isEmpty() && !isPlaceholder(name) && !isNobody(name))
                m_out.push_back({name, note, stateOf(text), line});
        }
        m_underHeading = false;
    }

    void list(const DocNode& node)
    {
        if (m_underHeading)
            return noteFor(node);
        for (const DocNode& item : node.children) {
            if (item.children.empty() || item.children.front().type != Type::Paragraph)
                continue;
            const DocNode& paragraph = item.children.front();
            const QString text = plainText(paragraph).simplified();
            if (isPlaceholder(text))
                continue;
            QStringList names = boldOrganisations(paragraph);
            if (names.isEmpty())
                names << plainOrganisation(text);
            add(names, itemSource(item, m_lines), plainText(item), item.firstLine);
        }
    }

    void table(const DocNode& node)
    {
        for (size_t i = 1; i < node.children.size(); ++i) {
            const DocNode& row = node.children[i];
            if (row.children.empty())
                continue;
            QString name = tidyOrganisation(plainText(row.children.front()));
            QStringList cells;
            for (const DocNode& cell : row.children)
                cells << plainText(cell).simplified();
            if (looksLikeOrganisation(name) || !anonymousOrganisation(name).isEmpty())
                add({name}, cells.join(u" – "_s), cells.join(u' '), row.firstLine);
        }
    }

    // "### Acme GmbH" with its story below.
    void heading(const DocNode& node)
    {
        const QString name = tidyOrganisation(plainText(node));
        m_underHeading = false;
        if (!headingTopic(name).isEmpty() || !looksLikeOrganisation(name) || isRemark(name))
            return;
        add({name}, {}, name, node.firstLine);
        m_underHeading = true;
    }

    void noteFor(const DocNode& node)
    {
        QString& note = m_out.back().note;
        note += (note.isEmpty() ? QString() : u"\n\n"_s) + m_lines.slice(node.firstLine, node.lastLine);
        m_out.back().state = stateOf(note);
    }

    void prose(const DocNode& node)
    {
        if (m_underHeading)
            return noteFor(node);
        const QString text = plainText(node).simplified();
        if (isPlaceholder(text) || text.endsWith(u':') || text.endsWith(u"such as"_s))
            return;
        const QString note = m_lines.slice(node.firstLine, node.lastLine);
        if (const QStringList names = boldOrganisations(node); !names.isEmpty())
            return add(names, note, text, node.firstLine);
        const QStringList sentences = sentencesOf(text);
        QStringList named = inSentence(node, sentences.front());
        QString told = sentences.front();
        for (const QString& sentence : sentences.mid(1)) {
            const QStringList further = furtherNames(sentence);
            if (further.isEmpty()) {
                told += QString(u' ' + sentence);
                continue;
            }
            add(named, note, told, node.firstLine);
            named = further;
            told = sentence;
        }
        add(named, note, told, node.firstLine);
    }

    static QStringList sentencesOf(const QString& text)
    {
        static const QRegularExpression stop(
            u"(?<!\\bInc|\\bLtd|\\bCo|\\bCorp|\\bSt|\\bDr|\\be\\.g|\\bi\\.e|\\b\\p{Lu})[.!?]\\s+(?=[\\p{Lu}\\d])"_s,
            kUnicode);
        return text.split(stop, Qt::SkipEmptyParts);
    }

    // What a later sentence names: where it was used, or who uses it; a remark names nobody.
    static QStringList furtherNames(const QString& sentence)
    {
        if (const auto match = placedNames().match(sentence); match.hasMatch())
            return names(match.captured(1));
        static const QRegularExpression user(QString(u"^("_s + properWords()
                                                 + u")\\s+(?:(?:also|now|currently)\\s+)?(?:(?:has|have) (?:been "
                                                   u"(?:doing|using|running|practi[cs]ing)|used|adopted|"
                                                   u"implemented|introduced|tried|run)|uses?|used|adopt(?:s|ed)|"
                                                   u"implement(?:s|ed)|introduced|tried|runs|ran|nutzt|"
                                                   u"verwendet|setzt|utilise|utiliza|gebruikt)\\b"_s),
            kUnicode);
        const auto match = user.match(sentence);
        const QString subject = match.hasMatch() ? tidyOrganisation(match.captured(1)) : QString();
        return subject.isEmpty() || isRemark(sentence) || isNobody(subject) ? QStringList() : QStringList{subject};
    }

    static const QRegularExpression& placedNames()
    {
        static const QRegularExpression placed(
            QString(u"\\b(?:used|applied|implemented|adopted|practi[cs]ed|proven|seen|tried|deployed|running|in use|in "
                    u"place|genutzt|eingesetzt|utilisée?|usado|usada|gebruikt)"
                    "\\s+(?:successfully\\s+)?(?:at|by|in|bei|von|chez|par|en|por|em|presso|door)\\s+(?:the\\s+)?("_s
                + properWords()
                + u"(?:(?:,\\s*|\\s+(?:and|und|et|y|e|en)\\s+|,\\s*and\\s+)(?:(?:at|by|bei|von|chez)\\s+)?"_s
                + properWords() + u")*)"_s),
            kUnicode);
        return placed;
    }

    static QStringList inSentence(const DocNode& node, const QString& text)
    {
        if (const auto match = placedNames().match(text); match.hasMatch())
            return names(match.captured(1));
        const QString organisation = isRemark(text) ? anonymousOrganisation(text) : plainOrganisation(text);
        if (!organisation.isEmpty())
            return {organisation};
        QStringList linked;
        for (const DocNode& child : node.children) {
            if (child.type == Type::Link && looksLikeOrganisation(tidyOrganisation(plainText(child)))
                && !isRemark(text))
                linked << tidyOrganisation(plainText(child));
        }
        return linked;
    }

    static QStringList names(const QString& list)
    {
        static const QRegularExpression separator(
            u"(?:,\\s*(?:and\\s+)?|\\s+(?:and|und|et)\\s+)(?:(?:at|by|bei|von|chez)\\s+)?"_s);
        QStringList out;
        for (const QString& part : list.split(separator, Qt::SkipEmptyParts))
            out << tidyOrganisation(part);
        return out;
    }

    const SourceLines& m_lines;
    std::vector<FoundInstance>& m_out;
    bool m_underHeading = false;
};

} // namespace

std::vector<FoundInstance> findInstances(const DocNode& document, const SourceLines& lines, int first, int last)
{
    std::vector<FoundInstance> out;
    if (isFormText(lines.slice(first, last)))
        return out;
    Finder finder(lines, out);
    int headingLevel = 0;
    for (const DocNode& block : document.children) {
        if (block.firstLine < first || block.firstLine > last)
            continue;
        if (block.type == Type::Heading) {
            // Below a list of instances the headings only tell more of them; without one each names an instance.
            if (headingLevel == 0 && !out.empty())
                break;
            headingLevel = headingLevel == 0 ? block.level : headingLevel;
            if (block.level > headingLevel)
                continue;
        }
        finder.block(block);
    }
    return out;
}

} // namespace encore

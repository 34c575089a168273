// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/instancefinder.h"

#include "model/exchange/instancenames.h"
#include "model/exchange/instancestate.h"
#include "model/exchange/sectionmap.h"
#include "model/exchange/speaker.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

using Type = DocNode::Type;

constexpr auto kUnicode = QRegularExpression::UseUnicodePropertiesOption;

// The questions of an unfilled pattern form.
bool isFormText(const QString& text)
{
    static const QRegularExpression words(
        u"where has this been seen before|helps to reinforce that this is a real pattern|may mention:?\\s*$|anonymized instances ex"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    return text.contains(words);
}

// Words of a type at the start of the bullet ("BIOS at **Robert Bosch GmbH** …"); of a list "**A** and **B**" both.
QStringList markedOrganisations(const DocNode& paragraph, Type type, qsizetype before)
{
    QStringList out;
    qsizetype seen = 0;
    for (const DocNode& child : paragraph.children) {
        const QString words = plainText(child);
        if (child.type == type && (seen <= before || !out.isEmpty())) {
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

// Bold names, or several links in a row; one link may be a sentence.
QStringList boldOrganisations(const DocNode& paragraph)
{
    QStringList out = markedOrganisations(paragraph, Type::Strong, 59);
    if (out.isEmpty()) {
        out = markedOrganisations(paragraph, Type::Link, 0);
        if (out.size() < 2)
            out.clear();
    }
    return out;
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
                m_out.push_back({name, note, instanceState(text), line});
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
            static const QRegularExpression tick(u"^\\[[ xX]\\]\\s+"_s);
            const QString text = plainText(paragraph).simplified().remove(tick);
            if (isPlaceholder(text))
                continue;
            QStringList names = boldOrganisations(paragraph);
            if (const auto placed = placedNames().match(text); names.isEmpty() && placed.capturedStart() == 0)
                names = Finder::names(placed.captured(1));
            if (names.isEmpty())
                names << plainOrganisation(text);
            static const QRegularExpression word(u"^[\\p{L}\\d-]{3,40}$"_s, kUnicode); // a brand that is written small
            if (names.front().isEmpty() && text.contains(word))
                names.front() = text;
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
        m_out.back().state = instanceState(note);
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
        static const QRegularExpression place(
            QString(u"^(?:At|Within|Inside|Chez)\\s+(?:the\\s+)?("_s + properWords() + u")\\b"_s), kUnicode);
        if (const auto match = place.match(sentence); match.hasMatch())
            return {tidyOrganisation(match.captured(1))};
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
            QString(
                u"\\b(?i:used|applied|implemented|adopted|practi[cs]ed|proven|seen|tried|deployed|running|in use|in "
                u"place|genutzt|eingesetzt|utilisée?|usado|usada|gebruikt)"
                "\\s+(?:successfully\\s+)?(?:at|by|in|bei|von|chez|par|en|por|em|presso|door)\\s+(?:the\\s+)?("_s
                + nameList() + u")"_s),
            kUnicode);
        return placed;
    }

    // "Netflix, Spotify, and Zalando".
    static QString nameList()
    {
        return properWords()
            + u"(?:(?:,\\s*|\\s+(?:and|und|et|y|e|en)\\s+|,\\s*and\\s+)(?:(?:at|by|bei|von|chez)\\s+)?"_s
            + properWords() + u")*"_s;
    }

    static QStringList inSentence(const DocNode& node, const QString& text)
    {
        if (const auto match = placedNames().match(text); match.hasMatch())
            return names(match.captured(1));
        static const QRegularExpression users(
            QString(u"^("_s + nameList()
                + u")\\s+(?:(?:all|both|also|now)\\s+)?(?:use|used|apply|applied|adopt|"
                  u"adopted|have|are|run|do|practi[cs]e|tried|nutzen|verwenden)\\b"_s),
            kUnicode);
        if (const auto match = users.match(text); match.hasMatch() && !isNobody(match.captured(1)))
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

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/joinedcells.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

const QString kParagraph = u"\n\n"_s;

// A text as a table gives it back.
QString asInCell(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').trimmed();
}

/// The run of held texts that a cell no longer holds as they were, and what stands there instead.
struct Difference
{
    qsizetype first = 0;
    qsizetype last = 0; // behind it
    QString text;
};

Difference differenceOf(const QStringList& held, const QString& cell, const QString& between)
{
    Difference found{0, held.size(), asInCell(cell)};
    const auto takeFrom = [&found, &between](const QString& text, bool start) {
        const QString piece = start ? QString(text + between) : QString(between + text);
        if (text.isEmpty())
            return true;
        if (found.text == text)
            found.text.clear();
        else if (start && found.text.startsWith(piece))
            found.text = found.text.mid(piece.size()).trimmed();
        else if (!start && found.text.endsWith(piece))
            found.text = found.text.chopped(piece.size()).trimmed();
        else
            return false;
        return true;
    };
    while (found.first < found.last && takeFrom(asInCell(held[found.first]), true))
        ++found.first;
    while (found.last > found.first && takeFrom(asInCell(held[found.last - 1]), false))
        --found.last;
    return found;
}

bool sameInCell(const QStringList& held, const QString& cell, const QString& between)
{
    return asInCell(held.join(between)) == asInCell(cell);
}

// The new texts of the run: one for each where they can be told apart, else one for the first.
QStringList newTexts(const QStringList& held, const Difference& found, const QString& between)
{
    const QStringList pieces = found.text.split(between, Qt::SkipEmptyParts);
    const QStringList run = held.mid(found.first, found.last - found.first);
    const bool single = std::ranges::none_of(run, [&between](const QString& text) { return text.contains(between); });
    return single && pieces.size() == run.size() ? pieces : QStringList{found.text};
}

struct Passage
{
    QString heading; // empty: what stands above the first
    int level = 2;
    QString text;
};

// Cuts a text at its headings, except at those that belong to the text of a section.
std::vector<Passage> passagesOf(const QString& text, const QStringList& inside)
{
    static const QRegularExpression shape(u"^(#{1,6}) (.+?)\\s*$"_s);
    std::vector<Passage> out(1);
    bool fenced = false;
    for (const QString& line : text.split(u'\n')) {
        fenced = fenced != line.startsWith(u"```"_s);
        const auto match = shape.match(line);
        if (match.hasMatch() && !fenced && !inside.contains(line))
            out.push_back({match.captured(2), static_cast<int>(match.capturedLength(1)), {}});
        else
            out.back().text += QString(line + u'\n');
    }
    for (Passage& passage : out)
        passage.text = passage.text.trimmed();
    if (out.front().text.isEmpty())
        out.erase(out.begin());
    return out;
}

/// Puts passages in the place of the sections first to last of a list.
class Rewriter
{
public:
    Rewriter(std::vector<Section> others, const Difference& found) : m_others(std::move(others)), m_found(found) { }

    std::vector<Section> run()
    {
        const auto first = m_others.begin() + m_found.first;
        const auto last = m_others.begin() + m_found.last;
        m_out.assign(m_others.begin(), first);
        m_run.assign(first, last);
        QStringList inside;
        for (const Section& section : m_run)
            inside << section.text.split(u'\n');
        for (const Passage& passage : passagesOf(m_found.text, inside))
            put(passage);
        m_out.insert(m_out.end(), last, m_others.end());
        return std::move(m_out);
    }

private:
    void put(const Passage& passage)
    {
        const auto same = std::ranges::find(m_run, passage.heading, &Section::heading);
        if (same != m_run.end()) {
            m_out.push_back(*same);
            m_out.back().text = passage.text;
            m_run.erase(same);
        } else if (passage.heading.isEmpty() && !m_out.empty()) {
            m_out.back().text = QString(m_out.back().text.trimmed() + kParagraph + passage.text);
        } else {
            m_out.push_back({0, m_out.empty() ? QString() : m_out.back().language, {}, passage.heading, passage.level,
                passage.text});
        }
    }

    std::vector<Section> m_others;
    const Difference& m_found;
    std::vector<Section> m_run;
    std::vector<Section> m_out;
};

bool isOther(const Section& section)
{
    return section.key.isEmpty() || !section.language.isEmpty();
}

} // namespace

JoinedEdit editOfJoined(const QStringList& held, const QString& cell, const QString& between)
{
    JoinedEdit edit;
    edit.changed = held.isEmpty() || !sameInCell(held, cell, between);
    const Difference found = differenceOf(held, cell, between);
    for (qsizetype i = 0; i < found.first; ++i)
        edit.parts.push_back({i, held[i]});
    if (found.first < found.last && !found.text.isEmpty()) {
        qsizetype place = found.first;
        for (const QString& text : newTexts(held, found, between))
            edit.parts.push_back({place++, text});
    } else if (!found.text.isEmpty()) {
        if (edit.parts.empty() && !held.isEmpty())
            edit.parts.push_back({0, QString(found.text + between + held.front())});
        else if (edit.parts.empty())
            edit.parts.push_back({-1, found.text});
        else
            edit.parts.back().text = QString(edit.parts.back().text.trimmed() + between + found.text);
    }
    for (qsizetype i = std::max(found.last, static_cast<qsizetype>(edit.parts.size())); i < held.size(); ++i)
        edit.parts.push_back({i, held[i]});
    return edit;
}

QString otherTextOf(const Section& section)
{
    const QString head = section.heading.isEmpty()
        ? QString()
        : QString(QString(section.level, u'#') + u' ' + section.heading + kParagraph);
    return head + section.text;
}

void replaceOtherText(std::vector<Section>& sections, const QString& cell)
{
    std::vector<Section> others;
    QStringList held;
    for (const Section& section : sections) {
        if (isOther(section)) {
            others.push_back(section);
            held << otherTextOf(section);
        }
    }
    if (sameInCell(held, cell, kParagraph))
        return;
    const std::vector<Section> replaced = Rewriter(std::move(others), differenceOf(held, cell, kParagraph)).run();
    // Each stays where it was, and what is new follows the one that it stands behind.
    std::vector<Section> all;
    auto next = replaced.begin();
    for (const Section& section : sections) {
        const auto same = isOther(section) ? std::ranges::find(replaced, section.id, &Section::id) : replaced.end();
        if (!isOther(section))
            all.push_back(section);
        while (same != replaced.end() && next != replaced.end() && (next <= same || next->id == 0))
            all.push_back(*next++);
    }
    all.insert(all.end(), next, replaced.end());
    sections = std::move(all);
}

} // namespace encore

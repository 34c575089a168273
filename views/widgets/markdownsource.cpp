// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/markdownsource.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

using namespace markdown;

namespace {

bool standsAlone(const Blocks& blocks)
{
    return std::ranges::none_of(blocks, [](const Block& block) { return block.depth > 0 || block.quote > 0; });
}

// Two lists one after the other would be read as one.
bool wouldMelt(const Blocks& before, const Blocks& after)
{
    if (before.empty() || after.empty())
        return false;
    const Block& last = before.back();
    const Block& first = after.front();
    return last.depth > 0 && first.depth > 0 && last.quote == 0 && first.quote == 0;
}

// An indented block after a list would be read as a part of it.
bool isIndented(const QString& text)
{
    return text.startsWith(u"  "_s) || text.startsWith(u'\t');
}

} // namespace

void MarkdownSource::show(const QString& markdown, QTextDocument& document, const Look& look)
{
    m_markdown = markdown;
    m_text = parse(markdown);
    m_shown.assign(m_text.slices.size(), {});
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (std::size_t i = 0; i < m_text.slices.size(); ++i)
        insertBlocks(cursor, m_text.slices[i].blocks, static_cast<int>(i), look);
    cursor.endEditBlock();
    for (Shown& shown : readBlocks(document)) {
        if (shown.slice >= 0 && shown.slice < static_cast<int>(m_shown.size()))
            m_shown[static_cast<std::size_t>(shown.slice)].push_back(std::move(shown.block));
    }
}

QString MarkdownSource::compose(const QTextDocument& document) const
{
    const std::vector<Piece> all = pieces(document);
    // The same pieces in the same order are the same text, to the last space.
    const bool untouched = all.size() == m_text.slices.size() && std::ranges::all_of(all, [&all](const Piece& piece) {
        return piece.slice == static_cast<int>(&piece - all.data());
    });
    return untouched ? m_markdown : joined(all);
}

std::vector<MarkdownSource::Piece> MarkdownSource::pieces(const QTextDocument& document) const
{
    std::vector<Piece> out;
    Blocks group;
    int slice = -1;
    for (Shown& shown : readBlocks(document)) {
        if (shown.slice != slice && !group.empty())
            addPieces(out, slice, std::exchange(group, {}));
        slice = shown.slice;
        group.push_back(std::move(shown.block));
    }
    if (!group.empty())
        addPieces(out, slice, std::move(group));
    return out;
}

void MarkdownSource::addPieces(std::vector<Piece>& out, int slice, Blocks blocks) const
{
    const bool known = slice >= 0 && slice < static_cast<int>(m_shown.size());
    const Blocks& before = known ? m_shown[static_cast<std::size_t>(slice)] : blocks;
    if (known && blocks == before) {
        out.push_back({std::move(blocks), m_text.slices[static_cast<std::size_t>(slice)].source, slice});
        return;
    }
    // A new paragraph beside an old one bears its number; the old one is still what it was.
    if (known && !before.empty() && standsAlone(before) && standsAlone(blocks)) {
        const auto found = std::ranges::search(blocks, before);
        if (!found.empty()) {
            if (found.begin() != blocks.begin())
                out.push_back({Blocks(blocks.begin(), found.begin()), {}, -1});
            out.push_back({before, m_text.slices[static_cast<std::size_t>(slice)].source, slice});
            if (found.end() != blocks.end())
                out.push_back({Blocks(found.end(), blocks.end()), {}, -1});
            return;
        }
    }
    out.push_back({std::move(blocks), {}, -1});
}

QString MarkdownSource::joined(const std::vector<Piece>& pieces) const
{
    const QString lineEnd = m_text.lineEnd;
    const auto inOurLines = [&lineEnd](QString text) { return lineEnd == u"\n" ? text : text.replace(u'\n', lineEnd); };
    std::vector<bool> kept(m_text.slices.size(), false);
    bool headKept = false;
    QString out;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece& piece = pieces[i];
        const int previous = i > 0 ? pieces[i - 1].slice : -1;
        const bool neighbours = piece.slice > 0 && previous == piece.slice - 1;
        if (i == 0 && piece.slice == 0) {
            out += m_text.head;
            headKept = true;
        } else if (neighbours) {
            out += m_text.slices[static_cast<std::size_t>(previous)].gap;
            kept[static_cast<std::size_t>(previous)] = true;
        } else if (i > 0) {
            out += lineEnd + lineEnd;
        }
        const bool melts = !neighbours && i > 0 && wouldMelt(pieces[i - 1].blocks, piece.blocks);
        const bool indented = !neighbours && i > 0 && isIndented(piece.text);
        out += piece.slice >= 0 && !melts && !indented ? piece.text : inOurLines(write(piece.blocks, melts));
    }
    const int last = pieces.empty() ? -1 : pieces.back().slice;
    QStringList orphans = headKept ? QStringList() : definitionsOf(m_text.head);
    for (std::size_t i = 0; i < m_text.slices.size(); ++i) {
        if (!kept[i] && static_cast<int>(i) != last)
            orphans += definitionsOf(m_text.slices[i].gap);
    }
    const bool endsWithLastSlice = last >= 0 && last + 1 == static_cast<int>(m_text.slices.size());
    if (last >= 0 && !endsWithLastSlice)
        orphans += definitionsOf(m_text.slices[static_cast<std::size_t>(last)].gap);
    if (!orphans.isEmpty())
        out += lineEnd + lineEnd + orphans.join(lineEnd);
    if (endsWithLastSlice)
        return out + m_text.slices.back().gap;
    const bool lineAtEnd = m_markdown.endsWith(u'\n') || m_markdown.endsWith(u'\r');
    return out.isEmpty() || !lineAtEnd ? out : QString(out + lineEnd);
}

} // namespace encore

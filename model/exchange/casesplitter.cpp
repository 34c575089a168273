// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/casesplitter.h"

#include "model/exchange/sectionmap.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

struct Chunk
{
    size_t first = 0; // part with the heading
    size_t last = 0;  // behind the last part
    bool isCase = false;
};

// The document cut at the headings of one level.
std::vector<Chunk> chunksAt(const std::vector<DocumentPart>& parts, int level)
{
    std::vector<Chunk> out;
    for (size_t i = 1; i < parts.size(); ++i) {
        if (parts[i].level < level || parts[i].isTitle) {
            out.push_back({i, i + 1, false});
        } else if (parts[i].level == level || out.empty()) {
            out.push_back({i, i + 1, false});
        } else {
            out.back().last = i + 1;
        }
    }
    for (Chunk& chunk : out) {
        QStringList topics;
        for (size_t i = chunk.first + 1; i < chunk.last; ++i)
            topics << parts[i].topic;
        chunk.isCase =
            parts[chunk.first].level == level && storyParts({parts[chunk.first].topic}) == 0 && storyParts(topics) >= 2;
    }
    return out;
}

CasePart partFor(const ParsedDocument& whole, int firstLine, int lastLine, bool isCase)
{
    CasePart out;
    out.isCase = isCase;
    out.document = parseDocument(whole.isHtml ? whole.path + u".md"_s : whole.path, whole.place,
        SourceLines(whole.body).slice(firstLine, lastLine));
    out.document.path = whole.path;
    out.document.bodyLine = whole.fileLine(firstLine);
    out.document.facts.language = whole.facts.language;
    out.document.carried = whole.carried;
    return out;
}

} // namespace

std::vector<CasePart> splitCases(const ParsedDocument& document)
{
    std::vector<CasePart> out;
    for (int level = 1; level <= 4; ++level) {
        const std::vector<Chunk> chunks = chunksAt(document.parts, level);
        if (std::ranges::count_if(chunks, &Chunk::isCase) < 2)
            continue;
        const SourceLines lines(document.body);
        const int start = document.parts[chunks.front().first].headingLine;
        if (!lines.slice(1, start - 1).isEmpty())
            out.push_back(partFor(document, 1, start - 1, false));
        for (const Chunk& chunk : chunks)
            out.push_back(partFor(document, document.parts[chunk.first].headingLine,
                document.parts[chunk.last - 1].lastLine, chunk.isCase));
        return out;
    }
    return out;
}

} // namespace encore

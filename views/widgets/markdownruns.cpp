// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/markdown.h"

#include <algorithm>

namespace encore::markdown {

namespace {

bool plainText(const Run& run)
{
    return !run.picture && !run.code && !run.html;
}

qsizetype leadingSpaces(const QString& text)
{
    return std::ranges::find_if_not(text, [](QChar c) { return c.isSpace(); }) - text.begin();
}

qsizetype trailingSpaces(const QString& text)
{
    qsizetype count = 0;
    while (count < text.size() && text.at(text.size() - 1 - count).isSpace())
        ++count;
    return count;
}

Runs merged(const Runs& runs)
{
    Runs out;
    for (const Run& run : runs) {
        if (run.text.isEmpty() && !run.picture)
            continue;
        if (!out.empty() && !run.picture && !out.back().picture && !run.html && !out.back().html) {
            Run same = out.back();
            same.text = run.text;
            if (same == run) {
                out.back().text += run.text;
                continue;
            }
        }
        out.push_back(run);
    }
    return out;
}

// Emphasis cannot begin or end with a space: gives the spaces at the ends of each stretch back to plain text.
Runs withoutLooseEnds(const Runs& runs, bool Run::*style)
{
    Runs out;
    std::size_t i = 0;
    while (i < runs.size()) {
        if (!(runs[i].*style)) {
            out.push_back(runs[i++]);
            continue;
        }
        std::size_t end = i;
        while (end < runs.size() && runs[end].*style)
            ++end;
        Runs stretch(runs.begin() + static_cast<std::ptrdiff_t>(i), runs.begin() + static_cast<std::ptrdiff_t>(end));
        Runs tail;
        while (!stretch.empty() && plainText(stretch.front())) {
            Run space = stretch.front();
            const qsizetype count = leadingSpaces(space.text);
            stretch.front().text.remove(0, count);
            space.text.truncate(count);
            space.*style = false;
            out.push_back(space);
            if (!stretch.front().text.isEmpty())
                break;
            stretch.erase(stretch.begin());
        }
        while (!stretch.empty() && plainText(stretch.back())) {
            Run space = stretch.back();
            const qsizetype count = trailingSpaces(space.text);
            space.text = space.text.last(count);
            space.*style = false;
            stretch.back().text.chop(count);
            tail.insert(tail.begin(), space);
            if (!stretch.back().text.isEmpty())
                break;
            stretch.pop_back();
        }
        out.insert(out.end(), stretch.begin(), stretch.end());
        out.insert(out.end(), tail.begin(), tail.end());
        i = end;
    }
    return merged(out);
}

bool isBlank(QChar letter)
{
    return letter == u' ' || letter == u'\t';
}

// Takes the blanks after each line break and at the start away.
void dropBlanksAtLineStarts(Runs& runs)
{
    bool atStart = true;
    for (Run& run : runs) {
        if (!plainText(run)) {
            atStart = false;
            continue;
        }
        QString kept;
        for (const QChar letter : run.text) {
            if (atStart && isBlank(letter))
                continue;
            atStart = letter == QChar::LineSeparator;
            kept += letter;
        }
        run.text = kept;
    }
}

void reverse(Runs& runs)
{
    std::ranges::reverse(runs);
    for (Run& run : runs) {
        if (plainText(run))
            std::ranges::reverse(run.text);
    }
}

// A line break at an end breaks nothing.
void dropBreaksAtStart(Runs& runs)
{
    while (!runs.empty() && plainText(runs.front())
        && (runs.front().text.isEmpty() || runs.front().text.front() == QChar::LineSeparator)) {
        runs.front().text.remove(0, 1);
        if (runs.front().text.isEmpty())
            runs.erase(runs.begin());
    }
}

Runs withoutOuterBlanks(Runs runs)
{
    // What is done at the starts of the lines is done at their ends in the mirror.
    for (int side = 0; side < 2; ++side) {
        dropBlanksAtLineStarts(runs);
        dropBreaksAtStart(runs);
        reverse(runs);
    }
    return runs;
}

} // namespace

Runs normalized(Runs runs)
{
    for (Run& run : runs) {
        if (plainText(run))
            run.text.replace(QChar::ParagraphSeparator, QChar::LineSeparator).replace(u'\n', u' ').replace(u'\r', u' ');
    }
    Runs out = withoutOuterBlanks(merged(runs));
    for (const auto style : {&Run::bold, &Run::italic, &Run::strike})
        out = withoutLooseEnds(out, style);
    return merged(withoutOuterBlanks(out));
}

} // namespace encore::markdown

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/record.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace encore {

/// How the texts that stand together in one cell become what the cell now says.
struct JoinedEdit
{
    struct Part
    {
        qsizetype from = -1; ///< the held text that it comes from; -1: there was none
        QString text;
    };
    std::vector<Part> parts; ///< in order; a held text that no part comes from is gone
    bool changed = false;
};

/// Reads a cell that held these texts with `between` between them. Those that it still begins and ends with stay as they are; the others
/// take, one by one where their number fits and else together, what stands between.
JoinedEdit editOfJoined(const QStringList& held, const QString& cell, const QString& between);

/// Puts a cell in the place of all parts of one name that it joined; a name that is not there yet gets a part of its own.
template <typename Part>
void replaceJoined(
    std::vector<Part>& parts, const Part& wanted, QString Part::*text, auto isSame, const QString& between)
{
    std::vector<size_t> places;
    QStringList held;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (isSame(parts[i])) {
            places.push_back(i);
            held << parts[i].*text;
        }
    }
    const JoinedEdit edit = editOfJoined(held, wanted.*text, between);
    if (!edit.changed)
        return;
    std::vector<bool> kept(parts.size(), true);
    for (const size_t place : places)
        kept[place] = false;
    for (const JoinedEdit::Part& each : edit.parts) {
        if (each.from < 0) {
            parts.push_back(wanted);
            parts.back().*text = each.text;
            kept.push_back(true);
            continue;
        }
        const size_t place = places[static_cast<size_t>(each.from)];
        parts[place].*text = each.text;
        kept[place] = true;
    }
    std::vector<Part> left;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (kept[i])
            left.push_back(std::move(parts[i]));
    }
    parts = std::move(left);
}

/// The same for the column "other_text" of Encore's own tables: all sections without a place in the template, and those of the versions in
/// other languages, each below its heading.
void replaceOtherText(std::vector<Section>& sections, const QString& cell);

/// A section as it stands in that column.
QString otherTextOf(const Section& section);

} // namespace encore

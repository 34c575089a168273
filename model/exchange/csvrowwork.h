// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csvrow.h"

#include <optional>

namespace encore {

/// The row that is being read.
struct CsvRowBuilder::Work
{
    ImportItem item;
    qint64 number = 0;
    int line = 0;
    std::vector<QString> texts;        // of the cells, decoded once
    std::map<QString, Draft> children; // one of each kind that columns describe

    void problem(const QString& code, const QString& text) { item.problems.push_back({code, text, line}); }
};

/// "Bell, Michael" as "Michael Bell": one comma, a few words on both sides, and no title behind it; nothing for other names.
std::optional<QString> turnedName(const QString& name);

} // namespace encore

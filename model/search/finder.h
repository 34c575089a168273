// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/session.h"

#include <QStringList>

namespace encore {

/// How well a title answers what was typed; less is better.
enum class Fit { Whole, Beginning, WordsInOrder, Words, TextOnly, None };

/// What was typed as words to look for: lower case, without accents.
QStringList soughtWords(const QString& typed);
/// How a title fits those words. Each must begin a word of the title; no words fit nothing.
Fit fitOf(const QString& title, const QStringList& words);

/// A record of any kind, as the palette shows it.
struct FoundRecord
{
    Kind kind;
    RecordId id;
    QString title;
    Fit fit = Fit::None;
    QDateTime updatedAt;
};

/// Records of every kind by a few letters: titles first, and those that begin with them before those that hold them; three of each kind
/// at a time, so that many stories do not hide the one person; the recently changed ones first. At most `limit`, none from the trash.
Result<std::vector<FoundRecord>> findAnywhere(Session& session, const QString& typed, int limit);

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/search.h"
#include "model/store/records.h"

namespace encore {

/// The figure that a record is known by, as stored: numbers, or the words that stand for them.
struct KeyFigureValue
{
    std::optional<double> before;
    std::optional<double> after;
    QString beforeText;
    QString afterText;
    QString unit;
    bool isEmpty() const { return !before && !after && beforeText.isEmpty() && afterText.isEmpty(); }
};

/// What a list shows of one record beyond its values.
struct ListRow
{
    RecordRow row;
    Snippet snippet;
    QStringList people;    ///< who is in a story or use case, by their contributions
    KeyFigureValue figure; ///< of a story: its key figure, else its first benefit with a change
    qint64 adopted = 0;    ///< of a use case: teams that have adopted or sustained it
    qint64 tried = 0;      ///< and all teams it has been carried to
    QString picture;       ///< of the first attached picture, the hash by which blob() finds it
};

/// The rows of a part of a list, in the order of `ids`; `query` marks the hits in titles and snippets.
Result<std::vector<ListRow>> listRows(
    Session& session, Kind kind, const std::vector<RecordId>& ids, const QString& query);

/// The records whose title begins so, outside the trash; for jumping to a letter.
Result<std::vector<RecordId>> idsWithTitle(Session& session, Kind kind, const QString& beginning);

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/clean/names.h"
#include "model/clean/textsketch.h"
#include "model/store/session.h"

namespace encore {

/// A record as the search for duplicates sees it.
struct Candidate
{
    RecordId id;
    QString title;
    NameForms name;
    std::vector<NameForms> aliases;
    QString mail;
    qint64 team = 0;
    TextSketch text;
};

/// Reads every record of a kind outside the trash, in the order of their numbers.
Result<std::vector<Candidate>> readCandidates(Session& session, const RecordSchema& schema, const Progress& progress);

/// Pairs of candidates that share a key: a name in some form, an alias, a mail, initials, a spelling with one letter less, a part of
/// their text. Sorted, each pair once. A key that very many share pairs only neighbours.
using CandidatePair = std::pair<quint32, quint32>;
std::vector<CandidatePair> pairsWithCommonKey(
    Kind kind, const std::vector<Candidate>& candidates, const Progress& progress);

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/evidencebook.h"
#include "model/insight/rollup.h"

#include <deque>

namespace encore {

// What a roll-up looks at, as it is stored; for rollup.cpp only.

struct BenefitData
{
    RecordId id;
    QString name;
    RecordId story;
    RecordId replication;
    RecordId unitCost;
    QDate on; ///< when the figure was measured, or else the next best day
    BenefitFigures figures;
    RecordId useCase;
    bool ownerThere = false; ///< its story or replication exists outside the trash
    bool ended = false;      ///< its replication was reverted or abandoned
};

struct CostData
{
    Record record;
};

struct RollupData
{
    std::deque<BenefitData> benefits;
    std::vector<CostData> costs;
    std::map<qint64, Record> unitCosts;
    EvidenceBook evidence;
    QString currency; ///< of the programme; else the one in which this portfolio counts, where it says one
};

Result<RollupData> readRollupData(Session& session, const RollupScope& scope);

} // namespace encore

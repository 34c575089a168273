// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/replicationrules.h"

/// How far a use case is proven (D3): Initial → Structured → Validated → Established by what its instances show; Retired by decision.
namespace encore {

/// A team that does it, or did: a replication as the rules count it.
struct KnownInstance
{
    RecordId team;
    RecordId unit; ///< what the team belongs to; the team itself at the top
    QString state;
    bool audited = false; ///< its last sustain audit was passed, or it is sustained and none was failed
};

/// What there is around a use case, as far as its maturity asks for it.
struct UseCaseCompany
{
    std::vector<KnownInstance> instances; ///< replications outside the trash
    qint64 stories = 0;                   ///< that tell of it, and of none of the instances
};

/// How many teams in how many units prove a use case.
inline constexpr int kProvenTeams = 3;
inline constexpr int kProvenUnits = 2;

/// What the figures say about the maturity of a use case.
struct MaturityAdvice
{
    QString now;                   ///< as it is marked; empty: not at all
    QString suggested;             ///< the highest that everything is there for
    Sentence reason;               ///< why this one
    QString next;                  ///< the one above; empty at the top and for what is retired
    std::vector<Missing> missing;  ///< what the next one still needs
    std::vector<Missing> unproven; ///< what the marked one would need, where it is above the suggested one

    /// Whether somebody should be asked to confirm another maturity than the marked one.
    bool differs() const { return now != suggested; }
};

MaturityAdvice maturityAdvice(const Record& useCase, const UseCaseCompany& company);

/// What still stands against an edit that retires a use case: nobody said why. Nothing for every other edit.
std::optional<Missing> retirementNeeds(const Record& useCase, const RecordPatch& patch);

} // namespace encore

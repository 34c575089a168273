// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <vector>

namespace encore {

// How well something is proven, 0 to 5. Levels 1 to 5 are after Nesta's Standards of Evidence (Puttick and Ludlow, 2013); level 0, the
// anecdote, is added. Each level needs all that is below it.

/// What is there around a story, a replication or a use case.
struct EvidenceFacts
{
    bool described = false;  ///< what was done, and why it should work, is written down
    bool measured = false;   ///< a benefit has a figure before and one after
    bool compared = false;   ///< a comparison group isolates the effect, or a piece of evidence has one
    int otherTeams = 0;      ///< teams beside the first that have adopted the same use case and measured a benefit
    bool thirdParty = false; ///< a third party vouches for a piece of evidence
    int sustainedSites = 0;  ///< teams at which the use case has been sustained
    bool kitComplete = false;
};

/// What a higher level asks for and is not there.
enum class EvidenceGap { Description, Measurement, Comparison, Replication, SeveralSites, Kit };

struct EvidenceLevel
{
    int level = 0;
    std::vector<EvidenceGap> raise; ///< all that the next level needs; empty at level 5
    bool operator==(const EvidenceLevel&) const = default;
};

inline constexpr int kSitesToScale = 2;

EvidenceLevel evidenceLevel(const EvidenceFacts& facts);

/// "Measured change": English source text for a level from 0 to 5.
const char* evidenceName(int level);
/// What would fill the gap: a plain English sentence, source text for the translation.
const char* evidenceGapText(EvidenceGap gap);
/// A stable code, "comparison".
QString evidenceGapKey(EvidenceGap gap);
/// Where the scale comes from: English source text, shown beside every level.
extern const char* const kEvidenceScaleText;

/// What counts of a claim that is proven so far.
double evidenceWeighted(double claimed, int level, const std::array<double, 6>& weights);

} // namespace encore

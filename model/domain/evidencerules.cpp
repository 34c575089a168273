// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/evidencerules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

const char* const kEvidenceScaleText =
    QT_TRANSLATE_NOOP("encore", "Levels 1 to 5 after Nesta's Standards of Evidence; level 0, the anecdote, is added.");

namespace {

constexpr int kLevels = 6;

struct GapText
{
    EvidenceGap gap;
    int level; ///< that it is needed for
    const char* key;
    const char* text;
};

constexpr std::array kGaps{
    GapText{EvidenceGap::Description, 1, "description",
        QT_TRANSLATE_NOOP("encore", "Write down what was done and why it works.")},
    GapText{EvidenceGap::Measurement, 2, "measurement",
        QT_TRANSLATE_NOOP("encore", "Measure the same figure before and after.")},
    GapText{EvidenceGap::Comparison, 3, "comparison",
        QT_TRANSLATE_NOOP("encore", "Compare with a team that did not change.")},
    GapText{EvidenceGap::Replication, 4, "replication",
        QT_TRANSLATE_NOOP("encore", "Have another team adopt it and measure, or a third party confirm it.")},
    GapText{
        EvidenceGap::SeveralSites, 5, "several_sites", QT_TRANSLATE_NOOP("encore", "Sustain it at two teams or more.")},
    GapText{
        EvidenceGap::Kit, 5, "kit", QT_TRANSLATE_NOOP("encore", "Complete the replication kit: manual, steps, files.")},
};

bool fills(const EvidenceFacts& facts, EvidenceGap gap)
{
    switch (gap) {
    case EvidenceGap::Description: return facts.described;
    case EvidenceGap::Measurement: return facts.measured;
    case EvidenceGap::Comparison: return facts.compared;
    case EvidenceGap::Replication: return facts.otherTeams > 0 || facts.thirdParty;
    case EvidenceGap::SeveralSites: return facts.sustainedSites >= kSitesToScale;
    case EvidenceGap::Kit: return facts.kitComplete;
    }
    return false;
}

const GapText& textOf(EvidenceGap gap)
{
    return *std::ranges::find(kGaps, gap, &GapText::gap);
}

} // namespace

EvidenceLevel evidenceLevel(const EvidenceFacts& facts)
{
    EvidenceLevel result;
    for (int level = 1; level < kLevels; ++level) {
        for (const GapText& each : kGaps) {
            if (each.level == level && !fills(facts, each.gap))
                result.raise.push_back(each.gap);
        }
        if (!result.raise.empty())
            return result;
        result.level = level;
    }
    return result;
}

const char* evidenceName(int level)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("encore", "Anecdote"),
        QT_TRANSLATE_NOOP("encore", "Described logically"), QT_TRANSLATE_NOOP("encore", "Measured change"),
        QT_TRANSLATE_NOOP("encore", "Shown by comparison"), QT_TRANSLATE_NOOP("encore", "Replicated independently"),
        QT_TRANSLATE_NOOP("encore", "Scalable")};
    return names[size_t(std::clamp(level, 0, kLevels - 1))];
}

const char* evidenceGapText(EvidenceGap gap)
{
    return textOf(gap).text;
}

QString evidenceGapKey(EvidenceGap gap)
{
    return QString::fromLatin1(textOf(gap).key);
}

double evidenceWeighted(double claimed, int level, const std::array<double, 6>& weights)
{
    return claimed * weights[size_t(std::clamp(level, 0, kLevels - 1))];
}

} // namespace encore

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// A look at a replication: what was asked, what was found and decided.
namespace encore::checkpoint {

inline constexpr Kind kind{QLatin1StringView("checkpoint")};

inline constexpr Field<RecordId> replication{{"replication", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Replication"),
    "", Required | Essential | Owned, {}, "replication"}};
inline constexpr Field<QString> checkpointKind{{"kind", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Kind"), "",
    Required | Essential, choices::kCheckpointKinds, nullptr}};
inline constexpr Field<PartialDate> plannedOn{
    {"planned_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Planned for"), "", Essential, {}, nullptr}};
inline constexpr Field<PartialDate> doneOn{
    {"done_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Done on"), "", Essential, {}, nullptr}};
inline constexpr Field<QString> verdict{
    {"verdict", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Verdict"), "", Essential, choices::kVerdicts, nullptr}};
inline constexpr Field<QString> decision{{"decision", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Decision"), "",
    Essential, choices::kCheckpointDecisions, nullptr}};
inline constexpr Field<RecordId> decidedBy{
    {"decided_by", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Decided by"), "", Essential, {}, "person"}};
inline constexpr Field<QString> tweaks{{"tweaks", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "What was tweaked"),
    "", Essential | Searched, {}, nullptr}};
inline constexpr Field<QString> worksHere{
    {"works_here", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Does the method work here?"),
        QT_TRANSLATE_NOOP("encore", "Light check"), NoFlag, choices::kYesPartlyNo, nullptr}};
inline constexpr Field<QString> needsTweak{
    {"needs_tweak", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Did the first idea need a tweak?"),
        QT_TRANSLATE_NOOP("encore", "Light check"), NoFlag, choices::kYesPartlyNo, nullptr}};
inline constexpr Field<QString> harder{
    {"harder", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Is anything harder than before?"),
        QT_TRANSLATE_NOOP("encore", "Light check"), NoFlag, choices::kYesPartlyNo, nullptr}};
inline constexpr Field<QString> allTookPart{
    {"all_took_part", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Did everybody who should take part take part?"),
        QT_TRANSLATE_NOOP("encore", "Trial end"), NoFlag, choices::kYesPartlyNo, nullptr}};
inline constexpr Field<QString> partOfDay{
    {"part_of_day", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Is it part of the day now?"),
        QT_TRANSLATE_NOOP("encore", "Trial end"), NoFlag, choices::kYesPartlyNo, nullptr}};
inline constexpr Field<QString> stopped{
    {"stopped", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "What did we stop doing?"),
        QT_TRANSLATE_NOOP("encore", "Trial end"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> helpAtHand{
    {"help_at_hand", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Is help at hand when it fails?"),
        QT_TRANSLATE_NOOP("encore", "Trial end"), NoFlag, choices::kYesPartlyNo, nullptr}};
inline constexpr Field<qint64> coherence{
    {"coherence", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "People agree what it is for (0–3)"),
        QT_TRANSLATE_NOOP("encore", "Process evaluation"), NoFlag, {}, nullptr, {0, 3}}};
inline constexpr Field<qint64> participation{
    {"participation", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "They keep taking part (0–3)"),
        QT_TRANSLATE_NOOP("encore", "Process evaluation"), NoFlag, {}, nullptr, {0, 3}}};
inline constexpr Field<qint64> action{
    {"action", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "Skills, time and tools suffice (0–3)"),
        QT_TRANSLATE_NOOP("encore", "Process evaluation"), NoFlag, {}, nullptr, {0, 3}}};
inline constexpr Field<qint64> monitoring{
    {"monitoring", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "They look at how it goes and adjust (0–3)"),
        QT_TRANSLATE_NOOP("encore", "Process evaluation"), NoFlag, {}, nullptr, {0, 3}}};
inline constexpr Field<QString> criteriaMet{
    {"criteria_met", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Success criteria met?"),
        QT_TRANSLATE_NOOP("encore", "Results evaluation"), NoFlag, choices::kYesPartlyNo, nullptr}};
inline constexpr Field<QString> result{
    {"result", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Each criterion against its target"),
        QT_TRANSLATE_NOOP("encore", "Results evaluation"), Searched, {}, nullptr}};
inline constexpr Field<QString> otherChanges{
    {"other_changes", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "What else changed in that time?"),
        QT_TRANSLATE_NOOP("encore", "Results evaluation"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> sideEffects{
    {"side_effects", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Side effects, good and bad"),
        QT_TRANSLATE_NOOP("encore", "Results evaluation"), NoFlag, {}, nullptr}};
inline constexpr Field<double> attribution{
    {"attribution", FieldType::Number, QT_TRANSLATE_NOOP("encore", "Attribution (%)"),
        QT_TRANSLATE_NOOP("encore", "Results evaluation"), NoFlag, {}, nullptr, {0, 100}}};
inline constexpr Field<double> confidence{
    {"confidence", FieldType::Number, QT_TRANSLATE_NOOP("encore", "Confidence (%)"),
        QT_TRANSLATE_NOOP("encore", "Results evaluation"), NoFlag, {}, nullptr, {0, 100}}};
inline constexpr Field<qint64> stillDoneBy{
    {"still_done_by", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "Still done by how many?"),
        QT_TRANSLATE_NOOP("encore", "Sustain audit"), NoFlag, {}, nullptr, {0}}};
inline constexpr Field<QString> withoutOldWay{
    {"without_old_way", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Still without the old way?"),
        QT_TRANSLATE_NOOP("encore", "Sustain audit"), NoFlag, choices::kYesPartlyNo, nullptr}};
inline constexpr Field<QString> keeper{
    {"keeper", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Who keeps it alive if the first person leaves?"),
        QT_TRANSLATE_NOOP("encore", "Sustain audit"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> resultNow{{"result_now", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Result now"),
    QT_TRANSLATE_NOOP("encore", "Sustain audit"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> note{
    {"note", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Note"), "", Essential | Searched, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 30> fields{&replication, &checkpointKind, &plannedOn, &doneOn, &verdict,
    &decision, &decidedBy, &tweaks, &worksHere, &needsTweak, &harder, &allTookPart, &partOfDay, &stopped, &helpAtHand,
    &coherence, &participation, &action, &monitoring, &criteriaMet, &result, &otherChanges, &sideEffects, &attribution,
    &confidence, &stillDoneBy, &withoutOldWay, &keeper, &resultNow, &note};

inline const KindSpec spec{kind, 18, "checkpoints", QT_TRANSLATE_NOOP("encore", "Checkpoint"),
    QT_TRANSLATE_NOOP("encore", "Checkpoints"), fields, nullptr,
    "coalesce(t.done_on, t.planned_on, '') || ' ' || coalesce((SELECT u.title || ' – ' || m.name FROM replication r "
    "JOIN use_case u ON u.id = r.use_case JOIN team m ON m.id = r.team WHERE r.id = t.replication), '')",
    false, nullptr};

} // namespace encore::checkpoint

// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// One use case at one team.
namespace encore::replication {

inline constexpr Kind kind{QLatin1StringView("replication")};

inline constexpr Field<RecordId> useCase{{"use_case", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Use case"), "",
    Required | Essential | Owned, {}, "use_case"}};
inline constexpr Field<RecordId> team{
    {"team", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Team"), "", Required | Essential | Owned, {}, "team"}};
inline constexpr Field<qint64> attempt{
    {"attempt", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "Attempt"), "", NoFlag, {}, nullptr}};
inline constexpr Field<QString> state{{"state", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "State"), "", Essential,
    choices::kReplicationStates, nullptr}};
inline constexpr Field<RecordId> owner{
    {"owner", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Owner"), "", Essential, {}, "person"}};
inline constexpr Field<RecordId> peerAdvocate{
    {"peer_advocate", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Peer advocate"), "", Personal, {}, "person"}};
inline constexpr Field<RecordId> source{
    {"source", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Copied from"), "", Essential, {}, "replication"}};
inline constexpr Field<QString> priority{{"priority", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Priority"),
    QT_TRANSLATE_NOOP("encore", "Plan"), NoFlag, choices::kPriorities, nullptr}};
inline constexpr Field<QString> purpose{{"purpose", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Purpose"),
    QT_TRANSLATE_NOOP("encore", "Plan"), Searched, {}, nullptr}};
inline constexpr Field<QString> nextAction{{"next_action", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Next step"),
    QT_TRANSLATE_NOOP("encore", "Plan"), NoFlag, {}, nullptr}};
inline constexpr Field<PartialDate> nextOn{{"next_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Next step on"),
    QT_TRANSLATE_NOOP("encore", "Plan"), NoFlag, {}, nullptr}};
inline constexpr Field<PartialDate> identifiedOn{{"identified_on", FieldType::Date,
    QT_TRANSLATE_NOOP("encore", "Identified"), QT_TRANSLATE_NOOP("encore", "Dates"), NoFlag, {}, nullptr}};
inline constexpr Field<PartialDate> contactedOn{{"contacted_on", FieldType::Date,
    QT_TRANSLATE_NOOP("encore", "Contacted"), QT_TRANSLATE_NOOP("encore", "Dates"), NoFlag, {}, nullptr}};
inline constexpr Field<PartialDate> consideringOn{{"considering_on", FieldType::Date,
    QT_TRANSLATE_NOOP("encore", "Considering since"), QT_TRANSLATE_NOOP("encore", "Dates"), NoFlag, {}, nullptr}};
inline constexpr Field<PartialDate> acceptedOn{{"accepted_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Accepted"),
    QT_TRANSLATE_NOOP("encore", "Dates"), NoFlag, {}, nullptr}};
inline constexpr Field<PartialDate> plannedOn{{"planned_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Planned"),
    QT_TRANSLATE_NOOP("encore", "Dates"), NoFlag, {}, nullptr}};
inline constexpr Field<PartialDate> trialOn{{"trial_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Trial since"),
    QT_TRANSLATE_NOOP("encore", "Dates"), NoFlag, {}, nullptr}};
inline constexpr Field<PartialDate> adoptedOn{{"adopted_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Adopted"),
    QT_TRANSLATE_NOOP("encore", "Dates"), NoFlag, {}, nullptr}};
inline constexpr Field<PartialDate> sustainedOn{{"sustained_on", FieldType::Date,
    QT_TRANSLATE_NOOP("encore", "Sustained"), QT_TRANSLATE_NOOP("encore", "Dates"), NoFlag, {}, nullptr}};
inline constexpr Field<PartialDate> endedOn{{"ended_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Ended"),
    QT_TRANSLATE_NOOP("encore", "Dates"), NoFlag, {}, nullptr}};
inline constexpr Field<double> depth{{"depth", FieldType::Number, QT_TRANSLATE_NOOP("encore", "Members using it (%)"),
    QT_TRANSLATE_NOOP("encore", "Result"), NoFlag, {}, nullptr, {0, 100}}};
inline constexpr Field<bool> adapted{{"adapted", FieldType::Flag, QT_TRANSLATE_NOOP("encore", "Adapted"),
    QT_TRANSLATE_NOOP("encore", "Result"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> acceptance{
    {"acceptance", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Accepted up to"),
        QT_TRANSLATE_NOOP("encore", "Result"), NoFlag, choices::kAcceptance, nullptr}};
inline constexpr Field<bool> external{
    {"external", FieldType::Flag, QT_TRANSLATE_NOOP("encore", "Outside the organisation"),
        QT_TRANSLATE_NOOP("encore", "Result"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> reason{{"reason", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Reason for the end"),
    QT_TRANSLATE_NOOP("encore", "Result"), NoFlag, choices::kDeclineReasons, nullptr}};
inline constexpr Field<QString> note{
    {"note", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Note"), "", Essential | Searched, {}, nullptr}};
inline constexpr Field<std::vector<RecordId>> tags{{"tags", FieldType::RefList, QT_TRANSLATE_NOOP("encore", "Tags"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, "tag"}};

inline constexpr Field<QString> criteria{{"criteria", FieldType::LongText,
    QT_TRANSLATE_NOOP("encore", "Success criteria"), QT_TRANSLATE_NOOP("encore", "Plan"), Searched, {}, nullptr}};
inline constexpr Field<RecordId> wave{{"wave", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Wave"),
    QT_TRANSLATE_NOOP("encore", "Plan"), NoFlag, {}, "wave"}};
inline constexpr Field<RecordId> idea{{"idea", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Began as idea"),
    QT_TRANSLATE_NOOP("encore", "Plan"), NoFlag, {}, "idea"}};
inline constexpr Field<QString> cadence{
    {"cadence", FieldType::Text, QT_TRANSLATE_NOOP("encore", "How often it is talked about"),
        QT_TRANSLATE_NOOP("encore", "Plan"), NoFlag, {}, nullptr}};
inline constexpr Field<PartialDate> deferredUntil{{"deferred_until", FieldType::Date,
    QT_TRANSLATE_NOOP("encore", "Deferred until"), QT_TRANSLATE_NOOP("encore", "Dates"), NoFlag, {}, nullptr}};
inline constexpr Field<PartialDate> stalledOn{{"stalled_on", FieldType::Date,
    QT_TRANSLATE_NOOP("encore", "Stalled since"), QT_TRANSLATE_NOOP("encore", "Dates"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> stalledFrom{
    {"stalled_from", FieldType::Text, QT_TRANSLATE_NOOP("encore", "State before it stalled"),
        QT_TRANSLATE_NOOP("encore", "Dates"), Derived | Hidden, {}, nullptr}};
inline constexpr Field<QString> processDepth{
    {"process_depth", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Integration"),
        QT_TRANSLATE_NOOP("encore", "Result"), NoFlag, choices::kIntegration, nullptr}};
inline constexpr Field<QString> reasonNote{{"reason_note", FieldType::LongText,
    QT_TRANSLATE_NOOP("encore", "Reason in words"), QT_TRANSLATE_NOOP("encore", "Result"), Searched, {}, nullptr}};
inline constexpr Field<QString> overrides{{"overrides", FieldType::LongText,
    QT_TRANSLATE_NOOP("encore", "Rules set aside"), QT_TRANSLATE_NOOP("encore", "Result"), Derived, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 37> fields{&useCase, &team, &attempt, &state, &owner, &peerAdvocate,
    &source, &priority, &purpose, &nextAction, &nextOn, &identifiedOn, &contactedOn, &consideringOn, &acceptedOn,
    &plannedOn, &trialOn, &adoptedOn, &sustainedOn, &endedOn, &depth, &adapted, &acceptance, &external, &reason, &note,
    &criteria, &wave, &idea, &cadence, &deferredUntil, &stalledOn, &stalledFrom, &processDepth, &reasonNote, &overrides,
    &tags};

inline const KindSpec spec{kind, 6, "replications", QT_TRANSLATE_NOOP("encore", "Replication"),
    QT_TRANSLATE_NOOP("encore", "Replications"), fields, nullptr,
    "(SELECT u.title FROM use_case u WHERE u.id = t.use_case) || ' – ' || (SELECT m.name FROM team m WHERE m.id = "
    "t.team)",
    false, nullptr};

} // namespace encore::replication

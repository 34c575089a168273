// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

#include <QtGlobal>

#include <array>

// The enumerations of the domain: codes are stored and never change, labels are English source texts.
namespace encore::choices {

using namespace Qt::StringLiterals;

/// Story kind.
inline constexpr std::array kStoryKinds{
    Choice{"success_story"_L1, QT_TRANSLATE_NOOP("encore", "Success story")},
    Choice{"case_study"_L1, QT_TRANSLATE_NOOP("encore", "Case study")},
    Choice{"quick_win"_L1, QT_TRANSLATE_NOOP("encore", "Quick win")},
    Choice{"non_success"_L1, QT_TRANSLATE_NOOP("encore", "Non-success case")},
    Choice{"external_case"_L1, QT_TRANSLATE_NOOP("encore", "External case")},
    Choice{"lesson"_L1, QT_TRANSLATE_NOOP("encore", "Lesson")},
};

/// How it ended.
inline constexpr std::array kOutcomes{
    Choice{"exceeded"_L1, QT_TRANSLATE_NOOP("encore", "Exceeded")},
    Choice{"met"_L1, QT_TRANSLATE_NOOP("encore", "Met")},
    Choice{"partly_met"_L1, QT_TRANSLATE_NOOP("encore", "Partly met")},
    Choice{"no_change"_L1, QT_TRANSLATE_NOOP("encore", "No change")},
    Choice{"worse"_L1, QT_TRANSLATE_NOOP("encore", "Worse")},
    Choice{"too_early"_L1, QT_TRANSLATE_NOOP("encore", "Too early")},
};

/// Where the change came from.
inline constexpr std::array kOrigins{
    Choice{"grass_roots"_L1, QT_TRANSLATE_NOOP("encore", "Grass-roots")},
    Choice{"pilot"_L1, QT_TRANSLATE_NOOP("encore", "Pilot")},
    Choice{"middle_management"_L1, QT_TRANSLATE_NOOP("encore", "Middle management")},
    Choice{"top_down"_L1, QT_TRANSLATE_NOOP("encore", "Top-down")},
    Choice{"external"_L1, QT_TRANSLATE_NOOP("encore", "External")},
};

/// Whom a use case touches.
inline constexpr std::array kAudiences{
    Choice{"internal"_L1, QT_TRANSLATE_NOOP("encore", "Internal")},
    Choice{"customer"_L1, QT_TRANSLATE_NOOP("encore", "Customer")},
    Choice{"partner"_L1, QT_TRANSLATE_NOOP("encore", "Partner")},
    Choice{"supply_chain"_L1, QT_TRANSLATE_NOOP("encore", "Supply chain")},
};

/// Value theme.
inline constexpr std::array kThemes{
    Choice{"accelerate_sales"_L1, QT_TRANSLATE_NOOP("encore", "Accelerate sales")},
    Choice{"align_marketing_sales"_L1, QT_TRANSLATE_NOOP("encore", "Align marketing & sales")},
    Choice{"back_up_customer_service"_L1, QT_TRANSLATE_NOOP("encore", "Back up customer service")},
    Choice{"create_new_products"_L1, QT_TRANSLATE_NOOP("encore", "Create new products")},
    Choice{"boost_productivity"_L1, QT_TRANSLATE_NOOP("encore", "Boost productivity")},
    Choice{"stop_time_wasting"_L1, QT_TRANSLATE_NOOP("encore", "Stop time-wasting")},
    Choice{"employee_engagement"_L1, QT_TRANSLATE_NOOP("encore", "Employee engagement")},
    Choice{"break_down_silos"_L1, QT_TRANSLATE_NOOP("encore", "Break down silos")},
    Choice{"agility"_L1, QT_TRANSLATE_NOOP("encore", "Agility and exception handling")},
    Choice{"knowledge_retention"_L1, QT_TRANSLATE_NOOP("encore", "Knowledge retention")},
    Choice{"other"_L1, QT_TRANSLATE_NOOP("encore", "Other")},
};

/// Business function.
inline constexpr std::array kFunctions{
    Choice{"sales"_L1, QT_TRANSLATE_NOOP("encore", "Sales")},
    Choice{"service_support"_L1, QT_TRANSLATE_NOOP("encore", "Service & support")},
    Choice{"marketing_pr"_L1, QT_TRANSLATE_NOOP("encore", "Marketing & PR")},
    Choice{"hr"_L1, QT_TRANSLATE_NOOP("encore", "HR")},
    Choice{"finance"_L1, QT_TRANSLATE_NOOP("encore", "Finance")},
    Choice{"it"_L1, QT_TRANSLATE_NOOP("encore", "IT")},
    Choice{"operations_supply_chain"_L1, QT_TRANSLATE_NOOP("encore", "Operations & supply chain")},
    Choice{"r_d_and_product"_L1, QT_TRANSLATE_NOOP("encore", "R&D and product")},
    Choice{"projects"_L1, QT_TRANSLATE_NOOP("encore", "Projects")},
    Choice{"legal_compliance"_L1, QT_TRANSLATE_NOOP("encore", "Legal & compliance")},
    Choice{"communication"_L1, QT_TRANSLATE_NOOP("encore", "Communication")},
    Choice{"other"_L1, QT_TRANSLATE_NOOP("encore", "Other")},
};

/// Benefit type.
inline constexpr std::array kBenefitTypes{
    Choice{"revenue"_L1, QT_TRANSLATE_NOOP("encore", "Revenue")},
    Choice{"cost_saving"_L1, QT_TRANSLATE_NOOP("encore", "Cost saving")},
    Choice{"cost_avoidance"_L1, QT_TRANSLATE_NOOP("encore", "Cost avoidance")},
    Choice{"time_saved"_L1, QT_TRANSLATE_NOOP("encore", "Time saved")},
    Choice{"cycle_time"_L1, QT_TRANSLATE_NOOP("encore", "Cycle time")},
    Choice{"quality"_L1, QT_TRANSLATE_NOOP("encore", "Quality")},
    Choice{"risk_compliance"_L1, QT_TRANSLATE_NOOP("encore", "Risk & compliance")},
    Choice{"safety"_L1, QT_TRANSLATE_NOOP("encore", "Safety")},
    Choice{"customer_satisfaction"_L1, QT_TRANSLATE_NOOP("encore", "Customer satisfaction")},
    Choice{"employee_engagement"_L1, QT_TRANSLATE_NOOP("encore", "Employee engagement")},
    Choice{"ease_of_work"_L1, QT_TRANSLATE_NOOP("encore", "Ease of work")},
    Choice{"newly_enabled"_L1, QT_TRANSLATE_NOOP("encore", "Newly enabled")},
    Choice{"learning"_L1, QT_TRANSLATE_NOOP("encore", "Learning and knowledge")},
    Choice{"network"_L1, QT_TRANSLATE_NOOP("encore", "Network and relationships")},
    Choice{"environment"_L1, QT_TRANSLATE_NOOP("encore", "Environment")},
};

/// Hard figures finance can book; soft ones it cannot. Never added to each other.
inline constexpr std::array kBenefitClasses{
    Choice{"hard"_L1, QT_TRANSLATE_NOOP("encore", "Hard (tangible)")},
    Choice{"soft"_L1, QT_TRANSLATE_NOOP("encore", "Soft (intangible)")},
};

/// Benefit visibility.
inline constexpr std::array kVisibilities{
    Choice{"direct"_L1, QT_TRANSLATE_NOOP("encore", "Direct")},
    Choice{"indirect"_L1, QT_TRANSLATE_NOOP("encore", "Indirect")},
};

/// Who has the benefit.
inline constexpr std::array kBeneficiaries{
    Choice{"person"_L1, QT_TRANSLATE_NOOP("encore", "Person")},
    Choice{"team"_L1, QT_TRANSLATE_NOOP("encore", "Team")},
    Choice{"organisation"_L1, QT_TRANSLATE_NOOP("encore", "Organisation")},
    Choice{"customer"_L1, QT_TRANSLATE_NOOP("encore", "Customer")},
    Choice{"society"_L1, QT_TRANSLATE_NOOP("encore", "Society")},
};

/// Which way is better.
inline constexpr std::array kDirections{
    Choice{"higher"_L1, QT_TRANSLATE_NOOP("encore", "Higher is better")},
    Choice{"lower"_L1, QT_TRANSLATE_NOOP("encore", "Lower is better")},
};

/// How often a benefit comes.
inline constexpr std::array kFrequencies{
    Choice{"one_time"_L1, QT_TRANSLATE_NOOP("encore", "One-time")},
    Choice{"daily"_L1, QT_TRANSLATE_NOOP("encore", "Daily")},
    Choice{"weekly"_L1, QT_TRANSLATE_NOOP("encore", "Weekly")},
    Choice{"monthly"_L1, QT_TRANSLATE_NOOP("encore", "Monthly")},
    Choice{"quarterly"_L1, QT_TRANSLATE_NOOP("encore", "Quarterly")},
    Choice{"yearly"_L1, QT_TRANSLATE_NOOP("encore", "Yearly")},
    Choice{"per_case"_L1, QT_TRANSLATE_NOOP("encore", "Each time")},
};

/// Isolation method.
inline constexpr std::array kIsolation{
    Choice{"none"_L1, QT_TRANSLATE_NOOP("encore", "None")},
    Choice{"participant_estimate"_L1, QT_TRANSLATE_NOOP("encore", "Participant estimate")},
    Choice{"manager_estimate"_L1, QT_TRANSLATE_NOOP("encore", "Manager estimate")},
    Choice{"expert_estimate"_L1, QT_TRANSLATE_NOOP("encore", "Expert estimate")},
    Choice{"customer_input"_L1, QT_TRANSLATE_NOOP("encore", "Customer input")},
    Choice{"trend_line"_L1, QT_TRANSLATE_NOOP("encore", "Trend line")},
    Choice{"forecasting_model"_L1, QT_TRANSLATE_NOOP("encore", "Forecasting model")},
    Choice{"comparison_group"_L1, QT_TRANSLATE_NOOP("encore", "Comparison group")},
};

/// Use-case maturity.
inline constexpr std::array kMaturities{
    Choice{"initial"_L1, QT_TRANSLATE_NOOP("encore", "Initial")},
    Choice{"structured"_L1, QT_TRANSLATE_NOOP("encore", "Structured")},
    Choice{"validated"_L1, QT_TRANSLATE_NOOP("encore", "Validated")},
    Choice{"established"_L1, QT_TRANSLATE_NOOP("encore", "Established")},
    Choice{"retired"_L1, QT_TRANSLATE_NOOP("encore", "Retired")},
};

/// Replication state.
inline constexpr std::array kReplicationStates{
    Choice{"identified"_L1, QT_TRANSLATE_NOOP("encore", "Identified")},
    Choice{"contacted"_L1, QT_TRANSLATE_NOOP("encore", "Contacted")},
    Choice{"considering"_L1, QT_TRANSLATE_NOOP("encore", "Considering")},
    Choice{"declined"_L1, QT_TRANSLATE_NOOP("encore", "Declined")},
    Choice{"deferred"_L1, QT_TRANSLATE_NOOP("encore", "Deferred")},
    Choice{"accepted"_L1, QT_TRANSLATE_NOOP("encore", "Accepted")},
    Choice{"planned"_L1, QT_TRANSLATE_NOOP("encore", "Planned")},
    Choice{"trial"_L1, QT_TRANSLATE_NOOP("encore", "Trial")},
    Choice{"adopted"_L1, QT_TRANSLATE_NOOP("encore", "Adopted")},
    Choice{"sustained"_L1, QT_TRANSLATE_NOOP("encore", "Sustained")},
    Choice{"stalled"_L1, QT_TRANSLATE_NOOP("encore", "Stalled")},
    Choice{"reverted"_L1, QT_TRANSLATE_NOOP("encore", "Reverted")},
    Choice{"abandoned"_L1, QT_TRANSLATE_NOOP("encore", "Abandoned")},
};

/// Why a replication was declined or abandoned.
inline constexpr std::array kDeclineReasons{
    Choice{"not_applicable_here"_L1, QT_TRANSLATE_NOOP("encore", "Not applicable here")},
    Choice{"no_capacity"_L1, QT_TRANSLATE_NOOP("encore", "No capacity")},
    Choice{"no_sponsor"_L1, QT_TRANSLATE_NOOP("encore", "No sponsor")},
    Choice{"tool_missing"_L1, QT_TRANSLATE_NOOP("encore", "Tool missing")},
    Choice{"security"_L1, QT_TRANSLATE_NOOP("encore", "Security or compliance")},
    Choice{"competing_practice"_L1, QT_TRANSLATE_NOOP("encore", "Competing practice")},
    Choice{"unclear_benefit"_L1, QT_TRANSLATE_NOOP("encore", "Unclear benefit")},
    Choice{"key_person_left"_L1, QT_TRANSLATE_NOOP("encore", "Key person left")},
    Choice{"no_effect"_L1, QT_TRANSLATE_NOOP("encore", "Tried, no effect")},
    Choice{"merged"_L1, QT_TRANSLATE_NOOP("encore", "Merged")},
    Choice{"other"_L1, QT_TRANSLATE_NOOP("encore", "Other")},
};

/// Acceptance level.
inline constexpr std::array kAcceptance{
    Choice{"self"_L1, QT_TRANSLATE_NOOP("encore", "Oneself")},
    Choice{"peers"_L1, QT_TRANSLATE_NOOP("encore", "Peers")},
    Choice{"manager"_L1, QT_TRANSLATE_NOOP("encore", "Manager")},
    Choice{"managers_manager"_L1, QT_TRANSLATE_NOOP("encore", "Manager's manager")},
    Choice{"executive"_L1, QT_TRANSLATE_NOOP("encore", "Executive")},
};

/// Contribution role.
inline constexpr std::array kContributionRoles{
    Choice{"originator"_L1, QT_TRANSLATE_NOOP("encore", "Originator")},
    Choice{"implementer"_L1, QT_TRANSLATE_NOOP("encore", "Implementer")},
    Choice{"sponsor"_L1, QT_TRANSLATE_NOOP("encore", "Sponsor")},
    Choice{"enabler"_L1, QT_TRANSLATE_NOOP("encore", "Enabler")},
    Choice{"expert"_L1, QT_TRANSLATE_NOOP("encore", "Subject-matter expert")},
    Choice{"storyteller"_L1, QT_TRANSLATE_NOOP("encore", "Storyteller")},
    Choice{"recorder"_L1, QT_TRANSLATE_NOOP("encore", "Recorder")},
    Choice{"critic"_L1, QT_TRANSLATE_NOOP("encore", "Critic")},
};

/// Who tells the story.
inline constexpr std::array kToldBy{
    Choice{"person"_L1, QT_TRANSLATE_NOOP("encore", "The person")},
    Choice{"team"_L1, QT_TRANSLATE_NOOP("encore", "The team")},
    Choice{"peer"_L1, QT_TRANSLATE_NOOP("encore", "A peer")},
    Choice{"change_lead"_L1, QT_TRANSLATE_NOOP("encore", "Change lead")},
    Choice{"communications"_L1, QT_TRANSLATE_NOOP("encore", "Communications")},
    Choice{"third_party"_L1, QT_TRANSLATE_NOOP("encore", "Third party")},
};

/// Narrative voice.
inline constexpr std::array kVoices{
    Choice{"first"_L1, QT_TRANSLATE_NOOP("encore", "First person")},
    Choice{"third"_L1, QT_TRANSLATE_NOOP("encore", "Third person")},
};

/// Editorial state.
inline constexpr std::array kEditorialStates{
    Choice{"captured"_L1, QT_TRANSLATE_NOOP("encore", "Captured")},
    Choice{"draft"_L1, QT_TRANSLATE_NOOP("encore", "Draft")},
    Choice{"in_review"_L1, QT_TRANSLATE_NOOP("encore", "In review")},
    Choice{"approved"_L1, QT_TRANSLATE_NOOP("encore", "Approved")},
    Choice{"published"_L1, QT_TRANSLATE_NOOP("encore", "Published")},
    Choice{"due_for_review"_L1, QT_TRANSLATE_NOOP("encore", "Due for review")},
    Choice{"withdrawn"_L1, QT_TRANSLATE_NOOP("encore", "Withdrawn")},
    Choice{"archived"_L1, QT_TRANSLATE_NOOP("encore", "Archived")},
};

/// May we tell it, and with names?
inline constexpr std::array kPermissions{
    Choice{"unknown"_L1, QT_TRANSLATE_NOOP("encore", "Not asked yet")},
    Choice{"internal"_L1, QT_TRANSLATE_NOOP("encore", "Internal only")},
    Choice{"named"_L1, QT_TRANSLATE_NOOP("encore", "With names")},
    Choice{"anonymous"_L1, QT_TRANSLATE_NOOP("encore", "Without names")},
    Choice{"refused"_L1, QT_TRANSLATE_NOOP("encore", "Refused")},
};

/// Confidentiality.
inline constexpr std::array kConfidentialities{
    Choice{"public"_L1, QT_TRANSLATE_NOOP("encore", "Public")},
    Choice{"internal"_L1, QT_TRANSLATE_NOOP("encore", "Internal")},
    Choice{"restricted"_L1, QT_TRANSLATE_NOOP("encore", "Restricted")},
    Choice{"confidential"_L1, QT_TRANSLATE_NOOP("encore", "Confidential")},
};

/// Where a quote was said.
inline constexpr std::array kQuoteSources{
    Choice{"interview"_L1, QT_TRANSLATE_NOOP("encore", "Interview")},
    Choice{"survey"_L1, QT_TRANSLATE_NOOP("encore", "Survey")},
    Choice{"mail"_L1, QT_TRANSLATE_NOOP("encore", "Mail")},
    Choice{"post"_L1, QT_TRANSLATE_NOOP("encore", "Post")},
    Choice{"talk"_L1, QT_TRANSLATE_NOOP("encore", "Talk")},
    Choice{"document"_L1, QT_TRANSLATE_NOOP("encore", "Document")},
    Choice{"other"_L1, QT_TRANSLATE_NOOP("encore", "Other")},
};

/// A unit holds units and teams; a team does the work.
inline constexpr std::array kTeamKinds{
    Choice{"unit"_L1, QT_TRANSLATE_NOOP("encore", "Unit")},
    Choice{"team"_L1, QT_TRANSLATE_NOOP("encore", "Team")},
    Choice{"organisation"_L1, QT_TRANSLATE_NOOP("encore", "Organisation")},
};

/// Priority.
inline constexpr std::array kPriorities{
    Choice{"high"_L1, QT_TRANSLATE_NOOP("encore", "High")},
    Choice{"medium"_L1, QT_TRANSLATE_NOOP("encore", "Medium")},
    Choice{"low"_L1, QT_TRANSLATE_NOOP("encore", "Low")},
};

/// Size of the step for a team.
inline constexpr std::array kStepSizes{
    Choice{"small"_L1, QT_TRANSLATE_NOOP("encore", "Small")},
    Choice{"medium"_L1, QT_TRANSLATE_NOOP("encore", "Medium")},
    Choice{"large"_L1, QT_TRANSLATE_NOOP("encore", "Large")},
};

/// Integration maturity.
inline constexpr std::array kIntegration{
    Choice{"not_integrated"_L1, QT_TRANSLATE_NOOP("encore", "Not integrated")},
    Choice{"first_steps"_L1, QT_TRANSLATE_NOOP("encore", "First steps")},
    Choice{"in_the_flow"_L1, QT_TRANSLATE_NOOP("encore", "In the flow")},
    Choice{"integrated"_L1, QT_TRANSLATE_NOOP("encore", "Integrated")},
    Choice{"fully_integrated"_L1, QT_TRANSLATE_NOOP("encore", "Fully integrated")},
};

/// How a person wants to be shown.
inline constexpr std::array kPrivacy{
    Choice{"full_name"_L1, QT_TRANSLATE_NOOP("encore", "Full name")},
    Choice{"first_name_role"_L1, QT_TRANSLATE_NOOP("encore", "First name and role")},
    Choice{"role_unit"_L1, QT_TRANSLATE_NOOP("encore", "Role and unit")},
    Choice{"unit_only"_L1, QT_TRANSLATE_NOOP("encore", "Unit only")},
    Choice{"anonymous"_L1, QT_TRANSLATE_NOOP("encore", "Not at all")},
};

/// Programme status.
inline constexpr std::array kProgrammeStates{
    Choice{"planned"_L1, QT_TRANSLATE_NOOP("encore", "Planned")},
    Choice{"running"_L1, QT_TRANSLATE_NOOP("encore", "Running")},
    Choice{"paused"_L1, QT_TRANSLATE_NOOP("encore", "Paused")},
    Choice{"finished"_L1, QT_TRANSLATE_NOOP("encore", "Finished")},
    Choice{"stopped"_L1, QT_TRANSLATE_NOOP("encore", "Stopped")},
};

/// Strategic approach.
inline constexpr std::array kApproaches{
    Choice{"customer_experience"_L1, QT_TRANSLATE_NOOP("encore", "Valued customer experience")},
    Choice{"productivity"_L1, QT_TRANSLATE_NOOP("encore", "Workforce productivity & effectiveness")},
    Choice{"innovation"_L1, QT_TRANSLATE_NOOP("encore", "Accelerating innovation")},
};

/// Level of a strategic goal.
inline constexpr std::array kGoalLevels{
    Choice{"organisation"_L1, QT_TRANSLATE_NOOP("encore", "Organisation")},
    Choice{"division"_L1, QT_TRANSLATE_NOOP("encore", "Division")},
    Choice{"unit"_L1, QT_TRANSLATE_NOOP("encore", "Unit")},
    Choice{"team"_L1, QT_TRANSLATE_NOOP("encore", "Team")},
};

/// Where to look for use cases: the opportunity finder.
inline constexpr std::array kPainCategories{
    Choice{
        "connect_parts"_L1, QT_TRANSLATE_NOOP("encore", "Parts of the organisation that should be better connected")},
    Choice{"existing_collaboration"_L1, QT_TRANSLATE_NOOP("encore", "Collaboration that exists and can be built on")},
    Choice{"speed_up"_L1, QT_TRANSLATE_NOOP("encore", "Events and activities that could be quicker")},
    Choice{"email_overuse"_L1, QT_TRANSLATE_NOOP("encore", "Too much e-mail")},
    Choice{"locked_information"_L1, QT_TRANSLATE_NOOP("encore", "Information that is locked away")},
    Choice{"exceptions"_L1, QT_TRANSLATE_NOOP("encore", "Exceptions that the process does not foresee")},
    Choice{"other"_L1, QT_TRANSLATE_NOOP("encore", "Other")},
};

/// What an idea does with the example.
inline constexpr std::array kIdeaKinds{
    Choice{"emulate"_L1, QT_TRANSLATE_NOOP("encore", "Do the same")},
    Choice{"adapt"_L1, QT_TRANSLATE_NOOP("encore", "Adapt it")},
    Choice{"alternative"_L1, QT_TRANSLATE_NOOP("encore", "An alternative")},
    Choice{"new"_L1, QT_TRANSLATE_NOOP("encore", "Something new")},
};

/// Where an idea came from.
inline constexpr std::array kIdeaOrigins{
    Choice{"training"_L1, QT_TRANSLATE_NOOP("encore", "Training")},
    Choice{"story"_L1, QT_TRANSLATE_NOOP("encore", "A story")},
    Choice{"team"_L1, QT_TRANSLATE_NOOP("encore", "A team")},
    Choice{"reader"_L1, QT_TRANSLATE_NOOP("encore", "A reader")},
    Choice{"other"_L1, QT_TRANSLATE_NOOP("encore", "Other")},
};

/// Idea state.
inline constexpr std::array kIdeaStates{
    Choice{"captured"_L1, QT_TRANSLATE_NOOP("encore", "Captured")},
    Choice{"shortlisted"_L1, QT_TRANSLATE_NOOP("encore", "Shortlisted")},
    Choice{"evaluating"_L1, QT_TRANSLATE_NOOP("encore", "Evaluating")},
    Choice{"piloting"_L1, QT_TRANSLATE_NOOP("encore", "Piloting")},
    Choice{"became_use_case"_L1, QT_TRANSLATE_NOOP("encore", "Became a use case")},
    Choice{"became_replication"_L1, QT_TRANSLATE_NOOP("encore", "Became a replication")},
    Choice{"parked"_L1, QT_TRANSLATE_NOOP("encore", "Parked")},
    Choice{"rejected"_L1, QT_TRANSLATE_NOOP("encore", "Rejected")},
    Choice{"duplicate"_L1, QT_TRANSLATE_NOOP("encore", "Duplicate")},
};

/// Checkpoint kind, in the order in which they come.
inline constexpr std::array kCheckpointKinds{
    Choice{"light_check"_L1, QT_TRANSLATE_NOOP("encore", "Light check")},
    Choice{"trial_end"_L1, QT_TRANSLATE_NOOP("encore", "Trial end")},
    Choice{"process_evaluation"_L1, QT_TRANSLATE_NOOP("encore", "Process evaluation")},
    Choice{"results_evaluation"_L1, QT_TRANSLATE_NOOP("encore", "Results evaluation")},
    Choice{"sustain_audit"_L1, QT_TRANSLATE_NOOP("encore", "Sustain audit")},
};

/// What a checkpoint found.
inline constexpr std::array kVerdicts{
    Choice{"passed"_L1, QT_TRANSLATE_NOOP("encore", "Passed")},
    Choice{"partly"_L1, QT_TRANSLATE_NOOP("encore", "Partly")},
    Choice{"failed"_L1, QT_TRANSLATE_NOOP("encore", "Failed")},
};

/// What is done after a checkpoint.
inline constexpr std::array kCheckpointDecisions{
    Choice{"continue"_L1, QT_TRANSLATE_NOOP("encore", "Continue")},
    Choice{"adjust"_L1, QT_TRANSLATE_NOOP("encore", "Adjust")},
    Choice{"extend"_L1, QT_TRANSLATE_NOOP("encore", "Extend")},
    Choice{"stop"_L1, QT_TRANSLATE_NOOP("encore", "Stop")},
};

/// An answer.
inline constexpr std::array kYesPartlyNo{
    Choice{"yes"_L1, QT_TRANSLATE_NOOP("encore", "Yes")},
    Choice{"partly"_L1, QT_TRANSLATE_NOOP("encore", "Partly")},
    Choice{"no"_L1, QT_TRANSLATE_NOOP("encore", "No")},
};

/// For whom a pattern was changed (FRAME).
inline constexpr std::array kAdaptationLevels{
    Choice{"person"_L1, QT_TRANSLATE_NOOP("encore", "One person")},
    Choice{"team"_L1, QT_TRANSLATE_NOOP("encore", "The team")},
    Choice{"unit"_L1, QT_TRANSLATE_NOOP("encore", "The unit")},
    Choice{"organisation"_L1, QT_TRANSLATE_NOOP("encore", "The organisation")},
};

/// Why a pattern was changed (FRAME).
inline constexpr std::array kAdaptationReasons{
    Choice{"fit"_L1, QT_TRANSLATE_NOOP("encore", "To fit the people")},
    Choice{"process"_L1, QT_TRANSLATE_NOOP("encore", "To fit the process")},
    Choice{"tool"_L1, QT_TRANSLATE_NOOP("encore", "To fit the tools")},
    Choice{"resources"_L1, QT_TRANSLATE_NOOP("encore", "To save time or money")},
    Choice{"rules"_L1, QT_TRANSLATE_NOOP("encore", "Rules or compliance")},
    Choice{"culture"_L1, QT_TRANSLATE_NOOP("encore", "Culture and language")},
    Choice{"results"_L1, QT_TRANSLATE_NOOP("encore", "To get better results")},
    Choice{"other"_L1, QT_TRANSLATE_NOOP("encore", "Other")},
};

/// Barrier category.
inline constexpr std::array kBarrierCategories{
    Choice{"it_tool"_L1, QT_TRANSLATE_NOOP("encore", "IT or tool")},
    Choice{"security"_L1, QT_TRANSLATE_NOOP("encore", "Security")},
    Choice{"compliance"_L1, QT_TRANSLATE_NOOP("encore", "Compliance or legal")},
    Choice{"structure"_L1, QT_TRANSLATE_NOOP("encore", "Structure or silo")},
    Choice{"competing_activities"_L1, QT_TRANSLATE_NOOP("encore", "Competing activities")},
    Choice{"established_practice"_L1, QT_TRANSLATE_NOOP("encore", "Established practice")},
    Choice{"skills"_L1, QT_TRANSLATE_NOOP("encore", "Skills or understanding")},
    Choice{"leadership"_L1, QT_TRANSLATE_NOOP("encore", "Leadership")},
    Choice{"budget"_L1, QT_TRANSLATE_NOOP("encore", "Budget")},
    Choice{"culture"_L1, QT_TRANSLATE_NOOP("encore", "Culture")},
};

/// Barrier status.
inline constexpr std::array kBarrierStates{
    Choice{"open"_L1, QT_TRANSLATE_NOOP("encore", "Open")},
    Choice{"in_hand"_L1, QT_TRANSLATE_NOOP("encore", "In hand")},
    Choice{"removed"_L1, QT_TRANSLATE_NOOP("encore", "Removed")},
    Choice{"accepted"_L1, QT_TRANSLATE_NOOP("encore", "Lived with")},
};

/// Stance, from against to for.
inline constexpr std::array kStances{
    Choice{"opposed"_L1, QT_TRANSLATE_NOOP("encore", "Opposed")},
    Choice{"sceptical"_L1, QT_TRANSLATE_NOOP("encore", "Sceptical")},
    Choice{"neutral"_L1, QT_TRANSLATE_NOOP("encore", "Neutral")},
    Choice{"supportive"_L1, QT_TRANSLATE_NOOP("encore", "Supportive")},
    Choice{"advocate"_L1, QT_TRANSLATE_NOOP("encore", "Advocate")},
};

/// Reason for resisting.
inline constexpr std::array kResistanceReasons{
    Choice{"expertise_threatened"_L1, QT_TRANSLATE_NOOP("encore", "Expertise threatened")},
    Choice{"guardianship"_L1, QT_TRANSLATE_NOOP("encore", "Guardianship of knowledge")},
    Choice{"prior_failures"_L1, QT_TRANSLATE_NOOP("encore", "Prior initiatives failed")},
    Choice{"unclear_why"_L1, QT_TRANSLATE_NOOP("encore", "Unclear why")},
    Choice{"added_load"_L1, QT_TRANSLATE_NOOP("encore", "Added load")},
    Choice{"job_fear"_L1, QT_TRANSLATE_NOOP("encore", "Job fear")},
    Choice{"tool_difficulty"_L1, QT_TRANSLATE_NOOP("encore", "Tool difficulty")},
    Choice{"loss_of_control"_L1, QT_TRANSLATE_NOOP("encore", "Loss of control")},
    Choice{"values_conflict"_L1, QT_TRANSLATE_NOOP("encore", "Values conflict")},
};

/// What became of a promise.
inline constexpr std::array kPromises{
    Choice{"open"_L1, QT_TRANSLATE_NOOP("encore", "Still open")},
    Choice{"kept"_L1, QT_TRANSLATE_NOOP("encore", "Kept")},
    Choice{"broken"_L1, QT_TRANSLATE_NOOP("encore", "Not kept")},
};

/// Good or bad.
inline constexpr std::array kSigns{
    Choice{"good"_L1, QT_TRANSLATE_NOOP("encore", "Good")},
    Choice{"bad"_L1, QT_TRANSLATE_NOOP("encore", "Bad")},
};

/// Phase of a reading.
inline constexpr std::array kPhases{
    Choice{"baseline"_L1, QT_TRANSLATE_NOOP("encore", "Before")},
    Choice{"during"_L1, QT_TRANSLATE_NOOP("encore", "During")},
    Choice{"after"_L1, QT_TRANSLATE_NOOP("encore", "After")},
};

/// Cost type.
inline constexpr std::array kCostTypes{
    Choice{"people"_L1, QT_TRANSLATE_NOOP("encore", "Working time")},
    Choice{"training"_L1, QT_TRANSLATE_NOOP("encore", "Training")},
    Choice{"licences"_L1, QT_TRANSLATE_NOOP("encore", "Licences")},
    Choice{"equipment"_L1, QT_TRANSLATE_NOOP("encore", "Equipment")},
    Choice{"services"_L1, QT_TRANSLATE_NOOP("encore", "Services")},
    Choice{"travel"_L1, QT_TRANSLATE_NOOP("encore", "Travel")},
    Choice{"other"_L1, QT_TRANSLATE_NOOP("encore", "Other")},
};

/// Evidence type.
inline constexpr std::array kEvidenceTypes{
    Choice{"system_data"_L1, QT_TRANSLATE_NOOP("encore", "Measurement or system data")},
    Choice{"survey"_L1, QT_TRANSLATE_NOOP("encore", "Survey")},
    Choice{"interview"_L1, QT_TRANSLATE_NOOP("encore", "Interview")},
    Choice{"observation"_L1, QT_TRANSLATE_NOOP("encore", "Observation")},
    Choice{"document"_L1, QT_TRANSLATE_NOOP("encore", "Document")},
    Choice{"testimonial"_L1, QT_TRANSLATE_NOOP("encore", "Testimonial")},
    Choice{"finance_record"_L1, QT_TRANSLATE_NOOP("encore", "Finance record")},
    Choice{"third_party_study"_L1, QT_TRANSLATE_NOOP("encore", "Third-party study")},
};

/// Who vouches for evidence.
inline constexpr std::array kIndependence{
    Choice{"self"_L1, QT_TRANSLATE_NOOP("encore", "The team itself")},
    Choice{"manager"_L1, QT_TRANSLATE_NOOP("encore", "A manager")},
    Choice{"third_party"_L1, QT_TRANSLATE_NOOP("encore", "A third party")},
};

/// Strength of evidence, as AHRQ rates it.
inline constexpr std::array kStrengths{
    Choice{"strong"_L1, QT_TRANSLATE_NOOP("encore", "Strong")},
    Choice{"moderate"_L1, QT_TRANSLATE_NOOP("encore", "Moderate")},
    Choice{"suggestive"_L1, QT_TRANSLATE_NOOP("encore", "Suggestive")},
};

/// Gap kind.
inline constexpr std::array kGapKinds{
    Choice{"skill"_L1, QT_TRANSLATE_NOOP("encore", "Missing expertise")},
    Choice{"hand_off"_L1, QT_TRANSLATE_NOOP("encore", "Crack between two teams")},
    Choice{"information"_L1, QT_TRANSLATE_NOOP("encore", "Information that gets lost")},
    Choice{"other"_L1, QT_TRANSLATE_NOOP("encore", "Other")},
};

/// Gap state.
inline constexpr std::array kGapStates{
    Choice{"open"_L1, QT_TRANSLATE_NOOP("encore", "Open")},
    Choice{"in_hand"_L1, QT_TRANSLATE_NOOP("encore", "In hand")},
    Choice{"closed"_L1, QT_TRANSLATE_NOOP("encore", "Closed")},
};

/// How large a change feels to the people it concerns.
inline constexpr std::array kFelt{
    Choice{"small"_L1, QT_TRANSLATE_NOOP("encore", "Hardly felt")},
    Choice{"medium"_L1, QT_TRANSLATE_NOOP("encore", "Felt")},
    Choice{"large"_L1, QT_TRANSLATE_NOOP("encore", "Changes the job")},
};

} // namespace encore::choices

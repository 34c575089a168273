// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The checks, one entry each. Adding one needs nothing else.
#include "model/clean/qualityfinds.h"
#include "model/domain/kinds.h"

#include <QByteArrayList>

#include <array>

namespace encore {

namespace {

// What a figure belongs to, for the words beside it.
constexpr const char* kOwner = "(SELECT s.title FROM story s WHERE s.id = t.story)";

// Days of states, in their order. Each is compared with those before it as precisely as both are known.
QByteArray daysOutOfOrder()
{
    const std::array days{"identified_on", "contacted_on", "considering_on", "accepted_on", "planned_on", "trial_on",
        "adopted_on", "sustained_on", "ended_on"};
    QByteArrayList pairs;
    for (size_t later = 1; later < days.size(); ++later) {
        for (size_t earlier = 0; earlier < later; ++earlier) {
            const QByteArray one = QByteArray("t.") + days[earlier];
            const QByteArray two = QByteArray("t.") + days[later];
            const QByteArray both = "CASE WHEN length(" + one + ") < length(" + two + ") THEN length(" + one
                + ") ELSE length(" + two + ") END";
            pairs << "substr(" + two + ", 1, " + both + ") < substr(" + one + ", 1, " + both + ")";
        }
    }
    return pairs.join(" OR ");
}

// The state stands there, but not since when.
QByteArray stateWithoutDay()
{
    return "CASE t.state WHEN 'identified' THEN t.identified_on WHEN 'contacted' THEN t.contacted_on WHEN "
           "'considering' "
           "THEN t.considering_on WHEN 'accepted' THEN t.accepted_on WHEN 'planned' THEN t.planned_on WHEN 'trial' "
           "THEN "
           "t.trial_on WHEN 'adopted' THEN t.adopted_on WHEN 'sustained' THEN t.sustained_on WHEN 'deferred' THEN "
           "t.deferred_until WHEN 'stalled' THEN t.stalled_on ELSE t.ended_on END IS NULL";
}

const QByteArray kDays = stateWithoutDay() + " OR " + daysOutOfOrder();

// What a state asks for (see replicationrules.h) and the record does not have; who has set a rule aside has said why.
constexpr const char* kUnbacked =
    "t.overrides IS NULL AND ((t.state IN ('planned', 'trial', 'adopted', 'sustained') AND (t.owner IS NULL OR "
    "t.purpose IS NULL OR t.criteria IS NULL)) OR (t.state IN ('declined', 'reverted', 'abandoned') AND t.reason IS "
    "NULL))";
constexpr const char* kUnchecked =
    "t.overrides IS NULL AND t.state IN ('adopted', 'sustained') AND (NOT EXISTS (SELECT 1 FROM checkpoint c WHERE "
    "c.replication = t.id AND c.kind = 'process_evaluation' AND c.done_on IS NOT NULL AND c.trashed_at IS NULL) OR "
    "(t.state = 'sustained' AND NOT EXISTS (SELECT 1 FROM checkpoint c WHERE c.replication = t.id AND c.kind = "
    "'sustain_audit' AND c.done_on IS NOT NULL AND c.trashed_at IS NULL)))";

const std::array kChecks{
    QualityCheck{.key = "story_team",
        .title = QT_TRANSLATE_NOOP("encore", "Stories without a team"),
        .advice = QT_TRANSLATE_NOOP("encore", "Who does it already cannot be seen, nor who could copy it next."),
        .kind = story::kind,
        .fields = "teams",
        .condition = "NOT EXISTS (SELECT 1 FROM link l WHERE l.record = t.id AND l.kind = 'story' AND l.field = "
                     "'teams') AND NOT EXISTS (SELECT 1 FROM contribution c WHERE c.story = t.id AND c.team IS NOT "
                     "NULL AND c.trashed_at IS NULL)"},
    QualityCheck{.key = "story_use_case",
        .title = QT_TRANSLATE_NOOP("encore", "Stories without a use case"),
        .advice =
            QT_TRANSLATE_NOOP("encore", "What can be done again is not said; choose its use case or name a new one."),
        .kind = story::kind,
        .fields = "use_case",
        .condition = "t.use_case IS NULL",
        .index = "story_without_use_case"},
    QualityCheck{.key = "story_picture",
        .title = QT_TRANSLATE_NOOP("encore", "Stories without a picture"),
        .advice = QT_TRANSLATE_NOOP("encore", "A story with a picture is read and remembered; add one."),
        .kind = story::kind,
        .fix = QualityFix::Picture,
        .condition = "NOT EXISTS (SELECT 1 FROM attachment a WHERE a.story = t.id AND a.trashed_at IS NULL AND "
                     "a.media_type LIKE 'image/%')"},
    QualityCheck{.key = "use_case_unused",
        .title = QT_TRANSLATE_NOOP("encore", "Use cases that nobody does"),
        .advice = QT_TRANSLATE_NOOP("encore", "Nobody is known to do it: add who does, or put it into the trash."),
        .kind = usecase::kind,
        .fields = "title patlet maturity owner",
        .fix = QualityFix::Trash,
        .condition = "NOT EXISTS (SELECT 1 FROM story s WHERE s.use_case = t.id AND s.trashed_at IS NULL) AND NOT "
                     "EXISTS (SELECT 1 FROM replication r WHERE r.use_case = t.id AND r.trashed_at IS NULL) AND NOT "
                     "EXISTS (SELECT 1 FROM link l WHERE l.target = t.id AND l.field = 'secondary_use_cases')"},
    QualityCheck{.key = "person_unnamed",
        .title = QT_TRANSLATE_NOOP("encore", "People whom nothing names"),
        .advice = QT_TRANSLATE_NOOP("encore", "No story, quote, credit or team names them; often a misspelt double."),
        .kind = person::kind,
        .fields = "name role team email aliases",
        .fix = QualityFix::Trash,
        .condition = "1 = 1",
        .detail = "t.role",
        .unnamed = true},
    QualityCheck{.key = "team_unnamed",
        .title = QT_TRANSLATE_NOOP("encore", "Teams that nothing names"),
        .advice = QT_TRANSLATE_NOOP("encore", "No story, replication, person or other team names them."),
        .kind = team::kind,
        .fields = "name parent lead aliases",
        .fix = QualityFix::Trash,
        .condition = "1 = 1",
        .detail = "t.location",
        .unnamed = true},
    QualityCheck{.key = "tag_unnamed",
        .title = QT_TRANSLATE_NOOP("encore", "Tags that nothing has"),
        .advice = QT_TRANSLATE_NOOP("encore", "They only lengthen the list of proposals."),
        .kind = tag::kind,
        .fields = "name notes",
        .fix = QualityFix::Trash,
        .condition = "1 = 1",
        .unnamed = true},
    QualityCheck{.key = "baseline",
        .title = QT_TRANSLATE_NOOP("encore", "Figures without a baseline"),
        .advice = QT_TRANSLATE_NOOP("encore", "A result says little without what it was before."),
        .kind = benefit::kind,
        .fields = "baseline baseline_text actual unit",
        .condition = "t.baseline IS NULL AND coalesce(t.baseline_text, '') = ''",
        .detail = kOwner,
        .index = "benefit_without_baseline"},
    QualityCheck{.key = "unit",
        .title = QT_TRANSLATE_NOOP("encore", "Figures with an unknown unit"),
        .advice = QT_TRANSLATE_NOOP("encore", "“12” of what? A unit written once is often a slip of another."),
        .kind = benefit::kind,
        .fields = "unit baseline actual",
        .find = findUnknownUnits},
    QualityCheck{.key = "currency",
        .title = QT_TRANSLATE_NOOP("encore", "Figures in another currency"),
        .advice = QT_TRANSLATE_NOOP("encore", "Sums leave them out or mix them up; give all in one currency."),
        .kind = benefit::kind,
        .fields = "unit_value",
        .condition = "t.unit_value_currency <> (SELECT b.unit_value_currency FROM benefit b WHERE "
                     "b.unit_value_currency IS NOT NULL AND b.trashed_at IS NULL GROUP BY b.unit_value_currency ORDER "
                     "BY count(*) DESC, b.unit_value_currency LIMIT 1)",
        .detail = "t.unit_value_currency",
        .index = "benefit_currency"},
    QualityCheck{.key = "loose_figure",
        .title = QT_TRANSLATE_NOOP("encore", "Figures that belong to nothing"),
        .advice = QT_TRANSLATE_NOOP("encore", "A figure belongs to a story or a replication."),
        .kind = benefit::kind,
        .fields = "story replication",
        .fix = QualityFix::Trash,
        .condition = "t.story IS NULL AND t.replication IS NULL",
        .index = "benefit_of_nothing"},
    QualityCheck{.key = "loose_quote",
        .title = QT_TRANSLATE_NOOP("encore", "Quotes that belong to nothing"),
        .advice = QT_TRANSLATE_NOOP("encore", "A quote belongs to a story or a use case."),
        .kind = quote::kind,
        .fields = "story use_case person",
        .fix = QualityFix::Trash,
        .condition = "t.story IS NULL AND t.use_case IS NULL",
        .detail = "t.attribution",
        .index = "quote_of_nothing"},
    QualityCheck{.key = "replication_days",
        .title = QT_TRANSLATE_NOOP("encore", "Replications whose days do not fit"),
        .advice = QT_TRANSLATE_NOOP(
            "encore", "The day of their state is missing, or one lies before the one that it follows."),
        .kind = replication::kind,
        .fields = "identified_on contacted_on considering_on accepted_on planned_on trial_on adopted_on sustained_on "
                  "ended_on deferred_until stalled_on",
        .condition = kDays.constData(),
        .index = "replication_days_wrong"},
    QualityCheck{.key = "replication_steps",
        .title = QT_TRANSLATE_NOOP("encore", "Replications further than what is written down"),
        .advice = QT_TRANSLATE_NOOP(
            "encore", "Their state asks for an owner, a purpose, success criteria or a reason that is not there."),
        .kind = replication::kind,
        .fields = "owner purpose criteria reason",
        .condition = kUnbacked,
        .index = "replication_unbacked"},
    QualityCheck{.key = "replication_checks",
        .title = QT_TRANSLATE_NOOP("encore", "Replications that nobody has checked"),
        .advice =
            QT_TRANSLATE_NOOP("encore", "Adopted without a process evaluation, or lasting without a sustain audit."),
        .kind = replication::kind,
        .fields = "state",
        .condition = kUnchecked,
        .index = "replication_in_use"},
    QualityCheck{.key = "links",
        .title = QT_TRANSLATE_NOOP("encore", "Links in texts that lead nowhere"),
        .advice = QT_TRANSLATE_NOOP("encore", "The text names a file or picture that the record does not have."),
        .kind = story::kind,
        .find = findBrokenLinks},
    QualityCheck{.key = "trashed",
        .title = QT_TRANSLATE_NOOP("encore", "Naming something in the trash"),
        .advice = QT_TRANSLATE_NOOP("encore", "Restore what they name, or choose another."),
        .kind = replication::kind,
        .find = findNamesInTrash},
    QualityCheck{.key = "dates",
        .title = QT_TRANSLATE_NOOP("encore", "Dates that could not be read"),
        .advice = QT_TRANSLATE_NOOP("encore", "They were kept as they were written; put the date where it belongs."),
        .kind = story::kind,
        .find = findUnreadDates},
};

} // namespace

std::span<const QualityCheck> qualityChecks()
{
    return kChecks;
}

} // namespace encore

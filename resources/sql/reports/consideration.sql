-- One row a use case and team: whether the team has gone beyond "identified", uses it, and whether it declined it as not applicable here.
-- What fell silent or was given up went no further than its dates, or the state that it is remembered to have stalled in, tell.
WITH r AS (
    SELECT x.use_case AS use_case, x.team AS team, COALESCE(x.state, 'identified') AS state,
        CASE WHEN x.state = 'declined' AND x.reason = 'not_applicable_here' THEN 1 ELSE 0 END AS inapplicable,
        CASE
            WHEN x.state IN ('stalled', 'abandoned') THEN
                CASE WHEN COALESCE(x.contacted_on, x.considering_on, x.accepted_on, x.planned_on, x.trial_on, x.adopted_on,
                    x.sustained_on, NULLIF(x.stalled_from, 'identified')) IS NOT NULL THEN 1 ELSE 0 END
            WHEN COALESCE(x.state, 'identified') <> 'identified' THEN 1
            ELSE 0
        END AS considered
    FROM replication x
    WHERE x.trashed_at IS NULL {scope}
)
SELECT use_case, team,
    MAX(considered),
    MAX(CASE WHEN state IN ('adopted', 'sustained') THEN 1 ELSE 0 END),
    MIN(inapplicable)
FROM r
GROUP BY use_case, team

-- One row a use case and team: whether the team has gone beyond "identified", uses it, and whether it declined it as not applicable here.
WITH r AS (
    SELECT x.use_case AS use_case, x.team AS team, COALESCE(x.state, 'identified') AS state,
        CASE WHEN x.state = 'declined' AND x.reason = 'not_applicable_here' THEN 1 ELSE 0 END AS inapplicable
    FROM replication x
    WHERE x.trashed_at IS NULL {scope}
)
SELECT use_case, team,
    MAX(CASE WHEN state <> 'identified' THEN 1 ELSE 0 END),
    MAX(CASE WHEN state IN ('adopted', 'sustained') THEN 1 ELSE 0 END),
    MIN(inapplicable)
FROM r
GROUP BY use_case, team

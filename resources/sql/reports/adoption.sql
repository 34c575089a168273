-- One row a team: the first day on which it adopted something that it still uses ("9999" when no day is given, NULL when it uses
-- nothing), whether it gave something up after adopting it, whether it declined all of it as not applicable here.
WITH r AS (
    SELECT x.team AS team, x.state AS state, COALESCE(x.adopted_on, x.sustained_on) AS adopted,
        CASE WHEN x.state = 'declined' AND x.reason = 'not_applicable_here' THEN 1 ELSE 0 END AS inapplicable
    FROM replication x
    WHERE +x.trashed_at IS NULL {scope}
)
SELECT team,
    MIN(CASE WHEN state IN ('adopted', 'sustained') THEN COALESCE(adopted, '9999') END),
    MAX(CASE WHEN state IN ('reverted', 'abandoned') AND adopted IS NOT NULL THEN 1 ELSE 0 END),
    MIN(inapplicable)
FROM r
GROUP BY team

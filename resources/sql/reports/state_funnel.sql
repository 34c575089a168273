-- How far replications have come at any time (1 identified … 8 sustained), by the state that they are in now.
WITH r AS (
    SELECT x.state AS state,
        CASE
            WHEN x.state = 'sustained' OR x.sustained_on IS NOT NULL THEN 8
            WHEN x.state = 'adopted' OR x.adopted_on IS NOT NULL THEN 7
            WHEN x.state = 'trial' OR x.trial_on IS NOT NULL THEN 6
            WHEN x.state = 'planned' OR x.planned_on IS NOT NULL THEN 5
            WHEN x.state = 'accepted' OR x.accepted_on IS NOT NULL THEN 4
            WHEN x.state = 'considering' OR x.considering_on IS NOT NULL THEN 3
            WHEN x.state = 'contacted' OR x.contacted_on IS NOT NULL THEN 2
            ELSE 1
        END AS furthest
    FROM replication x
    WHERE +x.trashed_at IS NULL {scope}
)
SELECT furthest, COALESCE(state, ''), COUNT(*) FROM r GROUP BY furthest, state

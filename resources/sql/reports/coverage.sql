-- Replications by use case, team and state, with their numbers.
WITH r AS (
    SELECT x.id AS id, x.use_case AS use_case, x.team AS team, COALESCE(x.state, '') AS state
    FROM replication x
    WHERE x.trashed_at IS NULL {scope}
)
SELECT use_case, team, state, COUNT(*), GROUP_CONCAT(id)
FROM r
GROUP BY use_case, team, state
ORDER BY use_case, team, state

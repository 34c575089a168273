-- Replications in use with the share of the team's members that use it, the shallowest first.
WITH r AS (
    SELECT x.id AS id, x.use_case AS use_case, x.team AS team, x.depth AS depth, x.state AS state
    FROM replication x
    WHERE +x.trashed_at IS NULL AND x.state IN ('adopted', 'sustained') AND x.depth IS NOT NULL {scope}
)
SELECT r.id, use_case.title, team.name, r.depth, r.state
FROM r JOIN use_case ON use_case.id = r.use_case JOIN team ON team.id = r.team
ORDER BY r.depth, use_case.title, team.name, r.id
LIMIT ?

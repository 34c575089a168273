-- Replications in use with the share of the team's members that use it.
SELECT x.id, x.use_case, x.team, x.state, x.depth
FROM replication x
WHERE +x.trashed_at IS NULL AND x.state IN ('adopted', 'sustained') {scope}

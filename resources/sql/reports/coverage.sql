-- Replications with their use case, team and state: an index holds all of it.
SELECT x.id, x.use_case, x.team, COALESCE(x.state, '')
FROM replication x
WHERE x.trashed_at IS NULL {scope}

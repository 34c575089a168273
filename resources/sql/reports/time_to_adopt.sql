-- Replications that were accepted: when, when they were adopted or ended, and their use case.
SELECT x.id, x.accepted_on, x.adopted_on, x.ended_on, x.use_case
FROM replication x
WHERE +x.trashed_at IS NULL AND x.accepted_on IS NOT NULL {scope}

-- Replications: what they copy, where, how far they have come, whether their purpose is written down.
SELECT r.id, r.use_case, r.team, COALESCE(r.state, ''), COALESCE(r.purpose, '') <> ''
FROM replication r
WHERE +r.trashed_at IS NULL {scope}
ORDER BY r.id

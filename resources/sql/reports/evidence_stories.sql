-- Stories: what they belong to, whether they are summed up.
SELECT s.id, COALESCE(s.use_case, 0), COALESCE(s.replication, 0), COALESCE(s.summary, '') <> ''
FROM story s
WHERE +s.trashed_at IS NULL {scope}
ORDER BY s.id

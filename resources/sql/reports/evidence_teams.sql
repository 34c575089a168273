-- The teams that stories name.
SELECT l.record, l.target
FROM link l
JOIN story s ON s.id = l.record
LEFT JOIN replication r ON r.id = s.replication
WHERE l.kind = 'story' AND l.field = 'teams' AND s.trashed_at IS NULL
    AND (? = 0 OR s.id = ? OR COALESCE(s.use_case, r.use_case, 0) = ?)

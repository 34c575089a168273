-- Barriers with what they are weighed by.
SELECT x.id, COALESCE(x.category, ''), x.severity, COALESCE(x.status, '')
FROM barrier x
WHERE +x.trashed_at IS NULL {scope}

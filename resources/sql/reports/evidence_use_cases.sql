-- Use cases: whether they have a patlet, and a complete kit.
SELECT u.id, COALESCE(u.patlet, '') <> '', COALESCE(u.kit_complete, 0)
FROM use_case u
WHERE +u.trashed_at IS NULL {scope}
ORDER BY u.id

-- Use cases: whether the pattern is written down and its kit complete.
SELECT u.id,
    COALESCE(u.patlet, '') <> '' AND EXISTS (
        SELECT 1 FROM section x WHERE x.kind = 'use_case' AND x.record = u.id AND x.text <> ''),
    COALESCE(u.kit_complete, 0)
FROM use_case u
WHERE u.trashed_at IS NULL AND (? = 0 OR u.id = ?)

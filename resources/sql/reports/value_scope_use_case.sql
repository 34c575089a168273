-- What belongs to a use case: itself, its replications, the stories whose first use case it is.
WITH given(id) AS (SELECT ?)
SELECT 'use_case', u.id FROM use_case u JOIN given g ON u.id = g.id WHERE u.trashed_at IS NULL
UNION
SELECT 'replication', r.id FROM replication r JOIN given g ON r.use_case = g.id WHERE r.trashed_at IS NULL
UNION
SELECT 'story', s.id FROM story s
LEFT JOIN replication r ON r.id = s.replication AND r.trashed_at IS NULL
JOIN given g ON COALESCE(s.use_case, r.use_case) = g.id
WHERE s.trashed_at IS NULL

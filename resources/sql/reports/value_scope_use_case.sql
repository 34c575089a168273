-- What belongs to a use case: itself, its replications, the stories whose first use case it is.
WITH given(id) AS (SELECT ?)
SELECT 'use_case', u.id FROM use_case u JOIN given g ON u.id = g.id WHERE +u.trashed_at IS NULL
UNION
SELECT 'replication', r.id FROM replication r JOIN given g ON r.use_case = g.id WHERE +r.trashed_at IS NULL
UNION
SELECT 'story', s.id FROM given g JOIN story s ON s.use_case = g.id WHERE +s.trashed_at IS NULL
UNION
SELECT 'story', s.id FROM given g JOIN replication r ON r.use_case = g.id JOIN story s ON s.replication = r.id
WHERE s.use_case IS NULL AND +r.trashed_at IS NULL AND +s.trashed_at IS NULL

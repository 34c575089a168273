-- A story and the replication that it tells of: what it shows is its own and that one's.
WITH given(id) AS (SELECT ?)
SELECT 'story', id FROM given
UNION
SELECT 'replication', r.id FROM story s JOIN given g ON s.id = g.id JOIN replication r ON r.id = s.replication
WHERE +r.trashed_at IS NULL

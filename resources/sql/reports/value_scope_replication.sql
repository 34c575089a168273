-- A replication and the stories that tell of it.
WITH given(id) AS (SELECT ?)
SELECT 'replication', id FROM given
UNION
SELECT 'story', s.id FROM story s JOIN given g ON s.replication = g.id WHERE +s.trashed_at IS NULL

-- What belongs to a programme: itself, its use cases with their replications and stories, the replications of its waves, its stories.
WITH given(id) AS (SELECT ?),
owned(id) AS (
    SELECT u.id FROM use_case u JOIN given g ON u.programme = g.id WHERE +u.trashed_at IS NULL
),
done(id) AS (
    SELECT r.id FROM replication r JOIN owned ON r.use_case = owned.id WHERE +r.trashed_at IS NULL
    UNION
    SELECT r.id FROM replication r JOIN wave w ON w.id = r.wave JOIN given g ON w.programme = g.id
    WHERE +r.trashed_at IS NULL AND +w.trashed_at IS NULL
)
SELECT 'programme', id FROM given
UNION
SELECT 'use_case', id FROM owned
UNION
SELECT 'replication', id FROM done
UNION
SELECT 'story', s.id FROM story s JOIN done ON s.replication = done.id WHERE +s.trashed_at IS NULL
UNION
SELECT 'story', s.id FROM story s JOIN owned ON s.use_case = owned.id WHERE +s.trashed_at IS NULL
UNION
SELECT 'story', s.id FROM story s JOIN given g ON s.programme = g.id WHERE +s.trashed_at IS NULL

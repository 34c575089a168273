-- What belongs to a team and all below it: its replications, the stories that tell of them, and the stories that name it.
WITH RECURSIVE below(id) AS (
    SELECT ?
    UNION
    SELECT team.id FROM team JOIN below ON team.parent = below.id WHERE +team.trashed_at IS NULL
),
done(id) AS (SELECT r.id FROM replication r JOIN below ON r.team = below.id WHERE +r.trashed_at IS NULL)
SELECT 'replication', id FROM done
UNION
SELECT 'story', s.id FROM story s JOIN done ON s.replication = done.id WHERE +s.trashed_at IS NULL
UNION
SELECT 'story', s.id FROM link l
JOIN below ON l.target = below.id
JOIN story s ON s.id = l.record
WHERE l.kind = 'story' AND l.field = 'teams' AND +s.trashed_at IS NULL

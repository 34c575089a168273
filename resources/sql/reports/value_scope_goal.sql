-- What serves a goal: the use cases that name it with their replications and stories, the stories and the benefits that name it.
WITH given(id) AS (SELECT ?),
served(id) AS (
    SELECT u.id FROM link l
    JOIN given g ON l.target = g.id
    JOIN use_case u ON u.id = l.record
    WHERE l.kind = 'use_case' AND l.field = 'goals' AND +u.trashed_at IS NULL
)
SELECT 'use_case', id FROM served
UNION
SELECT 'replication', r.id FROM replication r JOIN served ON r.use_case = served.id WHERE +r.trashed_at IS NULL
UNION
SELECT 'story', s.id FROM served JOIN story s ON s.use_case = served.id WHERE +s.trashed_at IS NULL
UNION
SELECT 'story', s.id FROM served JOIN replication r ON r.use_case = served.id JOIN story s ON s.replication = r.id
WHERE s.use_case IS NULL AND +r.trashed_at IS NULL AND +s.trashed_at IS NULL
UNION
SELECT 'story', s.id FROM link l JOIN given g ON l.target = g.id JOIN story s ON s.id = l.record
WHERE l.kind = 'story' AND l.field = 'goals' AND +s.trashed_at IS NULL
UNION
SELECT 'benefit', b.id FROM link l JOIN given g ON l.target = g.id JOIN benefit b ON b.id = l.record
WHERE l.kind = 'benefit' AND l.field = 'goals' AND +b.trashed_at IS NULL

-- What a benefit is a benefit of, and its unit.
SELECT COALESCE(story.title, use_case.title || ' – ' || team.name, ''), COALESCE(x.unit, '')
FROM benefit x LEFT JOIN story ON story.id = x.story LEFT JOIN replication ON replication.id = x.replication
    LEFT JOIN use_case ON use_case.id = replication.use_case LEFT JOIN team ON team.id = replication.team
WHERE x.id = ?

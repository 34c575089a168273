-- What a side effect belongs to.
SELECT COALESCE(use_case.title, story.title, '')
FROM side_effect x LEFT JOIN replication ON replication.id = x.replication
    LEFT JOIN use_case ON use_case.id = COALESCE(x.use_case, replication.use_case) LEFT JOIN story ON story.id = x.story
WHERE x.id = ?

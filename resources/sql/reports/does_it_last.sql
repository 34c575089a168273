-- Replications that have stood the test or failed it, by use case.
WITH r AS (
    SELECT x.use_case AS use_case, x.state AS state
    FROM replication x
    WHERE x.trashed_at IS NULL AND x.state IN ('sustained', 'reverted', 'abandoned', 'adopted') {scope}
)
SELECT r.use_case, use_case.title,
    SUM(CASE WHEN r.state = 'sustained' THEN 1 ELSE 0 END),
    SUM(CASE WHEN r.state = 'reverted' THEN 1 ELSE 0 END),
    SUM(CASE WHEN r.state = 'abandoned' THEN 1 ELSE 0 END),
    SUM(CASE WHEN r.state = 'adopted' THEN 1 ELSE 0 END)
FROM r JOIN use_case ON use_case.id = r.use_case
GROUP BY r.use_case
ORDER BY use_case.title, r.use_case

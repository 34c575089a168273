-- Old ways of working by use case: whether they have stopped and are proved to have, are still to stop or past their day, are kept.
WITH r AS (
    SELECT x.id AS id, COALESCE(x.use_case, replication.use_case) AS use_case,
        CASE
            WHEN x.stopped_on IS NOT NULL AND (x.verified_by IS NOT NULL OR x.proof IS NOT NULL) THEN 0
            WHEN x.stopped_on IS NOT NULL THEN 1
            WHEN x.kept_reason IS NOT NULL THEN 3
            ELSE 2
        END AS place,
        x.stop_planned AS stop_planned
    FROM retired_practice x LEFT JOIN replication ON replication.id = x.replication
    WHERE x.trashed_at IS NULL {scope}
)
SELECT COALESCE(r.use_case, 0), COALESCE(use_case.title, ''), place,
    SUM(CASE WHEN place = 2 AND SUBSTR(stop_planned || '-12-31', 1, 10) < ? THEN 1 ELSE 0 END), COUNT(*), GROUP_CONCAT(r.id)
FROM r LEFT JOIN use_case ON use_case.id = r.use_case
GROUP BY r.use_case, place
ORDER BY use_case.title, r.use_case, place

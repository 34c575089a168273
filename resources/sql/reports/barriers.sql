-- Barriers by category and whether they still stand in the way, with their weight; one without a severity weighs 1.
WITH r AS (
    SELECT x.id AS id, COALESCE(x.category, '') AS category, COALESCE(x.severity, 1) AS severity,
        CASE WHEN x.severity IS NULL THEN 1 ELSE 0 END AS unweighed,
        CASE WHEN COALESCE(x.status, 'open') IN ('open', 'in_hand') THEN 1 ELSE 0 END AS stands
    FROM barrier x
    WHERE x.trashed_at IS NULL {scope}
)
SELECT category, stands, COUNT(*), SUM(severity), SUM(unweighed), GROUP_CONCAT(id)
FROM r
GROUP BY category, stands

-- Replications in use: all, those with a depth, those below the threshold.
WITH r AS (
    SELECT x.depth AS depth
    FROM replication x
    WHERE +x.trashed_at IS NULL AND x.state IN ('adopted', 'sustained') {scope}
)
SELECT COUNT(*), COUNT(depth), COALESCE(SUM(CASE WHEN depth < ? THEN 1 ELSE 0 END), 0) FROM r

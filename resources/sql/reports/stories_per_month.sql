-- Stories by the text of the date that places them in time, and by state; how many have a benefit with baseline and actual, their own or
-- their replication's. basis: 0 the month they began, 1 the month they ended, 2 the month they were entered.
WITH proven(story) AS (
    SELECT story FROM benefit
    WHERE story IS NOT NULL AND COALESCE(baseline, baseline_text) IS NOT NULL AND COALESCE(actual, actual_text) IS NOT NULL
        AND trashed_at IS NULL
    UNION
    SELECT story.id FROM benefit JOIN story ON story.replication = benefit.replication
    WHERE benefit.replication IS NOT NULL AND COALESCE(benefit.baseline, benefit.baseline_text) IS NOT NULL
        AND COALESCE(benefit.actual, benefit.actual_text) IS NOT NULL AND benefit.trashed_at IS NULL
),
placed AS (
    SELECT id,
        COALESCE(state, '') AS state,
        CASE WHEN happened_from IS NOT NULL THEN 0 WHEN happened_to IS NOT NULL THEN 1 ELSE 2 END AS basis,
        SUBSTR(COALESCE(happened_from, happened_to, created_at), 1, 7) AS month
    FROM story x
    WHERE x.trashed_at IS NULL {scope}
)
SELECT month, basis, state, COUNT(*), SUM(CASE WHEN id IN (SELECT story FROM proven) THEN 1 ELSE 0 END)
FROM placed
GROUP BY month, basis, state
ORDER BY month, basis, state

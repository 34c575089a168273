-- Benefits with a target: all of them, and those that have a figure reached.
WITH r AS (
    SELECT COALESCE(x.validated, x.actual) AS reached
    FROM benefit x
    WHERE +x.trashed_at IS NULL AND x.target IS NOT NULL
        AND x.id NOT IN (SELECT revises FROM benefit WHERE revises IS NOT NULL AND trashed_at IS NULL) {scope}
)
SELECT COUNT(*), COUNT(reached) FROM r

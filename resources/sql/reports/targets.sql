-- Benefits with a target and what decides how far they are from it. What a later revision replaces is left out.
SELECT x.id, x.name, x.baseline, x.target, x.actual, x.validated, COALESCE(x.direction, ''), COALESCE(x.not_headcount, 0)
FROM benefit x
WHERE +x.trashed_at IS NULL AND x.target IS NOT NULL
    AND x.id NOT IN (SELECT revises FROM benefit WHERE revises IS NOT NULL AND +trashed_at IS NULL) {scope}

-- The assessments of each replication, the latest last.
SELECT x.id, x.replication, replication.use_case, replication.team, COALESCE(x.assessed_on, SUBSTR(x.created_at, 1, 10)) AS day,
    x.goal_worth, x.reliable, x.operable, x.help, x.benefit, x.no_alternative
FROM conviction x JOIN replication ON replication.id = x.replication
WHERE +x.trashed_at IS NULL {scope}
ORDER BY x.replication, day, x.id

-- Side effects with how they are rated and what they belong to.
SELECT x.id, x.description, COALESCE(x.sign, 'bad'), x.likelihood, x.impact, x.finance_chance, COALESCE(x.occurred, 0),
    x.counter_measure IS NOT NULL, COALESCE(x.use_case, replication.use_case, 0), COALESCE(x.story, 0)
FROM side_effect x LEFT JOIN replication ON replication.id = x.replication
WHERE +x.trashed_at IS NULL {scope}

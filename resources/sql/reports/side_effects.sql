-- Side effects with how they are rated.
SELECT x.id, x.description, COALESCE(x.sign, 'bad'), x.likelihood, x.impact, x.finance_chance, COALESCE(x.occurred, 0),
    x.counter_measure IS NOT NULL
FROM side_effect x
WHERE +x.trashed_at IS NULL {scope}

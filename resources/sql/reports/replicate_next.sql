-- Use cases that can be repeated, with their effort.
SELECT x.id, x.title, COALESCE(x.effort_days, 0)
FROM use_case x
WHERE x.trashed_at IS NULL {scope} AND COALESCE(x.maturity, '') <> 'retired'
ORDER BY x.title, x.id

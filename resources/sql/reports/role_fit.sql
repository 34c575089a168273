-- What use cases say of roles, by use case; the oldest word first.
SELECT use_case.id, use_case.title, x.role, COALESCE(x.applies, ''), x.id
FROM role_value x JOIN use_case ON use_case.id = x.use_case
WHERE x.trashed_at IS NULL {scope} AND use_case.trashed_at IS NULL
ORDER BY use_case.title, use_case.id, x.id

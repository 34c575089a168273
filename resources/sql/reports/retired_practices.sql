-- Old ways of working with their use case, when they are to stop and have stopped, whether that is proved, whether they are kept.
SELECT x.id, COALESCE(x.use_case, replication.use_case, 0), x.stop_planned, x.stopped_on,
    x.verified_by IS NOT NULL OR x.proof IS NOT NULL, x.kept_reason IS NOT NULL
FROM retired_practice x LEFT JOIN replication ON replication.id = x.replication
WHERE +x.trashed_at IS NULL {scope}

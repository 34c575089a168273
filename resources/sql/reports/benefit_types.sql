-- The benefits that are asked about, with their types.
SELECT x.id, COALESCE(x.type, ''), COALESCE(x.not_headcount, 0) FROM benefit x WHERE +x.trashed_at IS NULL {scope}

-- The benefits that are asked about.
SELECT x.id FROM benefit x WHERE +x.trashed_at IS NULL {scope} ORDER BY x.id

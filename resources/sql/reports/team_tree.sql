-- The tree of units and teams, siblings by name.
SELECT id, COALESCE(parent, 0), name, COALESCE(kind, ''), COALESCE(valid_to, '') FROM team WHERE trashed_at IS NULL ORDER BY name, id

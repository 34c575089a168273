-- Teams that can take something up: those without teams below them, and those that have replications (asked of the few that have teams
-- below them; the plus and the words about NULL let SQLite take the index of teams), and whether they exist today.
WITH RECURSIVE below(id) AS (
    SELECT id FROM team WHERE id = ?
    UNION
    SELECT team.id FROM team JOIN below ON team.parent = below.id
),
parents(id) AS (SELECT DISTINCT parent FROM team WHERE parent IS NOT NULL AND trashed_at IS NULL)
SELECT id, name, CASE WHEN COALESCE(valid_from, '') <= ? AND COALESCE(valid_to || CASE LENGTH(valid_to) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END, '9999') >= ? THEN 1 ELSE 0 END
FROM team
WHERE trashed_at IS NULL AND (id NOT IN (SELECT id FROM parents) OR EXISTS (SELECT 1 FROM replication r WHERE r.team = team.id AND r.team IS NOT NULL AND +r.trashed_at IS NULL))
    AND (? = 0 OR id IN (SELECT id FROM below))
ORDER BY name, id

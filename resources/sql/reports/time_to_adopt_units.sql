-- The same as time_to_adopt, by the unit that the team belongs to (0: none).
WITH r AS (
    SELECT x.id AS id, COALESCE(team.parent, 0) AS belongs, x.accepted_on AS accepted_on, x.adopted_on AS adopted_on,
        x.ended_on AS ended_on
    FROM replication x JOIN team ON team.id = x.team
    WHERE +x.trashed_at IS NULL AND x.accepted_on IS NOT NULL {scope}
),
lives AS (
    SELECT id, belongs, CASE WHEN adopted_on IS NULL THEN 0 ELSE 1 END AS happened,
        CAST(ROUND(JULIANDAY(COALESCE(adopted_on, ended_on, ?)) - JULIANDAY(accepted_on)) AS INTEGER) AS days
    FROM r
)
SELECT happened, days, COUNT(*), CASE WHEN COUNT(*) <= 300 THEN GROUP_CONCAT(id) ELSE '' END, belongs
FROM lives
GROUP BY belongs, happened, days
ORDER BY days, happened, belongs

-- The same as time_to_adopt, with the unit that the team belongs to (0: none).
SELECT x.id, x.accepted_on, x.adopted_on, x.ended_on, COALESCE(team.parent, 0)
FROM replication x JOIN team ON team.id = x.team
WHERE +x.trashed_at IS NULL AND x.accepted_on IS NOT NULL {scope}

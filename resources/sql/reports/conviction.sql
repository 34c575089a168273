-- The latest assessment of each replication.
WITH r AS (
    SELECT x.id AS id, x.replication AS replication, COALESCE(x.assessed_on, SUBSTR(x.created_at, 1, 10)) AS day, x.goal_worth AS goal_worth,
        x.reliable AS reliable, x.operable AS operable, x.help AS help, x.benefit AS benefit, x.no_alternative AS no_alternative
    FROM conviction x
    WHERE x.trashed_at IS NULL {scope}
)
SELECT r.id, use_case.title, team.name, r.goal_worth, r.reliable, r.operable, r.help, r.benefit, r.no_alternative, r.day
FROM r JOIN replication ON replication.id = r.replication
    JOIN use_case ON use_case.id = replication.use_case JOIN team ON team.id = replication.team
WHERE NOT EXISTS (
    SELECT 1 FROM r later WHERE later.replication = r.replication AND (later.day > r.day OR (later.day = r.day AND later.id > r.id))
)
ORDER BY use_case.title, team.name, r.id

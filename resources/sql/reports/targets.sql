-- Benefits that have both a target and a figure reached, by the share of the way from the figure before to the target; without a figure
-- before, the plain quotient. What a later revision replaces is left out.
WITH r AS (
    SELECT x.id AS id, x.name AS name, COALESCE(x.unit, '') AS unit, x.baseline AS baseline, x.target AS target,
        COALESCE(x.validated, x.actual) AS reached, COALESCE(x.direction, '') AS direction, x.story AS story, x.replication AS replication
    FROM benefit x
    WHERE +x.trashed_at IS NULL AND x.target IS NOT NULL
        AND x.id NOT IN (SELECT revises FROM benefit WHERE revises IS NOT NULL AND trashed_at IS NULL) {scope}
),
way AS (
    SELECT id, name, unit, baseline, target, reached, story, replication,
        CASE
            WHEN reached IS NULL THEN NULL
            WHEN baseline IS NOT NULL AND target <> baseline THEN (reached - baseline) / (target - baseline)
            WHEN direction = 'lower' AND reached <> 0 THEN target / reached
            WHEN direction <> 'lower' AND target <> 0 THEN reached / target
        END AS share
    FROM r
)
SELECT way.id, way.name, COALESCE(story.title, use_case.title || ' – ' || team.name, ''), way.unit, way.baseline, way.target, way.reached,
    way.share, COUNT(*) OVER (), SUM(CASE WHEN share >= 1 THEN 1 ELSE 0 END) OVER ()
FROM way LEFT JOIN story ON story.id = way.story LEFT JOIN replication ON replication.id = way.replication
    LEFT JOIN use_case ON use_case.id = replication.use_case LEFT JOIN team ON team.id = replication.team
WHERE way.share IS NOT NULL
ORDER BY way.share, way.name, way.id
LIMIT ?

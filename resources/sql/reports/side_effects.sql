-- Side effects with what they belong to.
WITH r AS (
    SELECT x.id AS id, x.description AS description, COALESCE(x.sign, 'bad') AS sign, x.likelihood AS likelihood, x.impact AS impact,
        x.finance_chance AS finance_chance, x.occurred AS occurred, x.counter_measure AS counter_measure,
        COALESCE(x.use_case, replication.use_case) AS use_case, x.story AS story
    FROM side_effect x LEFT JOIN replication ON replication.id = x.replication
    WHERE x.trashed_at IS NULL {scope}
)
SELECT r.id, r.description, COALESCE(use_case.title, story.title, ''), r.sign, r.likelihood, r.impact, r.finance_chance, COALESCE(r.occurred, 0),
    CASE WHEN r.counter_measure IS NULL THEN 0 ELSE 1 END
FROM r LEFT JOIN use_case ON use_case.id = r.use_case LEFT JOIN story ON story.id = r.story
ORDER BY COALESCE(r.likelihood * r.impact, 0) DESC, COALESCE(r.finance_chance, 0) DESC, r.description, r.id

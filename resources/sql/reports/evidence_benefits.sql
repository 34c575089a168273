-- Benefits with their owners: whether they are measured before and after, whether a comparison group isolates the effect.
SELECT COALESCE(b.story, 0), COALESCE(b.replication, 0), b.baseline IS NOT NULL AND b.actual IS NOT NULL,
    COALESCE(b.isolation, '') = 'comparison_group'
FROM benefit b
WHERE +b.trashed_at IS NULL {scope}

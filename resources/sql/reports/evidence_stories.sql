-- Stories with what proves them; their use case is that of the replication they tell of when they name none.
SELECT s.id, COALESCE(s.use_case, r.use_case, 0), COALESCE(s.replication, 0),
    COALESCE(s.summary, '') <> '' OR EXISTS (
        SELECT 1 FROM section x WHERE x.kind = 'story' AND x.record = s.id AND x.text <> ''),
    EXISTS (SELECT 1 FROM benefit b WHERE b.story = s.id AND b.trashed_at IS NULL
        AND b.baseline IS NOT NULL AND b.actual IS NOT NULL),
    EXISTS (SELECT 1 FROM benefit b WHERE b.story = s.id AND b.trashed_at IS NULL AND b.isolation = 'comparison_group')
        OR EXISTS (SELECT 1 FROM evidence e WHERE e.story = s.id AND e.trashed_at IS NULL AND e.comparison = 1)
        OR EXISTS (SELECT 1 FROM benefit b JOIN evidence e ON e.benefit = b.id
            WHERE b.story = s.id AND b.trashed_at IS NULL AND e.trashed_at IS NULL AND e.comparison = 1),
    EXISTS (SELECT 1 FROM evidence e WHERE e.story = s.id AND e.trashed_at IS NULL
        AND (e.independence = 'third_party' OR e.type = 'third_party_study'))
        OR EXISTS (SELECT 1 FROM benefit b JOIN evidence e ON e.benefit = b.id
            WHERE b.story = s.id AND b.trashed_at IS NULL AND e.trashed_at IS NULL
                AND (e.independence = 'third_party' OR e.type = 'third_party_study'))
FROM story s
LEFT JOIN replication r ON r.id = s.replication AND r.trashed_at IS NULL
WHERE s.trashed_at IS NULL AND (? = 0 OR s.id = ? OR COALESCE(s.use_case, r.use_case, 0) = ?)

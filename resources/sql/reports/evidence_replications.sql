-- Replications with what proves them.
SELECT r.id, r.use_case, r.team, COALESCE(r.state, ''),
    COALESCE(r.purpose, '') <> '',
    EXISTS (SELECT 1 FROM benefit b WHERE b.replication = r.id AND b.trashed_at IS NULL
        AND b.baseline IS NOT NULL AND b.actual IS NOT NULL),
    EXISTS (SELECT 1 FROM benefit b WHERE b.replication = r.id AND b.trashed_at IS NULL
        AND b.isolation = 'comparison_group')
        OR EXISTS (SELECT 1 FROM evidence e WHERE e.replication = r.id AND e.trashed_at IS NULL AND e.comparison = 1)
        OR EXISTS (SELECT 1 FROM benefit b JOIN evidence e ON e.benefit = b.id
            WHERE b.replication = r.id AND b.trashed_at IS NULL AND e.trashed_at IS NULL AND e.comparison = 1),
    EXISTS (SELECT 1 FROM evidence e WHERE e.replication = r.id AND e.trashed_at IS NULL
        AND (e.independence = 'third_party' OR e.type = 'third_party_study'))
        OR EXISTS (SELECT 1 FROM benefit b JOIN evidence e ON e.benefit = b.id
            WHERE b.replication = r.id AND b.trashed_at IS NULL AND e.trashed_at IS NULL
                AND (e.independence = 'third_party' OR e.type = 'third_party_study'))
FROM replication r
WHERE r.trashed_at IS NULL AND (? = 0 OR r.use_case = ?)

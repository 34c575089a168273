-- Pieces of evidence with what they name and who owns the benefit that they name: whether they compare, whether a third party vouches.
SELECT COALESCE(e.story, 0), COALESCE(e.replication, 0), COALESCE(b.story, 0), COALESCE(b.replication, 0),
    COALESCE(e.comparison, 0) = 1,
    COALESCE(e.independence, '') = 'third_party' OR COALESCE(e.type, '') = 'third_party_study'
FROM evidence e
LEFT JOIN benefit b ON b.id = e.benefit AND b.trashed_at IS NULL
WHERE +e.trashed_at IS NULL {scope}

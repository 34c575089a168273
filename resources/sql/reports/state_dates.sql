-- Replications: the state that they are in, and the days on which they came to each.
SELECT COALESCE(x.state, ''), x.identified_on, x.contacted_on, x.considering_on, x.accepted_on, x.planned_on, x.trial_on, x.adopted_on,
    x.sustained_on, x.ended_on
FROM replication x
WHERE +x.trashed_at IS NULL {scope}

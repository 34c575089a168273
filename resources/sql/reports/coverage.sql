-- Every replication with its state and the last day on which it moved ("" when no day is given, then the day it was entered counts).
SELECT replication.id, replication.use_case, replication.team, COALESCE(replication.state, ''),
    COALESCE(replication.identified_on, ''), COALESCE(replication.contacted_on, ''), COALESCE(replication.considering_on, ''),
    COALESCE(replication.accepted_on, ''), COALESCE(replication.planned_on, ''), COALESCE(replication.trial_on, ''),
    COALESCE(replication.adopted_on, ''), COALESCE(replication.sustained_on, ''), COALESCE(replication.ended_on, ''),
    SUBSTR(replication.created_at, 1, 10)
FROM replication
WHERE replication.trashed_at IS NULL
ORDER BY replication.id

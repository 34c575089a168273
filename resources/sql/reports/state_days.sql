-- For each state (1 identified … 8 sustained) how many replications stayed in it for how many days before the next known date.
WITH r AS (
    SELECT x.identified_on AS identified_on, x.contacted_on AS contacted_on, x.considering_on AS considering_on,
        x.accepted_on AS accepted_on, x.planned_on AS planned_on, x.trial_on AS trial_on, x.adopted_on AS adopted_on,
        x.sustained_on AS sustained_on, x.ended_on AS ended_on
    FROM replication x
    WHERE +x.trashed_at IS NULL {scope}
),
stays AS (
    SELECT 1 AS step, CAST(ROUND(JULIANDAY(COALESCE(contacted_on, considering_on, accepted_on, planned_on, trial_on, adopted_on, sustained_on, ended_on)) - JULIANDAY(identified_on)) AS INTEGER) AS days FROM r WHERE identified_on IS NOT NULL
    UNION ALL
    SELECT 2 AS step, CAST(ROUND(JULIANDAY(COALESCE(considering_on, accepted_on, planned_on, trial_on, adopted_on, sustained_on, ended_on)) - JULIANDAY(contacted_on)) AS INTEGER) AS days FROM r WHERE contacted_on IS NOT NULL
    UNION ALL
    SELECT 3 AS step, CAST(ROUND(JULIANDAY(COALESCE(accepted_on, planned_on, trial_on, adopted_on, sustained_on, ended_on)) - JULIANDAY(considering_on)) AS INTEGER) AS days FROM r WHERE considering_on IS NOT NULL
    UNION ALL
    SELECT 4 AS step, CAST(ROUND(JULIANDAY(COALESCE(planned_on, trial_on, adopted_on, sustained_on, ended_on)) - JULIANDAY(accepted_on)) AS INTEGER) AS days FROM r WHERE accepted_on IS NOT NULL
    UNION ALL
    SELECT 5 AS step, CAST(ROUND(JULIANDAY(COALESCE(trial_on, adopted_on, sustained_on, ended_on)) - JULIANDAY(planned_on)) AS INTEGER) AS days FROM r WHERE planned_on IS NOT NULL
    UNION ALL
    SELECT 6 AS step, CAST(ROUND(JULIANDAY(COALESCE(adopted_on, sustained_on, ended_on)) - JULIANDAY(trial_on)) AS INTEGER) AS days FROM r WHERE trial_on IS NOT NULL
    UNION ALL
    SELECT 7 AS step, CAST(ROUND(JULIANDAY(COALESCE(sustained_on, ended_on)) - JULIANDAY(adopted_on)) AS INTEGER) AS days FROM r WHERE adopted_on IS NOT NULL
    UNION ALL
    SELECT 8 AS step, CAST(ROUND(JULIANDAY(ended_on) - JULIANDAY(sustained_on)) AS INTEGER) AS days FROM r WHERE sustained_on IS NOT NULL
)
SELECT step, days, COUNT(*) FROM stays WHERE days >= 0 GROUP BY step, days

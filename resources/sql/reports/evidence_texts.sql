-- How many sections records have; the index of their owners says it.
SELECT x.record, COUNT(*) FROM section x WHERE TRUE {scope} GROUP BY x.record

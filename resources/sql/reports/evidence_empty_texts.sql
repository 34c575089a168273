-- How many sections of records are empty: hardly any, in an index of their own.
SELECT x.record, COUNT(*) FROM section x WHERE x.text = '' {scope} GROUP BY x.record

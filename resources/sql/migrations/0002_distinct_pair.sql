-- Pairs of records that look alike and were found to be different; `record` is the lower number.
CREATE TABLE distinct_pair (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    record INTEGER NOT NULL,
    other INTEGER NOT NULL
) STRICT
--;
CREATE UNIQUE INDEX distinct_pair_members ON distinct_pair (record, other, kind)
--;
CREATE INDEX distinct_pair_other ON distinct_pair (other, kind)

-- The teams that stories name.
SELECT l.record, l.target FROM link l WHERE l.kind = 'story' AND l.field = 'teams' {scope}

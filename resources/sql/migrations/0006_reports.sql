-- What reports over the whole portfolio ask: sections without words are hardly any, so that counting an index tells which records have words.
CREATE INDEX section_empty ON section (record, kind) WHERE text = ''

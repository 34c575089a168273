-- Records, their text, the log of every change, and the full-text index.
CREATE TABLE story (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    title TEXT NOT NULL,
    one_line TEXT,
    kind TEXT,
    state TEXT,
    permission TEXT,
    template TEXT,
    happened_from TEXT,
    happened_to TEXT,
    use_case INTEGER REFERENCES use_case(id),
    replication INTEGER REFERENCES replication(id),
    inspired_by INTEGER REFERENCES story(id),
    outcome TEXT,
    origin TEXT,
    told_by TEXT,
    voice TEXT,
    headline TEXT,
    summary TEXT,
    closing_question TEXT,
    flagship INTEGER,
    owner INTEGER REFERENCES person(id),
    review_by TEXT,
    confidentiality TEXT,
    code TEXT,
    language TEXT,
    notes TEXT
) STRICT
--;
CREATE INDEX story_use_case ON story (use_case) WHERE use_case IS NOT NULL
--;
CREATE INDEX story_replication ON story (replication) WHERE replication IS NOT NULL
--;
CREATE INDEX story_inspired_by ON story (inspired_by) WHERE inspired_by IS NOT NULL
--;
CREATE INDEX story_owner ON story (owner) WHERE owner IS NOT NULL
--;
CREATE INDEX story_recent ON story (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE quote (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    text TEXT NOT NULL,
    person INTEGER REFERENCES person(id),
    attribution TEXT,
    role TEXT,
    organisation TEXT,
    story INTEGER REFERENCES story(id),
    use_case INTEGER REFERENCES use_case(id),
    said_on TEXT,
    source TEXT,
    language TEXT,
    edited_text TEXT,
    best INTEGER,
    permission TEXT,
    notes TEXT
) STRICT
--;
CREATE INDEX quote_person ON quote (person) WHERE person IS NOT NULL
--;
CREATE INDEX quote_story ON quote (story) WHERE story IS NOT NULL
--;
CREATE INDEX quote_use_case ON quote (use_case) WHERE use_case IS NOT NULL
--;
CREATE INDEX quote_recent ON quote (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE team (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    name TEXT NOT NULL,
    kind TEXT,
    parent INTEGER REFERENCES team(id),
    lead INTEGER REFERENCES person(id),
    size INTEGER,
    process_focus TEXT,
    tools TEXT,
    location TEXT,
    region TEXT,
    industry TEXT,
    aliases TEXT,
    manager_acceptance TEXT,
    awareness INTEGER,
    desire INTEGER,
    knowledge INTEGER,
    ability INTEGER,
    reinforcement INTEGER,
    change_history TEXT,
    change_capacity TEXT,
    valid_from TEXT,
    valid_to TEXT,
    notes TEXT
) STRICT
--;
CREATE INDEX team_parent ON team (parent) WHERE parent IS NOT NULL
--;
CREATE INDEX team_lead ON team (lead) WHERE lead IS NOT NULL
--;
CREATE INDEX team_recent ON team (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    name TEXT NOT NULL,
    role TEXT,
    team INTEGER REFERENCES team(id),
    organisation TEXT,
    email TEXT,
    phone TEXT,
    languages TEXT,
    do_not_contact INTEGER,
    expertise TEXT,
    level TEXT,
    aliases TEXT,
    privacy TEXT,
    notes TEXT
) STRICT
--;
CREATE INDEX person_team ON person (team) WHERE team IS NOT NULL
--;
CREATE INDEX person_recent ON person (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE use_case (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    title TEXT NOT NULL,
    patlet TEXT,
    maturity TEXT,
    audience TEXT,
    owner INTEGER REFERENCES person(id),
    trigger_point TEXT,
    origin TEXT,
    in_scope TEXT,
    out_of_scope TEXT,
    effort_days REAL,
    effort_elapsed TEXT,
    step_size TEXT,
    tool_requirement TEXT,
    training_need TEXT,
    interdependent_roles TEXT,
    risks TEXT,
    relative_advantage INTEGER,
    compatibility INTEGER,
    complexity INTEGER,
    trialability INTEGER,
    observability INTEGER,
    integration TEXT,
    aliases TEXT,
    code TEXT,
    review_by TEXT,
    language TEXT,
    notes TEXT
) STRICT
--;
CREATE INDEX use_case_owner ON use_case (owner) WHERE owner IS NOT NULL
--;
CREATE INDEX use_case_recent ON use_case (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE replication (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    use_case INTEGER REFERENCES use_case(id) NOT NULL,
    team INTEGER REFERENCES team(id) NOT NULL,
    attempt INTEGER,
    state TEXT,
    owner INTEGER REFERENCES person(id),
    peer_advocate INTEGER REFERENCES person(id),
    source INTEGER REFERENCES replication(id),
    priority TEXT,
    purpose TEXT,
    next_action TEXT,
    next_on TEXT,
    identified_on TEXT,
    contacted_on TEXT,
    considering_on TEXT,
    accepted_on TEXT,
    planned_on TEXT,
    trial_on TEXT,
    adopted_on TEXT,
    sustained_on TEXT,
    ended_on TEXT,
    depth REAL,
    adapted INTEGER,
    acceptance TEXT,
    external INTEGER,
    reason TEXT,
    note TEXT
) STRICT
--;
CREATE INDEX replication_use_case ON replication (use_case) WHERE use_case IS NOT NULL
--;
CREATE INDEX replication_team ON replication (team) WHERE team IS NOT NULL
--;
CREATE INDEX replication_owner ON replication (owner) WHERE owner IS NOT NULL
--;
CREATE INDEX replication_peer_advocate ON replication (peer_advocate) WHERE peer_advocate IS NOT NULL
--;
CREATE INDEX replication_source ON replication (source) WHERE source IS NOT NULL
--;
CREATE INDEX replication_recent ON replication (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE benefit (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    name TEXT NOT NULL,
    story INTEGER REFERENCES story(id),
    replication INTEGER REFERENCES replication(id),
    type TEXT,
    class TEXT,
    direction TEXT,
    unit TEXT,
    baseline REAL,
    target REAL,
    forecast REAL,
    actual REAL,
    baseline_text TEXT,
    actual_text TEXT,
    baseline_on TEXT,
    actual_on TEXT,
    method TEXT,
    sample TEXT,
    key_figure INTEGER,
    visibility TEXT,
    beneficiary TEXT,
    frequency TEXT,
    volume REAL,
    unit_value INTEGER,
    unit_value_currency TEXT,
    attribution REAL,
    isolation TEXT,
    confidence REAL,
    not_headcount INTEGER,
    notes TEXT
) STRICT
--;
CREATE INDEX benefit_story ON benefit (story) WHERE story IS NOT NULL
--;
CREATE INDEX benefit_replication ON benefit (replication) WHERE replication IS NOT NULL
--;
CREATE INDEX benefit_recent ON benefit (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE contribution (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    person INTEGER REFERENCES person(id),
    team INTEGER REFERENCES team(id),
    role TEXT,
    story INTEGER REFERENCES story(id),
    use_case INTEGER REFERENCES use_case(id),
    replication INTEGER REFERENCES replication(id),
    share REAL,
    recognised INTEGER,
    notes TEXT
) STRICT
--;
CREATE INDEX contribution_person ON contribution (person) WHERE person IS NOT NULL
--;
CREATE INDEX contribution_team ON contribution (team) WHERE team IS NOT NULL
--;
CREATE INDEX contribution_story ON contribution (story) WHERE story IS NOT NULL
--;
CREATE INDEX contribution_use_case ON contribution (use_case) WHERE use_case IS NOT NULL
--;
CREATE INDEX contribution_replication ON contribution (replication) WHERE replication IS NOT NULL
--;
CREATE INDEX contribution_recent ON contribution (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    name TEXT NOT NULL,
    colour TEXT,
    notes TEXT
) STRICT
--;
CREATE INDEX tag_recent ON tag (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    name TEXT NOT NULL,
    caption TEXT,
    story INTEGER REFERENCES story(id),
    use_case INTEGER REFERENCES use_case(id),
    replication INTEGER REFERENCES replication(id),
    person INTEGER REFERENCES person(id),
    team INTEGER REFERENCES team(id),
    media_type TEXT,
    size INTEGER,
    hash TEXT,
    original TEXT,
    position INTEGER
) STRICT
--;
CREATE INDEX attachment_story ON attachment (story) WHERE story IS NOT NULL
--;
CREATE INDEX attachment_use_case ON attachment (use_case) WHERE use_case IS NOT NULL
--;
CREATE INDEX attachment_replication ON attachment (replication) WHERE replication IS NOT NULL
--;
CREATE INDEX attachment_person ON attachment (person) WHERE person IS NOT NULL
--;
CREATE INDEX attachment_team ON attachment (team) WHERE team IS NOT NULL
--;
CREATE INDEX attachment_recent ON attachment (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    name TEXT NOT NULL,
    import_key TEXT,
    origin TEXT,
    path TEXT,
    url TEXT,
    licence TEXT,
    fingerprint TEXT,
    record_kind TEXT,
    record INTEGER
) STRICT
--;
CREATE INDEX source_recent ON source (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    name TEXT NOT NULL,
    page TEXT,
    query TEXT,
    columns TEXT,
    sort TEXT,
    form TEXT,
    position INTEGER
) STRICT
--;
CREATE INDEX saved_view_recent ON saved_view (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE section (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    record INTEGER NOT NULL,
    language TEXT NOT NULL,
    position INTEGER NOT NULL,
    key TEXT NOT NULL,
    heading TEXT NOT NULL,
    level INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT
--;
CREATE INDEX section_owner ON section (record, kind)
--;
CREATE TABLE language_version (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    record INTEGER NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT
--;
CREATE INDEX language_version_owner ON language_version (record, kind)
--;
-- To-many relations and lists of codes: one row a member.
CREATE TABLE link (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    record INTEGER NOT NULL,
    field TEXT NOT NULL,
    position INTEGER NOT NULL,
    target INTEGER,
    code TEXT
) STRICT
--;
CREATE INDEX link_owner ON link (record, kind)
--;
CREATE INDEX link_target ON link (target, field) WHERE target IS NOT NULL
--;
CREATE INDEX link_code ON link (field, code) WHERE code IS NOT NULL
--;
-- Values of the user's own fields (custom = 1) and of foreign names kept from an import (custom = 0).
CREATE TABLE extra (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    record INTEGER NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    custom INTEGER NOT NULL
) STRICT
--;
CREATE INDEX extra_owner ON extra (record, kind)
--;
CREATE INDEX source_import_key ON source (import_key)
--;
CREATE INDEX source_record ON source (record, record_kind)
--;
CREATE INDEX attachment_hash ON attachment (hash)
--;
CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    type TEXT NOT NULL,
    choices TEXT NOT NULL,
    position INTEGER NOT NULL,
    UNIQUE (kind, key)
) STRICT
--;
CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT
--;
CREATE TABLE blob (
    hash TEXT NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT
--;
CREATE TABLE change_step (
    id INTEGER PRIMARY KEY,
    label TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    origin TEXT NOT NULL,
    join_key TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
) STRICT
--;
-- One change of one row; an insert stands for a run of consecutive new rows (row_id to row_last) and keeps no image until it is undone.
CREATE TABLE change_row (
    id INTEGER PRIMARY KEY,
    step INTEGER NOT NULL REFERENCES change_step(id),
    tbl TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    row_last INTEGER NOT NULL,
    op TEXT NOT NULL,
    kind TEXT NOT NULL,
    record INTEGER NOT NULL,
    before TEXT,
    after TEXT
) STRICT
--;
CREATE INDEX change_row_step ON change_row (step)
--;
CREATE INDEX change_row_record ON change_row (record, kind)
--;
CREATE INDEX change_row_inserted ON change_row (tbl, row_last) WHERE op = 'insert'
--;
-- id = record * 64 + number of the kind, so that a hit tells its record without a look at this table.
CREATE TABLE search_text (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    grams TEXT NOT NULL
) STRICT
--;
CREATE VIRTUAL TABLE search_fts USING fts5(title, body, grams, content='search_text', content_rowid='id', tokenize='unicode61 remove_diacritics 2')
--;
INSERT INTO setting (key, value) VALUES ('min_reader_version', '1')

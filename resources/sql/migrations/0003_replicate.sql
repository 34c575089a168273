-- Replicating: programmes, ideas, what belongs to a replication, value and evidence, tasks and decisions.
CREATE TABLE programme (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    name TEXT NOT NULL,
    why TEXT,
    aim TEXT,
    status TEXT,
    sponsor INTEGER REFERENCES person(id),
    change_lead INTEGER REFERENCES person(id),
    target_count INTEGER,
    target_by TEXT,
    final_form TEXT,
    approach TEXT,
    in_scope TEXT,
    out_of_scope TEXT,
    starts_on TEXT,
    ends_on TEXT,
    currency TEXT,
    fiscal_year_start INTEGER,
    notes TEXT
) STRICT
--;
CREATE INDEX programme_sponsor ON programme (sponsor) WHERE sponsor IS NOT NULL
--;
CREATE INDEX programme_change_lead ON programme (change_lead) WHERE change_lead IS NOT NULL
--;
CREATE INDEX programme_recent ON programme (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE goal (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    name TEXT NOT NULL,
    code TEXT,
    level TEXT,
    owner INTEGER REFERENCES person(id),
    period TEXT,
    notes TEXT
) STRICT
--;
CREATE INDEX goal_owner ON goal (owner) WHERE owner IS NOT NULL
--;
CREATE INDEX goal_recent ON goal (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE pain_point (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    name TEXT NOT NULL,
    category TEXT,
    measures TEXT,
    workaround TEXT,
    notes TEXT
) STRICT
--;
CREATE INDEX pain_point_recent ON pain_point (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE idea (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    title TEXT NOT NULL,
    text TEXT,
    state TEXT,
    kind TEXT,
    origin TEXT,
    person INTEGER REFERENCES person(id),
    team INTEGER REFERENCES team(id),
    story INTEGER REFERENCES story(id),
    use_case INTEGER REFERENCES use_case(id),
    replication INTEGER REFERENCES replication(id),
    duplicate_of INTEGER REFERENCES idea(id),
    votes INTEGER,
    reach REAL,
    impact INTEGER,
    confidence REAL,
    effort REAL,
    raised_on TEXT,
    notes TEXT
) STRICT
--;
CREATE INDEX idea_person ON idea (person) WHERE person IS NOT NULL
--;
CREATE INDEX idea_team ON idea (team) WHERE team IS NOT NULL
--;
CREATE INDEX idea_story ON idea (story) WHERE story IS NOT NULL
--;
CREATE INDEX idea_use_case ON idea (use_case) WHERE use_case IS NOT NULL
--;
CREATE INDEX idea_replication ON idea (replication) WHERE replication IS NOT NULL
--;
CREATE INDEX idea_duplicate_of ON idea (duplicate_of) WHERE duplicate_of IS NOT NULL
--;
CREATE INDEX idea_recent ON idea (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE wave (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    name TEXT NOT NULL,
    programme INTEGER REFERENCES programme(id),
    use_case INTEGER REFERENCES use_case(id),
    target_count INTEGER,
    starts_on TEXT,
    target_by TEXT,
    owner INTEGER REFERENCES person(id),
    notes TEXT
) STRICT
--;
CREATE INDEX wave_programme ON wave (programme) WHERE programme IS NOT NULL
--;
CREATE INDEX wave_use_case ON wave (use_case) WHERE use_case IS NOT NULL
--;
CREATE INDEX wave_owner ON wave (owner) WHERE owner IS NOT NULL
--;
CREATE INDEX wave_recent ON wave (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE checkpoint (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    replication INTEGER REFERENCES replication(id) NOT NULL,
    kind TEXT NOT NULL,
    planned_on TEXT,
    done_on TEXT,
    verdict TEXT,
    decision TEXT,
    decided_by INTEGER REFERENCES person(id),
    tweaks TEXT,
    works_here TEXT,
    needs_tweak TEXT,
    harder TEXT,
    all_took_part TEXT,
    part_of_day TEXT,
    stopped TEXT,
    help_at_hand TEXT,
    coherence INTEGER,
    participation INTEGER,
    action INTEGER,
    monitoring INTEGER,
    criteria_met TEXT,
    result TEXT,
    other_changes TEXT,
    side_effects TEXT,
    attribution REAL,
    confidence REAL,
    still_done_by INTEGER,
    without_old_way TEXT,
    keeper TEXT,
    result_now TEXT,
    note TEXT
) STRICT
--;
CREATE INDEX checkpoint_replication ON checkpoint (replication) WHERE replication IS NOT NULL
--;
CREATE INDEX checkpoint_decided_by ON checkpoint (decided_by) WHERE decided_by IS NOT NULL
--;
CREATE INDEX checkpoint_recent ON checkpoint (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE adaptation (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    what TEXT NOT NULL,
    replication INTEGER REFERENCES replication(id) NOT NULL,
    component TEXT,
    core INTEGER,
    level TEXT,
    decided_by TEXT,
    planned INTEGER,
    consistent INTEGER,
    reason TEXT,
    effect TEXT,
    changed_on TEXT,
    notes TEXT
) STRICT
--;
CREATE INDEX adaptation_replication ON adaptation (replication) WHERE replication IS NOT NULL
--;
CREATE INDEX adaptation_recent ON adaptation (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE barrier (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    description TEXT NOT NULL,
    category TEXT,
    severity INTEGER,
    status TEXT,
    counter_measure TEXT,
    owner INTEGER REFERENCES person(id),
    replication INTEGER REFERENCES replication(id),
    team INTEGER REFERENCES team(id),
    use_case INTEGER REFERENCES use_case(id),
    noticed_on TEXT,
    removed_on TEXT,
    notes TEXT
) STRICT
--;
CREATE INDEX barrier_owner ON barrier (owner) WHERE owner IS NOT NULL
--;
CREATE INDEX barrier_replication ON barrier (replication) WHERE replication IS NOT NULL
--;
CREATE INDEX barrier_team ON barrier (team) WHERE team IS NOT NULL
--;
CREATE INDEX barrier_use_case ON barrier (use_case) WHERE use_case IS NOT NULL
--;
CREATE INDEX barrier_recent ON barrier (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE stance (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    person INTEGER REFERENCES person(id),
    who TEXT,
    stance TEXT NOT NULL,
    noted_on TEXT,
    influence INTEGER,
    reason TEXT,
    approach TEXT,
    shared INTEGER,
    replication INTEGER REFERENCES replication(id),
    team INTEGER REFERENCES team(id),
    programme INTEGER REFERENCES programme(id),
    notes TEXT
) STRICT
--;
CREATE INDEX stance_person ON stance (person) WHERE person IS NOT NULL
--;
CREATE INDEX stance_replication ON stance (replication) WHERE replication IS NOT NULL
--;
CREATE INDEX stance_team ON stance (team) WHERE team IS NOT NULL
--;
CREATE INDEX stance_programme ON stance (programme) WHERE programme IS NOT NULL
--;
CREATE INDEX stance_recent ON stance (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE conviction (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    replication INTEGER REFERENCES replication(id) NOT NULL,
    assessed_on TEXT,
    assessor INTEGER REFERENCES person(id),
    goal_worth INTEGER,
    reliable INTEGER,
    operable INTEGER,
    help INTEGER,
    benefit INTEGER,
    no_alternative INTEGER,
    note TEXT
) STRICT
--;
CREATE INDEX conviction_replication ON conviction (replication) WHERE replication IS NOT NULL
--;
CREATE INDEX conviction_assessor ON conviction (assessor) WHERE assessor IS NOT NULL
--;
CREATE INDEX conviction_recent ON conviction (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE accommodation (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    exception TEXT NOT NULL,
    replication INTEGER REFERENCES replication(id) NOT NULL,
    granted_to INTEGER REFERENCES person(id),
    reason TEXT,
    until TEXT,
    kept TEXT,
    notes TEXT
) STRICT
--;
CREATE INDEX accommodation_replication ON accommodation (replication) WHERE replication IS NOT NULL
--;
CREATE INDEX accommodation_granted_to ON accommodation (granted_to) WHERE granted_to IS NOT NULL
--;
CREATE INDEX accommodation_recent ON accommodation (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE side_effect (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    description TEXT NOT NULL,
    sign TEXT,
    likelihood INTEGER,
    impact INTEGER,
    cost_reduction INTEGER,
    finance_chance INTEGER,
    counter_measure TEXT,
    owner INTEGER REFERENCES person(id),
    occurred INTEGER,
    programme_effect TEXT,
    worst_case TEXT,
    replication INTEGER REFERENCES replication(id),
    use_case INTEGER REFERENCES use_case(id),
    story INTEGER REFERENCES story(id),
    notes TEXT
) STRICT
--;
CREATE INDEX side_effect_owner ON side_effect (owner) WHERE owner IS NOT NULL
--;
CREATE INDEX side_effect_replication ON side_effect (replication) WHERE replication IS NOT NULL
--;
CREATE INDEX side_effect_use_case ON side_effect (use_case) WHERE use_case IS NOT NULL
--;
CREATE INDEX side_effect_story ON side_effect (story) WHERE story IS NOT NULL
--;
CREATE INDEX side_effect_recent ON side_effect (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE retired_practice (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    name TEXT NOT NULL,
    old_effort TEXT,
    stop_planned TEXT,
    stopped_on TEXT,
    verified_by INTEGER REFERENCES person(id),
    proof TEXT,
    kept_reason TEXT,
    replication INTEGER REFERENCES replication(id),
    use_case INTEGER REFERENCES use_case(id),
    notes TEXT
) STRICT
--;
CREATE INDEX retired_practice_verified_by ON retired_practice (verified_by) WHERE verified_by IS NOT NULL
--;
CREATE INDEX retired_practice_replication ON retired_practice (replication) WHERE replication IS NOT NULL
--;
CREATE INDEX retired_practice_use_case ON retired_practice (use_case) WHERE use_case IS NOT NULL
--;
CREATE INDEX retired_practice_recent ON retired_practice (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE reading (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    benefit INTEGER REFERENCES benefit(id) NOT NULL,
    read_on TEXT NOT NULL,
    value REAL NOT NULL,
    phase TEXT,
    note TEXT
) STRICT
--;
CREATE INDEX reading_benefit ON reading (benefit) WHERE benefit IS NOT NULL
--;
CREATE INDEX reading_recent ON reading (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE cost (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    name TEXT NOT NULL,
    type TEXT,
    amount INTEGER,
    amount_currency TEXT,
    frequency TEXT,
    hours REAL,
    spent_on TEXT,
    replication INTEGER REFERENCES replication(id),
    use_case INTEGER REFERENCES use_case(id),
    programme INTEGER REFERENCES programme(id),
    notes TEXT
) STRICT
--;
CREATE INDEX cost_replication ON cost (replication) WHERE replication IS NOT NULL
--;
CREATE INDEX cost_use_case ON cost (use_case) WHERE use_case IS NOT NULL
--;
CREATE INDEX cost_programme ON cost (programme) WHERE programme IS NOT NULL
--;
CREATE INDEX cost_recent ON cost (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    title TEXT NOT NULL,
    type TEXT,
    story INTEGER REFERENCES story(id),
    replication INTEGER REFERENCES replication(id),
    benefit INTEGER REFERENCES benefit(id),
    source TEXT,
    collected_by INTEGER REFERENCES person(id),
    collected_on TEXT,
    independence TEXT,
    strength TEXT,
    comparison INTEGER,
    method TEXT,
    url TEXT,
    accessed_on TEXT,
    notes TEXT
) STRICT
--;
CREATE INDEX evidence_story ON evidence (story) WHERE story IS NOT NULL
--;
CREATE INDEX evidence_replication ON evidence (replication) WHERE replication IS NOT NULL
--;
CREATE INDEX evidence_benefit ON evidence (benefit) WHERE benefit IS NOT NULL
--;
CREATE INDEX evidence_collected_by ON evidence (collected_by) WHERE collected_by IS NOT NULL
--;
CREATE INDEX evidence_recent ON evidence (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE gap (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    title TEXT NOT NULL,
    kind TEXT,
    from_team INTEGER REFERENCES team(id),
    to_team INTEGER REFERENCES team(id),
    found_by INTEGER REFERENCES person(id),
    found_on TEXT,
    state TEXT,
    resolution TEXT,
    resolved_by INTEGER REFERENCES person(id),
    use_case INTEGER REFERENCES use_case(id),
    notes TEXT
) STRICT
--;
CREATE INDEX gap_from_team ON gap (from_team) WHERE from_team IS NOT NULL
--;
CREATE INDEX gap_to_team ON gap (to_team) WHERE to_team IS NOT NULL
--;
CREATE INDEX gap_found_by ON gap (found_by) WHERE found_by IS NOT NULL
--;
CREATE INDEX gap_resolved_by ON gap (resolved_by) WHERE resolved_by IS NOT NULL
--;
CREATE INDEX gap_use_case ON gap (use_case) WHERE use_case IS NOT NULL
--;
CREATE INDEX gap_recent ON gap (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    question TEXT NOT NULL,
    decision TEXT,
    decided_by INTEGER REFERENCES person(id),
    due TEXT,
    decided_on TEXT,
    follow_up TEXT,
    replication INTEGER REFERENCES replication(id),
    use_case INTEGER REFERENCES use_case(id),
    programme INTEGER REFERENCES programme(id),
    notes TEXT
) STRICT
--;
CREATE INDEX decision_decided_by ON decision (decided_by) WHERE decided_by IS NOT NULL
--;
CREATE INDEX decision_replication ON decision (replication) WHERE replication IS NOT NULL
--;
CREATE INDEX decision_use_case ON decision (use_case) WHERE use_case IS NOT NULL
--;
CREATE INDEX decision_programme ON decision (programme) WHERE programme IS NOT NULL
--;
CREATE INDEX decision_recent ON decision (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    text TEXT NOT NULL,
    due TEXT,
    owner INTEGER REFERENCES person(id),
    done_on TEXT,
    story INTEGER REFERENCES story(id),
    use_case INTEGER REFERENCES use_case(id),
    replication INTEGER REFERENCES replication(id),
    person INTEGER REFERENCES person(id),
    team INTEGER REFERENCES team(id),
    programme INTEGER REFERENCES programme(id),
    notes TEXT
) STRICT
--;
CREATE INDEX task_owner ON task (owner) WHERE owner IS NOT NULL
--;
CREATE INDEX task_story ON task (story) WHERE story IS NOT NULL
--;
CREATE INDEX task_use_case ON task (use_case) WHERE use_case IS NOT NULL
--;
CREATE INDEX task_replication ON task (replication) WHERE replication IS NOT NULL
--;
CREATE INDEX task_person ON task (person) WHERE person IS NOT NULL
--;
CREATE INDEX task_team ON task (team) WHERE team IS NOT NULL
--;
CREATE INDEX task_programme ON task (programme) WHERE programme IS NOT NULL
--;
CREATE INDEX task_recent ON task (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE unit_cost (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    name TEXT NOT NULL,
    unit TEXT,
    amount INTEGER,
    amount_currency TEXT,
    valid_from TEXT,
    approved_by INTEGER REFERENCES person(id),
    approved_on TEXT,
    notes TEXT
) STRICT
--;
CREATE INDEX unit_cost_approved_by ON unit_cost (approved_by) WHERE approved_by IS NOT NULL
--;
CREATE INDEX unit_cost_recent ON unit_cost (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE exchange_rate (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    base TEXT NOT NULL,
    counter TEXT NOT NULL,
    rate REAL NOT NULL,
    rate_on TEXT NOT NULL,
    source TEXT
) STRICT
--;
CREATE INDEX exchange_rate_recent ON exchange_rate (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE snooze (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    list TEXT NOT NULL,
    record_kind TEXT NOT NULL,
    record INTEGER NOT NULL,
    until TEXT,
    reason TEXT
) STRICT
--;
CREATE INDEX snooze_recent ON snooze (trashed_at, updated_at DESC, id DESC)
--;
CREATE TABLE role_value (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT,
    role TEXT NOT NULL,
    use_case INTEGER REFERENCES use_case(id) NOT NULL,
    applies TEXT,
    gain TEXT,
    effort TEXT,
    notes TEXT
) STRICT
--;
CREATE INDEX role_value_use_case ON role_value (use_case) WHERE use_case IS NOT NULL
--;
CREATE INDEX role_value_recent ON role_value (trashed_at, updated_at DESC, id DESC)
--;
ALTER TABLE story ADD COLUMN programme INTEGER REFERENCES programme(id)
--;
CREATE INDEX story_programme ON story (programme) WHERE programme IS NOT NULL
--;
ALTER TABLE story ADD COLUMN idea INTEGER REFERENCES idea(id)
--;
CREATE INDEX story_idea ON story (idea) WHERE idea IS NOT NULL
--;
ALTER TABLE use_case ADD COLUMN builds_on TEXT
--;
ALTER TABLE use_case ADD COLUMN part_of INTEGER REFERENCES use_case(id)
--;
CREATE INDEX use_case_part_of ON use_case (part_of) WHERE part_of IS NOT NULL
--;
ALTER TABLE use_case ADD COLUMN programme INTEGER REFERENCES programme(id)
--;
CREATE INDEX use_case_programme ON use_case (programme) WHERE programme IS NOT NULL
--;
ALTER TABLE use_case ADD COLUMN conflicts_addressed INTEGER
--;
ALTER TABLE use_case ADD COLUMN kit_complete INTEGER
--;
ALTER TABLE use_case ADD COLUMN taught INTEGER
--;
ALTER TABLE use_case ADD COLUMN retired_reason TEXT
--;
ALTER TABLE use_case ADD COLUMN successor INTEGER REFERENCES use_case(id)
--;
CREATE INDEX use_case_successor ON use_case (successor) WHERE successor IS NOT NULL
--;
ALTER TABLE replication ADD COLUMN criteria TEXT
--;
ALTER TABLE replication ADD COLUMN wave INTEGER REFERENCES wave(id)
--;
CREATE INDEX replication_wave ON replication (wave) WHERE wave IS NOT NULL
--;
ALTER TABLE replication ADD COLUMN idea INTEGER REFERENCES idea(id)
--;
CREATE INDEX replication_idea ON replication (idea) WHERE idea IS NOT NULL
--;
ALTER TABLE replication ADD COLUMN cadence TEXT
--;
ALTER TABLE replication ADD COLUMN deferred_until TEXT
--;
ALTER TABLE replication ADD COLUMN stalled_on TEXT
--;
ALTER TABLE replication ADD COLUMN stalled_from TEXT
--;
ALTER TABLE replication ADD COLUMN process_depth TEXT
--;
ALTER TABLE replication ADD COLUMN reason_note TEXT
--;
ALTER TABLE replication ADD COLUMN overrides TEXT
--;
CREATE INDEX replication_pair ON replication (use_case, team)
--;
ALTER TABLE benefit ADD COLUMN target_on TEXT
--;
ALTER TABLE benefit ADD COLUMN forecast_on TEXT
--;
ALTER TABLE benefit ADD COLUMN validated REAL
--;
ALTER TABLE benefit ADD COLUMN validated_by INTEGER REFERENCES person(id)
--;
CREATE INDEX benefit_validated_by ON benefit (validated_by) WHERE validated_by IS NOT NULL
--;
ALTER TABLE benefit ADD COLUMN validated_on TEXT
--;
ALTER TABLE benefit ADD COLUMN revises INTEGER REFERENCES benefit(id)
--;
CREATE INDEX benefit_revises ON benefit (revises) WHERE revises IS NOT NULL
--;
ALTER TABLE benefit ADD COLUMN converted_by INTEGER REFERENCES person(id)
--;
CREATE INDEX benefit_converted_by ON benefit (converted_by) WHERE converted_by IS NOT NULL
--;
ALTER TABLE benefit ADD COLUMN converted_on TEXT
--;
ALTER TABLE benefit ADD COLUMN period_from TEXT
--;
ALTER TABLE benefit ADD COLUMN period_to TEXT
--;
ALTER TABLE benefit ADD COLUMN unit_cost INTEGER REFERENCES unit_cost(id)
--;
CREATE INDEX benefit_unit_cost ON benefit (unit_cost) WHERE unit_cost IS NOT NULL
--;
ALTER TABLE team ADD COLUMN former_names TEXT
--;
ALTER TABLE team ADD COLUMN pain_note TEXT
--;
CREATE INDEX replication_spread ON replication (trashed_at, use_case, team, state, reason)
--;
CREATE INDEX story_figures ON story (trashed_at, state, happened_from, happened_to, created_at)
--;
CREATE INDEX benefit_proven ON benefit (trashed_at, story, replication)
    WHERE COALESCE(baseline, baseline_text) IS NOT NULL AND COALESCE(actual, actual_text) IS NOT NULL
--;
-- What Today asks at every start.
CREATE INDEX story_waiting ON story (state, created_at) WHERE trashed_at IS NULL
--;
CREATE INDEX story_entered ON story (created_at) WHERE trashed_at IS NULL
--;
CREATE INDEX replication_today ON replication (state, use_case, team, adopted_on, ended_on, sustained_on) WHERE trashed_at IS NULL
--;
CREATE INDEX replication_hands ON replication (use_case, owner, state) WHERE trashed_at IS NULL AND owner IS NOT NULL
--;
CREATE INDEX snooze_record ON snooze (record, record_kind, list) WHERE trashed_at IS NULL
--;
CREATE INDEX decision_open ON decision (due) WHERE decided_on IS NULL AND trashed_at IS NULL
--;
CREATE INDEX task_open ON task (due) WHERE done_on IS NULL AND trashed_at IS NULL

-- availability: one bit per part of the week, bit 3 × (weekday − 1) + dagdeel, Monday = 1, morning = 0.
-- version goes up with every change of placements: of two changes at a time, one loses.
CREATE TABLE participant (
    id                 UUID         NOT NULL,
    servicepunt_id     UUID         NOT NULL,
    first_name         VARCHAR(80)  NOT NULL,
    surname            VARCHAR(80)  NOT NULL,
    sort_key           VARCHAR(290) NOT NULL,
    birth_date         DATE         NOT NULL,
    phone              VARCHAR(20)  CHARACTER SET ascii NOT NULL,
    coach_id           UUID         NOT NULL,
    travel_mode        VARCHAR(10)  CHARACTER SET ascii NOT NULL,
    weekly_cap_minutes INT          NOT NULL,
    skills             VARCHAR(400) CHARACTER SET ascii NOT NULL,
    availability       INT          NOT NULL,
    no_pets            BOOLEAN      NOT NULL,
    iban               VARCHAR(34)  CHARACTER SET ascii NULL,
    account_id         UUID         NULL,
    version            INT          NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY participant_sorted (servicepunt_id, sort_key),
    UNIQUE KEY participant_account (account_id),
    KEY participant_caseload (servicepunt_id, coach_id, sort_key),
    CONSTRAINT participant_availability CHECK (availability BETWEEN 0 AND 2097151),
    CONSTRAINT participant_cap CHECK (weekly_cap_minutes BETWEEN 60 AND 2400)
);

-- open_until: a placement is open until somebody ends it. last_day: the work stops on the planned day all the same.
CREATE TABLE placement (
    id               UUID        NOT NULL,
    participant_id   UUID        NOT NULL,
    track            VARCHAR(20) CHARACTER SET ascii NOT NULL,
    first_day        DATE        NOT NULL,
    planned_last_day DATE        NOT NULL,
    ended_on         DATE        NULL,
    reason           VARCHAR(30) CHARACTER SET ascii NULL,
    work_likely      BOOLEAN     NULL,
    other_setting    BOOLEAN     NOT NULL,
    made_on          DATE        NOT NULL,
    open_until       DATE        AS (COALESCE(ended_on, DATE '9999-12-31')) PERSISTENT,
    last_day         DATE        AS (COALESCE(ended_on, planned_last_day)) PERSISTENT,
    PRIMARY KEY (id),
    UNIQUE KEY placement_participant (participant_id, first_day),
    KEY placement_open (open_until, first_day),
    KEY placement_working (last_day, first_day, participant_id),
    CONSTRAINT placement_of FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT placement_days CHECK (planned_last_day >= first_day),
    CONSTRAINT placement_ended_within CHECK (ended_on IS NULL OR ended_on BETWEEN first_day AND planned_last_day),
    CONSTRAINT placement_ended_why CHECK ((ended_on IS NULL) = (reason IS NULL))
);

CREATE TABLE induction (
    participant_id UUID        NOT NULL,
    offering_id    UUID        NOT NULL,
    level          VARCHAR(20) CHARACTER SET ascii NOT NULL,
    PRIMARY KEY (participant_id, offering_id),
    CONSTRAINT induction_of FOREIGN KEY (participant_id) REFERENCES participant (id)
);

-- The steps that led to a level, and those that were taken back: only added to.
CREATE TABLE induction_step (
    id               UUID         NOT NULL,
    participant_id   UUID         NOT NULL,
    offering_id      UUID         NOT NULL,
    revision         SMALLINT     NOT NULL,
    level            VARCHAR(20)  CHARACTER SET ascii NOT NULL,
    -- A mistake: she has the level before it again.
    withdrawn        BOOLEAN      NOT NULL,
    -- Which visits, and with whom, in the words of who took the step, empty when what is registered was enough; or why it was
    -- taken back.
    evidence         VARCHAR(300) NOT NULL,
    taken_by         UUID         NOT NULL,
    taken_by_name    VARCHAR(100) NOT NULL,
    taken_at         DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY induction_step_once (participant_id, offering_id, revision),
    CONSTRAINT induction_step_of FOREIGN KEY (participant_id) REFERENCES participant (id)
);

-- Days and a word of a closed list: there is no column for an explanation.
CREATE TABLE absence (
    id             UUID        NOT NULL,
    participant_id UUID        NOT NULL,
    first_day      DATE        NOT NULL,
    last_day       DATE        NOT NULL,
    kind           VARCHAR(10) CHARACTER SET ascii NOT NULL,
    PRIMARY KEY (id),
    KEY absence_participant (participant_id, last_day),
    KEY absence_not_over (last_day, first_day, participant_id),
    CONSTRAINT absence_of FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT absence_days CHECK (last_day >= first_day)
);

-- What somebody likes to do, or would rather not; nothing for what is all right.
CREATE TABLE offering_wish (
    participant_id UUID    NOT NULL,
    offering_id    UUID    NOT NULL,
    liked          BOOLEAN NOT NULL,
    PRIMARY KEY (participant_id, offering_id),
    CONSTRAINT offering_wish_of FOREIGN KEY (participant_id) REFERENCES participant (id)
);

-- With whom somebody would rather go along.
CREATE TABLE company_wish (
    participant_id UUID NOT NULL,
    companion_id   UUID NOT NULL,
    PRIMARY KEY (participant_id, companion_id),
    CONSTRAINT company_wish_of FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT company_wish_with FOREIGN KEY (companion_id) REFERENCES participant (id),
    CONSTRAINT company_wish_another CHECK (companion_id <> participant_id)
);

-- What was decided at the milestones of a placement: only added to, the highest revision holds. Words of a closed list.
CREATE TABLE milestone_decision (
    id              UUID         NOT NULL,
    placement_id    UUID         NOT NULL,
    kind            VARCHAR(20)  CHARACTER SET ascii NOT NULL,
    number          SMALLINT     NOT NULL,
    revision        SMALLINT     NOT NULL,
    verdict         VARCHAR(30)  CHARACTER SET ascii NOT NULL,
    decided_on      DATE         NOT NULL,
    decided_by      UUID         NOT NULL,
    decided_by_name VARCHAR(100) NOT NULL,
    recorded_at     DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY milestone_decision_of (placement_id, kind, number, revision),
    CONSTRAINT milestone_decision_placement FOREIGN KEY (placement_id) REFERENCES placement (id)
);

-- Where somebody stood on the participatieladder: only added to, of a day the highest revision holds. For her coach; no other
-- role reads it.
CREATE TABLE ladder_measurement (
    id               UUID         NOT NULL,
    participant_id   UUID         NOT NULL,
    day              DATE         NOT NULL,
    rung             VARCHAR(30)  CHARACTER SET ascii NOT NULL,
    within           VARCHAR(20)  CHARACTER SET ascii NOT NULL,
    moment           VARCHAR(10)  CHARACTER SET ascii NOT NULL,
    revision         SMALLINT     NOT NULL,
    withdrawn        BOOLEAN      NOT NULL,
    measured_by      UUID         NOT NULL,
    measured_by_name VARCHAR(100) NOT NULL,
    recorded_at      DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY ladder_measurement_day (participant_id, day, revision),
    CONSTRAINT ladder_measurement_of FOREIGN KEY (participant_id) REFERENCES participant (id)
);

CREATE TRIGGER induction_step_unchanged BEFORE UPDATE ON induction_step
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'steps are only added to';

CREATE TRIGGER induction_step_kept BEFORE DELETE ON induction_step
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'steps are only added to';

CREATE TRIGGER milestone_decision_unchanged BEFORE UPDATE ON milestone_decision
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'decisions are only added to';

CREATE TRIGGER milestone_decision_kept BEFORE DELETE ON milestone_decision
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'decisions are only added to';

CREATE TRIGGER ladder_measurement_unchanged BEFORE UPDATE ON ladder_measurement
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'measurements are only added to';

CREATE TRIGGER ladder_measurement_kept BEFORE DELETE ON ladder_measurement
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'measurements are only added to';

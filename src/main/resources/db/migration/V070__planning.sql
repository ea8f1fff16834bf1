-- A booking with a date and a time. What was unplanned stays, without standing.
CREATE TABLE planned_visit (
    id               UUID        NOT NULL,
    booking_id       UUID        NOT NULL,
    standing_booking UUID        NULL,
    resident_id      UUID        NOT NULL,
    offering_id      UUID        NOT NULL,
    servicepunt_id   UUID        NOT NULL,
    starts_at        DATETIME(6) NOT NULL,
    ends_at          DATETIME(6) NOT NULL,
    -- Until when its crew goes on there, when that is longer than was promised.
    stays_until      DATETIME(6) NULL,
    latitude         DOUBLE      NULL,
    longitude        DOUBLE      NULL,
    planned_at       DATETIME(6) NOT NULL,
    planned_by       UUID        NOT NULL,
    unplanned_at     DATETIME(6) NULL,
    unplan_reason    VARCHAR(30) CHARACTER SET ascii NULL,
    PRIMARY KEY (id),
    -- One visit that stands per booking.
    UNIQUE KEY planned_visit_booking (standing_booking),
    KEY planned_visit_time (servicepunt_id, starts_at),
    KEY planned_visit_resident (resident_id),
    CONSTRAINT planned_visit_length CHECK (starts_at < ends_at),
    CONSTRAINT planned_visit_longer CHECK (stays_until IS NULL OR stays_until > ends_at),
    CONSTRAINT planned_visit_standing CHECK ((standing_booking IS NULL) = (unplanned_at IS NOT NULL))
);

CREATE TABLE crew_member (
    visit_id       UUID        NOT NULL,
    participant_id UUID        NOT NULL,
    part           VARCHAR(20) CHARACTER SET ascii NOT NULL,
    PRIMARY KEY (visit_id, participant_id),
    KEY crew_member_participant (participant_id),
    CONSTRAINT crew_member_visit FOREIGN KEY (visit_id) REFERENCES planned_visit (id)
);

-- A quarter of an hour of a participant belongs to one visit: double booking can't be stored.
-- Quarters are counted from 1970 in UTC, so that no change of the clock makes one double.
CREATE TABLE crew_slot (
    participant_id UUID NOT NULL,
    quarter        INT  NOT NULL,
    visit_id       UUID NOT NULL,
    PRIMARY KEY (participant_id, quarter),
    KEY crew_slot_visit (visit_id)
);

-- Who plans someone's week takes this row first: plans of one person in one week go one after the other, so that
-- also the limits that no key can hold (cap, travel, rest) are judged on what is there.
CREATE TABLE crew_week (
    participant_id UUID NOT NULL,
    monday         DATE NOT NULL,
    changes        INT  NOT NULL,
    PRIMARY KEY (participant_id, monday)
);

-- Who are kept apart; from which side and why is not kept.
CREATE TABLE no_go (
    participant_id UUID NOT NULL,
    resident_id    UUID NOT NULL,
    PRIMARY KEY (resident_id, participant_id)
);

-- Whom a resident likes to see again: a wish that weighs, not a right.
CREATE TABLE see_again (
    participant_id UUID NOT NULL,
    resident_id    UUID NOT NULL,
    PRIMARY KEY (resident_id, participant_id)
);

-- A proposal for a week: searched for in the background, shown beside what stands, accepted piece by piece.
-- running: 1 while it is searched for, so that there is one per servicepunt and week. The lease is by the clock of the
-- database: a node that dies keeps nobody waiting longer than that.
CREATE TABLE week_proposal (
    id              UUID         NOT NULL,
    servicepunt_id  UUID         NOT NULL,
    monday          DATE         NOT NULL,
    state           VARCHAR(10)  CHARACTER SET ascii NOT NULL,
    running         TINYINT      NULL,
    runner          UUID         NOT NULL,
    lease_until     DATETIME(6)  NOT NULL,
    stop_asked      BOOLEAN      NOT NULL,
    may_move        BOOLEAN      NOT NULL,
    seed            BIGINT       NOT NULL,
    asked_by        UUID         NOT NULL,
    asked_by_name   VARCHAR(100) NOT NULL,
    asked_at        DATETIME(6)  NOT NULL,
    finished_at     DATETIME(6)  NULL,
    percent         INT          NOT NULL,
    steps           BIGINT       NOT NULL,
    waiting         INT          NOT NULL,
    planned         INT          NOT NULL,
    captured        BIGINT       NOT NULL,
    attainable      BIGINT       NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY week_proposal_running (servicepunt_id, monday, running),
    KEY week_proposal_week (servicepunt_id, monday, asked_at)
);

-- What changes for one booking. was_visit: what stood when it was made; null when it waited.
CREATE TABLE week_proposal_piece (
    proposal_id UUID        NOT NULL,
    booking_id  UUID        NOT NULL,
    kind        VARCHAR(10) CHARACTER SET ascii NOT NULL,
    state       VARCHAR(10) CHARACTER SET ascii NOT NULL,
    was_visit   UUID        NULL,
    was_start   DATETIME(6) NULL,
    was_end     DATETIME(6) NULL,
    was_crew    TEXT        CHARACTER SET ascii NOT NULL,
    starts_at   DATETIME(6) NULL,
    ends_at     DATETIME(6) NULL,
    crew        TEXT        CHARACTER SET ascii NOT NULL,
    reasons     TEXT        NOT NULL,
    refusal     TEXT        NOT NULL,
    PRIMARY KEY (proposal_id, booking_id),
    CONSTRAINT week_proposal_piece_of FOREIGN KEY (proposal_id) REFERENCES week_proposal (id)
);

-- What stays waiting, and the limit that binds.
CREATE TABLE week_proposal_waiting (
    proposal_id UUID        NOT NULL,
    booking_id  UUID        NOT NULL,
    reason      TEXT        NOT NULL,
    PRIMARY KEY (proposal_id, booking_id),
    CONSTRAINT week_proposal_waiting_of FOREIGN KEY (proposal_id) REFERENCES week_proposal (id)
);

-- What each wish costs in the proposal, in the points in which wishes are weighed.
CREATE TABLE week_proposal_cost (
    proposal_id UUID        NOT NULL,
    wish        VARCHAR(30) CHARACTER SET ascii NOT NULL,
    points      BIGINT      NOT NULL,
    PRIMARY KEY (proposal_id, wish),
    CONSTRAINT week_proposal_cost_of FOREIGN KEY (proposal_id) REFERENCES week_proposal (id)
);

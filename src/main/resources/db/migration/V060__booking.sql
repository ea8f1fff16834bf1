-- What residents ask for. The checks hold that a booking is in exactly one place: on the wachtlijst, or with a visit, or at
-- an end; whatever the code does, none is lost between two states.
CREATE TABLE booking (
    id                      UUID          NOT NULL,
    servicepunt_id          UUID          NOT NULL,
    resident_id             UUID          NOT NULL,
    offering_id             UUID          NOT NULL,
    kind                    VARCHAR(10)   CHARACTER SET ascii NOT NULL,
    state                   VARCHAR(12)   CHARACTER SET ascii NOT NULL,
    -- How often its state changed: two changes that started from the same state can't both be made.
    version                 INT           NOT NULL,
    estimated_minutes       INT           NOT NULL,
    dagdelen                VARCHAR(30)   CHARACTER SET ascii NOT NULL,
    earliest                DATE          NOT NULL,
    latest                  DATE          NULL,
    place                   VARCHAR(200)  NULL,
    note                    VARCHAR(1000) NOT NULL,
    additionality_question  VARCHAR(500)  NOT NULL,
    additionality           VARCHAR(20)   CHARACTER SET ascii NOT NULL,
    series_id               UUID          NULL,
    series_week             SMALLINT      NOT NULL,
    series_weeks            SMALLINT      NOT NULL,
    preferred_helper_id     UUID          NULL,
    -- Work on account lets residents go first who came so many days later.
    yields_days             SMALLINT      NOT NULL,
    -- Within how many weeks we meant to come, as the offering said when it was booked.
    norm_weeks              SMALLINT      NOT NULL,
    requested_at            DATETIME(6)   NOT NULL,
    accepted_at             DATETIME(6)   NULL,
    -- Eight characters of the id, for who reads it out on the phone.
    number                  CHAR(8)       CHARACTER SET ascii NOT NULL,
    urgency                 VARCHAR(10)   CHARACTER SET ascii NOT NULL,
    -- Urgency, norm date and id: the one order of the wachtlijst. Only there while it is on it.
    wachtlijst_key          CHAR(49)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    waiting_since           DATETIME(6)   NULL,
    -- How it stands in the line; what has a default is not there before somebody does something.
    urgency_reason          VARCHAR(300)  NOT NULL DEFAULT '',
    urgency_by              UUID          NULL,
    cause                   VARCHAR(20)   CHARACTER SET ascii NOT NULL DEFAULT 'CAPACITY',
    cause_since             DATETIME(6)   NULL,
    told_cause              VARCHAR(20)   CHARACTER SET ascii NULL,
    paused_until            DATE          NULL,
    offered_until           DATETIME(6)   NULL,
    agreed_day              DATE          NULL,
    -- Minutes after midnight on the clock of that day.
    agreed_start            SMALLINT      NULL,
    visit_id                UUID          NULL,
    closed_at               DATETIME(6)   NULL,
    rejection_reason        VARCHAR(20)   CHARACTER SET ascii NULL,
    cancelled_by            VARCHAR(10)   CHARACTER SET ascii NULL,
    cancel_reason           VARCHAR(300)  NULL,
    -- The booking that goes on in its place, for one that was asked twice.
    merged_into             UUID          NULL,
    -- Help without which she would have applied for a Wmo provision.
    replaces_application    BOOLEAN       NOT NULL DEFAULT FALSE,
    PRIMARY KEY (id),
    UNIQUE KEY booking_visit (visit_id),
    UNIQUE KEY booking_week (series_id, series_week),
    KEY booking_resident (resident_id, id),
    KEY booking_state (servicepunt_id, state, id),
    KEY booking_wachtlijst (servicepunt_id, wachtlijst_key),
    KEY booking_wachtlijst_kind (servicepunt_id, kind, wachtlijst_key),
    KEY booking_wachtlijst_offering (servicepunt_id, offering_id, wachtlijst_key),
    KEY booking_wachtlijst_cause (servicepunt_id, cause, wachtlijst_key),
    KEY booking_wachtlijst_offering_cause (servicepunt_id, offering_id, cause, wachtlijst_key),
    KEY booking_waiting (servicepunt_id, offering_id, kind, waiting_since),
    KEY booking_number (number),
    KEY booking_ended (servicepunt_id, state, closed_at),
    CONSTRAINT booking_known_state CHECK (state IN
        ('REQUESTED', 'WACHTLIJST', 'PLANNED', 'UNDER_WAY', 'DONE', 'REJECTED', 'CANCELLED')),
    CONSTRAINT booking_on_wachtlijst CHECK ((state = 'WACHTLIJST') = (wachtlijst_key IS NOT NULL)),
    CONSTRAINT booking_waits CHECK ((wachtlijst_key IS NULL) = (waiting_since IS NULL)),
    CONSTRAINT booking_norm CHECK (norm_weeks BETWEEN 1 AND 104),
    CONSTRAINT booking_agreed CHECK ((agreed_day IS NULL) = (agreed_start IS NULL)),
    CONSTRAINT booking_with_visit CHECK ((state IN ('PLANNED', 'UNDER_WAY', 'DONE')) = (visit_id IS NOT NULL)),
    CONSTRAINT booking_accepted CHECK
        (state NOT IN ('WACHTLIJST', 'PLANNED', 'UNDER_WAY', 'DONE') OR accepted_at IS NOT NULL),
    CONSTRAINT booking_closed CHECK ((state IN ('DONE', 'REJECTED', 'CANCELLED')) = (closed_at IS NOT NULL)),
    CONSTRAINT booking_rejected CHECK ((state = 'REJECTED') = (rejection_reason IS NOT NULL)),
    CONSTRAINT booking_cancelled CHECK
        ((state = 'CANCELLED') = (cancelled_by IS NOT NULL) AND (state = 'CANCELLED') = (cancel_reason IS NOT NULL)),
    CONSTRAINT booking_merged CHECK (merged_into IS NULL OR state = 'CANCELLED'),
    CONSTRAINT booking_window CHECK (latest IS NULL OR latest >= earliest)
);

-- A dienst every week: where its weeks come from, and until when.
CREATE TABLE booking_series (
    id               UUID        NOT NULL,
    servicepunt_id   UUID        NOT NULL,
    -- 0 for one that goes on until somebody ends it.
    weeks            SMALLINT    NOT NULL,
    -- The wish of week 1; a change for all following weeks moves it.
    earliest         DATE        NOT NULL,
    latest           DATE        NOT NULL,
    -- The first week that was not made yet.
    next_week        INT         NOT NULL,
    -- Whose placement ends it; null when it goes on with somebody else.
    helper_id        UUID        NULL,
    last_day         DATE        NULL,
    end_reason       VARCHAR(12) CHARACTER SET ascii NULL,
    -- The first booking of what goes on in its place, when its helper turned out to stay.
    resumed_as       UUID        NULL,
    PRIMARY KEY (id),
    KEY booking_series_active (servicepunt_id, end_reason, weeks),
    CONSTRAINT booking_series_end CHECK ((last_day IS NULL) = (end_reason IS NULL)),
    CONSTRAINT booking_series_window CHECK (earliest <= latest)
);

-- What became of each week when it was made or last moved along: as wished, on another day or left out, because of which holiday.
CREATE TABLE booking_series_week (
    series_id UUID        NOT NULL,
    week      INT         NOT NULL,
    wished    DATE        NOT NULL,
    day       DATE        NOT NULL,
    outcome   VARCHAR(10) CHARACTER SET ascii NOT NULL,
    holiday   VARCHAR(20) CHARACTER SET ascii NULL,
    PRIMARY KEY (series_id, week),
    CONSTRAINT booking_series_week_of FOREIGN KEY (series_id) REFERENCES booking_series (id)
);

-- What happened to a booking, step by step.
CREATE TABLE booking_event (
    id          UUID        NOT NULL,
    booking_id  UUID        NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    from_state  VARCHAR(12) CHARACTER SET ascii NULL,
    to_state    VARCHAR(12) CHARACTER SET ascii NOT NULL,
    version     INT         NOT NULL,
    visit_id    UUID        NULL,
    reason      VARCHAR(20) CHARACTER SET ascii NOT NULL,
    actor_id    UUID        NOT NULL,
    by_resident BOOLEAN     NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY booking_event_step (booking_id, version),
    CONSTRAINT booking_event_booking FOREIGN KEY (booking_id) REFERENCES booking (id)
);

CREATE TRIGGER booking_event_stays BEFORE UPDATE ON booking_event
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the history of a booking is only added to';

CREATE TRIGGER booking_event_kept BEFORE DELETE ON booking_event
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the history of a booking is only added to';

-- The times that a booking stood on the wachtlijst for one cause: what statements count. Not moved after the fact.
CREATE TABLE wachtlijst_stay (
    id             UUID        NOT NULL,
    booking_id     UUID        NOT NULL,
    servicepunt_id UUID        NOT NULL,
    offering_id    UUID        NOT NULL,
    cause          VARCHAR(20) CHARACTER SET ascii NOT NULL,
    -- NEW, BACK from a visit, or CAUSE when only the cause changed.
    came           VARCHAR(10) CHARACTER SET ascii NOT NULL,
    waiting_since  DATETIME(6) NOT NULL,
    began_at       DATETIME(6) NOT NULL,
    left_at        DATETIME(6) NULL,
    -- The state it went to, or CAUSE.
    went           VARCHAR(12) CHARACTER SET ascii NULL,
    PRIMARY KEY (id),
    KEY wachtlijst_stay_booking (booking_id, left_at),
    KEY wachtlijst_stay_began (servicepunt_id, began_at),
    -- The pace of some weeks, read from these keys alone.
    KEY wachtlijst_stay_came (servicepunt_id, came, began_at, booking_id, offering_id),
    KEY wachtlijst_stay_left (servicepunt_id, left_at, went, offering_id),
    CONSTRAINT wachtlijst_stay_end CHECK ((left_at IS NULL) = (went IS NULL)),
    CONSTRAINT wachtlijst_stay_booking FOREIGN KEY (booking_id) REFERENCES booking (id)
);

-- What was done about a booking that waits: contact, urgency, pause, cause, offers.
CREATE TABLE wachtlijst_act (
    id          UUID         NOT NULL,
    booking_id  UUID         NOT NULL,
    happened_at DATETIME(6)  NOT NULL,
    kind        VARCHAR(20)  CHARACTER SET ascii NOT NULL,
    -- Words of closed lists: the urgency, the cause, the way of contact; and what came of it.
    what        VARCHAR(20)  CHARACTER SET ascii NOT NULL,
    result      VARCHAR(20)  CHARACTER SET ascii NOT NULL,
    day         DATE         NULL,
    note        VARCHAR(300) NOT NULL,
    actor_id    UUID         NOT NULL,
    by_resident BOOLEAN      NOT NULL,
    PRIMARY KEY (id),
    KEY wachtlijst_act_booking (booking_id, id),
    CONSTRAINT wachtlijst_act_of FOREIGN KEY (booking_id) REFERENCES booking (id)
);

CREATE TRIGGER wachtlijst_act_stays BEFORE UPDATE ON wachtlijst_act
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was done about who waits is only added to';

CREATE TRIGGER wachtlijst_act_remains BEFORE DELETE ON wachtlijst_act
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was done about who waits is only added to';

-- A day and a time that were proposed to a resident, who answers before a moment.
CREATE TABLE booking_offer (
    id           UUID        NOT NULL,
    booking_id   UUID        NOT NULL,
    -- The booking again, as long as she may answer: one offer at a time.
    open_booking UUID        NULL,
    day          DATE        NOT NULL,
    -- Minutes after midnight on the clock of that day.
    start        SMALLINT    NOT NULL,
    answer_by    DATETIME(6) NOT NULL,
    state        VARCHAR(10) CHARACTER SET ascii NOT NULL,
    made_at      DATETIME(6) NOT NULL,
    made_by      UUID        NOT NULL,
    ended_at     DATETIME(6) NULL,
    way          VARCHAR(10) CHARACTER SET ascii NULL,
    PRIMARY KEY (id),
    UNIQUE KEY booking_offer_open (open_booking),
    KEY booking_offer_of (booking_id, id),
    KEY booking_offer_due (state, answer_by),
    CONSTRAINT booking_offer_state CHECK ((state = 'OPEN') = (open_booking IS NOT NULL)),
    CONSTRAINT booking_offer_ended CHECK ((state = 'OPEN') = (ended_at IS NULL)),
    CONSTRAINT booking_offer_booking FOREIGN KEY (booking_id) REFERENCES booking (id)
);

-- What was expected of a booking when it came on the wachtlijst, and what happened: how good expectations are.
CREATE TABLE wachtlijst_prediction (
    booking_id     UUID        NOT NULL,
    servicepunt_id UUID        NOT NULL,
    offering_id    UUID        NOT NULL,
    made_at        DATETIME(6) NOT NULL,
    expected_week  DATE        NOT NULL,
    -- The Monday of the week in which it was planned; null while it waits, and for good when it was called off.
    happened_week  DATE        NULL,
    PRIMARY KEY (booking_id),
    KEY wachtlijst_prediction_made (servicepunt_id, made_at),
    CONSTRAINT wachtlijst_prediction_booking FOREIGN KEY (booking_id) REFERENCES booking (id)
);

-- How good expectations were, counted every night: a page reads one row, however many there were.
CREATE TABLE wachtlijst_accuracy (
    servicepunt_id UUID NOT NULL,
    made           INT  NOT NULL,
    near_by        INT  NOT NULL,
    later          INT  NOT NULL,
    PRIMARY KEY (servicepunt_id)
);

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
    requested_at            DATETIME(6)   NOT NULL,
    accepted_at             DATETIME(6)   NULL,
    -- Since when it waits, then its id: the one order of the wachtlijst. Only there while it is on it.
    wachtlijst_key          CHAR(48)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    visit_id                UUID          NULL,
    closed_at               DATETIME(6)   NULL,
    rejection_reason        VARCHAR(20)   CHARACTER SET ascii NULL,
    cancelled_by            VARCHAR(10)   CHARACTER SET ascii NULL,
    cancel_reason           VARCHAR(300)  NULL,
    PRIMARY KEY (id),
    UNIQUE KEY booking_visit (visit_id),
    UNIQUE KEY booking_week (series_id, series_week),
    KEY booking_resident (resident_id, id),
    KEY booking_state (servicepunt_id, state, id),
    KEY booking_wachtlijst (servicepunt_id, wachtlijst_key),
    KEY booking_wachtlijst_kind (servicepunt_id, kind, wachtlijst_key),
    KEY booking_wachtlijst_offering (servicepunt_id, offering_id, wachtlijst_key),
    CONSTRAINT booking_known_state CHECK (state IN
        ('REQUESTED', 'WACHTLIJST', 'PLANNED', 'UNDER_WAY', 'DONE', 'REJECTED', 'CANCELLED')),
    CONSTRAINT booking_on_wachtlijst CHECK ((state = 'WACHTLIJST') = (wachtlijst_key IS NOT NULL)),
    CONSTRAINT booking_with_visit CHECK ((state IN ('PLANNED', 'UNDER_WAY', 'DONE')) = (visit_id IS NOT NULL)),
    CONSTRAINT booking_accepted CHECK
        (state NOT IN ('WACHTLIJST', 'PLANNED', 'UNDER_WAY', 'DONE') OR accepted_at IS NOT NULL),
    CONSTRAINT booking_closed CHECK ((state IN ('DONE', 'REJECTED', 'CANCELLED')) = (closed_at IS NOT NULL)),
    CONSTRAINT booking_rejected CHECK ((state = 'REJECTED') = (rejection_reason IS NOT NULL)),
    CONSTRAINT booking_cancelled CHECK
        ((state = 'CANCELLED') = (cancelled_by IS NOT NULL) AND (state = 'CANCELLED') = (cancel_reason IS NOT NULL)),
    CONSTRAINT booking_window CHECK (latest IS NULL OR latest >= earliest)
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

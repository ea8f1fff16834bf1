-- A visit from the moment it starts; before that there is only the plan.
CREATE TABLE visit_day (
    visit_id        UUID        NOT NULL,
    booking_id      UUID        NOT NULL,
    resident_id     UUID        NOT NULL,
    servicepunt_id  UUID        NOT NULL,
    day             DATE        NOT NULL,
    -- What a cheque has to know at the door, as it was when the crew set out: one row tells whether it may pay.
    offering_id     UUID        NOT NULL,
    kind            VARCHAR(10) CHARACTER SET ascii NOT NULL,
    vat_basis_points SMALLINT   NULL,
    household_id    UUID        NULL,
    crew            VARCHAR(300) CHARACTER SET ascii NOT NULL,
    state           VARCHAR(20) CHARACTER SET ascii NOT NULL,
    billed_minutes  INT         NOT NULL,
    paid_minutes    INT         NOT NULL,
    -- How much longer than planned they stay, as was agreed at the door.
    extra_minutes   INT         NOT NULL DEFAULT 0,
    -- Who pays by invoice; cheques are not taken in then.
    organisation_id UUID        NULL,
    -- As planned, of one that was written down after its day.
    started_at      DATETIME(6) NOT NULL,
    started_by      UUID        NOT NULL,
    finished_at     DATETIME(6) NULL,
    finished_by     UUID        NULL,
    -- Why the crew went home again without having worked.
    turned_away     VARCHAR(20) CHARACTER SET ascii NULL,
    PRIMARY KEY (visit_id),
    KEY visit_day_servicepunt (servicepunt_id, day),
    KEY visit_day_resident (resident_id, day),
    KEY visit_day_organisation (servicepunt_id, organisation_id, day),
    CONSTRAINT visit_day_minutes CHECK (billed_minutes >= 0 AND paid_minutes >= 0),
    CONSTRAINT visit_day_payer CHECK ((household_id IS NULL) = (organisation_id IS NOT NULL)),
    CONSTRAINT visit_day_on_account CHECK (organisation_id IS NULL OR paid_minutes = 0),
    CONSTRAINT visit_day_finished CHECK ((state IN ('DONE', 'TURNED_AWAY')) = (finished_at IS NOT NULL)),
    CONSTRAINT visit_day_turned_away CHECK ((state = 'TURNED_AWAY') = (turned_away IS NOT NULL)),
    CONSTRAINT visit_day_costs_nothing CHECK (state <> 'TURNED_AWAY' OR (billed_minutes = 0 AND paid_minutes = 0))
);

CREATE TABLE visit_presence (
    visit_id       UUID        NOT NULL,
    participant_id UUID        NOT NULL,
    presence       VARCHAR(20) CHARACTER SET ascii NOT NULL,
    minutes        INT         NOT NULL,
    PRIMARY KEY (visit_id, participant_id),
    CONSTRAINT visit_presence_visit FOREIGN KEY (visit_id) REFERENCES visit_day (visit_id)
);

CREATE TABLE hours_line (
    id             UUID        NOT NULL,
    visit_id       UUID        NOT NULL,
    participant_id UUID        NOT NULL,
    servicepunt_id UUID        NOT NULL,
    day            DATE        NOT NULL,
    presence       VARCHAR(20) CHARACTER SET ascii NOT NULL,
    minutes        INT         NOT NULL,
    state          VARCHAR(20) CHARACTER SET ascii NOT NULL,
    registered_by  UUID        NOT NULL,
    registered_at  DATETIME(6) NOT NULL,
    confirmed_by   UUID        NULL,
    confirmed_at   DATETIME(6) NULL,
    -- The line that was wrong: replaced when it waited, left as it is when it was confirmed.
    corrects       UUID        NULL,
    -- What was confirmed before this correction; what it adds, or takes off, is the difference.
    minutes_before INT         NULL,
    standing       TINYINT AS (IF(state = 'REPLACED' OR minutes_before IS NOT NULL, NULL, 1)) PERSISTENT,
    PRIMARY KEY (id),
    -- One line that stands for each who went to a visit; corrections of what was confirmed come after it, one by one.
    UNIQUE KEY hours_line_standing (visit_id, participant_id, standing),
    UNIQUE KEY hours_line_corrects (corrects),
    KEY hours_line_state (servicepunt_id, state, id),
    KEY hours_line_day (state, day),
    KEY hours_line_participant (participant_id, id),
    CONSTRAINT hours_line_minutes CHECK (minutes >= 0 AND minutes_before >= 0),
    CONSTRAINT hours_line_before CHECK (minutes_before IS NULL OR corrects IS NOT NULL),
    CONSTRAINT hours_line_confirmed CHECK ((state = 'CONFIRMED') = (confirmed_by IS NOT NULL)),
    CONSTRAINT hours_line_other CHECK (confirmed_by <> registered_by)
);

DELIMITER //
CREATE TRIGGER hours_line_closed BEFORE UPDATE ON hours_line
    FOR EACH ROW
    BEGIN
        IF OLD.state <> 'REGISTERED' THEN
            SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'confirmed hours are closed; replaced ones stay as they were';
        END IF;
    END//
DELIMITER ;

-- Who came to the servicepunt on a day, as the foreman ticked it; what was said last counts.
CREATE TABLE attendance (
    participant_id UUID        NOT NULL,
    day            DATE        NOT NULL,
    servicepunt_id UUID        NOT NULL,
    presence       VARCHAR(20) CHARACTER SET ascii NOT NULL,
    -- The absence that keeps planning from sending her anywhere that day.
    absence_id     UUID        NULL,
    said_by        UUID        NOT NULL,
    said_at        DATETIME(6) NOT NULL,
    PRIMARY KEY (participant_id, day),
    KEY attendance_day (servicepunt_id, day)
);

-- What a crew has to tell about a visit; a coordinator settles it.
CREATE TABLE visit_report (
    id             UUID          NOT NULL,
    visit_id       UUID          NOT NULL,
    resident_id    UUID          NOT NULL,
    servicepunt_id UUID          NOT NULL,
    day            DATE          NOT NULL,
    kind           VARCHAR(20)   CHARACTER SET ascii NOT NULL,
    note           VARCHAR(1000) NOT NULL,
    extra_minutes  INT           NULL,
    -- What was decided about more work than booked, and the booking that follows.
    choice         VARCHAR(20)   CHARACTER SET ascii NULL,
    follow_up      UUID          NULL,
    reported_by    UUID          NOT NULL,
    reported_at    DATETIME(6)   NOT NULL,
    state          VARCHAR(10)   CHARACTER SET ascii NOT NULL,
    settlement     VARCHAR(1000) NULL,
    settled_by     UUID          NULL,
    settled_at     DATETIME(6)   NULL,
    PRIMARY KEY (id),
    KEY visit_report_state (servicepunt_id, state, id),
    KEY visit_report_visit (visit_id),
    CONSTRAINT visit_report_more_work CHECK
        ((kind = 'MORE_WORK') = (extra_minutes IS NOT NULL) AND (kind = 'MORE_WORK') = (choice IS NOT NULL)),
    CONSTRAINT visit_report_follow_up CHECK (choice <=> 'SECOND_BOOKING' OR follow_up IS NULL),
    CONSTRAINT visit_report_settled CHECK
        ((state = 'SETTLED') = (settled_at IS NOT NULL) AND (state = 'SETTLED') = (settlement IS NOT NULL))
);

-- What a crew takes along for an offering, in words.
CREATE TABLE kit (
    offering_id UUID         NOT NULL,
    dutch       VARCHAR(300) NOT NULL,
    english     VARCHAR(300) NOT NULL,
    PRIMARY KEY (offering_id)
);

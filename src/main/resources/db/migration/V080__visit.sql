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
    -- Who pays by invoice; cheques are not taken in then.
    organisation_id UUID        NULL,
    started_at      DATETIME(6) NOT NULL,
    started_by      UUID        NOT NULL,
    finished_at     DATETIME(6) NULL,
    finished_by     UUID        NULL,
    PRIMARY KEY (visit_id),
    KEY visit_day_servicepunt (servicepunt_id, day),
    KEY visit_day_organisation (servicepunt_id, organisation_id, day),
    CONSTRAINT visit_day_minutes CHECK (billed_minutes >= 0 AND paid_minutes >= 0),
    CONSTRAINT visit_day_payer CHECK ((household_id IS NULL) = (organisation_id IS NOT NULL)),
    CONSTRAINT visit_day_on_account CHECK (organisation_id IS NULL OR paid_minutes = 0),
    CONSTRAINT visit_day_finished CHECK ((state = 'DONE') = (finished_at IS NOT NULL))
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
    corrects       UUID        NULL,
    standing       TINYINT AS (IF(state = 'REPLACED', NULL, 1)) PERSISTENT,
    PRIMARY KEY (id),
    -- One line that stands for each who went to a visit.
    UNIQUE KEY hours_line_standing (visit_id, participant_id, standing),
    KEY hours_line_state (servicepunt_id, state, id),
    KEY hours_line_day (state, day),
    KEY hours_line_participant (participant_id, id),
    CONSTRAINT hours_line_minutes CHECK (minutes >= 0),
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

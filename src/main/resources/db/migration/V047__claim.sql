-- What the municipality is asked to pay for a month of a servicepunt.
CREATE TABLE subsidy_claim (
    id             UUID         NOT NULL,
    servicepunt_id UUID         NOT NULL,
    -- Its first day.
    month          DATE         NOT NULL,
    state          VARCHAR(10)  CHARACTER SET ascii NOT NULL,
    amount_cents   BIGINT       NOT NULL,
    -- The first day that counts: an earlier month's when more was undone in that than redeemed.
    counted_from   DATE         NOT NULL,
    -- Undone in what is counted, and redeemed before it; taken off the amount.
    taken_off      BIGINT       NOT NULL,
    taken_off_cents BIGINT       NOT NULL,
    made_at        DATETIME(6)  NOT NULL,
    made_by        UUID         NOT NULL,
    number         VARCHAR(20)  CHARACTER SET ascii NULL,
    submitted_at   DATETIME(6)  NULL,
    submitted_by   UUID         NULL,
    paid_cents     BIGINT       NULL,
    paid_on        DATE         NULL,
    paid_at        DATETIME(6)  NULL,
    paid_by        UUID         NULL,
    explanation    VARCHAR(300) NULL,
    withdrawn_at   DATETIME(6)  NULL,
    withdrawn_by   UUID         NULL,
    reason         VARCHAR(300) NULL,
    -- However many clerks press the button: one claim per month, until it is withdrawn.
    live_month     DATE         AS (IF(state = 'WITHDRAWN', NULL, month)) PERSISTENT,
    PRIMARY KEY (id),
    UNIQUE KEY subsidy_claim_live (servicepunt_id, live_month),
    UNIQUE KEY subsidy_claim_number (servicepunt_id, number),
    KEY subsidy_claim_month (servicepunt_id, month, made_at),
    CONSTRAINT subsidy_claim_states CHECK (state IN ('MADE', 'SUBMITTED', 'PAID', 'WITHDRAWN')),
    CONSTRAINT subsidy_claim_amount CHECK (amount_cents > 0),
    CONSTRAINT subsidy_claim_first_day CHECK (DAYOFMONTH(month) = 1),
    CONSTRAINT subsidy_claim_counted CHECK (counted_from <= month AND taken_off >= 0 AND taken_off_cents >= 0),
    CONSTRAINT subsidy_claim_submitted CHECK (
        (number IS NULL) = (submitted_at IS NULL) AND (number IS NULL) = (submitted_by IS NULL)
        AND (state <> 'MADE' OR number IS NULL) AND (state NOT IN ('SUBMITTED', 'PAID') OR number IS NOT NULL)),
    CONSTRAINT subsidy_claim_paid CHECK ((state = 'PAID')
        = (paid_cents IS NOT NULL AND paid_on IS NOT NULL AND paid_at IS NOT NULL AND paid_by IS NOT NULL)),
    CONSTRAINT subsidy_claim_explained
        CHECK (state <> 'PAID' OR paid_cents = amount_cents OR explanation IS NOT NULL),
    CONSTRAINT subsidy_claim_withdrawn CHECK ((state = 'WITHDRAWN')
        = (withdrawn_at IS NOT NULL AND withdrawn_by IS NOT NULL AND reason IS NOT NULL))
);

-- A payment of a claim that was kept by mistake: taken back once, and the claim waits for its answer again.
CREATE TABLE subsidy_claim_payment_undone (
    claim_id    UUID         NOT NULL,
    paid_at     DATETIME(6)  NOT NULL,
    paid_by     UUID         NOT NULL,
    paid_cents  BIGINT       NOT NULL,
    paid_on     DATE         NOT NULL,
    explanation VARCHAR(300) NULL,
    undone_at   DATETIME(6)  NOT NULL,
    undone_by   UUID         NOT NULL,
    reason      VARCHAR(300) NOT NULL,
    PRIMARY KEY (claim_id, paid_at),
    CONSTRAINT subsidy_claim_payment_undone_of FOREIGN KEY (claim_id) REFERENCES subsidy_claim (id)
);

CREATE TRIGGER subsidy_claim_payment_undone_unchanged BEFORE UPDATE ON subsidy_claim_payment_undone
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was taken back is only added to';

CREATE TRIGGER subsidy_claim_payment_undone_kept BEFORE DELETE ON subsidy_claim_payment_undone
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was taken back is only added to';

-- On which grounds: counted, nobody is named.
CREATE TABLE subsidy_claim_ground (
    claim_id     UUID        NOT NULL,
    ground       VARCHAR(10) CHARACTER SET ascii NOT NULL,
    cheques      BIGINT      NOT NULL,
    amount_cents BIGINT      NOT NULL,
    PRIMARY KEY (claim_id, ground),
    CONSTRAINT subsidy_claim_ground_of FOREIGN KEY (claim_id) REFERENCES subsidy_claim (id)
);

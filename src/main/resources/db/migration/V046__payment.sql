-- A payment that someone makes online at her own bank. A row without provider_id was never offered to a bank.
CREATE TABLE online_payment (
    id             UUID          NOT NULL,
    servicepunt_id UUID          NOT NULL,
    started_by     UUID          NOT NULL,
    purpose        VARCHAR(20)   CHARACTER SET ascii NOT NULL,
    reference_id   UUID          NOT NULL,
    amount_cents   BIGINT        NOT NULL,
    description    VARCHAR(140)  NOT NULL,
    return_path    VARCHAR(200)  CHARACTER SET ascii NOT NULL,
    provider       VARCHAR(10)   CHARACTER SET ascii NOT NULL,
    provider_id    VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    checkout       VARCHAR(1000) CHARACTER SET ascii NULL,
    state          VARCHAR(10)   CHARACTER SET ascii NOT NULL,
    started_at     DATETIME(6)   NOT NULL,
    checked_at     DATETIME(6)   NOT NULL,
    closed_at      DATETIME(6)   NULL,
    paid_cents     BIGINT        NULL,
    paid_at        DATETIME(6)   NULL,
    refund_reason  VARCHAR(40)   CHARACTER SET ascii NULL,
    refunded_at    DATETIME(6)   NULL,
    PRIMARY KEY (id),
    UNIQUE KEY online_payment_provider (provider_id),
    KEY online_payment_reference (reference_id),
    -- What is still to be looked after: open, and to be given back.
    KEY online_payment_state (state, checked_at),
    CONSTRAINT online_payment_amount CHECK (amount_cents > 0),
    CONSTRAINT online_payment_state CHECK (
        state IN ('OPEN', 'PAID', 'FAILED', 'CANCELLED', 'EXPIRED', 'REFUND_DUE', 'REFUNDED')),
    CONSTRAINT online_payment_paid_whole CHECK (
        (state IN ('PAID', 'REFUND_DUE', 'REFUNDED')) = (paid_at IS NOT NULL AND paid_cents IS NOT NULL)),
    CONSTRAINT online_payment_paid_exactly CHECK (state <> 'PAID' OR paid_cents = amount_cents),
    CONSTRAINT online_payment_refund_whole CHECK (
        (state IN ('REFUND_DUE', 'REFUNDED')) = (refund_reason IS NOT NULL)),
    CONSTRAINT online_payment_refunded_whole CHECK ((state = 'REFUNDED') = (refunded_at IS NOT NULL))
);

-- The bank of the demonstration: no money, only what its page was told.
CREATE TABLE demo_payment (
    id       UUID        NOT NULL,
    state    VARCHAR(10) CHARACTER SET ascii NOT NULL,
    opened   DATETIME(6) NOT NULL,
    refunded BOOLEAN     NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT demo_payment_state CHECK (state IN ('OPEN', 'PAID', 'FAILED', 'CANCELLED'))
);

-- A file of payouts for the bank, with a number without gaps per servicepunt and year.
CREATE TABLE payout_batch (
    id             UUID        NOT NULL,
    servicepunt_id UUID        NOT NULL,
    year           SMALLINT    NOT NULL,
    sequence       INT         NOT NULL,
    made_at        DATETIME(6) NOT NULL,
    made_by        UUID        NOT NULL,
    execution_day  DATE        NOT NULL,
    debtor_name    VARCHAR(70) NOT NULL,
    debtor_iban    VARCHAR(34) CHARACTER SET ascii NOT NULL,
    state          VARCHAR(10) CHARACTER SET ascii NOT NULL,
    paid_at        DATETIME(6) NULL,
    paid_by        UUID        NULL,
    PRIMARY KEY (id),
    UNIQUE KEY payout_batch_number (servicepunt_id, year, sequence),
    CONSTRAINT payout_batch_state CHECK (state IN ('MADE', 'PAID')),
    CONSTRAINT payout_batch_paid_whole CHECK ((state = 'PAID') = (paid_at IS NOT NULL AND paid_by IS NOT NULL))
);

-- Money that someone gets back on her bank account.
CREATE TABLE payout (
    id             UUID        NOT NULL,
    servicepunt_id UUID        NOT NULL,
    owed_by        UUID        NOT NULL,
    owed_at        DATETIME(6) NOT NULL,
    cause          VARCHAR(20) CHARACTER SET ascii NOT NULL,
    reference_id   UUID        NOT NULL,
    name           VARCHAR(70) NOT NULL,
    iban           VARCHAR(34) CHARACTER SET ascii NOT NULL,
    amount_cents   BIGINT      NOT NULL,
    state          VARCHAR(10) CHARACTER SET ascii NOT NULL,
    batch_id       UUID        NULL,
    replaces_id    UUID        NULL,
    PRIMARY KEY (id),
    UNIQUE KEY payout_replaces (replaces_id),
    KEY payout_open (servicepunt_id, state, id),
    KEY payout_batch (batch_id, id),
    KEY payout_reference (reference_id),
    CONSTRAINT payout_of_batch FOREIGN KEY (batch_id) REFERENCES payout_batch (id),
    CONSTRAINT payout_amount CHECK (amount_cents BETWEEN 1 AND 99999999999),
    CONSTRAINT payout_state CHECK (state IN ('OPEN', 'IN_BATCH', 'PAID', 'TAKEN_OUT', 'RETURNED')),
    CONSTRAINT payout_batch_whole CHECK ((state = 'OPEN') = (batch_id IS NULL))
);

-- What was booked from the bank statement: money that was on its way, and cash that was fetched. What was a mistake is taken
-- back, once.
CREATE TABLE bank_entry (
    id             UUID         NOT NULL,
    servicepunt_id UUID         NOT NULL,
    way            VARCHAR(20)  CHARACTER SET ascii NOT NULL,
    amount_cents   BIGINT       NOT NULL,
    -- Kept by who took the payments, before the amount came in.
    costs_cents    BIGINT       NOT NULL,
    -- On the statement.
    day            DATE         NOT NULL,
    booked_at      DATETIME(6)  NOT NULL,
    booked_by      UUID         NOT NULL,
    undone_at      DATETIME(6)  NULL,
    undone_by      UUID         NULL,
    reason         VARCHAR(300) NULL,
    PRIMARY KEY (id),
    KEY bank_entry_latest (servicepunt_id, id),
    CONSTRAINT bank_entry_way CHECK (way IN ('ONLINE', 'PIN', 'CASH_BROUGHT', 'CASH_FETCHED')),
    CONSTRAINT bank_entry_amount CHECK (amount_cents > 0),
    CONSTRAINT bank_entry_costs CHECK (costs_cents = 0 OR costs_cents > 0 AND way IN ('ONLINE', 'PIN')),
    CONSTRAINT bank_entry_undone CHECK (
        (undone_at IS NULL) = (undone_by IS NULL) AND (undone_at IS NULL) = (reason IS NULL))
);

-- It stands as it was booked, and is taken back once.
DELIMITER //
CREATE TRIGGER bank_entry_unchanged BEFORE UPDATE ON bank_entry
    FOR EACH ROW
    BEGIN
        IF OLD.undone_at IS NOT NULL OR NEW.undone_at IS NULL
            OR NEW.id <> OLD.id OR NEW.servicepunt_id <> OLD.servicepunt_id OR NEW.way <> OLD.way
            OR NEW.amount_cents <> OLD.amount_cents OR NEW.costs_cents <> OLD.costs_cents OR NEW.day <> OLD.day
            OR NEW.booked_at <> OLD.booked_at OR NEW.booked_by <> OLD.booked_by THEN
            SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a booking from the bank statement is taken back, once, and not changed';
        END IF;
    END//
DELIMITER ;

CREATE TRIGGER bank_entry_kept BEFORE DELETE ON bank_entry
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a booking from the bank statement is never removed: take it back';
